#include "ui/helpdesk/find/UnclosedNotice.h"

#include "ui/access/Announcer.h"
#include "ui/access/Language.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

UnclosedNotice::UnclosedNotice(OpenChanges &changes)
    : MessageBar(Kind::Information, u"unclosedLabel"_s)
    , m_changes(changes) {
    connect(&changes, &OpenChanges::changed, this, &UnclosedNotice::tell);
    connect(&changes, &OpenChanges::finished, this, &UnclosedNotice::tell);
    onLanguageChange(this, [this] { update(); });
    update();
}

void UnclosedNotice::tell() {
    const QString before = text();
    update();
    if (!text().isEmpty() && text() != before)
        announce(this, text());
}

void UnclosedNotice::update() {
    QStringList sentences;
    for (const OpenChanges::Told &each : m_changes.told()) {
        sentences << words(each);
        if (each.hasEndedSessions)
            sentences << (*each.hasEndedSessions
                    ? tr("Ticket %1: the user's sessions were ended.").arg(each.ticket)
                    : tr("Ticket %1: the user's sessions were not ended.").arg(each.ticket));
    }
    if (const int open = m_changes.stillLooking(); open > 0)
        sentences << tr(
            "%n interrupted change(s) have no outcome in the journal yet. The service is being asked.",
            nullptr, open);
    setText(sentences.join(u'\n'));
    setVisible(!sentences.isEmpty());
}

QString UnclosedNotice::words(const OpenChanges::Told &told) const {
    if (told.outcome.verdict == Verdict::Changed)
        return tr("Ticket %1 was interrupted. The service says that the number was changed.")
            .arg(told.ticket);
    if (!told.outcome.isLookedFor)
        return tr("Ticket %1 was interrupted. The service says that the number was not changed.")
            .arg(told.ticket);
    const QTime at = QDateTime::fromMSecsSinceEpoch(told.outcome.lookedAt.count()).time();
    return tr("Ticket %1 was interrupted. The number was not changed when we last looked, at %2. We go on "
              "asking the service.")
        .arg(told.ticket, QLocale().toString(at, QLocale::ShortFormat));
}
