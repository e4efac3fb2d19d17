#include "ui/program/Translations.h"

#include "app/phone/Country.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// What a locale makes of the program: one language everywhere, laid out for it.
class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { speak(QLocale(u"en"_s)); }
    void laidOutForTheLanguageShown_data();
    void laidOutForTheLanguageShown();
    void countriesAreNamedInTheLanguageShown();
    void knownLanguageKeepsItsLocale();
};

void TranslationsTest::laidOutForTheLanguageShown_data() {
    QTest::addColumn<QString>("tag");
    for (const char *tag : {"ar", "ar-EG", "he", "fa-IR"})
        QTest::newRow(tag) << QString::fromLatin1(tag);
}

void TranslationsTest::laidOutForTheLanguageShown() {
    QFETCH(QString, tag);
    QTranslator qt;
    if (!qt.load(u"qtbase_ar"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QSKIP("Qt itself has no translation that would turn the layout here");
    speak(QLocale(tag));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(QLocale().textDirection(), Qt::LeftToRight);
}

void TranslationsTest::countriesAreNamedInTheLanguageShown() {
    speak(QLocale(u"ar"_s));
    QCOMPARE(Country::find(u"DE"_s)->nameIn(QLocale()), u"Germany"_s);
    speak(QLocale(u"ja"_s));
    QCOMPARE(Country::find(u"DE"_s)->nameIn(QLocale()), u"ドイツ"_s);
}

void TranslationsTest::knownLanguageKeepsItsLocale() {
    for (const QString &tag : {u"en-GB"_s, u"zh-HK"_s, u"zh-CN"_s, u"ja"_s}) {
        speak(QLocale(tag));
        QCOMPARE(QLocale(), QLocale(tag));
    }
}

QTEST_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
