#include "ui/access/Language.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace {

/// Hears what a widget is told; lives as long as the widget.
class Hook : public QObject {
public:
    Hook(QWidget *widget, std::function<void()> translate)
        : QObject(widget)
        , m_translate(std::move(translate)) {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override {
        if (watched == parent() && event->type() == QEvent::LanguageChange)
            m_translate();
        return false;
    }

private:
    std::function<void()> m_translate;
};

}

void onLanguageChange(QWidget *widget, std::function<void()> translate) {
    new Hook(widget, std::move(translate));
}
