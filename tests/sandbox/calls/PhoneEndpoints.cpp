#include "tests/sandbox/calls/Endpoint.h"
#include "tests/sandbox/calls/ServiceNumber.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

const QString bindChannel = u"CHANNEL_BIND_PHONE"_s;
const QString unbindChannel = u"CHANNEL_UNBIND_PHONE"_s;

const QStringList &smsChannels() {
    static const QStringList channels{u"CHANNEL_LOGIN"_s, u"CHANNEL_REGISTER"_s, u"CHANNEL_RESET_PASSWORD"_s,
        bindChannel, unbindChannel, u"CHANNEL_BIND_MFA"_s, u"CHANNEL_VERIFY_MFA"_s, u"CHANNEL_UNBIND_MFA"_s,
        u"CHANNEL_COMPLETE_PHONE"_s, u"CHANNEL_IDENTITY_VERIFICATION"_s, u"CHANNEL_DELETE_ACCOUNT"_s};
    return channels;
}

/// A number whose owner says to hold it, by a code that was sent there.
struct Proof {
    PhoneNumber number;
    QString channel;
    QString code;
};

std::expected<void, Refusal> guess(ApiCall &call, const Proof &proof) {
    return call.state.sms.guess(
        proof.number.e164(), proof.channel, proof.code, call.state.settings, call.now());
}

void consume(ApiCall &call, const Proof &proof) {
    call.state.sms.consume(proof.number.e164(), proof.channel);
}

void setPhone(ApiCall &call, const PhoneNumber &number, const QString &eventType) {
    call.user->setPhone(number);
    call.user->updatedAt = call.now();
    call.state.records.add(eventType, call.user->userId, call.caller, call.now());
}

Answer sendSms(ApiCall &call) {
    const auto number = serviceNumber(call.arguments, u"phoneNumber"_s, u"phoneCountryCode"_s);
    if (!number)
        return std::unexpected(number.error());
    if (!call.state.settings.internationalSms && number->countryCallingCode() != "+86"_L1)
        return refused(Reason::InternationalSmsOff);
    const auto sent = call.state.sms.send(
        number->e164(), call.arguments["channel"_L1].toString(), call.state.settings, call.now());
    if (!sent)
        return std::unexpected(sent.error());
    return QJsonValue();
}

Answer preCheckCode(ApiCall &call) {
    if (call.arguments["codeType"_L1] != "SMS"_L1)
        return refused(Reason::NotOffered, u"codeType=EMAIL"_s);
    const QJsonObject payload = call.arguments["smsCodePayload"_L1].toObject();
    if (payload.isEmpty())
        return refused(Reason::FieldMissing, u"smsCodePayload"_s);
    const auto number = serviceNumber(payload, u"phone"_s, u"phoneCountryCode"_s);
    if (!number)
        return std::unexpected(number.error());
    const auto right = call.state.sms.check(number->e164(), payload["channel"_L1].toString(),
        payload["passCode"_L1].toString(), call.state.settings, call.now());
    QJsonObject data{{u"isValid"_s, right.has_value()}};
    if (!right)
        data[u"message"_s] = toEnvelope(std::unexpected(right.error()), call.language)["message"_L1];
    return data;
}

Answer bindPhone(ApiCall &call) {
    if (call.user->phoneNumber())
        return refused(Reason::AlreadyBound);
    const auto number = serviceNumber(call.arguments, u"phoneNumber"_s, u"phoneCountryCode"_s);
    if (!number)
        return std::unexpected(number.error());
    const Proof proof{*number, bindChannel, call.arguments["passCode"_L1].toString()};
    if (const auto proved = guess(call, proof); !proved)
        return std::unexpected(proved.error());
    if (call.state.users.isTaken(*number, *call.user))
        return refused(Reason::NumberTaken);
    consume(call, proof);
    setPhone(call, *number, u"bindPhone"_s);
    return QJsonValue();
}

Answer unbindPhone(ApiCall &call) {
    const auto number = call.user->phoneNumber();
    if (!number)
        return refused(Reason::NoPhoneBound);
    if (call.user->email.isEmpty())
        return refused(Reason::OnlyWayToSignIn);
    const Proof proof{*number, unbindChannel, call.arguments["passCode"_L1].toString()};
    if (const auto proved = guess(call, proof); !proved)
        return std::unexpected(proved.error());
    consume(call, proof);
    call.user->removePhone();
    call.user->updatedAt = call.now();
    call.state.records.add(u"unbindPhone"_s, call.user->userId, call.caller, call.now());
    return QJsonValue();
}

