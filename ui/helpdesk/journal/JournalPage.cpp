#include "ui/helpdesk/journal/JournalPage.h"

#include "app/helpdesk/Helpdesk.h"
#include "ui/access/Announcer.h"
#include "ui/helpdesk/journal/JournalFilterForm.h"
#include "ui/helpdesk/journal/JournalLine.h"
#include "ui/helpdesk/journal/JournalModel.h"
#include "ui/look/Metrics.h"
#include "ui/parts/BusyPanel.h"
#include "ui/parts/Controls.h"
#include "ui/parts/RowTable.h"
#include "ui/parts/WrapLayout.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsPerPage = 50;

}

JournalPage::JournalPage(Helpdesk &helpdesk)
    : Page(u"journalPage"_s)
    , m_helpdesk(helpdesk)
    , m_form(new JournalFilterForm)
    , m_result(new NoticeLabel)
    , m_busy(new BusyPanel)
    , m_tableName(new QLabel)
    , m_rows(new JournalModel(this))
    , m_line(new JournalLine(*m_rows, this))
    , m_table(new RowTable(u"journalTable"_s))
    , m_older(controls::button(u"olderRowsButton"_s))
    , m_verify(controls::button(u"verifyJournalButton"_s))
    , m_csv(controls::button(u"exportCsvButton"_s))
    , m_json(controls::button(u"exportJsonButton"_s))
    , m_back(controls::button(u"backButton"_s)) {
    m_result->setObjectName(u"journalResultLabel"_s);
    m_result->sentence()->setFocusPolicy(Qt::TabFocus);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(m_line);
    m_table->horizontalHeader()->moveSection(JournalModel::User, JournalModel::OldPhone);
    layOut();
    connectParts();
    translate();
}

void JournalPage::layOut() {
    auto *between = new QWidget;
    between->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *buttons = new WrapLayout;
    buttons->setSpacing(metrics::px(metrics::space8));
    for (QWidget *each : std::initializer_list<QWidget *>{m_back, m_older, between, m_verify, m_csv, m_json})
        buttons->addWidget(each);
    QVBoxLayout *layout = content();
    layout->addWidget(m_form);
    layout->addWidget(m_result);
    layout->addWidget(m_busy);
    layout->addWidget(m_tableName);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

void JournalPage::connectParts() {
    connect(m_form, &JournalFilterForm::submitted, this, &JournalPage::load);
    connect(m_older, &QPushButton::clicked, this, &JournalPage::loadOlder);
    connect(m_verify, &QPushButton::clicked, this, &JournalPage::verify);
    connect(m_csv, &QPushButton::clicked, this, [this] { askWhereTo(Journal::Format::Csv); });
    connect(m_json, &QPushButton::clicked, this, [this] { askWhereTo(Journal::Format::Json); });
    connect(m_back, &QPushButton::clicked, this, &JournalPage::backRequested);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &JournalPage::backRequested);
}

void JournalPage::translate() {
    setWords(tr("Journal"),
        tr("Everything that was done at this helpdesk, newest first. Rows are only ever added."));
    controls::nameField(m_tableName, m_table, tr("Rows"), u'W');
    m_older->setText(controls::withMnemonic(tr("Older rows"), u'L'));
    m_verify->setText(controls::withMnemonic(tr("Verify journal"), u'V'));
    m_csv->setText(controls::withMnemonic(tr("Export as CSV"), u'C'));
    m_json->setText(controls::withMnemonic(tr("Export as JSON"), u'J'));
    m_back->setText(controls::withMnemonic(tr("Back"), u'B'));
    m_rows->retranslate();
}

void JournalPage::takeFocus() {
    m_form->takeFocus();
}

void JournalPage::load() {
    const auto filter = m_form->filter(m_helpdesk.defaultCountry());
    if (!filter) {
        filter.error().field->setFocus();
        return tell(MessageBar::Kind::Problem, filter.error().words);
    }
    m_filter = *filter;
    m_rows->clear();
    m_result->setNotice({});
    m_line->setBroken(0);
    if (const auto &alarm = m_helpdesk.journal().alarm())
        tell(MessageBar::Kind::Problem, [why = alarm->why] { return sentence(why); });
    loadOlder();
}

