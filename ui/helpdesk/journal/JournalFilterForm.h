#pragma once

#include "app/helpdesk/journal/JournalFilter.h"

#include <QWidget>

#include <array>
#include <expected>
#include <functional>

class ChoiceBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// Which rows of the journal are wanted.
class JournalFilterForm : public QWidget {
    Q_OBJECT

public:
    JournalFilterForm();

    struct Mistake {
        std::function<QString()> words; ///< in the language of the moment
        QWidget *field;
    };
    /// @param region  ISO 3166-1 alpha-2, of a number that does not say its own
    std::expected<JournalFilter, Mistake> filter(const QString &region) const;
    void takeFocus();

Q_SIGNALS:
    void submitted();

private:
    enum Field { From, Until, OperatorName, Ticket, UserId, Number, Fields };

    void translate();
    QString textOf(Field field) const;

    std::array<QLabel *, Fields> m_names{};
    std::array<QLineEdit *, Fields> m_fields{};
    QLabel *m_eventName;
    ChoiceBox *m_event;
    QPushButton *m_show;
};
