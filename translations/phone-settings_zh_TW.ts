<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Phone Settings</source>
        <translation>關於手機號碼設定</translation>
    </message>
    <message>
        <source>Phone Settings %1</source>
        <translation>手機號碼設定（版本%1）</translation>
    </message>
    <message>
        <source>Binds a phone number to your account, or changes it.</source>
        <translation>為您的帳號綁定或變更手機號碼。</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>授權條款：%1</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>使用了以下元件：</translation>
    </message>
    <message>
        <source>%1 (licence: %2)</source>
        <translation>%1（授權條款：%2）</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Signed in as</source>
        <translation>登入帳號</translation>
    </message>
    <message>
        <source>Current phone number</source>
        <translation>目前的手機號碼</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已驗證</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>在瀏覽器中登入</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>您的手機號碼</translation>
    </message>
    <message>
        <source>Looking for your sign-in in the keyring. If it asks for its password, enter it.</source>
        <translation>正在鑰匙圈中尋找登入資訊。如果出現輸入鑰匙圈密碼的提示，請輸入密碼。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在詢問服務…</translation>
    </message>
    <message>
        <source>No phone number yet</source>
        <translation>尚未綁定手機號碼</translation>
    </message>
    <message>
        <source>Choose Next to bind a phone number to your account.</source>
        <translation>若要為帳號綁定手機號碼，請按「下一步」。</translation>
    </message>
    <message>
        <source>The answer to your last request was lost. It was carried out: the number below is the one that you asked for.</source>
        <translation>上次要求的回覆遺失了，但要求已經執行：下面就是您要的手機號碼。</translation>
    </message>
    <message>
        <source>The answer to your last request was lost. It was not carried out: nothing has changed.</source>
        <translation>上次要求的回覆遺失了。要求沒有執行，什麼都沒有變更。</translation>
    </message>
    <message>
        <source>The answer to your last request was lost. It was not carried out when we last looked, at %1.</source>
        <translation>上次要求的回覆遺失了。上次查看時（%1）要求沒有執行。</translation>
    </message>
    <message>
        <source>The answer to your last request was lost. Finding out whether it was carried out… If you close the program, it tells you at its next start.</source>
        <translation>上次要求的回覆遺失了。正在查明它是否已經執行…如果現在關閉程式，下次啟動時會告訴您結果。</translation>
    </message>
    <message>
        <source>The answer to your last request was lost. It was not carried out when we last looked, at %1. We go on asking and tell you if that changes.</source>
        <translation>上次要求的回覆遺失了。上次查看時（%1）要求尚未執行。我們會繼續詢問，如有變化會告訴您。</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>變更號碼</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Messages from your account go to this number.</source>
        <translation>您帳號的簡訊會傳到這個號碼。</translation>
    </message>
</context>
<context>
    <name>ApplyStep</name>
    <message>
        <source>Old number</source>
        <translation>原手機號碼</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>新手機號碼</translation>
    </message>
    <message>
        <source>End the user&apos;s sessions afterwards</source>
        <translation>之後結束使用者的工作階段</translation>
    </message>
    <message>
        <source>Apply the change</source>
        <translation>執行變更</translation>
    </message>
    <message>
        <source>Use another number</source>
        <translation>使用其他號碼</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Changing the number…</source>
        <translation>正在變更號碼…</translation>
    </message>
    <message>
        <source>Caller and new number are proven. The change may be applied.</source>
        <translation>來電者和新號碼都已核實。可以執行變更。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost on the way. Finding out whether the number was changed.</source>
        <translation>服務的回覆在途中遺失了。正在查明號碼是否已變更。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost. The change is not sent again. If you go on or close the program, it is found out and written down later.</source>
        <translation>服務的回覆遺失了。變更要求不會再次傳送。如果您繼續其他工作或關閉程式，結果會在之後查明並記入日誌。</translation>
    </message>
</context>
<context>
    <name>BusyPanel</name>
    <message>
        <source>Busy</source>
        <translation>處理中</translation>
    </message>
</context>
<context>
    <name>CallerEvidence</name>
    <message>
        <source>Called back on the number that HR has</source>
        <translation>已回撥人事部門登記的號碼</translation>
    </message>
    <message>
        <source>Approved by their manager</source>
        <translation>已獲其主管核准</translation>
    </message>
    <message>
        <source>Identity document seen on video</source>
        <translation>已透過視訊查驗身分證件</translation>
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
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登記的號碼</translation>
    </message>
    <message>
        <source>Registered number</source>
        <translation>登記的號碼</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>電子郵件地址</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登入</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>使用者 ID</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二重驗證</translation>
    </message>
    <message>
        <source>Second factors</source>
        <translation>第二重驗證</translation>
    </message>
</context>
<context>
    <name>CallerStep</name>
    <message>
        <source>Send code to registered number</source>
        <translation>傳送驗證碼至登記的號碼</translation>
    </message>
    <message>
        <source>Code that the caller reads out</source>
        <translation>來電者唸出的驗證碼</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>核對驗證碼</translation>
    </message>
    <message>
        <source>The user has no registered number, and your organization allows no other way of proving who is calling.</source>
        <translation>該使用者沒有登記的號碼，而您的組織不允許以其他方式核實來電者的身分。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在詢問服務…</translation>
    </message>
    <message>
        <source>The caller has lost this number</source>
        <translation>來電者已無法使用此號碼</translation>
    </message>
    <message>
        <source>Prove the caller in another way</source>
        <translation>以其他方式核實來電者身分</translation>
    </message>
    <message>
        <source>Code to the registered number</source>
        <translation>登記的號碼收到的驗證碼</translation>
    </message>
    <message>
        <source>Code to %1, read out</source>
        <translation>來電者已唸出%1收到的驗證碼</translation>
    </message>
    <message>
        <source>%1 agrees as second operator</source>
        <translation>第二位操作員%1已同意</translation>
    </message>
    <message>
        <source>%1. The caller says that this phone is lost.</source>
        <translation>%1。來電者說這支手機已遺失。</translation>
    </message>
