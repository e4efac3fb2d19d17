#include "app/phone/PhoneNumber.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Problem = PhoneNumber::Problem;

namespace {

QString describe(Problem problem) {
    switch (problem) {
    case Problem::Empty:
        return u"Empty"_s;
    case Problem::NotANumber:
        return u"NotANumber"_s;
    case Problem::TooShort:
        return u"TooShort"_s;
    case Problem::TooLong:
        return u"TooLong"_s;
    case Problem::NotPossibleHere:
        return u"NotPossibleHere"_s;
    case Problem::CannotGetMessages:
        return u"CannotGetMessages"_s;
    }
    return u"no such problem"_s;
}

QString parsed(const QString &text, const QString &region) {
    const auto number = PhoneNumber::parse(text, region);
    return number ? number->e164() : describe(number.error());
}

PhoneNumber valid(const QString &text) {
    return PhoneNumber::parse(text, u"CN"_s).value();
}

}

class PhoneNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void everyRegionUnderstandsPlusAndDoubleZero_data();
    void everyRegionUnderstandsPlusAndDoubleZero();
    void parts_data();
    void parts();
    void display_data();
    void display();
    void masked_data();
    void masked();
    void regionOf_data();
    void regionOf();
    void fromService_data();
    void fromService();
    void equality();
};

