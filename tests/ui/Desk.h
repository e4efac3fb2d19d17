#pragma once

#include "app/flows/Connection.h"
#include "app/settings/Memory.h"
#include "app/settings/Settings.h"
#include "app/signin/MemoryKeyring.h"
#include "tests/Waiting.h"
#include "tests/sandbox/service/Sandbox.h"
#include "tests/ui/Browser.h"
#include "ui/program/Translations.h"
#include "ui/wizard/PhoneWizard.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <source_location>

namespace paths {
inline const QString profile = QStringLiteral("/api/v3/get-profile");
inline const QString sendSms = QStringLiteral("/api/v3/send-sms");
inline const QString bindPhone = QStringLiteral("/api/v3/bind-phone");
inline const QString verify = QStringLiteral("/api/v3/verify-update-phone-request");
inline const QString updatePhone = QStringLiteral("/api/v3/update-phone");
inline const QString token = QStringLiteral("/oidc/token");
}

/// A keyring that may refuse to take anything.
class TestKeyring : public MemoryKeyring {
public:
    std::optional<KeyringProblem> problem;

    QFuture<KeyringResult<void>> write(const KeyringEntry &entry, const QByteArray &secret) override {
        if (problem)
            return QtFuture::makeReadyFuture(KeyringResult<void>(std::unexpected(*problem)));
        return MemoryKeyring::write(entry, secret);
    }
};

/// Somebody in front of the program: the real window with everything real behind it up to the sandbox
/// service, a browser, a keyring, and hands that find things by what they are called. After the first failure
/// in a test the hands do nothing more.
///
/// Everything has two names: the accessible one, which people with a screen reader hear and which is in their
/// language, and the object name, which is the same in all. Both are good wherever a name is asked for.
class Desk {
public:
    using Where = std::source_location;

    Desk() {
        if (!service.listen())
            qFatal("no free port on loopback");
        settings.server = service.url();
        settings.appId = Sandbox::appId();
        memory = std::make_unique<Memory>(dir.filePath(QStringLiteral("memory.conf")), clock());
    }

    virtual ~Desk() = default;
    Q_DISABLE_COPY_MOVE(Desk)

    Sandbox service;
    Browser browser;
    TestKeyring keyring;
    QTemporaryDir dir;
    Settings settings;
    std::unique_ptr<Memory> memory;
    std::unique_ptr<PhoneWizard> window;
    QSize size; ///< of the window; empty for what the program chooses
    /// Makes the program wait milliseconds for the network where it waits seconds in earnest.
    bool isHurried = false;

    Clock clock() {
        return [this] {
            Instant now = systemNow();
            now.monotonic += m_ahead;
            now.wall += m_ahead;
            return now;
        };
    }
    /// Time goes by, here and at the service.
    void advance(std::chrono::milliseconds time) {
        m_ahead += time;
        service.advanceClock(time);
    }

    QString settingsFile() const { return dir.filePath(QStringLiteral("phone-settings.conf")); }