</context>
<context>
    <name>CaseLimits</name>
    <message>
        <source>Ticket</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Time left for this case</source>
        <translation>此個案的剩餘時間</translation>
    </message>
    <message>
        <source>Wrong codes left</source>
        <translation>驗證碼還可輸錯的次數</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分鐘</numerusform>
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
        <translation>此個案的時間還剩%1</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Case</source>
        <translation>個案</translation>
    </message>
    <message>
        <source>Caller proven</source>
        <translation>來電者已核實</translation>
    </message>
    <message>
        <source>New number proven</source>
        <translation>新號碼已核實</translation>
    </message>
    <message>
        <source>Change applied</source>
        <translation>變更已執行</translation>
    </message>
    <message>
        <source>Checked with the service</source>
        <translation>已向服務核對</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <translation>工作階段已結束</translation>
    </message>
    <message>
        <source>Close case without a change</source>
        <translation>關閉個案，不作變更</translation>
    </message>
    <message>
        <source>Next caller</source>
        <translation>下一位來電者</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>A new number for %1</source>
        <translation>%1的新號碼</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>a second operator has to agree</source>
        <translation>需要第二位操作員同意</translation>
    </message>
    <message>
        <source>by a code to the registered number</source>
        <translation>憑登記的號碼收到的驗證碼</translation>
    </message>
    <message>
        <source>recognized in another way</source>
        <translation>以其他方式確認</translation>
    </message>
    <message>
        <source>%1; %2 agrees</source>
        <translation>%1；%2已同意</translation>
    </message>
    <message>
        <source>once the caller is proven</source>
        <translation>核實來電者之後</translation>
    </message>
    <message>
        <source>once both are proven</source>
        <translation>兩者都核實之後</translation>
    </message>
    <message>
        <source>by itself, after the change</source>
        <translation>變更之後自動進行</translation>
    </message>
    <message>
        <source>by itself, after the check</source>
        <translation>核對之後自動進行</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>under way…</source>
        <translation>進行中…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>未結束</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>與預期不符</translation>
    </message>
    <message>
        <source>Nothing has been sent to the service yet.</source>
        <translation>還沒有向服務傳送任何內容。</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>變更正在進行。</translation>
    </message>
    <message>
        <source>The number was changed.</source>
        <translation>號碼已變更。</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>個案已關閉。</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>The service shows</source>
        <translation>服務顯示</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次核對</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1，已驗證</translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <translation>%1，未驗證</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close Phone Settings?</source>
        <translation>要關閉「手機號碼設定」嗎？</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>不關閉(&amp;S)</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Sending…</source>
        <translation>傳送中…</translation>
    </message>
    <message>
        <source>Another code was sent to %1. Only the newest message counts.</source>
        <translation>已重新傳送驗證碼至%1，僅最新一則簡訊中的驗證碼有效。</translation>
    </message>
    <message>
        <source>A code was sent to %1.</source>
        <translation>已傳送驗證碼至%1。</translation>
    </message>
    <message>
        <source>The last code cannot be used again. Send a new one.</source>
        <translation>上一組驗證碼無法再次使用，請重新傳送。</translation>
    </message>
    <message>
        <source>If a message came to %1, enter its code.</source>
        <translation>如果%1收到了簡訊，請輸入其中的驗證碼。</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>傳送驗證碼</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>重新傳送驗證碼</translation>
    </message>
    <message>
        <source>Send a new code in %1 s</source>
        <translation>%1秒後可重新傳送</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Change phone number</source>
        <translation>變更手機號碼</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>原手機號碼</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>新手機號碼</translation>
    </message>
    <message>
        <source>Time left to confirm</source>
        <translation>剩餘確認時間</translation>
    </message>
    <message>
        <source>Get new codes</source>
        <translation>重新取得驗證碼</translation>
    </message>
    <message>
        <source>Confirm the change</source>
        <translation>確認變更</translation>
    </message>
    <message>
        <source>Check the new number, then change it.</source>
        <translation>請核對新手機號碼，然後變更。</translation>
    </message>
    <message>
        <source>Changing your phone number…</source>
        <translation>正在變更手機號碼…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – confirm now</source>
        <translation>%1後失效，請立即確認</translation>
    </message>
    <message>
        <source>%1 left to confirm</source>
        <translation>確認時間還剩%1</translation>
    </message>
    <message>
        <source>After that, nothing is changed and both codes have to be sent again.</source>
        <translation>時間過後什麼都不會變更，兩個驗證碼都要重新傳送。</translation>
    </message>
    <message>
        <source>From then on you sign in with %1, and no longer with %2.</source>
        <translation>此後您用%1登入，不再用%2。</translation>
    </message>
    <message>
        <source>Finding out whether it was changed</source>
        <translation>正在查明是否已變更</translation>
    </message>
    <message>
        <source>The change was sent once. The service&apos;s answer was lost on the way.</source>
        <translation>變更要求只傳送了一次，服務的回覆在途中遺失了。</translation>
    </message>
    <message>
        <source>The change is not sent again. You can wait here or close the window: the next start tells you what came of it.</source>
        <translation>變更要求不會再次傳送。您可以在此等候，也可以關閉視窗：下次啟動時會告訴您結果。</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>連線至服務</translation>
    </message>
    <message>
        <source>Your administrator can tell you both.</source>
        <translation>如果不清楚以下兩項，請洽詢管理員。</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>伺服器位址</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>應用程式 ID</translation>
    </message>
    <message>
        <source>This is not a secure server address. Enter one that begins with https://.</source>
        <translation>此伺服器位址不安全，請輸入以 https:// 開頭的位址。</translation>
    </message>
</context>
<context>
    <name>CountryPopup</name>
    <message>
        <source>Search countries</source>
        <translation>搜尋國家/地區</translation>
    </message>
    <message>
        <source>Name, code or +number</source>
        <translation>名稱、代碼或 +國碼</translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation>國家/地區清單</translation>
    </message>
    <message>
        <source>No country or region found</source>
        <translation>找不到國家/地區</translation>
    </message>
</context>
<context>
    <name>CurrentNumberPage</name>
    <message>
        <source>Current phone number</source>
        <translation>目前的手機號碼</translation>
    </message>
    <message>
        <source>Send code to current number</source>
        <translation>傳送驗證碼至目前的號碼</translation>
    </message>
    <message>
        <source>Code from current number</source>
        <translation>目前的號碼收到的驗證碼</translation>
    </message>
    <message>
        <source>I can&apos;t receive messages on this number</source>
        <translation>我無法用此號碼接收簡訊</translation>
    </message>
    <message>
        <source>Checking the codes…</source>
        <translation>正在檢查驗證碼…</translation>
    </message>
    <message>
        <source>A code sent to your current number shows that nobody else is changing it.</source>
        <translation>傳送驗證碼至目前的號碼，以確認是您本人在變更。</translation>
    </message>
    <message>
        <source>Help from your organization</source>
        <translation>您的組織提供的協助</translation>
    </message>
    <message>
        <source>You go on without a code from %1. Your organization allows this. If the service refuses it at the end, nothing is changed, and the helpdesk can change the number for you.</source>
        <translation>您將不使用%1的驗證碼繼續。您的組織允許這樣做。如果服務最後拒絕，什麼都不會變更，服務台可以為您變更號碼。</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Your phone number is now %1.</source>
        <translation>您的手機號碼現在是%1。</translation>
    </message>
    <message>
        <source>Use it the next time you sign in with your phone.</source>
        <translation>下次以手機號碼登入時，請使用此號碼。</translation>
    </message>
    <message>
        <source>The service accepted %1 as your phone number.</source>
        <translation>服務已接受%1作為您的手機號碼。</translation>
    </message>
    <message>
        <source>It could not be asked again just now. Open this program again to see your number.</source>
        <translation>暫時無法再次查詢。請重新開啟本程式，查看您的手機號碼。</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>未綁定手機號碼</translation>
    </message>
    <message>
        <source>The service accepted %1, but still shows %2.</source>
        <translation>服務已接受%1，但仍顯示「%2」。</translation>
    </message>
    <message>
        <source>Open this program again in a few minutes. If it still shows this, ask your administrator.</source>
        <translation>請過幾分鐘重新開啟本程式。如果仍然如此顯示，請洽詢管理員。</translation>
    </message>
    <message>
        <source>Your number is now</source>
        <translation>您現在的號碼是</translation>
    </message>
