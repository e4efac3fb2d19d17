#pragma once

#include "app/helpdesk/Helpdesk.h"
#include "app/signin/MemoryKeyring.h"
#include "tests/Waiting.h"
#include "tests/sandbox/service/Sandbox.h"
#include "tests/sandbox/state/Constants.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace paths {
inline const QString managementToken = QStringLiteral("/api/v3/get-management-token");
inline const QString listUsers = QStringLiteral("/api/v3/list-users");
inline const QString getUser = QStringLiteral("/api/v3/get-user");
inline const QString getUserDepartments = QStringLiteral("/api/v3/get-user-departments");
inline const QString sendSms = QStringLiteral("/api/v3/send-sms");
inline const QString preCheckCode = QStringLiteral("/api/v3/pre-check-code");
inline const QString updateUser = QStringLiteral("/api/v3/update-user");
inline const QString loggedInApps = QStringLiteral("/api/v3/get-user-loggedin-apps");
inline const QString kickUsers = QStringLiteral("/api/v3/kick-users");
}

/// A keyring that may refuse to do anything.
class TestKeyring : public MemoryKeyring {
public:
    std::optional<KeyringProblem> problem;

    QFuture<KeyringResult<std::optional<QByteArray>>> read(const KeyringEntry &entry) override {
        if (problem)
            return QtFuture::makeReadyFuture<KeyringResult<std::optional<QByteArray>>>(
                std::unexpected(*problem));
        return MemoryKeyring::read(entry);
    }
    QFuture<KeyringResult<void>> write(const KeyringEntry &entry, const QByteArray &secret) override {
        if (problem)
            return QtFuture::makeReadyFuture<KeyringResult<void>>(std::unexpected(*problem));
        return MemoryKeyring::write(entry, secret);
    }
};

inline PhoneNumber phoneNumber(const QString &text) {
    return PhoneNumber::parse(text, QStringLiteral("CN")).value();
}

/// Somebody at the helpdesk, with everything real up to the sandbox service and a keyring. After the first
/// failure in a test the hands do nothing more.
class HelpdeskStage {
public:
    static inline const QString newNumber = QStringLiteral("+8618600001234");
    static inline const QString bindChannel = QStringLiteral("CHANNEL_BIND_PHONE");
    static inline const QString unbindChannel = QStringLiteral("CHANNEL_UNBIND_PHONE");
    static inline const AccessKey ownKey{
        sandbox::constants::accessKeyId, sandbox::constants::accessKeySecret};
    static inline const AccessKey colleaguesKey{
        sandbox::constants::secondAccessKeyId, sandbox::constants::secondAccessKeySecret};

    HelpdeskStage() {
        if (!service.listen())
            qFatal("no free port on loopback");
        settings.server = service.url();
        settings.appId = Sandbox::appId();
        settings.userPoolId = Sandbox::userPoolId();
        memory = std::make_unique<Memory>(dir.filePath(QStringLiteral("memory.conf")), clock());
        restart();
    }

    Sandbox service;
    TestKeyring keyring;
    QTemporaryDir dir;
    Settings settings;
    std::unique_ptr<Memory> memory;
    std::unique_ptr<Helpdesk> desk;
    std::unique_ptr<HelpdeskCase> open; ///< the case in hand; goes before the desk

    Clock clock() {
        return [this] {
            Instant now = systemNow();
            now.monotonic += m_ahead;
            now.wall += m_ahead + m_fast;
            return now;
        };
    }
    /// Time goes by, here and at the service.
    void advance(std::chrono::milliseconds time) {
        m_ahead += time;
        service.advanceClock(time);
    }
    /// By how much the wall clock of this computer is wrong.
    void setClockFast(std::chrono::milliseconds fast) { m_fast = fast; }
    /// The program's next start.
    void restart() {
        open.reset();
        desk.reset();
        desk = anotherWindow();
    }
    std::unique_ptr<Helpdesk> anotherWindow() {
        auto window = std::make_unique<Helpdesk>(settings, keyring, *memory);
        window->setPatience(hurried);
        return window;
    }

    /// Signs in and waits until cases can be opened.
    void signIn(const QString &ownAccount = {}) {
        desk->session().signIn(ownKey, QStringLiteral("Ada"), ownAccount);
        waitForReady();
    }
    void waitForReady() {
        require(becomes([this] { return desk->journal().isOpen() && !events().isEmpty(); }), "not ready");
    }

