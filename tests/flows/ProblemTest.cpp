#include "app/flows/Problem.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// What rooms on top of this one might know to be wrong.
enum class Tea { Cold, Gone };
enum class Milk { Sour };

QString sentence(Tea problem) {
    return problem == Tea::Cold ? u"The tea is cold."_s : u"The tea is gone."_s;
}

QString sentence(Milk) {
    return u"The milk is sour."_s;
}

class ProblemTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasItsOwnSentence();
    void roomsOnTopHaveProblemsOfTheirOwn();
    void detailsAreForSupport();
    void noDetailsWhereThereAreNone();
};

void ProblemTest::everyProblemHasItsOwnSentence() {
    QList<Problem> problems;
    for (int kind = 0; kind <= static_cast<int>(FlowProblem::MainlandOnly); kind++)
        problems << Problem{static_cast<FlowProblem>(kind), {}, {}};
    for (int kind = 0; kind <= static_cast<int>(PhoneNumber::Problem::CannotGetMessages); kind++)
        problems << Problem{static_cast<PhoneNumber::Problem>(kind), {}, {}};
    for (int kind = 0; kind <= static_cast<int>(SignInProblem::PortTaken); kind++)
        problems << Problem{static_cast<SignInProblem>(kind), {}, {}};
    problems << Problem{KeyringProblem::Locked, {}, {}} << Problem{ErrorKind::WrongCode, {}, {}};
    QSet<QString> sentences;
    for (const Problem &problem : problems)
        sentences << sentence(problem);
    QCOMPARE(sentences.size(), problems.size());
    QVERIFY(!sentences.contains(QString()));
}

void ProblemTest::roomsOnTopHaveProblemsOfTheirOwn() {
    const Problem cold{Tea::Cold, {}, {}};
    QCOMPARE(sentence(cold), u"The tea is cold."_s);
    QCOMPARE(sentence(Problem{Milk::Sour, {}, {}}), u"The milk is sour."_s);
    QVERIFY(cold.is(Tea::Cold) && !cold.is(Tea::Gone));
    QVERIFY(!cold.is(Milk::Sour)); // though it has the same number
    QVERIFY(!cold.is(FlowProblem::CodesUsedUp));
}

void ProblemTest::detailsAreForSupport() {
    const ServiceError error{.kind = ErrorKind::WrongCode,
        .statusCode = 499,
        .apiCode = 2001,
        .serverMessage = u"words"_s,
        .requestId = u"r-1"_s};
    QCOMPARE(details(Problem::of(error)), u"Message: words\nStatus: 499\nCode: 2001\nRequest: r-1"_s);
}

void ProblemTest::noDetailsWhereThereAreNone() {
    QCOMPARE(details({FlowProblem::TokenExpired, {}, {}}), QString());
    QCOMPARE(details(Problem::of({.kind = ErrorKind::TimedOut})), QString());
}

QTEST_GUILESS_MAIN(ProblemTest)
#include "ProblemTest.moc"
