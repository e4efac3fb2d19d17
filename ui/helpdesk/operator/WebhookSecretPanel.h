#pragma once

#include <QWidget>

class MessageBar;
class QLabel;
class QLineEdit;
class QPushButton;
class Webhook;

/// Asks for the secret that notices are signed with, once it turns out to be missing.
class WebhookSecretPanel : public QWidget {
    Q_OBJECT

public:
    /// @param webhook  must outlive this
    explicit WebhookSecretPanel(Webhook &webhook);

private:
    void translate();
    void keep();

    Webhook &m_webhook;
    MessageBar *m_words;
    QLabel *m_secretName;
    QLineEdit *m_secret;
    QPushButton *m_keep;
};
