// Input: a line with the HTTP status, then the body of an answer of the service.
#include "app/genauth/Answer.h"
#include "app/genauth/UserCalls.h"
#include "tests/fuzz/Fuzz.h"
#include "tests/fuzz/NumberProperties.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void tryData(const QJsonValue &data) {
    if (const auto config = GetPublicConfig::fromJson(data)) {
        require(CodeLength{}.allows(config->codeLength.least) && CodeLength{}.allows(config->codeLength.most)
                && config->codeLength.least <= config->codeLength.most,
            "a code has 4 to 8 digits");
        require(
            config->defaultRegion.isEmpty() || config->defaultRegion.size() == 2, "a region has two letters");
    }
    if (const auto profile = GetProfile::fromJson(data)) {
        require(!profile->userId.isEmpty() && !profile->displayName.isEmpty(), "a user has a name");
        if (profile->phone)
            requireWellFormed(*profile->phone);
    }
    if (const auto token = VerifyUpdatePhone::fromJson(data))
        require(!token->value.isEmpty() && token->life >= 1s && token->life <= 1h,
            "the right to change the phone has a life that a screen can count");
}

void tryEnvelope(const HttpAnswer &answer, const QJsonObject &body, Envelope envelope) {
    const QJsonValue status = body[envelope == Envelope::V2 ? "code"_L1 : "statusCode"_L1];
    const bool isHttpSuccess = answer.status >= 200 && answer.status < 300;
    const auto data = unwrap(answer, envelope);
    require(data.has_value() == (isHttpSuccess && status == 200), "both statuses decide about success");
    if (data) {
        require(*data == body["data"_L1], "the data is the body's");
        return tryData(*data);
    }
    const ErrorKind kind = data.error().kind;
    require(!sentence(kind).isEmpty(), "there is a sentence for every error");
    if (!status.isDouble() && (isHttpSuccess || answer.status >= 500))
        require(leavesOutcomeUnknown(kind), "an answer without an envelope says nothing of the outcome");
}

}

void tryInput(const QByteArray &input) {
    const auto [first, body] = firstLineAndRest(input);
    const HttpAnswer answer{
        .failure = {}, .failureText = {}, .status = first.toInt(), .retryAfter = {}, .body = body};
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    tryEnvelope(answer, object, Envelope::V3);
    tryEnvelope(answer, object, Envelope::V2);
    tryData(object);
}
