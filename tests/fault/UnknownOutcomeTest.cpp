#include "tests/fault/Robot.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Robot::Journey binding{u"bob"_s, u"+86 186 0000 1234"_s, u"+8618600001234"_s, {}};
const Robot::Journey changing{u"alice"_s, u"+86 186 0000 1234"_s, u"+8618600001234"_s, u"+8618812345678"_s};

}

/// The answer to a commit is lost: nothing is claimed before it is known, however long the network is away or
/// the service takes, and the user who leaves is told at the next start.
class UnknownOutcomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QLocale(u"en"_s)); }
    void init();
    void cleanup();
    void waitsForTheNetwork_data() { rows(); }
    void waitsForTheNetwork();
    void tellsAtTheNextStart_data() { rows(); }
    void tellsAtTheNextStart();
    void tellsWhatIsCertainOnce_data() { rows(); }
    void tellsWhatIsCertainOnce();
    void serviceFinishesAfterTheGatewayGaveUp_data() { journeys(); }
    void serviceFinishesAfterTheGatewayGaveUp();
    void serviceFinishesAfterTheProgramWasClosed_data() { journeys(); }
    void serviceFinishesAfterTheProgramWasClosed();
    void serviceFinishesAfterTheNextStart();
    void isLeftWithoutAQuestion_data() { journeys(); }
    void isLeftWithoutAQuestion();
    void happensAfterAll();
    void happensAfterAllOnAnotherPage();
    void asksTheUserToSignInFirst();
    void saysWhyItIsNotKnown();

private:
    void rows();
    void journeys();
    /// Goes on until a gateway has answered the commit, for which the service needs longer.
    void loseAnswerToGateway(const Robot::Journey &journey);
    void serviceFinishes();
    void loseAnswer(const Robot::Journey &journey, const QString &fault);
    bool isFindingOut() const { return m_robot->isTold(u"Finding out whether"_s); }
    QString numberAtService() const { return m_desk->service.user(m_robot->journey().user).phone; }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Robot> m_robot;
};

void UnknownOutcomeTest::init() {
    m_desk = std::make_unique<Desk>();
    m_desk->isHurried = true;
    m_desk->settings.maxAgeMinutes = 0;
}

void UnknownOutcomeTest::cleanup() {
    m_robot.reset();
    m_desk.reset();
}

void UnknownOutcomeTest::rows() {
    QTest::addColumn<bool>("isChange");
    QTest::addColumn<bool>("isCarriedOut");
    QTest::newRow("bind, carried out") << false << true;
    QTest::newRow("bind, not carried out") << false << false;
    QTest::newRow("change, carried out") << true << true;
    QTest::newRow("change, not carried out") << true << false;
}

/// Goes on until the commit has left, after which the service is gone.
void UnknownOutcomeTest::loseAnswer(const Robot::Journey &journey, const QString &fault) {
    m_robot = std::make_unique<Robot>(*m_desk, journey);
    const QString commit = journey.current.isEmpty() ? paths::bindPhone : paths::updatePhone;
    m_desk->service.fail(commit, fault);
    connect(
        &m_desk->service, &Sandbox::requestArrived, &m_desk->service, [this, commit](const QString &path) {
            if (path == commit)
                m_desk->service.goAway();
        });
    m_desk->start();
    while (m_desk->service.isListening() && !QTest::currentTestFailed()) {
        m_robot->actAtOnce();
        QVERIFY(becomes([&] { return !m_desk->service.isListening() || !m_robot->isBusy(); }));
    }
    QVERIFY(becomes([this] { return isFindingOut(); }));
}

void UnknownOutcomeTest::waitsForTheNetwork() {
    QFETCH(const bool, isChange);
    QFETCH(const bool, isCarriedOut);
    loseAnswer(isChange ? changing : binding, isCarriedOut ? u"drop-after"_s : u"refuse-before"_s);
    QVERIFY(becomes([this] { return m_robot->isTold(sentence(ErrorKind::Unreachable)); }));
    m_desk->advance(24h);
    QVERIFY(isFindingOut());
    QVERIFY(m_desk->canPress(u"Close"_s));
    QVERIFY(!m_robot->isTold(u"not changed"_s));

    m_desk->advance(-24h); // or the sign-in would be over, too
    QVERIFY(m_desk->service.comeBack());
    m_robot->waitForRest();
    QCOMPARE(m_robot->isDone(), isCarriedOut);
    QCOMPARE(m_robot->isTold(u"was not changed"_s), !isCarriedOut);
    QCOMPARE(m_robot->isTold(sentence(FlowProblem::NotChanged)), isChange && !isCarriedOut);
    QCOMPARE(numberAtService() == u"18600001234", isCarriedOut);
}

