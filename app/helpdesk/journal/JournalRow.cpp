#include "app/helpdesk/journal/JournalRow.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct EventName {
    JournalEvent event = JournalEvent::SignedIn;
    QLatin1String text{};
};

constexpr std::array eventNames{
    EventName{JournalEvent::SignedIn, "signed in"_L1},
    EventName{JournalEvent::SignedOut, "signed out"_L1},
    EventName{JournalEvent::Revealed, "revealed"_L1},
    EventName{JournalEvent::CaseOpened, "case opened"_L1},
    EventName{JournalEvent::CodeSent, "code sent"_L1},
    EventName{JournalEvent::CodeRefused, "code refused"_L1},
    EventName{JournalEvent::CallerProven, "caller proven"_L1},
    EventName{JournalEvent::CallerVouchedFor, "caller vouched for"_L1},
    EventName{JournalEvent::ProofTakenBack, "proof taken back"_L1},
    EventName{JournalEvent::SecondOperatorAgreed, "second operator agreed"_L1},
    EventName{JournalEvent::NewNumberProven, "new number proven"_L1},
    EventName{JournalEvent::Refused, "refused"_L1},
    EventName{JournalEvent::Applying, "applying"_L1},
    EventName{JournalEvent::Changed, "changed"_L1},
    EventName{JournalEvent::NotChanged, "not changed"_L1},
    EventName{JournalEvent::Checked, "checked"_L1},
    EventName{JournalEvent::CheckFailed, "check failed"_L1},
    EventName{JournalEvent::SessionsEnded, "sessions ended"_L1},
    EventName{JournalEvent::SessionsNotEnded, "sessions not ended"_L1},
    EventName{JournalEvent::CaseClosed, "case closed"_L1},
    EventName{JournalEvent::Exported, "exported"_L1},
};

constexpr QChar separator(0x1f);

/// Not null, which a database tells from empty, and without what would look like a separator.
QString present(QString text) {
    if (text.isNull())
        return u""_s;
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return text;
}

}

QString toText(JournalEvent event) {
    return std::ranges::find(eventNames, event, &EventName::event)->text;
}

std::optional<JournalEvent> journalEvent(const QString &text) {
    const auto *name
        = std::ranges::find_if(eventNames, [&](const EventName &each) { return each.text == text; });
    return name == eventNames.end() ? std::nullopt : std::optional(name->event);
}

QString journalTag(const PhoneNumber &number, const QByteArray &numberKey) {
    constexpr int length = 16; // bytes
    const QByteArray code
        = QMessageAuthenticationCode::hash(number.e164().toUtf8(), numberKey, QCryptographicHash::Sha256);
    return QString::fromLatin1(code.left(length).toHex());
}

QString withoutNumbers(QString text) {
    static const QRegularExpression number(
        uR"(\+?\d(?:[ ().\-/]{0,2}\d){6,})"_s, QRegularExpression::UseUnicodePropertiesOption);
    qsizetype from = 0;
    for (auto match = number.match(text, from); match.hasMatch(); match = number.match(text, from)) {
        const QString masked = u"•••"_s + match.captured().right(2);
        text.replace(match.capturedStart(), match.capturedLength(), masked);
        from = match.capturedStart() + masked.size();
    }
    return text;
}

JournalRow JournalRow::of(const JournalEntry &entry, const QByteArray &numberKey) {
    const auto masked = [](const auto &number) { return number ? number->masked() : u""_s; };
    const auto tag = [&](const auto &number) { return number ? journalTag(*number, numberKey) : u""_s; };
    return {.at = entry.at.count(),
        .event = toText(entry.event),
        .operatorName = present(entry.operatorName),
        .accessKeyId = present(entry.accessKeyId),
        .caseId = present(entry.caseId),
        .ticket = present(entry.ticket),
        .userId = present(entry.userId),
        .oldMasked = masked(entry.oldNumber),
        .oldTag = tag(entry.oldNumber),
        .newMasked = masked(entry.newNumber),
        .newTag = tag(entry.newNumber),
        .note = present(withoutNumbers(entry.note)),
        .closes = entry.closes,
        .before = {},
        .hash = {}};
}

QByteArray JournalRow::contents() const {
    const QStringList texts{QString::number(seq), QString::number(at), event, operatorName, accessKeyId,
        caseId, ticket, userId, oldMasked, oldTag, newMasked, newTag, note, QString::number(closes)};
    return texts.join(separator).toUtf8();
}

QByteArray rowHash(const QByteArray &before, const QByteArray &contents) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(contents);
    return hash.result();
}
