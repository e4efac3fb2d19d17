#include "ui/helpdesk/find/UserModel.h"

#include "ui/helpdesk/find/UserWords.h"
#include "ui/look/Icons.h"
#include "ui/parts/RowDelegate.h"

#include <QIcon>

void UserModel::setUsers(const QList<ManagedUser> &users) {
    beginResetModel();
    m_users = users;
    endResetModel();
}

QString UserModel::userIdAt(int row) const {
    return m_users.value(row).profile.userId;
}

QVariant UserModel::data(const QModelIndex &index, int role) const {
    if (role == RowDelegate::secondLine && index.column() == Name)
        return m_users[index.row()].username;
    if (role == Qt::DecorationRole && index.column() == Status)
        return m_users[index.row()].isActive() ? icons::success() : icons::warning();
    return TextTable::data(index, role);
}

QString UserModel::text(int row, int column) const {
    const ManagedUser &user = m_users[row];
    switch (column) {
    case Name:
        return userWords::name(user);
    case Username:
        return user.username;
    case Phone:
        return userWords::phone(user, true);
    case Email:
        return userWords::email(user, true);
    case Status:
        return userWords::status(user);
    default:
        return userWords::lastSignIn(user);
    }
}

QString UserModel::title(int column) const {
    switch (column) {
    case Name:
        return tr("Name");
    case Username:
        return tr("Username");
    case Phone:
        return tr("Phone number");
    case Email:
        return tr("E-mail address");
    case Status:
        return tr("Status");
    default:
        return tr("Last sign-in");
    }
}
