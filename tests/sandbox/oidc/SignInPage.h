#pragma once

#include <QString>

namespace sandbox {

/// The page that asks for username and password.
/// @param action       where the form goes
/// @param transaction  ties the answer to the request
/// @param problem      a sentence about the last try, empty for none
QString signInPage(
    const QString &action, const QString &transaction, const QString &problem, const QString &knownUser);

/// A page that only says something.
QString plainPage(const QString &title, const QString &sentence);

}
