#include "app/signin/Browser.h"

#include "app/async/FirstAnswer.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isProgram(const QString &name) {
    return !QStandardPaths::findExecutable(name).isEmpty();
}

/// What Qt and xdg-open start where no desktop says what to do: $BROWSER, which may list several, or a
/// program known as a browser.
bool hasBrowserProgram() {
    const QStringList chosen = qEnvironmentVariable("BROWSER").split(u':', Qt::SkipEmptyParts);
    const QStringList known{u"x-www-browser"_s, u"firefox"_s, u"google-chrome"_s, u"chromium"_s,
        u"chromium-browser"_s, u"konqueror"_s, u"epiphany"_s};
    return std::ranges::any_of(chosen, [](const QString &command) {
        return isProgram(QProcess::splitCommand(command).value(0));
    }) || std::ranges::any_of(known, isProgram);
}

}

QFuture<bool> hasBrowser(QObject *context) {
#if defined(Q_OS_WIN) || defined(Q_OS_DARWIN)
    Q_UNUSED(context)
    return QtFuture::makeReadyFuture(true); // it is part of the system
#else
    if (hasBrowserProgram() || !isProgram(u"xdg-open"_s))
        return QtFuture::makeReadyFuture(hasBrowserProgram());
    auto answer = std::make_shared<FirstAnswer<bool>>();
    auto *question = new QProcess(context);
    QObject::connect(question, &QProcess::finished, context,
        [=] { answer->give(!question->readAllStandardOutput().trimmed().isEmpty()); });
    QObject::connect(question, &QProcess::errorOccurred, context, [=] { answer->give(false); });
    question->start(u"xdg-mime"_s, {u"query"_s, u"default"_s, u"x-scheme-handler/https"_s});
    QTimer::singleShot(5s, question, [question] { question->kill(); });
    return answer->future();
#endif
}
