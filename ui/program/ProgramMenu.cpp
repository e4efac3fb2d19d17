#include "ui/program/ProgramMenu.h"

#include "app/settings/Settings.h"
#include "ui/look/Icons.h"
#include "ui/program/AboutBox.h"
#include "ui/program/Translations.h"

#include <QActionGroup>
#include <QDesktopServices>
#include <QDir>
#include <QMessageBox>

using namespace Qt::StringLiterals;

ProgramMenu::ProgramMenu(const Settings &settings, QString settingsFile, QWidget *parent)
    : QMenu(parent)
    , m_locale(settings.locale)
    , m_isLocaleLocked(settings.isLocaleLocked)
    , m_help(settings.helpUrl)
    , m_settingsFile(std::move(settingsFile)) {
    setObjectName(u"programMenu"_s);
}

void ProgramMenu::openBeside(const QWidget *button) {
    fill();
    const QSize size = sizeHint();
    const QWidget *window = button->window();
    const QPoint place = button->mapTo(window, button->rect().center());
    const int left = place.x() > window->width() / 2 ? button->width() - size.width() : 0;
    const int top = place.y() > window->height() / 2 ? -size.height() : button->height();
    popup(button->mapToGlobal(QPoint(left, top)));
}

void ProgramMenu::fill() {
    qDeleteAll(findChildren<QMenu *>());
    clear();
    addMenu(languages())->setEnabled(!m_isLocaleLocked);
    if (!m_help.isEmpty())
        addAction(tr("&Get help"), this, [this] {
            QDesktopServices::openUrl(m_help);
        })->setObjectName(u"helpAction"_s);
    addAction(tr("&About Phone Settings"), this, &ProgramMenu::showAbout)->setObjectName(u"aboutAction"_s);
}

QMenu *ProgramMenu::languages() {
    // Each in its own writing: who is lost in a language finds the way out.
    const QList<std::pair<QString, QString>> languages{{{}, tr("&Same as the desktop")},
        {u"en"_s, u"English"_s}, {u"zh-CN"_s, u"简体中文"_s}, {u"zh-TW"_s, u"繁體中文"_s},
        {u"ja"_s, u"日本語"_s}};
    auto *menu = new QMenu(tr("&Language"), this);
    menu->setObjectName(u"languageMenu"_s);
    auto *group = new QActionGroup(menu);
    for (const auto &[locale, name] : languages) {
        QAction *action = menu->addAction(name, this, [this, tag = locale] { choose(tag); });
        action->setCheckable(true);
        action->setChecked(QLocale(locale) == QLocale(m_locale) && locale.isEmpty() == m_locale.isEmpty());
        action->setActionGroup(group);
    }
    return menu;
}

void ProgramMenu::choose(const QString &locale) {
    m_locale = locale;
    speak(localeOf(locale));
    if (saveLocale(m_settingsFile, locale))
        return;
    auto *notice = new QMessageBox(QMessageBox::NoIcon, window()->windowTitle(),
        tr("The language was changed, but it could not be kept for the next start."), QMessageBox::Close,
        parentWidget());
    notice->setInformativeText(
        tr("The file %1 cannot be written.").arg(QDir::toNativeSeparators(m_settingsFile)));
    notice->setIconPixmap(icons::problem().pixmap(icons::lineSize(this) * 2));
    notice->setAttribute(Qt::WA_DeleteOnClose);
    notice->open();
}

void ProgramMenu::showAbout() {
    (new AboutBox(parentWidget()))->open();
}
