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

}

void tryInput(const QByteArray &input) {
    const ThrowAwayFile file(input);
    const auto settings = Settings::read({}, {file.name()});
    if (!settings) {
        require(settings.error().startsWith(file.name() + u": "_s), "an error names the file");
        require(!settings.error().contains(u'\n'), "an error is one line");
        return;
    }
    requireAllowed(*settings);
    require(saveConnection(file.name(), settings->server, settings->appId),
        "a file that was read can be written");
    const auto saved = Settings::read({}, {file.name()});
    require(saved && saved->server == settings->server && saved->appId == settings->appId,
        "what the Connect page wrote is read back");
    require(saved->helpText == settings->helpText && saved->userPoolId == settings->userPoolId,
        "what it did not write stays as it was");
}
