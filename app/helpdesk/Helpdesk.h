#pragma once

#include "app/flows/Patience.h"
#include "app/helpdesk/case/HelpdeskCase.h"
#include "app/helpdesk/case/OpenChanges.h"
#include "app/helpdesk/case/Webhook.h"
#include "app/helpdesk/find/UserOverview.h"
#include "app/helpdesk/find/UserSearch.h"
#include "app/settings/Settings.h"

#include <QObject>

#include <memory>

/// Everything it takes to work at a helpdesk, from the network up to the cases. Begins with
/// session().restore() or signIn(); once somebody is signed in, opens the journal, closes what an earlier
/// start left open in it, and takes up the notices that wait.
class Helpdesk : public QObject {
    Q_OBJECT

public:
    /// @param settings  must be connected, see Settings::isHelpdeskConnected()
    Helpdesk(const Settings &settings, Keyring &keyring, Memory &memory, QObject *parent = nullptr);

    /// False when the certificates of `connection/caFile` cannot be read.
    bool isTrustSetUp() const { return m_transport.isTrustSetUp(); }

    void setPatience(const Patience &patience);

    OperatorSession &session() { return m_session; }
    UserSearch &search() { return m_search; }
    UserOverview &overview() { return m_overview; }
    Journal &journal() { return m_journal; }
    OpenChanges &openChanges() { return m_openChanges; }
    Webhook &webhook() { return m_webhook; }

    /// Why no case can be opened; nothing when the journal is open and the one that the keyring knows.
    const std::optional<Problem> &problem() const { return m_problem; }
    /// Does the policy want a colleague to agree to acceptJournal()?
    bool needsColleagueToAccept() const;
    /// Somebody who may.
    std::unique_ptr<SecondOperator> colleague();
    /// Goes on after an alarm of the journal, which has a row of it.
    /// @param words  what happened
    QFuture<Kept<void>> acceptJournal(const QString &words, const std::optional<Operator> &colleague);

    /// A user's number and e-mail address may be shown in full when this succeeds.
    QFuture<Kept<JournalAddition>> reveal(const ManagedUser &user);
    /// As Journal::exportTo().
    QFuture<Kept<qint64>> exportJournal(
        const QString &file, Journal::Format format, const JournalFilter &filter);
    /// The country that numbers are taken to be in when they do not say (ISO 3166-1 alpha-2).
    QString defaultCountry() const;
    /// Begins a case, which stands until it is destroyed; not for the operator's own account.
    std::expected<std::unique_ptr<HelpdeskCase>, HelpdeskProblem> openCase(const CaseStart &start);
    /// Removes the access key; the journal has a row of it.
    QFuture<KeyringResult<void>> signOut();

Q_SIGNALS:
    void ready(); ///< the journal is open
    void problemChanged();

private:
    void followSession();
    void openJournal();
    void followAlarm();
    JournalEntry entry(JournalEvent event) const;
    JournalEntry alarmEntry() const;
    void setProblem(const std::optional<Problem> &problem);

    const Settings m_settings;
    Memory &m_memory;
    Transport m_transport;
    OperatorSession m_session;
    Service m_application;
    Journal m_journal;
    UserSearch m_search;
    UserOverview m_overview;
    OpenChanges m_openChanges;
    Webhook m_webhook;
    PublicConfig m_config;
    WhatBecame::Waits m_waits;
    std::optional<Problem> m_problem;
    Awaited m_configAnswer{this};
    Awaited m_journalAnswer{this};
};
