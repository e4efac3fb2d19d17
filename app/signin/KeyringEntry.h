#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUrl>

/// Where the keyring has something of this program: one entry for each purpose at each place, under a name
/// that tells nothing about whose it is.
class KeyringEntry {
public:
    enum class Purpose {
        SignIn, ///< the tokens of a user
        AccessKey, ///< of the operator who works here, to the management API
        JournalKey, ///< to the numbers of the helpdesk's journal
        JournalHead, ///< how far that has come
        WebhookSecret, ///< signs the notices of a change
        Check, ///< nothing, see forCheck()
    };

    /// @param application  ID of it
    static KeyringEntry signIn(const QUrl &server, const QString &application, const QString &userId);
    /// What the helpdesk of a user pool keeps; not for SignIn or Check.
    static KeyringEntry helpdesk(Purpose purpose, const QUrl &managementServer, const QString &userPoolId);
    /// One that there has never been, to try the keyring with.
    static KeyringEntry forCheck();

    /// Hexadecimal digits.
    const QString &name() const { return m_name; }

    bool operator==(const KeyringEntry &) const = default;
    friend size_t qHash(const KeyringEntry &entry, size_t seed = 0) { return qHash(entry.m_name, seed); }

private:
    KeyringEntry(const QUrl &server, const QString &place, const QString &whose);

    QString m_name;
};
