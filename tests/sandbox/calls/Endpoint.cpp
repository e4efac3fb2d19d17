#include "tests/sandbox/calls/Endpoint.h"

#include "tests/sandbox/state/Constants.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

std::expected<QJsonObject, Refusal> argumentsOf(const Endpoint &endpoint, const Call &call) {
    QJsonObject arguments;
    if (endpoint.method == "POST"_L1) {
        const QJsonDocument document = QJsonDocument::fromJson(call.body);
        if (call.contentType() != "application/json"_L1 || !document.isObject())
            return refused(Reason::NotJson);
        arguments = document.object();
    } else {
        for (const auto &[name, value] : call.query.all()) {
            const auto &fields = endpoint.arguments.fields();
            const auto field = std::ranges::find(fields, name, &Field::name);
            arguments[name] = field == fields.end() ? QJsonValue(value) : field->shape.fromText(value);
        }
    }
    if (const auto complaint = endpoint.arguments.check(arguments))
        return std::unexpected(Refusal(*complaint));
    return arguments;
}

}

QString bearerToken(const Call &call) {
    const QString value = call.header("authorization");
    return value.startsWith("Bearer "_L1, Qt::CaseInsensitive) ? value.mid(7).trimmed() : value;
}

Caller callerOf(const Call &call) {
    return {.appId = call.header("x-authing-app-id"),
        .clientIp = call.clientIp,
        .userAgent = call.header("user-agent")};
}

User *ApiCall::userMeant(const QJsonValue &idType) const {
    return state.users.byIdOfType(arguments["userId"_L1].toString(), idType.toString());
}

Api::Api(State &state)
    : m_state(state) {
    for (const auto &some :
        {phoneEndpoints(), userEndpoints(), managementEndpoints(), departmentEndpoints(), recordEndpoints()})
        m_endpoints.insert(m_endpoints.end(), some.begin(), some.end());
}

Reply Api::answer(const Call &call) {
    const QString language = call.header("x-authing-lang");
    const auto endpoint = std::ranges::find(m_endpoints, call.path, &Endpoint::path);
    if (endpoint == m_endpoints.end())
        return Reply::json(toEnvelope(refused(Reason::NoSuchCall), language), 404);
    if (endpoint->method != call.method) {
        Reply reply = Reply::json(toEnvelope(refused(Reason::WrongMethod, endpoint->method), language), 405);
        reply.addHeader("allow", endpoint->method.toLatin1());
        return reply;
    }
    return Reply::json(toEnvelope(answer(*endpoint, call), language));
}

Answer Api::answer(const Endpoint &endpoint, const Call &call) {
    ApiCall admitted{.state = m_state,
        .arguments = {},
        .caller = callerOf(call),
        .language = call.header("x-authing-lang")};
    if (const auto allowed = admit(endpoint, call, admitted); !allowed)
        return std::unexpected(allowed.error());
    const auto arguments = argumentsOf(endpoint, call);
    if (!arguments)
        return std::unexpected(arguments.error());
    admitted.arguments = *arguments;
    return endpoint.act(admitted);
}

std::expected<void, Refusal> Api::admit(const Endpoint &endpoint, const Call &call, ApiCall &admitted) {
    const QDateTime now = m_state.clock.now();
    switch (endpoint.access) {
    case Endpoint::Access::Anybody:
        return {};
    case Endpoint::Access::Application:
        if (admitted.caller.appId != constants::appId)
            return refused(Reason::UnknownApplication);
        return {};
    case Endpoint::Access::Code: {
        if (admitted.caller.appId != constants::appId)
            return refused(Reason::UnknownApplication);
        const QString token = bearerToken(call);
        const bool isKnown
            = m_state.tokens.findLive(token, now) || m_state.managementTokens.value(token) > now;
        if (m_state.settings.codesNeedToken && !isKnown)
            return refused(Reason::NotSignedIn);
        return {};
    }
    case Endpoint::Access::SignedIn: {
        if (admitted.caller.appId != constants::appId)
            return refused(Reason::UnknownApplication);
        const auto token = m_state.tokens.findLive(bearerToken(call), now);
        if (!token)
            return refused(Reason::NotSignedIn);
        admitted.token = *token;
        admitted.user = m_state.users.byId(token->grant->userId);
        if (!admitted.user)
            return refused(Reason::NotSignedIn);
        if (admitted.user->isSuspended())
            return refused(Reason::Suspended);
        return {};
    }
    case Endpoint::Access::Management:
        if (call.header("x-authing-userpool-id") != constants::userPoolId)
            return refused(Reason::UnknownUserPool);
        if (m_state.managementTokens.value(bearerToken(call)) <= now)
            return refused(Reason::NotSignedIn);
        return {};
    }
    return {};
}

}
