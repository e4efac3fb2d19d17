#pragma once

#include "app/async/Awaited.h"
#include "app/flows/Outcome.h"
#include "app/genauth/ServiceError.h"
#include "app/genauth/UserCalls.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

/// What one look at the service has shown of a change.
struct Outcome {
    Verdict verdict = Verdict::StillLooking;
    std::chrono::milliseconds lookedAt{0}; ///< since 1970
    std::optional<Profile> profile{}; ///< what the service says; nothing where there is no such user any more
    bool isLookedFor = false; ///< another look follows
};

/// How long it has been looked for, counted from when looking began.
struct Looks {
    std::chrono::milliseconds elapsed{0};
    std::vector<std::chrono::milliseconds> asked; ///< in rising order
    std::optional<std::chrono::milliseconds> untilNext; ///< nothing while an answer is waited for
};

/// Finds out what became of a change whose answer was lost, for whoever asked for it: reads the profile, soon
/// at first, then now and then, until verdict() is certain or a day is over, however long the network is
/// away.
class WhatBecame : public QObject {
    Q_OBJECT

public:
    /// How long to wait between two looks, doubled after each up to the longest.
    struct Waits {
        std::chrono::milliseconds first{1'000};
        std::chrono::milliseconds closely{5'000}; ///< longest while nothing can be said yet
        std::chrono::milliseconds unread{15'000}; ///< longest while the service cannot be asked
        std::chrono::milliseconds later{300'000}; ///< longest once "not so far" has been said
    };

    /// The user reads their own profile; a helpdesk reads the one of somebody else, who may be gone.
    using ReadProfile = std::function<QFuture<Result<std::optional<Profile>>>()>;
    using WhoseNumber = std::function<Shown(const std::optional<PhoneNumber> &)>;

    WhatBecame(ReadProfile readProfile, Clock clock, QObject *parent = nullptr);

    void setWaits(Waits waits) { m_waits = waits; }

    /// Begins to look; of what was asked before nothing is heard any more.
    void ask(const LostChange &change, WhoseNumber whoseNumber);
    /// The next look at once; where nothing is looked for, does nothing.
    void lookNow();
    void stop();
    bool isLooking() const { return m_change.has_value(); }
    Looks looks() const;

Q_SIGNALS:
    void looked(const Outcome &outcome);
    void unread(const ServiceError &error); ///< the profile cannot be read for now; goes on trying
    void sessionOver(); ///< lookNow() after the user has signed in again

private:
    void settle(Instant lookedAt, const Result<std::optional<Profile>> &answer);
    Outcome outcomeOf(Instant lookedAt, const std::optional<Profile> &profile) const;
    void lookAgain(std::chrono::milliseconds longest);

    ReadProfile m_readProfile;
    Clock m_clock;
    Waits m_waits;
    Instant m_begun; ///< to look
    std::vector<Instant> m_asked;
    std::optional<LostChange> m_change; ///< nothing while nothing is looked for
    WhoseNumber m_whoseNumber;
    bool m_isPatient = false; ///< something has been said, so the next look has time
    std::chrono::milliseconds m_nextWait{0};
    QTimer m_pause;
    Awaited m_answer{this};
};
