#include "ui/helpdesk/case/CaseLimits.h"

#include "app/helpdesk/case/HelpdeskCase.h"
#include "ui/access/Announcer.h"
#include "ui/access/Language.h"
#include "ui/look/Metrics.h"
#include "ui/parts/Controls.h"
#include "ui/parts/Meter.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array announcedAt{60s, 300s}; // left, in rising order

/// A caption, and at the end of the line its value.
void addLine(QGridLayout *layout, QLabel *name, QLabel *value) {
    const int row = layout->rowCount();
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setWordWrap(true);
    value->setWordWrap(true);
    value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    type::set(value, type::body, QFont::Bold);
    layout->addWidget(name, row, 0);
    layout->addWidget(value, row, 1);
}

}

CaseLimits::CaseLimits(HelpdeskCase &open, std::chrono::seconds time)
    : m_case(open)
    , m_wholeTime(time)
    , m_ticketName(new QLabel)
    , m_ticket(controls::value(u"ticketLabel"_s))
    , m_reason(controls::text(u"reasonLabel"_s))
    , m_limits(new QWidget)
    , m_timeName(new QLabel)
    , m_time(controls::value(u"caseTimeLabel"_s))
    , m_meter(new Meter)
    , m_attemptsName(new QLabel)
    , m_attempts(controls::value(u"attemptsLeftLabel"_s)) {
    layOut();
    m_ticket->setText(open.file().ticket());
    m_reason->setText(open.file().reason());
    connect(&open, &HelpdeskCase::changed, this, &CaseLimits::update);
    connect(&open, &HelpdeskCase::tick, this, &CaseLimits::showTime);
    onLanguageChange(this, [this] { translate(); });
    translate();
}

void CaseLimits::layOut() {
    auto *limits = new QGridLayout(m_limits);
    limits->setContentsMargins({});
    limits->setColumnStretch(0, 1);
    addLine(limits, m_timeName, m_time);
    limits->addWidget(m_meter, limits->rowCount(), 0, 1, 2);
    addLine(limits, m_attemptsName, m_attempts);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setColumnStretch(0, 1);
    addLine(layout, m_ticketName, m_ticket);
    layout->addWidget(m_reason, layout->rowCount(), 0, 1, 2);
    layout->addWidget(m_limits, layout->rowCount(), 0, 1, 2);
    for (QGridLayout *each : {limits, layout})
        each->setVerticalSpacing(metrics::px(metrics::space8));
}

void CaseLimits::translate() {
    m_ticketName->setText(tr("Ticket"));
    m_ticket->setAccessibleName(m_ticketName->text());
    m_timeName->setText(tr("Time left for this case"));
    m_time->setAccessibleName(m_timeName->text());
    m_attemptsName->setText(tr("Wrong codes left"));
    m_attempts->setAccessibleName(m_attemptsName->text());
    showTime();
    update();
}

void CaseLimits::update() {
    m_limits->setVisible(m_case.state() == HelpdeskCase::State::Proving);
    m_attempts->setText(QLocale().toString(m_case.wrongCodesLeft()));
}

void CaseLimits::showTime() {
    const std::chrono::seconds left = m_case.secondsLeft();
    m_time->setText(timeWords());
    m_meter->setShare(std::chrono::duration<double>(left) / m_wholeTime);
    announceTime(left);
}

QString CaseLimits::timeWords() const {
    const std::chrono::seconds left = m_case.secondsLeft();
    if (left >= 1min)
        return tr("%n minute(s)", nullptr,
            static_cast<int>(std::chrono::floor<std::chrono::minutes>(left).count()));
    return tr("%n second(s)", nullptr, static_cast<int>(left.count()));
}

void CaseLimits::announceTime(std::chrono::seconds left) {
    const auto before = std::exchange(m_timeBefore, left);
    // Time may jump over several at once when the computer was asleep.
    if (std::ranges::any_of(announcedAt, [&](auto mark) { return before > mark && left <= mark; }))
        announce(this, tr("%1 left for this case").arg(timeWords()));
}