void PhoneNumberTest::parse_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &region,
                         const QString &expected) { QTest::newRow(name) << text << region << expected; };
    const QString cn = u"CN"_s, gb = u"GB"_s, us = u"US"_s, it = u"IT"_s, ru = u"RU"_s;
    const QString chinese = u"+8618812345678"_s, british = u"+447911123456"_s, american = u"+14155552671"_s,
                  italian = u"+393471234567"_s;

    row("national", u"18812345678"_s, cn, chinese);
    row("spaces", u" 188 1234 5678 "_s, cn, chinese);
    row("dashes", u"188-1234-5678"_s, cn, chinese);
    row("dots", u"188.1234.5678"_s, cn, chinese);
    row("en dash and minus", u"188\u20131234\u22125678"_s, cn, chinese);
    row("no-break space", u"188\u00a01234\u202f5678"_s, cn, chinese);
    row("tab and line break", u"188\t1234 5678\n"_s, cn, chinese);
    row("plus", u"+8618812345678"_s, cn, chinese);
    row("plus elsewhere", u"+86 188 1234 5678"_s, us, chinese);
    row("plus in brackets", u"(+86) 188 1234 5678"_s, gb, chinese);
    row("plus without region", u"+86 188 1234 5678"_s, {}, chinese);
    row("calling code without plus", u"8618812345678"_s, cn, chinese);
    row("00", u"008618812345678"_s, cn, chinese);
    row("00 with spaces", u"00 86 188 1234 5678"_s, gb, chinese);
    row("00 in brackets", u"(0086) 188 1234 5678"_s, gb, chinese);
    row("00 where it is 011", u"00 86 188 1234 5678"_s, us, chinese);
    row("011", u"011 86 188 1234 5678"_s, us, chinese);
    row("00 in Japan", u"0086 188 1234 5678"_s, u"JP"_s, chinese);
    row("010 in Japan", u"010 86 188 1234 5678"_s, u"JP"_s, chinese);
    row("00 in Hong Kong", u"0086 188 1234 5678"_s, u"HK"_s, chinese);
    row("001 in Hong Kong", u"001 86 188 1234 5678"_s, u"HK"_s, chinese);
    row("00 then 1 in Hong Kong", u"00 1 415 555 2671"_s, u"HK"_s, american);
    row("trunk zero in brackets", u"+86 (0) 188 1234 5678"_s, us, chinese);
    row("trunk zero", u"018812345678"_s, cn, chinese);
    row("full width", u"１８８１２３４５６７８"_s, cn, chinese);
    row("full width plus", u"＋８６　１８８－１２３４－５６７８"_s, us, chinese);
    row("Arabic-Indic", u"٠٧٩١١١٢٣٤٥٦"_s, gb, british);
    row("Persian", u"+۸۶ ۱۸۸ ۱۲۳۴ ۵۶۷۸"_s, us, chinese);
    row("Devanagari", u"९८७६५४३२१०"_s, u"IN"_s, u"+919876543210"_s);
    row("copied from contacts", u"\u202d+86 188 1234 5678\u202c"_s, us, chinese);
    row("left-to-right marks", u"\u200e188\u200e12345678\u200f"_s, cn, chinese);
    row("zero-width space and BOM", u"\ufeff188\u200b12345678"_s, cn, chinese);
    row("tel link", u"tel:+86-188-1234-5678"_s, us, chinese);
    row("TEL link without plus", u"TEL:18812345678"_s, cn, chinese);

    row("GB national", u"07911 123456"_s, gb, british);
    row("GB without trunk zero", u"7911123456"_s, gb, british);
    row("GB (0)", u"+44 (0)7911 123456"_s, cn, british);
    row("GB ( 0 )", u"+44 ( 0 ) 7911 123456"_s, cn, british);
    row("GB 0044", u"00447911123456"_s, cn, british);
    row("GB 0044 (0)", u"0044 (0) 7911 123456"_s, us, british);
    row("GB 0044 07911", u"0044 07911 123456"_s, cn, british);
    row("Guernsey mobile under GB", u"07781 123456"_s, gb, u"+447781123456"_s);
    row("Guernsey mobile at home", u"07781 123456"_s, u"GG"_s, u"+447781123456"_s);
    row("US pasted in CN", u"+1 (415) 555-2671"_s, cn, american);
    row("US national", u"(415) 555-2671"_s, us, american);
    row("US with 1", u"1-415-555-2671"_s, us, american);
    row("US slash", u"415/555.2671"_s, us, american);
    row("CA under US", u"204 234 5678"_s, us, u"+12042345678"_s);
    row("US under CA", u"415 555 2671"_s, u"CA"_s, american);
    row("RU with 8", u"8 (912) 345-67-89"_s, ru, u"+79123456789"_s);
    row("RU plus", u"+7 912 345-67-89"_s, cn, u"+79123456789"_s);
    row("KZ", u"+7 701 234 5678"_s, cn, u"+77012345678"_s);
    row("KZ with 8", u"8 701 234 5678"_s, u"KZ"_s, u"+77012345678"_s);
    row("IT mobile", u"347 123 4567"_s, it, italian);
    row("IT mobile (0)", u"+39 (0)347 123 4567"_s, cn, italian);
    row("Ivory Coast keeps its zero", u"07 07 12 34 56"_s, u"CI"_s, u"+2250707123456"_s);
    // Mexico gave its old prefixes up in 2019, and later plans of libphonenumber with it.
    const bool knowsOldPrefixes = parsed(u"+52 1 55 1234 5678"_s, cn) != "TooLong"_L1;
    row("MX with the old 1", u"+52 1 55 1234 5678"_s, cn,
        knowsOldPrefixes ? u"+525512345678"_s : u"TooLong"_s);
    row("MX with the old 01 and 1", u"01 1 222 123 4567"_s, u"MX"_s,
        knowsOldPrefixes ? u"+522221234567"_s : u"TooLong"_s);
    row("CO by 00", u"0057 301 1234567"_s, u"RO"_s, u"+573011234567"_s);
    row("CO by 00 at home, where 005 dials out", u"0057 301 1234567"_s, u"CO"_s, u"+573011234567"_s);
    row("AR mobile", u"011 15-2345-6789"_s, u"AR"_s, u"+5491123456789"_s);
    row("HK", u"5123 4567"_s, u"HK"_s, u"+85251234567"_s);
    row("TW", u"0912-345-678"_s, u"TW"_s, u"+886912345678"_s);
    row("JP", u"090-1234-5678"_s, u"JP"_s, u"+819012345678"_s);
    row("BR with carrier", u"0 15 11 96123-4567"_s, u"BR"_s, u"+5511961234567"_s);

    row("empty", {}, cn, u"Empty"_s);
    row("blank", u" \u00a0\t"_s, cn, u"Empty"_s);
    row("invisible", u"\u200e\u202c"_s, cn, u"Empty"_s);
    row("only plus", u"+"_s, cn, u"NotANumber"_s);
    row("only punctuation", u"()-"_s, cn, u"NotANumber"_s);
    row("letters", u"hello"_s, cn, u"NotANumber"_s);
    row("vanity", u"1-800-FLOWERS"_s, us, u"NotANumber"_s);
    row("letter O for zero", u"O7911123456"_s, gb, u"NotANumber"_s);
    row("full-width letter", u"1881234567Ａ"_s, cn, u"NotANumber"_s);
    row("circled digit", u"1881234567⑧"_s, cn, u"NotANumber"_s);
    row("ext", u"18812345678 ext. 5"_s, cn, u"NotANumber"_s);
    row("x5", u"18812345678x5"_s, cn, u"NotANumber"_s);
    row("hash extension", u"18812345678#5"_s, cn, u"NotANumber"_s);
    row("tel link with extension", u"tel:+8618812345678;ext=5"_s, cn, u"NotANumber"_s);
    row("two numbers", u"18812345678, 18812345679"_s, cn, u"NotANumber"_s);
    row("plus inside", u"188+12345678"_s, cn, u"NotANumber"_s);
    row("two plus", u"++8618812345678"_s, cn, u"NotANumber"_s);
    row("e-mail", u"a@example.com"_s, cn, u"NotANumber"_s);
    row("one digit", u"1"_s, cn, u"TooShort"_s);
    row("two digits", u"18"_s, cn, u"TooShort"_s);
    row("only a calling code", u"+86"_s, us, u"TooShort"_s);
    row("only 00", u"00"_s, cn, u"TooShort"_s);
    row("a digit short", u"1881234567"_s, cn, u"TooShort"_s);
    row("local part only", u"555-2671"_s, us, u"TooShort"_s);
    row("a digit too many", u"188123456789"_s, cn, u"TooLong"_s);
    row("GB a digit too many", u"+44 7911 1234567"_s, cn, u"TooLong"_s);
    row("40 ones", QString(40, u'1'), cn, u"TooLong"_s);
    row("40 zeros", QString(40, u'0'), cn, u"NotPossibleHere"_s);
    row("40 digits after plus", u"+86"_s + QString(40, u'1'), us, u"TooLong"_s);
    row("300 digits", QString(300, u'1'), cn, u"TooLong"_s);
    row("unknown calling code", u"+999 123456789"_s, cn, u"NotPossibleHere"_s);
    row("plus zero", u"+0 188 1234 5678"_s, cn, u"NotPossibleHere"_s);
    row("no such range", u"10012345678"_s, cn, u"NotPossibleHere"_s);
    row("no such area code", u"055 555 2671"_s, us, u"NotPossibleHere"_s);
    row("foreign number without plus", u"07911123456"_s, cn, u"TooShort"_s);
    row("no region", u"18812345678"_s, {}, u"NotPossibleHere"_s);
    row("unknown region", u"18812345678"_s, u"XX"_s, u"NotPossibleHere"_s);
    row("CN landline", u"010 6552 9988"_s, cn, u"CannotGetMessages"_s);
    row("CN toll-free", u"800 810 8888"_s, cn, u"CannotGetMessages"_s);
    row("GB landline", u"020 7946 0958"_s, gb, u"CannotGetMessages"_s);
    row("GB landline by 00 in the US", u"00 44 20 7946 0958"_s, us, u"CannotGetMessages"_s);
    row("GB premium", u"0909 879 0000"_s, gb, u"CannotGetMessages"_s);
    row("GB personal", u"070 1234 5678"_s, gb, u"CannotGetMessages"_s);
    row("GB pager", u"07640 123456"_s, gb, u"CannotGetMessages"_s);
    row("GB VoIP", u"056 1234 5678"_s, gb, u"CannotGetMessages"_s);
    row("IT landline", u"06 698 12345"_s, it, u"CannotGetMessages"_s);
    row("IT landline in brackets", u"+39 (0)6 698 12345"_s, cn, u"CannotGetMessages"_s);
    row("US toll-free", u"1-800-555-0199"_s, us, u"CannotGetMessages"_s);
    row("international toll-free", u"+800 1234 5678"_s, cn, u"CannotGetMessages"_s);
}

