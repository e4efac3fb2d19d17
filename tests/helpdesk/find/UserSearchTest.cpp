#include "tests/helpdesk/HelpdeskStage.h"
#include "tests/sandbox/Client.h"

using namespace Qt::StringLiterals;

/// Finding users, always exactly.
class UserSearchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<HelpdeskStage> stage;

    UserSearch &search() { return stage->desk->search(); }
    QStringList found(const QString &text, ListUsers::Field field) {
        search().find(text, field, u"CN"_s);
        if (!becomes([&] { return !search().isSearching(); }))
            return {u"no answer"_s};
        QStringList names;
        for (const ManagedUser &user : search().users())
            names << user.username;
        return names;
    }
    bool isTold(HelpdeskProblem problem) { return search().problem() && search().problem()->is(problem); }

private Q_SLOTS:
    void init() {
        stage = std::make_unique<HelpdeskStage>();
        stage->signIn();
    }
    void cleanup() { stage.reset(); }

    void guesses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ListUsers::Field>("field");
        QTest::newRow("e-mail") << u"alice@example.com"_s << ListUsers::Field::Email;
        QTest::newRow("phone") << u"188 1234 5678"_s << ListUsers::Field::Phone;
        QTest::newRow("phone abroad") << u"0044 7911 123456"_s << ListUsers::Field::Phone;
        QTest::newRow("user id") << u"65a0000000000000000a11ce"_s << ListUsers::Field::UserId;
        QTest::newRow("username") << u"alice"_s << ListUsers::Field::Username;
    }
    void guesses() {
        QFETCH(QString, text);
        QTEST(UserQuery::guess(text, u"CN"_s), "field");
    }

    void finds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ListUsers::Field>("field");
        QTest::addColumn<QStringList>("names");
        using Field = ListUsers::Field;
        QTest::newRow("phone") << u"+86 188-1234-5678"_s << Field::Phone << QStringList{u"alice"_s};
        QTest::newRow("phone abroad") << u"+44 7911 123456"_s << Field::Phone << QStringList{u"carol"_s};
        QTest::newRow("neighbour") << u"18812345679"_s << Field::Phone << QStringList{};
        QTest::newRow("e-mail") << u" bob@example.com "_s << Field::Email << QStringList{u"bob"_s};
        QTest::newRow("part of an e-mail") << u"bob@example"_s << Field::Email << QStringList{};
        QTest::newRow("username") << u"dave"_s << Field::Username << QStringList{u"dave"_s};
        QTest::newRow("user id") << u"65a0000000000000000a11ce"_s << Field::UserId << QStringList{u"alice"_s};
    }
    void finds() {
        QFETCH(QString, text);
        QFETCH(ListUsers::Field, field);
        QTEST(found(text, field), "names");
        QCOMPARE(isTold(HelpdeskProblem::NobodyFound), search().users().isEmpty());
        for (const auto &request : stage->service.requests(paths::listUsers))
            QVERIFY(!QJsonDocument(request.toObject()).toJson().contains("keywords"));
    }

    void sameDigitsInAnotherCountryAreSomebodyElse() {
        stage->service.changeUser(
            u"carol"_s, {{u"phone"_s, u"7911123456"_s}, {u"phoneCountryCode"_s, u"+1"_s}});
        QCOMPARE(found(u"+44 7911 123456"_s, ListUsers::Field::Phone), QStringList{});
        QCOMPARE(search().totalCount(), 0);
    }

    void saysWhatIsNoNumber() {
        search().find(u"not a number"_s, ListUsers::Field::Phone, u"CN"_s);
        QVERIFY(search().problem() && search().problem()->is(PhoneNumber::Problem::NotANumber));
        QCOMPARE(stage->arrived(paths::listUsers), 0);
    }

    void pages() {
        const QByteArray page
            = R"({"statusCode":200,"data":{"totalCount":120,"list":[{"userId":"u1","phone":null}]}})";
        stage->service.fail(
            paths::listUsers, u"body"_s, {{u"body"_s, QString::fromUtf8(page)}, {u"times"_s, 2}});
        QCOMPARE(found(u"smith"_s, ListUsers::Field::Username).size(), 1);
        QCOMPARE(search().pages(), 3);
        search().show(3);
        QTRY_COMPARE(search().page(), 3);
        const QJsonObject last = stage->service.requests(paths::listUsers).last()[u"body"].toObject();
        QCOMPARE(last[u"options"][u"pagination"][u"page"].toInt(), 3);
        QCOMPARE(last[u"options"][u"pagination"][u"limit"].toInt(), 50);
    }

    void showsAUserAtAGlance() {
        sandbox::Client browser(stage->service.url());
        browser.signInAs(u"carol"_s);
        stage->desk->overview().load(stage->service.user(u"carol"_s).userId);
        QTRY_VERIFY(!stage->desk->overview().isLoading());
        const UserOverview &carol = stage->desk->overview();
        QVERIFY(carol.user()->isActive());
        QVERIFY(carol.user()->lastLogin.isValid());
        QVERIFY(carol.mfa()->sms && carol.mfa()->email && !carol.mfa()->totp && !carol.mfa()->face);
        QCOMPARE(carol.signIns()->size(), 1);
        QCOMPARE(carol.signIns()->front().appName, u"Phone Settings"_s);
        QVERIFY(carol.signIns()->front().at.isValid());
    }

    void showsWhoIsSuspended() {
        stage->desk->overview().load(stage->service.user(u"dave"_s).userId);
        QTRY_VERIFY(!stage->desk->overview().isLoading());
        QVERIFY(!stage->desk->overview().user()->isActive());
        QCOMPARE(stage->desk->overview().user()->status, u"Suspended"_s);
    }

    void restIsShownWithoutSecondFactors() {
        stage->service.fail(u"/api/v3/get-user-mfa-info"_s, u"statusCode"_s, {{u"statusCode"_s, 403}});
        stage->desk->overview().load(stage->service.user(u"alice"_s).userId);
        QTRY_VERIFY(!stage->desk->overview().isLoading());
        QVERIFY(stage->desk->overview().user() && !stage->desk->overview().mfa());
        QVERIFY(!stage->desk->overview().problem());
    }

    void saysWhoIsGone() {
        stage->desk->overview().load(u"nobody"_s);
        QTRY_VERIFY(!stage->desk->overview().isLoading());
        QVERIFY(stage->desk->overview().problem()->is(HelpdeskProblem::UserGone));
    }
};

QTEST_GUILESS_MAIN(UserSearchTest)
#include "UserSearchTest.moc"
