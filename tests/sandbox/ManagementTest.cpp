#include "tests/sandbox/Client.h"
#include "tests/sandbox/service/Sandbox.h"

using namespace Qt::StringLiterals;
using sandbox::Client;
using sandbox::Response;

/// The helpdesk's calls.
class ManagementTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Sandbox> service;
    std::unique_ptr<Client> client;

    QString idOf(const QString &username) { return service->user(username).userId; }
    QStringList found(const QJsonObject &body) {
        QStringList names;
        const Response answer = client->post(u"/api/v3/list-users"_s, body);
        for (const auto &user : answer.data()[u"list"].toArray())
            names.append(user[u"username"].toString());
        return names;
    }
    Response update(const QString &username, QJsonObject changes) {
        changes[u"userId"_s] = idOf(username);
        return client->post(u"/api/v3/update-user"_s, changes);
    }

private Q_SLOTS:
    void init() {
        service = std::make_unique<Sandbox>();
        QVERIFY(service->listen());
        client = std::make_unique<Client>(service->url());
        client->becomeOperator();
    }

    void givesATokenForTheRightKey() {
        const auto ask
            = [&](const QJsonObject &key) { return client->post(u"/api/v3/get-management-token"_s, key); };
        const Response right
            = ask({{u"accessKeyId"_s, u"sandbox-operator"_s}, {u"accessKeySecret"_s, u"sandbox-secret"_s}});
        QCOMPARE(right.data()[u"expires_in"].toInt(), 7200);
        QCOMPARE(
            ask({{u"accessKeyId"_s, u"sandbox-operator"_s}, {u"accessKeySecret"_s, u"x"_s}}).statusCode(),
            401);
        QCOMPARE(ask({{u"accessKeyId"_s, u"sandbox-operator"_s}}).statusCode(), 400);
        const QJsonObject colleague{{u"accessKeyId"_s, u"sandbox-colleague"_s},
            {u"accessKeySecret"_s, u"sandbox-colleague-secret"_s}};
        QCOMPARE(ask(colleague).statusCode(), 200);
    }

    void wantsTokenAndPool_data() {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        const std::pair<const char *, const char *> calls[]
            = {{"GET", "get-security-settings"}, {"POST", "list-users"}, {"GET", "get-user"},
                {"GET", "get-user-mfa-info"}, {"GET", "get-user-departments"}, {"POST", "is-user-exists"},
                {"POST", "update-user"}, {"POST", "get-user-action-logs"}, {"POST", "get-admin-audit-logs"},
                {"GET", "get-user-login-history"}, {"GET", "get-user-loggedin-apps"},
                {"POST", "check-session-status"}, {"POST", "kick-users"}};
        for (const auto &[method, path] : calls)
            QTest::newRow(path) << QByteArray(method) << u"/api/v3/"_s + QString::fromLatin1(path);
    }
    void wantsTokenAndPool() {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        const auto call = [&] { return client->json(method, path, {}); };
        QVERIFY(call().statusCode() != 401 && call().statusCode() != 404);
        client->userPoolId.clear();
        QCOMPARE(call().statusCode(), 404);
        client->userPoolId = Sandbox::userPoolId();
        service->advanceClock(std::chrono::seconds{7200});
        QCOMPARE(call().apiCode(), 2020);
        client->signInAs(u"alice"_s); // a user is no operator
        QCOMPARE(call().statusCode(), 401);
    }

    void tellsSecuritySettings() {
        service->changeSettings(
            {{u"verifyCodeLength"_s, 4}, {u"verifyOldPhone"_s, false}, {u"codeMaxAttempts"_s, 3}});
        const QJsonValue settings = client->get(u"/api/v3/get-security-settings"_s).data();
        QCOMPARE(settings[u"verifyCodeLength"].toInt(), 4);
        QCOMPARE(settings[u"verifyCodeMaxAttempts"].toInt(), 3);
        QCOMPARE(settings[u"changePhoneStrategy"][u"verifyOldPhone"].toBool(true), false);
    }

    void findsUsers_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("op");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QStringList>("names");
        const auto row
            = [](const char *name, const QString &field, const QString &op, const QJsonValue &value,
                  const QStringList &names) { QTest::newRow(name) << field << op << value << names; };
        row("phone", u"phone"_s, u"EQUAL"_s, u"18812345678"_s, {u"alice"_s});
        row("neighbour of a phone", u"phone"_s, u"EQUAL"_s, u"18812345679"_s, {});
        row("part of a phone", u"phone"_s, u"EQUAL"_s, u"1881234567"_s, {});
        row("id", u"id"_s, u"EQUAL"_s, u"65a0000000000000000a11ce"_s, {u"alice"_s});
        row("status", u"status"_s, u"NOT_EQUAL"_s, u"Activated"_s, {u"dave"_s});
        row("contains", u"email"_s, u"CONTAINS"_s, u"A"_s, {u"alice"_s, u"bob"_s, u"carol"_s, u"dave"_s});
        row("contains not", u"username"_s, u"NOT_CONTAINS"_s, u"a"_s, {u"bob"_s});
        row("null", u"phone"_s, u"IS_NULL"_s, {}, {u"bob"_s, u"dave"_s});
        row("not null", u"phone"_s, u"NOT_NULL"_s, {}, {u"alice"_s, u"carol"_s});
        row("in", u"username"_s, u"IN"_s, QJsonArray{u"bob"_s, u"dave"_s}, {u"bob"_s, u"dave"_s});
        row("greater", u"username"_s, u"GREATER"_s, u"bob"_s, {u"carol"_s, u"dave"_s});
        row("lesser", u"loginsCount"_s, u"LESSER"_s, 1, {u"alice"_s, u"bob"_s, u"carol"_s, u"dave"_s});
        row("between", u"username"_s, u"BETWEEN"_s, QJsonArray{u"b"_s, u"carol"_s}, {u"bob"_s, u"carol"_s});
    }
    void findsUsers() {
        QFETCH(QString, field);
        QFETCH(QString, op);
        QFETCH(QJsonValue, value);
        const QJsonObject condition{{u"field"_s, field}, {u"operator"_s, op}, {u"value"_s, value}};
        QTEST(found({{u"advancedFilter"_s, QJsonArray{condition}}}), "names");
    }

    void keywordsAreFuzzy() {
        QCOMPARE(found({{u"keywords"_s, u"ALI"_s}}), QStringList{u"alice"_s});
        QCOMPARE(found({{u"keywords"_s, u"18812345679"_s}}), QStringList{u"alice"_s}); // a neighbour
        QCOMPARE(found({{u"keywords"_s, u"nobody"_s}}), QStringList{});
        const QJsonObject byName{{u"fuzzySearchOn"_s, QJsonArray{u"name"_s}}};
        QCOMPARE(found({{u"keywords"_s, u"alice@"_s}, {u"options"_s, byName}}), QStringList{});
    }

    void pagesAndSorts() {
        const auto options = [](int page, int limit) {
            return QJsonObject{{u"options"_s,
                QJsonObject{{u"pagination"_s, QJsonObject{{u"page"_s, page}, {u"limit"_s, limit}}},
                    {u"sort"_s,
                        QJsonArray{QJsonObject{{u"field"_s, u"username"_s}, {u"order"_s, u"desc"_s}}}}}}};
        };
        QCOMPARE(found(options(1, 3)), (QStringList{u"dave"_s, u"carol"_s, u"bob"_s}));
        QCOMPARE(found(options(2, 3)), QStringList{u"alice"_s});
        QCOMPARE(found(options(3, 3)), QStringList{});
        const QJsonArray byPhoneThenName{QJsonObject{{u"field"_s, u"phone"_s}, {u"order"_s, u"asc"_s}},
            QJsonObject{{u"field"_s, u"username"_s}, {u"order"_s, u"desc"_s}}};
        QCOMPARE(found({{u"options"_s, QJsonObject{{u"sort"_s, byPhoneThenName}}}}),
            (QStringList{u"dave"_s, u"bob"_s, u"alice"_s, u"carol"_s}));
        QCOMPARE(client->post(u"/api/v3/list-users"_s, options(1, 1)).data()[u"totalCount"].toInt(), 4);
        for (const int limit : {0, 51})
            QCOMPARE(client->post(u"/api/v3/list-users"_s, options(1, limit)).statusCode(), 400);
        QCOMPARE(client->post(u"/api/v3/list-users"_s, options(0, 1)).statusCode(), 400);
    }

    void refusesSearchesItDoesNotUnderstand() {
        const auto filter = [&](const QJsonObject &condition) {
            return client->post(u"/api/v3/list-users"_s, {{u"advancedFilter"_s, QJsonArray{condition}}})
                .statusCode();
        };
        QCOMPARE(filter({{u"field"_s, u"phone"_s}, {u"operator"_s, u"LIKE"_s}, {u"value"_s, u"1"_s}}), 400);
        QCOMPARE(filter({{u"field"_s, u"phone"_s}, {u"operator"_s, u"EQUAL"_s}}), 400);
        QCOMPARE(filter({{u"field"_s, u"phone"_s}, {u"operator"_s, u"IN"_s}, {u"value"_s, u"1"_s}}), 400);
        QCOMPARE(
            filter({{u"field"_s, u"phone"_s}, {u"operator"_s, u"BETWEEN"_s}, {u"value"_s, QJsonArray{1}}}),
            400);
        QCOMPARE(
            client->post(u"/api/v3/list-users"_s, {{u"searchQuery"_s, QJsonObject{}}}).statusCode(), 422);
    }

    void getsAUserByAnyId_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("statusCode");
        QTest::newRow("user id") << u"userId=65a0000000000000000a11ce"_s << 200;
        QTest::newRow("phone") << u"userId=18812345678&userIdType=phone"_s << 200;
        QTest::newRow("email") << u"userId=alice@example.com&userIdType=email"_s << 200;
        QTest::newRow("username") << u"userId=alice&userIdType=username"_s << 200;
        QTest::newRow("external id") << u"userId=alice&userIdType=external_id"_s << 404;
        QTest::newRow("nobody") << u"userId=nobody"_s << 404;
        QTest::newRow("no id") << u"userIdType=email"_s << 400;
        QTest::newRow("no such type") << u"userId=alice&userIdType=name"_s << 400;
    }
    void getsAUserByAnyId() {
        QFETCH(QString, query);
        QFETCH(int, statusCode);
        const Response answer = client->get(u"/api/v3/get-user?"_s + query);
        QCOMPARE(answer.statusCode(), statusCode);
        if (statusCode == 200)
            QCOMPARE(answer.data()[u"username"].toString(), u"alice"_s);
        if (statusCode == 404)
            QCOMPARE(answer.apiCode(), 2004);
    }

    void tellsDepartmentsWhenAsked() {
        service->changeUser(u"alice"_s, {{u"departmentIds"_s, QJsonArray{u"board"_s}}});
        const QString query = u"/api/v3/get-user?userId="_s + idOf(u"alice"_s);
        QCOMPARE(client->get(query + u"&withDepartmentIds=true"_s).data()[u"departmentIds"][0].toString(),
            u"board"_s);
        QVERIFY(client->get(query).data()[u"departmentIds"].isUndefined());
    }

    void tellsDepartmentsWithThoseAbove() {
        service->changeUser(
            u"alice"_s, {{u"departmentIds"_s, QJsonArray{u"board-assistants"_s, u"sales"_s}}});
        const QString call = u"/api/v3/get-user-departments?userId="_s + idOf(u"alice"_s);
        const QJsonValue plain = client->get(call + u"&sortBy=DepartmentName&orderBy=Asc"_s).data();
        QCOMPARE(plain[u"totalCount"].toInt(), 2);
        const QJsonValue first = plain[u"list"][0];
        for (const QString &field : {u"organizationCode"_s, u"departmentId"_s, u"isRoot"_s, u"createdAt"_s,
                 u"name"_s, u"description"_s, u"isLeader"_s, u"code"_s, u"isMainDepartment"_s, u"joinedAt"_s,
                 u"isVirtualNode"_s})
            QVERIFY2(!first[field].isUndefined(), qPrintable(field));
        QCOMPARE(first[u"departmentId"].toString(), u"board-assistants"_s);
        QVERIFY(first[u"departmentIdPath"].isUndefined());
        const QJsonValue withPaths = client->get(call + u"&withDepartmentPaths=true&limit=1&page=1"_s).data();
        QCOMPARE(withPaths[u"list"].toArray().size(), 1);
        QCOMPARE(
            withPaths[u"list"][0][u"departmentIdPath"].toArray(), (QJsonArray{u"head-office"_s, u"board"_s}));
        for (const QString &wrong :
            {u"&limit=51"_s, u"&sortBy=Name"_s, u"&withDepartmentPaths=1"_s, u"&x=1"_s})
            QCOMPARE(client->get(call + wrong).statusCode(), 400);
        QCOMPARE(client->get(u"/api/v3/get-user-departments?userId=nobody"_s).apiCode(), 2004);
    }

    void knowsWhoExists() {
        const auto exists = [&](const QJsonObject &who) {
            return client->post(u"/api/v3/is-user-exists"_s, who).data()[u"exists"].toBool();
        };
        QVERIFY(exists({{u"phone"_s, u"18812345678"_s}}));
        QVERIFY(!exists({{u"phone"_s, u"18812345679"_s}}));
        QVERIFY(exists({{u"email"_s, u"BOB@example.com"_s}}));
        QVERIFY(!exists({{u"username"_s, u"alice"_s}, {u"email"_s, u"bob@example.com"_s}}));
        QCOMPARE(client->post(u"/api/v3/is-user-exists"_s, {}).statusCode(), 400);
    }

    void setsAPhoneWithoutAnySms() {
        const Response answer
            = update(u"bob"_s, {{u"phone"_s, u"18600001234"_s}, {u"phoneVerified"_s, true}});
        QCOMPARE(answer.statusCode(), 200);
        QCOMPARE(answer.data()[u"phone"].toString(), u"18600001234"_s);
        QVERIFY(service->user(u"bob"_s).phoneVerified);
        QVERIFY(service->messages().isEmpty());
        QCOMPARE(
            update(u"bob"_s, {{u"phone"_s, u"18600001235"_s}}).data()[u"phoneVerified"].toBool(true), false);
        QCOMPARE(update(u"bob"_s, {{u"phone"_s, u""_s}}).statusCode(), 200);
        QVERIFY(!service->user(u"bob"_s).phoneNumber());
    }

    void updateRefuses() {
        QCOMPARE(update(u"bob"_s, {{u"phone"_s, u"18812345678"_s}}).apiCode(), 2035);
        QCOMPARE(update(u"bob"_s, {{u"phone"_s, u"12"_s}}).apiCode(), 2028);
        QCOMPARE(update(u"bob"_s, {{u"phoneVerified"_s, u"yes"_s}}).statusCode(), 400);
        QCOMPARE(update(u"bob"_s, {{u"phones"_s, u"12"_s}}).statusCode(), 400);
        QCOMPARE(client->post(u"/api/v3/update-user"_s, {{u"userId"_s, u"nobody"_s}}).apiCode(), 2004);
        QVERIFY(!service->user(u"bob"_s).phoneNumber());
    }

    void updatesOtherFields() {
        update(u"bob"_s,
            {{u"name"_s, u"Robert"_s}, {u"company"_s, u"Example"_s}, {u"status"_s, u"Suspended"_s}});
        const QJsonValue bob = client->get(u"/api/v3/get-user?userId="_s + idOf(u"bob"_s)).data();
        QCOMPARE(bob[u"name"].toString(), u"Robert"_s);
        QCOMPARE(bob[u"company"].toString(), u"Example"_s);
        QCOMPARE(bob[u"status"].toString(), u"Suspended"_s);
    }

    void recordsWhatOperatorsDo() {
        update(u"bob"_s, {{u"phone"_s, u"18600001234"_s}, {u"password"_s, u"new-secret"_s}});
        client->post(u"/api/v3/kick-users"_s,
            {{u"userId"_s, idOf(u"bob"_s)}, {u"appIds"_s, QJsonArray{Sandbox::appId()}}});
        const auto logs = [&](const QJsonObject &filter) {
            return client->post(u"/api/v3/get-admin-audit-logs"_s, filter).data();
        };
        QCOMPARE(logs({})[u"totalCount"].toInt(), 2);
        QCOMPARE(logs({{u"operationType"_s, u"all"_s}})[u"totalCount"].toInt(), 2);
        const QJsonValue updates = logs({{u"operationType"_s, u"update"_s}});
        QCOMPARE(updates[u"totalCount"].toInt(), 1);
        const QJsonValue record = updates[u"list"][0];
        QCOMPARE(record[u"adminUserId"].toString(), u"sandbox-operator"_s);
        QVERIFY(record[u"targetValue"].toString().contains("18600001234"_L1));
        QVERIFY(!record[u"operationParam"].toString().contains("new-secret"_L1));
        QVERIFY(!record[u"requestId"].toString().isEmpty());
        QCOMPARE(logs({{u"userId"_s, u"somebody"_s}})[u"totalCount"].toInt(), 0);
        QCOMPARE(logs({{u"end"_s, 1}})[u"totalCount"].toInt(), 0);
    }

    void recordsWhatUsersDo() {
        Client browser(service->url());
        const Client::Tokens tokens = browser.signInAs(u"bob"_s);
        browser.fillIn(browser.openSignIn(), u"bob"_s, u"wrong"_s);
        browser.post(u"/api/v3/send-sms"_s,
            {{u"phoneNumber"_s, u"18600001234"_s}, {u"channel"_s, u"CHANNEL_BIND_PHONE"_s}});
        browser.post(u"/api/v3/bind-phone"_s,
            {{u"phoneNumber"_s, u"18600001234"_s},
                {u"passCode"_s, service->lastCode(u"+8618600001234"_s, u"CHANNEL_BIND_PHONE"_s)}});
        const auto logs = [&](QJsonObject filter) {
            filter[u"userId"_s] = idOf(u"bob"_s);
            return client->post(u"/api/v3/get-user-action-logs"_s, filter).data();
        };
        QCOMPARE(logs({})[u"totalCount"].toInt(), 3);
        QCOMPARE(logs({})[u"list"][0][u"eventType"].toString(), u"bindPhone"_s); // newest first
        QCOMPARE(logs({{u"success"_s, false}})[u"list"][0][u"eventType"].toString(), u"login"_s);
        QCOMPARE(logs({{u"eventType"_s, u"updateUserPhone"_s}})[u"totalCount"].toInt(), 0);

        const QString query = u"?userId="_s + idOf(u"bob"_s);
        const QJsonValue history
            = client->get(u"/api/v3/get-user-login-history"_s + query + u"&limit=1"_s).data();
        QCOMPARE(history[u"totalCount"].toInt(), 1);
        QCOMPARE(history[u"list"][0][u"appId"].toString(), Sandbox::appId());
        QCOMPARE(history[u"list"][0][u"clientIp"].toString(), u"127.0.0.1"_s);
    }

    void tellsSecondFactors() {
        const auto sms = [&](const QString &username) {
            return client->get(u"/api/v3/get-user-mfa-info?userId="_s + idOf(username))
                .data()[u"smsMfaStatus"]
                .toString();
        };
        QCOMPARE(sms(u"alice"_s), u"enabled"_s);
        QCOMPARE(sms(u"bob"_s), u"disabled"_s);
    }

    void kicksOut() {
        Client browser(service->url());
        const Client::Tokens tokens = browser.signInAs(u"alice"_s);
        const auto isActive = [&] {
            return client
                ->post(u"/api/v3/check-session-status"_s,
                    {{u"userId"_s, idOf(u"alice"_s)}, {u"appId"_s, Sandbox::appId()}})
                .data()[u"active"]
                .toBool();
        };
        const auto apps = [&] {
            return client->get(u"/api/v3/get-user-loggedin-apps?userId="_s + idOf(u"alice"_s))
                .data()
                .toArray()
                .size();
        };
        const auto kick = [&](const QJsonArray &appIds) {
            return client->post(
                u"/api/v3/kick-users"_s, {{u"userId"_s, idOf(u"alice"_s)}, {u"appIds"_s, appIds}});
        };
        QVERIFY(isActive());
        QCOMPARE(apps(), 1);
        QCOMPARE(kick({u"other-app"_s}).statusCode(), 200);
        QVERIFY(isActive());
        QCOMPARE(kick({}).statusCode(), 400);
        QCOMPARE(kick({Sandbox::appId()}).data()[u"success"].toBool(), true);
        QVERIFY(!isActive());
        QCOMPARE(apps(), 0);
        QCOMPARE(browser.get(u"/api/v3/get-profile"_s).apiCode(), 2020);
        QCOMPARE(browser.refresh(tokens.refreshToken).status, 400);
    }
};

QTEST_GUILESS_MAIN(ManagementTest)
#include "ManagementTest.moc"
