#include "ui/Controls.h"

#include <QCoreApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

QPushButton *controls::button(const QString &text, const QString &objectName) {
    auto *made = new QPushButton(text);
    made->setObjectName(objectName);
    return made;
}

QLabel *controls::text(const QString &objectName, const QString &words) {
    auto *made = new QLabel(words);
    made->setObjectName(objectName);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

QLabel *controls::value(const QString &objectName, const QString &accessibleName) {
    auto *made = new QLabel;
    made->setObjectName(objectName);
    made->setAccessibleName(accessibleName);
    made->setTextFormat(Qt::PlainText);
    return made;
}

void controls::setValue(QLabel *label, const QString &text) {
    label->setText(text);
    label->setAccessibleDescription(text);
}

QFont controls::scaled(const QFont &font, double factor, QFont::Weight weight) {
    QFont made = font;
    made.setPointSizeF(made.pointSizeF() * factor);
    made.setWeight(weight);
    return made;
}

QLabel *controls::labelFor(QWidget *field, const QString &text) {
    auto *made = new QLabel(text);
    made->setBuddy(field);
    return made;
}

QProgressBar *controls::busyBar() {
    auto *made = new QProgressBar;
    made->setObjectName(u"busyBar"_s);
    made->setAccessibleName(QCoreApplication::translate("Controls", "Busy"));
    made->setRange(0, 0);
    made->setTextVisible(false);
    return made;
}
