#include "app/helpdesk/journal/HeadKeeper.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QByteArray toSecret(const JournalHead &head) {
    const QJsonObject json{
        {u"version"_s, 1}, {u"sequence"_s, head.seq}, {u"hash"_s, QString::fromLatin1(head.hash.toHex())}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

JournalHead headFrom(const QByteArray &secret) {
    const QJsonDocument json = QJsonDocument::fromJson(secret);
    if (json["version"_L1] != 1)
        return {.seq = 1, .hash = {}};
    return {.seq = json["sequence"_L1].toInteger(),
        .hash = QByteArray::fromHex(json["hash"_L1].toString().toLatin1())};
}

}

HeadKeeper::HeadKeeper(Keyring &keyring, KeyringEntry entry, QObject *parent)
    : QObject(parent)
    , m_keyring(keyring)
    , m_entry(std::move(entry)) { }

QFuture<KeyringResult<std::optional<JournalHead>>> HeadKeeper::read() {
    using Known = KeyringResult<std::optional<JournalHead>>;
    return thenIn(
        this, m_keyring.read(m_entry), [](const KeyringResult<std::optional<QByteArray>> &secret) -> Known {
            if (!secret)
                return std::unexpected(secret.error());
            return *secret ? std::optional(headFrom(**secret)) : std::nullopt;
        });
}

QFuture<KeyringResult<void>> HeadKeeper::keep(const JournalHead &head) {
    m_latest = head;
    m_waiting.push_back(std::make_shared<FirstAnswer<KeyringResult<void>>>());
    const auto answer = m_waiting.back()->future();
    if (!m_isWriting)
        write();
    return answer;
}

void HeadKeeper::write() {
    const auto served = std::exchange(m_waiting, {});
    const auto answer = [served](const KeyringResult<void> &kept) {
        for (const Answer &each : served)
            each->give(kept);
    };
    if (m_kept == m_latest)
        return answer({});
    m_isWriting = true;
    thenIn(this, m_keyring.write(m_entry, toSecret(m_latest)),
        [this, answer, head = m_latest](const KeyringResult<void> &kept) {
            m_isWriting = false;
            if (kept)
                m_kept = head;
            else
                m_kept.reset(); // nobody knows
            if (!m_waiting.empty())
                write();
            answer(kept); // last: whoever hears it may be done with this
        });
}
