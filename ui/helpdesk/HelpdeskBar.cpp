#include "ui/helpdesk/HelpdeskBar.h"

#include "ui/access/Language.h"
#include "ui/look/Metrics.h"
#include "ui/parts/Controls.h"
#include "ui/parts/SignLabel.h"
#include "ui/parts/ViewTab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

HelpdeskBar::HelpdeskBar()
    : m_layout(new QHBoxLayout(this))
    , m_brand(new QWidget)
    , m_brandName(new QLabel)
    , m_find(new ViewTab(u"findTabButton"_s))
    , m_journal(new ViewTab(u"journalButton"_s))
    , m_case(new ViewTab(u"caseTabButton"_s))
    , m_operatorName(new QLabel)
    , m_operator(controls::value(u"operatorLabel"_s))
    , m_signOut(controls::button(u"signOutButton"_s))
    , m_menu(controls::button(u"menuButton"_s)) {
    m_case->setEnabled(false); // it only says where one is
    m_case->setCurrent(true);
    m_signOut->setProperty("isQuiet", true);
    m_operatorName->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *each : {m_brandName, m_operator})
        type::set(each, type::body, QFont::Bold);
    layOut();
    onLanguageChange(this, [this] { translate(); });
    translate();
    connect(m_find, &QPushButton::clicked, this, &HelpdeskBar::findRequested);
    connect(m_journal, &QPushButton::clicked, this, &HelpdeskBar::journalRequested);
    connect(m_signOut, &QPushButton::clicked, this, &HelpdeskBar::signOutRequested);
}

void HelpdeskBar::layOut() {
    auto *brand = new QHBoxLayout(m_brand);
    brand->setContentsMargins(0, 0, metrics::px(metrics::space16), 0);
    brand->setSpacing(metrics::px(metrics::space8));
    brand->addWidget(new SignLabel(icons::program, 1.4));
    brand->addWidget(m_brandName);
    const int side = metrics::px(metrics::space20);
    m_layout->setContentsMargins(side, 0, side - metrics::px(metrics::space8), 0);
    m_layout->setSpacing(metrics::px(metrics::space8));
    for (QWidget *each : std::initializer_list<QWidget *>{m_brand, m_find, m_journal, m_case})
        m_layout->addWidget(each);
    m_layout->addStretch();
    for (QWidget *each : std::initializer_list<QWidget *>{m_operatorName, m_operator, m_signOut, m_menu})
        m_layout->addWidget(each);
    setFixedHeight(metrics::px(metrics::helpdeskBar));
}

void HelpdeskBar::translate() {
    m_brandName->setText(tr("Helpdesk"));
    m_find->setWords(tr("Find the user"), u'I');
    m_journal->setWords(tr("Journal"), u'J');
    m_case->setAccessibleName(tr("Case"));
    m_case->setWords(tr("Case %1").arg(m_ticket), {});
    m_operatorName->setText(tr("Operator"));
    m_operator->setAccessibleName(tr("Operator"));
    m_signOut->setText(controls::withMnemonic(tr("Sign out"), u'U'));
    m_menu->setText(tr("&Menu"));
    arrange();
}

void HelpdeskBar::show(View view, const QString &operatorName) {
    const bool isFree = view == View::Find || view == View::Journal;
    m_hasOperator = !operatorName.isEmpty();
    m_find->setVisible(isFree);
    m_find->setCurrent(view == View::Find);
    m_journal->setVisible(isFree);
    m_journal->setCurrent(view == View::Journal);
    m_case->setVisible(view == View::Case);
    m_signOut->setVisible(isFree);
    m_operator->setText(operatorName);
    m_operator->setVisible(m_hasOperator);
    arrange();
}

void HelpdeskBar::setTicket(const QString &ticket) {
    m_ticket = ticket;
    translate();
}

int HelpdeskBar::leastWidth() const {
    const QMargins around = m_layout->contentsMargins();
    int width = around.left() + around.right();
    for (const QWidget *each :
        std::initializer_list<const QWidget *>{m_find, m_journal, m_case, m_operator, m_signOut, m_menu}) {
        if (!each->isHidden())
            width += each->sizeHint().width() + m_layout->spacing();
    }
    return width;
}

QSize HelpdeskBar::minimumSizeHint() const {
    return {leastWidth(), height()};
}

/// Where there is room for less, what says least goes first.
void HelpdeskBar::arrange() {
    int spare = width() - leastWidth();
    for (QWidget *each : {static_cast<QWidget *>(m_operatorName), m_brand}) {
        spare -= each->sizeHint().width() + m_layout->spacing();
        each->setVisible(spare >= 0 && (each == m_brand || m_hasOperator));
    }
    updateGeometry();
}

void HelpdeskBar::resizeEvent(QResizeEvent *event) {
    Band::resizeEvent(event);
    arrange();
}
