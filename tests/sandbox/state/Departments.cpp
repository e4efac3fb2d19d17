#include "tests/sandbox/state/Departments.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

struct Department {
    QString id;
    QString name;
    QString parent; ///< empty for the root
};

const std::array<Department, 3> &tree() {
    static const std::array<Department, 3> tree{
        {{u"head-office"_s, u"Head office"_s, {}}, {u"board"_s, u"Board"_s, u"head-office"_s},
            {u"board-assistants"_s, u"Assistants of the board"_s, u"board"_s}}};
    return tree;
}

Department find(const QString &id) {
    const auto found = std::ranges::find(tree(), id, &Department::id);
    return found == tree().end() ? Department{id, id, tree().front().id} : *found;
}

}

QString Departments::nameOf(const QString &id) {
    return find(id).name;
}

bool Departments::isRoot(const QString &id) {
    return find(id).parent.isEmpty();
}

QStringList Departments::above(const QString &id) {
    QStringList ids;
    for (QString parent = find(id).parent; !parent.isEmpty(); parent = find(parent).parent)
        ids.prepend(parent);
    return ids;
}

}
