#include "ui/helpdesk/operator/KeyForm.h"

#include "ui/access/Language.h"
#include "ui/look/Metrics.h"
#include "ui/parts/Controls.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

KeyForm::KeyForm(const QString &stem, QWidget *parent)
    : QWidget(parent)
    , m_nameName(new QLabel)
    , m_name(new QLineEdit)
    , m_accountName(new QLabel)
    , m_account(new QLineEdit)
    , m_idName(new QLabel)
    , m_id(new QLineEdit)
    , m_secretName(new QLabel)
    , m_secret(new QLineEdit)
    , m_hint(controls::text(stem + u"HintLabel"_s)) {
    m_name->setObjectName(stem + u"NameEdit"_s);
    m_account->setObjectName(stem + u"AccountEdit"_s);
    m_id->setObjectName(stem + u"KeyIdEdit"_s);
    m_secret->setObjectName(stem + u"SecretEdit"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_hint->setContentsMargins(0, 0, 0, metrics::px(metrics::space8));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    type::set(m_hint, type::small);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(metrics::px(metrics::space16));
    layout->setVerticalSpacing(metrics::px(metrics::labelToField));
    layout->addWidget(m_nameName, 0, 0);
    layout->addWidget(m_accountName, 0, 1);
    layout->addWidget(m_name, 1, 0);
    layout->addWidget(m_account, 1, 1);
    layout->addWidget(m_hint, 2, 0, 1, 2);
    layout->addWidget(m_idName, 3, 0);
    layout->addWidget(m_secretName, 3, 1);
    layout->addWidget(m_id, 4, 0);
    layout->addWidget(m_secret, 4, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    for (const QLineEdit *each : {m_name, m_account, m_id, m_secret})
        connect(each, &QLineEdit::returnPressed, this, &KeyForm::submitted);
    onLanguageChange(this, [this] { translate(); });
    translate();
}

void KeyForm::translate() {
    controls::nameField(m_nameName, m_name, tr("Your name"), u'N');
    controls::nameField(m_accountName, m_account, tr("Your own account"), u'A');
    controls::nameField(m_idName, m_id, tr("Access key ID"), u'I');
    controls::nameField(m_secretName, m_secret, tr("Access key secret"), u'E');
    m_hint->setText(tr("Your own account is the e-mail address, username or user ID that you have here "
                       "yourself; leave it empty if you have none. Nobody changes their own account."));
}

QString KeyForm::name() const {
    return m_name->text();
}

AccessKey KeyForm::key() const {
    return {m_id->text().trimmed(), m_secret->text().trimmed()};
}

QString KeyForm::ownAccount() const {
    return m_account->text();
}

void KeyForm::setName(const QString &name) {
    m_name->setText(name);
}

void KeyForm::forget() {
    for (QLineEdit *each : {m_account, m_id, m_secret})
        each->clear();
}

QLineEdit *KeyForm::firstEmpty() const {
    const std::array needed{m_name, m_id, m_secret};
    const auto empty
        = std::ranges::find_if(needed, [](const QLineEdit *each) { return each->text().isEmpty(); });
    return empty == needed.end() ? m_secret : *empty;
}
