#pragma once

#include "tests/sandbox/state/Seed.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QUrl>

#include <optional>

namespace sandbox {

/// The command line of genauth-sandbox (README.md), with the files it names already read.
struct Options {
    QHostAddress host = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0;
    QUrl publicUrl{};
    Seed seed = Seed::usual();
    std::optional<QSslConfiguration> tls{};
    QString help{}; ///< what --help prints, empty when it was not asked for
};

/// The error says in one line what is wrong.
std::expected<Options, QString> readOptions(const QStringList &arguments);

}
