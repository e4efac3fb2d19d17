#pragma once

#include "app/genauth/ManagementCalls.h"
#include "app/helpdesk/problem/HelpdeskProblem.h"
#include "app/settings/Settings.h"

#include <QString>

#include <expected>

/// What an operator says when they open a case, as it was typed.
struct CaseStart {
    ManagedUser user; ///< as the service has just shown them
    QString ticket{};
    QString reason{};
};

/// What stands on a case: a ticket and a reason. One that is not well-formed cannot exist.
class CaseFile {
public:
    static std::expected<CaseFile, HelpdeskProblem> of(
        const CaseStart &start, const Settings::Helpdesk &policy);

    const QString &id() const { return m_id; } ///< a UUID
    const QString &ticket() const { return m_ticket; }
    const QString &reason() const { return m_reason; }

private:
    CaseFile(QString ticket, QString reason);

    QString m_id;
    QString m_ticket;
    QString m_reason;
};

/// How a caller was recognized who cannot get messages on the registered number.
class Evidence {
public:
    /// @param way   one that `helpdesk/alternatives` lists
    /// @param who   vouches for the caller
    /// @param what  was seen or said
    static std::expected<Evidence, HelpdeskProblem> of(
        const QString &way, const QString &who, const QString &what, const Settings::Helpdesk &policy);

    /// For the journal.
    QString toText() const;

private:
    Evidence(QString way, QString who, QString what);

    QString m_way;
    QString m_who;
    QString m_what;
};

/// A way of proving a caller in the operator's language; an organization's own one as it is.
QString nameOfWay(const QString &way);
