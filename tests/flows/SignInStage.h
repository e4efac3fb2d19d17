#pragma once

#include "app/flows/SignInFlow.h"
#include "tests/flows/Stage.h"

#include <QHash>
#include <QTest>

/// A keyring that answers as it is told to, or not at all.
class KeyringDouble : public Keyring {
public:
    QFuture<bool> isOpen() override { return QtFuture::makeReadyFuture(!isLocked && m_answers); }
    QFuture<KeyringResult<std::optional<QByteArray>>> read(const KeyringEntry &entry) override {
        reads++;
        if (isLocked)
            return refused<std::optional<QByteArray>>();
        return m_answers ? entries.read(entry) : m_never.future<KeyringResult<std::optional<QByteArray>>>();
    }
    QFuture<KeyringResult<void>> write(const KeyringEntry &entry, const QByteArray &secret) override {
        if (isLocked)
            return refused<void>();
        if (problem)
            return QtFuture::makeReadyFuture(KeyringResult<void>(std::unexpected(*problem)));
        if (m_answers && !hangsOnWrite)
            return entries.write(entry, secret);
        m_late[entry] = secret;
        return m_never.future<KeyringResult<void>>();
    }
    QFuture<KeyringResult<void>> remove(const KeyringEntry &entry) override {
        m_late.remove(entry);
        if (isLocked)
            return refused<void>();
        return entries.remove(entry);
    }

    void fallSilent() { m_answers = false; }
    /// Takes now what it was given while it was silent, and was not told to remove since.
    void wakeUp() {
        for (auto late = m_late.constBegin(); late != m_late.constEnd(); ++late)
            entries.write(late.key(), *late);
        m_late.clear();
        m_answers = true;
    }
    bool holds(const KeyringEntry &entry) { return entries.read(entry).result()->has_value(); }

    MemoryKeyring entries;
    std::optional<KeyringProblem> problem;
    int reads = 0;
    bool hangsOnWrite = false;
    bool isLocked = false; ///< and the user, when asked, does not unlock it
    int questions = 0; ///< that the user was asked, whether to unlock it

private:
    template <typename T>
    QFuture<KeyringResult<T>> refused() {
        questions++;
        return QtFuture::makeReadyFuture(KeyringResult<T>(std::unexpected(KeyringProblem::Locked)));
    }
    struct Never {
        template <typename T>
        QFuture<T> future() {
            auto promise = std::make_shared<QPromise<T>>();
            promise->start();
            promises.push_back(promise);
            return promise->future();
        }
        std::vector<std::shared_ptr<void>> promises;
    };
    Never m_never;
    QHash<KeyringEntry, QByteArray> m_late;
    bool m_answers = true;
};

/// A stage with a browser, in which somebody signs in.
class SignInStage : public Stage {
public:
    using State = SignInFlow::State;

    SignInStage() {
        server.alwaysAt(paths::token, [this](QTcpSocket &socket) { replies::json(tokens())(socket); });
        server.alwaysAt(paths::revocation, ScriptedServer::respond({}));
        makeFlow();
    }

