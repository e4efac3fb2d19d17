#include "app/signin/QtKeychainJob.h"

#include <qt6keychain/keychain.h>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Outcome = KeyringReply::Outcome;

const QString serviceName = u"phone-settings"_s;

std::unique_ptr<QKeychain::Job> jobFor(const KeyringRequest &request) {
    switch (request.action) {
    case KeyringRequest::Action::Read:
        return std::make_unique<QKeychain::ReadPasswordJob>(serviceName);
    case KeyringRequest::Action::Write: {
        auto job = std::make_unique<QKeychain::WritePasswordJob>(serviceName);
        job->setTextData(QString::fromUtf8(request.secret));
        return job;
    }
    case KeyringRequest::Action::Remove:
        break;
    }
    return std::make_unique<QKeychain::DeletePasswordJob>(serviceName);
}

Outcome outcomeOf(QKeychain::Error error) {
    switch (error) {
    case QKeychain::NoError:
        return Outcome::Done;
    case QKeychain::EntryNotFound:
        return Outcome::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Outcome::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Outcome::NoKeyring;
    default:
        return Outcome::Failed;
    }
}

}

void carryOut(const KeyringRequest &request, std::function<void(const KeyringReply &)> then) {
    QKeychain::Job *job
        = jobFor(request).release(); // goes by itself when it has finished, and crashes when it goes before
    job->setInsecureFallback(false);
    job->setKey(request.entry);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, then = std::move(then)] {
        const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job);
        const Outcome outcome = outcomeOf(job->error());
        then({outcome, read && outcome == Outcome::Done ? read->textData().toUtf8() : QByteArray()});
    });
    job->start();
}
