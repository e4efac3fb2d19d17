#pragma once

#include "tests/ui/helpdesk/HelpdeskDesk.h"

#include <QMenu>

/// Leads through the pages in whatever language they speak: finds things by their object names.
class Guide {
public:
    static inline const QString fresh = QStringLiteral("+8618600001234"); ///< nobody's number

    HelpdeskDesk desk;

    /// @param size  of the window; empty for the size that the program chooses
    explicit Guide(const QSize &size = {})
        : m_size(size) {
        desk.isHurried = true;
        desk.settings.maxAgeMinutes = 0;
    }

    /// What is on the screen by that name, once it is; null when it does not come.
    template <typename Kind = QWidget>
    Kind *see(const QString &name) {
        Kind *found = nullptr;
        const auto isSeen = [&] {
            for (Kind *widget : desk.shown()->findChildren<Kind *>(name)) {
                if (widget->isVisible() && widget->isEnabled())
                    found = widget;
            }
            return found != nullptr;
        };
        return QTest::currentTestFailed() || becomes(isSeen) ? found : nullptr;
    }
    void press(const QString &name) {
        if (auto *button = require(see<QAbstractButton>(name), name))
            QTest::mouseClick(button, Qt::LeftButton, {}, beginningOf(button));
    }
    /// Clicks an entry of an open menu.
    void choose(const QString &name) {
        auto *action = desk.shown()->findChild<QAction *>(name);
        auto *menu = action ? qobject_cast<QMenu *>(action->parent()) : nullptr;
        if (require(menu, name))
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    }
    void type(const QString &name, const QString &text) {
        auto *field = require(see<QLineEdit>(name), name);
        if (!field)
            return;
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    void start() {
        desk.start();
        if (!m_size.isEmpty())
            desk.window->resize(m_size);
    }
    void startHelpdesk() {
        desk.startHelpdesk();
        if (!m_size.isEmpty())
            desk.helpdesk->resize(m_size);
    }
    void signIn(const QString &user) {
        start();
        desk.browser.visitor = user;
        press(QStringLiteral("signInButton"));
        see(QStringLiteral("whatNextLabel"));
    }
    void begin(const QString &user) {
        signIn(user);
        press(QStringLiteral("nextButton"));
        see(QStringLiteral("newPhoneNumberEdit"));
    }
    void sendNewCode() {
        type(QStringLiteral("newPhoneNumberEdit"), QStringLiteral("+86 186 0000 1234"));
        press(QStringLiteral("sendNewCodeButton"));
        see(QStringLiteral("newCodeEdit"));
        becomes([this] { return !code(fresh, QStringLiteral("CHANNEL_BIND_PHONE")).isEmpty(); });
    }
    void proveNew() {
        sendNewCode();
        type(QStringLiteral("newCodeEdit"), code(fresh, QStringLiteral("CHANNEL_BIND_PHONE")));
    }
    /// From the start to the page of the current number.
    void goToCurrent() {
        begin(QStringLiteral("alice"));
        proveNew();
        press(QStringLiteral("nextButton"));
        see(QStringLiteral("sendCurrentCodeButton"));
    }
    void proveCurrent() {
        const QString number = QStringLiteral("+8618812345678");
        press(QStringLiteral("sendCurrentCodeButton"));
        see(QStringLiteral("currentCodeEdit"));
        becomes([&] { return !code(number, QStringLiteral("CHANNEL_UNBIND_PHONE")).isEmpty(); });
        type(QStringLiteral("currentCodeEdit"), code(number, QStringLiteral("CHANNEL_UNBIND_PHONE")));
    }
    /// From the start to the confirmation.
    void goToConfirm() {
        goToCurrent();
        proveCurrent();
        press(QStringLiteral("nextButton"));
        see(QStringLiteral("timeLeftLabel"));
    }

private:
    /// Where a check box has its box.
    static QPoint beginningOf(const QWidget *widget) {
        const int inside = widget->height() / 2;
        return {widget->isRightToLeft() ? widget->width() - inside : inside, inside};
    }
    template <typename Kind>
    static Kind *require(Kind *found, const QString &name) {
        if (!found && !QTest::currentTestFailed())
            QTest::qFail(qPrintable(QStringLiteral("nothing usable: ") + name), __FILE__, __LINE__);
        return QTest::currentTestFailed() ? nullptr : found;
    }
    QString code(const QString &number, const QString &channel) const {
        return desk.service.lastCode(number, channel);
    }

    QSize m_size;
};
