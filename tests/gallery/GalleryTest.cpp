#include "tests/gallery/Appearance.h"
#include "tests/gallery/Checks.h"
#include "tests/gallery/Scenes.h"
#include "tests/ui/helpdesk/HelpdeskDesk.h"

#include <QDir>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList complaintsAbout(const QWidget &window, const QImage &picture) {
    return checks::clipped(window) + checks::overlapping(window) + checks::smallTargets(window)
        + checks::faint(window, picture);
}

/// What stands in front of the window: a list, a menu or a question.
QWidgetList inFront(const QWidget *window) {
    QWidgetList found;
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each != window && each->isVisible())
            found << each;
    }
    return found;
}

struct View {
    QImage picture;
    QStringList complaints;
};

/// The window with all that stands in front of it.
View look(QWidget &window) {
    View view{.picture = window.grab().toImage(), .complaints = {}};
    view.complaints = complaintsAbout(window, view.picture);
    for (QWidget *front : inFront(&window)) {
        const QImage onTop = front->grab().toImage();
        view.complaints += complaintsAbout(*front, onTop);
        QPainter(&view.picture).drawImage(window.mapFromGlobal(front->mapToGlobal(QPoint())), onTop);
    }
    return view;
}

}

/// Takes a picture of every page in every state and checks what can be measured of it. One run shows one
/// look, named by $GALLERY_LOOK; the pictures go to $GALLERY_FOLDER.
class GalleryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksRight_data();
    void looksRight();

private:
    QDir m_folder{QString::fromUtf8(qgetenv("GALLERY_FOLDER"))};
    Appearance m_look;
};

void GalleryTest::initTestCase() {
    const QString name = qEnvironmentVariable("GALLERY_LOOK", u"en-light"_s);
    const auto look = Appearance::parse(name);
    QVERIFY2(look, qPrintable(u"no such look: "_s + (look ? QString() : look.error())));
    m_look = *look;
    m_look.apply();
    QVERIFY(m_folder.mkpath(name) && m_folder.cd(name));
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
    const auto desk = sceneDesk();
    desk->size = m_look.window;
    scene.lead(*desk);
    QVERIFY2(!QTest::currentTestFailed(), "did not get there");

    View view;
    becomes( // what has just changed is put in its place in the turns of the event loop that follow
        [&] {
            view = look(*desk->shown());
            return view.complaints.isEmpty();
        },
        1s);
    const QString file = u"%1 %2.png"_s.arg(number + 1, 2, 10, QChar(u'0')).arg(scene.name);
    QVERIFY(view.picture.save(m_folder.filePath(file)));
    QVERIFY2(view.complaints.isEmpty(), qPrintable(view.complaints.join(u'\n')));
}

QTEST_MAIN(GalleryTest)
#include "GalleryTest.moc"
