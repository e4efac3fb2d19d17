#include "app/helpdesk/case/Webhook.h"

#include "app/time/Deadline.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono;

namespace {

constexpr milliseconds longestWait = 1h;

milliseconds waitAfter(int tries, milliseconds first) {
    const milliseconds growing = std::min(first * (1 << std::min(tries - 1, 20)), longestWait);
    const auto jitter
        = milliseconds{QRandomGenerator::global()->bounded(static_cast<int>(growing.count() / 4) + 1)};
    return growing + jitter;
}

}

Webhook::Webhook(Transport &transport, Journal &journal, Keyring &keyring, QUrl url, KeyringEntry secretEntry,
    Clock clock, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_journal(journal)
    , m_keyring(keyring)
    , m_url(std::move(url))
    , m_secretEntry(std::move(secretEntry))
    , m_clock(std::move(clock)) {
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Webhook::look);
    connect(&m_journal, &Journal::noticeQueued, this, &Webhook::start);
}

QFuture<KeyringResult<void>> Webhook::setSecret(const QByteArray &secret) {
    return thenIn(this, m_keyring.write(m_secretEntry, secret), [this](const KeyringResult<void> &written) {
        if (written)
            start();
        return written;
    });
}

void Webhook::start() {
    const bool waitsForQueue = m_queueFailures > 0 && m_next.isActive();
    if (!m_url.isEmpty() && m_journal.isOpen() && !m_answer.isPending() && !waitsForQueue)
        look();
}

void Webhook::look() {
    m_next.stop();
    m_answer.await(m_journal.nextNotice(m_clock()), [this](const Kept<std::optional<Notice>> &next) {
        if (next)
            take(*next);
        else
            lookLater();
    });
}

void Webhook::take(const std::optional<Notice> &next) {
    if (!next)
        return;
    if (m_taken.contains(next->id))
        return remove(next->id);
    const Instant now = m_clock();
    if (const Deadline waits(next->since.seenAt(now), next->wait); !waits.isOver(now))
        return m_next.start(std::min(waits.remaining(now), longestWait));
    m_answer.await(m_keyring.read(m_secretEntry),
        [this, notice = *next](const KeyringResult<std::optional<QByteArray>> &secret) {
            if (secret && *secret)
                send(notice, **secret);
            else
                Q_EMIT secretMissing();
        });
}

void Webhook::send(const Notice &notice, const QByteArray &secret) {
    const QByteArray signature
        = QMessageAuthenticationCode::hash(notice.body, secret, QCryptographicHash::Sha256).toHex();
    const HttpRequest request{.method = "POST",
        .url = m_url,
        .headers = {{"Content-Type", "application/json"}, {"X-Phone-Settings-Delivery", notice.id.toLatin1()},
            {"X-Phone-Settings-Signature", "sha256=" + signature}},
        .body = notice.body};
    m_answer.await(
        m_transport.send(request), [this, notice](const HttpAnswer &answer) { settle(notice, answer); });
}

void Webhook::settle(const Notice &notice, const HttpAnswer &answer) {
    const bool isTaken = !answer.failure && answer.status >= 200 && answer.status < 300;
    if (isTaken) {
        m_taken << notice.id;
        Q_EMIT delivered(notice.id);
        return remove(notice.id);
    }
    Notice later = notice;
    later.tries++;
    later.since = KeptMoment(m_clock());
    later.wait = std::max<milliseconds>(waitAfter(later.tries, m_firstWait),
        std::min<milliseconds>(answer.retryAfter.value_or(0s), longestWait));
    m_answer.await(m_journal.postponeNotice(later), [this, id = notice.id](const Kept<void> &kept) {
        Q_EMIT postponed(id);
        kept ? goOn() : lookLater();
    });
}

void Webhook::remove(const QString &id) {
    m_answer.await(m_journal.removeNotice(id), [this, id](const Kept<void> &removed) {
        if (!removed)
            return lookLater();
        m_taken.remove(id);
        goOn();
    });
}

void Webhook::goOn() {
    m_queueFailures = 0;
    look();
}

void Webhook::lookLater() {
    m_next.start(waitAfter(++m_queueFailures, m_firstWait));
}
