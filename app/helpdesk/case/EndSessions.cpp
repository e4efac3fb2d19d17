#include "app/helpdesk/case/EndSessions.h"

#include "app/helpdesk/problem/HelpdeskProblem.h"

EndSessions::EndSessions(Service &management, QString userId, QString appId, QObject *parent)
    : QObject(parent)
    , m_management(management)
    , m_userId(std::move(userId))
    , m_appId(std::move(appId)) { }

void EndSessions::run() {
    if (m_state == State::Working || m_state == State::Ended)
        return;
    m_state = State::Working;
    m_hasLeft = false;
    m_answer.await(m_management.call(GetUserLoggedInApps{m_userId}), [this](const Result<QStringList> &apps) {
        if (apps)
            kick(*apps);
        else
            fail({HelpdeskProblem::SessionsNotEnded, {}, apps.error()});
    });
}

void EndSessions::kick(const QStringList &apps) {
    QStringList ids{m_appId};
    ids << apps;
    ids.removeDuplicates();
    m_answer.await(
        m_management.call(KickUsers{m_userId, ids.first(std::min(ids.size(), KickUsers::mostApps))}),
        [this](const Result<bool> &kicked) { look(kicked); });
}

void EndSessions::look(const Result<bool> &kicked) {
    m_hasLeft = kicked || reachOf(kicked.error()) != Reach::NeverArrived;
    if (!kicked && !leavesOutcomeUnknown(kicked.error()))
        return fail({HelpdeskProblem::SessionsNotEnded, {}, kicked.error()});
    m_answer.await(m_management.call(GetUserLoggedInApps{m_userId}),
        [this, kicked](const Result<QStringList> &left) { conclude(kicked, left); });
}

void EndSessions::conclude(const Result<bool> &kicked, const Result<QStringList> &left) {
    const bool isSaidToBeDone = kicked && *kicked;
    if (left ? left->isEmpty() : isSaidToBeDone) {
        m_state = State::Ended;
        return Q_EMIT ended();
    }
    if (left || kicked)
        return fail({HelpdeskProblem::SessionsNotEnded, {}, {}});
    fail({HelpdeskProblem::SessionsUnknown, {}, kicked.error()});
}

void EndSessions::fail(const Problem &problem) {
    m_state = State::Failed;
    Q_EMIT failed(problem);
}
