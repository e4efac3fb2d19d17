#include "tests/sandbox/wire/HttpFront.h"

#include <QMetaEnum>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <QtHttpServer/qhttpserverresponder.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr qint64 headLimit = qint64{64} * 1024;
constexpr auto connectionNumber = "connectionNumber";
constexpr auto bytesOfRequest = "bytesOfRequest";

/// A server that shows each connection to somebody before QHttpServer gets it.
template <typename Server>
class WatchedServer : public Server {
public:
    using Server::Server;
    std::function<void(QTcpSocket *)> welcome{};

    QTcpSocket *nextPendingConnection() override {
        QTcpSocket *socket = Server::nextPendingConnection();
        if (socket)
            welcome(socket);
        return socket;
    }
};

QList<Header> headersOf(const QHttpServerRequest &request) {
    QList<Header> headers;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const auto all = request.headers().toListOfPairs();
#else
    const auto all = request.headers();
#endif
    for (const auto &[name, value] : all)
        headers.append(Header(name.toLower(), value));
    return headers;
}

bool beginsLikeHttp(const QByteArray &start) {
    for (const char letter : start) {
        if (letter == ' ')
            return true;
        if (letter < 'A' || letter > 'Z')
            return false;
    }
    return start.size() < 8; // no method of HTTP is that long: otherwise the rest of it is still to come
}

/// The status to refuse a request with before QHttpServer reads on: it has no limit of its own. 0 is no
/// refusal.
int refusalOf(QTcpSocket *socket) {
    const QVariant before = socket->property(bytesOfRequest);
    const qint64 bytes = before.toLongLong() + socket->bytesAvailable();
    socket->setProperty(bytesOfRequest, bytes);
    if (bytes > HttpFront::bodyLimit + headLimit)
        return 413;
    const bool isFirst = !before.isValid();
    return isFirst && !beginsLikeHttp(socket->peek(8)) ? 400 : 0;
}

/// Ends a conversation. The client gets a second to stop sending: closing on what it still sends would reset
/// the connection, and the answer might be lost.
void turnAway(QTcpSocket *socket, int status) {
    socket->disconnect();
    if (socket->isTransactionStarted())
        socket->commitTransaction(); // or all that is read would be kept
    socket->readAll();
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->readAll(); });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->write(Reply{.status = status}.toBytes(true));
    QTimer::singleShot(std::chrono::seconds{1}, socket, [socket] { socket->disconnectFromHost(); });
}

}

HttpFront::HttpFront(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler)) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_http.setMissingHandler(this, [this](const QHttpServerRequest &request, QHttpServerResponder &) {
        for (QTcpSocket *socket : m_http.findChildren<QTcpSocket *>()) {
            if (socket->peerPort() == request.remotePort())
                return take(request, socket);
        }
    });
#else
    m_http.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        take(request, responder.socket());
    });
#endif
}

bool HttpFront::listen(const QHostAddress &host, quint16 port, const std::optional<QSslConfiguration> &tls) {
    const auto watched = [this](auto *server) -> QTcpServer * {
        server->welcome = [this](QTcpSocket *socket) { welcome(socket); };
        return server;
    };
    if (tls) {
        auto *secure = new WatchedServer<QSslServer>(this);
        secure->setSslConfiguration(*tls);
        m_server = watched(secure);
    } else {
        m_server = watched(new WatchedServer<QTcpServer>(this));
    }
    if (!m_server->listen(host, port)) {
        m_error = m_server->errorString();
        return false;
    }
    m_host = host;
    m_port = m_server->serverPort();
    m_http.bind(m_server);
    return true;
}

quint16 HttpFront::port() const {
    return m_port;
}

bool HttpFront::isListening() const {
    return m_server && m_server->isListening();
}

void HttpFront::stop() {
    m_server->close();
    QTimer::singleShot(0, this, [this] {
        for (const auto &socket : std::exchange(m_sockets, {})) {
            if (socket)
                socket->disconnectFromHost();
        }
    });
}

bool HttpFront::listenAgain() {
    return m_server->listen(m_host, m_port);
}

void HttpFront::welcome(QTcpSocket *socket) {
    socket->setProperty(connectionNumber, ++m_connections);
    m_sockets.removeAll(nullptr);
    m_sockets.append(socket);
    connect(socket, &QTcpSocket::readyRead, this, [socket] {
        if (const int refusal = refusalOf(socket))
            turnAway(socket, refusal);
    });
}

void HttpFront::take(const QHttpServerRequest &request, QTcpSocket *socket) {
    socket->setProperty(bytesOfRequest, qint64{0});
    if (request.body().size() > bodyLimit)
        return turnAway(socket, 413);
    const QString method = QString::fromLatin1(
        QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(request.method())));
    const Call call{.connection = socket->property(connectionNumber).toInt(),
        .method = method.toUpper(),
        .path = request.url().path(QUrl::FullyDecoded),
        .query = Fields::parse(request.url().query(QUrl::FullyEncoded).toLatin1()),
        .headers = headersOf(request),
        .body = request.body(),
        .clientIp = request.remoteAddress().toString()};
    m_handler(call, *socket);
}

}
