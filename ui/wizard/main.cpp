#include "app/flows/Connection.h"
#include "app/settings/Memory.h"
#include "app/settings/Settings.h"
#include "app/signin/SystemKeyring.h"
#include "ui/look/Look.h"
#include "ui/program/AskDesktop.h"
#include "ui/program/CheckProgram.h"
#include "ui/program/HelpdeskProgram.h"
#include "ui/program/Start.h"
#include "ui/wizard/PhoneWizard.h"

#include <QApplication>
#include <QDesktopServices>
#include <QTimer>

#include <memory>

namespace {

int run(QApplication &app, const Start &start) {
    const Settings &settings = start.settings;
    start.prepare();

    Memory memory(start.memoryFile);
    SystemKeyring keyring;
    const auto connect = [&](const Settings &to) {
        return std::make_unique<Connection>(to, keyring, memory, &QDesktopServices::openUrl);
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
        return runCheck(argc, argv, start->settings);
    const auto app = Start::openDisplay(argc, argv);
    return run(*app, *start);
}
