#include "app/helpdesk/case/UserDepartments.h"

namespace {

constexpr int mostPages = 20; // nobody is in more departments: what goes on then is no list of them

}

UserDepartments::UserDepartments(Service &management, QString userId, QObject *parent)
    : QObject(parent)
    , m_management(management)
    , m_userId(std::move(userId)) { }

void UserDepartments::read(const std::function<void(const std::optional<QStringList> &)> &then) {
    m_then = then;
    m_ids.clear();
    m_count = 0;
    ask(1);
}

void UserDepartments::ask(int page) {
    m_answer.await(m_management.call(GetUserDepartments{m_userId, page}),
        [this, page](const Result<DepartmentPage> &answer) { take(page, answer); });
}

void UserDepartments::take(int page, const Result<DepartmentPage> &answer) {
    if (!answer)
        return m_then(std::nullopt);
    m_ids << answer->ids;
    m_count += answer->count;
    if (m_count >= answer->totalCount)
        return m_then(m_ids);
    if (answer->count == 0 || page == mostPages)
        return m_then(std::nullopt);
    ask(page + 1);
}
