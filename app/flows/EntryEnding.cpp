#include "app/flows/EntryEnding.h"

using namespace std::chrono;

namespace {

constexpr seconds patience{5}; // for a keyring that is open

}

EntryEnding::EntryEnding(Keyring &keyring, Revocation &revocation, KeyringEntry entry, quint32 upTo,
    const std::optional<TokenSet> &known, const QString &renewalLock, QObject *parent)
    : QObject(parent)
    , m_keyring(keyring)
    , m_revocation(revocation)
    , m_entry(std::move(entry))
    , m_upTo(upTo)
    , m_known(known)
    , m_lock(renewalLock) { }

QFuture<EntryEnding::Outcome> EntryEnding::run() {
    m_lock.acquire([this] {
        const auto isOpen = within(2 * patience, this, m_keyring.isOpen(), false);
        m_answer.await(isOpen, [this](bool open) { lookInside(open); });
    });
    return m_outcome.future();
}

void EntryEnding::lookInside(bool isOpen) {
    if (!isOpen)
        return take(std::unexpected(KeyringProblem::Locked));
    using Secret = KeyringResult<std::optional<QByteArray>>;
    const auto secret
        = within<Secret>(patience, this, m_keyring.read(m_entry), std::unexpected(KeyringProblem::NoAnswer));
    m_answer.await(secret, [this](const Secret &found) { take(found); });
}

void EntryEnding::take(const KeyringResult<std::optional<QByteArray>> &secret) {
    const auto kept = secret && *secret ? TokenSet::fromSecret(**secret) : std::nullopt;
    const bool isOfALaterSignIn = kept && kept->generation > m_upTo;
    const bool isNewer = kept && (!m_known || kept->generation > m_known->generation);
    if (isOfALaterSignIn)
        return m_known ? revoke(*m_known, false) : conclude({Revoked::Done, true});
    if (isNewer)
        return revoke(*kept, true);
    if (m_known)
        return revoke(*m_known, secret.has_value());
    return secret ? remove(Revoked::Done) : conclude({Revoked::NotAnswered, false});
}

void EntryEnding::revoke(const TokenSet &tokens, bool thenRemove) {
    m_answer.await(
        m_revocation.end(tokens, Revocation::Extent::Everything), [this, thenRemove](Revoked revoked) {
            if (thenRemove && revoked != Revoked::NotAnswered)
                return remove(revoked);
            conclude({revoked, false});
        });
}

void EntryEnding::remove(Revoked revoked) {
    const auto removed = within<KeyringResult<void>>(
        patience, this, m_keyring.remove(m_entry), std::unexpected(KeyringProblem::NoAnswer));
    m_answer.await(
        removed, [this, revoked](const KeyringResult<void> &done) { conclude({revoked, done.has_value()}); });
}

void EntryEnding::conclude(const Outcome &outcome) {
    m_lock.release();
    deleteLater();
    m_outcome.give(outcome);
}
