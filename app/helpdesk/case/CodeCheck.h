#pragma once

#include "app/flows/CodeStep.h"
#include "app/genauth/ManagementCalls.h"
#include "app/time/Deadline.h"

#include <QObject>

/// Having the service say whether the code that somebody reads out is the one that was sent to their number.
/// A number is proven for as long as it is the one that stands, and the time of the case is not over.
class CodeCheck : public QObject {
    Q_OBJECT

public:
    /// @param step  where the number and the code stand; must outlive this
    CodeCheck(Service &service, CodeStep &step, QString channel, QObject *parent = nullptr);

    CodeStep &step() { return m_step; }

    bool canCheck() const { return !isChecking() && !isProven() && m_step.proof(); }
    bool isChecking() const { return m_answer.isPending(); }
    void check();

    /// The number that is proven, which is the one that stands.
    bool isProven() const { return m_proven && m_proven == m_step.number(); }
    /// How many codes were wrong.
    int wrongCodes() const { return m_wrongCodes; }

Q_SIGNALS:
    void changed();
    void proven();
    void failed(const Problem &problem);

private:
    void settle(const ProvenNumber &claim, const Result<CodeVerdict> &verdict);

    Service &m_service;
    CodeStep &m_step;
    QString m_channel;
    std::optional<PhoneNumber> m_proven;
    int m_wrongCodes = 0;
    Awaited m_answer{this};
};
