#include "ui/Controls.h"

#include "ui/ValueLabel.h"

#include <QCoreApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

QString controls::withMnemonic(const QString &text, QChar key) {
    const qsizetype place = text.indexOf(key, 0, Qt::CaseInsensitive);
    return place < 0 ? u"%1(&%2)"_s.arg(text, key) : QString(text).insert(place, u'&');
}

QPushButton *controls::button(const QString &text, QChar key, const QString &objectName) {
    auto *made = new QPushButton(withMnemonic(text, key));
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
    auto *made = new ValueLabel;
    made->setObjectName(objectName);
    made->setAccessibleName(accessibleName);
    made->setTextFormat(Qt::PlainText);
    return made;
}

QFont controls::scaled(const QFont &font, double factor, QFont::Weight weight) {
    QFont made = font;
    made.setPointSizeF(made.pointSizeF() * factor);
    made.setWeight(weight);
    return made;
}

QLabel *controls::labelFor(QWidget *field, const QString &text, QChar key) {
    auto *made = new QLabel(withMnemonic(text, key));
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
