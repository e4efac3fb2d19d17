#include "tests/fault/Faults.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace fault {

namespace {

using Kind = sandbox::Fault::Kind;

constexpr qsizetype huge = qsizetype{50} * 1000 * 1000; // bytes

const QByteArray json = "application/json; charset=utf-8";
const QByteArray html = "text/html";
const QByteArray portal
    = "<!doctype html><title>Welcome to Airport Wi-Fi</title><form>Accept the terms</form>";

Fault answer(const QString &name, const QByteArray &body, int status = 200, const QByteArray &type = json) {
    return {.name = name, .status = status, .headers = {{"content-type", type}}, .body = body};
}

Fault lie(const QString &name, const QByteArray &body) {
    Fault fault = answer(name, body);
    fault.lies = true;
    fault.liesByStatus = true;
    return fault;
}

Fault lieByStatus(const QString &name, const QByteArray &body) {
    Fault fault = answer(name, body);
    fault.liesByStatus = true;
    return fault;
}

Fault redirect(int status, const QString &where, const QUrl &to) {
    Fault fault = answer(u"%1 %2"_s.arg(status).arg(where), {}, status, html);
    fault.headers.append(std::pair<QByteArray, QByteArray>("location", to.toEncoded()));
    return fault;
}

/// A megabyte of nothing in some bytes of gzip: what would be read if the program unpacked it is far over its
/// limit.
Fault gzipBomb() {
    QByteArray zlib = qCompress(QByteArray(huge, ' '), 9).mid(4); // without the length that Qt puts before it
    const QByteArray deflated = zlib.mid(2, zlib.size() - 6);
    QByteArray gzip = QByteArray::fromHex("1f8b0800000000000003") + deflated + QByteArray(8, '\0');
    Fault fault = answer(u"gzip bomb"_s, gzip);
    fault.headers.append(std::pair<QByteArray, QByteArray>("content-encoding", "gzip"));
    return fault;
}

}

bool Fault::leavesOpen() const {
    const bool isRefusal = (status >= 400 && status < 500) || body.contains("apiCode");
    return reach == Reach::Answers && (kind != Kind::Instead || !(isRefusal || lies));
}

std::vector<Fault> onEveryRequest(const QUrl &here, const QUrl &elsewhere) {
    std::vector<Fault> faults{
        {.name = u"connection refused"_s, .reach = Fault::Reach::Refused},
        {.name = u"dropped before"_s, .kind = Kind::RefuseBefore},
        {.name = u"dropped after"_s, .kind = Kind::DropAfter},
        {.name = u"hangs"_s, .kind = Kind::Hang},
        {.name = u"trickles"_s, .kind = Kind::Slow},
        {.name = u"truncated"_s, .kind = Kind::Truncate},
        answer(u"50 MB"_s, QByteArray(huge, 'x')),
        gzipBomb(),
        lieByStatus(u"empty"_s, {}),
        answer(u"not JSON"_s, "Internal error, ask Bob."),
        answer(u"JSON cut off"_s, R"({"statusCode":200,"data":{"userId)"),
        answer(u"a JSON list"_s, "[200]"),
        lieByStatus(u"another shape"_s, R"({"ok":true,"result":{}})"),
        lieByStatus(u"statusCode a string"_s, R"({"statusCode":"200","code":"200","data":{}})"),
        lie(u"data missing"_s, R"({"statusCode":200,"code":200})"),
        lie(u"data null"_s, R"({"statusCode":200,"code":200,"data":null})"),
        lie(u"data a number"_s, R"({"statusCode":200,"code":200,"data":7})"),
        lie(u"data a list"_s, R"({"statusCode":200,"code":200,"data":[{}]})"),
        lie(u"fields of wrong types"_s,
            R"({"statusCode":200,"code":200,"issuer":1,"access_token":[],"expires_in":"soon",)"
            R"("data":{"userId":5,"phone":{},"verifyCodeLength":"six","updatePhoneToken":7,"tokenExpiresIn":"60"}})"),
        answer(u"captive portal"_s, portal, 200, html),
    };
    for (const int status : {301, 302, 307}) {
        faults.push_back(redirect(status, u"to the same host"_s, here));
        faults.push_back(redirect(status, u"to another host"_s, elsewhere));
    }
    for (const int status : {401, 403, 404, 413, 429, 500, 502, 503, 504})
        faults.push_back(answer(u"HTTP %1"_s.arg(status), "<h1>No</h1>", status, html));
    Fault throttled = answer(u"HTTP 429 with Retry-After"_s, "<h1>No</h1>", 429, html);
    throttled.headers.append(std::pair<QByteArray, QByteArray>("retry-after", "1"));
    faults.push_back(throttled);
    return faults;
}

std::vector<Fault> apiCodes() {
    std::vector<Fault> faults;
    const auto add = [&](int statusCode, int apiCode, const QString &message) {
        const QString body = uR"({"statusCode":%1,"code":%1,"apiCode":%2,"message":"%3"})"_s;
        faults.push_back(answer(u"apiCode %1 %2"_s.arg(apiCode).arg(message).trimmed(),
            body.arg(statusCode).arg(apiCode).arg(message).toUtf8()));
    };
    for (const int apiCode : {2001, 2300, 4004, 2080, 2100, 2035, 2026, 2230, 2038, 2028, 2000, 2005, 2004,
             2120008, 1635, 1636, 1639, 1640, 1641, 1642, 1643, 2058, 2217, 2011})
        add(400, apiCode, {});
    for (const int apiCode : {2020, 2206, 2207, 2021})
        add(401, apiCode, {});
    for (const QString &message : {u"验证码不正确"_s, u"验证码已过期"_s, u"手机号已被绑定"_s,
             u"必须验证原来的手机号"_s, u"Duplicate entry"_s})
        add(500, 500, message);
    add(429, 0, u"请求已超过最大数量限制"_s);
    return faults;
}

std::vector<Fault> tokenLives() {
    std::vector<Fault> faults;
    for (const QByteArray life : {"-5", "0", "1e18", "\"soon\"", "null"})
        faults.push_back(answer(u"tokenExpiresIn "_s + QString::fromLatin1(life),
            R"({"statusCode":200,"data":{"updatePhoneToken":"made-up","tokenExpiresIn":)" + life + "}}"));
    return faults;
}

}
