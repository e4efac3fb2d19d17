<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Phone Settings</source>
        <translation>電話番号の設定について</translation>
    </message>
    <message>
        <source>Phone Settings %1</source>
        <translation>電話番号の設定（バージョン%1）</translation>
    </message>
    <message>
        <source>Binds a phone number to your account, or changes it.</source>
        <translation>アカウントに電話番号を登録、または変更します。</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>ライセンス：%1</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>使用しているソフトウェア：</translation>
    </message>
    <message>
        <source>%1 (licence: %2)</source>
        <translation>%1（ライセンス：%2）</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Signed in as</source>
        <translation>サインイン中のアカウント</translation>
    </message>
    <message>
        <source>Current phone number</source>
        <translation>現在の電話番号</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>お使いの電話番号</translation>
    </message>
    <message>
        <source>Looking for your sign-in in the keyring. If it asks for its password, enter it.</source>
        <translation>キーリングでサインイン情報を探しています。キーリングのパスワードを求められたら入力してください。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせています…</translation>
    </message>
    <message>
        <source>No phone number yet</source>
        <translation>電話番号は未登録です</translation>
    </message>
    <message>
        <source>Choose Next to bind a phone number to your account.</source>
        <translation>アカウントに電話番号を登録するには［次へ］を選んでください。</translation>
    </message>
    <message>
        <source>The answer to your last request was lost. It was carried out: the number below is the one that you asked for.</source>
        <translation>前回の依頼への応答が失われましたが、依頼は実行されています。下に表示されているのがご希望の番号です。</translation>
    </message>
    <message>
        <source>The answer to your last request was lost. It was not carried out: nothing has changed.</source>
        <translation>前回の依頼への応答が失われました。依頼は実行されておらず、何も変更されていません。</translation>
    </message>
    <message>
        <source>The answer to your last request was lost. It was not carried out when we last looked, at %1.</source>
        <translation>前回の依頼への応答が失われました。%1に確認した時点では実行されていません。</translation>
    </message>
    <message>
        <source>The answer to your last request was lost. Finding out whether it was carried out… If you close the program, it tells you at its next start.</source>
        <translation>前回の依頼への応答が失われました。実行されたかどうかを確認しています…アプリを閉じた場合は、次回の起動時に結果をお知らせします。</translation>
    </message>
    <message>
        <source>The answer to your last request was lost. It was not carried out when we last looked, at %1. We go on asking and tell you if that changes.</source>
        <translation>前回の依頼への応答が失われました。%1に確認した時点では実行されていません。引き続き確認し、変わった場合はお知らせします。</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>番号を変更</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Messages from your account go to this number.</source>
        <translation>アカウントからのSMSはこの番号に届きます。</translation>
    </message>
</context>
<context>
    <name>ApplyStep</name>
    <message>
        <source>Old number</source>
        <translation>変更前の番号</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>変更後の番号</translation>
    </message>
    <message>
        <source>End the user&apos;s sessions afterwards</source>
        <translation>あとでユーザーのセッションを終了する</translation>
    </message>
    <message>
        <source>Apply the change</source>
        <translation>変更を適用</translation>
    </message>
    <message>
        <source>Use another number</source>
        <translation>別の番号を使う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Changing the number…</source>
        <translation>番号を変更しています…</translation>
    </message>
    <message>
        <source>Caller and new number are proven. The change may be applied.</source>
        <translation>発信者と新しい番号が確認されました。変更を適用できます。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost on the way. Finding out whether the number was changed.</source>
        <translation>サービスの応答が途中で失われました。番号が変更されたかどうかを確認しています。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost. The change is not sent again. If you go on or close the program, it is found out and written down later.</source>
        <translation>サービスの応答が失われました。変更の要求は再送信されません。次に進んだりアプリを閉じたりしても、後で確認して操作記録に書き込みます。</translation>
    </message>
</context>
<context>
    <name>BusyPanel</name>
    <message>
        <source>Busy</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>CallerEvidence</name>
    <message>
        <source>Called back on the number that HR has</source>
        <translation>人事部門に登録された番号へ折り返し電話した</translation>
    </message>
    <message>
        <source>Approved by their manager</source>
        <translation>上司の承認を得た</translation>
    </message>
    <message>
        <source>Identity document seen on video</source>
        <translation>ビデオ通話で身分証明書を確認した</translation>
    </message>
</context>
<context>
    <name>CallerPane</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録済みの番号</translation>
    </message>
    <message>
        <source>Registered number</source>
        <translation>登録済みの番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最後のサインイン</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザーID</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>追加の認証方法</translation>
    </message>
    <message>
        <source>Second factors</source>
        <translation>追加の認証方法</translation>
    </message>
</context>
<context>
    <name>CallerStep</name>
    <message>
        <source>Send code to registered number</source>
        <translation>登録済みの番号に認証コードを送信</translation>
    </message>
    <message>
        <source>Code that the caller reads out</source>
        <translation>発信者が読み上げた認証コード</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>認証コードを確認</translation>
    </message>
    <message>
        <source>The user has no registered number, and your organization allows no other way of proving who is calling.</source>
        <translation>ユーザーには登録済みの番号がなく、組織は発信者を確認する他の方法を認めていません。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせています…</translation>
    </message>
    <message>
        <source>The caller has lost this number</source>
        <translation>発信者はこの番号を使えなくなりました</translation>
    </message>
    <message>
        <source>Prove the caller in another way</source>
        <translation>別の方法で発信者を確認</translation>
    </message>
    <message>
        <source>Code to the registered number</source>
        <translation>登録済みの番号への認証コード</translation>
    </message>
    <message>
        <source>Code to %1, read out</source>
        <translation>発信者が%1に届いた認証コードを読み上げました</translation>
    </message>
    <message>
        <source>%1 agrees as second operator</source>
        <translation>%1さんが2人目のオペレーターとして同意しました</translation>
    </message>
    <message>
        <source>%1. The caller says that this phone is lost.</source>
        <translation>%1。発信者はこの電話を失くしたと言っています。</translation>
    </message>
