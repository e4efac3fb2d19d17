#include "tests/sandbox/service/Controls.h"

#include "tests/sandbox/service/Service.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

Reply refusal(const QString &why, int status = 400) {
    return Reply::json({{u"message"_s, why}}, status);
}

/// A number as people write it in a query: the "+" may have become a blank, or be missing.
QString toE164(const QString &number) {
    const QString trimmed = number.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith(u'+') ? trimmed : u'+' + trimmed;
}

Reply messages(Service &service, const Call &call, const QJsonObject &) {
    const QString to = toE164(call.query.value(u"to"_s));
    QJsonArray list;
    for (const Message &message : service.state().sms.messages()) {
        if (to.isEmpty() || message.to == to)
            list.append(message.toJson());
    }
    return Reply::jsonList(list);
}

Reply users(Service &service, const Call &, const QJsonObject &) {
    QJsonArray list;
    for (const User &user : service.state().users.all())
        list.append(user.toJson());
    return Reply::jsonList(list);
}

User *userOf(Service &service, const Call &call) {
    return service.state().users.byId(call.path.section(u'/', 3));
}

Reply user(Service &service, const Call &call, const QJsonObject &) {
    const User *found = userOf(service, call);
    return found ? Reply::json(found->toJson()) : refusal(u"no such user"_s, 404);
}

Reply changeUser(Service &service, const Call &call, const QJsonObject &body) {
    User *found = userOf(service, call);
    if (!found)
        return refusal(u"no such user"_s, 404);
    if (const auto changed = service.state().users.change(*found, body); !changed)
        return refusal(changed.error());
    found->updatedAt = service.state().clock.now();
    return Reply::json(found->toJson());
}

Reply settings(Service &service, const Call &, const QJsonObject &) {
    return Reply::json(service.state().settings.toJson());
}

Reply changeSettings(Service &service, const Call &, const QJsonObject &body) {
    if (const auto applied = service.state().settings.apply(body); !applied)
        return refusal(applied.error());
    return Reply::json(service.state().settings.toJson());
}

Reply advanceClock(Service &service, const Call &, const QJsonObject &body) {
    const Shape shape = Shape::object({required(u"advance"_s, Shape::integer(0, 1e9))});
    if (const auto complaint = shape.check(body))
        return refusal(complaint->toText());
    service.state().clock.advance(std::chrono::seconds{body["advance"_L1].toInt()});
    return Reply::json({{u"now"_s, toText(service.state().clock.now())}});
}

Reply addFault(Service &service, const Call &, const QJsonObject &body) {
    const auto fault = Fault::fromJson(body);
    if (!fault)
        return refusal(fault.error());
    service.faults.add(*fault);
    return Reply::json(body);
}

Reply clearFaults(Service &service, const Call &, const QJsonObject &) {
    service.faults.clear();
    return {.status = 204};
}

Reply requests(Service &service, const Call &call, const QJsonObject &) {
    return Reply::jsonList(service.journal.entries(call.query.value(u"path"_s)));
}

Reply reset(Service &service, const Call &, const QJsonObject &) {
    service.reset();
    return {.status = 204};
}

struct Route {
    QString method;
    QString path; ///< with a slash at the end: something follows
    Reply (*act)(Service &, const Call &, const QJsonObject &body);

    bool leadsTo(const QString &wanted) const {
        return path.endsWith(u'/') ? wanted.startsWith(path) && wanted.size() > path.size() : wanted == path;
    }
};

}

Reply answerControl(Service &service, const Call &call) {
    static const Route routes[] = {
        {u"GET"_s, u"/sandbox/messages"_s, messages},
        {u"GET"_s, u"/sandbox/users"_s, users},
        {u"GET"_s, u"/sandbox/users/"_s, user},
        {u"PATCH"_s, u"/sandbox/users/"_s, changeUser},
        {u"GET"_s, u"/sandbox/settings"_s, settings},
        {u"PATCH"_s, u"/sandbox/settings"_s, changeSettings},
        {u"POST"_s, u"/sandbox/clock"_s, advanceClock},
        {u"POST"_s, u"/sandbox/faults"_s, addFault},
        {u"DELETE"_s, u"/sandbox/faults"_s, clearFaults},
        {u"GET"_s, u"/sandbox/requests"_s, requests},
        {u"POST"_s, u"/sandbox/reset"_s, reset},
    };
    bool isPathKnown = false;
    for (const Route &route : routes) {
        if (!route.leadsTo(call.path))
            continue;
        isPathKnown = true;
        if (route.method != call.method)
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(call.body);
        if (!call.body.isEmpty() && !document.isObject())
            return refusal(u"the body must be a JSON object"_s);
        return route.act(service, call, document.object());
    }
    return isPathKnown ? refusal(u"not with this method"_s, 405) : refusal(u"no such control"_s, 404);
}

}