</context>
<context>
    <name>ErrorKind</name>
    <message>
        <source>The service cannot be reached. Check your network connection and the server address, then try again.</source>
        <translation>無法連線至服務。請檢查網路連線和伺服器位址，然後再試一次。</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Do not go on; ask your administrator.</source>
        <translation>連線不安全，未傳送任何資料。請勿繼續，並洽詢管理員。</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again in a moment.</source>
        <translation>服務回應逾時，請稍後再試。</translation>
    </message>
    <message>
        <source>The connection broke off before the answer came. Try again in a moment.</source>
        <translation>連線在收到回應前中斷，請稍後再試。</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Try again in a few minutes.</source>
        <translation>服務暫時發生問題，請過幾分鐘再試。</translation>
    </message>
    <message>
        <source>The answer did not come from the service. If this network has a sign-in page, open it in your browser first; otherwise check the server address.</source>
        <translation>收到的回應並非來自該服務。如果目前的網路有登入頁面，請先在瀏覽器中開啟；否則請檢查伺服器位址。</translation>
    </message>
    <message>
        <source>This code is not right. Send a new code and enter the newest one.</source>
        <translation>驗證碼不正確。請重新傳送，並輸入最新的驗證碼。</translation>
    </message>
    <message>
        <source>This code has expired or was used already. Send a new code and enter the newest one.</source>
        <translation>驗證碼已過期或已使用過。請重新傳送，並輸入最新的驗證碼。</translation>
    </message>
    <message>
        <source>Too many messages were sent to this number. Wait a minute, then send a new code.</source>
        <translation>傳送至此號碼的簡訊過於頻繁。請等候一分鐘，再重新傳送驗證碼。</translation>
    </message>
    <message>
        <source>This number already belongs to another account. Use another number.</source>
        <translation>此號碼已綁定其他帳號，請使用其他號碼。</translation>
    </message>
    <message>
        <source>This is the number you already have. Enter a different one.</source>
        <translation>這是您目前的手機號碼，請輸入其他號碼。</translation>
    </message>
    <message>
        <source>Your organization wants a code from your current number, too. Get new codes and enter both.</source>
        <translation>您的組織要求同時驗證目前的手機號碼。請重新取得兩組驗證碼，並分別輸入。</translation>
    </message>
    <message>
        <source>Your current number is not the one shown any more. Close the program and start again.</source>
        <translation>您目前的手機號碼與所顯示的不一致。請關閉程式，重新開始。</translation>
    </message>
    <message>
        <source>The service does not accept this phone number. Check the number and the country or region.</source>
        <translation>服務不接受此手機號碼。請檢查號碼和國家/地區。</translation>
    </message>
    <message>
        <source>The service asks for a picture check that this program cannot show. Wait a few minutes, then try again.</source>
        <translation>服務要求圖形驗證，本程式無法顯示。請等候幾分鐘再試。</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again; what you typed is kept.</source>
        <translation>登入已失效。請重新登入，已輸入的內容會保留。</translation>
    </message>
    <message>
        <source>Your account is locked. Ask your administrator to unlock it.</source>
        <translation>您的帳號已鎖定，請洽詢管理員解除鎖定。</translation>
    </message>
    <message>
        <source>The service does not know your account any more. Ask your administrator.</source>
        <translation>您的帳號已不存在，請洽詢管理員。</translation>
    </message>
    <message>
        <source>Your account is suspended. Ask your administrator.</source>
        <translation>您的帳號已停權，請洽詢管理員。</translation>
    </message>
    <message>
        <source>The service asks for another sign-in step. Sign in again in the browser.</source>
        <translation>服務要求完成其他登入步驟。請在瀏覽器中重新登入。</translation>
    </message>
    <message>
        <source>This number is your only way to sign in, so it cannot be removed.</source>
        <translation>此號碼是您唯一的登入方式，無法解除綁定。</translation>
    </message>
    <message>
        <source>The service does not know this application ID. Check the application ID with your administrator.</source>
        <translation>應用程式 ID 不存在，請與管理員核對。</translation>
    </message>
    <message>
        <source>The service is too busy at the moment. Try again in a minute.</source>
        <translation>服務目前過於忙碌，請過一分鐘再試。</translation>
    </message>
    <message>
        <source>The service refused this. Details has its reason; your administrator can help you with it.</source>
        <translation>服務拒絕了此操作。原因請見「詳細資料」，管理員可以協助您處理。</translation>
    </message>
    <message>
        <source>The certificate of the service is self-signed or of an unknown issuer, so nothing was sent. Do not go on; ask your administrator.</source>
        <translation>服務的憑證是自我簽署的，或簽發者不明，因此沒有傳送任何內容。請不要繼續，並洽詢管理員。</translation>
    </message>
    <message>
        <source>The certificate of the service is for another host name, so nothing was sent. Check the server address; if it is right, ask your administrator.</source>
        <translation>服務的憑證屬於另一個主機名稱，因此沒有傳送任何內容。請檢查伺服器位址；如果位址無誤，請洽詢管理員。</translation>
    </message>
    <message>
        <source>The certificate of the service has expired, so nothing was sent. Check that this computer&apos;s clock is right; if it is, ask your administrator.</source>
        <translation>服務的憑證已過期，因此沒有傳送任何內容。請檢查此電腦的時鐘是否正確；如果時鐘無誤，請洽詢管理員。</translation>
    </message>
    <message>
        <source>The certificate of the service is not valid yet, so nothing was sent. Check that this computer&apos;s clock is right; if it is, ask your administrator.</source>
        <translation>服務的憑證尚未生效，因此沒有傳送任何內容。請檢查此電腦的時鐘是否正確；如果時鐘無誤，請洽詢管理員。</translation>
    </message>
    <message>
        <source>The network proxy does not answer or does not let the request through. Check the proxy settings of this computer.</source>
        <translation>網路代理伺服器沒有回應，或不允許該要求通過。請檢查此電腦的代理設定。</translation>
    </message>
    <message>
        <source>The network proxy asks for a user name and password. Put the right ones into the proxy settings of this computer, or ask your administrator.</source>
        <translation>網路代理伺服器要求使用者名稱和密碼。請在此電腦的代理設定中填寫正確的使用者名稱和密碼，或洽詢管理員。</translation>
    </message>
    <message>
        <source>The answer pointed to another address, and the program did not follow, for your safety. If this network has a sign-in page, open it in your browser first; otherwise check the server address.</source>
        <translation>收到的回應指向另一個位址，為安全起見，程式沒有前往。如果目前的網路有登入頁面，請先在瀏覽器中開啟；否則請檢查伺服器位址。</translation>
    </message>
    <message>
        <source>The service offers no secure connection (TLS 1.2 or later), so nothing was sent. Check the server address; if it is right, ask your administrator.</source>
        <translation>服務不提供安全連線（TLS 1.2 或更新版本），因此沒有傳送任何內容。請檢查伺服器位址；如果位址無誤，請洽詢管理員。</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>How the caller was recognized</source>
        <translation>如何確認來電者</translation>
    </message>
    <message>
        <source>Who vouches for the caller</source>
        <translation>誰為來電者擔保</translation>
    </message>
    <message>
        <source>What was seen or said</source>
        <translation>看到或聽到了什麼</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1，%2：「%3」</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Phone, e-mail, username or user ID</source>
        <translation>手機號碼、電子郵件、使用者名稱或使用者 ID</translation>
    </message>
    <message>
        <source>Search by</source>
        <translation>搜尋依據</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>電子郵件地址</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>使用者 ID</translation>
    </message>
    <message>
        <source>Which of these it is is recognized while you type.</source>
        <translation>輸入時會自動辨識是哪一種。</translation>
    </message>
    <message>
        <source>Searched by what you chose in the field.</source>
        <translation>按您在框中選擇的種類尋找。</translation>
    </message>
    <message>
        <source>Recognized as the phone number %1. If that is not what you meant, choose another kind in the field.</source>
        <translation>辨識為手機號碼%1。如果不是您的意思，請在框中選擇其他種類。</translation>
    </message>
    <message>
        <source>Recognized as a phone number. If that is not what you meant, choose another kind in the field.</source>
        <translation>辨識為手機號碼。如果不是您的意思，請在框中選擇其他種類。</translation>
    </message>
    <message>
        <source>Recognized as an e-mail address. If that is not what you meant, choose another kind in the field.</source>
        <translation>辨識為電子郵件地址。如果不是您的意思，請在框中選擇其他種類。</translation>
    </message>
    <message>
        <source>Recognized as a user ID. If that is not what you meant, choose another kind in the field.</source>
        <translation>辨識為使用者 ID。如果不是您的意思，請在框中選擇其他種類。</translation>
    </message>
    <message>
        <source>Taken for a username. If that is not what you meant, choose another kind in the field.</source>
        <translation>當作使用者名稱。如果不是您的意思，請在框中選擇其他種類。</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Find the user</source>
        <translation>尋找使用者</translation>
    </message>
    <message>
        <source>The search is exact: it never shows somebody with a similar number or name.</source>
        <translation>搜尋是精確的：不會顯示號碼或名稱相近的人。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Open user</source>
        <translation>開啟使用者</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜尋…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) found.</source>
        <translation>
            <numerusform>找到%Ln位使用者。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Page %L2 of %L3.</source>
        <translation>%1第%L2頁，共%L3頁。</translation>
    </message>
    <message>
        <source>Numbers and addresses are masked until you reveal them; the journal records that.</source>
        <translation>號碼和地址在您顯示之前是隱藏的；顯示會記入日誌。</translation>
    </message>