    /// Starts the program, as ui/wizard/main.cpp does; a second time: after closing the first.
    void start(Where where = Where::current()) {
        window = std::make_unique<PhoneWizard>(PhoneWizard::Setup{.settings = settings,
            .connect =
                [this](const Settings &to) {
                    auto connection = std::make_unique<Connection>(
                        to, keyring, *memory, [this](const QUrl &link) { return browser.open(link); });
                    if (isHurried)
                        connection->setPatience(hurried);
                    return connection;
                },
            .hasStoredSession = !memory->signedInUser(settings.server, settings.appId).isEmpty(),
            .settingsFile = settingsFile()});
        if (!size.isEmpty())
            window->resize(size);
        window->show();
        require(QTest::qWaitForWindowActive(window.get()), QStringLiteral("no window"), where);
    }
    /// Signs in and waits for the page with the number.
    void signInAs(const QString &user, Where where = Where::current()) {
        browser.visitor = user;
        press(QStringLiteral("signInButton"), where);
        waitForPage(QStringLiteral("accountPage"), where);
    }
    /// From the start to the page of the new number.
    void beginAs(const QString &user, Where where = Where::current()) {
        start(where);
        signInAs(user, where);
        press(QStringLiteral("nextButton"), where);
        waitForPage(QStringLiteral("newNumberPage"), where);
    }
    /// Fills in the number, and the code that is sent to it (E.164).
    void proveNew(const QString &typed, const QString &number, Where where = Where::current()) {
        type(QStringLiteral("newPhoneNumberEdit"), typed, where);
        sendCode(QStringLiteral("sendNewCodeButton"), where);
        type(QStringLiteral("newCodeEdit"), newCode(number, where), where);
    }
    void proveCurrent(const QString &number, Where where = Where::current()) {
        sendCode(QStringLiteral("sendCurrentCodeButton"), where);
        type(QStringLiteral("currentCodeEdit"), code(number, QStringLiteral("CHANNEL_UNBIND_PHONE"), where),
            where);
    }
    /// Has a code sent and waits for the answer, which empties the field of an earlier one.
    void sendCode(const QString &button, Where where = Where::current()) {
        press(button, where);
        waitFor([this] { return !isTold(QCoreApplication::translate("CodeEntry", "Sending…")); },
            QStringLiteral("sent"), where);
    }
    QString newCode(const QString &number, Where where = Where::current()) {
        return code(number, QStringLiteral("CHANNEL_BIND_PHONE"), where);
    }
    /// The next request at @p path finds the session over, and nothing renews it.
    void endSessionAt(const QString &path) {
        service.fail(path, QStringLiteral("statusCode"), {{QStringLiteral("statusCode"), 401}});
        service.fail(paths::token, QStringLiteral("http-status"),
            {{QStringLiteral("status"), 400},
                {QStringLiteral("body"), QStringLiteral("{\"error\":\"invalid_grant\"}")}});
    }

    /// The window that is worked in, and the page that it shows.
    virtual QWidget *shown() const { return window.get(); }
    virtual QWidget *currentPage() const { return window->currentPage(); }
    QString page() const { return currentPage()->accessibleName(); }
    void waitForPage(const QString &name, Where where = Where::current()) {
        waitFor([&] { return page() == name || currentPage()->objectName() == name; },
            QStringLiteral("page ") + name, where);
    }

    static QString nameOf(QWidget *widget) {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    }
    /// What the user can see now under that name, null when there is nothing.
    template <typename Kind = QWidget>
    Kind *seen(const QString &name) const {
        for (Kind *widget : shown()->findChildren<Kind *>()) {
            if (widget->isVisible()
                && (widget->objectName() == name || nameOf(widget) == name
                    || nameOf(widget) == goingOn(name)))
                return widget;
        }
        return nullptr;
    }
    /// The same once it can be used; null when that does not come.
    template <typename Kind = QWidget>
    Kind *see(const QString &name) const {
        Kind *found = nullptr;
        const auto isUsable = [&] {
            found = seen<Kind>(name);
            return found && found->isEnabled();
        };
        return QTest::currentTestFailed() || becomes(isUsable) ? found : nullptr;
    }
    bool canPress(const QString &name) const {
        const auto *button = seen<QPushButton>(name);
        return button && button->isEnabled();
    }
    bool isTold(const QString &sentence) const { return seen<QLabel>(sentence); }
    /// The value of a label, as assistive technologies get it.
    QString read(const QString &name) const {
        for (QLabel *label : shown()->findChildren<QLabel *>()) {
            const QString value
                = QAccessible::queryAccessibleInterface(label)->text(QAccessible::Description);
            if (label->isVisible() && nameOf(label) == name && !value.isEmpty())
                return value;
        }
        return {};
    }
    /// What stands in the field; a number that a code was sent to is behind "Edit".
    QString typedIn(const QString &name) const {
        const auto *field = seen<QLineEdit>(name);
        if (!field && name == newNumber)
            field = currentPage()->findChild<QLineEdit *>(QStringLiteral("newPhoneNumberEdit"));
        return field ? field->text() : QStringLiteral("there is no such field");
    }
    bool hasFocus(const QString &name) const {
        QWidget *there = QApplication::focusWidget();
        return there && (nameOf(there) == name || nameOf(there) == goingOn(name));
    }

