<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Phone Settings</source>
        <translation>关于手机号设置</translation>
    </message>
    <message>
        <source>Phone Settings %1</source>
        <translation>手机号设置（版本%1）</translation>
    </message>
    <message>
        <source>Binds a phone number to your account, or changes it.</source>
        <translation>为您的账号绑定或更改手机号。</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>许可证：%1</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>使用了以下组件：</translation>
    </message>
    <message>
        <source>%1 (licence: %2)</source>
        <translation>%1（许可证：%2）</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Signed in as</source>
        <translation>登录账号</translation>
    </message>
    <message>
        <source>Current phone number</source>
        <translation>当前手机号</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>在浏览器中登录</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>您的手机号</translation>
    </message>
    <message>
        <source>Looking for your sign-in in the keyring. If it asks for its password, enter it.</source>
        <translation>正在密钥环中查找登录信息。如果提示输入密钥环密码，请输入。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在询问服务…</translation>
    </message>
    <message>
        <source>No phone number yet</source>
        <translation>尚未绑定手机号</translation>
    </message>
    <message>
        <source>Choose Next to bind a phone number to your account.</source>
        <translation>如需为账号绑定手机号，请点击“下一步”。</translation>
    </message>
    <message>
        <source>The answer to your last request was lost. It was carried out: the number below is the one that you asked for.</source>
        <translation>上次请求的答复丢失了，但请求已经执行：下面就是您要的手机号。</translation>
    </message>
    <message>
        <source>The answer to your last request was lost. It was not carried out: nothing has changed.</source>
        <translation>上次请求的答复丢失了。请求没有执行，什么都没有更改。</translation>
    </message>
    <message>
        <source>The answer to your last request was lost. It was not carried out when we last looked, at %1.</source>
        <translation>上次请求的答复丢失了。上次查看时（%1）请求没有执行。</translation>
    </message>
    <message>
        <source>The answer to your last request was lost. Finding out whether it was carried out… If you close the program, it tells you at its next start.</source>
        <translation>上次请求的答复丢失了。正在查明它是否已经执行…如果现在关闭程序，下次启动时会告诉您结果。</translation>
    </message>
    <message>
        <source>The answer to your last request was lost. It was not carried out when we last looked, at %1. We go on asking and tell you if that changes.</source>
        <translation>上次请求的答复丢失了。上次查看时（%1）请求尚未执行。我们会继续询问，如有变化会告诉您。</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>更改号码</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Messages from your account go to this number.</source>
        <translation>您账号的短信会发到这个号码。</translation>
    </message>
</context>
<context>
    <name>ApplyStep</name>
    <message>
        <source>Old number</source>
        <translation>原手机号</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>新手机号</translation>
    </message>
    <message>
        <source>End the user&apos;s sessions afterwards</source>
        <translation>之后结束用户的会话</translation>
    </message>
    <message>
        <source>Apply the change</source>
        <translation>执行更改</translation>
    </message>
    <message>
        <source>Use another number</source>
        <translation>使用其他号码</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Changing the number…</source>
        <translation>正在更改号码…</translation>
    </message>
    <message>
        <source>Caller and new number are proven. The change may be applied.</source>
        <translation>来电者和新号码都已核实。可以执行更改。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost on the way. Finding out whether the number was changed.</source>
        <translation>服务的答复在途中丢失了。正在查明号码是否已更改。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost. The change is not sent again. If you go on or close the program, it is found out and written down later.</source>
        <translation>服务的答复丢失了。更改请求不会再次发送。如果您继续其他工作或关闭程序，结果会在之后查明并记入日志。</translation>
    </message>
</context>
<context>
    <name>BusyPanel</name>
    <message>
        <source>Busy</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>CallerEvidence</name>
    <message>
        <source>Called back on the number that HR has</source>
        <translation>已回拨人事部门登记的号码</translation>
    </message>
    <message>
        <source>Approved by their manager</source>
        <translation>已获其主管批准</translation>
    </message>
    <message>
        <source>Identity document seen on video</source>
        <translation>已通过视频查验身份证件</translation>
    </message>
</context>
<context>
    <name>CallerPane</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记的号码</translation>
    </message>
    <message>
        <source>Registered number</source>
        <translation>登记的号码</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二重验证</translation>
    </message>
    <message>
        <source>Second factors</source>
        <translation>第二重验证</translation>
    </message>
</context>
<context>
    <name>CallerStep</name>
    <message>
        <source>Send code to registered number</source>
        <translation>向登记的号码发送验证码</translation>
    </message>
    <message>
        <source>Code that the caller reads out</source>
        <translation>来电者念出的验证码</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>核对验证码</translation>
    </message>
    <message>
        <source>The user has no registered number, and your organization allows no other way of proving who is calling.</source>
        <translation>该用户没有登记的号码，而您的组织不允许用其他方式核实来电者的身份。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在询问服务…</translation>
    </message>
    <message>
        <source>The caller has lost this number</source>
        <translation>来电者已无法使用此号码</translation>
    </message>
    <message>
        <source>Prove the caller in another way</source>
        <translation>用其他方式核实来电者身份</translation>
    </message>
    <message>
        <source>Code to the registered number</source>
        <translation>登记的号码收到的验证码</translation>
    </message>
    <message>
        <source>Code to %1, read out</source>
        <translation>来电者已念出%1收到的验证码</translation>
    </message>
    <message>
        <source>%1 agrees as second operator</source>
        <translation>第二位操作员%1已同意</translation>
    </message>
    <message>
        <source>%1. The caller says that this phone is lost.</source>
        <translation>%1。来电者说这部手机已丢失。</translation>
    </message>
