#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// How many digits the service's codes have.
struct CodeLength {
    int least = 4; ///< 4 to 8 when the service does not say (app/genauth/README.md)
    int most = 8;

    static CodeLength exactly(int digits) { return {digits, digits}; }
    bool allows(qsizetype digits) const { return digits >= least && digits <= most; }
    bool operator==(const CodeLength &) const = default;
};

/// A one-time code out of a text message. One that is not well-formed cannot exist.
class PassCode {
public:
    /// Finds the code in what was typed or pasted: bare digits in any script, with spaces or dashes between,
    /// or a whole message. Nothing when there is no code of that length, or when it is not clear which digits
    /// are the code.
    static std::optional<PassCode> find(QStringView text, CodeLength length);

    const QString &digits() const { return m_digits; }
    bool operator==(const PassCode &) const = default;

private:
    explicit PassCode(QString digits)
        : m_digits(std::move(digits)) { }

    QString m_digits;
};
