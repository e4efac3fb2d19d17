#include "tests/sandbox/wire/Refusal.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

struct Words {
    QString zhCn;
    QString enUs;
    QString zhTw;
    QString jaJp;

    QString in(const QString &language) const {
        if (language.compare("en-US"_L1, Qt::CaseInsensitive) == 0)
            return enUs;
        if (language.compare("zh-TW"_L1, Qt::CaseInsensitive) == 0)
            return zhTw;
        if (language.compare("ja-JP"_L1, Qt::CaseInsensitive) == 0)
            return jaJp;
        return zhCn;
    }
};

struct Entry {
    int statusCode = 0;
    int apiCode = 0; ///< 0: none is sent
    Words words{};
};

Entry phoneEntry(Reason reason) {
    switch (reason) {
    case Reason::WrongCode:
        return {400, 2001,
            {u"验证码不正确"_s, u"The verification code is incorrect"_s, u"驗證碼不正確"_s,
                u"認証コードが正しくありません"_s}};
    case Reason::CodeOver:
        return {400, 2300,
            {u"验证码已过期或已失效"_s, u"The verification code has expired or was used"_s,
                u"驗證碼已過期或已失效"_s, u"認証コードの有効期限が切れたか、使用済みです"_s}};
    case Reason::SentTooOften:
        return {429, 4004,
            {u"一分钟内只能发送一次验证码"_s, u"Messages are too frequent: one a minute"_s,
                u"一分鐘內只能發送一次驗證碼"_s, u"認証コードの送信は1分間に1回までです"_s}};
    case Reason::NumberTaken:
        return {409, 2035,
            {u"该手机号已被绑定"_s, u"This phone number is bound to another account"_s, u"該手機號已被綁定"_s,
                u"この電話番号はすでに使用されています"_s}};
    case Reason::AlreadyBound:
        return {409, 2026,
            {u"已绑定手机号"_s, u"A phone number is bound already"_s, u"已綁定手機號"_s,
                u"電話番号はすでに登録されています"_s}};
    case Reason::SameNumber:
        return {400, 2230,
            {u"新手机号不能与原手机号相同"_s, u"The new phone number equals the old one"_s,
                u"新手機號不能與原手機號相同"_s, u"新しい電話番号が現在の番号と同じです"_s}};
    case Reason::OldPhoneRequired:
        return {400, 500,
            {u"修改手机号必须验证原来的手机号"_s, u"The old phone number must be verified"_s,
                u"修改手機號必須驗證原來的手機號"_s, u"現在の電話番号の確認が必要です"_s}};
    case Reason::OldPhoneMismatch:
        return {400, 2038,
            {u"原手机号不匹配"_s, u"The old phone number does not match"_s, u"原手機號不匹配"_s,
                u"現在の電話番号が一致しません"_s}};
    case Reason::BadNumber:
        return {400, 2028,
            {u"手机号格式不正确"_s, u"The phone number is not valid"_s, u"手機號格式不正確"_s,
                u"電話番号の形式が正しくありません"_s}};
    case Reason::InternationalSmsOff:
        return {400, 500,
            {u"未开启国际短信服务"_s, u"International messages are not enabled"_s, u"未開啟國際簡訊服務"_s,
                u"国際SMSは有効になっていません"_s}};
    case Reason::NoPhoneBound:
        return {400, 500,
            {u"尚未绑定手机号"_s, u"No phone number is bound"_s, u"尚未綁定手機號"_s,
                u"電話番号が登録されていません"_s}};
    case Reason::OnlyWayToSignIn:
        return {422, 2217,
            {u"手机号是唯一的登录方式，无法解绑"_s, u"The phone number is the only way to sign in"_s,
                u"手機號是唯一的登入方式，無法解綁"_s,
                u"電話番号が唯一のログイン方法のため解除できません"_s}};
    case Reason::UpdateTokenOver:
        return {400, 0,
            {u"updatePhoneToken 无效或已失效"_s, u"updatePhoneToken is invalid or has expired"_s,
                u"updatePhoneToken 無效或已失效"_s, u"updatePhoneToken が無効か、有効期限が切れています"_s}};
    default:
        Q_UNREACHABLE();
    }
}

