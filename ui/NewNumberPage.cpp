#include "ui/NewNumberPage.h"

#include "ui/Announcer.h"
#include "ui/BusyPanel.h"
#include "ui/CodeEntry.h"
#include "ui/Controls.h"
#include "ui/CountryPicker.h"
#include "ui/ProblemPanel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPaste = 200; // a number in any writing fits

/// The problem where it is about this place, nothing elsewhere.
std::optional<Problem> at(Problem::About place, const std::optional<Problem> &problem) {
    return problem && problem->about == place ? problem : std::nullopt;
}

}

NewNumberPage::NewNumberPage()
    : Page(u"newNumberPage"_s)
    , m_pageProblem(new ProblemPanel)
    , m_countryName(new QLabel)
    , m_country(new CountryPicker)
    , m_numberName(new QLabel)
    , m_number(new QLineEdit)
    , m_numberProblem(new ProblemPanel)
    , m_code(new CodeEntry(u"NewCode"_s))
    , m_codeProblem(new ProblemPanel)
    , m_busy(new BusyPanel) {
    m_country->setObjectName(u"countryComboBox"_s);
    m_number->setObjectName(u"newPhoneNumberEdit"_s);
    m_number->setMaxLength(longestPaste);
    m_number->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_numberProblem->setSubject(m_number);
    setFirstField(m_number);

    auto *fields = new QGridLayout;
    fields->addWidget(m_countryName, 0, 0);
    fields->addWidget(m_numberName, 0, 1);
    fields->addWidget(m_country, 1, 0);
    fields->addWidget(m_number, 1, 1);
    fields->setColumnStretch(0, 2);
    fields->setColumnStretch(1, 3);
    QVBoxLayout *layout = content();
    layout->addWidget(m_pageProblem);
    layout->addLayout(fields);
    layout->addWidget(m_numberProblem);
    layout->addSpacing(gap());
    layout->addWidget(m_code);
    layout->addWidget(m_codeProblem);
    layout->addStretch();
    layout->addWidget(m_busy);

    connect(m_number, &QLineEdit::textChanged, this, &NewNumberPage::takeInput);
    connect(m_number, &QLineEdit::returnPressed, this, [this] {
        if (!m_flow->newPhone().code().isSent())
            m_flow->newPhone().sendCode();
        else if (!isComplete())
            m_code->field()->setFocus();
    });
    connect(m_code, &CodeEntry::edited, this, [this] { m_flow->dismissProblem(Problem::About::NewCode); });
    connect(m_code, &CodeEntry::changeNumberRequested, this, [this] {
        m_number->setFocus();
        m_number->selectAll();
    });
    connect(m_country, &CountryPicker::countryChanged, this, &NewNumberPage::takeInput);
    connect(m_code, &CodeEntry::sendRequested, this, [this] { m_flow->newPhone().sendCode(); });
    translate();
}

void NewNumberPage::translate() {
    setWords(tr("New phone number"), tr("We send a code to the number to make sure that it is yours."));
    controls::nameField(m_countryName, m_country, tr("Country or region"), u'R');
    controls::nameField(m_numberName, m_number, tr("New phone number"), u'P');
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
    m_number->setText(flow->newPhone().text());
    takeInput();
    showProblem();
}

void NewNumberPage::setCountry(const QString &isoCode) {
    m_country->setCountry(isoCode);
}

bool NewNumberPage::isComplete() const {
    return m_flow && m_flow->newPhone().code().proof()
        && m_flow->commitStep().state() == CommitStep::State::Idle;
}

void NewNumberPage::takeInput() {
    const QString written = PhoneNumber::regionOf(m_number->text(), m_country->country());
    if (!written.isEmpty() && written != m_country->country())
        return m_country->setCountry(written); // comes back here
    if (!m_flow)
        return;
    m_flow->newPhone().enter(m_number->text(), m_country->country());
    m_flow->dismissProblem(Problem::About::NewNumber);
}

void NewNumberPage::update() {
    const auto state = m_flow->commitStep().state();
    const bool working = state != CommitStep::State::Idle;
    m_country->setEnabled(!working);
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
