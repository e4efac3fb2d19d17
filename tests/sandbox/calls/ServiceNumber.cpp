#include "tests/sandbox/calls/ServiceNumber.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sandbox {

std::expected<PhoneNumber, Refusal> serviceNumber(
    const QJsonObject &arguments, const QString &numberField, const QString &countryCodeField) {
    static const QRegularExpression digits(u"^[0-9]{1,20}$"_s);
    static const QRegularExpression callingCode(u"^\\+[1-9][0-9]{0,3}$"_s);
    const QString national = arguments[numberField].toString();
    const QString countryCode = arguments[countryCodeField].toString(u"+86"_s);
    if (!digits.match(national).hasMatch() || !callingCode.match(countryCode).hasMatch())
        return refused(Reason::BadNumber);
    const auto number = PhoneNumber::parse(QString(countryCode + national), {});
    if (!number || number->countryCallingCode() != countryCode)
        return refused(Reason::BadNumber);
    return *number;
}

}
