#include "ui/helpdesk/find/RecentCaseModel.h"

#include "ui/look/Icons.h"
#include "ui/parts/RowDelegate.h"

#include <QDateTime>
#include <QIcon>
#include <QLocale>

#include <algorithm>

void RecentCaseModel::setRows(const QList<JournalRow> &rows) {
    beginResetModel();
    m_cases.clear();
    for (const JournalRow &row : rows) {
        if (row.caseId.isEmpty())
            continue;
        auto known = std::ranges::find(m_cases, row.caseId, &Case::id);
        if (known == m_cases.end())
            known = m_cases.insert(
                m_cases.end(), {row.caseId, row.ticket, row.userId, row.at, Outcome::Closed});
        known->outcome = with(known->outcome, row);
    }
    endResetModel();
}

/// The rows come newest first: an intent that is met before its outcome has none.
RecentCaseModel::Outcome RecentCaseModel::with(Outcome known, const JournalRow &earlier) {
    const auto event = journalEvent(earlier.event);
    if (event == JournalEvent::Changed)
        return Outcome::Changed;
    if (event == JournalEvent::NotChanged)
        return Outcome::NotChanged;
    return event == JournalEvent::Applying && known == Outcome::Closed ? Outcome::Unknown : known;
}

QString RecentCaseModel::userIdAt(int row) const {
    return m_cases.value(row).userId;
}

QString RecentCaseModel::words(Outcome outcome) {
    switch (outcome) {
    case Outcome::Changed:
        return tr("Changed");
    case Outcome::Unknown:
        return tr("No outcome yet");
    case Outcome::NotChanged:
    case Outcome::Closed:
        break;
    }
    return tr("Closed without a change");
}

QVariant RecentCaseModel::data(const QModelIndex &index, int role) const {
    if (role == Qt::TextAlignmentRole && index.column() == Time)
        return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    if (index.column() != Ticket)
        return TextTable::data(index, role);
    const Case &shown = m_cases[index.row()];
    switch (role) {
    case Qt::DecorationRole:
        return shown.outcome == Outcome::Changed ? icons::success()
            : shown.outcome == Outcome::Unknown  ? icons::working()
                                                 : icons::minus();
    case RowDelegate::secondLine:
        return words(shown.outcome);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(shown.ticket, words(shown.outcome));
    default:
        return TextTable::data(index, role);
    }
}

QString RecentCaseModel::text(int row, int column) const {
    if (column == Ticket)
        return m_cases[row].ticket;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_cases[row].at);
    return at.date() == QDate::currentDate() ? QLocale().toString(at.time(), QLocale::ShortFormat)
                                             : QLocale().toString(at.date(), QLocale::ShortFormat);
}

QString RecentCaseModel::title(int column) const {
    return column == Ticket ? tr("Ticket") : tr("Time");
}
