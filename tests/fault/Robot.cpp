#include "tests/fault/Robot.h"

#include "ui/parts/BusyPanel.h"
#include "ui/parts/FindingOutPanel.h"
#include "ui/parts/SendButton.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString newField = u"Code from new number"_s;
const QString currentField = u"Code from current number"_s;

}

void Robot::act() {
    actAtOnce();
    waitForRest();
}

void Robot::actAtOnce() {
    const QString page = m_desk.page();
    if (page == "Sign in"_L1) {
        m_desk.browser.visitor = m_journey.user;
        m_desk.press(u"Sign in with browser"_s);
    } else if (page == "Your phone number"_L1) {
        m_desk.press(m_desk.canPress(u"Try again"_s) ? u"Try again"_s : u"Next"_s);
    } else if (page == "New phone number"_L1) {
        actOnNewNumber();
    } else if (page == "Current phone number"_L1) {
        actOnCurrentNumber();
    } else if (page == "Confirm the change"_L1) {
        actOnConfirm();
    }
}

void Robot::signOut() {
    m_desk.press(u"Sign out"_s);
    waitForRest();
}

void Robot::actOnNewNumber() {
    enterNumber();
    if (!hasCode(
            newField, u"Send code to new number"_s, m_journey.wanted, u"CHANNEL_BIND_PHONE"_s, m_newCode))
        return;
    if (!m_journey.current.isEmpty())
        return m_desk.press(u"Next"_s);
    m_commitPresses++;
    m_desk.press(u"Bind phone number"_s);
}

void Robot::enterNumber() {
    if (m_desk.typedIn(u"New phone number"_s) == m_journey.typed)
        return;
    m_desk.type(u"New phone number"_s, m_journey.typed);
    m_hasTypedNumber = true;
}

void Robot::actOnCurrentNumber() {
    if (!hasCode(currentField, u"Send code to current number"_s, m_journey.current, u"CHANNEL_UNBIND_PHONE"_s,
            m_currentCode))
        return;
    m_commitPresses++;
    m_desk.press(u"Next"_s);
}

void Robot::actOnConfirm() {
    if (m_desk.canPress(u"Get new codes"_s))
        return m_desk.press(u"Get new codes"_s);
    m_commitPresses++;
    m_desk.press(u"Change phone number"_s);
}

bool Robot::hasCode(const QString &field, const QString &sendButton, const QString &number,
    const QString &channel, QString &typed) {
    const QString newest = m_desk.service.lastCode(number, channel);
    auto *edit = m_desk.seen<QLineEdit>(field);
    if (edit && edit->isEnabled() && !newest.isEmpty() && newest != typed) {
        m_desk.type(field, newest);
        typed = newest;
    }
    if (edit && edit->isEnabled() && !edit->text().isEmpty())
        return true;
    if (!m_desk.canPress(sendButton))
        waitForNextCode();
    m_sendPresses++;
    m_desk.press(sendButton);
    return false;
}

bool Robot::isBusy() const {
    const QWizardPage *page = m_desk.window->currentPage();
    return std::ranges::any_of(page->findChildren<BusyPanel *>(), &BusyPanel::isBusy)
        || std::ranges::any_of(page->findChildren<FindingOutPanel *>(), &QWidget::isVisible)
        || m_desk.isTold(u"Sending…"_s);
}

void Robot::waitForRest() {
    // Twice, since what follows an answer may start in the next round of the event loop.
    for (int i = 0; i < 2; i++) {
        const auto isAtRest = [this] {
            if (m_desk.canPress(u"Close"_s)) // finding out, for a minute or two
                m_desk.advance(1s);
            return !isBusy();
        };
        if (!becomes(isAtRest, 20s))
            QFAIL(qPrintable(u"no end: "_s + told().join(u" | ")));
    }
}

QStringList Robot::told() const {
    QStringList texts;
    for (const QLabel *label : m_desk.window->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    return texts;
}

bool Robot::isTold(const QString &part) const {
    return told().join(u'\n').contains(part);
}

bool Robot::hasProblem() const {
    return std::ranges::any_of(m_desk.window->findChildren<QLabel *>(u"problemLabel"_s), &QLabel::isVisible);
}

bool Robot::hasWayOn() const {
    static const QHash<QString, QStringList> waysOn{{u"Connect"_s, {u"Next"_s}},
        {u"Sign in"_s, {u"Sign in with browser"_s}},
        {u"Your phone number"_s, {u"Next"_s, u"Try again"_s, u"Sign in with browser"_s}},
        {u"New phone number"_s, {u"Send code to new number"_s, u"Next"_s, u"Bind phone number"_s}},
        {u"Current phone number"_s, {u"Send code to current number"_s, u"Next"_s}},
        {u"Confirm the change"_s, {u"Change phone number"_s, u"Get new codes"_s}},
        {u"Done"_s, {u"Finish"_s}}};
    return std::ranges::any_of(
        waysOn[m_desk.page()], [this](const QString &name) { return m_desk.canPress(name); });
}

bool Robot::findsWayOn() {
    if (hasWayOn())
        return true;
    const auto mustWait
        = [](const SendButton *button) { return button->isVisible() && !button->wait().isEmpty(); };
    if (std::ranges::none_of(m_desk.currentPage()->findChildren<SendButton *>(), mustWait))
        return false;
    waitForNextCode();
    return becomes(
        [this] { return hasWayOn(); }, 3s); // where no field is enabled, the page counts by the second
}

/// Any change of a field shows at once that the wait is over.
void Robot::waitForNextCode() {
    m_desk.advance(61s);
    for (auto *edit : m_desk.currentPage()->findChildren<QLineEdit *>()) {
        if (!edit->isVisible() || !edit->isEnabled() || !edit->objectName().contains("Code"_L1))
            continue;
        for (const auto key : {Qt::Key_End, Qt::Key_0, Qt::Key_Backspace})
            QTest::keyClick(edit, key);
    }
}

bool Robot::wasUsed(const QString &code) const {
    return std::ranges::any_of(std::array{paths::bindPhone, paths::verify}, [&](const QString &path) {
        return QJsonDocument(m_desk.service.requests(path)).toJson().contains(code.toLatin1());
    });
}

QString Robot::lost() const {
    const auto stands = [this](const QString &objectName) {
        const auto *edit = m_desk.window->findChild<QLineEdit *>(objectName);
        return edit ? edit->text() : QString();
    };
    if (isDone() || m_desk.page() == "Connect"_L1)
        return {};
    if (m_hasTypedNumber && stands(u"newPhoneNumberEdit"_s) != m_journey.typed)
        return u"the number"_s;
    if (!m_newCode.isEmpty() && stands(u"newCodeEdit"_s) != m_newCode && !wasUsed(m_newCode))
        return u"the code from the new number"_s;
    if (!m_currentCode.isEmpty() && stands(u"currentCodeEdit"_s) != m_currentCode && !wasUsed(m_currentCode))
        return u"the code from the current number"_s;
    return {};
}
