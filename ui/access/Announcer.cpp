#include "ui/access/Announcer.h"

#include "ui/access/Interfaces.h"
#include "ui/access/Spoken.h"

#include <QAccessibleObject>
#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

namespace {

void tell(QWidget *window, const QString &sentence) {
    QAccessibleAnnouncementEvent event(window, sentence);
    QAccessible::updateAccessibility(&event);
}

}

#else

namespace {

/// Before Qt 6.8 an announcement is a notification that comes up: something that is on no page, and that
/// tells its name and role to whoever listens on the accessibility bus. It stays until a slow listener has
/// asked.
class Announcement : public QObject {
    Q_OBJECT

public:
    Announcement(QWidget *window, QString sentence)
        : QObject(window)
        , m_sentence(std::move(sentence)) {
        QTimer::singleShot(10s, this, &QObject::deleteLater);
    }

    const QString &sentence() const { return m_sentence; }

private:
    QString m_sentence;
};

/// Stands beside the window rather than in it: Orca says with a notification all that it is in.
class AccessibleAnnouncement : public QAccessibleObject {
public:
    using QAccessibleObject::QAccessibleObject;

    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(qApp); }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }
    QString text(QAccessible::Text text) const override {
        return text == QAccessible::Name ? static_cast<Announcement *>(object())->sentence() : QString();
    }
};

void tell(QWidget *window, const QString &sentence) {
    accessible::show<Announcement>([](Announcement *announcement) -> QAccessibleInterface * {
        return new AccessibleAnnouncement(announcement);
    });
    QAccessibleEvent comesUp(new Announcement(window, sentence), QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&comesUp);
}

}

#include "Announcer.moc"

#endif

void announce(const QWidget *place, const QString &sentence) {
    // Orca throws events away when dozens come at once, as they do when a page changes.
    constexpr auto untilThatIsOver = 500ms;
    QWidget *window = place->window();
    if (QAccessible::isActive() && place->isVisible())
        QTimer::singleShot(
            untilThatIsOver, Qt::PreciseTimer, window, [=] { tell(window, spokenForm(sentence)); });
}
