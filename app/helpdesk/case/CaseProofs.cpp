#include "app/helpdesk/case/CaseProofs.h"

using namespace Qt::StringLiterals;

CaseProofs::CaseProofs(const CaseDesk &desk, const ManagedUser &user, CaseRecords &records, QObject *parent)
    : QObject(parent)
    , m_policy(desk.settings.helpdesk)
    , m_who(desk.who)
    , m_user(user)
    , m_begun(desk.memory.clock()())
    , m_records(records)
    , m_registeredCode(desk.application, desk.memory, desk.settings.currentPhoneChannel)
    , m_registered(desk.application, m_registeredCode, desk.settings.currentPhoneChannel)
    , m_newPhone(desk.application, desk.memory, desk.settings.newPhoneChannel, user.profile.phone)
    , m_newNumber(desk.application, m_newPhone.code(), desk.settings.newPhoneChannel)
    , m_second(desk.management, m_who, m_user)
    , m_userDepartments(desk.management, user.profile.userId) {
    m_registeredCode.setNumber(user.profile.phone);
    connectCheck(m_registered, JournalEvent::CallerProven, u"registered number"_s);
    connectCheck(m_newNumber, JournalEvent::NewNumberProven, u"new number"_s);
    connectSecond();
    connect(&m_registeredCode, &CodeStep::failed, this, [this](const ServiceError &error) {
        Q_EMIT failed(problemOfSending(error, Problem::About::CurrentNumber));
    });
    connect(&m_newPhone, &NewPhoneStep::failed, this, [this](const Problem &problem) {
        const bool isOld = problem.is(ErrorKind::SameNumber);
        Q_EMIT failed(isOld ? Problem{HelpdeskProblem::SameNumber, problem.about, problem.error} : problem);
    });
    learnDepartments();
}

void CaseProofs::setConfig(const PublicConfig &config) {
    m_registeredCode.setCodeLength(config.codeLength);
    m_newPhone.setConfig(config);
}

void CaseProofs::connectCheck(CodeCheck &check, JournalEvent event, const QString &where) {
    connect(&check.step(), &CodeStep::sending, this, [this, where] {
        Q_EMIT goneOn();
        record(JournalEvent::CodeSent, where);
    });
    connect(&check, &CodeCheck::changed, this, &CaseProofs::changed);
    connect(&check, &CodeCheck::proven, this, [this, event, where] {
        Q_EMIT goneOn();
        record(event, where);
        learnDepartments();
    });
    connect(&check, &CodeCheck::failed, this, &CaseProofs::codeRefused);
}

void CaseProofs::connectSecond() {
    connect(&m_second, &SecondOperator::agreed, this, [this] {
        Q_EMIT goneOn();
        record(JournalEvent::SecondOperatorAgreed,
            u"%1, access key %2"_s.arg(m_second.who()->name, m_second.who()->accessKeyId));
        Q_EMIT changed();
    });
    connect(&m_second, &SecondOperator::failed, this,
        [this](const Problem &problem) { Q_EMIT refused(problem, u"second operator"_s); });
}

void CaseProofs::record(JournalEvent event, const QString &note) {
    m_records.setNumbers(m_user.profile.phone, m_newPhone.code().number());
    m_records.add(event, note);
}

Proofs CaseProofs::now() const {
    using Caller = Proofs::Caller;
    const bool isOld = m_newPhone.code().number() == m_user.profile.phone;
    return {.begun = m_begun,
        .isOwnAccount = m_who.account == m_user.profile.userId,
        .wrongCodes = m_registered.wrongCodes() + m_newNumber.wrongCodes(),
        .caller = m_registered.isProven() ? Caller::ByCode
            : m_evidence                  ? Caller::VouchedFor
                                          : Caller::NotProven,
        .departments = m_departments,
        .hasColleagueAgreed = m_second.hasAgreed(),
        .isNewNumberProven = m_newNumber.isProven(),
        .isNewNumberTheOld = isOld};
}

void CaseProofs::vouch(const Evidence &evidence) {
    m_second.takeBack();
    m_evidence = evidence;
    Q_EMIT goneOn();
    record(JournalEvent::CallerVouchedFor, evidence.toText());
    learnDepartments();
    Q_EMIT changed();
}

void CaseProofs::takeBackEvidence() {
    if (!m_evidence)
        return;
    m_second.takeBack();
    m_evidence.reset();
    Q_EMIT goneOn();
    record(JournalEvent::ProofTakenBack, u"caller"_s);
    Q_EMIT changed();
}

void CaseProofs::readDepartments(const std::function<void()> &then) {
    if (m_policy.protectedGroups.isEmpty())
        return then();
    m_userDepartments.read([this, then](const std::optional<QStringList> &departments) {
        m_departments = departments;
        then();
    });
}

/// So that the operator sees early whether a colleague is needed.
void CaseProofs::learnDepartments() {
    if (!m_departments && !m_userDepartments.isReading() && !m_policy.protectedGroups.isEmpty())
        readDepartments([this] { Q_EMIT changed(); });
}
