#pragma once

#include "tests/sandbox/service/Service.h"
#include "tests/sandbox/wire/HttpFront.h"

#include <QObject>
#include <QUrl>

#include <chrono>

/// The service for trying and testing (README.md), in this process. Everything happens in the event loop
/// of the thread that made it; what a control call can do over HTTP can be done here directly.
///
///     Sandbox service;
///     QVERIFY(service.listen());
///     service.changeSettings({{u"verifyOldPhone"_s, false}});
///     service.fail(u"/api/v3/update-phone"_s, u"drop-after"_s);
///     // … let the client do something against service.url() …
///     QCOMPARE(service.requests(u"/api/v3/update-phone"_s).size(), 1);
///     QCOMPARE(service.user(u"alice"_s).phone, u"18600001234"_s);
class Sandbox : public QObject {
    Q_OBJECT

public:
    using Message = sandbox::Message;
    using User = sandbox::User;

    explicit Sandbox(const sandbox::Seed &seed = sandbox::Seed::usual(), QObject *parent = nullptr);

    static QString appId();
    static QString userPoolId();

    /// With @p tls: over TLS, with its certificate and key. @returns false when the address is not to be had.
    bool listen(const QHostAddress &host = QHostAddress::LocalHost, quint16 port = 0,
        const std::optional<QSslConfiguration> &tls = std::nullopt);
    QString errorString() const { return m_front.errorString(); }
    /// As if the service had been stopped: what it is answering now it still answers, then every connection
    /// ends and new ones are refused.
    void goAway() { m_front.stop(); }
    /// @returns false when somebody else has taken the port
    bool comeBack() { return m_front.listenAgain(); }
    bool isListening() const { return m_front.isListening(); }
    /// Where it listens, e.g. http://127.0.0.1:40123
    QUrl url() const { return m_url; }
    /// The base it states in discovery, where that is not url().
    void setPublicUrl(const QUrl &url) { m_service.setBaseUrl(url); }

    /// Back to the seed: users, tokens, messages, settings, clock, faults and journal.
    void reset();
    QDateTime now() const { return m_service.state().clock.now(); }
    void advanceClock(std::chrono::milliseconds by) { m_service.state().clock.advance(by); }

    /// As POST /sandbox/faults does. A wrong description is a mistake in the test and ends it.
    void fail(const QString &path, const QString &kind, const QJsonObject &details = {});
    void fail(const sandbox::Fault &fault) { m_service.faults.add(fault); }
    void clearFaults() { m_service.faults.clear(); }

    sandbox::ServiceSettings settings() const { return m_service.state().settings; }
    /// Changes the settings that are named. A wrong one is a mistake in the test and ends it.
    void changeSettings(const QJsonObject &changes);

    /// Every message to a number (E.164), oldest first; all without a number.
    QList<Message> messages(const QString &to = {}) const;
    /// The code in the newest message to a number on a channel, empty when there is none.
    QString lastCode(const QString &to, const QString &channel) const;

    /// The truth about the user of that username, who must exist.
    User user(const QString &username);
    /// The applications in which a user is signed in now.
    QStringList liveApps(const QString &username);
    /// As PATCH /sandbox/users/{userId} does. A wrong change is a mistake in the test and ends it.
    void changeUser(const QString &username, const QJsonObject &changes);

    /// What arrived, as GET /sandbox/requests shows it.
    QJsonArray requests(const QString &path = {}) const { return m_service.journal.entries(path); }

Q_SIGNALS:
    void messageSent(const Sandbox::Message &message);
    void requestArrived(const QString &path); ///< and is not answered yet

private:
    void take(const sandbox::Call &call, QTcpSocket &socket);
    void announceMessages();
    User &find(const QString &username);

    sandbox::Service m_service;
    sandbox::HttpFront m_front;
    QUrl m_url;
    qsizetype m_announced = 0;
};
