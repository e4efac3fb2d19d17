#include "ui/program/Start.h"

#include "app/signin/KeyringWorker.h"
#include "ui/look/Icons.h"
#include "ui/parts/country/FlagIcon.h"
#include "ui/program/Hardening.h"
#include "ui/program/Translations.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// The administrator's is at a fixed place where there is one, so that no variable leads past it.
Settings::Files settingsFiles() {
    const QStringList folders = QStandardPaths::standardLocations(QStandardPaths::AppConfigLocation);
    const QString name = u"/phone-settings.conf"_s;
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return {folders.constFirst() + name, u"/etc/xdg/phone-settings"_s + name};
#else
    return {folders.constFirst() + name, folders.constLast() + name};
#endif
}

}

int Start::complain(const QString &sentence, int exitCode) {
    std::fprintf(stderr, "phone-settings: %s\n", qUtf8Printable(sentence));
    return exitCode;
}

std::expected<Start, int> Start::read(int argc, char **argv) {
    sealMemory();
    if (const auto ended = askKeyringForAnother(argc, argv))
        return std::unexpected(*ended);
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
        return std::unexpected(complain(parsed.error(), badUse));
    if (const auto *print = std::get_if<CommandLine::Print>(&*parsed)) {
        std::fputs(qUtf8Printable(print->text), stdout);
        return std::unexpected(EXIT_SUCCESS);
    }
    const auto &commandLine = std::get<CommandLine>(*parsed);
    const Settings::Files files = settingsFiles();
    const auto settings = Settings::read(commandLine.settings, files);
    if (!settings)
        return std::unexpected(complain(settings.error(), badUse));
    if (commandLine.verbose)
        QLoggingCategory::setFilterRules(u"phonesettings.*.info=true"_s);
    return Start{.commandLine = commandLine,
        .settings = *settings,
        .userSettingsFile = files.user,
        .memoryFile
        = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/memory.conf"_s};
}

void Start::prepare() const {
    speak(localeOf(settings.locale));
    setFlagsShown(settings.showsFlags);
    QApplication::setWindowIcon(icons::program());
}

// Without a display Qt prints several lines and aborts with a core dump.
std::unique_ptr<QApplication> Start::openDisplay(int &argc, char **argv) {
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
