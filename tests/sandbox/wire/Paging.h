#pragma once

#include "tests/sandbox/wire/Shape.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace sandbox {

/// Which part of a long list is wanted: the contract's `page`, from 1, and `limit`, 1 to 50.
class Page {
public:
    /// From `{page, limit}`; what is left out is page 1 and a limit of 10.
    explicit Page(const QJsonValue &pagination)
        : m_first((pagination[QStringLiteral("page")].toInt(1) - 1) * qsizetype{limitOf(pagination)})
        , m_limit(limitOf(pagination)) { }

    static std::vector<Field> fields() {
        return {optional(QStringLiteral("page"), Shape::integer(1, 1e6)),
            optional(QStringLiteral("limit"), Shape::integer(1, 50))};
    }
    static Shape shape() { return Shape::object(fields()); }

    /// `{totalCount, list}`
    QJsonObject of(const QList<QJsonObject> &all) const {
        QJsonArray list;
        for (qsizetype i = m_first; i < all.size() && list.size() < m_limit; i++)
            list.append(all[i]);
        return {{QStringLiteral("totalCount"), all.size()}, {QStringLiteral("list"), list}};
    }

private:
    static int limitOf(const QJsonValue &pagination) { return pagination[QStringLiteral("limit")].toInt(10); }

    qsizetype m_first;
    qsizetype m_limit;
};

}
