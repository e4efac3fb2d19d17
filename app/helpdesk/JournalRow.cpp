#include "app/helpdesk/JournalRow.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct EventName {
    JournalEvent event;
    QLatin1String text;
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

/// Not null, which a database tells from empty.
QString present(const QString &text) {
    return text.isNull() ? u""_s : text;
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

QByteArray journalTag(const PhoneNumber &number, const QByteArray &numberKey) {
    constexpr int length = 16;
    return QMessageAuthenticationCode::hash(number.e164().toUtf8(), numberKey, QCryptographicHash::Sha256)
        .left(length);
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
    const auto tag
        = [&](const auto &number) { return number ? journalTag(*number, numberKey) : QByteArray(""); };
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

RowHash &RowHash::add(qint64 number) {
    char bytes[sizeof number];
    qToBigEndian(number, bytes);
    m_bytes.append(bytes, sizeof bytes);
    return *this;
}

RowHash &RowHash::add(QByteArrayView bytes) {
    char length[sizeof(quint32)];
    qToBigEndian(static_cast<quint32>(bytes.size()), length);
    m_bytes.append(length, sizeof length);
    m_bytes.append(bytes);
    return *this;
}

QByteArray RowHash::result() const {
    return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256);
}

QByteArray RowHash::of(const JournalRow &row) {
    RowHash hash(row.before);
    hash.add(row.seq).add(row.at);
    for (const QString *text : {&row.event, &row.operatorName, &row.accessKeyId, &row.caseId, &row.ticket,
             &row.userId, &row.oldMasked})
        hash.add(text->toUtf8());
    hash.add(row.oldTag).add(row.newMasked.toUtf8()).add(row.newTag).add(row.note.toUtf8()).add(row.closes);
    return hash.result();
}
