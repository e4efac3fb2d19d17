#pragma once

#include "app/genauth/Service.h"
#include "app/genauth/Transport.h"
#include "app/settings/Settings.h"
#include "app/signin/Keyring.h"
#include "app/signin/Session.h"

#include <QFuture>
#include <QList>
#include <QObject>

/// What was found out about one thing that a sign-in needs.
struct Finding {
    enum class State { InOrder, NotInOrder, NotKnown };

    QString subject;
    State state = State::NotKnown;
    QString words; ///< what is so, or what to do; one line, no secret
};

/// Looks, without a window and without anybody signed in, at what a sign-in needs: server, application ID,
/// TLS, proxy, clock, keyring and browser, in this order. Asks the service two questions that read; writes,
/// reads and removes an entry of its own in a keyring that is open; and changes nothing else anywhere.
class SetupCheck : public QObject {
    Q_OBJECT

public:
    SetupCheck(const Settings &settings, Keyring &keyring, const Transport::Limits &limits = {},
        const Clock &clock = systemNow, QObject *parent = nullptr);

    QFuture<QList<Finding>> run();

private:
    QFuture<QList<Finding>> connection();
    QFuture<Finding> keyring();
    QFuture<KeyringResult<void>> tryKeyring();
    QFuture<Finding> application(bool isServiceThere);

    const Settings m_settings;
    Keyring &m_keyring;
    const Clock m_clock;
    Transport m_transport;
    Session m_nobody;
    Service m_service;
};
