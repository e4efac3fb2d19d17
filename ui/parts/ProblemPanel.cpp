#include "ui/parts/ProblemPanel.h"

#include "ui/access/Announcer.h"
#include "ui/access/Language.h"
#include "ui/look/Icons.h"
#include "ui/parts/Controls.h"
#include "ui/parts/SignLabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

ProblemPanel::ProblemPanel(QWidget *parent)
    : QWidget(parent)
    , m_sentence(controls::text(u"problemLabel"_s))
    , m_detailsButton(controls::button(u"detailsButton"_s))
    , m_details(controls::text(u"detailsLabel"_s))
    , m_copyButton(controls::button(u"copyDetailsButton"_s)) {
    setObjectName(u"problemPanel"_s);
    m_sentence->setFocusPolicy(Qt::TabFocus);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(new SignLabel(icons::problem), 0, 0);
    layout->addWidget(m_sentence, 0, 1, Qt::AlignVCenter);
    layout->addWidget(m_detailsButton, 0, 2);
    layout->addWidget(m_details, 1, 1);
    layout->addWidget(m_copyButton, 1, 2, Qt::AlignTop);

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
    m_sentence->setText(m_problem ? sentence(*m_problem) : QString());
    m_details->setText(m_problem ? details(*m_problem) : QString());
}

void ProblemPanel::show(const std::optional<Problem> &problem) {
    if (m_problem == problem)
        return;
    m_problem = problem;
    setVisible(problem.has_value());
    if (!problem)
        return;
    const bool focusStays = m_sentence->hasFocus();
    translate();
    m_detailsButton->setVisible(!m_details->text().isEmpty());
    showDetails(false);
    if (!isVisible())
        return;
    takeFocus();
    if (focusStays)
        announce(this, m_sentence->text());
    else
        say();
}

void ProblemPanel::takeFocus() {
    (m_subject ? m_subject : m_sentence)->setFocus();
}

void ProblemPanel::say() const {
    if (m_problem && m_subject)
        announce(this, m_sentence->text());
}

void ProblemPanel::showDetails(bool open) {
    m_details->setVisible(open);
    m_copyButton->setVisible(open);
}
