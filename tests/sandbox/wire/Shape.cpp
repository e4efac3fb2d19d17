#include "tests/sandbox/wire/Shape.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sandbox {

Shape Shape::text() {
    return Shape(Kind::Text);
}
Shape Shape::number() {
    return Shape(Kind::Number);
}
Shape Shape::boolean() {
    return Shape(Kind::Boolean);
}
Shape Shape::anything() {
    return Shape(Kind::Anything);
}
Shape Shape::freeObject() {
    return Shape(Kind::FreeObject);
}

Shape Shape::integer(double least, double most) {
    Shape shape(Kind::Integer);
    shape.m_least = least;
    shape.m_most = most;
    return shape;
}

Shape Shape::oneOf(const QStringList &choices) {
    Shape shape(Kind::OneOf);
    shape.m_choices = choices;
    return shape;
}

Shape Shape::listOf(const Shape &element) {
    Shape shape(Kind::List);
    shape.m_element = std::make_shared<const Shape>(element);
    return shape;
}

Shape Shape::object(std::vector<Field> fields) {
    Shape shape(Kind::Object);
    shape.m_fields = std::make_shared<const std::vector<Field>>(std::move(fields));
    return shape;
}

Shape Shape::orNull() const {
    Shape shape = *this;
    shape.m_nullAllowed = true;
    return shape;
}

const std::vector<Field> &Shape::fields() const {
    static const std::vector<Field> none;
    return m_fields ? *m_fields : none;
}

bool Shape::hasRightType(const QJsonValue &value) const {
    switch (m_kind) {
    case Kind::Text:
        return value.isString();
    case Kind::Number:
        return value.isDouble();
    case Kind::Integer: {
        const double number = value.toDouble();
        return value.isDouble() && std::floor(number) == number && number >= m_least && number <= m_most;
    }
    case Kind::Boolean:
        return value.isBool();
    case Kind::Anything:
        return true;
    case Kind::OneOf:
        return value.isString() && m_choices.contains(value.toString());
    case Kind::List:
        return value.isArray();
    case Kind::Object:
    case Kind::FreeObject:
        return value.isObject();
    }
    return false;
}

std::optional<Complaint> Shape::check(const QJsonValue &value, const QString &name) const {
    if (m_nullAllowed && value.isNull())
        return std::nullopt;
    if (!hasRightType(value))
        return Complaint{Complaint::Kind::WrongType, name};
    if (m_kind == Kind::Object)
        return checkFields(value.toObject(), name);
    if (m_kind == Kind::List) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); i++) {
            if (const auto complaint = m_element->check(list[i], u"%1[%2]"_s.arg(name).arg(i)))
                return complaint;
        }
    }
    return std::nullopt;
}

std::optional<Complaint> Shape::checkFields(const QJsonObject &object, const QString &name) const {
    const auto pathOf
        = [&name](const QString &field) { return name.isEmpty() ? field : name + u'.' + field; };
    for (const Field &field : fields()) {
        if (object.contains(field.name)) {
            if (const auto complaint = field.shape.check(object[field.name], pathOf(field.name)))
                return complaint;
        } else if (field.required) {
            return Complaint{Complaint::Kind::Missing, pathOf(field.name)};
        }
    }
    for (const QString &key : object.keys()) {
        if (std::ranges::find(fields(), key, &Field::name) == fields().end())
            return Complaint{Complaint::Kind::Unknown, pathOf(key)};
    }
    return std::nullopt;
}

QJsonValue Shape::fromText(const QString &value) const {
    if (m_kind == Kind::Boolean && (value == "true"_L1 || value == "false"_L1))
        return value == "true"_L1;
    if (m_kind == Kind::Number || m_kind == Kind::Integer) {
        bool isNumber = false;
        if (const double number = value.toDouble(&isNumber); isNumber)
            return number;
    }
    return value;
}

QString Complaint::toText() const {
    const QString name = field.isEmpty() ? u"the body"_s : field;
    switch (kind) {
    case Kind::Missing:
        return name + u" is required"_s;
    case Kind::Unknown:
        return name + u" is not a known field"_s;
    case Kind::WrongType:
        return name + u" has a wrong type or value"_s;
    }
    return name;
}

}
