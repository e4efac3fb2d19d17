#pragma once

#include "app/helpdesk/journal/JournalHead.h"
#include "app/helpdesk/problem/HelpdeskProblem.h"
#include "app/phone/PhoneNumber.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <expected>
#include <optional>

/// What the journal knows to have happened. The texts of toText() are stored, so they stay as they are.
enum class JournalEvent {
    SignedIn,
    SignedOut,
    Revealed, ///< a user's number and e-mail were shown in full
    CaseOpened,
    CodeSent,
    CodeRefused, ///< a wrong or expired code was entered
    CallerProven, ///< by a code to the registered number
    CallerVouchedFor, ///< by a recorded alternative
    ProofTakenBack, ///< and with it what a colleague agreed to
    SecondOperatorAgreed,
    NewNumberProven,
    Refused, ///< something was asked for that the policy does not allow
    Applying, ///< written before the change leaves; a later row closes it
    Changed,
    NotChanged,
    Checked, ///< the service shows the new number as verified
    CheckFailed,
    SessionsEnded,
    SessionsNotEnded,
    CaseClosed,
    Exported,
    JournalAlarm, ///< the file is not the one that the keyring knows
    JournalAccepted, ///< and somebody has said why
};

QString toText(JournalEvent event);
std::optional<JournalEvent> journalEvent(const QString &text);

/// The note of an Applying after which the user's sessions are to be ended, whatever becomes of the program.
inline const QString sessionsToEnd = QStringLiteral("sessions end afterwards");

/// What is to be written down.
struct JournalEntry {
    JournalEvent event;
    std::chrono::milliseconds at{0}; ///< since 1970-01-01T00:00:00Z
    QString operatorName{};
    QString accessKeyId{};
    QString caseId{}; ///< the same in all rows of a case
    QString ticket{};
    QString userId{};
    std::optional<PhoneNumber> oldNumber{};
    std::optional<PhoneNumber> newNumber{};
    QString note{}; ///< in words; phone numbers in it are masked when it is written
    qint64 closes = 0; ///< the row of the Applying whose outcome this is
    QString policy{}; ///< in force for a case, as JSON; in its first row
};

/// Of what is written today; see JournalField for the rows, JournalDatabase for what stands beside them.
constexpr int journalFormat = 3;

/// A row as it is kept: numbers masked, with a keyed hash by which a known number can be looked up.
struct JournalRow {
    qint64 seq = 0; ///< 1, 2, 3 …
    qint64 at = 0; ///< milliseconds since 1970
    QString event;
    QString operatorName;
    QString accessKeyId;
    QString caseId;
    QString ticket;
    QString userId;
    QString oldMasked;
    QString oldTag; ///< see journalTag(); empty without a number
    QString newMasked;
    QString newTag;
    QString note;
    qint64 closes = 0;
    QString policy;
    qint64 format = journalFormat; ///< says which fields it has
    QByteArray before; ///< hash of the row before; zeros in the first
    QByteArray hash; ///< rowHash() of `before` and contents()

    /// Texts come out as they can be stored and read back: control characters become spaces, half a
    /// surrogate pair and byte order marks U+FFFD.
    static JournalRow of(const JournalEntry &entry, const QByteArray &numberKey);
    /// All fields of its format but the two hashes, in their order, as UTF-8 with U+001F between.
    QByteArray contents() const;
    bool operator==(const JournalRow &) const = default;
};

/// Stands for a number in the journal: the first 16 bytes of an HMAC-SHA256 of its E.164 form, in
/// hexadecimal.
/// @param numberKey  secret, in the keyring
QString journalTag(const PhoneNumber &number, const QByteArray &numberKey);

/// @p text with every run of seven or more digits masked but for the last two.
QString withoutNumbers(QString text);

/// The chain: SHA-256 of the hash of the row before and a row's contents.
QByteArray rowHash(const QByteArray &before, const QByteArray &contents);
template <typename T>
using Kept = std::expected<T, HelpdeskProblem>;
