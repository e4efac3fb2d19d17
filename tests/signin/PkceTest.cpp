#include "app/signin/Pkce.h"

#include <QSet>
#include <QTest>

class PkceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void challengeOfTheStandardsExample();
    void verifierFitsTheStandard();
    void unguessableTextNeverRepeats();
};

void PkceTest::challengeOfTheStandardsExample() {
    // RFC 7636, appendix B.
    const Pkce pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    QCOMPARE(pkce.challenge(), QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void PkceTest::verifierFitsTheStandard() {
    // RFC 7636, section 4.1: 43 to 128 unreserved characters.
    const QByteArray verifier = Pkce().verifier();
    QCOMPARE(verifier.size(), 43);
    for (const char character : verifier)
        QVERIFY(std::isalnum(static_cast<unsigned char>(character)) || character == '-' || character == '_');
}

void PkceTest::unguessableTextNeverRepeats() {
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; i++)
        seen << unguessable();
    QCOMPARE(seen.size(), 1000);
}

QTEST_GUILESS_MAIN(PkceTest)
#include "PkceTest.moc"
