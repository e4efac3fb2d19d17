#pragma once

#include "tests/sandbox/state/Random.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>

namespace sandbox {

/// Somebody who has proved who they are in a browser, which goes on knowing them by a cookie.
struct BrowserSession {
    QString userId{};
    QDateTime authenticatedAt{};

    /// Is that recent enough for an application that asked for a `max_age` in seconds (OpenID Connect Core,
    /// section 3.1.2.1)?
    bool isWithin(const std::optional<qint64> &maxAge, const QDateTime &now) const {
        return !maxAge || authenticatedAt.secsTo(now) <= *maxAge;
    }
};

/// The browsers that are signed in, by their cookies.
class BrowserSessions {
public:
    /// @returns the cookie
    QString begin(const QString &userId, const QDateTime &now) {
        const QString cookie = randomToken();
        m_sessions.insert(cookie, {userId, now});
        return cookie;
    }
    std::optional<BrowserSession> find(const QString &cookie) const {
        const auto session = m_sessions.constFind(cookie);
        return session == m_sessions.constEnd() ? std::nullopt : std::optional(*session);
    }
    void end(const QString &cookie) { m_sessions.remove(cookie); }

private:
    QHash<QString, BrowserSession> m_sessions;
};

}
