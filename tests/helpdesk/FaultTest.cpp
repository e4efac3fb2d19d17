#include "tests/fault/Faults.h"
#include "tests/helpdesk/HelpdeskStage.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fault::Fault;
using Step = HelpdeskCase::Step;
using Progress = HelpdeskCase::Progress;

namespace {

constexpr int forever = 1'000'000; // requests
constexpr int enoughSteps = 40; ///< a way through takes about ten

/// A request on the way of a case, with the request before it.
struct Target {
    QString name;
    QString path;
    int before = 0; ///< requests to that path earlier on the way
    QString follows{};
    int following = 1; ///< how many of that have come by then
    bool isVoid = false; ///< does a success carry nothing that could be looked at?
};

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

}

/// Every request of a case × what can happen to it. In each the helpdesk must say what is true, lose nothing
/// that was typed, ask for nothing twice, come to rest, and get there in the end.
class FaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_elsewhere.listen()); }
    void cleanupTestCase();
    void init() { m_stage = std::make_unique<HelpdeskStage>(); }
    void cleanup();
    void endsWell_data();
    void endsWell();

private:
    void strikeAt(const Target &target, const Fault &fault);
    bool hasStruck(const Target &target, const Fault &fault) const;
    bool isDone() const;
    void act();
    void actOn(CodeCheck &check, const QString &number, const QString &channel);
    void actOnOutcome();
    void waitForRest();
    void judge(bool serviceLies);

    std::vector<std::pair<Target, Fault>> m_cases;
    std::unique_ptr<HelpdeskStage> m_stage;
    Sandbox m_elsewhere;
    int m_sends = 0, m_checks = 0, m_applies = 0, m_kicks = 0;
    QStringList m_falsehoods, m_losses, m_repeats;
    int m_counts[4] = {};
};

void FaultTest::cleanupTestCase() {
    const auto [cases, falsehoods, losses, repeats] = m_counts;
    std::printf("%d cases, %d false, %d lost, %d repeated\n", cases, falsehoods, losses, repeats);
    std::fflush(stdout);
    QVERIFY2(m_elsewhere.requests().isEmpty(), "something was sent to another host");
    QVERIFY(cases >= 80);
}

void FaultTest::cleanup() {
    m_stage.reset();
    m_counts[0]++;
    m_counts[1] += !m_falsehoods.isEmpty();
    m_counts[2] += !m_losses.isEmpty();
    m_counts[3] += !m_repeats.isEmpty();
    m_falsehoods.clear();
    m_losses.clear();
    m_repeats.clear();
    m_sends = m_checks = m_applies = m_kicks = 0;
}

void FaultTest::endsWell_data() {
    QTest::addColumn<int>("index");
    const int every = std::max(1, qEnvironmentVariableIntValue("FAULT_EVERY")); // runs every so many-th case
    auto add = [this, every, number = 0](const Target &target, const Fault &fault) mutable {
        if (number++ % every != 0)
            return;
        QTest::newRow(qUtf8Printable(target.name + u" × "_s + fault.name))
            << static_cast<int>(m_cases.size());
        m_cases.emplace_back(target, fault);
    };
    for (const Target &target : targets()) {
        for (const Fault &fault : fault::onEveryRequest(QUrl(u"/sandbox/users"_s), m_elsewhere.url())) {
            if (isOfThis(fault))
                add(target, fault);
        }
        if (target.path != paths::updateUser)
            continue;
        for (const Fault &fault : fault::apiCodes())
            add(target, fault);
    }
}

void FaultTest::endsWell() {
    QFETCH(const int, index);
    const auto &[target, fault] = m_cases.at(static_cast<size_t>(index));
    const bool serviceLies = target.isVoid && fault.lies;
    strikeAt(target, fault);
    for (int step = 0; step < enoughSteps && !hasStruck(target, fault); step++)
        act();
    QVERIFY(hasStruck(target, fault));
    judge(serviceLies);
    m_stage->service.clearFaults();
    QVERIFY(m_stage->service.isListening() || m_stage->service.comeBack());
    const bool isOver = serviceLies && target.path == paths::updateUser; // nobody could tell before the check
    for (int step = 0; step < enoughSteps && !isDone() && !isOver; step++)
        act();
    judge(serviceLies);
    QVERIFY(isOver || isDone());
    QVERIFY(wait(m_stage->desk->journal().verify())->fits());
    QVERIFY(wait(m_stage->desk->journal().unclosed())->isEmpty());
    QVERIFY2(m_falsehoods.isEmpty(), qPrintable(m_falsehoods.join(u"; ")));
    QVERIFY2(m_losses.isEmpty(), qPrintable(m_losses.join(u"; ")));
    QVERIFY2(m_repeats.isEmpty(), qPrintable(m_repeats.join(u"; ")));
}

