#include "ui/program/HelpdeskProgram.h"

#include "ui/program/Start.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <cstdlib>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int notStarted = -2; // as QProcess::execute() says it

int goOnAs(const QString &program, [[maybe_unused]] char **argv) {
#ifdef Q_OS_UNIX
    QByteArray path = QFile::encodeName(program);
    argv[0] = path.data(); // a desktop tells windows apart by it
    execv(path.constData(), argv);
    return notStarted;
#else
    return QProcess::execute(program, QCoreApplication::arguments().mid(1));
#endif
}

}

int becomeHelpdesk(int argc, char **argv) {
    const QCoreApplication forItsFolder(argc, argv);
    const QString program
        = QDir(QCoreApplication::applicationDirPath()).filePath(u"phone-settings-helpdesk"_s);
    const int code = goOnAs(program, argv);
    if (code != notStarted)
        return code;
    return Start::complain(u"--helpdesk: %1 cannot be started. Install Phone Settings again."_s.arg(
                               QDir::toNativeSeparators(program)),
        EXIT_FAILURE);
}
