#pragma once

#include "ui/look/Colours.h"
#include "ui/look/DesktopWishes.h"

#include <QFont>
#include <QObject>
#include <QPalette>

/// The program's look on top of the desktop's wishes: colours by role, a style sheet, room around text. Made
/// anew whenever the desktop changes its palette, its contrast or its font.
class Look : public QObject {
    Q_OBJECT

public:
    Look();

    /// Turns dark or contrasting where the desktop asks for it and its palette is not, and keeps still.
    void follow(const DesktopWishes &wishes);

    /// The colour for a role now.
    static QColor colour(Role role);
    /// Is nothing to move?
    static bool isStill();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void readDesktop();
    void take(const QPalette &desktop);

    QFont m_font; ///< of the application, when the look was made
    QPalette m_desktop; ///< without what we have made of it
    DesktopWishes m_wishes;
    bool m_isApplying = false;
};
