#include "tests/sandbox/calls/Endpoint.h"
#include "tests/sandbox/state/Departments.h"
#include "tests/sandbox/wire/Paging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QJsonObject toJson(const QString &id, const User &user) {
    return {{u"organizationCode"_s, u"sandbox"_s}, {u"departmentId"_s, id},
        {u"isRoot"_s, Departments::isRoot(id)}, {u"createdAt"_s, toText(user.createdAt)},
        {u"name"_s, Departments::nameOf(id)}, {u"description"_s, u""_s}, {u"isLeader"_s, false},
        {u"code"_s, id}, {u"isMainDepartment"_s, id == user.departmentIds.constFirst()},
        {u"joinedAt"_s, toText(user.createdAt)}, {u"isVirtualNode"_s, false}};
}

/// Those above it only: the description of the service shows nothing but parents in a path.
void addPaths(QJsonObject &department) {
    const QStringList ids = Departments::above(department["departmentId"_L1].toString());
    QStringList names;
    for (const QString &id : ids)
        names << Departments::nameOf(id);
    department[u"departmentIdPath"_s] = QJsonArray::fromStringList(ids);
    department[u"departmentCodePath"_s] = QJsonArray::fromStringList(ids);
    department[u"departmentNamePath"_s] = QJsonArray::fromStringList(names);
}

/// Those that are equal stay in the order in which they came.
QList<QJsonObject> sorted(const QList<QJsonObject> &departments, const QJsonObject &arguments) {
    const QString by = arguments["sortBy"_L1].toString();
    const QString field = by == "DepartmentName"_L1 ? u"name"_s
        : by == "DepartmemtCode"_L1                 ? u"code"_s
                                                    : u"joinedAt"_s;
    const bool isRising = arguments["orderBy"_L1] == "Asc"_L1;
    const auto isBefore = [&](const QJsonObject &one, const QJsonObject &other) {
        const int order = QString::compare(one[field].toString(), other[field].toString());
        return isRising ? order < 0 : order > 0;
    };
    QList<QJsonObject> result;
    for (const QJsonObject &department : departments)
        result.insert(std::ranges::upper_bound(result, department, isBefore), department);
    return result;
}

Answer getUserDepartments(ApiCall &call) {
    const User *user = call.userMeant(call.arguments["userIdType"_L1]);
    if (!user)
        return refused(Reason::UserNotFound);
    QList<QJsonObject> departments;
    for (const QString &id : user->departmentIds) {
        QJsonObject department = toJson(id, *user);
        if (call.arguments["withDepartmentPaths"_L1].toBool())
            addPaths(department);
        if (call.arguments["withCustomData"_L1].toBool())
            department[u"customData"_s] = QJsonObject{};
        departments << department;
    }
    return Page(call.arguments).of(sorted(departments, call.arguments));
}

Shape userDepartmentsShape() {
    std::vector<Field> fields = Page::fields();
    fields.insert(fields.end(),
        {required(u"userId"_s, Shape::text()), optional(u"userIdType"_s, userIdTypeShape()),
            optional(u"withCustomData"_s, Shape::boolean()),
            optional(u"withDepartmentPaths"_s, Shape::boolean()),
            optional(u"sortBy"_s,
                // "DepartmemtCode" is how the service spells it.
                Shape::oneOf({u"DepartmentCreatedAt"_s, u"JoinDepartmentAt"_s, u"DepartmentName"_s,
                    u"DepartmemtCode"_s})),
            optional(u"orderBy"_s, Shape::oneOf({u"Asc"_s, u"Desc"_s}))});
    return Shape::object(std::move(fields));
}

}

std::vector<Endpoint> departmentEndpoints() {
    return {{u"GET"_s, u"/api/v3/get-user-departments"_s, Endpoint::Access::Management,
        userDepartmentsShape(), getUserDepartments}};
}

}
