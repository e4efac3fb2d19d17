#pragma once

#include "app/genauth/ErrorKind.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

/// What a request does to the world, which decides whether the program may ever repeat it.
enum class Effect {
    Reads, ///< may be repeated
    SendsMessage, ///< costs money and a person's attention: never sent twice by the program
    Commits, ///< changes an account: never sent twice by the program
};

/// A request as it leaves this computer.
struct HttpRequest {
    QByteArray method;
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< sent when not null
};

/// Either a whole answer, or why there is none.
struct HttpAnswer {
    std::optional<ErrorKind> failure; ///< why there is no whole answer
    QString failureText; ///< the network's own words; empty without a failure
    int status = 0; ///< HTTP status; 0 with a failure before the headers
    std::optional<std::chrono::seconds> retryAfter;
    std::optional<std::chrono::seconds> date{}; ///< the server's clock when it answered, since 1970
    QByteArray encoding{}; ///< what the body is packed in although nobody asked for it; empty when in nothing
    QByteArray body; ///< empty with a failure
};
