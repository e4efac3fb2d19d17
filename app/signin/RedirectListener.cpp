#include "app/signin/RedirectListener.h"

#include "app/signin/RedirectRequest.h"

#include <QHostAddress>
#include <QLocale>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace {

// More than can wait to be accepted, so that none of those is sent away unheard.
constexpr int mostGuests = 64;
constexpr qint64 longestRequestLine = 8192;
constexpr qint64 mostBytesOfAGuest = 8 * longestRequestLine;
constexpr std::chrono::seconds longestVisit{5};

const auto pageTemplate = uR"(<!doctype html>
<html lang="%1"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>%2</title>
<style>body{font:1.1rem system-ui,sans-serif;margin:20vh auto;max-width:26rem;padding:0 1.5rem;text-align:center}</style>
</head><body><h1>%2</h1><p>%3</p></body></html>
)"_s;

void send(QTcpSocket *socket, const QByteArray &status, const QByteArray &page) {
    socket->write("HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8"
          "\r\nContent-Length: "
        + QByteArray::number(page.size())
        + "\r\nConnection: close"
          "\r\nCache-Control: no-store"
          "\r\nReferrer-Policy: no-referrer"
          "\r\nX-Content-Type-Options: nosniff"
          "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'"
          "\r\n\r\n"
        + page);
    socket->flush();
    socket->disconnectFromHost();
}

}

RedirectListener::RedirectListener(QByteArray state, std::chrono::milliseconds lingering, QObject *parent)
    : QObject(parent)
    , m_state(std::move(state))
    , m_lingering(lingering) {
    m_server.setMaxPendingConnections(mostGuests);
    connect(&m_server, &QTcpServer::newConnection, this, &RedirectListener::welcome);
}

bool RedirectListener::listen(quint16 port) {
    return m_server.listen(QHostAddress::LocalHost, port);
}

QUrl RedirectListener::redirectUri() const {
    QUrl uri(u"http://127.0.0.1/callback"_s);
    uri.setPort(m_server.serverPort());
    return uri;
}

void RedirectListener::welcome() {
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        // Browsers speak at once: whoever has been silent for longest goes first.
        const QList<QTcpSocket *> guests = m_server.findChildren<QTcpSocket *>();
        if (guests.size() > mostGuests)
            delete guests.constFirst();
        socket->setReadBufferSize(mostBytesOfAGuest);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readRequest(socket); });
        QTimer::singleShot(longestVisit, socket, [socket] { socket->abort(); });
    }
}

void RedirectListener::readRequest(QTcpSocket *socket) {
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestRequestLine)
            socket->abort();
        return;
    }
    socket->disconnect(this);
    handle(socket, socket->readLine(longestRequestLine).trimmed());
}

void RedirectListener::handle(QTcpSocket *socket, const QByteArray &requestLine) {
    if (m_end && requestLine.startsWith("GET " + pathOf(*m_end) + ' '))
        return showEnd(socket);
    const auto request = RedirectRequest::read(requestLine);
    if (!request)
        return showPage(socket, "404 Not Found", tr("Nothing here"), tr("Return to Phone Settings."));
    if (m_end || !request->answers(m_state))
        return showPage(socket, "400 Bad Request", tr("This answer does not fit"),
            tr("It does not belong to the sign-in that Phone Settings is waiting for. Return to Phone "
               "Settings."));

    m_end = request->isRefusal() ? End::NotSignedIn : End::SignedIn;
    QTimer::singleShot(m_lingering, this, &RedirectListener::close);
    sendOn(socket, pathOf(*m_end));
    Q_EMIT answered(request->query());
}

QByteArray RedirectListener::pathOf(End end) {
    return end == End::SignedIn ? "/signed-in" : "/not-signed-in";
}

void RedirectListener::showEnd(QTcpSocket *socket) {
    if (m_end == End::SignedIn)
        return showPage(socket, "200 OK", tr("Almost done"),
            tr("You can close this page. Return to Phone Settings to go on."));
    showPage(
        socket, "200 OK", tr("You are not signed in"), tr("Return to Phone Settings to see what happened."));
}

void RedirectListener::sendOn(QTcpSocket *socket, const QByteArray &path) {
    send(socket, "303 See Other\r\nLocation: " + path, {});
}

void RedirectListener::showPage(
    QTcpSocket *socket, const QByteArray &status, const QString &heading, const QString &text) {
    send(socket, status, pageTemplate.arg(QLocale().bcp47Name(), heading, text).toUtf8());
}
