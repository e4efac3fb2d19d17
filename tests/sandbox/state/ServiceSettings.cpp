#include "tests/sandbox/state/ServiceSettings.h"

#include "tests/sandbox/wire/Shape.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

struct Number {
    QString name;
    int ServiceSettings::*member;
    int least;
    int most;
};

struct Switch {
    QString name;
    bool ServiceSettings::*member;
};

constexpr int tenYears = 315360000;

const std::array<Number, 6> &numbers() {
    static const std::array<Number, 6> all{{
        {u"verifyCodeLength"_s, &ServiceSettings::verifyCodeLength, 4, 8},
        {u"codeExpiresIn"_s, &ServiceSettings::codeExpiresIn, 0, tenYears},
        {u"codeMaxAttempts"_s, &ServiceSettings::codeMaxAttempts, 1, 100},
        {u"smsInterval"_s, &ServiceSettings::smsInterval, 0, tenYears},
        {u"tokenExpiresIn"_s, &ServiceSettings::tokenExpiresIn, 0, tenYears},
        {u"accessTokenExpiresIn"_s, &ServiceSettings::accessTokenExpiresIn, 0, tenYears},
    }};
    return all;
}

const std::array<Switch, 5> &switches() {
    static const std::array<Switch, 5> all{{
        {u"verifyOldPhone"_s, &ServiceSettings::verifyOldPhone},
        {u"internationalSms"_s, &ServiceSettings::internationalSms},
        {u"publicConfig"_s, &ServiceSettings::publicConfig},
        {u"codesNeedToken"_s, &ServiceSettings::codesNeedToken},
        {u"authTime"_s, &ServiceSettings::authTime},
    }};
    return all;
}

Shape shape() {
    std::vector<Field> fields;
    for (const Number &number : numbers())
        fields.push_back(optional(number.name, Shape::integer(number.least, number.most)));
    for (const Switch &each : switches())
        fields.push_back(optional(each.name, Shape::boolean()));
    return Shape::object(std::move(fields));
}

}

QJsonObject ServiceSettings::toJson() const {
    QJsonObject json;
    for (const Number &number : numbers())
        json[number.name] = this->*number.member;
    for (const Switch &each : switches())
        json[each.name] = this->*each.member;
    return json;
}

std::expected<void, QString> ServiceSettings::apply(const QJsonObject &changes) {
    if (const auto complaint = shape().check(changes))
        return std::unexpected(complaint->toText());
    for (const Number &number : numbers())
        this->*number.member = changes[number.name].toInt(this->*number.member);
    for (const Switch &each : switches())
        this->*each.member = changes[each.name].toBool(this->*each.member);
    return {};
}

}