</context>
<context>
    <name>FindingOutPanel</name>
    <message>
        <source>Asking the service which number it has</source>
        <translation>正在向服務查詢目前的號碼</translation>
    </message>
    <message>
        <source>Time spent asking</source>
        <translation>查詢用時</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下次查詢</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s), %1</source>
        <translation>
            <numerusform>已查詢%n次，用時%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s).</source>
        <translation>
            <numerusform>已查詢%n次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking again in %n second(s).</source>
        <translation>
            <numerusform>%n秒後再次查詢。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation>正在等待回覆。</translation>
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
            <numerusform>%n分鐘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowProblem</name>
    <message>
        <source>The service&apos;s answer was lost. Your number was not changed, but the codes may be used up: send new ones.</source>
        <translation>服務的回覆遺失了。您的手機號碼未變更，但驗證碼可能已失效，請重新傳送。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost, so we asked again: your number was not changed. Get a new code and try again.</source>
        <translation>服務的回覆遺失了，因此我們再次查詢：您的手機號碼未變更。請重新取得驗證碼後再試。</translation>
    </message>
    <message>
        <source>The time to confirm is over. Your number was not changed. Get new codes to try again.</source>
        <translation>確認時間已過，手機號碼未變更。若要再試，請重新取得驗證碼。</translation>
    </message>
    <message>
        <source>The service did not accept the confirmation. Your number was not changed. Get new codes to try again.</source>
        <translation>服務未接受確認，手機號碼未變更。若要再試，請重新取得驗證碼。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost. A message may be on its way: wait a minute before you send another.</source>
        <translation>服務的回覆遺失了。簡訊可能已經送出，請等候一分鐘再重新傳送。</translation>
    </message>
    <message>
        <source>Your sign-in had ended and was renewed. The last step was not carried out: please do it again.</source>
        <translation>登入曾失效，現已恢復。上一步操作未執行，請重新操作。</translation>
    </message>
    <message>
        <source>Your organization sends messages to numbers in mainland China (+86) only. Enter such a number.</source>
        <translation>您的組織僅傳送簡訊至中國大陸（+86）號碼，請輸入此類號碼。</translation>
    </message>
    <message>
        <source>One of the two codes is not right. Codes work only once: send new ones to both numbers.</source>
        <translation>兩組驗證碼中有一組不正確。驗證碼只能使用一次，請重新傳送至兩個號碼。</translation>
    </message>
    <message>
        <source>The service could not be asked just now. We go on trying; you need not do anything.</source>
        <translation>暫時無法向服務查詢。我們會繼續嘗試，您不需要做任何操作。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost. The number was not changed when we last looked, at %1. We go on asking and tell you if that changes. You may try again.</source>
        <translation>服務的回覆遺失了。上次查看時（%1）手機號碼尚未變更。我們會繼續詢問，如有變化會告訴您。您可以再試一次。</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>The phone number of your account was changed to %1 on %2 at your request (ticket %3).</source>
        <translation>應您的要求，您帳號的手機號碼已於%2變更為%1（工單%3）。</translation>
    </message>
    <message>
        <source>You were signed out everywhere: please sign in again.</source>
        <translation>您已在所有裝置上登出，請重新登入。</translation>
    </message>
    <message>
        <source>If you did not ask for this, tell your helpdesk at once.</source>
        <translation>如果這不是您本人的要求，請立即聯絡服務台。</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>Text for the user, to read out or paste</source>
        <translation>給使用者的文字，供唸出或貼上</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
</context>
<context>
    <name>HelpdeskBar</name>
    <message>
        <source>Helpdesk</source>
        <translation>服務台</translation>
    </message>
    <message>
        <source>Find the user</source>
        <translation>尋找使用者</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>個案</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>個案%1</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>選單(&amp;M)</translation>
    </message>
