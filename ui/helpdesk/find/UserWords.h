#pragma once

#include "app/genauth/ManagementCalls.h"

/// What the service says of a user, in the operator's language.
namespace userWords {

/// How the user is called; an e-mail address in place of a name is masked.
QString name(const ManagedUser &user);
/// The service's own word for a status that is not known.
QString status(const ManagedUser &user);
QString phone(const ManagedUser &user, bool isMasked);
/// Masked: the first character and the domain.
QString email(const ManagedUser &user, bool isMasked);
QString lastSignIn(const ManagedUser &user);
QString secondFactors(const MfaState &mfa);
/// One line each, newest first.
QString signIns(const QList<SignInRecord> &records);

}
