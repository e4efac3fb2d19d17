#include "ui/program/AskDesktop.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <QDBusAbstractInterface>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const QString appearance = u"org.freedesktop.appearance"_s;
const QString gnome
    = u"org.gnome.desktop.interface"_s; // has told of motion for longer than the portal itself

using Groups = QMap<QString, QVariantMap>;

DesktopWishes wishesOf(const Groups &groups) {
    const QVariantMap looks = groups.value(appearance);
    const bool moves = groups.value(gnome).value(u"enable-animations"_s, true).toBool();
    return {.isDark = looks.value(u"color-scheme"_s).toInt() == 1,
        .isContrasting = looks.value(u"contrast"_s).toInt() == 1,
        .isStill = looks.value(u"reduced-motion"_s).toInt() == 1 || !moves};
}

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
constexpr auto portalSettings = "org.freedesktop.portal.Settings";

/// The signal of the portal that has answered, known by its unique name: for any other Qt would wait until
/// the bus has said who owns it.
class PortalSettings : public QDBusAbstractInterface {
    Q_OBJECT

public:
    PortalSettings(const QString &uniqueName, QObject *parent)
        : QDBusAbstractInterface(
              uniqueName, portalPath, portalSettings, QDBusConnection::sessionBus(), parent) { }

Q_SIGNALS:
    // As it is called on the bus. NOLINTNEXTLINE(readability-identifier-naming)
    void SettingChanged(const QString &, const QString &, const QDBusVariant &);
};

/// Listens as long as its parent lives.
class DesktopSettings : public QObject {
    Q_OBJECT

public:
    DesktopSettings(QObject *parent, std::function<void(const DesktopWishes &)> tell)
        : QObject(parent)
        , m_tell(std::move(tell)) {
        auto *starts = new QDBusServiceWatcher(
            portal, QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForRegistration, this);
        connect(starts, &QDBusServiceWatcher::serviceRegistered, this, &DesktopSettings::ask);
    }

    void ask() {
        QDBusMessage question = QDBusMessage::createMethodCall(
            portal, portalPath, QLatin1StringView(portalSettings), u"ReadAll"_s);
        question << QStringList{appearance, gnome};
        auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
            answer->deleteLater();
            const QDBusMessage reply = answer->reply();
            if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != "a{sa{sv}}"_L1)
                return;
            listenTo(reply.service());
            m_tell(wishesOf(qdbus_cast<Groups>(reply.arguments().constFirst())));
        });
    }

private:
    void listenTo(const QString &uniqueName) {
        if (m_portal && m_portal->service() == uniqueName)
            return;
        delete m_portal;
        m_portal = new PortalSettings(uniqueName, this);
        connect(m_portal, &PortalSettings::SettingChanged, this, &DesktopSettings::ask);
    }

    PortalSettings *m_portal = nullptr; ///< since it has answered
    std::function<void(const DesktopWishes &)> m_tell;
};

}

void askDesktop(QObject *context, const std::function<void(const DesktopWishes &)> &tell) {
    (new DesktopSettings(context, tell))->ask();
}

#include "AskDesktop.moc"

#else

void askDesktop(QObject *, const std::function<void(const DesktopWishes &)> &) { }

#endif
