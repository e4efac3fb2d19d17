#pragma once

#include "app/flows/PhoneFlow.h"
#include "app/settings/Settings.h"
#include "app/time/Deadline.h"

#include <QTimer>

/// Changing the phone number of an account: both numbers are proven, the proofs are traded for a token that
/// lives for a minute, and the user confirms within its life.
///
///     Entering ──verify──> Verifying ──token──> Confirming ──commit──> Committing ──> Done
///        ^                     │                  │     │                  │
///        │<────────refused─────┘              time is up│                  │ refused, or
///        │                                        v     v                  │ not done
///        └────────────getNewCodes────────────── Expired <──────────────────┘
class ChangePhoneFlow : public PhoneFlow {
    Q_OBJECT

public:
    enum class State { Entering, Verifying, Confirming, Committing, Expired, Done };

    /// Which channel each code is sent on (app/genauth/README.md).
    struct Channels {
        QString newPhone;
        QString currentPhone;
    };

    ChangePhoneFlow(Service &service, Memory &memory, const Channels &channels, const PhoneNumber &current,
        Settings::VerifyCurrent policy, QObject *parent = nullptr);

    State state() const { return isDone() ? State::Done : m_state; }
    bool isWorking() const override { return m_state == State::Verifying || PhoneFlow::isWorking(); }
    CodeStep &currentPhone() { return m_currentPhone; }
    const CodeStep &currentPhone() const { return m_currentPhone; }
    void sendCurrentCode();

    /// Is there a step for the current number at all, and may the user pass it?
    bool asksForCurrent() const { return m_policy != Settings::VerifyCurrent::Off; }
    bool maySkipCurrent() const { return m_policy == Settings::VerifyCurrent::Optional; }
    /// "I can't receive messages on this number".
    void skipCurrent(bool skip);
    bool skipsCurrent() const { return m_skipsCurrent; }

    bool canVerify() const;
    /// Trades the codes for a token. They are used up by any answer but one that says nobody looked at them.
    void verify();

    /// The life of the token, while Confirming.
    const std::optional<Deadline> &deadline() const { return m_deadline; }
    std::chrono::seconds secondsLeft() const;

    bool canCommit() const override { return m_state == State::Confirming; }
    void commit() override;

    /// From Confirming or Expired back to the numbers: both are kept, both codes emptied.
    void getNewCodes();

Q_SIGNALS:
    void tick(); ///< once a second while Confirming: secondsLeft() has changed

private:
    void setState(State state);
    void settleVerify(Instant left, const Result<UpdatePhoneToken> &answer);
    void verifyFailed(const ServiceError &answer);
    void useUpCodes();
    void endConfirming(const Problem &problem);
    void countDown();

    void commitRefused(const ServiceError &error) override;
    void commitNotDone(const Problem &told) override;

    Service &m_service;
    Clock m_clock;
    CodeStep m_currentPhone;
    Settings::VerifyCurrent m_policy;
    bool m_skipsCurrent = false;
    State m_state = State::Entering;
    std::optional<ProvenNumber> m_verified; ///< the new number that the token is for
    std::optional<ProvenNumber> m_verifiedCurrent; ///< what was sent with it
    std::optional<UpdatePhoneToken> m_token;
    Instant m_tokenCame{}; ///< when the answer with the token did
    std::optional<Deadline> m_deadline;
    QTimer m_second;
    Awaited m_answer{this};
};
