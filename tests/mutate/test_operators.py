"""A mutation changes what it says it changes, and nothing that is no code."""

import pytest

from operators import mutations


def after(source, what):
    return [each.apply(source) for each in mutations(source) if each.what == what]


@pytest.mark.parametrize("what, source, expected", [
    ("swap ==", "x = a == b;", "x = a != b;"),
    ("swap <", "x = a < b;", "x = a <= b;"),
    ("swap &&", "x = a && b;", "x = a || b;"),
    ("swap +", "x = a + b;", "x = a - b;"),
    ("change constant", "wait(60s);", "wait(61s);"),
    ("change constant", "wait(0);", "wait(1);"),
    ("change constant", "set(true);", "set(false);"),
    ("negate condition", "if (a.isOpen() && b)\n    c();", "if (!(a.isOpen() && b))\n    c();"),
    ("negate condition", "if (const auto a = f(); a)\n    c();", "if (const auto a = f(); !(a))\n    c();"),
    ("drop statement", "void f() {\n    setProblem(std::nullopt);\n}", "void f() {\n    { }\n}"),
    ("drop statement", "void f() {\n    if (a)\n        m_b = 1;\n}", "void f() {\n    if (a)\n        { }\n}"),
    ("drop statement", "void f() {\n    await(a, [this] {\n        g();\n    });\n}", "void f() {\n    await(a, [this] {\n        { }\n    });\n}"),
    ("drop statement", "void f() {\n    Q_EMIT changed();\n}", "void f() {\n    { }\n}"),
    ("return nothing", "bool f() {\n    return a;\n}", "bool f() {\n    return {};\n}"),
    ("return early", "void A::f(int a) {\n    g();\n}", "void A::f(int a) { return;\n    g();\n}"),
    ("return early", "bool A::f() const {\n    return g();\n}", "bool A::f() const { return {};\n    return g();\n}"),
])
def test_changes(what, source, expected):
    assert expected in after(source, what)


@pytest.mark.parametrize("source", [
    "// a == b && c\n",
    "#if A == B\n",
    'auto a = u"1 == 2"_s;',
    "void f(Result &&answer, QList<int> list);",
    "QList<int> list;",
    "int a = b;",
    "qCDebug(log) << a;",
])
def test_leaves_alone(source):
    assert not mutations(source)


def test_declared_in_a_condition():
    assert not after("if (const auto a = f())\n    g();", "negate condition")


def test_order_is_of_places():
    places = [each.start for each in mutations("a(1);\nb(x == y);\nc(true);\n")]
    assert places == sorted(places)
