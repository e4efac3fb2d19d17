#include "app/phone/PhoneNumber.h"

#include "app/phone/NumberingPlans.h"
#include "app/phone/PlainText.h"

#include <QRegularExpression>
#include <QStringList>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;
using Problem = PhoneNumber::Problem;

namespace {

constexpr int mainlandChina = 86;

/// A text without its punctuation: "+" where it was written, then digits alone.
std::expected<QString, Problem> dialled(const QString &text) {
    static constexpr auto punctuation = " \n-./()[]"_L1;
    QString result;
    for (const QChar character : text) {
        if (isAsciiDigit(character) || (character == u'+' && result.isEmpty()))
            result += character;
        else if (!punctuation.contains(character))
            return std::unexpected(Problem::NotANumber);
    }
    if (result.isEmpty() || result == "+"_L1)
        return std::unexpected(text.trimmed().isEmpty() ? Problem::Empty : Problem::NotANumber);
    return result;
}

Problem problemOf(PhoneNumberUtil::ErrorType error) {
    switch (error) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return Problem::NotPossibleHere;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return Problem::TooLong;
    default:
        return Problem::TooShort; // only digits get this far, so even NOT_A_NUMBER means too few of them
    }
}

Problem problemOf(const Parsed &number) {
    auto reason = numberingPlans().IsPossibleNumberForTypeWithReason(number, PhoneNumberUtil::MOBILE);
    if (reason == PhoneNumberUtil::INVALID_LENGTH)
        reason = numberingPlans().IsPossibleNumberWithReason(number);
    switch (reason) {
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return Problem::TooShort;
    case PhoneNumberUtil::TOO_LONG:
        return Problem::TooLong;
    default:
        return Problem::NotPossibleHere;
    }
}

std::expected<Parsed, Problem> existing(const QString &reading, const QString &region) {
    Parsed number;
    const auto error = numberingPlans().Parse(reading.toStdString(), region.toStdString(), &number);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::unexpected(problemOf(error));
    if (!numberingPlans().IsValidNumber(number))
        return std::unexpected(problemOf(number));
    return number;
}

/// The number of the first reading under which there is such a number in the world.
std::expected<Parsed, Problem> firstExisting(const QStringList &readings, const QString &region) {
    std::expected<Parsed, Problem> result = std::unexpected(Problem::Empty);
    for (const QString &reading : readings) {
        result = existing(reading, region);
        if (result)
            break;
    }
    return result;
}

bool getsMessages(const Parsed &number) {
    switch (numberingPlans().GetNumberType(number)) {
    case PhoneNumberUtil::MOBILE:
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE: // all that can be known in North America
        return true;
    default: // a personal number among them: it forwards calls, not messages
        return false;
    }
}

QString significant(const Parsed &number) {
    std::string digits;
    numberingPlans().GetNationalSignificantNumber(number, &digits);
    return QString::fromStdString(digits);
}

/// Empty where libphonenumber answers "ZZ" (unknown) or "001" (a network of no country).
QString toRegion(const std::string &code) {
    return code == "ZZ" || code == "001" ? QString() : QString::fromStdString(code);
}

QString mainRegion(int callingCode) {
    std::string code;
    numberingPlans().GetRegionCodeForCountryCode(callingCode, &code);
    return toRegion(code);
}

int callingCodeOf(const QString &region) {
    return numberingPlans().GetCountryCodeForRegion(region.toStdString());
}

QString exactRegion(const Parsed &number) {
    std::string code;
    numberingPlans().GetRegionCodeForNumber(number, &code);
    return toRegion(code);
}

/// The calling code that @p digits begin with, 0 when there is none (yet). No calling code is the start of
/// another, and none begins with 0 (ITU-T E.164).
int leadingCallingCode(QStringView digits) {
    if (digits.startsWith(u'0'))
        return 0;
    for (qsizetype length = 1; length <= std::min<qsizetype>(3, digits.size()); ++length) {
        const int candidate = digits.first(length).toInt();
        if (!mainRegion(candidate).isEmpty())
            return candidate;
    }
    return 0;
}

/// A text as the ways to understand it.
struct Written {
    bool hasPlus;
    int callingCode; ///< that follows + or 00; 0 for none
    QStringList readings; ///< likeliest first
};

std::expected<Written, Problem> read(QStringView text, const QString &region) {
    static const QRegularExpression trunkZeroInBrackets(uR"([(\[] *0 *[)\]])"_s);

    QString plain = plainText(text).trimmed();
    if (plain.startsWith("tel:"_L1, Qt::CaseInsensitive))
        plain.remove(0, 4);

    const auto asWritten = dialled(plain);
    if (!asWritten)
        return std::unexpected(asWritten.error());
    // "+39 (0)347": the zero is not dialled from abroad, even where the plan has no trunk zero to strip.
    const QString fromAbroad = dialled(plain.remove(trunkZeroInBrackets)).value_or(*asWritten);
    Written result{fromAbroad.startsWith(u'+'), 0, {*asWritten, fromAbroad}};
    if (result.hasPlus) {
        result.callingCode = leadingCallingCode(QStringView(fromAbroad).sliced(1));
    } else if (fromAbroad.startsWith("00"_L1)) {
        result.callingCode = leadingCallingCode(QStringView(fromAbroad).sliced(2));
        // 00 is how most of the world writes "+", so it is understood where the dial-out prefix is another,
        // too. Nobody dials out to where they are: 0057 in Colombia, where 005 dials out as well, is +57.
        const QStringList withPlus{u'+' + asWritten->sliced(2), u'+' + fromAbroad.sliced(2)};
        const bool isOwn = result.callingCode == callingCodeOf(region);
        result.readings = isOwn ? withPlus : result.readings + withPlus;
    }
    result.readings.removeDuplicates();
    return result;
}

