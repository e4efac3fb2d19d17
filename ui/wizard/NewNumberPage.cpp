#include "ui/wizard/NewNumberPage.h"

#include "ui/access/Announcer.h"
#include "ui/parts/BusyPanel.h"
#include "ui/parts/CodeEntry.h"
#include "ui/parts/Controls.h"
#include "ui/parts/NumberEntry.h"
#include "ui/parts/ProblemPanel.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// The problem where it is about this place, nothing elsewhere.
std::optional<Problem> at(Problem::About place, const std::optional<Problem> &problem) {
    return problem && problem->about == place ? problem : std::nullopt;
}

}

NewNumberPage::NewNumberPage()
    : Page(u"newNumberPage"_s)
    , m_pageProblem(new ProblemPanel)
    , m_number(new NumberEntry)
    , m_numberProblem(new ProblemPanel)
    , m_code(new CodeEntry(u"NewCode"_s))
    , m_codeProblem(new ProblemPanel)
    , m_busy(new BusyPanel) {
    m_numberProblem->setSubject(m_number->field());
    setFirstField(m_number->field());

    QVBoxLayout *layout = content();
    layout->addWidget(m_pageProblem);
    layout->addWidget(m_number);
    layout->addWidget(m_numberProblem);
    layout->addSpacing(gap());
    layout->addWidget(m_code);
    layout->addWidget(m_codeProblem);
    layout->addStretch();
    layout->addWidget(m_busy);

    connect(
        m_number, &NumberEntry::edited, this, [this] { m_flow->dismissProblem(Problem::About::NewNumber); });
    connect(m_number, &NumberEntry::returnPressed, this, [this] {
        if (!m_flow->newPhone().code().isSent())
            m_flow->newPhone().sendCode();
        else if (!isComplete())
            m_code->field()->setFocus();
    });
    connect(m_code, &CodeEntry::edited, this, [this] { m_flow->dismissProblem(Problem::About::NewCode); });
    connect(m_code, &CodeEntry::changeNumberRequested, this, [this] {
        m_number->field()->setFocus();
        m_number->field()->selectAll();
    });
    connect(m_code, &CodeEntry::sendRequested, this, [this] { m_flow->newPhone().sendCode(); });
    translate();
}

void NewNumberPage::translate() {
    setWords(tr("New phone number"), tr("We send a code to the number to make sure that it is yours."));
    m_code->setWords({tr("Send code to new number"), tr("Code from new number"), tr("Change number")});
    setButtonText(QWizard::CommitButton, controls::withMnemonic(tr("Bind phone number"), u'I'));
    if (m_flow)
        update();
}

void NewNumberPage::setFlow(PhoneFlow *flow) {
    m_flow = flow;
    m_code->setStep(&flow->newPhone().code());
    connect(&flow->newPhone(), &NewPhoneStep::changed, this, &NewNumberPage::update);
    connect(flow, &PhoneFlow::stateChanged, this, &NewNumberPage::update);
    connect(&flow->commitStep(), &CommitStep::stateChanged, this, [this] {
        if (m_flow->commitStep().state() != CommitStep::State::Idle)
            announce(this, m_busy->words());
    });
    connect(flow, &PhoneFlow::problemChanged, this, &NewNumberPage::showProblem);
    m_number->setStep(&flow->newPhone());
    showProblem();
}

void NewNumberPage::setCountry(const QString &isoCode) {
    m_number->setCountry(isoCode);
}

bool NewNumberPage::isComplete() const {
    return m_flow && m_flow->newPhone().code().proof()
        && m_flow->commitStep().state() == CommitStep::State::Idle;
}

void NewNumberPage::update() {
    const auto state = m_flow->commitStep().state();
    const bool working = state != CommitStep::State::Idle;
    m_number->setEnabled(!working);
    m_code->setEnabled(!working);
    m_busy->setBusy(working,
        state == CommitStep::State::FindingOut
            ? tr("The service's answer was lost. Finding out whether your number was bound… If you close the "
                 "program, it tells you at its next start.")
            : tr("Binding your phone number…"));
    updateCompleteness();
}

void NewNumberPage::showProblem() {
    const std::optional<Problem> &problem = m_flow->problem();
    m_pageProblem->show(at(Problem::About::Page, problem));
    m_numberProblem->show(at(Problem::About::NewNumber, problem));
    m_codeProblem->show(at(Problem::About::NewCode, problem));
}
