#include "ui/parts/country/FlagLabel.h"

#include "ui/look/Metrics.h"
#include "ui/parts/country/FlagIcon.h"

#include <QPainter>

FlagLabel::FlagLabel(int width, QWidget *parent)
    : QWidget(parent)
    , m_width(width) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void FlagLabel::setCountry(const QString &isoCode) {
    m_isoCode = isoCode;
    setHidden(flagIcon(isoCode).isNull());
    update();
}

QSize FlagLabel::sizeHint() const {
    const int width = metrics::px(m_width);
    return {width, width * 3 / 4};
}

void FlagLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    flagIcon(m_isoCode).paint(&painter, rect());
}
