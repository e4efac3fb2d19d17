#pragma once

#include "app/genauth/Request.h"
#include "app/genauth/UserCalls.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>

/// The management API's calls that the helpdesk makes (README.md here, "Helpdesk"). All but
/// get-management-token want a Service with a user pool and management tokens.

/// What a collaborator signs in to the management API with.
struct AccessKey {
    QString id;
    QString secret;

    bool isComplete() const { return !id.isEmpty() && !secret.isEmpty(); }
};

struct ManagementToken {
    QByteArray value;
    std::chrono::seconds life; ///< counted from when the request for it left
};

struct GetManagementToken {
    using Response = ManagementToken;
    static constexpr auto path = "/api/v3/get-management-token";
    static constexpr auto effect = Effect::Reads;
    static constexpr auto access = Access::Application;
    AccessKey key;
    QJsonObject toJson() const;
    static std::optional<Response> fromJson(const QJsonValue &data);
};

/// A user as an operator sees them.
struct ManagedUser {
    Profile profile;
    QString username; ///< may be empty
    QString email; ///< may be empty
    QString status; ///< "Activated", "Suspended", "Resigned", "Archived" or "Deactivated"
    QDateTime lastLogin; ///< invalid when never

    bool isActive() const { return status == QLatin1String("Activated"); }
    static std::optional<ManagedUser> fromJson(const QJsonValue &data);
};

struct UserPage {
    int totalCount = 0;
    QList<ManagedUser> users;
};

/// Finds users by one field exactly; never the fuzzy search, which shows neighbours.
struct ListUsers {
    enum class Field { Phone, Email, Username, UserId };
    static constexpr int mostPerPage = 50;

    using Response = UserPage;
    static constexpr auto path = "/api/v3/list-users";
    static constexpr auto effect = Effect::Reads;
    static constexpr auto access = Access::Operator;
    Field field;
    QString value; ///< of a phone, the national number
    int page = 1; ///< from 1
    int limit = mostPerPage;
    QJsonObject toJson() const;
    static std::optional<Response> fromJson(const QJsonValue &data);
};

struct GetUser {
    using Response = ManagedUser;
    static constexpr auto path = "/api/v3/get-user";
    static constexpr auto effect = Effect::Reads;
    static constexpr auto access = Access::Operator;
    QString userId;
    QueryItems query() const;
    static std::optional<Response> fromJson(const QJsonValue &data) { return ManagedUser::fromJson(data); }
};

/// Some of the departments that a user is in.
struct DepartmentPage {
    int totalCount = 0;
    qsizetype count = 0; ///< on this page
    QStringList ids; ///< those on this page, and all above them
};

struct GetUserDepartments {
    static constexpr int mostPerPage = 50;

    using Response = DepartmentPage;
    static constexpr auto path = "/api/v3/get-user-departments";
    static constexpr auto effect = Effect::Reads;
    static constexpr auto access = Access::Operator;
    QString userId;
    int page = 1; ///< from 1
    QueryItems query() const;
    /// Nothing where it does not say what a department stands below.
    static std::optional<Response> fromJson(const QJsonValue &data);
};

/// Which second factors a user has.
struct MfaState {
    bool totp = false;
    bool face = false;
    bool sms = false;
    bool email = false;

    bool operator==(const MfaState &) const = default;
};

struct GetUserMfaInfo {
    using Response = MfaState;
    static constexpr auto path = "/api/v3/get-user-mfa-info";
    static constexpr auto effect = Effect::Reads;
    static constexpr auto access = Access::Operator;
    QString userId;
    QueryItems query() const;
    static std::optional<Response> fromJson(const QJsonValue &data);
};

struct SignInRecord {
    QString appName;
    QString clientIp;
    QDateTime at;
};

struct GetUserLoginHistory {
    using Response = QList<SignInRecord>; ///< as the service orders them: newest first
    static constexpr auto path = "/api/v3/get-user-login-history";
    static constexpr auto effect = Effect::Reads;
    static constexpr auto access = Access::Operator;
    QString userId;
    int limit = 10; ///< 1 to 50
    QueryItems query() const;
    static std::optional<Response> fromJson(const QJsonValue &data);
};

/// The applications in which a user is signed in now.
struct GetUserLoggedInApps {
    using Response = QStringList; ///< application ids, each once
    static constexpr auto path = "/api/v3/get-user-loggedin-apps";
    static constexpr auto effect = Effect::Reads;
    static constexpr auto access = Access::Operator;
    QString userId;
    QueryItems query() const;
    static std::optional<Response> fromJson(const QJsonValue &data);
};

struct CodeVerdict {
    bool isValid = false;
    QString message; ///< why not, in the service's words
};

/// Asks whether a code is right, without using it up. A wrong one counts as a guess, which may void the code,
/// so this must not be repeated either.
struct PreCheckCode {
    using Response = CodeVerdict;
    static constexpr auto path = "/api/v3/pre-check-code";
    static constexpr auto effect = Effect::Commits;
    static constexpr auto access = Access::Anybody;
    ProvenNumber number;
    QString channel; ///< the one that the code was sent on
    QJsonObject toJson() const;
    static std::optional<Response> fromJson(const QJsonValue &data);
};

/// Sets a user's phone as verified. The service asks for no proof whatever.
struct UpdateUserPhone {
    using Response = void;
    static constexpr auto path = "/api/v3/update-user";
    static constexpr auto effect = Effect::Commits;
    static constexpr auto access = Access::Operator;
    QString userId;
    PhoneNumber number;
    QJsonObject toJson() const;
};

/// Ends a user's sessions.
struct KickUsers {
    static constexpr qsizetype mostApps = 50;

    using Response = bool; ///< did it succeed?
    static constexpr auto path = "/api/v3/kick-users";
    static constexpr auto effect = Effect::Commits;
    static constexpr auto access = Access::Operator;
    QString userId;
    QStringList appIds; ///< 1 to mostApps
    QJsonObject toJson() const;
    static std::optional<Response> fromJson(const QJsonValue &data);
};
