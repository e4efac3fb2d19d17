#pragma once

#include <QString>
#include <QVariant>
#include <QVariantMap>

#include <chrono>

/// Names and values in an INI file that several programs share. A file that does not answer, such as one on a
/// network drive that is gone, holds nobody up: from then on the values are kept in memory alone.
class StateFile {
public:
    explicit StateFile(QString name);

    const QString &fileName() const { return m_name; }
    bool answers() const { return m_answers; }

    /// Takes in what other programs have written meanwhile.
    void readAgain();
    /// As the file was when it was last read or written.
    QVariant value(const QString &key) const { return m_values.value(key); }
    /// Both are on the disk when they return, as far as the file answers. An invalid value removes the key.
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key) { setValue(key, {}); }

private:
    QString m_name;
    QVariantMap m_values;
    QVariantMap m_unwritten; ///< what the disk had no room for, to be written with the next
    bool m_answers = true;
};
