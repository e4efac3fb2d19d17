#include "tests/sandbox/program/Options.h"
#include "tests/sandbox/program/TerminationSignal.h"
#include "tests/sandbox/service/Sandbox.h"
#include "tests/sandbox/state/Constants.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Others read these lines as they come, so each is flushed at once.
void tell(const QJsonObject &event) {
    const QByteArray line = QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

int complain(const QString &sentence, int exitCode) {
    std::fprintf(stderr, "genauth-sandbox: %s\n", qUtf8Printable(sentence));
    return exitCode;
}

}

int main(int argc, char *argv[]) {
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"genauth-sandbox"_s);
    const auto options = sandbox::readOptions(QCoreApplication::arguments());
    if (!options)
        return complain(options.error(), 2);
    if (!options->help.isEmpty()) {
        std::fputs(qUtf8Printable(options->help), stdout);
        return 0;
    }

    Sandbox service(options->seed);
    if (!service.listen(options->host, options->port, options->tls))
        return complain(u"cannot listen: "_s + service.errorString(), 1);
    if (!options->publicUrl.isEmpty())
        service.setPublicUrl(options->publicUrl);
    QObject::connect(&service, &Sandbox::messageSent, &app, [](const Sandbox::Message &message) {
        tell({{u"event"_s, u"sms"_s}, {u"to"_s, message.to}, {u"channel"_s, message.channel},
            {u"code"_s, message.code}});
    });
    const sandbox::TerminationSignal termination([] { QCoreApplication::quit(); });
    tell({{u"event"_s, u"ready"_s}, {u"url"_s, service.url().toString()}, {u"appId"_s, Sandbox::appId()},
        {u"userPoolId"_s, Sandbox::userPoolId()}});
    return QCoreApplication::exec();
}
