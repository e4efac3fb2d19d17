<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CaseLimits</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message numerus="yes">
        <source>%Ln user(s) found.</source>
        <translation>
            <numerusform>%Ln user found.</numerusform>
            <numerusform>%Ln users found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingOutPanel</name>
    <message numerus="yes">
        <source>Asked %n time(s), %1</source>
        <translation>
            <numerusform>Asked %n time, %1</numerusform>
            <numerusform>Asked %n times, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s).</source>
        <translation>
            <numerusform>Asked %n time.</numerusform>
            <numerusform>Asked %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking again in %n second(s).</source>
        <translation>
            <numerusform>Asking again in %n second.</numerusform>
            <numerusform>Asking again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln row is in %1.</numerusform>
            <numerusform>%Ln rows are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: %Ln row(s), none was altered.</source>
        <translation>
            <numerusform>The journal is intact: %Ln row, none was altered.</numerusform>
            <numerusform>The journal is intact: %Ln rows, none was altered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnclosedNotice</name>
    <message numerus="yes">
        <source>%n interrupted change(s) have no outcome in the journal yet. The service is being asked.</source>
        <translation>
            <numerusform>%n interrupted change has no outcome in the journal yet. The service is being asked.</numerusform>
            <numerusform>%n interrupted changes have no outcome in the journal yet. The service is being asked.</numerusform>
        </translation>
    </message>
</context>
</TS>
