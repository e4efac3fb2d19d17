#pragma once

#include "app/settings/OwedOutcome.h"
#include "app/settings/StateFile.h"
#include "app/time/Clock.h"
#include "app/time/Cooldown.h"

#include <QMap>
#include <QString>
#include <QUrl>

/// What the program remembers from one start to the next, none of it secret: who was signed in where (an
/// opaque id) and whose sign-ins are to be ended there yet, where the helpdesk has an operator, which numbers
/// have to wait for their next message (as hashes, see Cooldowns), whose commit has left without an answer
/// yet, the last country chosen.
class Memory {
public:
    /// @param file   see StateFile; made when first needed
    explicit Memory(const QString &file, Clock clock = systemNow);

    /// The user whose tokens are in the keyring; empty when nobody is signed in.
    QString signedInUser(const QUrl &server, const QString &appId) const;
    void setSignedInUser(const QUrl &server, const QString &appId, const QString &userId);

    /// Did the user sign out there last? Then the browser may still know them.
    bool isSignedOut(const QUrl &server, const QString &appId) const;
    void setSignedOut(const QUrl &server, const QString &appId, bool isSignedOut);

    /// Does the service end all of a user's tokens with any one of them?
    bool endsTokensTogether(const QUrl &server, const QString &appId) const;
    void setEndsTokensTogether(const QUrl &server, const QString &appId);

    /// Whose sign-ins are still to be ended at the service, each up to which generation of tokens.
    QMap<QString, quint32> owedSignOuts(const QUrl &server, const QString &appId);
    void setOwedSignOut(
        const QUrl &server, const QString &appId, const QString &userId, std::optional<quint32> upTo);

    /// Time until @p number may be sent the next message on @p channel.
    std::chrono::milliseconds cooldown(const PhoneNumber &number, const QString &channel) const;
    void beginCooldown(
        const PhoneNumber &number, const QString &channel, Instant start, std::chrono::milliseconds length);

    /// The outcomes that a user is owed, oldest first.
    QList<OwedOutcome> owedOutcomes(const QString &userId) const;
    /// In the place of one for the same number.
    void owe(const QString &userId, const OwedOutcome &outcome);
    /// The user knows now.
    void settleOutcome(const QString &userId, const OwedOutcome &outcome);

    /// Has an operator been kept in this entry of the keyring?
    bool isOperatorKept(const QString &entry) const;
    void setOperatorKept(const QString &entry, bool isKept);
    /// What the first records of operators lack: of whoever signed in last, in whichever user pool.
    QString lastOperatorName() const;
    QString lastOperatorAccount() const;

    QString lastCountry() const; ///< ISO 3166-1 alpha-2, or empty
    void setLastCountry(const QString &isoCode);

    /// Another file in the same folder.
    QString fileBeside(const QString &name) const;

    const Clock &clock() const { return m_clock; }

private:
    void keepOwed(const QString &userId, const QList<OwedOutcome> &owed);

    StateFile m_file;
    Clock m_clock;
    Cooldowns m_cooldowns;
};
