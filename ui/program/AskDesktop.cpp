#include "ui/program/AskDesktop.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

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

const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalSettings = u"org.freedesktop.portal.Settings"_s;

/// Listens as long as its parent lives.
class DesktopSettings : public QObject {
    Q_OBJECT

public:
    DesktopSettings(QObject *parent, std::function<void(const DesktopWishes &)> tell)
        : QObject(parent)
        , m_tell(std::move(tell)) {
        // By no name of a service: Qt would wait for the bus to say who owns it. Whoever calls, the portal is
        // asked.
        QDBusConnection::sessionBus().connect(
            {}, portalPath, portalSettings, u"SettingChanged"_s, this, SLOT(ask()));
    }

public Q_SLOTS:
    void ask() {
        QDBusMessage question = QDBusMessage::createMethodCall(
            u"org.freedesktop.portal.Desktop"_s, portalPath, portalSettings, u"ReadAll"_s);
        question << QStringList{appearance, gnome};
        auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
            answer->deleteLater();
            const QDBusMessage reply = answer->reply();
            if (reply.type() == QDBusMessage::ReplyMessage && reply.signature() == "a{sa{sv}}"_L1)
                m_tell(wishesOf(qdbus_cast<Groups>(reply.arguments().constFirst())));
        });
    }

private:
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
