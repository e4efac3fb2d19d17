#include "app/genauth/ErrorKind.h"

#include <QSet>
#include <QTest>

class ErrorKindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnSentence();
    void outcomeIsUnknownWhenNoClearAnswerCame();
    void whatNeverArrivedIsKnown();
    void codesSurviveWhatNobodyLookedAt();
    void onlyPassingReasonsAreWorthAnotherTry();
};

namespace {

QList<ErrorKind> allKinds() {
    QList<ErrorKind> kinds;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Refused); kind++)
        kinds << static_cast<ErrorKind>(kind);
    return kinds;
}

}

void ErrorKindTest::everyKindHasItsOwnSentence() {
    QSet<QString> sentences;
    for (const ErrorKind kind : allKinds()) {
        const QString said = sentence(kind);
        QVERIFY(said.endsWith(u'.'));
        QVERIFY2(!sentences.contains(said), qPrintable(said));
        QVERIFY2(!said.contains(u'<') && !said.contains(u'&'), "would be read as markup or a mnemonic");
        sentences << said;
    }
}

void ErrorKindTest::outcomeIsUnknownWhenNoClearAnswerCame() {
    const QSet<ErrorKind> unknown{ErrorKind::TimedOut, ErrorKind::ConnectionLost, ErrorKind::ServerFailed,
        ErrorKind::Unreadable, ErrorKind::Redirected};
    for (const ErrorKind kind : allKinds())
        QCOMPARE(leavesOutcomeUnknown(kind), unknown.contains(kind));
}

void ErrorKindTest::whatNeverArrivedIsKnown() {
    for (const ErrorKind kind : allKinds())
        QCOMPARE(neverArrived(kind), kind < ErrorKind::TimedOut);
}

void ErrorKindTest::codesSurviveWhatNobodyLookedAt() {
    for (const ErrorKind kind : allKinds())
        QCOMPARE(isUnheard(kind),
            neverArrived(kind) || kind == ErrorKind::NotSignedIn || kind == ErrorKind::QuotaExceeded);
}

void ErrorKindTest::onlyPassingReasonsAreWorthAnotherTry() {
    QVERIFY(isTransient(ErrorKind::ConnectionLost));
    QVERIFY(isTransient(ErrorKind::ServerFailed));
    QVERIFY(isTransient(ErrorKind::QuotaExceeded));
    for (const ErrorKind definite : {ErrorKind::Untrusted, ErrorKind::NotSignedIn, ErrorKind::Unreadable,
             ErrorKind::Redirected, ErrorKind::UserLocked, ErrorKind::Refused})
        QVERIFY(!isTransient(definite));
}

QTEST_GUILESS_MAIN(ErrorKindTest)
#include "ErrorKindTest.moc"
