#include "ui/helpdesk/find/CallerPane.h"

#include "ui/helpdesk/find/UserWords.h"
#include "ui/look/Metrics.h"
#include "ui/parts/Avatar.h"
#include "ui/parts/Controls.h"
#include "ui/parts/NumberLabel.h"
#include "ui/parts/SignLabel.h"
#include "ui/parts/WrapLayout.h"
#include "ui/parts/country/FlagLabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

/// Scrolls up and down only, and asks for no more height than what is in it takes.
class GroupsArea : public QScrollArea {
public:
    explicit GroupsArea(QWidget *groups) {
        setFrameShape(NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidgetResizable(true);
        setWidget(groups);
        groups->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
    }

    QSize sizeHint() const override { return {0, widget()->heightForWidth(viewport()->width())}; }
    QSize minimumSizeHint() const override {
        return {widget()->minimumSizeHint().width(), fontMetrics().height() * 3};
    }
};

void addCaption(QGridLayout *layout, QLabel *name) {
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setWordWrap(true);
    layout->addWidget(name, layout->rowCount(), 0, Qt::AlignTop);
}

}

CallerPane::CallerPane()
    : CallerPane(Parts{new QWidget, new QWidget, new QWidget}) { }

CallerPane::CallerPane(const Parts &parts)
    : SidePane(parts.head, new GroupsArea(parts.body), parts.foot, Narrow::Above)
    , m_head(parts.head)
    , m_groups(parts.body)
    , m_layout(new WrapLayout(parts.body))
    , m_actions(new QVBoxLayout(parts.foot))
    , m_avatar(new Avatar)
    , m_name(controls::value(u"userNameLabel"_s))
    , m_username(controls::value(u"usernameLabel"_s))
    , m_statusSign(new SignLabel(icons::success))
    , m_status(controls::value(u"statusLabel"_s))
    , m_flag(new FlagLabel(metrics::flagSmall))
    , m_userId{new QLabel, controls::value(u"userIdLabel"_s)}
    , m_phone{new QLabel, new NumberLabel(u"registeredNumberLabel"_s)}
    , m_email{new QLabel, controls::value(u"emailLabel"_s)}
    , m_mfa{new QLabel, controls::value(u"secondFactorsLabel"_s)}
    , m_lastSignIn{new QLabel, controls::value(u"lastSignInLabel"_s)} {
    m_layout->setSpacing(metrics::px(metrics::space16));
    m_actions->setContentsMargins({});
    m_actions->setSpacing(metrics::px(metrics::space8));
    type::set(m_name, type::section, QFont::Bold);
    layOutHead(m_head);
    addGroup(layOutFacts());
}

void CallerPane::layOutHead(QWidget *head) {
    auto *status = new QHBoxLayout;
    status->setSpacing(metrics::px(metrics::space8));
    status->addWidget(m_username, 0, Qt::AlignTop);
    status->addWidget(m_statusSign, 0, Qt::AlignTop);
    status->addWidget(m_status, 1);
    auto *layout = new QGridLayout(head);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(metrics::px(metrics::space12));
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_avatar, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(m_name, 0, 1);
    layout->addLayout(status, 1, 1);
    m_username->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *each : {m_name, m_status})
        each->setWordWrap(true);
}

QWidget *CallerPane::layOutFacts() {
    auto *facts = new QWidget;
    auto *layout = new QGridLayout(facts);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(metrics::px(metrics::space12));
    layout->setVerticalSpacing(metrics::px(metrics::space8));
    layout->setColumnStretch(1, 1);
    layout->setColumnMinimumWidth(0, metrics::px(metrics::caption));
    auto *number = new QHBoxLayout;
    number->setSpacing(metrics::px(metrics::space8));
    number->addWidget(m_flag);
    number->addWidget(m_phone.value, 1);
    addCaption(layout, m_phone.name);
    layout->addLayout(number, layout->rowCount() - 1, 1, Qt::AlignTop);
    for (const Fact &each : {m_email, m_mfa, m_lastSignIn}) {
        each.value->setWordWrap(true);
        addCaption(layout, each.name);
        layout->addWidget(each.value, layout->rowCount() - 1, 1, Qt::AlignTop);
    }
    addCaption(layout, m_userId.name);
    layout->addWidget(m_userId.value, layout->rowCount(), 0, 1, 2); // one long word
    return facts;
}

void CallerPane::addGroup(QWidget *group) {
    const int inside = metrics::sidePane - 2 * metrics::space24;
    group->setMinimumWidth(metrics::px(inside));
    group->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_layout->addWidget(group);
    m_layout->setAlignment(group, Qt::AlignTop);
}

void CallerPane::setKnown(bool isKnown) {
    m_head->setVisible(isKnown);
    m_groups->setVisible(isKnown);
}

void CallerPane::show(const ManagedUser &user, bool isMasked) {
    m_avatar->setPerson(userWords::name(user));
    m_name->setAccessibleName(tr("Name"));
    m_name->setText(userWords::name(user));
    m_username->setAccessibleName(tr("Username"));
    m_username->setText(user.username.isEmpty() ? tr("None") : user.username);
    m_statusSign->setSign(user.isActive() ? icons::success : icons::warning);
    m_status->setAccessibleName(tr("Status"));
    m_status->setText(userWords::status(user));
    m_flag->setCountry(user.profile.phone ? user.profile.phone->region() : QString());
    fill(m_phone, tr("Registered"), tr("Registered number"), userWords::phone(user, isMasked));
    fill(m_email, tr("E-mail"), tr("E-mail address"), userWords::email(user, isMasked));
    fill(m_lastSignIn, tr("Last sign-in"), tr("Last sign-in"), userWords::lastSignIn(user));
    fill(m_userId, tr("User ID"), tr("User ID"), user.profile.userId);
}

void CallerPane::setSecondFactors(const QString &words) {
    fill(m_mfa, tr("Second factor"), tr("Second factors"), words);
}

void CallerPane::fill(const Fact &fact, const QString &caption, const QString &name, const QString &value) {
    fact.name->setText(caption);
    fact.value->setAccessibleName(name);
    fact.value->setText(value);
}
