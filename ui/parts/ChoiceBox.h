#pragma once

#include <QComboBox>

/// A combo box whose accessible name stays and whose value is what is chosen: Qt's own is called by what is
/// chosen. Gets by with little room for long choices.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(const QString &objectName);
};
