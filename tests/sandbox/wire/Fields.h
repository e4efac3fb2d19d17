#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace sandbox {

/// Named values in the order they came, from a query or from a form (application/x-www-form-urlencoded).
class Fields {
public:
    static Fields parse(const QByteArray &encoded);

    bool has(const QString &name) const;
    /// The first value of that name, empty when there is none.
    QString value(const QString &name) const;
    /// Did a name come twice? OAuth forbids that (RFC 6749, section 3.1).
    bool hasRepetition() const;

    const QList<std::pair<QString, QString>> &all() const { return m_fields; }

private:
    QList<std::pair<QString, QString>> m_fields;
};

}
