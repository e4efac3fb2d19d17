#include "ui/wizard/AccountPage.h"

#include "app/flows/AccountFlow.h"
#include "app/flows/SignInFlow.h"
#include "ui/access/Announcer.h"
#include "ui/look/Metrics.h"
#include "ui/parts/Avatar.h"
#include "ui/parts/Band.h"
#include "ui/parts/BusyPanel.h"
#include "ui/parts/Controls.h"
#include "ui/parts/NumberLabel.h"
#include "ui/parts/ProblemPanel.h"
#include "ui/parts/SignLabel.h"
#include "ui/parts/country/FlagLabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

AccountPage::AccountPage()
    : Page(u"accountPage"_s)
    , m_notice(new NoticeLabel)
    , m_earlier(controls::text(u"earlierRequestLabel"_s))
    , m_person(new QWidget)
    , m_avatar(new Avatar)
    , m_name(controls::value(u"signedInAsLabel"_s))
    , m_flag(new FlagLabel(metrics::flagLarge))
    , m_number(new NumberLabel(u"currentPhoneNumberLabel"_s))
    , m_verifiedSign(new SignLabel(icons::verified))
    , m_verified(new QLabel)
    , m_fact(layOutNumber())
    , m_whatNext(controls::text(u"whatNextLabel"_s))
    , m_busy(new BusyPanel)
    , m_problem(new ProblemPanel)
    , m_tryAgain(controls::button(u"tryAgainButton"_s))
    , m_signInInstead(controls::button(u"signInInsteadButton"_s))
    , m_signOut(controls::button(u"signOutButton"_s)) {
    setCaption();
    type::set(m_name, type::body, QFont::Bold);
    type::set(m_number, type::fact, QFont::Bold);
    m_whatNext->setForegroundRole(QPalette::PlaceholderText);
    m_signOut->setProperty("isQuiet", true);
    layOutPerson();

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_tryAgain);
    buttons->addWidget(m_signInInstead);
    buttons->addStretch();
    QVBoxLayout *layout = content();
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_notice, m_earlier, m_fact, m_whatNext, m_busy, m_problem})
        layout->addWidget(each);
    layout->addLayout(buttons);
    layout->addStretch();

    connect(m_tryAgain, &QPushButton::clicked, this, [this] {
        setFocus(); // the button goes, and what comes next in the window is Cancel
        m_account->load();
    });
    connect(m_signInInstead, &QPushButton::clicked, this, &AccountPage::signInRequested);
    connect(m_signOut, &QPushButton::clicked, this, &AccountPage::signOutRequested);
    for (QWidget *each : std::initializer_list<QWidget *>{
             m_earlier, m_person, m_fact, m_whatNext, m_tryAgain, m_signInInstead})
        each->hide();
    translate();
}

void AccountPage::layOutPerson() {
    auto *layout = new QHBoxLayout(m_person);
    const int margin = metrics::px(metrics::pageMargin);
    layout->setContentsMargins(margin, metrics::px(metrics::space8), margin - metrics::px(metrics::space8),
        metrics::px(metrics::space8));
    layout->setSpacing(metrics::px(metrics::space12));
    layout->addWidget(m_avatar);
    layout->addWidget(m_name);
    layout->addStretch();
    layout->addWidget(m_signOut);
    Band *band = addBand();
    band->setMinimumHeight(metrics::px(metrics::band));
    auto *inside = new QVBoxLayout(band);
    inside->setContentsMargins({});
    inside->addWidget(m_person);
}

QWidget *AccountPage::layOutNumber() {
    auto *fact = new QWidget;
    auto *layout = new QHBoxLayout(fact);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::px(metrics::space12));
    for (QWidget *each : std::initializer_list<QWidget *>{m_flag, m_number, m_verifiedSign, m_verified})
        layout->addWidget(each);
    layout->addStretch();
    return fact;
}

void AccountPage::translate() {
    setWords(tr("Your phone number"));
    m_name->setAccessibleName(tr("Signed in as"));
    m_number->setAccessibleName(tr("Current phone number"));
    m_verified->setText(tr("verified"));
    m_tryAgain->setText(controls::withMnemonic(tr("Try again"), u'T'));
    m_signInInstead->setText(controls::withMnemonic(tr("Sign in with browser"), u'S'));
    m_signOut->setText(controls::withMnemonic(tr("Sign out"), u'O'));
    if (m_account)
        update();
}

