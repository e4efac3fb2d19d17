#include "app/flows/SetupCheck.h"

#include "app/async/ThenIn.h"
#include "app/flows/DiscoveryProblem.h"
#include "app/genauth/UserCalls.h"
#include "app/signin/Browser.h"
#include "app/signin/KeyringState.h"

using namespace Qt::StringLiterals;

namespace {

using State = Finding::State;

const QString serverSubject = u"server"_s;
const QString applicationSubject = u"application ID"_s;
const QString tlsSubject = u"TLS"_s;
const QString proxySubject = u"proxy"_s;
const QString clockSubject = u"clock"_s;
const QString keyringSubject = u"keychain"_s;
const QString browserSubject = u"browser"_s;
const QString waits = u"This depends on the server."_s;

bool isAboutProxy(ErrorKind kind) {
    return kind == ErrorKind::ProxyFailed || kind == ErrorKind::ProxyWantsPassword;
}

bool isAboutTls(ErrorKind kind) {
    return neverArrived(kind) && kind != ErrorKind::Unreachable && !isAboutProxy(kind);
}

Finding serverFinding(const HttpAnswer &discovery, const QUrl &server) {
    if (Provider::fromDiscovery(discovery, server))
        return {serverSubject, State::InOrder, u"%1 is a GenAuth service."_s.arg(server.toString())};
    if (discovery.failure && (isAboutTls(*discovery.failure) || isAboutProxy(*discovery.failure)))
        return {serverSubject, State::NotKnown, u"It could not be asked; see below."_s};
    return {serverSubject, State::NotInOrder, sentence(problemWithDiscovery(discovery, server))};
}

Finding tlsFinding(const HttpAnswer &discovery, const Settings &settings, bool isTrustSetUp) {
    if (!isTrustSetUp)
        return {tlsSubject, State::NotInOrder, u"There is no certificate in %1."_s.arg(settings.caFile)};
    if (settings.server.scheme() == "http"_L1)
        return {tlsSubject, State::InOrder, u"It is not needed: the server is on this computer."_s};
    if (!discovery.failure)
        return {tlsSubject, State::InOrder, u"The certificate of the service is trusted."_s};
    if (isAboutTls(*discovery.failure))
        return {tlsSubject, State::NotInOrder, sentence(*discovery.failure)};
    return {tlsSubject, State::NotKnown, u"The server was not reached."_s};
}

Finding proxyFinding(const HttpAnswer &discovery, const QUrl &server) {
    const QNetworkProxy proxy = Transport::proxyFor(server);
    if (proxy.type() == QNetworkProxy::NoProxy)
        return {proxySubject, State::InOrder, u"None is used for this server."_s};
    const QString address = u"%1:%2"_s.arg(proxy.hostName(), QString::number(proxy.port()));
    if (discovery.failure && isAboutProxy(*discovery.failure))
        return {proxySubject, State::NotInOrder, u"%1: %2"_s.arg(address, sentence(*discovery.failure))};
    if (discovery.failure && !isAboutTls(*discovery.failure))
        return {proxySubject, State::NotKnown, u"%1 is used, and the server was not reached."_s.arg(address)};
    return {proxySubject, State::InOrder, u"%1 lets requests through."_s.arg(address)};
}

/// A sign-in forgives less than two minutes between two computers.
Finding clockFinding(const HttpAnswer &discovery, std::chrono::milliseconds now) {
    if (!discovery.date)
        return {clockSubject, State::NotKnown, u"The service did not tell its time."_s};
    const auto ahead = std::chrono::floor<std::chrono::seconds>(now - *discovery.date);
    if (std::chrono::abs(ahead) < std::chrono::minutes{2})
        return {clockSubject, State::InOrder, u"It agrees with the service's."_s};
    const QString minutes
        = QString::number(std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(ahead)).count());
    return {clockSubject, State::NotInOrder,
        u"This computer's clock is %1 minutes %2 the service's, so nobody can sign in. Set it right."_s.arg(
            minutes, ahead > std::chrono::seconds{0} ? u"ahead of"_s : u"behind"_s)};
}

Finding applicationFinding(const Result<PublicConfig> &config) {
    if (config)
        return {applicationSubject, State::InOrder, u"The service knows it."_s};
    if (config.error().kind == ErrorKind::UnknownApplication)
        return {applicationSubject, State::NotInOrder, sentence(config.error().kind)};
    if (config.error().kind == ErrorKind::Refused)
        return {applicationSubject, State::NotKnown,
            u"The service tells nothing about it before a sign-in. Sign in once to be sure."_s};
    return {applicationSubject, State::NotKnown, sentence(config.error().kind)};
}