void PhoneNumberTest::parse() {
    QFETCH(QString, text);
    QFETCH(QString, region);
    QTEST(parsed(text, region), "expected");
}

void PhoneNumberTest::everyRegionUnderstandsPlusAndDoubleZero_data() {
    QTest::addColumn<QString>("region");
    for (const char *region :
        {"CN", "HK", "MO", "TW", "JP", "KR", "SG", "MY", "TH", "AU", "NZ", "IN", "RU", "KZ", "GB", "DE", "FI",
            "IT", "FR", "BR", "AR", "CL", "CO", "MX", "US", "CA", "IL", "CU", "KH", "ID", "ZA", "NG", "KE"})
        QTest::newRow(region) << QString::fromLatin1(region);
}

void PhoneNumberTest::everyRegionUnderstandsPlusAndDoubleZero() {
    QFETCH(QString, region);
    QCOMPARE(parsed(u"+86 188 1234 5678"_s, region), u"+8618812345678"_s);
    QCOMPARE(parsed(u"0086 188 1234 5678"_s, region), u"+8618812345678"_s);
    QCOMPARE(parsed(u"0044 7911 123456"_s, region), u"+447911123456"_s);
    QCOMPARE(parsed(u"001 415 555 2671"_s, region), u"+14155552671"_s);
}

