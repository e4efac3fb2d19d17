#pragma once

#include "tests/sandbox/state/User.h"

#include <deque>

namespace sandbox {

/// Everybody who has an account. Pointers into it stay valid: nobody ever leaves.
class Users {
public:
    /// False when the userId, the username or the phone number belongs to somebody already.
    bool add(const User &user);

    User *byId(const QString &userId);
    User *byName(const QString &username);
    /// The user whose user id, username, e-mail or phone number this is, for signing in.
    User *byAccount(const QString &account);
    User *byPhone(const PhoneNumber &number);
    /// @param idType  the contract's userIdType; nobody for those that the sandbox's users do not have
    User *byIdOfType(const QString &id, const QString &idType);

    /// Does the number belong to somebody else than @p user?
    bool isTaken(const PhoneNumber &number, const User &user);

    /// User::apply(), which must not give @p user what belongs to somebody else.
    std::expected<void, QString> change(User &user, const QJsonObject &changes);
    /// Does somebody else than @p user have the userId, username or phone number of @p changed?
    bool clashes(const User &user, const User &changed) const;

    std::deque<User> &all() { return m_users; }

private:
    template <typename Test>
    User *find(Test test);

    std::deque<User> m_users;
};

}
