#include "ui/helpdesk/find/RecentCases.h"

#include "app/helpdesk/journal/Journal.h"
#include "ui/access/Language.h"
#include "ui/helpdesk/find/RecentCaseModel.h"
#include "ui/look/Metrics.h"
#include "ui/parts/Controls.h"
#include "ui/parts/RowTable.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int lookedThrough = 200; // rows of the journal: some twenty cases

}

RecentCases::RecentCases(Journal &journal)
    : RecentCases(journal, Parts{new QLabel, new QWidget}) { }

RecentCases::RecentCases(Journal &journal, const Parts &parts)
    : SidePane(parts.title, parts.body, nullptr, Narrow::Below)
    , m_journal(journal)
    , m_title(parts.title)
    , m_cases(new RecentCaseModel(this))
    , m_table(new RowTable(u"recentCasesTable"_s))
    , m_none(controls::text(u"noCasesLabel"_s)) {
    type::set(m_title, type::section, QFont::Bold);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_table->setProperty("isBare", true);
    m_table->setTwoLines(true);
    m_table->setModel(m_cases);
    m_table->hide();
    QHeaderView *columns = m_table->horizontalHeader();
    columns->hide();
    columns->setStretchLastSection(false);
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(parts.body);
    layout->setContentsMargins({});
    layout->addWidget(m_none);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    connect(
        m_table, &RowTable::rowOpened, this, [this](int row) { Q_EMIT userChosen(m_cases->userIdAt(row)); });
    onLanguageChange(this, [this] { translate(); });
    translate();
}

void RecentCases::translate() {
    controls::nameField(m_title, m_table, tr("Recent cases"), u'C');
    m_none->setText(tr("None yet."));
    m_cases->retranslate();
}

void RecentCases::load() {
    m_answer.await(m_journal.page({}, 0, lookedThrough), [this](const Kept<QList<JournalRow>> &rows) {
        if (!rows) // what cannot be read is told of elsewhere
            return;
        m_cases->setRows(*rows);
        m_table->setVisible(m_cases->rowCount() > 0);
        m_none->setVisible(m_cases->rowCount() == 0);
    });
}
