#include "tests/helpdesk/HelpdeskStage.h"

#include <QJsonDocument>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OperatorSession::State;

/// An operator's way in, and out.
class OperatorSessionTest : public QObject {
    Q_OBJECT

    std::unique_ptr<HelpdeskStage> stage;

    OperatorSession &session() { return stage->desk->session(); }
    void waitForState(State state) { QTRY_COMPARE(session().state(), state); }
    bool isTold(HelpdeskProblem problem) { return session().problem() && session().problem()->is(problem); }

private Q_SLOTS:
    void init() { stage = std::make_unique<HelpdeskStage>(); }
    void cleanup() { stage.reset(); }

    void signsIn() {
        stage->signIn(u"carol@example.com"_s);
        QCOMPARE(session().state(), State::SignedIn);
        const Operator ada{u"Ada"_s, u"sandbox-operator"_s, stage->service.user(u"carol"_s).userId};
        QCOMPARE(session().who(), ada);
        const auto rows = wait(stage->desk->journal().page({}));
        QCOMPARE(rows->front().operatorName, u"Ada"_s);
        QCOMPARE(rows->front().accessKeyId, u"sandbox-operator"_s);
    }

    void comesBack() {
        stage->signIn(u"carol"_s);
        const Operator before = session().who();
        stage->restart();
        session().restore();
        waitForState(State::SignedIn);
        QCOMPARE(session().who(), before);
    }

    /// Grace borrows the computer for a session, and Ada comes back to it.
    void sessionOnlyLeavesTheKeptOperatorAlone() {
        stage->signIn(u"carol"_s);
        const Operator ada = session().who();
        stage->restart();
        session().signIn(
            HelpdeskStage::colleaguesKey, u"Grace"_s, {}, OperatorSession::Keep::ForThisSessionOnly);
        waitForState(State::SignedIn);
        QCOMPARE(session().who().name, u"Grace"_s);
        QVERIFY(wait(stage->desk->signOut()));
        stage->restart();
        session().restore();
        waitForState(State::SignedIn);
        QCOMPARE(session().who(), ada);
        stage->waitForReady();
        QCOMPARE(wait(stage->desk->journal().page({}))->front().operatorName, u"Ada"_s);
        stage->desk->overview().load(ada.account);
        QTRY_VERIFY(!stage->desk->overview().isLoading());
        QCOMPARE(stage->desk->openCase({*stage->desk->overview().user(), u"HD-1"_s, u"why"_s}).error(),
            HelpdeskProblem::OwnAccount);
    }

    void eachUserPoolHasItsOwnOperator() {
        stage->signIn(u"carol"_s);
        const Operator ada = session().who();
        stage->settings.userPoolId = u"another-pool"_s;
        stage->restart();
        session().restore();
        QCOMPARE(session().state(), State::SignedOut);
        session().signIn(HelpdeskStage::colleaguesKey, u"Grace"_s, {});
        waitForState(State::SignedIn);
        stage->settings.userPoolId = Sandbox::userPoolId();
        stage->restart();
        session().restore();
        waitForState(State::SignedIn);
        QCOMPARE(session().who(), ada);
    }

    /// Whose name and account stood in the file of what is remembered.
    void takesOverARecordOfTheFirstKind() {
        const auto entry = KeyringEntry::helpdesk(
            KeyringEntry::Purpose::AccessKey, stage->settings.server, stage->settings.userPoolId);
        const auto [id, secret] = HelpdeskStage::ownKey;
        const QJsonObject old{{u"version"_s, 1}, {u"id"_s, id}, {u"secret"_s, secret}};
        stage->keyring.write(entry, QJsonDocument(old).toJson());
        {
            QSettings file(stage->dir.filePath(u"memory.conf"_s), QSettings::IniFormat);
            file.setValue(u"operator/name"_s, u"Ada"_s);
            file.setValue(u"operator/account"_s, u"65a00000000000000000ca01"_s);
        }
        stage->memory = std::make_unique<Memory>(stage->dir.filePath(u"memory.conf"_s), stage->clock());
        const Operator ada{u"Ada"_s, id, u"65a00000000000000000ca01"_s};
        for (int start = 0; start < 2; start++) {
            stage->restart();
            session().restore();
            waitForState(State::SignedIn);
            QCOMPARE(session().who(), ada);
        }
        QCOMPARE(stage->memory->lastOperatorName(), QString());
    }

    void nobodyActsWithTheKeyOfSomebodyElse() {
        stage->signIn();
        Helpdesk other(stage->settings, stage->keyring, *stage->memory);
        other.session().signIn(HelpdeskStage::colleaguesKey, u"Grace"_s, {});
        QTRY_COMPARE(other.session().state(), State::SignedIn);
        stage->advance(7200s);
        QCOMPARE(wait(session().fresh()).error().kind, ErrorKind::NotSignedIn);
        QVERIFY(isTold(HelpdeskProblem::OtherOperator));
        QCOMPARE(session().state(), State::SignedOut);
    }

