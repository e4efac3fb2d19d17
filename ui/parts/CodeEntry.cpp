#include "ui/parts/CodeEntry.h"

#include "ui/access/Announcer.h"
#include "ui/look/Metrics.h"
#include "ui/parts/CodeField.h"
#include "ui/parts/Controls.h"
#include "ui/parts/SendButton.h"
#include "ui/parts/WrapLayout.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int longestMessage = 1000; // a whole message fits, a book does not
enum CodeRow { NumberRow, NumberProblemRow, NameRow, FieldRow, CodeProblemRow, NoteRow };

}

CodeEntry::CodeEntry(const QString &stem, QWidget *number)
    : m_layout(new QGridLayout(this))
    , m_besideNumber(new WrapLayout)
    , m_besideField(new WrapLayout)
    , m_sendButton(new SendButton(u"send%1Button"_s.arg(stem)))
    , m_note(controls::text(u"note%1Label"_s.arg(stem)))
    , m_fieldName(new QLabel)
    , m_field(new CodeField) {
    m_field->setObjectName(u"%1Edit"_s.arg(stem.at(0).toLower() + stem.mid(1)));
    m_field->setMaxLength(longestMessage);
    m_field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    layOut(number);

    connect(m_sendButton, &QPushButton::clicked, this, &CodeEntry::sendRequested);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_step || m_step->codeText() == text)
            return;
        m_step->setCodeText(text);
        Q_EMIT edited();
    });
    m_second.setSingleShot(true);
    m_second.setTimerType(Qt::PreciseTimer); // another may come early, and must then come twice
    connect(&m_second, &QTimer::timeout, this, &CodeEntry::showWait);
}

void CodeEntry::layOut(QWidget *number) {
    m_layout->setContentsMargins({});
    m_layout->setVerticalSpacing(metrics::px(metrics::space8));
    m_layout->addLayout(m_besideNumber, NumberRow, 0);
    m_layout->addWidget(m_fieldName, NameRow, 0);
    m_layout->addLayout(m_besideField, FieldRow, 0);
    m_layout->addWidget(m_note, NoteRow, 0);
    m_besideNumber->setSpacing(metrics::px(metrics::space8));
    if (number) {
        number->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        m_besideNumber->addWidget(number);
    }
    m_besideField->setSpacing(metrics::px(metrics::space12));
    m_besideField->addWidget(m_field);
    placeButton(false);
}

void CodeEntry::setProblems(QWidget *withNumber, QWidget *withCode) {
    m_layout->addWidget(withNumber, NumberProblemRow, 0);
    m_layout->addWidget(withCode, CodeProblemRow, 0);
}

void CodeEntry::setWords(const Words &words) {
    m_sendButton->setWords(words.sendButton, tr("Send code"), tr("Send a new code"));
    controls::nameField(m_fieldName, m_field, words.codeField, u'C');
    update();
}

void CodeEntry::setStep(CodeStep *step) {
    m_step = step;
    if (!step)
        return;
    connect(step, &CodeStep::changed, this, &CodeEntry::update);
    connect(step, &CodeStep::sent, this, [this] {
        m_field->setFocus();
        announce(this, note());
    });
    update();
}

void CodeEntry::setUnused(bool isUnused) {
    m_isUnused = isUnused;
    update();
}

void CodeEntry::setCheck(QWidget *check) {
    m_check = check;
    m_besideField->insertWidget(1, check);
    update();
}

void CodeEntry::setWrong(bool isWrong) {
    m_field->setWrong(isWrong);
}

QLineEdit *CodeEntry::field() const {
    return m_field;
}

void CodeEntry::takeFocus() {
    m_field->isHidden() ? m_sendButton->setFocus() : m_field->setFocus();
}

void CodeEntry::update() {
    if (!m_step)
        return;
    if (m_field->text() != m_step->codeText())
        m_field->setText(m_step->codeText());
    const CodeLength length = m_step->codeLength();
    m_field->setSlots(length.least == length.most ? length.least : 0);
    const bool hasCode = m_step->isSent() && !m_isUnused;
    placeButton(hasCode);
    m_fieldName->setVisible(hasCode);
    m_field->setVisible(hasCode);
    if (m_check)
        m_check->setVisible(hasCode);
    m_note->setText(note());
    m_note->setVisible(!m_note->text().isEmpty());
    showWait();
}

void CodeEntry::placeButton(bool isBesideField) {
    WrapLayout *to = isBesideField ? m_besideField : m_besideNumber;
    if (to->indexOf(m_sendButton) >= 0)
        return;
    (isBesideField ? m_besideNumber : m_besideField)->removeWidget(m_sendButton);
    to->addWidget(m_sendButton);
    to->setAlignment(m_sendButton, isBesideField ? Qt::Alignment() : Qt::AlignBottom);
    m_sendButton->setSent(isBesideField);
}

QString CodeEntry::note() const {
    if (m_step->isSending())
        return tr("Sending…");
    if (!m_step->isSent() || m_isUnused)
        return {};
    if (m_step->isUsedUp())
        return tr("The last code cannot be used again. Send a new one.");
    const QString to = m_isMasked ? m_step->number()->masked() : m_step->number()->international();
    if (!m_step->isConfirmed())
        return tr("If a message came to %1, enter its code.").arg(to);
    return m_step->isResent() ? tr("Another code was sent to %1. Only the newest message counts.").arg(to)
                              : tr("A code was sent to %1.").arg(to);
}

void CodeEntry::showWait() {
    if (!m_step)
        return;
    const milliseconds wait = m_step->cooldown();
    const bool mustWait = wait > 0ms;
    const bool canSend = !mustWait && !m_step->isSending() && !m_isUnused;
    if (!canSend && m_sendButton->hasFocus())
        m_note->setFocus(); // else Qt moves the focus on, and the next Enter presses who knows what
    m_longestWait = mustWait ? std::max(m_longestWait, wait) : 0ms;
    m_sendButton->setEnabled(canSend);
    if (mustWait)
        m_sendButton->setWait(
            tr("Send a new code in %1 s").arg(QLocale().toString(ceil<seconds>(wait).count())),
            duration<double>(wait) / m_longestWait);
    else
        m_sendButton->setWait({}, 0);
    if (mustWait && isVisible())
        m_second.start(wait % 1000ms + 1ms);
}

void CodeEntry::showEvent(QShowEvent *event) {
    showWait(); // nobody counted while nobody looked
    QWidget::showEvent(event);
}
