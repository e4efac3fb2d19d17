#include "tests/genauth/ScriptedServer.h"
#include "tests/helpdesk/HelpdeskStage.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QSignalSpy>

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
    bool isQueueEmpty() { return !wait(stage->desk->journal().nextNotice()).value(); }

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