void PhoneNumberTest::parts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("callingCode");
    QTest::addColumn<QString>("nationalNumber");
    QTest::addColumn<QString>("region");
    QTest::newRow("CN") << u"+86 (0)188 1234 5678"_s << u"+86"_s << u"18812345678"_s << u"CN"_s;
    QTest::newRow("GB") << u"+44 7400 123456"_s << u"+44"_s << u"7400123456"_s << u"GB"_s;
    QTest::newRow("GG") << u"+44 7781 123456"_s << u"+44"_s << u"7781123456"_s << u"GG"_s;
    QTest::newRow("US") << u"+1 415 555 2671"_s << u"+1"_s << u"4155552671"_s << u"US"_s;
    QTest::newRow("CA") << u"+1 204 234 5678"_s << u"+1"_s << u"2042345678"_s << u"CA"_s;
    QTest::newRow("KZ") << u"+7 701 234 5678"_s << u"+7"_s << u"7012345678"_s << u"KZ"_s;
    QTest::newRow("CI keeps zeros") << u"+225 07 07 12 34 56"_s << u"+225"_s << u"0707123456"_s << u"CI"_s;
}

void PhoneNumberTest::parts() {
    QFETCH(QString, text);
    const PhoneNumber number = valid(text);
    QTEST(number.countryCallingCode(), "callingCode");
    QTEST(number.nationalNumber(), "nationalNumber");
    QTEST(number.region(), "region");
    QCOMPARE(number.countryCallingCode() + number.nationalNumber(), number.e164());
}

void PhoneNumberTest::display_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("national");
    QTest::addColumn<QString>("international");
    QTest::newRow("CN") << u"18812345678"_s << u"188 1234 5678"_s << u"+86 188 1234 5678"_s;
    QTest::newRow("GB") << u"+447911123456"_s << u"07911 123456"_s << u"+44 7911 123456"_s;
    QTest::newRow("US") << u"+14155552671"_s << u"(415) 555-2671"_s << u"+1 415-555-2671"_s;
    QTest::newRow("IT") << u"+393471234567"_s << u"347 123 4567"_s << u"+39 347 123 4567"_s;
    QTest::newRow("HK") << u"+85251234567"_s << u"5123 4567"_s << u"+852 5123 4567"_s;
}

void PhoneNumberTest::display() {
    QFETCH(QString, text);
    QTEST(valid(text).national(), "national");
    QTEST(valid(text).international(), "international");
}

void PhoneNumberTest::masked_data() {
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("callingCode");
    QTest::addColumn<QString>("expected");
    QTest::newRow("CN") << u"18812345678"_s << u"+86"_s << u"+86 ••• •••• 5678"_s;
    QTest::newRow("US") << u"4155552671"_s << u"+1"_s << u"+1 •••-•••-2671"_s;
    QTest::newRow("GB with trunk zero") << u"07911123456"_s << u"+44"_s << u"+44 •••• ••3456"_s;
    QTest::newRow("IT landline") << u"0669812345"_s << u"+39"_s << u"+39 •• •••• 2345"_s;
    QTest::newRow("7 digits") << u"2510123"_s << u"+248"_s << u"+248 • ••• 123"_s;
    QTest::newRow("5 digits") << u"12345"_s << u"+290"_s << u"+290 •••45"_s;
    QTest::newRow("MG, where 20 is added") << u"2123456"_s << u"+261"_s << u"+261 •• •• ••4 56"_s;
    QTest::newRow("NF, where 3 is added") << u"00600"_s << u"+672"_s << u"+672 • •••00"_s;
    QTest::newRow("1 digit") << u"5"_s << u"+86"_s << u"+86 •"_s;
    QTest::newRow("2 digits") << u"56"_s << u"+86"_s << u"+86 •6"_s;
    QTest::newRow("unknown calling code") << u"12345678"_s << u"+999"_s << u"+999 ••••5678"_s;
    QTest::newRow("unknown calling code that begins with a known one")
        << u"8812345678"_s << u"+72"_s << u"+72 ••••••5678"_s;
}

