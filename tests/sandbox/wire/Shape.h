#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace sandbox {

struct Complaint;
struct Field;

/// What a JSON value has to look like; a whole request body is described by one expression of these.
class Shape {
public:
    static Shape text();
    static Shape number(); ///< a finite one
    static Shape integer(double least, double most);
    static Shape boolean();
    static Shape anything();
    static Shape oneOf(const QStringList &choices);
    static Shape listOf(const Shape &element);
    static Shape object(std::vector<Field> fields);
    static Shape freeObject(); ///< an object with any fields
    Shape orNull() const;

    /// The first thing that is wrong with @p value, if any. @p name is how the value is called in the
    /// complaint.
    std::optional<Complaint> check(const QJsonValue &value, const QString &name = {}) const;
    /// Gives a text of a query the type that this shape wants of it, where it can be read as that.
    QJsonValue fromText(const QString &value) const;

    /// Those of an object, none for any other.
    const std::vector<Field> &fields() const;

private:
    enum class Kind { Text, Number, Integer, Boolean, Anything, OneOf, List, Object, FreeObject };
    explicit Shape(Kind kind)
        : m_kind(kind) { }
    bool hasRightType(const QJsonValue &value) const;
    std::optional<Complaint> checkFields(const QJsonObject &object, const QString &name) const;

    Kind m_kind;
    bool m_nullAllowed = false;
    double m_least = 0;
    double m_most = 0;
    QStringList m_choices;
    std::shared_ptr<const std::vector<Field>> m_fields; ///< a Field holds a Shape in turn
    std::shared_ptr<const Shape> m_element;
};

/// A named part of an object.
struct Field {
    QString name;
    Shape shape;
    bool required;
};

inline Field required(const QString &name, const Shape &shape) {
    return {name, shape, true};
}
inline Field optional(const QString &name, const Shape &shape) {
    return {name, shape, false};
}

/// What is wrong with a value, and where ("phonePassCodePayload.newPhoneNumber").
struct Complaint {
    enum class Kind { Missing, Unknown, WrongType };
    Kind kind;
    QString field;

    /// In English, for those who use the controls.
    QString toText() const;
};

}
