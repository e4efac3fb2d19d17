#pragma once

#include "tests/sandbox/state/ServiceSettings.h"
#include "tests/sandbox/wire/Http.h"

namespace sandbox {

/// Is this GET /api/v2/applications/{appId}/public-config?
bool isPublicConfig(const QString &path);
/// Answers it in the envelope of v2, which says `code` for
/// `statusCode` (app/genauth/README.md).
Reply answerPublicConfig(const ServiceSettings &settings, const Call &call);

}
