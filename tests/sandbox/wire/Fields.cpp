#include "tests/sandbox/wire/Fields.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

namespace sandbox {

namespace {

using NameAndValue = std::pair<QString, QString>;

QString decoded(QByteArray text) {
    return QUrl::fromPercentEncoding(text.replace('+', ' '));
}

}

Fields Fields::parse(const QByteArray &encoded) {
    Fields fields;
    for (const QByteArray &part : encoded.split('&')) {
        if (part.isEmpty())
            continue;
        const auto equals = part.indexOf('=');
        const QByteArray value = equals < 0 ? QByteArray{} : part.mid(equals + 1);
        fields.m_fields.append({decoded(part.left(equals)), decoded(value)});
    }
    return fields;
}

bool Fields::has(const QString &name) const {
    return std::ranges::find(m_fields, name, &NameAndValue::first) != m_fields.end();
}

QString Fields::value(const QString &name) const {
    const auto found = std::ranges::find(m_fields, name, &NameAndValue::first);
    return found == m_fields.end() ? QString{} : found->second;
}

bool Fields::hasRepetition() const {
    QSet<QString> names;
    for (const NameAndValue &field : m_fields)
        names.insert(field.first);
    return names.size() != m_fields.size();
}

}
