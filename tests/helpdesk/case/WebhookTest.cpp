#include "tests/genauth/ScriptedServer.h"
#include "tests/helpdesk/HelpdeskStage.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Notices of a change, and the receiver they go to.
class WebhookTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ScriptedServer> receiver;
    std::unique_ptr<HelpdeskStage> stage;

    void changeAlice() {
        stage->signIn();
        stage->openCase(u"alice"_s);
        stage->proveCaller();
        stage->proveNew();
        stage->apply();
    }
    QByteArray header(qsizetype request, const QByteArray &name) {
        return receiver->requests().at(request).header(name);
    }
    bool isQueueEmpty() { return !wait(stage->desk->journal().nextNotice(stage->clock()())).value(); }

private Q_SLOTS:
    void init() {
        receiver = std::make_unique<ScriptedServer>();
        stage = std::make_unique<HelpdeskStage>();
        stage->settings.helpdesk.webhookUrl = receiver->url(u"/hook"_s);
        stage->restart();
        QVERIFY(wait(stage->desk->webhook().setSecret("shared secret")));
    }
    void cleanup() { stage.reset(); }

    void delivers() {
        QSignalSpy delivered(&stage->desk->webhook(), &Webhook::delivered);
        changeAlice();
        QTRY_COMPARE(delivered.size(), 1);
        QCOMPARE(receiver->requests().size(), 1);
        const auto &request = receiver->requests().front();
        QCOMPARE(request.method(), "POST");
        QCOMPARE(request.path(), "/hook");
        QCOMPARE(request.header("X-Phone-Settings-Signature"),
            "sha256="
                + QMessageAuthenticationCode::hash(request.body, "shared secret", QCryptographicHash::Sha256)
                    .toHex());
        const QJsonDocument body = QJsonDocument::fromJson(request.body);
        QCOMPARE(body[u"id"].toString().toLatin1(), request.header("X-Phone-Settings-Delivery"));
        QCOMPARE(body[u"event"].toString(), u"phone.changed"_s);
        QCOMPARE(body[u"ticket"].toString(), u"HD-1"_s);
        QVERIFY(!request.body.contains("18600001234"));
        const auto changed = wait(stage->desk->journal().page({.event = JournalEvent::Changed}))->front();
        QCOMPARE(body[u"journal"][u"sequence"].toInteger(), changed.seq);
        QCOMPARE(body[u"journal"][u"hash"].toString().toLatin1(), changed.hash.toHex());
        QVERIFY(isQueueEmpty());
    }

    void triesAgainWithTheSameId() {
        receiver->next(ScriptedServer::drop());
        receiver->next(ScriptedServer::respond("", 503));
        receiver->next(ScriptedServer::respond("", 302, "Location: /elsewhere\r\n"));
        QSignalSpy delivered(&stage->desk->webhook(), &Webhook::delivered);
        changeAlice();
        QTRY_COMPARE(delivered.size(), 1);
        QCOMPARE(receiver->requests().size(), 4);
        for (qsizetype i = 1; i < 4; i++)
            QCOMPARE(header(i, "X-Phone-Settings-Delivery"), header(0, "X-Phone-Settings-Delivery"));
    }

    void waitsThroughARestart() {
        receiver->always(ScriptedServer::respond("", 500, "Retry-After: 600\r\n"));
        QSignalSpy postponed(&stage->desk->webhook(), &Webhook::postponed);
        changeAlice();
        QTRY_COMPARE(postponed.size(), 1);
        const QByteArray id = header(0, "X-Phone-Settings-Delivery");
        stage->restart();
        receiver->always(ScriptedServer::respond(""));
        stage->advance(11min);
        QSignalSpy delivered(&stage->desk->webhook(), &Webhook::delivered);
        stage->desk->session().restore();
        QTRY_COMPARE(delivered.size(), 1);
        QCOMPARE(header(1, "X-Phone-Settings-Delivery"), id);
        QVERIFY(isQueueEmpty());
    }

    void aFastClockHoldsNothingUp() {
        stage->setClockFast(50min);
        receiver->always(ScriptedServer::respond("", 503));
        QSignalSpy postponed(&stage->desk->webhook(), &Webhook::postponed);
        changeAlice();
        QTRY_VERIFY(!postponed.isEmpty());
        stage->setClockFast(0min);
        stage->restart();
        receiver->always(ScriptedServer::respond(""));
        QSignalSpy delivered(&stage->desk->webhook(), &Webhook::delivered);
        stage->desk->session().restore();
        QTRY_COMPARE(delivered.size(), 1);
    }

    /// The queue says what has been tried and taken. While that cannot be written, nothing is sent on and on.
    void floodsNothingWhileTheQueueCannotBeWritten_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("most");
        QTest::newRow("taken") << 200 << 1;
        QTest::newRow("not taken") << 503 << 8; // waits that double from 20 ms
    }
    void floodsNothingWhileTheQueueCannotBeWritten() {
        QFETCH(int, status);
        QFETCH(int, most);
        receiver->always(ScriptedServer::respond("", status));
        stage->signIn();
        const auto change = [this](const QString &statement) {
            {
                QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stuck"_s);
                database.setDatabaseName(stage->desk->journal().file());
                QVERIFY(database.open());
                QVERIFY(QSqlQuery(database).exec(statement));
            }
            QSqlDatabase::removeDatabase(u"stuck"_s);
        };
        for (const QString &what : {u"UPDATE"_s, u"DELETE"_s})
            change(u"CREATE TRIGGER no%1 BEFORE %1 ON notices BEGIN SELECT RAISE(ABORT, 'stuck'); END"_s.arg(
                what));
        QVERIFY(wait(stage->desk->journal().append({}, Notice{.id = u"n"_s, .body = "{}"})));
        const auto isFlooded = [&] { return receiver->requests().size() > most; };
        QVERIFY(!becomes(isFlooded, 1500ms));
        QVERIFY(!receiver->requests().isEmpty());
        for (const QString &what : {u"UPDATE"_s, u"DELETE"_s})
            change(u"DROP TRIGGER no"_s + what);
        receiver->always(ScriptedServer::respond(""));
        QVERIFY(becomes([this] { return isQueueEmpty(); }, 30s));
    }

    void saysNothingWithoutASecret() {
        stage->keyring = {};
        QSignalSpy missing(&stage->desk->webhook(), &Webhook::secretMissing);
        changeAlice();
        QTRY_COMPARE(missing.size(), 1);
        QVERIFY(receiver->requests().isEmpty());
        QVERIFY(!isQueueEmpty());
        QSignalSpy delivered(&stage->desk->webhook(), &Webhook::delivered);
        QVERIFY(wait(stage->desk->webhook().setSecret("later")));
        QTRY_COMPARE(delivered.size(), 1);
    }

    void tellsOfAChangeThatACrashInterrupted() {
        stage->signIn();
        stage->openCase(u"alice"_s);
        stage->proveCaller();
        stage->proveNew();
        stage->service.fail(paths::updateUser, u"drop-after"_s);
        stage->service.fail(paths::getUser, u"refuse-before"_s, {{u"times"_s, 1000}, {u"after"_s, 1}});
        stage->open->apply();
        QTRY_COMPARE(stage->open->commitStep().state(), CommitStep::State::FindingOut);
        QVERIFY(isQueueEmpty()); // nobody knows yet
        stage->restart();
        stage->service.clearFaults();
        stage->advance(3min);
        QSignalSpy delivered(&stage->desk->webhook(), &Webhook::delivered);
        stage->desk->session().restore();
        QTRY_COMPARE(delivered.size(), 1);
        QCOMPARE(receiver->requests().size(), 1);
        QVERIFY(isQueueEmpty());
    }

    void tellsNothingOfAChangeThatWasRefused() {
        stage->service.fail(
            paths::updateUser, u"statusCode"_s, {{u"statusCode"_s, 400}, {u"apiCode"_s, 2004}});
        changeAlice();
        QVERIFY(stage->events().contains(u"not changed"_s));
        QVERIFY(receiver->requests().isEmpty());
        QVERIFY(isQueueEmpty());
    }

    void queuesNothingWithoutAnAddress() {
        stage->settings.helpdesk.webhookUrl.clear();
        stage->restart();
        changeAlice();
        QVERIFY(isQueueEmpty());
        QVERIFY(receiver->requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(WebhookTest)
#include "WebhookTest.moc"