void JournalPage::loadOlder() {
    m_page.await(m_helpdesk.journal().page(m_filter, m_rows->oldest(), rowsPerPage + 1),
        [this](const Kept<QList<JournalRow>> &rows) {
            if (!rows)
                return tell(MessageBar::Kind::Problem, [why = rows.error()] { return sentence(why); });
            const bool isFirst = m_rows->rowCount() == 0;
            m_hasOlder = rows->size() > rowsPerPage; // one more was asked for than is shown
            m_rows->append(rows->first(std::min<qsizetype>(rowsPerPage, rows->size())));
            m_older->setEnabled(m_hasOlder);
            if (isFirst) {
                m_table->resizeColumnsToContents();
                m_table->selectRow(0);
            }
            if (isFirst && rows->isEmpty())
                tell(MessageBar::Kind::Information, [] { return tr("No rows match."); });
        });
}

void JournalPage::verify() {
    setBusy(true, tr("Verifying every row…"));
    m_work.await(m_helpdesk.journal().verify(), [this](const Kept<JournalVerdict> &verdict) {
        setBusy(false);
        if (!verdict)
            return tell(MessageBar::Kind::Problem, [why = verdict.error()] { return sentence(why); });
        showVerdict(*verdict);
    });
}

void JournalPage::showVerdict(const JournalVerdict &verdict) {
    m_line->setBroken(verdict.firstWrong.value_or(0));
    m_table->viewport()->update();
    if (verdict.fits())
        return tell(MessageBar::Kind::Success, [rows = verdict.rows] {
            return tr(
                "The journal is intact: %Ln row(s), none was altered.", nullptr, static_cast<int>(rows));
        });
    tell(MessageBar::Kind::Problem, [row = *verdict.firstWrong] {
        return tr("Row %L1 is wrong: it, or one before it, was altered or removed. Keep the file and "
                  "tell your administrator.")
            .arg(row);
    });
}

void JournalPage::askWhereTo(Journal::Format format) {
    const bool isCsv = format == Journal::Format::Csv;
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(window(), isCsv ? tr("Export as CSV") : tr("Export as JSON"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isCsv ? u"csv"_s : u"json"_s);
    dialog->selectFile(home.filePath(isCsv ? u"journal.csv"_s : u"journal.json"_s));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, format](const QString &file) { exportTo(file, format); });
    dialog->open();
}

void JournalPage::exportTo(const QString &file, Journal::Format format) {
    setBusy(true, tr("Exporting…"));
    m_work.await(m_helpdesk.exportJournal(file, format, m_filter), [this, file](const Kept<qint64> &rows) {
        setBusy(false);
        const QString shown = QDir::toNativeSeparators(file);
        if (rows == std::unexpected(HelpdeskProblem::JournalNotRead))
            return tell(MessageBar::Kind::Problem, [] { return sentence(HelpdeskProblem::JournalNotRead); });
        if (!rows)
            return tell(MessageBar::Kind::Problem,
                [shown] { return tr("The file %1 could not be written.").arg(shown); });
        tell(MessageBar::Kind::Success, [shown, count = static_cast<int>(*rows)] {
            return tr("%Ln row(s) are in %1.", nullptr, count).arg(shown);
        });
    });
}

void JournalPage::setBusy(bool busy, const QString &words) {
    if (busy)
        m_table->setFocus(); // what was pressed is about to be disabled, and Qt would move the focus on
    for (QPushButton *each : {m_verify, m_csv, m_json})
        each->setEnabled(!busy);
    m_busy->setBusy(busy, words);
}

void JournalPage::tell(MessageBar::Kind kind, const NoticeLabel::Words &words) {
    m_result->setKind(kind);
    m_result->setNotice(words);
    announce(this, m_result->text());
}
