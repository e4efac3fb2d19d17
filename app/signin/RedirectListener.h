#pragma once

#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

/// Waits on 127.0.0.1 for the browser to come back from the sign-in page (RFC 8252, section 7.3). Takes one
/// answer, the first that carries the expected `state`; shows the browser a small page of ours; then stops
/// listening. Whatever else knocks is turned away.
class RedirectListener : public QObject {
    Q_OBJECT

public:
    explicit RedirectListener(QByteArray state, QObject *parent = nullptr);

    /// @param port  0 for any free one
    /// @returns false when the port is taken
    [[nodiscard]] bool listen(quint16 port);

    /// `http://127.0.0.1:<port>/callback`; only while listening.
    QUrl redirectUri() const;

Q_SIGNALS:
    void answered(const QUrlQuery &query);

private:
    void welcome();
    void readRequest(QTcpSocket *socket);
    void handle(QTcpSocket *socket, const QByteArray &requestLine);
    void reply(QTcpSocket *socket, const QByteArray &status, const QString &heading, const QString &text);

    QByteArray m_state;
    QTcpServer m_server;
};
