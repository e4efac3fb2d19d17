#include "ui/helpdesk/case/HandOverPanel.h"

#include "ui/access/Announcer.h"
#include "ui/access/Language.h"
#include "ui/look/Metrics.h"
#include "ui/parts/Controls.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

HandOverPanel::HandOverPanel(QString helpText)
    : m_helpText(std::move(helpText))
    , m_textName(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_copy(controls::button(u"copyTextButton"_s))
    , m_copied(controls::text(u"copiedLabel"_s)) {
    constexpr int lines = 5;
    m_text->setObjectName(u"handOverEdit"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + metrics::px(metrics::space24));
    m_copied->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::px(metrics::labelToField));
    layout->addWidget(m_textName);
    layout->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addWidget(m_copied, 1);
    row->addStretch();
    layout->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        m_copied->show();
        announce(this, m_copied->text());
    });
    onLanguageChange(this, [this] { translate(); });
    translate();
}

void HandOverPanel::translate() {
    controls::nameField(m_textName, m_text, tr("Text for the user, to read out or paste"), u'T');
    m_copy->setText(controls::withMnemonic(tr("Copy text"), u'C'));
    m_copied->setText(tr("Copied."));
    if (m_change)
        m_text->setPlainText(handOverText(*m_change, m_helpText, QLocale()));
}

void HandOverPanel::setChange(const CompletedChange &change) {
    m_change = change;
    translate();
}
