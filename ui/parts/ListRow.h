#pragma once

#include "ui/look/Icons.h"

#include <QWidget>

class QLabel;

/// A row of a card: a sign, what it is about, a line about that, and at the end a value or a button.
class ListRow : public QWidget {
    Q_OBJECT

public:
    /// @param trailing  may be null
    ListRow(icons::Sign sign, QLabel *title, QLabel *line, QWidget *trailing = nullptr);
};
