#pragma once

#include "app/phone/Country.h"

#include <QAbstractListModel>
#include <QLocale>

/// Countries for a combo box or a list: flag, name and calling code.
class CountryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IsoCodeRole = Qt::UserRole,
        NameRole, ///< "China"
        CallingCodeRole, ///< "+86"
    };

    using QAbstractListModel::QAbstractListModel;

    /// Replaces all rows. Names are in @p locale.
    void setCountries(const QList<Country> &countries, const QLocale &locale);
    /// The row of a country, -1 where it has none.
    int rowOf(const QString &isoCode) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Country> m_countries;
    QLocale m_locale;
};
