#include "app/settings/Settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreAsDocumented();
    void commandLineBeforeUserBeforeSystem();
    void readsEveryKey();
    void badValuesNameWhereTheyAre_data();
    void badValuesNameWhereTheyAre();
    void noAlternativesAtAll();
    void badFlagsAreNamed();
    void onlyTheValueInForceIsJudged();
    void fileThatIsNone_data();
    void fileThatIsNone();
    void lockedSettingsComeFromTheSystem();
    void lockedLanguageIsNotOffered();
    void flagsDoNotOpenLocks();
    void usersCannotLock();
    void helpdeskPolicyComesFromTheSystemAlone();
    void helpdeskPolicyOfUsersWithoutASystemFile();
    void locksThatMakeNoSense_data();
    void locksThatMakeNoSense();
    void acceptableServers_data();
    void acceptableServers();
    void savedConnectionIsReadBack();
    void connectionThatCannotBeSaved();

private:
    QString file(const QString &name, const QByteArray &content);
    QTemporaryDir m_dir;
    int m_files = 0;
};

QString SettingsTest::file(const QString &name, const QByteArray &content) {
    // Never the same name twice: QSettings takes a file of the same size and time for the one it has read.
    QFile out(m_dir.filePath(QString::number(m_files++) + name));
    if (!out.open(QFile::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write a throw-away file");
    return out.fileName();
}

void SettingsTest::defaultsAreAsDocumented() {
    const auto settings = Settings::read({}, {m_dir.filePath(u"missing.conf"_s)});
    QVERIFY(settings);
    QVERIFY(!settings->isConnected());
    QCOMPARE(settings->redirectPort, quint16(0));
    QCOMPARE(settings->maxAgeMinutes, 10);
    QCOMPARE(settings->newPhoneChannel, u"CHANNEL_BIND_PHONE"_s);
    QCOMPARE(settings->currentPhoneChannel, u"CHANNEL_UNBIND_PHONE"_s);
    QCOMPARE(settings->verifyCurrent, Settings::VerifyCurrent::Optional);
    QVERIFY(settings->helpdesk.ticketFormat.match(u"HD-1"_s).hasMatch());
    QCOMPARE(settings->helpdesk.alternatives, (QStringList{u"call-back"_s, u"manager"_s, u"video"_s}));
    QVERIFY(settings->helpdesk.secondOperatorForLostPhone);
    QCOMPARE(settings->helpdesk.caseMinutes, 30);
    QCOMPARE(settings->helpdesk.maxAttempts, 5);
    QVERIFY(settings->helpdesk.protectedGroups.isEmpty() && settings->helpdesk.webhookUrl.isEmpty());
    QVERIFY(settings->helpUrl.isEmpty() && settings->helpText.isEmpty() && settings->locale.isEmpty());
}

void SettingsTest::commandLineBeforeUserBeforeSystem() {
    const QString user = file(u"user.conf"_s, "[connection]\nappId=user\nuserPoolId=user\n");
    const QString system
        = file(u"system.conf"_s, "[connection]\nappId=system\nuserPoolId=system\n[help]\ntext=system\n");
    const auto settings
        = Settings::read({{u"connection/appId"_s, {u"--app-id"_s, u"flag"_s}}}, {user, system});
    QVERIFY(settings);
    QCOMPARE(settings->appId, u"flag"_s);
    QCOMPARE(settings->userPoolId, u"user"_s);
    QCOMPARE(settings->helpText, u"system"_s);
}

void SettingsTest::readsEveryKey() {
    const QString ca = file(u"ca.pem"_s, "x");
    const auto settings = Settings::read({}, {file(u"full.conf"_s, R"([connection]
server=https://a.test
appId=app
userPoolId=pool
managementServer=https://api.a.test
caFile=)" + ca.toUtf8() + R"(
[signIn]
redirectPort=8765
maxAgeMinutes=0
[sms]
newPhoneChannel=CHANNEL_A
currentPhoneChannel=CHANNEL_B
[phone]
verifyCurrent=required
[help]
url=mailto:help@a.test
text=Ring 1, 2 or 3
[ui]
locale=zh-TW
[helpdesk]
ticketFormat="HD-\\d{3,6}"
alternatives=video, badge seen
secondOperatorForLostPhone=false
protectedGroups=board,"d-17"
caseMinutes=45
maxAttempts=3
webhookUrl=https://hook.test/phone
[unknown]
key=is no problem
)")});
    QVERIFY(settings);
    QVERIFY(settings->isConnected());
    QCOMPARE(settings->server, QUrl(u"https://a.test"_s));
    QCOMPARE(settings->appId, u"app"_s);
    QCOMPARE(settings->userPoolId, u"pool"_s);
    QCOMPARE(settings->managementServer, QUrl(u"https://api.a.test"_s));
    QCOMPARE(settings->caFile, ca);
    QCOMPARE(settings->redirectPort, quint16(8765));
    QCOMPARE(settings->maxAgeMinutes, 0);
    QCOMPARE(settings->newPhoneChannel, u"CHANNEL_A"_s);
    QCOMPARE(settings->currentPhoneChannel, u"CHANNEL_B"_s);
    QCOMPARE(settings->verifyCurrent, Settings::VerifyCurrent::Required);
    QCOMPARE(settings->helpUrl, QUrl(u"mailto:help@a.test"_s));
    QCOMPARE(settings->helpText, u"Ring 1, 2 or 3"_s);
    QCOMPARE(settings->locale, u"zh-TW"_s);
    QCOMPARE(settings->helpdesk.ticketFormat.pattern(), u"HD-\\d{3,6}"_s);
    QCOMPARE(settings->helpdesk.alternatives, (QStringList{u"video"_s, u"badge seen"_s}));
    QCOMPARE(settings->helpdesk.secondOperatorForLostPhone, false);
    QCOMPARE(settings->helpdesk.protectedGroups, (QStringList{u"board"_s, u"d-17"_s}));
    QCOMPARE(settings->helpdesk.caseMinutes, 45);
    QCOMPARE(settings->helpdesk.maxAttempts, 3);
    QCOMPARE(settings->helpdesk.webhookUrl, QUrl(u"https://hook.test/phone"_s));
    QVERIFY(settings->isHelpdeskConnected());
    QCOMPARE(settings->managementUrl(), QUrl(u"https://api.a.test"_s));
}

void SettingsTest::badValuesNameWhereTheyAre_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("http to a remote host") << u"connection/server"_s << u"http://a.test"_s;
    QTest::newRow("management over http") << u"connection/managementServer"_s << u"http://a.test"_s;
    QTest::newRow("no scheme") << u"connection/server"_s << u"a.test"_s;
    QTest::newRow("CA file missing") << u"connection/caFile"_s << u"/nowhere/ca.pem"_s;
    QTest::newRow("port too large") << u"signIn/redirectPort"_s << u"65536"_s;
    QTest::newRow("port negative") << u"signIn/redirectPort"_s << u"-1"_s;
    QTest::newRow("port no number") << u"signIn/redirectPort"_s << u"any"_s;
    QTest::newRow("port empty") << u"signIn/redirectPort"_s << QString();
    QTest::newRow("age negative") << u"signIn/maxAgeMinutes"_s << u"-5"_s;
    QTest::newRow("age absurd") << u"signIn/maxAgeMinutes"_s << u"99999999999"_s;
    QTest::newRow("channel") << u"sms/newPhoneChannel"_s << u"BIND"_s;
    QTest::newRow("channel empty") << u"sms/currentPhoneChannel"_s << QString();
    QTest::newRow("verify") << u"phone/verifyCurrent"_s << u"maybe"_s;
    QTest::newRow("verify in capitals") << u"phone/verifyCurrent"_s << u"OFF"_s;
    QTest::newRow("help address") << u"help/url"_s << u"javascript:alert(1)"_s;
    QTest::newRow("help address to a file") << u"help/url"_s << u"file:///etc/passwd"_s;
    QTest::newRow("ticket format empty") << u"helpdesk/ticketFormat"_s << QString();
    QTest::newRow("ticket format broken") << u"helpdesk/ticketFormat"_s << u"HD-("_s;
    QTest::newRow("second operator") << u"helpdesk/secondOperatorForLostPhone"_s << u"maybe"_s;
    QTest::newRow("no time for a case") << u"helpdesk/caseMinutes"_s << u"0"_s;
    QTest::newRow("too much time for a case") << u"helpdesk/caseMinutes"_s << u"241"_s;
    QTest::newRow("attempts") << u"helpdesk/maxAttempts"_s << u"21"_s;
    QTest::newRow("webhook over http") << u"helpdesk/webhookUrl"_s << u"http://a.test/hook"_s;
    QTest::newRow("locale") << u"ui/locale"_s << u"xx-nonsense"_s;
}

void SettingsTest::badValuesNameWhereTheyAre() {
    QFETCH(QString, key);
    QFETCH(QString, value);
    const QStringList parts = key.split(u'/');
    const QString bad = file(u"bad.conf"_s, u"[%1]\n%2=%3\n"_s.arg(parts[0], parts[1], value).toUtf8());
    const auto settings = Settings::read({}, {bad});
    QVERIFY(!settings);
    QVERIFY(settings.error().contains(bad));
    QVERIFY(settings.error().contains(key));
    QVERIFY(!settings.error().contains(u'\n'));
}

void SettingsTest::noAlternativesAtAll() {
    const auto settings = Settings::read({}, {file(u"none.conf"_s, "[helpdesk]\nalternatives=none\n")});
    QVERIFY(settings && settings->helpdesk.alternatives.isEmpty());
}

void SettingsTest::badFlagsAreNamed() {
    const auto settings = Settings::read({{u"connection/server"_s, {u"--server"_s, u"ftp://a.test"_s}}}, {});
    QVERIFY(!settings);
    QVERIFY(settings.error().startsWith(u"--server "_s));
}

void SettingsTest::onlyTheValueInForceIsJudged() {
    const QString bad = file(u"overridden.conf"_s, "[signIn]\nredirectPort=bad\n");
    QVERIFY(Settings::read({{u"signIn/redirectPort"_s, {u"--redirect-port"_s, u"80"_s}}}, {bad}));
}

void SettingsTest::fileThatIsNone_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no INI") << QByteArray("{\"server\": \"https://a.test\"}\n");
    QTest::newRow("section not closed") << QByteArray("[connection\nserver=https://a.test\n");
    QTest::newRow("a value that claims gigabytes") << QByteArray(R"([connection]
appId=@Variant(\0\0\0\t\x7f\xff\xff\xff)
)");
    QTest::newRow("a line without a value") << QByteArray("[connection]\nserver\n");
}

void SettingsTest::fileThatIsNone() {
    QFETCH(QByteArray, content);
    const QString malformed = file(u"malformed.conf"_s, content);
    const auto settings = Settings::read({}, {malformed});
    QVERIFY(!settings);
    QVERIFY(settings.error().contains(malformed));
}

void SettingsTest::lockedSettingsComeFromTheSystem() {
    const QString user = file(u"user.conf"_s, R"([signIn]
maxAgeMinutes=0
redirectPort=1111
[phone]
verifyCurrent=off
[help]
text=user
)");
    const QString system = file(u"system.conf"_s, R"([signIn]
redirectPort=8765
[help]
text=system
[policy]
locked=signIn/maxAgeMinutes, signIn/redirectPort,phone/verifyCurrent
)");
    const auto settings = Settings::read({}, {user, system});
    QVERIFY(settings);
    QCOMPARE(settings->redirectPort, quint16(8765));
    QCOMPARE(settings->maxAgeMinutes, 10); // locked and not set: the default
    QCOMPARE(settings->verifyCurrent, Settings::VerifyCurrent::Optional);
    QCOMPARE(settings->helpText, u"user"_s);
}

void SettingsTest::lockedLanguageIsNotOffered() {
    const QString user = file(u"user.conf"_s, "[ui]\nlocale=ja\n");
    const QString open = file(u"open.conf"_s, "[ui]\nlocale=en\n");
    QVERIFY(!Settings::read({}, {user, open})->isLocaleLocked);
    const QString system = file(u"system.conf"_s, "[ui]\nlocale=en\n[policy]\nlocked=ui/locale\n");
    const auto settings = Settings::read({}, {user, system});
    QVERIFY(settings->isLocaleLocked);
    QCOMPARE(settings->locale, u"en"_s);
}

void SettingsTest::flagsDoNotOpenLocks() {
    const QString system = file(u"system.conf"_s, "[policy]\nlocked=signIn/redirectPort\n");
    const auto settings = Settings::read(
        {{u"signIn/redirectPort"_s, {u"--redirect-port"_s, u"8765"_s}}}, {m_dir.filePath(u"none"_s), system});
    QVERIFY(!settings);
    QVERIFY(settings.error().startsWith(u"--redirect-port "_s));
    QVERIFY(settings.error().contains(system));
    QVERIFY(
        Settings::read({{u"ui/locale"_s, {u"--locale"_s, u"ja"_s}}}, {m_dir.filePath(u"none"_s), system}));
}

void SettingsTest::usersCannotLock() {
    const QString user = file(u"user.conf"_s, "[help]\ntext=user\n[policy]\nlocked=help/text, nonsense\n");
    const QString system = file(u"system.conf"_s, "[help]\ntext=system\n");
    const auto settings = Settings::read({{u"help/text"_s, {u"--help-text"_s, u"flag"_s}}}, {user, system});
    QVERIFY(settings);
    QCOMPARE(settings->helpText, u"flag"_s);
}

void SettingsTest::helpdeskPolicyComesFromTheSystemAlone() {
    const QString user = file(u"user.conf"_s, R"([connection]
userPoolId=user
[helpdesk]
secondOperatorForLostPhone=false
protectedGroups=none
caseMinutes=240
maxAttempts=nonsense that is not looked at
)");
    const QString system
        = file(u"system.conf"_s, "[connection]\nuserPoolId=system\n[helpdesk]\nprotectedGroups=board\n");
    const auto settings = Settings::read({}, {user, system});
    QVERIFY(settings);
    QCOMPARE(settings->helpdesk.protectedGroups, QStringList{u"board"_s});
    QVERIFY(settings->helpdesk.secondOperatorForLostPhone);
    QCOMPARE(settings->helpdesk.caseMinutes, 30);
    QCOMPARE(settings->helpdesk.maxAttempts, 5);
    QCOMPARE(settings->userPoolId, u"user"_s);
    const QString without = file(u"without.conf"_s, "[ui]\nlocale=en\n");
    QCOMPARE(Settings::read({}, {user, without})->helpdesk.caseMinutes, 30);
}

void SettingsTest::helpdeskPolicyOfUsersWithoutASystemFile() {
    const QString user = file(u"user.conf"_s, "[helpdesk]\ncaseMinutes=45\n");
    const auto settings = Settings::read({}, {user, m_dir.filePath(u"missing.conf"_s)});
    QCOMPARE(settings->helpdesk.caseMinutes, 45);
}

void SettingsTest::locksThatMakeNoSense_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no such key") << QByteArray("[policy]\nlocked=help/txt\n");
    QTest::newRow("server alone") << QByteArray(
        "[connection]\nserver=https://a.test\n[policy]\nlocked=connection/server\n");
    QTest::newRow("server without a value")
        << QByteArray("[connection]\nappId=app\n[policy]\nlocked=connection/server,connection/appId\n");
}

void SettingsTest::locksThatMakeNoSense() {
    QFETCH(QByteArray, content);
    const QString system = file(u"system.conf"_s, content);
    const auto settings = Settings::read({}, {m_dir.filePath(u"none"_s), system});
    QVERIFY(!settings);
    QVERIFY(settings.error().startsWith(system));
    QVERIFY(settings.error().contains(u"lock"_s));
}

void SettingsTest::acceptableServers_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("acceptable");
    for (const QString &good : {u"https://a.test"_s, u"https://a.test/"_s, u"https://a.test:8443/id"_s,
             u"http://127.0.0.1:8080"_s, u"http://127.8.8.8"_s, u"http://localhost:1"_s,
             u"http://LOCALHOST"_s, u"http://[::1]:80"_s, u"https://10.0.0.1"_s})
        QTest::newRow(qPrintable(good)) << good << true;
    for (const QString &bad : {u""_s, u"a.test"_s, u"//a.test"_s, u"http://a.test"_s, u"http://10.0.0.1"_s,
             u"http://0.0.0.0"_s, u"http://127.0.0.1.a.test"_s, u"http://localhost.a.test"_s,
             u"http://localhost@a.test"_s, u"https://me:pw@a.test"_s, u"https://"_s, u"https://a.test/?x=1"_s,
             u"https://a.test/#x"_s, u"file:///etc"_s, u"ftp://a.test"_s, u"https:/a.test"_s,
             u"https://a b.test"_s, u"http://[::2]"_s})
        QTest::newRow(qPrintable(u"bad "_s + bad)) << bad << false;
}

void SettingsTest::acceptableServers() {
    QFETCH(QString, address);
    QTEST(isAcceptableServer(QUrl(address, QUrl::StrictMode)), "acceptable");
}

void SettingsTest::savedConnectionIsReadBack() {
    const QString user = file(u"saved.conf"_s, "[help]\ntext=kept\n");
    QVERIFY(saveConnection(user, QUrl(u"https://a.test/id"_s), u"app, with comma"_s));
    const auto settings = Settings::read({}, {user});
    QVERIFY(settings);
    QCOMPARE(settings->server, QUrl(u"https://a.test/id"_s));
    QCOMPARE(settings->appId, u"app, with comma"_s);
    QCOMPARE(settings->helpText, u"kept"_s);
}

void SettingsTest::connectionThatCannotBeSaved() {
    const QString notADirectory = file(u"plain"_s, "x");
    QVERIFY(!saveConnection(notADirectory + u"/phone-settings.conf"_s, QUrl(u"https://a.test"_s), u"app"_s));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"
