#include "app/flows/Connection.h"

#include "app/phone/Country.h"

using namespace Qt::StringLiterals;

namespace {

OwedOutcome owedFor(const WantedChange &wanted) {
    return OwedOutcome::of(wanted.number, wanted.before, KeptMoment(wanted.sentAt), wanted.voidAfter);
}

}

Connection::Connection(const Settings &settings, Keyring &keyring, Memory &memory,
    SignInFlow::OpenBrowser openBrowser, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_memory(memory)
    , m_transport(settings.caFile)
    , m_session(m_transport, {settings.server, settings.appId}, memory.clock(),
          memory.fileBeside(QStringLiteral("renewal.lock")))
    , m_service(m_transport, m_session, settings.server, settings.appId)
    , m_signIn(m_transport, m_session, keyring, memory, std::move(openBrowser),
          {.redirectPort = settings.redirectPort, .maxAge = std::chrono::minutes{settings.maxAgeMinutes}})
    , m_account(m_service, memory) { }

void Connection::setPatience(const Patience &patience) {
    m_transport.setLimits(patience.limits);
    m_service.setRetryDelay(patience.beforeRetry);
    m_account.setWaits(patience.whatBecame);
    m_waits = patience.whatBecame;
}

std::unique_ptr<PhoneFlow> Connection::newJourney() {
    const std::optional<PhoneNumber> &current = m_account.profile()->phone;
    std::unique_ptr<PhoneFlow> flow;
    if (current) {
        const ChangePhoneFlow::Channels channels{m_settings.newPhoneChannel, m_settings.currentPhoneChannel};
        flow = std::make_unique<ChangePhoneFlow>(
            m_service, m_memory, channels, *current, m_settings.verifyCurrent);
    } else {
        flow = std::make_unique<BindPhoneFlow>(m_service, m_memory, m_settings.newPhoneChannel);
    }
    followCommit(*flow);
    QObject::connect(&flow->newPhone(), &NewPhoneStep::sent, flow.get(),
        [this, step = &flow->newPhone()] { m_memory.setLastCountry(step->region()); });
    flow->setConfig(m_account.config());
    flow->commitStep().setWaits(m_waits);
    return flow;
}

QString Connection::defaultCountry() const {
    const std::optional<Profile> &profile = m_account.profile();
    const QString ofNumber = profile && profile->phone ? profile->phone->region() : QString();
    return Country::firstKnown({m_memory.lastCountry(), m_account.config().defaultRegion, ofNumber});
}

void Connection::followCommit(PhoneFlow &flow) {
    CommitStep &commit = flow.commitStep();
    const QString userId = m_account.profile()->userId;
    connect(&commit, &CommitStep::stateChanged, this, [this, &commit, userId] {
        if (commit.state() == CommitStep::State::Committing) // the request leaves after this
            m_memory.owe(userId, owedFor(*commit.wanted()));
    });
    const auto settle
        = [this, &commit, userId] { m_memory.settleOutcome(userId, owedFor(*commit.wanted())); };
    connect(&commit, &CommitStep::done, this, settle);
    connect(&commit, &CommitStep::refused, this, settle);
    connect(&commit, &CommitStep::notDone, this, settle);
    connect(&commit, &CommitStep::notDoneSoFar, &m_account, &AccountFlow::watchOwed);
}