</context>
<context>
    <name>CaseLimits</name>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Time left for this case</source>
        <translation>このケースの残り時間</translation>
    </message>
    <message>
        <source>Wrong codes left</source>
        <translation>認証コードを間違えられる残り回数</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
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
        <translation>このケースの残り時間は%1です</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Case</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Caller proven</source>
        <translation>発信者の確認</translation>
    </message>
    <message>
        <source>New number proven</source>
        <translation>新しい番号の確認</translation>
    </message>
    <message>
        <source>Change applied</source>
        <translation>変更の適用</translation>
    </message>
    <message>
        <source>Checked with the service</source>
        <translation>サービスでの照合</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <translation>セッションの終了</translation>
    </message>
    <message>
        <source>Close case without a change</source>
        <translation>変更せずにケースを閉じる</translation>
    </message>
    <message>
        <source>Next caller</source>
        <translation>次の発信者</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>A new number for %1</source>
        <translation>%1の新しい番号</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>a second operator has to agree</source>
        <translation>2人目のオペレーターの同意が必要です</translation>
    </message>
    <message>
        <source>by a code to the registered number</source>
        <translation>登録済みの番号への認証コードで確認済み</translation>
    </message>
    <message>
        <source>recognized in another way</source>
        <translation>別の方法で確認済み</translation>
    </message>
    <message>
        <source>%1; %2 agrees</source>
        <translation>%1、%2さんが同意</translation>
    </message>
    <message>
        <source>once the caller is proven</source>
        <translation>発信者の確認後</translation>
    </message>
    <message>
        <source>once both are proven</source>
        <translation>両方の確認後</translation>
    </message>
    <message>
        <source>by itself, after the change</source>
        <translation>変更後に自動で</translation>
    </message>
    <message>
        <source>by itself, after the check</source>
        <translation>照合後に自動で</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>under way…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>終了していません</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>想定と異なります</translation>
    </message>
    <message>
        <source>Nothing has been sent to the service yet.</source>
        <translation>まだ何もサービスに送られていません。</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>変更を送っています。</translation>
    </message>
    <message>
        <source>The number was changed.</source>
        <translation>番号は変更されました。</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>ケースは終了しました。</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>The service shows</source>
        <translation>サービスの表示</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度照合</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1、確認済み</translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <translation>%1、未確認</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close Phone Settings?</source>
        <translation>「電話番号の設定」を閉じますか？</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>閉じない(&amp;S)</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Another code was sent to %1. Only the newest message counts.</source>
        <translation>%1に認証コードを再送信しました。最新のSMSのコードだけが有効です。</translation>
    </message>
    <message>
        <source>A code was sent to %1.</source>
        <translation>%1に認証コードを送信しました。</translation>
    </message>
    <message>
        <source>The last code cannot be used again. Send a new one.</source>
        <translation>前回の認証コードは再使用できません。新しいコードを送信してください。</translation>
    </message>
    <message>
        <source>If a message came to %1, enter its code.</source>
        <translation>%1にSMSが届いた場合は、その認証コードを入力してください。</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>認証コードを送信</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>認証コードを再送信</translation>
    </message>
    <message>
        <source>Send a new code in %1 s</source>
        <translation>%1秒後に再送信できます</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Change phone number</source>
        <translation>電話番号を変更</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>変更前の番号</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>変更後の番号</translation>
    </message>
    <message>
        <source>Time left to confirm</source>
        <translation>確認の残り時間</translation>
    </message>
    <message>
        <source>Get new codes</source>
        <translation>認証コードを再取得</translation>
    </message>
    <message>
        <source>Confirm the change</source>
        <translation>変更の確認</translation>
    </message>
    <message>
        <source>Check the new number, then change it.</source>
        <translation>新しい番号を確かめてから変更してください。</translation>
    </message>
    <message>
        <source>Changing your phone number…</source>
        <translation>電話番号を変更しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – confirm now</source>
        <translation>%1以内に確認してください</translation>
    </message>
    <message>
        <source>%1 left to confirm</source>
        <translation>確認まで残り%1</translation>
    </message>
    <message>
        <source>After that, nothing is changed and both codes have to be sent again.</source>
        <translation>それを過ぎると何も変更されず、両方の認証コードを再送信する必要があります。</translation>
    </message>
    <message>
        <source>From then on you sign in with %1, and no longer with %2.</source>
        <translation>以後のサインインには%1を使い、%2は使えなくなります。</translation>
    </message>
    <message>
        <source>Finding out whether it was changed</source>
        <translation>変更されたかどうかを確認しています</translation>
    </message>
    <message>
        <source>The change was sent once. The service&apos;s answer was lost on the way.</source>
        <translation>変更の要求は一度だけ送信されましたが、サービスの応答が途中で失われました。</translation>
    </message>
    <message>
        <source>The change is not sent again. You can wait here or close the window: the next start tells you what came of it.</source>
        <translation>変更の要求は再送信されません。このまま待っても、ウィンドウを閉じても構いません。結果は次回の起動時にお知らせします。</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>サービスへの接続</translation>
    </message>
    <message>
        <source>Your administrator can tell you both.</source>
        <translation>次の2項目がわからない場合は、管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーアドレス</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>アプリケーションID</translation>
    </message>
    <message>
        <source>This is not a secure server address. Enter one that begins with https://.</source>
        <translation>安全なサーバーアドレスではありません。https://で始まるアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>CountryPopup</name>
    <message>
        <source>Search countries</source>
        <translation>国/地域を検索</translation>
    </message>
    <message>
        <source>Name, code or +number</source>
        <translation>名前、コードまたは+国番号</translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation>国/地域の一覧</translation>
    </message>
    <message>
        <source>No country or region found</source>
        <translation>該当する国/地域がありません</translation>
    </message>
</context>
<context>
    <name>CurrentNumberPage</name>
    <message>
        <source>Current phone number</source>
        <translation>現在の電話番号</translation>
    </message>
    <message>
        <source>Send code to current number</source>
        <translation>現在の番号に認証コードを送信</translation>
    </message>
    <message>
        <source>Code from current number</source>
        <translation>現在の番号に届いた認証コード</translation>
    </message>
    <message>
        <source>I can&apos;t receive messages on this number</source>
        <translation>この番号ではSMSを受信できません</translation>
    </message>
    <message>
        <source>Checking the codes…</source>
        <translation>認証コードを確認しています…</translation>
    </message>
    <message>
        <source>A code sent to your current number shows that nobody else is changing it.</source>
        <translation>現在の番号に認証コードを送信し、ご本人による変更であることを確認します。</translation>
    </message>
    <message>
        <source>Help from your organization</source>
        <translation>組織からの案内</translation>
    </message>
    <message>
        <source>You go on without a code from %1. Your organization allows this. If the service refuses it at the end, nothing is changed, and the helpdesk can change the number for you.</source>
        <translation>%1の認証コードなしで進みます。組織により許可されています。最後にサービスが拒否した場合は何も変更されず、ヘルプデスクが番号を変更できます。</translation>
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
        <translation>完了</translation>
    </message>
    <message>
        <source>Your phone number is now %1.</source>
        <translation>電話番号が%1になりました。</translation>
    </message>
    <message>
        <source>Use it the next time you sign in with your phone.</source>
        <translation>次回、電話番号でサインインするときは、この番号を使ってください。</translation>
    </message>
    <message>
        <source>The service accepted %1 as your phone number.</source>
        <translation>サービスは%1を電話番号として受け付けました。</translation>
    </message>
    <message>
        <source>It could not be asked again just now. Open this program again to see your number.</source>
        <translation>登録内容を今は再確認できませんでした。このアプリを開き直して、番号を確かめてください。</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>電話番号なし</translation>
    </message>
    <message>
        <source>The service accepted %1, but still shows %2.</source>
        <translation>サービスは%1を受け付けましたが、まだ「%2」と表示しています。</translation>
    </message>
    <message>
        <source>Open this program again in a few minutes. If it still shows this, ask your administrator.</source>
        <translation>数分後にこのアプリを開き直してください。表示が変わらない場合は、管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Your number is now</source>
        <translation>現在の番号</translation>
    </message>
