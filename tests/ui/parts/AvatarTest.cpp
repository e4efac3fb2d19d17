#include "ui/parts/Avatar.h"
#include "tests/ui/Contrast.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QImage drawn(const QString &name) {
    Avatar avatar;
    avatar.setPerson(name);
    return avatar.grab().toImage();
}

}

class AvatarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initials_data();
    void initials();
    void samePersonSameDisc();
    void nameless();
};

void AvatarTest::initials_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two words") << u"Alice Chen"_s << u"AC"_s;
    QTest::newRow("one word") << u"Alice"_s << u"A"_s;
    QTest::newRow("three words") << u"Anna Maria Berg"_s << u"AB"_s;
    QTest::newRow("small letters") << u"alice chen"_s << u"AC"_s;
    QTest::newRow("spaces around") << u"  Alice   Chen "_s << u"AC"_s;
    QTest::newRow("e-mail address") << u"alice@example.com"_s << u"A"_s;
    QTest::newRow("Chinese") << u"陈晓明"_s << u"陈"_s;
    QTest::newRow("Japanese with a space") << u"山田 太郎"_s << u"山太"_s;
    QTest::newRow("outside the basic plane") << u"𠮷田"_s << u"𠮷"_s;
    QTest::newRow("Cyrillic") << u"анна"_s << u"А"_s;
    QTest::newRow("combining mark") << u"e\u0301lise ohm"_s << u"E\u0301O"_s;
    QTest::newRow("emoji") << u"🌻 Garden"_s << u"🌻G"_s;
    QTest::newRow("emoji with a skin tone") << u"👍🏽"_s << u"👍🏽"_s;
    QTest::newRow("flag") << u"🇨🇭 Peak"_s << u"🇨🇭P"_s;
    QTest::newRow("spaces only") << u"   "_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void AvatarTest::initials() {
    QFETCH(QString, name);
    QTEST(initialsOf(name), "expected");
}

void AvatarTest::samePersonSameDisc() {
    QCOMPARE(drawn(u"Alice Chen"_s), drawn(u"Alice Chen"_s));
    QVERIFY(drawn(u"Alice Chen"_s) != drawn(u"Bob Tanaka"_s));
}

void AvatarTest::nameless() {
    const auto lettersIn = [](const QImage &picture) {
        const QRect middle({}, picture.size() / 2);
        return shareDrawn(picture, middle.translated(picture.rect().center() - middle.center()));
    };
    const QImage picture = drawn({});
    QVERIFY2(picture.pixelColor(picture.rect().center()) != picture.pixelColor(0, 0), "no disc");
    QCOMPARE(lettersIn(picture), 0);
    QVERIFY(lettersIn(drawn(u"Alice"_s)) > 0);
}

QTEST_MAIN(AvatarTest)
#include "AvatarTest.moc"
