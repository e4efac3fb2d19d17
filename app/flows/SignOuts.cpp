#include "app/flows/SignOuts.h"

#include "app/async/ThenIn.h"
#include "app/flows/EntryEnding.h"

using namespace Qt::StringLiterals;

SignOuts::SignOuts(
    Transport &transport, const Client &client, Keyring &keyring, Memory &memory, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_keyring(keyring)
    , m_memory(memory)
    , m_revocation(transport, client.server, client.appId) { }

void SignOuts::owe(const QString &userId, quint32 upTo) {
    m_memory.setOwedSignOut(m_client.server, m_client.appId, userId, upTo);
}

void SignOuts::forgive(const QString &userId) {
    if (isOwed(userId))
        m_memory.setOwedSignOut(m_client.server, m_client.appId, userId, std::nullopt);
}

bool SignOuts::isOwed(const QString &userId) {
    return m_memory.owedSignOuts(m_client.server, m_client.appId).contains(userId);
}

bool SignOuts::isOwed(const TokenSet &tokens) {
    return m_memory.owedSignOuts(m_client.server, m_client.appId).value(tokens.userId, 0)
        >= tokens.generation;
}

QFuture<SignOut> SignOuts::end(const QString &userId, const std::optional<TokenSet> &known) {
    const quint32 upTo = m_memory.owedSignOuts(m_client.server, m_client.appId).value(userId, all);
    m_ending.insert(userId);
    auto *ending = new EntryEnding(m_keyring, m_revocation,
        KeyringEntry::signIn(m_client.server, m_client.appId, userId), upTo, known,
        m_memory.fileBeside(u"renewal.lock"_s), this);
    return counted(thenIn(this, ending->run(), [this, userId](const EntryEnding::Outcome &outcome) {
        m_ending.remove(userId);
        if (outcome.isGone)
            forgive(userId);
        return SignOut{outcome.revoked, !outcome.isGone};
    }));
}

void SignOuts::settle(const QString &signedInUser) {
    const QStringList users = m_memory.owedSignOuts(m_client.server, m_client.appId).keys();
    for (const QString &userId : users) {
        if (userId != signedInUser && !m_ending.contains(userId))
            end(userId);
    }
}

QFuture<Revoked> SignOuts::revoke(const TokenSet &tokens) {
    return counted(m_revocation.end(tokens, Revocation::Extent::Everything));
}

void SignOuts::revokeSparingly(const TokenSet &tokens) {
    if (m_memory.endsTokensTogether(m_client.server, m_client.appId))
        return;
    m_hasSpared = true;
    counted(m_revocation.end(tokens, Revocation::Extent::AccessToken));
}

void SignOuts::noteBegin() {
    m_hasSpared = false;
}

void SignOuts::noteEnd() {
    if (std::exchange(m_hasSpared, false))
        m_memory.setEndsTokensTogether(m_client.server, m_client.appId);
}

QFuture<bool> SignOuts::atRest() {
    return m_underWay == 0 ? QtFuture::makeReadyFuture(true) : m_waitingForRest.join();
}

template <typename T>
QFuture<T> SignOuts::counted(QFuture<T> ending) {
    m_underWay++;
    return thenIn(this, ending, [this](const T &outcome) {
        if (--m_underWay == 0)
            m_waitingForRest.answer(true);
        return outcome;
    });
}
