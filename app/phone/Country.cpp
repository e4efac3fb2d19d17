#include "app/phone/Country.h"

#include "app/phone/CountryNames.h"
#include "app/phone/NumberingPlans.h"
#include "app/phone/PlainText.h"

#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>

using namespace Qt::StringLiterals;

namespace {

/// In the order of their ISO codes.
const QList<Country> &countries() {
    static const QList<Country> list = [] {
        std::set<std::string> regions;
        numberingPlans().GetSupportedRegions(&regions);
        QList<Country> result;
        for (const std::string &region : regions)
            result
                += Country{QString::fromStdString(region), numberingPlans().GetCountryCodeForRegion(region)};
        return result;
    }();
    return list;
}

/// Read at the first use of a locale, then kept; for one thread.
const CountryNames &namesIn(const QLocale &locale) {
    static std::map<QString, CountryNames> read;
    const QString tag = locale.bcp47Name();
    if (!read.contains(tag)) {
        QStringList isoCodes;
        for (const Country &country : countries())
            isoCodes += country.isoCode;
        read.try_emplace(tag, isoCodes, locale);
    }
    return read.at(tag);
}

bool isMainCountry(const Country &country) {
    std::string main;
    numberingPlans().GetRegionCodeForCountryCode(country.callingCode, &main);
    return country.isoCode == QLatin1StringView(main.data(), static_cast<qsizetype>(main.size()));
}

/// What was typed into a search field, prepared once for all countries.
class Search {
public:
    enum Rank { MainOfCallingCode, Code, NameStart, Part, None };

    Search(const QString &text, const QLocale &locale)
        : m_isoCode(text.trimmed().toUpper())
        , m_callingCode(callingCodeIn(text))
        , m_name(CountryNames::folded(text))
        , m_names{&namesIn(locale), &namesIn(QLocale::English)} { }

    Rank rank(const Country &country) const {
        if (m_callingCode)
            return rankOfCallingCode(country);
        if (country.isoCode == m_isoCode)
            return Code;
        return std::min(rankOfName(*m_names[0], country), rankOfName(*m_names[1], country));
    }

private:
    /// The digits of "+86", "0086", "86", or of as much of it as was typed.
    static std::optional<QString> callingCodeIn(const QString &text) {
        static const QRegularExpression pattern(uR"(^(?:\+|00)?(\d*)$)"_s);
        const auto match = pattern.match(plainText(text).remove(u' '));
        return match.hasMatch() && !match.captured().isEmpty() ? std::optional(match.captured(1))
                                                               : std::nullopt;
    }

    Rank rankOfCallingCode(const Country &country) const {
        const QString callingCode = QString::number(country.callingCode);
        if (callingCode == *m_callingCode)
            return isMainCountry(country) ? MainOfCallingCode : Code;
        return callingCode.startsWith(*m_callingCode) ? Part : None;
    }

    Rank rankOfName(const CountryNames &names, const Country &country) const {
        if (m_name.isEmpty())
            return m_isoCode.isEmpty() ? NameStart : None;
        Rank result = None;
        for (const QString &key : names.searchKeys(country.isoCode)) {
            if (const qsizetype at = key.indexOf(m_name); at >= 0)
                result = std::min(result, at == 0 ? NameStart : Part);
        }
        return result;
    }

    QString m_isoCode;
    std::optional<QString> m_callingCode;
    QString m_name;
    std::array<const CountryNames *, 2> m_names;
};

}

QString Country::englishName() const {
    return nameIn(QLocale::English);
}

QString Country::nameIn(const QLocale &locale) const {
    return namesIn(locale).name(isoCode);
}

bool Country::matches(const QString &search, const QLocale &locale) const {
    return Search(search, locale).rank(*this) != Search::None;
}

QList<Country> Country::all(const QLocale &locale) {
    QList<Country> result;
    for (const QString &isoCode : namesIn(locale).ordered())
        result += *find(isoCode);
    return result;
}

QList<Country> Country::search(const QString &search, const QLocale &locale) {
    const Search wanted(search, locale);
    std::array<QList<Country>, Search::None> found;
    for (const Country &country : all(locale)) {
        if (const auto rank = wanted.rank(country); rank != Search::None)
            found[rank] += country;
    }
    QList<Country> result;
    for (const QList<Country> &equallyGood : found)
        result += equallyGood;
    return result;
}

const Country *Country::find(const QString &isoCode) {
    const auto it = std::ranges::lower_bound(countries(), isoCode, {}, &Country::isoCode);
    return it != countries().end() && it->isoCode == isoCode ? &*it : nullptr;
}

QString Country::firstKnown(const QStringList &isoCodes) {
    const QString here = QLocale::territoryToCode(QLocale::system().territory());
    for (const QString &code : isoCodes + QStringList{here}) {
        if (find(code))
            return code;
    }
    return u"CN"_s;
}
