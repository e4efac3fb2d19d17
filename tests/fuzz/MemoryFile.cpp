// Input: the file that the program remembers things in.
#include "app/settings/Memory.h"

#include "tests/fuzz/Fuzz.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant now{1h, 1'700'000'000'000ms};
const QString channel = u"CHANNEL_BIND_PHONE"_s;

PhoneNumber number() {
    return PhoneNumber::parse(u"18812345678", u"CN"_s).value();
}

}

void tryInput(const QByteArray &input) {
    const QUrl server(u"https://id.example.test"_s);
    const ThrowAwayFile file(input);
    {
        Memory memory(file.name(), [] { return now; });
        const auto cooldown = memory.cooldown(number(), channel);
        require(cooldown >= 0ms && cooldown <= 24h, "no cooldown lasts longer than a day");
        memory.beginCooldown(number(), channel, now, 60s);
        memory.setSignedInUser(server, u"app"_s, u"user-1"_s);
        memory.owe(u"user-1"_s, OwedOutcome::of(number(), std::nullopt, KeptMoment(now)));
    }
    const Memory memory(file.name(), [] { return now; });
    require(memory.cooldown(number(), channel) == 60s, "a cooldown is remembered whatever the file was");
    require(
        memory.signedInUser(server, u"app"_s) == "user-1"_L1, "a user is remembered whatever the file was");
    const auto owed = memory.owedOutcomes(u"user-1"_s);
    require(!owed.isEmpty() && owed.last().isFor(number()), "an outcome is remembered whatever the file was");
}