</context>
<context>
    <name>CaseLimits</name>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Time left for this case</source>
        <translation>此个案的剩余时间</translation>
    </message>
    <message>
        <source>Wrong codes left</source>
        <translation>验证码还可输错的次数</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left for this case</source>
        <translation>此个案的时间还剩%1</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Case</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Caller proven</source>
        <translation>来电者已核实</translation>
    </message>
    <message>
        <source>New number proven</source>
        <translation>新号码已核实</translation>
    </message>
    <message>
        <source>Change applied</source>
        <translation>更改已执行</translation>
    </message>
    <message>
        <source>Checked with the service</source>
        <translation>已向服务核对</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>Close case without a change</source>
        <translation>关闭个案，不作更改</translation>
    </message>
    <message>
        <source>Next caller</source>
        <translation>下一位来电者</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>A new number for %1</source>
        <translation>%1的新号码</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>a second operator has to agree</source>
        <translation>需要第二位操作员同意</translation>
    </message>
    <message>
        <source>by a code to the registered number</source>
        <translation>凭登记的号码收到的验证码</translation>
    </message>
    <message>
        <source>recognized in another way</source>
        <translation>用其他方式确认</translation>
    </message>
    <message>
        <source>%1; %2 agrees</source>
        <translation>%1；%2已同意</translation>
    </message>
    <message>
        <source>once the caller is proven</source>
        <translation>核实来电者之后</translation>
    </message>
    <message>
        <source>once both are proven</source>
        <translation>两者都核实之后</translation>
    </message>
    <message>
        <source>by itself, after the change</source>
        <translation>更改之后自动进行</translation>
    </message>
    <message>
        <source>by itself, after the check</source>
        <translation>核对之后自动进行</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>under way…</source>
        <translation>进行中…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>与预期不符</translation>
    </message>
    <message>
        <source>Nothing has been sent to the service yet.</source>
        <translation>还没有向服务发送任何内容。</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>更改正在进行。</translation>
    </message>
    <message>
        <source>The number was changed.</source>
        <translation>号码已更改。</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>个案已关闭。</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>The service shows</source>
        <translation>服务显示</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次核对</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1，已验证</translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <translation>%1，未验证</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close Phone Settings?</source>
        <translation>要关闭“手机号设置”吗？</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>不关闭(&amp;S)</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Another code was sent to %1. Only the newest message counts.</source>
        <translation>已向%1重新发送验证码，仅最新一条短信中的验证码有效。</translation>
    </message>
    <message>
        <source>A code was sent to %1.</source>
        <translation>已向%1发送验证码。</translation>
    </message>
    <message>
        <source>The last code cannot be used again. Send a new one.</source>
        <translation>上一个验证码不能再次使用，请重新发送。</translation>
    </message>
    <message>
        <source>If a message came to %1, enter its code.</source>
        <translation>如果%1收到了短信，请输入其中的验证码。</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>发送验证码</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>重新发送验证码</translation>
    </message>
    <message>
        <source>Send a new code in %1 s</source>
        <translation>%1秒后可重新发送</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Change phone number</source>
        <translation>更改手机号</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>原手机号</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>新手机号</translation>
    </message>
    <message>
        <source>Time left to confirm</source>
        <translation>剩余确认时间</translation>
    </message>
    <message>
        <source>Get new codes</source>
        <translation>重新获取验证码</translation>
    </message>
    <message>
        <source>Confirm the change</source>
        <translation>确认更改</translation>
    </message>
    <message>
        <source>Check the new number, then change it.</source>
        <translation>请核对新手机号，然后更改。</translation>
    </message>
    <message>
        <source>Changing your phone number…</source>
        <translation>正在更改手机号…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – confirm now</source>
        <translation>%1后失效，请立即确认</translation>
    </message>
    <message>
        <source>%1 left to confirm</source>
        <translation>确认时间还剩%1</translation>
    </message>
    <message>
        <source>After that, nothing is changed and both codes have to be sent again.</source>
        <translation>时间过后什么都不会更改，两个验证码都要重新发送。</translation>
    </message>
    <message>
        <source>From then on you sign in with %1, and no longer with %2.</source>
        <translation>此后您用%1登录，不再用%2。</translation>
    </message>
    <message>
        <source>Finding out whether it was changed</source>
        <translation>正在查明是否已更改</translation>
    </message>
    <message>
        <source>The change was sent once. The service&apos;s answer was lost on the way.</source>
        <translation>更改请求只发送了一次，服务的答复在途中丢失了。</translation>
    </message>
    <message>
        <source>The change is not sent again. You can wait here or close the window: the next start tells you what came of it.</source>
        <translation>更改请求不会再次发送。您可以在此等待，也可以关闭窗口：下次启动时会告诉您结果。</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>连接服务</translation>
    </message>
    <message>
        <source>Your administrator can tell you both.</source>
        <translation>如不清楚以下两项，请咨询管理员。</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>应用 ID</translation>
    </message>
    <message>
        <source>This is not a secure server address. Enter one that begins with https://.</source>
        <translation>此服务器地址不安全，请输入以 https:// 开头的地址。</translation>
    </message>
</context>
<context>
    <name>CountryPopup</name>
    <message>
        <source>Search countries</source>
        <translation>搜索国家/地区</translation>
    </message>
    <message>
        <source>Name, code or +number</source>
        <translation>名称、代码或 +区号</translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation>国家/地区列表</translation>
    </message>
    <message>
        <source>No country or region found</source>
        <translation>未找到国家/地区</translation>
    </message>
</context>
<context>
    <name>CurrentNumberPage</name>
    <message>
        <source>Current phone number</source>
        <translation>当前手机号</translation>
    </message>
    <message>
        <source>Send code to current number</source>
        <translation>向当前手机号发送验证码</translation>
    </message>
    <message>
        <source>Code from current number</source>
        <translation>当前手机号收到的验证码</translation>
    </message>
    <message>
        <source>I can&apos;t receive messages on this number</source>
        <translation>我无法用此号码接收短信</translation>
    </message>
    <message>
        <source>Checking the codes…</source>
        <translation>正在校验验证码…</translation>
    </message>
    <message>
        <source>A code sent to your current number shows that nobody else is changing it.</source>
        <translation>向当前手机号发送验证码，以确认是您本人在更改。</translation>
    </message>
    <message>
        <source>Help from your organization</source>
        <translation>您的组织提供的帮助</translation>
    </message>
    <message>
        <source>You go on without a code from %1. Your organization allows this. If the service refuses it at the end, nothing is changed, and the helpdesk can change the number for you.</source>
        <translation>您将不使用%1的验证码继续。您的组织允许这样做。如果服务最后拒绝，什么都不会更改，服务台可以为您更改号码。</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Your phone number is now %1.</source>
        <translation>您的手机号现在是%1。</translation>
    </message>
    <message>
        <source>Use it the next time you sign in with your phone.</source>
        <translation>下次用手机号登录时，请使用此号码。</translation>
    </message>
    <message>
        <source>The service accepted %1 as your phone number.</source>
        <translation>服务已接受%1作为您的手机号。</translation>
    </message>
    <message>
        <source>It could not be asked again just now. Open this program again to see your number.</source>
        <translation>暂时无法再次查询。请重新打开本程序，查看您的手机号。</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>未绑定手机号</translation>
    </message>
    <message>
        <source>The service accepted %1, but still shows %2.</source>
        <translation>服务已接受%1，但仍显示“%2”。</translation>
    </message>
    <message>
        <source>Open this program again in a few minutes. If it still shows this, ask your administrator.</source>
        <translation>请过几分钟重新打开本程序。如果仍然这样显示，请联系管理员。</translation>
    </message>
    <message>
        <source>Your number is now</source>
        <translation>您现在的号码是</translation>
    </message>
