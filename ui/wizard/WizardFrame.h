#pragma once

#include <QWizard>

/// QWizard as this program needs it: buttons with names of their own, in a fixed order; pages that are made
/// when they are needed; moves and detours that the program makes by itself; and a focus that QWizard does
/// not choose.
class WizardFrame : public QWizard {
    Q_OBJECT

public:
    explicit WizardFrame(QWidget *parent = nullptr);

    /// Begins anew with a page.
    void startAt(int page);
    /// Goes on without asking whether the user may.
    void advance();
    /// Goes to a page that is on no route; from there, "back" comes back.
    void detourTo(int page);
    /// Goes back to a page that was visited.
    void goBackTo(int page);
    /// Shows the buttons that the page has, and has it take the focus and tell what it is.
    void openPage();

    int nextId() const final;
    bool validateCurrentPage() final;

Q_SIGNALS:
    void pageNeeded(int page); ///< is about to be shown

protected:
    static constexpr int none = -1;

    /// Where nothing can be taken back any more, only left, the button reads Close instead of Cancel.
    void setLeavesOnly(bool leavesOnly);

    virtual int pageAfter() const = 0;
    /// The user wants to go on: does what that takes. @returns whether the next page may come now
    virtual bool mayGoOn() = 0;
    virtual void showButtons() = 0;

    /// To be called before everything on the page is disabled: Qt would move the focus on to Cancel.
    void parkFocus();

private:
    void nameButtons();
    void layOutButtons();
    void translate();

    bool m_leavesOnly = false;
    bool m_isAdvancing = false; ///< nothing is to be checked or started
    int m_detour = none;
};
