#include "tests/sandbox/calls/UserSearch.h"

#include "tests/sandbox/wire/Paging.h"

#include <algorithm>
#include <compare>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

const QStringList &searchableFields() {
    static const QStringList fields{u"id"_s, u"phone"_s, u"email"_s, u"name"_s, u"username"_s,
        u"externalId"_s, u"nickname"_s, u"company"_s, u"givenName"_s, u"familyName"_s, u"middleName"_s,
        u"profile"_s, u"preferredUsername"_s, u"website"_s, u"address"_s, u"formatted"_s, u"streetAddress"_s,
        u"postalCode"_s, u"identityNumber"_s};
    return fields;
}

const QStringList &sortableFields() {
    static const QStringList fields{u"createdAt"_s, u"updatedAt"_s, u"email"_s, u"username"_s,
        u"externalId"_s, u"phone"_s, u"status"_s, u"statusChangedAt"_s, u"passwordLastSetAt"_s,
        u"loginsCount"_s, u"gender"_s, u"lastLogin"_s, u"userSourceType"_s, u"lastMfaTime"_s,
        u"passwordSecurityLevel"_s, u"phoneCountryCode"_s, u"lastIp"_s};
    return fields;
}

/// Do the texts differ in one character at most, in the same place?
bool areNeighbours(const QString &one, const QString &other) {
    if (one.size() != other.size())
        return false;
    qsizetype different = 0;
    for (qsizetype i = 0; i < one.size(); i++)
        different += one[i] != other[i];
    return different <= 1;
}

bool fuzzilyMatches(const QJsonObject &user, const QString &keywords, const QStringList &fields) {
    return std::ranges::any_of(fields, [&](const QString &field) {
        const QString value = user[field == "id"_L1 ? u"userId"_s : field].toString().toLower();
        return value.contains(keywords.toLower()) || areNeighbours(value, keywords.toLower());
    });
}

std::partial_ordering compare(const QJsonValue &one, const QJsonValue &other) {
    if (one.isDouble() && other.isDouble())
        return one.toDouble() <=> other.toDouble();
    if (one.isString() && other.isString())
        return one.toString().compare(other.toString()) <=> 0;
    return std::partial_ordering::unordered;
}

bool isOneOf(const QJsonValue &value, const QJsonValue &list) {
    return list.toArray().contains(value);
}

bool contains(const QJsonValue &value, const QJsonValue &part) {
    return value.toString().contains(part.toString(), Qt::CaseInsensitive);
}

bool holds(const QJsonObject &user, const QJsonObject &condition) {
    const QString field = condition["field"_L1].toString();
    const QJsonValue actual = user.value(field == "id"_L1 ? u"userId"_s : field);
    const QJsonValue wanted = condition["value"_L1];
    const QString op = condition["operator"_L1].toString();
    if (op == "EQUAL"_L1)
        return actual == wanted;
    if (op == "NOT_EQUAL"_L1)
        return actual != wanted;
    if (op == "CONTAINS"_L1)
        return contains(actual, wanted);
    if (op == "NOT_CONTAINS"_L1)
        return !contains(actual, wanted);
    if (op == "IS_NULL"_L1)
        return actual.isNull() || actual.isUndefined();
    if (op == "NOT_NULL"_L1)
        return !actual.isNull() && !actual.isUndefined();
    if (op == "IN"_L1)
        return isOneOf(actual, wanted);
    if (op == "GREATER"_L1)
        return compare(actual, wanted) > 0;
    if (op == "LESSER"_L1)
        return compare(actual, wanted) < 0;
    return compare(actual, wanted[0]) >= 0 && compare(actual, wanted[1]) <= 0; // BETWEEN
}

/// By the first criterion that tells two users apart; what is null comes before what is not.
void sort(QList<QJsonObject> &users, const QJsonArray &criteria) {
    std::ranges::sort(users, [&](const QJsonObject &one, const QJsonObject &other) {
        for (const auto &criterion : criteria) {
            const QJsonValue a = one[criterion["field"_L1].toString()];
            const QJsonValue b = other[criterion["field"_L1].toString()];
            const std::partial_ordering order
                = a.isDouble() ? a.toDouble() <=> b.toDouble() : a.toString().compare(b.toString()) <=> 0;
            if (order != 0)
                return criterion["order"_L1].toString() == "asc"_L1 ? order < 0 : order > 0;
        }
        return one["userId"_L1].toString() < other["userId"_L1].toString();
    });
}

