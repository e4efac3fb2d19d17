#pragma once

#include "app/flows/Problem.h"
#include "app/genauth/HttpMessage.h"

#include <QUrl>

/// Why an answer to Provider::discoveryRequest() that is no good is none.
Problem problemWithDiscovery(const HttpAnswer &answer, const QUrl &server);
