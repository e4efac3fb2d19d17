#include "ui/helpdesk/case/EvidenceForm.h"

#include "ui/access/Language.h"
#include "ui/look/Metrics.h"
#include "ui/parts/ChoiceBox.h"
#include "ui/parts/Controls.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

EvidenceForm::EvidenceForm(HelpdeskCase &open, const QStringList &ways)
    : m_case(open)
    , m_wayName(new QLabel)
    , m_way(new ChoiceBox(u"wayComboBox"_s))
    , m_whoName(new QLabel)
    , m_who(new QLineEdit)
    , m_whatName(new QLabel)
    , m_what(new QLineEdit)
    , m_record(controls::primaryButton(u"recordEvidenceButton"_s)) {
    m_who->setObjectName(u"vouchedByEdit"_s);
    m_what->setObjectName(u"evidenceEdit"_s);
    for (const QString &way : ways)
        m_way->addItem(QString(), way);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_wayName, 0, 0);
    layout->addWidget(m_whoName, 0, 1);
    layout->addWidget(m_way, 1, 0);
    layout->addWidget(m_who, 1, 1);
    layout->addWidget(m_whatName, 2, 0, 1, 2);
    auto *what = new QHBoxLayout;
    what->setSpacing(metrics::px(metrics::space8));
    what->addWidget(m_what, 1);
    what->addWidget(m_record);
    layout->addLayout(what, 3, 0, 1, 2);
    layout->setHorizontalSpacing(metrics::px(metrics::space16));
    layout->setVerticalSpacing(metrics::px(metrics::labelToField));
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    connect(m_who, &QLineEdit::returnPressed, m_what, qOverload<>(&QWidget::setFocus));
    connect(m_what, &QLineEdit::returnPressed, this, &EvidenceForm::record);
    connect(m_record, &QPushButton::clicked, this, &EvidenceForm::record);
    onLanguageChange(this, [this] { translate(); });
    translate();
}

void EvidenceForm::translate() {
    controls::nameField(m_wayName, m_way, tr("How the caller was recognized"), u'W');
    controls::nameField(m_whoName, m_who, tr("Who vouches for the caller"), u'V');
    controls::nameField(m_whatName, m_what, tr("What was seen or said"), u'T');
    for (int i = 0; i < m_way->count(); i++)
        m_way->setItemText(i, nameOfWay(m_way->itemData(i).toString()));
    m_record->setText(controls::withMnemonic(tr("Record this"), u'R'));
}

QString EvidenceForm::words() const {
    return tr("%1, %2: “%3”").arg(m_way->currentText(), m_who->text().trimmed(), m_what->text().trimmed());
}

void EvidenceForm::takeFocus() {
    m_way->setFocus();
}

QWidget *EvidenceForm::missing() const {
    for (QLineEdit *each : {m_who, m_what}) {
        if (each->text().trimmed().isEmpty())
            return each;
    }
    return nullptr;
}

void EvidenceForm::record() {
    m_case.vouch(m_way->currentData().toString(), m_who->text(), m_what->text());
}
