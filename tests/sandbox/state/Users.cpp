#include "tests/sandbox/state/Users.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

template <typename Test>
User *Users::find(Test test) {
    const auto found = std::ranges::find_if(m_users, test);
    return found == m_users.end() ? nullptr : &*found;
}

bool Users::add(const User &user) {
    if (byId(user.userId) || byName(user.username) || (user.phoneNumber() && byPhone(*user.phoneNumber())))
        return false;
    m_users.push_back(user);
    return true;
}

User *Users::byId(const QString &userId) {
    return find([&](const User &user) { return user.userId == userId; });
}

User *Users::byName(const QString &username) {
    return find([&](const User &user) { return user.username == username; });
}

User *Users::byAccount(const QString &account) {
    if (account.isEmpty())
        return nullptr;
    return find([&](const User &user) {
        const bool isEmail = user.email.compare(account, Qt::CaseInsensitive) == 0;
        const auto number = user.phoneNumber();
        return user.username == account || isEmail
            || (number && (user.phone == account || number->e164() == account));
    });
}

User *Users::byPhone(const PhoneNumber &number) {
    return find([&](const User &user) { return user.phoneNumber() == number; });
}

User *Users::byIdOfType(const QString &id, const QString &idType) {
    if (id.isEmpty())
        return nullptr;
    return find([&](const User &user) {
        if (idType == "phone"_L1)
            return user.phone == id;
        if (idType == "email"_L1)
            return user.email.compare(id, Qt::CaseInsensitive) == 0;
        if (idType == "username"_L1)
            return user.username == id;
        if (idType == "external_id"_L1)
            return user.others["externalId"_L1].toString() == id;
        return (idType.isEmpty() || idType == "user_id"_L1) && user.userId == id;
    });
}

bool Users::isTaken(const PhoneNumber &number, const User &user) {
    const User *owner = byPhone(number);
    return owner && owner != &user;
}

std::expected<void, QString> Users::change(User &user, const QJsonObject &changes) {
    User changed = user;
    if (const auto applied = changed.apply(changes); !applied)
        return applied;
    if (clashes(user, changed))
        return std::unexpected(u"userId, username or phone belongs to somebody else"_s);
    user = changed;
    return {};
}

bool Users::clashes(const User &user, const User &changed) const {
    return std::ranges::any_of(m_users, [&](const User &other) {
        if (&other == &user)
            return false;
        const auto number = changed.phoneNumber();
        return other.userId == changed.userId || other.username == changed.username
            || (number && other.phoneNumber() == number);
    });
}

}
