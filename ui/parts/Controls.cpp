#include "ui/parts/Controls.h"

#include "ui/look/Icons.h"
#include "ui/parts/ValueLabel.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

QString controls::withMnemonic(const QString &text, QChar key) {
    const qsizetype place = text.indexOf(key, 0, Qt::CaseInsensitive);
    return place < 0 ? u"%1(&%2)"_s.arg(text, key) : QString(text).insert(place, u'&');
}

QPushButton *controls::button(const QString &objectName) {
    auto *made = new QPushButton;
    made->setObjectName(objectName);
    made->setAutoDefault(true); // in a dialog it is by itself
    return made;
}

QPushButton *controls::primaryButton(const QString &objectName) {
    QPushButton *made = button(objectName);
    setPrimary(made, true);
    return made;
}

void controls::setPrimary(QPushButton *button, bool isPrimary) {
    if (button->property("isPrimary").toBool() == isPrimary)
        return;
    button->setProperty("isPrimary", isPrimary);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

QLabel *controls::text(const QString &objectName) {
    auto *made = new QLabel;
    made->setObjectName(objectName);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

void controls::putMenuSign(QAbstractButton *button) {
    button->setIcon(icons::menu());
    button->setIconSize(icons::lineSize(button));
}

QLabel *controls::value(const QString &objectName) {
    auto *made = new ValueLabel;
    made->setObjectName(objectName);
    made->setTextFormat(Qt::PlainText);
    return made;
}

QString controls::unbroken(QString number) {
    return number.replace(u' ', QChar::Nbsp);
}

void controls::nameField(QLabel *label, QWidget *field, const QString &name, QChar key) {
    label->setText(withMnemonic(name, key));
    label->setBuddy(field);
    field->setAccessibleName(name);
}
