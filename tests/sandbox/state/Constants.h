#pragma once

#include <QString>

/// What the sandbox's one tenant is called and how it is reached (README.md). None of it is a secret of
/// anybody.
namespace sandbox::constants {

inline const QString appId = QStringLiteral("sandbox-app");
inline const QString appName = QStringLiteral("Phone Settings");
inline const QString appSecret = QStringLiteral("sandbox-app-secret-of-32-characters"); ///< signs ID tokens
inline const QString userPoolId = QStringLiteral("sandbox-pool");
inline const QString accessKeyId = QStringLiteral("sandbox-operator");
inline const QString accessKeySecret = QStringLiteral("sandbox-secret");
inline const QString secondAccessKeyId = QStringLiteral("sandbox-colleague");
inline const QString secondAccessKeySecret = QStringLiteral("sandbox-colleague-secret");
inline const QString registeredRedirectUri = QStringLiteral("https://app.example.com/callback");
inline constexpr int managementTokenLife = 7200; ///< seconds (app/genauth/README.md)
inline constexpr int refreshTokenLife = 2592000; ///< seconds, 30 days
inline constexpr int idTokenLife = 3600; ///< seconds
inline constexpr int authorizationLife = 600; ///< seconds that a page or a code lives (app/genauth/README.md)

}
