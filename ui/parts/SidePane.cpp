#include "ui/parts/SidePane.h"

#include "ui/look/Look.h"
#include "ui/look/Metrics.h"

#include <QGridLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

SidePane::SidePane(QWidget *head, QWidget *body, QWidget *foot, Narrow narrow)
    : m_head(head)
    , m_body(body)
    , m_foot(foot)
    , m_narrow(narrow)
    , m_layout(new QGridLayout(this)) {
    const int side = metrics::px(metrics::space24), high = metrics::px(metrics::space20);
    m_layout->setContentsMargins(side, high, side, high);
    m_layout->setSpacing(metrics::px(metrics::space16));
    m_layout->setRowStretch(1, 1);
    setBeside(true);
}

void SidePane::setBeside(bool isBeside) {
    m_isBeside = isBeside;
    for (QWidget *each : {m_head, m_body, m_foot}) {
        if (each)
            m_layout->removeWidget(each);
    }
    if (m_head)
        m_layout->addWidget(m_head, 0, 0);
    if (m_foot)
        m_layout->addWidget(m_foot, isBeside ? 2 : 0, isBeside ? 0 : 1);
    m_layout->addWidget(m_body, 1, 0, 1, isBeside ? 1 : 2);
    const int high = metrics::px(isBeside ? metrics::space20 : metrics::space12);
    const QMargins around = m_layout->contentsMargins();
    m_layout->setContentsMargins(around.left(), high, around.right(), high);
    setSizePolicy(isBeside ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Preferred);
    setMaximumHeight(isBeside ? QWIDGETSIZE_MAX : metrics::px(metrics::sidePaneAcross));
    updateGeometry();
    update();
}

QSize SidePane::sizeHint() const {
    QSize wanted = QWidget::sizeHint();
    if (m_isBeside) // wider only where a language has a word that is
        wanted.setWidth(std::max(metrics::px(metrics::sidePane), minimumSizeHint().width()));
    return wanted;
}

void SidePane::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), Look::colour(Role::Sunken));
    const int edge = metrics::thin;
    const QRect beside = QStyle::visualRect(layoutDirection(), rect(), {width() - edge, 0, edge, height()});
    const QRect across(0, m_narrow == Narrow::Above ? height() - edge : 0, width(), edge);
    painter.fillRect(m_isBeside ? beside : across, Look::colour(Role::Divider));
}
