#include "ui/parts/ViewTab.h"

#include "ui/look/Look.h"
#include "ui/look/Metrics.h"
#include "ui/parts/Controls.h"

#include <QPainter>
#include <QStyle>

ViewTab::ViewTab(const QString &objectName) {
    setObjectName(objectName);
    setAutoDefault(true);
    setProperty("isQuiet", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ViewTab::setWords(const QString &words, QChar key) {
    m_words = words;
    m_key = key;
    showWords();
}

void ViewTab::setCurrent(bool isCurrent) {
    m_isCurrent = isCurrent;
    showWords();
}

void ViewTab::showWords() {
    setText(m_isCurrent ? m_words : controls::withMnemonic(m_words, m_key));
    updateGeometry();
    update();
}

QFont ViewTab::letters() const {
    QFont letters = font();
    letters.setBold(m_isCurrent);
    return letters;
}

QSize ViewTab::sizeHint() const {
    QFont bold = font();
    bold.setBold(true); // so that nothing moves when another becomes the current one
    const int words = QFontMetrics(bold).size(Qt::TextShowMnemonic, text()).width();
    return {words + 2 * metrics::px(metrics::space12), metrics::px(metrics::helpdeskBar)};
}

void ViewTab::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRect place = rect().adjusted(0, 0, 0, -metrics::thick);
    if (underMouse() && isEnabled() && !m_isCurrent)
        painter.fillRect(place, Look::colour(Role::Sunken));
    painter.setFont(letters());
    painter.setPen(Look::colour(Role::Text));
    painter.drawText(place, Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (m_isCurrent)
        painter.fillRect(0, height() - metrics::thick, width(), metrics::thick, Look::colour(Role::Accent));
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Look::colour(Role::Accent), metrics::thick));
    const int inside = metrics::px(metrics::space4);
    const double radius = metrics::px(metrics::radiusOfControl);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, inside, -1, -inside), radius, radius);
}
