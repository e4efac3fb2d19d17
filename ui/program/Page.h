#pragma once

#include <QWizardPage>

class Band;
class QBoxLayout;
class QLabel;
class QVBoxLayout;
class SidePane;
class StepLine;

/// A page of the wizard or of another window: a large title, a line about it, and room below. Its title is
/// its accessible name.
class Page : public QWizardPage {
    Q_OBJECT

public:
    /// Puts the focus where the user goes on: at a problem that is shown, else at the first field.
    virtual void takeFocus();
    /// Takes the focus and tells people with a screen reader what has come up.
    void open();
    /// Where the journey stands, above the page; see StepLine. @param steps  empty for a page that is no step
    void setSteps(const QStringList &steps, int now);
    QSize minimumSizeHint() const override;

protected:
    explicit Page(const QString &objectName);

    /// Sets every text on the page; called by the page itself, and again when the program changes its
    /// language.
    virtual void translate() = 0;
    /// The large title, which is the accessible name as well, and a line about the page or nothing.
    void setWords(const QString &title, const QString &about = {});
    /// Another title for the eye; the name of the page stays.
    void showTitle(const QString &title, const QString &about);
    /// The title is a caption: what is below is larger.
    void setCaption();
    /// Where the person stands on pages that are no step.
    Band *addBand();
    /// What is beside the page; above or below it in a window that is too narrow for both.
    void setSide(SidePane *side);

    /// Where a page puts what it is made of.
    QVBoxLayout *content() const { return m_content; }

    /// isComplete() may have changed. Use this instead of completeChanged(): QWizard hides and shows the
    /// whole page at each, and a screen reader drowns in what that sends it.
    void updateCompleteness();

    /// What a screen reader says of the page when it comes up, one sentence each.
    virtual QStringList opening() const { return {accessibleName()}; }

    /// Where the user begins; otherwise with what comes first.
    void setFirstField(QWidget *field) { m_firstField = field; }

    /// The distance between things that belong together.
    int gap() const;

    void resizeEvent(QResizeEvent *event) override;

private:
    /// The room for the content; scrolls where the window is too low for it.
    QWidget *scrolling();
    QWidget *firstInReach();

    bool hasRoomForBoth() const;

    QBoxLayout *m_panes;
    QVBoxLayout *m_outer;
    SidePane *m_side = nullptr;
    StepLine *m_steps = nullptr; ///< made for pages that are a step
    QLabel *m_title;
    QLabel *m_about;
    QVBoxLayout *m_content = nullptr;
    QWidget *m_firstField = nullptr;
    bool m_wasComplete = false;
};
