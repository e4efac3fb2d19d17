#include "ui/wizard/Route.h"

#include <QTest>

using enum route::Page;

/// The order of the pages, as a table.
class RouteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstPage();
    void nextPage_data();
    void nextPage();
    void everyRouteEnds();
    void stepsOfAJourney();
};

void RouteTest::firstPage() {
    QCOMPARE(route::first(false, false), Connect);
    QCOMPARE(route::first(false, true), Connect);
    QCOMPARE(route::first(true, false), SignIn);
    QCOMPARE(route::first(true, true), Account);
}

void RouteTest::nextPage_data() {
    QTest::addColumn<int>("here");
    QTest::addColumn<int>("whenBinding");
    QTest::addColumn<int>("whenChanging");
    QTest::addColumn<int>("whenChangingUnasked");
    const auto row
        = [](const char *name, route::Page here, route::Page bind, route::Page change, route::Page unasked) {
              QTest::newRow(name) << static_cast<int>(here) << static_cast<int>(bind)
                                  << static_cast<int>(change) << static_cast<int>(unasked);
          };
    row("connect", Connect, SignIn, SignIn, SignIn);
    row("sign in", SignIn, Account, Account, Account);
    row("sign in again", SignInAgain, Account, Account, Account);
    row("account", Account, NewNumber, NewNumber, NewNumber);
    row("new number", NewNumber, Done, CurrentNumber, Confirm);
    row("current number", CurrentNumber, Confirm, Confirm, Confirm);
    row("confirm", Confirm, Done, Done, Done);
    row("done", Done, Nowhere, Nowhere, Nowhere);
    row("nowhere", Nowhere, Nowhere, Nowhere, Nowhere);
}

void RouteTest::nextPage() {
    QFETCH(const int, here);
    const auto from = static_cast<route::Page>(here);
    QFETCH(const int, whenBinding);
    QCOMPARE(static_cast<int>(route::next({.here = from})), whenBinding);
    QFETCH(const int, whenChanging);
    QCOMPARE(static_cast<int>(route::next({.here = from, .isChange = true, .asksForCurrent = true})),
        whenChanging);
    QFETCH(const int, whenChangingUnasked);
    QCOMPARE(static_cast<int>(route::next({.here = from, .isChange = true})), whenChangingUnasked);
}

void RouteTest::everyRouteEnds() {
    for (const bool isChange : {false, true}) {
        for (const bool asksForCurrent : {false, true}) {
            route::Page here = route::first(false, false);
            int steps = 0;
            for (; here != Nowhere && steps < 10; steps++)
                here = route::next({here, isChange, asksForCurrent});
            QCOMPARE(here, Nowhere);
            QCOMPARE(steps, 5 + (isChange ? 1 : 0) + (isChange && asksForCurrent ? 1 : 0));
        }
    }
}

void RouteTest::stepsOfAJourney() {
    QCOMPARE(route::steps({}), QList{NewNumber});
    QCOMPARE(route::steps({.isChange = true}), (QList{NewNumber, Confirm}));
    QCOMPARE(
        route::steps({.isChange = true, .asksForCurrent = true}), (QList{NewNumber, CurrentNumber, Confirm}));
}

QTEST_APPLESS_MAIN(RouteTest)
#include "RouteTest.moc"
