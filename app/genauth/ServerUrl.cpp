#include "app/genauth/ServerUrl.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

QUrl serverUrl(const QUrl &address) {
    QUrl url = address.adjusted(QUrl::StripTrailingSlash);
    if (url.path() == "/"_L1) // the one slash that adjusted() leaves
        url.setPath({});
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    return url;
}

bool isLoopback(const QString &host) {
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QUrl under(const QUrl &server, const QString &path) {
    QUrl url = serverUrl(server);
    url.setPath(url.path(QUrl::FullyEncoded) + path, QUrl::TolerantMode);
    return url;
}