</context>
<context>
    <name>ErrorKind</name>
    <message>
        <source>The service cannot be reached. Check your network connection and the server address, then try again.</source>
        <translation>サービスに接続できません。ネットワーク接続とサーバーアドレスを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Do not go on; ask your administrator.</source>
        <translation>接続が安全ではないため、何も送信していません。このまま続けず、管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again in a moment.</source>
        <translation>サービスから時間内に応答がありませんでした。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection broke off before the answer came. Try again in a moment.</source>
        <translation>応答を受け取る前に接続が切れました。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Try again in a few minutes.</source>
        <translation>サービスで問題が発生しています。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer did not come from the service. If this network has a sign-in page, open it in your browser first; otherwise check the server address.</source>
        <translation>サービス以外から応答が返ってきました。このネットワークにサインインページがある場合は、先にブラウザーで開いてください。ない場合は、サーバーアドレスを確認してください。</translation>
    </message>
    <message>
        <source>This code is not right. Send a new code and enter the newest one.</source>
        <translation>認証コードが正しくありません。新しいコードを送信し、最新のものを入力してください。</translation>
    </message>
    <message>
        <source>This code has expired or was used already. Send a new code and enter the newest one.</source>
        <translation>認証コードは期限切れか、使用済みです。新しいコードを送信し、最新のものを入力してください。</translation>
    </message>
    <message>
        <source>Too many messages were sent to this number. Wait a minute, then send a new code.</source>
        <translation>この番号へのSMS送信回数が多すぎます。1分待ってから、新しい認証コードを送信してください。</translation>
    </message>
    <message>
        <source>This number already belongs to another account. Use another number.</source>
        <translation>この番号は別のアカウントに登録されています。別の番号を使ってください。</translation>
    </message>
    <message>
        <source>This is the number you already have. Enter a different one.</source>
        <translation>現在登録されている番号と同じです。別の番号を入力してください。</translation>
    </message>
    <message>
        <source>Your organization wants a code from your current number, too. Get new codes and enter both.</source>
        <translation>所属の組織では、現在の番号に届く認証コードも必要です。新しいコードを取得し、両方とも入力してください。</translation>
    </message>
    <message>
        <source>Your current number is not the one shown any more. Close the program and start again.</source>
        <translation>現在の番号は、表示されているものから変わっています。アプリを閉じて、最初からやり直してください。</translation>
    </message>
    <message>
        <source>The service does not accept this phone number. Check the number and the country or region.</source>
        <translation>この電話番号はサービスで使えません。番号と国/地域を確認してください。</translation>
    </message>
    <message>
        <source>The service asks for a picture check that this program cannot show. Wait a few minutes, then try again.</source>
        <translation>サービスが画像認証を求めていますが、このアプリでは表示できません。数分待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again; what you typed is kept.</source>
        <translation>サインインの有効期限が切れました。もう一度サインインしてください。入力した内容は残っています。</translation>
    </message>
    <message>
        <source>Your account is locked. Ask your administrator to unlock it.</source>
        <translation>アカウントがロックされています。管理者に解除を依頼してください。</translation>
    </message>
    <message>
        <source>The service does not know your account any more. Ask your administrator.</source>
        <translation>アカウントが見つからなくなりました。管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Your account is suspended. Ask your administrator.</source>
        <translation>アカウントは停止されています。管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The service asks for another sign-in step. Sign in again in the browser.</source>
        <translation>サービスがサインインの追加の手順を求めています。ブラウザーでもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This number is your only way to sign in, so it cannot be removed.</source>
        <translation>この番号は唯一のサインイン方法であるため、解除できません。</translation>
    </message>
    <message>
        <source>The service does not know this application ID. Check the application ID with your administrator.</source>
        <translation>このアプリケーションIDは見つかりません。正しいIDを管理者に確認してください。</translation>
    </message>
    <message>
        <source>The service is too busy at the moment. Try again in a minute.</source>
        <translation>サービスが混み合っています。1分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service refused this. Details has its reason; your administrator can help you with it.</source>
        <translation>サービスに拒否されました。理由は［詳細］にあります。対処については管理者にご相談ください。</translation>
    </message>
    <message>
        <source>The certificate of the service is self-signed or of an unknown issuer, so nothing was sent. Do not go on; ask your administrator.</source>
        <translation>サービスの証明書が自己署名であるか、発行者が不明なため、何も送信していません。続行せず、管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The certificate of the service is for another host name, so nothing was sent. Check the server address; if it is right, ask your administrator.</source>
        <translation>サービスの証明書が別のホスト名のものであるため、何も送信していません。サーバーアドレスを確認し、正しい場合は管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The certificate of the service has expired, so nothing was sent. Check that this computer&apos;s clock is right; if it is, ask your administrator.</source>
        <translation>サービスの証明書の有効期限が切れているため、何も送信していません。このコンピューターの時計を確認し、正しい場合は管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The certificate of the service is not valid yet, so nothing was sent. Check that this computer&apos;s clock is right; if it is, ask your administrator.</source>
        <translation>サービスの証明書がまだ有効になっていないため、何も送信していません。このコンピューターの時計を確認し、正しい場合は管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The network proxy does not answer or does not let the request through. Check the proxy settings of this computer.</source>
        <translation>ネットワークのプロキシが応答しないか、要求を通していません。このコンピューターのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The network proxy asks for a user name and password. Put the right ones into the proxy settings of this computer, or ask your administrator.</source>
        <translation>ネットワークのプロキシがユーザー名とパスワードを求めています。このコンピューターのプロキシ設定に正しいものを入力するか、管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The answer pointed to another address, and the program did not follow, for your safety. If this network has a sign-in page, open it in your browser first; otherwise check the server address.</source>
        <translation>応答が別のアドレスを指していたため、安全のためアプリはそこへ移動しませんでした。このネットワークにサインインページがある場合は、先にブラウザーで開いてください。ない場合は、サーバーアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The service offers no secure connection (TLS 1.2 or later), so nothing was sent. Check the server address; if it is right, ask your administrator.</source>
        <translation>サービスが安全な接続（TLS 1.2以降）に対応していないため、何も送信していません。サーバーアドレスを確認し、正しい場合は管理者にお問い合わせください。</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>How the caller was recognized</source>
        <translation>発信者をどう確認したか</translation>
    </message>
    <message>
        <source>Who vouches for the caller</source>
        <translation>発信者の身元を保証する人</translation>
    </message>
    <message>
        <source>What was seen or said</source>
        <translation>何を見たか、何を聞いたか</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1、%2：「%3」</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Phone, e-mail, username or user ID</source>
        <translation>電話番号、メール、ユーザー名、ユーザーID</translation>
    </message>
    <message>
        <source>Search by</source>
        <translation>検索の種類</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザーID</translation>
    </message>
    <message>
        <source>Which of these it is is recognized while you type.</source>
        <translation>入力中にどれかを自動で判別します。</translation>
    </message>
    <message>
        <source>Searched by what you chose in the field.</source>
        <translation>欄で選んだ種類で検索します。</translation>
    </message>
    <message>
        <source>Recognized as the phone number %1. If that is not what you meant, choose another kind in the field.</source>
        <translation>電話番号（%1）と判別しました。違う場合は、欄で別の種類を選んでください。</translation>
    </message>
    <message>
        <source>Recognized as a phone number. If that is not what you meant, choose another kind in the field.</source>
        <translation>電話番号と判別しました。違う場合は、欄で別の種類を選んでください。</translation>
    </message>
    <message>
        <source>Recognized as an e-mail address. If that is not what you meant, choose another kind in the field.</source>
        <translation>メールアドレスと判別しました。違う場合は、欄で別の種類を選んでください。</translation>
    </message>
    <message>
        <source>Recognized as a user ID. If that is not what you meant, choose another kind in the field.</source>
        <translation>ユーザーIDと判別しました。違う場合は、欄で別の種類を選んでください。</translation>
    </message>
    <message>
        <source>Taken for a username. If that is not what you meant, choose another kind in the field.</source>
        <translation>ユーザー名とみなします。違う場合は、欄で別の種類を選んでください。</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Find the user</source>
        <translation>ユーザーを探す</translation>
    </message>
    <message>
        <source>The search is exact: it never shows somebody with a similar number or name.</source>
        <translation>検索は完全一致です。番号や名前が似ている人は表示しません。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Open user</source>
        <translation>ユーザーを開く</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) found.</source>
        <translation>
            <numerusform>%Ln人のユーザーが見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Page %L2 of %L3.</source>
        <translation>%1%L3ページ中%L2ページ目。</translation>
    </message>
    <message>
        <source>Numbers and addresses are masked until you reveal them; the journal records that.</source>
        <translation>番号とアドレスは表示するまで伏せられています。表示は操作記録に残ります。</translation>
    </message>
