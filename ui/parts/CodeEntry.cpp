#include "ui/parts/CodeEntry.h"

#include "ui/access/Announcer.h"
#include "ui/parts/Controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int longestMessage = 1000; // a whole message fits, a book does not

}

CodeEntry::CodeEntry(const QString &stem, QWidget *parent)
    : QWidget(parent)
    , m_sendButton(controls::button(u"send%1Button"_s.arg(stem)))
    , m_wait(controls::value(u"wait%1Label"_s.arg(stem)))
    , m_note(controls::text(u"note%1Label"_s.arg(stem)))
    , m_changeNumber(controls::button(u"changeNumber%1Button"_s.arg(stem)))
    , m_fieldName(new QLabel)
    , m_field(new QLineEdit) {
    m_field->setObjectName(u"%1Edit"_s.arg(stem.at(0).toLower() + stem.mid(1)));
    m_field->setMaxLength(longestMessage);
    m_wait->setWordWrap(true);
    m_changeNumber->hide();
    m_changeNumber->setProperty("isLink", true);
    m_field->setInputMethodHints(Qt::ImhDigitsOnly);

    auto *sendRow = new QHBoxLayout;
    sendRow->addWidget(m_sendButton, 0, Qt::AlignLeft);
    sendRow->addWidget(m_wait, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(sendRow);
    auto *noteRow = new QHBoxLayout;
    noteRow->addWidget(m_note, 1);
    noteRow->addWidget(m_changeNumber, 0, Qt::AlignTop);
    layout->addLayout(noteRow);
    layout->addWidget(m_fieldName);
    layout->addWidget(m_field);

    connect(m_sendButton, &QPushButton::clicked, this, &CodeEntry::sendRequested);
    connect(m_changeNumber, &QPushButton::clicked, this, &CodeEntry::changeNumberRequested);
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

void CodeEntry::setWords(const Words &words) {
    m_sendButton->setText(controls::withMnemonic(words.sendButton, u'S'));
    if (!words.changeNumber.isEmpty())
        m_changeNumber->setText(controls::withMnemonic(words.changeNumber, u'H'));
    m_wait->setAccessibleName(tr("Time until the next code"));
    controls::nameField(m_fieldName, m_field, words.codeField, u'C');
    if (m_step)
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

void CodeEntry::takeFocus() {
    m_field->isEnabled() ? m_field->setFocus() : m_sendButton->setFocus();
}

void CodeEntry::update() {
    if (m_field->text() != m_step->codeText())
        m_field->setText(m_step->codeText());
    m_field->setEnabled(m_step->isSent());
    m_note->setText(note());
    m_note->setVisible(!m_note->text().isEmpty());
    m_changeNumber->setVisible(m_step->isSent() && !m_changeNumber->text().isEmpty());
    showWait();
}

QString CodeEntry::note() const {
    if (m_step->isSending())
        return tr("Sending…");
    if (!m_step->isSent())
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
    const bool canSend = !mustWait && !m_step->isSending();
    if (!canSend && m_sendButton->hasFocus())
        m_note->setFocus(); // else Qt moves the focus on, and the next Enter presses who knows what
    m_sendButton->setEnabled(canSend);
    m_wait->setVisible(mustWait);
    const int secondsLeft = static_cast<int>(ceil<seconds>(wait).count());
    m_wait->setText(tr("Another code in %n second(s)", nullptr, secondsLeft));
    if (mustWait && isVisible())
        m_second.start(wait % 1000ms + 1ms);
}

void CodeEntry::showEvent(QShowEvent *event) {
    showWait(); // nobody counted while nobody looked
    QWidget::showEvent(event);
}
