#include "ui/helpdesk/case/CallerStep.h"

#include "ui/helpdesk/case/EvidenceForm.h"
#include "ui/helpdesk/case/SecondOperatorPanel.h"
#include "ui/parts/BusyPanel.h"
#include "ui/parts/CodeEntry.h"
#include "ui/parts/Controls.h"
#include "ui/parts/ProblemPanel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

CallerStep::CallerStep(HelpdeskCase &open, const Settings::Helpdesk &policy, const QString &region)
    : StepBody(open)
    , m_hasAlternatives(!policy.alternatives.isEmpty())
    , m_numberName(new QLabel)
    , m_number(controls::value(u"registeredNumberLabel"_s))
    , m_byCode(new QWidget)
    , m_code(new CodeEntry(u"RegisteredCode"_s))
    , m_check(controls::primaryButton(u"checkRegisteredCodeButton"_s))
    , m_lost(new QCheckBox)
    , m_noWay(controls::text(u"noWayLabel"_s))
    , m_evidence(new EvidenceForm(open, policy.alternatives))
    , m_takeBack(controls::button(u"takeBackButton"_s))
    , m_second(new SecondOperatorPanel(open.secondOperator(), region))
    , m_busy(new BusyPanel) {
    m_lost->setObjectName(u"lostPhoneCheckBox"_s);
    m_takeBack->setProperty("isQuiet", true);
    m_code->setMasked(true);
    m_code->setStep(&open.registeredNumber().step());

    auto *byCode = new QVBoxLayout(m_byCode);
    byCode->setContentsMargins({});
    auto *number = new QHBoxLayout;
    number->addWidget(m_numberName);
    number->addWidget(m_number, 1);
    byCode->addLayout(number);
    byCode->addWidget(m_code);
    byCode->addWidget(m_check, 0, Qt::AlignLeft);
    for (QWidget *each : std::initializer_list<QWidget *>{m_byCode, m_lost, m_noWay, m_evidence})
        content()->addWidget(each);
    content()->addWidget(m_takeBack, 0, Qt::AlignLeft);
    for (QWidget *each : std::initializer_list<QWidget *>{m_second, problem(), m_busy})
        content()->addWidget(each);

    const auto check = [&open] { open.registeredNumber().check(); };
    connect(m_code, &CodeEntry::sendRequested, this, [&open] { open.registeredNumber().step().send(); });
    connect(m_code->field(), &QLineEdit::returnPressed, this, check);
    connect(m_check, &QPushButton::clicked, this, check);
    connect(m_lost, &QCheckBox::toggled, this, &CallerStep::update);
    connect(m_takeBack, &QPushButton::clicked, this, &CallerStep::takeBack);
    translate();
}

void CallerStep::translate() {
    m_numberName->setText(tr("Registered number"));
    m_number->setAccessibleName(tr("Registered number"));
    m_code->setWords({tr("Send code to registered number"), tr("Code that the caller reads out")});
    m_check->setText(controls::withMnemonic(tr("Check code"), u'K'));
    m_lost->setText(controls::withMnemonic(tr("The caller has lost this number"), u'L'));
    m_takeBack->setText(controls::withMnemonic(tr("Prove the caller in another way"), u'W'));
    m_noWay->setText(tr("The user has no registered number, and your organization allows no other way of "
                        "proving who is calling."));
    update();
}

void CallerStep::takeBack() {
    parentWidget()->setFocus(); // the button goes, and Qt would move the focus on
    open().takeBackEvidence();
    takeFocus();
}

bool CallerStep::isPhoneLost() const {
    return m_lost->isChecked() || !open().registeredNumber().step().number();
}

void CallerStep::update() {
    CodeCheck &check = open().registeredNumber();
    const bool hasNumber = check.step().number().has_value();
    const bool isProven = open().isCallerProven();
    const bool isWorking = check.isChecking() || open().secondOperator().isAsking();
    m_number->setText(hasNumber ? check.step().number()->masked() : tr("None"));
    m_byCode->setVisible(!isProven && !isPhoneLost());
    m_lost->setVisible(!isProven && hasNumber && m_hasAlternatives);
    m_noWay->setVisible(!isProven && !hasNumber && !m_hasAlternatives);
    m_evidence->setVisible(!isProven && isPhoneLost() && m_hasAlternatives);
    m_takeBack->setVisible(open().isVouchedFor() && open().state() == HelpdeskCase::State::Proving);
    m_second->setReason(open().whySecondOperator());
    m_second->setVisible(open().obstacle() == HelpdeskProblem::SecondOperatorNeeded);
    m_second->setEnabled(!isWorking);
    m_check->setEnabled(check.canCheck());
    m_busy->setBusy(isWorking, tr("Asking the service…"));
}

QWidget *CallerStep::subjectOf(const Problem &problem) const {
    if (problem.is(HelpdeskProblem::EvidenceMissing))
        return m_evidence->missing();
    return problem.about == Problem::About::NewCode && !m_code->field()->isHidden() ? m_code->field()
                                                                                    : nullptr;
}

void CallerStep::takeFocus() {
    if (m_second->isVisible())
        m_second->takeFocus();
    else if (m_evidence->isVisible())
        m_evidence->takeFocus();
    else
        m_code->takeFocus();
}
