#include "app/genauth/Answer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// How the service tells one kind of error.
struct Row {
    ErrorKind kind;
    std::vector<int> apiCodes;
    std::vector<int> statusCodes;
    std::vector<QStringView> fragments; ///< of the message, in the languages seen
};

const std::vector<Row> &table() {
    static const std::vector<Row> rows{
        {ErrorKind::QuotaExceeded, {}, {}, {u"请求已超过最大数量限制"}},
        {ErrorKind::SentTooOften, {4004, 2080, 2100}, {}, {u"一分钟", u"频繁", u"上限", u"too frequent"}},
        {ErrorKind::CurrentPhoneRequired, {}, {}, {u"必须验证原来的手机号", u"需要验证旧手机号"}},
        {ErrorKind::CodeExpired, {2300}, {}, {u"已过期", u"已失效", u"expired"}},
        {ErrorKind::WrongCode, {2001}, {}, {u"验证码不正确", u"验证码错误", u"incorrect"}},
        {ErrorKind::NumberTaken, {2035, 2026}, {409},
            {u"已被绑定", u"已绑定", u"已存在", u"Duplicate entry"}},
        {ErrorKind::SameNumber, {2230}, {}, {}},
        {ErrorKind::CurrentPhoneMismatch, {2038}, {}, {}},
        {ErrorKind::BadNumber, {2028}, {}, {}},
        {ErrorKind::CaptchaRequired, {2000}, {}, {u"图形验证码"}},
        {ErrorKind::NotSignedIn, {2020, 2206, 2207, 2021}, {401}, {u"尚未登录"}},
        {ErrorKind::UserLocked, {2005}, {}, {}},
        {ErrorKind::UserNotFound, {2004}, {}, {}},
        {ErrorKind::UserSuspended, {2120008}, {}, {}},
        {ErrorKind::SignInStepRequired, {1635, 1636, 1639, 1640, 1641, 1642, 1643, 2058}, {}, {}},
        {ErrorKind::OnlyWayToSignIn, {2217}, {}, {}},
        {ErrorKind::UnknownApplication, {2011}, {}, {}},
    };
    return rows;
}

bool isServerFailure(int statusCode) {
    return (statusCode >= 500 && statusCode <= 599) || (statusCode >= 601 && statusCode <= 603);
}

/// By apiCode, then statusCode, then message, since apiCode 500 is overloaded; a bare 400 means the number
/// last of all.
ErrorKind kindOf(int statusCode, int apiCode, const QString &message) {
    const auto firstRow = [](auto matches) -> std::optional<ErrorKind> {
        const auto row = std::ranges::find_if(table(), matches);
        return row == table().end() ? std::nullopt : std::optional(row->kind);
    };
    const auto says = [&](const Row &row) {
        return std::ranges::any_of(
            row.fragments, [&](QStringView text) { return message.contains(text, Qt::CaseInsensitive); });
    };
    if (const auto kind
        = firstRow([&](const Row &row) { return std::ranges::count(row.apiCodes, apiCode) > 0; }))
        return *kind;
    if (const auto kind
        = firstRow([&](const Row &row) { return std::ranges::count(row.statusCodes, statusCode) > 0; }))
        return *kind;
    if (const auto kind = firstRow(says))
        return *kind;
    // Too many messages to one number have a code or words of their own, whatever the language.
    if (statusCode == 429)
        return ErrorKind::QuotaExceeded;
    if (isServerFailure(statusCode))
        return ErrorKind::ServerFailed;
    return statusCode == 400 ? ErrorKind::BadNumber : ErrorKind::Refused;
}

ErrorKind kindOfStatus(int httpStatus) {
    if (httpStatus >= 300 && httpStatus < 400)
        return ErrorKind::Redirected;
    if (httpStatus == 401)
        return ErrorKind::NotSignedIn;
    if (httpStatus == 407)
        return ErrorKind::ProxyWantsPassword;
    if (httpStatus == 429)
        return ErrorKind::QuotaExceeded;
    if (httpStatus >= 500)
        return ErrorKind::ServerFailed;
    return httpStatus >= 400 ? ErrorKind::Refused : ErrorKind::Unreadable;
}

}

ServiceError errorWithoutEnvelope(const HttpAnswer &answer) {
    return {.kind = answer.failure.value_or(kindOfStatus(answer.status)),
        .statusCode = answer.status,
        .serverMessage = answer.failureText,
        .retryAfter = answer.retryAfter};
}

Result<QJsonValue> unwrap(const HttpAnswer &answer, Envelope envelope) {
    const bool mayHoldEnvelope = !answer.failure && (answer.status < 300 || answer.status >= 400);
    const QJsonObject body = mayHoldEnvelope ? QJsonDocument::fromJson(answer.body).object() : QJsonObject{};
    const QJsonValue status = body[envelope == Envelope::V2 ? "code"_L1 : "statusCode"_L1];
    if (!status.isDouble())
        return std::unexpected(errorWithoutEnvelope(answer));
    const bool httpSuccess = answer.status >= 200 && answer.status < 300;
    const int statusCode = status.toInt();
    if (statusCode == 200 && httpSuccess)
        return body["data"_L1];

    const QString message = body["message"_L1].toString();
    const int apiCode = body["apiCode"_L1].toInt(envelope == Envelope::V2 ? statusCode : 0);
    const ErrorKind kind
        = statusCode == 200 ? kindOfStatus(answer.status) : kindOf(statusCode, apiCode, message);
    return std::unexpected(ServiceError{.kind = kind,
        .statusCode = statusCode,
        .apiCode = apiCode,
        .serverMessage = message,
        .requestId = body["requestId"_L1].toString(),
        .retryAfter = answer.retryAfter});
}