</context>
<context>
    <name>FindingOutPanel</name>
    <message>
        <source>Asking the service which number it has</source>
        <translation>サービスに現在の番号を問い合わせています</translation>
    </message>
    <message>
        <source>Time spent asking</source>
        <translation>問い合わせの経過時間</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>次の問い合わせ</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s), %1</source>
        <translation>
            <numerusform>%n回問い合わせ、%1経過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s).</source>
        <translation>
            <numerusform>%n回問い合わせました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking again in %n second(s).</source>
        <translation>
            <numerusform>%n秒後にもう一度問い合わせます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation>応答を待っています。</translation>
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
            <numerusform>%n分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowProblem</name>
    <message>
        <source>The service&apos;s answer was lost. Your number was not changed, but the codes may be used up: send new ones.</source>
        <translation>サービスからの応答が失われました。電話番号は変更されていませんが、認証コードは使用済みの可能性があります。新しいコードを送信してください。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost, so we asked again: your number was not changed. Get a new code and try again.</source>
        <translation>サービスからの応答が失われたため、もう一度確認しました。電話番号は変更されていません。新しい認証コードを取得して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The time to confirm is over. Your number was not changed. Get new codes to try again.</source>
        <translation>確認の制限時間が過ぎました。電話番号は変更されていません。やり直すには、認証コードを再取得してください。</translation>
    </message>
    <message>
        <source>The service did not accept the confirmation. Your number was not changed. Get new codes to try again.</source>
        <translation>サービスが確認を受け付けませんでした。電話番号は変更されていません。やり直すには、認証コードを再取得してください。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost. A message may be on its way: wait a minute before you send another.</source>
        <translation>サービスからの応答が失われました。SMSは送信済みの可能性があるため、再送信は1分待ってから行ってください。</translation>
    </message>
    <message>
        <source>Your sign-in had ended and was renewed. The last step was not carried out: please do it again.</source>
        <translation>サインインの有効期限が切れていたため、更新しました。直前の操作は実行されていません。もう一度行ってください。</translation>
    </message>
    <message>
        <source>Your organization sends messages to numbers in mainland China (+86) only. Enter such a number.</source>
        <translation>所属の組織では、SMSの送信先が中国本土（+86）の番号に限られています。該当する番号を入力してください。</translation>
    </message>
    <message>
        <source>One of the two codes is not right. Codes work only once: send new ones to both numbers.</source>
        <translation>2つの認証コードのうち、どちらかが正しくありません。コードは1回しか使えないため、両方の番号に新しいコードを送信してください。</translation>
    </message>
    <message>
        <source>The service could not be asked just now. We go on trying; you need not do anything.</source>
        <translation>現在、サービスに確認できません。引き続き確認しますので、操作は必要ありません。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost. The number was not changed when we last looked, at %1. We go on asking and tell you if that changes. You may try again.</source>
        <translation>サービスからの応答が失われました。%1に確認した時点では電話番号は変更されていません。引き続き確認し、変わった場合はお知らせします。もう一度お試しいただけます。</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>The phone number of your account was changed to %1 on %2 at your request (ticket %3).</source>
        <translation>ご依頼により、%2にアカウントの電話番号を%1に変更しました（チケット%3）。</translation>
    </message>
    <message>
        <source>You were signed out everywhere: please sign in again.</source>
        <translation>すべての端末からサインアウトしました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>If you did not ask for this, tell your helpdesk at once.</source>
        <translation>お心当たりがない場合は、すぐにヘルプデスクへご連絡ください。</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>Text for the user, to read out or paste</source>
        <translation>ユーザーに読み上げる、または貼り付ける文章</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>文章をコピー</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>HelpdeskBar</name>
    <message>
        <source>Helpdesk</source>
        <translation>ヘルプデスク</translation>
    </message>
    <message>
        <source>Find the user</source>
        <translation>ユーザーを探す</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作記録</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>ケース%1</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>メニュー(&amp;M)</translation>
    </message>
