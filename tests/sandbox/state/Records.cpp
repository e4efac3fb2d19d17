#include "tests/sandbox/state/Records.h"

#include <QUuid>

namespace sandbox {

namespace {

QString newId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

}

void Records::add(const QString &eventType, const QString &userId, const Caller &caller, const QDateTime &at,
    bool isSuccess) {
    userActions.append({.eventType = eventType,
        .userId = userId,
        .caller = caller,
        .isSuccess = isSuccess,
        .at = at,
        .requestId = newId()});
}

void Records::add(OperatorAction action) {
    action.requestId = newId();
    operatorActions.append(std::move(action));
}

}
