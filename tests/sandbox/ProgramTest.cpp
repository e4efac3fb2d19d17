#include "tests/sandbox/Client.h"
#include "tests/tls/Authority.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using sandbox::Client;
using sandbox::Response;

/// The real program, from its command line to its end.
class ProgramTest : public QObject {
    Q_OBJECT

    QTemporaryDir dir;
    std::unique_ptr<QProcess> program;
    QList<QJsonObject> events;

    void start(const QStringList &arguments) {
        events.clear();
        program = std::make_unique<QProcess>();
        connect(program.get(), &QProcess::readyReadStandardOutput, this, [this] {
            while (program->canReadLine())
                events.append(QJsonDocument::fromJson(program->readLine()).object());
        });
        program->start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    }
    void startReady(const QStringList &arguments = {}) {
        start(arguments);
        QTRY_VERIFY(!events.isEmpty());
        QCOMPARE(events[0][u"event"_s].toString(), u"ready"_s);
    }
    QUrl url() const { return QUrl(events[0][u"url"_s].toString()); }
    QString fileWith(const QByteArray &content) {
        QFile file(dir.filePath(u"seed.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(content);
        return file.fileName();
    }
    bool hasEnded() const { return program->state() == QProcess::NotRunning; }

private Q_SLOTS:
    void cleanup() {
        if (!program || hasEnded())
            return;
        program->kill();
        QTRY_VERIFY(hasEnded());
    }

    void saysWhereItIs() {
        startReady();
        QCOMPARE(events[0][u"appId"_s].toString(), u"sandbox-app"_s);
        QCOMPARE(events[0][u"userPoolId"_s].toString(), u"sandbox-pool"_s);
        QCOMPARE(url().host(), u"127.0.0.1"_s);
        QCOMPARE(Client(url()).get(u"/api/v3/system"_s).statusCode(), 200);
    }

    void printsEveryMessage() {
        startReady();
        Client client(url());
        client.post(u"/api/v3/send-sms"_s,
            {{u"phoneNumber"_s, u"18812345678"_s}, {u"channel"_s, u"CHANNEL_BIND_PHONE"_s}});
        QTRY_COMPARE(events.size(), 2);
        const QJsonValue sent = client.get(u"/sandbox/messages"_s).json()[0];
        QCOMPARE(events[1],
            (QJsonObject{{u"event"_s, u"sms"_s}, {u"to"_s, u"+8618812345678"_s},
                {u"channel"_s, u"CHANNEL_BIND_PHONE"_s}, {u"code"_s, sent[u"code"]}}));
    }

    void endsOnSignals_data() {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void endsOnSignals() {
#ifdef Q_OS_UNIX
        QFETCH(int, signal);
        startReady();
        Client client(url());
        client.post(u"/sandbox/faults"_s, {{u"path"_s, u"/api/v3/system"_s}, {u"fault"_s, u"hang"_s}});
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> hanging(
            network.get(QNetworkRequest(QUrl(url().toString() + u"/api/v3/system"_s))));
        QTRY_COMPARE(client.get(u"/sandbox/requests"_s).json().array().size(), 1);
        ::kill(pid_t(program->processId()), signal);
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), 1000);
        QCOMPARE(program->exitStatus(), QProcess::NormalExit);
        QCOMPARE(program->exitCode(), 0);
#else
        QSKIP("no such signals here");
#endif
    }

    void refusesBadArguments_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown flag") << QStringList{u"--frob"_s};
        QTest::newRow("no value") << QStringList{u"--port"_s};
        QTest::newRow("word") << QStringList{u"run"_s};
        QTest::newRow("port") << QStringList{u"--port"_s, u"65536"_s};
        QTest::newRow("host") << QStringList{u"--host"_s, u"nowhere.example"_s};
        QTest::newRow("public URL") << QStringList{u"--public-url"_s, u"ftp://example.com"_s};
        QTest::newRow("certificate alone") << QStringList{u"--tls-cert"_s, u"x"_s};
        QTest::newRow("no such certificate")
            << QStringList{u"--tls-cert"_s, u"/no/such"_s, u"--tls-key"_s, u"/no/such"_s};
        QTest::newRow("no such seed") << QStringList{u"--seed"_s, u"/no/such"_s};
        QTest::newRow("seed is no JSON") << QStringList{u"--seed"_s, u"{"_s};
        QTest::newRow("seed is a list") << QStringList{u"--seed"_s, u"[]"_s};
        QTest::newRow("seed with an unknown key") << QStringList{u"--seed"_s, u"{\"user\":[]}"_s};
        QTest::newRow("user without an id")
            << QStringList{u"--seed"_s, u"{\"users\":[{\"username\":\"x\"}]}"_s};
        QTest::newRow("user twice") << QStringList{u"--seed"_s,
            u"{\"users\":[{\"userId\":\"1\",\"username\":\"x\"},{\"userId\":\"1\",\"username\":\"y\"}]}"_s};
        QTest::newRow("wrong setting")
            << QStringList{u"--seed"_s, u"{\"settings\":{\"smsInterval\":\"1\"}}"_s};
    }
    void refusesBadArguments() {
        QFETCH(QStringList, arguments);
        const bool isContent
            = arguments.size() == 2 && arguments[0] == "--seed"_L1 && !arguments[1].startsWith(u'/');
        if (isContent)
            arguments[1] = fileWith(arguments[1].toUtf8());
        start(arguments);
        QTRY_VERIFY(hasEnded());
        QCOMPARE(program->exitCode(), 2);
        const QByteArray words = program->readAllStandardError();
        QCOMPARE(words.count('\n'), 1);
        QVERIFY(words.startsWith("genauth-sandbox: "));
        QVERIFY(events.isEmpty());
    }