</context>
<context>
    <name>HelpdeskProblem</name>
    <message>
        <source>The service does not accept this access key. Check the access key ID and the secret.</source>
        <translation>このアクセスキーは受け付けられませんでした。アクセスキーIDとシークレットを確認してください。</translation>
    </message>
    <message>
        <source>Enter your name. It goes into every record.</source>
        <translation>お名前を入力してください。すべての記録に残ります。</translation>
    </message>
    <message>
        <source>There is no such account. Enter the e-mail address, username or user ID of your own account, or leave it empty if you have none here.</source>
        <translation>そのアカウントはありません。ご自身のアカウントのメールアドレス、ユーザー名、またはユーザーIDを入力してください。アカウントがない場合は空欄のままにしてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring did not do what was asked. The helpdesk keeps its keys there: unlock the keyring and try again.</source>
        <translation>このコンピューターのキーリングが要求を処理できませんでした。ヘルプデスクのキーはそこに保存されます。キーリングのロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Enter the ticket number.</source>
        <translation>チケット番号を入力してください。</translation>
    </message>
    <message>
        <source>This is not a ticket number of your organization. Check it.</source>
        <translation>組織のチケット番号の形式と異なります。確認してください。</translation>
    </message>
    <message>
        <source>Say why the number is to be changed.</source>
        <translation>電話番号を変更する理由を入力してください。</translation>
    </message>
    <message>
        <source>Nobody was found. The search is exact: check what you entered.</source>
        <translation>該当するユーザーが見つかりません。完全一致で検索します。入力内容を確認してください。</translation>
    </message>
    <message>
        <source>This is your own account. Ask a colleague to change it.</source>
        <translation>これはご自身のアカウントです。同僚に変更を依頼してください。</translation>
    </message>
    <message>
        <source>It is not proven yet who is calling.</source>
        <translation>発信者の確認がまだ済んでいません。</translation>
    </message>
    <message>
        <source>Your organization does not allow this way of proving who is calling.</source>
        <translation>この方法で発信者を確認することは、組織で許可されていません。</translation>
    </message>
    <message>
        <source>Say who vouches for the caller, and what was seen or said.</source>
        <translation>発信者の身元を誰が保証したか、何を見聞きしたかを入力してください。</translation>
    </message>
    <message>
        <source>A second operator has to agree with their own access key.</source>
        <translation>2人目のオペレーターが、自分のアクセスキーで同意する必要があります。</translation>
    </message>
    <message>
        <source>The second operator must be somebody else, with an access key and an account of their own.</source>
        <translation>2人目のオペレーターは、自分のアクセスキーとアカウントを持つ別の人でなければなりません。</translation>
    </message>
    <message>
        <source>The new number is not proven yet.</source>
        <translation>新しい番号の確認がまだ済んでいません。</translation>
    </message>
    <message>
        <source>This is the number that the user already has. Enter a different one.</source>
        <translation>これはユーザーの現在の番号です。別の番号を入力してください。</translation>
    </message>
    <message>
        <source>Too many codes were wrong. This case is closed; nothing was changed.</source>
        <translation>認証コードの誤りが多すぎます。このケースは終了しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The time for this case is over. Nothing was changed; open a new one.</source>
        <translation>このケースの時間が終了しました。何も変更されていません。新しいケースを開いてください。</translation>
    </message>
    <message>
        <source>The user&apos;s number has changed since this case was opened, so it is closed. Nothing was changed; look the user up again.</source>
        <translation>このケースを開いた後にユーザーの番号が変更されたため、ケースを終了しました。何も変更されていません。もう一度ユーザーを検索してください。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost. Check the code again.</source>
        <translation>サービスからの応答が失われました。もう一度認証コードを確認してください。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost, so we asked again: the number was not changed. You can try again.</source>
        <translation>サービスからの応答が失われたため、もう一度確認しました。番号は変更されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service does not know this user any more. Nothing was changed.</source>
        <translation>このユーザーはサービスに存在しなくなりました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The service accepted the change but does not show the new number as verified. Check again, and tell your administrator if it stays so.</source>
        <translation>サービスは変更を受け付けましたが、新しい番号が確認済みと表示されていません。もう一度照合し、変わらない場合は管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The service accepted the change. It could not be read afterwards: check again in a moment.</source>
        <translation>サービスは変更を受け付けましたが、その後の内容を読み取れませんでした。しばらくしてからもう一度照合してください。</translation>
    </message>
    <message>
        <source>The service did not end the user&apos;s sessions. Try again.</source>
        <translation>サービスはユーザーのセッションを終了しませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>It is not known whether the user&apos;s sessions have ended. Try again in a moment.</source>
        <translation>ユーザーのセッションが終了したかどうか不明です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The journal cannot be opened, so nothing can be changed. Ask your administrator.</source>
        <translation>操作記録を開けないため、変更できません。管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nothing was changed. Check that the disk is not full or read-only, then try again.</source>
        <translation>操作記録に書き込めないため、何も変更していません。ディスクに空きがあるか、読み取り専用でないかを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring does not have the key of this journal any more, so nothing can be changed. Ask your administrator to put the journal away and start a new one.</source>
        <translation>この操作記録のキーがキーリングにないため、変更できません。管理者に依頼して操作記録を保管し、新しいものを始めてください。</translation>
    </message>
    <message>
        <source>Somebody else has signed in to the helpdesk on this computer in the meantime. Sign in again.</source>
        <translation>その間に、このコンピューターで別の人がヘルプデスクにサインインしました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The journal could not be read to its end. Keep the file and tell your administrator.</source>
        <translation>操作記録を最後まで読めませんでした。ファイルをそのまま残し、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>A newer version of this program made the journal, so nothing can be changed with this one. Ask your administrator for the newer version.</source>
        <translation>この操作記録は新しいバージョンのアプリで作成されているため、このバージョンでは変更できません。管理者に新しいバージョンを依頼してください。</translation>
    </message>
    <message>
        <source>Say what happened to the journal.</source>
        <translation>操作記録に何があったかを入力してください。</translation>
    </message>
    <message>
        <source>The number was changed, but the journal could not be written. Check that the disk is not full or read-only; the program writes the missing row when you open it again.</source>
        <translation>番号は変更されましたが、操作記録に書き込めませんでした。ディスクに空きがあるか、読み取り専用でないかを確認してください。次にアプリを開いたときに、足りない行を書き込みます。</translation>
    </message>
    <message>
        <source>The journal is gone: this computer&apos;s keyring knows one that is not here any more. Nothing can be changed until you say what happened.</source>
        <translation>操作記録がなくなっています。このコンピューターのキーリングが知っている操作記録がここにありません。何があったかを入力するまで、何も変更できません。</translation>
    </message>
    <message>
        <source>The journal has fewer rows than this computer&apos;s keyring knows: its end was removed, or an older copy put back. Nothing can be changed until you say what happened.</source>
        <translation>操作記録の行がこのコンピューターのキーリングの記録より少なくなっています。末尾が削除されたか、古いコピーに戻されました。何があったかを入力するまで、何も変更できません。</translation>
    </message>
    <message>
        <source>This is not the journal that this computer&apos;s keyring knows: it was replaced or rewritten. Nothing can be changed until you say what happened.</source>
        <translation>これはこのコンピューターのキーリングが知っている操作記録ではありません。差し替えられたか、書き換えられています。何があったかを入力するまで、何も変更できません。</translation>
    </message>
    <message>
        <source>The journal is not intact: a row of it was altered or removed. Nothing can be changed until you say what happened.</source>
        <translation>操作記録に異常があります。行が書き換えられたか削除されています。何があったかを入力するまで、何も変更できません。</translation>
    </message>
</context>
<context>
    <name>HelpdeskWindow</name>
    <message>
        <source>Phone Settings</source>
        <translation>電話番号の設定</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>ヘルプデスク</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Ask your administrator.</source>
        <translation>ファイル「%1」に証明書がありません。管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>You are signed out. Your keyring did not remove the access key; remove “phone-settings” there yourself.</source>
        <translation>サインアウトしました。キーリングがアクセスキーを削除しませんでした。キーリングの「phone-settings」をご自身で削除してください。</translation>
    </message>
    <message>
        <source>The case is closed without a change, and the journal says so.</source>
        <translation>ケースは変更なしで閉じられ、操作記録に残ります。</translation>
    </message>
    <message>
        <source>The change was sent to the service. When you open the program again, it finds out what came of it and writes it into the journal.</source>
        <translation>変更はサービスに送信済みです。次にアプリを開いたときに結果を確認し、操作記録に書き込みます。</translation>
    </message>
</context>
<context>
    <name>JournalAlarmPanel</name>
    <message>
        <source>What happened to the journal</source>
        <translation>操作記録に何があったか</translation>
    </message>
    <message>
        <source>A colleague has to agree here, with an access key of their own, which is not kept.</source>
        <translation>同僚がここで自分のアクセスキーを使って同意する必要があります。キーは保存されません。</translation>
    </message>
    <message>
        <source>Go on with this journal</source>
        <translation>この操作記録で続ける</translation>
    </message>
</context>
<context>
    <name>JournalFilterForm</name>
    <message>
        <source>From day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>チケット番号</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザーID</translation>
    </message>
    <message>
        <source>Number involved</source>
        <translation>関係する番号</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Write days as year, month and day, like %1.</source>
        <translation>日付は%1のように年、月、日で入力してください。</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>この条件の行を表示</translation>
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
        <translation>日時</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザーID</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>変更前の番号</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>変更後の番号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>操作記録</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行の一覧</translation>
    </message>
    <message>
        <source>Older rows</source>
        <translation>さらに古い行</translation>
    </message>
    <message>
        <source>Verify journal</source>
        <translation>操作記録を検証</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSVで書き出す</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>JSONで書き出す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Verifying every row…</source>
        <translation>すべての行を検証しています…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>書き出しています…</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>ファイル「%1」に書き込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln行を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was done at this helpdesk, newest first. Rows are only ever added.</source>
        <translation>このヘルプデスクで行われたすべての操作です。新しい順に並び、行は追加されるだけです。</translation>
    </message>
    <message>
        <source>No rows match.</source>
        <translation>該当する行はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: %Ln row(s), none was altered.</source>
        <translation>
            <numerusform>操作記録に問題はありません：%Ln行、書き換えはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %L1 is wrong: it, or one before it, was altered or removed. Keep the file and tell your administrator.</source>
        <translation>%L1行目に誤りがあります。この行かそれより前の行が書き換えられたか、削除されています。ファイルを保管し、管理者に知らせてください。</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>伏せ字の表示</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>ケースの開始</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>認証コードの送信</translation>
    </message>
    <message>
        <source>Code refused</source>
        <translation>認証コードの拒否</translation>
    </message>
    <message>
        <source>Caller proven</source>
        <translation>発信者の確認</translation>
    </message>
    <message>
        <source>Caller vouched for</source>
        <translation>発信者の身元の保証</translation>
    </message>
    <message>
        <source>Second operator agreed</source>
        <translation>2人目のオペレーターの同意</translation>
    </message>
    <message>
        <source>New number proven</source>
        <translation>新しい番号の確認</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>適用の開始</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>照合済み</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>照合の失敗</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <translation>セッションの終了</translation>
    </message>
    <message>
        <source>Sessions not ended</source>
        <translation>セッションは未終了</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>ケースの終了</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Proof taken back</source>
        <translation>本人確認の取り消し</translation>
    </message>
    <message>
        <source>Journal alarm</source>
        <translation>操作記録の警告</translation>
    </message>
    <message>
        <source>Journal accepted</source>
        <translation>操作記録を承認</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Your own account</source>
        <translation>あなた自身のアカウント</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>アクセスキーID</translation>
    </message>
    <message>
        <source>Access key secret</source>
        <translation>アクセスキーのシークレット</translation>
    </message>
    <message>
        <source>Your own account is the e-mail address, username or user ID that you have here yourself; leave it empty if you have none. Nobody changes their own account.</source>
        <translation>あなた自身がここで使うメールアドレス、ユーザー名、またはユーザーIDです。なければ空のままにしてください。自分のアカウントは誰も変更できません。</translation>
    </message>
