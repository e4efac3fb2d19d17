#include "ui/helpdesk/UserModel.h"

#include "ui/helpdesk/UserWords.h"

void UserModel::setUsers(const QList<ManagedUser> &users) {
    beginResetModel();
    m_users = users;
    endResetModel();
}

QString UserModel::userIdAt(int row) const {
    return m_users.value(row).profile.userId;
}

int UserModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_users.size());
}

int UserModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant UserModel::data(const QModelIndex &index, int role) const {
    if (role != Qt::DisplayRole || index.row() >= m_users.size())
        return {};
    const ManagedUser &user = m_users[index.row()];
    switch (index.column()) {
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

QVariant UserModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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

void UserModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_users.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}
