#include "ui/wizard/WizardFrame.h"

#include "ui/access/Language.h"
#include "ui/look/Metrics.h"
#include "ui/program/Page.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

WizardFrame::WizardFrame(QWidget *parent)
    : QWizard(parent) {
    setWizardStyle(QWizard::ModernStyle);
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::NoBackButtonOnLastPage | QWizard::HaveHelpButton);
    setButtonLayout({HelpButton, Stretch, CancelButton, BackButton, NextButton, CommitButton, FinishButton});
    nameButtons();
    translate();
    onLanguageChange(this, [this] { translate(); });
}

void WizardFrame::nameButtons() {
    const QList<std::pair<WizardButton, QString>> names{{BackButton, u"backButton"_s},
        {NextButton, u"nextButton"_s}, {CommitButton, u"commitButton"_s}, {FinishButton, u"finishButton"_s},
        {CancelButton, u"cancelButton"_s}, {HelpButton, u"menuButton"_s}};
    for (const auto &[which, name] : names) {
        button(which)->setObjectName(name);
        button(which)->setProperty(
            "isPrimary", which == NextButton || which == CommitButton || which == FinishButton);
        // The style sheet has seen the button under the name that QWizard gave it.
        style()->unpolish(button(which));
        style()->polish(button(which));
    }
}

void WizardFrame::layOutButtons() {
    for (auto *row : findChildren<QHBoxLayout *>()) {
        if (row->indexOf(button(HelpButton)) < 0)
            continue;
        const int side = metrics::px(metrics::pageMargin), high = metrics::px(metrics::space12);
        const int quiet = metrics::px(metrics::space8); // the menu's text begins where that of the page does
        row->setContentsMargins(side - quiet, high, side, high);
        row->setSpacing(metrics::px(metrics::space8));
    }
}

void WizardFrame::translate() {
    setButtonText(QWizard::HelpButton, tr("&Menu"));
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::CancelButton, m_leavesOnly ? tr("Close") : tr("Cancel"));
    setButtonText(QWizard::FinishButton, tr("&Finish"));
}

void WizardFrame::setLeavesOnly(bool leavesOnly) {
    if (std::exchange(m_leavesOnly, leavesOnly) != leavesOnly)
        translate();
}

void WizardFrame::startAt(int page) {
    Q_EMIT pageNeeded(page);
    setStartId(page);
    restart();
    openPage(); // restart() has told of the page before it was shown
}

void WizardFrame::advance() {
    m_isAdvancing = true;
    next();
    m_isAdvancing = false;
}

void WizardFrame::detourTo(int page) {
    m_detour = page;
    advance();
    m_detour = none;
}

void WizardFrame::goBackTo(int page) {
    while (currentId() != page && visitedIds().contains(page))
        back();
}

void WizardFrame::openPage() {
    showButtons();
    layOutButtons(); // QWizard may have made them anew
    // QWizard puts its help button last, which stands first.
    const QList<WizardButton> order{
        HelpButton, BackButton, NextButton, CommitButton, FinishButton, CancelButton};
    for (qsizetype i = 1; i < order.size(); i++)
        setTabOrder(button(order[i - 1]), button(order[i]));
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    for (QWidget *each : findChildren<QWidget *>())
        each->setAccessibleIdentifier(each->objectName());
#endif
    // QWizard itself gives the focus to the first child that may have it, even to one that is hidden.
    if (auto *page = qobject_cast<Page *>(currentPage()))
        page->open();
}

int WizardFrame::nextId() const {
    return m_detour == none ? pageAfter() : m_detour;
}

bool WizardFrame::validateCurrentPage() {
    if (!m_isAdvancing && !mayGoOn())
        return false;
    Q_EMIT pageNeeded(nextId());
    return true;
}

void WizardFrame::parkFocus() {
    currentPage()->setFocus();
}
