#include "app/genauth/Transport.h"

#include <QLoggingCategory>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QPromise>
#include <QSslCertificate>
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

class SystemProxies : public QNetworkProxyFactory {
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override {
        return systemProxyForQuery(query);
    }
};

HttpAnswer::Failure failureOf(QNetworkReply::NetworkError error) {
    using Failure = HttpAnswer::Failure;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProtocolUnknownError:
        return Failure::Unreachable;
    case QNetworkReply::SslHandshakeFailedError:
        return Failure::Untrusted;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Failure::ProxyFailed;
    case QNetworkReply::TimeoutError:
        return Failure::TimedOut;
    default:
        return Failure::ConnectionLost;
    }
}

std::optional<std::chrono::seconds> retryAfterOf(const QNetworkReply &reply) {
    bool isNumber = false;
    const int seconds = reply.rawHeader("Retry-After").trimmed().toInt(&isNumber);
    if (!isNumber || seconds < 0)
        return std::nullopt;
    return std::chrono::seconds{seconds};
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
        connect(reply, &QNetworkReply::sslErrors, this, &Exchange::noteTlsErrors);
        // Queued, so that whoever gets the answer may destroy the transport.
        connect(reply, &QNetworkReply::finished, this, &Exchange::finish, Qt::QueuedConnection);
        QTimer::singleShot(limits.wholeRequest, this, [this] { giveUp(HttpAnswer::Failure::TimedOut); });
    }

    QFuture<HttpAnswer> answer() { return m_promise.future(); }

private:
    void read() {
        m_answer.body += m_reply->readAll();
        if (m_answer.body.size() > m_bodyLimit)
            giveUp(HttpAnswer::Failure::TooLarge);
    }

    void noteTlsErrors(const QList<QSslError> &errors) {
        QStringList reasons;
        for (const QSslError &error : errors)
            reasons << error.errorString();
        m_tlsReasons = reasons.join(u' ');
    }

    void giveUp(HttpAnswer::Failure why) {
        if (m_reply->isFinished())
            return;
        m_givenUp = why;
        m_reply->abort();
    }

    void finish() {
        const auto error = m_reply->error();
        m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_answer.retryAfter = retryAfterOf(*m_reply);
        // From ContentAccessDenied (201) on, errors only repeat the HTTP status of a whole answer. The body
        // that cannot be sent again is no whole answer, but for 307 and 308, where Qt tries although nobody
        // follows.
        const bool isRedirect = m_answer.status >= 300 && m_answer.status < 400;
        const bool wholeAnswer = m_answer.status != 0
            && (error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied)
            && (error != QNetworkReply::ContentReSendError || isRedirect);
        if (m_givenUp || !wholeAnswer) {
            m_answer.failure = m_givenUp.value_or(failureOf(error));
            m_answer.failureText = m_tlsReasons.isEmpty() ? m_reply->errorString() : m_tlsReasons;
            m_answer.body.clear();
        } else {
            m_answer.body += m_reply->readAll();
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
    std::optional<HttpAnswer::Failure> m_givenUp;
    QString m_tlsReasons;
};

}

Transport::Transport(QObject *parent)
    : QObject(parent) {
    m_network.setProxyFactory(new SystemProxies);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QSslConfiguration &Transport::tls() {
    // Loading the TLS library takes time and megabytes, so it waits for the first use.
    if (!m_tls)
        m_tls = QSslConfiguration::defaultConfiguration();
    return *m_tls;
}

bool Transport::trustAlso(const QString &pemFile) {
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(pemFile);
    if (certificates.isEmpty())
        return false;
    tls().addCaCertificates(certificates);
    return true;
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
