#include "tests/fault/Matrix.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fault {

namespace {

constexpr int forever = 1'000'000; // requests
constexpr int enoughSteps = 40; // a way through takes about ten

}

Matrix::Matrix() {
    if (!m_elsewhere.listen())
        qFatal("no free port on loopback");
}

void Matrix::add(const Target &target, const std::vector<Fault> &faults) {
    const int every = std::max(1, qEnvironmentVariableIntValue("FAULT_EVERY"));
    for (const Fault &fault : faults) {
        if (m_seen++ % every != 0)
            continue;
        QTest::newRow(qUtf8Printable(target.name + u" × "_s + fault.name))
            << static_cast<int>(m_cases.size());
        m_cases.push_back({target, fault});
    }
}

const Matrix::Case &Matrix::current() const {
    QFETCH(const int, index);
    return m_cases.at(static_cast<size_t>(index));
}

void Matrix::run(Trial &trial) {
    const auto stops = [] { return QTest::currentTestFailed(); };
    Verdict verdict;
    strike(trial.service());
    trial.start();
    for (int step = 0; step < enoughSteps && !stops() && !hasStruck(trial); step++)
        trial.act();
    QVERIFY2(hasStruck(trial), qPrintable(trial.told()));
    trial.judge(verdict);

    trial.service().clearFaults();
    QVERIFY(trial.service().isListening() || trial.service().comeBack());
    for (int step = 0; step < enoughSteps && !stops() && !trial.isDone(); step++)
        trial.act();
    QVERIFY2(trial.isDone(), qPrintable(trial.told()));
    trial.judge(verdict);
    count(verdict);
}

void Matrix::strike(Sandbox &service) const {
    const auto &[target, fault] = current();
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
    QObject::connect(&service, &Sandbox::requestArrived, &service,
        [&service, target, seen = 0](const QString &path) mutable {
            if (path == target.follows && ++seen == target.following)
                service.goAway();
        });
}

bool Matrix::hasStruck(Trial &trial) const {
    const auto &[target, fault] = current();
    if (fault.reach == Fault::Reach::Refused)
        return !trial.service().isListening() && trial.hasNoticed();
    return trial.service().requests(target.path).size() > target.before;
}

void Matrix::count(const Verdict &verdict) {
    const std::array all{&verdict.falsehoods, &verdict.losses, &verdict.repeats, &verdict.deadEnds};
    m_counts[0]++;
    for (size_t i = 0; i < all.size(); i++)
        m_counts.at(i + 1) += !all.at(i)->isEmpty();
    for (const QStringList *each : all)
        QVERIFY2(each->isEmpty(), qPrintable(each->join(u"; ")));
}

void Matrix::conclude() {
    const auto [cases, falsehoods, losses, repeats, deadEnds] = m_counts;
    std::printf("%d cases, %d false, %d lost, %d repeated, %d without a way on\n", cases, falsehoods, losses,
        repeats, deadEnds);
    std::fflush(stdout);
    QVERIFY2(m_elsewhere.requests().isEmpty(), "something was sent to another host");
    QVERIFY(cases > 0);
}

}
