#include "app/phone/Country.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English), chinese(u"zh_CN"_s), german(QLocale::German),
    japanese(QLocale::Japanese);

QString firstFound(const QString &search, const QLocale &locale) {
    const QList<Country> found = Country::search(search, locale);
    return found.isEmpty() ? QString() : found.first().isoCode;
}

}

class CountryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void all();
    void orderedByName_data();
    void orderedByName();
    void find();
    void names();
    void matches_data();
    void matches();
    void bestMatch_data();
    void bestMatch();
    void searchAgreesWithMatches();
};

void CountryTest::all() {
    const QList<Country> countries = Country::all(english);
    QVERIFY(countries.size() > 230);
    QSet<QString> isoCodes;
    for (const Country &country : countries) {
        isoCodes.insert(country.isoCode);
        QVERIFY(country.callingCode >= 1 && country.callingCode <= 999);
        QVERIFY2(country.englishName() != country.isoCode, qPrintable(country.isoCode));
        QVERIFY(!country.nameIn(chinese).isEmpty());
    }
    QCOMPARE(isoCodes.size(), countries.size());
}

void CountryTest::orderedByName_data() {
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QStringList>("inThisOrder");
    QTest::newRow("en") << english << u"AF"_s << QStringList{u"AF"_s, u"AX"_s, u"AL"_s, u"CN"_s, u"ZW"_s};
    QTest::newRow("de") << german << u"AF"_s
                        << QStringList{u"EG"_s, u"AX"_s, u"AL"_s, u"NO"_s, u"AT"_s, u"PK"_s};
    QTest::newRow("zh") << chinese << u"AL"_s << QStringList{u"AL"_s, u"FR"_s, u"US"_s, u"CN"_s};
}

void CountryTest::orderedByName() {
    QFETCH(QLocale, locale);
    QFETCH(QStringList, inThisOrder);
    const QList<Country> countries = Country::all(locale);
    QTEST(countries.first().isoCode, "first");
    QList<qsizetype> positions;
    for (const QString &isoCode : inThisOrder)
        positions += std::ranges::find(countries, isoCode, &Country::isoCode) - countries.begin();
    QVERIFY(std::ranges::is_sorted(positions));
}

void CountryTest::find() {
    const Country *china = Country::find(u"CN"_s);
    QVERIFY(china);
    QCOMPARE(*china, (Country{u"CN"_s, 86}));
    QVERIFY(!Country::find(u"XX"_s));
    QVERIFY(!Country::find(u"cn"_s));
    QVERIFY(!Country::find({}));
    QVERIFY(!Country::find(u"001"_s));
}

void CountryTest::names() {
    const Country *germany = Country::find(u"DE"_s);
    QCOMPARE(germany->englishName(), u"Germany"_s);
    QCOMPARE(germany->nameIn(german), u"Deutschland"_s);
    QCOMPARE(germany->nameIn(chinese), u"德国"_s);
    QCOMPARE(germany->nameIn(QLocale(u"zh_TW"_s)), u"德國"_s);
    QCOMPARE(germany->nameIn(japanese), u"ドイツ"_s);
    QCOMPARE(germany->nameIn(QLocale::c()), u"Germany"_s);
}

void CountryTest::matches_data() {
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("isoCode");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<bool>("expected");
    const auto row = [](const QString &search, const char *isoCode, const QLocale &locale, bool expected) {
        QTest::addRow("%s %s %s", qPrintable(search), isoCode, qPrintable(locale.name()))
            << search << QString::fromLatin1(isoCode) << locale << expected;
    };
    row(u"germany"_s, "DE", english, true);
    row(u"GERM"_s, "DE", english, true);
    row(u"many"_s, "DE", english, true);
    row(u"germany"_s, "DE", chinese, true);
    row(u"德"_s, "DE", chinese, true);
    row(u"德"_s, "DE", english, false);
    row(u"deutsch"_s, "DE", german, true);
    row(u"de"_s, "DE", english, true);
    row(u" DE "_s, "DE", english, true);
    row(u"france"_s, "DE", english, false);
    row(u"ｇｅｒｍａｎｙ"_s, "DE", english, true);
    row(u"ﾄﾞｲﾂ"_s, "DE", japanese, true);
    row(u"osterreich"_s, "AT", german, true);
    row(u"ÖSTERREICH"_s, "AT", german, true);
    row(u"cote d'ivoire"_s, "CI", english, true);
    row(u"aland"_s, "AX", english, true);
    row(u"trinidad and"_s, "TT", english, true);
    row(u"trinidad &"_s, "TT", english, true);
    row(u"guinea bissau"_s, "GW", english, true);
    row(u"uk"_s, "GB", english, true);
    row(u"+86"_s, "CN", english, true);
    row(u"86"_s, "CN", english, true);
    row(u"0086"_s, "CN", english, true);
    row(u"+ 86"_s, "CN", english, true);
    row(u"＋８６"_s, "CN", english, true);
    row(u"8"_s, "CN", english, true);
    row(u"6"_s, "CN", english, false);
    row(u"+"_s, "CN", english, true);
    row(u"+1"_s, "CA", english, true);
    row(u"861"_s, "CN", english, false);
    row(u""_s, "CN", english, true);
    row(u" "_s, "CN", english, true);
    row(u"?"_s, "CN", english, false);
    row(u"zzz"_s, "CN", english, false);
}

void CountryTest::matches() {
    QFETCH(QString, search);
    QFETCH(QString, isoCode);
    QFETCH(QLocale, locale);
    QTEST(Country::find(isoCode)->matches(search, locale), "expected");
}

void CountryTest::bestMatch_data() {
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ISO code") << u"ch"_s << u"CH"_s;
    QTest::newRow("name start before part") << u"oman"_s << u"OM"_s;
    QTest::newRow("shorter name first") << u"niger"_s << u"NE"_s;
    QTest::newRow("part") << u"kingdom"_s << u"GB"_s;
    QTest::newRow("short name") << u"hong kong"_s << u"HK"_s;
    QTest::newRow("main country of +1") << u"+1"_s << u"US"_s;
    QTest::newRow("main country of 7") << u"7"_s << u"RU"_s;
    QTest::newRow("calling code") << u"+886"_s << u"TW"_s;
    QTest::newRow("none") << u"atlantis"_s << QString();
}

void CountryTest::bestMatch() {
    QFETCH(QString, search);
    QTEST(firstFound(search, english), "expected");
}

void CountryTest::searchAgreesWithMatches() {
    for (const QString &search : {QString(), u"a"_s, u"land"_s, u"+4"_s, u"中"_s, u"zzz"_s}) {
        const QList<Country> found = Country::search(search, chinese);
        for (const Country &country : Country::all(chinese))
            QCOMPARE(found.contains(country), country.matches(search, chinese));
    }
    QCOMPARE(Country::search({}, english), Country::all(english));
}

QTEST_APPLESS_MAIN(CountryTest)
#include "CountryTest.moc"