</context>
<context>
    <name>HelpdeskProblem</name>
    <message>
        <source>The service does not accept this access key. Check the access key ID and the secret.</source>
        <translation>服務不接受此存取金鑰。請檢查存取金鑰 ID 和秘密。</translation>
    </message>
    <message>
        <source>Enter your name. It goes into every record.</source>
        <translation>請輸入您的姓名，它會寫入每筆紀錄。</translation>
    </message>
    <message>
        <source>There is no such account. Enter the e-mail address, username or user ID of your own account, or leave it empty if you have none here.</source>
        <translation>沒有這個帳號。請輸入您自己帳號的電子郵件、使用者名稱或使用者 ID；如果您在這裡沒有帳號，請留空。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring did not do what was asked. The helpdesk keeps its keys there: unlock the keyring and try again.</source>
        <translation>此電腦的鑰匙圈未能完成要求。服務台的金鑰儲存在其中：請解鎖鑰匙圈後再試一次。</translation>
    </message>
    <message>
        <source>Enter the ticket number.</source>
        <translation>請輸入工單編號。</translation>
    </message>
    <message>
        <source>This is not a ticket number of your organization. Check it.</source>
        <translation>這不是您的組織的工單編號，請檢查。</translation>
    </message>
    <message>
        <source>Say why the number is to be changed.</source>
        <translation>請說明變更手機號碼的原因。</translation>
    </message>
    <message>
        <source>Nobody was found. The search is exact: check what you entered.</source>
        <translation>找不到使用者。搜尋需完全相符，請檢查您的輸入。</translation>
    </message>
    <message>
        <source>This is your own account. Ask a colleague to change it.</source>
        <translation>這是您自己的帳號。請由同事變更。</translation>
    </message>
    <message>
        <source>It is not proven yet who is calling.</source>
        <translation>尚未核實來電者的身分。</translation>
    </message>
    <message>
        <source>Your organization does not allow this way of proving who is calling.</source>
        <translation>您的組織不允許以這種方式核實來電者身分。</translation>
    </message>
    <message>
        <source>Say who vouches for the caller, and what was seen or said.</source>
        <translation>請寫明誰為來電者擔保，以及看到或聽到了什麼。</translation>
    </message>
    <message>
        <source>A second operator has to agree with their own access key.</source>
        <translation>需要第二位操作員用自己的存取金鑰表示同意。</translation>
    </message>
    <message>
        <source>The second operator must be somebody else, with an access key and an account of their own.</source>
        <translation>第二位操作員必須是另一個人，並使用其自己的存取金鑰和帳號。</translation>
    </message>
    <message>
        <source>The new number is not proven yet.</source>
        <translation>新手機號碼尚未核實。</translation>
    </message>
    <message>
        <source>This is the number that the user already has. Enter a different one.</source>
        <translation>這是該使用者已有的手機號碼。請輸入其他號碼。</translation>
    </message>
    <message>
        <source>Too many codes were wrong. This case is closed; nothing was changed.</source>
        <translation>驗證碼錯誤次數過多。此個案已關閉，未做任何變更。</translation>
    </message>
    <message>
        <source>The time for this case is over. Nothing was changed; open a new one.</source>
        <translation>此個案的時間已到。未做任何變更，請建立新的個案。</translation>
    </message>
    <message>
        <source>The user&apos;s number has changed since this case was opened, so it is closed. Nothing was changed; look the user up again.</source>
        <translation>此個案建立後，使用者的手機號碼已變更，因此個案已關閉。未做任何變更，請重新尋找該使用者。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost. Check the code again.</source>
        <translation>服務的回覆遺失了。請再次核對驗證碼。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost, so we asked again: the number was not changed. You can try again.</source>
        <translation>服務的回覆遺失了，因此我們再次查詢：號碼未變更。您可以再試一次。</translation>
    </message>
    <message>
        <source>The service does not know this user any more. Nothing was changed.</source>
        <translation>服務中已沒有此使用者。未做任何變更。</translation>
    </message>
    <message>
        <source>The service accepted the change but does not show the new number as verified. Check again, and tell your administrator if it stays so.</source>
        <translation>服務接受了變更，但未將新手機號碼顯示為已驗證。請再次核對；如果仍然如此，請告知管理員。</translation>
    </message>
    <message>
        <source>The service accepted the change. It could not be read afterwards: check again in a moment.</source>
        <translation>服務接受了變更，但之後無法讀取：請稍後再次核對。</translation>
    </message>
    <message>
        <source>The service did not end the user&apos;s sessions. Try again.</source>
        <translation>服務未結束該使用者的工作階段。請再試一次。</translation>
    </message>
    <message>
        <source>It is not known whether the user&apos;s sessions have ended. Try again in a moment.</source>
        <translation>尚不清楚該使用者的工作階段是否已結束。請稍後再試。</translation>
    </message>
    <message>
        <source>The journal cannot be opened, so nothing can be changed. Ask your administrator.</source>
        <translation>無法開啟日誌，因此不能進行變更。請洽詢管理員。</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nothing was changed. Check that the disk is not full or read-only, then try again.</source>
        <translation>無法寫入日誌，因此未做任何變更。請檢查磁碟是否已滿或為唯讀，然後再試一次。</translation>
    </message>
    <message>
        <source>The keyring does not have the key of this journal any more, so nothing can be changed. Ask your administrator to put the journal away and start a new one.</source>
        <translation>鑰匙圈中已沒有此日誌的金鑰，因此不能進行變更。請由管理員將此日誌封存並建立新的。</translation>
    </message>
    <message>
        <source>Somebody else has signed in to the helpdesk on this computer in the meantime. Sign in again.</source>
        <translation>期間有其他人在此電腦上登入了服務台。請重新登入。</translation>
    </message>
    <message>
        <source>The journal could not be read to its end. Keep the file and tell your administrator.</source>
        <translation>日誌未能讀到結尾。請保留該檔案並告知管理員。</translation>
    </message>
    <message>
        <source>A newer version of this program made the journal, so nothing can be changed with this one. Ask your administrator for the newer version.</source>
        <translation>此日誌由本程式的較新版本建立，因此用此版本不能進行變更。請向管理員索取較新版本。</translation>
    </message>
    <message>
        <source>Say what happened to the journal.</source>
        <translation>請說明日誌發生了什麼。</translation>
    </message>
    <message>
        <source>The number was changed, but the journal could not be written. Check that the disk is not full or read-only; the program writes the missing row when you open it again.</source>
        <translation>號碼已變更，但無法寫入日誌。請檢查磁碟是否已滿或為唯讀；再次開啟程式時會補寫缺少的列。</translation>
    </message>
    <message>
        <source>The journal is gone: this computer&apos;s keyring knows one that is not here any more. Nothing can be changed until you say what happened.</source>
        <translation>日誌不見了：此電腦的鑰匙圈記得一份日誌，但它已不在這裡。在您說明發生了什麼之前，不能進行任何變更。</translation>
    </message>
    <message>
        <source>The journal has fewer rows than this computer&apos;s keyring knows: its end was removed, or an older copy put back. Nothing can be changed until you say what happened.</source>
        <translation>日誌的列數少於此電腦的鑰匙圈所記得的：結尾被移除，或換回了舊副本。在您說明發生了什麼之前，不能進行任何變更。</translation>
    </message>
    <message>
        <source>This is not the journal that this computer&apos;s keyring knows: it was replaced or rewritten. Nothing can be changed until you say what happened.</source>
        <translation>這不是此電腦的鑰匙圈所記得的日誌：它已被替換或改寫。在您說明發生了什麼之前，不能進行任何變更。</translation>
    </message>
    <message>
        <source>The journal is not intact: a row of it was altered or removed. Nothing can be changed until you say what happened.</source>
        <translation>日誌不完整：其中有一列被改動或移除。在您說明發生了什麼之前，不能進行任何變更。</translation>
    </message>
</context>
<context>
    <name>HelpdeskWindow</name>
    <message>
        <source>Phone Settings</source>
        <translation>手機號碼設定</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>服務台</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Ask your administrator.</source>
        <translation>檔案「%1」中沒有憑證，請洽詢管理員。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>您已登出。</translation>
    </message>
    <message>
        <source>You are signed out. Your keyring did not remove the access key; remove “phone-settings” there yourself.</source>
        <translation>您已登出。鑰匙圈沒有移除存取金鑰；請自行在其中移除「phone-settings」。</translation>
    </message>
    <message>
        <source>The case is closed without a change, and the journal says so.</source>
        <translation>個案將關閉，不作變更，並記入日誌。</translation>
    </message>
    <message>
        <source>The change was sent to the service. When you open the program again, it finds out what came of it and writes it into the journal.</source>
        <translation>變更已傳送給服務。再次開啟程式時，會查明結果並記入日誌。</translation>
    </message>
