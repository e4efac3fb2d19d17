#include "tests/fault/Matrix.h"
#include "tests/helpdesk/HelpdeskStage.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fault::Fault;
using fault::Target;
using Step = HelpdeskCase::Step;
using Progress = HelpdeskCase::Progress;

namespace {

const std::vector<Target> &targets() {
    static const std::vector<Target> all{
        {.name = u"get-management-token"_s, .path = paths::managementToken},
        {.name = u"get-user"_s, .path = paths::getUser, .follows = paths::managementToken},
        {.name = u"send-sms to the registered number"_s,
            .path = paths::sendSms,
            .follows = paths::getUser,
            .isVoid = true},
        {.name = u"pre-check-code of the registered number"_s,
            .path = paths::preCheckCode,
            .follows = paths::sendSms},
        {.name = u"send-sms to the new number"_s,
            .path = paths::sendSms,
            .before = 1,
            .follows = paths::preCheckCode,
            .isVoid = true},
        {.name = u"pre-check-code of the new number"_s,
            .path = paths::preCheckCode,
            .before = 1,
            .follows = paths::sendSms,
            .following = 2},
        {.name = u"get-user before update-user"_s,
            .path = paths::getUser,
            .before = 1,
            .follows = paths::preCheckCode,
            .following = 2},
        {.name = u"update-user"_s,
            .path = paths::updateUser,
            .follows = paths::getUser,
            .following = 2,
            .isVoid = true},
        {.name = u"get-user after update-user"_s,
            .path = paths::getUser,
            .before = 2,
            .follows = paths::updateUser},
        {.name = u"get-user-loggedin-apps"_s,
            .path = paths::loggedInApps,
            .follows = paths::getUser,
            .following = 3},
        {.name = u"kick-users"_s, .path = paths::kickUsers, .follows = paths::loggedInApps},
        {.name = u"get-user-loggedin-apps after kick-users"_s,
            .path = paths::loggedInApps,
            .before = 1,
            .follows = paths::kickUsers},
    };
    return all;
}

/// One of each kind of what the whole program is tried with in fault.Matrix.
bool isOfThis(const Fault &fault) {
    static const QStringList names{u"connection refused"_s, u"dropped before"_s, u"dropped after"_s,
        u"hangs"_s, u"truncated"_s, u"empty"_s, u"not JSON"_s, u"data missing"_s, u"data null"_s,
        u"fields of wrong types"_s, u"captive portal"_s, u"302 to another host"_s, u"HTTP 401"_s,
        u"HTTP 403"_s, u"HTTP 429"_s, u"HTTP 503"_s};
    return names.contains(fault.name);
}

/// A case and a patient operator.
class CaseTrial : public fault::Trial {
public:
    explicit CaseTrial(const fault::Matrix::Case &what)
        : m_leavesOpen(what.target.path == paths::updateUser && what.fault.leavesOpen())
        , m_serviceLies(what.target.isVoid && what.fault.lies)
        , m_liesOfTheChange(m_serviceLies && what.target.path == paths::updateUser) { }

    Sandbox &service() override { return m_stage.service; }
    void start() override { }
    void act() override;
    bool hasNoticed() const override { return true; }
    bool isDone() const override;
    QString told() const override;
    void judge(fault::Verdict &verdict) override;
    /// Nothing is left open in the journal, and all of it fits.
    void verifyJournal();

private:
    void actOn(CodeCheck &check, const QString &number, const QString &channel);
    void actOnOutcome();
    void waitForRest();
    void judgeWords(QStringList &falsehoods);
    bool hasWayOn();
    bool isChanged();

