#include "tests/sandbox/state/PhoneChanges.h"

#include "tests/sandbox/state/Random.h"

namespace sandbox {

QString PhoneChanges::begin(const QString &userId, const PhoneNumber &newNumber, const QDateTime &expiresAt) {
    const QString token = randomToken();
    m_changes.insert(token, std::make_shared<const Change>(userId, newNumber, expiresAt));
    return token;
}

std::optional<PhoneNumber> PhoneChanges::take(
    const QString &token, const QString &userId, const QDateTime &now) {
    const auto change = m_changes.value(token);
    if (!change || change->userId != userId)
        return std::nullopt;
    m_changes.remove(token);
    if (change->expiresAt <= now)
        return std::nullopt;
    return change->newNumber;
}

}
