#pragma once

#include "tests/sandbox/wire/Http.h"

#include <QHostAddress>
#include <QHttpServer>
#include <QPointer>
#include <QSslConfiguration>

#include <functional>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace sandbox {

/// The listening end: QHttpServer reads the requests, and whoever answers gets the socket itself, because a
/// fault may need to break off, delay or cut short what a QHttpServerResponder would send whole.
class HttpFront : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<void(const Call &, QTcpSocket &)>;
    static constexpr qint64 bodyLimit = qint64{1024} * 1024; ///< bytes; a longer request is answered with 413

    explicit HttpFront(Handler handler, QObject *parent = nullptr);

    /// With a configuration that holds a certificate and a key: over TLS.
    /// @returns false when the address is not to be had, see errorString()
    bool listen(const QHostAddress &host, quint16 port, const std::optional<QSslConfiguration> &tls);
    QString errorString() const { return m_error; }
    quint16 port() const;
    bool isListening() const;

    /// Refuses new connections, and ends those there are once what is being answered has been said.
    void stop();
    /// At the same address as before.
    bool listenAgain();

private:
    void welcome(QTcpSocket *socket);
    void take(const QHttpServerRequest &request, QTcpSocket *socket);

    Handler m_handler;
    QHttpServer m_http;
    QPointer<QTcpServer> m_server;
    QHostAddress m_host;
    quint16 m_port = 0;
    QList<QPointer<QTcpSocket>> m_sockets;
    QString m_error;
    int m_connections = 0;
};

}
