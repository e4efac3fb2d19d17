#include "ui/parts/ProblemPanel.h"

#include "ui/access/Announcer.h"
#include "ui/access/Language.h"
#include "ui/parts/Controls.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

ProblemPanel::ProblemPanel(QWidget *parent)
    : MessageBar(Kind::Problem, u"problemLabel"_s, parent)
    , m_detailsButton(controls::button(u"detailsButton"_s))
    , m_details(controls::text(u"detailsLabel"_s))
    , m_copyButton(controls::button(u"copyDetailsButton"_s)) {
    setObjectName(u"problemPanel"_s);
    sentence()->setFocusPolicy(Qt::TabFocus);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    addAction(m_detailsButton);
    addBelow(m_details, m_copyButton);

    connect(m_detailsButton, &QPushButton::clicked, this, [this] { showDetails(m_details->isHidden()); });
    connect(m_copyButton, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_details->text()); });
    onLanguageChange(this, [this] { translate(); });
    translate();
    hide();
}

void ProblemPanel::translate() {
    m_detailsButton->setText(controls::withMnemonic(tr("Details"), u'D'));
    m_copyButton->setText(controls::withMnemonic(tr("Copy details"), u'Y'));
    sentence()->setText(m_problem ? ::sentence(*m_problem) : QString());
    m_details->setText(m_problem ? details(*m_problem) : QString());
}

void ProblemPanel::show(const std::optional<Problem> &problem) {
    if (m_problem == problem)
        return;
    m_problem = problem;
    setVisible(problem.has_value());
    if (!problem)
        return;
    const bool focusStays = sentence()->hasFocus();
    translate();
    m_detailsButton->setVisible(!m_details->text().isEmpty());
    showDetails(false);
    if (!isVisible())
        return;
    takeFocus();
    if (focusStays)
        announce(this, sentence()->text());
    else
        say();
}

void ProblemPanel::takeFocus() {
    (m_subject ? m_subject : sentence())->setFocus();
}

void ProblemPanel::say() const {
    if (m_problem && m_subject)
        announce(this, sentence()->text());
}

void ProblemPanel::showDetails(bool open) {
    m_details->setVisible(open);
    m_copyButton->setVisible(open);
}
