#include "ui/helpdesk/case/ApplyStep.h"

#include "ui/access/Announcer.h"
#include "ui/look/Metrics.h"
#include "ui/parts/BusyPanel.h"
#include "ui/parts/Comparison.h"
#include "ui/parts/Controls.h"
#include "ui/parts/FindingOutPanel.h"
#include "ui/parts/NumberLabel.h"
#include "ui/parts/ProblemPanel.h"
#include "ui/parts/country/FlagLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using State = HelpdeskCase::State;

ApplyStep::ApplyStep(HelpdeskCase &open)
    : StepBody(open)
    , m_ready(new MessageBar(MessageBar::Kind::Success, u"readyLabel"_s))
    , m_oldName(new QLabel)
    , m_oldFlag(new FlagLabel(metrics::flag))
    , m_old(new NumberLabel(u"oldNumberLabel"_s))
    , m_newName(new QLabel)
    , m_newFlag(new FlagLabel(metrics::flag))
    , m_new(new NumberLabel(u"newNumberLabel"_s))
    , m_comparison(new Comparison({m_oldName, m_oldFlag, m_old}, {m_newName, m_newFlag, m_new}))
    , m_endSessions(new QCheckBox)
    , m_apply(controls::primaryButton(u"applyButton"_s))
    , m_otherNumber(controls::button(u"otherNumberButton"_s))
    , m_findingOut(new FindingOutPanel)
    , m_busy(new BusyPanel) {
    m_endSessions->setObjectName(u"endSessionsCheckBox"_s);
    m_endSessions->setChecked(open.endsSessions());
    m_otherNumber->setProperty("isQuiet", true);
    type::set(m_old, type::number);
    type::set(m_new, type::number, QFont::Bold);
    m_old->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_apply);
    buttons->addWidget(m_otherNumber);
    buttons->addStretch();
    content()->setSpacing(metrics::px(metrics::space12));
    for (QWidget *each : std::initializer_list<QWidget *>{m_ready, m_comparison, m_endSessions})
        content()->addWidget(each);
    content()->addLayout(buttons);
    content()->addWidget(problem());
    content()->addWidget(m_findingOut);
    content()->addWidget(m_busy);
    m_findingOut->setStep(&open.commitStep());

    connect(m_endSessions, &QCheckBox::toggled, this, [&open](bool on) { open.setEndsSessions(on); });
    connect(m_apply, &QPushButton::clicked, this, [this, &open] {
        parentWidget()->setFocus(); // the button goes, and Qt would move the focus on
        open.apply();
    });
    connect(m_otherNumber, &QPushButton::clicked, this, &ApplyStep::otherNumberRequested);
    connect(&open.commitStep(), &CommitStep::stateChanged, this, [this, &open] {
        if (open.commitStep().state() == CommitStep::State::FindingOut)
            announce(this,
                tr("The service's answer was lost on the way. Finding out whether the number was changed."));
    });
    translate();
}

void ApplyStep::translate() {
    m_ready->setText(tr("Caller and new number are proven. The change may be applied."));
    m_oldName->setText(tr("Old number"));
    m_old->setAccessibleName(tr("Old number"));
    m_newName->setText(tr("New number"));
    m_new->setAccessibleName(tr("New number"));
    m_endSessions->setText(controls::withMnemonic(tr("End the user's sessions afterwards"), u'E'));
    m_findingOut->setWords(
        tr("The service's answer was lost. The change is not sent again. If you go on or close the "
           "program, it is found out and written down later."));
    m_apply->setText(controls::withMnemonic(tr("Apply the change"), u'A'));
    m_otherNumber->setText(controls::withMnemonic(tr("Use another number"), u'U'));
    update();
}

void ApplyStep::update() {
    const bool isWorking = open().state() == State::Preparing || open().state() == State::Changing;
    const auto &old = open().user().profile.phone;
    const auto &number = open().newPhone().code().number();
    m_old->setText(old ? old->masked() : tr("None"));
    m_oldFlag->setCountry(old ? old->region() : QString());
    m_new->setText(number ? number->international() : tr("None"));
    m_newFlag->setCountry(number ? number->region() : QString());
    m_comparison->setKnown(open().commitStep().state() != CommitStep::State::FindingOut);
    m_ready->setVisible(open().canApply());
    m_apply->setVisible(open().canApply());
    m_otherNumber->setVisible(open().canApply());
    m_endSessions->setEnabled(!isWorking);
    const bool isFindingOut = open().commitStep().state() == CommitStep::State::FindingOut;
    m_busy->setBusy(isWorking && !isFindingOut, tr("Changing the number…"));
}

void ApplyStep::takeFocus() {
    m_apply->setFocus();
}
