#include "ui/parts/country/FlagIcon.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

bool &areFlagsShown() {
    static bool areShown = true;
    return areShown;
}

}

QIcon flagIcon(const QString &isoCode) {
    const QString picture = u":/flags/%1.png"_s.arg(isoCode.toLower());
    return areFlagsShown() && QFile::exists(picture) ? QIcon(picture) : QIcon();
}

void setFlagsShown(bool areShown) {
    areFlagsShown() = areShown;
}
