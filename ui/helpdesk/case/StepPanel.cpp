#include "ui/helpdesk/case/StepPanel.h"

#include "ui/look/Icons.h"
#include "ui/parts/Controls.h"
#include "ui/parts/SignLabel.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;
using Progress = HelpdeskCase::Progress;

namespace {

SignLabel::Sign signOf(Progress progress) {
    switch (progress) {
    case Progress::Open:
        return icons::open;
    case Progress::Working:
        return icons::working;
    case Progress::Done:
        return icons::success;
    case Progress::Failed:
        break;
    }
    return icons::problem;
}

}

StepPanel::StepPanel(int number, const QString &stem, QWidget *body)
    : m_number(number)
    , m_sign(new SignLabel(icons::open))
    , m_name(new QLabel)
    , m_state(controls::value(stem + u"StateLabel"_s))
    , m_body(body) {
    m_name->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setWordWrap(true);
    const int line = fontMetrics().height();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(line / 2);
    layout->setVerticalSpacing(line / 2);
    layout->setColumnStretch(2, 1);
    layout->addWidget(m_sign, 0, 0);
    layout->addWidget(m_name, 0, 1);
    layout->addWidget(m_state, 0, 2);
    if (body)
        layout->addWidget(body, 1, 1, 1, 2);
    setOpen(false, false);
}

void StepPanel::setTitle(const QString &title) {
    m_title = title;
    m_name->setText(u"%1. %2"_s.arg(m_number).arg(title));
    m_state->setAccessibleName(title);
}

void StepPanel::setProgress(Progress progress, const QString &words) {
    m_sign->setSign(signOf(progress));
    m_state->setText(words);
}

void StepPanel::setOpen(bool isOpen, bool isTurn) {
    m_name->setFont(controls::scaled(font(), 1, isTurn ? QFont::DemiBold : QFont::Normal));
    if (m_body)
        m_body->setVisible(isOpen);
}
