#include "ui/helpdesk/find/OverviewPage.h"

#include "app/async/ThenIn.h"
#include "app/helpdesk/Helpdesk.h"
#include "ui/helpdesk/find/CallerPane.h"
#include "ui/helpdesk/find/UserWords.h"
#include "ui/look/Metrics.h"
#include "ui/parts/BusyPanel.h"
#include "ui/parts/Card.h"
#include "ui/parts/Controls.h"
#include "ui/parts/ProblemPanel.h"

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
    , m_caller(new CallerPane)
    , m_reveal(controls::button(u"revealButton"_s))
    , m_signInsName(new QLabel)
    , m_signIns(controls::value(u"recentSignInsLabel"_s))
    , m_ticketName(new QLabel)
    , m_ticket(new QLineEdit)
    , m_reasonName(new QLabel)
    , m_reason(new QLineEdit)
    , m_caseProblem(new ProblemPanel)
    , m_open(controls::primaryButton(u"openCaseButton"_s))
    , m_case(layOutCase())
    , m_back(controls::button(u"backButton"_s)) {
    m_ticket->setObjectName(u"ticketEdit"_s);
    m_reason->setObjectName(u"reasonEdit"_s);
    setFirstField(m_ticket);
    layOut();
    connectParts();
    translate();
}

QWidget *OverviewPage::layOutCase() {
    auto *layout = new QGridLayout;
    layout->setHorizontalSpacing(metrics::px(metrics::space16));
    layout->setVerticalSpacing(metrics::px(metrics::labelToField));
    layout->addWidget(m_ticketName, 0, 0);
    layout->addWidget(m_reasonName, 0, 1);
    layout->addWidget(m_ticket, 1, 0);
    layout->addWidget(m_reason, 1, 1);
    layout->addWidget(m_caseProblem, 2, 0, 1, 2);
    layout->addWidget(m_open, 3, 0, 1, 2, Qt::AlignLeading);
    layout->setRowMinimumHeight(3, metrics::px(metrics::row));
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 2);
    auto *card = new Card;
    card->addBox()->addLayout(layout);
    return card;
}

void OverviewPage::layOut() {
    auto *signIns = new QWidget;
    auto *list = new QVBoxLayout(signIns);
    list->setContentsMargins({});
    for (QLabel *each : {m_signInsName, m_signIns})
        list->addWidget(each);
    type::set(m_signInsName, type::body, QFont::Bold);
    m_signIns->setWordWrap(true);
    m_caller->addGroup(signIns);
    m_caller->actions()->addWidget(m_reveal);
    m_caller->actions()->addWidget(m_back);
    m_back->setProperty("isQuiet", true);
    QVBoxLayout *layout = content();
    layout->addWidget(m_problem);
    layout->addWidget(m_busy);
    layout->addWidget(m_tryAgain, 0, Qt::AlignLeading);
    layout->addWidget(m_case);
    layout->addStretch();
    setSide(m_caller); // last, so that Tab comes here after the fields
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
    const bool wasThere = m_ticket->isEnabled();
    m_busy->setBusy(overview.isLoading() && !user, tr("Asking the service…"));
    m_problem->show(overview.problem());
    m_tryAgain->setVisible(overview.problem().has_value());
    m_caller->setKnown(user.has_value());
    m_case->setVisible(user.has_value());
    m_reveal->setVisible(user && !m_isRevealed && (user->profile.phone || !user->email.isEmpty()));
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
    m_caller->show(user, !m_isRevealed);
    m_caller->setSecondFactors(overview.mfa() ? userWords::secondFactors(*overview.mfa()) : notRead);
    m_signInsName->setText(tr("Recent sign-ins"));
    m_signIns->setAccessibleName(tr("Recent sign-ins"));
    m_signIns->setText(overview.signIns() ? userWords::signIns(*overview.signIns()) : notRead);
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
