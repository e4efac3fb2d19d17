#include "ui/look/Metrics.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QWidget>

#include <cmath>

namespace {

/// Keeps a widget's font in proportion to the application's; lives as long as the widget.
class Proportion : public QObject {
public:
    Proportion(QWidget *widget, double size, QFont::Weight weight)
        : QObject(widget)
        , m_size(size)
        , m_weight(weight) {
        widget->installEventFilter(this);
        apply();
    }

    void change(double size, QFont::Weight weight) {
        m_size = size;
        m_weight = weight;
        apply();
    }

    bool eventFilter(QObject *, QEvent *event) override {
        // A new look brings a change of style, in which a style sheet may put an older font back.
        if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
            apply();
        return false;
    }

private:
    void apply() const {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * m_size);
        font.setWeight(m_weight);
        static_cast<QWidget *>(parent())->setFont(font);
    }

    double m_size;
    QFont::Weight m_weight;
};

}

int metrics::px(double length) {
    constexpr double ofTenPoints = 10 * 96 / 72.0;
    const double scale = QFontInfo(QApplication::font()).pixelSize() / std::floor(ofTenPoints);
    return qRound(length * scale);
}

void type::set(QWidget *widget, double size, QFont::Weight weight) {
    for (QObject *each : widget->children()) {
        if (auto *proportion = dynamic_cast<Proportion *>(each))
            return proportion->change(size, weight);
    }
    new Proportion(widget, size, weight);
}
