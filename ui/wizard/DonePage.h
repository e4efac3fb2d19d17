#pragma once

#include "ui/program/Page.h"

#include "app/flows/PhoneFlow.h"

class FlagLabel;
class NumberLabel;
class QLabel;
class SignLabel;

/// What has come of it, as the service says now.
class DonePage : public Page {
    Q_OBJECT

public:
    DonePage();

    void setFlow(PhoneFlow *flow) { m_flow = flow; }
    void initializePage() override;

protected:
    void translate() override;
    QStringList opening() const override;

private:
    void showResult();

    PhoneFlow *m_flow = nullptr;
    SignLabel *m_sign;
    QLabel *m_nowIs;
    FlagLabel *m_flag;
    NumberLabel *m_number; ///< the result where it is as it was asked for
    QLabel *m_result;
    QLabel *m_more;
};
