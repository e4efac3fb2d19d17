#include "app/phone/CountryNames.h"

#include "app/phone/PlainText.h"

#include <unicode/coll.h>
#include <unicode/locdspnm.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

icu::Locale toIcu(const QLocale &locale) {
    UErrorCode status = U_ZERO_ERROR;
    return icu::Locale::forLanguageTag(locale.bcp47Name().toLatin1().constData(), status);
}

class DisplayNames {
public:
    DisplayNames(const icu::Locale &locale, UDisplayContext length)
        : m_names(icu::LocaleDisplayNames::createInstance(locale, &length, 1)) { }

    QString ofRegion(const QString &isoCode) const {
        icu::UnicodeString name;
        m_names->regionDisplayName(isoCode.toLatin1().constData(), name);
        return QString::fromUtf16(name.getBuffer(), name.length());
    }

private:
    std::unique_ptr<icu::LocaleDisplayNames> m_names;
};

/// Bytes whose order is the locale's order; the text itself where ICU has no collation.
QByteArray sortKey(const icu::Collator *collator, const QString &text) {
    if (!collator)
        return text.toUtf8();
    const icu::UnicodeString source(text.utf16(), static_cast<int32_t>(text.size()));
    QByteArray key(collator->getSortKey(source, nullptr, 0), Qt::Uninitialized);
    collator->getSortKey(source, reinterpret_cast<uint8_t *>(key.data()), static_cast<int32_t>(key.size()));
    return key;
}

}

CountryNames::CountryNames(const QStringList &isoCodes, const QLocale &locale)
    : m_ordered(isoCodes) {
    const icu::Locale icuLocale = toIcu(locale);
    const DisplayNames longNames(icuLocale, UDISPCTX_LENGTH_FULL),
        shortNames(icuLocale, UDISPCTX_LENGTH_SHORT);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icuLocale, status));

    QHash<QString, QByteArray> sortKeys;
    for (const QString &isoCode : isoCodes) {
        const QString name = longNames.ofRegion(isoCode);
        QStringList searchKeys{folded(name), folded(shortNames.ofRegion(isoCode))};
        searchKeys.removeDuplicates();
        m_names.insert(isoCode, {name, searchKeys});
        sortKeys.insert(isoCode, sortKey(collator.get(), name));
    }
    std::ranges::sort(m_ordered, {}, [&](const QString &isoCode) { return sortKeys.value(isoCode); });
}

QString CountryNames::folded(const QString &text) {
    QString result;
    const QString plain = plainText(text.normalized(QString::NormalizationForm_KD)).toCaseFolded();
    for (const QChar character : plain) {
        if (character.isLetterOrNumber() || character.isSurrogate())
            result += character;
        else if (character == u'&')
            result += "and"_L1; // people type either
    }
    return result;
}
