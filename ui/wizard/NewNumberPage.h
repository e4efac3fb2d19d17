#pragma once

#include "ui/program/Page.h"

#include "app/flows/PhoneFlow.h"

#include <array>

class BusyPanel;
class FindingOutPanel;
class Card;
class CodeEntry;
class NumberEntry;
class ProblemPanel;
class QLabel;

/// The new number and the code that was sent to it; in the bind journey also the place where it is bound.
class NewNumberPage : public Page {
    Q_OBJECT

public:
    NewNumberPage();

    void setFlow(PhoneFlow *flow);
    /// The country that numbers are taken to be in until the user says otherwise (ISO 3166-1 alpha-2).
    void setCountry(const QString &isoCode);
    bool isComplete() const override;

protected:
    void translate() override;

private:
    QWidget *layOutAtHand();
    QWidget *layOutNoMessage();
    void update();
    void showPhones();
    static QString about();
    static QString lostWords();
    void showProblem();

    PhoneFlow *m_flow = nullptr;
    ProblemPanel *m_pageProblem;
    NumberEntry *m_number;
    ProblemPanel *m_numberProblem;
    CodeEntry *m_code;
    ProblemPanel *m_codeProblem;
    QLabel *m_atHandName;
    std::array<QLabel *, 2> m_phones; ///< what to keep at hand: the new one, the current one
    std::array<QLabel *, 2> m_uses;
    QWidget *m_atHand;
    QLabel *m_noMessageName;
    std::array<QLabel *, 2> m_advice;
    QWidget *m_noMessage;
    FindingOutPanel *m_findingOut;
    BusyPanel *m_busy;
};
