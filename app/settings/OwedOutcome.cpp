#include "app/settings/OwedOutcome.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

const QString purpose = u"commit"_s;

}

OwedOutcome OwedOutcome::of(const PhoneNumber &wanted, KeptMoment sentAt) {
    return {numberTag(wanted, purpose), sentAt};
}

bool OwedOutcome::isFor(const std::optional<PhoneNumber> &number) const {
    return number && numberTag(*number, purpose) == wanted;
}

QString OwedOutcome::toText() const {
    return "%1:%2"_L1.arg(QString::number(wanted), sentAt.toText());
}

std::optional<OwedOutcome> OwedOutcome::fromText(const QString &text) {
    const QStringList parts = text.split(u':');
    bool isTag = false;
    const quint16 tag = parts.first().toUShort(&isTag);
    const auto sentAt = KeptMoment::fromText(parts.last());
    if (parts.size() != 2 || !isTag || !sentAt)
        return std::nullopt;
    return OwedOutcome{tag, *sentAt};
}