    void saysThatThePortIsTaken() {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        start({u"--port"_s, QString::number(other.serverPort())});
        QTRY_VERIFY(hasEnded());
        QCOMPARE(program->exitCode(), 1);
        QCOMPARE(program->readAllStandardError().count('\n'), 1);
    }

    void helps() {
        start({u"--help"_s});
        QTRY_VERIFY(hasEnded());
        QCOMPARE(program->exitCode(), 0);
    }

    void startsWithASeed() {
        startReady({u"--seed"_s,
            fileWith(
                R"({"users":[{"userId":"u-1","username":"eve","password":"p","name":"Eve","email":"eve@example.com",
                "phone":"2025550123","phoneCountryCode":"+1","status":"Activated"}],"settings":{"verifyCodeLength":4}})")});
        Client client(url());
        const Response page = client.openSignIn();
        QCOMPARE(client.fillIn(page, u"eve"_s, u"p"_s).status, 302);
        const QJsonValue eve = client.get(u"/sandbox/users"_s).json()[0];
        QCOMPARE(eve[u"phoneCountryCode"].toString(), u"+1"_s);
        QCOMPARE(eve[u"phoneVerified"].toBool(), true);
        QCOMPARE(client.get(u"/sandbox/settings"_s)[u"verifyCodeLength"_s].toInt(), 4);
    }

    void statesItsPublicUrl() {
        startReady({u"--public-url"_s, u"https://id.example.com"_s});
        const Response document = Client(url()).get(u"/oidc/.well-known/openid-configuration"_s);
        QCOMPARE(document[u"issuer"_s].toString(), u"https://id.example.com/oidc"_s);
        QCOMPARE(url().host(), u"127.0.0.1"_s);
    }

    void speaksTls() {
        const Authority authority;
        startReady({u"--tls-cert"_s, authority.certificateFile(u"good"_s), u"--tls-key"_s,
            authority.keyFile(u"good"_s)});
        QCOMPARE(url().scheme(), u"https"_s);
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates(QSslCertificate::fromPath(authority.file()));
        QSslConfiguration::setDefaultConfiguration(trusting);
        Client client(url());
        for (int i = 0; i < 3; i++)
            QCOMPARE(client.get(u"/api/v3/system"_s).statusCode(), 200);
        client.signInAs(u"alice"_s);
        QCOMPARE(client.get(u"/api/v3/get-profile"_s).statusCode(), 200);
        client.post(u"/sandbox/faults"_s, {{u"path"_s, u"/api/v3/system"_s}, {u"fault"_s, u"truncate"_s}});
        QVERIFY(client.get(u"/api/v3/system"_s).json().isNull());
        const QJsonArray requests = client.get(u"/sandbox/requests?path=/api/v3/system"_s).json().array();
        QCOMPARE(requests[1][u"connection"].toInt(), requests[0][u"connection"].toInt());
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "ProgramTest.moc"