    bool m_leavesOpen; ///< what became of the change
    bool m_serviceLies;
    bool m_liesOfTheChange; ///< nobody could tell before the check
    HelpdeskStage m_stage;
    int m_sends = 0, m_checks = 0, m_applies = 0, m_kicks = 0;
};

bool CaseTrial::isDone() const {
    const bool isOver = m_stage.open && m_stage.open->progress(Step::Check) == Progress::Done
        && m_stage.open->progress(Step::Sessions) == Progress::Done;
    return isOver || (m_liesOfTheChange && m_applies > 0);
}

QString CaseTrial::told() const {
    return m_stage.open && m_stage.open->problem() ? sentence(*m_stage.open->problem()) : u"no problem"_s;
}

/// Does the next thing that a patient operator would do, and waits for rest.
void CaseTrial::act() {
    Helpdesk &desk = *m_stage.desk;
    if (desk.session().state() == OperatorSession::State::SignedOut)
        desk.session().signIn(HelpdeskStage::ownKey, u"Ada"_s, {});
    else if (!desk.overview().user())
        desk.overview().load(m_stage.service.user(u"alice"_s).userId);
    else if (!m_stage.open)
        m_stage.openCase(u"alice"_s);
    else if (!m_stage.open->isCallerProven())
        actOn(m_stage.open->registeredNumber(), u"+8618812345678"_s, HelpdeskStage::unbindChannel);
    else if (m_stage.open->state() != HelpdeskCase::State::Applied && !m_stage.open->newNumber().isProven())
        actOn(m_stage.open->newNumber(), HelpdeskStage::newNumber, HelpdeskStage::bindChannel);
    else
        actOnOutcome();
    waitForRest();
}

void CaseTrial::actOn(CodeCheck &check, const QString &number, const QString &channel) {
    m_stage.enterNumber();
    const QString code = m_stage.service.lastCode(number, channel);
    if (check.step().isSent() && !check.step().isUsedUp() && !code.isEmpty()) {
        m_checks++;
        check.step().setCodeText(code);
        return check.check();
    }
    if (!check.step().canSend())
        m_stage.advance(61s);
    m_sends++;
    check.step().send();
}

void CaseTrial::actOnOutcome() {
    HelpdeskCase &open = *m_stage.open;
    if (open.state() == HelpdeskCase::State::Proving) {
        m_applies++;
        m_kicks++; // follows by itself
        open.apply();
    } else if (open.progress(Step::Check) == Progress::Failed) {
        open.checkAgain();
    } else if (open.progress(Step::Sessions) == Progress::Failed) {
        m_kicks++;
        open.endSessions();
    }
}

void CaseTrial::waitForRest() {
    Helpdesk &desk = *m_stage.desk;
    const auto isAtRest = [&] {
        m_stage.letFindOut();
        const bool isDeskAtRest = desk.session().state() != OperatorSession::State::SigningIn
            && !desk.overview().isLoading()
            && (desk.session().state() == OperatorSession::State::SignedOut || desk.journal().isOpen());
        return isDeskAtRest
            && (!m_stage.open
                || (m_stage.isAtRest() && !m_stage.open->registeredNumber().step().isSending()
                    && !m_stage.open->newNumber().step().isSending()));
    };
    QVERIFY(becomes(isAtRest));
}

bool CaseTrial::isChanged() {
    const Sandbox::User alice = m_stage.service.user(u"alice"_s);
    return alice.phoneCountryCode + alice.phone == HelpdeskStage::newNumber;
}

void CaseTrial::judge(fault::Verdict &verdict) {
    const auto count = [this](const QString &path) { return m_stage.arrived(path); };
    if (count(paths::sendSms) > m_sends || count(paths::preCheckCode) > m_checks)
        verdict.repeats << u"a message or a guess"_s;
    if (count(paths::updateUser) > m_applies || count(paths::kickUsers) > m_kicks)
        verdict.repeats << u"a commit"_s;
    if (!m_stage.open)
        return;
    judgeWords(verdict.falsehoods);
    if (m_sends > 1 && m_stage.open->newPhone().text() != HelpdeskStage::newNumber)
        verdict.losses << u"the number"_s;
    const bool isApplied = m_stage.open->state() == HelpdeskCase::State::Applied;
    if (!isApplied && m_applies > 0 && !m_stage.open->newNumber().isProven())
        verdict.losses << u"the proof"_s;
    if (!isDone() && !hasWayOn())
        verdict.deadEnds << told();
}

/// Compares what the helpdesk says with what the service knows.
void CaseTrial::judgeWords(QStringList &falsehoods) {
    const HelpdeskCase &open = *m_stage.open;
    const bool isApplied = open.state() == HelpdeskCase::State::Applied;
    if (isApplied != isChanged() && !m_serviceLies)
        falsehoods << (isApplied ? u"changed"_s : u"not changed"_s);
    if (open.progress(Step::Check) == Progress::Done && !isChanged())
        falsehoods << u"checked"_s;
    if (open.progress(Step::Sessions) == Progress::Done && !m_stage.service.liveApps(u"alice"_s).isEmpty())
        falsehoods << u"sessions ended"_s;
    const QStringList events = m_stage.events();
    if (events.contains(u"changed"_s) != isApplied)
        falsehoods << u"the journal"_s;
    if (m_leavesOpen && !isChanged() && !events.contains(u"not changed"_s))
        falsehoods << u"nothing said of what did not happen"_s;
}

/// Can the step that comes next be taken, now or after the wait for another code?
bool CaseTrial::hasWayOn() {
    HelpdeskCase &open = *m_stage.open;
    const auto canGoOn = [](CodeCheck &check) {
        return check.canCheck() || check.step().canSend() || check.step().cooldown() > 0ms;
    };
    if (open.state() == HelpdeskCase::State::Applied)
        return open.progress(Step::Check) == Progress::Failed
            || open.progress(Step::Sessions) == Progress::Failed;
    if (!open.isCallerProven())
        return canGoOn(open.registeredNumber());
    return open.newNumber().isProven() ? open.canApply() : canGoOn(open.newNumber());
}

void CaseTrial::verifyJournal() {
    QVERIFY(wait(m_stage.desk->journal().verify())->fits());
    QVERIFY(wait(m_stage.desk->journal().unclosed())->isEmpty());
}

}

/// Every request of a case × what can happen to it. In each the helpdesk must say what is true, lose nothing
/// that was typed, ask for nothing twice, come to rest, and get there in the end.
class FaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { m_matrix.conclude(); }
    void endsWell_data();
    void endsWell();

private:
    fault::Matrix m_matrix;
};

void FaultTest::endsWell_data() {
    QTest::addColumn<int>("index");
    std::vector<Fault> faults = fault::onEveryRequest(QUrl(u"/sandbox/users"_s), m_matrix.elsewhere());
    std::erase_if(faults, [](const Fault &fault) { return !isOfThis(fault); });
    for (const Target &target : targets()) {
        m_matrix.add(target, faults);
        if (target.path == paths::updateUser)
            m_matrix.add(target, fault::apiCodes());
    }
}

void FaultTest::endsWell() {
    CaseTrial trial(m_matrix.current());
    m_matrix.run(trial);
    trial.verifyJournal();
}

QTEST_GUILESS_MAIN(FaultTest)
#include "FaultTest.moc"
