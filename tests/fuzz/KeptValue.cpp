// Input: a value of the file that the program remembers things in, or an entry of the keychain.
#include "app/settings/OwedOutcome.h"
#include "app/signin/TokenSet.h"
#include "app/time/Cooldown.h"
#include "tests/fuzz/Fuzz.h"

using namespace std::chrono_literals;

namespace {

constexpr Instant now{1h, 1'700'000'000'000ms};

void tryCooldowns(const QString &text) {
    const QString cooldowns = Cooldowns::fromText(text, now).toText(now);
    require(Cooldowns::fromText(cooldowns, now).toText(now) == cooldowns, "cooldowns are read back");
    require(Cooldowns::fromText(cooldowns, {0ms, now.wall + 24h}).toText({0ms, now.wall + 24h}).isEmpty(),
        "no cooldown lasts longer than a day");
}

void tryOutcome(const QString &text) {
    const auto owed = OwedOutcome::fromText(text);
    if (!owed)
        return;
    require(OwedOutcome::fromText(owed->toText()) == owed, "an outcome is read back");
    require(elapsed(owed->sentAt.seenAt(now), now) <= now.wall, "a commit left after 1970");
}

void tryKeyringEntry(const QByteArray &secret) {
    const auto tokens = TokenSet::fromSecret(secret);
    if (!tokens)
        return;
    require(TokenSet::fromSecret(tokens->toSecret()) == tokens, "tokens are read back");
    require(!tokens->accessToken.isEmpty() && !tokens->userId.isEmpty(), "tokens are somebody's");
    require(tokens->issuedAt.sinceEpoch() >= 0ms, "tokens were issued after 1970");
    require(tokens->lifetime.value_or(0ms) >= 0ms, "tokens expire after they were issued");
}

}

void tryInput(const QByteArray &input) {
    tryCooldowns(QString::fromUtf8(input));
    tryOutcome(QString::fromUtf8(input));
    tryKeyringEntry(input);
}