</context>
<context>
    <name>ErrorKind</name>
    <message>
        <source>The service cannot be reached. Check your network connection and the server address, then try again.</source>
        <translation>无法连接到服务。请检查网络连接和服务器地址，然后重试。</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Do not go on; ask your administrator.</source>
        <translation>连接不安全，未发送任何数据。请不要继续，并联系管理员。</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again in a moment.</source>
        <translation>服务响应超时，请稍后重试。</translation>
    </message>
    <message>
        <source>The connection broke off before the answer came. Try again in a moment.</source>
        <translation>连接在收到响应前中断，请稍后重试。</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Try again in a few minutes.</source>
        <translation>服务暂时出现问题，请过几分钟重试。</translation>
    </message>
    <message>
        <source>The answer did not come from the service. If this network has a sign-in page, open it in your browser first; otherwise check the server address.</source>
        <translation>收到的响应不是来自该服务。如果当前网络有登录页面，请先在浏览器中打开；否则请检查服务器地址。</translation>
    </message>
    <message>
        <source>This code is not right. Send a new code and enter the newest one.</source>
        <translation>验证码不正确。请重新发送，并输入最新的验证码。</translation>
    </message>
    <message>
        <source>This code has expired or was used already. Send a new code and enter the newest one.</source>
        <translation>验证码已过期或已被使用。请重新发送，并输入最新的验证码。</translation>
    </message>
    <message>
        <source>Too many messages were sent to this number. Wait a minute, then send a new code.</source>
        <translation>向此号码发送的短信过于频繁。请等待一分钟，再重新发送验证码。</translation>
    </message>
    <message>
        <source>This number already belongs to another account. Use another number.</source>
        <translation>此号码已绑定其他账号，请使用其他号码。</translation>
    </message>
    <message>
        <source>This is the number you already have. Enter a different one.</source>
        <translation>这是您当前的手机号，请输入其他号码。</translation>
    </message>
    <message>
        <source>Your organization wants a code from your current number, too. Get new codes and enter both.</source>
        <translation>您的组织要求同时验证当前手机号。请重新获取两个验证码，并分别输入。</translation>
    </message>
    <message>
        <source>Your current number is not the one shown any more. Close the program and start again.</source>
        <translation>您当前的手机号与所显示的不一致。请关闭程序，重新开始。</translation>
    </message>
    <message>
        <source>The service does not accept this phone number. Check the number and the country or region.</source>
        <translation>服务不接受此手机号。请检查号码和国家/地区。</translation>
    </message>
    <message>
        <source>The service asks for a picture check that this program cannot show. Wait a few minutes, then try again.</source>
        <translation>服务要求图形验证，本程序无法显示。请等待几分钟再试。</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again; what you typed is kept.</source>
        <translation>登录已失效。请重新登录，已输入的内容会保留。</translation>
    </message>
    <message>
        <source>Your account is locked. Ask your administrator to unlock it.</source>
        <translation>您的账号已锁定，请联系管理员解锁。</translation>
    </message>
    <message>
        <source>The service does not know your account any more. Ask your administrator.</source>
        <translation>您的账号已不存在，请联系管理员。</translation>
    </message>
    <message>
        <source>Your account is suspended. Ask your administrator.</source>
        <translation>您的账号已停用，请联系管理员。</translation>
    </message>
    <message>
        <source>The service asks for another sign-in step. Sign in again in the browser.</source>
        <translation>服务要求完成其他登录步骤。请在浏览器中重新登录。</translation>
    </message>
    <message>
        <source>This number is your only way to sign in, so it cannot be removed.</source>
        <translation>此号码是您唯一的登录方式，无法解绑。</translation>
    </message>
    <message>
        <source>The service does not know this application ID. Check the application ID with your administrator.</source>
        <translation>应用 ID 不存在，请与管理员核对。</translation>
    </message>
    <message>
        <source>The service is too busy at the moment. Try again in a minute.</source>
        <translation>服务目前过于繁忙，请过一分钟重试。</translation>
    </message>
    <message>
        <source>The service refused this. Details has its reason; your administrator can help you with it.</source>
        <translation>服务拒绝了此操作。原因见“详情”，管理员可以协助您处理。</translation>
    </message>
    <message>
        <source>The certificate of the service is self-signed or of an unknown issuer, so nothing was sent. Do not go on; ask your administrator.</source>
        <translation>服务的证书是自签名的，或签发者不明，因此没有发送任何内容。请不要继续，并联系管理员。</translation>
    </message>
    <message>
        <source>The certificate of the service is for another host name, so nothing was sent. Check the server address; if it is right, ask your administrator.</source>
        <translation>服务的证书属于另一个主机名，因此没有发送任何内容。请检查服务器地址；如果地址无误，请联系管理员。</translation>
    </message>
    <message>
        <source>The certificate of the service has expired, so nothing was sent. Check that this computer&apos;s clock is right; if it is, ask your administrator.</source>
        <translation>服务的证书已过期，因此没有发送任何内容。请检查此电脑的时钟是否准确；如果时钟无误，请联系管理员。</translation>
    </message>
    <message>
        <source>The certificate of the service is not valid yet, so nothing was sent. Check that this computer&apos;s clock is right; if it is, ask your administrator.</source>
        <translation>服务的证书尚未生效，因此没有发送任何内容。请检查此电脑的时钟是否准确；如果时钟无误，请联系管理员。</translation>
    </message>
    <message>
        <source>The network proxy does not answer or does not let the request through. Check the proxy settings of this computer.</source>
        <translation>网络代理没有响应，或不允许该请求通过。请检查此电脑的代理设置。</translation>
    </message>
    <message>
        <source>The network proxy asks for a user name and password. Put the right ones into the proxy settings of this computer, or ask your administrator.</source>
        <translation>网络代理要求用户名和密码。请在此电脑的代理设置中填写正确的用户名和密码，或联系管理员。</translation>
    </message>
    <message>
        <source>The answer pointed to another address, and the program did not follow, for your safety. If this network has a sign-in page, open it in your browser first; otherwise check the server address.</source>
        <translation>收到的响应指向另一个地址，为安全起见，程序没有前往。如果当前网络有登录页面，请先在浏览器中打开；否则请检查服务器地址。</translation>
    </message>
    <message>
        <source>The service offers no secure connection (TLS 1.2 or later), so nothing was sent. Check the server address; if it is right, ask your administrator.</source>
        <translation>服务不提供安全连接（TLS 1.2 或更高版本），因此没有发送任何内容。请检查服务器地址；如果地址无误，请联系管理员。</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>How the caller was recognized</source>
        <translation>如何确认来电者</translation>
    </message>
    <message>
        <source>Who vouches for the caller</source>
        <translation>谁为来电者担保</translation>
    </message>
    <message>
        <source>What was seen or said</source>
        <translation>看到或听到了什么</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1，%2：“%3”</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Phone, e-mail, username or user ID</source>
        <translation>手机号、邮箱、用户名或用户 ID</translation>
    </message>
    <message>
        <source>Search by</source>
        <translation>查找依据</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Which of these it is is recognized while you type.</source>
        <translation>输入时会自动识别是哪一种。</translation>
    </message>
    <message>
        <source>Searched by what you chose in the field.</source>
        <translation>按您在框中选择的种类查找。</translation>
    </message>
    <message>
        <source>Recognized as the phone number %1. If that is not what you meant, choose another kind in the field.</source>
        <translation>识别为手机号%1。如果不是您的意思，请在框中选择其他种类。</translation>
    </message>
    <message>
        <source>Recognized as a phone number. If that is not what you meant, choose another kind in the field.</source>
        <translation>识别为手机号。如果不是您的意思，请在框中选择其他种类。</translation>
    </message>
    <message>
        <source>Recognized as an e-mail address. If that is not what you meant, choose another kind in the field.</source>
        <translation>识别为邮箱地址。如果不是您的意思，请在框中选择其他种类。</translation>
    </message>
    <message>
        <source>Recognized as a user ID. If that is not what you meant, choose another kind in the field.</source>
        <translation>识别为用户 ID。如果不是您的意思，请在框中选择其他种类。</translation>
    </message>
    <message>
        <source>Taken for a username. If that is not what you meant, choose another kind in the field.</source>
        <translation>当作用户名。如果不是您的意思，请在框中选择其他种类。</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Find the user</source>
        <translation>查找用户</translation>
    </message>
    <message>
        <source>The search is exact: it never shows somebody with a similar number or name.</source>
        <translation>查找是精确的：不会显示号码或名称相近的人。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Open user</source>
        <translation>打开用户</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) found.</source>
        <translation>
            <numerusform>找到%Ln位用户。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Page %L2 of %L3.</source>
        <translation>%1第%L2页，共%L3页。</translation>
    </message>
    <message>
        <source>Numbers and addresses are masked until you reveal them; the journal records that.</source>
        <translation>号码和地址在您显示之前是隐藏的；显示会记入日志。</translation>
    </message>
