#include "tests/sandbox/faults/Faults.h"

#include "tests/sandbox/wire/Http.h"
#include "tests/sandbox/wire/Shape.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr double longest = 86400; // seconds

struct Description {
    Fault::Kind kind;
    Shape shape;
};

Description describe(Fault::Kind kind, std::vector<Field> fields) {
    fields.insert(fields.end(),
        {required(u"path"_s, Shape::text()), required(u"fault"_s, Shape::text()),
            optional(u"times"_s, Shape::integer(1, 1e6)), optional(u"after"_s, Shape::integer(0, 1e6))});
    return {kind, Shape::object(std::move(fields))};
}

const QHash<QString, Description> &descriptions() {
    using Kind = Fault::Kind;
    static const Field seconds = optional(u"seconds"_s, Shape::integer(0, longest));
    static const Field status = optional(u"status"_s, Shape::integer(200, 599));
    static const Field body = optional(u"body"_s, Shape::text());
    static const Field headers = optional(u"headers"_s, Shape::freeObject());
    static const QHash<QString, Description> all{
        {u"refuse-before"_s, describe(Kind::RefuseBefore, {})},
        {u"drop-after"_s, describe(Kind::DropAfter, {})},
        {u"hang"_s, describe(Kind::Hang, {seconds})},
        {u"slow"_s, describe(Kind::Slow, {seconds})},
        {u"truncate"_s, describe(Kind::Truncate, {})},
        {u"http-status"_s,
            describe(Kind::Instead, {required(u"status"_s, Shape::integer(200, 599)), body, headers})},
        {u"body"_s, describe(Kind::Instead, {required(u"body"_s, Shape::text()), status, headers})},
        {u"statusCode"_s,
            describe(Kind::Instead,
                {required(u"statusCode"_s, Shape::integer(0, 1e6)),
                    optional(u"apiCode"_s, Shape::integer(0, 1e8)), optional(u"message"_s, Shape::text())})},
        {u"redirect"_s,
            describe(Kind::Instead,
                {required(u"location"_s, Shape::text()), optional(u"status"_s, Shape::integer(300, 399))})},
    };
    return all;
}

/// The answer that stands in for the service's own.
Reply answerOf(const QString &kind, const QJsonObject &json) {
    if (kind == "redirect"_L1)
        return Reply::redirect(QUrl(json["location"_L1].toString()), json["status"_L1].toInt(302));
    if (kind == "statusCode"_L1) {
        QJsonObject envelope{{u"statusCode"_s, json["statusCode"_L1]},
            {u"message"_s, json["message"_L1].toString(u"A fault that the sandbox was told to make."_s)},
            {u"requestId"_s, u"sandbox-fault"_s}};
        if (json.contains("apiCode"_L1))
            envelope[u"apiCode"_s] = json["apiCode"_L1];
        return Reply::json(envelope);
    }
    Reply reply{
        .status = json["status"_L1].toInt(200), .headers = {}, .body = json["body"_L1].toString().toUtf8()};
    const QJsonObject headers = json["headers"_L1].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        QByteArray value = header->toVariant().toString().toUtf8();
        reply.addHeader(header.key().toLatin1().toLower(), value.replace('\r', "").replace('\n', ""));
    }
    if (!headers.contains("content-type"_L1))
        reply.addHeader("content-type", "application/json; charset=utf-8");
    return reply;
}

}

std::expected<Fault, QString> Fault::fromJson(const QJsonObject &json) {
    const QString kind = json["fault"_L1].toString();
    const auto description = descriptions().constFind(kind);
    if (description == descriptions().constEnd()) {
        QStringList kinds = descriptions().keys();
        kinds.sort();
        return std::unexpected(u"fault must be one of "_s + kinds.join(u", "_s));
    }
    if (const auto complaint = description->shape.check(json))
        return std::unexpected(complaint->toText());

    const int usualSeconds = description->kind == Kind::Hang ? 3600 : 5;
    Fault fault{.path = json["path"_L1].toString(),
        .kind = description->kind,
        .times = json["times"_L1].toInt(1),
        .after = json["after"_L1].toInt(0),
        .length = std::chrono::seconds{json["seconds"_L1].toInt(usualSeconds)}};
    if (fault.kind == Kind::Instead) {
        const Reply answer = answerOf(kind, json);
        fault.status = answer.status;
        fault.headers = answer.headers;
        fault.body = answer.body;
    }
    return fault;
}

std::optional<Fault> Faults::take(const QString &path) {
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
        if (fault->path != path)
            continue;
        if (fault->after > 0) {
            fault->after--;
            continue;
        }
        Fault struck = *fault;
        if (--fault->times == 0)
            m_faults.erase(fault);
        return struck;
    }
    return std::nullopt;
}

}