</context>
<context>
    <name>KeyringProblem</name>
    <message>
        <source>Your keyring is locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>キーリングがロックされています。ロックを解除して再試行するか、今回のみサインインしてください。</translation>
    </message>
    <message>
        <source>Your keyring does not answer. Look for a window that asks for its password, or sign in for this session only.</source>
        <translation>キーリングが応答しません。パスワードの入力画面が出ていないか確認するか、今回のみサインインしてください。</translation>
    </message>
    <message>
        <source>Your keyring did not keep your sign-in. You can go on for this session only, and sign in again next time.</source>
        <translation>キーリングにサインイン情報を保存できませんでした。今回のみサインインすることはできますが、次回はもう一度サインインが必要です。</translation>
    </message>
    <message>
        <source>Your keyring reported a problem. Try again, or go on for this session only.</source>
        <translation>キーリングで問題が発生しました。再試行するか、今回のみサインインしてください。</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep your sign-in safe in. Start one and try again, or go on for this session only.</source>
        <translation>このコンピューターには、サインイン情報を安全に保管するキーリングがありません。キーリングを起動して再試行するか、今回のみサインインしてください。</translation>
    </message>
    <message>
        <source>Your keyring is still locked, since nobody gave it its password. Try again and enter the password, or sign in for this session only.</source>
        <translation>パスワードが入力されなかったため、キーリングはまだロックされています。再試行してパスワードを入力するか、今回のみサインインしてください。</translation>
    </message>
    <message>
        <source>Your keyring did not let this program in. Try again and allow it, or sign in for this session only.</source>
        <translation>キーリングがこのアプリのアクセスを許可しませんでした。再試行して許可するか、今回のみサインインしてください。</translation>
    </message>
    <message>
        <source>No keyring is open that could keep your sign-in. Open one, or choose a password for a new one when you are asked, then try again.</source>
        <translation>サインイン情報を保存できるキーリングが開かれていません。キーリングを開くか、確認画面で新しいキーリングのパスワードを設定してから、再試行してください。</translation>
    </message>
</context>
<context>
    <name>NewNumberPage</name>
    <message>
        <source>Bind phone number</source>
        <translation>電話番号を登録</translation>
    </message>
    <message>
        <source>Send code to new number</source>
        <translation>新しい番号に認証コードを送信</translation>
    </message>
    <message>
        <source>Code from new number</source>
        <translation>新しい番号に届いた認証コード</translation>
    </message>
    <message>
        <source>New phone number</source>
        <translation>新しい電話番号</translation>
    </message>
    <message>
        <source>We send a code to the number to make sure that it is yours.</source>
        <translation>ご本人の番号であることを確認するため、認証コードを送信します。</translation>
    </message>
    <message>
        <source>Binding your phone number…</source>
        <translation>電話番号を登録しています…</translation>
    </message>
    <message>
        <source>Keep at hand</source>
        <translation>手元にご用意ください</translation>
    </message>
    <message>
        <source>No message yet?</source>
        <translation>SMSが届きませんか？</translation>
    </message>
    <message>
        <source>Check the number above. Abroad, a message can take a few minutes.</source>
        <translation>上の番号を確認してください。海外ではSMSが届くまで数分かかることがあります。</translation>
    </message>
    <message>
        <source>After a second message, only the code in the newest one counts.</source>
        <translation>2通目のSMSが届いた場合、有効なのは最新の認証コードだけです。</translation>
    </message>
    <message>
        <source>The phone with the new number</source>
        <translation>新しい番号の電話</translation>
    </message>
    <message>
        <source>It gets a code now.</source>
        <translation>今、認証コードが届きます。</translation>
    </message>
    <message>
        <source>The phone with %1</source>
        <translation>%1の電話</translation>
    </message>
    <message>
        <source>It gets a code in step 2. If you no longer have it, you say so there.</source>
        <translation>ステップ2で認証コードが届きます。もう手元にない場合は、そこでお知らせください。</translation>
    </message>
    <message>
        <source>It gets a code in step 2.</source>
        <translation>ステップ2で認証コードが届きます。</translation>
    </message>
    <message>
        <source>It is not sent again. You can wait here or close the window: the next start tells you what came of it.</source>
        <translation>再送信はしません。このまま待っても、ウィンドウを閉じても構いません。結果は次回の起動時にお知らせします。</translation>
    </message>
    <message>
        <source>The number was sent once. The service&apos;s answer was lost on the way.</source>
        <translation>番号は一度だけ送信されましたが、サービスの応答が途中で失われました。</translation>
    </message>
    <message>
        <source>Finding out whether it was bound</source>
        <translation>登録されたかどうかを確認しています</translation>
    </message>
</context>
<context>
    <name>NewNumberStep</name>
    <message>
        <source>Send code to new number</source>
        <translation>新しい番号に認証コードを送信</translation>
    </message>
    <message>
        <source>Code from new number</source>
        <translation>新しい番号に届いた認証コード</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>認証コードを確認</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせています…</translation>
    </message>
    <message>
        <source>Code to %1, read out</source>
        <translation>発信者が%1に届いた認証コードを読み上げました</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>Country or region</source>
        <translation>国/地域</translation>
    </message>
    <message>
        <source>New phone number</source>
        <translation>新しい電話番号</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
</context>
<context>
    <name>OperatorPage</name>
    <message>
        <source>Helpdesk sign-in</source>
        <translation>ヘルプデスクへのサインイン</translation>
    </message>
    <message>
        <source>Change a phone number on behalf of somebody who called you.</source>
        <translation>電話をかけてきた人に代わって電話番号を変更します。</translation>
    </message>
    <message>
        <source>For this session only, you can look users up. Nothing can be changed without the keyring, which has the key of the journal.</source>
        <translation>今回のみのサインインでは、ユーザーを探すことができます。操作記録のキーを持つキーリングがないと、何も変更できません。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Go on for this session only</source>
        <translation>今回のみサインイン</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>キーリングを再試行</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>サインインをキャンセル</translation>
    </message>
    <message>
        <source>Use a collaborator&apos;s access key of your own. It should allow this and no more: find and read users, change a user&apos;s phone number, end a user&apos;s sessions.</source>
        <translation>あなた専用の共同管理者アクセスキーを使ってください。許可する操作は、ユーザーの検索と読み取り、電話番号の変更、セッションの終了だけにします。</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>This is what the service knows about the user now.</source>
        <translation>サービスが現在このユーザーについて把握している内容です。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reveal phone and e-mail</source>
        <translation>電話番号とメールを表示</translation>
    </message>
    <message>
        <source>The journal records that you looked.</source>
        <translation>表示したことは操作記録に残ります。</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>チケット番号</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>変更の理由</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>ケースを開く</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせています…</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>最近のサインイン</translation>
    </message>
