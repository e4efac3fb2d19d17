#include "ui/wizard/SignInPanel.h"

#include "ui/access/Announcer.h"
#include "ui/access/Language.h"
#include "ui/parts/BusyPanel.h"
#include "ui/parts/Controls.h"
#include "ui/parts/ProblemPanel.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

SignInPanel::SignInPanel(QWidget *parent)
    : QWidget(parent)
    , m_words(controls::text(u"signInStateLabel"_s))
    , m_busy(new BusyPanel)
    , m_problem(new ProblemPanel)
    , m_signIn(controls::primaryButton(u"signInButton"_s))
    , m_copyLink(controls::button(u"copyLinkButton"_s))
    , m_cancel(controls::button(u"cancelSignInButton"_s))
    , m_keepAgain(controls::button(u"tryKeyringAgainButton"_s))
    , m_thisSessionOnly(controls::button(u"thisSessionOnlyButton"_s)) {
    // Below each other: not every language has room for all in one line.
    auto *buttons = new QGridLayout;
    for (QPushButton *each : {m_signIn, m_copyLink, m_keepAgain, m_thisSessionOnly, m_cancel})
        buttons->addWidget(each, buttons->rowCount(), 0);
    buttons->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(m_words);
    layout->addWidget(m_busy);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_copyLink, m_cancel, m_keepAgain, m_thisSessionOnly})
        each->hide();

    connect(m_signIn, &QPushButton::clicked, this, [this] { m_flow->start(m_again); });
    connect(m_copyLink, &QPushButton::clicked, this, &SignInPanel::copyLink);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_flow->cancel(); });
    connect(m_keepAgain, &QPushButton::clicked, this, [this] {
        if (m_flow->state() == SignInFlow::State::NotKept)
            m_flow->keepAgain();
        else
            m_flow->restore();
    });
    connect(m_thisSessionOnly, &QPushButton::clicked, this, [this] { m_flow->goOnForThisSessionOnly(); });
    onLanguageChange(this, [this] { translate(); });
    translate();
}

void SignInPanel::translate() {
    m_signIn->setText(controls::withMnemonic(tr("Sign in with browser"), u'S'));
    m_copyLink->setText(controls::withMnemonic(tr("Copy sign-in link"), u'L'));
    m_cancel->setText(controls::withMnemonic(tr("Cancel sign-in"), u'C'));
    m_keepAgain->setText(controls::withMnemonic(tr("Try the keyring again"), u'T'));
    m_thisSessionOnly->setText(controls::withMnemonic(tr("Go on for this session only"), u'G'));
    if (m_flow)
        m_words->setText(words());
}

void SignInPanel::setFlow(SignInFlow *flow) {
    m_flow = flow;
    connect(flow, &SignInFlow::stateChanged, this, &SignInPanel::update);
    update();
}

void SignInPanel::update() {
    using State = SignInFlow::State;
    const State state = m_flow->state();
    const bool atRest = state == State::SignedOut || state == State::SignedIn;
    m_copied = m_copied && state == State::WaitingForBrowser;
    const QString before = m_words->text();
    m_words->setText(words());
    if (state == State::WaitingForBrowser && m_words->text() != before)
        announce(this, m_words->text());
    m_busy->setBusy(!atRest && state != State::NotKept);
    const bool keyringFailed
        = m_flow->problem() && std::holds_alternative<KeyringProblem>(m_flow->problem()->kind);
    showButtons(
        {{m_signIn, atRest}, {m_copyLink, state == State::WaitingForBrowser}, {m_keepAgain, keyringFailed},
            {m_thisSessionOnly, state == State::Keeping || state == State::NotKept}, {m_cancel, !atRest}});
    m_problem->show(m_flow->problem());
}

void SignInPanel::showButtons(const QList<std::pair<QPushButton *, bool>> &buttons) {
    for (const auto &[button, isShown] : buttons)
        button->setHidden(button->isHidden() && !isShown);
    if (const QWidget *focus = QApplication::focusWidget(); focus && isAncestorOf(focus)) {
        const auto next = std::ranges::find_if(
            buttons, [this](const auto &each) { return each.second && each.first != m_cancel; });
        (next == buttons.end() ? static_cast<QWidget *>(m_words) : next->first)->setFocus();
    }
    for (const auto &[button, isShown] : buttons)
        button->setVisible(isShown);
}

QString SignInPanel::words() const {
    switch (m_flow->state()) {
    case SignInFlow::State::SignedOut:
    case SignInFlow::State::SignedIn:
        return tr("Your browser opens and asks you to sign in to your account. Then you come back here.");
    case SignInFlow::State::Restoring:
        return tr("Looking for your sign-in in the keyring…");
    case SignInFlow::State::Preparing:
        return tr("Asking the service for its sign-in page…");
    case SignInFlow::State::WaitingForBrowser:
        if (m_copied)
            return tr("The link was copied. Paste it into a browser on this computer and sign in there.");
        return m_flow->isBrowserOpen() ? tr("Sign in in your browser, then come back here. No browser "
                                            "window? Copy the link and open it yourself.")
                                       : tr("Your browser could not be opened. Copy the link and open it in "
                                            "a browser on this computer.");
    case SignInFlow::State::Finishing:
        return tr("Finishing the sign-in…");
    case SignInFlow::State::Keeping:
        return tr("Storing your sign-in in the keyring. If it asks for its password, enter it.");
    case SignInFlow::State::NotKept:
        break;
    }
    return tr("You are almost signed in.");
}

void SignInPanel::copyLink() {
    QGuiApplication::clipboard()->setText(m_flow->link().toString(QUrl::FullyEncoded));
    m_copied = true;
    update();
}
