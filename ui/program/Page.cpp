#include "ui/program/Page.h"

#include "ui/access/AimedInput.h"
#include "ui/access/Announcer.h"
#include "ui/access/Language.h"
#include "ui/access/TabOrder.h"
#include "ui/look/Metrics.h"
#include "ui/parts/Band.h"
#include "ui/parts/Controls.h"
#include "ui/parts/ProblemPanel.h"
#include "ui/parts/SidePane.h"
#include "ui/parts/StepLine.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Scrolls up and down only: never gets narrower than what is in it.
class TallArea : public QScrollArea {
public:
    QSize minimumSizeHint() const override {
        const int bar = verticalScrollBar()->sizeHint().width();
        return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::LayoutRequest) {
            updateGeometry();
            followLayout(widget());
        }
        return QScrollArea::eventFilter(watched, event);
    }
};

}

Page::Page(const QString &objectName)
    : m_panes(new QHBoxLayout(this))
    , m_outer(new QVBoxLayout)
    , m_title(controls::text(u"titleLabel"_s))
    , m_about(controls::text(u"aboutLabel"_s)) {
    setObjectName(objectName);
    setAttribute(Qt::WA_StyledBackground); // its ground, where QWizard has the colour of fields
    AimedInput::setHome(this);
    type::set(m_title, type::title, QFont::Bold);
    m_about->setForegroundRole(QPalette::PlaceholderText);

    m_panes->setContentsMargins({});
    m_panes->setSpacing(0);
    m_outer->setSpacing(0);
    m_panes->addLayout(m_outer, 1);
    auto *page = new QVBoxLayout;
    const int margin = metrics::px(metrics::pageMargin);
    page->setContentsMargins(margin, metrics::px(metrics::space20), margin, metrics::px(metrics::space16));
    page->setSpacing(metrics::px(metrics::space4));
    page->addWidget(m_title);
    page->addWidget(m_about);
    page->addSpacing(metrics::px(metrics::space12));
    page->addWidget(scrolling(), 1);
    m_outer->addLayout(page, 1);
    onLanguageChange(this, [this] { translate(); });
}

void Page::setSteps(const QStringList &steps, int now) {
    if (steps.isEmpty())
        return;
    if (!m_steps) {
        m_steps = new StepLine;
        m_outer->insertWidget(0, m_steps);
    }
    m_steps->setSteps(steps, now);
}

Band *Page::addBand() {
    auto *band = new Band;
    m_outer->insertWidget(0, band);
    return band;
}

void Page::setSide(SidePane *side) {
    m_side = side;
    m_panes->insertWidget(0, side);
    AimedInput::setHome(side);
}

bool Page::hasRoomForBoth() const {
    const int pane = std::max(metrics::px(metrics::sidePane), m_side->minimumSizeHint().width());
    const int both = pane + m_outer->minimumSize().width();
    return width() >= std::max(metrics::px(metrics::twoPanes), both);
}

QSize Page::minimumSizeHint() const {
    QSize least = QWizardPage::minimumSizeHint();
    if (m_side) // it can go above or below
        least.setWidth(std::max(m_side->layout()->minimumSize().width(), m_outer->minimumSize().width()));
    return least;
}

void Page::resizeEvent(QResizeEvent *event) {
    QWizardPage::resizeEvent(event);
    if (!m_side)
        return;
    const bool isBeside = hasRoomForBoth();
    if (isBeside == m_side->isBeside())
        return;
    const bool isAbove = m_side->narrow() == SidePane::Narrow::Above;
    m_side->setBeside(isBeside);
    m_panes->setDirection(isBeside ? QBoxLayout::LeftToRight
            : isAbove              ? QBoxLayout::TopToBottom
                                   : QBoxLayout::BottomToTop);
}

void Page::setCaption() {
    type::set(m_title, type::section, QFont::Bold);
}

QWidget *Page::scrolling() {
    auto *inside = new QWidget;
    m_content = new QVBoxLayout(inside);
    m_content->setContentsMargins({});
    m_content->setSpacing(gap());
    auto *area = new TallArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    inside->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, area, [area](const QWidget *, QWidget *now) {
        if (now && area->isAncestorOf(now))
            area->ensureWidgetVisible(now);
    });
    return area;
}

void Page::setWords(const QString &title, const QString &about) {
    setAccessibleName(title);
    showTitle(title, about);
}

void Page::showTitle(const QString &title, const QString &about) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
}

int Page::gap() const {
    return metrics::px(metrics::space8);
}

void Page::updateCompleteness() {
    const bool complete = isComplete();
    if (std::exchange(m_wasComplete, complete) != complete)
        Q_EMIT completeChanged();
}

void Page::open() {
    if (auto *input = window()->findChild<AimedInput *>({}, Qt::FindDirectChildrenOnly))
        input->pageAppeared();
    followLayout(this);
    takeFocus(); // first, since screen readers fall silent when the focus moves
    for (const QString &sentence : opening())
        announce(this, sentence);
    for (const ProblemPanel *problem : findChildren<ProblemPanel *>())
        problem->say();
}

void Page::takeFocus() {
    for (ProblemPanel *problem : findChildren<ProblemPanel *>()) {
        if (problem->isVisible())
            return problem->takeFocus();
    }
    const bool hasFirst = m_firstField && m_firstField->isVisible() && m_firstField->isEnabled();
    if (QWidget *first = hasFirst ? m_firstField : firstInReach())
        return first->setFocus();
    if (!wizard())
        return;
    for (const auto which : {QWizard::CommitButton, QWizard::NextButton, QWizard::FinishButton}) {
        if (QAbstractButton *button = wizard()->button(which); button->isVisible())
            return button->setFocus();
    }
}

QWidget *Page::firstInReach() {
    for (QWidget *each = nextInFocusChain(); each != this; each = each->nextInFocusChain()) {
        const bool isInReach = each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus);
        if (isInReach && isAncestorOf(each))
            return each;
    }
    return nullptr;
}
