#pragma once

#include "tests/fault/Faults.h"
#include "tests/fault/Target.h"
#include "tests/sandbox/service/Sandbox.h"

#include <array>

namespace fault {

/// How a program failed whoever works with it.
struct Verdict {
    QStringList falsehoods; ///< said and not so
    QStringList losses; ///< typed or proven, and gone
    QStringList repeats; ///< asked of the service more often than wanted
    QStringList deadEnds; ///< nothing to be done that leads on
};

/// One case: a program, the service it works with, and somebody who wants to get to the end.
class Trial {
public:
    virtual ~Trial() = default;

    virtual Sandbox &service() = 0;
    /// Starts the program and gets it to rest.
    virtual void start() = 0;
    /// Does the next thing that the program offers and waits until it has come to rest.
    virtual void act() = 0;
    /// Has a service that is gone been noticed?
    virtual bool hasNoticed() const = 0;
    virtual bool isDone() const = 0;
    /// All that is to be seen.
    virtual QString told() const = 0;
    /// Compares what the program says and does with what the service knows.
    virtual void judge(Verdict &verdict) = 0;
};

/// Every request of a program × everything that can happen to it. A trial goes on until the fault has struck
/// and is judged; then the fault is mended, and the trial has to get to the end and is judged again.
class Matrix {
public:
    struct Case {
        Target target;
        Fault fault;
    };

    Matrix();

    /// Another host, to which nothing may be sent.
    QUrl elsewhere() const { return m_elsewhere.url(); }
    /// Adds a row of test data for each; of all that are added only every so many-th that FAULT_EVERY says.
    void add(const Target &target, const std::vector<Fault> &faults);
    /// That of the row which is tested now.
    const Case &current() const;

    void run(Trial &trial);
    /// Says how many cases failed in which way, for a machine to read.
    void conclude();

private:
    void strike(Sandbox &service) const;
    bool hasStruck(Trial &trial) const;
    void count(const Verdict &verdict);

    Sandbox m_elsewhere;
    std::vector<Case> m_cases;
    int m_seen = 0;
    std::array<int, 5> m_counts{}; ///< cases, then as in Verdict
};

}
