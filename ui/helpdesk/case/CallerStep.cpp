#include "ui/helpdesk/case/CallerStep.h"

#include "ui/helpdesk/case/EvidenceForm.h"
#include "ui/helpdesk/case/SecondOperatorPanel.h"
#include "ui/parts/BusyPanel.h"
#include "ui/parts/Card.h"
#include "ui/parts/CodeEntry.h"
#include "ui/parts/Controls.h"
#include "ui/parts/ListRow.h"
#include "ui/parts/ProblemPanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CallerStep::CallerStep(HelpdeskCase &open, const Settings::Helpdesk &policy, const QString &region)
    : StepBody(open)
    , m_hasAlternatives(!policy.alternatives.isEmpty())
    , m_byCode(new QLabel)
    , m_number(controls::text(u"codeToLabel"_s))
    , m_code(new CodeEntry(u"RegisteredCode"_s, new ListRow(icons::message, m_byCode, m_number)))
    , m_numberProblem(new ProblemPanel)
    , m_codeProblem(new ProblemPanel)
    , m_check(controls::primaryButton(u"checkRegisteredCodeButton"_s))
    , m_lost(new QCheckBox)
    , m_noWay(controls::text(u"noWayLabel"_s))
    , m_evidence(new EvidenceForm(open, policy.alternatives))
    , m_takeBack(controls::button(u"takeBackButton"_s))
    , m_second(new SecondOperatorPanel(open.secondOperator(), region))
    , m_busy(new BusyPanel) {
    m_lost->setObjectName(u"lostPhoneCheckBox"_s);
    m_takeBack->setProperty("isQuiet", true);
    m_number->setForegroundRole(QPalette::PlaceholderText);
    m_code->setMasked(true);
    m_code->setCheck(m_check);
    m_code->setProblems(m_numberProblem, m_codeProblem);
    m_code->setStep(&open.registeredNumber().step());
    layOut();

    const auto check = [&open] { open.registeredNumber().check(); };
    connect(m_code, &CodeEntry::sendRequested, this, [&open] { open.registeredNumber().step().send(); });
    connect(m_code->field(), &QLineEdit::returnPressed, this, check);
    connect(m_check, &QPushButton::clicked, this, check);
    connect(m_lost, &QCheckBox::toggled, this, &CallerStep::update);
    connect(m_takeBack, &QPushButton::clicked, this, &CallerStep::takeBack);
    translate();
}

void CallerStep::layOut() {
    auto *ways = new Card;
    ways->addBox()->addWidget(m_code);
    QVBoxLayout *otherWay = ways->addBox();
    for (QWidget *each : std::initializer_list<QWidget *>{m_lost, m_noWay, m_evidence, problem()})
        otherWay->addWidget(each);
    m_ways = ways;
    auto *second = new Card;
    second->addBox()->addWidget(m_second);
    m_secondCard = second;
    content()->addWidget(m_ways);
    content()->addWidget(m_takeBack, 0, Qt::AlignLeading);
    for (QWidget *each : std::initializer_list<QWidget *>{m_secondCard, m_busy})
        content()->addWidget(each);
}

void CallerStep::translate() {
    m_byCode->setText(tr("Code to the registered number"));
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

QList<ProofLine> CallerStep::proofs() const {
    QList<ProofLine> lines;
    CodeCheck &check = open().registeredNumber();
    if (check.isProven())
        lines << ProofLine{icons::message, tr("Code to %1, read out").arg(check.step().number()->masked())};
    else if (open().isCallerProven())
        lines << ProofLine{icons::people, m_evidence->words()};
    if (const auto &second = open().secondOperator().who())
        lines << ProofLine{icons::success, tr("%1 agrees as second operator").arg(second->name)};
    return lines;
}

void CallerStep::update() {
    CodeCheck &check = open().registeredNumber();
    const auto &number = check.step().number();
    const bool isProven = open().isCallerProven();
    const bool isWorking = check.isChecking() || open().secondOperator().isAsking();
    const QString masked = number ? number->masked() : QString();
    m_number->setText(
        m_lost->isChecked() ? tr("%1. The caller says that this phone is lost.").arg(masked) : masked);
    m_ways->setVisible(!isProven);
    m_code->parentWidget()->setVisible(number.has_value());
    m_code->setUnused(isPhoneLost());
    m_lost->setVisible(number && m_hasAlternatives);
    m_noWay->setVisible(!number && !m_hasAlternatives);
    m_evidence->setVisible(isPhoneLost() && m_hasAlternatives);
    m_takeBack->setVisible(open().isVouchedFor() && open().state() == HelpdeskCase::State::Proving);
    m_second->setReason(open().whySecondOperator());
    m_secondCard->setVisible(open().obstacle() == HelpdeskProblem::SecondOperatorNeeded);
    m_second->setEnabled(!isWorking);
    m_check->setEnabled(check.canCheck());
    m_busy->setBusy(isWorking, tr("Asking the service…"));
}

bool CallerStep::isCodeSubject(const Problem &problem) const {
    return problem.about == Problem::About::NewCode && !m_code->field()->isHidden();
}

QWidget *CallerStep::subjectOf(const Problem &problem) const {
    if (problem.is(HelpdeskProblem::EvidenceMissing))
        return m_evidence->missing();
    return isCodeSubject(problem) ? m_code->field() : nullptr;
}

ProblemPanel *CallerStep::placeOf(const Problem &problem) const {
    if (!m_secondCard->isHidden())
        return m_second->problem();
    if (isPhoneLost())
        return this->problem();
    return isCodeSubject(problem) ? m_codeProblem : m_numberProblem;
}

void CallerStep::mark(const ProblemPanel *place) {
    m_code->setWrong(place == m_codeProblem);
}

void CallerStep::takeFocus() {
    if (!m_secondCard->isHidden())
        m_second->takeFocus();
    else if (!m_evidence->isHidden())
        m_evidence->takeFocus();
    else
        m_code->takeFocus();
}
