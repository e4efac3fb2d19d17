#pragma once

#include "app/signin/Keyring.h"

#include <QHash>

/// Keeps secrets for as long as the program runs: for "only for this session".
class MemoryKeyring : public Keyring {
public:
    QFuture<bool> isOpen() override { return QtFuture::makeReadyFuture(true); }
    QFuture<KeyringResult<std::optional<QByteArray>>> read(const KeyringEntry &entry) override {
        const auto kept = m_entries.constFind(entry);
        return QtFuture::makeReadyFuture(KeyringResult<std::optional<QByteArray>>(
            kept == m_entries.constEnd() ? std::nullopt : std::optional(*kept)));
    }
    QFuture<KeyringResult<void>> write(const KeyringEntry &entry, const QByteArray &secret) override {
        m_entries[entry] = secret;
        return QtFuture::makeReadyFuture(KeyringResult<void>{});
    }
    QFuture<KeyringResult<void>> remove(const KeyringEntry &entry) override {
        m_entries.remove(entry);
        return QtFuture::makeReadyFuture(KeyringResult<void>{});
    }

private:
    QHash<KeyringEntry, QByteArray> m_entries;
};
