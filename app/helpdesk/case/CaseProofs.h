#pragma once

#include "app/flows/NewPhoneStep.h"
#include "app/helpdesk/case/CaseDesk.h"
#include "app/helpdesk/case/CaseRecords.h"
#include "app/helpdesk/case/CodeCheck.h"
#include "app/helpdesk/case/Policy.h"
#include "app/helpdesk/case/UserDepartments.h"
#include "app/helpdesk/operator/SecondOperator.h"

#include <QObject>

/// What is proven in a case, and how: who is calling, the new number, and that a colleague agrees. Every
/// proof is written down as it comes.
class CaseProofs : public QObject {
    Q_OBJECT

public:
    /// @param user     as the service shows them now
    /// @param records  must outlive this
    CaseProofs(
        const CaseDesk &desk, const ManagedUser &user, CaseRecords &records, QObject *parent = nullptr);

    void setConfig(const PublicConfig &config);

    /// For obstacle(), as they stand now.
    Proofs now() const;
    Instant begun() const { return m_begun; }

    CodeCheck &registeredNumber() { return m_registered; }
    const CodeCheck &registeredNumber() const { return m_registered; }
    NewPhoneStep &newPhone() { return m_newPhone; }
    const NewPhoneStep &newPhone() const { return m_newPhone; }
    CodeCheck &newNumber() { return m_newNumber; }
    const CodeCheck &newNumber() const { return m_newNumber; }
    SecondOperator &secondOperator() { return m_second; }

    /// Whatever was agreed to was another way of proving the caller.
    void vouch(const Evidence &evidence);
    /// The caller is not vouched for any more, and nobody has agreed to it.
    void takeBackEvidence();
    bool isVouchedFor() const { return m_evidence.has_value() && !m_registered.isProven(); }

    /// Asks anew where the policy has protected groups; else there is nothing to know.
    void readDepartments(const std::function<void()> &then);

Q_SIGNALS:
    void changed();
    void goneOn(); ///< what was told before is no longer true
    void failed(const Problem &problem);
    void codeRefused(const Problem &problem);
    void refused(const Problem &problem, const QString &what); ///< @p what for the journal

private:
    void connectCheck(CodeCheck &check, JournalEvent event, const QString &where);
    void connectSecond();
    void record(JournalEvent event, const QString &note);
    void learnDepartments();

    const Policy m_policy;
    const Operator m_who;
    const ManagedUser m_user;
    const Instant m_begun;
    CaseRecords &m_records;
    CodeStep m_registeredCode;
    CodeCheck m_registered;
    NewPhoneStep m_newPhone;
    CodeCheck m_newNumber;
    std::optional<Evidence> m_evidence;
    SecondOperator m_second;
    UserDepartments m_userDepartments;
    std::optional<QStringList> m_departments;
};
