#pragma once

#include "app/phone/Country.h"

#include <QHash>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

/// The names of countries in one locale (Unicode CLDR, through ICU), with what it takes to order and to
/// search them.
class CountryNames {
public:
    CountryNames(const QList<Country> &countries, const QLocale &locale);

    /// The text without case, accents, full width and punctuation.
    static QString folded(const QString &text);

    /// The countries by name, as the locale orders them.
    const QList<Country> &ordered() const { return m_ordered; }
    QString name(const QString &isoCode) const { return m_names.value(isoCode).name; }
    /// The long and the short name ("United Kingdom", "UK"), folded.
    QStringList searchKeys(const QString &isoCode) const { return m_names.value(isoCode).searchKeys; }

private:
    struct Names {
        QString name;
        QStringList searchKeys;
    };

    QList<Country> m_ordered;
    QHash<QString, Names> m_names;
};
