#include "ui/Announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QWidget>

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

#include <QTimer>

#include <mutex>

namespace {

using namespace std::chrono_literals;

/// Before Qt 6.8 an announcement is a notification that comes up: a widget without extent, which tells its
/// name and role to whoever listens on the accessibility bus. It stays until a slow listener has asked.
class Announcement : public QWidget {
    Q_OBJECT

public:
    Announcement(QWidget *window, const QString &sentence)
        : QWidget(window) {
        setAccessibleName(sentence);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        resize(0, 0);
        show();
        QTimer::singleShot(5s, this, &QObject::deleteLater);
    }
};

/// Stands beside the window rather than in it: Orca says with a notification all that it is in.
class AccessibleAnnouncement : public QAccessibleWidget {
public:
    explicit AccessibleAnnouncement(Announcement *announcement)
        : QAccessibleWidget(announcement, QAccessible::Notification) { }

    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(qApp); }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object) {
    auto *announcement = qobject_cast<Announcement *>(object);
    return announcement ? new AccessibleAnnouncement(announcement) : nullptr;
}

}

void announce(const QWidget *place, const QString &sentence) {
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(makeAccessible); });
    if (QAccessible::isActive() && place->isVisible())
        new Announcement(place->window(), sentence);
}

#include "Announcer.moc"

#else

void announce(const QWidget *place, const QString &sentence) {
    if (!place->isVisible())
        return;
    QAccessibleAnnouncementEvent event(place->window(), sentence);
    QAccessible::updateAccessibility(&event);
}

#endif