</context>
<context>
    <name>FindingOutPanel</name>
    <message>
        <source>Asking the service which number it has</source>
        <translation>正在向服务查询当前的号码</translation>
    </message>
    <message>
        <source>Time spent asking</source>
        <translation>查询用时</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下次查询</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s), %1</source>
        <translation>
            <numerusform>已查询%n次，用时%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s).</source>
        <translation>
            <numerusform>已查询%n次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking again in %n second(s).</source>
        <translation>
            <numerusform>%n秒后再次查询。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation>正在等待答复。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes and seconds</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowProblem</name>
    <message>
        <source>The service&apos;s answer was lost. Your number was not changed, but the codes may be used up: send new ones.</source>
        <translation>服务的答复丢失了。您的手机号未更改，但验证码可能已失效，请重新发送。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost, so we asked again: your number was not changed. Get a new code and try again.</source>
        <translation>服务的答复丢失了，因此我们再次查询：您的手机号未更改。请重新获取验证码后再试。</translation>
    </message>
    <message>
        <source>The time to confirm is over. Your number was not changed. Get new codes to try again.</source>
        <translation>确认时间已过，手机号未更改。如需再试，请重新获取验证码。</translation>
    </message>
    <message>
        <source>The service did not accept the confirmation. Your number was not changed. Get new codes to try again.</source>
        <translation>服务未接受确认，手机号未更改。如需再试，请重新获取验证码。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost. A message may be on its way: wait a minute before you send another.</source>
        <translation>服务的答复丢失了。短信可能已经发出，请等待一分钟再重新发送。</translation>
    </message>
    <message>
        <source>Your sign-in had ended and was renewed. The last step was not carried out: please do it again.</source>
        <translation>登录曾失效，现已恢复。上一步操作未执行，请重新操作。</translation>
    </message>
    <message>
        <source>Your organization sends messages to numbers in mainland China (+86) only. Enter such a number.</source>
        <translation>您的组织仅向中国大陆（+86）号码发送短信，请输入此类号码。</translation>
    </message>
    <message>
        <source>One of the two codes is not right. Codes work only once: send new ones to both numbers.</source>
        <translation>两个验证码中有一个不正确。验证码只能使用一次，请向两个号码重新发送。</translation>
    </message>
    <message>
        <source>The service could not be asked just now. We go on trying; you need not do anything.</source>
        <translation>暂时无法向服务查询。我们会继续尝试，您无需进行任何操作。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost. The number was not changed when we last looked, at %1. We go on asking and tell you if that changes. You may try again.</source>
        <translation>服务的答复丢失了。上次查看时（%1）手机号尚未更改。我们会继续询问，如有变化会告诉您。您可以重试。</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>The phone number of your account was changed to %1 on %2 at your request (ticket %3).</source>
        <translation>应您的要求，您的账号手机号已于%2更改为%1（工单%3）。</translation>
    </message>
    <message>
        <source>You were signed out everywhere: please sign in again.</source>
        <translation>您已在所有设备上退出登录，请重新登录。</translation>
    </message>
    <message>
        <source>If you did not ask for this, tell your helpdesk at once.</source>
        <translation>如果这不是您本人的要求，请立即联系服务台。</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>Text for the user, to read out or paste</source>
        <translation>给用户的文字，供念出或粘贴</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>HelpdeskBar</name>
    <message>
        <source>Helpdesk</source>
        <translation>服务台</translation>
    </message>
    <message>
        <source>Find the user</source>
        <translation>查找用户</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>个案%1</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>菜单(&amp;M)</translation>
    </message>
