#include "app/signin/KeyringWorker.h"

#include "app/signin/QtKeychainJob.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QPromise>
#include <QSocketNotifier>

#include <array>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto part = "keyring-helper";
constexpr auto protocol = "1";

/// Ends with its owner, who waits for nothing.
class Helper : public QProcess {
public:
    using QProcess::QProcess;
    ~Helper() override {
        disconnect();
        kill();
        setProcessState(NotRunning); // or Qt would wait for it, and say that it had to
    }
    Q_DISABLE_COPY_MOVE(Helper)
};

class KeyringProcess : public KeyringWorker {
public:
    QFuture<std::optional<KeyringReply>> ask(const KeyringRequest &request) override {
        m_promise = std::make_shared<Promise>();
        m_promise->start();
        const auto future = m_promise->future();
        if (!m_helper)
            start();
        if (m_helper)
            m_helper->write(toBytes(request));
        return future;
    }

    void giveUp() override {
        m_promise.reset();
        if (m_helper)
            retire()->kill();
    }

private:
    using Promise = QPromise<std::optional<KeyringReply>>;

    void start() {
        m_received.clear();
        m_helper = std::make_unique<Helper>();
        m_helper->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        connect(m_helper.get(), &QProcess::readyReadStandardOutput, this, &KeyringProcess::takeReply);
        connect(m_helper.get(), &QProcess::stateChanged, this, [this](QProcess::ProcessState state) {
            if (state == QProcess::NotRunning)
                lose();
        });
        m_helper->start(u"/proc/self/exe"_s, {QLatin1StringView(part), QLatin1StringView(protocol)});
    }

    void takeReply() {
        m_received += m_helper->readAllStandardOutput();
        const auto reply = takeFrom<KeyringReply>(m_received);
        if (reply)
            answer(reply);
    }

    void lose() {
        retire();
        answer(std::nullopt);
    }

    /// Has nothing more to do with the process that there is.
    QProcess *retire() {
        Helper *old = m_helper.release();
        old->disconnect(this);
        old->setParent(this);
        if (old->state() == QProcess::NotRunning)
            old->deleteLater(); // it is telling us so
        else
            connect(old, &QProcess::finished, old, &QObject::deleteLater);
        return old;
    }

    void answer(const std::optional<KeyringReply> &reply) {
        const auto promise = std::exchange(m_promise, nullptr);
        if (!promise)
            return;
        promise->addResult(reply);
        promise->finish();
    }

    std::unique_ptr<Helper> m_helper; ///< while there is one
    QByteArray m_received;
    std::shared_ptr<Promise> m_promise; ///< of the request under way
};

/// Standard output, from now on for nothing but answers: libraries that print something print it as an error.
int takeStandardOutput() {
    const int own = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    dup2(STDERR_FILENO, STDOUT_FILENO);
    return own;
}

/// More of the requests; the process ends here when there will be none any more, whatever the keyring is at.
QByteArray readRequests() {
    std::array<char, 4096> some{};
    const ssize_t length = read(STDIN_FILENO, some.data(), some.size());
    if (length <= 0)
        std::_Exit(EXIT_SUCCESS);
    return {some.data(), length};
}

}

std::unique_ptr<KeyringWorker> KeyringWorker::make() {
    return std::make_unique<KeyringProcess>();
}

std::optional<int> askKeyringForAnother(int argc, char **argv) {
    if (argc != 3 || std::strcmp(argv[1], part) != 0)
        return {};
    if (std::strcmp(argv[2], protocol) != 0)
        return EXIT_FAILURE;
    prctl(PR_SET_NAME, part); // it would be called "exe"
    QFile answers;
    if (!answers.open(takeStandardOutput(), QFile::WriteOnly | QFile::Unbuffered))
        return EXIT_FAILURE;
    const QCoreApplication app(argc, argv);
    QByteArray received;
    const QSocketNotifier requests(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&requests, &QSocketNotifier::activated, &app, [&] {
        received += readRequests();
        while (const auto request = takeFrom<KeyringRequest>(received))
            carryOut(*request, [&](const KeyringReply &reply) { answers.write(toBytes(reply)); });
    });
    return QCoreApplication::exec();
}