</context>
<context>
    <name>JournalAlarmPanel</name>
    <message>
        <source>What happened to the journal</source>
        <translation>日誌發生了什麼</translation>
    </message>
    <message>
        <source>A colleague has to agree here, with an access key of their own, which is not kept.</source>
        <translation>需要一位同事在此用自己的存取金鑰表示同意，該金鑰不會被儲存。</translation>
    </message>
    <message>
        <source>Go on with this journal</source>
        <translation>繼續使用此日誌</translation>
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
        <translation>操作員</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>工單編號</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>使用者 ID</translation>
    </message>
    <message>
        <source>Number involved</source>
        <translation>涉及的號碼</translation>
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
        <translation>日期請寫成年、月、日，例如%1。</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>顯示這些列</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>使用者 ID</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>原手機號碼</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>新手機號碼</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Older rows</source>
        <translation>更早的列</translation>
    </message>
    <message>
        <source>Verify journal</source>
        <translation>驗證日誌</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>匯出為 CSV</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>匯出為 JSON</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Verifying every row…</source>
        <translation>正在驗證每一列…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在匯出…</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>無法寫入檔案「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln列已寫入「%1」。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was done at this helpdesk, newest first. Rows are only ever added.</source>
        <translation>此服務台所做的一切，最新的在前。只會新增列，不會改動已有的列。</translation>
    </message>
    <message>
        <source>No rows match.</source>
        <translation>沒有符合條件的列。</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: %Ln row(s), none was altered.</source>
        <translation>
            <numerusform>日誌完整：共%Ln列，均未被改動。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %L1 is wrong: it, or one before it, was altered or removed. Keep the file and tell your administrator.</source>
        <translation>第%L1列有誤：該列或之前的某一列被改動或移除。請保留檔案並告知管理員。</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Signed in</source>
        <translation>已登入</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>已顯示完整資訊</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>個案已建立</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>驗證碼已傳送</translation>
    </message>
    <message>
        <source>Code refused</source>
        <translation>驗證碼遭拒絕</translation>
    </message>
    <message>
        <source>Caller proven</source>
        <translation>來電者已核實</translation>
    </message>
    <message>
        <source>Caller vouched for</source>
        <translation>有人為來電者擔保</translation>
    </message>
    <message>
        <source>Second operator agreed</source>
        <translation>第二位操作員已同意</translation>
    </message>
    <message>
        <source>New number proven</source>
        <translation>新號碼已核實</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>正在執行</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>未變更</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核對</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>核對失敗</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <translation>工作階段已結束</translation>
    </message>
    <message>
        <source>Sessions not ended</source>
        <translation>工作階段未結束</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>個案已關閉</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已匯出</translation>
    </message>
    <message>
        <source>Proof taken back</source>
        <translation>已撤回身分核實</translation>
    </message>
    <message>
        <source>Journal alarm</source>
        <translation>日誌警示</translation>
    </message>
    <message>
        <source>Journal accepted</source>
        <translation>日誌已認可</translation>
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
        <translation>您自己的帳號</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>存取金鑰 ID</translation>
    </message>
    <message>
        <source>Access key secret</source>
        <translation>存取金鑰的秘密</translation>
    </message>
    <message>
        <source>Your own account is the e-mail address, username or user ID that you have here yourself; leave it empty if you have none. Nobody changes their own account.</source>
        <translation>您自己的帳號是您本人在此的電子郵件地址、使用者名稱或使用者 ID；如果沒有，請留空。任何人都不能變更自己的帳號。</translation>
    </message>
</context>
<context>
    <name>KeyringProblem</name>
    <message>
        <source>Your keyring is locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>鑰匙圈已鎖定。請解除鎖定後重試，或選擇「僅限這次登入」。</translation>
    </message>
    <message>
        <source>Your keyring does not answer. Look for a window that asks for its password, or sign in for this session only.</source>
        <translation>鑰匙圈沒有回應。請查看是否有要求輸入鑰匙圈密碼的視窗，或選擇「僅限這次登入」。</translation>
    </message>
    <message>
        <source>Your keyring did not keep your sign-in. You can go on for this session only, and sign in again next time.</source>
        <translation>鑰匙圈未能儲存登入資訊。您可以選擇「僅限這次登入」，下次需要重新登入。</translation>
    </message>
    <message>
        <source>Your keyring reported a problem. Try again, or go on for this session only.</source>
        <translation>鑰匙圈發生問題。請重試，或選擇「僅限這次登入」。</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep your sign-in safe in. Start one and try again, or go on for this session only.</source>
        <translation>此電腦沒有可安全儲存登入資訊的鑰匙圈。請啟動鑰匙圈後重試，或選擇「僅限這次登入」。</translation>
    </message>
    <message>
        <source>Your keyring is still locked, since nobody gave it its password. Try again and enter the password, or sign in for this session only.</source>
        <translation>由於沒有輸入密碼，鑰匙圈仍處於鎖定狀態。請重試並輸入密碼，或選擇「僅限這次登入」。</translation>
    </message>
    <message>
        <source>Your keyring did not let this program in. Try again and allow it, or sign in for this session only.</source>
        <translation>鑰匙圈未允許本程式存取。請重試並允許存取，或選擇「僅限這次登入」。</translation>
    </message>
    <message>
        <source>No keyring is open that could keep your sign-in. Open one, or choose a password for a new one when you are asked, then try again.</source>
        <translation>沒有已開啟的鑰匙圈可儲存登入資訊。請開啟一個，或在提示時為新鑰匙圈設定密碼，然後重試。</translation>
    </message>
</context>
<context>
    <name>NewNumberPage</name>
    <message>
        <source>Bind phone number</source>
        <translation>綁定手機號碼</translation>
    </message>
    <message>
        <source>Send code to new number</source>
        <translation>傳送驗證碼至新號碼</translation>
    </message>
    <message>
        <source>Code from new number</source>
        <translation>新號碼收到的驗證碼</translation>
    </message>
    <message>
        <source>New phone number</source>
        <translation>新手機號碼</translation>
    </message>
    <message>
        <source>We send a code to the number to make sure that it is yours.</source>
        <translation>我們會傳送驗證碼至該號碼，以確認號碼屬於您。</translation>
    </message>
    <message>
        <source>Binding your phone number…</source>
        <translation>正在綁定手機號碼…</translation>
    </message>
    <message>
        <source>Keep at hand</source>
        <translation>請準備好</translation>
    </message>
    <message>
        <source>No message yet?</source>
        <translation>還沒收到簡訊？</translation>
    </message>
    <message>
        <source>Check the number above. Abroad, a message can take a few minutes.</source>
        <translation>請檢查上面的號碼。在國外，簡訊可能要幾分鐘才到。</translation>
    </message>
    <message>
        <source>After a second message, only the code in the newest one counts.</source>
        <translation>如果收到第二則簡訊，只有最新一則裡的驗證碼有效。</translation>
    </message>
    <message>
        <source>The phone with the new number</source>
        <translation>使用新號碼的手機</translation>
    </message>
    <message>
        <source>It gets a code now.</source>
        <translation>它現在會收到驗證碼。</translation>
    </message>
    <message>
        <source>The phone with %1</source>
        <translation>使用%1的手機</translation>
    </message>
    <message>
        <source>It gets a code in step 2. If you no longer have it, you say so there.</source>
        <translation>它在第2步會收到驗證碼。如果已經不在手邊，可以在那裡說明。</translation>
    </message>
    <message>
        <source>It gets a code in step 2.</source>
        <translation>它在第2步會收到驗證碼。</translation>
    </message>
    <message>
        <source>It is not sent again. You can wait here or close the window: the next start tells you what came of it.</source>
        <translation>不會再次傳送。您可以在此等候，也可以關閉視窗：下次啟動時會告訴您結果。</translation>
    </message>
    <message>
        <source>The number was sent once. The service&apos;s answer was lost on the way.</source>
        <translation>號碼只傳送了一次，服務的回覆在途中遺失了。</translation>
    </message>
    <message>
        <source>Finding out whether it was bound</source>
        <translation>正在查明是否已綁定</translation>
    </message>
</context>
<context>
    <name>NewNumberStep</name>
    <message>
        <source>Send code to new number</source>
        <translation>傳送驗證碼至新號碼</translation>
    </message>
    <message>
        <source>Code from new number</source>
        <translation>新號碼收到的驗證碼</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>核對驗證碼</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在詢問服務…</translation>
    </message>
    <message>
        <source>Code to %1, read out</source>
        <translation>來電者已唸出%1收到的驗證碼</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>Country or region</source>
        <translation>國家/地區</translation>
    </message>
    <message>
        <source>New phone number</source>
        <translation>新手機號碼</translation>
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
        <translation>服務台登入</translation>
    </message>
    <message>
        <source>Change a phone number on behalf of somebody who called you.</source>
        <translation>替來電的使用者變更手機號碼。</translation>
    </message>
    <message>
        <source>For this session only, you can look users up. Nothing can be changed without the keyring, which has the key of the journal.</source>
        <translation>僅限這次登入：您可以尋找使用者。沒有保存日誌金鑰的鑰匙圈，就無法作任何變更。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Go on for this session only</source>
        <translation>僅限這次登入</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>重試鑰匙圈</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>取消登入</translation>
    </message>
    <message>
        <source>Use a collaborator&apos;s access key of your own. It should allow this and no more: find and read users, change a user&apos;s phone number, end a user&apos;s sessions.</source>
        <translation>請使用您本人的協作管理員存取金鑰。其權限應僅限於：尋找和讀取使用者、變更使用者手機號碼、結束使用者的工作階段。</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>This is what the service knows about the user now.</source>
        <translation>這是服務目前掌握的使用者資訊。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Reveal phone and e-mail</source>
        <translation>顯示完整手機號碼和電子郵件</translation>
    </message>
    <message>
        <source>The journal records that you looked.</source>
        <translation>日誌會記錄您的檢視。</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>工單編號</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>變更原因</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>建立個案</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在詢問服務…</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>最近的登入</translation>
    </message>
