#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace sandbox {

/// Who sent a call, as far as the call says.
struct Caller {
    QString appId{};
    QString clientIp{};
    QString userAgent{};
};

/// Something a user did.
struct UserAction {
    QString eventType{}; ///< of the contract's UserActionLogDto: "login", "bindPhone"…
    QString userId{};
    Caller caller{};
    bool isSuccess = true;
    QDateTime at{};
    QString requestId{};
};

/// Something an operator did.
struct OperatorAction {
    QString operationType{}; ///< of the contract's AdminAuditLogDto: "update", "delete"…
    QString resourceType{}; ///< "user", "userLoginState"…
    QString userId{}; ///< whom it was done to
    QJsonObject parameters{};
    QJsonObject before{};
    QJsonObject after{};
    Caller caller{};
    QDateTime at{};
    QString requestId{};
};

/// What the service writes down, for the helpdesk to read; oldest first.
struct Records {
    QList<UserAction> userActions{};
    QList<OperatorAction> operatorActions{};

    void add(const QString &eventType, const QString &userId, const Caller &caller, const QDateTime &at,
        bool isSuccess = true);
    void add(OperatorAction action);
};

}
