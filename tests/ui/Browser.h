#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

/// In the browser's place: opens the sign-in page and signs in there, or leaves it alone.
class Browser : public QObject {
public:
    QString visitor; ///< who signs in; nobody when empty
    bool opens = true; ///< does the desktop take links?

    bool open(const QUrl &link) {
        m_links << link;
        if (opens)
            visit(link);
        return opens;
    }
    /// As somebody does who pasted the link.
    void visit(const QUrl &link) {
        if (visitor.isEmpty())
            return;
        load(m_network.get(QNetworkRequest(link)), [this](const QByteArray &page) { signIn(page); });
    }
    const QList<QUrl> &links() const { return m_links; }

private:
    template <typename Handler>
    void load(QNetworkReply *reply, Handler handler) {
        connect(reply, &QNetworkReply::finished, this, [reply, handler] {
            reply->deleteLater();
            handler(reply->readAll());
        });
    }

    void signIn(const QByteArray &page) {
        static const QRegularExpression action(QStringLiteral("action=\"([^\"]+)\""));
        static const QRegularExpression transaction(
            QStringLiteral("name=\"transaction\" value=\"([^\"]+)\""));
        const QString html = QString::fromUtf8(page);
        QNetworkRequest request(QUrl(action.match(html).captured(1)));
        request.setHeader(
            QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        const QUrlQuery form{{QStringLiteral("transaction"), transaction.match(html).captured(1)},
            {QStringLiteral("username"), visitor}, {QStringLiteral("password"), QStringLiteral("sandbox")}};
        load(m_network.post(request, form.toString(QUrl::FullyEncoded).toUtf8()), [](const QByteArray &) { });
    }

    QNetworkAccessManager m_network;
    QList<QUrl> m_links;
};