</context>
<context>
    <name>PhoneNumberProblem</name>
    <message>
        <source>Enter a phone number.</source>
        <translation>請輸入手機號碼。</translation>
    </message>
    <message>
        <source>This is not a phone number. Enter its digits only.</source>
        <translation>這不是有效的手機號碼，請只輸入數字。</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>號碼太短，請檢查是否少輸入了數字。</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>號碼太長，請檢查是否多輸入了數字。</translation>
    </message>
    <message>
        <source>This number cannot get text messages. Enter a mobile number.</source>
        <translation>此號碼無法接收簡訊，請輸入手機號碼。</translation>
    </message>
    <message>
        <source>There is no such number in this country or region. Check the number and the country or region.</source>
        <translation>此國家/地區沒有這樣的號碼。請檢查號碼和國家/地區。</translation>
    </message>
</context>
<context>
    <name>PhoneWizard</name>
    <message>
        <source>Phone Settings</source>
        <translation>手機號碼設定</translation>
    </message>
    <message>
        <source>What you entered is lost. Your phone number stays as it is.</source>
        <translation>您輸入的內容將遺失，手機號碼保持不變。</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>新號碼</translation>
    </message>
    <message>
        <source>Current number</source>
        <translation>目前號碼</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Your request was sent to the service. When you open the program again, it tells you what came of it.</source>
        <translation>您的要求已傳送給服務。再次開啟程式時，會告訴您結果。</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Message: %1</source>
        <translation>訊息：%1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>狀態碼：%1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>錯誤碼：%1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>要求 ID：%1</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資料</translation>
    </message>
