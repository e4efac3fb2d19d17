#include "tests/helpdesk/HelpdeskStage.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// What stands around the cases: a keyring and a journal that may be there or not.
class HelpdeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Nobody is told of a journal that cannot be opened once it is open.
    void problemGoesWithItsCause() {
        HelpdeskStage stage;
        Helpdesk &desk = *stage.desk;
        stage.keyring.problem = KeyringProblem::Locked;
        desk.session().signIn(HelpdeskStage::ownKey, u"Ada"_s, {}, OperatorSession::Keep::ForThisSessionOnly);
        QVERIFY(becomes([&] { return desk.problem().has_value(); }));
        QVERIFY(!desk.journal().isOpen());
        QSignalSpy told(&desk, &Helpdesk::problemChanged);

        stage.keyring.problem.reset();
        (void)wait(desk.signOut());
        stage.signIn();
        QVERIFY(!desk.problem());
        QCOMPARE(told.size(), 1);
        stage.openCase(u"alice"_s);
        QVERIFY(stage.open);
    }
};

QTEST_GUILESS_MAIN(HelpdeskTest)
#include "HelpdeskTest.moc"
