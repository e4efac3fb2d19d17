#include "tests/sandbox/program/Options.h"

#include <QCommandLineParser>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

std::expected<QByteArray, QString> contentOf(const QString &fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(u"cannot read %1: %2"_s.arg(fileName, file.errorString()));
    return file.readAll();
}

std::expected<Seed, QString> seedFrom(const QString &fileName) {
    const auto content = contentOf(fileName);
    if (!content)
        return std::unexpected(content.error());
    auto seed = Seed::fromJson(*content);
    if (!seed)
        return std::unexpected(u"%1: %2"_s.arg(fileName, seed.error()));
    return seed;
}

std::expected<QSslConfiguration, QString> tlsFrom(const QString &certificateFile, const QString &keyFile) {
    const auto certificate = contentOf(certificateFile);
    if (!certificate)
        return std::unexpected(certificate.error());
    const auto key = contentOf(keyFile);
    if (!key)
        return std::unexpected(key.error());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificate);
    QSslKey privateKey(*key, QSsl::Rsa);
    if (privateKey.isNull())
        privateKey = QSslKey(*key, QSsl::Ec);
    if (chain.isEmpty() || privateKey.isNull())
        return std::unexpected(
            u"%1 is not a certificate or %2 is not its key, in PEM"_s.arg(certificateFile, keyFile));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(privateKey);
    return tls;
}

/// Fills in what needs no file.
std::expected<void, QString> readPlaces(const QCommandLineParser &parser, Options &options) {
    if (!options.host.setAddress(parser.value(u"host"_s)))
        return std::unexpected(u"--host must be an IP address"_s);
    bool isNumber = false;
    options.port = parser.value(u"port"_s).toUShort(&isNumber);
    if (!isNumber)
        return std::unexpected(u"--port must be a number from 0 to 65535"_s);
    if (parser.isSet(u"public-url"_s)) {
        options.publicUrl = QUrl(parser.value(u"public-url"_s), QUrl::StrictMode);
        const bool isWeb
            = options.publicUrl.scheme() == "http"_L1 || options.publicUrl.scheme() == "https"_L1;
        if (!isWeb || options.publicUrl.host().isEmpty() || options.publicUrl.hasQuery()
            || options.publicUrl.hasFragment())
            return std::unexpected(u"--public-url must be an http or https address"_s);
    }
    return {};
}

}

std::expected<Options, QString> readOptions(const QStringList &arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"The part of the GenAuth / Authing service that deals with phone numbers, for trying and testing."_s);
    parser.addOption({u"help"_s, u"Shows this text."_s});
    parser.addOption({u"host"_s, u"IP address to listen on."_s, u"address"_s, u"127.0.0.1"_s});
    parser.addOption({u"port"_s, u"Port to listen on; 0 is any free one."_s, u"number"_s, u"0"_s});
    parser.addOption(
        {u"public-url"_s, u"Base that is stated in discovery, for use behind a proxy."_s, u"URL"_s});
    parser.addOption({u"seed"_s, u"Users and settings to start with, in JSON."_s, u"file"_s});
    parser.addOption({u"tls-cert"_s, u"Certificate chain to serve https with."_s, u"PEM"_s});
    parser.addOption({u"tls-key"_s, u"Private key of the certificate."_s, u"PEM"_s});
    if (!parser.parse(arguments))
        return std::unexpected(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return std::unexpected(u"unexpected argument "_s + parser.positionalArguments().constFirst());

    Options options;
    if (parser.isSet(u"help"_s)) {
        options.help = parser.helpText();
        return options;
    }
    if (const auto read = readPlaces(parser, options); !read)
        return std::unexpected(read.error());
    if (parser.isSet(u"tls-cert"_s) != parser.isSet(u"tls-key"_s))
        return std::unexpected(u"--tls-cert and --tls-key go together"_s);
    if (parser.isSet(u"tls-cert"_s)) {
        const auto tls = tlsFrom(parser.value(u"tls-cert"_s), parser.value(u"tls-key"_s));
        if (!tls)
            return std::unexpected(tls.error());
        options.tls = *tls;
    }
    if (parser.isSet(u"seed"_s)) {
        const auto seed = seedFrom(parser.value(u"seed"_s));
        if (!seed)
            return std::unexpected(seed.error());
        options.seed = *seed;
    }
    return options;
}

}
