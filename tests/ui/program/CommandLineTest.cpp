#include "ui/program/CommandLine.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

auto parsed(const QStringList &arguments) {
    return CommandLine::parse(QStringList{u"phone-settings"_s} + arguments);
}

}

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void flagWithValue_data();
    void flagWithValue();
    void nothingGiven();
    void everythingGiven();
    void switches();
    void lastValueCounts();
    void badUse_data();
    void badUse();
    void help_data();
    void help();
    void version_data();
    void version();
};

void CommandLineTest::initTestCase() {
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
}

void CommandLineTest::flagWithValue_data() {
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *flag, const QString &key) {
        QTest::newRow(flag) << QString::fromLatin1(flag) << key;
    };
    row("--server", u"connection/server"_s);
    row("--app-id", u"connection/appId"_s);
    row("--user-pool", u"connection/userPoolId"_s);
    row("--management-server", u"connection/managementServer"_s);
    row("--ca-file", u"connection/caFile"_s);
    row("--redirect-port", u"signIn/redirectPort"_s);
    row("--locale", u"ui/locale"_s);
}

void CommandLineTest::flagWithValue() {
    QFETCH(QString, flag);
    QFETCH(QString, key);
    for (const QStringList &written : {QStringList{flag, u"some value"_s}, {flag + u"=some value"_s}}) {
        const auto result = parsed(written);
        QVERIFY2(result, qPrintable(result ? QString() : result.error()));
        const auto &settings = std::get<CommandLine>(*result).settings;
        QCOMPARE(settings.keys(), QStringList{key});
        QCOMPARE(settings[key].name, flag);
        QCOMPARE(settings[key].value, u"some value"_s);
    }
    const auto withoutValue = parsed({flag});
    QVERIFY(!withoutValue);
    QVERIFY2(withoutValue.error().contains(flag), qPrintable(withoutValue.error()));
}

void CommandLineTest::nothingGiven() {
    const auto result = parsed({});
    QVERIFY(result);
    const auto &commandLine = std::get<CommandLine>(*result);
    QVERIFY(commandLine.settings.isEmpty());
    QVERIFY(!commandLine.helpdesk);
    QVERIFY(!commandLine.verbose);
}

void CommandLineTest::everythingGiven() {
    const auto result = parsed({u"--server"_s, u"https://a.example"_s, u"--app-id"_s, u"a"_s,
        u"--user-pool"_s, u"p"_s, u"--management-server"_s, u"https://m.example"_s, u"--ca-file"_s,
        u"ca.pem"_s, u"--redirect-port"_s, u"0"_s, u"--locale"_s, u"en"_s, u"--helpdesk"_s, u"--verbose"_s});
    QVERIFY(result);
    QCOMPARE(std::get<CommandLine>(*result).settings.size(), 7);
}

void CommandLineTest::switches() {
    QVERIFY(std::get<CommandLine>(*parsed({u"--helpdesk"_s})).helpdesk);
    QVERIFY(std::get<CommandLine>(*parsed({u"--verbose"_s})).verbose);
}

void CommandLineTest::lastValueCounts() {
    const auto result = parsed({u"--locale"_s, u"ja"_s, u"--locale"_s, u"en"_s});
    QCOMPARE(std::get<CommandLine>(*result).settings[u"ui/locale"_s].value, u"en"_s);
}

void CommandLineTest::badUse_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown flag") << QStringList{u"--frobnicate"_s} << u"frobnicate"_s;
    QTest::newRow("several unknown flags") << QStringList{u"--this"_s, u"--that"_s} << u"that"_s;
    QTest::newRow("a flag cut short") << QStringList{u"--serv"_s, u"https://a.example"_s} << u"serv"_s;
    QTest::newRow("no value at the end") << QStringList{u"--verbose"_s, u"--server"_s} << u"--server"_s;
    QTest::newRow("value for a switch") << QStringList{u"--verbose=yes"_s} << u"--verbose"_s;
    QTest::newRow("extra argument") << QStringList{u"surplus"_s} << u"surplus"_s;
    QTest::newRow("extra argument after flags")
        << QStringList{u"--locale"_s, u"en"_s, u"surplus"_s} << u"surplus"_s;
}

void CommandLineTest::badUse() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto result = parsed(arguments);
    QVERIFY(!result);
    QVERIFY2(result.error().contains(named), qPrintable(result.error()));
    QVERIFY(!result.error().contains(u'\n'));
}

void CommandLineTest::help_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("alone") << QStringList{u"--help"_s};
    QTest::newRow("short") << QStringList{u"-h"_s};
    QTest::newRow("with others") << QStringList{u"--server"_s, u"nonsense"_s, u"--help"_s, u"surplus"_s};
}

void CommandLineTest::help() {
    QFETCH(QStringList, arguments);
    const auto result = parsed(arguments);
    QVERIFY(result);
    const QString text = std::get<CommandLine::Print>(*result).text;
    for (const QString &flag : {u"--server <URL>"_s, u"--app-id <ID>"_s, u"--user-pool <ID>"_s,
             u"--helpdesk"_s, u"--management-server <URL>"_s, u"--ca-file <PEM>"_s, u"--redirect-port <N>"_s,
             u"--locale <TAG>"_s, u"--verbose"_s, u"--version"_s, u"--help"_s})
        QVERIFY2(text.contains(flag), qPrintable(flag));
}

void CommandLineTest::version_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("alone") << QStringList{u"--version"_s};
    QTest::newRow("short") << QStringList{u"-v"_s};
    QTest::newRow("with others") << QStringList{u"--verbose"_s, u"--version"_s};
}

void CommandLineTest::version() {
    QFETCH(QStringList, arguments);
    const auto result = parsed(arguments);
    QVERIFY(result);
    QCOMPARE(std::get<CommandLine::Print>(*result).text, u"phone-settings 1.2.3\n"_s);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
