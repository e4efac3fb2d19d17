<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AccountPage</name>
    <message>
        <source>Signed in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the service knows about you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for your sign-in in the keyring. If it asks for its password, enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Next to change your phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Next to bind a phone number to your account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Time until the next code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another code was sent to %1. Only the newest message counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code was sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Another code in %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Old number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get new codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the new number, then change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost. Finding out whether your number was changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing your phone number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – confirm now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator can tell you both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a secure server address. Enter one that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurrentNumberPage</name>
    <message>
        <source>Current phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send code to current number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from current number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can&apos;t receive messages on this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the codes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code sent to your current number shows that nobody else is changing it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone number is now %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it the next time you sign in with your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service accepted %1 as your phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be asked again just now. Open this program again to see your number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service accepted %1, but still shows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this program again in a few minutes. If it still shows this, ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorKind</name>
    <message>
        <source>The service cannot be reached. Check your network connection and the server address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Do not go on; ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network proxy does not let the request through. Check the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off before the answer came. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not come from the service. If this network has a sign-in page, open it in your browser first; otherwise check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent elsewhere and was stopped for your safety. If this network has a sign-in page, open it in your browser first; otherwise check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not right. Send a new code and enter the newest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code has expired or was used already. Send a new code and enter the newest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages were sent to this number. Wait a minute, then send a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number already belongs to another account. Use another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the number you already have. Enter a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization wants a code from your current number, too. Get new codes and enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your current number is not the one shown any more. Close the program and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept this phone number. Check the number and the country or region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for a picture check that this program cannot show. Wait a few minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again; what you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is locked. Ask your administrator to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know your account any more. Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is suspended. Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for another sign-in step. Sign in again in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is your only way to sign in, so it cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this application ID. Check the application ID with your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is too busy at the moment. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused this. Details has its reason; your administrator can help you with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlowProblem</name>
    <message>
        <source>The service&apos;s answer was lost. Your number was not changed, but the codes may be used up: send new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost, so we asked again: your number was not changed. Get a new code and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to confirm is over. Your number was not changed. Get new codes to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the confirmation. Your number was not changed. Get new codes to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost. A message may be on its way: wait a minute before you send another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in had ended and was renewed. The last step was not carried out: please do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization sends messages to numbers in mainland China (+86) only. Enter such a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two codes is not right. Codes work only once: send new ones to both numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewNumberPage</name>
    <message>
        <source>Send code to new number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from new number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We send a code to the number to make sure that it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost. Finding out whether your number was bound…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding your phone number…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneNumberProblem</name>
    <message>
        <source>Enter a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a phone number. Enter its digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number cannot get text messages. Enter a mobile number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such number in this country or region. Check the number and the country or region.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneWizard</name>
    <message>
        <source>Phone Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed in with another account than last time. Check that it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not be told; it ends your sign-in by itself after a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring did not remove the sign-in; remove “phone-settings” there yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your safety, sign in again before you change your phone number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Message: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedirectListener</name>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to Phone Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not belong to the sign-in that Phone Settings is waiting for. Return to Phone Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to Phone Settings to see what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this page. Return to Phone Settings to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you go on where you were; everything you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need your account to bind or change its phone number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Sign in with browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy sign-in link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser opens and asks you to sign in to your account. Then you come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for your sign-in in the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service for its sign-in page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was copied. Paste it into a browser on this computer and sign in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in in your browser, then come back here. No browser window? Copy the link and open it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it in a browser on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing your sign-in in the keyring. If it asks for its password, enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are almost signed in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInProblem</name>
    <message>
        <source>Sign-in was declined in the browser. Start again if you want to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the sign-in. Start again; if it happens again, show Details to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in was not finished in the browser in time. Start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no GenAuth service at this server address. Check the address with your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the sign-in could not be trusted. Check that this computer&apos;s clock is right, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the network port that sign-in needs. Close that program, or ask your administrator for another redirect port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultProblem</name>
    <message>
        <source>This computer has no keyring that could keep your sign-in safe. You can go on, but you will have to sign in again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and try again, or go on and sign in again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring does not answer. Look for a window that asks for its password, or go on and sign in again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring did not keep your sign-in. You can go on, but you will have to sign in again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring reported a problem. Try again, or go on and sign in again next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
