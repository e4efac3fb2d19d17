#pragma once

#include "app/helpdesk/case/CaseChange.h"
#include "app/helpdesk/case/CaseProofs.h"

#include <QObject>
#include <QTimer>

/// Changing or binding the number of somebody else. Nothing reaches update-user before the caller and the new
/// number are proven, and before the journal has it on the disk that the change is about to be made.
///
///     Proving ──apply──> Preparing ──────> Changing ──the service says yes, or shows it──> Applied
///        ^                   │ obstacle,       │                                              │
///        ├───────────────────┘ not recorded    │ refused, or shows that nothing happened so far   v
///        ├─────────────────────────────────────┘                                 check, then end sessions
///        └──time is over, too many wrong codes, close──> Closed
class HelpdeskCase : public QObject {
    Q_OBJECT

public:
    enum class State { Proving, Preparing, Changing, Applied, Closed };
    enum class Step { Caller, NewNumber, Change, Check, Sessions };
    using Progress = CaseChange::Progress;

    /// @param user  as the service says now
    HelpdeskCase(const CaseDesk &desk, ManagedUser user, const CaseFile &file, QObject *parent = nullptr);

    State state() const { return m_state; }
    Progress progress(Step step) const;
    const ManagedUser &user() const { return m_user; }
    const CaseFile &file() const { return m_records.file(); }
    const std::optional<Problem> &problem() const { return m_problem; }
    std::chrono::seconds secondsLeft() const { return m_deadline.secondsLeft(m_clock()); }
    void setConfig(const PublicConfig &config) { m_proofs.setConfig(config); }

    /// ① A code to the registered number, where there is one …
    CodeCheck &registeredNumber() { return m_proofs.registeredNumber(); }
    /// … or a way that the policy allows, in words. See Evidence.
    void vouch(const QString &way, const QString &who, const QString &what);
    /// … which may turn out to be wrong.
    void takeBackEvidence();
    bool isVouchedFor() const { return m_proofs.isVouchedFor(); }
    bool isCallerProven() const { return m_proofs.now().caller != Proofs::Caller::NotProven; }
    /// Why the policy wants a colleague to agree, if it does. Asked anew whenever something changes.
    std::optional<ColleagueReason> whySecondOperator() const;
    SecondOperator &secondOperator() { return m_proofs.secondOperator(); }

    /// ② The new number and a code to it.
    NewPhoneStep &newPhone() { return m_proofs.newPhone(); }
    CodeCheck &newNumber() { return m_proofs.newNumber(); }
    int wrongCodesLeft() const;

    /// ③ What stands in the way of the change; nothing when it may be made.
    std::optional<HelpdeskProblem> obstacle() const;
    bool canApply() const { return m_state == State::Proving && !obstacle(); }
    void apply();
    CommitStep &commitStep() { return m_change.commitStep(); }

    /// ④ Follows ③ by itself; again after it failed.
    void checkAgain() { m_change.checkAgain(); }
    /// What the service showed last.
    const std::optional<Profile> &profileAfter() const { return m_change.profileAfter(); }

    /// ⑤ Follows ④ by itself unless this is turned off before.
    void setEndsSessions(bool endsSessions) { m_change.setEndsSessions(endsSessions); }
    bool endsSessions() const { return m_change.endsSessions(); }
    /// By hand, or again after it failed.
    void endSessions() { m_change.endSessions(); }

    /// For the hand-over; nothing before the change has been made.
    std::optional<CompletedChange> completed() const { return m_change.completed(); }
    /// The number asked for, after apply().
    const std::optional<PhoneNumber> &requested() const { return m_change.requested(); }
    /// Ends the case before the change has left; afterwards this does nothing.
    void close();
    /// The operator has signed in again: goes on finding out.
    void signedInAgain() { m_change.commitStep().lookNow(); }

Q_SIGNALS:
    void changed(); ///< anything that is to be seen
    void problemChanged();
    void tick(); ///< once a second while Proving: secondsLeft() has changed
    void needsSignIn(); ///< the management API takes neither the token nor a new one

private:
    void connectProofs();
    void connectChange();
    void refuse(const Problem &problem, const QString &what);
    void codeRefused(const Problem &problem);
    bool isOver() const;
    void countDown();
    void prepare(const Result<ManagedUser> &answer);
    void announce();
    void send();
    void backToProving(const Problem &problem);
    void applied();
    void setState(State state);
    void setProblem(const std::optional<Problem> &problem);
    void end(HelpdeskProblem why);

    Service &m_management;
    const Settings m_settings;
    Clock m_clock;
    ManagedUser m_user;
    State m_state = State::Proving;
    std::optional<Problem> m_problem;
    CaseRecords m_records;
    CaseProofs m_proofs;
    Deadline m_deadline;
    CaseChange m_change;
    QTimer m_pulse;
    Awaited m_answer{this};
};
