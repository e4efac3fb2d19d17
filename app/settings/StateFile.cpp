#include "app/settings/StateFile.h"

#include "app/async/InTime.h"

#include <QSettings>

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds patienceWithTheFile = 2s;

QVariantMap valuesIn(const QSettings &file) {
    QVariantMap values;
    for (const QString &key : file.allKeys())
        values[key] = file.value(key);
    return values;
}

QVariantMap readFrom(const QString &name) {
    return valuesIn(QSettings(name, QSettings::IniFormat));
}

/// @returns what the file has then, or nothing when it could not be written
std::optional<QVariantMap> writeTo(const QString &name, const QVariantMap &changes) {
    QSettings file(name, QSettings::IniFormat);
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (it->isValid())
            file.setValue(it.key(), *it);
        else
            file.remove(it.key());
    }
    file.sync();
    if (file.status() == QSettings::AccessError)
        return std::nullopt;
    return valuesIn(file);
}

}

StateFile::StateFile(QString name)
    : m_name(std::move(name)) {
    readAgain();
}

void StateFile::readAgain() {
    if (!m_answers || !m_unwritten.isEmpty())
        return;
    const auto values = inTime(patienceWithTheFile, [name = m_name] { return readFrom(name); });
    m_answers = values.has_value();
    if (values)
        m_values = *values;
}

void StateFile::setValue(const QString &key, const QVariant &value) {
    m_unwritten[key] = value;
    if (value.isValid())
        m_values[key] = value;
    else
        m_values.remove(key);
    if (!m_answers)
        return;
    const auto written = inTime(
        patienceWithTheFile, [name = m_name, changes = m_unwritten] { return writeTo(name, changes); });
    m_answers = written.has_value();
    if (!written || !*written)
        return;
    m_values = **written;
    m_unwritten.clear();
}
