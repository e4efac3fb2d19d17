#pragma once

#include "app/genauth/ManagementCalls.h"

#include <QWidget>

class QLabel;
class QLineEdit;

/// What an operator says of themselves: name, access key, and their own account if they have one.
class KeyForm : public QWidget {
    Q_OBJECT

public:
    /// @param stem  of the object names, e.g. "operator"
    explicit KeyForm(const QString &stem, QWidget *parent = nullptr);

    QString name() const;
    AccessKey key() const;
    QString ownAccount() const;
    void setName(const QString &name);
    /// Nothing of the key and the account stays on the screen.
    void forget();
    /// Where the operator goes on.
    QLineEdit *firstEmpty() const;

Q_SIGNALS:
    void submitted(); ///< with Enter

private:
    void translate();

    QLabel *m_nameName;
    QLineEdit *m_name;
    QLabel *m_accountName;
    QLineEdit *m_account;
    QLabel *m_idName;
    QLineEdit *m_id;
    QLabel *m_secretName;
    QLineEdit *m_secret;
    QLabel *m_hint;
};
