#include "ui/wizard/DonePage.h"

#include "ui/look/Icons.h"
#include "ui/parts/Controls.h"
#include "ui/parts/SignLabel.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

DonePage::DonePage()
    : Page(u"donePage"_s)
    , m_sign(new SignLabel(icons::success, 2))
    , m_result(controls::value(u"resultLabel"_s))
    , m_more(controls::text(u"resultMoreLabel"_s)) {
    setFinalPage(true);
    m_result->setWordWrap(true);
    m_result->setFont(controls::scaled(font(), 1.2, QFont::DemiBold));

    auto *layout = new QGridLayout;
    content()->addLayout(layout, 1);
    layout->setHorizontalSpacing(2 * gap());
    layout->addWidget(m_sign, 0, 0, Qt::AlignTop);
    layout->addWidget(m_result, 0, 1, Qt::AlignVCenter);
    layout->addWidget(m_more, 1, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(2, 1);
    translate();
}

void DonePage::translate() {
    setWords(tr("Done"));
    m_result->setAccessibleName(tr("Result"));
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
    m_sign->setSign(isAsAsked || !after ? icons::success : icons::problem);
    if (isAsAsked) {
        m_result->setText(tr("Your phone number is now %1.").arg(after->phone->masked()));
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
