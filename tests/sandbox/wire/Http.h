#pragma once

#include "tests/sandbox/wire/Fields.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace sandbox {

using Header = std::pair<QByteArray, QByteArray>;

/// A request as it arrived.
struct Call {
    int connection = 0; ///< which TCP connection it came on, counted from 1
    QString method{}; ///< in capitals
    QString path{}; ///< decoded
    Fields query{};
    QList<Header> headers{}; ///< names in lower case
    QByteArray body{};
    QString clientIp{};

    /// Empty when there is none.
    QString header(const QByteArray &name) const;
    /// The media type of the body, in lower case and without parameters.
    QString contentType() const;
};

/// An answer as it will be sent.
struct Reply {
    int status = 200;
    QList<Header> headers{};
    QByteArray body{};

    static Reply json(const QJsonObject &object, int status = 200);
    static Reply jsonList(const QJsonArray &array);
    static Reply html(const QString &page, int status = 200);
    static Reply redirect(const QUrl &location, int status = 302);

    void addHeader(const QByteArray &name, const QByteArray &value) { headers.append(Header(name, value)); }

    /// On the wire (RFC 9112). @p lastOnConnection tells the client that the connection closes after it.
    QByteArray toBytes(bool lastOnConnection) const;
};

}
