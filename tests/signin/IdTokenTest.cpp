#include "app/signin/IdToken.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto base64url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

const IdTokenExpectation expected{u"https://a.test/oidc"_s, u"app"_s, u"n-1"_s, 1'000'000s};

QByteArray encoded(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(base64url);
}

QJsonObject goodClaims() {
    return {{u"iss"_s, u"https://a.test/oidc"_s}, {u"sub"_s, u"user-1"_s}, {u"aud"_s, u"app"_s},
        {u"nonce"_s, u"n-1"_s}, {u"exp"_s, 1'003'600}};
}

QByteArray jwt(const QJsonObject &claims, const QJsonObject &header = {{u"alg"_s, u"RS256"_s}}) {
    return encoded(header) + '.' + encoded(claims) + ".c2ln";
}

QByteArray with(const QString &claim, const QJsonValue &value) {
    QJsonObject claims = goodClaims();
    claims[claim] = value;
    return jwt(claims);
}

}

class IdTokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void bad_data();
    void bad();
    void age_data();
    void age();
};

void IdTokenTest::good_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("plain") << jwt(goodClaims());
    QTest::newRow("HS256") << jwt(goodClaims(), {{u"alg"_s, u"HS256"_s}});
    QTest::newRow("one audience in a list") << with(u"aud"_s, QJsonArray{u"app"_s});
    QJsonObject several = goodClaims();
    several[u"aud"_s] = QJsonArray{u"other"_s, u"app"_s};
    several[u"azp"_s] = u"app"_s;
    QTest::newRow("several audiences, authorized party is us") << jwt(several);
    QTest::newRow("just expired, as clocks differ") << with(u"exp"_s, 1'000'000 - 119);
    QTest::newRow("expires at the end of time") << with(u"exp"_s, std::numeric_limits<qint64>::max());
}

void IdTokenTest::good() {
    QFETCH(QByteArray, token);
    const auto checked = IdToken::check(token, expected);
    QVERIFY(checked);
    QCOMPARE(checked->userId, u"user-1"_s);
}

void IdTokenTest::age_data() {
    using Age = std::optional<std::chrono::seconds>;
    const QJsonValue none(QJsonValue::Undefined);
    QTest::addColumn<QJsonValue>("issuedAt");
    QTest::addColumn<QJsonValue>("authenticatedAt");
    QTest::addColumn<Age>("age");
    QTest::newRow("not told") << QJsonValue(1'000'000) << none << Age();
    QTest::newRow("at once") << QJsonValue(1'000'000) << QJsonValue(1'000'000) << Age(0s);
    QTest::newRow("three days before")
        << QJsonValue(1'000'000) << QJsonValue(1'000'000 - 259'200) << Age(72h);
    QTest::newRow("by a clock far from ours")
        << QJsonValue(5'000'000) << QJsonValue(5'000'000 - 60) << Age(60s);
    QTest::newRow("parts of a second") << QJsonValue(1'000'000.5) << QJsonValue(999'999.9) << Age(1s);
    QTest::newRow("in the future") << QJsonValue(1'000'000) << QJsonValue(1'000'300) << Age(0s);
    QTest::newRow("absurdly early") << QJsonValue(1'000'000) << QJsonValue(-1e300) << Age(315'360'000s);
    QTest::newRow("not a time") << QJsonValue(1'000'000) << QJsonValue(u"today"_s) << Age();
    QTest::newRow("issued nobody knows when") << none << QJsonValue(1'000'000) << Age();
}

void IdTokenTest::age() {
    QFETCH(const QJsonValue, issuedAt);
    QFETCH(const QJsonValue, authenticatedAt);
    QJsonObject claims = goodClaims();
    claims[u"iat"_s] = issuedAt;
    claims[u"auth_time"_s] = authenticatedAt;
    const auto checked = IdToken::check(jwt(claims), expected);
    QVERIFY(checked);
    QTEST(checked->age, "age");
}

void IdTokenTest::bad_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no dots") << QByteArray("abc");
    QTest::newRow("two parts") << jwt(goodClaims()).left(jwt(goodClaims()).lastIndexOf('.'));
    QTest::newRow("five parts") << jwt(goodClaims()) + ".a.b";
    QTest::newRow("no signature") << encoded({{u"alg"_s, u"RS256"_s}}) + '.' + encoded(goodClaims()) + '.';
    QTest::newRow("no base64") << QByteArray("!!.??.c2ln");
    QTest::newRow("no JSON") << QByteArray("aGk.aGk.c2ln");
    QTest::newRow("alg none") << jwt(goodClaims(), {{u"alg"_s, u"none"_s}});
    QTest::newRow("alg None") << jwt(goodClaims(), {{u"alg"_s, u"NoNe"_s}});
    QTest::newRow("alg missing") << jwt(goodClaims(), {});
    QTest::newRow("other issuer") << with(u"iss"_s, u"https://b.test/oidc"_s);
    QTest::newRow("issuer with a slash") << with(u"iss"_s, u"https://a.test/oidc/"_s);
    QTest::newRow("issuer missing") << with(u"iss"_s, QJsonValue::Undefined);
    QTest::newRow("other audience") << with(u"aud"_s, u"other"_s);
    QTest::newRow("audience null") << with(u"aud"_s, QJsonValue::Null);
    QTest::newRow("audience list without us") << with(u"aud"_s, QJsonArray{u"other"_s});
    QTest::newRow("audience list empty") << with(u"aud"_s, QJsonArray{});
    QTest::newRow("several audiences, no authorized party")
        << with(u"aud"_s, QJsonArray{u"app"_s, u"other"_s});
    QJsonObject several = goodClaims();
    several[u"aud"_s] = QJsonArray{u"app"_s, u"other"_s};
    several[u"azp"_s] = u"other"_s;
    QTest::newRow("authorized party is another") << jwt(several);
    QJsonObject ofAnother = goodClaims();
    ofAnother[u"azp"_s] = u"other"_s;
    QTest::newRow("authorized party is another, one audience") << jwt(ofAnother);
    QTest::newRow("other nonce") << with(u"nonce"_s, u"n-2"_s);
    QTest::newRow("nonce missing") << with(u"nonce"_s, QJsonValue::Undefined);
    QTest::newRow("expired") << with(u"exp"_s, 1'000'000 - 120);
    QTest::newRow("expiry missing") << with(u"exp"_s, QJsonValue::Undefined);
    QTest::newRow("expiry as text") << with(u"exp"_s, u"9999999999"_s);
    QTest::newRow("expiry absurdly early") << with(u"exp"_s, std::numeric_limits<qint64>::min());
    QTest::newRow("nobody") << with(u"sub"_s, QString());
    QTest::newRow("user id a number") << with(u"sub"_s, 7);
}

void IdTokenTest::bad() {
    QFETCH(QByteArray, token);
    QVERIFY(!IdToken::check(token, expected));
}

QTEST_GUILESS_MAIN(IdTokenTest)
#include "IdTokenTest.moc"
