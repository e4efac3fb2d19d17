#pragma once

#include "app/flows/FindOut.h"
#include "app/genauth/Service.h"

#include <QObject>

/// Carrying a change out, once, and knowing for certain what came of it.
/// Exactly one of done(), refused(), notDone() and sessionOver() follows a run().
class CommitStep : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Committing, FindingOut };

    /// @param readProfile  reads the profile of the user whom the change is for
    CommitStep(Service &service, FindOut::ReadProfile readProfile, QObject *parent = nullptr);

    State state() const { return m_state; }
    FindOut &findOut() { return m_findOut; }

    /// Sends @p request. When its answer is lost the profile says whether @p number is the user's now.
    template <Request R>
    void run(const R &request, const PhoneNumber &number) {
        static_assert(R::effect == Effect::Commits);
        begin(number);
        m_answer.await(m_service.call(request), [this](const Result<void> &answer) { settle(answer); });
    }

    /// Goes on finding out after the user has signed in again.
    void resume();
    /// Stops caring. What was sent stays sent.
    void abandon();

Q_SIGNALS:
    void stateChanged();
    /// The service has done it. @p profile is what it says afterwards, or nothing when that could not be
    /// read.
    void done(const std::optional<Profile> &profile);
    void refused(const ServiceError &error);
    /// The answer was lost and the profile shows that nothing has changed.
    void notDone(const ServiceError &lost);
    /// The user has to sign in before resume().
    void sessionOver();

private:
    void begin(const PhoneNumber &number);
    void settle(const Result<void> &answer);
    void conclude(const Profile &profile);
    void setState(State state);

    Service &m_service;
    FindOut::ReadProfile m_readProfile;
    State m_state = State::Idle;
    std::optional<PhoneNumber> m_number;
    std::optional<ServiceError> m_lost;
    FindOut m_findOut;
    Awaited m_answer{this};
};