Entry accountEntry(Reason reason) {
    switch (reason) {
    case Reason::NotSignedIn:
        return {401, 2020,
            {u"尚未登录，无访问权限"_s, u"Not signed in"_s, u"尚未登入，無存取權限"_s,
                u"ログインしていません"_s}};
    case Reason::WrongPassword:
        return {400, 2333,
            {u"账号或密码错误"_s, u"Wrong account or password"_s, u"帳號或密碼錯誤"_s,
                u"アカウントまたはパスワードが正しくありません"_s}};
    case Reason::Suspended:
        return {403, 2120008,
            {u"账号已停用"_s, u"This account is suspended"_s, u"帳號已停用"_s,
                u"アカウントは停止されています"_s}};
    case Reason::UserNotFound:
        return {
            404, 2004, {u"用户不存在"_s, u"No such user"_s, u"使用者不存在"_s, u"ユーザーが存在しません"_s}};
    case Reason::UnknownApplication:
        return {404, 2011,
            {u"应用不存在"_s, u"No such application"_s, u"應用不存在"_s,
                u"アプリケーションが存在しません"_s}};
    case Reason::UnknownUserPool:
        return {404, 0,
            {u"用户池不存在"_s, u"No such user pool"_s, u"使用者池不存在"_s,
                u"ユーザープールが存在しません"_s}};
    case Reason::WrongAccessKey:
        return {401, 0,
            {u"accessKeyId 或 accessKeySecret 错误"_s, u"Wrong accessKeyId or accessKeySecret"_s,
                u"accessKeyId 或 accessKeySecret 錯誤"_s,
                u"accessKeyId または accessKeySecret が正しくありません"_s}};
    default:
        Q_UNREACHABLE();
    }
}

Entry requestEntry(Reason reason) {
    switch (reason) {
    case Reason::NotOffered:
        return {422, 0,
            {u"沙盒不支持 %1"_s, u"The sandbox does not offer %1"_s, u"沙盒不支援 %1"_s,
                u"サンドボックスは %1 に対応していません"_s}};
    case Reason::NotJson:
        return {400, 0,
            {u"请求体必须是 application/json 格式的 JSON 对象"_s,
                u"The body must be a JSON object, sent as application/json"_s,
                u"請求體必須是 application/json 格式的 JSON 物件"_s,
                u"本文は application/json の JSON オブジェクトでなければなりません"_s}};
    case Reason::FieldMissing:
        return {400, 0, {u"缺少参数 %1"_s, u"%1 is required"_s, u"缺少參數 %1"_s, u"%1 は必須です"_s}};
    case Reason::FieldUnknown:
        return {400, 0,
            {u"未知参数 %1"_s, u"%1 is not a known field"_s, u"未知參數 %1"_s, u"%1 は不明な項目です"_s}};
    case Reason::FieldWrong:
        return {400, 0,
            {u"参数 %1 的类型或取值不正确"_s, u"%1 has a wrong type or value"_s,
                u"參數 %1 的類型或取值不正確"_s, u"%1 の型または値が正しくありません"_s}};
    case Reason::NoSuchCall:
        return {404, 0, {u"接口不存在"_s, u"No such call"_s, u"介面不存在"_s, u"この API は存在しません"_s}};
    case Reason::WrongMethod:
        return {405, 0,
            {u"请求方法应为 %1"_s, u"The method must be %1"_s, u"請求方法應為 %1"_s,
                u"メソッドは %1 でなければなりません"_s}};
    default:
        Q_UNREACHABLE();
    }
}

Entry entryOf(Reason reason) {
    if (reason <= Reason::UpdateTokenOver)
        return phoneEntry(reason);
    return reason <= Reason::WrongAccessKey ? accountEntry(reason) : requestEntry(reason);
}

Reason reasonOf(Complaint::Kind kind) {
    switch (kind) {
    case Complaint::Kind::Missing:
        return Reason::FieldMissing;
    case Complaint::Kind::Unknown:
        return Reason::FieldUnknown;
    case Complaint::Kind::WrongType:
        return Reason::FieldWrong;
    }
    return Reason::FieldWrong;
}

}

Refusal::Refusal(const Complaint &complaint)
    : reason(reasonOf(complaint.kind))
    , detail(complaint.field) { }

QJsonObject toEnvelope(const Answer &answer, const QString &language) {
    QJsonObject envelope{{u"requestId"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}};
    if (answer) {
        const Words done{u"操作成功"_s, u"Success"_s, u"操作成功"_s, u"成功しました"_s};
        envelope[u"statusCode"_s] = 200;
        envelope[u"message"_s] = done.in(language);
        if (!answer->isNull())
            envelope[u"data"_s] = *answer;
        return envelope;
    }
    const Entry entry = entryOf(answer.error().reason);
    const QString words = entry.words.in(language);
    envelope[u"statusCode"_s] = entry.statusCode;
    envelope[u"message"_s] = words.contains("%1"_L1) ? words.arg(answer.error().detail) : words;
    if (entry.apiCode != 0)
        envelope[u"apiCode"_s] = entry.apiCode;
    return envelope;
}

}
