#include "app/signin/KeyringEntry.h"

#include "app/genauth/ServerUrl.h"

#include <QCryptographicHash>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

/// As it goes into the name, for ever: under another one the entry would not be found again.
QString word(KeyringEntry::Purpose purpose) {
    switch (purpose) {
    case KeyringEntry::Purpose::AccessKey:
        return u"helpdesk access key"_s;
    case KeyringEntry::Purpose::JournalKey:
        return u"helpdesk journal"_s;
    case KeyringEntry::Purpose::JournalHead:
        return u"helpdesk journal head"_s;
    case KeyringEntry::Purpose::WebhookSecret:
        return u"helpdesk webhook"_s;
    case KeyringEntry::Purpose::Check:
        return u"check"_s;
    case KeyringEntry::Purpose::SignIn:
        break;
    }
    return {}; // told apart by the user
}

}

KeyringEntry::KeyringEntry(const QUrl &server, const QString &place, const QString &whose) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {serverUrl(server).toString(), place, whose}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    m_name = QString::fromLatin1(hash.result().toHex());
}

KeyringEntry KeyringEntry::signIn(const QUrl &server, const QString &application, const QString &userId) {
    return {server, application, userId};
}

KeyringEntry KeyringEntry::helpdesk(
    Purpose purpose, const QUrl &managementServer, const QString &userPoolId) {
    return {managementServer, userPoolId, word(purpose)};
}

KeyringEntry KeyringEntry::forCheck() {
    return {{}, QUuid::createUuid().toString(), word(Purpose::Check)};
}