void UnknownOutcomeTest::tellsAtTheNextStart() {
    QFETCH(const bool, isChange);
    QFETCH(const bool, isCarriedOut);
    loseAnswer(isChange ? changing : binding, isCarriedOut ? u"drop-after"_s : u"refuse-before"_s);
    m_desk->window.reset();
    m_desk->start();
    m_robot->waitForRest();
    QVERIFY(m_robot->isTold(sentence(ErrorKind::Unreachable)));
    QVERIFY(!m_robot->isTold(u"carried out"_s));

    QVERIFY(m_desk->service.comeBack());
    m_desk->press(u"Try again"_s);
    if (!isCarriedOut) // the service may still be at work
        QVERIFY(becomes([this] { return isFindingOut(); }));
    m_robot->waitForRest();
    QCOMPARE(m_robot->isTold(u"It was carried out"_s), isCarriedOut);
    QCOMPARE(m_robot->isTold(u"It was not carried out"_s), !isCarriedOut);
    QCOMPARE(m_desk->read(u"Current phone number"_s).endsWith(u"1234"_s), isCarriedOut);
}

void UnknownOutcomeTest::tellsWhatIsCertainOnce() {
    QFETCH(const bool, isChange);
    QFETCH(const bool, isCarriedOut);
    loseAnswer(isChange ? changing : binding, isCarriedOut ? u"drop-after"_s : u"refuse-before"_s);
    QVERIFY(m_desk->service.comeBack());
    const bool isCertain = isChange || isCarriedOut;
    for (const bool isTold : {true, !isCertain}) {
        m_desk->window.reset();
        m_desk->start();
        m_robot->waitForRest();
        QCOMPARE(m_desk->page(), u"Your phone number"_s);
        QCOMPARE(m_robot->isTold(u"carried out"_s), isTold);
    }
}

void UnknownOutcomeTest::journeys() {
    QTest::addColumn<bool>("isChange");
    QTest::newRow("bind") << false;
    QTest::newRow("change") << true;
}

void UnknownOutcomeTest::loseAnswerToGateway(const Robot::Journey &journey) {
    m_robot = std::make_unique<Robot>(*m_desk, journey);
    const QString commit = journey.current.isEmpty() ? paths::bindPhone : paths::updatePhone;
    m_desk->service.fail(commit, u"http-status"_s, {{u"status"_s, 502}});
    m_desk->start();
    const auto isLost = [this] { return m_desk->canPress(u"Close"_s); };
    while (!isLost() && !QTest::currentTestFailed()) {
        m_robot->actAtOnce();
        QVERIFY(becomes([&] { return isLost() || !m_robot->isBusy(); }));
    }
}

void UnknownOutcomeTest::serviceFinishes() {
    m_desk->service.changeUser(
        m_robot->journey().user, {{u"phone"_s, u"18600001234"_s}, {u"phoneCountryCode"_s, u"+86"_s}});
}

void UnknownOutcomeTest::serviceFinishesAfterTheGatewayGaveUp() {
    QFETCH(const bool, isChange);
    loseAnswerToGateway(isChange ? changing : binding);
    QVERIFY(becomes([this] { return isFindingOut(); }));
    m_desk->advance(10s);
    const auto looks = [this] { return m_desk->service.requests(paths::profile).size(); };
    QVERIFY(becomes([&, before = looks()] { return looks() > before + 2; }));
    QVERIFY(isFindingOut());
    serviceFinishes();
    m_desk->waitForPage(u"Done"_s);
    QVERIFY(m_desk->read(u"Result"_s).startsWith(u"Your phone number is now "_s));
}

void UnknownOutcomeTest::serviceFinishesAfterTheProgramWasClosed() {
    QFETCH(const bool, isChange);
    loseAnswerToGateway(isChange ? changing : binding);
    m_desk->window.reset();
    m_desk->start();
    QVERIFY(becomes([this] { return isFindingOut(); }));
    QVERIFY(!m_desk->canPress(u"Next"_s));
    m_desk->advance(10s);
    const auto looks = [this] { return m_desk->service.requests(paths::profile).size(); };
    QVERIFY(becomes([&, before = looks()] { return looks() > before + 2; }));
    QVERIFY(isFindingOut());
    serviceFinishes();
    QVERIFY(becomes([this] { return m_robot->isTold(u"It was carried out"_s); }));
    QVERIFY(m_desk->read(u"Current phone number"_s).endsWith(u"1234"_s));
    QVERIFY(m_desk->canPress(u"Next"_s));
    QVERIFY(m_desk->canPress(u"Cancel"_s));
}

