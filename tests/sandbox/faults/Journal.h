#pragma once

#include "tests/sandbox/wire/Http.h"

#include <QDateTime>
#include <QJsonArray>

namespace sandbox {

/// What arrived, in order, without the secrets: `authorization` becomes "Bearer sha256:<first 8 hex>", and so
/// do the secrets in forms and queries. Bodies in JSON are kept as they are.
class Journal {
public:
    void add(const Call &call, const QDateTime &at);
    void clear() { m_entries = {}; }

    /// `[{n, connection, at, method, path, query, headers, body}]`; all when @p path is empty.
    QJsonArray entries(const QString &path) const;

private:
    QJsonArray m_entries;
};

}
