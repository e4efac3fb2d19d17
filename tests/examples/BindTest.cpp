#include "tests/ui/Desk.h"

using namespace Qt::StringLiterals;

/// Binds a number to bob's account in this process: the real window against the sandbox service.
class BindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bindsANumber() {
        speak(QLocale(u"en"_s)); // the names below are the English ones
        Desk desk;
        desk.start();
        desk.signInAs(u"bob"_s);
        desk.press(u"Next"_s);
        desk.waitForPage(u"New phone number"_s);
        desk.type(u"New phone number"_s, u"18898765432"_s);
        desk.sendCode(u"Send code to new number"_s);
        desk.type(u"Code from new number"_s, desk.newCode(u"+8618898765432"_s));
        desk.press(u"Bind phone number"_s);
        desk.waitForPage(u"Done"_s);
        QVERIFY(desk.read(u"Result"_s).contains(u"5432"_s));
        QCOMPARE(desk.service.requests(u"/api/v3/bind-phone"_s).size(), 1);
    }

    void tellsOfAWrongCode() {
        speak(QLocale(u"en"_s));
        Desk desk;
        desk.service.fail(
            u"/api/v3/bind-phone"_s, u"statusCode"_s, {{u"statusCode"_s, 400}, {u"apiCode"_s, 2001}});
        desk.beginAs(u"bob"_s);
        desk.proveNew(u"18898765432"_s, u"+8618898765432"_s);
        desk.press(u"Bind phone number"_s);
        QTRY_VERIFY(desk.isTold(sentence(ErrorKind::WrongCode)));
    }
};

QTEST_MAIN(BindTest)
#include "BindTest.moc"
