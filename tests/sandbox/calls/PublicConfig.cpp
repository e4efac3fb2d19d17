#include "tests/sandbox/calls/PublicConfig.h"

#include "tests/sandbox/state/Constants.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr auto before = "/api/v2/applications/"_L1;
constexpr auto behind = "/public-config"_L1;

Reply failure(int code, const QString &message, int httpStatus) {
    return Reply::json({{u"code"_s, code}, {u"message"_s, message}}, httpStatus);
}

}

bool isPublicConfig(const QString &path) {
    return path.startsWith(before) && path.endsWith(behind) && path.size() > before.size() + behind.size();
}

Reply answerPublicConfig(const ServiceSettings &settings, const Call &call) {
    if (call.method != "GET"_L1) {
        Reply reply = failure(405, u"The method must be GET"_s, 405);
        reply.addHeader("allow", "GET");
        return reply;
    }
    const QString appId = call.path.sliced(before.size(), call.path.size() - before.size() - behind.size());
    if (appId != constants::appId)
        return failure(2011, u"应用不存在"_s, 200);
    if (!settings.publicConfig)
        return failure(500, u"服务器内部错误"_s, 200);
    return Reply::json({{u"code"_s, 200}, {u"message"_s, u"获取成功"_s},
        {u"data"_s,
            QJsonObject{{u"id"_s, constants::appId}, {u"name"_s, constants::appName},
                {u"userPoolId"_s, constants::userPoolId}, {u"verifyCodeLength"_s, settings.verifyCodeLength},
                {u"internationalSmsConfig"_s,
                    QJsonObject{{u"enabled"_s, settings.internationalSms}, {u"defaultISOType"_s, u"CN"_s}}},
                {u"defaultLanguageConfig"_s, QJsonObject{{u"default"_s, u"zh-CN"_s}, {u"allow"_s, true}}}}}});
}

}