    void makeFlow(const SignInFlow::Setup &setup = {}) {
        const auto openBrowser = [this](const QUrl &link) {
            opened << link;
            return browserOpens;
        };
        flow = std::make_unique<SignInFlow>(transport, session, keyring, *memory, openBrowser, setup);
    }
    /// The program ends and is started again, with a session of its own.
    void nextStart() {
        flow.reset();
        session.leave();
        restart();
        makeFlow();
        flow->restore();
    }
    KeyringEntry entry(const QString &ofUser = QStringLiteral("u1")) const {
        return KeyringEntry::signIn(server.url(), QStringLiteral("app"), ofUser);
    }
    std::optional<TokenSet> kept(const QString &ofUser = QStringLiteral("u1")) {
        return TokenSet::fromSecret(keyring.entries.read(entry(ofUser)).result()->value_or(QByteArray()));
    }
    bool owes() const { return !memory->owedSignOuts(server.url(), QStringLiteral("app")).isEmpty(); }
    QString rememberedUser() const { return memory->signedInUser(server.url(), QStringLiteral("app")); }
    QString fromLink(const QString &name) const {
        return QUrlQuery(flow->link()).queryItemValue(name, QUrl::FullyDecoded);
    }
    void waitForBrowser(bool again = false) {
        flow->start(again);
        QCOMPARE(flow->state(), State::Preparing);
        QTRY_COMPARE(flow->state(), State::WaitingForBrowser);
    }
    /// What the browser does in the end: goes to the redirect URI.
    void comeBack(const QString &answer = QStringLiteral("code=c-1"), const QString &state = {}) {
        QUrl target(fromLink(QStringLiteral("redirect_uri")));
        target.setQuery(answer + QStringLiteral("&state=")
            + (state.isEmpty() ? fromLink(QStringLiteral("state")) : state));
        auto *browser = new QTcpSocket(flow.get());
        QObject::connect(browser, &QTcpSocket::connected, browser, [browser, target] {
            browser->write(
                "GET " + target.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\n\r\n");
        });
        browser->connectToHost(target.host(), static_cast<quint16>(target.port()));
    }
    void enter(State end = State::SignedIn, bool again = false) {
        waitForBrowser(again);
        comeBack();
        QTRY_COMPARE(flow->state(), end);
    }
    /// As another user than before, with tokens of their own.
    void enterAs(const QString &user, const QString &number, State end = State::SignedIn) {
        userId = user;
        tokenNumber = number;
        enter(end);
    }
    /// The tokens whose end was asked for, in order.
    QStringList revoked() const {
        QStringList found;
        for (const auto &request : server.requests()) {
            if (request.path() == paths::revocation)
                found << QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(QStringLiteral("token"));
        }
        return found;
    }
    QJsonObject tokens() const {
        static constexpr auto base64url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        const auto encoded = [](const QJsonObject &object) {
            return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(base64url);
        };
        const QByteArray idToken = encoded({{QStringLiteral("alg"), QStringLiteral("RS256")}}) + '.'
            + encoded(idClaims()) + ".c2ln";
        return {{QStringLiteral("access_token"), QStringLiteral("a-") + tokenNumber},
            {QStringLiteral("refresh_token"), QStringLiteral("r-") + tokenNumber},
            {QStringLiteral("expires_in"), 3600}, {QStringLiteral("id_token"), QString::fromLatin1(idToken)}};
    }

    std::unique_ptr<SignInFlow> flow;
    KeyringDouble keyring;
    QList<QUrl> opened;
    bool browserOpens = true;
    QJsonObject claims; ///< instead of the usual ones of the ID token; null for none
    QString userId = QStringLiteral("u1");
    QString tokenNumber = QStringLiteral("1"); ///< of the tokens that are given next
    std::chrono::seconds authAge{5}; ///< since the user proved who they are

private:
    QJsonObject idClaims() const {
        const qint64 time = std::chrono::duration_cast<std::chrono::seconds>(now.wall).count();
        QJsonObject all{{QStringLiteral("iss"), server.url().toString() + QStringLiteral("/oidc")},
            {QStringLiteral("sub"), userId}, {QStringLiteral("aud"), QStringLiteral("app")},
            {QStringLiteral("nonce"), QUrlQuery(opened.constLast()).queryItemValue(QStringLiteral("nonce"))},
            {QStringLiteral("exp"), time + 600}, {QStringLiteral("iat"), time},
            {QStringLiteral("auth_time"), time - static_cast<qint64>(authAge.count())}};
        for (auto claim = claims.constBegin(); claim != claims.constEnd(); ++claim) {
            if (claim->isNull())
                all.remove(claim.key());
            else
                all[claim.key()] = *claim;
        }
        return all;
    }
};
