#include "ui/parts/MessageBar.h"

#include "ui/look/Icons.h"
#include "ui/look/Look.h"
#include "ui/look/Metrics.h"
#include "ui/parts/SentenceLabel.h"
#include "ui/parts/SignLabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>

namespace {

icons::Sign signOf(MessageBar::Kind kind) {
    switch (kind) {
    case MessageBar::Kind::Information:
        return icons::information;
    case MessageBar::Kind::Success:
        return icons::success;
    case MessageBar::Kind::Warning:
        return icons::warning;
    case MessageBar::Kind::Problem:
        break;
    }
    return icons::problem;
}

struct Paint {
    Role edge, ground;
};

Paint paintOf(MessageBar::Kind kind) {
    switch (kind) {
    case MessageBar::Kind::Information:
        return {Role::Accent, Role::Tint};
    case MessageBar::Kind::Success:
        return {Role::Good, Role::GoodTint};
    case MessageBar::Kind::Warning:
        return {Role::Warn, Role::WarnTint};
    case MessageBar::Kind::Problem:
        break;
    }
    return {Role::Bad, Role::BadTint};
}

}

MessageBar::MessageBar(Kind kind, const QString &labelName, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_sign(new SignLabel(signOf(kind)))
    , m_sentence(new SentenceLabel)
    , m_layout(new QGridLayout(this)) {
    m_sentence->setObjectName(labelName);
    const int side = metrics::px(metrics::space16), high = metrics::px(metrics::space8);
    m_layout->setContentsMargins(side, high, metrics::px(metrics::space12), high);
    m_layout->setHorizontalSpacing(metrics::px(metrics::space8));
    m_layout->setVerticalSpacing(metrics::px(metrics::space4));
    m_layout->setColumnStretch(1, 1);
    m_layout->addWidget(m_sign, 0, 0, Qt::AlignTop);
    m_layout->addWidget(m_sentence, 0, 1, Qt::AlignVCenter);
}

void MessageBar::setKind(Kind kind) {
    m_kind = kind;
    m_sign->setSign(signOf(kind));
    update();
}

QString MessageBar::text() const {
    return m_sentence->text();
}

void MessageBar::setText(const QString &text) {
    m_sentence->setText(text);
}

void MessageBar::addAction(QWidget *action) {
    m_layout->addWidget(action, 0, 2, Qt::AlignTop);
}

void MessageBar::addBelow(QWidget *text, QWidget *action) {
    m_layout->addWidget(text, 1, 1);
    m_layout->addWidget(action, 1, 2, Qt::AlignTop);
}

void MessageBar::paintEvent(QPaintEvent *) {
    const auto [edge, ground] = paintOf(m_kind);
    const double radius = metrics::px(metrics::radiusOfControl);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Look::colour(edge));
    painter.setBrush(Look::colour(ground));
    painter.drawRoundedRect(outline, radius, radius);
    QPainterPath round;
    round.addRoundedRect(outline, radius, radius);
    painter.setClipPath(round);
    const int thick = metrics::barEdge;
    painter.fillRect(isRightToLeft() ? width() - thick : 0, 0, thick, height(), Look::colour(edge));
}
