#include "app/helpdesk/operator/OperatorSession.h"

#include "app/helpdesk/find/UserQuery.h"
#include "app/helpdesk/problem/HelpdeskProblem.h"

using namespace Qt::StringLiterals;

namespace {

const ServiceError signedOut{.kind = ErrorKind::NotSignedIn};

std::optional<OperatorRecord> recordIn(const KeyringResult<std::optional<QByteArray>> &secret) {
    return secret && *secret ? OperatorRecord::fromSecret(**secret) : std::nullopt;
}

Problem problemOfKey(const ServiceError &error) {
    if (error.kind == ErrorKind::NotSignedIn)
        return {HelpdeskProblem::KeyRefused, {}, error};
    return Problem::of(error);
}

}

OperatorSession::OperatorSession(
    Transport &transport, Keyring &keyring, Memory &memory, const Place &place, QObject *parent)
    : QObject(parent)
    , m_keyring(keyring)
    , m_memory(memory)
    , m_entry(
          KeyringEntry::helpdesk(KeyringEntry::Purpose::AccessKey, place.managementServer, place.userPoolId))
    , m_service(transport, *this, place.managementServer, place.appId)
    , m_token(memory.clock(), [this] { renew(); }) {
    m_service.setUserPool(place.userPoolId);
}

void OperatorSession::restore() {
    if (!m_memory.isOperatorKept(m_entry.name()))
        return;
    m_problem.reset();
    m_where = Keep::InKeyring;
    setState(State::SigningIn);
    m_answer.await(keyring().read(m_entry), [this](const KeyringResult<std::optional<QByteArray>> &secret) {
        if (!secret)
            return end(Problem{HelpdeskProblem::KeyringNeeded, {}, {}});
        const auto record = recordIn(secret);
        if (!record)
            return end(std::nullopt);
        takeUp(*record);
    });
}

/// One of the first kind gets the name and the account that were kept elsewhere then.
void OperatorSession::takeUp(OperatorRecord record) {
    const bool isOld = record.name.isEmpty();
    if (isOld) {
        record.name = m_memory.lastOperatorName();
        record.account = m_memory.lastOperatorAccount();
    }
    if (record.name.isEmpty())
        return end(std::nullopt);
    m_who = record.who();
    exchange(record.key, [this, isOld, record](const Result<void> &answer) {
        if (!answer)
            return end(problemOfKey(answer.error()));
        if (!isOld)
            return begin();
        m_answer.await(keyring().write(m_entry, record.toSecret()), [this](const KeyringResult<void> &kept) {
            if (kept)
                m_memory.setOperatorKept(m_entry.name(), true);
            begin();
        });
    });
}

void OperatorSession::signIn(
    const AccessKey &key, const QString &name, const QString &ownAccount, Keep where) {
    m_where = where;
    if (name.trimmed().isEmpty())
        return end(Problem{HelpdeskProblem::NameMissing, {}, {}});
    if (!key.isComplete())
        return end(Problem{HelpdeskProblem::KeyRefused, {}, {}});
    m_problem.reset();
    setState(State::SigningIn);
    m_who = {name.trimmed(), key.id, {}};
    exchange(key, [this, key, ownAccount](const Result<void> &answer) {
        if (!answer)
            return end(problemOfKey(answer.error()));
        findOwnAccount(key, ownAccount);
    });
}

void OperatorSession::exchange(const AccessKey &key, const std::function<void(const Result<void> &)> &then) {
    m_answer.await(m_service.call(GetManagementToken{key}),
        [this, then, left = m_memory.clock()()](const Result<ManagementToken> &token) {
            if (!token)
                return then(std::unexpected(token.error()));
            m_token.hold(token->value, left, token->life);
            then({});
        });
}

void OperatorSession::findOwnAccount(const AccessKey &key, const QString &ownAccount) {
    if (ownAccount.trimmed().isEmpty())
        return keep(key);
    const QString region = m_memory.lastCountry();
    const auto query = UserQuery::of(ownAccount, UserQuery::guess(ownAccount, region), region);
    if (!query)
        return end(query.error());
    m_answer.await(m_service.call(query->page(1)),
        [this, key, query = *query](const Result<UserPage> &page) { takeAccount(key, query, page); });
}

void OperatorSession::takeAccount(
    const AccessKey &key, const UserQuery &query, const Result<UserPage> &page) {
    if (!page)
        return end(Problem::of(page.error()));
    const auto userId = query.only(*page);
    if (!userId)
        return end(Problem{HelpdeskProblem::OwnAccountUnknown, {}, {}});
    m_who.account = *userId;
    keep(key);
}

void OperatorSession::keep(const AccessKey &key) {
    const OperatorRecord record{m_who.name, m_who.account, key};
    m_answer.await(keyring().write(m_entry, record.toSecret()), [this](const KeyringResult<void> &kept) {
        if (!kept)
            return end(Problem{HelpdeskProblem::KeyringNeeded, {}, {}});
        if (m_where == Keep::InKeyring)
            m_memory.setOperatorKept(m_entry.name(), true);
        begin();
    });
}

void OperatorSession::begin() {
    m_problem.reset();
    setState(State::SignedIn);
}

void OperatorSession::cancel() {
    if (m_state == State::SigningIn)
        end(std::nullopt);
}

QFuture<KeyringResult<void>> OperatorSession::signOut() {
    if (m_where == Keep::InKeyring)
        m_memory.setOperatorKept(m_entry.name(), false);
    end(std::nullopt);
    return keyring().remove(m_entry);
}

QFuture<Result<QByteArray>> OperatorSession::fresh() {
    if (m_state != State::SignedIn && !m_token.isGood())
        return QtFuture::makeReadyFuture<Result<QByteArray>>(std::unexpected(signedOut));
    return m_token.fresh();
}

void OperatorSession::renew() {
    m_answer.await(keyring().read(m_entry), [this](const KeyringResult<std::optional<QByteArray>> &secret) {
        const auto record = recordIn(secret);
        if (!record)
            return end(Problem{HelpdeskProblem::KeyringNeeded, {}, {}});
        if (record->key.id != m_who.accessKeyId)
            return end(Problem{HelpdeskProblem::OtherOperator, {}, {}});
        exchange(record->key, [this](const Result<void> &answer) {
            if (answer)
                return m_token.answer();
            if (answer.error().kind == ErrorKind::NotSignedIn)
                return end(problemOfKey(answer.error()));
            m_token.fail(answer.error());
        });
    });
}

void OperatorSession::end(const std::optional<Problem> &why) {
    m_answer.drop();
    m_token.drop();
    m_problem = why;
    m_token.fail(signedOut);
    m_state = State::SignedOut;
    Q_EMIT stateChanged();
}

void OperatorSession::setState(State state) {
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}
