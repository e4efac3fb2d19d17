#include "ui/helpdesk/case/SecondOperatorPanel.h"

#include "ui/access/Language.h"
#include "ui/helpdesk/operator/KeyForm.h"
#include "ui/look/Metrics.h"
#include "ui/parts/Controls.h"
#include "ui/parts/ProblemPanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SecondOperatorPanel::SecondOperatorPanel(SecondOperator &second, QString region)
    : m_second(second)
    , m_region(std::move(region))
    , m_words(controls::text(u"secondOperatorLabel"_s))
    , m_form(new KeyForm(u"secondOperator"_s))
    , m_problem(new ProblemPanel)
    , m_agree(controls::primaryButton(u"agreeButton"_s)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::px(metrics::space12));
    for (QWidget *each : std::initializer_list<QWidget *>{m_words, m_form, m_problem})
        layout->addWidget(each);
    layout->addWidget(m_agree, 0, Qt::AlignLeading);
    connect(m_form, &KeyForm::submitted, this, &SecondOperatorPanel::agree);
    connect(m_agree, &QPushButton::clicked, this, &SecondOperatorPanel::agree);
    connect(&second, &SecondOperator::agreed, m_form, &KeyForm::forget);
    onLanguageChange(this, [this] { translate(); });
    translate();
}

void SecondOperatorPanel::translate() {
    const QString request = tr("A colleague has to agree here, with an access key of their own, which is not "
                               "kept. Let them read the case first.");
    m_words->setText(m_reason ? reasonWords() + u'\n' + request : request);
    m_agree->setText(controls::withMnemonic(tr("Agree to this case"), u'G'));
}

void SecondOperatorPanel::setReason(const std::optional<ColleagueReason> &reason) {
    if (m_reason == reason)
        return;
    m_reason = reason;
    translate();
}

QString SecondOperatorPanel::reasonWords() const {
    switch (*m_reason) {
    case ColleagueReason::PhoneLost:
        return tr("The caller was recognized without a code.");
    case ColleagueReason::Protected:
        return tr("The user is in a protected group.");
    case ColleagueReason::DepartmentsUnknown:
        break;
    }
    return tr("The service does not say whether the user is in a protected group.");
}

void SecondOperatorPanel::takeFocus() {
    m_form->firstEmpty()->setFocus();
}

void SecondOperatorPanel::agree() {
    m_second.agree(m_form->key(), m_form->name(), m_form->ownAccount(), m_region);
}
