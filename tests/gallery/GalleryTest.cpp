#include "tests/gallery/Checks.h"
#include "tests/gallery/Guide.h"
#include "tests/gallery/Scenes.h"
#include "ui/Look.h"

#include <QDir>
#include <QPainter>

using namespace Qt::StringLiterals;

/// Takes a picture of every page in every state and checks what can be measured of it. One run shows one
/// look, named by $GALLERY_LOOK as "language-scheme" or "language-scheme-font scale".
class GalleryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksRight_data();
    void looksRight();

private:
    static QPalette darkPalette();
    static QStringList lookAt(const QWidget &window, const QImage &picture) {
        return checks::clipped(window) + checks::smallTargets(window) + checks::faint(window, picture);
    }

    QDir m_folder{QString::fromUtf8(qgetenv("GALLERY_FOLDER"))};
    QString m_language;
};

QPalette GalleryTest::darkPalette() {
    QPalette dark(QColor(0x2a2d31));
    dark.setColor(QPalette::Base, QColor(0x1e2125));
    dark.setColor(QPalette::AlternateBase, QColor(0x2a2d31));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(role, QColor(0xe8eaed));
    return dark;
}

void GalleryTest::initTestCase() {
    const QString look = qEnvironmentVariable("GALLERY_LOOK", u"en-light"_s);
    const QStringList parts = look.split(u'-');
    m_language = parts[0];
    speak(QLocale(m_language));
    if (parts.value(1) == "dark"_L1)
        QApplication::setPalette(darkPalette());
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * std::max(parts.value(2).toDouble(), 1.0));
    QApplication::setFont(font);
    setLook();
    QVERIFY(m_folder.mkpath(look) && m_folder.cd(look));
    for (const QString &old : m_folder.entryList({u"*.png"_s}))
        m_folder.remove(old);
}

void GalleryTest::looksRight_data() {
    QTest::addColumn<int>("number");
    for (size_t i = 0; i < scenes().size(); i++)
        QTest::newRow(qUtf8Printable(scenes()[i].name)) << static_cast<int>(i);
}

void GalleryTest::looksRight() {
    QFETCH(const int, number);
    const Scene &scene = scenes()[static_cast<size_t>(number)];
    Guide guide;
    scene.lead(guide);
    QVERIFY2(!QTest::currentTestFailed(), "did not get there");
    QCoreApplication::sendPostedEvents();

    QWidget &window = *guide.desk.window;
    QImage picture = window.grab().toImage();
    QStringList complaints = lookAt(window, picture);
    if (QWidget *popup = QApplication::activePopupWidget()) {
        const QImage onTop = popup->grab().toImage();
        complaints += lookAt(*popup, onTop);
        QPainter(&picture).drawImage(window.mapFromGlobal(popup->mapToGlobal(QPoint())), onTop);
    }
    const QString file = u"%1 %2.png"_s.arg(number + 1, 2, 10, QChar(u'0')).arg(scene.name);
    QVERIFY(picture.save(m_folder.filePath(file)));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

QTEST_MAIN(GalleryTest)
#include "GalleryTest.moc"
