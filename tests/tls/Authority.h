#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

/// A certificate authority of the test's own with the certificates that tests/tls/make-certificates
/// describes.
class Authority {
public:
    Authority() {
        if (QProcess::execute(QFINDTESTDATA("make-certificates"), {m_folder.path()}) != 0)
            qFatal("no certificates; is openssl installed?");
    }

    /// What a client has to trust.
    QString file() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    QString certificateFile(const QString &name) const {
        return m_folder.filePath(name + QStringLiteral(".pem"));
    }

    QString keyFile(const QString &name) const { return m_folder.filePath(name + QStringLiteral(".key")); }

    /// What a server has to be set up with.
    QSslConfiguration serving(const QString &name) const {
        QFile key(keyFile(name));
        if (!key.open(QFile::ReadOnly))
            qFatal("no such certificate");
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile(name)));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        return configuration;
    }

private:
    QTemporaryDir m_folder;
};
