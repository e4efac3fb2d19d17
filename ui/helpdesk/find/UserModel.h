#pragma once

#include "app/genauth/ManagementCalls.h"
#include "ui/parts/TextTable.h"

/// The users on one page of matches, with numbers and e-mail addresses masked.
class UserModel : public TextTable {
    Q_OBJECT

public:
    explicit UserModel(QObject *parent)
        : TextTable(Columns, parent) { }

    /// Replaces all rows.
    void setUsers(const QList<ManagedUser> &users);
    QString userIdAt(int row) const;
    /// Besides the texts: signs, and what stands below a text.
    QVariant data(const QModelIndex &index, int role) const override;

    enum Column { Name, Username, Phone, Email, Status, LastSignIn, Columns };

private:
    int rows() const override { return static_cast<int>(m_users.size()); }
    QString title(int column) const override;
    QString text(int row, int column) const override;

    QList<ManagedUser> m_users;
};
