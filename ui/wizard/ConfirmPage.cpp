#include "ui/wizard/ConfirmPage.h"

#include "ui/access/Announcer.h"
#include "ui/look/Metrics.h"
#include "ui/parts/BusyPanel.h"
#include "ui/parts/Card.h"
#include "ui/parts/Comparison.h"
#include "ui/parts/Controls.h"
#include "ui/parts/FindingOutPanel.h"
#include "ui/parts/NumberLabel.h"
#include "ui/parts/ProblemPanel.h"
#include "ui/parts/TimeRing.h"
#include "ui/parts/country/FlagLabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int urgentFrom = 10; // seconds left
constexpr auto announcedAt = {urgentFrom, 30}; // seconds left, in rising order

}

ConfirmPage::ConfirmPage()
    : Page(u"confirmPage"_s)
    , m_problem(new ProblemPanel)
    , m_oldNumberName(new QLabel)
    , m_oldFlag(new FlagLabel(metrics::flag))
    , m_oldNumber(new NumberLabel(u"oldNumberLabel"_s))
    , m_newNumberName(new QLabel)
    , m_newFlag(new FlagLabel(metrics::flag))
    , m_newNumber(new NumberLabel(u"newNumberLabel"_s))
    , m_comparison(new Comparison(
          {m_oldNumberName, m_oldFlag, m_oldNumber}, {m_newNumberName, m_newFlag, m_newNumber}))
    , m_meaning(controls::text(u"meaningLabel"_s))
    , m_ring(new TimeRing)
    , m_timeLeft(controls::value(u"timeLeftLabel"_s))
    , m_afterwards(controls::text(u"afterwardsLabel"_s))
    , m_time(layOutTime())
    , m_newCodes(controls::button(u"getNewCodesButton"_s))
    , m_findingOut(new FindingOutPanel)
    , m_busy(new BusyPanel) {
    setCommitPage(true);
    type::set(m_oldNumber, type::number);
    type::set(m_newNumber, type::number, QFont::Bold);
    m_oldNumber->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_newCodes);
    buttons->addStretch();
    QVBoxLayout *layout = content();
    layout->setSpacing(metrics::px(metrics::space20));
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_comparison, m_meaning, m_time, m_problem, m_findingOut})
        layout->addWidget(each);
    layout->addLayout(buttons);
    layout->addStretch();
    layout->addWidget(m_busy);

    connect(m_newCodes, &QPushButton::clicked, this, &ConfirmPage::newCodesRequested);
    translate();
}

QWidget *ConfirmPage::layOutTime() {
    auto *row = new QWidget;
    auto *layout = new QGridLayout(row);
    const int high = metrics::px(metrics::space12);
    layout->setContentsMargins(metrics::px(metrics::space4), high, 0, high);
    layout->setHorizontalSpacing(metrics::px(metrics::space20));
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_ring, 0, 0, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_timeLeft, 0, 1, Qt::AlignBottom);
    layout->addWidget(m_afterwards, 1, 1, Qt::AlignTop);
    type::set(m_timeLeft, type::section, QFont::Bold);
    m_timeLeft->setWordWrap(true);
    m_afterwards->setForegroundRole(QPalette::PlaceholderText);
    auto *card = new Card;
    card->addRow(row);
    return card;
}

void ConfirmPage::translate() {
    setWords(tr("Confirm the change"), tr("Check the new number, then change it."));
    m_findingOut->setWords(
        tr("The change is not sent again. You can wait here or close the window: the next start "
           "tells you what came of it."));
    m_afterwards->setText(tr("After that, nothing is changed and both codes have to be sent again."));
    m_oldNumberName->setText(tr("Old number"));
    m_oldNumber->setAccessibleName(m_oldNumberName->text());
    m_newNumberName->setText(tr("New number"));
    m_newNumber->setAccessibleName(m_newNumberName->text());
    m_timeLeft->setAccessibleName(tr("Time left to confirm"));
    setButtonText(QWizard::CommitButton, controls::withMnemonic(tr("Change phone number"), u'C'));
    m_newCodes->setText(controls::withMnemonic(tr("Get new codes"), u'G'));
    if (m_flow)
        update();
}

