#include "ui/wizard/DonePage.h"

#include "ui/look/Icons.h"
#include "ui/look/Metrics.h"
#include "ui/parts/Controls.h"
#include "ui/parts/NumberLabel.h"
#include "ui/parts/SignLabel.h"
#include "ui/parts/country/FlagLabel.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

DonePage::DonePage()
    : Page(u"donePage"_s)
    , m_sign(new SignLabel(icons::success))
    , m_nowIs(new QLabel)
    , m_flag(new FlagLabel(metrics::flagLarge))
    , m_number(new NumberLabel(u"numberLabel"_s))
    , m_result(controls::value(u"resultLabel"_s))
    , m_more(controls::text(u"resultMoreLabel"_s)) {
    setFinalPage(true);
    m_result->setWordWrap(true);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    type::set(m_number, type::fact, QFont::Bold);
    type::set(m_result, type::section, QFont::Bold);

    m_nowIs->setTextFormat(Qt::PlainText);
    type::set(m_nowIs, type::section, QFont::Bold);
    auto *said = new QHBoxLayout;
    said->setSpacing(metrics::px(metrics::space8));
    said->addWidget(m_sign, 0, Qt::AlignTop);
    said->addWidget(m_nowIs, 1);
    said->addWidget(m_result, 1);
    auto *fact = new QHBoxLayout;
    fact->setSpacing(metrics::px(metrics::space12));
    fact->addWidget(m_flag);
    fact->addWidget(m_number);
    fact->addStretch();
    content()->addLayout(said);
    content()->addLayout(fact);
    content()->addWidget(m_more);
    content()->addStretch();
    translate();
}

void DonePage::translate() {
    setWords(tr("Done"));
    showTitle({}, {}); // what follows says more
    m_nowIs->setText(tr("Your number is now"));
    for (QLabel *each : std::initializer_list<QLabel *>{m_result, m_number})
        each->setAccessibleName(tr("Result"));
    if (m_flow && m_flow->isDone())
        showResult();
}

QStringList DonePage::opening() const {
    return Page::opening() << m_result->text() << m_more->text();
}

void DonePage::initializePage() {
    showResult();
}

void DonePage::showResult() {
    const std::optional<Profile> &after = m_flow->profileAfter();
    const QString asked = m_flow->requested()->masked();
    const bool isAsAsked = after && after->phone == m_flow->requested();
    m_sign->setSign(isAsAsked || !after ? icons::success : icons::warning);
    m_nowIs->setVisible(isAsAsked);
    m_number->setVisible(isAsAsked);
    m_result->setVisible(!isAsAsked);
    m_flag->setCountry(isAsAsked ? after->phone->region() : QString());
    if (isAsAsked) {
        m_number->setText(after->phone->masked());
        m_result->setText(tr("Your phone number is now %1.").arg(after->phone->masked()));
        m_number->setSpoken(m_result->text());
        m_more->setText(tr("Use it the next time you sign in with your phone."));
    } else if (!after) {
        m_result->setText(tr("The service accepted %1 as your phone number.").arg(asked));
        m_more->setText(
            tr("It could not be asked again just now. Open this program again to see your number."));
    } else {
        const QString shown = after->phone ? after->phone->masked() : tr("no phone number");
        m_result->setText(tr("The service accepted %1, but still shows %2.").arg(asked, shown));
        m_more->setText(
            tr("Open this program again in a few minutes. If it still shows this, ask your administrator."));
    }
}
