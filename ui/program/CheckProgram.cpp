#include "ui/program/CheckProgram.h"

#include "app/flows/SetupCheck.h"
#include "app/signin/SystemKeyring.h"
#include "ui/program/Start.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds keyringPatience{10}; // nobody sits in front of the check

QString judgement(Finding::State state) {
    switch (state) {
    case Finding::State::InOrder:
        return u"in order"_s;
    case Finding::State::NotInOrder:
        return u"NOT in order"_s;
    case Finding::State::NotKnown:
        break;
    }
    return u"not known"_s;
}

void print(const QList<Finding> &findings) {
    for (const auto &[subject, state, words] : findings)
        std::printf(
            "%s: %s. %s\n", qUtf8Printable(subject), qUtf8Printable(judgement(state)), qUtf8Printable(words));
}

}

int runCheck(int &argc, char **argv, const Settings &settings) {
    const QCoreApplication app(argc, argv);
    SystemKeyring keyring(keyringPatience);
    SetupCheck setup(settings, keyring);
    setup.run().then(&setup, [](const QList<Finding> &findings) {
        print(findings);
        const bool isAllInOrder = std::ranges::all_of(
            findings, [](const Finding &each) { return each.state == Finding::State::InOrder; });
        QCoreApplication::exit(isAllInOrder ? EXIT_SUCCESS : EXIT_FAILURE);
    });
    const int result = QCoreApplication::exec();
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        return Start::complain(u"what was found could not be written."_s, EXIT_FAILURE);
    return result;
}