</context>
<context>
    <name>PhoneNumberProblem</name>
    <message>
        <source>Enter a phone number.</source>
        <translation>電話番号を入力してください。</translation>
    </message>
    <message>
        <source>This is not a phone number. Enter its digits only.</source>
        <translation>電話番号ではありません。数字だけを入力してください。</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>番号が短すぎます。桁が足りているか確認してください。</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>番号が長すぎます。余分な数字がないか確認してください。</translation>
    </message>
    <message>
        <source>This number cannot get text messages. Enter a mobile number.</source>
        <translation>この番号ではSMSを受信できません。携帯電話の番号を入力してください。</translation>
    </message>
    <message>
        <source>There is no such number in this country or region. Check the number and the country or region.</source>
        <translation>この国/地域にはない番号です。番号と国/地域を確認してください。</translation>
    </message>
</context>
<context>
    <name>PhoneWizard</name>
    <message>
        <source>Phone Settings</source>
        <translation>電話番号の設定</translation>
    </message>
    <message>
        <source>What you entered is lost. Your phone number stays as it is.</source>
        <translation>入力した内容は失われます。電話番号はそのままです。</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>新しい番号</translation>
    </message>
    <message>
        <source>Current number</source>
        <translation>現在の番号</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Your request was sent to the service. When you open the program again, it tells you what came of it.</source>
        <translation>ご依頼はサービスに送信済みです。次にアプリを開いたときに、結果をお知らせします。</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Message: %1</source>
        <translation>メッセージ：%1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>ステータス：%1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>エラーコード：%1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>リクエストID：%1</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>ProgramMenu</name>
    <message>
        <source>&amp;Get help</source>
        <translation>ヘルプ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;About Phone Settings</source>
        <translation>電話番号の設定について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Same as the desktop</source>
        <translation>デスクトップと同じ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>The language was changed, but it could not be kept for the next start.</source>
        <translation>言語を変更しましたが、次回の起動用に保存できませんでした。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>ファイル「%1」に書き込めません。</translation>
    </message>
</context>
<context>
    <name>RecentCaseModel</name>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>結果はまだありません</translation>
    </message>
    <message>
        <source>Closed without a change</source>
        <translation>変更せずに終了</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>RecentCases</name>
    <message>
        <source>Recent cases</source>
        <translation>最近のケース</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
</context>
<context>
    <name>RedirectListener</name>
    <message>
        <source>Nothing here</source>
        <translation>ここには何もありません</translation>
    </message>
    <message>
        <source>Return to Phone Settings.</source>
        <translation>「電話番号の設定」に戻ってください。</translation>
    </message>
    <message>
        <source>This answer does not fit</source>
        <translation>この応答は対応していません</translation>
    </message>
    <message>
        <source>It does not belong to the sign-in that Phone Settings is waiting for. Return to Phone Settings.</source>
        <translation>「電話番号の設定」が待っているサインインに対する応答ではありません。「電話番号の設定」に戻ってください。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>サインインできていません</translation>
    </message>
    <message>
        <source>Return to Phone Settings to see what happened.</source>
        <translation>「電話番号の設定」に戻って、原因を確認してください。</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>もう少しで完了です</translation>
    </message>
    <message>
        <source>You can close this page. Return to Phone Settings to go on.</source>
        <translation>このページは閉じてかまいません。「電話番号の設定」に戻って続けてください。</translation>
    </message>
</context>
<context>
    <name>SecondOperatorPanel</name>
    <message>
        <source>A colleague has to agree here, with an access key of their own, which is not kept. Let them read the case first.</source>
        <translation>同僚がここで自分のアクセスキーを使って同意する必要があります。キーは保存されません。まずケースを読んでもらってください。</translation>
    </message>
    <message>
        <source>Agree to this case</source>
        <translation>このケースに同意する</translation>
    </message>
    <message>
        <source>The caller was recognized without a code.</source>
        <translation>発信者は認証コードなしで確認されました。</translation>
    </message>
    <message>
        <source>The user is in a protected group.</source>
        <translation>このユーザーは保護対象のグループに属しています。</translation>
    </message>
    <message>
        <source>The service does not say whether the user is in a protected group.</source>
        <translation>このユーザーが保護対象のグループに属しているかどうかを、サービスから確認できません。</translation>
    </message>
</context>
<context>
    <name>SessionKeeper</name>
    <message>
        <source>The file %1 holds no certificate. Ask your administrator.</source>
        <translation>ファイル「%1」に証明書がありません。管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>You signed in with another account than last time. Check that it is the right one.</source>
        <translation>前回とは別のアカウントでサインインしました。正しいアカウントか確認してください。</translation>
    </message>
    <message>
        <source>For your safety, sign in again before you go on.</source>
        <translation>安全のため、続ける前にもう一度サインインしてください。</translation>
    </message>
</context>
<context>
    <name>SessionsStep</name>
    <message>
        <source>End the user&apos;s sessions</source>
        <translation>ユーザーのセッションを終了</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>The helpdesk is not set up</source>
        <translation>ヘルプデスクが設定されていません</translation>
    </message>
    <message>
        <source>It has to know which service and which user pool it works for.</source>
        <translation>どのサービスのどのユーザープールで使うかの設定が必要です。</translation>
    </message>
    <message>
        <source>These settings are missing. Ask your administrator for them:</source>
        <translation>次の設定がありません。管理者に確認してください：</translation>
    </message>
    <message>
        <source>Missing settings</source>
        <translation>足りない設定</translation>
    </message>
    <message>
        <source>Write them into %1, or give them as flags, and start the helpdesk again. Where the management API is on another server, connection/managementServer (--management-server) names it.</source>
        <translation>「%1」に書き込むか、引数で指定して、ヘルプデスクを起動し直してください。管理APIが別のサーバーにある場合は「connection/managementServer」（--management-server）で指定します。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Then you go on where you were; everything you typed is kept.</source>
        <translation>サインインすると、元の画面から続けられます。入力した内容は残っています。</translation>
    </message>
    <message>
        <source>You need your account to bind or change its phone number.</source>
        <translation>電話番号の登録や変更には、アカウントへのサインインが必要です。</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Sign in with browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Copy sign-in link</source>
        <translation>サインイン用リンクをコピー</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>サインインをキャンセル</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>キーリングを再試行</translation>
    </message>
    <message>
        <source>Go on for this session only</source>
        <translation>今回のみサインイン</translation>
    </message>
    <message>
        <source>Your browser opens and asks you to sign in to your account. Then you come back here.</source>
        <translation>ブラウザーが開き、アカウントへのサインインを求められます。サインインしたら、ここに戻ってください。</translation>
    </message>
    <message>
        <source>Looking for your sign-in in the keyring…</source>
        <translation>キーリングでサインイン情報を探しています…</translation>
    </message>
    <message>
        <source>Asking the service for its sign-in page…</source>
        <translation>サインインページを取得しています…</translation>
    </message>
    <message>
        <source>The link was copied. Paste it into a browser on this computer and sign in there.</source>
        <translation>リンクをコピーしました。このコンピューターのブラウザーに貼り付けて、サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in in your browser, then come back here. No browser window? Copy the link and open it yourself.</source>
        <translation>ブラウザーでサインインしてから、ここに戻ってください。ブラウザーが表示されない場合は、リンクをコピーして開いてください。</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it in a browser on this computer.</source>
        <translation>ブラウザーを開けませんでした。リンクをコピーして、このコンピューターのブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>サインインを完了しています…</translation>
    </message>
    <message>
        <source>Storing your sign-in in the keyring. If it asks for its password, enter it.</source>
        <translation>サインイン情報をキーリングに保存しています。キーリングのパスワードを求められたら入力してください。</translation>
    </message>
    <message>
        <source>You are almost signed in.</source>
        <translation>もう少しでサインインが完了します。</translation>
    </message>
