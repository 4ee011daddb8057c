<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ArrivalLine</name>
    <message numerus="yes">
        <source>%n row(s) have no day of arrival.</source>
        <translation>
            <numerusform>%n row has no day of arrival.</numerusform>
            <numerusform>%n rows have no day of arrival.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) tell no day of arrival and get this one:</source>
        <translation>
            <numerusform>%n row tells no day of arrival and gets this one:</numerusform>
            <numerusform>%n rows tell no day of arrival and get this one:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) tell no day of arrival and get today’s:</source>
        <translation>
            <numerusform>%n row tells no day of arrival and gets today’s:</numerusform>
            <numerusform>%n rows tell no day of arrival and get today’s:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message numerus="yes">
        <source>%n closing notice(s) kept. Once they are sent, note that: the week counts from then.</source>
        <translation>
            <numerusform>%n closing notice kept. Once it is sent, note that: the week counts from then.</numerusform>
            <numerusform>%n closing notices kept. Once they are sent, note that: the week counts from then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) kept with their requests.</source>
        <translation>
            <numerusform>%n reply kept with its request.</numerusform>
            <numerusform>%n replies kept with their requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) kept; their texts are under “To enter”.</source>
        <translation>
            <numerusform>%n reply kept; its text is under “To enter”.</numerusform>
            <numerusform>%n replies kept; their texts are under “To enter”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) chosen</source>
        <translation>
            <numerusform>%n request chosen</numerusform>
            <numerusform>%n requests chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) closed.</source>
        <translation>
            <numerusform>%n request closed.</numerusform>
            <numerusform>%n requests closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted as sent for %n request(s).</source>
        <translation>
            <numerusform>Noted as sent for %n request.</numerusform>
            <numerusform>Noted as sent for %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n reply(s)  Ctrl+↵</source>
        <translation>
            <numerusform>Save %n reply  Ctrl+↵</numerusform>
            <numerusform>Save %n replies  Ctrl+↵</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n reply(s) and set status  Ctrl+↵</source>
        <translation>
            <numerusform>Save %n reply and set status  Ctrl+↵</numerusform>
            <numerusform>Save %n replies and set status  Ctrl+↵</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n of the requests chosen</source>
        <translation>
            <numerusform>The first of the requests chosen</numerusform>
            <numerusform>The first %n of the requests chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n mail</numerusform>
            <numerusform>%n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} and %n more</numerusform>
            <numerusform>{name} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n action(s) noted as entered on Opvang.Vlaanderen.</source>
        <translation>
            <numerusform>%n action noted as entered on Opvang.Vlaanderen.</numerusform>
            <numerusform>%n actions noted as entered on Opvang.Vlaanderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) to enter</source>
        <translation>
            <numerusform>%n action to enter</numerusform>
            <numerusform>%n actions to enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) deleted.</source>
        <translation>
            <numerusform>%n backup deleted.</numerusform>
            <numerusform>%n backups deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot come in</source>
        <translation>
            <numerusform>%n cannot come in</numerusform>
            <numerusform>%n cannot come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) in the list</source>
        <translation>
            <numerusform>%n child in the list</numerusform>
            <numerusform>%n children in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing day(s) or period(s)</source>
        <translation>
            <numerusform>%n closing day or period</numerusform>
            <numerusform>%n closing days or periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to put right: {fields}.</source>
        <translation>
            <numerusform>%n field to put right: {fields}.</numerusform>
            <numerusform>%n fields to put right: {fields}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) hold no request and are passed over.</source>
        <translation>
            <numerusform>%n mail holds no request and is passed over.</numerusform>
            <numerusform>%n mails hold no request and are passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only tried</source>
        <translation>
            <numerusform>%n only tried</numerusform>
            <numerusform>%n only tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placed</source>
        <translation>
            <numerusform>%n placed</numerusform>
            <numerusform>%n placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placement</numerusform>
            <numerusform>%n placements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) written as PDF in {folder}</source>
        <translation>
            <numerusform>%n reply written as PDF in {folder}</numerusform>
            <numerusform>%n replies written as PDF in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) as before</source>
        <translation>
            <numerusform>%n request as before</numerusform>
            <numerusform>%n requests as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) read</source>
        <translation>
            <numerusform>%n request read</numerusform>
            <numerusform>%n requests read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) taken away</source>
        <translation>
            <numerusform>%n request taken away</numerusform>
            <numerusform>%n requests taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to {path}</source>
        <translation>
            <numerusform>%n request written to {path}</numerusform>
            <numerusform>%n requests written to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) for now: why?</source>
        <translation>
            <numerusform>%n stays for now: why?</numerusform>
            <numerusform>%n stay for now: why?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) taken over.</source>
        <translation>
            <numerusform>%n template taken over.</numerusform>
            <numerusform>%n templates taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) written to {path}</source>
        <translation>
            <numerusform>%n template written to {path}</numerusform>
            <numerusform>%n templates written to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete the %n backup(s) beside your data too</source>
        <translation>
            <numerusform>&amp;Delete the %n backup beside your data too</numerusform>
            <numerusform>&amp;Delete the %n backups beside your data too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s) for good</source>
        <translation>
            <numerusform>Delete %n backup for good</numerusform>
            <numerusform>Delete %n backups for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Old personal data: %n to look at…</source>
        <translation>
            <numerusform>Old personal data: %n to look at…</numerusform>
            <numerusform>Old personal data: %n to look at…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal data is kept for %n year(s) after a request was closed, or a placed child left.</source>
        <translation>
            <numerusform>Personal data is kept for %n year after a request was closed, or a placed child left.</numerusform>
            <numerusform>Personal data is kept for %n years after a request was closed, or a placed child left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal data of %n closed request(s) or placement(s) may be removed.</source>
        <translation>
            <numerusform>Personal data of %n closed request or placement may be removed.</numerusform>
            <numerusform>Personal data of %n closed requests or placements may be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the name in %n placement(s) for good</source>
        <translation>
            <numerusform>Remove the name in %n placement for good</numerusform>
            <numerusform>Remove the name in %n placements for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the personal data of %n request(s) for good</source>
        <translation>
            <numerusform>Remove the personal data of %n request for good</numerusform>
            <numerusform>Remove the personal data of %n requests for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a logo and %n photo(s)</source>
        <translation>
            <numerusform>a logo and %n photo</numerusform>
            <numerusform>a logo and %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s), last on {day}</source>
        <translation>
            <numerusform>used once, on {day}</numerusform>
            <numerusform>used %n times, last on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days}: %n child(ren) too many</source>
        <translation>
            <numerusform>{days}: %n child too many</numerusform>
            <numerusform>{days}: %n children too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days}: %n place(s) free</source>
        <translation>
            <numerusform>{days}: %n place free</numerusform>
            <numerusform>{days}: %n places free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnterAllDialog</name>
    <message numerus="yes">
        <source>%n action(s) that need not be entered any more stay on the list.</source>
        <translation>
            <numerusform>%n action that need not be entered any more stays on the list.</numerusform>
            <numerusform>%n actions that need not be entered any more stay on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n action(s) as entered on Opvang.Vlaanderen? Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Note %n action as entered on Opvang.Vlaanderen? Ctrl+Z takes it back.</numerusform>
            <numerusform>Note %n actions as entered on Opvang.Vlaanderen? Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportAssistant</name>
    <message numerus="yes">
        <source>%n row(s) may be known: look them over first.</source>
        <translation>
            <numerusform>%n row may be known: look it over first.</numerusform>
            <numerusform>%n rows may be known: look them over first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n request(s)  Ctrl+↵</source>
        <translation>
            <numerusform>Change %n request  Ctrl+↵</numerusform>
            <numerusform>Change %n requests  Ctrl+↵</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n request(s)  Ctrl+↵</source>
        <translation>
            <numerusform>Import %n request  Ctrl+↵</numerusform>
            <numerusform>Import %n requests  Ctrl+↵</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n request(s), change {changed}  Ctrl+↵</source>
        <translation>
            <numerusform>Import %n request, change {changed}  Ctrl+↵</numerusform>
            <numerusform>Import %n requests, change {changed}  Ctrl+↵</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTemplatesDialog</name>
    <message numerus="yes">
        <source>Take over %n template(s)</source>
        <translation>
            <numerusform>Take over %n template</numerusform>
            <numerusform>Take over %n templates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message numerus="yes">
        <source>Taken back for %n request(s).</source>
        <translation>
            <numerusform>Taken back for %n request.</numerusform>
            <numerusform>Taken back for %n requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureAdding</name>
    <message numerus="yes">
        <source>{names} and %n other(s)</source>
        <translation>
            <numerusform>{names} and %n other</numerusform>
            <numerusform>{names} and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureChanges</name>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>%n photo added.</numerusform>
            <numerusform>%n photos added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message numerus="yes">
        <source>%n picture(s) written to {folder}</source>
        <translation>
            <numerusform>%n picture written to {folder}</numerusform>
            <numerusform>%n pictures written to {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacementAssistant</name>
    <message numerus="yes">
        <source>Place %n child(ren)  Ctrl+↵</source>
        <translation>
            <numerusform>Place %n child  Ctrl+↵</numerusform>
            <numerusform>Place %n children  Ctrl+↵</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n action(s) to enter</source>
        <translation>
            <numerusform>%n action to enter</numerusform>
            <numerusform>%n actions to enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>works offline — %n action(s) to enter on Opvang.Vlaanderen</source>
        <translation>
            <numerusform>works offline — %n action to enter on Opvang.Vlaanderen</numerusform>
            <numerusform>works offline — %n actions to enter on Opvang.Vlaanderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoSteps</name>
    <message numerus="yes">
        <source>Taken back for %n request(s).</source>
        <translation>
            <numerusform>Taken back for %n request.</numerusform>
            <numerusform>Taken back for %n requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%n unfinished request(s) are kept.</source>
        <translation>
            <numerusform>%n unfinished request is kept.</numerusform>
            <numerusform>%n unfinished requests are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished request(s) thrown away.</source>
        <translation>
            <numerusform>%n unfinished request thrown away.</numerusform>
            <numerusform>%n unfinished requests thrown away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw away %n unfinished request(s)?</source>
        <translation>
            <numerusform>Throw away %n unfinished request?</numerusform>
            <numerusform>Throw away %n unfinished requests?</numerusform>
        </translation>
    </message>
</context>
</TS>
