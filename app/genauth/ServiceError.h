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

    bool operator==(const ServiceError &) const = default;
};

template <typename T>
using Result = std::expected<T, ServiceError>;
