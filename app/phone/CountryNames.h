#pragma once

#include <QHash>
#include <QLocale>
#include <QString>
#include <QStringList>

/// The names of countries (ISO 3166-1 alpha-2) in one locale (Unicode CLDR, through ICU), with what it takes
/// to order and to search them.
class CountryNames {
public:
    CountryNames(const QStringList &isoCodes, const QLocale &locale);

    /// The text without case, accents, full width and punctuation.
    static QString folded(const QString &text);

    /// The codes by name, as the locale orders them.
    const QStringList &ordered() const { return m_ordered; }
    QString name(const QString &isoCode) const { return m_names.value(isoCode).name; }
    /// The long and the short name ("United Kingdom", "UK"), folded.
    QStringList searchKeys(const QString &isoCode) const { return m_names.value(isoCode).searchKeys; }

private:
    struct Names {
        QString name;
        QStringList searchKeys;
    };

    QStringList m_ordered;
    QHash<QString, Names> m_names;
};
