#include "app/settings/OwedOutcome.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

const QString purpose = u"commit"_s;

}

OwedOutcome OwedOutcome::of(const PhoneNumber &wanted, std::chrono::milliseconds sentAt) {
    return {numberTag(wanted, purpose), sentAt};
}

bool OwedOutcome::isFor(const std::optional<PhoneNumber> &number) const {
    return number && numberTag(*number, purpose) == wanted;
}

QString OwedOutcome::toText() const {
    return "%1:%2"_L1.arg(QString::number(wanted), QString::number(sentAt.count()));
}

std::optional<OwedOutcome> OwedOutcome::fromText(const QString &text) {
    const QStringList parts = text.split(u':');
    bool tagRead = false, timeRead = false;
    const quint16 tag = parts.first().toUShort(&tagRead);
    const qint64 time = parts.last().toLongLong(&timeRead);
    if (parts.size() != 2 || !tagRead || !timeRead || time < 0)
        return std::nullopt;
    return OwedOutcome{tag, std::chrono::milliseconds{time}};
}
