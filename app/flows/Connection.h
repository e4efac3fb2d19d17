#pragma once

#include "app/flows/AccountFlow.h"
#include "app/flows/BindPhoneFlow.h"
#include "app/flows/ChangePhoneFlow.h"
#include "app/flows/Patience.h"
#include "app/flows/SignInFlow.h"
#include "app/genauth/Service.h"
#include "app/settings/Settings.h"
#include "app/signin/Session.h"

#include <QLocale>
#include <QObject>

#include <memory>

/// Everything it takes to work with one application at one service, from the network up to the flows.
class Connection : public QObject {
    Q_OBJECT

public:
    /// @param settings  must be connected, see Settings::isConnected()
    Connection(const Settings &settings, Keyring &keyring, Memory &memory,
        SignInFlow::OpenBrowser openBrowser, QObject *parent = nullptr);

    /// False when the certificates of `connection/caFile` cannot be read.
    bool isTrustSetUp() const { return m_transport.isTrustSetUp(); }

    void setPatience(const Patience &patience);

    SignInFlow &signIn() { return m_signIn; }
    AccountFlow &account() { return m_account; }
    const AccountFlow &account() const { return m_account; }

    /// The journey for the account as it is now: bind without a number, change with one.
    std::unique_ptr<PhoneFlow> newJourney();
    /// Where a new number is looked for first (ISO 3166-1 alpha-2): where the last one was, else what the
    /// application's public-config says, else where the current number is, else where the user is.
    QString defaultCountry() const;
    bool isChange() const { return m_account.profile() && m_account.profile()->phone; }

private:
    /// Keeps the user's right to know the outcome until it is known.
    void followCommit(PhoneFlow &flow);

    const Settings m_settings;
    Memory &m_memory;
    Transport m_transport;
    Session m_session;
    Service m_service;
    SignInFlow m_signIn;
    AccountFlow m_account;
    WhatBecame::Waits m_waits;
};