/// An operand that an operator cannot work with must be refused, not find nobody.
std::optional<Refusal> problemWith(const QJsonArray &conditions) {
    for (qsizetype i = 0; i < conditions.size(); i++) {
        const QString op = conditions[i]["operator"_L1].toString();
        const QJsonValue value = conditions[i]["value"_L1];
        const bool isUnary = op == "IS_NULL"_L1 || op == "NOT_NULL"_L1;
        const bool wantsList = op == "IN"_L1 || op == "BETWEEN"_L1;
        const bool isPair = value.toArray().size() == 2;
        const bool fits = isUnary || (value.isArray() == wantsList && (op != "BETWEEN"_L1 || isPair));
        if (!isUnary && value.isUndefined())
            return Refusal(Reason::FieldMissing, u"advancedFilter[%1].value"_s.arg(i));
        if (!fits)
            return Refusal(Reason::FieldWrong, u"advancedFilter[%1].value"_s.arg(i));
    }
    return std::nullopt;
}

}

Shape listUsersShape() {
    const Shape condition = Shape::object({required(u"field"_s, Shape::text()),
        required(u"operator"_s,
            Shape::oneOf({u"EQUAL"_s, u"NOT_EQUAL"_s, u"CONTAINS"_s, u"NOT_CONTAINS"_s, u"IS_NULL"_s,
                u"NOT_NULL"_s, u"IN"_s, u"GREATER"_s, u"LESSER"_s, u"BETWEEN"_s})),
        optional(u"value"_s, Shape::anything())});
    const Shape sorting = Shape::object({required(u"field"_s, Shape::oneOf(sortableFields())),
        required(u"order"_s, Shape::oneOf({u"desc"_s, u"asc"_s}))});
    return Shape::object({optional(u"keywords"_s, Shape::text()),
        optional(u"advancedFilter"_s, Shape::listOf(condition)),
        optional(u"searchQuery"_s, Shape::freeObject()),
        optional(u"options"_s,
            Shape::object({optional(u"pagination"_s, Page::shape()),
                optional(u"sort"_s, Shape::listOf(sorting)),
                optional(u"fuzzySearchOn"_s, Shape::listOf(Shape::oneOf(searchableFields()))),
                optional(u"withCustomData"_s, Shape::boolean()), optional(u"withPost"_s, Shape::boolean()),
                optional(u"withIdentities"_s, Shape::boolean()),
                optional(u"withDepartmentIds"_s, Shape::boolean()),
                optional(u"flatCustomData"_s, Shape::boolean())}))});
}

Answer listUsers(Users &users, const QJsonObject &arguments) {
    if (arguments.contains("searchQuery"_L1))
        return refused(Reason::NotOffered, u"searchQuery"_s);
    const QJsonArray conditions = arguments["advancedFilter"_L1].toArray();
    if (const auto problem = problemWith(conditions))
        return std::unexpected(*problem);
    const QJsonObject options = arguments["options"_L1].toObject();
    QStringList fuzzyFields{u"phone"_s, u"email"_s, u"name"_s, u"username"_s, u"nickname"_s};
    if (options.contains("fuzzySearchOn"_L1))
        fuzzyFields = options["fuzzySearchOn"_L1].toVariant().toStringList();

    QList<QJsonObject> found;
    const QString keywords = arguments["keywords"_L1].toString().trimmed();
    for (const User &each : users.all()) {
        const QJsonObject user = each.toJson();
        const bool isWanted = std::ranges::all_of(
            conditions, [&](const QJsonValue &condition) { return holds(user, condition.toObject()); });
        if (isWanted && (keywords.isEmpty() || fuzzilyMatches(user, keywords, fuzzyFields)))
            found.append(user);
    }
    if (const QJsonArray criteria = options["sort"_L1].toArray(); !criteria.isEmpty())
        sort(found, criteria);
    return Page(options["pagination"_L1]).of(found);
}

}
