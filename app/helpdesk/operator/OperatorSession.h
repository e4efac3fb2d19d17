#pragma once

#include "app/async/Awaited.h"
#include "app/flows/Problem.h"
#include "app/genauth/Service.h"
#include "app/helpdesk/operator/OperatorRecord.h"
#include "app/settings/Memory.h"
#include "app/signin/MemoryKeyring.h"
#include "app/signin/RenewingToken.h"

#include <QObject>

class UserQuery;

/// An operator's access to the management API: their record is in the keyring, the token it is traded for
/// in memory only.
///
///     SignedOut ──signIn──> SigningIn ──> SignedIn ──signOut, or the key is refused──> SignedOut
///         └──restore──────────^   └──refused──> SignedOut
class OperatorSession : public QObject, public AccessTokens {
    Q_OBJECT

public:
    enum class State { SignedOut, SigningIn, SignedIn };

    struct Place {
        QUrl managementServer;
        QString appId;
        QString userPoolId;
    };

    OperatorSession(Transport &transport, Keyring &keyring, Memory &memory, const Place &place,
        QObject *parent = nullptr);

    /// The management API, called as this operator.
    Service &service() { return m_service; }

    State state() const { return m_state; }
    const std::optional<Problem> &problem() const { return m_problem; }
    /// While SignedIn.
    const Operator &who() const { return m_who; }

    /// Takes up the record of an earlier start, if there is one.
    void restore();
    enum class Keep { InKeyring, ForThisSessionOnly };
    /// @param ownAccount  e-mail address, username, phone or user id of the operator's own account; empty
    /// when they have none
    void signIn(
        const AccessKey &key, const QString &name, const QString &ownAccount, Keep where = Keep::InKeyring);
    /// Stops waiting for the service or the keyring while SigningIn.
    void cancel();
    /// Ends the session at once, then removes the record from the keyring.
    QFuture<KeyringResult<void>> signOut();

    QFuture<Result<QByteArray>> fresh() override;
    void reject(const QByteArray &token) override { m_token.reject(token); }

Q_SIGNALS:
    void stateChanged();

private:
    void takeUp(OperatorRecord record);
    void exchange(const AccessKey &key, const std::function<void(const Result<void> &)> &then);
    void findOwnAccount(const AccessKey &key, const QString &ownAccount);
    void takeAccount(const AccessKey &key, const UserQuery &query, const Result<UserPage> &page);
    void keep(const AccessKey &key);
    void begin();
    void renew();
    void end(const std::optional<Problem> &why);
    void setState(State state);

    Keyring &keyring() { return m_where == Keep::InKeyring ? m_keyring : m_thisSession; }

    Keyring &m_keyring;
    MemoryKeyring m_thisSession;
    Keep m_where = Keep::InKeyring; ///< the record is
    Memory &m_memory;
    KeyringEntry m_entry;
    Service m_service;
    State m_state = State::SignedOut;
    std::optional<Problem> m_problem;
    Operator m_who;
    RenewingToken m_token;
    Awaited m_answer{this};
};