/// Does 00 lead from @p region to numbers with @p callingCode? In Hong Kong 0044 leads to +44, but 001 86 to
/// +86.
bool dialsWithDoubleZero(const QString &region, int callingCode) {
    Parsed example, dialledFromRegion;
    numberingPlans().GetExampleNumber(mainRegion(callingCode).toStdString(), &example);
    const QString text = "00%1%2"_L1.arg(QString::number(callingCode), significant(example));
    numberingPlans().Parse(text.toStdString(), region.toStdString(), &dialledFromRegion);
    return dialledFromRegion.country_code() == callingCode;
}

/// What libphonenumber makes of @p number, nothing when it sees another calling code in it: only 7 in "+72".
std::optional<Parsed> understood(const PhoneNumber &number) {
    Parsed result;
    const auto error = numberingPlans().Parse(number.e164().toStdString(), "ZZ", &result);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR
        || u'+' + QString::number(result.country_code()) != number.countryCallingCode())
        return std::nullopt;
    return result;
}

QString format(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat style) {
    std::string formatted;
    if (const auto parsed = understood(number))
        numberingPlans().Format(*parsed, style, &formatted);
    return QString::fromStdString(formatted);
}

QString digitsOf(const QString &text) {
    QString result;
    std::ranges::copy_if(plainText(text), std::back_inserter(result), isAsciiDigit);
    return result;
}

}

PhoneNumber::PhoneNumber(QString countryCallingCode, QString nationalNumber, QString significantNumber)
    : m_countryCallingCode(std::move(countryCallingCode))
    , m_nationalNumber(std::move(nationalNumber))
    , m_significantNumber(std::move(significantNumber)) { }

std::expected<PhoneNumber, Problem> PhoneNumber::parse(QStringView text, const QString &region) {
    const auto written = read(text, region);
    if (!written)
        return std::unexpected(written.error());
    const auto number = firstExisting(written->readings, region);
    if (!number)
        return std::unexpected(number.error());
    if (!getsMessages(*number))
        return std::unexpected(Problem::CannotGetMessages);
    const QString digits = significant(*number);
    const PhoneNumber result(u'+' + QString::number(number->country_code()), digits, digits);
    // Seen from abroad it may have lost another prefix, such as the 1 of Mexico after 01.
    const QString canonical = significant(understood(result).value_or(*number));
    return PhoneNumber(result.m_countryCallingCode, canonical, canonical);
}

std::optional<PhoneNumber> PhoneNumber::fromService(const QString &phone, const QString &countryCallingCode) {
    QString digits = digitsOf(phone);
    int callingCode = digitsOf(countryCallingCode).toInt();
    if (callingCode == 0)
        callingCode = mainlandChina;
    if (plainText(phone).trimmed().startsWith(u'+')) {
        if (const int written = leadingCallingCode(digits); written != 0) {
            callingCode = written;
            digits.remove(0, QString::number(written).size());
        }
    }
    if (digits.isEmpty())
        return std::nullopt;

    Parsed number;
    const auto error
        = numberingPlans().Parse(digits.toStdString(), mainRegion(callingCode).toStdString(), &number);
    const bool isUnderstood
        = error == PhoneNumberUtil::NO_PARSING_ERROR && number.country_code() == callingCode;
    return PhoneNumber(
        u'+' + QString::number(callingCode), digits, isUnderstood ? significant(number) : digits);
}

QString PhoneNumber::regionOf(QStringView text, const QString &current) {
    const auto written = read(text, current);
    if (!written || written->callingCode == 0)
        return {};
    const int callingCode = written->callingCode;
    const bool currentHasIt = callingCode == callingCodeOf(current);
    const auto number = firstExisting(written->readings, current);
    const bool isCertain = number
        ? number->country_code() == callingCode
        : written->hasPlus || currentHasIt || dialsWithDoubleZero(current, callingCode);
    if (!isCertain)
        return {};
    if (number && !numberingPlans().IsValidNumberForRegion(*number, current.toStdString()))
        return exactRegion(*number);
    return currentHasIt ? current : mainRegion(callingCode);
}

QString PhoneNumber::region() const {
    const auto parsed = understood(*this);
    const QString exact = parsed ? exactRegion(*parsed) : QString();
    return exact.isEmpty() ? mainRegion(m_countryCallingCode.sliced(1).toInt()) : exact;
}

QString PhoneNumber::e164() const {
    return m_countryCallingCode + m_significantNumber;
}

QString PhoneNumber::national() const {
    const QString formatted = format(*this, PhoneNumberUtil::NATIONAL);
    return formatted.isEmpty() ? m_significantNumber : formatted;
}

QString PhoneNumber::international() const {
    const QString formatted = format(*this, PhoneNumberUtil::INTERNATIONAL);
    return formatted.isEmpty() ? m_countryCallingCode + u' ' + m_significantNumber : formatted;
}

QString PhoneNumber::masked() const {
    constexpr QChar bullet = u'\u2022';
    QString result = international();
    const qsizetype start = m_countryCallingCode.size();
    // Some plans put digits before those that were given.
    const qsizetype digits = std::ranges::count_if(QStringView(result).sliced(start), isAsciiDigit);
    qsizetype toHide = digits - std::min<qsizetype>(4, std::min(digits, m_nationalNumber.size()) / 2);
    for (qsizetype i = start; i < result.size() && toHide > 0; ++i) {
        if (isAsciiDigit(result[i])) {
            result[i] = bullet;
            --toHide;
        }
    }
    return result;
}
