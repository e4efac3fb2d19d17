#pragma once

#include "app/genauth/HttpMessage.h"
#include "app/genauth/Request.h"
#include "app/genauth/ServiceError.h"

#include <QJsonValue>

/// Takes the service's envelope off: the `data` of a success, or what went wrong, by the one table of its
/// errors.
Result<QJsonValue> unwrap(const HttpAnswer &answer, Envelope envelope);

/// What an answer without an envelope means: the network's failures and bare HTTP statuses.
ServiceError errorWithoutEnvelope(const HttpAnswer &answer);
