#include "app/signin/KeyringWorker.h"

#include "app/signin/QtKeychainJob.h"

#include <QPromise>

namespace {

class KeyringInProcess : public KeyringWorker {
public:
    QFuture<std::optional<KeyringReply>> ask(const KeyringRequest &request) override {
        auto promise = std::make_shared<QPromise<std::optional<KeyringReply>>>();
        promise->start();
        carryOut(request, [promise](const KeyringReply &reply) {
            promise->addResult(reply);
            promise->finish();
        });
        return promise->future();
    }

    void giveUp() override {
        // A job that runs cannot be stopped; those that come after it wait in QtKeychain's own line.
    }
};

}

std::unique_ptr<KeyringWorker> KeyringWorker::make() {
    return std::make_unique<KeyringInProcess>();
}

std::optional<int> askKeyringForAnother(int, char **) {
    return {};
}
