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
    .expiresAt = 1'700'000'000'123ms,
    .lifetime = 1h,
    .signedInAt = 1'699'999'000'456ms,
    .userId = u"user-1"_s};

}

class TokenSetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void refusesWhatItDidNotWrite_data();
    void refusesWhatItDidNotWrite();
    void isNearExpiry_data();
    void isNearExpiry();
};

void TokenSetTest::comesBackAsItWas() {
    QVERIFY(TokenSet::fromSecret(sample.toSecret()) == sample);
    TokenSet noRefresh = sample;
    noRefresh.refreshToken.clear();
    QVERIFY(TokenSet::fromSecret(noRefresh.toSecret()) == noRefresh);
}

void TokenSetTest::refusesWhatItDidNotWrite_data() {
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a bare token") << QByteArray("eyJhbGciOi");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("another version") << sample.toSecret().replace("\"version\":1", "\"version\":2");
    QTest::newRow("no version") << sample.toSecret().replace("\"version\":1", "\"x\":1");
    QTest::newRow("no access token") << sample.toSecret().replace("accessToken", "other");
    QTest::newRow("no user") << sample.toSecret().replace("userId", "other");
    for (const char *time : {"expiresAt", "lifetime", "signedInAt"}) {
        QJsonObject absurd = QJsonDocument::fromJson(sample.toSecret()).object();
        absurd[QLatin1StringView(time)] = std::numeric_limits<qint64>::min();
        QTest::addRow("%s in deep past", time) << QJsonDocument(absurd).toJson();
    }
    QTest::newRow("cut off") << sample.toSecret().chopped(3);
}

void TokenSetTest::refusesWhatItDidNotWrite() {
    QFETCH(QByteArray, secret);
    QVERIFY(!TokenSet::fromSecret(secret));
}

void TokenSetTest::isNearExpiry_data() {
    QTest::addColumn<std::chrono::milliseconds>("lifetime");
    QTest::addColumn<std::chrono::milliseconds>("left");
    QTest::addColumn<bool>("near");
    using Milliseconds = std::chrono::milliseconds;
    QTest::newRow("an hour, new") << Milliseconds(1h) << Milliseconds(1h) << false;
    QTest::newRow("an hour, just over a minute left") << Milliseconds(1h) << 60'001ms << false;
    QTest::newRow("an hour, a minute left") << Milliseconds(1h) << 60'000ms << true;
    QTest::newRow("an hour, over") << Milliseconds(1h) << -1ms << true;
    QTest::newRow("a minute, new") << Milliseconds(1min) << 60'000ms << false;
    QTest::newRow("a minute, a fifth left") << Milliseconds(1min) << 12'000ms << true;
    QTest::newRow("no life at all") << 0ms << 0ms << true;
}

void TokenSetTest::isNearExpiry() {
    QFETCH(std::chrono::milliseconds, lifetime);
    QFETCH(std::chrono::milliseconds, left);
    TokenSet tokens = sample;
    tokens.lifetime = lifetime;
    QTEST(tokens.isNearExpiry(tokens.expiresAt - left), "near");
}

QTEST_GUILESS_MAIN(TokenSetTest)
#include "TokenSetTest.moc"