void ConfirmPage::setFlow(ChangePhoneFlow *flow) {
    m_flow = flow;
    connect(flow, &PhoneFlow::stateChanged, this, &ConfirmPage::update);
    connect(flow, &ChangePhoneFlow::tick, this, &ConfirmPage::showTime);
    connect(&flow->commitStep(), &CommitStep::stateChanged, this, [this] {
        const auto state = m_flow->commitStep().state();
        if (state == CommitStep::State::FindingOut)
            announce(this, lostWords());
        else if (state == CommitStep::State::Committing)
            announce(this, m_busy->words());
    });
    m_findingOut->setStep(&flow->commitStep());
    connect(flow, &PhoneFlow::problemChanged, this, &ConfirmPage::showProblem);
    update();
}

QStringList ConfirmPage::opening() const {
    return Page::opening() << m_newNumber->text() << m_timeLeft->text();
}

bool ConfirmPage::isComplete() const {
    return m_flow && m_flow->canCommit();
}

void ConfirmPage::update() {
    using State = ChangePhoneFlow::State;
    const State state = m_flow->state();
    if (const auto &number = m_flow->newPhone().code().number()) {
        const PhoneNumber &current = *m_flow->currentNumber();
        m_oldNumber->setText(current.masked());
        m_oldFlag->setCountry(current.region());
        m_newNumber->setText(number->international());
        m_newFlag->setCountry(number->region());
        m_meaning->setText(tr("From then on you sign in with %1, and no longer with %2.")
                .arg(controls::unbroken(number->international()), controls::unbroken(current.masked())));
    }
    m_time->setVisible(state == State::Confirming);
    m_meaning->setVisible(state == State::Confirming);
    const bool isFindingOut = m_flow->commitStep().state() == CommitStep::State::FindingOut;
    m_comparison->setKnown(!isFindingOut);
    if (isFindingOut)
        showTitle(tr("Finding out whether it was changed"), lostWords());
    else
        showTitle(tr("Confirm the change"), tr("Check the new number, then change it."));
    m_newCodes->setVisible(state == State::Expired);
    m_busy->setBusy(state == State::Committing && !isFindingOut, tr("Changing your phone number…"));
    showTime();
    updateCompleteness();
}

QString ConfirmPage::lostWords() {
    return tr("The change was sent once. The service's answer was lost on the way.");
}

void ConfirmPage::showProblem() {
    const auto &problem = m_flow->problem();
    const bool isExpiry = problem && problem->is(FlowProblem::TokenExpired);
    const bool goesOn = m_flow->commitStep().state() == CommitStep::State::FindingOut;
    m_problem->setKind(isExpiry || goesOn ? MessageBar::Kind::Warning : MessageBar::Kind::Problem);
    m_problem->show(problem);
}

void ConfirmPage::showTime() {
    if (!m_flow->deadline())
        return;
    const auto left = m_flow->secondsLeft();
    const int seconds = static_cast<int>(left.count());
    const bool urgent = seconds <= urgentFrom;
    m_ring->setTime(std::chrono::duration<double>(left) / m_flow->deadline()->length(), seconds, urgent);
    const QString words = tr("%n second(s)", nullptr, seconds);
    m_timeLeft->setText(urgent ? tr("%1 – confirm now").arg(words) : words);
    announceTime(seconds, words);
}

void ConfirmPage::announceTime(int seconds, const QString &words) {
    const int before = std::exchange(m_secondsBefore, seconds);
    // Time may jump over several at once when the computer was asleep.
    const bool isTold
        = std::ranges::any_of(announcedAt, [&](int mark) { return before > mark && seconds <= mark; });
    if (isTold)
        announce(this, tr("%1 left to confirm").arg(words));
}
