#include "app/flows/SetupCheck.h"

#include "tests/flows/Stage.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Finding::State;

Q_DECLARE_METATYPE(Finding::State)
Q_DECLARE_METATYPE(ScriptedServer::Reply)

/// What the check makes of a service's answers; the program as a whole is in tests/e2e/test_check.py.
class SetupCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void clocks_data();
    void clocks();
    void serviceIsAskedOnce();
    void nothingIsSet();
    void fileWithoutACertificate();
    void keyringIsTried();

private:
    Settings connected() const {
        Settings settings;
        settings.server = m_stage.server.url();
        settings.appId = u"app"_s;
        return settings;
    }
    /// By subject.
    QMap<QString, Finding> findings(const Settings &settings) const {
        MemoryKeyring keyring;
        SetupCheck check(settings, keyring, {.wholeRequest = 300ms});
        QMap<QString, Finding> bySubject;
        for (const Finding &finding : wait(check.run()))
            bySubject[finding.subject] = finding;
        return bySubject;
    }

    Stage m_stage;
};

void SetupCheckTest::answers_data() {
    const auto config = replies::json({{u"code"_s, 200}, {u"data"_s, QJsonObject{}}});
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<ScriptedServer::Reply>("reply");
    QTest::addColumn<State>("server");
    QTest::addColumn<State>("application");
    const auto row
        = [](const char *name, const QByteArray &path, const ScriptedServer::Reply &reply, State server,
              State application) { QTest::newRow(name) << path << reply << server << application; };
    row("all is well", paths::publicConfig, config, State::InOrder, State::InOrder);
    row("no answer", paths::discovery, ScriptedServer::hang(), State::NotInOrder, State::NotKnown);
    row("an answer without an end", paths::discovery, ScriptedServer::trickle(), State::NotInOrder,
        State::NotKnown);
    row("another service", paths::discovery, replies::success(), State::NotInOrder, State::NotKnown);
    row("a gateway's error", paths::discovery, ScriptedServer::respond("", 502), State::NotInOrder,
        State::NotKnown);
    row("unknown application", paths::publicConfig, replies::json({{u"code"_s, 2011}}), State::InOrder,
        State::NotInOrder);
    row("nothing said of the application", paths::publicConfig, ScriptedServer::respond("", 404),
        State::InOrder, State::NotKnown);
    row("no answer about the application", paths::publicConfig, ScriptedServer::hang(), State::InOrder,
        State::NotKnown);
}

void SetupCheckTest::answers() {
    QFETCH(QByteArray, path);
    QFETCH(ScriptedServer::Reply, reply);
    m_stage.server.nextAt(path, reply);
    const auto found = findings(connected());
    QCOMPARE(found.keys().size(), 7);
    QTEST(found[u"server"_s].state, "server");
    QTEST(found[u"application ID"_s].state, "application");
    QCOMPARE(found[u"TLS"_s].state, State::InOrder);
    QCOMPARE(found[u"proxy"_s].state, State::InOrder);
    for (const Finding &finding : found)
        QVERIFY(!finding.words.isEmpty() && !finding.words.contains(u'\n'));
}

void SetupCheckTest::clocks_data() {
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("says");
    // The clock of the stage stands at 22:13:20.
    const auto row = [](const char *time, State state, const QString &says) {
        QTest::newRow(time) << QByteArray("Date: Tue, 14 Nov 2023 ") + time + " GMT\r\n" << state << says;
    };
    row("22:13:20", State::InOrder, u"agrees"_s);
    row("22:15:19", State::InOrder, u"agrees"_s);
    row("22:11:21", State::InOrder, u"agrees"_s);
    row("22:15:20", State::NotInOrder, u"2 minutes behind"_s);
    row("22:11:20", State::NotInOrder, u"2 minutes ahead"_s);
    row("20:13:20", State::NotInOrder, u"120 minutes ahead"_s);
    QTest::newRow("kept by a cache") << QByteArray("Age: 7200\r\nDate: Tue, 14 Nov 2023 20:13:20 GMT\r\n")
                                     << State::InOrder << u"agrees"_s;
    QTest::newRow("none") << QByteArray() << State::NotKnown << u"did not tell"_s;
    QTest::newRow("no date") << QByteArray("Date: yesterday\r\n") << State::NotKnown << u"did not tell"_s;
}

void SetupCheckTest::clocks() {
    QFETCH(QByteArray, headers);
    QFETCH(State, state);
    QFETCH(QString, says);
    m_stage.server.nextAt(paths::discovery, ScriptedServer::respond("{}", 200, headers));
    MemoryKeyring keyring;
    SetupCheck check(connected(), keyring, {.wholeRequest = 300ms}, m_stage.clock());
    const QList<Finding> found = wait(check.run());
    const auto clock = std::ranges::find(found, u"clock"_s, &Finding::subject);
    QVERIFY(clock != found.end());
    QCOMPARE(clock->state, state);
    QVERIFY2(clock->words.contains(says), qPrintable(clock->words));
}

void SetupCheckTest::serviceIsAskedOnce() {
    const auto before = m_stage.server.requests().size();
    findings(connected());
    QCOMPARE(m_stage.server.requests().size(), before + 2);
    for (const auto &request : m_stage.server.requests().sliced(before))
        QCOMPARE(request.method(), "GET"_ba);
}

void SetupCheckTest::nothingIsSet() {
    const auto found = findings({});
    QCOMPARE(found[u"server"_s].state, State::NotInOrder);
    QCOMPARE(found[u"application ID"_s].state, State::NotInOrder);
    QCOMPARE(found[u"TLS"_s].state, State::NotKnown);
}

void SetupCheckTest::fileWithoutACertificate() {
    Settings settings = connected();
    settings.caFile = QFINDTESTDATA("SetupCheckTest.cpp");
    const Finding tls = findings(settings)[u"TLS"_s];
    QCOMPARE(tls.state, State::NotInOrder);
    QVERIFY(tls.words.contains(settings.caFile));
}

void SetupCheckTest::keyringIsTried() {
    struct Watched : MemoryKeyring {
        QSet<KeyringEntry> held;
        bool isForgetful = false;
        int writes = 0;
        QFuture<KeyringResult<void>> write(const KeyringEntry &entry, const QByteArray &secret) override {
            held << entry;
            writes++;
            return isForgetful
                ? QtFuture::makeReadyFuture(KeyringResult<void>(std::unexpected(KeyringProblem::NotKept)))
                : MemoryKeyring::write(entry, secret);
        }
        QFuture<KeyringResult<void>> remove(const KeyringEntry &entry) override {
            held.remove(entry);
            return MemoryKeyring::remove(entry);
        }
    } keyring;
    const auto finding = [&] {
        SetupCheck check(connected(), keyring, {.wholeRequest = 300ms});
        return wait(check.run())[5];
    };
    QCOMPARE(finding().state, State::InOrder);
    QCOMPARE(keyring.writes, 1);
    QVERIFY(keyring.held.isEmpty());
    keyring.isForgetful = true;
    QCOMPARE(finding().state, State::NotInOrder);
    QCOMPARE(finding().words, sentence(KeyringProblem::NotKept));
    QVERIFY(keyring.held.isEmpty());
}

QTEST_GUILESS_MAIN(SetupCheckTest)
#include "SetupCheckTest.moc"
