#include "app/phone/NumberingPlans.h"

#include <phonenumbers/logger.h>
#include <phonenumbers/phonenumberutil.h>

using namespace i18n::phonenumbers;

const PhoneNumberUtil &numberingPlans() {
    static const PhoneNumberUtil &plans = [] -> PhoneNumberUtil & {
        PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
        util->SetLogger(new NullLogger); // takes ownership
        return *util;
    }();
    return plans;
}
