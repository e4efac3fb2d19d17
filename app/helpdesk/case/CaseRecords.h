#pragma once

#include "app/async/Awaited.h"
#include "app/helpdesk/case/CaseFile.h"
#include "app/helpdesk/journal/Journal.h"
#include "app/helpdesk/operator/OperatorSession.h"
#include "app/time/Clock.h"

#include <QObject>

/// The rows of one case, in order. What could not be written is written together with what comes next, so
/// that nothing of a case is ever left out before its change.
class CaseRecords : public QObject {
    Q_OBJECT

public:
    CaseRecords(Journal &journal, Clock clock, Operator who, CaseFile file, QString userId,
        QObject *parent = nullptr);
    /// What is not written yet still is, but for an intent.
    ~CaseRecords() override;
    Q_DISABLE_COPY_MOVE(CaseRecords)

    const CaseFile &file() const { return m_file; }
    void setNumbers(const std::optional<PhoneNumber> &oldNumber, const std::optional<PhoneNumber> &newNumber);

    /// The first row: the reason for the case, and what was asked of it.
    void addOpening(const QString &policy);
    void add(JournalEvent event, const QString &note = {});
    /// Exactly one of intended() and intentFailed() follows.
    /// @param endsSessions  are the user's sessions to be ended afterwards?
    /// @param notice        owed once the change is made
    void addIntent(bool endsSessions, const std::optional<Notice> &notice = {});
    /// @param intent  the row that it closes
    void addOutcome(JournalEvent event, qint64 intent, const QString &note = {});

Q_SIGNALS:
    /// Everything up to the intent is on the disk, and the head in the keyring; @p intent is its row.
    void intended(qint64 intent);
    void intentFailed(HelpdeskProblem why); ///< and it is not written later either
    void failed(HelpdeskProblem why); ///< anything else could not be written yet

private:
    JournalEntry entry(JournalEvent event, const QString &note) const;
    void write();
    void settle(const Kept<JournalAddition> &added);
    void announce(qint64 intent);

    Journal &m_journal;
    Clock m_clock;
    Operator m_who;
    CaseFile m_file;
    QString m_userId;
    std::optional<PhoneNumber> m_oldNumber;
    std::optional<PhoneNumber> m_newNumber;
    QList<JournalEntry> m_unwritten;
    qsizetype m_underWay = 0; ///< how many of them the journal is writing now
    std::optional<Notice> m_notice; ///< of the intent that is not written yet
    Awaited m_answer{this};
    Awaited m_headAnswer{this};
};
