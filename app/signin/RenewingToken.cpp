#include "app/signin/RenewingToken.h"

#include "app/time/Deadline.h"

#include <algorithm>

using namespace std::chrono;

namespace {

milliseconds usefulPart(milliseconds life) {
    return life - std::min<milliseconds>(1min, life / 5);
}

}

void RenewingToken::hold(const QByteArray &token, Instant start, std::optional<milliseconds> life) {
    m_held = Held{.token = token, .start = start, .life = life};
}

bool RenewingToken::isGood() const {
    if (!m_held || m_held->isRefused)
        return false;
    return !m_held->life || !Deadline(m_held->start, usefulPart(*m_held->life)).isOver(m_clock());
}

QFuture<Result<QByteArray>> RenewingToken::fresh() {
    if (isGood())
        return QtFuture::makeReadyFuture<Result<QByteArray>>(m_held->token);
    const auto answer = m_waiting.join();
    if (m_waiting.count() == 1)
        m_renew();
    return answer;
}

void RenewingToken::reject(const QByteArray &token) {
    if (m_held && m_held->token == token)
        m_held->isRefused = true;
}
