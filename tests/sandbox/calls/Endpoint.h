#pragma once

#include "tests/sandbox/state/State.h"
#include "tests/sandbox/wire/Http.h"
#include "tests/sandbox/wire/Refusal.h"
#include "tests/sandbox/wire/Shape.h"

#include <vector>

namespace sandbox {

/// A call that passed every check that all calls of its kind have in common.
struct ApiCall {
    State &state;
    QJsonObject arguments; ///< the body, or the query with its values typed
    Caller caller;
    QString language{}; ///< x-authing-lang
    User *user = nullptr; ///< whose access token came with it, in the calls of a user
    AccessToken token{};

    QDateTime now() const { return state.clock.now(); }

    /// Whom a management call names: its userId, of the type given or a user pool's own. Null for nobody.
    User *userMeant(const QJsonValue &idType) const;
};

/// One of the service's own calls, described.
struct Endpoint {
    enum class Access {
        Anybody,
        Application, ///< x-authing-app-id
        Code, ///< that, and where `codesNeedToken` is set a live token of either kind
        SignedIn, ///< that, and a live access token of a user
        Management, ///< x-authing-userpool-id and a live management token
    };

    QString method;
    QString path;
    Access access;
    Shape arguments;
    Answer (*act)(ApiCall &);
};

/// The calls that have to do with phone numbers and their codes.
std::vector<Endpoint> phoneEndpoints();
/// The other calls of a user or an application.
std::vector<Endpoint> userEndpoints();
/// The helpdesk's calls: accounts.
std::vector<Endpoint> managementEndpoints();
/// The helpdesk's calls: departments.
std::vector<Endpoint> departmentEndpoints();
/// The helpdesk's calls: sessions and what was recorded.
std::vector<Endpoint> recordEndpoints();

/// The contract's userIdType.
Shape userIdTypeShape();

/// "authorization" without "Bearer ", which the service does not insist on (app/genauth/README.md).
QString bearerToken(const Call &call);
Caller callerOf(const Call &call);

/// Finds the endpoint of a call, checks what can be checked before it acts, and lets it act.
class Api {
public:
    explicit Api(State &state);
    Reply answer(const Call &call);

private:
    Answer answer(const Endpoint &endpoint, const Call &call);
    std::expected<void, Refusal> admit(const Endpoint &endpoint, const Call &call, ApiCall &admitted);

    State &m_state;
    std::vector<Endpoint> m_endpoints;
};

}
