#pragma once

#include "tests/sandbox/faults/Faults.h"
#include "tests/sandbox/wire/Http.h"

#include <functional>

class QTcpSocket;

namespace sandbox {

/// Answers a call on its socket, whole or as the fault wants it.
/// @param act  does what the call asks for; not called where the fault says that nothing is done
void deliver(QTcpSocket &socket, const Call &call, const std::optional<Fault> &fault,
    const std::function<Reply()> &act);

}
