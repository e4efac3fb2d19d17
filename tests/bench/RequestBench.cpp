// What a call to the service costs more than the bare request: request-bench SERVER APP-ID prints one JSON
// object with the medians in milliseconds.

#include "app/genauth/Service.h"
#include "app/genauth/Transport.h"
#include "app/genauth/UserCalls.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkReply>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 301;

/// public-config is asked for by the application, not by a user.
class NoTokens : public AccessTokens {
public:
    QFuture<Result<QByteArray>> fresh() override { return QtFuture::makeReadyFuture(Result<QByteArray>()); }
    void reject(const QByteArray &) override { }
};

/// Asks in turn, barely and by way of the program, one request after the other.
class Race : public QObject {
public:
    Race(const QUrl &server, const QString &appId)
        : m_service(m_transport, m_tokens, server, appId)
        , m_bare(server.resolved(QUrl(u"/api/v2/applications/%1/public-config"_s.arg(appId)))) { }

    void askBarely() {
        m_timer.start();
        QNetworkReply *reply = m_network.get(QNetworkRequest(m_bare));
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            m_isWell = m_isWell && !reply->readAll().isEmpty();
            m_barely.push_back(milliseconds());
            reply->deleteLater();
            askTheService();
        });
    }

private:
    void askTheService() {
        m_timer.start();
        m_service.call(GetPublicConfig{}).then(this, [this](const Result<PublicConfig> &answer) {
            m_isWell = m_isWell && answer.has_value();
            m_byService.push_back(milliseconds());
            m_byService.size() < rounds ? askBarely() : finish();
        });
    }

    double milliseconds() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }

    static double median(std::vector<double> &times) {
        std::ranges::nth_element(times, times.begin() + rounds / 2);
        return times[rounds / 2];
    }

    void finish() {
        std::printf(R"({"bareMilliseconds":%.4f,"serviceMilliseconds":%.4f})"
                    "\n",
            median(m_barely), median(m_byService));
        QCoreApplication::exit(m_isWell ? 0 : 1);
    }

    QNetworkAccessManager m_network;
    Transport m_transport;
    NoTokens m_tokens;
    Service m_service;
    QUrl m_bare;
    QElapsedTimer m_timer;
    std::vector<double> m_barely, m_byService;
    bool m_isWell = true;
};

}

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    if (argc != 3)
        return 2;
    Race race(QUrl(QString::fromLocal8Bit(argv[1])), QString::fromLocal8Bit(argv[2]));
    race.askBarely();
    return QCoreApplication::exec();
}
