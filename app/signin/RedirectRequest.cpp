#include "app/signin/RedirectRequest.h"

#include <QList>
#include <QUrl>

using namespace Qt::StringLiterals;

std::optional<RedirectRequest> RedirectRequest::read(const QByteArray &line) {
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || words.first() != "GET")
        return std::nullopt;
    const QUrl target = QUrl::fromEncoded(words[1], QUrl::StrictMode);
    return target.path() == "/callback"_L1 ? std::optional(RedirectRequest(target)) : std::nullopt;
}

bool RedirectRequest::answers(const QByteArray &state) const {
    return m_query.queryItemValue(u"state"_s).toLatin1() == state;
}

bool RedirectRequest::isRefusal() const {
    return !m_query.queryItemValue(u"error"_s).isEmpty();
}
