#pragma once

#include "ui/Page.h"

#include "app/settings/Settings.h"

class QLabel;
class QLineEdit;

/// Where to go, asked only when no setting says it.
class ConnectPage : public Page {
    Q_OBJECT

public:
    ConnectPage();

    QUrl server() const;
    QString appId() const;
    bool hasInput() const;

    bool isComplete() const override;
    bool validatePage() override;

private:
    QLineEdit *m_server;
    QLineEdit *m_appId;
    QLabel *m_problem;
};
