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

/// The ways to understand what was written, likeliest first.
std::expected<QStringList, Problem> readings(QStringView text) {
    static const QRegularExpression trunkZeroInBrackets(uR"([(\[] *0 *[)\]])"_s);

    QString plain = plainText(text).trimmed();
    if (plain.startsWith("tel:"_L1, Qt::CaseInsensitive))
        plain.remove(0, 4);

    const auto asWritten = dialled(plain);
    if (!asWritten)
        return std::unexpected(asWritten.error());
    QStringList result{*asWritten};
    // "+39 (0)347": the zero is not dialled from abroad, even where the plan has no trunk zero to strip.
    if (const auto withoutZero = dialled(plain.remove(trunkZeroInBrackets));
        withoutZero && *withoutZero != *asWritten)
        result += *withoutZero;
    // 00 is how most of the world writes "+", so it is understood where the dial-out prefix is another, too.
    for (const QString &national : QStringList(result)) {
        if (national.startsWith("00"_L1))
            result += u'+' + national.sliced(2);
    }
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

QString exactRegion(const Parsed &number) {
    std::string code;
    numberingPlans().GetRegionCodeForNumber(number, &code);
    return toRegion(code);
}

/// The calling code that @p digits begin with, 0 when there is none (yet). No calling code is the start of
/// another (ITU-T E.164).
int leadingCallingCode(QStringView digits) {
    for (qsizetype length = 1; length <= std::min<qsizetype>(3, digits.size()); ++length) {
        const int candidate = digits.first(length).toInt();
        if (!mainRegion(candidate).isEmpty())
            return candidate;
    }
    return 0;
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

QString format(const QString &e164, PhoneNumberUtil::PhoneNumberFormat style) {
    Parsed number;
    if (numberingPlans().Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    std::string formatted;
    numberingPlans().Format(number, style, &formatted);
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
    const auto ways = readings(text);
    if (!ways)
        return std::unexpected(ways.error());
    const auto number = firstExisting(*ways, region);
    if (!number)
        return std::unexpected(number.error());
    if (!getsMessages(*number))
        return std::unexpected(Problem::CannotGetMessages);
    const QString digits = significant(*number);
    return PhoneNumber(u'+' + QString::number(number->country_code()), digits, digits);
}

std::optional<PhoneNumber> PhoneNumber::fromService(const QString &phone, const QString &countryCallingCode) {
    QString digits = digitsOf(phone);
    if (digits.isEmpty())
        return std::nullopt;

    int callingCode = digitsOf(countryCallingCode).toInt();
    if (callingCode == 0)
        callingCode = mainlandChina;
    if (plainText(phone).trimmed().startsWith(u'+')) {
        if (const int written = leadingCallingCode(digits); written != 0) {
            callingCode = written;
            digits.remove(0, QString::number(written).size());
        }
    }

    Parsed number;
    const auto error
        = numberingPlans().Parse(digits.toStdString(), mainRegion(callingCode).toStdString(), &number);
    const bool understood
        = error == PhoneNumberUtil::NO_PARSING_ERROR && number.country_code() == callingCode;
    return PhoneNumber(
        u'+' + QString::number(callingCode), digits, understood ? significant(number) : digits);
}

QString PhoneNumber::regionOf(QStringView text, const QString &current) {
    const auto ways = readings(text);
    if (!ways)
        return {};
    const QString &written = ways->first();
    const bool hasPlus = written.startsWith(u'+');
    if (!hasPlus && !written.startsWith("00"_L1))
        return {};

    const int callingCode = leadingCallingCode(QStringView(written).sliced(hasPlus ? 1 : 2));
    const auto number = firstExisting(*ways, current);
    const bool isCertain = number ? number->country_code() == callingCode
                                  : hasPlus || dialsWithDoubleZero(current, callingCode);
    if (callingCode == 0 || !isCertain)
        return {};
    if (number && !numberingPlans().IsValidNumberForRegion(*number, current.toStdString()))
        return exactRegion(*number);
    const bool currentHasIt = callingCode == numberingPlans().GetCountryCodeForRegion(current.toStdString());
    return currentHasIt ? current : mainRegion(callingCode);
}

QString PhoneNumber::region() const {
    Parsed number;
    numberingPlans().Parse(e164().toStdString(), "ZZ", &number);
    const QString exact = exactRegion(number);
    return exact.isEmpty() ? mainRegion(m_countryCallingCode.sliced(1).toInt()) : exact;
}

QString PhoneNumber::e164() const {
    return m_countryCallingCode + m_significantNumber;
}

QString PhoneNumber::national() const {
    const QString formatted = format(e164(), PhoneNumberUtil::NATIONAL);
    return formatted.isEmpty() ? m_significantNumber : formatted;
}

QString PhoneNumber::international() const {
    const QString formatted = format(e164(), PhoneNumberUtil::INTERNATIONAL);
    return formatted.isEmpty() ? m_countryCallingCode + u' ' + m_significantNumber : formatted;
}

QString PhoneNumber::masked() const {
    constexpr QChar bullet = u'\u2022';
    QString result = international();
    qsizetype toHide = m_significantNumber.size() - std::min<qsizetype>(4, m_significantNumber.size() / 2);
    for (qsizetype i = m_countryCallingCode.size(); i < result.size() && toHide > 0; ++i) {
        if (isAsciiDigit(result[i])) {
            result[i] = bullet;
            --toHide;
        }
    }
    return result;
}
