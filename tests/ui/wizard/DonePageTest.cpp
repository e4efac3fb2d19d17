#include "tests/ui/Desk.h"

using namespace Qt::StringLiterals;

namespace {

const QString fresh = u"+8618600001234"_s; ///< nobody's number

}

/// The last page says what is true, whatever became of the commit.
class DonePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QLocale(u"en"_s)); }
    void init();
    void cleanup() { m_desk.reset(); }
    void asAsked();
    void cannotBeRead();
    void showsAnotherNumber();
    void showsNoNumber();

private:
    void bind() {
        m_desk->press(u"Bind phone number"_s);
        m_desk->waitForPage(u"Done"_s);
        QTRY_VERIFY(m_desk->hasFocus(u"Finish"_s));
    }
    /// What the service says of the user, the next time it is asked.
    void nextProfile(const QString &phone) {
        m_desk->service.fail(paths::profile, u"body"_s,
            {{u"body"_s,
                u"{\"statusCode\":200,\"data\":{\"userId\":\"65a0000000000000000000b0\",\"phone\":\"%1\"}}"_s
                    .arg(phone)}});
    }

    std::unique_ptr<Desk> m_desk;
};

void DonePageTest::init() {
    m_desk = std::make_unique<Desk>();
    m_desk->beginAs(u"bob"_s);
    m_desk->proveNew(u"18600001234"_s, fresh);
}

void DonePageTest::asAsked() {
    bind();
    QCOMPARE(m_desk->read(u"Result"_s), u"Your phone number is now the number ending in 1234."_s);
}

void DonePageTest::cannotBeRead() {
    m_desk->service.fail(paths::profile, u"statusCode"_s, {{u"statusCode"_s, 403}});
    bind();
    QCOMPARE(
        m_desk->read(u"Result"_s), u"The service accepted the number ending in 1234 as your phone number."_s);
    QVERIFY(m_desk->isTold(
        u"It could not be asked again just now. Open this program again to see your number."_s));
}

void DonePageTest::showsAnotherNumber() {
    nextProfile(u"18612340000"_s);
    bind();
    QCOMPARE(m_desk->read(u"Result"_s),
        u"The service accepted the number ending in 1234, but still shows the number ending in 0000."_s);
}

void DonePageTest::showsNoNumber() {
    nextProfile({});
    bind();
    QCOMPARE(m_desk->read(u"Result"_s),
        u"The service accepted the number ending in 1234, but still shows no phone number."_s);
}

QTEST_MAIN(DonePageTest)
#include "DonePageTest.moc"
