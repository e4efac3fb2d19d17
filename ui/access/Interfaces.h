#pragma once

#include <QAccessibleInterface>
#include <QObject>

#include <functional>

/// How assistive technologies see the classes that Qt does not know: each says so itself, all in the one
/// factory.
namespace accessible {

using MakeInterface = std::function<QAccessibleInterface *(QObject *)>;

void show(const QMetaObject &kind, const MakeInterface &make);

/// Has every @p Kind seen through what @p make makes of it; to be called before the first is shown, as often
/// as one likes.
template <typename Kind>
void show(QAccessibleInterface *(*make)(Kind *)) {
    show(Kind::staticMetaObject, [make](QObject *object) { return make(static_cast<Kind *>(object)); });
}

}