</context>
<context>
    <name>ProgramMenu</name>
    <message>
        <source>&amp;Get help</source>
        <translation>取得協助(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;About Phone Settings</source>
        <translation>關於手機號碼設定(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Same as the desktop</source>
        <translation>與系統相同(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>The language was changed, but it could not be kept for the next start.</source>
        <translation>語言已變更，但無法保留到下次啟動。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>無法寫入檔案「%1」。</translation>
    </message>
</context>
<context>
    <name>RecentCaseModel</name>
    <message>
        <source>Changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>尚無結果</translation>
    </message>
    <message>
        <source>Closed without a change</source>
        <translation>未變更即關閉</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>RecentCases</name>
    <message>
        <source>Recent cases</source>
        <translation>最近的個案</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>還沒有。</translation>
    </message>
</context>
<context>
    <name>RedirectListener</name>
    <message>
        <source>Nothing here</source>
        <translation>此處沒有內容</translation>
    </message>
    <message>
        <source>Return to Phone Settings.</source>
        <translation>請返回「手機號碼設定」。</translation>
    </message>
    <message>
        <source>This answer does not fit</source>
        <translation>此回應不相符</translation>
    </message>
    <message>
        <source>It does not belong to the sign-in that Phone Settings is waiting for. Return to Phone Settings.</source>
        <translation>它不屬於「手機號碼設定」正在等候的登入。請返回「手機號碼設定」。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您尚未登入</translation>
    </message>
    <message>
        <source>Return to Phone Settings to see what happened.</source>
        <translation>請返回「手機號碼設定」查看原因。</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>即將完成</translation>
    </message>
    <message>
        <source>You can close this page. Return to Phone Settings to go on.</source>
        <translation>您可以關閉此頁面，返回「手機號碼設定」繼續操作。</translation>
    </message>
</context>
<context>
    <name>SecondOperatorPanel</name>
    <message>
        <source>A colleague has to agree here, with an access key of their own, which is not kept. Let them read the case first.</source>
        <translation>需要一位同事在此用自己的存取金鑰表示同意，該金鑰不會被儲存。請先讓同事閱讀此個案。</translation>
    </message>
    <message>
        <source>Agree to this case</source>
        <translation>同意此個案</translation>
    </message>
    <message>
        <source>The caller was recognized without a code.</source>
        <translation>來電者的身分不是以驗證碼確認的。</translation>
    </message>
    <message>
        <source>The user is in a protected group.</source>
        <translation>該使用者屬於受保護的群組。</translation>
    </message>
    <message>
        <source>The service does not say whether the user is in a protected group.</source>
        <translation>服務未告知該使用者是否屬於受保護的群組。</translation>
    </message>
</context>
<context>
    <name>SessionKeeper</name>
    <message>
        <source>The file %1 holds no certificate. Ask your administrator.</source>
        <translation>檔案「%1」中沒有憑證，請洽詢管理員。</translation>
    </message>
    <message>
        <source>You signed in with another account than last time. Check that it is the right one.</source>
        <translation>這次登入的帳號與上次不同，請確認帳號無誤。</translation>
    </message>
    <message>
        <source>For your safety, sign in again before you go on.</source>
        <translation>為確保安全，請重新登入後再繼續。</translation>
    </message>
</context>
<context>
    <name>SessionsStep</name>
    <message>
        <source>End the user&apos;s sessions</source>
        <translation>結束使用者的工作階段</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>The helpdesk is not set up</source>
        <translation>服務台尚未設定</translation>
    </message>
    <message>
        <source>It has to know which service and which user pool it works for.</source>
        <translation>服務台需要知道它為哪個服務和使用者池工作。</translation>
    </message>
    <message>
        <source>These settings are missing. Ask your administrator for them:</source>
        <translation>缺少以下設定，請向管理員索取：</translation>
    </message>
    <message>
        <source>Missing settings</source>
        <translation>缺少的設定</translation>
    </message>
    <message>
        <source>Write them into %1, or give them as flags, and start the helpdesk again. Where the management API is on another server, connection/managementServer (--management-server) names it.</source>
        <translation>請將它們寫入「%1」，或作為參數提供，然後重新啟動服務台。如果管理 API 在另一台伺服器上，用 connection/managementServer（--management-server）指定。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Then you go on where you were; everything you typed is kept.</source>
        <translation>登入後可從中斷處繼續，已輸入的內容都會保留。</translation>
    </message>
    <message>
        <source>You need your account to bind or change its phone number.</source>
        <translation>綁定或變更手機號碼需要先登入您的帳號。</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Sign in with browser</source>
        <translation>在瀏覽器中登入</translation>
    </message>
    <message>
        <source>Copy sign-in link</source>
        <translation>複製登入連結</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>取消登入</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>重試鑰匙圈</translation>
    </message>
    <message>
        <source>Go on for this session only</source>
        <translation>僅限這次登入</translation>
    </message>
    <message>
        <source>Your browser opens and asks you to sign in to your account. Then you come back here.</source>
        <translation>瀏覽器將開啟，請在其中登入您的帳號，然後回到這裡。</translation>
    </message>
    <message>
        <source>Looking for your sign-in in the keyring…</source>
        <translation>正在鑰匙圈中尋找登入資訊…</translation>
    </message>
    <message>
        <source>Asking the service for its sign-in page…</source>
        <translation>正在取得登入頁面…</translation>
    </message>
    <message>
        <source>The link was copied. Paste it into a browser on this computer and sign in there.</source>
        <translation>已複製連結。請貼到此電腦的瀏覽器中開啟並登入。</translation>
    </message>
    <message>
        <source>Sign in in your browser, then come back here. No browser window? Copy the link and open it yourself.</source>
        <translation>請在瀏覽器中登入，然後回到這裡。沒有看到瀏覽器視窗？請複製連結自行開啟。</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it in a browser on this computer.</source>
        <translation>無法開啟瀏覽器。請複製連結，在此電腦的瀏覽器中開啟。</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>正在完成登入…</translation>
    </message>
    <message>
        <source>Storing your sign-in in the keyring. If it asks for its password, enter it.</source>
        <translation>正在將登入資訊儲存到鑰匙圈。如果出現輸入鑰匙圈密碼的提示，請輸入密碼。</translation>
    </message>
    <message>
        <source>You are almost signed in.</source>
        <translation>登入即將完成。</translation>
    </message>
</context>
<context>
    <name>SignInProblem</name>
    <message>
        <source>Sign-in was declined in the browser. Start again if you want to go on.</source>
        <translation>登入在瀏覽器中遭到拒絕。若要繼續，請重新登入。</translation>
    </message>
    <message>
        <source>The service refused the sign-in. Start again; if it happens again, show Details to your administrator.</source>
        <translation>服務拒絕了登入。請重新登入；如果再次發生，請將「詳細資料」提供給管理員。</translation>
    </message>
    <message>
        <source>Sign-in was not finished in the browser in time. Start again.</source>
        <translation>未在時限內完成瀏覽器登入，請重新登入。</translation>
    </message>
    <message>
        <source>There is no GenAuth service at this server address. Check the address with your administrator.</source>
        <translation>此伺服器位址上沒有 GenAuth 服務，請與管理員核對位址。</translation>
    </message>
    <message>
        <source>The answer to the sign-in could not be trusted. Check that this computer&apos;s clock is right, then start again.</source>
        <translation>登入回應不可信任。請檢查此電腦的時間是否正確，然後重新登入。</translation>
    </message>
    <message>
        <source>Another program uses the network port that sign-in needs. Close that program, or ask your administrator for another redirect port.</source>
        <translation>登入所需的網路連接埠已被其他程式佔用。請關閉該程式，或洽詢管理員變更重新導向連接埠。</translation>
    </message>
    <message>
        <source>Your keyring holds no sign-in that this program can use. Sign in again.</source>
        <translation>鑰匙圈中沒有本程式可用的登入資訊。請重新登入。</translation>
    </message>
    <message>
        <source>The server does not let this computer in. Ask your administrator whether it can be reached from this network.</source>
        <translation>伺服器不允許此電腦存取。請向管理員詢問是否可以從此網路存取。</translation>
    </message>
    <message>
        <source>The server wants a certificate from this computer, which this program cannot give. Ask your administrator for another server address.</source>
        <translation>伺服器要求此電腦提供憑證，但本程式無法提供。請向管理員詢問其他伺服器位址。</translation>
    </message>
    <message>
        <source>The server sends early hints (103), which this program cannot read. Ask your administrator to turn them off.</source>
        <translation>伺服器傳送了本程式無法讀取的早期提示（103）。請管理員將其關閉。</translation>
    </message>
    <message>
        <source>The server compresses its answers although it was asked not to. Ask your administrator to turn that off.</source>
        <translation>伺服器在未被要求的情況下壓縮了回應。請管理員關閉壓縮。</translation>
    </message>
    <message>
        <source>The service does not say when you signed in, so nothing can be changed here. Ask your administrator about the setting signIn/maxAgeMinutes.</source>
        <translation>服務沒有說明您何時登入，因此無法在此進行變更。請向管理員詢問設定 signIn/maxAgeMinutes。</translation>
    </message>
    <message>
        <source>The service did not ask you to sign in anew. Sign out in your browser and start again, or ask your administrator about the setting signIn/maxAgeMinutes.</source>
        <translation>服務沒有要求您重新登入。請在瀏覽器中登出後重試，或向管理員詢問設定 signIn/maxAgeMinutes。</translation>
    </message>
    <message>
        <source>The service says that its address is another one: Details shows it. Ask your administrator which is right.</source>
        <translation>服務表示其位址是另一個：請見「詳細資料」。請向管理員詢問哪個正確。</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message>
        <source>The service could not be told. Your sign-in was for this session only, so it cannot be ended any more: it ends there by itself after a while.</source>
        <translation>未能通知服務。此登入僅限這次，因此已無法主動結束：過一段時間它會在服務端自行失效。</translation>
    </message>
    <message>
        <source>The service did not confirm it; if your sign-in still holds there, it ends by itself after a while.</source>
        <translation>服務沒有確認登出；如果那邊的登入仍然有效，過一段時間會自動結束。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>您已登出。</translation>
    </message>
    <message>
        <source>The service could not be told yet. This program does that when you open it again.</source>
        <translation>尚未能通知服務。再次開啟本程式時會通知。</translation>
    </message>
    <message>
        <source>Your keyring still holds what is left of the sign-in. This program removes it when you open it again.</source>
        <translation>鑰匙圈中仍保留著登入的殘餘資訊。再次開啟本程式時會將其移除。</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>the number ending in %1</source>
        <translation>末碼為%1的號碼</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
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
        <translation>步驟</translation>
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
        <translation>工單%1曾中斷。服務表示號碼已變更。</translation>
    </message>
    <message>
        <source>Ticket %1 was interrupted. The service says that the number was not changed.</source>
        <translation>工單%1曾中斷。服務表示號碼未變更。</translation>
    </message>
    <message numerus="yes">
        <source>%n interrupted change(s) have no outcome in the journal yet. The service is being asked.</source>
        <translation>
            <numerusform>有%n項中斷的變更在日誌中尚無結果。正在詢問服務。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1: the user&apos;s sessions were ended.</source>
        <translation>工單%1：已結束該使用者的工作階段。</translation>
    </message>
    <message>
        <source>Ticket %1: the user&apos;s sessions were not ended.</source>
        <translation>工單%1：未能結束該使用者的工作階段。</translation>
    </message>
    <message>
        <source>Ticket %1 was interrupted. The number was not changed when we last looked, at %2. We go on asking the service.</source>
        <translation>工單%1曾中斷。上次查看時（%2）號碼尚未變更。我們會繼續詢問服務。</translation>
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
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>電子郵件地址</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登入</translation>
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
        <translation>已停權：已鎖定，無法登入</translation>
    </message>
    <message>
        <source>Deactivated: cannot sign in</source>
        <translation>已停用：無法登入</translation>
    </message>
    <message>
        <source>Has left the organization</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>驗證器應用程式</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>臉部</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
</context>
<context>
    <name>WebhookSecretPanel</name>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook 秘密</translation>
    </message>
    <message>
        <source>Keep secret</source>
        <translation>儲存秘密</translation>
    </message>
    <message>
        <source>A notice of a change cannot be sent: the secret that signs it is not in this computer&apos;s keyring. Ask your administrator for it.</source>
        <translation>有一則變更通知無法傳送：為其簽署的秘密不在此電腦的鑰匙圈中。請向管理員索取。</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>&amp;Menu</source>
        <translation>選單(&amp;M)</translation>
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
        <translation>關閉</translation>
    </message>
</context>
</TS>