    void press(const QString &button, Where where = Where::current()) {
        if (auto *found = usable<QAbstractButton>(button, where))
            QTest::mouseClick(found, Qt::LeftButton, {}, beginningOf(found));
    }
    /// Clicks an entry of an open menu.
    void choose(const QString &entry, Where where = Where::current()) {
        auto *action = shown()->findChild<QAction *>(entry);
        auto *menu = action ? qobject_cast<QMenu *>(action->parent()) : nullptr;
        require(menu, QStringLiteral("no menu has ") + entry, where);
        if (menu)
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    }
    /// Replaces what stands in the field.
    void type(const QString &field, const QString &text, Where where = Where::current()) {
        if (QLineEdit *found = select(field, where))
            QTest::keyClicks(found, text);
    }
    void paste(const QString &field, const QString &text, Where where = Where::current()) {
        QGuiApplication::clipboard()->setText(text);
        if (QLineEdit *found = select(field, where))
            QTest::keySequence(found, QKeySequence::Paste);
    }

private:
    static inline const QString newNumber = QStringLiteral("New phone number");

    /// What leads on from the account to a change says so.
    static QString goingOn(const QString &name) {
        return name == QStringLiteral("Next") ? QStringLiteral("Change number") : name;
    }

    static constexpr Patience hurried{.limits = {.wholeRequest = std::chrono::milliseconds{300}},
        .beforeRetry = std::chrono::milliseconds{1},
        .whatBecame = {.first = std::chrono::milliseconds{20},
            .closely = std::chrono::milliseconds{50},
            .unread = std::chrono::milliseconds{100},
            .later = std::chrono::milliseconds{100}}};

    /// Where a check box has its box.
    static QPoint beginningOf(const QWidget *widget) {
        const int inside = widget->height() / 2;
        return {widget->isRightToLeft() ? widget->width() - inside : inside, inside};
    }
    template <typename Condition>
    void waitFor(Condition condition, const QString &what, const Where &where) {
        require(QTest::currentTestFailed() || becomes(condition), what, where);
    }
    void require(bool holds, const QString &what, const Where &where) const {
        if (holds || QTest::currentTestFailed())
            return;
        const QString message = QStringLiteral("%1 (on page %2)").arg(what, page());
        QTest::qFail(qPrintable(message), where.file_name(), static_cast<int>(where.line()));
    }
    template <typename Kind>
    Kind *usable(const QString &name, const Where &where) {
        Kind *found = see<Kind>(name);
        require(found, QStringLiteral("nothing usable: ") + name, where);
        return QTest::currentTestFailed() ? nullptr : found;
    }
    QLineEdit *select(const QString &name, const Where &where) {
        if (name == newNumber && !seen<QLineEdit>(name))
            press(QStringLiteral("Edit"), where);
        auto *field = usable<QLineEdit>(name, where);
        if (field) {
            QTest::mouseClick(field, Qt::LeftButton);
            QTest::keySequence(field, QKeySequence::SelectAll);
        }
        return field;
    }
    QString code(const QString &number, const QString &channel, const Where &where) {
        QString code;
        const auto hasCome = [&] {
            code = service.lastCode(number, channel);
            return !code.isEmpty();
        };
        waitFor(hasCome, QStringLiteral("no message to ") + number, where);
        return code;
    }

    std::chrono::milliseconds m_ahead{0};
};
