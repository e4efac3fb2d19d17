#include "ui/program/AskDesktop.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

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

}

void askDesktop(QObject *context, const std::function<void(const DesktopWishes &)> &tell) {
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
        u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"ReadAll"_s);
    question << QStringList{appearance, gnome};
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), context);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, context, [=] {
        answer->deleteLater();
        const QDBusMessage reply = answer->reply();
        if (reply.type() == QDBusMessage::ReplyMessage && reply.signature() == "a{sa{sv}}"_L1)
            tell(wishesOf(qdbus_cast<Groups>(reply.arguments().constFirst())));
    });
}

#else

void askDesktop(QObject *, const std::function<void(const DesktopWishes &)> &) { }

#endif
