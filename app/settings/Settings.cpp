#include "app/settings/Settings.h"

#include "app/genauth/ServerUrl.h"

using namespace Qt::StringLiterals;

bool isAcceptableServer(const QUrl &url) {
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
}
