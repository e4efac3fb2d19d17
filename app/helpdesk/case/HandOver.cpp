#include "app/helpdesk/case/HandOver.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

struct HandOverWords {
    Q_DECLARE_TR_FUNCTIONS(HandOver)
};

}

QString handOverText(const CompletedChange &change, const QString &helpText, const QLocale &locale) {
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(change.at.count());
    QStringList sentences{HandOverWords::tr(
        "The phone number of your account was changed to %1 on %2 at your request (ticket %3).")
            .arg(change.newNumber.masked(), locale.toString(at, QLocale::ShortFormat), change.ticket)};
    if (change.hasEndedSessions)
        sentences << HandOverWords::tr("You were signed out everywhere: please sign in again.");
    sentences << HandOverWords::tr("If you did not ask for this, tell your helpdesk at once.");
    if (!helpText.isEmpty())
        sentences << helpText;
    return sentences.join(u'\n');
}

Notice changeNotice(const CompletedChange &change) {
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QJsonObject body{{u"id"_s, id}, {u"event"_s, u"phone.changed"_s},
        {u"at"_s, QDateTime::fromMSecsSinceEpoch(change.at.count(), Qt::UTC).toString(Qt::ISODateWithMs)},
        {u"userId"_s, change.userId}, {u"ticket"_s, change.ticket}, {u"case"_s, change.caseId},
        {u"newNumber"_s, change.newNumber.masked()}};
    return {
        .id = id, .body = QJsonDocument(body).toJson(QJsonDocument::Compact), .since = KeptMoment(change.at)};
}
