#pragma once

#include <QImage>
#include <QStringList>

class QWidget;

/// What can be measured of a page's looks; each function names what is wrong, one line each.
namespace checks {

/// Texts and buttons that get less room than they ask for, or reach out of the window.
QStringList clipped(const QWidget &window);
/// Texts and controls that lie on each other.
QStringList overlapping(const QWidget &window);
/// Things to press or fill in under 24 pixels (WCAG 2.2, 2.5.8).
QStringList smallTargets(const QWidget &window);
/// Texts under 4.5:1, signs and outlines of controls under 3:1 against what is around them (WCAG 2.2, 1.4.3
/// and 1.4.11).
/// @param picture  of the window as it is now
QStringList faint(const QWidget &window, const QImage &picture);

}