void PhoneNumberTest::masked() {
    QFETCH(QString, phone);
    QFETCH(QString, callingCode);
    const auto number = PhoneNumber::fromService(phone, callingCode);
    QVERIFY(number);
    QTEST(number->masked(), "expected");
}

void PhoneNumberTest::regionOf_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &current,
                         const QString &expected) { QTest::newRow(name) << text << current << expected; };
    const QString cn = u"CN"_s, none;
    row("national", u"18812345678"_s, cn, none);
    row("empty", none, cn, none);
    row("only plus", u"+"_s, cn, none);
    row("letters", u"+44abc"_s, cn, none);
    row("+4 is nothing yet", u"+4"_s, cn, none);
    row("+44", u"+44"_s, cn, u"GB"_s);
    row("+44 full width", u"＋４４"_s, cn, u"GB"_s);
    row("+44 stays GG", u"+44"_s, u"GG"_s, u"GG"_s);
    row("GG number", u"+44 7781 123456"_s, u"GB"_s, u"GG"_s);
    row("GB number in GG", u"+44 7400 123456"_s, u"GG"_s, u"GB"_s);
    row("GB (0)", u"+44 (0)7400 123456"_s, cn, u"GB"_s);
    row("0044", u"0044"_s, cn, u"GB"_s);
    row("00 44 number", u"00 44 7400 123456"_s, cn, u"GB"_s);
    row("0044 number in US", u"0044 7400 123456"_s, u"US"_s, u"GB"_s);
    row("0044 in US is not decided", u"0044"_s, u"US"_s, none);
    row("001 in HK is not decided", u"001"_s, u"HK"_s, none);
    row("001 86 number in HK", u"001 86 188 1234 5678"_s, u"HK"_s, none);
    row("0044 in HK", u"0044"_s, u"HK"_s, u"GB"_s);
    row("0086 in HK, where 008 is a carrier", u"0086"_s, u"HK"_s, none);
    row("0086 number in HK", u"0086 188 1234 5678"_s, u"HK"_s, cn);
    row("0066 in IT", u"0066"_s, u"IT"_s, u"TH"_s);
    row("0066 in TH, where 006 dials out", u"0066"_s, u"TH"_s, u"TH"_s);
    row("CO number by 00", u"0057 301 1234567"_s, u"RO"_s, u"CO"_s);
    row("no calling code begins with 0", u"0001 1234"_s, cn, none);
    row("trunk zeros are no 00", u"(0)0668123456"_s, u"GH"_s, none);
    row("+1", u"+1"_s, cn, u"US"_s);
    row("+1 stays CA", u"+1"_s, u"CA"_s, u"CA"_s);
    row("+1 stays CA while typing", u"+1 415 55"_s, u"CA"_s, u"CA"_s);
    row("US number in CA", u"+1 415 555 2671"_s, u"CA"_s, u"US"_s);
    row("CA number", u"+1 204 234 5678"_s, cn, u"CA"_s);
    row("toll-free stays CA", u"+1 800 555 0199"_s, u"CA"_s, u"CA"_s);
    row("+7", u"+7"_s, cn, u"RU"_s);
    row("KZ number", u"+7 701 234 5678"_s, u"RU"_s, u"KZ"_s);
    row("RU number in KZ", u"+7 912 345 67 89"_s, u"KZ"_s, u"RU"_s);
    row("NO number in SJ", u"+47 79 02 12 34"_s, u"SJ"_s, u"SJ"_s);
    row("landline", u"+39 02 1234 5678"_s, cn, u"IT"_s);
    row("Vatican landline", u"+39 06 698 12345"_s, cn, u"VA"_s);
    row("tel link", u"tel:+4915123456789"_s, cn, u"DE"_s);
    row("unknown calling code", u"+999 123"_s, cn, none);
    row("no country", u"+800 1234 5678"_s, cn, none);
    row("no current", u"+86 188"_s, none, cn);
}

