#include "ui/helpdesk/find/OverviewPage.h"

#include "app/async/ThenIn.h"
#include "app/helpdesk/Helpdesk.h"
#include "ui/helpdesk/find/UserWords.h"
#include "ui/look/Icons.h"
#include "ui/parts/BusyPanel.h"
#include "ui/parts/Controls.h"
#include "ui/parts/ProblemPanel.h"
#include "ui/parts/SignLabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

OverviewPage::OverviewPage(Helpdesk &helpdesk)
    : Page(u"overviewPage"_s)
    , m_helpdesk(helpdesk)
    , m_problem(new ProblemPanel)
    , m_busy(new BusyPanel)
    , m_tryAgain(controls::button(u"tryAgainButton"_s))
    , m_facts(new QWidget)
    , m_name{new QLabel, controls::value(u"userNameLabel"_s)}
    , m_username{new QLabel, controls::value(u"usernameLabel"_s)}
    , m_userId{new QLabel, controls::value(u"userIdLabel"_s)}
    , m_status{new QLabel, controls::value(u"statusLabel"_s)}
    , m_phone{new QLabel, controls::value(u"registeredNumberLabel"_s)}
    , m_email{new QLabel, controls::value(u"emailLabel"_s)}
    , m_lastSignIn{new QLabel, controls::value(u"lastSignInLabel"_s)}
    , m_mfa{new QLabel, controls::value(u"secondFactorsLabel"_s)}
    , m_signIns{new QLabel, controls::value(u"recentSignInsLabel"_s)}
    , m_statusSign(new SignLabel(icons::problem))
    , m_reveal(controls::button(u"revealButton"_s))
    , m_ticketName(new QLabel)
    , m_ticket(new QLineEdit)
    , m_reasonName(new QLabel)
    , m_reason(new QLineEdit)
    , m_caseProblem(new ProblemPanel)
    , m_open(controls::primaryButton(u"openCaseButton"_s))
    , m_back(controls::button(u"backButton"_s)) {
    m_ticket->setObjectName(u"ticketEdit"_s);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_name.value->setFont(controls::scaled(font(), 1.3, QFont::DemiBold));
    setFirstField(m_ticket);
    layOut();
    connectParts();
    translate();
}

void OverviewPage::layOut() {
    auto *facts = new QGridLayout(m_facts);
    facts->setContentsMargins({});
    facts->setHorizontalSpacing(2 * gap());
    facts->setVerticalSpacing(gap() / 2);
    facts->setColumnStretch(1, 1);
    for (const Fact &each :
        {m_name, m_username, m_userId, m_status, m_phone, m_email, m_lastSignIn, m_mfa, m_signIns}) {
        const int row = facts->rowCount();
        each.name->setForegroundRole(QPalette::PlaceholderText);
        each.value->setWordWrap(true);
        facts->addWidget(each.name, row, 0, Qt::AlignTop);
        if (each.value == m_status.value) {
            auto *status = new QHBoxLayout;
            status->setSpacing(gap() / 2);
            status->addWidget(m_statusSign, 0, Qt::AlignTop);
            status->addWidget(each.value, 1);
            facts->addLayout(status, row, 1);
        } else {
            facts->addWidget(each.value, row, 1);
        }
        if (each.value == m_email.value)
            facts->addWidget(m_reveal, row + 1, 1, Qt::AlignLeft);
    }
    auto *fields = new QGridLayout;
    fields->addWidget(m_ticketName, 0, 0);
    fields->addWidget(m_reasonName, 0, 1);
    fields->addWidget(m_ticket, 1, 0);
    fields->addWidget(m_reason, 1, 1);
    fields->setColumnStretch(0, 1);
    fields->setColumnStretch(1, 3);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_open);
    QVBoxLayout *layout = content();
    for (QWidget *each : std::initializer_list<QWidget *>{m_problem, m_busy})
        layout->addWidget(each);
    layout->addWidget(m_tryAgain, 0, Qt::AlignLeft);
    layout->addWidget(m_facts);
    layout->addSpacing(2 * gap());
    layout->addLayout(fields);
    layout->addWidget(m_caseProblem);
    layout->addSpacing(gap());
    layout->addLayout(buttons);
    layout->addStretch();
}

void OverviewPage::connectParts() {
    connect(&m_helpdesk.overview(), &UserOverview::changed, this, &OverviewPage::update);
    connect(m_tryAgain, &QPushButton::clicked, this, [this] {
        setFocus(); // the button goes, and Qt would move the focus on
        load(m_loadedId);
    });
    connect(m_reveal, &QPushButton::clicked, this, &OverviewPage::reveal);
    connect(m_ticket, &QLineEdit::returnPressed, m_reason, qOverload<>(&QWidget::setFocus));
    connect(m_reason, &QLineEdit::returnPressed, this, &OverviewPage::openCase);
    connect(m_open, &QPushButton::clicked, this, &OverviewPage::openCase);
    connect(m_back, &QPushButton::clicked, this, &OverviewPage::backRequested);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &OverviewPage::backRequested);
}