Finding browserFinding(bool isThere) {
    if (isThere)
        return {browserSubject, State::InOrder, u"There is one to open the sign-in page."_s};
    return {browserSubject, State::NotInOrder,
        u"There is none to open the sign-in page. Install one, or set $BROWSER."_s};
}

Finding keyringFinding(const KeyringResult<void> &answer) {
    if (answer)
        return {keyringSubject, State::InOrder, u"It is there, unlocked, and keeps what it is given."_s};
    return {keyringSubject, State::NotInOrder, sentence(answer.error())};
}

/// @p first, and behind it @p rest.
QFuture<QList<Finding>> joined(QObject *context, QFuture<QList<Finding>> first, QFuture<Finding> rest) {
    return thenIn(context, first, [=](const QList<Finding> &findings) {
        return thenIn(context, rest, [=](const Finding &finding) { return findings + QList{finding}; });
    }).unwrap();
}

}

SetupCheck::SetupCheck(const Settings &settings, Keyring &keyring, const Transport::Limits &limits,
    const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_keyring(keyring)
    , m_clock(clock)
    , m_transport(settings.caFile)
    , m_nobody(m_transport, {settings.server, settings.appId}, clock)
    , m_service(m_transport, m_nobody, settings.server, settings.appId) {
    m_transport.setLimits(limits);
}

QFuture<QList<Finding>> SetupCheck::run() {
    const QFuture<Finding> keyring = this->keyring();
    const QFuture<Finding> browser = hasBrowser(this).then(browserFinding); // asked while the others are
    return joined(this, joined(this, connection(), keyring), browser);
}

QFuture<Finding> SetupCheck::keyring() {
    QFuture<QFuture<Finding>> found = thenIn(this, keyringState(), [this](KeyringState state) {
        switch (state) {
        case KeyringState::Locked: // and nobody is asked for a password merely for this
            return QtFuture::makeReadyFuture(keyringFinding(std::unexpected(KeyringProblem::Locked)));
        case KeyringState::NoCollection:
            return QtFuture::makeReadyFuture(keyringFinding(std::unexpected(KeyringProblem::NoCollection)));
        default:
            return tryKeyring().then(keyringFinding);
        }
    });
    return found.unwrap();
}

QFuture<KeyringResult<void>> SetupCheck::tryKeyring() {
    const KeyringEntry own = KeyringEntry::forCheck();
    const auto written = m_keyring.write(own, "phone-settings --check"); // and read back
    return thenIn(this, written, [this, own](const KeyringResult<void> &kept) {
        return m_keyring.remove(own).then(
            [kept](const KeyringResult<void> &removed) { return kept ? removed : kept; });
    }).unwrap();
}

QFuture<QList<Finding>> SetupCheck::connection() {
    if (m_settings.server.isEmpty()) {
        const QString missing = u"No server address is set; see --server and connection/server."_s;
        return application(false).then([=](const Finding &app) {
            return QList<Finding>{{serverSubject, State::NotInOrder, missing}, app,
                {tlsSubject, State::NotKnown, waits}, {proxySubject, State::NotKnown, waits},
                {clockSubject, State::NotKnown, waits}};
        });
    }
    const auto discovery = m_transport.send(Provider::discoveryRequest(m_settings.server));
    return thenIn(this, discovery, [this](const HttpAnswer &answer) {
        const QUrl &server = m_settings.server;
        const Finding found = serverFinding(answer, server);
        const Finding clock = clockFinding(answer, m_clock().wall);
        return thenIn(this, application(found.state == State::InOrder), [=, this](const Finding &app) {
            return QList<Finding>{found, app, tlsFinding(answer, m_settings, m_transport.isTrustSetUp()),
                proxyFinding(answer, server), clock};
        });
    }).unwrap();
}

QFuture<Finding> SetupCheck::application(bool isServiceThere) {
    if (m_settings.appId.isEmpty())
        return QtFuture::makeReadyFuture(Finding{applicationSubject, State::NotInOrder,
            u"No application ID is set; see --app-id and connection/appId."_s});
    if (!isServiceThere)
        return QtFuture::makeReadyFuture(Finding{applicationSubject, State::NotKnown, waits});
    return m_service.call(GetPublicConfig{}).then(applicationFinding);
}
