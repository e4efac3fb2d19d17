#include "app/genauth/Transport.h"

#include "app/genauth/ServerUrl.h"
#include "app/genauth/Trust.h"

#include <QLocale>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QPromise>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(http, "phonesettings.http", QtWarningMsg)

/// A request body that can be read once. QNetworkAccessManager silently repeats any request, POST too, when a
/// kept-alive connection breaks before the answer; a body that cannot be rewound makes it give up with
/// ContentReSendError instead.
class OneTimeBody : public QIODevice {
public:
    OneTimeBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes)) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_read == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }

protected:
    qint64 readData(char *data, qint64 maxSize) override {
        const qint64 size = std::min<qint64>(maxSize, m_bytes.size() - m_read);
        if (size == 0)
            return -1;
        std::memcpy(data, m_bytes.constData() + m_read, static_cast<size_t>(size));
        m_read += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

/// The system's proxies, but for this computer itself: only there may a request go without TLS, so it must
/// stay here.
class SystemProxies : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override {
        if (isLoopback(query.url().host()))
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

ErrorKind failureOf(QNetworkReply::NetworkError error) {
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProtocolUnknownError:
        return ErrorKind::Unreachable;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ErrorKind::ProxyWantsPassword;
    case QNetworkReply::TimeoutError:
        return ErrorKind::TimedOut;
    default:
        return ErrorKind::ConnectionLost;
    }
}

/// The form of RFC 9110, section 5.6.7, that servers are to send; invalid for anything else.
QDateTime httpDate(const QByteArray &text) {
    const QDateTime date
        = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return {date.date(), date.time(), QTimeZone::utc()};
}

/// In either form. A date is measured from the answer's own date, since the two computers' clocks may differ.
std::optional<std::chrono::seconds> retryAfterOf(const QNetworkReply &reply) {
    const QByteArray text = reply.rawHeader("Retry-After");
    bool isNumber = false;
    const int seconds = text.trimmed().toInt(&isNumber);
    if (isNumber)
        return seconds < 0 ? std::nullopt : std::optional(std::chrono::seconds{seconds});
    const QDateTime until = httpDate(text);
    const QDateTime now = httpDate(reply.rawHeader("Date"));
    if (!until.isValid() || !now.isValid())
        return std::nullopt;
    return std::chrono::seconds{std::max<qint64>(now.secsTo(until), 0)};
}

/// What the server's clock showed, however long a cache has kept the answer since.
std::optional<std::chrono::seconds> dateOf(const QNetworkReply &reply) {
    const QDateTime date = httpDate(reply.rawHeader("Date"));
    if (!date.isValid())
        return std::nullopt;
    const qint64 age = std::max(reply.rawHeader("Age").trimmed().toLongLong(), qint64{0});
    return std::chrono::seconds{date.toSecsSinceEpoch() + age};
}

/// One request on its way; deletes itself with the reply it belongs to.
class Exchange : public QObject {
public:
    Exchange(QNetworkReply *reply, const Transport::Limits &limits)
        : QObject(reply)
        , m_reply(reply)
        , m_bodyLimit(limits.bodyBytes) {
        m_promise.start();
        connect(reply, &QNetworkReply::readyRead, this, &Exchange::read);
        connect(reply, &QNetworkReply::requestSent, this, [this] { m_isSent = true; });
        connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
        // Queued, so that whoever gets the answer may destroy the transport.
        connect(reply, &QNetworkReply::finished, this, &Exchange::finish, Qt::QueuedConnection);
        QTimer::singleShot(limits.wholeRequest, this, [this] { giveUp(ErrorKind::TimedOut); });
    }

    QFuture<HttpAnswer> answer() { return m_promise.future(); }

private:
    void read() {
        m_answer.body += m_reply->readAll();
        if (m_answer.body.size() > m_bodyLimit)
            giveUp(ErrorKind::Unreadable);
    }

    void giveUp(ErrorKind why) {
        if (m_reply->isFinished())
            return;
        m_givenUp = why;
        m_reply->abort();
    }

    /// Qt may take the end of the connection for the end of the answer when both come at once (seen in 6.4).
    /// In an answer in chunks that cannot be seen here, but its JSON breaks off.
    bool isCutOff() const {
        const QVariant announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
        return m_reply->error() == QNetworkReply::NoError && announced.isValid()
            && m_answer.body.size() < announced.toLongLong();
    }

    ErrorKind failure() const {
        const auto error = m_reply->error();
        if (error == QNetworkReply::SslHandshakeFailedError)
            return handshakeFailure(m_tlsErrors);
        // Qt has no words of its own for most of what a proxy can do before it lets a request through.
        if (error != QNetworkReply::ProxyAuthenticationRequiredError && !m_isSent
            && Transport::proxyFor(m_reply->url()).type() != QNetworkProxy::NoProxy)
            return ErrorKind::ProxyFailed;
        return m_givenUp.value_or(failureOf(error));
    }

    QString failureText() const {
        if (isCutOff())
            return u"Connection closed"_s; // Qt's own words for it
        QStringList reasons;
        for (const QSslError &error : m_tlsErrors)
            reasons << error.errorString();
        return reasons.isEmpty() ? m_reply->errorString() : reasons.join(u' ');
    }

    void finish() {
        const auto error = m_reply->error();
        m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_answer.retryAfter = retryAfterOf(*m_reply);
        m_answer.date = dateOf(*m_reply);
        m_answer.encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
        if (m_answer.encoding == "identity")
            m_answer.encoding.clear();
        if (!m_givenUp)
            m_answer.body += m_reply->readAll();
        // From ContentAccessDenied (201) on, errors only repeat the HTTP status of a whole answer. The body
        // that cannot be sent again is no whole answer, but for 307 and 308, where Qt tries although nobody
        // follows.
        const bool isRedirect = m_answer.status >= 300 && m_answer.status < 400;
        const bool wholeAnswer = m_answer.status != 0
            && (error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied)
            && (error != QNetworkReply::ContentReSendError || isRedirect) && !isCutOff();
        if (m_givenUp || !wholeAnswer) {
            m_answer.failure = failure();
            m_answer.failureText = failureText();
            m_answer.body.clear();
        }
        qCInfo(http).noquote() << m_reply->url().path() << "->" << m_answer.status
                               << (m_answer.failure ? "failed" : "answered");
        m_reply->deleteLater();
        QPromise<HttpAnswer> promise = std::move(m_promise);
        promise.addResult(std::move(m_answer));
        promise.finish();
    }

    QNetworkReply *m_reply;
    qint64 m_bodyLimit;
    QPromise<HttpAnswer> m_promise;
    HttpAnswer m_answer;
    std::optional<ErrorKind> m_givenUp;
    bool m_isSent = false; ///< the request, as far as it has begun to leave
    QList<QSslError> m_tlsErrors;
};

}