/// The page says so while it stands there, hours after it has said that nothing had changed so far.
void UnknownOutcomeTest::serviceFinishesAfterTheNextStart() {
    loseAnswerToGateway(binding);
    m_desk->window.reset();
    m_desk->start();
    QVERIFY(becomes([this] { return isFindingOut(); }));
    m_robot->waitForRest();
    QVERIFY(m_robot->isTold(u"It was not carried out when we last looked, at "_s));
    QVERIFY(m_desk->canPress(u"Next"_s));
    serviceFinishes();
    QVERIFY(becomes([this] { return m_robot->isTold(u"It was carried out"_s); }));
    QVERIFY(m_desk->read(u"Current phone number"_s).endsWith(u"1234"_s));
}

void UnknownOutcomeTest::isLeftWithoutAQuestion() {
    QFETCH(const bool, isChange);
    loseAnswerToGateway(isChange ? changing : binding);
    QVERIFY(!m_desk->seen<QPushButton>(isChange ? u"Change phone number"_s : u"Bind phone number"_s));
    QVERIFY(!m_desk->seen<QPushButton>(u"Cancel"_s));
    m_desk->press(u"Close"_s);
    QVERIFY(!m_desk->window->isVisible());
    m_desk->start();
    m_robot->waitForRest();
    QVERIFY(m_robot->isTold(u"It was not carried out"_s));
    QVERIFY(m_desk->canPress(u"Cancel"_s));
}

void UnknownOutcomeTest::happensAfterAll() {
    loseAnswerToGateway(binding);
    m_robot->waitForRest();
    QCOMPARE(m_desk->page(), u"New phone number"_s);
    QVERIFY(m_robot->isTold(u"The number was not changed when we last looked, at "_s));
    QVERIFY(m_desk->canPress(u"Cancel"_s));
    serviceFinishes();
    m_desk->waitForPage(u"Done"_s);
    m_desk->window.reset();
    m_desk->start();
    m_robot->waitForRest();
    QVERIFY2(!m_robot->isTold(u"carried out"_s), "it was told");
}

void UnknownOutcomeTest::happensAfterAllOnAnotherPage() {
    loseAnswerToGateway(binding);
    m_robot->waitForRest();
    m_desk->press(u"Back"_s);
    m_desk->waitForPage(u"Your phone number"_s);
    serviceFinishes();
    QVERIFY(
        becomes([this] { return m_desk->page() == u"Done" || m_robot->isTold(u"It was carried out"_s); }));
}

/// Another session end in the meantime: after signing in again the outcome is found out.
void UnknownOutcomeTest::asksTheUserToSignInFirst() {
    loseAnswer(binding, u"drop-after"_s);
    m_desk->service.reset(); // forgets the sign-in, and what was bound
    m_desk->service.changeUser(u"bob"_s, {{u"phone"_s, u"18600001234"_s}, {u"phoneCountryCode"_s, u"+86"_s}});
    QVERIFY(m_desk->service.comeBack());
    m_robot->waitForRest();
    QCOMPARE(m_desk->page(), u"Sign in"_s);
    m_robot->act();
    QVERIFY2(m_robot->isDone(), qPrintable(m_robot->told().join(u" | ")));
    QVERIFY(m_desk->service.requests(paths::bindPhone).isEmpty()); // since the reset: not repeated
}

void UnknownOutcomeTest::saysWhyItIsNotKnown() {
    m_desk->service.fail(paths::profile, u"statusCode"_s,
        {{u"statusCode"_s, 403}, {u"apiCode"_s, 2005}, {u"after"_s, 1}, {u"times"_s, 1'000'000}});
    loseAnswer(binding, u"drop-after"_s);
    QVERIFY(m_desk->service.comeBack());
    QVERIFY(becomes([this] { return m_robot->isTold(sentence(ErrorKind::UserLocked)); }));
    QVERIFY(isFindingOut());
    m_desk->service.clearFaults();
    m_robot->waitForRest();
    QVERIFY(m_robot->isDone());
}

QTEST_MAIN(UnknownOutcomeTest)
#include "UnknownOutcomeTest.moc"
