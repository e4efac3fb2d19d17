#include "app/helpdesk/journal/JournalFilter.h"

using namespace Qt::StringLiterals;

JournalFilter::Sql JournalFilter::toSql(
    const QByteArray &numberKey, const QString &condition, const QVariantList &values) const {
    QStringList conditions{condition};
    QVariantList bound = values;
    const auto want = [&](const QString &part, const QVariant &value) {
        if (value.isNull())
            return;
        conditions << part;
        bound << value;
    };
    const auto text = [](const QString &asked) { return asked.isEmpty() ? QVariant() : QVariant(asked); };
    const auto moment
        = [](const auto &asked) { return asked ? QVariant(qint64{asked->count()}) : QVariant(); };
    want(u"event = ?"_s, event ? QVariant(toText(*event)) : QVariant());
    want(u"operator = ?"_s, text(operatorName));
    want(u"ticket <> '' AND ticket = ?"_s, text(ticket));
    want(u"user_id <> '' AND user_id = ?"_s, text(userId));
    want(u"at >= ?"_s, moment(from));
    want(u"at < ?"_s, moment(until));
    if (number) {
        const QString tag = journalTag(*number, numberKey);
        conditions << u"((old_tag <> '' AND old_tag = ?) OR (new_tag <> '' AND new_tag = ?))"_s;
        bound << tag << tag;
    }
    return {conditions.join(u" AND "_s), bound};
}
