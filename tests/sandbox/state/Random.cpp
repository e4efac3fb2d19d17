#include "tests/sandbox/state/Random.h"

#include <QRandomGenerator>

#include <array>

namespace sandbox {

QString randomToken() {
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString randomDigits(int length) {
    QString digits;
    for (int i = 0; i < length; i++)
        digits += QString::number(QRandomGenerator::system()->bounded(10));
    return digits;
}

}
