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
    EventName{JournalEvent::JournalAlarm, "journal alarm"_L1},
    EventName{JournalEvent::JournalAccepted, "journal accepted"_L1},
};

/// Not null, which a database tells from empty; without what would look like a separator, and without what
/// no UTF-8 has or a database takes for the order of the bytes.
QString cleaned(const QString &text) {
    QString clean = u""_s;
    for (const char32_t character : text.toUcs4()) {
        const bool isMark = character == 0xfeff || character == 0xfffe;
        if (QChar::category(character) == QChar::Other_Control)
            clean += u' ';
        else if (isMark || QChar::isSurrogate(character))
            clean += QChar(QChar::ReplacementCharacter);
        else
            clean += QChar::fromUcs4(character);
    }
    return clean;
}

QString lastTwo(const QString &digits) {
    QString last;
    for (const char32_t digit : digits.toUcs4().last(2)) // each may be two units of UTF-16
        last += QChar::fromUcs4(digit);
    return last;
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
        const QString masked = u"•••"_s + lastTwo(match.captured());
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
        .operatorName = cleaned(entry.operatorName),
        .accessKeyId = cleaned(entry.accessKeyId),
        .caseId = cleaned(entry.caseId),
        .ticket = cleaned(entry.ticket),
        .userId = cleaned(entry.userId),
        .oldMasked = masked(entry.oldNumber),
        .oldTag = tag(entry.oldNumber),
        .newMasked = masked(entry.newNumber),
        .newTag = tag(entry.newNumber),
        .note = cleaned(withoutNumbers(entry.note)),
        .closes = entry.closes,
        .policy = cleaned(entry.policy),
        .before = {},
        .hash = {}};
}

QByteArray rowHash(const QByteArray &before, const QByteArray &contents) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(contents);
    return hash.result();
}
