#include "tests/sandbox/faults/Journal.h"

#include "tests/sandbox/state/SandboxClock.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr std::size_t mostEntries = 10'000;

QString reduced(const QString &secret) {
    const QByteArray hash = QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256);
    return u"sha256:"_s + QString::fromLatin1(hash.toHex().first(8));
}

bool isSecret(const QString &name) {
    static const QStringList names{u"code"_s, u"code_verifier"_s, u"refresh_token"_s, u"token"_s,
        u"password"_s, u"client_secret"_s, u"id_token_hint"_s, u"transaction"_s};
    return names.contains(name);
}

QJsonObject reduced(const Fields &fields) {
    QJsonObject object;
    for (const auto &[name, value] : fields.all())
        object[name] = isSecret(name) ? reduced(value) : value;
    return object;
}

QJsonObject reducedHeaders(const QList<Header> &headers) {
    QJsonObject object;
    for (const auto &[name, bytes] : headers) {
        const QString value = QString::fromUtf8(bytes);
        const auto space = value.lastIndexOf(u' ');
        object[QString::fromLatin1(name)]
            = name == "authorization" ? value.first(space + 1) + reduced(value.mid(space + 1)) : value;
    }
    return object;
}

QJsonValue reducedBody(const Call &call) {
    if (call.contentType() == "application/x-www-form-urlencoded"_L1)
        return reduced(Fields::parse(call.body));
    const QJsonDocument document = QJsonDocument::fromJson(call.body);
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QString::fromUtf8(call.body));
}

}

void Journal::add(const Call &call, const QDateTime &at) {
    m_entries.push_back(
        QJsonObject{{u"n"_s, ++m_arrived}, {u"connection"_s, call.connection}, {u"at"_s, toText(at)},
            {u"method"_s, call.method}, {u"path"_s, call.path}, {u"query"_s, reduced(call.query)},
            {u"headers"_s, reducedHeaders(call.headers)}, {u"body"_s, reducedBody(call)}});
    if (m_entries.size() > mostEntries)
        m_entries.pop_front();
}

void Journal::clear() {
    m_arrived = 0;
    m_entries.clear();
}

QJsonArray Journal::entries(const QString &path) const {
    QJsonArray matching;
    for (const QJsonObject &entry : m_entries) {
        if (path.isEmpty() || entry["path"_L1].toString() == path)
            matching.append(entry);
    }
    return matching;
}

}
