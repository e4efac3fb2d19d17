#include "ui/program/CommandLine.h"

#include <QCommandLineParser>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Flag {
    const char *name;
    const char *description;
    const char *valueName;
    const char *settingsKey;
};

constexpr std::array flags{
    Flag{"server", "Address of the service, e.g. https://example.authing.cn.", "URL", "connection/server"},
    Flag{"app-id", "Application ID at the service.", "ID", "connection/appId"},
    Flag{"user-pool", "User pool ID, for the helpdesk.", "ID", "connection/userPoolId"},
    Flag{"management-server", "Address of the management API, for the helpdesk.", "URL",
        "connection/managementServer"},
    Flag{"ca-file", "Trust the certificates in this file, too.", "PEM", "connection/caFile"},
    Flag{"redirect-port", "Loopback port that the browser comes back to; 0 for any free one.", "N",
        "signIn/redirectPort"},
    Flag{"locale", "Language, e.g. en, zh-CN, zh-TW or ja.", "TAG", "ui/locale"},
};

}

std::expected<std::variant<CommandLine, CommandLine::Print>, QString> CommandLine::parse(
    const QStringList &arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Binds a phone number to your GenAuth / Authing account, or changes it."_s);
    for (const Flag &flag : flags)
        parser.addOption({QLatin1StringView(flag.name), QLatin1StringView(flag.description),
            QLatin1StringView(flag.valueName)});
    const QCommandLineOption helpdesk(u"helpdesk"_s, u"Open the helpdesk window."_s);
    const QCommandLineOption check(u"check"_s,
        u"Say whether server, application ID, TLS, proxy, clock, keychain and browser are in order; open no window."_s);
    const QCommandLineOption verbose(
        u"verbose"_s, u"Say on standard error what goes over the network; no secrets."_s);
    parser.addOptions({helpdesk, check, verbose});
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption help = parser.addHelpOption();

    if (!parser.parse(arguments))
        return std::unexpected(parser.errorText());
    if (parser.isSet(help))
        return Print{parser.helpText()};
    if (parser.isSet(version))
        return Print{u"phone-settings %1\n"_s.arg(QCoreApplication::applicationVersion())};
    if (!parser.positionalArguments().isEmpty())
        return std::unexpected(u"Unexpected argument '%1'."_s.arg(parser.positionalArguments().constFirst()));

    CommandLine result;
    result.helpdesk = parser.isSet(helpdesk);
    result.check = parser.isSet(check);
    result.verbose = parser.isSet(verbose);
    for (const Flag &flag : flags) {
        const QLatin1StringView name(flag.name);
        if (parser.isSet(name))
            result.settings[QLatin1StringView(flag.settingsKey)] = {"--"_L1 + name, parser.value(name)};
    }
    return result;
}
