#include "ui/helpdesk/case/SecondOperatorPanel.h"

#include "ui/access/Language.h"
#include "ui/helpdesk/operator/KeyForm.h"
#include "ui/parts/Controls.h"

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
    , m_agree(controls::primaryButton(u"agreeButton"_s)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_words);
    layout->addWidget(m_form);
    layout->addWidget(m_agree, 0, Qt::AlignLeft);
    connect(m_form, &KeyForm::submitted, this, &SecondOperatorPanel::agree);
    connect(m_agree, &QPushButton::clicked, this, &SecondOperatorPanel::agree);
    connect(&second, &SecondOperator::agreed, m_form, &KeyForm::forget);
    onLanguageChange(this, [this] { translate(); });
    translate();
}

void SecondOperatorPanel::translate() {
    m_words->setText(tr("A colleague has to agree here, with an access key of their own, which is not kept. "
                        "Let them read the case first."));
    m_agree->setText(controls::withMnemonic(tr("Agree to this case"), u'G'));
}

void SecondOperatorPanel::takeFocus() {
    m_form->firstEmpty()->setFocus();
}

void SecondOperatorPanel::agree() {
    m_second.agree(m_form->key(), m_form->name(), m_form->ownAccount(), m_region);
}
