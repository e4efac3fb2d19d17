#include "ui/helpdesk/operator/OperatorPage.h"

#include "app/helpdesk/problem/HelpdeskProblem.h"
#include "ui/helpdesk/operator/KeyForm.h"
#include "ui/look/Metrics.h"
#include "ui/parts/BusyPanel.h"
#include "ui/parts/Card.h"
#include "ui/parts/Controls.h"
#include "ui/parts/ProblemPanel.h"
#include "ui/parts/WrapLayout.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OperatorPage::OperatorPage(OperatorSession &session)
    : Page(u"operatorPage"_s)
    , m_session(session)
    , m_notice(new NoticeLabel)
    , m_rights(controls::text(u"rightsLabel"_s))
    , m_form(new KeyForm(u"operator"_s))
    , m_problem(new ProblemPanel)
    , m_sessionOnlyHint(controls::text(u"sessionOnlyHintLabel"_s))
    , m_signIn(controls::primaryButton(u"signInButton"_s))
    , m_sessionOnly(controls::button(u"thisSessionOnlyButton"_s))
    , m_tryKeyringAgain(controls::button(u"tryKeyringAgainButton"_s))
    , m_cancel(controls::button(u"cancelSignInButton"_s))
    , m_busy(new BusyPanel) {
    layOut();
    connect(m_form, &KeyForm::submitted, this, [this] { signIn(OperatorSession::Keep::InKeyring); });
    connect(m_signIn, &QPushButton::clicked, this, [this] { signIn(OperatorSession::Keep::InKeyring); });
    connect(m_sessionOnly, &QPushButton::clicked, this,
        [this] { signIn(OperatorSession::Keep::ForThisSessionOnly); });
    connect(m_tryKeyringAgain, &QPushButton::clicked, this, [this] { m_session.restore(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_session.cancel(); });
    connect(&m_session, &OperatorSession::stateChanged, this, &OperatorPage::update);
    translate();
    update();
}

void OperatorPage::layOut() {
    auto *card = new Card;
    QVBoxLayout *form = card->addBox();
    form->setSpacing(metrics::px(metrics::space12));
    auto *buttons = new WrapLayout; // not every language has room for all in one line
    buttons->setSpacing(metrics::px(metrics::space8));
    for (QPushButton *each : {m_signIn, m_sessionOnly, m_tryKeyringAgain, m_cancel})
        buttons->addWidget(each);
    for (QWidget *each : std::initializer_list<QWidget *>{m_rights, m_form, m_problem, m_sessionOnlyHint})
        form->addWidget(each);
    form->addLayout(buttons);
    QVBoxLayout *layout = content();
    for (QWidget *each : std::initializer_list<QWidget *>{m_notice, card, m_busy})
        layout->addWidget(each);
    layout->addStretch();
}

void OperatorPage::translate() {
    setWords(tr("Helpdesk sign-in"), tr("Change a phone number on behalf of somebody who called you."));
    m_rights->setText(tr("Use a collaborator's access key of your own. It should allow this and no more: "
                         "find and read users, change a user's phone number, end a user's sessions."));
    m_sessionOnlyHint->setText(
        tr("For this session only, you can look users up. Nothing can be changed without the keyring, which "
           "has the key of the journal."));
    m_signIn->setText(controls::withMnemonic(tr("Sign in"), u'S'));
    m_sessionOnly->setText(controls::withMnemonic(tr("Go on for this session only"), u'G'));
    m_tryKeyringAgain->setText(controls::withMnemonic(tr("Try the keyring again"), u'T'));
    m_cancel->setText(controls::withMnemonic(tr("Cancel sign-in"), u'C'));
    m_busy->setBusy(m_session.state() == OperatorSession::State::SigningIn, tr("Signing in…"));
}

void OperatorPage::setNotice(const NoticeLabel::Words &notice) {
    m_notice->setNotice(notice);
}

void OperatorPage::takeFocus() {
    if (m_cancel->isVisible())
        m_cancel->setFocus();
    else if (m_problem->isVisible())
        m_problem->takeFocus();
    else
        m_form->firstEmpty()->setFocus();
}

void OperatorPage::signIn(OperatorSession::Keep where) {
    setFocus(); // what is pressed is about to be disabled, and Qt would move the focus on
    m_wasKeyTyped = true;
    m_session.signIn(m_form->key(), m_form->name(), m_form->ownAccount(), where);
}

void OperatorPage::update() {
    const bool isWorking = m_session.state() == OperatorSession::State::SigningIn;
    const auto &problem = m_session.problem();
    const bool isKeyringMissing = problem && problem->is(HelpdeskProblem::KeyringNeeded);
    m_form->setEnabled(!isWorking);
    m_signIn->setVisible(!isWorking);
    if (!isWorking && m_cancel->hasFocus())
        m_form->firstEmpty()->setFocus(); // the button goes, and Qt would move the focus on
    m_cancel->setVisible(isWorking);
    m_sessionOnly->setVisible(isKeyringMissing && m_wasKeyTyped);
    m_sessionOnlyHint->setVisible(isKeyringMissing && m_wasKeyTyped);
    m_tryKeyringAgain->setVisible(isKeyringMissing && !m_wasKeyTyped);
    m_busy->setBusy(isWorking, tr("Signing in…"));
    m_problem->show(problem);
    if (m_session.state() != OperatorSession::State::SignedIn)
        return;
    m_form->forget();
    m_form->setName(m_session.who().name);
    m_wasKeyTyped = false;
}
