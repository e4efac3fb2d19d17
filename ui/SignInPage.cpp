#include "ui/SignInPage.h"

#include "ui/Announcer.h"
#include "ui/Controls.h"
#include "ui/SignInPanel.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SignInPage::SignInPage(bool again)
    : Page(again ? u"signInAgainPage"_s : u"signInPage"_s, tr("Sign in"),
          again ? tr("Then you go on where you were; everything you typed is kept.")
                : tr("You need your account to bind or change its phone number."))
    , m_notice(controls::text(u"noticeLabel"_s))
    , m_panel(new SignInPanel) {
    m_notice->hide();
    m_panel->setAgain(again);

    content()->addWidget(m_notice);
    content()->addWidget(m_panel);
    content()->addStretch();
}

QStringList SignInPage::opening() const {
    return m_notice->text().isEmpty() ? Page::opening() : Page::opening() << m_notice->text();
}

void SignInPage::setFlow(SignInFlow *flow) {
    m_panel->setFlow(flow);
}

void SignInPage::setNotice(const QString &notice) {
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    if (!notice.isEmpty())
        announce(this, notice);
}
