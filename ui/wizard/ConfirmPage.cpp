#include "ui/wizard/ConfirmPage.h"

#include "ui/access/Announcer.h"
#include "ui/parts/BusyPanel.h"
#include "ui/parts/Controls.h"
#include "ui/parts/ProblemPanel.h"
#include "ui/parts/TimeRing.h"

#include <QFormLayout>
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
    , m_oldNumber(controls::value(u"oldNumberLabel"_s))
    , m_newNumberName(new QLabel)
    , m_newNumber(controls::value(u"newNumberLabel"_s))
    , m_time(new QWidget)
    , m_ring(new TimeRing)
    , m_timeLeft(controls::value(u"timeLeftLabel"_s))
    , m_newCodes(controls::button(u"getNewCodesButton"_s))
    , m_busy(new BusyPanel) {
    setCommitPage(true);
    m_newNumber->setFont(controls::scaled(font(), 1.3, QFont::DemiBold));

    auto *numbers = new QFormLayout;
    numbers->setHorizontalSpacing(2 * gap());
    numbers->setVerticalSpacing(gap());
    numbers->addRow(m_oldNumberName, m_oldNumber);
    numbers->addRow(m_newNumberName, m_newNumber);
    auto *time = new QHBoxLayout(m_time);
    time->setContentsMargins(0, 0, 0, 0);
    time->setSpacing(2 * gap());
    time->addWidget(m_ring);
    time->addWidget(m_timeLeft, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_newCodes);
    buttons->addStretch();
    QVBoxLayout *layout = content();
    layout->addLayout(numbers);
    layout->addSpacing(2 * gap());
    layout->addWidget(m_time);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    layout->addStretch();
    layout->addWidget(m_busy);

    connect(m_newCodes, &QPushButton::clicked, this, &ConfirmPage::newCodesRequested);
    translate();
}

void ConfirmPage::translate() {
    setWords(tr("Confirm the change"), tr("Check the new number, then change it."));
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
        if (m_flow->commitStep().state() != CommitStep::State::Idle)
            announce(this, m_busy->words());
    });
    connect(flow, &PhoneFlow::problemChanged, this, [this] { m_problem->show(m_flow->problem()); });
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
        m_oldNumber->setText(m_flow->currentNumber()->masked());
        m_newNumber->setText(number->international());
    }
    m_time->setVisible(state == State::Confirming);
    m_newCodes->setVisible(state == State::Expired);
    m_busy->setBusy(state == State::Committing,
        m_flow->commitStep().state() == CommitStep::State::FindingOut
            ? tr("The service's answer was lost. Finding out whether your number was changed… If you close "
                 "the program, it tells you at its next start.")
            : tr("Changing your phone number…"));
    showTime();
    updateCompleteness();
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
