#pragma once

#include "app/async/Awaited.h"
#include "app/genauth/ServiceError.h"
#include "app/genauth/UserCalls.h"

#include <QObject>
#include <QTimer>

#include <functional>

/// Finds out what the service says of the user now, however long the network is away: reads the profile until
/// an answer comes. The user reads their own; a helpdesk reads the one of somebody else.
class FindOut : public QObject {
    Q_OBJECT

public:
    /// How long to wait between two looks at the profile.
    struct Waits {
        std::chrono::milliseconds first{1'000}; ///< doubled after every read that failed
        std::chrono::milliseconds longest{15'000};
        std::chrono::milliseconds settling{
            3'000}; ///< before a second look, in case the service is still at work
    };

    using ReadProfile = std::function<QFuture<Result<Profile>>()>;
    explicit FindOut(ReadProfile readProfile, QObject *parent = nullptr);

    void setWaits(Waits waits) { m_waits = waits; }

    /// Reads until there is an answer. When it does not show @p expected, looks a second time before found().
    void start(const PhoneNumber &expected);
    void stop();

Q_SIGNALS:
    void found(const Profile &profile);
    void stillUnknown(const ServiceError &error); ///< the profile cannot be read for now; goes on trying
    void sessionOver(); ///< start() again after the user has signed in

private:
    void read();
    void settle(const Result<Profile> &answer);

    ReadProfile m_readProfile;
    Waits m_waits;
    std::optional<PhoneNumber> m_expected;
    std::chrono::milliseconds m_nextWait{0};
    bool m_isSecondLook = false;
    QTimer m_pause;
    Awaited m_answer{this};
};
