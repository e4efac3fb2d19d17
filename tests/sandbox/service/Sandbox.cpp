#include "tests/sandbox/service/Sandbox.h"

#include "tests/sandbox/faults/Delivery.h"
#include "tests/sandbox/service/Controls.h"
#include "tests/sandbox/state/Constants.h"

using namespace Qt::StringLiterals;

namespace {

void mustHold(const std::expected<void, QString> &result) {
    if (!result)
        qFatal("sandbox: %ls", qUtf16Printable(result.error()));
}

}

Sandbox::Sandbox(const sandbox::Seed &seed, QObject *parent)
    : QObject(parent)
    , m_service(seed)
    , m_front([this](const sandbox::Call &call, QTcpSocket &socket) { take(call, socket); }) { }

QString Sandbox::appId() {
    return sandbox::constants::appId;
}

QString Sandbox::userPoolId() {
    return sandbox::constants::userPoolId;
}

bool Sandbox::listen(const QHostAddress &host, quint16 port, const std::optional<QSslConfiguration> &tls) {
    if (!m_front.listen(host, port, tls))
        return false;
    m_url.setScheme(tls ? u"https"_s : u"http"_s);
    m_url.setHost(host.toString());
    m_url.setPort(m_front.port());
    m_service.setBaseUrl(m_url);
    return true;
}

void Sandbox::reset() {
    m_service.reset();
    m_announced = 0;
}

void Sandbox::fail(const QString &path, const QString &kind, const QJsonObject &details) {
    QJsonObject description = details;
    description[u"path"_s] = path;
    description[u"fault"_s] = kind;
    const auto fault = sandbox::Fault::fromJson(description);
    if (!fault)
        qFatal("sandbox: %ls", qUtf16Printable(fault.error()));
    m_service.faults.add(*fault);
}

void Sandbox::changeSettings(const QJsonObject &changes) {
    mustHold(m_service.state().settings.apply(changes));
}

QList<Sandbox::Message> Sandbox::messages(const QString &to) const {
    QList<Message> matching;
    for (const Message &message : m_service.state().sms.messages()) {
        if (to.isEmpty() || message.to == to)
            matching.append(message);
    }
    return matching;
}

QString Sandbox::lastCode(const QString &to, const QString &channel) const {
    QString code;
    for (const Message &message : messages(to)) {
        if (message.channel == channel)
            code = message.code;
    }
    return code;
}

Sandbox::User &Sandbox::find(const QString &username) {
    User *found = m_service.state().users.byName(username);
    if (!found)
        qFatal("sandbox: no user %ls", qUtf16Printable(username));
    return *found;
}

Sandbox::User Sandbox::user(const QString &username) {
    return find(username);
}

QStringList Sandbox::liveApps(const QString &username) {
    return m_service.state().tokens.liveApps(find(username).userId, now());
}

void Sandbox::changeUser(const QString &username, const QJsonObject &changes) {
    mustHold(m_service.state().users.change(find(username), changes));
}

void Sandbox::take(const sandbox::Call &call, QTcpSocket &socket) {
    if (call.path.startsWith("/sandbox/"_L1)) {
        deliver(socket, call, std::nullopt, [&] { return answerControl(m_service, call); });
        m_announced = m_service.state().sms.messages().size(); // none after a reset
        return;
    }
    m_service.journal.add(call, now());
    Q_EMIT requestArrived(call.path);
    deliver(socket, call, m_service.faults.take(call.path), [&] { return m_service.answer(call); });
    announceMessages();
}

void Sandbox::announceMessages() {
    const QList<Message> sent = m_service.state().sms.messages();
    for (const Message &message : sent.sliced(std::exchange(m_announced, sent.size())))
        Q_EMIT messageSent(message);
}