    void asksNoKeyringBeforeTheFirstSignIn() {
        stage->keyring.problem = KeyringProblem::Locked;
        session().restore();
        QCOMPARE(session().state(), State::SignedOut);
        QVERIFY(!session().problem());
    }

    void signOutRemovesTheKey() {
        stage->signIn();
        QVERIFY(wait(stage->desk->signOut()));
        QCOMPARE(session().state(), State::SignedOut);
        QCOMPARE(stage->events().last(), u"signed out"_s);
        stage->restart();
        session().restore();
        waitForState(State::SignedOut);
        QVERIFY(!session().problem());
        QCOMPARE(wait(session().fresh()).error().kind, ErrorKind::NotSignedIn);
    }

    void refuses_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("account");
        QTest::addColumn<HelpdeskProblem>("problem");
        const QString id = HelpdeskStage::ownKey.id, secret = HelpdeskStage::ownKey.secret, none;
        QTest::newRow("wrong secret") << id << u"x"_s << u"Ada"_s << none << HelpdeskProblem::KeyRefused;
        QTest::newRow("no secret") << id << none << u"Ada"_s << none << HelpdeskProblem::KeyRefused;
        QTest::newRow("no name") << id << secret << u" "_s << none << HelpdeskProblem::NameMissing;
        QTest::newRow("nobody") << id << secret << u"Ada"_s << u"nobody"_s
                                << HelpdeskProblem::OwnAccountUnknown;
    }
    void refuses() {
        QFETCH(QString, id);
        QFETCH(QString, secret);
        QFETCH(QString, name);
        QFETCH(QString, account);
        QFETCH(HelpdeskProblem, problem);
        session().signIn({id, secret}, name, account);
        QTRY_VERIFY(isTold(problem));
        QCOMPARE(session().state(), State::SignedOut);
        QCOMPARE(wait(session().fresh()).error().kind, ErrorKind::NotSignedIn);
    }

    void needsAKeyring() {
        stage->keyring.problem = KeyringProblem::NoKeyring;
        session().signIn(HelpdeskStage::ownKey, u"Ada"_s, {});
        QTRY_VERIFY(isTold(HelpdeskProblem::KeyringNeeded));
        QCOMPARE(session().state(), State::SignedOut);
    }

    void networkTroubleIsTold() {
        stage->service.goAway();
        session().signIn(HelpdeskStage::ownKey, u"Ada"_s, {});
        QTRY_VERIFY(session().problem());
        QVERIFY(session().problem()->is(ErrorKind::Unreachable));
    }

    void renewsBeforeExpiry() {
        stage->signIn();
        const QByteArray first = wait(session().fresh()).value();
        QCOMPARE(wait(session().fresh()).value(), first);
        stage->advance(7200s - 30s);
        const auto one = session().fresh(), other = session().fresh();
        QVERIFY(wait(one).value() != first);
        QCOMPARE(wait(other).value(), wait(one).value());
        QCOMPARE(stage->arrived(paths::managementToken), 2);
    }

    void renewsWhatTheServiceDoesNotTake() {
        stage->signIn();
        stage->service.fail(
            paths::listUsers, u"statusCode"_s, {{u"statusCode"_s, 401}, {u"apiCode"_s, 2020}});
        const ListUsers alice{.field = ListUsers::Field::Username, .value = u"alice"_s};
        QCOMPARE(wait(session().service().call(alice))->totalCount, 1);
        QCOMPARE(stage->arrived(paths::managementToken), 2);
    }

    void endsWhenTheKeyIsRevoked() {
        stage->signIn();
        stage->advance(7200s);
        stage->service.fail(paths::managementToken, u"statusCode"_s, {{u"statusCode"_s, 401}});
        QCOMPARE(wait(session().fresh()).error().kind, ErrorKind::NotSignedIn);
        QCOMPARE(session().state(), State::SignedOut);
        QVERIFY(isTold(HelpdeskProblem::KeyRefused));
    }

    void staysThroughAShortOutage() {
        stage->signIn();
        stage->advance(7200s);
        stage->service.goAway();
        QCOMPARE(wait(session().fresh()).error().kind, ErrorKind::Unreachable);
        QCOMPARE(session().state(), State::SignedIn);
        QVERIFY(stage->service.comeBack());
        QVERIFY(wait(session().fresh()));
    }

    /// Neither the key nor a token is anywhere on the disk.
    void writesNoSecrets() {
        stage->signIn();
        const QByteArray token = wait(session().fresh()).value();
        stage->restart();
        for (const QString &name : QDir(stage->dir.path()).entryList(QDir::Files)) {
            QFile file(stage->dir.filePath(name));
            QVERIFY(file.open(QFile::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(name.contains(u".sqlite"_s) || !bytes.contains("Ada"));
            QVERIFY(!bytes.contains(token) && !bytes.contains(HelpdeskStage::ownKey.secret.toUtf8()));
        }
    }
};

QTEST_GUILESS_MAIN(OperatorSessionTest)
#include "OperatorSessionTest.moc"
