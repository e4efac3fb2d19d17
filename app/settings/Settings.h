#pragma once

#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <expected>

/// What the program was told: on the command line, in the user's file, in the system's file, in this order.
struct Settings {
    enum class VerifyCurrent { Required, Optional, Off };

    QUrl server; ///< empty, or https://, or http:// to a loopback address
    QString appId; ///< may be empty
    QString userPoolId; ///< may be empty
    QUrl managementServer; ///< as server
    QString caFile; ///< PEM; may be empty
    quint16 redirectPort = 0;
    int maxAgeMinutes = 10; ///< 0: a sign-in is never too old
    QString newPhoneChannel = QStringLiteral("CHANNEL_BIND_PHONE");
    QString currentPhoneChannel = QStringLiteral("CHANNEL_UNBIND_PHONE");
    VerifyCurrent verifyCurrent = VerifyCurrent::Optional;
    QUrl helpUrl;
    QString helpText;
    QString locale; ///< BCP 47; empty for the system's
    bool showsFlags = true;
    bool isLocaleLocked = false; ///< by an administrator: a choice of the user's would have no effect

    /// How an operator may change the number of somebody else: `helpdesk/…`.
    struct Helpdesk {
        QRegularExpression ticketFormat{
            QStringLiteral("\\S{1,64}")}; ///< what the whole ticket number must match
        /// Ways of proving a caller who cannot get messages on the registered number: "call-back", "manager",
        /// "video", or an organization's own words, shown as they are. "none" allows none.
        QStringList alternatives{
            QStringLiteral("call-back"), QStringLiteral("manager"), QStringLiteral("video")};
        bool secondOperatorForLostPhone = true; ///< for those ways
        QStringList protectedGroups; ///< department ids whose members take a second operator always
        int caseMinutes = 30; ///< 1 to 240: from the start of a case to its last possible change
        int maxAttempts = 5; ///< 1 to 20: wrong codes in a case
        QUrl webhookUrl; ///< as server; empty for no notices
    };
    Helpdesk helpdesk;

    bool isConnected() const { return !server.isEmpty() && !appId.isEmpty(); }
    /// The same for the helpdesk, whose management API is at @ref server unless another is named.
    bool isHelpdeskConnected() const { return isConnected() && !userPoolId.isEmpty(); }
    QUrl managementUrl() const { return managementServer.isEmpty() ? server : managementServer; }

    /// A value from the command line, with the flag that gave it, e.g. "--server".
    struct Flag {
        QString name;
        QString value;
    };

    /// INI files; one that is missing says nothing.
    struct Files {
        QString user{};
        QString system{}; ///< what it locks comes from it alone, and so does all of `helpdesk/`
    };

    /// @param flags  by settings key
    /// @returns one line that names the flag, or the file and key, and what is wrong with it
    static std::expected<Settings, QString> read(const QMap<QString, Flag> &flags, const Files &files);
};

/// Writes what the "Connect" page was told to the user's settings file.
/// @returns false when the file cannot be written
[[nodiscard]] bool saveConnection(const QString &file, const QUrl &server, const QString &appId);

/// Keeps the user's language in the user's settings file; an empty one for the system's.
/// @returns false when the file cannot be written
[[nodiscard]] bool saveLocale(const QString &file, const QString &locale);

/// May the program talk to this address? https anywhere, plain http to this computer only.
bool isAcceptableServer(const QUrl &url);