    /// Looks the user up and opens a case, as a window does.
    void openCase(const QString &username, const QString &reason = QStringLiteral("lost in the sea")) {
        const QString userId = service.user(username).userId;
        const auto isLoaded
            = [&] { return desk->overview().user() && desk->overview().user()->profile.userId == userId; };
        if (!isLoaded())
            desk->overview().load(userId);
        require(becomes([this] { return !desk->overview().isLoading(); }) && isLoaded(), "no overview");
        if (!isLoaded())
            return;
        auto opened = desk->openCase({*desk->overview().user(), QStringLiteral("HD-1"), reason});
        require(opened.has_value(), "no case");
        if (opened)
            open = *std::move(opened);
    }
    void sendCode(CodeCheck &check) {
        check.step().send();
        require(becomes([&] { return !check.step().isSending(); }), "no answer to the sending");
    }
    void enterCode(CodeCheck &check, const QString &code) {
        check.step().setCodeText(code);
        check.check();
        require(becomes([&] { return !check.isChecking(); }), "no answer to the check");
    }
    /// A code that cannot be the one that was sent.
    QString wrongCode(const QString &number, const QString &channel) const {
        QString code = service.lastCode(number, channel);
        code[0] = code[0] == u'1' ? u'2' : u'1';
        return code;
    }
    void proveCaller() {
        CodeCheck &check = open->registeredNumber();
        sendCode(check);
        enterCode(check, service.lastCode(check.step().number()->e164(), unbindChannel));
        require(check.isProven(), "caller not proven");
    }
    void enterNumber(const QString &number = newNumber) {
        open->newPhone().enter(number, QStringLiteral("CN"));
    }
    void proveNew(const QString &number = newNumber) {
        enterNumber(number);
        sendCode(open->newNumber());
        enterCode(open->newNumber(), service.lastCode(number, bindChannel));
        require(open->newNumber().isProven(), "new number not proven");
    }
    void vouch(const QString &what = QStringLiteral("passport")) {
        open->vouch(QStringLiteral("video"), QStringLiteral("HR"), what);
    }
    void agree(const AccessKey &key = colleaguesKey, const QString &name = QStringLiteral("Grace"),
        const QString &ownAccount = {}) {
        open->secondOperator().agree(key, name, ownAccount, QStringLiteral("CN"));
        require(becomes([this] { return !open->secondOperator().isAsking(); }), "no answer to the key");
    }
    /// Presses the button and waits until the case has come to rest.
    void apply() {
        open->apply();
        waitForRest();
    }
    void waitForRest() {
        const auto rests = [this] {
            letFindOut();
            return isAtRest();
        };
        require(becomes(rests), "no rest");
    }
    /// What takes a minute or two takes some moments.
    void letFindOut() {
        if (open && open->commitStep().state() == CommitStep::State::FindingOut)
            advance(std::chrono::seconds{1});
    }
    bool isAtRest() const {
        using Step = HelpdeskCase::Step;
        return std::ranges::none_of(
            std::array{Step::Caller, Step::NewNumber, Step::Change, Step::Check, Step::Sessions},
            [this](Step step) { return open->progress(step) == HelpdeskCase::Progress::Working; });
    }

    qsizetype arrived(const QString &path) const { return service.requests(path).size(); }
    /// What the journal has, oldest first, once all that is under way is written.
    QStringList events() {
        for (int i = 0; i < 2; i++) // what is being written, and what has waited for that
            (void)wait(desk->journal().nextNotice(clock()()));
        QStringList names;
        const auto rows = wait(desk->journal().page({}, 0, 1000));
        for (const JournalRow &row : rows.value_or(QList<JournalRow>()))
            names.prepend(row.event);
        return names;
    }
    bool isTold(HelpdeskProblem problem) const { return open->problem() && open->problem()->is(problem); }
    bool isTold(ErrorKind problem) const { return open->problem() && open->problem()->is(problem); }

private:
    static constexpr Patience hurried{.limits = {.wholeRequest = std::chrono::milliseconds{300}},
        .beforeRetry = std::chrono::milliseconds{1},
        .whatBecame = {.first = std::chrono::milliseconds{20},
            .closely = std::chrono::milliseconds{50},
            .unread = std::chrono::milliseconds{100},
            .later = std::chrono::milliseconds{100}}};

    static void require(bool holds, const char *what) {
        if (!holds && !QTest::currentTestFailed())
            QTest::qFail(what, __FILE__, __LINE__);
    }

    std::chrono::milliseconds m_ahead{0};
    std::chrono::milliseconds m_fast{0};
};
