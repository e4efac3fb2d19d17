#include "ui/parts/country/CountryModel.h"

#include "ui/parts/country/FlagIcon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString callingCode(const Country &country, const QLocale &locale) {
    // Without the mark a right-to-left line would show the plus behind the digits.
    const QString mark = locale.textDirection() == Qt::RightToLeft ? u"\u200e"_s : QString();
    return mark + u'+' + QString::number(country.callingCode);
}

}

void CountryModel::setCountries(const QList<Country> &countries, const QLocale &locale) {
    beginResetModel();
    m_countries = countries;
    m_locale = locale;
    endResetModel();
}

int CountryModel::rowOf(const QString &isoCode) const {
    const auto it = std::ranges::find(m_countries, isoCode, &Country::isoCode);
    return it == m_countries.cend() ? -1 : static_cast<int>(it - m_countries.cbegin());
}

int CountryModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_countries.size());
}

QVariant CountryModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Country &country = m_countries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return QString(country.nameIn(m_locale) + "  "_L1 + callingCode(country, m_locale));
    case Qt::DecorationRole:
        return flagIcon(country.isoCode);
    case IsoCodeRole:
        return country.isoCode;
    case NameRole:
        return country.nameIn(m_locale);
    case CallingCodeRole:
        return callingCode(country, m_locale);
    default:
        return {};
    }
}
