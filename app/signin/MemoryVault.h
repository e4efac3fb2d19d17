#pragma once

#include "app/signin/TokenVault.h"

#include <QHash>

/// Keeps secrets for as long as the program runs: for "only for this session".
class MemoryVault : public TokenVault {
public:
    QFuture<Vaulted<std::optional<QByteArray>>> read(const QString &key) override {
        const auto entry = m_entries.constFind(key);
        return QtFuture::makeReadyFuture(Vaulted<std::optional<QByteArray>>(
            entry == m_entries.constEnd() ? std::nullopt : std::optional(*entry)));
    }
    QFuture<Vaulted<void>> write(const QString &key, const QByteArray &secret) override {
        m_entries[key] = secret;
        return QtFuture::makeReadyFuture(Vaulted<void>{});
    }
    QFuture<Vaulted<void>> remove(const QString &key) override {
        m_entries.remove(key);
        return QtFuture::makeReadyFuture(Vaulted<void>{});
    }

private:
    QHash<QString, QByteArray> m_entries;
};
