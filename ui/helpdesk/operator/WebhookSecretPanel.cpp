#include "ui/helpdesk/operator/WebhookSecretPanel.h"

#include "app/async/ThenIn.h"
#include "app/helpdesk/case/Webhook.h"
#include "ui/access/Language.h"
#include "ui/look/Metrics.h"
#include "ui/parts/Controls.h"
#include "ui/parts/MessageBar.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

WebhookSecretPanel::WebhookSecretPanel(Webhook &webhook)
    : m_webhook(webhook)
    , m_words(new MessageBar(MessageBar::Kind::Warning, u"webhookLabel"_s))
    , m_secretName(new QLabel)
    , m_secret(new QLineEdit)
    , m_keep(controls::button(u"keepWebhookSecretButton"_s)) {
    m_secret->setObjectName(u"webhookSecretEdit"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(metrics::px(metrics::space8));
    layout->setVerticalSpacing(metrics::px(metrics::labelToField));
    layout->addWidget(m_words, 0, 0, 1, 2);
    layout->addWidget(m_secretName, 1, 0);
    layout->addWidget(m_secret, 2, 0);
    layout->addWidget(m_keep, 2, 1);
    layout->setColumnStretch(0, 1);
    connect(m_secret, &QLineEdit::returnPressed, this, &WebhookSecretPanel::keep);
    connect(m_keep, &QPushButton::clicked, this, &WebhookSecretPanel::keep);
    connect(&webhook, &Webhook::secretMissing, this, &QWidget::show);
    onLanguageChange(this, [this] { translate(); });
    translate();
    hide();
}

void WebhookSecretPanel::translate() {
    m_words->setText(tr("A notice of a change cannot be sent: the secret that signs it is not in this "
                        "computer's keyring. Ask your administrator for it."));
    controls::nameField(m_secretName, m_secret, tr("Webhook secret"), u'W');
    m_keep->setText(controls::withMnemonic(tr("Keep secret"), u'K'));
}

void WebhookSecretPanel::keep() {
    if (m_secret->text().isEmpty())
        return m_secret->setFocus();
    thenIn(this, m_webhook.setSecret(m_secret->text().toUtf8()), [this](const KeyringResult<void> &kept) {
        if (!kept)
            return m_words->setText(sentence(kept.error()));
        m_secret->clear();
        hide();
    });
}
