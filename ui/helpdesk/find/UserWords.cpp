#include "ui/helpdesk/find/UserWords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct UserText {
    Q_DECLARE_TR_FUNCTIONS(UserWords)
};

constexpr qsizetype mostSignIns = 5; // at a glance

QString when(const QDateTime &time) {
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

}

QString userWords::name(const ManagedUser &user) {
    const bool isEmail = !user.email.isEmpty() && user.profile.displayName == user.email;
    return isEmail ? email(user, true) : user.profile.displayName;
}

QString userWords::status(const ManagedUser &user) {
    if (user.isActive())
        return UserText::tr("Active");
    if (user.status == "Suspended"_L1)
        return UserText::tr("Suspended: locked, cannot sign in");
    if (user.status == "Deactivated"_L1)
        return UserText::tr("Deactivated: cannot sign in");
    if (user.status == "Resigned"_L1)
        return UserText::tr("Has left the organization");
    if (user.status == "Archived"_L1)
        return UserText::tr("Archived");
    return user.status;
}

QString userWords::phone(const ManagedUser &user, bool isMasked) {
    if (!user.profile.phone)
        return UserText::tr("None");
    return isMasked ? user.profile.phone->masked() : user.profile.phone->international();
}

QString userWords::email(const ManagedUser &user, bool isMasked) {
    if (user.email.isEmpty())
        return UserText::tr("None");
    const qsizetype at = user.email.indexOf(u'@');
    if (!isMasked || at < 1)
        return user.email;
    return user.email.first(1) + u"••••"_s + user.email.sliced(at);
}

QString userWords::lastSignIn(const ManagedUser &user) {
    return user.lastLogin.isValid() ? when(user.lastLogin) : UserText::tr("Never");
}

QString userWords::secondFactors(const MfaState &mfa) {
    QStringList factors;
    if (mfa.totp)
        factors << UserText::tr("Authenticator app");
    if (mfa.face)
        factors << UserText::tr("Face");
    if (mfa.sms)
        factors << UserText::tr("Text message");
    if (mfa.email)
        factors << UserText::tr("E-mail");
    return factors.isEmpty() ? UserText::tr("None") : QLocale().createSeparatedList(factors);
}

QString userWords::signIns(const QList<SignInRecord> &records) {
    QStringList lines;
    for (const SignInRecord &each : records.first(std::min(mostSignIns, records.size())))
        lines << u"%1 · %2 · %3"_s.arg(when(each.at), each.appName, each.clientIp);
    return lines.isEmpty() ? UserText::tr("None") : lines.join(u'\n');
}
