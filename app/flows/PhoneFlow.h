#pragma once

#include "app/flows/CommitStep.h"
#include "app/flows/NewPhoneStep.h"

#include <QObject>

/// What binding and changing have in common: a new number that is proven, a commit whose outcome is known for
/// certain, a problem to show, and a sign-in that may end on the way without anything being lost.
class PhoneFlow : public QObject {
    Q_OBJECT

public:
    PhoneFlow(Service &service, Memory &memory, const QString &channel,
        const std::optional<PhoneNumber> &current, QObject *parent);

    NewPhoneStep &newPhone() { return m_newPhone; }
    const NewPhoneStep &newPhone() const { return m_newPhone; }
    /// The commit's own state: committing, or finding out.
    CommitStep &commitStep() { return m_commit; }
    const CommitStep &commitStep() const { return m_commit; }

    const std::optional<Problem> &problem() const { return m_problem; }
    /// The user is mending what the problem is about.
    void dismissProblem(Problem::About about);
    void setConfig(const PublicConfig &config) { m_newPhone.setConfig(config); }

    /// The number that the account has before; nothing in the bind journey.
    const std::optional<PhoneNumber> &currentNumber() const { return m_current; }

    /// Has the service done what was asked?
    bool isDone() const { return m_isDone; }
    /// Is an answer under way that decides where to go on?
    virtual bool isWorking() const { return m_commit.state() != CommitStep::State::Idle; }

    virtual bool canCommit() const = 0;
    virtual void commit() = 0;

    /// The sign-in that needsRenewal() or needsSignIn() asked for has happened: goes on finding out, or tells
    /// the user to press again.
    void signedInAgain();
    /// The sign-in has not been renewed for a passing reason and still holds.
    void signInNotRenewed(const ServiceError &error);

    /// The number asked for, after commit().
    std::optional<PhoneNumber> requested() const;
    /// What the service says after the commit; nothing when it could not be read.
    const std::optional<Profile> &profileAfter() const { return m_profileAfter; }

Q_SIGNALS:
    void stateChanged();
    void problemChanged();
    void needsRenewal(); ///< the service did not take the access token; nothing was carried out
    void needsSignIn(); ///< nor a renewed one

protected:
    void setProblem(const std::optional<Problem> &problem);
    template <Request R>
    void runCommit(const R &request, const PhoneNumber &number,
        std::optional<std::chrono::milliseconds> voidAfter = {}) {
        setProblem(std::nullopt);
        m_commit.run(request, {number, m_current, m_clock(), voidAfter});
    }

    virtual void commitRefused(const ServiceError &error) = 0;
    /// @param told  how certain that is
    virtual void commitNotDone(const Problem &told) = 0;

private:
    void connectCommit();

    Clock m_clock;
    std::optional<PhoneNumber> m_current;
    bool m_isDone = false;
    NewPhoneStep m_newPhone;
    CommitStep m_commit;
    std::optional<Problem> m_problem;
    std::optional<Profile> m_profileAfter;
};

/// What an error of a commit is about.
Problem::About subjectOf(ErrorKind kind);
