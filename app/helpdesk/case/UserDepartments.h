#pragma once

#include "app/async/Awaited.h"
#include "app/genauth/ManagementCalls.h"
#include "app/genauth/Service.h"

#include <QObject>

#include <functional>

/// The departments that a user is in, with all above them, read to the last page.
class UserDepartments : public QObject {
    Q_OBJECT

public:
    UserDepartments(Service &management, QString userId, QObject *parent = nullptr);

    bool isReading() const { return m_answer.isPending(); }
    /// @param then  is given nothing where not all could be read; not called when another read() comes first
    void read(const std::function<void(const std::optional<QStringList> &)> &then);

private:
    void ask(int page);
    void take(int page, const Result<DepartmentPage> &answer);

    Service &m_management;
    QString m_userId;
    std::function<void(const std::optional<QStringList> &)> m_then;
    QStringList m_ids;
    qsizetype m_count = 0;
    Awaited m_answer{this};
};