void FaultTest::strikeAt(const Target &target, const Fault &fault) {
    Sandbox &service = m_stage->service;
    if (fault.reach == Fault::Reach::Answers)
        return service.fail({.path = target.path,
            .kind = fault.kind,
            .times = forever,
            .after = target.before,
            .length = 1h,
            .status = fault.status,
            .headers = fault.headers,
            .body = fault.body});
    if (target.follows.isEmpty())
        return service.goAway();
    connect(&service, &Sandbox::requestArrived, &service,
        [&service, &target, seen = 0](const QString &path) mutable {
            if (path == target.follows && ++seen == target.following)
                service.goAway();
        });
}

bool FaultTest::hasStruck(const Target &target, const Fault &fault) const {
    if (fault.reach == Fault::Reach::Refused)
        return !m_stage->service.isListening() && m_stage->desk;
    return m_stage->arrived(target.path) > target.before;
}

bool FaultTest::isDone() const {
    return m_stage->open && m_stage->open->progress(Step::Check) == Progress::Done
        && m_stage->open->progress(Step::Sessions) == Progress::Done;
}

/// Does the next thing that a patient operator would do, and waits for rest.
void FaultTest::act() {
    Helpdesk &desk = *m_stage->desk;
    if (desk.session().state() == OperatorSession::State::SignedOut)
        desk.session().signIn(HelpdeskStage::ownKey, u"Ada"_s, {});
    else if (!desk.overview().user())
        desk.overview().load(m_stage->service.user(u"alice"_s).userId);
    else if (!m_stage->open)
        m_stage->openCase(u"alice"_s);
    else if (!m_stage->open->isCallerProven())
        actOn(m_stage->open->registeredNumber(), u"+8618812345678"_s, HelpdeskStage::unbindChannel);
    else if (m_stage->open->state() != HelpdeskCase::State::Applied && !m_stage->open->newNumber().isProven())
        actOn(m_stage->open->newNumber(), HelpdeskStage::newNumber, HelpdeskStage::bindChannel);
    else
        actOnOutcome();
    waitForRest();
}

void FaultTest::actOn(CodeCheck &check, const QString &number, const QString &channel) {
    m_stage->enterNumber();
    const QString code = m_stage->service.lastCode(number, channel);
    if (check.step().isSent() && !check.step().isUsedUp() && !code.isEmpty()) {
        m_checks++;
        check.step().setCodeText(code);
        return check.check();
    }
    if (!check.step().canSend())
        m_stage->advance(61s);
    m_sends++;
    check.step().send();
}

void FaultTest::actOnOutcome() {
    HelpdeskCase &open = *m_stage->open;
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

void FaultTest::waitForRest() {
    Helpdesk &desk = *m_stage->desk;
    const auto isAtRest = [&] {
        const bool isDeskAtRest = desk.session().state() != OperatorSession::State::SigningIn
            && !desk.overview().isLoading()
            && (desk.session().state() == OperatorSession::State::SignedOut || desk.journal().isOpen());
        return isDeskAtRest
            && (!m_stage->open
                || (m_stage->isAtRest() && !m_stage->open->registeredNumber().step().isSending()
                    && !m_stage->open->newNumber().step().isSending()));
    };
    QVERIFY(becomes(isAtRest));
}

/// Compares what the helpdesk says with what the service knows.
void FaultTest::judge(bool serviceLies) {
    const auto count = [this](const QString &path) { return m_stage->arrived(path); };
    if (count(paths::sendSms) > m_sends || count(paths::preCheckCode) > m_checks)
        m_repeats << u"a message or a guess"_s;
    if (count(paths::updateUser) > m_applies || count(paths::kickUsers) > m_kicks)
        m_repeats << u"a commit"_s;
    if (!m_stage->open)
        return;
    const HelpdeskCase &open = *m_stage->open;
    const Sandbox::User alice = m_stage->service.user(u"alice"_s);
    const bool isChanged = alice.phoneCountryCode + alice.phone == HelpdeskStage::newNumber;
    const bool isApplied = open.state() == HelpdeskCase::State::Applied;
    if (isApplied != isChanged && !serviceLies)
        m_falsehoods << (isApplied ? u"changed"_s : u"not changed"_s);
    if (open.progress(Step::Check) == Progress::Done && !isChanged)
        m_falsehoods << u"checked"_s;
    if (open.progress(Step::Sessions) == Progress::Done && !m_stage->service.liveApps(u"alice"_s).isEmpty())
        m_falsehoods << u"sessions ended"_s;
    const QStringList events = m_stage->events();
    if (events.contains(u"changed"_s) != isApplied)
        m_falsehoods << u"the journal"_s;
    if (m_sends > 1 && m_stage->open->newPhone().text() != HelpdeskStage::newNumber)
        m_losses << u"the number"_s;
    if (!isApplied && m_applies > 0 && !m_stage->open->newNumber().isProven())
        m_losses << u"the proof"_s;
}

QTEST_GUILESS_MAIN(FaultTest)
#include "FaultTest.moc"
