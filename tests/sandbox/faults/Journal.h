#pragma once

#include "tests/sandbox/wire/Http.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <deque>

namespace sandbox {

/// What arrived, in order and without the secrets, as far as the last 10,000 requests go: `authorization`
/// becomes "Bearer sha256:<first 8 hex>", and so do the secrets in forms and queries. Bodies in JSON are kept
/// as they are.
class Journal {
public:
    void add(const Call &call, const QDateTime &at);
    void clear();

    /// `[{n, connection, at, method, path, query, headers, body}]`; all when @p path is empty.
    QJsonArray entries(const QString &path) const;

private:
    qint64 m_arrived = 0;
    std::deque<QJsonObject> m_entries;
};

}
