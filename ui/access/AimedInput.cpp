#include "ui/access/AimedInput.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QWidget>

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto isHome = "isFocusHome";

bool presses(int key) {
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space || key == Qt::Key_Select;
}

/// Is it a key that writes there rather than pressing something?
bool writes(const QWidget *receiver, int key) {
    if (qobject_cast<const QPlainTextEdit *>(receiver))
        return true;
    return key == Qt::Key_Space && qobject_cast<const QLineEdit *>(receiver);
}

QWidget *homeOf(const QWidget *widget) {
    for (QWidget *place = widget->parentWidget(); place; place = place->parentWidget()) {
        if (place->property(isHome).toBool() && place->isVisible())
            return place;
    }
    return nullptr;
}

}

AimedInput::AimedInput(QWidget *window)
    : QObject(window)
    , m_window(window) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(1s);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_stale.clear(); });
    connect(qApp, &QApplication::focusChanged, this, &AimedInput::followFocus);
    qApp->installEventFilter(this);
}

void AimedInput::setHome(QWidget *place) {
    place->setProperty(isHome, true);
}

void AimedInput::pageAppeared() {
    m_stale = m_down;
    m_patience.start();
}

bool AimedInput::eventFilter(QObject *watched, QEvent *event) {
    const auto kind = event->type();
    const bool isKey = kind == QEvent::KeyPress || kind == QEvent::KeyRelease;
    const bool isFocus = kind == QEvent::FocusIn;
    if (!isKey && !isFocus && kind != QEvent::Wheel && kind != QEvent::WindowDeactivate)
        return false;
    auto *widget = watched->isWidgetType() ? static_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget->window() != m_window)
        return false;
    if (isFocus) {
        m_isPassedOn = static_cast<QFocusEvent *>(event)->reason() == Qt::TabFocusReason;
        return false;
    }
    if (kind == QEvent::WindowDeactivate) {
        m_down.clear();
        m_stale.clear();
        return false;
    }
    if (kind == QEvent::Wheel) {
        const bool isBox = qobject_cast<QComboBox *>(widget);
        event->setAccepted(event->isAccepted() && !isBox);
        return isBox; // ignored, it goes on to what scrolls
    }
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (kind == QEvent::KeyPress)
        return isStray(widget, key);
    if (!key.isAutoRepeat()) {
        m_down.remove(key.key());
        m_stale.remove(key.key());
    }
    return false;
}

bool AimedInput::isStray(const QWidget *receiver, const QKeyEvent &event) {
    if (!presses(event.key()) || writes(receiver, event.key()))
        return false;
    if (!event.isAutoRepeat())
        m_down.insert(event.key());
    return event.isAutoRepeat() || m_stale.contains(event.key());
}

void AimedInput::followFocus(QWidget *before, QWidget *now) {
    const bool isPassedOn = !now || m_isPassedOn;
    if (!before || before->window() != m_window || !isPassedOn)
        return;
    // Qt passes the focus on, as Tab does, before a control is gone or disabled: whether it was that is
    // known a moment later.
    const QPointer<QWidget> gone(before), chosen(now);
    QMetaObject::invokeMethod(
        this,
        [gone, chosen] {
            if (!gone || (gone->isVisible() && gone->isEnabled()) || QApplication::focusWidget() != chosen)
                return;
            if (QWidget *home = homeOf(gone))
                home->setFocus();
        },
        Qt::QueuedConnection);
}
