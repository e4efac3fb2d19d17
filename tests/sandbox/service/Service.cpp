#include "tests/sandbox/service/Service.h"

#include "tests/sandbox/calls/PublicConfig.h"
#include "tests/sandbox/oidc/Oidc.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

/// RFC 9110, section 5.6.7.
QByteArray httpDate(const QDateTime &time) {
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

}

Service::Service(const Seed &seed)
    : m_seed(seed)
    , m_state(seed, {})
    , m_api(m_state) { }

Reply Service::answer(const Call &call) {
    Reply reply = act(call);
    reply.addHeader("date", httpDate(m_state.clock.now()));
    return reply;
}

Reply Service::act(const Call &call) {
    if (call.path.startsWith("/oidc/"_L1))
        return answerOidc(m_state, call);
    if (isPublicConfig(call.path))
        return answerPublicConfig(m_state.settings, call);
    return m_api.answer(call);
}

void Service::reset() {
    m_state = State(m_seed, m_state.baseUrl);
    faults.clear();
    journal.clear();
}

}
