#pragma once

#include "tests/sandbox/faults/Faults.h"

#include <QString>

#include <vector>

namespace fault {

/// One way in which the answer to a request can go wrong.
struct Fault {
    enum class Reach {
        Answers, ///< the request arrives; what comes back is wrong
        Refused, ///< nobody listens any more when the request is due
    };

    QString name;
    Reach reach = Reach::Answers;
    sandbox::Fault::Kind kind = sandbox::Fault::Kind::Instead;
    int status = 200; ///< these three are of Kind::Instead
    QList<std::pair<QByteArray, QByteArray>> headers{};
    QByteArray body{};
    /// The answer reads like a success although nothing was done: then the service lies, not the program.
    bool lies = false;
    /// The same where the HTTP status says it all (RFC 7009).
    bool liesByStatus = false;

    /// Does what comes back leave open whether the service has done what it was asked for?
    bool leavesOpen() const;
};

/// What happens to answers on every road: networks, gateways, portals, broken programs.
/// @param elsewhere  another host, to be redirected to
std::vector<Fault> onEveryRequest(const QUrl &here, const QUrl &elsewhere);
/// Every apiCode of the table of errors in app/genauth/Answer.cpp.
std::vector<Fault> apiCodes();
/// Lives of an updatePhoneToken that cannot be.
std::vector<Fault> tokenLives();

}
