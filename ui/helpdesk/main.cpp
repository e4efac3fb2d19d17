#include "app/settings/Memory.h"
#include "app/settings/Settings.h"
#include "app/signin/SystemKeyring.h"
#include "ui/helpdesk/HelpdeskWindow.h"
#include "ui/look/Look.h"
#include "ui/program/AskDesktop.h"
#include "ui/program/Start.h"

#include <QApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

int run(const Start &start) {
    const Settings &settings = start.settings;
    start.prepare();

    Memory memory(start.memoryFile);
    SystemKeyring keyring;
    HelpdeskWindow window({.settings = settings,
        .connect = [&](const Settings &to) { return std::make_unique<Helpdesk>(to, keyring, memory); },
        .memory = memory,
        .settingsFile = start.userSettingsFile});
    Look look; // once for all that has been made
    window.show();
    QTimer::singleShot(0, &window,
        [&] { askDesktop(&window, [&look](const DesktopWishes &wishes) { look.follow(wishes); }); });
    return QApplication::exec();
}

}

int main(int argc, char **argv) {
    const auto start = Start::read(argc, argv);
    if (!start)
        return start.error();
    QGuiApplication::setDesktopFileName(u"phone-settings-helpdesk"_s);
    const auto app = Start::openDisplay(argc, argv);
    return run(*start);
}
