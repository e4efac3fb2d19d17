#pragma once

#include "app/flows/CommitStep.h"
#include "app/helpdesk/case/CaseDesk.h"
#include "app/helpdesk/case/CaseRecords.h"
#include "app/helpdesk/case/EndSessions.h"
#include "app/helpdesk/case/HandOver.h"

#include <QObject>

/// The change that a case is about, from the row that announces it: made, compared with what the service
/// shows, the user's sessions ended. What may have reached the service is found out and not sent again.
class CaseChange : public QObject {
    Q_OBJECT

public:
    enum class Progress { Open, Working, Done, Failed };

    /// @param user     as the service shows them before
    /// @param records  must outlive this
    CaseChange(
        const CaseDesk &desk, const ManagedUser &user, CaseRecords &records, QObject *parent = nullptr);

    /// Into the journal, with the notice that is owed; announced() follows unless that fails.
    void announce(const PhoneNumber &number);
    void send();
    /// What was announced last has not left and will not.
    void giveUp(const QString &note = {});
    /// The service shows @p profile: has it made the change in the meantime, although it was lost?
    bool isMadeIn(const Profile &profile) const;
    void conclude(const std::optional<Profile> &profile);

    CommitStep &commitStep() { return m_commit; }
    /// The number asked for, after announce().
    const std::optional<PhoneNumber> &requested() const { return m_requested; }
    std::optional<CompletedChange> completed() const;

    Progress check() const { return m_check; }
    void checkAgain();
    /// What the service showed last.
    const std::optional<Profile> &profileAfter() const { return m_profileAfter; }

    Progress sessions() const;
    void setEndsSessions(bool endsSessions) { m_endsSessions = endsSessions; }
    bool endsSessions() const { return m_endsSessions; }
    void endSessions();

Q_SIGNALS:
    void changed();
    void told(const std::optional<Problem> &problem);
    void announced();
    void notChanged(const Problem &problem);
    void notChangedSoFar(const Problem &problem); ///< the service is asked further
    void made();
    void needsSignIn();

private:
    void connectCommit();
    void connectSessions();
    void closeIntents();
    void compare(const std::optional<Profile> &profile);
    CompletedChange changeAt(std::chrono::milliseconds moment) const;

    struct Intent {
        qint64 row = 0;
        PhoneNumber number;
    };

    Service &m_management;
    Clock m_clock;
    const bool m_owesNotice;
    const QString m_userId;
    const std::optional<PhoneNumber> m_before;
    CaseRecords &m_records;
    CommitStep m_commit;
    std::optional<PhoneNumber> m_requested;
    QList<Intent> m_intents; ///< whose outcome is not certain, the newest last
    std::optional<std::chrono::milliseconds> m_completedAt; ///< since 1970
    Progress m_check = Progress::Open;
    std::optional<Profile> m_profileAfter;
    bool m_endsSessions = true;
    EndSessions m_sessions;
    Awaited m_answer{this};
};

/// What the service refused, in words for an operator.
Problem problemForOperator(const ServiceError &error, Problem::About about = Problem::About::Page);
