#pragma once

#include <QByteArray>
#include <QPair>
#include <QString>

/// Tries one input of the fuzzer's on the program's subject.
void tryInput(const QByteArray &input);

/// Ends the program, with the input as a finding, when a property does not hold.
void require(bool holds, const char *property);

/// An input of two parts: its first line, and all the rest.
QPair<QByteArray, QByteArray> firstLineAndRest(const QByteArray &input);

/// A file of its own with the given content, gone with its owner: QSettings keeps what it has read from a
/// name, so no name comes twice.
class ThrowAwayFile {
public:
    explicit ThrowAwayFile(const QByteArray &content);
    ~ThrowAwayFile();
    Q_DISABLE_COPY_MOVE(ThrowAwayFile)

    const QString &name() const { return m_name; }

private:
    QString m_name;
};
