#include "tests/gallery/Contract.h"
#include "tests/ui/Desk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using VerifyCurrent = Settings::VerifyCurrent;

namespace {

const QString fresh = u"+8618600001234"_s; ///< nobody's number
const QString alices = u"+8618812345678"_s;

struct Named {
    QAccessible::Role role;
    QString name;

    bool operator==(const Named &) const = default;
};

QAccessibleInterface *heard(QWidget *widget) {
    return QAccessible::queryAccessibleInterface(widget);
}

QString words(const Named &named) {
    return QString::fromLatin1(qAccessibleRoleString(named.role)) + u" “"_s + named.name + u'”';
}

}

/// The contract of README.md, "Driving it from a test": what scripts and people with a screen reader find.
class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QLocale(u"en"_s)); }
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }
    void connectPage();
    void signInPage();
    void accountPage();
    void newNumberPageWhenBinding();
    void newNumberPageWhenChanging();
    void countrySearch();
    void currentNumberPage();
    void confirmPage();
    void countdownChangesNoName();
    void confirmPageAfterExpiry();
    void donePage();
    void signInAgainPage();
    void problem();

private:
    /// Is everything there under its name, and everything that is there named well?
    void check(const QString &page, const QList<Named> &expected);
    QStringList names() const;
    QWidget *find(const Named &named) const;
    void goToConfirm();

    std::unique_ptr<Desk> m_desk;
};

QWidget *NamesTest::find(const Named &named) const {
    for (QWidget *widget : m_desk->window->findChildren<QWidget *>()) {
        if (widget->isVisible() && heard(widget)->role() == named.role
            && heard(widget)->text(QAccessible::Name) == named.name)
            return widget;
    }
    return nullptr;
}

void NamesTest::check(const QString &page, const QList<Named> &expected) {
    QCOMPARE(m_desk->window->windowTitle(), u"Phone Settings"_s);
    QCOMPARE(heard(m_desk->window->currentPage())->text(QAccessible::Name), page);
    for (const Named &each : expected)
        QVERIFY2(find(each), qPrintable(words(each) + u" is not there"_s));
    const QStringList complaints = contract::broken(*m_desk->window);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
}

QStringList NamesTest::names() const {
    QStringList names;
    for (QWidget *widget : m_desk->window->findChildren<QWidget *>()) {
        if (widget->isVisible())
            names << heard(widget)->text(QAccessible::Name);
    }
    return names;
}

void NamesTest::goToConfirm() {
    m_desk->settings.verifyCurrent = VerifyCurrent::Off;
    m_desk->service.changeSettings({{u"verifyOldPhone"_s, false}});
    m_desk->beginAs(u"alice"_s);
    m_desk->proveNew(u"18600001234"_s, fresh);
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"Confirm the change"_s);
}

void NamesTest::connectPage() {
    m_desk->settings.server.clear();
    m_desk->start();
    check(u"Connect"_s,
        {{QAccessible::EditableText, u"Server address"_s}, {QAccessible::EditableText, u"Application ID"_s},
            {QAccessible::PushButton, u"Next"_s}, {QAccessible::PushButton, u"Cancel"_s}});
}

void NamesTest::signInPage() {
    m_desk->start();
    check(u"Sign in"_s,
        {{QAccessible::PushButton, u"Sign in with browser"_s}, {QAccessible::PushButton, u"Cancel"_s}});
    m_desk->press(u"Sign in with browser"_s);
    QTRY_VERIFY(m_desk->canPress(u"Copy sign-in link"_s));
    check(u"Sign in"_s,
        {{QAccessible::PushButton, u"Copy sign-in link"_s}, {QAccessible::PushButton, u"Cancel sign-in"_s}});
}

void NamesTest::accountPage() {
    m_desk->start();
    m_desk->signInAs(u"alice"_s);
    QTRY_VERIFY(m_desk->canPress(u"Next"_s));
    check(u"Your phone number"_s,
        {{QAccessible::StaticText, u"Signed in as"_s}, {QAccessible::StaticText, u"Current phone number"_s},
            {QAccessible::PushButton, u"Sign out"_s}, {QAccessible::PushButton, u"Change number"_s}});
}