</context>
<context>
    <name>HelpdeskProblem</name>
    <message>
        <source>The service does not accept this access key. Check the access key ID and the secret.</source>
        <translation>服务不接受此访问密钥。请检查访问密钥 ID 和机密。</translation>
    </message>
    <message>
        <source>Enter your name. It goes into every record.</source>
        <translation>请输入您的姓名，它会写入每条记录。</translation>
    </message>
    <message>
        <source>There is no such account. Enter the e-mail address, username or user ID of your own account, or leave it empty if you have none here.</source>
        <translation>没有这个账号。请输入您自己账号的邮箱、用户名或用户 ID；如果您在这里没有账号，请留空。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring did not do what was asked. The helpdesk keeps its keys there: unlock the keyring and try again.</source>
        <translation>此电脑的密钥环未能完成请求。服务台的密钥保存在其中：请解锁密钥环后重试。</translation>
    </message>
    <message>
        <source>Enter the ticket number.</source>
        <translation>请输入工单号。</translation>
    </message>
    <message>
        <source>This is not a ticket number of your organization. Check it.</source>
        <translation>这不是您的组织的工单号，请检查。</translation>
    </message>
    <message>
        <source>Say why the number is to be changed.</source>
        <translation>请说明更改手机号的原因。</translation>
    </message>
    <message>
        <source>Nobody was found. The search is exact: check what you entered.</source>
        <translation>未找到用户。搜索要求完全匹配，请检查您的输入。</translation>
    </message>
    <message>
        <source>This is your own account. Ask a colleague to change it.</source>
        <translation>这是您自己的账号。请让同事来更改。</translation>
    </message>
    <message>
        <source>It is not proven yet who is calling.</source>
        <translation>尚未核实来电者的身份。</translation>
    </message>
    <message>
        <source>Your organization does not allow this way of proving who is calling.</source>
        <translation>您的组织不允许用这种方式核实来电者身份。</translation>
    </message>
    <message>
        <source>Say who vouches for the caller, and what was seen or said.</source>
        <translation>请写明谁为来电者担保，以及看到或听到了什么。</translation>
    </message>
    <message>
        <source>A second operator has to agree with their own access key.</source>
        <translation>需要第二位操作员用自己的访问密钥表示同意。</translation>
    </message>
    <message>
        <source>The second operator must be somebody else, with an access key and an account of their own.</source>
        <translation>第二位操作员必须是另一个人，并使用其自己的访问密钥和账号。</translation>
    </message>
    <message>
        <source>The new number is not proven yet.</source>
        <translation>新手机号尚未核实。</translation>
    </message>
    <message>
        <source>This is the number that the user already has. Enter a different one.</source>
        <translation>这是该用户已有的手机号。请输入其他号码。</translation>
    </message>
    <message>
        <source>Too many codes were wrong. This case is closed; nothing was changed.</source>
        <translation>验证码错误次数过多。此个案已关闭，未做任何更改。</translation>
    </message>
    <message>
        <source>The time for this case is over. Nothing was changed; open a new one.</source>
        <translation>此个案的时间已到。未做任何更改，请新建个案。</translation>
    </message>
    <message>
        <source>The user&apos;s number has changed since this case was opened, so it is closed. Nothing was changed; look the user up again.</source>
        <translation>此个案新建后，用户的手机号已更改，因此个案已关闭。未做任何更改，请重新查找该用户。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost. Check the code again.</source>
        <translation>服务的答复丢失了。请再次核对验证码。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost, so we asked again: the number was not changed. You can try again.</source>
        <translation>服务的答复丢失了，因此我们再次查询：号码未更改。您可以重试。</translation>
    </message>
    <message>
        <source>The service does not know this user any more. Nothing was changed.</source>
        <translation>服务中已没有此用户。未做任何更改。</translation>
    </message>
    <message>
        <source>The service accepted the change but does not show the new number as verified. Check again, and tell your administrator if it stays so.</source>
        <translation>服务接受了更改，但未将新手机号显示为已验证。请再次核对；如果仍然如此，请告知管理员。</translation>
    </message>
    <message>
        <source>The service accepted the change. It could not be read afterwards: check again in a moment.</source>
        <translation>服务接受了更改，但之后无法读取：请稍后再次核对。</translation>
    </message>
    <message>
        <source>The service did not end the user&apos;s sessions. Try again.</source>
        <translation>服务未结束该用户的会话。请重试。</translation>
    </message>
    <message>
        <source>It is not known whether the user&apos;s sessions have ended. Try again in a moment.</source>
        <translation>尚不清楚该用户的会话是否已结束。请稍后重试。</translation>
    </message>
    <message>
        <source>The journal cannot be opened, so nothing can be changed. Ask your administrator.</source>
        <translation>无法打开日志，因此不能进行更改。请联系管理员。</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nothing was changed. Check that the disk is not full or read-only, then try again.</source>
        <translation>无法写入日志，因此未做任何更改。请检查磁盘是否已满或为只读，然后重试。</translation>
    </message>
    <message>
        <source>The keyring does not have the key of this journal any more, so nothing can be changed. Ask your administrator to put the journal away and start a new one.</source>
        <translation>密钥环中已没有此日志的密钥，因此不能进行更改。请让管理员将此日志归档并新建一份。</translation>
    </message>
    <message>
        <source>Somebody else has signed in to the helpdesk on this computer in the meantime. Sign in again.</source>
        <translation>期间有其他人在此电脑上登录了服务台。请重新登录。</translation>
    </message>
    <message>
        <source>The journal could not be read to its end. Keep the file and tell your administrator.</source>
        <translation>日志未能读到末尾。请保留该文件并告知管理员。</translation>
    </message>
    <message>
        <source>A newer version of this program made the journal, so nothing can be changed with this one. Ask your administrator for the newer version.</source>
        <translation>此日志由本程序的较新版本创建，因此用此版本不能进行更改。请向管理员索取较新版本。</translation>
    </message>
    <message>
        <source>Say what happened to the journal.</source>
        <translation>请说明日志发生了什么。</translation>
    </message>
    <message>
        <source>The number was changed, but the journal could not be written. Check that the disk is not full or read-only; the program writes the missing row when you open it again.</source>
        <translation>号码已更改，但无法写入日志。请检查磁盘是否已满或为只读；再次打开程序时会补写缺少的行。</translation>
    </message>
    <message>
        <source>The journal is gone: this computer&apos;s keyring knows one that is not here any more. Nothing can be changed until you say what happened.</source>
        <translation>日志不见了：此电脑的密钥环记得一份日志，但它已不在这里。在您说明发生了什么之前，不能进行任何更改。</translation>
    </message>
    <message>
        <source>The journal has fewer rows than this computer&apos;s keyring knows: its end was removed, or an older copy put back. Nothing can be changed until you say what happened.</source>
        <translation>日志的行数少于此电脑的密钥环所记得的：末尾被删除，或换回了旧副本。在您说明发生了什么之前，不能进行任何更改。</translation>
    </message>
    <message>
        <source>This is not the journal that this computer&apos;s keyring knows: it was replaced or rewritten. Nothing can be changed until you say what happened.</source>
        <translation>这不是此电脑的密钥环所记得的日志：它已被替换或改写。在您说明发生了什么之前，不能进行任何更改。</translation>
    </message>
    <message>
        <source>The journal is not intact: a row of it was altered or removed. Nothing can be changed until you say what happened.</source>
        <translation>日志不完整：其中有一行被改动或删除。在您说明发生了什么之前，不能进行任何更改。</translation>
    </message>
</context>
<context>
    <name>HelpdeskWindow</name>
    <message>
        <source>Phone Settings</source>
        <translation>手机号设置</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>服务台</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Ask your administrator.</source>
        <translation>文件“%1”中没有证书，请联系管理员。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>您已退出登录。</translation>
    </message>
    <message>
        <source>You are signed out. Your keyring did not remove the access key; remove “phone-settings” there yourself.</source>
        <translation>您已退出登录。密钥环没有删除访问密钥；请自行在其中删除“phone-settings”。</translation>
    </message>
    <message>
        <source>The case is closed without a change, and the journal says so.</source>
        <translation>个案将关闭，不作更改，并记入日志。</translation>
    </message>
    <message>
        <source>The change was sent to the service. When you open the program again, it finds out what came of it and writes it into the journal.</source>
        <translation>更改已发送给服务。再次打开程序时，会查明结果并记入日志。</translation>
    </message>
</context>
<context>
    <name>JournalAlarmPanel</name>
    <message>
        <source>What happened to the journal</source>
        <translation>日志发生了什么</translation>
    </message>
    <message>
        <source>A colleague has to agree here, with an access key of their own, which is not kept.</source>
        <translation>需要一位同事在此用自己的访问密钥表示同意，该密钥不会被保存。</translation>
    </message>
    <message>
        <source>Go on with this journal</source>
        <translation>继续使用此日志</translation>
    </message>
