#pragma once

#include <QJsonArray>

namespace sandbox {

/// The contract's list of CountryDetailInfo, for a handful of countries.
QJsonArray countryList();

}
