#pragma once

#include "app/async/Awaited.h"
#include "app/flows/Problem.h"
#include "app/genauth/ManagementCalls.h"
#include "app/genauth/Service.h"

#include <QObject>

/// Ending all sessions of a user, once, and looking afterwards whether there are any left.
/// Exactly one of ended() and failed() follows a run().
class EndSessions : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Working, Ended, Failed };

    /// @param appId  an application whose sessions are ended in any case
    EndSessions(Service &management, QString userId, QString appId, QObject *parent = nullptr);

    State state() const { return m_state; }
    /// Has the service possibly been told to? Then run() would tell it again.
    bool hasLeft() const { return m_hasLeft; }
    void run();

Q_SIGNALS:
    void ended();
    void failed(const Problem &problem);

private:
    void kick(const QStringList &apps);
    void look(const Result<bool> &kicked);
    void conclude(const Result<bool> &kicked, const Result<QStringList> &left);
    void fail(const Problem &problem);

    Service &m_management;
    QString m_userId;
    QString m_appId;
    State m_state = State::Idle;
    bool m_hasLeft = false;
    Awaited m_answer{this};
};
