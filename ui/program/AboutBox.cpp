#include "ui/program/AboutBox.h"

#include <QApplication>
#include <QPushButton>

#include <unicode/uversion.h>

using namespace Qt::StringLiterals;

namespace {

struct Part {
    QString name;
    QString licence; ///< SPDX identifier
};

QList<Part> parts() {
    return {{u"Qt %1"_s.arg(QLatin1String(qVersion())), u"LGPL-3.0-only"_s},
        {u"ICU " U_ICU_VERSION ""_s, u"ICU"_s},
        {u"libphonenumber " PHONENUMBER_VERSION ""_s, u"Apache-2.0"_s},
        {u"QtKeychain " QTKEYCHAIN_VERSION ""_s, u"BSD-3-Clause"_s}};
}

}

AboutBox::AboutBox(QWidget *window)
    : QMessageBox(NoIcon, tr("About Phone Settings"), {}, Close, window) {
    setObjectName(u"aboutBox"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setTextFormat(Qt::PlainText);
    const int side = fontMetrics().height() * 4;
    setIconPixmap(QApplication::windowIcon().pixmap(side, side));
    setText(tr("Phone Settings %1").arg(QCoreApplication::applicationVersion()));
    QStringList lines{tr("Binds a phone number to your account, or changes it."),
        tr("Licence: %1").arg(u"Apache-2.0"_s), QString(), tr("It is made with:")};
    for (const Part &part : parts())
        lines << tr("%1 (licence: %2)").arg(part.name, part.licence);
    setInformativeText(lines.join(u'\n'));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    button(Close)->setObjectName(u"closeButton"_s);
}
