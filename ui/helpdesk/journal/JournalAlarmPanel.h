#pragma once

#include "app/async/Awaited.h"
#include "ui/parts/Card.h"

#include <memory>

class Helpdesk;
class KeyForm;
class ProblemPanel;
class QLabel;
class QLineEdit;
class QPushButton;
class SecondOperator;

/// While the journal is not the one that the keyring knows: asks what happened to it, and for a colleague
/// where the policy has them. Nothing can be changed before.
class JournalAlarmPanel : public Card {
    Q_OBJECT

public:
    /// @param helpdesk  must outlive this
    explicit JournalAlarmPanel(Helpdesk &helpdesk);
    ~JournalAlarmPanel() override;

Q_SIGNALS:
    void finished(); ///< the focus has to go elsewhere

private:
    void translate();
    void update();
    void submit();
    void accept();

    Helpdesk &m_helpdesk;
    std::unique_ptr<SecondOperator> m_colleague; ///< while they are asked
    QLabel *m_wordsName;
    QLineEdit *m_words;
    QLabel *m_colleagueWords;
    KeyForm *m_form;
    ProblemPanel *m_problem;
    QPushButton *m_accept;
    Awaited m_answer{this};
};
