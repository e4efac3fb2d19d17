#pragma once

#include "app/flows/CommitStep.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class ElapsedLine;
class QLabel;
class ValueLabel;

/// While it is found out what became of a change: how often the service was asked, for how long, when it is
/// asked again, and that one need not wait. It knows no end and promises none.
class FindingOutPanel : public QWidget {
    Q_OBJECT

public:
    explicit FindingOutPanel(QWidget *parent = nullptr);

    /// Shows itself whenever the step is finding out. @param step  outlives this, or goes with it
    void setStep(CommitStep *step);
    /// What happens where the user does not wait.
    void setWords(const QString &words);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *layOutCard();
    void translate();
    void update();
    QString duration(std::chrono::milliseconds length) const;

    QPointer<CommitStep> m_step;
    QLabel *m_heading;
    ValueLabel *m_elapsed;
    ElapsedLine *m_line;
    QLabel *m_asked;
    ValueLabel *m_next;
    QLabel *m_words;
    QTimer m_second;
};
