#include "tests/sandbox/calls/Countries.h"

#include <QJsonObject>
#include <QString>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

struct Row {
    QString alpha2;
    QString alpha3;
    QString callingCode;
    QString zhCn;
    QString enUs;
    QString zhTw;
    QString jaJp;
};

/// The regional indicators that are shown as the flag.
QString flagOf(const QString &alpha2) {
    QString flag;
    for (const QChar letter : alpha2) {
        const auto indicator = char32_t(0x1F1E6 + letter.unicode() - u'A');
        flag += QString::fromUcs4(&indicator, 1);
    }
    return flag;
}

QJsonObject toJson(const Row &row) {
    const auto named
        = [](const QString &name) { return QJsonObject{{u"enabled"_s, true}, {u"value"_s, name}}; };
    return {{u"alpha2"_s, row.alpha2}, {u"alpha3"_s, row.alpha3}, {u"phoneCountryCode"_s, row.callingCode},
        {u"flag"_s, flagOf(row.alpha2)},
        {u"name"_s,
            QJsonObject{{u"zh-CN"_s, named(row.zhCn)}, {u"en-US"_s, named(row.enUs)},
                {u"zh-TW"_s, named(row.zhTw)}, {u"ja-JP"_s, named(row.jaJp)}}}};
}

}

QJsonArray countryList() {
    const Row rows[] = {
        {u"CN"_s, u"CHN"_s, u"+86"_s, u"中国"_s, u"China"_s, u"中國"_s, u"中国"_s},
        {u"HK"_s, u"HKG"_s, u"+852"_s, u"中国香港"_s, u"Hong Kong, China"_s, u"中國香港"_s, u"香港"_s},
        {u"TW"_s, u"TWN"_s, u"+886"_s, u"中国台湾"_s, u"Taiwan, China"_s, u"臺灣"_s, u"台湾"_s},
        {u"JP"_s, u"JPN"_s, u"+81"_s, u"日本"_s, u"Japan"_s, u"日本"_s, u"日本"_s},
        {u"KR"_s, u"KOR"_s, u"+82"_s, u"韩国"_s, u"South Korea"_s, u"韓國"_s, u"韓国"_s},
        {u"SG"_s, u"SGP"_s, u"+65"_s, u"新加坡"_s, u"Singapore"_s, u"新加坡"_s, u"シンガポール"_s},
        {u"GB"_s, u"GBR"_s, u"+44"_s, u"英国"_s, u"United Kingdom"_s, u"英國"_s, u"イギリス"_s},
        {u"DE"_s, u"DEU"_s, u"+49"_s, u"德国"_s, u"Germany"_s, u"德國"_s, u"ドイツ"_s},
        {u"FR"_s, u"FRA"_s, u"+33"_s, u"法国"_s, u"France"_s, u"法國"_s, u"フランス"_s},
        {u"IT"_s, u"ITA"_s, u"+39"_s, u"意大利"_s, u"Italy"_s, u"義大利"_s, u"イタリア"_s},
        {u"US"_s, u"USA"_s, u"+1"_s, u"美国"_s, u"United States"_s, u"美國"_s, u"アメリカ合衆国"_s},
        {u"CA"_s, u"CAN"_s, u"+1"_s, u"加拿大"_s, u"Canada"_s, u"加拿大"_s, u"カナダ"_s},
    };
    QJsonArray list;
    for (const Row &row : rows)
        list.append(toJson(row));
    return list;
}

}
