#include "app/helpdesk/find/UserSearch.h"

#include "app/helpdesk/problem/HelpdeskProblem.h"

UserSearch::UserSearch(Service &management, QObject *parent)
    : QObject(parent)
    , m_management(management) { }

void UserSearch::find(const QString &text, ListUsers::Field field, const QString &region) {
    clear();
    const auto query = UserQuery::of(text, field, region);
    if (!query) {
        m_problem = query.error();
        return Q_EMIT changed();
    }
    m_query = *query;
    show(1);
}

void UserSearch::show(int page) {
    if (!m_query)
        return;
    m_problem.reset();
    m_answer.await(m_management.call(m_query->page(page)),
        [this, page](const Result<UserPage> &answer) { take(page, answer); });
    Q_EMIT changed();
}

void UserSearch::take(int page, const Result<UserPage> &answer) {
    if (!answer) {
        m_problem = Problem::of(answer.error());
        return Q_EMIT changed();
    }
    m_page = page;
    m_users.clear();
    for (const ManagedUser &user : answer->users) {
        if (m_query->fits(user))
            m_users << user;
    }
    m_totalCount = answer->totalCount - static_cast<int>(answer->users.size() - m_users.size());
    if (m_users.isEmpty())
        m_problem = Problem{HelpdeskProblem::NobodyFound, {}, {}};
    Q_EMIT changed();
}

void UserSearch::clear() {
    m_answer.drop();
    m_query.reset();
    m_users.clear();
    m_totalCount = 0;
    m_page = 1;
    m_problem.reset();
    Q_EMIT changed();
}