</context>
<context>
    <name>JournalFilterForm</name>
    <message>
        <source>From day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Number involved</source>
        <translation>涉及的号码</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Write days as year, month and day, like %1.</source>
        <translation>日期请写成年、月、日，例如%1。</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>显示这些行</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>原手机号</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>新手机号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Older rows</source>
        <translation>更早的行</translation>
    </message>
    <message>
        <source>Verify journal</source>
        <translation>校验日志</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>导出为 JSON</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Verifying every row…</source>
        <translation>正在校验每一行…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>无法写入文件“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln行已写入“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was done at this helpdesk, newest first. Rows are only ever added.</source>
        <translation>此服务台所做的一切，最新的在前。只会添加新行，不会改动已有的行。</translation>
    </message>
    <message>
        <source>No rows match.</source>
        <translation>没有符合条件的行。</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: %Ln row(s), none was altered.</source>
        <translation>
            <numerusform>日志完整：共%Ln行，均未被改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %L1 is wrong: it, or one before it, was altered or removed. Keep the file and tell your administrator.</source>
        <translation>第%L1行有误：该行或之前的某一行被改动或删除。请保留文件并告知管理员。</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>已显示完整信息</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>个案已新建</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>验证码已发送</translation>
    </message>
    <message>
        <source>Code refused</source>
        <translation>验证码被拒绝</translation>
    </message>
    <message>
        <source>Caller proven</source>
        <translation>来电者已核实</translation>
    </message>
    <message>
        <source>Caller vouched for</source>
        <translation>有人为来电者担保</translation>
    </message>
    <message>
        <source>Second operator agreed</source>
        <translation>第二位操作员已同意</translation>
    </message>
    <message>
        <source>New number proven</source>
        <translation>新号码已核实</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>正在执行</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>核对失败</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>Sessions not ended</source>
        <translation>会话未结束</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>个案已关闭</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Proof taken back</source>
        <translation>已撤回身份核实</translation>
    </message>
    <message>
        <source>Journal alarm</source>
        <translation>日志警报</translation>
    </message>
    <message>
        <source>Journal accepted</source>
        <translation>日志已认可</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your own account</source>
        <translation>您自己的账号</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <source>Access key secret</source>
        <translation>访问密钥的机密</translation>
    </message>
    <message>
        <source>Your own account is the e-mail address, username or user ID that you have here yourself; leave it empty if you have none. Nobody changes their own account.</source>
        <translation>您自己的账号是您本人在此的邮箱地址、用户名或用户 ID；如果没有，请留空。任何人都不能更改自己的账号。</translation>
    </message>
</context>
<context>
    <name>KeyringProblem</name>
    <message>
        <source>Your keyring is locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>密钥环已锁定。请解锁后重试，或选择“仅限本次登录”。</translation>
    </message>
    <message>
        <source>Your keyring does not answer. Look for a window that asks for its password, or sign in for this session only.</source>
        <translation>密钥环没有响应。请查看是否有要求输入密钥环密码的窗口，或选择“仅限本次登录”。</translation>
    </message>
    <message>
        <source>Your keyring did not keep your sign-in. You can go on for this session only, and sign in again next time.</source>
        <translation>密钥环未能保存登录信息。您可以选择“仅限本次登录”，下次需要重新登录。</translation>
    </message>
    <message>
        <source>Your keyring reported a problem. Try again, or go on for this session only.</source>
        <translation>密钥环出现问题。请重试，或选择“仅限本次登录”。</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep your sign-in safe in. Start one and try again, or go on for this session only.</source>
        <translation>此电脑没有可安全保存登录信息的密钥环。请启动密钥环后重试，或选择“仅限本次登录”。</translation>
    </message>
    <message>
        <source>Your keyring is still locked, since nobody gave it its password. Try again and enter the password, or sign in for this session only.</source>
        <translation>由于没有输入密码，密钥环仍处于锁定状态。请重试并输入密码，或选择“仅限本次登录”。</translation>
    </message>
    <message>
        <source>Your keyring did not let this program in. Try again and allow it, or sign in for this session only.</source>
        <translation>密钥环未允许本程序访问。请重试并允许访问，或选择“仅限本次登录”。</translation>
    </message>
    <message>
        <source>No keyring is open that could keep your sign-in. Open one, or choose a password for a new one when you are asked, then try again.</source>
        <translation>没有已打开的密钥环可保存登录信息。请打开一个，或在提示时为新密钥环设置密码，然后重试。</translation>
    </message>
</context>
<context>
    <name>NewNumberPage</name>
    <message>
        <source>Bind phone number</source>
        <translation>绑定手机号</translation>
    </message>
    <message>
        <source>Send code to new number</source>
        <translation>向新手机号发送验证码</translation>
    </message>
    <message>
        <source>Code from new number</source>
        <translation>新手机号收到的验证码</translation>
    </message>
    <message>
        <source>New phone number</source>
        <translation>新手机号</translation>
    </message>
    <message>
        <source>We send a code to the number to make sure that it is yours.</source>
        <translation>我们会向该号码发送验证码，以确认号码属于您。</translation>
    </message>
    <message>
        <source>Binding your phone number…</source>
        <translation>正在绑定手机号…</translation>
    </message>
    <message>
        <source>Keep at hand</source>
        <translation>请准备好</translation>
    </message>
    <message>
        <source>No message yet?</source>
        <translation>还没收到短信？</translation>
    </message>
    <message>
        <source>Check the number above. Abroad, a message can take a few minutes.</source>
        <translation>请检查上面的号码。在国外，短信可能要几分钟才到。</translation>
    </message>
    <message>
        <source>After a second message, only the code in the newest one counts.</source>
        <translation>如果收到第二条短信，只有最新一条里的验证码有效。</translation>
    </message>
    <message>
        <source>The phone with the new number</source>
        <translation>使用新号码的手机</translation>
    </message>
    <message>
        <source>It gets a code now.</source>
        <translation>它现在会收到验证码。</translation>
    </message>
    <message>
        <source>The phone with %1</source>
        <translation>使用%1的手机</translation>
    </message>
    <message>
        <source>It gets a code in step 2. If you no longer have it, you say so there.</source>
        <translation>它在第2步会收到验证码。如果已经不在手边，可以在那里说明。</translation>
    </message>
    <message>
        <source>It gets a code in step 2.</source>
        <translation>它在第2步会收到验证码。</translation>
    </message>
    <message>
        <source>It is not sent again. You can wait here or close the window: the next start tells you what came of it.</source>
        <translation>不会再次发送。您可以在此等待，也可以关闭窗口：下次启动时会告诉您结果。</translation>
    </message>
    <message>
        <source>The number was sent once. The service&apos;s answer was lost on the way.</source>
        <translation>号码只发送了一次，服务的答复在途中丢失了。</translation>
    </message>
    <message>
        <source>Finding out whether it was bound</source>
        <translation>正在查明是否已绑定</translation>
    </message>
</context>
<context>
    <name>NewNumberStep</name>
    <message>
        <source>Send code to new number</source>
        <translation>向新手机号发送验证码</translation>
    </message>
    <message>
        <source>Code from new number</source>
        <translation>新手机号收到的验证码</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>核对验证码</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在询问服务…</translation>
    </message>
    <message>
        <source>Code to %1, read out</source>
        <translation>来电者已念出%1收到的验证码</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>Country or region</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>New phone number</source>
        <translation>新手机号</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>OperatorPage</name>
    <message>
        <source>Helpdesk sign-in</source>
        <translation>服务台登录</translation>
    </message>
    <message>
        <source>Change a phone number on behalf of somebody who called you.</source>
        <translation>替来电的用户更改手机号。</translation>
    </message>
    <message>
        <source>For this session only, you can look users up. Nothing can be changed without the keyring, which has the key of the journal.</source>
        <translation>仅限本次登录：您可以查找用户。没有保存日志密钥的密钥环，就无法作任何更改。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Go on for this session only</source>
        <translation>仅限本次登录</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>重试密钥环</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>取消登录</translation>
    </message>
    <message>
        <source>Use a collaborator&apos;s access key of your own. It should allow this and no more: find and read users, change a user&apos;s phone number, end a user&apos;s sessions.</source>
        <translation>请使用您本人的协作管理员访问密钥。其权限应仅限于：查找和读取用户、更改用户手机号、结束用户的会话。</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>This is what the service knows about the user now.</source>
        <translation>这是服务目前掌握的用户信息。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reveal phone and e-mail</source>
        <translation>显示完整手机号和邮箱</translation>
    </message>
    <message>
        <source>The journal records that you looked.</source>
        <translation>日志会记录您的查看。</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>更改原因</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>新建个案</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在询问服务…</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>最近的登录</translation>
    </message>
