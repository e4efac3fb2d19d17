#pragma once

#include "app/helpdesk/journal/Journal.h"
#include "app/helpdesk/operator/OperatorSession.h"
#include "app/settings/Settings.h"

/// What a case is worked with; all of it must outlive the case.
struct CaseDesk {
    Service &application; ///< send-sms and pre-check-code
    Service &management; ///< everything else, as the operator
    Journal &journal;
    Memory &memory;
    const Settings &settings;
    Operator who;
};
