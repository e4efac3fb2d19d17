#include "app/signin/TokenSet.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const TokenSet sample{.accessToken = "access",
    .refreshToken = "refresh",
    .issuedAt = KeptMoment(1'700'000'000'123ms),
    .lifetime = 1h,
    .authenticatedAt = KeptMoment(1'699'999'000'456ms),
    .userId = u"user-1"_s,
    .generation = 7};

}

class TokenSetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void takesOverWhatTheVersionBeforeWrote();
    void refusesWhatItDidNotWrite_data();
    void refusesWhatItDidNotWrite();
};

void TokenSetTest::comesBackAsItWas() {
    QVERIFY(TokenSet::fromSecret(sample.toSecret()) == sample);
    TokenSet noRefresh = sample;
    noRefresh.refreshToken.clear();
    QVERIFY(TokenSet::fromSecret(noRefresh.toSecret()) == noRefresh);
    TokenSet untold = sample;
    untold.lifetime.reset();
    untold.authenticatedAt.reset();
    QVERIFY(TokenSet::fromSecret(untold.toSecret()) == untold);
}

void TokenSetTest::takesOverWhatTheVersionBeforeWrote() {
    const auto taken = TokenSet::fromSecret(R"({"version":1,"accessToken":"access","refreshToken":"refresh",
        "expiresAt":1700003600123,"lifetime":3600000,"signedInAt":1699999000456,"userId":"user-1"})");
    TokenSet expected = sample;
    expected.authenticatedAt.reset(); // it was not asked for then
    expected.generation = 1;
    QVERIFY(taken == expected);
}

void TokenSetTest::refusesWhatItDidNotWrite_data() {
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a bare token") << QByteArray("eyJhbGciOi");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("another version") << sample.toSecret().replace("\"version\":2", "\"version\":3");
    QTest::newRow("no version") << sample.toSecret().replace("\"version\":2", "\"x\":2");
    QTest::newRow("no access token") << sample.toSecret().replace("accessToken", "other");
    QTest::newRow("no user") << sample.toSecret().replace("userId", "other");
    QTest::newRow("no start") << sample.toSecret().replace("issuedAt", "other");
    QJsonObject absurd = QJsonDocument::fromJson(sample.toSecret()).object();
    absurd[u"issuedAt"_s] = std::numeric_limits<qint64>::min();
    QTest::newRow("issued in deep past") << QJsonDocument(absurd).toJson();
    QTest::newRow("cut off") << sample.toSecret().chopped(3);
}

void TokenSetTest::refusesWhatItDidNotWrite() {
    QFETCH(QByteArray, secret);
    QVERIFY(!TokenSet::fromSecret(secret));
}

QTEST_GUILESS_MAIN(TokenSetTest)
#include "TokenSetTest.moc"
