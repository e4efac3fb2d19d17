#include "tests/fault/Matrix.h"
#include "tests/fault/Robot.h"
#include "tests/fault/Targets.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fault::Fault;
using fault::Target;

namespace {

const Robot::Journey binding{u"bob"_s, u"+86 186 0000 1234"_s, u"+8618600001234"_s, {}};
const Robot::Journey changing{u"alice"_s, u"+86 186 0000 1234"_s, u"+8618600001234"_s, u"+8618812345678"_s};

/// The wizard and a patient user.
class Journey : public fault::Trial {
public:
    explicit Journey(const fault::Matrix::Case &what);

    Sandbox &service() override { return m_desk.service; }
    void start() override;
    void act() override;
    bool hasNoticed() const override { return m_robot.hasProblem() || m_robot.isDone(); }
    bool isDone() const override { return isSignOut() ? m_isSignedOut : m_robot.isDone(); }
    QString told() const override { return m_robot.told().join(u" | "); }
    void judge(fault::Verdict &verdict) override;

private:
    bool isSignOut() const { return m_target.way == Target::Way::SignOut; }
    void judgeWords(QStringList &falsehoods);
    QString numberAtService();

    Target m_target;
    bool m_leavesOpen; ///< what became of the change
    bool m_serviceLies; ///< may read like a success although nothing was done
    Desk m_desk;
    Robot m_robot;
    bool m_isSignedOut = false;
};

Journey::Journey(const fault::Matrix::Case &what)
    : m_target(what.target)
    , m_leavesOpen(what.fault.leavesOpen()
          && (what.target.path == paths::bindPhone || what.target.path == paths::updatePhone))
    , m_serviceLies(
          what.target.isVoid && (what.target.saysByStatus ? what.fault.liesByStatus : what.fault.lies))
    , m_robot(m_desk, what.target.way == Target::Way::Change ? changing : binding) {
    m_desk.isHurried = true;
    m_desk.settings.maxAgeMinutes = 0;
    if (m_target.way != Target::Way::Resume)
        return;
    m_desk.start();
    m_desk.signInAs(u"bob"_s);
    m_desk.window.reset();
    m_desk.advance(2h); // the access token is over, the refresh token is not
}

void Journey::start() {
    m_desk.start();
    m_robot.waitForRest();
}

void Journey::act() {
    if (isSignOut() && m_desk.page() == u"Your phone number") {
        m_robot.signOut();
        m_isSignedOut = m_desk.page() == u"Sign in";
    } else {
        m_robot.act();
    }
}

QString Journey::numberAtService() {
    const Sandbox::User truth = m_desk.service.user(m_robot.journey().user);
    return truth.phone.isEmpty() ? QString() : truth.phoneCountryCode + truth.phone;
}

void Journey::judge(fault::Verdict &verdict) {
    judgeWords(verdict.falsehoods);
    if (const QString lost = m_robot.lost(); !lost.isEmpty())
        verdict.losses << lost;
    const auto arrived = [this](const QString &path) { return m_desk.service.requests(path).size(); };
    if (arrived(paths::sendSms) > m_robot.messagesAskedFor())
        verdict.repeats << u"a message"_s;
    if (arrived(paths::bindPhone) + arrived(paths::verify) + arrived(paths::updatePhone)
        > m_robot.commitsAskedFor())
        verdict.repeats << u"a commit"_s;
    if (!m_robot.findsWayOn())
        verdict.deadEnds << told();
}

/// Compares what the screen says with what the service knows.
void Journey::judgeWords(QStringList &falsehoods) {
    const auto mustHold = [&](bool holds, const QString &claim) {
        if (!holds)
            falsehoods << claim + u" – on the screen: "_s + told();
    };
    const QString truth = numberAtService();
    const QString wanted = m_robot.journey().wanted;
    const auto masked = [](const QString &number) { return PhoneNumber::parse(number, {})->masked(); };

    if (m_robot.isTold(u"was not changed"_s) || m_robot.isTold(u"was not carried out"_s))
        mustHold(truth == m_robot.journey().current, u"not changed"_s);
    if (m_leavesOpen && truth == m_robot.journey().current)
        mustHold(m_robot.isTold(u"was not changed"_s), u"nothing said of what did not happen"_s);
    if (m_robot.isTold(u"Your phone number is now"_s))
        mustHold(truth == wanted && m_robot.isTold(masked(truth)), u"changed"_s);
    if (m_robot.isTold(u"The service accepted"_s))
        mustHold(truth == wanted || m_serviceLies, u"accepted"_s);
    if (m_robot.isTold(u"but still shows"_s))
        mustHold(truth != wanted, u"still shows"_s);
    if (m_robot.isTold(u"ode was sent to"_s) && !m_serviceLies)
        mustHold(!m_desk.service.messages().isEmpty(), u"a code was sent"_s);
    if (m_desk.page() == u"Your phone number" && !m_desk.read(u"Current phone number"_s).isEmpty())
        mustHold(m_desk.read(u"Current phone number"_s)
                == (truth.isEmpty() ? u"No phone number yet"_s : masked(truth)),
            u"the number"_s);
    const bool mayLiveOn = m_robot.isTold(u"did not confirm"_s) || m_robot.isTold(u"could not be told"_s);
    if (m_robot.isTold(u"You are signed out."_s) && !mayLiveOn && !m_serviceLies)
        mustHold(m_desk.service.liveApps(m_robot.journey().user).isEmpty(), u"signed out"_s);
}

}

/// Every request of the program × everything that can happen to it. In each case the program must say what is
/// true, lose nothing that was typed, ask for nothing twice, offer a way on, come to rest, and get there in
/// the end.
class MatrixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QLocale(u"en"_s)); }
    void cleanupTestCase() { m_matrix.conclude(); }
    void endsWell_data();
    void endsWell();

private:
    void addCases(const std::vector<Fault> &faults, bool (*fits)(const Target &));

    fault::Matrix m_matrix;
};

void MatrixTest::endsWell_data() {
    QTest::addColumn<int>("index");
    const QUrl here(u"/sandbox/users"_s); // somewhere at the same host, where nothing of the kind is answered
    addCases(fault::onEveryRequest(here, m_matrix.elsewhere()), [](const Target &) { return true; });
    addCases(fault::apiCodes(), [](const Target &target) { return target.hasEnvelope; });
    addCases(fault::tokenLives(), [](const Target &target) { return target.name.startsWith("verify"_L1); });
}

void MatrixTest::addCases(const std::vector<Fault> &faults, bool (*fits)(const Target &)) {
    for (const Target &target : fault::targets()) {
        if (fits(target))
            m_matrix.add(target, faults);
    }
}

void MatrixTest::endsWell() {
    Journey journey(m_matrix.current());
    m_matrix.run(journey);
}

QTEST_MAIN(MatrixTest)
#include "MatrixTest.moc"
