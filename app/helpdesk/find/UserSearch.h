#pragma once

#include "app/async/Awaited.h"
#include "app/genauth/Service.h"
#include "app/helpdesk/find/UserQuery.h"

#include <QObject>

/// Finding users, a page at a time.
class UserSearch : public QObject {
    Q_OBJECT

public:
    explicit UserSearch(Service &management, QObject *parent = nullptr);

    /// @param field  what the text is; see UserQuery::guess()
    void find(const QString &text, ListUsers::Field field, const QString &region);
    /// @param page  from 1 to pages()
    void show(int page);
    void clear();

    bool isSearching() const { return m_answer.isPending(); }
    /// Those on the page shown.
    const QList<ManagedUser> &users() const { return m_users; }
    int totalCount() const { return m_totalCount; }
    int page() const { return m_page; }
    int pages() const { return (m_totalCount + ListUsers::mostPerPage - 1) / ListUsers::mostPerPage; }
    const std::optional<Problem> &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void take(int page, const Result<UserPage> &answer);

    Service &m_management;
    std::optional<UserQuery> m_query;
    QList<ManagedUser> m_users;
    int m_totalCount = 0;
    int m_page = 1;
    std::optional<Problem> m_problem;
    Awaited m_answer{this};
};