</context>
<context>
    <name>PhoneNumberProblem</name>
    <message>
        <source>Enter a phone number.</source>
        <translation>请输入手机号。</translation>
    </message>
    <message>
        <source>This is not a phone number. Enter its digits only.</source>
        <translation>这不是有效的手机号，请只输入数字。</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>号码太短，请检查是否少输了数字。</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>号码太长，请检查是否多输了数字。</translation>
    </message>
    <message>
        <source>This number cannot get text messages. Enter a mobile number.</source>
        <translation>此号码无法接收短信，请输入手机号。</translation>
    </message>
    <message>
        <source>There is no such number in this country or region. Check the number and the country or region.</source>
        <translation>此国家/地区没有这样的号码。请检查号码和国家/地区。</translation>
    </message>
</context>
<context>
    <name>PhoneWizard</name>
    <message>
        <source>Phone Settings</source>
        <translation>手机号设置</translation>
    </message>
    <message>
        <source>What you entered is lost. Your phone number stays as it is.</source>
        <translation>您输入的内容将丢失，手机号保持不变。</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>新号码</translation>
    </message>
    <message>
        <source>Current number</source>
        <translation>当前号码</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Your request was sent to the service. When you open the program again, it tells you what came of it.</source>
        <translation>您的请求已发送给服务。再次打开程序时，会告诉您结果。</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Message: %1</source>
        <translation>消息：%1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态码：%1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>错误码：%1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
