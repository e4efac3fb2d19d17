#include "ui/helpdesk/find/UnclosedNotice.h"

#include "app/async/ThenIn.h"
#include "app/helpdesk/Helpdesk.h"
#include "ui/access/Announcer.h"
#include "ui/access/Language.h"

using namespace Qt::StringLiterals;

UnclosedNotice::UnclosedNotice(Helpdesk &helpdesk)
    : m_helpdesk(helpdesk) {
    setObjectName(u"unclosedLabel"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    connect(&helpdesk, &Helpdesk::ready, this, &UnclosedNotice::countOpen);
    connect(&helpdesk.openChanges(), &OpenChanges::changed, this, &UnclosedNotice::countOpen);
    connect(&helpdesk.openChanges(), &OpenChanges::finished, this, &UnclosedNotice::countOpen);
    onLanguageChange(this, [this] { update(); });
    update();
}

void UnclosedNotice::countOpen() {
    thenIn(this, m_helpdesk.journal().unclosed(), [this](const Kept<QList<JournalRow>> &open) {
        m_open = open ? static_cast<int>(open->size()) : 0;
        const QString before = text();
        update();
        if (!text().isEmpty() && text() != before)
            announce(this, text());
    });
}

void UnclosedNotice::update() {
    QStringList sentences;
    for (const OpenChanges::Outcome &each : m_helpdesk.openChanges().outcomes())
        sentences << (each.isChanged
                ? tr("Ticket %1 was interrupted. The service says that the number was changed.")
                      .arg(each.ticket)
                : tr("Ticket %1 was interrupted. The service says that the number was not changed.")
                      .arg(each.ticket));
    if (m_open > 0)
        sentences << tr("%n change(s) of an earlier start have no outcome in the journal yet. The service is "
                        "being asked.",
            nullptr, m_open);
    setText(sentences.join(u'\n'));
    setVisible(!sentences.isEmpty());
}