/// The proof of the old number where one was given or is wanted; otherwise nothing.
std::expected<std::optional<Proof>, Refusal> oldProof(const ApiCall &call, const QJsonObject &payload) {
    const bool isGiven = payload.contains("oldPhoneNumber"_L1) || payload.contains("oldPhonePassCode"_L1);
    const auto bound = call.user->phoneNumber();
    if (!isGiven && (!call.state.settings.verifyOldPhone || !bound))
        return std::nullopt;
    if (!payload.contains("oldPhoneNumber"_L1) || !payload.contains("oldPhonePassCode"_L1))
        return refused(Reason::OldPhoneRequired);
    const auto number = serviceNumber(payload, u"oldPhoneNumber"_s, u"oldPhoneCountryCode"_s);
    if (!number)
        return std::unexpected(number.error());
    if (*number != bound)
        return refused(Reason::OldPhoneMismatch);
    return Proof{*number, unbindChannel, payload["oldPhonePassCode"_L1].toString()};
}

Answer verifyUpdatePhone(ApiCall &call) {
    const QJsonObject payload = call.arguments["phonePassCodePayload"_L1].toObject();
    const auto number = serviceNumber(payload, u"newPhoneNumber"_s, u"newPhoneCountryCode"_s);
    if (!number)
        return std::unexpected(number.error());
    if (*number == call.user->phoneNumber())
        return refused(Reason::SameNumber);
    const auto old = oldProof(call, payload);
    if (!old)
        return std::unexpected(old.error());
    const Proof proof{*number, bindChannel, payload["newPhonePassCode"_L1].toString()};
    if (const auto proved = guess(call, proof); !proved)
        return std::unexpected(proved.error());
    if (*old) {
        if (const auto proved = guess(call, **old); !proved)
            return std::unexpected(proved.error());
    }
    if (call.state.users.isTaken(*number, *call.user))
        return refused(Reason::NumberTaken);
    consume(call, proof);
    if (*old)
        consume(call, **old);
    const int life = call.state.settings.tokenExpiresIn;
    return QJsonObject{
        {u"updatePhoneToken"_s,
            call.state.phoneChanges.begin(call.user->userId, *number, call.now().addSecs(life))},
        {u"tokenExpiresIn"_s, life}};
}

Answer updatePhone(ApiCall &call) {
    const auto number = call.state.phoneChanges.take(
        call.arguments["updatePhoneToken"_L1].toString(), call.user->userId, call.now());
    if (!number)
        return refused(Reason::UpdateTokenOver);
    if (call.state.users.isTaken(*number, *call.user))
        return refused(Reason::NumberTaken);
    setPhone(call, *number, u"updateUserPhone"_s);
    return QJsonValue();
}

const Shape &verifyShape() {
    static const Shape shape = Shape::object({
        required(u"verifyMethod"_s, Shape::oneOf({u"PHONE_PASSCODE"_s})),
        required(u"phonePassCodePayload"_s,
            Shape::object({
                required(u"newPhoneNumber"_s, Shape::text()),
                required(u"newPhonePassCode"_s, Shape::text()),
                optional(u"newPhoneCountryCode"_s, Shape::text()),
                optional(u"oldPhoneNumber"_s, Shape::text()),
                optional(u"oldPhonePassCode"_s, Shape::text()),
                optional(u"oldPhoneCountryCode"_s, Shape::text()),
            })),
    });
    return shape;
}

const Shape &preCheckShape() {
    static const Shape shape = Shape::object({
        required(u"codeType"_s, Shape::oneOf({u"SMS"_s, u"EMAIL"_s})),
        optional(u"smsCodePayload"_s,
            Shape::object({
                required(u"phone"_s, Shape::text()),
                required(u"passCode"_s, Shape::text()),
                optional(u"phoneCountryCode"_s, Shape::text()),
                required(u"channel"_s, Shape::oneOf(smsChannels())),
            })),
        optional(u"emailCodePayload"_s, Shape::freeObject()),
    });
    return shape;
}

}

std::vector<Endpoint> phoneEndpoints() {
    using Access = Endpoint::Access;
    const Field phoneNumber = required(u"phoneNumber"_s, Shape::text());
    const Field countryCode = optional(u"phoneCountryCode"_s, Shape::text());
    const Field passCode = required(u"passCode"_s, Shape::text());
    return {
        {u"POST"_s, u"/api/v3/send-sms"_s, Access::Code,
            Shape::object({phoneNumber, countryCode, required(u"channel"_s, Shape::oneOf(smsChannels()))}),
            sendSms},
        {u"POST"_s, u"/api/v3/pre-check-code"_s, Access::Code, preCheckShape(), preCheckCode},
        {u"POST"_s, u"/api/v3/bind-phone"_s, Access::SignedIn,
            Shape::object({phoneNumber, countryCode, passCode}), bindPhone},
        {u"POST"_s, u"/api/v3/unbind-phone"_s, Access::SignedIn, Shape::object({passCode}), unbindPhone},
        {u"POST"_s, u"/api/v3/verify-update-phone-request"_s, Access::SignedIn, verifyShape(),
            verifyUpdatePhone},
        {u"POST"_s, u"/api/v3/update-phone"_s, Access::SignedIn,
            Shape::object({required(u"updatePhoneToken"_s, Shape::text())}), updatePhone},
    };
}

}
