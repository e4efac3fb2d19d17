#include "app/flows/NewPhoneStep.h"

using namespace Qt::StringLiterals;

NewPhoneStep::NewPhoneStep(Service &service, Memory &memory, const QString &channel,
    const std::optional<PhoneNumber> &current, QObject *parent)
    : QObject(parent)
    , m_current(current)
    , m_code(service, memory, channel) {
    connect(&m_code, &CodeStep::changed, this, &NewPhoneStep::changed);
    connect(&m_code, &CodeStep::sent, this, &NewPhoneStep::sent);
    connect(&m_code, &CodeStep::failed, this, [this](const ServiceError &error) {
        Q_EMIT failed(problemOfSending(error, Problem::About::NewNumber));
    });
}

void NewPhoneStep::setConfig(const PublicConfig &config) {
    m_internationalSms = config.internationalSms;
    m_code.setCodeLength(config.codeLength);
}

void NewPhoneStep::enter(const QString &text, const QString &region) {
    if (m_text == text && m_region == region)
        return;
    m_text = text;
    m_region = region;
    const auto number = PhoneNumber::parse(text, region);
    m_code.setNumber(number ? std::optional(*number) : std::nullopt);
    Q_EMIT changed();
}

std::expected<PhoneNumber, Problem> NewPhoneStep::checkedNumber() const {
    const auto number = PhoneNumber::parse(m_text, m_region);
    const auto about = Problem::About::NewNumber;
    if (!number)
        return std::unexpected(Problem{number.error(), about, {}});
    if (*number == m_current)
        return std::unexpected(Problem{ErrorKind::SameNumber, about, {}});
    if (!m_internationalSms && number->countryCallingCode() != "+86"_L1)
        return std::unexpected(Problem{FlowProblem::MainlandOnly, about, {}});
    return *number;
}

void NewPhoneStep::sendCode() {
    if (const auto number = checkedNumber(); !number)
        Q_EMIT failed(number.error());
    else
        m_code.send();
}

Problem problemOfSending(const ServiceError &error, Problem::About about) {
    if (leavesOutcomeUnknown(error))
        return {FlowProblem::SmsAnswerLost, about, error};
    return Problem::of(error, about);
}
