#include "app/helpdesk/Helpdesk.h"

#include "app/async/ThenIn.h"
#include "app/phone/Country.h"

using namespace Qt::StringLiterals;

namespace {

using Purpose = KeyringEntry::Purpose;

KeyringEntry entryFor(const Settings &settings, Purpose purpose) {
    return KeyringEntry::helpdesk(purpose, settings.managementUrl(), settings.userPoolId);
}

/// Each user pool has its own, since each has its own key.
QString journalFile(const Settings &settings, const Memory &memory) {
    constexpr int enough = 12; // characters to tell pools apart
    return memory.fileBeside(
        u"helpdesk-%1.sqlite"_s.arg(entryFor(settings, Purpose::JournalKey).name().left(enough)));
}

}

Helpdesk::Helpdesk(const Settings &settings, Keyring &keyring, Memory &memory, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_memory(memory)
    , m_transport(settings.caFile)
    , m_session(m_transport, keyring, memory, {settings.managementUrl(), settings.appId, settings.userPoolId})
    , m_application(m_transport, m_session, settings.server, settings.appId)
    , m_journal(journalFile(settings, memory), keyring,
          {.key = entryFor(settings, Purpose::JournalKey), .head = entryFor(settings, Purpose::JournalHead)})
    , m_search(m_session.service())
    , m_overview(m_session.service())
    , m_openChanges({m_session.service(), m_journal, memory.clock(), settings.appId})
    , m_webhook(m_transport, m_journal, keyring, settings.helpdesk.webhookUrl,
          entryFor(settings, Purpose::WebhookSecret), memory.clock()) {
    connect(&m_session, &OperatorSession::stateChanged, this, &Helpdesk::followSession);
    connect(&m_journal, &Journal::alarmed, this, [this] {
        m_journal.append({alarmEntry()});
        followAlarm();
    });
}

void Helpdesk::setPatience(const Patience &patience) {
    m_transport.setLimits(patience.limits);
    m_application.setRetryDelay(patience.beforeRetry);
    m_session.service().setRetryDelay(patience.beforeRetry);
    m_openChanges.setWaits(patience.whatBecame);
    m_webhook.setFirstWait(patience.whatBecame.first);
    m_waits = patience.whatBecame;
}

void Helpdesk::followSession() {
    if (m_session.state() != OperatorSession::State::SignedIn)
        return m_openChanges.stop();
    m_configAnswer.await(m_application.call(GetPublicConfig{}),
        [this](const Result<PublicConfig> &config) { m_config = config.value_or(PublicConfig{}); });
    openJournal();
}

void Helpdesk::openJournal() {
    m_journalAnswer.await(m_journal.open(), [this](const Kept<void> &opened) {
        if (!opened)
            return setProblem(Problem{opened.error(), {}, {}});
        QList<JournalEntry> first{entry(JournalEvent::SignedIn)};
        if (m_journal.alarm())
            first << alarmEntry();
        m_journalAnswer.await(m_journal.append(first), [this](const Kept<JournalAddition> &added) {
            if (!added)
                return setProblem(Problem{added.error(), {}, {}});
            followAlarm();
            m_openChanges.start(m_session.who());
            m_webhook.start();
            Q_EMIT ready();
        });
    });
}

void Helpdesk::followAlarm() {
    const auto &alarm = m_journal.alarm();
    setProblem(alarm ? std::optional(Problem{alarm->why, {}, {}}) : std::nullopt);
}

JournalEntry Helpdesk::alarmEntry() const {
    JournalEntry alarm = entry(JournalEvent::JournalAlarm);
    alarm.note = m_journal.alarm()->toText();
    return alarm;
}

bool Helpdesk::needsColleagueToAccept() const {
    return m_settings.helpdesk.secondOperatorForLostPhone || !m_settings.helpdesk.protectedGroups.isEmpty();
}

std::unique_ptr<SecondOperator> Helpdesk::colleague() {
    return std::make_unique<SecondOperator>(m_session.service(), m_session.who(), ManagedUser());
}

QFuture<Kept<void>> Helpdesk::acceptJournal(const QString &words, const std::optional<Operator> &colleague) {
    const auto refuse
        = [](HelpdeskProblem why) { return QtFuture::makeReadyFuture<Kept<void>>(std::unexpected(why)); };
    if (words.trimmed().isEmpty())
        return refuse(HelpdeskProblem::WordsMissing);
    if (needsColleagueToAccept() && !colleague)
        return refuse(HelpdeskProblem::SecondOperatorNeeded);
    JournalEntry accepted = entry(JournalEvent::JournalAccepted);
    accepted.note = words.trimmed();
    if (colleague)
        accepted.note += u"; with %1, access key %2"_s.arg(colleague->name, colleague->accessKeyId);
    return thenIn(this, m_journal.accept(accepted), [this](const Kept<void> &answer) {
        followAlarm();
        return answer;
    });
}

JournalEntry Helpdesk::entry(JournalEvent event) const {
    return {.event = event,
        .at = m_memory.clock()().wall,
        .operatorName = m_session.who().name,
        .accessKeyId = m_session.who().accessKeyId};
}

QFuture<Kept<JournalAddition>> Helpdesk::reveal(const ManagedUser &user) {
    JournalEntry revealed = entry(JournalEvent::Revealed);
    revealed.userId = user.profile.userId;
    revealed.oldNumber = user.profile.phone;
    return m_journal.append({revealed});
}

QFuture<Kept<qint64>> Helpdesk::exportJournal(
    const QString &file, Journal::Format format, const JournalFilter &filter) {
    return m_journal.exportTo(
        {.file = file, .format = format, .filter = filter, .record = entry(JournalEvent::Exported)});
}

QString Helpdesk::defaultCountry() const {
    return Country::firstKnown({m_memory.lastCountry(), m_config.defaultRegion});
}

std::expected<std::unique_ptr<HelpdeskCase>, HelpdeskProblem> Helpdesk::openCase(const CaseStart &start) {
    if (!m_journal.isOpen())
        return std::unexpected(HelpdeskProblem::JournalNotOpen);
    if (m_journal.alarm())
        return std::unexpected(m_journal.alarm()->why);
    if (start.user.profile.userId == m_session.who().account) {
        JournalEntry refused = entry(JournalEvent::Refused);
        refused.userId = start.user.profile.userId;
        refused.note = u"own account"_s;
        m_journal.append({refused});
        return std::unexpected(HelpdeskProblem::OwnAccount);
    }
    const auto file = CaseFile::of(start, m_settings.helpdesk);
    if (!file)
        return std::unexpected(file.error());
    const CaseDesk desk{m_application, m_session.service(), m_journal, m_memory, m_settings, m_session.who()};
    auto opened = std::make_unique<HelpdeskCase>(desk, start.user, *file);
    opened->setConfig(m_config);
    opened->commitStep().setWaits(m_waits);
    m_openChanges.leaveAlone(file->id());
    connect(opened.get(), &QObject::destroyed, &m_openChanges,
        [this, id = file->id()] { m_openChanges.takeUp(id); });
    return opened;
}

QFuture<KeyringResult<void>> Helpdesk::signOut() {
    m_journal.append({entry(JournalEvent::SignedOut)});
    return m_session.signOut();
}

void Helpdesk::setProblem(const std::optional<Problem> &problem) {
    const bool isNews = m_problem != problem;
    m_problem = problem;
    if (isNews)
        Q_EMIT problemChanged();
}
