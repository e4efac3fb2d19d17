#include "app/phone/NumberTag.h"

#include <QCryptographicHash>
#include <QtEndian>

quint16 numberTag(const PhoneNumber &number, const QString &purpose) {
    const QString key = number.e164() + u' ' + purpose;
    return qFromBigEndian<quint16>(
        QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).constData());
}
