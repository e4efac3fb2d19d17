#pragma once

#include <QString>

/// Why signing in did not work, besides what ErrorKind says of the network.
enum class SignInProblem {
    Denied, ///< `error=access_denied` in the redirect (RFC 6749, section 4.1.2.1)
    RefusedByServer, ///< any other `error=`
    TimedOut, ///< nobody finished in the browser
    NotTheService, ///< the server's discovery document is missing or not about this server
    OtherIssuer, ///< the discovery document is about another issuer (OpenID Connect Discovery, section 4.3)
    KeptOut, ///< HTTP 403 in place of the discovery document
    CertificateWanted, ///< of this computer, before anything else
    InterimAnswer, ///< HTTP 103 (RFC 8297) came, which Qt takes for the whole answer
    EncodingNotAskedFor, ///< a `Content-Encoding` although the request wanted none
    BadIdToken, ///< the ID token is not for this sign-in, or has expired (OpenID Connect Core,
                ///< section 3.1.3.7)
    AuthTimeMissing, ///< and the setting signIn/maxAgeMinutes needs it
    StillTooOld, ///< the service let the user in without asking, although it was told to ask
    PortTaken, ///< the fixed redirect port is in use by another program
    NotInKeyring, ///< the stored sign-in is gone, or is not what this program stores
};

/// What happened and what to do next, in the user's language.
QString sentence(SignInProblem problem);
