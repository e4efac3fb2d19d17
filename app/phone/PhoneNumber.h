#pragma once

#include <QString>
#include <QStringView>

#include <expected>
#include <optional>

/// A phone number that can receive messages as far as anyone can tell from its digits.
/// A value; all knowledge of numbering plans is libphonenumber's.
class PhoneNumber {
public:
    /// Why a text is not a number that a code can be sent to.
    enum class Problem {
        Empty,
        NotANumber,
        TooShort,
        TooLong,
        NotPossibleHere, ///< no such number exists in the country, or the calling code is unknown
        CannotGetMessages, ///< a landline, toll-free or other number that is never a mobile
    };

    /// Reads what a person typed or pasted.
    /// @param text    any usual writing: +, 00, trunk zero, brackets, full-width and Arabic digits, a tel:
    /// link (RFC 3966).
    ///                Never letters: "ext. 5" cannot get a code, and a slip of the finger must not become a
    ///                digit.
    /// @param region  ISO 3166-1 alpha-2 code of the country the number is in when the text does not say
    static std::expected<PhoneNumber, Problem> parse(QStringView text, const QString &region);

    /// Takes what the service says of a user, without judging it: it may know numbers that libphonenumber
    /// does not.
    /// @param phone               the profile's `phone`; a calling code in it ("+86188…") is understood
    /// @param countryCallingCode  the profile's `phoneCountryCode`: "+86", "86" or "0086"; empty means
    /// mainland China (app/genauth/README.md)
    /// @returns nothing when @p phone has no digit, or none besides a calling code
    static std::optional<PhoneNumber> fromService(const QString &phone, const QString &countryCallingCode);

    /// ISO 3166-1 alpha-2 code of the country that an internationally written (+, 00) text names, empty for
    /// any other. Needs no complete number: "+44" is enough. Where countries share a calling code the digits
    /// decide as far as they can, then @p current wins if it has that calling code, then the main country.
    /// Empty, too, while 00 may be the start of another dial-out prefix of @p current (001 begins +1, but is
    /// also how Hong Kong dials abroad). parse() finds the same number in the country found, and so does
    /// regionOf() the same country.
    static QString regionOf(QStringView text, const QString &current);

    QString nationalNumber() const { return m_nationalNumber; } ///< digits as sent to the service
    QString countryCallingCode() const { return m_countryCallingCode; } ///< "+86", as sent to the service
    QString region() const; ///< ISO 3166-1 alpha-2, empty for an unknown calling code
    QString e164() const; ///< "+8618812345678"
    QString national() const; ///< for display in its own country: "188 1234 5678"
    QString international() const; ///< for display anywhere: "+86 188 1234 5678"

    /// For display where others may look on: calling code, then bullets, then the last digits;
    /// four of them, or fewer so that never more than half of the national digits show. "+86 ••• •••• 5678"
    QString masked() const;

    /// Same number, however it was written.
    bool operator==(const PhoneNumber &other) const { return e164() == other.e164(); }

private:
    PhoneNumber(QString countryCallingCode, QString nationalNumber, QString significantNumber);

    QString m_countryCallingCode;
    QString m_nationalNumber;
    QString m_significantNumber; ///< as E.164 has it; differs from the national number if the service kept a
                                 ///< trunk zero
};
