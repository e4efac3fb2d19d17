#include "app/flows/DiscoveryProblem.h"

#include "app/genauth/Answer.h"
#include "app/signin/Provider.h"

#include <algorithm>
#include <array>

namespace {

/// nginx says it with 400 or a status of its own, others with 403, all of them in words.
bool wantsCertificate(const HttpAnswer &answer) {
    static constexpr std::array statuses{400, 401, 403, 495, 496};
    return std::ranges::count(statuses, answer.status) > 0 && answer.body.toLower().contains("certificate");
}

std::optional<SignInProblem> reasonOf(const HttpAnswer &answer, const QUrl &server) {
    if (answer.failure)
        return std::nullopt;
    if (answer.status == 103)
        return SignInProblem::InterimAnswer;
    if (wantsCertificate(answer))
        return SignInProblem::CertificateWanted;
    if (answer.status == 403)
        return SignInProblem::KeptOut;
    if (answer.status == 200 && !answer.encoding.isEmpty())
        return SignInProblem::EncodingNotAskedFor;
    if (!Provider::otherIssuerIn(answer, server).isEmpty())
        return SignInProblem::OtherIssuer;
    return std::nullopt;
}

}

Problem problemWithDiscovery(const HttpAnswer &answer, const QUrl &server) {
    ServiceError error = errorWithoutEnvelope(answer);
    if (const auto reason = reasonOf(answer, server)) {
        error.serverMessage = reason == SignInProblem::EncodingNotAskedFor
            ? QString::fromLatin1(answer.encoding)
            : Provider::otherIssuerIn(answer, server);
        return {*reason, {}, error};
    }
    const bool isNotOurs = error.kind == ErrorKind::Refused || error.kind == ErrorKind::Unreadable
        || error.kind == ErrorKind::NotSignedIn;
    return isNotOurs ? Problem{SignInProblem::NotTheService, {}, error} : Problem::of(error);
}
