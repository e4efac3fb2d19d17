#include "app/settings/Settings.h"

#include "app/async/InTime.h"
#include "app/genauth/ServerUrl.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// One setting: its key, and how its text becomes a value; false when it cannot.
struct Entry {
    QString key;
    std::function<bool(Settings &, const QString &)> set;
    QString allowed;
};

auto text(QString Settings::*member) {
    return [member](Settings &settings, const QString &value) {
        settings.*member = value;
        return true;
    };
}

auto server(QUrl Settings::*member) {
    return [member](Settings &settings, const QString &value) {
        const QUrl url(value, QUrl::StrictMode);
        settings.*member = url;
        return value.isEmpty() || isAcceptableServer(url);
    };
}

template <typename T>
auto number(T Settings::*member, int least, int most) {
    return [=](Settings &settings, const QString &value) {
        bool isNumber = false;
        const int parsed = value.toInt(&isNumber);
        settings.*member = static_cast<T>(parsed);
        return isNumber && parsed >= least && parsed <= most;
    };
}

auto channel(QString Settings::*member) {
    return [member](Settings &settings, const QString &value) {
        settings.*member = value;
        return value.startsWith("CHANNEL_"_L1);
    };
}

bool setVerifyCurrent(Settings &settings, const QString &value) {
    const int index = static_cast<int>(QStringList{u"required"_s, u"optional"_s, u"off"_s}.indexOf(value));
    settings.verifyCurrent = static_cast<Settings::VerifyCurrent>(index);
    return index >= 0;
}

bool setCaFile(Settings &settings, const QString &value) {
    settings.caFile = value;
    return value.isEmpty() || QFileInfo(value).isReadable();
}

bool setHelpUrl(Settings &settings, const QString &value) {
    settings.helpUrl = QUrl(value, QUrl::StrictMode);
    const QString scheme = settings.helpUrl.scheme();
    return value.isEmpty() || scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1;
}

const QString localeKey = u"ui/locale"_s;

bool setLocale(Settings &settings, const QString &value) {
    settings.locale = value;
    return value.isEmpty() || QLocale(value).language() != QLocale::C;
}

/// The same for a setting of the helpdesk.
template <typename T>
auto helpdesk(T Settings::Helpdesk::*member, std::function<bool(T &, const QString &)> read) {
    return [member, read = std::move(read)](
               Settings &settings, const QString &value) { return read(settings.helpdesk.*member, value); };
}

bool readPattern(QRegularExpression &pattern, const QString &value) {
    pattern.setPattern(value);
    return !value.isEmpty() && pattern.isValid();
}

bool readList(QStringList &list, const QString &value) {
    list.clear();
    for (const QString &part : value.split(u',')) {
        if (const QString word = part.trimmed(); !word.isEmpty() && word != "none"_L1)
            list << word;
    }
    return true;
}

bool readYesOrNo(bool &isOn, const QString &value) {
    isOn = value == "true"_L1;
    return isOn || value == "false"_L1;
}

bool readServer(QUrl &url, const QString &value) {
    url = QUrl(value, QUrl::StrictMode);
    return value.isEmpty() || isAcceptableServer(url);
}

std::function<bool(int &, const QString &)> numberFromOneTo(int most) {
    return [most](int &number, const QString &value) {
        bool isNumber = false;
        number = value.toInt(&isNumber);
        return isNumber && number >= 1 && number <= most;
    };
}

std::vector<Entry> helpdeskTable() {
    using Helpdesk = Settings::Helpdesk;
    return {
        {u"helpdesk/ticketFormat"_s, helpdesk<QRegularExpression>(&Helpdesk::ticketFormat, readPattern),
            u"a regular expression"_s},
        {u"helpdesk/alternatives"_s, helpdesk<QStringList>(&Helpdesk::alternatives, readList),
            u"words with commas between"_s},
        {u"helpdesk/secondOperatorForLostPhone"_s,
            helpdesk<bool>(&Helpdesk::secondOperatorForLostPhone, readYesOrNo), u"true or false"_s},
        {u"helpdesk/protectedGroups"_s, helpdesk<QStringList>(&Helpdesk::protectedGroups, readList),
            u"department IDs with commas between"_s},
        {u"helpdesk/caseMinutes"_s, helpdesk<int>(&Helpdesk::caseMinutes, numberFromOneTo(240)),
            u"a number from 1 to 240"_s},
        {u"helpdesk/maxAttempts"_s, helpdesk<int>(&Helpdesk::maxAttempts, numberFromOneTo(20)),
            u"a number from 1 to 20"_s},
        {u"helpdesk/webhookUrl"_s, helpdesk<QUrl>(&Helpdesk::webhookUrl, readServer),
            u"an https:// address (http:// only for this computer)"_s},
    };
}

std::vector<Entry> userTable() {
    const QString address = u"an https:// address (http:// only for this computer)"_s;
    const QString anything = u"text"_s;
    const QString channelName = u"a name that begins with CHANNEL_"_s;
    return {
        {u"connection/server"_s, server(&Settings::server), address},
        {u"connection/appId"_s, text(&Settings::appId), anything},
        {u"connection/userPoolId"_s, text(&Settings::userPoolId), anything},
        {u"connection/managementServer"_s, server(&Settings::managementServer), address},
        {u"connection/caFile"_s, setCaFile, u"a file that can be read"_s},
        {u"signIn/redirectPort"_s, number(&Settings::redirectPort, 0, 65535), u"a number from 0 to 65535"_s},
        {u"signIn/maxAgeMinutes"_s, number(&Settings::maxAgeMinutes, 0, 525600),
            u"a number from 0 to 525600"_s},
        {u"sms/newPhoneChannel"_s, channel(&Settings::newPhoneChannel), channelName},
        {u"sms/currentPhoneChannel"_s, channel(&Settings::currentPhoneChannel), channelName},
        {u"phone/verifyCurrent"_s, setVerifyCurrent, u"required, optional or off"_s},
        {u"help/url"_s, setHelpUrl, u"an https://, http:// or mailto: address"_s},
        {u"help/text"_s, text(&Settings::helpText), anything},
        {localeKey, setLocale, u"a language tag such as en, zh-CN, zh-TW or ja"_s},
    };
}

