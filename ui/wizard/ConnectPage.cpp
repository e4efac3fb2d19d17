#include "ui/wizard/ConnectPage.h"

#include "ui/access/Announcer.h"
#include "ui/parts/Controls.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConnectPage::ConnectPage()
    : Page(u"connectPage"_s)
    , m_serverName(new QLabel)
    , m_server(new QLineEdit)
    , m_appIdName(new QLabel)
    , m_appId(new QLineEdit)
    , m_problem(controls::text(u"problemLabel"_s)) {
    m_server->setObjectName(u"serverAddressEdit"_s);
    m_server->setPlaceholderText(u"https://example.authing.cn"_s);
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_appId->setObjectName(u"applicationIdEdit"_s);
    m_problem->hide();

    QVBoxLayout *layout = content();
    layout->addWidget(m_serverName);
    layout->addWidget(m_server);
    layout->addWidget(m_problem);
    layout->addWidget(m_appIdName);
    layout->addWidget(m_appId);
    layout->addStretch();

    for (const QLineEdit *field : {m_server, m_appId})
        connect(field, &QLineEdit::textChanged, this, &ConnectPage::updateCompleteness);
    translate();
}

void ConnectPage::translate() {
    setWords(tr("Connect"), tr("Your administrator can tell you both."));
    controls::nameField(m_serverName, m_server, tr("Server address"), u'A');
    controls::nameField(m_appIdName, m_appId, tr("Application ID"), u'I');
    m_problem->setText(tr("This is not a secure server address. Enter one that begins with https://."));
}

QUrl ConnectPage::server() const {
    const QString text = m_server->text().trimmed();
    return QUrl(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
}

QString ConnectPage::appId() const {
    return m_appId->text().trimmed();
}

bool ConnectPage::hasInput() const {
    return !m_server->text().isEmpty() || !m_appId->text().isEmpty();
}

bool ConnectPage::isComplete() const {
    return !m_server->text().trimmed().isEmpty() && !appId().isEmpty();
}

bool ConnectPage::validatePage() {
    const bool acceptable = isAcceptableServer(server());
    m_problem->setVisible(!acceptable);
    if (!acceptable) {
        m_server->setFocus();
        announce(this, m_problem->text());
    }
    return acceptable;
}
