#pragma once

namespace i18n::phonenumbers {
class PhoneNumberUtil;
}

/// libphonenumber, silenced: what it would log may hold the number it is looking at. Made at first use.
const i18n::phonenumbers::PhoneNumberUtil &numberingPlans();
