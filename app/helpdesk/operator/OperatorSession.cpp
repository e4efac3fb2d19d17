#include "app/helpdesk/operator/OperatorSession.h"

#include "app/helpdesk/find/UserQuery.h"
#include "app/helpdesk/problem/HelpdeskProblem.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

const ServiceError signedOut{.kind = ErrorKind::NotSignedIn};

QByteArray toSecret(const AccessKey &key) {
    return QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"id"_s, key.id}, {u"secret"_s, key.secret}})
        .toJson(QJsonDocument::Compact);
}

/// Nothing for anything that toSecret() did not write.
std::optional<AccessKey> keyFrom(const KeyringResult<std::optional<QByteArray>> &secret) {
    if (!secret || !*secret)
        return std::nullopt;
    const QJsonDocument json = QJsonDocument::fromJson(**secret);
    const AccessKey key{json["id"_L1].toString(), json["secret"_L1].toString()};
    return json["version"_L1] == 1 && key.isComplete() ? std::optional(key) : std::nullopt;
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
    if (m_memory.operatorName().isEmpty())
        return;
    m_problem.reset();
    m_where = Keep::InKeyring;
    setState(State::SigningIn);
    m_answer.await(keyring().read(m_entry), [this](const KeyringResult<std::optional<QByteArray>> &secret) {
        if (!secret)
            return end(Problem{HelpdeskProblem::KeyringNeeded, {}, {}});
        const auto key = keyFrom(secret);
        if (!key)
            return end(std::nullopt);
        m_who = {m_memory.operatorName(), key->id, m_memory.operatorAccount()};
        exchange(*key, [this](const Result<void> &answer) {
            if (answer)
                begin();
            else
                end(problemOfKey(answer.error()));
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
    m_answer.await(keyring().write(m_entry, toSecret(key)), [this](const KeyringResult<void> &kept) {
        if (!kept)
            return end(Problem{HelpdeskProblem::KeyringNeeded, {}, {}});
        m_memory.setOperator(m_who.name, m_who.account);
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
        const auto key = keyFrom(secret);
        if (!key)
            return end(Problem{HelpdeskProblem::KeyringNeeded, {}, {}});
        exchange(*key, [this](const Result<void> &answer) {
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
