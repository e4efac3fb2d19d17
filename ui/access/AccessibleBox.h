#pragma once

#include <QAccessibleWidget>
#include <QComboBox>

#include <functional>
#include <utility>

/// A combo box whose accessible name stays and whose value is what is chosen, and that holds its popup. Qt's
/// own is called by what is chosen, and knows only Qt's own popup; a popup window is listed nowhere else.
class AccessibleBox : public QAccessibleWidget {
public:
    using Popup = std::function<QWidget *()>;

    /// @param popup  says what the box opens; null before there is one
    AccessibleBox(QComboBox *box, Popup popup)
        : QAccessibleWidget(box, QAccessible::ComboBox)
        , m_popup(std::move(popup)) { }

    int childCount() const override { return m_popup() ? 1 : 0; }
    QAccessibleInterface *child(int index) const override {
        return index == 0 && m_popup() ? QAccessible::queryAccessibleInterface(m_popup()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override {
        return child && m_popup() && child->object() == m_popup() ? 0 : -1;
    }
    QString text(QAccessible::Text text) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString &actionName) override;

private:
    QComboBox *box() const { return static_cast<QComboBox *>(widget()); }

    Popup m_popup;
};

/// Says whose popup it is, where Qt takes every window for the application's own.
class AccessiblePopup : public QAccessibleWidget {
public:
    explicit AccessiblePopup(QWidget *popup)
        : QAccessibleWidget(popup, QAccessible::Pane) { }

    QAccessibleInterface *parent() const override {
        return QAccessible::queryAccessibleInterface(widget()->parentWidget());
    }
};
