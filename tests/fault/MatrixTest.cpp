#include "tests/fault/Faults.h"
#include "tests/fault/Robot.h"
#include "tests/fault/Targets.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fault::Fault;
using fault::Target;

namespace {

constexpr int forever = 1'000'000; // requests
constexpr int enoughSteps = 40; ///< a way through takes about ten

const Robot::Journey binding{u"bob"_s, u"+86 186 0000 1234"_s, u"+8618600001234"_s, {}};
const Robot::Journey changing{u"alice"_s, u"+86 186 0000 1234"_s, u"+8618600001234"_s, u"+8618812345678"_s};

/// How the program failed its user.
struct Verdict {
    QStringList falsehoods;
    QStringList losses;
    QStringList repeats;
};

}

/// Every request of the program × everything that can happen to it. In each case the program must say what is
/// true, lose nothing that was typed, ask for nothing twice, offer a way on, come to rest, and get there in
/// the end.
class MatrixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup();
    void endsWell_data();
    void endsWell();

private:
    void addCases(const std::vector<Fault> &faults, bool (*fits)(const Target &));
    void prepare(const Target &target);
    void strikeAt(const Target &target, const Fault &fault);
    void mend();
    bool hasStruck(const Target &target, const Fault &fault, const Robot &robot) const;
    void goUntilStruck(const Target &target, const Fault &fault, Robot &robot);
    void goToTheEnd(const Target &target, Robot &robot);
    void judge(const Target &target, const Fault &fault, const Robot &robot);
    void judgeWords(const Target &target, const Fault &fault, const Robot &robot);
    QString numberOf(const QString &user);

    std::vector<std::pair<Target, Fault>> m_cases;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Sandbox> m_elsewhere;
    Verdict m_verdict;
    int m_counts[4] = {};
    int m_case = 0;
    const int m_every
        = std::max(1, qEnvironmentVariableIntValue("FAULT_EVERY")); ///< runs every so many-th case
};

void MatrixTest::initTestCase() {
    speak(QLocale(u"en"_s));
    m_elsewhere = std::make_unique<Sandbox>();
    QVERIFY(m_elsewhere->listen());
}

void MatrixTest::cleanupTestCase() {
    const auto [cases, falsehoods, losses, repeats] = m_counts;
    std::printf("%d cases, %d false, %d lost, %d repeated\n", cases, falsehoods, losses, repeats);
    std::fflush(stdout);
    QVERIFY2(m_elsewhere->requests().isEmpty(), "something was sent to another host");
}

void MatrixTest::cleanup() {
    m_desk.reset();
    m_counts[0]++;
    m_counts[1] += !m_verdict.falsehoods.isEmpty();
    m_counts[2] += !m_verdict.losses.isEmpty();
    m_counts[3] += !m_verdict.repeats.isEmpty();
    m_verdict = {};
}

void MatrixTest::endsWell_data() {
    QTest::addColumn<int>("index");
    const QUrl here(u"/sandbox/users"_s); // somewhere at the same host, where nothing of the kind is answered
    addCases(fault::onEveryRequest(here, m_elsewhere->url()), [](const Target &) { return true; });
    addCases(fault::apiCodes(), [](const Target &target) { return target.hasEnvelope; });
    addCases(fault::tokenLives(), [](const Target &target) { return target.name.startsWith("verify"_L1); });
}

void MatrixTest::addCases(const std::vector<Fault> &faults, bool (*fits)(const Target &)) {
    for (const Target &target : fault::targets()) {
        for (const Fault &fault : faults) {
            if (!fits(target) || m_case++ % m_every != 0)
                continue;
            QTest::newRow(qUtf8Printable(target.name + u" × "_s + fault.name))
                << static_cast<int>(m_cases.size());
            m_cases.emplace_back(target, fault);
        }
    }
}

void MatrixTest::endsWell() {
    QFETCH(const int, index);
    const auto &[target, fault] = m_cases.at(static_cast<size_t>(index));
    Robot robot(*m_desk, target.way == Target::Way::Change ? changing : binding);
    prepare(target);
    strikeAt(target, fault);
    goUntilStruck(target, fault, robot);
    judge(target, fault, robot);
    mend();
    goToTheEnd(target, robot);
    judge(target, fault, robot);
    QVERIFY2(m_verdict.falsehoods.isEmpty(), qPrintable(m_verdict.falsehoods.join(u"; ")));
    QVERIFY2(m_verdict.losses.isEmpty(), qPrintable(m_verdict.losses.join(u"; ")));
    QVERIFY2(m_verdict.repeats.isEmpty(), qPrintable(m_verdict.repeats.join(u"; ")));
}

/// Up to the start of the program in the case.
void MatrixTest::prepare(const Target &target) {
    m_desk->isHurried = true;
    m_desk->settings.maxAgeMinutes = 0;
    if (target.way != Target::Way::Resume)
        return;
    m_desk->start();
    m_desk->signInAs(u"bob"_s);
    m_desk->window.reset();
    m_desk->advance(2h); // the access token is over, the refresh token is not
}