void AccountPage::setFlows(AccountFlow *account, SignInFlow *signIn) {
    m_account = account;
    m_signIn = signIn;
    connect(account, &AccountFlow::stateChanged, this, &AccountPage::update);
    connect(signIn, &SignInFlow::stateChanged, this, &AccountPage::update);
    update();
}

void AccountPage::setNotice(const NoticeLabel::Words &notice) {
    m_notice->setNotice(notice);
}

bool AccountPage::isComplete() const {
    return m_account && m_account->state() == AccountFlow::State::Ready;
}

void AccountPage::takeFocus() {
    if (isComplete())
        wizard()->button(QWizard::NextButton)->setFocus();
    else
        Page::takeFocus();
}

void AccountPage::update() {
    const bool restoring = m_signIn->state() == SignInFlow::State::Restoring;
    const auto state = m_account->state();
    const bool ready = state == AccountFlow::State::Ready;
    m_busy->setBusy(restoring || state == AccountFlow::State::Loading, busyText());
    m_signInInstead->setVisible(restoring);
    const bool isNews = ready && m_whatNext->isHidden();
    const bool isKnown = ready || m_account->isFindingOut();
    m_tryAgain->setVisible(state == AccountFlow::State::Failed);
    m_person->setVisible(isKnown);
    m_fact->setVisible(isKnown);
    m_whatNext->setVisible(ready);
    m_earlier->setText(earlierRequest());
    m_earlier->setVisible(ready && !m_earlier->text().isEmpty());
    if (isKnown)
        showProfile();
    m_problem->show(m_account->problem());
    updateCompleteness();
    if (!isNews || !isVisible())
        return;
    takeFocus();
    for (const QString &sentence : profileInWords())
        announce(this, sentence);
}

QStringList AccountPage::opening() const {
    QStringList sentences = Page::opening();
    if (m_notice->isVisible())
        sentences << m_notice->text();
    return sentences + profileInWords();
}

QStringList AccountPage::profileInWords() const {
    QStringList sentences;
    for (const QLabel *each : std::initializer_list<QLabel *>{m_earlier, m_name, m_number, m_whatNext}) {
        if (each->isVisible())
            sentences << each->text();
    }
    return sentences;
}

void AccountPage::showProfile() {
    const Profile &profile = *m_account->profile();
    m_avatar->setPerson(profile.displayName);
    m_name->setText(profile.displayName);
    m_number->setText(profile.phone ? profile.phone->masked() : tr("No phone number yet"));
    setButtonText(
        QWizard::NextButton, profile.phone ? controls::withMnemonic(tr("Change number"), u'C') : tr("&Next"));
    m_flag->setCountry(profile.phone ? profile.phone->region() : QString());
    const bool verified = profile.phone && profile.phoneVerified;
    m_verified->setVisible(verified);
    m_verifiedSign->setVisible(verified);
    m_whatNext->setText(profile.phone ? tr("Messages from your account go to this number.")
                                      : tr("Choose Next to bind a phone number to your account."));
}

QString AccountPage::notSoFar(const Outcome &earlier) const {
    const QTime at = QDateTime::fromMSecsSinceEpoch(earlier.lookedAt.count()).time();
    const QString words = earlier.isLookedFor
        ? tr("The answer to your last request was lost. It was not carried out when we last looked, at %1. "
             "We go "
             "on asking and tell you if that changes.")
        : tr("The answer to your last request was lost. It was not carried out when we last looked, at %1.");
    return words.arg(QLocale().toString(at, QLocale::ShortFormat));
}

QString AccountPage::busyText() const {
    if (m_signIn->state() == SignInFlow::State::Restoring)
        return tr("Looking for your sign-in in the keyring. If it asks for its password, enter it.");
    return m_account->isFindingOut()
        ? tr("The answer to your last request was lost. Finding out whether it was carried out… If you close "
             "the program, it tells you at its next start.")
        : tr("Asking the service…");
}

QString AccountPage::earlierRequest() const {
    const auto &earlier = m_account->earlierRequest();
    if (!earlier)
        return {};
    switch (earlier->verdict) {
    case Verdict::Changed:
        return tr("The answer to your last request was lost. It was carried out: the number below is the one "
                  "that you asked for.");
    case Verdict::NotChanged:
        return tr("The answer to your last request was lost. It was not carried out: nothing has changed.");
    case Verdict::NotChangedSoFar:
        return notSoFar(*earlier);
    case Verdict::StillLooking:
        break;
    }
    return {};
}