const std::vector<Entry> &entries() {
    static const std::vector<Entry> entries = [] {
        std::vector<Entry> all = userTable();
        const std::vector<Entry> more = helpdeskTable();
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return entries;
}

const QString lockedKey = u"policy/locked"_s;

using Values = QMap<QString, QString>;

std::expected<Values, QString> valuesOf(const QString &file) {
    if (!QFileInfo::exists(file))
        return Values{};
    QFile text(file);
    // A value in Qt's own coding may claim to be of any size, and memory is taken for it.
    const bool isPlain = text.open(QFile::ReadOnly) && !text.readAll().contains("@Variant(");
    QSettings ini(file, QSettings::IniFormat);
    if (isPlain)
        static_cast<void>(
            ini.allKeys()); // sections are parsed, and found malformed, only when they are asked for
    if (!isPlain || ini.status() != QSettings::NoError)
        return std::unexpected(u"%1: cannot be read as a settings file; correct or remove it"_s.arg(file));
    Values values;
    QStringList keys{lockedKey};
    for (const Entry &entry : entries())
        keys << entry.key;
    for (const QString &key : keys) {
        if (ini.contains(key))
            values[key] = ini.value(key).toStringList().join(u", "_s).trimmed();
    }
    return values;
}

/// One settings file and what is in it.
struct Source {
    QString file;
    Values values;

    bool has(const QString &key) const { return values.contains(key); }
    QStringList locked() const {
        return values.value(lockedKey).remove(u' ').split(u',', Qt::SkipEmptyParts);
    }
};

bool isKnown(const QString &key) {
    return std::ranges::find(entries(), key, &Entry::key) != entries().end();
}

/// The connection is locked as a whole: the "Connect" page asks for both of its values when one is missing.
std::optional<QString> problemWithLocks(const Source &source) {
    const QStringList locked = source.locked();
    const auto unknown = std::ranges::find_if_not(locked, isKnown);
    if (unknown != locked.end())
        return u"%1: policy/locked names %2, which is no setting"_s.arg(source.file, *unknown);
    const QStringList connection{u"connection/server"_s, u"connection/appId"_s};
    const auto isLocked = [&](const QString &key) { return locked.contains(key); };
    const auto isSet
        = [&](const QString &key) { return isLocked(key) && !source.values.value(key).isEmpty(); };
    if (std::ranges::any_of(connection, isLocked) && !std::ranges::all_of(connection, isSet))
        return u"%1: connection/server and connection/appId must be set and locked together"_s.arg(
            source.file);
    return std::nullopt;
}

}

bool saveConnection(const QString &file, const QUrl &server, const QString &appId) {
    QSettings ini(file, QSettings::IniFormat);
    ini.setValue(u"connection/server"_s, server.toString());
    ini.setValue(u"connection/appId"_s, appId);
    ini.sync();
    return ini.status() == QSettings::NoError;
}

bool saveLocale(const QString &file, const QString &locale) {
    QSettings ini(file, QSettings::IniFormat);
    // Empty rather than removed: the system's file may name another.
    ini.setValue(localeKey, locale);
    ini.sync();
    return ini.status() == QSettings::NoError;
}

bool isAcceptableServer(const QUrl &url) {
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
}

std::expected<Settings, QString> Settings::read(const QMap<QString, Flag> &flags, const QStringList &files) {
    std::vector<Source> sources;
    for (const QString &file : files) {
        auto values = inTime(std::chrono::seconds{5}, [file] { return valuesOf(file); });
        if (!values)
            return std::unexpected(u"%1: does not answer; is it on a drive that is gone?"_s.arg(file));
        if (!*values)
            return std::unexpected(values->error());
        sources.push_back({file, **std::move(values)});
        if (sources.size() == 1)
            sources.front().values.remove(lockedKey); // nobody locks out themselves
        if (const auto problem = problemWithLocks(sources.back()))
            return std::unexpected(*problem);
    }
    Settings settings;
    for (const Entry &entry : entries()) {
        const auto lock = std::ranges::find_if(
            sources, [&](const Source &source) { return source.locked().contains(entry.key); });
        const auto flag = flags.constFind(entry.key);
        if (flag != flags.constEnd() && lock != sources.end())
            return std::unexpected(
                u"%1 cannot be used here: %2 locks %3"_s.arg(flag->name, lock->file, entry.key));
        if (flag != flags.constEnd()) {
            if (!entry.set(settings, flag->value))
                return std::unexpected(u"%1 must be %2"_s.arg(flag->name, entry.allowed));
            continue;
        }
        if (entry.key == localeKey)
            settings.isLocaleLocked = lock != sources.end();
        const auto source = std::find_if(lock != sources.end() ? lock : sources.begin(), sources.end(),
            [&](const Source &candidate) { return candidate.has(entry.key); });
        if (source != sources.end() && !entry.set(settings, source->values.value(entry.key)))
            return std::unexpected(u"%1: %2 must be %3"_s.arg(source->file, entry.key, entry.allowed));
    }
    return settings;
}
