#include "ui/wizard/CurrentNumberPage.h"

#include "ui/parts/BusyPanel.h"
#include "ui/parts/CodeEntry.h"
#include "ui/parts/Controls.h"
#include "ui/parts/ProblemPanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CurrentNumberPage::CurrentNumberPage(const QString &help)
    : Page(u"currentNumberPage"_s)
    , m_pageProblem(new ProblemPanel)
    , m_number(controls::value(u"currentPhoneNumberLabel"_s))
    , m_code(new CodeEntry(u"CurrentCode"_s))
    , m_problem(new ProblemPanel)
    , m_skip(new QCheckBox)
    , m_help(controls::text(u"helpLabel"_s))
    , m_busy(new BusyPanel) {
    m_number->setFont(controls::scaled(font(), 1.3, QFont::DemiBold));
    m_skip->setObjectName(u"skipCurrentNumberCheckBox"_s);
    m_help->setTextFormat(Qt::RichText);
    m_help->setText(help);
    m_help->setOpenExternalLinks(true);

    QVBoxLayout *layout = content();
    layout->addWidget(m_pageProblem);
    layout->addWidget(m_number);
    layout->addSpacing(gap());
    layout->addWidget(m_code);
    layout->addWidget(m_problem);
    layout->addSpacing(gap());
    layout->addWidget(m_skip);
    layout->addWidget(m_help);
    layout->addStretch();
    layout->addWidget(m_busy);

    connect(m_code, &CodeEntry::sendRequested, this, [this] { m_flow->sendCurrentCode(); });
    connect(
        m_code, &CodeEntry::edited, this, [this] { m_flow->dismissProblem(Problem::About::CurrentCode); });
    connect(m_skip, &QCheckBox::toggled, this, [this](bool on) { m_flow->skipCurrent(on); });
    translate();
}

void CurrentNumberPage::translate() {
    setWords(tr("Current phone number"),
        tr("A code sent to your current number shows that nobody else is changing it."));
    m_number->setAccessibleName(tr("Current phone number"));
    m_code->setWords({tr("Send code to current number"), tr("Code from current number")});
    m_skip->setText(controls::withMnemonic(tr("I can't receive messages on this number"), u'R'));
    if (m_flow)
        update();
}

void CurrentNumberPage::setFlow(ChangePhoneFlow *flow) {
    m_flow = flow;
    m_code->setStep(&flow->currentPhone());
    m_number->setText(flow->currentNumber()->masked());
    connect(&flow->currentPhone(), &CodeStep::changed, this, &CurrentNumberPage::update);
    connect(flow, &PhoneFlow::stateChanged, this, &CurrentNumberPage::update);
    connect(flow, &PhoneFlow::problemChanged, this, &CurrentNumberPage::showProblem);
    update();
    showProblem();
}

bool CurrentNumberPage::isComplete() const {
    return m_flow && m_flow->canVerify();
}

void CurrentNumberPage::update() {
    const bool working = m_flow->state() == ChangePhoneFlow::State::Verifying;
    m_skip->setVisible(m_flow->maySkipCurrent());
    m_skip->setChecked(m_flow->skipsCurrent());
    m_skip->setEnabled(!working);
    m_help->setVisible(!m_help->text().isEmpty() && (m_flow->skipsCurrent() || !m_flow->maySkipCurrent()));
    m_code->setEnabled(!working && !m_flow->skipsCurrent());
    m_busy->setBusy(working, tr("Checking the codes…"));
    updateCompleteness();
}

void CurrentNumberPage::showProblem() {
    const std::optional<Problem> &problem = m_flow->problem();
    const bool isHere = problem
        && (problem->about == Problem::About::CurrentNumber || problem->about == Problem::About::CurrentCode);
    m_problem->show(isHere ? problem : std::nullopt);
    m_pageProblem->show(problem && problem->about == Problem::About::Page ? problem : std::nullopt);
}
