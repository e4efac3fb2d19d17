#pragma once

#include "app/genauth/ServiceError.h"

#include <QByteArray>
#include <QFuture>

/// Where the calls made as the user get their access token from.
class AccessTokens {
public:
    virtual ~AccessTokens() = default;

    /// A token that is not about to expire, renewed first where needed.
    /// Fails with ErrorKind::NotSignedIn when only the user can help by signing in.
    virtual QFuture<Result<QByteArray>> fresh() = 0;

    /// The service did not accept @p token although it looked alive: do not hand it out again.
    virtual void reject(const QByteArray &token) = 0;
};
