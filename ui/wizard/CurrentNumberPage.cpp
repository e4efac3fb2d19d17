#include "ui/wizard/CurrentNumberPage.h"

#include "ui/look/Icons.h"
#include "ui/look/Metrics.h"
#include "ui/parts/BusyPanel.h"
#include "ui/parts/Card.h"
#include "ui/parts/CodeEntry.h"
#include "ui/parts/Controls.h"
#include "ui/parts/ListRow.h"
#include "ui/parts/NoticeLabel.h"
#include "ui/parts/NumberLabel.h"
#include "ui/parts/ProblemPanel.h"
#include "ui/parts/country/FlagLabel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CurrentNumberPage::CurrentNumberPage(const QString &help)
    : Page(u"currentNumberPage"_s)
    , m_pageProblem(new ProblemPanel)
    , m_flag(new FlagLabel(metrics::flag))
    , m_number(new NumberLabel(u"currentPhoneNumberLabel"_s))
    , m_code(new CodeEntry(u"CurrentCode"_s, layOutNumber()))
    , m_numberProblem(new ProblemPanel)
    , m_problem(new ProblemPanel)
    , m_skip(new QCheckBox)
    , m_without(new NoticeLabel)
    , m_helpName(new QLabel)
    , m_help(controls::text(u"helpLabel"_s))
    , m_helpCard(layOutHelp())
    , m_busy(new BusyPanel) {
    m_skip->setObjectName(u"skipCurrentNumberCheckBox"_s);
    m_help->setTextFormat(Qt::RichText);
    m_help->setText(help);
    m_help->setOpenExternalLinks(true);

    m_problem->setSubject(m_code->field());
    m_code->setProblems(m_numberProblem, m_problem);
    QVBoxLayout *layout = content();
    layout->setSpacing(metrics::px(metrics::space12));
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_pageProblem, m_code, m_skip, m_without, m_helpCard})
        layout->addWidget(each);
    layout->addStretch();
    layout->addWidget(m_busy);

    connect(m_code, &CodeEntry::sendRequested, this, [this] { m_flow->sendCurrentCode(); });
    connect(
        m_code, &CodeEntry::edited, this, [this] { m_flow->dismissProblem(Problem::About::CurrentCode); });
    connect(m_skip, &QCheckBox::toggled, this, [this](bool on) { m_flow->skipCurrent(on); });
    translate();
}

QWidget *CurrentNumberPage::layOutNumber() {
    auto *row = new QWidget;
    row->setMinimumHeight(metrics::px(metrics::row));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::px(metrics::space12));
    layout->addWidget(m_flag);
    layout->addWidget(m_number);
    layout->addStretch();
    type::set(m_number, type::number, QFont::Bold);
    auto *card = new Card;
    card->addRow(row);
    return card;
}

QWidget *CurrentNumberPage::layOutHelp() {
    m_helpName->setForegroundRole(QPalette::PlaceholderText);
    auto *card = new Card;
    card->addRow(new ListRow(icons::help, m_helpName, m_help));
    return card;
}

void CurrentNumberPage::translate() {
    setWords(tr("Current phone number"),
        tr("A code sent to your current number shows that nobody else is changing it."));
    m_number->setAccessibleName(tr("Current phone number"));
    m_code->setWords({tr("Send code to current number"), tr("Code from current number")});
    m_skip->setText(controls::withMnemonic(tr("I can't receive messages on this number"), u'R'));
    m_helpName->setText(tr("Help from your organization"));
    if (m_flow)
        update();
}

void CurrentNumberPage::setFlow(ChangePhoneFlow *flow) {
    m_flow = flow;
    m_code->setStep(&flow->currentPhone());
    m_number->setText(flow->currentNumber()->masked());
    m_flag->setCountry(flow->currentNumber()->region());
    connect(&flow->currentPhone(), &CodeStep::changed, this, &CurrentNumberPage::update);
    connect(flow, &PhoneFlow::stateChanged, this, &CurrentNumberPage::update);
    connect(flow, &PhoneFlow::problemChanged, this, &CurrentNumberPage::showProblem);
    update();
    showProblem();
}

bool CurrentNumberPage::isComplete() const {
    return m_flow && m_flow->canVerify();
}

void CurrentNumberPage::update() {
    const bool working = m_flow->state() == ChangePhoneFlow::State::Verifying;
    m_skip->setVisible(m_flow->maySkipCurrent());
    m_skip->setChecked(m_flow->skipsCurrent());
    m_skip->setEnabled(!working);
    const bool isLost = m_flow->skipsCurrent();
    m_helpCard->setVisible(!m_help->text().isEmpty() && (isLost || !m_flow->maySkipCurrent()));
    m_without->setNotice(isLost ? NoticeLabel::Words([number = *m_flow->currentNumber()] {
        return tr(
            "You go on without a code from %1. Your organization allows this. If the service refuses it at "
            "the end, nothing is changed, and the helpdesk can change the number for you.")
            .arg(controls::unbroken(number.masked()));
    })
                                : nullptr);
    m_code->setUnused(isLost);
    m_code->setEnabled(!working);
    m_busy->setBusy(working, tr("Checking the codes…"));
    updateCompleteness();
}

void CurrentNumberPage::showProblem() {
    const auto at = [this](Problem::About place) {
        const std::optional<Problem> &problem = m_flow->problem();
        return problem && problem->about == place ? problem : std::nullopt;
    };
    const auto ofCode = at(Problem::About::CurrentCode);
    m_numberProblem->show(at(Problem::About::CurrentNumber));
    m_problem->show(ofCode);
    m_code->setWrong(ofCode.has_value());
    m_pageProblem->show(at(Problem::About::Page));
}
