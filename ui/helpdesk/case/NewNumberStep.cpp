#include "ui/helpdesk/case/NewNumberStep.h"

#include "ui/parts/BusyPanel.h"
#include "ui/parts/Card.h"
#include "ui/parts/CodeEntry.h"
#include "ui/parts/Controls.h"
#include "ui/parts/NumberEntry.h"
#include "ui/parts/ProblemPanel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NewNumberStep::NewNumberStep(HelpdeskCase &open, const QString &country)
    : StepBody(open)
    , m_number(new NumberEntry)
    , m_code(new CodeEntry(u"NewCode"_s, m_number))
    , m_numberProblem(new ProblemPanel)
    , m_codeProblem(new ProblemPanel)
    , m_check(controls::primaryButton(u"checkNewCodeButton"_s))
    , m_busy(new BusyPanel) {
    m_number->setCountry(country);
    m_number->setFlat();
    m_number->setStep(&open.newPhone());
    m_code->setStep(&open.newPhone().code());
    m_code->setCheck(m_check);
    m_code->setProblems(m_numberProblem, m_codeProblem);
    auto *card = new Card;
    card->addBox()->addWidget(m_code);
    for (QWidget *each : std::initializer_list<QWidget *>{card, problem(), m_busy})
        content()->addWidget(each);

    const auto check = [&open] { open.newNumber().check(); };
    connect(m_code, &CodeEntry::sendRequested, this, [&open] { open.newPhone().sendCode(); });
    connect(m_code->field(), &QLineEdit::returnPressed, this, check);
    connect(m_check, &QPushButton::clicked, this, check);
    connect(m_number, &NumberEntry::returnPressed, this, [&open] {
        if (!open.newPhone().code().isSent())
            open.newPhone().sendCode();
    });
    connect(&open, &HelpdeskCase::problemChanged, this, [this, &open] {
        if (open.problem() && open.problem()->about == Problem::About::NewNumber)
            m_number->edit();
    });
    translate();
}

void NewNumberStep::translate() {
    m_code->setWords({tr("Send code to new number"), tr("Code from new number")});
    m_check->setText(controls::withMnemonic(tr("Check code"), u'K'));
    update();
}

void NewNumberStep::clear() {
    m_number->edit();
    m_number->field()->clear();
}

void NewNumberStep::update() {
    CodeCheck &check = open().newNumber();
    m_number->setEnabled(!check.isChecking());
    m_check->setEnabled(check.canCheck());
    m_busy->setBusy(check.isChecking(), tr("Asking the service…"));
}

QWidget *NewNumberStep::subjectOf(const Problem &problem) const {
    if (problem.about == Problem::About::NewNumber)
        return m_number->field();
    return problem.about == Problem::About::NewCode && !m_code->field()->isHidden() ? m_code->field()
                                                                                    : nullptr;
}

ProblemPanel *NewNumberStep::placeOf(const Problem &problem) const {
    if (problem.about == Problem::About::NewNumber)
        return m_numberProblem;
    return problem.about == Problem::About::NewCode ? m_codeProblem : this->problem();
}

void NewNumberStep::mark(const ProblemPanel *place) {
    m_number->setInvalid(place == m_numberProblem);
    m_code->setWrong(place == m_codeProblem);
}

QList<ProofLine> NewNumberStep::proofs() const {
    if (!open().newNumber().isProven())
        return {};
    const QString number = open().newPhone().code().number()->international();
    return {{icons::message, tr("Code to %1, read out").arg(number)}};
}

void NewNumberStep::takeFocus() {
    if (!m_number->field()->isVisibleTo(this))
        return m_code->takeFocus();
    m_number->field()->setFocus();
    m_number->field()->selectAll();
}
