#include "ui/wizard/SignInPage.h"

#include "ui/access/Announcer.h"
#include "ui/wizard/SignInPanel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SignInPage::SignInPage(bool again)
    : Page(again ? u"signInAgainPage"_s : u"signInPage"_s)
    , m_isAgain(again)
    , m_notice(new NoticeLabel)
    , m_panel(new SignInPanel) {
    m_panel->setAgain(again);

    content()->addWidget(m_notice);
    content()->addWidget(m_panel);
    content()->addStretch(1);
    translate();
}

void SignInPage::translate() {
    setWords(tr("Sign in"),
        m_isAgain ? tr("Then you go on where you were; everything you typed is kept.")
                  : tr("You need your account to bind or change its phone number."));
}

QStringList SignInPage::opening() const {
    return m_notice->text().isEmpty() ? Page::opening() : Page::opening() << m_notice->text();
}

void SignInPage::setFlow(SignInFlow *flow) {
    m_panel->setFlow(flow);
}

void SignInPage::setNotice(const NoticeLabel::Words &notice) {
    m_notice->setNotice(notice);
    if (!m_notice->text().isEmpty())
        announce(this, m_notice->text());
}
