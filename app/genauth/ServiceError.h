#pragma once

#include "app/genauth/ErrorKind.h"

#include <QString>

#include <chrono>
#include <expected>
#include <optional>

/// Why a call failed. Holds no secret, so all of it may be shown.
struct ServiceError {
    ErrorKind kind = ErrorKind::Refused;
    int statusCode
        = 0; ///< the envelope's, or the HTTP status where there is no envelope; 0 without an answer
    int apiCode = 0; ///< the envelope's finer code; 0 when it gives none
    QString serverMessage{}; ///< the service's or the network's own words, for Details only
    QString requestId{}; ///< for the service's support
    std::optional<std::chrono::seconds> retryAfter{}; ///< RFC 9110, section 10.2.3
    bool hasLeft = true; ///< false when no access token could be had for the request

    bool operator==(const ServiceError &) const = default;
};

/// How far the request came: its kind says so, unless it stayed here for want of an access token.
inline Reach reachOf(const ServiceError &error) {
    return error.hasLeft ? meaning(error.kind).reach : Reach::NeverArrived;
}
inline bool leavesOutcomeUnknown(const ServiceError &error) {
    return reachOf(error) == Reach::OutcomeUnknown;
}
/// Was it turned away before anybody looked at its codes or confirmation, so that they are still good?
inline bool isUnheard(const ServiceError &error) {
    return reachOf(error) == Reach::NeverArrived || reachOf(error) == Reach::TurnedAway;
}

template <typename T>
using Result = std::expected<T, ServiceError>;
