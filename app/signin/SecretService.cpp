// The Secret Service API: https://specifications.freedesktop.org/secret-service/
#include "app/signin/KeyringState.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QPromise>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestQuestion = 5000; // milliseconds
const QString secretService = u"org.freedesktop.secrets"_s;

QDBusMessage toSecretService(const QString &path, const QString &interface, const QString &method) {
    return QDBusMessage::createMethodCall(secretService, path, interface, method);
}

template <typename Reply>
void ask(const QDBusMessage &message, std::function<void(const Reply &)> then) {
    auto *watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, longestQuestion));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, then = std::move(then)] {
        then(Reply(*watcher));
        watcher->deleteLater();
    });
}

}

QFuture<KeyringState> keyringState() {
    if (!QDBusConnection::sessionBus().isConnected())
        return QtFuture::makeReadyFuture(KeyringState::Absent);
    auto promise = std::make_shared<QPromise<KeyringState>>();
    promise->start();
    const auto answer = [promise](KeyringState state) {
        promise->addResult(state);
        promise->finish();
    };
    const auto answerError = [answer](QDBusError::ErrorType error) {
        const bool isSilent
            = error == QDBusError::NoReply || error == QDBusError::Timeout || error == QDBusError::TimedOut;
        answer(isSilent ? KeyringState::NoAnswer : KeyringState::Absent);
    };
    QDBusMessage whichCollection
        = toSecretService(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    whichCollection << u"default"_s;
    ask<QDBusPendingReply<QDBusObjectPath>>(whichCollection, [=](const auto &collection) {
        if (collection.isError())
            return answerError(collection.error().type());
        if (collection.value().path() == "/"_L1)
            return answer(KeyringState::NoCollection);
        QDBusMessage isLocked
            = toSecretService(collection.value().path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        isLocked << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
        ask<QDBusPendingReply<QDBusVariant>>(isLocked, [=](const auto &locked) {
            if (locked.isError())
                return answerError(locked.error().type());
            answer(locked.value().variant().toBool() ? KeyringState::Locked : KeyringState::Ready);
        });
    });
    return promise->future();
}

QFuture<KeyringListing> keyringListing(const KeyringEntry &entry) {
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    auto promise = std::make_shared<QPromise<KeyringListing>>();
    promise->start();
    // What QtKeychain finds it by.
    const Attributes attributes{{u"server"_s, u"phone-settings"_s}, {u"user"_s, entry.name()}};
    QDBusMessage search = toSecretService(
        u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    search << QVariant::fromValue(attributes);
    using Paths = QList<QDBusObjectPath>;
    using Found = QDBusPendingReply<Paths, Paths>; // unlocked and locked ones
    ask<Found>(search, [promise](const Found &found) {
        const bool isThere = !found.argumentAt<0>().isEmpty() || !found.argumentAt<1>().isEmpty();
        promise->addResult(found.isError() ? KeyringListing::NotKnown
                : isThere                  ? KeyringListing::Has
                                           : KeyringListing::HasNot);
        promise->finish();
    });
    return promise->future();
}

void whenKeyringGoes(QObject *context, std::function<void()> then) {
    auto *watcher = new QDBusServiceWatcher(
        secretService, QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForUnregistration, context);
    QObject::connect(watcher, &QDBusServiceWatcher::serviceUnregistered, context, std::move(then));
}
