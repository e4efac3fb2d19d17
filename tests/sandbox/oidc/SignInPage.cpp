#include "tests/sandbox/oidc/SignInPage.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QString page(const QString &title, const QString &content) {
    return u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta "
           u"charset=\"utf-8\">\n<title>%1</title>\n</head>\n"
           "<body>\n<main>\n<h1>%1</h1>\n%2</main>\n</body>\n</html>\n"_s.arg(title.toHtmlEscaped(), content);
}

}

QString signInPage(
    const QString &action, const QString &transaction, const QString &problem, const QString &knownUser) {
    const QString alert
        = problem.isEmpty() ? QString{} : u"<p role=\"alert\">%1</p>\n"_s.arg(problem.toHtmlEscaped());
    const QString goOn = knownUser.isEmpty()
        ? QString{}
        : u"<p><button type=\"submit\" name=\"decision\" value=\"continue\">Continue as %1</button></p>\n"_s
              .arg(knownUser.toHtmlEscaped());
    const QString form = uR"(<form method="post" action="%1">
<input type="hidden" name="transaction" value="%2">
<p><label>Username <input type="text" name="username" autocomplete="username" autofocus></label></p>
<p><label>Password <input type="password" name="password" autocomplete="current-password"></label></p>
<p><button type="submit" name="decision" value="allow">Sign in</button>
<button type="submit" name="decision" value="deny">Deny</button></p>
%3</form>
)"_s;
    return page(u"Sign in"_s, alert + form.arg(action.toHtmlEscaped(), transaction.toHtmlEscaped(), goOn));
}

QString plainPage(const QString &title, const QString &sentence) {
    return page(title, u"<p>%1</p>\n"_s.arg(sentence.toHtmlEscaped()));
}

}
