#pragma once

#include "app/flows/Problem.h"

#include "ui/parts/MessageBar.h"

#include <optional>

class QLabel;
class QPushButton;

/// A problem beside what it is about: a sentence that says what to do, with the service's own words behind
/// "Details".
class ProblemPanel : public MessageBar {
    Q_OBJECT

public:
    explicit ProblemPanel(QWidget *parent = nullptr);

    /// Where the focus goes when a problem appears: the field it is about. Without one, to the sentence
    /// itself.
    void setSubject(QWidget *subject) { m_subject = subject; }

    /// Shows the problem; nothing hides the panel. Where it comes into view, it takes the focus.
    void show(const std::optional<Problem> &problem);
    /// Moves the focus to what the problem is about.
    void takeFocus();
    /// Has screen readers say the sentence, where the focus on it does not make them.
    void say() const;

private:
    void translate();
    void showDetails(bool open);

    QPushButton *m_detailsButton;
    QLabel *m_details;
    QPushButton *m_copyButton;
    QWidget *m_subject = nullptr;
    std::optional<Problem> m_problem;
};
