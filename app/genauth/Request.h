#pragma once

#include "app/genauth/HttpMessage.h"

#include <QJsonObject>
#include <QJsonValue>

#include <concepts>
#include <optional>

/// Whose rights a call needs.
enum class Access {
    Application, ///< the application id is enough
    Anybody, ///< that may be enough, but a token goes along where there is one: the published description
             ///< asks for it
    User, ///< the access token of the signed-in user
    Operator, ///< a management token
};

/// How an answer says that it is a success (README.md here, "Ground rules").
enum class Envelope {
    V3, ///< `statusCode` is 200
    V2, ///< `code` is 200
};

/// A call to the service as a value: everything about one endpoint in one struct. `path` may hold "{appId}".
/// A request that sends a body has `QJsonObject toJson() const` and is a POST; one without is a GET, which
/// may have `QueryItems query() const`. One that expects data has `static std::optional<Response>
/// fromJson(const QJsonValue &data)`, which gives nothing for a wrong shape.
template <typename R>
concept Request = requires {
    typename R::Response;
    { R::path } -> std::convertible_to<const char *>;
    { R::effect } -> std::convertible_to<Effect>;
    { R::access } -> std::convertible_to<Access>;
};

/// Names and values, not encoded.
using QueryItems = QList<QPair<QString, QString>>;

template <typename R>
concept HasQuery = requires(const R &request) {
    { request.query() } -> std::same_as<QueryItems>;
};

template <typename R>
concept SendsBody = requires(const R &request) {
    { request.toJson() } -> std::same_as<QJsonObject>;
};
