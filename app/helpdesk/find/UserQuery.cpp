#include "app/helpdesk/find/UserQuery.h"

#include "app/helpdesk/problem/HelpdeskProblem.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Field = ListUsers::Field;

Field UserQuery::guess(const QString &text, const QString &region) {
    static const QRegularExpression objectId(u"^[0-9a-f]{24}$"_s);
    if (text.contains(u'@'))
        return Field::Email;
    if (objectId.match(text.trimmed()).hasMatch())
        return Field::UserId;
    return PhoneNumber::parse(text, region) ? Field::Phone : Field::Username;
}

std::expected<UserQuery, Problem> UserQuery::of(const QString &text, Field field, const QString &region) {
    const QString value = text.trimmed();
    if (field != Field::Phone && value.isEmpty())
        return std::unexpected(Problem{HelpdeskProblem::NobodyFound, {}, {}});
    if (field != Field::Phone)
        return UserQuery(field, value);
    const auto number = PhoneNumber::parse(text, region);
    if (!number)
        return std::unexpected(Problem{number.error(), Problem::About::CurrentNumber, {}});
    return UserQuery(field, number->nationalNumber(), *number);
}

std::optional<QString> UserQuery::only(const UserPage &page) const {
    QStringList ids;
    for (const ManagedUser &user : page.users) {
        if (fits(user))
            ids << user.profile.userId;
    }
    return ids.size() == 1 ? std::optional(ids.constFirst()) : std::nullopt;
}
