#pragma once

#include "app/async/Waiting.h"
#include "app/genauth/ServiceError.h"
#include "app/time/Clock.h"

#include <QByteArray>
#include <QFuture>

#include <functional>
#include <optional>

/// An access token that is handed out while it is good, and renewed once for all who wait when it is not: at
/// the service's word, or with less than a minute to go, or than a fifth of a short life.
class RenewingToken {
public:
    /// @param renew  begins a renewal, which answer() ends
    RenewingToken(Clock clock, std::function<void()> renew)
        : m_clock(std::move(clock))
        , m_renew(std::move(renew)) { }

    /// @param start  when the request for it left this computer
    /// @param life   nothing where the service does not tell: then the token is good until it is refused
    void hold(const QByteArray &token, Instant start, std::optional<std::chrono::milliseconds> life);
    void drop() { m_held.reset(); }

    bool isGood() const;
    QFuture<Result<QByteArray>> fresh();
    /// The service did not accept @p token.
    void reject(const QByteArray &token);

    /// Gives those who wait the token that is held.
    void answer() { m_waiting.answer(m_held->token); }
    void fail(const ServiceError &why) { m_waiting.answer(std::unexpected(why)); }

private:
    struct Held {
        QByteArray token;
        Instant start;
        std::optional<std::chrono::milliseconds> life;
        bool isRefused = false;
    };

    Clock m_clock;
    std::function<void()> m_renew;
    std::optional<Held> m_held;
    Waiting<Result<QByteArray>> m_waiting; ///< for the renewal under way
};
