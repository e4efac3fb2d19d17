#include "ui/helpdesk/operator/SetupPage.h"

#include "ui/look/Metrics.h"
#include "ui/parts/Card.h"
#include "ui/parts/Controls.h"

#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SetupPage::SetupPage(const Settings &settings, QString settingsFile)
    : Page(u"setupPage"_s)
    , m_settingsFile(std::move(settingsFile))
    , m_words(controls::text(u"setupLabel"_s))
    , m_settings(controls::value(u"missingSettingsLabel"_s))
    , m_where(controls::text(u"setupWhereLabel"_s)) {
    if (settings.server.isEmpty())
        m_missing << u"connection/server  (--server)"_s;
    if (settings.appId.isEmpty())
        m_missing << u"connection/appId  (--app-id)"_s;
    if (settings.userPoolId.isEmpty())
        m_missing << u"connection/userPoolId  (--user-pool)"_s;
    type::set(m_settings, type::body, QFont::Bold);
    m_settings->setText(m_missing.join(u'\n'));
    m_settings->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *card = new Card;
    QVBoxLayout *layout = card->addBox();
    for (QWidget *each : {m_words, m_settings, m_where})
        layout->addWidget(each);
    content()->addWidget(card);
    content()->addStretch();
    translate();
}

void SetupPage::translate() {
    setWords(tr("The helpdesk is not set up"),
        tr("It has to know which service and which user pool it works for."));
    m_words->setText(tr("These settings are missing. Ask your administrator for them:"));
    m_settings->setAccessibleName(tr("Missing settings"));
    m_where->setText(
        tr("Write them into %1, or give them as flags, and start the helpdesk again. Where the management "
           "API is on another server, connection/managementServer (--management-server) names it.")
            .arg(QDir::toNativeSeparators(m_settingsFile)));
}

void SetupPage::takeFocus() {
    m_settings->setFocus();
}

QStringList SetupPage::opening() const {
    return Page::opening() << m_words->text() << m_settings->text();
}
