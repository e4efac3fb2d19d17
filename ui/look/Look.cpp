#include "ui/look/Look.h"

#include "ui/look/LookStyle.h"
#include "ui/look/Metrics.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QRegularExpression>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace {

/// Of the look that there is; light before one was made.
Colours &current() {
    static Colours colours = Colours::light();
    return colours;
}

bool &still() {
    static bool isStill = false;
    return isStill;
}

Colours coloursFor(const QPalette &desktop, const DesktopWishes &wishes) {
    const bool wantsDark = wishes.isDark || isDark(desktop);
    if (isHighContrast(desktop))
        return Colours::contrasting(desktop);
    if (wishes.isContrasting)
        return Colours::contrasting(contrastTheme(wantsDark));
    return wantsDark ? Colours::dark() : Colours::light();
}

/// The sheet with its lengths, "%12px%", and its colours, "%accent%", as they are now.
QString sheet(const Colours &colours) {
    QFile file(u":/look/look.qss"_s);
    (void)file.open(QFile::ReadOnly); // it is in the program
    QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression length(u"%(\\d+)px%"_s);
    for (auto match = length.match(text); match.hasMatch(); match = length.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
            QString::number(metrics::px(match.capturedView(1).toInt())) + u"px"_s);
    const auto tick = [&](Role ground) {
        return colours[ground].lightnessF() < 0.5F ? u"check-light"_s : u"check-dark"_s;
    };
    text.replace(u"%tickOnAccent%"_s, tick(Role::Accent)).replace(u"%tickOnSurface%"_s, tick(Role::Surface));
    return colours.fillIn(text);
}

}

Look::Look()
    : m_desktop(QApplication::palette()) {
    QApplication::setStyle(new LookStyle);
    apply();
    qApp->installEventFilter(this);
}

void Look::follow(const DesktopWishes &wishes) {
    // Not QApplication::setEffectEnabled(): many desktops have that off without anybody's wish.
    still() = wishes.isStill;
    const bool isNew = wishes.isDark != m_wishes.isDark || wishes.isContrasting != m_wishes.isContrasting;
    m_wishes = wishes;
    if (isNew)
        apply();
}

QColor Look::colour(Role role) {
    return current()[role];
}

bool Look::isStill() {
    return still();
}

bool Look::eventFilter(QObject *watched, QEvent *event) {
    if (m_isApplying)
        return false;
    const bool isOfProgram = watched == qApp;
    if (event->type() == QEvent::ThemeChange)
        readDesktop();
    else if (isOfProgram && event->type() == QEvent::ApplicationPaletteChange)
        take(QApplication::palette());
    // Not every version of Qt tells of another font by an event of its own.
    const bool mayBeFont
        = event->type() == QEvent::ThemeChange || event->type() == QEvent::ApplicationFontChange;
    if (mayBeFont && QApplication::font() != m_font)
        apply();
    return false;
}

void Look::readDesktop() {
    const QPalette desktop = [this] {
        const QScopedValueRollback guard(m_isApplying, true);
        QApplication::setPalette(QPalette()); // what we have made of it hides what it has become
        QPalette bare = QApplication::palette();
        QApplication::setPalette(current().palette());
        return bare;
    }();
    take(desktop);
}

void Look::take(const QPalette &desktop) {
    if (desktop == m_desktop)
        return;
    m_desktop = desktop;
    apply();
}

void Look::apply() {
    const QScopedValueRollback guard(m_isApplying, true);
    m_font = QApplication::font();
    current() = coloursFor(m_desktop, m_wishes);
    QApplication::setPalette(current().palette());
    qApp->setStyleSheet(sheet(current()));
}