</context>
<context>
    <name>ProgramMenu</name>
    <message>
        <source>&amp;Get help</source>
        <translation>获取帮助(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;About Phone Settings</source>
        <translation>关于手机号设置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Same as the desktop</source>
        <translation>与系统相同(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>The language was changed, but it could not be kept for the next start.</source>
        <translation>语言已更改，但无法保存到下次启动。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>无法写入文件“%1”。</translation>
    </message>
</context>
<context>
    <name>RecentCaseModel</name>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>Closed without a change</source>
        <translation>未更改即关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>RecentCases</name>
    <message>
        <source>Recent cases</source>
        <translation>最近的个案</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>还没有。</translation>
    </message>
</context>
<context>
    <name>RedirectListener</name>
    <message>
        <source>Nothing here</source>
        <translation>此处没有内容</translation>
    </message>
    <message>
        <source>Return to Phone Settings.</source>
        <translation>请返回“手机号设置”。</translation>
    </message>
    <message>
        <source>This answer does not fit</source>
        <translation>此响应不匹配</translation>
    </message>
    <message>
        <source>It does not belong to the sign-in that Phone Settings is waiting for. Return to Phone Settings.</source>
        <translation>它不属于“手机号设置”正在等待的登录。请返回“手机号设置”。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您尚未登录</translation>
    </message>
    <message>
        <source>Return to Phone Settings to see what happened.</source>
        <translation>请返回“手机号设置”查看原因。</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>You can close this page. Return to Phone Settings to go on.</source>
        <translation>您可以关闭此页面，返回“手机号设置”继续操作。</translation>
    </message>
</context>
<context>
    <name>SecondOperatorPanel</name>
    <message>
        <source>A colleague has to agree here, with an access key of their own, which is not kept. Let them read the case first.</source>
        <translation>需要一位同事在此用自己的访问密钥表示同意，该密钥不会被保存。请先让同事阅读此个案。</translation>
    </message>
    <message>
        <source>Agree to this case</source>
        <translation>同意此个案</translation>
    </message>
    <message>
        <source>The caller was recognized without a code.</source>
        <translation>来电者的身份不是用验证码确认的。</translation>
    </message>
    <message>
        <source>The user is in a protected group.</source>
        <translation>该用户属于受保护的群组。</translation>
    </message>
    <message>
        <source>The service does not say whether the user is in a protected group.</source>
        <translation>服务未告知该用户是否属于受保护的群组。</translation>
    </message>
</context>
<context>
    <name>SessionKeeper</name>
    <message>
        <source>The file %1 holds no certificate. Ask your administrator.</source>
        <translation>文件“%1”中没有证书，请联系管理员。</translation>
    </message>
    <message>
        <source>You signed in with another account than last time. Check that it is the right one.</source>
        <translation>此次登录的账号与上次不同，请确认账号无误。</translation>
    </message>
    <message>
        <source>For your safety, sign in again before you go on.</source>
        <translation>为确保安全，请重新登录后再继续。</translation>
    </message>
</context>
<context>
    <name>SessionsStep</name>
    <message>
        <source>End the user&apos;s sessions</source>
        <translation>结束用户的会话</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>The helpdesk is not set up</source>
        <translation>服务台尚未配置</translation>
    </message>
    <message>
        <source>It has to know which service and which user pool it works for.</source>
        <translation>服务台需要知道它为哪个服务和用户池工作。</translation>
    </message>
    <message>
        <source>These settings are missing. Ask your administrator for them:</source>
        <translation>缺少以下设置，请向管理员索取：</translation>
    </message>
    <message>
        <source>Missing settings</source>
        <translation>缺少的设置</translation>
    </message>
    <message>
        <source>Write them into %1, or give them as flags, and start the helpdesk again. Where the management API is on another server, connection/managementServer (--management-server) names it.</source>
        <translation>请将它们写入“%1”，或作为参数给出，然后重新启动服务台。如果管理 API 在另一台服务器上，用 connection/managementServer（--management-server）指定。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Then you go on where you were; everything you typed is kept.</source>
        <translation>登录后可从中断处继续，已输入的内容都会保留。</translation>
    </message>
    <message>
        <source>You need your account to bind or change its phone number.</source>
        <translation>绑定或更改手机号需要先登录您的账号。</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Sign in with browser</source>
        <translation>在浏览器中登录</translation>
    </message>
    <message>
        <source>Copy sign-in link</source>
        <translation>复制登录链接</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>取消登录</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>重试密钥环</translation>
    </message>
    <message>
        <source>Go on for this session only</source>
        <translation>仅限本次登录</translation>
    </message>
    <message>
        <source>Your browser opens and asks you to sign in to your account. Then you come back here.</source>
        <translation>浏览器将打开，请在其中登录您的账号，然后回到这里。</translation>
    </message>
    <message>
        <source>Looking for your sign-in in the keyring…</source>
        <translation>正在密钥环中查找登录信息…</translation>
    </message>
    <message>
        <source>Asking the service for its sign-in page…</source>
        <translation>正在获取登录页面…</translation>
    </message>
    <message>
        <source>The link was copied. Paste it into a browser on this computer and sign in there.</source>
        <translation>链接已复制。请粘贴到此电脑的浏览器中打开并登录。</translation>
    </message>
    <message>
        <source>Sign in in your browser, then come back here. No browser window? Copy the link and open it yourself.</source>
        <translation>请在浏览器中登录，然后回到这里。没有看到浏览器窗口？请复制链接自行打开。</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it in a browser on this computer.</source>
        <translation>无法打开浏览器。请复制链接，在此电脑的浏览器中打开。</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>正在完成登录…</translation>
    </message>
    <message>
        <source>Storing your sign-in in the keyring. If it asks for its password, enter it.</source>
        <translation>正在将登录信息保存到密钥环。如果提示输入密钥环密码，请输入。</translation>
    </message>
    <message>
        <source>You are almost signed in.</source>
        <translation>登录即将完成。</translation>
    </message>
</context>
<context>
    <name>SignInProblem</name>
    <message>
        <source>Sign-in was declined in the browser. Start again if you want to go on.</source>
        <translation>登录在浏览器中被拒绝。如需继续，请重新登录。</translation>
    </message>
    <message>
        <source>The service refused the sign-in. Start again; if it happens again, show Details to your administrator.</source>
        <translation>服务拒绝了登录。请重新登录；如果再次出现，请将“详情”提供给管理员。</translation>
    </message>
    <message>
        <source>Sign-in was not finished in the browser in time. Start again.</source>
        <translation>未在规定时间内完成浏览器登录，请重新登录。</translation>
    </message>
    <message>
        <source>There is no GenAuth service at this server address. Check the address with your administrator.</source>
        <translation>此服务器地址上没有 GenAuth 服务，请与管理员核对地址。</translation>
    </message>
    <message>
        <source>The answer to the sign-in could not be trusted. Check that this computer&apos;s clock is right, then start again.</source>
        <translation>登录响应不可信。请检查此电脑的时间是否正确，然后重新登录。</translation>
    </message>
    <message>
        <source>Another program uses the network port that sign-in needs. Close that program, or ask your administrator for another redirect port.</source>
        <translation>登录所需的网络端口已被其他程序占用。请关闭该程序，或联系管理员更改重定向端口。</translation>
    </message>
    <message>
        <source>Your keyring holds no sign-in that this program can use. Sign in again.</source>
        <translation>密钥环中没有本程序可用的登录信息。请重新登录。</translation>
    </message>
    <message>
        <source>The server does not let this computer in. Ask your administrator whether it can be reached from this network.</source>
        <translation>服务器不允许此电脑访问。请向管理员询问是否可以从此网络访问。</translation>
    </message>
    <message>
        <source>The server wants a certificate from this computer, which this program cannot give. Ask your administrator for another server address.</source>
        <translation>服务器要求此电脑提供证书，而本程序无法提供。请向管理员询问其他服务器地址。</translation>
    </message>
    <message>
        <source>The server sends early hints (103), which this program cannot read. Ask your administrator to turn them off.</source>
        <translation>服务器发送了本程序无法读取的早期提示（103）。请让管理员将其关闭。</translation>
    </message>
    <message>
        <source>The server compresses its answers although it was asked not to. Ask your administrator to turn that off.</source>
        <translation>服务器在未被要求的情况下压缩了应答。请让管理员关闭压缩。</translation>
    </message>
    <message>
        <source>The service does not say when you signed in, so nothing can be changed here. Ask your administrator about the setting signIn/maxAgeMinutes.</source>
        <translation>服务没有说明您何时登录，因此在此无法进行更改。请向管理员询问设置 signIn/maxAgeMinutes。</translation>
    </message>
    <message>
        <source>The service did not ask you to sign in anew. Sign out in your browser and start again, or ask your administrator about the setting signIn/maxAgeMinutes.</source>
        <translation>服务没有要求您重新登录。请在浏览器中退出登录后重试，或向管理员询问设置 signIn/maxAgeMinutes。</translation>
    </message>
    <message>
        <source>The service says that its address is another one: Details shows it. Ask your administrator which is right.</source>
        <translation>服务称其地址是另一个：见“详情”。请向管理员询问哪个正确。</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message>
        <source>The service could not be told. Your sign-in was for this session only, so it cannot be ended any more: it ends there by itself after a while.</source>
        <translation>未能通知服务。此登录仅限本次，因此已无法主动结束：过一段时间它会在服务端自行失效。</translation>
    </message>
    <message>
        <source>The service did not confirm it; if your sign-in still holds there, it ends by itself after a while.</source>
        <translation>服务没有确认退出；如果那边的登录仍然有效，过一段时间会自动结束。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>您已退出登录。</translation>
    </message>
    <message>
        <source>The service could not be told yet. This program does that when you open it again.</source>
        <translation>尚未能通知服务。再次打开本程序时会通知。</translation>
    </message>
    <message>
        <source>Your keyring still holds what is left of the sign-in. This program removes it when you open it again.</source>
        <translation>密钥环中仍保留着登录的残余信息。再次打开本程序时会将其移除。</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>the number ending in %1</source>
        <translation>尾号为%1的号码</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>第%1步，共%2步：%3</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>第%1步，共%2步：%3</translation>
    </message>
</context>
<context>
    <name>UnclosedNotice</name>
    <message>
        <source>Ticket %1 was interrupted. The service says that the number was changed.</source>
        <translation>工单%1曾中断。服务表示号码已更改。</translation>
    </message>
    <message>
        <source>Ticket %1 was interrupted. The service says that the number was not changed.</source>
        <translation>工单%1曾中断。服务表示号码未更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n interrupted change(s) have no outcome in the journal yet. The service is being asked.</source>
        <translation>
            <numerusform>有%n项中断的更改在日志中尚无结果。正在询问服务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1: the user&apos;s sessions were ended.</source>
        <translation>工单%1：已结束该用户的会话。</translation>
    </message>
    <message>
        <source>Ticket %1: the user&apos;s sessions were not ended.</source>
        <translation>工单%1：未能结束该用户的会话。</translation>
    </message>
    <message>
        <source>Ticket %1 was interrupted. The number was not changed when we last looked, at %2. We go on asking the service.</source>
        <translation>工单%1曾中断。上次查看时（%2）号码尚未更改。我们会继续询问服务。</translation>
    </message>
</context>
<context>
    <name>UserModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
</context>
<context>
    <name>UserWords</name>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Suspended: locked, cannot sign in</source>
        <translation>已停用：已锁定，无法登录</translation>
    </message>
    <message>
        <source>Deactivated: cannot sign in</source>
        <translation>已禁用：无法登录</translation>
    </message>
    <message>
        <source>Has left the organization</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>验证器应用</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
</context>
<context>
    <name>WebhookSecretPanel</name>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook 机密</translation>
    </message>
    <message>
        <source>Keep secret</source>
        <translation>保存机密</translation>
    </message>
    <message>
        <source>A notice of a change cannot be sent: the secret that signs it is not in this computer&apos;s keyring. Ask your administrator for it.</source>
        <translation>有一条更改通知无法发送：为其签名的机密不在此电脑的密钥环中。请向管理员索取。</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>&amp;Menu</source>
        <translation>菜单(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
</TS>
