#pragma once

#include <QQueue>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <optional>

/// An HTTP server on loopback that answers every request as it was told to, byte for byte, and takes note of
/// what arrived.
class ScriptedServer : public QObject {
public:
    using Reply = std::function<void(QTcpSocket &)>;
    struct Request {
        int connection;
        QByteArray head;
        QByteArray body;

        QByteArray method() const { return head.left(head.indexOf(' ')); }
        QByteArray path() const { return head.split(' ').at(1).split('?').constFirst(); }
        QByteArray header(const QByteArray &name) const {
            for (const QByteArray &line : head.split('\n')) {
                if (line.toLower().startsWith(name.toLower() + ':'))
                    return line.mid(name.size() + 1).trimmed();
            }
            return {};
        }
    };

    static Reply respond(const QByteArray &body, int status = 200, const QByteArray &headers = {}) {
        return [=](QTcpSocket &socket) {
            socket.write("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
        };
    }
    static Reply raw(const QByteArray &bytes) {
        return [=](QTcpSocket &socket) { socket.write(bytes); };
    }
    static Reply rawThenClose(const QByteArray &bytes) {
        return [=](QTcpSocket &socket) {
            socket.write(bytes);
            socket.disconnectFromHost();
        };
    }
    static Reply drop() {
        return [](QTcpSocket &socket) { socket.abort(); };
    }
    static Reply hang() {
        return [](QTcpSocket &) { };
    }
    /// A byte of the body at a time, without an end.
    static Reply trickle() {
        return [](QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            auto *pulse = new QTimer(&socket);
            connect(pulse, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            pulse->start(std::chrono::milliseconds{5});
        };
    }

    /// @param tls  with the certificate to show; without it, plain http
    explicit ScriptedServer(const std::optional<QSslConfiguration> &tls = {})
        : m_server(tls ? new QSslServer(this) : new QTcpServer(this)) {
        if (auto *secure = qobject_cast<QSslServer *>(m_server))
            secure->setSslConfiguration(*tls);
        connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::welcome);
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("no free port on loopback");
        m_url.setScheme(tls ? QStringLiteral("https") : QStringLiteral("http"));
        m_url.setHost(QStringLiteral("127.0.0.1"));
        m_url.setPort(m_server->serverPort());
    }

    QUrl url(const QString &path = {}) const {
        QUrl url = m_url;
        url.setPath(path);
        return url;
    }
    /// The next request is answered by @p reply; when none is left, with the usual one.
    void next(const Reply &reply) { m_replies.enqueue(reply); }
    void always(Reply reply) { m_usual = std::move(reply); }
    /// The same for one path.
    void nextAt(const QByteArray &path, const Reply &reply) { m_repliesAt[path].enqueue(reply); }
    void alwaysAt(const QByteArray &path, Reply reply) { m_usualAt[path] = std::move(reply); }
    void stopListening() { m_server->close(); }

    const QList<Request> &requests() const { return m_requests; }
    qsizetype count(const QByteArray &path) const {
        return std::ranges::count_if(
            m_requests, [&](const Request &request) { return request.path() == path; });
    }
    int connections() const { return m_connections; }

private:
    void welcome() {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, connection = ++m_connections] { read(*socket, connection); });
        }
    }

    void read(QTcpSocket &socket, int connection) {
        const QByteArray seen = socket.peek(socket.bytesAvailable());
        const qsizetype end = seen.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request{connection, seen.left(end), {}};
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (seen.size() < end + 4 + length)
            return;
        request.body = seen.mid(end + 4, length);
        socket.skip(end + 4 + length);
        m_requests << request;
        replyTo(request.path())(socket);
    }

    Reply replyTo(const QByteArray &path) {
        if (!m_replies.isEmpty())
            return m_replies.dequeue();
        if (!m_repliesAt[path].isEmpty())
            return m_repliesAt[path].dequeue();
        return m_usualAt.value(path, m_usual);
    }

    QTcpServer *m_server;
    QUrl m_url;
    QQueue<Reply> m_replies;
    Reply m_usual = respond(R"({"statusCode":200,"data":{}})");
    QHash<QByteArray, QQueue<Reply>> m_repliesAt;
    QHash<QByteArray, Reply> m_usualAt;
    QList<Request> m_requests;
    int m_connections = 0;
};
