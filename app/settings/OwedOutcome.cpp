#include "app/settings/OwedOutcome.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

const QString purpose = u"commit"_s;
constexpr std::chrono::milliseconds longestVoid = std::chrono::hours{2}; ///< more is no token's life

std::optional<quint16> tagOf(const std::optional<PhoneNumber> &number) {
    return number ? std::optional(numberTag(*number, purpose)) : std::nullopt;
}

/// Reads a number that may be missing; false when it is something else.
template <typename T>
bool read(const QString &text, T most, std::optional<T> &into) {
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        into = static_cast<T>(number);
    return text.isEmpty() || (isNumber && number >= 0 && number <= static_cast<qint64>(most));
}

}

OwedOutcome OwedOutcome::of(const PhoneNumber &wanted, const std::optional<PhoneNumber> &before,
    KeptMoment sentAt, std::optional<std::chrono::milliseconds> voidAfter) {
    return {numberTag(wanted, purpose), tagOf(before), sentAt, voidAfter};
}

bool OwedOutcome::isFor(const std::optional<PhoneNumber> &number) const {
    return tagOf(number) == wanted;
}

bool OwedOutcome::wasBefore(const std::optional<PhoneNumber> &number) const {
    return tagOf(number) == before;
}

QString OwedOutcome::toText() const {
    return "%1:%2:%3:%4"_L1.arg(QString::number(wanted), sentAt.toText(),
        voidAfter ? QString::number(voidAfter->count()) : QString(),
        before ? QString::number(*before) : QString());
}

std::optional<OwedOutcome> OwedOutcome::fromText(const QString &text) {
    QStringList parts = text.split(u':');
    if (parts.size() == 2)
        parts << QString() << QString();
    if (parts.size() != 4)
        return std::nullopt;
    std::optional<quint16> wanted, before;
    std::optional<qint64> voidAfter;
    const auto sentAt = KeptMoment::fromText(parts[1]);
    const bool isRead = read(parts[0], std::numeric_limits<quint16>::max(), wanted)
        && read(parts[2], qint64{longestVoid.count()}, voidAfter)
        && read(parts[3], std::numeric_limits<quint16>::max(), before);
    if (!isRead || !wanted || !sentAt)
        return std::nullopt;
    OwedOutcome owed{*wanted, before, *sentAt, {}};
    if (voidAfter)
        owed.voidAfter = std::chrono::milliseconds{*voidAfter};
    return owed;
}
