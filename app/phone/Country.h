#pragma once

#include <QList>
#include <QLocale>
#include <QString>

/// A country or region that has a numbering plan. Its names are CLDR's; those of a locale are read at their
/// first use and kept.
struct Country {
    QString isoCode; ///< ISO 3166-1 alpha-2, e.g. "CN"
    int callingCode; ///< e.g. 86

    QString englishName() const;
    QString nameIn(const QLocale &locale) const;

    /// Does what a person typed into a search field mean this country? Matches, without regard to case,
    /// accents and full width: part of its name in @p locale or in English, its ISO code, the start of its
    /// calling code with or without "+".
    bool matches(const QString &search, const QLocale &locale) const;

    bool operator==(const Country &) const = default;

    /// All of them, in the order of their names in @p locale.
    static QList<Country> all(const QLocale &locale);
    /// Those that match @p search, best first: the ISO or calling code itself, then the start of a name, then
    /// the rest in the order of all().
    static QList<Country> search(const QString &search, const QLocale &locale);
    /// Nothing for an unknown code.
    static const Country *find(const QString &isoCode);
    /// The first of these codes that is known; else where the computer says it is, else "CN"
    /// (app/genauth/README.md).
    static QString firstKnown(const QStringList &isoCodes);
};
