#pragma once

#include <QLabel>

/// A label that stands for a value: its accessible name stays, its text is its accessible description. That
/// changes in silence, so that a countdown does not chatter on the accessibility bus.
class ValueLabel : public QLabel {
    Q_OBJECT

public:
    ValueLabel();
};
