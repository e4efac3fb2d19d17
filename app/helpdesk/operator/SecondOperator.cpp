#include "app/helpdesk/operator/SecondOperator.h"

#include "app/helpdesk/find/UserQuery.h"
#include "app/helpdesk/problem/HelpdeskProblem.h"

SecondOperator::SecondOperator(Service &management, Operator first, ManagedUser user, QObject *parent)
    : QObject(parent)
    , m_management(management)
    , m_first(std::move(first))
    , m_user(std::move(user)) { }

void SecondOperator::agree(
    const AccessKey &key, const QString &name, const QString &ownAccount, const QString &region) {
    if (hasAgreed() || isAsking())
        return;
    const Operator claim{name.trimmed(), key.id, {}};
    if (claim.name.isEmpty())
        return Q_EMIT failed({HelpdeskProblem::NameMissing, {}, {}});
    const bool isSame = claim.name.compare(m_first.name, Qt::CaseInsensitive) == 0
        || claim.accessKeyId == m_first.accessKeyId;
    if (isSame)
        return Q_EMIT failed({HelpdeskProblem::SameOperator, {}, {}});
    m_answer.await(
        m_management.call(GetManagementToken{key}), [=, this](const Result<ManagementToken> &token) {
            if (token)
                return findAccount(claim, ownAccount, region);
            const bool isRefused = token.error().kind == ErrorKind::NotSignedIn;
            Q_EMIT failed(isRefused ? Problem{HelpdeskProblem::KeyRefused, {}, token.error()}
                                    : Problem::of(token.error()));
        });
}

void SecondOperator::findAccount(const Operator &claim, const QString &ownAccount, const QString &region) {
    if (ownAccount.trimmed().isEmpty())
        return conclude(claim);
    const auto query = UserQuery::of(ownAccount, UserQuery::guess(ownAccount, region), region);
    if (!query)
        return Q_EMIT failed(query.error());
    m_answer.await(
        m_management.call(query->page(1)), [this, claim, query = *query](const Result<UserPage> &page) {
            if (!page)
                return Q_EMIT failed(Problem::of(page.error()));
            const auto userId = query.only(*page);
            if (!userId)
                return Q_EMIT failed({HelpdeskProblem::OwnAccountUnknown, {}, {}});
            conclude({claim.name, claim.accessKeyId, *userId});
        });
}

void SecondOperator::takeBack() {
    m_answer.drop();
    m_agreed.reset();
}

void SecondOperator::conclude(const Operator &claim) {
    const bool isFirst = !claim.account.isEmpty() && claim.account == m_first.account;
    if (isTheUser(claim) || isFirst)
        return Q_EMIT failed({HelpdeskProblem::SameOperator, {}, {}});
    m_agreed = claim;
    Q_EMIT agreed();
}

/// Who names no account of their own may still be called as the user is.
bool SecondOperator::isTheUser(const Operator &claim) const {
    if (!claim.account.isEmpty())
        return claim.account == m_user.profile.userId;
    const QStringList names{m_user.profile.displayName, m_user.username, m_user.email};
    return names.contains(claim.name, Qt::CaseInsensitive);
}
