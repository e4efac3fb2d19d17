#include "app/flows/Connection.h"
#include "app/flows/SetupCheck.h"
#include "app/settings/Memory.h"
#include "app/settings/Settings.h"
#include "app/signin/KeychainVault.h"
#include "ui/look/Icons.h"
#include "ui/look/Look.h"
#include "ui/program/AskDesktop.h"
#include "ui/program/HelpdeskProgram.h"
#include "ui/program/Start.h"
#include "ui/program/Translations.h"
#include "ui/wizard/PhoneWizard.h"

#include <QApplication>
#include <QDesktopServices>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// One line on standard output for each thing that a sign-in needs.
int check(int &argc, char **argv, const Settings &settings) {
    QCoreApplication app(argc, argv);
    SetupCheck setup(settings);
    bool isAllInOrder = true;
    setup.run().then([&](const QList<Finding> &findings) {
        for (const auto &[subject, state, words] : findings) {
            const QString judgement = state == Finding::State::InOrder ? u"in order"_s
                : state == Finding::State::NotInOrder                  ? u"NOT in order"_s
                                                                       : u"not known"_s;
            std::printf(
                "%s: %s. %s\n", qUtf8Printable(subject), qUtf8Printable(judgement), qUtf8Printable(words));
            isAllInOrder = isAllInOrder && state == Finding::State::InOrder;
        }
        QMetaObject::invokeMethod(&app, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    return isAllInOrder ? EXIT_SUCCESS : EXIT_FAILURE;
}

int run(QApplication &app, const Start &start) {
    const Settings &settings = start.settings;
    speak(localeOf(settings.locale));
    QApplication::setWindowIcon(icons::program());

    Memory memory(start.memoryFile);
    KeychainVault keychain;
    const auto connect = [&](const Settings &to) {
        return std::make_unique<Connection>(to, keychain, memory, &QDesktopServices::openUrl);
    };
    PhoneWizard wizard({.settings = settings,
        .connect = connect,
        .hasStoredSession = !memory.signedInUser(settings.server, settings.appId).isEmpty(),
        .settingsFile = start.userSettingsFile});
    Look look; // once for all that has been made: a style that is set before takes each widget on its own
    wizard.show();
    QTimer::singleShot(0, &wizard,
        [&] { askDesktop(&wizard, [&look](const DesktopWishes &wishes) { look.follow(wishes); }); });
    QObject::connect(&wizard, &QDialog::finished, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    return QApplication::exec();
}

}

int main(int argc, char **argv) {
    const auto start = Start::read(argc, argv);
    if (!start)
        return start.error();
    if (start->commandLine.helpdesk)
        return becomeHelpdesk(argc, argv);
    if (start->commandLine.check)
        return check(argc, argv, start->settings);
    const auto app = Start::openDisplay(argc, argv);
    return run(*app, *start);
}
