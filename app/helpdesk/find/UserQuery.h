#pragma once

#include "app/flows/Problem.h"
#include "app/genauth/ManagementCalls.h"

#include <expected>

/// Whom an operator is looking for: by one field, exactly.
class UserQuery {
public:
    /// What the text most likely is: an e-mail address, a phone number, a user id, otherwise a username.
    /// @param region  ISO 3166-1 alpha-2 code of the country that a phone number is in when it does not say
    static ListUsers::Field guess(const QString &text, const QString &region);

    /// Fails for a text that cannot be of that field.
    static std::expected<UserQuery, Problem> of(
        const QString &text, ListUsers::Field field, const QString &region);

    /// @param number  from 1
    ListUsers page(int number) const { return {.field = m_field, .value = m_value, .page = number}; }
    /// Is this user meant? The service compares national numbers only.
    bool fits(const ManagedUser &user) const { return !m_number || user.profile.phone == m_number; }
    /// The user id of the one user on the page who is meant; nothing when there is none or more than one.
    std::optional<QString> only(const UserPage &page) const;

private:
    UserQuery(ListUsers::Field field, QString value, const std::optional<PhoneNumber> &number = std::nullopt)
        : m_field(field)
        , m_value(std::move(value))
        , m_number(number) { }

    ListUsers::Field m_field;
    QString m_value;
    std::optional<PhoneNumber> m_number;
};
