#pragma once

#include "ui/program/Page.h"

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

protected:
    void translate() override;

private:
    QLabel *m_serverName;
    QLineEdit *m_server;
    QLabel *m_appIdName;
    QLineEdit *m_appId;
    QLabel *m_problem;
};
