#include "app/signin/Keyring.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class KeyringEntryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEntriesApartAndNothingElse();
    void isFoundAgainByLaterVersions();
    void everyKeyringProblemHasItsOwnSentence();
};

void KeyringEntryTest::tellsEntriesApartAndNothingElse() {
    const QUrl server(u"https://a.test"_s);
    const auto entry = KeyringEntry::signIn(server, u"app"_s, u"user-1"_s);
    QVERIFY(KeyringEntry::signIn(QUrl(u"https://a.test/"_s), u"app"_s, u"user-1"_s) == entry);
    QVERIFY(KeyringEntry::signIn(QUrl(u"https://b.test"_s), u"app"_s, u"user-1"_s) != entry);
    QVERIFY(KeyringEntry::signIn(server, u"app2"_s, u"user-1"_s) != entry);
    QVERIFY(KeyringEntry::signIn(server, u"app"_s, u"user-2"_s) != entry);
    QVERIFY(KeyringEntry::signIn(server, u"appu"_s, u"ser-1"_s) != entry);
    QVERIFY(!entry.name().contains(u"user"_s) && !entry.name().contains(u"app"_s));
}

void KeyringEntryTest::isFoundAgainByLaterVersions() {
    const QUrl server(u"https://a.test"_s);
    const auto helpdesk = [&](KeyringEntry::Purpose purpose) {
        return KeyringEntry::helpdesk(purpose, server, u"pool"_s).name();
    };
    QCOMPARE(KeyringEntry::signIn(server, u"app"_s, u"user-1"_s).name(),
        u"acfaec203c6c3a17ac15509bb1cc4ba165cf4f64b04c9c118df506efa0954026"_s);
    QCOMPARE(helpdesk(KeyringEntry::Purpose::AccessKey),
        u"679155cb9325f8e6f43d5ebd0d2a7f61e98505a425059e5bd01e9504fb76232a"_s);
    QCOMPARE(helpdesk(KeyringEntry::Purpose::JournalKey),
        u"139b9c3728b24a6c7838070e70e67c02453f1f074a7e473e09f2ae0461a57451"_s);
    QCOMPARE(helpdesk(KeyringEntry::Purpose::WebhookSecret),
        u"26a0ab9c5491d2c24df2b87194e51b9b99f30903ebcf42f5bd7d8ed153c95490"_s);
}

void KeyringEntryTest::everyKeyringProblemHasItsOwnSentence() {
    QSet<QString> sentences;
    for (const auto problem : {KeyringProblem::NoKeyring, KeyringProblem::NoCollection,
             KeyringProblem::Locked, KeyringProblem::Dismissed, KeyringProblem::Denied,
             KeyringProblem::NoAnswer, KeyringProblem::NotKept, KeyringProblem::Failed})
        sentences << sentence(problem);
    QCOMPARE(sentences.size(), 8);
    QVERIFY(!sentences.contains(QString()));
}

QTEST_GUILESS_MAIN(KeyringEntryTest)
#include "KeyringEntryTest.moc"