Transport::Transport(const QString &caFile, QObject *parent)
    : QObject(parent)
    , m_isTrustSetUp(caFile.isEmpty() || trustAlso(caFile)) {
    m_network.setProxyFactory(new SystemProxies);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

const QSslConfiguration &Transport::tls() {
    // Loading the TLS library takes time and megabytes, so it waits for the first use.
    if (!m_tls)
        m_tls = trusting(m_trustedBesides);
    return *m_tls;
}

bool Transport::trustAlso(const QString &pemFile) {
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(pemFile);
    m_trustedBesides += certificates;
    m_tls.reset();
    return !certificates.isEmpty();
}

QNetworkProxy Transport::proxyFor(const QUrl &url) {
    return SystemProxies().queryProxy(QNetworkProxyQuery(url)).constFirst();
}

QFuture<HttpAnswer> Transport::send(const HttpRequest &request) {
    QNetworkRequest outgoing(request.url);
    if (request.url.scheme() == "https"_L1)
        outgoing.setSslConfiguration(tls());
    outgoing.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    outgoing.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    outgoing.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    outgoing.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    outgoing.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    outgoing.setRawHeader("Accept", "application/json");
    outgoing.setRawHeader(
        "Accept-Encoding", "identity"); // small answers, and nothing that could swell when unpacked
    for (const auto &[name, value] : request.headers)
        outgoing.setRawHeader(name, value);

    QNetworkReply *reply = nullptr;
    if (request.body.isNull()) {
        reply = m_network.sendCustomRequest(outgoing, request.method);
    } else {
        outgoing.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        outgoing.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        auto *body = new OneTimeBody(request.body, nullptr);
        reply = m_network.sendCustomRequest(outgoing, request.method, body);
        body->setParent(reply);
    }
    return (new Exchange(reply, m_limits))->answer();
}
