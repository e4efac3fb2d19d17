#include "ui/helpdesk/find/FindPage.h"

#include "app/helpdesk/Helpdesk.h"
#include "ui/access/Announcer.h"
#include "ui/helpdesk/find/FindField.h"
#include "ui/helpdesk/find/RecentCases.h"
#include "ui/helpdesk/find/UnclosedNotice.h"
#include "ui/helpdesk/find/UserModel.h"
#include "ui/helpdesk/journal/JournalAlarmPanel.h"
#include "ui/helpdesk/operator/WebhookSecretPanel.h"
#include "ui/look/Metrics.h"
#include "ui/parts/BusyPanel.h"
#include "ui/parts/Controls.h"
#include "ui/parts/ProblemPanel.h"
#include "ui/parts/RowTable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

FindPage::FindPage(Helpdesk &helpdesk)
    : Page(u"findPage"_s)
    , m_helpdesk(helpdesk)
    , m_search(helpdesk.search())
    , m_recent(new RecentCases(helpdesk.journal()))
    , m_unclosed(new UnclosedNotice(helpdesk.openChanges()))
    , m_webhookSecret(new WebhookSecretPanel(helpdesk.webhook()))
    , m_journalProblem(new ProblemPanel)
    , m_journalAlarm(new JournalAlarmPanel(helpdesk))
    , m_find(controls::primaryButton(u"findButton"_s))
    , m_field(new FindField(m_find, [&helpdesk] { return helpdesk.defaultCountry(); }))
    , m_problem(new ProblemPanel)
    , m_busy(new BusyPanel)
    , m_matches(new QWidget)
    , m_count(controls::text(u"matchCountLabel"_s))
    , m_tableName(new QLabel)
    , m_users(new UserModel(this))
    , m_table(new RowTable(u"matchTable"_s))
    , m_masked(controls::text(u"maskedLabel"_s))
    , m_open(controls::button(u"openUserButton"_s))
    , m_previous(controls::button(u"previousPageButton"_s))
    , m_next(controls::button(u"nextPageButton"_s)) {
    m_table->setModel(m_users);
    m_table->setTwoLines(true);
    m_table->setColumnHidden(UserModel::Username, true); // it stands below the name
    m_problem->setSubject(m_field->field());
    setFirstField(m_field->field());
    layOut();
    layOutMatches();
    connectParts();
    translate();
    update();
    m_journalProblem->show(m_helpdesk.problem());
}

void FindPage::layOut() {
    setSide(m_recent);
    QVBoxLayout *layout = content();
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_unclosed, m_webhookSecret, m_journalProblem, m_journalAlarm})
        layout->addWidget(each);
    for (QWidget *each : std::initializer_list<QWidget *>{m_field, m_problem, m_busy})
        layout->addWidget(each);
    layout->addWidget(m_matches, 1);
    layout->addStretch();
}

void FindPage::layOutMatches() {
    auto *title = new QHBoxLayout;
    title->setSpacing(metrics::px(metrics::space12));
    title->addWidget(m_tableName);
    title->addWidget(m_count, 1);
    type::set(m_tableName, type::section, QFont::Bold);
    for (QLabel *each : {m_count, m_masked})
        each->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::px(metrics::space8));
    buttons->addWidget(m_masked, 1);
    for (QPushButton *each : {m_previous, m_next, m_open})
        buttons->addWidget(each);
    auto *layout = new QVBoxLayout(m_matches);
    layout->setContentsMargins(0, metrics::px(metrics::space12), 0, 0);
    layout->setSpacing(metrics::px(metrics::space8));
    layout->addLayout(title);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

void FindPage::connectParts() {
    connect(m_field, &FindField::submitted, this, &FindPage::find);
    connect(m_find, &QPushButton::clicked, this, &FindPage::find);
    connect(m_table, &RowTable::rowOpened, this, &FindPage::openRow);
    connect(m_table, &RowTable::rowChosen, this, [this](int row) { m_open->setEnabled(row >= 0); });
    connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_table->chosenRow()); });
    connect(m_previous, &QPushButton::clicked, this, [this] { m_search.show(m_search.page() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_search.show(m_search.page() + 1); });
    connect(m_recent, &RecentCases::userChosen, this, &FindPage::userChosen);
    connect(m_journalAlarm, &JournalAlarmPanel::finished, this, &FindPage::takeFocus);
    connect(&m_search, &UserSearch::changed, this, &FindPage::update);
    connect(&m_helpdesk, &Helpdesk::ready, m_recent, &RecentCases::load);
    connect(&m_helpdesk, &Helpdesk::problemChanged, this,
        [this] { m_journalProblem->show(m_helpdesk.problem()); });
}

void FindPage::translate() {
    setWords(tr("Find the user"),
        tr("The search is exact: it never shows somebody with a similar number or name."));
    m_find->setText(controls::withMnemonic(tr("Find"), u'F'));
    controls::nameField(m_tableName, m_table, tr("Matches"), u'T');
    m_masked->setText(
        tr("Numbers and addresses are masked until you reveal them; the journal records that."));
    m_open->setText(controls::withMnemonic(tr("Open user"), u'O'));
    m_previous->setText(controls::withMnemonic(tr("Previous page"), u'R'));
    m_next->setText(controls::withMnemonic(tr("Next page"), u'X'));
    m_users->retranslate();
    update();
}

void FindPage::clear() {
    m_field->clear();
    m_search.clear();
    m_recent->load();
}

void FindPage::takeFocus() {
    m_field->field()->setFocus();
    m_field->field()->selectAll();
}

void FindPage::find() {
    m_field->field()->setFocus(); // the button is about to be disabled, and Qt would move the focus on
    m_search.find(m_field->text(), m_field->kind(), m_helpdesk.defaultCountry());
    m_isNewSearch = m_search.isSearching();
}

void FindPage::update() {
    const bool isSearching = m_search.isSearching();
    m_find->setEnabled(!isSearching);
    m_busy->setBusy(isSearching, tr("Searching…"));
    m_problem->show(m_search.problem());
    m_field->setInvalid(m_search.problem().has_value());
    if (isSearching)
        return;
    const bool isNew = std::exchange(m_isNewSearch, false);
    if (isNew && m_search.totalCount() == 1 && m_search.users().size() == 1)
        Q_EMIT userChosen(m_search.users().constFirst().profile.userId);
    showMatches();
    if (isNew && m_search.totalCount() > 1) {
        m_table->setFocus();
        announce(this, m_count->text());
    }
}

void FindPage::showMatches() {
    const bool hasMatches = !m_search.users().isEmpty();
    const bool hasPages = m_search.pages() > 1;
    m_users->setUsers(m_search.users());
    m_table->resizeColumnsToContents();
    m_matches->setVisible(hasMatches);
    controls::setPrimary(m_find, !hasMatches);
    controls::setPrimary(m_open, hasMatches);
    m_previous->setVisible(hasPages);
    m_next->setVisible(hasPages);
    m_previous->setEnabled(m_search.page() > 1);
    m_next->setEnabled(m_search.page() < m_search.pages());
    const QString count = tr("%Ln user(s) found.", nullptr, m_search.totalCount());
    m_count->setText(
        hasPages ? tr("%1 Page %L2 of %L3.").arg(count).arg(m_search.page()).arg(m_search.pages()) : count);
    if (hasMatches)
        m_table->selectRow(0);
}

void FindPage::openRow(int row) {
    if (const QString userId = m_users->userIdAt(row); !userId.isEmpty())
        Q_EMIT userChosen(userId);
}
