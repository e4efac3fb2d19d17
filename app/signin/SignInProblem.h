#pragma once

#include <QString>

/// Why signing in did not work, besides what ErrorKind says of the network.
enum class SignInProblem {
    Denied, ///< `error=access_denied` in the redirect (RFC 6749, section 4.1.2.1)
    RefusedByServer, ///< any other `error=`
    TimedOut, ///< nobody finished in the browser
    NotTheService, ///< the server's discovery document is missing or not about this server
    BadIdToken, ///< the ID token is not for this sign-in, or has expired (OpenID Connect Core,
                ///< section 3.1.3.7)
    PortTaken, ///< the fixed redirect port is in use by another program
    NotInKeyring, ///< the stored sign-in is gone, or is not what this program stores
};

/// What happened and what to do next, in the user's language.
QString sentence(SignInProblem problem);
