#pragma once

#include "app/helpdesk/ManagementCalls.h"

#include <QAbstractTableModel>

/// The users on one page of matches, with numbers and e-mail addresses masked.
class UserModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces all rows.
    void setUsers(const QList<ManagedUser> &users);
    QString userIdAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The program speaks another language now.
    void retranslate();

private:
    enum Column { Name, Username, Phone, Email, Status, LastSignIn, Columns };

    QList<ManagedUser> m_users;
};
