#include "app/helpdesk/case/CaseFile.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

struct WayWords {
    Q_DECLARE_TR_FUNCTIONS(CallerEvidence)
};

}

std::expected<CaseFile, HelpdeskProblem> CaseFile::of(
    const CaseStart &start, const Settings::Helpdesk &policy) {
    const QString number = start.ticket.trimmed();
    if (number.isEmpty())
        return std::unexpected(HelpdeskProblem::TicketMissing);
    const QRegularExpression whole(QRegularExpression::anchoredPattern(policy.ticketFormat.pattern()),
        policy.ticketFormat.patternOptions());
    if (!whole.match(number).hasMatch())
        return std::unexpected(HelpdeskProblem::TicketFormat);
    if (start.reason.trimmed().isEmpty())
        return std::unexpected(HelpdeskProblem::ReasonMissing);
    return CaseFile(number, start.reason.trimmed());
}

CaseFile::CaseFile(QString ticket, QString reason)
    : m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_ticket(std::move(ticket))
    , m_reason(std::move(reason)) { }

std::expected<Evidence, HelpdeskProblem> Evidence::of(
    const QString &way, const QString &who, const QString &what, const Settings::Helpdesk &policy) {
    if (!policy.alternatives.contains(way))
        return std::unexpected(HelpdeskProblem::WayNotAllowed);
    if (who.trimmed().isEmpty() || what.trimmed().isEmpty())
        return std::unexpected(HelpdeskProblem::EvidenceMissing);
    return Evidence(way, who.trimmed(), what.trimmed());
}

Evidence::Evidence(QString way, QString who, QString what)
    : m_way(std::move(way))
    , m_who(std::move(who))
    , m_what(std::move(what)) { }

QString Evidence::toText() const {
    return u"%1; by %2: %3"_s.arg(m_way, m_who, m_what);
}

QString nameOfWay(const QString &way) {
    if (way == "call-back"_L1)
        return WayWords::tr("Called back on the number that HR has");
    if (way == "manager"_L1)
        return WayWords::tr("Approved by their manager");
    if (way == "video"_L1)
        return WayWords::tr("Identity document seen on video");
    return way;
}
