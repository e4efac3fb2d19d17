#include "app/signin/Pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace {

constexpr auto base64url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

}

QByteArray unguessable() {
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toBase64(base64url);
}

QByteArray Pkce::challenge() const {
    return QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256).toBase64(base64url);
}