void MatrixTest::strikeAt(const Target &target, const Fault &fault) {
    if (fault.reach == Fault::Reach::Answers)
        return m_desk->service.fail({.path = target.path,
            .kind = fault.kind,
            .times = forever,
            .after = target.before,
            .length = 1h,
            .status = fault.status,
            .headers = fault.headers,
            .body = fault.body});
    if (target.follows.isEmpty())
        return m_desk->service.goAway();
    connect(&m_desk->service, &Sandbox::requestArrived, &m_desk->service,
        [this, &target, seen = 0](const QString &path) mutable {
            if (path == target.follows && ++seen == target.following)
                m_desk->service.goAway();
        });
}

void MatrixTest::mend() {
    m_desk->service.clearFaults();
    QVERIFY(m_desk->service.isListening() || m_desk->service.comeBack());
}

bool MatrixTest::hasStruck(const Target &target, const Fault &fault, const Robot &robot) const {
    if (fault.reach == Fault::Reach::Refused)
        return !m_desk->service.isListening() && (robot.hasProblem() || robot.isDone());
    return m_desk->service.requests(target.path).size() > target.before;
}

void MatrixTest::goUntilStruck(const Target &target, const Fault &fault, Robot &robot) {
    m_desk->start();
    robot.waitForRest();
    for (int step = 0; step < enoughSteps && !hasStruck(target, fault, robot); step++) {
        if (target.way == Target::Way::SignOut && m_desk->page() == u"Your phone number")
            return robot.signOut();
        robot.act();
    }
    QVERIFY2(hasStruck(target, fault, robot), qPrintable(robot.told().join(u" | ")));
}

void MatrixTest::goToTheEnd(const Target &target, Robot &robot) {
    if (target.way == Target::Way::SignOut) {
        QCOMPARE(m_desk->page(), u"Sign in"_s);
        return;
    }
    for (int step = 0; step < enoughSteps && !robot.isDone() && !QTest::currentTestFailed(); step++)
        robot.act();
    QVERIFY2(robot.isDone(), qPrintable(robot.told().join(u" | ")));
}

QString MatrixTest::numberOf(const QString &user) {
    const Sandbox::User truth = m_desk->service.user(user);
    return truth.phone.isEmpty() ? QString() : truth.phoneCountryCode + truth.phone;
}

void MatrixTest::judge(const Target &target, const Fault &fault, const Robot &robot) {
    judgeWords(target, fault, robot);
    if (const QString lost = robot.lost(); !lost.isEmpty())
        m_verdict.losses << lost;
    const auto arrived = [this](const QString &path) { return m_desk->service.requests(path).size(); };
    if (arrived(paths::sendSms) > robot.messagesAskedFor())
        m_verdict.repeats << u"a message"_s;
    if (arrived(paths::bindPhone) + arrived(paths::verify) + arrived(paths::updatePhone)
        > robot.commitsAskedFor())
        m_verdict.repeats << u"a commit"_s;
    QVERIFY2(robot.isDone() || robot.hasWayOn(), qPrintable(u"no way on: "_s + robot.told().join(u" | ")));
}

/// Compares what the screen says with what the service knows.
void MatrixTest::judgeWords(const Target &target, const Fault &fault, const Robot &robot) {
    const auto mustHold = [&](bool holds, const QString &claim) {
        if (!holds)
            m_verdict.falsehoods << claim + u" – on the screen: "_s + robot.told().join(u" | ");
    };
    const QString truth = numberOf(robot.journey().user);
    const bool serviceLies = target.isVoid && (target.saysByStatus ? fault.liesByStatus : fault.lies);
    const auto masked = [](const QString &number) { return PhoneNumber::parse(number, {})->masked(); };

    if (robot.isTold(u"was not changed"_s) || robot.isTold(u"was not carried out"_s))
        mustHold(truth == robot.journey().current, u"not changed"_s);
    if (robot.isTold(u"Your phone number is now"_s))
        mustHold(truth == robot.journey().wanted && robot.isTold(masked(truth)), u"changed"_s);
    if (robot.isTold(u"The service accepted"_s))
        mustHold(truth == robot.journey().wanted || serviceLies, u"accepted"_s);
    if (robot.isTold(u"but still shows"_s))
        mustHold(truth != robot.journey().wanted, u"still shows"_s);
    if (robot.isTold(u"ode was sent to"_s) && !serviceLies)
        mustHold(!m_desk->service.messages().isEmpty(), u"a code was sent"_s);
    if (m_desk->page() == u"Your phone number" && !m_desk->read(u"Current phone number"_s).isEmpty())
        mustHold(m_desk->read(u"Current phone number"_s)
                == (truth.isEmpty() ? u"No phone number yet"_s : masked(truth)),
            u"the number"_s);
    const bool mayLiveOn = robot.isTold(u"did not confirm"_s) || robot.isTold(u"could not be told"_s);
    if (robot.isTold(u"You are signed out."_s) && !mayLiveOn && !serviceLies)
        mustHold(m_desk->service.liveApps(robot.journey().user).isEmpty(), u"signed out"_s);
}

QTEST_MAIN(MatrixTest)
#include "MatrixTest.moc"
