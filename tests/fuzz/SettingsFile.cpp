// Input: a settings file.
#include "app/settings/Settings.h"

#include "tests/fuzz/Fuzz.h"

using namespace Qt::StringLiterals;

namespace {

void requireAllowed(const Settings &settings) {
    for (const QUrl &server : {settings.server, settings.managementServer})
        require(server.isEmpty() || isAcceptableServer(server), "servers are https or on this computer");
    require(settings.maxAgeMinutes >= 0 && settings.maxAgeMinutes <= 525'600, "a sign-in ages within a year");
    for (const QString &channel : {settings.newPhoneChannel, settings.currentPhoneChannel})
        require(channel.startsWith("CHANNEL_"_L1), "channels are the service's");
    require(settings.verifyCurrent >= Settings::VerifyCurrent::Required
            && settings.verifyCurrent <= Settings::VerifyCurrent::Off,
        "verifyCurrent is one of three");
    const QStringList links{u"https"_s, u"http"_s, u"mailto"_s};
    require(settings.helpUrl.isEmpty() || links.contains(settings.helpUrl.scheme()),
        "help is a page or an address");
}

/// @returns true when there are settings
bool requireSettingsOrAComplaint(const std::expected<Settings, QString> &settings, const QString &file) {
    if (settings) {
        requireAllowed(*settings);
        return true;
    }
    require(settings.error().startsWith(file + u": "_s), "an error names the file");
    require(!settings.error().contains(u'\n'), "an error is one line");
    return false;
}

}

void tryInput(const QByteArray &input) {
    const ThrowAwayFile file(input);
    const auto asSystem = Settings::read({}, {file.name() + u".user"_s, file.name()});
    requireSettingsOrAComplaint(asSystem, file.name());
    const auto settings = Settings::read({}, {file.name()});
    if (!requireSettingsOrAComplaint(settings, file.name()))
        return;
    require(!asSystem || asSystem->appId == settings->appId, "locks do not change what a file alone says");
    require(saveConnection(file.name(), settings->server, settings->appId),
        "a file that was read can be written");
    const auto saved = Settings::read({}, {file.name()});
    require(saved && saved->server == settings->server && saved->appId == settings->appId,
        "what the Connect page wrote is read back");
    require(saved->helpText == settings->helpText && saved->userPoolId == settings->userPoolId,
        "what it did not write stays as it was");
}
