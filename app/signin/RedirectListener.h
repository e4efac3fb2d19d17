#pragma once

#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <optional>

/// Waits on 127.0.0.1 for the browser to come back from the sign-in page (RFC 8252, section 7.3). Takes one
/// answer, the first that carries the expected `state`, and sends the browser on to a small page of ours, so
/// that no code stays in its address; that page it shows, as often as asked, for a while yet. Whatever else
/// knocks is turned away.
class RedirectListener : public QObject {
    Q_OBJECT

public:
    /// @param lingering  how long the last page can be loaded again
    explicit RedirectListener(QByteArray state, std::chrono::milliseconds lingering = std::chrono::minutes{1},
        QObject *parent = nullptr);

    /// @param port  0 for any free one
    /// @returns false when the port is taken
    [[nodiscard]] bool listen(quint16 port);

    /// `http://127.0.0.1:<port>/callback`; only while listening.
    QUrl redirectUri() const;
    bool isAnswered() const { return m_end.has_value(); }
    void close() { m_server.close(); }

Q_SIGNALS:
    void answered(const QUrlQuery &query);

private:
    void welcome();
    void readRequest(QTcpSocket *socket);
    void handle(QTcpSocket *socket, const QByteArray &requestLine);
    void showEnd(QTcpSocket *socket);
    static void sendOn(QTcpSocket *socket, const QByteArray &path);
    static void showPage(
        QTcpSocket *socket, const QByteArray &status, const QString &heading, const QString &text);

    enum class End { SignedIn, NotSignedIn };
    static QByteArray pathOf(End end);

    QByteArray m_state;
    std::chrono::milliseconds m_lingering;
    QTcpServer m_server;
    std::optional<End> m_end;
};
