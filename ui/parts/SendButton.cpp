#include "ui/parts/SendButton.h"

#include "ui/access/Interfaces.h"
#include "ui/look/Look.h"
#include "ui/look/Metrics.h"
#include "ui/parts/Controls.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <QStyle>

namespace {

class AccessibleSendButton : public QAccessibleWidget {
public:
    explicit AccessibleSendButton(SendButton *button)
        : QAccessibleWidget(button, QAccessible::Button) { }

    QString text(QAccessible::Text text) const override {
        return text == QAccessible::Description ? button()->wait() : QAccessibleWidget::text(text);
    }
    QStringList actionNames() const override {
        return button()->isEnabled() ? QStringList{pressAction(), setFocusAction()} : QStringList();
    }
    void doAction(const QString &actionName) override {
        if (actionName == pressAction())
            button()->animateClick();
        else
            QAccessibleWidget::doAction(actionName);
    }

private:
    SendButton *button() const { return static_cast<SendButton *>(widget()); }
};

constexpr double ringWidth = 2.5;

}

SendButton::SendButton(const QString &objectName) {
    accessible::show<SendButton>(
        [](SendButton *button) -> QAccessibleInterface * { return new AccessibleSendButton(button); });
    setObjectName(objectName);
    setAutoDefault(true);
    setProperty("isPrimary", true);
}

void SendButton::setWords(const QString &name, const QString &first, const QString &again) {
    setAccessibleName(name);
    m_first = controls::withMnemonic(first, u'S');
    m_again = controls::withMnemonic(again, u'S');
    showWords();
}

void SendButton::setSent(bool isSent) {
    if (isSent == m_isSent)
        return;
    m_isSent = isSent;
    setProperty("isPrimary", !isSent);
    style()->unpolish(this);
    style()->polish(this);
    showWords();
}

void SendButton::showWords() {
    const QString &words = m_isSent ? m_again : m_first;
    if (text() != words)
        setText(words);
}

void SendButton::setWait(const QString &words, double share) {
    const bool isWider = words.isEmpty() != m_wait.isEmpty();
    m_wait = words;
    m_share = share;
    if (isWider)
        updateGeometry();
    update();
}

QSize SendButton::sizeHint() const {
    QSize size = QPushButton::sizeHint();
    if (!m_wait.isEmpty())
        size.setWidth(std::max(size.width(),
            metrics::px(metrics::iconInText + metrics::space8) + fontMetrics().horizontalAdvance(m_wait)));
    return size;
}

void SendButton::paintEvent(QPaintEvent *event) {
    if (m_wait.isEmpty())
        return QPushButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = metrics::px(metrics::iconInText);
    const bool isMirrored = isRightToLeft();
    const QRectF ring = QRectF(isMirrored ? width() - side : 0, (height() - side) / 2.0, side, side)
                            .adjusted(ringWidth / 2, ringWidth / 2, -ringWidth / 2, -ringWidth / 2);
    painter.setPen(QPen(Look::colour(Role::Divider), ringWidth));
    painter.drawEllipse(ring);
    painter.setPen(QPen(Look::colour(Role::Accent), ringWidth));
    painter.drawArc(ring, 90 * 16, static_cast<int>(m_share * 360 * 16));
    painter.setPen(Look::colour(Role::Text2));
    const int room = side + metrics::px(metrics::space8);
    painter.drawText(isMirrored ? rect().adjusted(0, 0, -room, 0) : rect().adjusted(room, 0, 0, 0),
        static_cast<int>(Qt::AlignVCenter) | static_cast<int>(isMirrored ? Qt::AlignRight : Qt::AlignLeft),
        m_wait);
}
