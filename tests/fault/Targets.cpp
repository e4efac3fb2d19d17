#include "tests/fault/Targets.h"

using namespace Qt::StringLiterals;

namespace fault {

namespace {

const QString discovery = u"/oidc/.well-known/openid-configuration"_s;
const QString token = u"/oidc/token"_s;
const QString revocation = u"/oidc/token/revocation"_s;
const QString publicConfig = u"/api/v2/applications/sandbox-app/public-config"_s;
const QString profile = u"/api/v3/get-profile"_s;
const QString sendSms = u"/api/v3/send-sms"_s;
const QString bind = u"/api/v3/bind-phone"_s;
const QString verify = u"/api/v3/verify-update-phone-request"_s;
const QString update = u"/api/v3/update-phone"_s;

}

const std::vector<Target> &targets() {
    using Way = Target::Way;
    static const std::vector<Target> all{
        {.name = u"discovery"_s, .way = Way::Bind, .path = discovery, .hasEnvelope = false},
        {.name = u"token"_s,
            .way = Way::Bind,
            .path = token,
            .follows = u"/oidc/auth/interaction"_s,
            .hasEnvelope = false},
        {.name = u"refresh"_s,
            .way = Way::Resume,
            .path = token,
            .before = 1,
            .follows = discovery,
            .hasEnvelope = false},
        {.name = u"public-config"_s, .way = Way::Bind, .path = publicConfig, .follows = token},
        {.name = u"get-profile"_s, .way = Way::Bind, .path = profile, .follows = publicConfig},
        {.name = u"send-sms"_s, .way = Way::Bind, .path = sendSms, .follows = profile, .isVoid = true},
        {.name = u"bind-phone"_s, .way = Way::Bind, .path = bind, .follows = sendSms, .isVoid = true},
        {.name = u"get-profile after bind-phone"_s,
            .way = Way::Bind,
            .path = profile,
            .before = 1,
            .follows = bind},
        {.name = u"send-sms to the new number"_s,
            .way = Way::Change,
            .path = sendSms,
            .follows = profile,
            .isVoid = true},
        {.name = u"send-sms to the current number"_s,
            .way = Way::Change,
            .path = sendSms,
            .before = 1,
            .follows = sendSms,
            .isVoid = true},
        {.name = u"verify-update-phone-request"_s,
            .way = Way::Change,
            .path = verify,
            .follows = sendSms,
            .following = 2},
        {.name = u"update-phone"_s, .way = Way::Change, .path = update, .follows = verify, .isVoid = true},
        {.name = u"get-profile after update-phone"_s,
            .way = Way::Change,
            .path = profile,
            .before = 1,
            .follows = update},
        {.name = u"revocation"_s,
            .way = Way::SignOut,
            .path = revocation,
            .follows = discovery,
            .following = 2,
            .isVoid = true,
            .saysByStatus = true,
            .hasEnvelope = false},
    };
    return all;
}

}
