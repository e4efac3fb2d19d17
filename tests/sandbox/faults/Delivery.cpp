#include "tests/sandbox/faults/Delivery.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

/// Ends the connection behind @p bytes, and not before they have left: Qt 6.8 deletes a socket that is
/// closing.
void writeLast(QTcpSocket &socket, const QByteArray &bytes) {
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket] {
        if (socket.bytesToWrite() == 0)
            socket.disconnectFromHost();
    });
    socket.write(bytes);
}

void send(QTcpSocket &socket, const Call &call, const Reply &reply) {
    const bool last = call.header("connection").compare("close"_L1, Qt::CaseInsensitive) == 0;
    if (last)
        writeLast(socket, reply.toBytes(last));
    else
        socket.write(reply.toBytes(last));
}

void trickle(QTcpSocket &socket, const QByteArray &bytes, std::chrono::milliseconds length) {
    const qint64 steps = std::clamp<qint64>(length.count() / 5, 1, bytes.size());
    const qint64 portion = (bytes.size() + steps - 1) / steps;
    auto *pulse = new QTimer(&socket);
    QObject::connect(
        pulse, &QTimer::timeout, &socket, [&socket, pulse, bytes, portion, sent = qint64{0}]() mutable {
            socket.write(bytes.mid(sent, portion));
            sent += portion;
            if (sent >= bytes.size())
                pulse->deleteLater();
        });
    pulse->start(length / steps);
}

void sendHalf(QTcpSocket &socket, const Reply &reply) {
    QByteArray bytes = reply.toBytes(false);
    bytes.chop((reply.body.size() + 1) / 2);
    writeLast(socket, bytes);
}

}

void deliver(QTcpSocket &socket, const Call &call, const std::optional<Fault> &fault,
    const std::function<Reply()> &act) {
    if (!fault)
        return send(socket, call, act());
    switch (fault->kind) {
    case Fault::Kind::RefuseBefore:
        return socket.abort();
    case Fault::Kind::DropAfter:
        act();
        return socket.abort();
    case Fault::Kind::Hang:
        return QTimer::singleShot(fault->length, &socket, [&socket] { socket.abort(); });
    case Fault::Kind::Slow:
        return trickle(socket, act().toBytes(false), fault->length);
    case Fault::Kind::Instead:
        return send(socket, call, {fault->status, fault->headers, fault->body});
    case Fault::Kind::Truncate:
        return sendHalf(socket, act());
    }
}

}