void OverviewPage::translate() {
    setWords(tr("User"), tr("This is what the service knows about the user now."));
    m_tryAgain->setText(controls::withMnemonic(tr("Try again"), u'T'));
    m_reveal->setText(controls::withMnemonic(tr("Reveal phone and e-mail"), u'V'));
    m_reveal->setToolTip(tr("The journal records that you looked."));
    controls::nameField(m_ticketName, m_ticket, tr("Ticket number"), u'T');
    controls::nameField(m_reasonName, m_reason, tr("Reason for the change"), u'R');
    m_open->setText(controls::withMnemonic(tr("Open case"), u'O'));
    m_back->setText(controls::withMnemonic(tr("Back"), u'B'));
    update();
}

void OverviewPage::load(const QString &userId) {
    m_isRevealed = false;
    m_loadedId = userId;
    m_ticket->clear();
    m_reason->clear();
    m_caseProblem->show(std::nullopt);
    m_helpdesk.overview().load(userId);
}

void OverviewPage::takeFocus() {
    if (m_caseProblem->isVisible())
        m_caseProblem->takeFocus();
    else
        m_ticket->isEnabled() ? m_ticket->setFocus() : setFocus();
}

void OverviewPage::update() {
    const UserOverview &overview = m_helpdesk.overview();
    const auto &user = overview.user();
    const bool wasThere = !m_facts->isHidden();
    m_busy->setBusy(overview.isLoading() && !user, tr("Asking the service…"));
    m_problem->show(overview.problem());
    m_tryAgain->setVisible(overview.problem().has_value());
    m_facts->setVisible(user.has_value());
    for (QWidget *each : std::initializer_list<QWidget *>{m_ticket, m_reason, m_open})
        each->setEnabled(user.has_value());
    if (!user)
        return;
    showUser(*user);
    if (!wasThere && isVisible())
        m_ticket->setFocus();
}

void OverviewPage::showUser(const ManagedUser &user) {
    const UserOverview &overview = m_helpdesk.overview();
    const QString notRead = overview.isLoading() ? tr("Asking the service…") : tr("Could not be read");
    fill(m_name, tr("Name"), userWords::name(user));
    fill(m_username, tr("Username"), user.username.isEmpty() ? tr("None") : user.username);
    fill(m_userId, tr("User ID"), user.profile.userId);
    fill(m_status, tr("Status"), userWords::status(user));
    m_statusSign->setVisible(!user.isActive());
    fill(m_phone, tr("Registered number"), userWords::phone(user, !m_isRevealed));
    fill(m_email, tr("E-mail address"), userWords::email(user, !m_isRevealed));
    fill(m_lastSignIn, tr("Last sign-in"), userWords::lastSignIn(user));
    fill(m_mfa, tr("Second factors"), overview.mfa() ? userWords::secondFactors(*overview.mfa()) : notRead);
    fill(m_signIns, tr("Recent sign-ins"),
        overview.signIns() ? userWords::signIns(*overview.signIns()) : notRead);
    m_reveal->setVisible(!m_isRevealed && (user.profile.phone || !user.email.isEmpty()));
}

void OverviewPage::fill(const Fact &fact, const QString &name, const QString &value) {
    fact.name->setText(name);
    fact.value->setAccessibleName(name);
    fact.value->setText(value);
}

void OverviewPage::reveal() {
    const auto &user = m_helpdesk.overview().user();
    if (!user)
        return;
    thenIn(this, m_helpdesk.reveal(*user), [this, id = m_loadedId](const Kept<JournalAddition> &recorded) {
        if (!recorded)
            return m_caseProblem->show(Problem{recorded.error(), {}, {}});
        if (id != m_loadedId)
            return;
        m_ticket->setFocus(); // the button goes, and Qt would move the focus on
        m_isRevealed = true;
        update();
    });
}

void OverviewPage::openCase() {
    if (const auto &user = m_helpdesk.overview().user())
        Q_EMIT caseWanted({*user, m_ticket->text(), m_reason->text()});
}

void OverviewPage::refuse(HelpdeskProblem why) {
    m_caseProblem->setSubject(why == HelpdeskProblem::ReasonMissing                         ? m_reason
            : why == HelpdeskProblem::TicketMissing || why == HelpdeskProblem::TicketFormat ? m_ticket
                                                                                            : nullptr);
    m_caseProblem->show(std::nullopt);
    m_caseProblem->show(Problem{why, {}, {}});
}
