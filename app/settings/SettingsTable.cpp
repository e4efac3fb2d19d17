#include "app/settings/SettingsTable.h"

#include <QFileInfo>
#include <QLocale>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// How a text becomes a value of one kind.
template <typename T>
struct Reader {
    std::function<std::optional<T>(const QString &)> read; ///< nothing for a text that is no such value
    QString allowed; ///< in words, after "must be"
};

Reader<QString> textThat(bool (*fits)(const QString &), const QString &allowed) {
    return {[fits](const QString &text) { return fits(text) ? std::optional(text) : std::nullopt; }, allowed};
}

Reader<QString> text() {
    return textThat([](const QString &) { return true; }, u"text"_s);
}

Reader<QString> channel() {
    return textThat([](const QString &text) { return text.startsWith("CHANNEL_"_L1); },
        u"a name that begins with CHANNEL_"_s);
}

Reader<QString> readableFile() {
    return textThat([](const QString &text) { return text.isEmpty() || QFileInfo(text).isReadable(); },
        u"a file that can be read"_s);
}

Reader<QString> language() {
    return textThat(
        [](const QString &text) { return text.isEmpty() || QLocale(text).language() != QLocale::C; },
        u"a language tag such as en, zh-CN, zh-TW or ja"_s);
}

Reader<QUrl> addressThat(bool (*fits)(const QUrl &), const QString &allowed) {
    return {[fits](const QString &text) {
                const QUrl url(text, QUrl::StrictMode);
                return text.isEmpty() || fits(url) ? std::optional(url) : std::nullopt;
            },
        allowed};
}

Reader<QUrl> server() {
    return addressThat(isAcceptableServer, u"an https:// address (http:// only for this computer)"_s);
}

Reader<QUrl> link() {
    return addressThat(
        [](const QUrl &url) {
            return QStringList{u"https"_s, u"http"_s, u"mailto"_s}.contains(url.scheme());
        },
        u"an https://, http:// or mailto: address"_s);
}

Reader<int> number(int least, int most) {
    return {[=](const QString &text) {
                bool isNumber = false;
                const int value = text.toInt(&isNumber);
                return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
            },
        u"a number from %1 to %2"_s.arg(least).arg(most)};
}

/// One of several words, as its place among them.
Reader<int> oneOf(const QStringList &words) {
    return {[words](const QString &text) {
                const qsizetype at = words.indexOf(text);
                return at < 0 ? std::nullopt : std::optional(static_cast<int>(at));
            },
        words.mid(0, words.size() - 1).join(u", "_s) + u" or "_s + words.last()};
}

Reader<QRegularExpression> pattern() {
    return {[](const QString &text) {
                const QRegularExpression pattern(text);
                return !text.isEmpty() && pattern.isValid() ? std::optional(pattern) : std::nullopt;
            },
        u"a regular expression"_s};
}

Reader<QStringList> list(const QString &ofWhat) {
    return {[](const QString &text) {
                QStringList list;
                for (const QString &part : text.split(u',')) {
                    if (const QString word = part.trimmed(); !word.isEmpty() && word != "none"_L1)
                        list << word;
                }
                return std::optional(list);
            },
        ofWhat + u" with commas between"_s};
}

template <typename T>
T &in(Settings &settings, T Settings::*member) {
    return settings.*member;
}

template <typename T>
T &in(Settings &settings, T Settings::Helpdesk::*member) {
    return settings.helpdesk.*member;
}

template <typename T, typename Struct, typename Read>
SettingsEntry entry(const QString &key, T Struct::*member, const Reader<Read> &reader) {
    return {key,
        [member, read = reader.read](Settings &settings, const QString &text) {
            const auto value = read(text);
            if (value)
                in(settings, member) = static_cast<T>(*value);
            return value.has_value();
        },
        reader.allowed};
}

}

const std::vector<SettingsEntry> &settingsTable() {
    using Helpdesk = Settings::Helpdesk;
    static const std::vector<SettingsEntry> table{
        entry(u"connection/server"_s, &Settings::server, server()),
        entry(u"connection/appId"_s, &Settings::appId, text()),
        entry(u"connection/userPoolId"_s, &Settings::userPoolId, text()),
        entry(u"connection/managementServer"_s, &Settings::managementServer, server()),
        entry(u"connection/caFile"_s, &Settings::caFile, readableFile()),
        entry(u"signIn/redirectPort"_s, &Settings::redirectPort, number(0, 65535)),
        entry(u"signIn/maxAgeMinutes"_s, &Settings::maxAgeMinutes, number(0, 525600)),
        entry(u"sms/newPhoneChannel"_s, &Settings::newPhoneChannel, channel()),
        entry(u"sms/currentPhoneChannel"_s, &Settings::currentPhoneChannel, channel()),
        entry(u"phone/verifyCurrent"_s, &Settings::verifyCurrent,
            oneOf({u"required"_s, u"optional"_s, u"off"_s})),
        entry(u"help/url"_s, &Settings::helpUrl, link()),
        entry(u"help/text"_s, &Settings::helpText, text()),
        entry(u"ui/locale"_s, &Settings::locale, language()),
        entry(u"ui/flags"_s, &Settings::showsFlags, oneOf({u"false"_s, u"true"_s})),
        entry(u"helpdesk/ticketFormat"_s, &Helpdesk::ticketFormat, pattern()),
        entry(u"helpdesk/alternatives"_s, &Helpdesk::alternatives, list(u"words"_s)),
        entry(u"helpdesk/secondOperatorForLostPhone"_s, &Helpdesk::secondOperatorForLostPhone,
            oneOf({u"false"_s, u"true"_s})),
        entry(u"helpdesk/protectedGroups"_s, &Helpdesk::protectedGroups, list(u"department IDs"_s)),
        entry(u"helpdesk/caseMinutes"_s, &Helpdesk::caseMinutes, number(1, 240)),
        entry(u"helpdesk/maxAttempts"_s, &Helpdesk::maxAttempts, number(1, 20)),
        entry(u"helpdesk/webhookUrl"_s, &Helpdesk::webhookUrl, server()),
    };
    return table;
}
