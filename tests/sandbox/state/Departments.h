#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sandbox {

/// The tenant's organization: `head-office`, below it `board`, below that `board-assistants`. Any other
/// department that a user is said to be in stands directly below the head office.
class Departments {
public:
    static QString nameOf(const QString &id);
    static bool isRoot(const QString &id);
    /// The departments above this one, from the root down.
    static QStringList above(const QString &id);
};

}
