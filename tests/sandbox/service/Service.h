#pragma once

#include "tests/sandbox/calls/Endpoint.h"
#include "tests/sandbox/faults/Faults.h"
#include "tests/sandbox/faults/Journal.h"
#include "tests/sandbox/state/State.h"

namespace sandbox {

/// The whole service without its connections: what it knows, what befalls it, and what arrived.
class Service {
public:
    explicit Service(const Seed &seed);

    /// Answers a call of a client; the controls and the faults are no business of this.
    Reply answer(const Call &call);
    /// Back to the seed: state, clock, settings, faults and journal.
    void reset();
    void setBaseUrl(const QUrl &url) { m_state.baseUrl = url; }

    State &state() { return m_state; }
    const State &state() const { return m_state; }

    Faults faults{};
    Journal journal{};

private:
    Reply act(const Call &call);

    Seed m_seed;
    State m_state;
    Api m_api;
};

}
