#include "ui/helpdesk/find/FindPage.h"

#include "app/helpdesk/Helpdesk.h"
#include "ui/access/Announcer.h"
#include "ui/helpdesk/find/UnclosedNotice.h"
#include "ui/helpdesk/find/UserModel.h"
#include "ui/helpdesk/journal/JournalAlarmPanel.h"
#include "ui/helpdesk/operator/WebhookSecretPanel.h"
#include "ui/parts/BusyPanel.h"
#include "ui/parts/ChoiceBox.h"
#include "ui/parts/Controls.h"
#include "ui/parts/ProblemPanel.h"
#include "ui/parts/RowTable.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;
using Field = ListUsers::Field;

FindPage::FindPage(Helpdesk &helpdesk)
    : Page(u"findPage"_s)
    , m_helpdesk(helpdesk)
    , m_search(helpdesk.search())
    , m_unclosed(new UnclosedNotice(helpdesk.openChanges()))
    , m_webhookSecret(new WebhookSecretPanel(helpdesk.webhook()))
    , m_journalProblem(new ProblemPanel)
    , m_journalAlarm(new JournalAlarmPanel(helpdesk))
    , m_textName(new QLabel)
    , m_text(new QLineEdit)
    , m_kindName(new QLabel)
    , m_kind(new ChoiceBox(u"findByComboBox"_s))
    , m_find(controls::primaryButton(u"findButton"_s))
    , m_problem(new ProblemPanel)
    , m_busy(new BusyPanel)
    , m_count(controls::text(u"matchCountLabel"_s))
    , m_tableName(new QLabel)
    , m_users(new UserModel(this))
    , m_table(new RowTable(u"matchTable"_s))
    , m_open(controls::button(u"openUserButton"_s))
    , m_previous(controls::button(u"previousPageButton"_s))
    , m_next(controls::button(u"nextPageButton"_s)) {
    m_text->setObjectName(u"findEdit"_s);
    for (const Field each : {Field::Phone, Field::Email, Field::Username, Field::UserId})
        m_kind->addItem(QString(), static_cast<int>(each));
    m_kind->setCurrentIndex(2);
    m_table->setModel(m_users);
    m_problem->setSubject(m_text);
    setFirstField(m_text);
    layOut();
    connectParts();
    translate();
    update();
    m_journalProblem->show(m_helpdesk.problem());
}

void FindPage::layOut() {
    auto *fields = new QGridLayout;
    fields->addWidget(m_textName, 0, 0);
    fields->addWidget(m_kindName, 0, 1);
    fields->addWidget(m_text, 1, 0);
    fields->addWidget(m_kind, 1, 1);
    fields->addWidget(m_find, 1, 2);
    fields->setColumnStretch(0, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch();
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next);
    QVBoxLayout *layout = content();
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_unclosed, m_webhookSecret, m_journalProblem, m_journalAlarm})
        layout->addWidget(each);
    layout->addLayout(fields);
    for (QWidget *each : std::initializer_list<QWidget *>{m_problem, m_busy, m_count, m_tableName})
        layout->addWidget(each);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    layout->addStretch();
}

void FindPage::connectParts() {
    connect(m_text, &QLineEdit::textChanged, this, &FindPage::guessKind);
    connect(m_text, &QLineEdit::returnPressed, this, &FindPage::find);
    connect(m_kind, &ChoiceBox::activated, this, [this] { m_isKindChosen = true; });
    connect(m_find, &QPushButton::clicked, this, &FindPage::find);
    connect(m_table, &RowTable::rowOpened, this, &FindPage::openRow);
    connect(m_table, &RowTable::rowChosen, this, [this](int row) { m_open->setEnabled(row >= 0); });
    connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_table->chosenRow()); });
    connect(m_previous, &QPushButton::clicked, this, [this] { m_search.show(m_search.page() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_search.show(m_search.page() + 1); });
    connect(m_journalAlarm, &JournalAlarmPanel::finished, this, &FindPage::takeFocus);
    connect(&m_search, &UserSearch::changed, this, &FindPage::update);
    connect(&m_helpdesk, &Helpdesk::problemChanged, this,
        [this] { m_journalProblem->show(m_helpdesk.problem()); });
}

void FindPage::translate() {
    setWords(tr("Find the user"),
        tr("The search is exact: it never shows somebody with a similar number or name."));
    controls::nameField(m_textName, m_text, tr("Phone, e-mail, username or user ID"), u'P');
    controls::nameField(m_kindName, m_kind, tr("Search by"), u'B');
    const QStringList kinds{tr("Phone number"), tr("E-mail address"), tr("Username"), tr("User ID")};
    for (int i = 0; i < kinds.size(); i++)
        m_kind->setItemText(i, kinds[i]);
    m_find->setText(controls::withMnemonic(tr("Find"), u'F'));
    controls::nameField(m_tableName, m_table, tr("Matches"), u'T');
    m_open->setText(controls::withMnemonic(tr("Open user"), u'O'));
    m_previous->setText(controls::withMnemonic(tr("Previous page"), u'R'));
    m_next->setText(controls::withMnemonic(tr("Next page"), u'X'));
    m_users->retranslate();
    update();
}

void FindPage::clear() {
    m_isKindChosen = false;
    m_text->clear();
    m_search.clear();
}

void FindPage::takeFocus() {
    m_text->setFocus();
    m_text->selectAll();
}

void FindPage::guessKind() {
    if (m_text->text().isEmpty())
        m_isKindChosen = false;
    if (m_isKindChosen)
        return;
    const Field guess = UserQuery::guess(m_text->text(), m_helpdesk.defaultCountry());
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(guess)));
}

ListUsers::Field FindPage::kind() const {
    return static_cast<Field>(m_kind->currentData().toInt());
}

void FindPage::find() {
    m_text->setFocus(); // the button is about to be disabled, and Qt would move the focus on
    m_search.find(m_text->text(), kind(), m_helpdesk.defaultCountry());
    m_isNewSearch = m_search.isSearching();
}

void FindPage::update() {
    const bool isSearching = m_search.isSearching();
    m_find->setEnabled(!isSearching);
    m_busy->setBusy(isSearching, tr("Searching…"));
    m_problem->show(m_search.problem());
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
    for (QWidget *each : std::initializer_list<QWidget *>{m_count, m_tableName, m_table, m_open})
        each->setVisible(hasMatches);
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
