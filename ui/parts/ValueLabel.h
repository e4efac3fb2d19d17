#pragma once

#include <QLabel>

/// A label that stands for a value: its accessible name stays, its text is its accessible description. That
/// changes in silence, so that a countdown does not chatter on the accessibility bus.
class ValueLabel : public QLabel {
    Q_OBJECT

public:
    ValueLabel();

    /// What is told in place of the text: a sentence that has the text in it.
    void setSpoken(const QString &sentence) { m_spoken = sentence; }
    QString spoken() const { return m_spoken.isEmpty() ? text() : m_spoken; }

private:
    QString m_spoken;
};
