#include "app/flows/Connection.h"
#include "app/settings/Memory.h"
#include "app/settings/Settings.h"
#include "app/signin/KeychainVault.h"
#include "ui/CommandLine.h"
#include "ui/DesktopWishes.h"
#include "ui/Hardening.h"
#include "ui/Look.h"
#include "ui/PhoneWizard.h"
#include "ui/Translations.h"

#include <QApplication>
#include <QDesktopServices>
#include <QIcon>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int exitBadUse = 2;

int complain(const QString &sentence, int exitCode) {
    std::fprintf(stderr, "phone-settings: %s\n", qUtf8Printable(sentence));
    return exitCode;
}

/// Without a display Qt prints several lines and aborts with a core dump; this makes one sentence and an exit
/// code of it.
std::unique_ptr<QApplication> openDisplay(int &argc, char **argv) {
    const auto before
        = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &) {
              if (type == QtFatalMsg)
                  std::_Exit(complain(u"no window can be opened here: there is no display, or it refuses us. "
                                      "Start the program from a desktop session, or set DISPLAY."_s,
                      EXIT_FAILURE));
          });
    auto app = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(before);
    return app;
}

QStringList settingsFiles() {
    QStringList files;
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::AppConfigLocation))
        files << folder + u"/phone-settings.conf"_s;
    return files;
}

int run(QApplication &app, const Settings &settings, const QString &userSettingsFile) {
    speak(localeOf(settings.locale));
    Look look;
    QApplication::setWindowIcon(QIcon(u":/icons/phone-settings.svg"_s));

    Memory memory(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/memory.conf"_s);
    KeychainVault keychain;
    const auto connect = [&](const Settings &to) {
        return std::make_unique<Connection>(to, keychain, memory, &QDesktopServices::openUrl);
    };
    PhoneWizard wizard({.settings = settings,
        .connect = connect,
        .hasStoredSession = !memory.signedInUser(settings.server, settings.appId).isEmpty(),
        .settingsFile = userSettingsFile});
    wizard.show();
    QTimer::singleShot(0, &wizard,
        [&] { askDesktop(&wizard, [&look](const DesktopWishes &wishes) { look.follow(wishes); }); });
    QObject::connect(&wizard, &QDialog::finished, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    return QApplication::exec();
}

}

int main(int argc, char **argv) {
    sealMemory();
    QCoreApplication::setApplicationName(u"phone-settings"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PHONE_SETTINGS_VERSION));
    QGuiApplication::setDesktopFileName(u"phone-settings"_s);

    QStringList arguments;
    for (int i = 0; i < argc; i++)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto parsed = [&] {
        const QCoreApplication forHelpText(argc, argv);
        return CommandLine::parse(arguments);
    }();
    if (!parsed)
        return complain(parsed.error(), exitBadUse);
    if (const auto *print = std::get_if<CommandLine::Print>(&*parsed)) {
        std::fputs(qUtf8Printable(print->text), stdout);
        return EXIT_SUCCESS;
    }
    const auto &commandLine = std::get<CommandLine>(*parsed);
    if (commandLine.helpdesk)
        return complain(
            u"--helpdesk: this version has no helpdesk window yet; start it without --helpdesk."_s,
            exitBadUse);
    const QStringList files = settingsFiles();
    const auto settings = Settings::read(commandLine.settings, files);
    if (!settings)
        return complain(settings.error(), exitBadUse);
    if (commandLine.verbose)
        QLoggingCategory::setFilterRules(u"phonesettings.*.info=true"_s);

    const auto app = openDisplay(argc, argv);
    return run(*app, *settings, files.constFirst());
}
