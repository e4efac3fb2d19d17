#include "ui/program/WindowShell.h"

#include "ui/access/AccessibleArea.h"
#include "ui/access/AimedInput.h"
#include "ui/look/Metrics.h"
#include "ui/parts/Controls.h"
#include "ui/program/CloseQuestion.h"
#include "ui/program/ProgramMenu.h"

#include <QAbstractButton>
#include <QEvent>
#include <QScreen>
#include <QTimer>

#include <utility>

WindowShell::WindowShell(Parts parts, Settings settings, QString settingsFile)
    : QObject(parts.window)
    , m_parts(std::move(parts))
    , m_settings(std::move(settings))
    , m_settingsFile(std::move(settingsFile)) {
    m_parts.window->installEventFilter(this);
    accessible::showScrollAreas();
    new AimedInput(m_parts.window);
    connect(m_parts.menuButton, &QAbstractButton::clicked, this, &WindowShell::openMenu);
}

void WindowShell::setFirstSize(QSize size) {
    const QSize wanted(metrics::px(size.width()), metrics::px(size.height()));
    m_parts.window->resize(wanted.boundedTo(m_parts.window->screen()->availableSize()));
}

bool WindowShell::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Show && !std::exchange(m_wasShown, true))
        QTimer::singleShot(0, this, [this] {
            controls::putMenuSign(m_parts.menuButton);
            Q_EMIT shown();
        });
    if (event->type() == QEvent::PaletteChange && m_wasShown)
        controls::putMenuSign(m_parts.menuButton);
    return QObject::eventFilter(watched, event);
}

void WindowShell::openMenu() {
    if (!m_menu)
        m_menu = new ProgramMenu(m_settings, m_settingsFile, m_parts.window);
    m_menu->openBeside(m_parts.menuButton);
}

bool WindowShell::mayClose() {
    m_loss = m_parts.loss();
    if (m_loss.isEmpty())
        return true;
    m_question = new CloseQuestion(m_parts.window, m_loss);
    connect(m_question, &CloseQuestion::closeAnyway, this, &WindowShell::closeAnyway);
    m_question->open();
    return false;
}

void WindowShell::lossChanged() {
    if (m_question && m_parts.loss() != m_loss)
        m_question->reject();
}
