#pragma once

#include "app/flows/PhoneFlow.h"

/// Giving a phone number to an account that has none: number, code, bind.
///
///     Entering ──commit──> Working ──the service says yes, or the profile shows it──> Done
///        ^                    │
///        └──refused, or the profile shows that nothing has happened so far
class BindPhoneFlow : public PhoneFlow {
    Q_OBJECT

public:
    enum class State { Entering, Working, Done };

    BindPhoneFlow(Service &service, Memory &memory, const QString &channel, QObject *parent = nullptr);

    State state() const;
    bool canCommit() const override;
    void commit() override;

private:
    void commitRefused(const ServiceError &error) override;
    void commitNotDone(const Problem &told) override;

    std::optional<ProvenNumber> m_committed; ///< the number asked for, with its code
};
