#include "app/async/InTime.h"
#include "app/settings/Settings.h"
#include "app/settings/SettingsTable.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

const QString localeKey = u"ui/locale"_s;
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
    for (const SettingsEntry &entry : settingsTable())
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
    bool isThere;
    Values values;

    static std::expected<Source, QString> of(const QString &file) {
        const auto read = inTime(
            std::chrono::seconds{5}, [file] { return std::pair(QFileInfo::exists(file), valuesOf(file)); });
        if (!read)
            return std::unexpected(u"%1: does not answer; is it on a drive that is gone?"_s.arg(file));
        const auto &[isThere, values] = *read;
        if (!values)
            return std::unexpected(values.error());
        return Source{file, isThere, *values};
    }
    bool has(const QString &key) const { return values.contains(key); }
    QStringList locked() const {
        return values.value(lockedKey).remove(u' ').split(u',', Qt::SkipEmptyParts);
    }
    /// May nobody else set this? What an organization asks of its helpdesk is not left to its operators.
    bool locks(const SettingsEntry &entry) const {
        return locked().contains(entry.key) || (entry.isHelpdeskPolicy() && isThere);
    }
};

bool isKnown(const QString &key) {
    return std::ranges::find(settingsTable(), key, &SettingsEntry::key) != settingsTable().end();
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

/// The settings as flags and files have them so far.
class Reading {
public:
    Reading(const QMap<QString, Settings::Flag> &flags, Source user, Source system)
        : m_flags(flags)
        , m_user(std::move(user))
        , m_system(std::move(system)) { }

    /// @returns what is wrong with the value in force
    std::optional<QString> take(const SettingsEntry &entry) {
        const bool isLocked = m_system.locks(entry);
        if (entry.key == localeKey)
            m_settings.isLocaleLocked = isLocked;
        if (const auto flag = m_flags.constFind(entry.key); flag != m_flags.constEnd()) {
            if (isLocked)
                return u"%1 cannot be used here: %2 locks %3"_s.arg(flag->name, m_system.file, entry.key);
            if (!entry.set(m_settings, flag->value))
                return u"%1 must be %2"_s.arg(flag->name, entry.allowed);
            return std::nullopt;
        }
        const Source &source = isLocked || !m_user.has(entry.key) ? m_system : m_user;
        if (source.has(entry.key) && !entry.set(m_settings, source.values.value(entry.key)))
            return u"%1: %2 must be %3"_s.arg(source.file, entry.key, entry.allowed);
        return std::nullopt;
    }
    const Settings &settings() const { return m_settings; }

private:
    const QMap<QString, Settings::Flag> &m_flags;
    Source m_user;
    Source m_system;
    Settings m_settings;
};

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

std::expected<Settings, QString> Settings::read(const QMap<QString, Flag> &flags, const Files &files) {
    const auto user = Source::of(files.user);
    if (!user)
        return std::unexpected(user.error());
    const auto system = Source::of(files.system);
    if (!system)
        return std::unexpected(system.error());
    if (const auto problem = problemWithLocks(*system))
        return std::unexpected(*problem);
    Reading reading(flags, *user, *system);
    for (const SettingsEntry &entry : settingsTable()) {
        if (const auto problem = reading.take(entry))
            return std::unexpected(*problem);
    }
    return reading.settings();
}
