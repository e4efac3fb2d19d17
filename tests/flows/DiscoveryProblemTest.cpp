#include "app/flows/DiscoveryProblem.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DiscoveryProblemTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatStandsInTheWay_data();
    void saysWhatStandsInTheWay();
    void detailsShowTheOtherIssuer();
};

void DiscoveryProblemTest::saysWhatStandsInTheWay_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<SignInProblem>("problem");
    const auto row
        = [](const char *name, int status, const QByteArray &body, const QByteArray &encoding,
              SignInProblem problem) { QTest::newRow(name) << status << body << encoding << problem; };
    const QByteArray wanted = "<title>400 No required SSL certificate was sent</title>";
    const QByteArray other = R"({"issuer":"https://b.test/oidc"})";
    row("nothing there", 404, "no", {}, SignInProblem::NotTheService);
    row("not for us", 401, "no", {}, SignInProblem::NotTheService);
    row("a page", 200, "<html>", {}, SignInProblem::NotTheService);
    row("bad request", 400, "<html>", {}, SignInProblem::NotTheService);
    row("other issuer", 200, other, {}, SignInProblem::OtherIssuer);
    row("not a document, though it says so", 404, other, {}, SignInProblem::NotTheService);
    row("kept out", 403, "<html>", {}, SignInProblem::KeptOut);
    row("certificate, nginx", 400, wanted, {}, SignInProblem::CertificateWanted);
    row("certificate, nginx's own status", 496, wanted, {}, SignInProblem::CertificateWanted);
    row("certificate, IIS", 403, "403.7 - Client Certificate Required", {}, SignInProblem::CertificateWanted);
    row("early hints", 103, {}, {}, SignInProblem::InterimAnswer);
    row("compressed", 200, "\x1f\x8b", "gzip", SignInProblem::EncodingNotAskedFor);
}

void DiscoveryProblemTest::saysWhatStandsInTheWay() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, encoding);
    QFETCH(SignInProblem, problem);
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.encoding = encoding;
    QVERIFY(problemWithDiscovery(answer, QUrl(u"https://a.test"_s)).is(problem));
}

void DiscoveryProblemTest::detailsShowTheOtherIssuer() {
    HttpAnswer answer;
    answer.status = 200;
    answer.body = R"({"issuer":"https://b.test/oidc"})";
    const Problem problem = problemWithDiscovery(answer, QUrl(u"https://a.test"_s));
    QVERIFY(details(problem).contains(u"https://b.test/oidc"_s));
}

QTEST_GUILESS_MAIN(DiscoveryProblemTest)
#include "DiscoveryProblemTest.moc"
