#include "ui/helpdesk/case/AfterSteps.h"

#include "ui/parts/Controls.h"
#include "ui/parts/ProblemPanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Step = HelpdeskCase::Step;
using Progress = HelpdeskCase::Progress;

CheckStep::CheckStep(HelpdeskCase &open)
    : StepBody(open)
    , m_nowName(new QLabel)
    , m_now(controls::value(u"numberNowLabel"_s))
    , m_again(controls::button(u"checkAgainButton"_s)) {
    auto *row = new QHBoxLayout;
    row->addWidget(m_nowName);
    row->addWidget(m_now, 1);
    content()->addLayout(row);
    content()->addWidget(problem());
    content()->addWidget(m_again, 0, Qt::AlignLeading);
    connect(m_again, &QPushButton::clicked, this, [this, &open] {
        parentWidget()->setFocus(); // the button goes, and Qt would move the focus on
        open.checkAgain();
    });
    translate();
}

void CheckStep::translate() {
    m_nowName->setText(tr("The service shows"));
    m_now->setAccessibleName(tr("The service shows"));
    m_again->setText(controls::withMnemonic(tr("Check again"), u'K'));
    update();
}

void CheckStep::update() {
    const auto &profile = open().profileAfter();
    const QString number = profile && profile->phone ? profile->phone->international() : tr("None");
    m_now->setText(!profile          ? tr("Could not be read")
            : profile->phoneVerified ? tr("%1, verified").arg(number)
                                     : tr("%1, not verified").arg(number));
    m_again->setVisible(open().progress(Step::Check) == Progress::Failed);
}

void CheckStep::takeFocus() {
    m_again->setFocus();
}

SessionsStep::SessionsStep(HelpdeskCase &open)
    : StepBody(open)
    , m_end(controls::button(u"endSessionsButton"_s)) {
    content()->addWidget(problem());
    content()->addWidget(m_end, 0, Qt::AlignLeading);
    connect(m_end, &QPushButton::clicked, this, [this, &open] {
        parentWidget()->setFocus(); // the button goes, and Qt would move the focus on
        open.endSessions();
    });
    translate();
}

void SessionsStep::translate() {
    m_end->setText(controls::withMnemonic(tr("End the user's sessions"), u'E'));
    update();
}

void SessionsStep::update() {
    const Progress progress = open().progress(Step::Sessions);
    m_end->setVisible(progress == Progress::Open || progress == Progress::Failed);
}

void SessionsStep::takeFocus() {
    m_end->setFocus();
}
