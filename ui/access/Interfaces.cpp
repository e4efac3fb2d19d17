#include "ui/access/Interfaces.h"

#include <QAccessible>
#include <QHash>

#include <utility>

namespace {

QHash<QString, accessible::MakeInterface> &known() {
    static QHash<QString, accessible::MakeInterface> all;
    return all;
}

/// Qt asks for the class of an object and then for each of its bases.
QAccessibleInterface *make(const QString &className, QObject *object) {
    const auto found = known().constFind(className);
    return found == known().cend() ? nullptr : (*found)(object);
}

}

void accessible::show(const QMetaObject &kind, const MakeInterface &makeIt) {
    if (known().isEmpty())
        QAccessible::installFactory(make);
    known().insert(QString::fromLatin1(kind.className()), makeIt);
}
