// Input: a request line, as anybody may send it to the loopback port.
#include "app/signin/RedirectRequest.h"

#include "tests/fuzz/Fuzz.h"

#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

const QByteArray state = "s-123";

/// The value of the first parameter with a name, read in the plainest way.
QByteArray parameter(const QByteArray &line, const QByteArray &name) {
    const QByteArray target = line.split(' ').value(1).split('#').first();
    const QByteArray query = target.sliced(std::max<qsizetype>(target.indexOf('?'), 0)).mid(1);
    for (const QByteArray &field : query.split('&')) {
        const qsizetype end = field.indexOf('=');
        if (QByteArray::fromPercentEncoding(field.left(end)) == name)
            return end < 0 ? QByteArray() : QByteArray::fromPercentEncoding(field.sliced(end + 1));
    }
    return {};
}

void tryForeign(const QByteArray &line) {
    const auto request = RedirectRequest::read(line);
    if (!request)
        return;
    require(line.startsWith("GET ") && line.count(' ') == 2, "only a GET is read");
    require(!request->answers(state) || parameter(line, "state") == state,
        "only who knows the state has an answer");
}

/// What a browser makes of any code arrives as it was. Codes are printable ASCII (RFC 6749, section A.11).
void tryCode(const QByteArray &input) {
    QString code;
    std::ranges::copy_if(
        QString::fromLatin1(input), std::back_inserter(code), [](QChar c) { return c >= u' ' && c <= u'~'; });
    const QByteArray line
        = "GET /callback?code=" + QUrl::toPercentEncoding(code) + "&state=" + state + " HTTP/1.1";
    const auto request = RedirectRequest::read(line);
    require(request && request->answers(state) && !request->isRefusal(), "a browser's answer is read");
    require(
        request->query().queryItemValue(u"code"_s, QUrl::FullyDecoded) == code, "a code arrives as it was");
}

}

void tryInput(const QByteArray &input) {
    tryForeign(input.trimmed());
    tryCode(input);
}