void NamesTest::newNumberPageWhenBinding() {
    m_desk->beginAs(u"bob"_s);
    const QList<Named> always{{QAccessible::PushButton, u"Send code to new number"_s},
        {QAccessible::PushButton, u"Bind phone number"_s}, {QAccessible::PushButton, u"Back"_s},
        {QAccessible::PushButton, u"Cancel"_s}, {QAccessible::StaticText, u"Step"_s}};
    const QList<Named> fields{
        {QAccessible::ComboBox, u"Country or region"_s}, {QAccessible::EditableText, u"New phone number"_s}};
    check(u"New phone number"_s, always + fields);
    m_desk->proveNew(u"18600001234"_s, fresh);
    const Named code{QAccessible::EditableText, u"Code from new number"_s};
    check(u"New phone number"_s,
        always
            + QList<Named>{code, {QAccessible::StaticText, u"New phone number"_s},
                {QAccessible::PushButton, u"Edit"_s}});
    m_desk->press(u"Edit"_s);
    check(u"New phone number"_s, always + fields + QList<Named>{code});
}

void NamesTest::newNumberPageWhenChanging() {
    m_desk->beginAs(u"alice"_s);
    check(u"New phone number"_s, {{QAccessible::PushButton, u"Next"_s}});
    QVERIFY(!m_desk->seen<QPushButton>(u"Bind phone number"_s));
}

void NamesTest::countrySearch() {
    m_desk->beginAs(u"bob"_s);
    auto *country = m_desk->seen<QComboBox>(u"Country or region"_s);
    QVERIFY(country);
    country->showPopup();
    QWidget *search = find({QAccessible::EditableText, u"Search countries"_s});
    QVERIFY(search);
    QCOMPARE(search->objectName(), u"searchCountriesEdit"_s);
}

void NamesTest::currentNumberPage() {
    m_desk->beginAs(u"alice"_s);
    m_desk->proveNew(u"18600001234"_s, fresh);
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"Current phone number"_s);
    const QList<Named> always{{QAccessible::PushButton, u"Send code to current number"_s},
        {QAccessible::CheckBox, u"I can't receive messages on this number"_s},
        {QAccessible::PushButton, u"Next"_s}, {QAccessible::PushButton, u"Back"_s}};
    check(u"Current phone number"_s, always);
    m_desk->sendCode(u"Send code to current number"_s);
    QTRY_VERIFY(m_desk->seen<QLineEdit>(u"Code from current number"_s));
    check(u"Current phone number"_s,
        always + QList<Named>{{QAccessible::EditableText, u"Code from current number"_s}});
}

void NamesTest::confirmPage() {
    goToConfirm();
    check(u"Confirm the change"_s,
        {{QAccessible::StaticText, u"Old number"_s}, {QAccessible::StaticText, u"New number"_s},
            {QAccessible::StaticText, u"Time left to confirm"_s},
            {QAccessible::PushButton, u"Change phone number"_s}, {QAccessible::PushButton, u"Back"_s}});
}

void NamesTest::countdownChangesNoName() {
    goToConfirm();
    const QStringList before = names();
    const QString time = m_desk->read(u"Time left to confirm"_s);
    m_desk->advance(25s);
    QTRY_VERIFY(m_desk->read(u"Time left to confirm"_s) != time);
    QCOMPARE(names(), before);
}

void NamesTest::confirmPageAfterExpiry() {
    goToConfirm();
    m_desk->advance(61s);
    QTRY_VERIFY(m_desk->canPress(u"Get new codes"_s));
    check(u"Confirm the change"_s, {{QAccessible::PushButton, u"Get new codes"_s}});
}

void NamesTest::donePage() {
    goToConfirm();
    m_desk->press(u"Change phone number"_s);
    m_desk->waitForPage(u"Done"_s);
    check(u"Done"_s, {{QAccessible::StaticText, u"Result"_s}, {QAccessible::PushButton, u"Finish"_s}});
}

void NamesTest::signInAgainPage() {
    m_desk->start();
    m_desk->signInAs(u"alice"_s);
    m_desk->advance(11min);
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"Sign in"_s);
    check(u"Sign in"_s, {{QAccessible::PushButton, u"Sign in with browser"_s}});
}

void NamesTest::problem() {
    m_desk->beginAs(u"bob"_s);
    m_desk->service.fail(paths::sendSms, u"statusCode"_s, {{u"statusCode"_s, 403}});
    m_desk->type(u"New phone number"_s, u"18600001234"_s);
    m_desk->press(u"Send code to new number"_s);
    QTRY_VERIFY(m_desk->canPress(u"Details"_s));
    const QList<Named> always{
        {QAccessible::StaticText, sentence(ErrorKind::Refused)}, {QAccessible::PushButton, u"Details"_s}};
    check(u"New phone number"_s, always);
    m_desk->press(u"Details"_s);
    check(u"New phone number"_s, always + QList<Named>{{QAccessible::PushButton, u"Copy details"_s}});
}

QTEST_MAIN(NamesTest)
#include "NamesTest.moc"