void PhoneNumberTest::regionOf() {
    QFETCH(QString, text);
    QFETCH(QString, current);
    const QString region = PhoneNumber::regionOf(text, current);
    QTEST(region, "expected");
    if (!region.isEmpty()) {
        QCOMPARE(PhoneNumber::regionOf(text, region), region);
        QCOMPARE(parsed(text, region), parsed(text, current));
    }
}

void PhoneNumberTest::fromService_data() {
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("wireCode");
    QTest::addColumn<QString>("wireNumber");
    QTest::addColumn<QString>("e164");
    const auto row = [](const char *name, const QString &phone, const QString &code, const QString &wireCode,
                         const QString &wireNumber, const QString &e164) {
        QTest::newRow(name) << phone << code << wireCode << wireNumber << e164;
    };
    const QString number = u"18812345678"_s, chinese = u"+8618812345678"_s, plus86 = u"+86"_s;
    row("+86", number, plus86, plus86, number, chinese);
    row("86", number, u"86"_s, plus86, number, chinese);
    row("0086", number, u"0086"_s, plus86, number, chinese);
    row("no code", number, {}, plus86, number, chinese);
    row("code in the phone", chinese, {}, plus86, number, chinese);
    row("code in both", chinese, plus86, plus86, number, chinese);
    row("other code in the phone", u"+447911123456"_s, {}, u"+44"_s, u"7911123456"_s, u"+447911123456"_s);
    row("spaces", u"188 1234 5678"_s, plus86, plus86, number, chinese);
    row("trunk zero kept", u"07911123456"_s, u"+44"_s, u"+44"_s, u"07911123456"_s, u"+447911123456"_s);
    row("IT landline", u"0669812345"_s, u"+39"_s, u"+39"_s, u"0669812345"_s, u"+390669812345"_s);
    row("landline", u"01065529988"_s, plus86, plus86, u"01065529988"_s, u"+861065529988"_s);
    row("range unknown here", u"10012345678"_s, plus86, plus86, u"10012345678"_s, u"+8610012345678"_s);
    row("far too short", u"5"_s, plus86, plus86, u"5"_s, u"+865"_s);
    row("far too long", QString(30, u'1'), plus86, plus86, QString(30, u'1'), plus86 + QString(30, u'1'));
    row("unknown code", u"12345678"_s, u"+999"_s, u"+999"_s, u"12345678"_s, u"+99912345678"_s);
    row("no code after plus", u"+0861234"_s, u"+44"_s, u"+44"_s, u"0861234"_s, u"+440861234"_s);
}

void PhoneNumberTest::fromService() {
    QFETCH(QString, phone);
    QFETCH(QString, code);
    const auto number = PhoneNumber::fromService(phone, code);
    QVERIFY(number);
    QTEST(number->countryCallingCode(), "wireCode");
    QTEST(number->nationalNumber(), "wireNumber");
    QTEST(number->e164(), "e164");
    QVERIFY(!number->national().isEmpty());
}

void PhoneNumberTest::equality() {
    const PhoneNumber number = valid(u"+44 7911 123456"_s);
    QCOMPARE(PhoneNumber::fromService(u"07911123456"_s, u"44"_s), number);
    QCOMPARE(valid(u"0044 (0)7911 123456"_s), number);
    QVERIFY(valid(u"+44 7911 123457"_s) != number);
    QVERIFY(!PhoneNumber::fromService({}, u"+86"_s));
    QVERIFY(!PhoneNumber::fromService(u"none"_s, u"+86"_s));
    QVERIFY2(!PhoneNumber::fromService(u"+44"_s, u"+86"_s), "a calling code is no number");
    QVERIFY(PhoneNumber::fromService(u"5"_s, u"+999"_s)->region().isEmpty());
}

QTEST_APPLESS_MAIN(PhoneNumberTest)
#include "PhoneNumberTest.moc"
