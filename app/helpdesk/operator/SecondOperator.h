#pragma once

#include "app/helpdesk/operator/OperatorSession.h"

#include <QObject>

/// A colleague who agrees to a case with an access key of their own, which is asked about at the service and
/// not kept.
class SecondOperator : public QObject {
    Q_OBJECT

public:
    /// @param user  whose number is to be changed; an empty one when nobody's is
    SecondOperator(Service &management, Operator first, ManagedUser user, QObject *parent = nullptr);

    bool isAsking() const { return m_answer.isPending(); }
    bool hasAgreed() const { return m_agreed.has_value(); }
    /// Who has agreed.
    const std::optional<Operator> &who() const { return m_agreed; }
    /// @param ownAccount  e-mail address, username, phone or user id of their account; empty when they have
    /// none
    void agree(const AccessKey &key, const QString &name, const QString &ownAccount, const QString &region);
    /// What was agreed to, or is about to be, is not so any more.
    void takeBack();

Q_SIGNALS:
    void agreed();
    void failed(const Problem &problem);

private:
    void findAccount(const Operator &claim, const QString &ownAccount, const QString &region);
    void conclude(const Operator &claim);
    bool isTheUser(const Operator &claim) const;

    Service &m_management;
    Operator m_first;
    ManagedUser m_user;
    std::optional<Operator> m_agreed;
    Awaited m_answer{this};
};
