#include "ui/wizard/NewNumberPage.h"

#include "app/flows/ChangePhoneFlow.h"
#include "ui/access/Announcer.h"
#include "ui/look/Icons.h"
#include "ui/look/Metrics.h"
#include "ui/parts/BusyPanel.h"
#include "ui/parts/Card.h"
#include "ui/parts/CodeEntry.h"
#include "ui/parts/Controls.h"
#include "ui/parts/FindingOutPanel.h"
#include "ui/parts/ListRow.h"
#include "ui/parts/NumberEntry.h"
#include "ui/parts/ProblemPanel.h"

#include <QLabel>
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
    , m_code(new CodeEntry(u"NewCode"_s, m_number))
    , m_codeProblem(new ProblemPanel)
    , m_atHandName(new QLabel)
    , m_phones{new QLabel, new QLabel}
    , m_uses{controls::text({}), controls::text({})}
    , m_atHand(layOutAtHand())
    , m_noMessageName(new QLabel)
    , m_advice{controls::text({}), controls::text({})}
    , m_noMessage(layOutNoMessage())
    , m_findingOut(new FindingOutPanel)
    , m_busy(new BusyPanel) {
    m_numberProblem->setSubject(m_number->field());
    setFirstField(m_number->field());

    m_codeProblem->setSubject(m_code->field());
    m_code->setProblems(m_numberProblem, m_codeProblem);
    QVBoxLayout *layout = content();
    layout->setSpacing(metrics::px(metrics::space20));
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_pageProblem, m_code, m_atHand, m_noMessage, m_findingOut})
        layout->addWidget(each);
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
    connect(m_code, &CodeEntry::sendRequested, this, [this] { m_flow->newPhone().sendCode(); });
    translate();
}

QWidget *NewNumberPage::layOutAtHand() {
    auto *card = new Card;
    m_atHandName->setMinimumHeight(metrics::px(metrics::row));
    type::set(m_atHandName, type::body, QFont::Bold);
    card->addRow(m_atHandName);
    for (size_t i = 0; i < m_phones.size(); i++) {
        m_uses.at(i)->setForegroundRole(QPalette::PlaceholderText);
        card->addRow(new ListRow(icons::phone, m_phones.at(i), m_uses.at(i)));
    }
    return card;
}

QWidget *NewNumberPage::layOutNoMessage() {
    auto *place = new QWidget;
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::px(metrics::space4));
    type::set(m_noMessageName, type::body, QFont::Bold);
    layout->addWidget(m_noMessageName);
    for (QLabel *each : m_advice) {
        each->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(each);
    }
    return place;
}

void NewNumberPage::translate() {
    setWords(tr("New phone number"), about());
    m_findingOut->setWords(
        tr("It is not sent again. You can wait here or close the window: the next start tells "
           "you what came of it."));
    m_code->setWords({tr("Send code to new number"), tr("Code from new number")});
    m_atHandName->setText(tr("Keep at hand"));
    m_noMessageName->setText(tr("No message yet?"));
    m_advice[0]->setText(tr("Check the number above. Abroad, a message can take a few minutes."));
    m_advice[1]->setText(tr("After a second message, only the code in the newest one counts."));
    setButtonText(QWizard::CommitButton, controls::withMnemonic(tr("Bind phone number"), u'I'));
    if (m_flow) {
        showPhones();
        update();
    }
}

void NewNumberPage::showPhones() {
    m_phones[0]->setText(tr("The phone with the new number"));
    m_uses[0]->setText(tr("It gets a code now."));
    const auto *change = qobject_cast<ChangePhoneFlow *>(m_flow);
    const bool needsBoth = change && change->asksForCurrent();
    m_phones[1]->parentWidget()->setVisible(needsBoth);
    if (!needsBoth)
        return;
    m_phones[1]->setText(tr("The phone with %1").arg(controls::unbroken(change->currentNumber()->masked())));
    m_uses[1]->setText(change->maySkipCurrent()
            ? tr("It gets a code in step 2. If you no longer have it, you say so there.")
            : tr("It gets a code in step 2."));
}

void NewNumberPage::setFlow(PhoneFlow *flow) {
    m_flow = flow;
    m_code->setStep(&flow->newPhone().code());
    connect(&flow->newPhone(), &NewPhoneStep::changed, this, &NewNumberPage::update);
    connect(flow, &PhoneFlow::stateChanged, this, &NewNumberPage::update);
    connect(&flow->commitStep(), &CommitStep::stateChanged, this, [this] {
        const auto state = m_flow->commitStep().state();
        if (state == CommitStep::State::FindingOut)
            announce(this, lostWords());
        else if (state == CommitStep::State::Committing)
            announce(this, m_busy->words());
    });
    connect(flow, &PhoneFlow::problemChanged, this, &NewNumberPage::showProblem);
    m_findingOut->setStep(&flow->commitStep());
    m_number->setStep(&flow->newPhone());
    showPhones();
    update();
    showProblem();
}

void NewNumberPage::setCountry(const QString &isoCode) {
    m_number->setCountry(isoCode);
}

bool NewNumberPage::isComplete() const {
    return m_flow && m_flow->newPhone().code().proof()
        && m_flow->commitStep().state() == CommitStep::State::Idle;
}

QString NewNumberPage::about() {
    return tr("We send a code to the number to make sure that it is yours.");
}

QString NewNumberPage::lostWords() {
    return tr("The number was sent once. The service's answer was lost on the way.");
}

void NewNumberPage::update() {
    const auto state = m_flow->commitStep().state();
    const bool working = state != CommitStep::State::Idle;
    m_number->setEnabled(!working);
    m_code->setEnabled(!working);
    const bool isSent = m_flow->newPhone().code().isSent();
    m_atHand->setVisible(!isSent);
    m_noMessage->setVisible(isSent && !m_codeProblem->isVisibleTo(this) && !working);
    const bool isFindingOut = state == CommitStep::State::FindingOut;
    showTitle(isFindingOut ? tr("Finding out whether it was bound") : tr("New phone number"),
        isFindingOut ? lostWords() : about());
    m_busy->setBusy(working && !isFindingOut, tr("Binding your phone number…"));
    updateCompleteness();
}

void NewNumberPage::showProblem() {
    const std::optional<Problem> &problem = m_flow->problem();
    m_pageProblem->show(at(Problem::About::Page, problem));
    const auto ofNumber = at(Problem::About::NewNumber, problem),
               ofCode = at(Problem::About::NewCode, problem);
    if (ofNumber && !ofNumber->is(FlowProblem::SmsAnswerLost))
        m_number->edit();
    m_number->setInvalid(ofNumber.has_value());
    m_numberProblem->show(ofNumber);
    m_codeProblem->show(ofCode);
    m_code->setWrong(ofCode.has_value());
    update();
}
