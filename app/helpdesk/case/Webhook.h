#pragma once

#include "app/async/Awaited.h"
#include "app/genauth/Transport.h"
#include "app/helpdesk/journal/Journal.h"
#include "app/time/Clock.h"

#include <QObject>
#include <QSet>
#include <QTimer>

/// Delivers the journal's notices, one after the other, each until the receiver has taken it with a status
/// 2xx: at least once, with the same id in every try. What is not taken waits ever longer, up to an hour,
/// also through a restart.
///
/// A POST of JSON with `X-Phone-Settings-Delivery: ID` and `X-Phone-Settings-Signature: sha256=HEX`, which is
/// the HMAC-SHA256 of the body.
class Webhook : public QObject {
    Q_OBJECT

public:
    /// @param secretEntry  where the keyring has the secret of the signature
    Webhook(Transport &transport, Journal &journal, Keyring &keyring, QUrl url, KeyringEntry secretEntry,
        Clock clock, QObject *parent = nullptr);

    /// First wait after a failure, doubled with every one; tests shorten it.
    void setFirstWait(std::chrono::milliseconds wait) { m_firstWait = wait; }

    /// Without one nothing is delivered.
    QFuture<KeyringResult<void>> setSecret(const QByteArray &secret);
    /// Takes up what is in the queue; does nothing without a URL.
    void start();

Q_SIGNALS:
    void delivered(const QString &id);
    void postponed(const QString &id);
    void secretMissing();

private:
    void look();
    void take(const std::optional<Notice> &next);
    void send(const Notice &notice, const QByteArray &secret);
    void settle(const Notice &notice, const HttpAnswer &answer);
    void remove(const QString &id);
    void goOn();
    void lookLater();

    Transport &m_transport;
    Journal &m_journal;
    Keyring &m_keyring;
    QUrl m_url;
    KeyringEntry m_secretEntry;
    Clock m_clock;
    std::chrono::milliseconds m_firstWait{5'000};
    QTimer m_next;
    QSet<QString> m_taken; ///< by the receiver, but still in the queue
    int m_queueFailures = 0; ///< in a row
    Awaited m_answer{this};
};