</context>
<context>
    <name>SignInProblem</name>
    <message>
        <source>Sign-in was declined in the browser. Start again if you want to go on.</source>
        <translation>ブラウザーでサインインが拒否されました。続ける場合は、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The service refused the sign-in. Start again; if it happens again, show Details to your administrator.</source>
        <translation>サービスにサインインを拒否されました。もう一度サインインしてください。再び拒否される場合は、［詳細］の内容を管理者に伝えてください。</translation>
    </message>
    <message>
        <source>Sign-in was not finished in the browser in time. Start again.</source>
        <translation>ブラウザーでのサインインが時間内に完了しませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>There is no GenAuth service at this server address. Check the address with your administrator.</source>
        <translation>このサーバーアドレスにGenAuthのサービスがありません。正しいアドレスを管理者に確認してください。</translation>
    </message>
    <message>
        <source>The answer to the sign-in could not be trusted. Check that this computer&apos;s clock is right, then start again.</source>
        <translation>サインインの応答を信頼できませんでした。このコンピューターの時刻が正しいか確認してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Another program uses the network port that sign-in needs. Close that program, or ask your administrator for another redirect port.</source>
        <translation>サインインに必要なネットワークポートを別のアプリが使用しています。そのアプリを終了するか、別のリダイレクトポートを管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Your keyring holds no sign-in that this program can use. Sign in again.</source>
        <translation>キーリングに、このアプリで使えるサインイン情報がありません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The server does not let this computer in. Ask your administrator whether it can be reached from this network.</source>
        <translation>サーバーがこのコンピューターの接続を拒否しました。このネットワークから接続できるか、管理者に確認してください。</translation>
    </message>
    <message>
        <source>The server wants a certificate from this computer, which this program cannot give. Ask your administrator for another server address.</source>
        <translation>サーバーがこのコンピューターの証明書を求めていますが、このアプリでは提示できません。別のサーバーアドレスを管理者に確認してください。</translation>
    </message>
    <message>
        <source>The server sends early hints (103), which this program cannot read. Ask your administrator to turn them off.</source>
        <translation>サーバーが、このアプリでは読み取れない早期ヒント（103）を送信しています。無効にするよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The server compresses its answers although it was asked not to. Ask your administrator to turn that off.</source>
        <translation>圧縮しないよう求めたのに、サーバーが応答を圧縮しています。無効にするよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The service does not say when you signed in, so nothing can be changed here. Ask your administrator about the setting signIn/maxAgeMinutes.</source>
        <translation>サービスがサインインした時刻を示さないため、ここでは変更できません。設定「signIn/maxAgeMinutes」について管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The service did not ask you to sign in anew. Sign out in your browser and start again, or ask your administrator about the setting signIn/maxAgeMinutes.</source>
        <translation>サービスが改めてサインインを求めませんでした。ブラウザーでサインアウトしてからやり直すか、設定「signIn/maxAgeMinutes」について管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The service says that its address is another one: Details shows it. Ask your administrator which is right.</source>
        <translation>サービスは別のアドレスを名乗っています（［詳細］に表示されます）。どちらが正しいか、管理者に確認してください。</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message>
        <source>The service could not be told. Your sign-in was for this session only, so it cannot be ended any more: it ends there by itself after a while.</source>
        <translation>サービスに通知できませんでした。今回のみのサインインだったため、もう終了させることはできません。しばらくするとサービス側で自動的に終了します。</translation>
    </message>
    <message>
        <source>The service did not confirm it; if your sign-in still holds there, it ends by itself after a while.</source>
        <translation>サービスから確認の応答がありませんでした。サービス側にサインインが残っている場合も、しばらくすると自動的に終了します。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>The service could not be told yet. This program does that when you open it again.</source>
        <translation>サービスにはまだ通知できていません。次にこのアプリを開いたときに通知します。</translation>
    </message>
    <message>
        <source>Your keyring still holds what is left of the sign-in. This program removes it when you open it again.</source>
        <translation>キーリングにサインインの情報が残っています。次にこのアプリを開いたときに削除されます。</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>the number ending in %1</source>
        <translation>末尾が%1の番号</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%2段階中の%1段階目、%3</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%2段階中の%1段階目、%3</translation>
    </message>
</context>
<context>
    <name>UnclosedNotice</name>
    <message>
        <source>Ticket %1 was interrupted. The service says that the number was changed.</source>
        <translation>チケット%1は中断されました。サービスによると、番号は変更されています。</translation>
    </message>
    <message>
        <source>Ticket %1 was interrupted. The service says that the number was not changed.</source>
        <translation>チケット%1は中断されました。サービスによると、番号は変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n interrupted change(s) have no outcome in the journal yet. The service is being asked.</source>
        <translation>
            <numerusform>中断された変更%n件の結果がまだ操作記録にありません。サービスに問い合わせています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1: the user&apos;s sessions were ended.</source>
        <translation>チケット%1：ユーザーのセッションを終了しました。</translation>
    </message>
    <message>
        <source>Ticket %1: the user&apos;s sessions were not ended.</source>
        <translation>チケット%1：ユーザーのセッションは終了されていません。</translation>
    </message>
    <message>
        <source>Ticket %1 was interrupted. The number was not changed when we last looked, at %2. We go on asking the service.</source>
        <translation>チケット%1は中断されました。%2に確認した時点では番号は変更されていません。引き続きサービスに問い合わせます。</translation>
    </message>
</context>
<context>
    <name>UserModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最後のサインイン</translation>
    </message>
</context>
<context>
    <name>UserWords</name>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Suspended: locked, cannot sign in</source>
        <translation>停止中：ロックされ、サインインできません</translation>
    </message>
    <message>
        <source>Deactivated: cannot sign in</source>
        <translation>無効：サインインできません</translation>
    </message>
    <message>
        <source>Has left the organization</source>
        <translation>退職済み</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>認証アプリ</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
</context>
<context>
    <name>WebhookSecretPanel</name>
    <message>
        <source>Webhook secret</source>
        <translation>Webhookのシークレット</translation>
    </message>
    <message>
        <source>Keep secret</source>
        <translation>シークレットを保存</translation>
    </message>
    <message>
        <source>A notice of a change cannot be sent: the secret that signs it is not in this computer&apos;s keyring. Ask your administrator for it.</source>
        <translation>変更の通知を送信できません。署名に使うシークレットがこのコンピューターのキーリングにありません。管理者に確認してください。</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>&amp;Menu</source>
        <translation>メニュー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
</TS>
