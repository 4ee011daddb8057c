<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en_GB">
<context>
    <name>ActionBar</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieer</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Open in the mail program</source>
        <translation>In het mailprogramma &amp;openen</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>&amp;Remove the family’s personal data…</source>
        <translation>&amp;Persoonsgegevens van het gezin verwijderen…</translation>
    </message>
    <message>
        <source>Already &amp;entered</source>
        <translation>Al in&amp;gevoerd</translation>
    </message>
    <message>
        <source>E&amp;verything of this family…</source>
        <translation>&amp;Alles van dit gezin…</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>M&amp;eer</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>A&amp;fdrukken</translation>
    </message>
    <message>
        <source>Save and set status  Ctrl+↵</source>
        <translation>Opslaan en status zetten  Ctrl+↵</translation>
    </message>
    <message>
        <source>Save as a mail &amp;draft…</source>
        <translation>Bewaren als mail&amp;concept…</translation>
    </message>
    <message>
        <source>Save reply  Ctrl+↵</source>
        <translation>Antwoord opslaan  Ctrl+↵</translation>
    </message>
    <message>
        <source>Set status  Ctrl+↵</source>
        <translation>Status zetten  Ctrl+↵</translation>
    </message>
    <message>
        <source>Tick this when you have set the same status on Opvang.Vlaanderen today.</source>
        <translation>Vink dit aan als je dezelfde status vandaag al op Opvang.Vlaanderen gezet hebt.</translation>
    </message>
</context>
<context>
    <name>ActiveFilters</name>
    <message>
        <source>Do not filter by: {part}</source>
        <translation>Niet meer filteren op: {part}</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Deze filter weghalen</translation>
    </message>
    <message>
        <source>What narrows the list</source>
        <translation>Waarop de lijst gefilterd is</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Put together with {reference}.</source>
        <translation>Samengevoegd met {reference}.</translation>
    </message>
    <message>
        <source>Saved as {reference}.</source>
        <translation>Opgeslagen als {reference}.</translation>
    </message>
    <message>
        <source>Saved as {reference}. To enter: register it on Opvang.Vlaanderen.</source>
        <translation>Opgeslagen als {reference}. In te voeren: registreer de aanvraag op Opvang.Vlaanderen.</translation>
    </message>
    <message>
        <source>The details are changed.</source>
        <translation>De gegevens zijn gewijzigd.</translation>
    </message>
    <message>
        <source>Write the referral</source>
        <translation>Verwijzing schrijven</translation>
    </message>
</context>
<context>
    <name>AgesField</name>
    <message>
        <source>Oldest age in months</source>
        <translation>Oudste leeftijd in maanden</translation>
    </message>
    <message>
        <source>Youngest age in months</source>
        <translation>Jongste leeftijd in maanden</translation>
    </message>
    <message>
        <source>from birth</source>
        <translation>vanaf de geboorte</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>tot</translation>
    </message>
</context>
<context>
    <name>AnonymousCard</name>
    <message>
        <source>Names, contact details, notes and replies are gone for good. What happened when, the plan and the municipality stay, so that your figures do not change. Nothing is to be done with it.</source>
        <translation>Namen, contactgegevens, notities en antwoorden zijn voorgoed weg. Wat er wanneer gebeurde, het opvangplan en de gemeente blijven, zodat je cijfers niet veranderen. Er is niets meer mee te doen.</translation>
    </message>
    <message>
        <source>Personal data removed on {day}</source>
        <translation>Persoonsgegevens verwijderd op {day}</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>a new offer</source>
        <translation>een nieuw bod</translation>
    </message>
    <message>
        <source>status “{status}”</source>
        <translation>status “{status}”</translation>
    </message>
</context>
<context>
    <name>AppointmentRow</name>
    <message>
        <source>Appointment: {moment}</source>
        <translation>Afspraak: {moment}</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Afzeggen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Note an appointment…</source>
        <translation>Een afspraak noteren…</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Visit on</source>
        <translation>Bezoek op</translation>
    </message>
    <message>
        <source>Write the invitation</source>
        <translation>De uitnodiging schrijven</translation>
    </message>
    <message>
        <source>at what time, as 14:30</source>
        <translation>hoe laat, bv. 14:30</translation>
    </message>
</context>
<context>
    <name>ArrivalLine</name>
    <message numerus="yes">
        <source>%n row(s) have no day of arrival.</source>
        <translation>
            <numerusform>%n rij heeft geen dag van ontvangst.</numerusform>
            <numerusform>%n rijen hebben geen dag van ontvangst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) tell no day of arrival and get this one:</source>
        <translation>
            <numerusform>%n rij vermeldt geen dag van ontvangst en krijgt deze:</numerusform>
            <numerusform>%n rijen vermelden geen dag van ontvangst en krijgen deze:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) tell no day of arrival and get today’s:</source>
        <translation>
            <numerusform>%n rij vermeldt geen dag van ontvangst en krijgt die van vandaag:</numerusform>
            <numerusform>%n rijen vermelden geen dag van ontvangst en krijgen die van vandaag:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use this day for all</source>
        <translation>&amp;Deze dag voor alle gebruiken</translation>
    </message>
    <message>
        <source>Day of arrival for all</source>
        <translation>Dag van ontvangst voor alle rijen</translation>
    </message>
    <message>
        <source>The day of arrival {date} is still to come.</source>
        <translation>De dag van ontvangst, {date}, moet nog komen.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as dd/mm/yyyy.</source>
        <translation>Dit is geen datum. Schrijf de datum als dd/mm/jjjj.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>BatchChoices</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Sjabloon</translation>
    </message>
    <message>
        <source>the parents&apos; language</source>
        <translation>de taal van de ouders</translation>
    </message>
</context>
<context>
    <name>BatchLineList</name>
    <message>
        <source>Requests in this step</source>
        <translation>Aanvragen in deze stap</translation>
    </message>
    <message>
        <source>{child} · left out: {why}</source>
        <translation>{child} · overgeslagen: {why}</translation>
    </message>
    <message>
        <source>{child} · look it over</source>
        <translation>{child} · kijk het na</translation>
    </message>
    <message>
        <source>{child} · “{before}” becomes “{after}”</source>
        <translation>{child} · “{before}” wordt “{after}”</translation>
    </message>
    <message>
        <source>{child} · “{status}” stays</source>
        <translation>{child} · “{status}” blijft</translation>
    </message>
</context>
<context>
    <name>BatchLineText</name>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Tekst van het antwoord</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message numerus="yes">
        <source>%n closing notice(s) kept. Once they are sent, note that: the week counts from then.</source>
        <translation>
            <numerusform>%n afsluitmelding bewaard. Noteer het zodra ze verstuurd is: vanaf dan telt de week.</numerusform>
            <numerusform>%n afsluitmeldingen bewaard. Noteer het zodra ze verstuurd zijn: vanaf dan telt de week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) kept with their requests.</source>
        <translation>
            <numerusform>%n antwoord bewaard bij de aanvraag.</numerusform>
            <numerusform>%n antwoorden bewaard bij hun aanvragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) kept; their texts are under “To enter”.</source>
        <translation>
            <numerusform>%n antwoord bewaard; de tekst staat bij “In te voeren”.</numerusform>
            <numerusform>%n antwoorden bewaard; de teksten staan bij “In te voeren”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) chosen</source>
        <translation>
            <numerusform>%n aanvraag gekozen</numerusform>
            <numerusform>%n aanvragen gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) closed.</source>
        <translation>
            <numerusform>%n aanvraag afgesloten.</numerusform>
            <numerusform>%n aanvragen afgesloten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note that the closing notices were sent</source>
        <translation>&amp;Noteer dat de afsluitmeldingen verstuurd zijn</translation>
    </message>
    <message>
        <source>Already &amp;entered</source>
        <translation>Al in&amp;gevoerd</translation>
    </message>
    <message>
        <source>C&amp;lose these requests</source>
        <translation>Deze &amp;aanvragen afsluiten</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Afsluiten…</translation>
    </message>
    <message numerus="yes">
        <source>Noted as sent for %n request(s).</source>
        <translation>
            <numerusform>Genoteerd als verstuurd voor %n aanvraag.</numerusform>
            <numerusform>Genoteerd als verstuurd voor %n aanvragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noting…</source>
        <translation>Noteren…</translation>
    </message>
    <message>
        <source>One answer for all</source>
        <translation>Eén antwoord voor alle gekozen aanvragen</translation>
    </message>
    <message>
        <source>P&amp;rint letters…</source>
        <translation>B&amp;rieven afdrukken…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwoord</translation>
    </message>
    <message numerus="yes">
        <source>Save %n reply(s)  Ctrl+↵</source>
        <translation>
            <numerusform>%n antwoord opslaan  Ctrl+↵</numerusform>
            <numerusform>%n antwoorden opslaan  Ctrl+↵</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n reply(s) and set status  Ctrl+↵</source>
        <translation>
            <numerusform>%n antwoord opslaan en status zetten  Ctrl+↵</numerusform>
            <numerusform>%n antwoorden opslaan en status zetten  Ctrl+↵</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving replies…</source>
        <translation>Antwoorden worden opgeslagen…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of the requests chosen</source>
        <translation>
            <numerusform>De eerste van de gekozen aanvragen</numerusform>
            <numerusform>De eerste %n van de gekozen aanvragen</numerusform>
        </translation>
    </message>
    <message>
        <source>They were sent today</source>
        <translation>Ze zijn vandaag verstuurd</translation>
    </message>
    <message>
        <source>{reference}: {reason}</source>
        <translation>{reference}: {reason}</translation>
    </message>
</context>
<context>
    <name>BornRow</name>
    <message>
        <source>Born on</source>
        <translation>Geboren op</translation>
    </message>
    <message>
        <source>Note the birth date</source>
        <translation>Geboortedatum noteren</translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>Templates come in one file at a time. Left out: {files}</source>
        <translation>Sjablonen komen één bestand per keer binnen. Niet meegenomen: {files}</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Care requests</source>
        <translation>Opvangvragen</translation>
    </message>
    <message>
        <source>Does not hold any more</source>
        <translation>Geldt niet meer</translation>
    </message>
    <message>
        <source>Follow up: {child}</source>
        <translation>Opvolgen: {child}</translation>
    </message>
    <message>
        <source>Last day for the parents to reply: {child}</source>
        <translation>Laatste dag voor een reactie van de ouders: {child}</translation>
    </message>
    <message>
        <source>Last day to answer: {child}</source>
        <translation>Laatste dag om te antwoorden: {child}</translation>
    </message>
    <message>
        <source>May be closed from today: {child}</source>
        <translation>Mag vanaf vandaag afgesloten worden: {child}</translation>
    </message>
    <message>
        <source>Visit: {child}</source>
        <translation>Kennismaking: {child}</translation>
    </message>
</context>
<context>
    <name>CapacityDialog</name>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>The number of places is changed.</source>
        <translation>Het aantal plaatsen is gewijzigd.</translation>
    </message>
</context>
<context>
    <name>CapacityFields</name>
    <message>
        <source>Add another number of places</source>
        <translation>Een ander aantal plaatsen toevoegen</translation>
    </message>
    <message>
        <source>Another number of places from a day on</source>
        <translation>Een ander aantal plaatsen vanaf een dag</translation>
    </message>
    <message>
        <source>Children who can be there at the same time</source>
        <translation>Kinderen die er tegelijk kunnen zijn</translation>
    </message>
    <message>
        <source>First day with another number, line {number}</source>
        <translation>Eerste dag met een ander aantal, regel {number}</translation>
    </message>
    <message>
        <source>Last day with another number, line {number}</source>
        <translation>Laatste dag met een ander aantal, regel {number}</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Aantal plaatsen</translation>
    </message>
    <message>
        <source>Other places in parts of the usual week</source>
        <translation>Andere aantallen op delen van de gewone week</translation>
    </message>
    <message>
        <source>Places of line {number}</source>
        <translation>Plaatsen van regel {number}</translation>
    </message>
    <message>
        <source>Remove the number of places of line {number}</source>
        <translation>Het aantal plaatsen van regel {number} weghalen</translation>
    </message>
    <message>
        <source>Such as fewer places in summer, or, without a last day, when a helper leaves. With parts of the week: 6; Wed 12–18 = 4</source>
        <translation>Zoals minder plaatsen in de zomer of, zonder laatste dag, wanneer een helper vertrekt. Met delen van de week: 6; wo 12–18 = 4</translation>
    </message>
    <message>
        <source>Such as: Wed 12–18 = 4; Fri 7–9 = 6</source>
        <translation>Zoals: wo 12–18 = 4; vr 7–9 = 6</translation>
    </message>
    <message>
        <source>such as: 6</source>
        <translation>zoals: 6</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>{fact}: take “{after}” in place of “{before}”</source>
        <translation>{fact}: “{after}” overnemen in plaats van “{before}”</translation>
    </message>
</context>
<context>
    <name>ChangedCard</name>
    <message>
        <source>As it is now</source>
        <translation>Zoals het nu is</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile</source>
        <translation>Intussen elders gewijzigd</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>Verder met mijn versie</translation>
    </message>
    <message>
        <source>Nothing was written over. What you began stays below; look it over and save again.</source>
        <translation>Er is niets overschreven. Wat je begonnen was, staat hieronder; kijk het na en sla opnieuw op.</translation>
    </message>
    <message>
        <source>What you began</source>
        <translation>Wat je begonnen was</translation>
    </message>
    <message>
        <source>status “{status}”</source>
        <translation>status “{status}”</translation>
    </message>
    <message>
        <source>your notes: {notes}</source>
        <translation>je notities: {notes}</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>As further up</source>
        <translation>Zoals hoger in de lijst</translation>
    </message>
    <message>
        <source>As in this row</source>
        <translation>Zoals in deze rij</translation>
    </message>
    <message>
        <source>As it is here</source>
        <translation>Zoals het hier staat</translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation>Zoals in het bestand</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Wat verschilt</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>In order: {what}</source>
        <translation>In orde: {what}</translation>
    </message>
    <message>
        <source>Shows where it stands in the text</source>
        <translation>Toont waar het in de tekst staat</translation>
    </message>
    <message>
        <source>To look at: {what}</source>
        <translation>Na te kijken: {what}</translation>
    </message>
</context>
<context>
    <name>CheckedTexts</name>
    <message>
        <source>Check spelling</source>
        <translation>Spellingcontrole</translation>
    </message>
    <message>
        <source>Check spelling: marks words that are not in the dictionary; F7 goes to the next one.</source>
        <translation>Spellingcontrole: duidt woorden aan die niet in het woordenboek staan; F7 gaat naar het volgende.</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for {language} on this computer. LibreOffice brings dictionaries along.</source>
        <translation>Geen spellingcontrole: er staat geen woordenboek voor het {language} op deze computer. Met LibreOffice krijg je er woordenboeken bij.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Choose the language that the reply is written in, or write it in the language chosen.</source>
        <translation>Kies de taal waarin het antwoord geschreven is, of schrijf het in de gekozen taal.</translation>
    </message>
    <message>
        <source>Fill in the marked fields, or take them out; F4 goes to the next.</source>
        <translation>Vul de gemarkeerde velden in of haal ze weg; F4 gaat naar het volgende.</translation>
    </message>
    <message>
        <source>This name is of a child of another family. Look whether it belongs in this reply.</source>
        <translation>Dit is de naam van een kind uit een ander gezin. Kijk na of die in dit antwoord thuishoort.</translation>
    </message>
    <message>
        <source>Write that you will close the request on the closing date, unless the parents get in touch before, and through which phone number or mail address.</source>
        <translation>Schrijf dat je de aanvraag op de afsluitdatum afsluit, tenzij de ouders vóór die dag contact opnemen, en op welk telefoonnummer of e-mailadres dat kan.</translation>
    </message>
    <message>
        <source>Write until which date you wait for an answer: the one that is chosen under the status.</source>
        <translation>Schrijf tot welke datum je op een reactie wacht: de reageerdatum die bij de status gekozen is.</translation>
    </message>
    <message>
        <source>Write what is possible instead, with days and hours, such as: Monday from 8:00 to 17:00.</source>
        <translation>Schrijf wat er wel kan, met dagen en uren, bijvoorbeeld: maandag van 8 tot 17 uur.</translation>
    </message>
    <message>
        <source>Write which days you offer and from when to when, such as: Monday from 8:00 to 17:00.</source>
        <translation>Schrijf welke dagen je aanbiedt en van wanneer tot wanneer, bijvoorbeeld: maandag van 8 tot 17 uur.</translation>
    </message>
    <message>
        <source>Write your phone number or mail address, as it is kept under “Settings”.</source>
        <translation>Vermeld je telefoonnummer of e-mailadres, zoals het bij “Instellingen” staat.</translation>
    </message>
    <message>
        <source>does not name {date}</source>
        <translation>vermeldt {date} niet</translation>
    </message>
    <message>
        <source>does not say how to reach you</source>
        <translation>zegt niet hoe je te bereiken bent</translation>
    </message>
    <message>
        <source>does not say that the request will be closed</source>
        <translation>zegt niet dat de aanvraag afgesloten wordt</translation>
    </message>
    <message>
        <source>fields still to fill in (F4)</source>
        <translation>nog velden in te vullen (F4)</translation>
    </message>
    <message>
        <source>is written in Dutch</source>
        <translation>is in het Nederlands geschreven</translation>
    </message>
    <message>
        <source>is written in English</source>
        <translation>is in het Engels geschreven</translation>
    </message>
    <message>
        <source>is written in French</source>
        <translation>is in het Frans geschreven</translation>
    </message>
    <message>
        <source>names another child: {name}</source>
        <translation>vermeldt een ander kind: {name}</translation>
    </message>
    <message>
        <source>names days, but no hours</source>
        <translation>vermeldt dagen, maar geen uren</translation>
    </message>
    <message>
        <source>names hours, but no days</source>
        <translation>vermeldt uren, maar geen dagen</translation>
    </message>
    <message>
        <source>names no alternative with days and hours</source>
        <translation>vermeldt geen alternatief met dagen en uren</translation>
    </message>
    <message>
        <source>names no days and hours</source>
        <translation>vermeldt geen dagen en uren</translation>
    </message>
    <message>
        <source>no reply-by date is chosen</source>
        <translation>er is geen reageerdatum gekozen</translation>
    </message>
    <message>
        <source>the closing notice is not complete</source>
        <translation>de afsluitmelding is niet volledig</translation>
    </message>
    <message>
        <source>your phone number and mail address are not known</source>
        <translation>je telefoonnummer en e-mailadres zijn niet bekend</translation>
    </message>
</context>
<context>
    <name>ChipEdit</name>
    <message>
        <source>Take “{field}” &amp;away</source>
        <translation>“{field}” &amp;weghalen</translation>
    </message>
    <message>
        <source>With a &amp;capital</source>
        <translation>Met een &amp;hoofdletter</translation>
    </message>
</context>
<context>
    <name>ClosingDays</name>
    <message>
        <source>Add closing days</source>
        <translation>Sluitingsdagen toevoegen</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Sluitingsdagen</translation>
    </message>
    <message>
        <source>Days and periods on which you are closed</source>
        <translation>Dagen en periodes waarop je gesloten bent</translation>
    </message>
    <message>
        <source>First closing day, line {number}</source>
        <translation>Eerste sluitingsdag, regel {number}</translation>
    </message>
    <message>
        <source>Last closing day, line {number}</source>
        <translation>Laatste sluitingsdag, regel {number}</translation>
    </message>
    <message>
        <source>Public holidays: tick those on which you are open</source>
        <translation>Feestdagen: vink aan op welke je open bent</translation>
    </message>
    <message>
        <source>Remove the closing days of line {number}</source>
        <translation>De sluitingsdagen van regel {number} weghalen</translation>
    </message>
    <message>
        <source>The closing days are changed.</source>
        <translation>De sluitingsdagen zijn gewijzigd.</translation>
    </message>
    <message>
        <source>These are on the info page too; one day needs no last day.</source>
        <translation>Ze staan ook op de infopagina; voor één dag is geen laatste dag nodig.</translation>
    </message>
    <message>
        <source>{holiday} · {days}</source>
        <translation>{holiday} · {days}</translation>
    </message>
</context>
<context>
    <name>ColumnLine</name>
    <message>
        <source>a guess</source>
        <translation>een gok</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>zoals vorige keer</translation>
    </message>
    <message>
        <source>empty in every row</source>
        <translation>leeg in elke rij</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>waarschijnlijk</translation>
    </message>
    <message>
        <source>stays in the remarks</source>
        <translation>bij de opmerkingen</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>jouw keuze</translation>
    </message>
    <message>
        <source>{written} → {value}</source>
        <translation>{written} → {value}</translation>
    </message>
    <message>
        <source>{written}: {problem}</source>
        <translation>{written}: {problem}</translation>
    </message>
    <message>
        <source>“{title}” is read as</source>
        <translation>“{title}” wordt gelezen als</translation>
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
    <message>
        <source>Files with the same columns</source>
        <translation>Bestanden met dezelfde kolommen</translation>
    </message>
    <message>
        <source>The table has no titles above its columns. Look at each column and choose what stands in it.</source>
        <translation>De tabel heeft geen titels boven de kolommen. Bekijk elke kolom en kies wat erin staat.</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} en nog %n</numerusform>
            <numerusform>{name} en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: say how the dates are to be read</source>
        <translation>{name}: zeg hoe de datums te lezen zijn</translation>
    </message>
    <message>
        <source>“{title}” is {field} now; this column stays in the remarks.</source>
        <translation>“{title}” is nu: {field}. Deze kolom blijft bij de opmerkingen.</translation>
    </message>
</context>
<context>
    <name>ComingChanges</name>
    <message>
        <source>Coming changes</source>
        <translation>Komende wijzigingen</translation>
    </message>
    <message>
        <source>Nothing changes in the next six months.</source>
        <translation>In de komende zes maanden verandert er niets.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About this program</source>
        <translation>&amp;Over dit programma</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Weergave</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Earlier imports…</source>
        <translation>Ee&amp;rdere imports…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <translation>Deze lijst &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hulp</translation>
    </message>
    <message>
        <source>&amp;Import requests…</source>
        <translation>Aanvragen &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;New request…</source>
        <translation>&amp;Nieuwe aanvraag…</translation>
    </message>
    <message>
        <source>&amp;Paste a request</source>
        <translation>&amp;Plak een aanvraag</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo the last step</source>
        <translation>De laatste stap &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Alle &amp;toetsen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>E&amp;xport templates…</source>
        <translation>Sjablonen e&amp;xporteren…</translation>
    </message>
    <message>
        <source>Exp&amp;ort data…</source>
        <translation>Gegevens exp&amp;orteren…</translation>
    </message>
    <message>
        <source>I&amp;mport templates…</source>
        <translation>Sjablonen i&amp;mporteren…</translation>
    </message>
    <message>
        <source>New &amp;template…</source>
        <translation>Nieuw &amp;sjabloon…</translation>
    </message>
    <message>
        <source>Print today’s &amp;list…</source>
        <translation>De &amp;lijst van vandaag afdrukken…</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Another: keep both</source>
        <translation>Een andere: beide behouden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Terug naar het formulier</translation>
    </message>
    <message>
        <source>Both have the same reference; your steps and notes stay.</source>
        <translation>Beide hebben hetzelfde aanvraagnummer; je stappen en notities blijven behouden.</translation>
    </message>
    <message>
        <source>If they are the same, close one of both, with “duplicate” as the reason.</source>
        <translation>Zijn ze dezelfde, sluit dan een van beide, met als reden “dubbele aanvraag”.</translation>
    </message>
    <message>
        <source>Is this the same request?</source>
        <translation>Is dit dezelfde aanvraag?</translation>
    </message>
    <message>
        <source>It is one request then, known under both references; your steps and notes stay.</source>
        <translation>Het is dan één aanvraag, bekend onder beide aanvraagnummers; je stappen en notities blijven behouden.</translation>
    </message>
    <message>
        <source>It is one request then; your steps and notes stay.</source>
        <translation>Het is dan één aanvraag; je stappen en notities blijven behouden.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Take for {field}: {new} in place of {old}</source>
        <translation>Voor {field} overnemen: {new} in plaats van {old}</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>De nieuwe</translation>
    </message>
    <message>
        <source>The same request?</source>
        <translation>Dezelfde aanvraag?</translation>
    </message>
    <message>
        <source>The same: put together</source>
        <translation>Dezelfde: samenvoegen</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Sjabloon</translation>
    </message>
    <message>
        <source>Language of the reply</source>
        <translation>Taal van het antwoord</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Tekst van het antwoord</translation>
    </message>
    <message>
        <source>draft, kept as you type</source>
        <translation>kladversie, bewaard terwijl je typt</translation>
    </message>
    <message>
        <source>not kept yet: choose a text above</source>
        <translation>nog niet bewaard: kies hierboven een tekst</translation>
    </message>
    <message>
        <source>not kept yet: the store refuses it</source>
        <translation>nog niet bewaard: de opslag weigert het</translation>
    </message>
</context>
<context>
    <name>CorrectionReasons</name>
    <message>
        <source>Mixed up with another family</source>
        <translation>Verwisseld met een ander gezin</translation>
    </message>
    <message>
        <source>Something else was agreed</source>
        <translation>Er is iets anders afgesproken</translation>
    </message>
    <message>
        <source>The parents want care after all</source>
        <translation>De ouders willen toch opvang</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Vaak voorkomende redenen</translation>
    </message>
    <message>
        <source>Wrong button</source>
        <translation>Verkeerde knop</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n action(s) noted as entered on Opvang.Vlaanderen.</source>
        <translation>
            <numerusform>%n actie als ingevoerd op Opvang.Vlaanderen genoteerd.</numerusform>
            <numerusform>%n acties als ingevoerd op Opvang.Vlaanderen genoteerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) to enter</source>
        <translation>
            <numerusform>%n actie in te voeren</numerusform>
            <numerusform>%n acties in te voeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n toegevoegd</numerusform>
            <numerusform>%n toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) deleted.</source>
        <translation>
            <numerusform>%n back-up gewist.</numerusform>
            <numerusform>%n back-ups gewist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot come in</source>
        <translation>
            <numerusform>%n kan niet binnen</numerusform>
            <numerusform>%n kunnen niet binnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) in the list</source>
        <translation>
            <numerusform>%n kind in de lijst</numerusform>
            <numerusform>%n kinderen in de lijst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing day(s) or period(s)</source>
        <translation>
            <numerusform>%n sluitingsdag of -periode</numerusform>
            <numerusform>%n sluitingsdagen of -periodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to put right: {fields}.</source>
        <translation>
            <numerusform>%n veld recht te zetten: {fields}.</numerusform>
            <numerusform>%n velden recht te zetten: {fields}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n vrij</numerusform>
            <numerusform>%n vrij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n in optie</numerusform>
            <numerusform>%n in optie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n al bekend</numerusform>
            <numerusform>%n al bekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n overgeslagen</numerusform>
            <numerusform>%n overgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) hold no request and are passed over.</source>
        <translation>
            <numerusform>%n mail bevat geen aanvraag en wordt overgeslagen.</numerusform>
            <numerusform>%n mails bevatten geen aanvraag en worden overgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only tried</source>
        <translation>
            <numerusform>%n op proef</numerusform>
            <numerusform>%n op proef</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n foto’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plaats</numerusform>
            <numerusform>%n plaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placed</source>
        <translation>
            <numerusform>%n geplaatst</numerusform>
            <numerusform>%n geplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n plaatsing</numerusform>
            <numerusform>%n plaatsingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) written as PDF in {folder}</source>
        <translation>
            <numerusform>%n antwoord als PDF geschreven in {folder}</numerusform>
            <numerusform>%n antwoorden als PDF geschreven in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n aanvraag</numerusform>
            <numerusform>%n aanvragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) as before</source>
        <translation>
            <numerusform>%n aanvraag zoals voorheen</numerusform>
            <numerusform>%n aanvragen zoals voorheen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) read</source>
        <translation>
            <numerusform>%n aanvraag gelezen</numerusform>
            <numerusform>%n aanvragen gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) taken away</source>
        <translation>
            <numerusform>%n aanvraag weggehaald</numerusform>
            <numerusform>%n aanvragen weggehaald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to {path}</source>
        <translation>
            <numerusform>%n aanvraag geschreven naar {path}</numerusform>
            <numerusform>%n aanvragen geschreven naar {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) for now: why?</source>
        <translation>
            <numerusform>%n blijft voorlopig: waarom?</numerusform>
            <numerusform>%n blijven voorlopig: waarom?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) taken over.</source>
        <translation>
            <numerusform>%n sjabloon overgenomen.</numerusform>
            <numerusform>%n sjablonen overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) written to {path}</source>
        <translation>
            <numerusform>%n sjabloon geschreven naar {path}</numerusform>
            <numerusform>%n sjablonen geschreven naar {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n te veel</numerusform>
            <numerusform>%n te veel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete the %n backup(s) beside your data too</source>
        <translation>
            <numerusform>Wis ook &amp;de %n back-up naast je gegevens</numerusform>
            <numerusform>Wis ook &amp;de %n back-ups naast je gegevens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s) for good</source>
        <translation>
            <numerusform>%n back-up voorgoed wissen</numerusform>
            <numerusform>%n back-ups voorgoed wissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Old personal data: %n to look at…</source>
        <translation>
            <numerusform>Oude persoonsgegevens: %n te bekijken…</numerusform>
            <numerusform>Oude persoonsgegevens: %n te bekijken…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal data is kept for %n year(s) after a request was closed, or a placed child left.</source>
        <translation>
            <numerusform>Persoonsgegevens worden %n jaar bewaard nadat een aanvraag afgesloten is of een geplaatst kind vertrokken is.</numerusform>
            <numerusform>Persoonsgegevens worden %n jaar bewaard nadat een aanvraag afgesloten is of een geplaatst kind vertrokken is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal data of %n closed request(s) or placement(s) may be removed.</source>
        <translation>
            <numerusform>Persoonsgegevens van %n afgesloten aanvraag of plaatsing mogen verwijderd worden.</numerusform>
            <numerusform>Persoonsgegevens van %n afgesloten aanvragen of plaatsingen mogen verwijderd worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the name in %n placement(s) for good</source>
        <translation>
            <numerusform>Naam in %n plaatsing voorgoed verwijderen</numerusform>
            <numerusform>Naam in %n plaatsingen voorgoed verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the personal data of %n request(s) for good</source>
        <translation>
            <numerusform>Persoonsgegevens van %n aanvraag voorgoed verwijderen</numerusform>
            <numerusform>Persoonsgegevens van %n aanvragen voorgoed verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a logo and %n photo(s)</source>
        <translation>
            <numerusform>een logo en %n foto</numerusform>
            <numerusform>een logo en %n foto’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s), last on {day}</source>
        <translation>
            <numerusform>één keer gebruikt, op {day}</numerusform>
            <numerusform>%n keer gebruikt, laatst op {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days}: %n child(ren) too many</source>
        <translation>
            <numerusform>{days}: %n kind te veel</numerusform>
            <numerusform>{days}: %n kinderen te veel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days}: %n place(s) free</source>
        <translation>
            <numerusform>{days}: %n plaats vrij</numerusform>
            <numerusform>{days}: %n plaatsen vrij</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Fair. Another word makes it strong.</source>
        <translation>Redelijk. Nog een woord erbij en hij is sterk.</translation>
    </message>
    <message>
        <source>Not possible here: this computer has no key store that the program trusts.</source>
        <translation>Kan hier niet: deze computer heeft geen sleutelbewaarplaats die het programma vertrouwt.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>De twee wachtzinnen zijn niet gelijk.</translation>
    </message>
    <message>
        <source>Three or four words that do not belong together are strong and easy to remember.</source>
        <translation>Drie of vier woorden die niet bij elkaar horen, zijn sterk en makkelijk te onthouden.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Te kort: minstens 8 tekens.</translation>
    </message>
    <message>
        <source>Weak: somebody could guess it. Another word makes it much stronger.</source>
        <translation>Zwak: iemand zou hem kunnen raden. Met nog een woord erbij is hij veel sterker.</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>16:9, wide</source>
        <translation>16:9, breed</translation>
    </message>
    <message>
        <source>4:3</source>
        <translation>4:3</translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>Vrije vorm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose the part that parents see</source>
        <translation>Kies het deel dat ouders zien</translation>
    </message>
    <message>
        <source>Shape of the part</source>
        <translation>Vorm van het deel</translation>
    </message>
    <message>
        <source>Show this part</source>
        <translation>Dit deel tonen</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Vierkant</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Hele foto</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Arrow keys move it, Shift with arrow keys makes it larger or smaller.</source>
        <translation>De pijltjestoetsen verplaatsen het kader, met Shift maken ze het groter of kleiner.</translation>
    </message>
    <message>
        <source>Frame of the part that parents see</source>
        <translation>Kader rond het deel dat ouders zien</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {left} from the left and {top} from the top</source>
        <translation>{width} × {height} pixels, {left} van links en {top} van boven</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>De kalender openen</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+↓)</source>
        <translation>De kalender openen (Alt+↓)</translation>
    </message>
    <message>
        <source>This is not a date. Write it as dd/mm/yyyy.</source>
        <translation>Dit is geen datum. Schrijf de datum als dd/mm/jjjj.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/jjjj</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>The dates can be read in two ways. What does “{written}” mean?</source>
        <translation>De datums kun je op twee manieren lezen. Wat betekent “{written}”?</translation>
    </message>
    <message>
        <source>{day} (the day comes first)</source>
        <translation>{day} (de dag staat eerst)</translation>
    </message>
    <message>
        <source>{day} (the month comes first)</source>
        <translation>{day} (de maand staat eerst)</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Fill in a day, as 17/08/2026.</source>
        <translation>Vul een dag in, bijvoorbeeld 17/08/2026.</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Vrije plaatsen</translation>
    </message>
    <message>
        <source>Nobody comes on this day.</source>
        <translation>Op deze dag komt er niemand.</translation>
    </message>
    <message>
        <source>The day, child by child</source>
        <translation>De dag, kind per kind</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Childcare requests</source>
        <translation>Opvangaanvragen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Info page</source>
        <translation>Infopagina</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>In te voeren</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Version {version}. Works without a connection; your data stay on this computer, encrypted.</source>
        <translation>Versie {version}. Werkt zonder internet; je gegevens blijven versleuteld op deze computer.</translation>
    </message>
</context>
<context>
    <name>DetailRow</name>
    <message>
        <source>Keep mine</source>
        <translation>Houd het mijne</translation>
    </message>
    <message>
        <source>Not kept yet; the program tries again.</source>
        <translation>Nog niet bewaard; het programma probeert opnieuw.</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Neem het andere</translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile. There: {theirs}. Here: {own}. Which is to be kept?</source>
        <translation>Dit werd intussen in een ander venster gewijzigd. Daar: {theirs}. Hier: {own}. Wat houd je?</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>{field}: keep mine</source>
        <translation>{field}: houd het mijne</translation>
    </message>
    <message>
        <source>{field}: take the other</source>
        <translation>{field}: neem het andere</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <translation>✓ bewaard</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>Both texts are the same.</source>
        <translation>Beide teksten zijn gelijk.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Restore the built-in text</source>
        <translation>Ingebouwde tekst herstellen</translation>
    </message>
    <message>
        <source>Struck through: only in the text at the left. Underlined: only in the one at the right.</source>
        <translation>Doorgestreept: staat alleen in de eerste tekst. Onderstreept: staat alleen in de tweede.</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Compare with {reference}…</source>
        <translation>Vergelijken met {reference}…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Niet dezelfde</translation>
    </message>
    <message>
        <source>may be the same as {references}</source>
        <translation>misschien dezelfde als {references}</translation>
    </message>
</context>
<context>
    <name>DraftConflict</name>
    <message>
        <source>Keep mine</source>
        <translation>Mijn tekst behouden</translation>
    </message>
    <message>
        <source>Nothing was written over. Choose which text goes on; what differs is underlined.</source>
        <translation>Er is niets overschreven. Kies met welke tekst je verdergaat; de verschillen zijn onderstreept.</translation>
    </message>
    <message>
        <source>Of the other window</source>
        <translation>Die van het andere venster</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>De andere nemen</translation>
    </message>
    <message>
        <source>This reply was written in another window too</source>
        <translation>Aan dit antwoord is ook in een ander venster geschreven</translation>
    </message>
    <message>
        <source>Your text is kept; that of the other window was replaced.</source>
        <translation>Jouw tekst is bewaard; die van het andere venster is vervangen.</translation>
    </message>
    <message>
        <source>Your text was replaced by that of the other window.</source>
        <translation>Jouw tekst is vervangen door die van het andere venster.</translation>
    </message>
    <message>
        <source>Yours, as it stands below</source>
        <translation>Jouw tekst, zoals hij hieronder staat</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>— The text of the other window: —</source>
        <translation>— De tekst van het andere venster: —</translation>
    </message>
</context>
<context>
    <name>EarlierImports</name>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Deze import &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>An import can be undone as long as nothing was done with its requests: they go, and the facts that it changed are as before.</source>
        <translation>Je kunt een import ongedaan maken zolang er niets met de aanvragen gedaan is: ze verdwijnen dan, en wat de import gewijzigd had, is weer zoals voordien.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Eerdere imports</translation>
    </message>
    <message>
        <source>Imports, the newest first</source>
        <translation>Imports, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Er is nog niets geïmporteerd</translation>
    </message>
    <message>
        <source>Open a file with Ctrl+O.</source>
        <translation>Open een bestand met Ctrl+O.</translation>
    </message>
</context>
<context>
    <name>EditDetailsDialog</name>
    <message>
        <source>Changed in another window meanwhile:</source>
        <translation>Intussen in een ander venster gewijzigd:</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>Gegevens van {name}</translation>
    </message>
    <message>
        <source>Show it as it is kept</source>
        <translation>Tonen zoals het bewaard is</translation>
    </message>
    <message>
        <source>You did not save these changes before. They are filled in below.</source>
        <translation>Je had deze wijzigingen nog niet opgeslagen. Ze zijn hieronder ingevuld.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
</context>
<context>
    <name>EditPane</name>
    <message>
        <source>Back to the checklist</source>
        <translation>Terug naar de checklist</translation>
    </message>
    <message>
        <source>Back to the checklist (Esc)</source>
        <translation>Terug naar de checklist (Esc)</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
</context>
<context>
    <name>EnterAllDialog</name>
    <message numerus="yes">
        <source>%n action(s) that need not be entered any more stay on the list.</source>
        <translation>
            <numerusform>%n actie die niet meer ingevoerd hoeft te worden, blijft op de lijst.</numerusform>
            <numerusform>%n acties die niet meer ingevoerd hoeven te worden, blijven op de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these are entered</source>
        <translation>Deze zijn allemaal ingevoerd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Ingevoerd op</translation>
    </message>
    <message>
        <source>Fill in the day on which they were entered, as 17/08/2026.</source>
        <translation>Vul de dag in waarop ze ingevoerd zijn, zoals 17/08/2026.</translation>
    </message>
    <message numerus="yes">
        <source>Note %n action(s) as entered on Opvang.Vlaanderen? Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n actie als ingevoerd op Opvang.Vlaanderen noteren? Ctrl+Z maakt het ongedaan.</numerusform>
            <numerusform>%n acties als ingevoerd op Opvang.Vlaanderen noteren? Ctrl+Z maakt het ongedaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note as entered</source>
        <translation>Als ingevoerd noteren</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>--demo opens the example and takes no command.</source>
        <translation>--demo opent het voorbeeld en gaat niet samen met een opdracht.</translation>
    </message>
    <message>
        <source>--dry-run says what would come in: it goes with --import FILE.</source>
        <translation>--dry-run zegt wat er zou binnenkomen: het hoort bij --import BESTAND.</translation>
    </message>
    <message>
        <source>A workbook takes no more than {most} requests. Choose fewer with search or filters.</source>
        <translation>In een rekenblad passen hoogstens {most} aanvragen. Kies er minder, met zoeken of met filters.</translation>
    </message>
    <message>
        <source>Another reply to this request is being written. Finish or empty that one first.</source>
        <translation>Voor deze aanvraag wordt al een ander antwoord geschreven. Werk dat eerst af of maak het leeg.</translation>
    </message>
    <message>
        <source>Another template in this language is called “{title}” already. Choose another name.</source>
        <translation>Er is in deze taal al een sjabloon met de naam “{title}”. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Closing days can be kept for {most} periods at most.</source>
        <translation>Je kunt hoogstens {most} sluitingsperiodes bewaren.</translation>
    </message>
    <message>
        <source>Give the filter a name first.</source>
        <translation>Geef de filter eerst een naam.</translation>
    </message>
    <message>
        <source>Give the name of the child or of a parent.</source>
        <translation>Geef de naam van het kind of van een ouder.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Geef het sjabloon een naam.</translation>
    </message>
    <message>
        <source>No request was found in the mail. Type the request over by hand.</source>
        <translation>In de mail is geen aanvraag gevonden. Typ de aanvraag zelf over.</translation>
    </message>
    <message>
        <source>No row with the names of the columns was found. Put a heading above each column, such as “Naam kind”, “Ontvangen op” and “Opvangplan”.</source>
        <translation>Er is geen rij met de namen van de kolommen gevonden. Zet boven elke kolom een titel, zoals “Naam kind”, “Ontvangen op” en “Opvangplan”.</translation>
    </message>
    <message>
        <source>Reading the spreadsheet took too long. Copy the rows with requests to a new file.</source>
        <translation>Het lezen van het rekenblad duurde te lang. Kopieer de rijen met aanvragen naar een nieuw bestand.</translation>
    </message>
    <message>
        <source>Request {reference} was changed in another window since you opened it. Nothing was saved: look at the new state and try again.</source>
        <translation>Aanvraag {reference} is intussen in een ander venster gewijzigd. Er is niets opgeslagen: bekijk hoe ze er nu uitziet en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Some fields of the reply are still open. Answer this request on its own.</source>
        <translation>In het antwoord zijn nog niet alle velden ingevuld. Beantwoord deze aanvraag apart.</translation>
    </message>
    <message>
        <source>The Outlook mail is damaged or far too large. Open it in Outlook, copy its text and paste it here.</source>
        <translation>De Outlook-mail is beschadigd of veel te groot. Open de mail in Outlook, kopieer de tekst en plak die hier.</translation>
    </message>
    <message>
        <source>The day of arrival is missing.</source>
        <translation>De dag van ontvangst ontbreekt.</translation>
    </message>
    <message>
        <source>The day of arrival {date} is still to come.</source>
        <translation>De dag van ontvangst, {date}, moet nog komen.</translation>
    </message>
    <message>
        <source>The days to reply in lie between 1 and {most}.</source>
        <translation>Het aantal dagen om te reageren ligt tussen 1 en {most}.</translation>
    </message>
    <message>
        <source>The file could not be read ({error}). Copy it to this computer and try again.</source>
        <translation>Het bestand kon niet gelezen worden ({error}). Kopieer het naar deze computer en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The file has a password. Open it in your spreadsheet program and save it without one.</source>
        <translation>Het bestand heeft een wachtwoord. Open het in je rekenbladprogramma en bewaar het zonder wachtwoord.</translation>
    </message>
    <message>
        <source>The file is empty. Download it again.</source>
        <translation>Het bestand is leeg. Download het opnieuw.</translation>
    </message>
    <message>
        <source>The file is far too large for a list of requests. Check that it is the right file.</source>
        <translation>Het bestand is veel te groot voor een lijst met aanvragen. Kijk na of dit het juiste bestand is.</translation>
    </message>
    <message>
        <source>The file is no spreadsheet, CSV file or mail, so no requests can be read from it. Save the list of requests as .xlsx or .csv, or the mail as .eml.</source>
        <translation>Dit bestand is geen rekenblad, CSV-bestand of mail; er kunnen dus geen aanvragen uit gelezen worden. Bewaar de lijst met aanvragen als .xlsx of .csv, of de mail als .eml.</translation>
    </message>
    <message>
        <source>The file is not there. Was it moved or renamed?</source>
        <translation>Het bestand is er niet. Is het verplaatst of hernoemd?</translation>
    </message>
    <message>
        <source>The file may not be read. Close it in other programs, or copy it to your own folder.</source>
        <translation>Het bestand mag niet gelezen worden. Sluit het in andere programma’s, of kopieer het naar je eigen map.</translation>
    </message>
    <message>
        <source>The first day of the closing period until {end} is missing.</source>
        <translation>De eerste dag van de sluitingsperiode tot en met {end} ontbreekt.</translation>
    </message>
    <message>
        <source>The name of a filter has {most} letters at most.</source>
        <translation>De naam van een filter telt hoogstens {most} letters.</translation>
    </message>
    <message>
        <source>The name of a template has {most} characters at most.</source>
        <translation>De naam van een sjabloon telt hoogstens {most} tekens.</translation>
    </message>
    <message>
        <source>The number of places lies between 1 and {most}.</source>
        <translation>Het aantal plaatsen ligt tussen 1 en {most}.</translation>
    </message>
    <message>
        <source>The reply needs what is not known yet: {labels}. Fill it in and try again.</source>
        <translation>Voor dit antwoord is nog niet alles bekend: {labels}. Vul dat in en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The reply to {reference} was also changed in another window meanwhile. Both texts are kept.</source>
        <translation>Het antwoord op {reference} is intussen ook in een ander venster gewijzigd. Beide teksten zijn bewaard.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be read. Save it as CSV and import that.</source>
        <translation>Het rekenblad kon niet gelezen worden. Bewaar het als CSV en importeer dat bestand.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged. Open it in your spreadsheet program and save it again.</source>
        <translation>Het rekenblad is beschadigd. Open het in je rekenbladprogramma en bewaar het opnieuw.</translation>
    </message>
    <message>
        <source>The table is far too large for a list of requests. Copy the rows with requests to a new file and import that.</source>
        <translation>De tabel is veel te groot voor een lijst met aanvragen. Kopieer de rijen met aanvragen naar een nieuw bestand en importeer dat.</translation>
    </message>
    <message>
        <source>The template “{key}” is one of your own and is in “{language}” alone: leave --language out.</source>
        <translation>Het sjabloon “{key}” is er een van jezelf en bestaat alleen in “{language}”: laat --language weg.</translation>
    </message>
    <message>
        <source>The text of this mail is kept in a form that only Outlook can read. Open it in Outlook, copy its text and paste it here.</source>
        <translation>De tekst van deze mail is bewaard in een vorm die alleen Outlook kan lezen. Open de mail in Outlook, kopieer de tekst en plak die hier.</translation>
    </message>
    <message>
        <source>There are {most} filters already; remove one that you do not need any more.</source>
        <translation>Er zijn al {most} filters; verwijder er een die je niet meer nodig hebt.</translation>
    </message>
    <message>
        <source>There is a request “{reference}” already.</source>
        <translation>Er is al een aanvraag “{reference}”.</translation>
    </message>
    <message>
        <source>There is no action {item} in the list “to enter”.</source>
        <translation>Er is geen actie {item} in de lijst “In te voeren”.</translation>
    </message>
    <message>
        <source>There is no request “{reference}”.</source>
        <translation>Er is geen aanvraag “{reference}”.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Use a command instead: llko-desktop --help.</source>
        <translation>Er is geen scherm om een venster op te openen. Gebruik een opdracht: llko-desktop --help.</translation>
    </message>
    <message>
        <source>There is no template “{key}”, or not any more.</source>
        <translation>Er is geen sjabloon “{key}”, of het is er niet meer.</translation>
    </message>
    <message>
        <source>There is no text yet. Write what the parents are to read.</source>
        <translation>Er is nog geen tekst. Schrijf wat de ouders te lezen krijgen.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Dit is een map. Kies een bestand in die map.</translation>
    </message>
    <message>
        <source>This is not a file but a device. Choose a file.</source>
        <translation>Dit is geen bestand maar een apparaat. Kies een bestand.</translation>
    </message>
    <message>
        <source>This template was changed or removed in another window since you opened it. Nothing was saved: look at what is there now and try again.</source>
        <translation>Dit sjabloon is in een ander venster gewijzigd of verwijderd sinds je het opende. Er is niets opgeslagen: kijk wat er nu staat en probeer opnieuw.</translation>
    </message>
    <message>
        <source>{date} is still to come. Write it under the expected date.</source>
        <translation>{date} moet nog komen. Vul die in als uitgerekende datum.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Choose another folder; nothing was lost.</source>
        <translation>{path} kon niet geschreven worden ({reason}). Kies een andere map; er is niets verloren.</translation>
    </message>
    <message>
        <source>“{email}” cannot be a mail address.</source>
        <translation>“{email}” kan geen e-mailadres zijn.</translation>
    </message>
    <message>
        <source>“{phone}” cannot be a phone number.</source>
        <translation>“{phone}” kan geen telefoonnummer zijn.</translation>
    </message>
    <message>
        <source>“{text}” is a day that does not exist.</source>
        <translation>“{text}” is een dag die niet bestaat.</translation>
    </message>
    <message>
        <source>“{text}” is not a closing day. Write it as dd/mm/yyyy.</source>
        <translation>“{text}” is geen sluitingsdag. Schrijf de datum als dd/mm/jjjj.</translation>
    </message>
    <message>
        <source>“{text}” is not understood and goes to the remarks.</source>
        <translation>“{text}” is niet duidelijk en gaat naar de opmerkingen.</translation>
    </message>
    <message>
        <source>“{title}” goes with a template that is here for “{purpose}” and cannot be for another use.</source>
        <translation>“{title}” hoort bij een sjabloon dat hier voor “{purpose}” dient en dat voor niets anders kan dienen.</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Copy this text</source>
        <translation>Deze tekst kopiëren</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>appointment called off</source>
        <translation>afspraak afgezegd</translation>
    </message>
    <message>
        <source>appointment: {moment}</source>
        <translation>afspraak: {moment}</translation>
    </message>
    <message>
        <source>came in again as {reference}</source>
        <translation>opnieuw binnengekomen als {reference}</translation>
    </message>
    <message>
        <source>closing notice sent</source>
        <translation>afsluitmelding verstuurd</translation>
    </message>
    <message>
        <source>contract signed</source>
        <translation>contract ondertekend</translation>
    </message>
    <message>
        <source>corrected to “{status}” on Opvang.Vlaanderen</source>
        <translation>rechtgezet naar “{status}” op Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>follow-up put off until {day}</source>
        <translation>opvolging uitgesteld tot {day}</translation>
    </message>
    <message>
        <source>follow-up put off until {day}: {reason}</source>
        <translation>opvolging uitgesteld tot {day}: {reason}</translation>
    </message>
    <message>
        <source>from an import</source>
        <translation>uit een import</translation>
    </message>
    <message>
        <source>import of {day}</source>
        <translation>import van {day}</translation>
    </message>
    <message>
        <source>import of {day}: {files}</source>
        <translation>import van {day}: {files}</translation>
    </message>
    <message>
        <source>looked at: not the same as another request</source>
        <translation>nagekeken: niet dezelfde als een andere aanvraag</translation>
    </message>
    <message>
        <source>looked at: not the same as {references}</source>
        <translation>nagekeken: niet dezelfde als {references}</translation>
    </message>
    <message>
        <source>need not be registered on Opvang.Vlaanderen any more</source>
        <translation>hoeft niet meer op Opvang.Vlaanderen geregistreerd te worden</translation>
    </message>
    <message>
        <source>new offer entered on Opvang.Vlaanderen</source>
        <translation>nieuw bod ingevoerd op Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>new offer: {plan}</source>
        <translation>nieuw bod: {plan}</translation>
    </message>
    <message>
        <source>no alternative</source>
        <translation>geen alternatief</translation>
    </message>
    <message>
        <source>own notes changed</source>
        <translation>eigen notities gewijzigd</translation>
    </message>
    <message>
        <source>personal data removed</source>
        <translation>persoonsgegevens verwijderd</translation>
    </message>
    <message>
        <source>received {source}</source>
        <translation>ontvangen {source}</translation>
    </message>
    <message>
        <source>registered on Opvang.Vlaanderen</source>
        <translation>geregistreerd op Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>reply by {day}</source>
        <translation>reageren uiterlijk {day}</translation>
    </message>
    <message>
        <source>reply written: {template}</source>
        <translation>antwoord geschreven: {template}</translation>
    </message>
    <message>
        <source>status corrected: {status}</source>
        <translation>status rechtgezet: {status}</translation>
    </message>
    <message>
        <source>status: {status}</source>
        <translation>status: {status}</translation>
    </message>
    <message>
        <source>taken back: {what}</source>
        <translation>ongedaan gemaakt: {what}</translation>
    </message>
    <message>
        <source>the parents reacted</source>
        <translation>de ouders reageerden</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field} gewijzigd</translation>
    </message>
    <message>
        <source>{field} changed: {after} (it was {before})</source>
        <translation>{field} gewijzigd: {after} (was {before})</translation>
    </message>
    <message>
        <source>{field} filled in: {after}</source>
        <translation>{field} ingevuld: {after}</translation>
    </message>
    <message>
        <source>{field} removed (it was {before})</source>
        <translation>{field} verwijderd (was {before})</translation>
    </message>
    <message>
        <source>“{status}” entered on Opvang.Vlaanderen</source>
        <translation>“{status}” ingevoerd op Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>“{status}” need not be entered any more</source>
        <translation>“{status}” hoeft niet meer ingevoerd te worden</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose &amp;where…</source>
        <translation>Kies &amp;waar…</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Gegevens exporteren</translation>
    </message>
    <message>
        <source>Kind of &amp;file</source>
        <translation>Soort &amp;bestand</translation>
    </message>
</context>
<context>
    <name>ExportKinds</name>
    <message>
        <source>All data</source>
        <translation>Alle gegevens</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archief (*.zip)</translation>
    </message>
    <message>
        <source>CSV, for other programs (*.csv)</source>
        <translation>CSV, voor andere programma’s (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>Calendar of terms and visits</source>
        <translation>Agenda met termijnen en kennismakingen</translation>
    </message>
    <message>
        <source>Data of the family of {child}</source>
        <translation>Gegevens van het gezin van {child}</translation>
    </message>
    <message>
        <source>Everything of one family</source>
        <translation>Alles van één gezin</translation>
    </message>
    <message>
        <source>For another computer, or to keep. It is not locked: whoever has the file can read all of it.</source>
        <translation>Voor een andere computer, of om te bewaren. Het bestand is niet vergrendeld: wie het heeft, kan alles lezen.</translation>
    </message>
    <message>
        <source>For parents who ask what you keep of them: requests, replies, notes and placements.</source>
        <translation>Voor ouders die vragen wat je over hen bewaart: aanvragen, antwoorden, notities en plaatsingen.</translation>
    </message>
    <message>
        <source>For the calendar on your phone or computer; taken in again later, it changes what is there.</source>
        <translation>Voor de agenda op je telefoon of computer; lees je hem later opnieuw in, dan past hij aan wat er staat.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>JSON, for other programs (*.json)</source>
        <translation>JSON, voor andere programma’s (*.json)</translation>
    </message>
    <message>
        <source>One line for each child in the planning, with days and hours.</source>
        <translation>Eén regel per kind in de planning, met dagen en uren.</translation>
    </message>
    <message>
        <source>One line for each request, which this program can read again.</source>
        <translation>Eén regel per aanvraag; dit programma kan de lijst weer inlezen.</translation>
    </message>
    <message>
        <source>One line for everything that happened to each request, and when.</source>
        <translation>Eén regel voor alles wat er met elke aanvraag gebeurde, en wanneer.</translation>
    </message>
    <message>
        <source>PDF, to read (*.pdf)</source>
        <translation>PDF, om te lezen (*.pdf)</translation>
    </message>
    <message>
        <source>Placed children</source>
        <translation>Geplaatste kinderen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>Terms and visits</source>
        <translation>Termijnen en kennismakingen</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Werkmap (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ExportReports</name>
    <message>
        <source>All data are in {path}. It is not locked: whoever has the file can read all of it, so keep it safe.</source>
        <translation>Alle gegevens staan in {path}. Het bestand is niet vergrendeld: wie het heeft, kan alles lezen. Bewaar het dus veilig.</translation>
    </message>
    <message>
        <source>All data of {path} are here now.</source>
        <translation>Alle gegevens uit {path} staan nu hier.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Bewaard: {path}</translation>
    </message>
</context>
<context>
    <name>ExportTemplatesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Sjablonen exporteren</translation>
    </message>
    <message>
        <source>Templates to write to the file</source>
        <translation>Sjablonen voor het bestand</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Opslaan in een bestand…</translation>
    </message>
    <message>
        <source>Your own and changed texts go into one file that others can import. It holds no data of families.</source>
        <translation>Je eigen en gewijzigde teksten komen in één bestand dat anderen kunnen importeren. Er staan geen gegevens van gezinnen in.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Choose where the file is to be written</source>
        <translation>Kies waar het bestand bewaard wordt</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Bestand wordt bewaard…</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>For one family, name a request of it (export family REF --to FILE); for others, name none.</source>
        <translation>Geef voor één gezin een aanvraag op (export family REF --to FILE); voor de rest geen.</translation>
    </message>
    <message>
        <source>Say where to: export WHAT --to FILE; or export FILE.zip for all data.</source>
        <translation>Geef op waarheen: export WAT --to BESTAND; of export BESTAND.zip voor alle gegevens.</translation>
    </message>
    <message>
        <source>The file holds no data of this program. Choose the zip that “all data” was written to.</source>
        <translation>In dit bestand zitten geen gegevens van dit programma. Kies het zipbestand waarin “alle gegevens” bewaard zijn.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed, so nothing was taken in. Copy it anew from where it was kept.</source>
        <translation>Het bestand is beschadigd of gewijzigd; er is niets overgenomen. Kopieer het opnieuw van waar je het bewaarde.</translation>
    </message>
    <message>
        <source>The file was written by another version of the program (its data have layout {theirs}, this one knows {ours}). Install that version, or a newer one, to read it.</source>
        <translation>Het bestand komt van een andere versie van het programma (indeling {theirs}; deze versie kent {ours}). Installeer die versie, of een nieuwere, om het te lezen.</translation>
    </message>
    <message>
        <source>The name of {path} does not say what kind of file it is. Let it end in one of: {kinds}.</source>
        <translation>Uit de naam {path} blijkt niet wat voor bestand het is. Laat de naam eindigen op een van: {kinds}.</translation>
    </message>
    <message>
        <source>There are data here already, and nothing is written over them. Take the file in where nothing was entered yet.</source>
        <translation>Hier staan al gegevens, en die worden niet overschreven. Neem het bestand over waar nog niets ingevuld is.</translation>
    </message>
    <message>
        <source>{path} could not be written: its folder is not there, or not any more. Choose another folder; nothing was lost.</source>
        <translation>{path} kon niet bewaard worden: de map bestaat niet (meer). Kies een andere map; er is niets verloren.</translation>
    </message>
    <message>
        <source>{path} could not be written: the disk is full. Make room there, or choose another disk.</source>
        <translation>{path} kon niet bewaard worden: de schijf is vol. Maak er ruimte vrij of kies een andere schijf.</translation>
    </message>
    <message>
        <source>{path} could not be written: the name is too long. Choose a shorter one.</source>
        <translation>{path} kon niet bewaard worden: de naam is te lang. Kies een kortere.</translation>
    </message>
    <message>
        <source>{path} could not be written: you may not write there, or the file is open in another program. Close it there, or choose another folder.</source>
        <translation>{path} kon niet bewaard worden: je mag daar niet schrijven, of het bestand staat open in een ander programma. Sluit het daar of kies een andere map.</translation>
    </message>
    <message>
        <source>{path} is there already. Nothing was written.</source>
        <translation>{path} bestaat al. Er is niets bewaard.</translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message>
        <source>Further up: {reference}</source>
        <translation>Hoger in de lijst: {reference}</translation>
    </message>
    <message>
        <source>Here: {reference} · {status}</source>
        <translation>Hier: {reference} · {status}</translation>
    </message>
    <message>
        <source>In the file: {reference}</source>
        <translation>In het bestand: {reference}</translation>
    </message>
    <message>
        <source>In this row: {reference}</source>
        <translation>In deze rij: {reference}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>{day} {source}</source>
        <translation>{day} {source}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>FamilyCard</name>
    <message>
        <source>Copied: {value}</source>
        <translation>Gekopieerd: {value}</translation>
    </message>
    <message>
        <source>Copy the mail address {value}</source>
        <translation>E-mailadres {value} kopiëren</translation>
    </message>
    <message>
        <source>Copy the phone number {value}</source>
        <translation>Telefoonnummer {value} kopiëren</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>May give priority</source>
        <translation>Kan voorrang geven</translation>
    </message>
    <message>
        <source>Remarks of the parents</source>
        <translation>Opmerkingen van de ouders</translation>
    </message>
    <message>
        <source>asks for no income tariff</source>
        <translation>vraagt geen inkomenstarief</translation>
    </message>
    <message>
        <source>asks for the income tariff</source>
        <translation>vraagt inkomenstarief</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>geboren op {day}</translation>
    </message>
    <message>
        <source>brothers and sisters: {value}</source>
        <translation>broers en zussen: {value}</translation>
    </message>
    <message>
        <source>child code {value}</source>
        <translation>kindcode {value}</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>uitgerekend op {day}</translation>
    </message>
    <message>
        <source>• {fact}</source>
        <translation>• {fact}</translation>
    </message>
</context>
<context>
    <name>FamilyField</name>
    <message>
        <source>No request matches. Try fewer letters.</source>
        <translation>Geen aanvraag gevonden. Probeer minder letters.</translation>
    </message>
    <message>
        <source>Requests; choose one of the family</source>
        <translation>Aanvragen; kies er een van het gezin</translation>
    </message>
    <message>
        <source>Search a request of the family</source>
        <translation>Een aanvraag van het gezin zoeken</translation>
    </message>
    <message>
        <source>Search name, child, mail, phone…</source>
        <translation>Zoek naam, kind, mail, telefoon…</translation>
    </message>
</context>
<context>
    <name>FamilyFile</name>
    <message>
        <source>A reply that is being written</source>
        <translation>Een antwoord dat nog geschreven wordt</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Ook bekend als</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Dagen afwezig</translation>
    </message>
    <message>
        <source>Days to get used to it</source>
        <translation>Wendagen</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Vanaf {day}</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Geïmporteerd op</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Other adults</source>
        <translation>Andere volwassenen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Reply of {day}</source>
        <translation>Antwoord van {day}</translation>
    </message>
    <message>
        <source>Request {reference}</source>
        <translation>Aanvraag {reference}</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>Wat er gebeurd is, het nieuwste eerst</translation>
    </message>
    <message>
        <source>What is kept of your family on {day}.</source>
        <translation>Wat er op {day} over je gezin bewaard wordt.</translation>
    </message>
    <message>
        <source>What {provider} keeps of your family on {day}.</source>
        <translation>Wat {provider} op {day} over je gezin bewaart.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Je gegevens</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>Opvangplan</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Leave in the remarks</source>
        <translation>Bij de opmerkingen</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Ouders</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Aanvraag</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>always known</source>
        <translation>altijd bekend</translation>
    </message>
    <message>
        <source>an open place: ‹{label}›</source>
        <translation>nog in te vullen: ‹{label}›</translation>
    </message>
    <message>
        <source>in general words: {text}</source>
        <translation>in algemene woorden: {text}</translation>
    </message>
    <message>
        <source>no: the part that it begins is left out</source>
        <translation>nee: het stuk dat ermee begint, valt weg</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Friday</source>
        <translation>vrijdag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>maandag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>zaterdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>zondag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>donderdag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>dinsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>woensdag</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>geboortedatum</translation>
    </message>
    <message>
        <source>birth date or expected date</source>
        <translation>geboorte- of uitgerekende datum</translation>
    </message>
    <message>
        <source>brothers and sisters</source>
        <translation>broers en zussen</translation>
    </message>
    <message>
        <source>care plan</source>
        <translation>opvangplan</translation>
    </message>
    <message>
        <source>child</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>child code (kindcode)</source>
        <translation>kindcode</translation>
    </message>
    <message>
        <source>child of your own</source>
        <translation>eigen kind</translation>
    </message>
    <message>
        <source>day of arrival</source>
        <translation>dag van ontvangst</translation>
    </message>
    <message>
        <source>days and hours in the other week</source>
        <translation>dagen en uren in de andere week</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>einddatum</translation>
    </message>
    <message>
        <source>expected date</source>
        <translation>uitgerekende datum</translation>
    </message>
    <message>
        <source>first name of the child</source>
        <translation>voornaam van het kind</translation>
    </message>
    <message>
        <source>first name of the parent</source>
        <translation>voornaam van de ouder</translation>
    </message>
    <message>
        <source>first name of the second parent</source>
        <translation>voornaam van de tweede ouder</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>huisnummer</translation>
    </message>
    <message>
        <source>how it came in</source>
        <translation>hoe binnengekomen</translation>
    </message>
    <message>
        <source>income tariff</source>
        <translation>inkomenstarief</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>last name of the child</source>
        <translation>familienaam van het kind</translation>
    </message>
    <message>
        <source>last name of the parent</source>
        <translation>familienaam van de ouder</translation>
    </message>
    <message>
        <source>last name of the second parent</source>
        <translation>familienaam van de tweede ouder</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>e-mailadres</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>ouder</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefoonnummer</translation>
    </message>
    <message>
        <source>place of residence</source>
        <translation>woonplaats</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>voorrang</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>aanvraagnummer</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>opmerkingen</translation>
    </message>
    <message>
        <source>second mail address</source>
        <translation>tweede e-mailadres</translation>
    </message>
    <message>
        <source>second parent</source>
        <translation>tweede ouder</translation>
    </message>
    <message>
        <source>second phone number</source>
        <translation>tweede telefoonnummer</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>startdatum</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>street</source>
        <translation>straat</translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>As the file has it; put right here what is not</source>
        <translation>Zoals in het bestand; zet hier recht wat niet klopt</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>There is nothing to draw for these periods.</source>
        <translation>Er is niets te tekenen voor deze periodes.</translation>
    </message>
</context>
<context>
    <name>FigureTableView</name>
    <message>
        <source>Change</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>{label}, {period}: {number}</source>
        <translation>{label}, {period}: {number}</translation>
    </message>
    <message>
        <source>{label}, {period}: {number}. Show these requests</source>
        <translation>{label}, {period}: {number}. Toon deze aanvragen</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>All closed requests</source>
        <translation>Alle afgesloten aanvragen</translation>
    </message>
    <message>
        <source>Answered later, or without an answer after {days} days</source>
        <translation>Later beantwoord, of na {days} dagen zonder antwoord</translation>
    </message>
    <message>
        <source>Answered within the term</source>
        <translation>Beantwoord binnen de termijn</translation>
    </message>
    <message>
        <source>Answered within {days} days</source>
        <translation>Beantwoord binnen {days} dagen</translation>
    </message>
    <message>
        <source>By place of residence</source>
        <translation>Per woonplaats</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Per herkomst</translation>
    </message>
    <message>
        <source>By weekday asked</source>
        <translation>Per gevraagde weekdag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Closed elsewhere before an answer was needed</source>
        <translation>Elders afgesloten voor een antwoord nodig was</translation>
    </message>
    <message>
        <source>Closed, by final status</source>
        <translation>Afgesloten, per eindstatus</translation>
    </message>
    <message>
        <source>Counted by the day a request arrived on the platform. It is answered on the day its answer was entered there; a receipt is no answer. The share leaves out requests that are still within the term and those closed elsewhere.</source>
        <translation>Geteld volgens de dag waarop een aanvraag op het platform aankwam. Ze is beantwoord op de dag dat het antwoord daar is ingevoerd; een ontvangstbevestiging is geen antwoord. Het aandeel telt aanvragen die nog binnen de termijn zijn en die elders afgesloten zijn niet mee.</translation>
    </message>
    <message>
        <source>Counted by the day a request arrived on the platform. It is answered on the day its first status, the receipt included, was entered there. The share leaves out requests that are still within the term and those closed elsewhere.</source>
        <translation>Geteld volgens de dag waarop een aanvraag op het platform aankwam. Ze is beantwoord op de dag dat de eerste status, ook de ontvangst, daar is ingevoerd. Het aandeel telt aanvragen die nog binnen de termijn zijn en die elders afgesloten zijn niet mee.</translation>
    </message>
    <message>
        <source>Days until the answer: half had it within (median)</source>
        <translation>Dagen tot het antwoord: de helft had het binnen (mediaan)</translation>
    </message>
    <message>
        <source>Days until the answer: nine in ten had it within</source>
        <translation>Dagen tot het antwoord: negen op de tien hadden het binnen</translation>
    </message>
    <message>
        <source>Distinct children among the closed requests</source>
        <translation>Verschillende kinderen in de afgesloten aanvragen</translation>
    </message>
    <message>
        <source>Every request counts once, in the month of its final status. A corrected status counts as what it was corrected to, on the day it was first closed. Children with the same name and birth date are one.</source>
        <translation>Elke aanvraag telt één keer, in de maand van haar eindstatus. Een verbeterde status telt als wat ze geworden is, op de dag dat de aanvraag voor het eerst afgesloten werd. Kinderen met dezelfde naam en geboortedatum zijn er één.</translation>
    </message>
    <message>
        <source>Every request counts once, on the day you received it, however it came to you.</source>
        <translation>Elke aanvraag telt één keer, op de dag dat je ze kreeg, hoe ze ook bij je kwam.</translation>
    </message>
    <message>
        <source>Figures written to {path}</source>
        <translation>Cijfers bewaard in {path}</translation>
    </message>
    <message>
        <source>Figures · {period}</source>
        <translation>Cijfers · {period}</translation>
    </message>
    <message>
        <source>Hours that placed children are there within your opening hours, of all places in those hours. Places that offers keep are not counted. Empty where the places or the placed children are not filled in.</source>
        <translation>Uren dat geplaatste kinderen er zijn binnen je openingsuren, op alle plaatsen in die uren. Plaatsen die voor een bod vrijgehouden worden, tellen niet mee. Leeg waar de plaatsen of de geplaatste kinderen niet ingevuld zijn.</translation>
    </message>
    <message>
        <source>Not answered yet, and still within the term</source>
        <translation>Nog niet beantwoord, en nog binnen de termijn</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Aantal aanvragen</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Bezetting</translation>
    </message>
    <message>
        <source>Occupancy: share of place-hours taken</source>
        <translation>Bezetting: aandeel van de plaatsuren dat ingenomen is</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Own count: made by this program on {day} from what is in it. The figures of Opgroeien and Opvang.Vlaanderen may differ.</source>
        <translation>Eigen telling: op {day} door dit programma gemaakt uit wat erin staat. De cijfers van Opgroeien en Opvang.Vlaanderen kunnen verschillen.</translation>
    </message>
    <message>
        <source>Plot of “{title}”, {period}</source>
        <translation>Grafiek van “{title}”, {period}</translation>
    </message>
    <message>
        <source>Quarter {number} of {year}</source>
        <translation>Kwartaal {number} van {year}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Received by the last day, and not closed at its end.</source>
        <translation>Ontvangen tot en met de laatste dag, en op het einde ervan niet afgesloten.</translation>
    </message>
    <message>
        <source>Requests open at the end of the period</source>
        <translation>Aanvragen die op het einde van de periode open waren</translation>
    </message>
    <message>
        <source>Requests received</source>
        <translation>Ontvangen aanvragen</translation>
    </message>
    <message>
        <source>Requests received in the period, by how they first came to you.</source>
        <translation>Aanvragen ontvangen in de periode, volgens hoe ze eerst bij je kwamen.</translation>
    </message>
    <message>
        <source>Requests received in the period, by the municipality of the family.</source>
        <translation>Aanvragen ontvangen in de periode, volgens de gemeente van het gezin.</translation>
    </message>
    <message>
        <source>Requests received in the period; each counts on every weekday that care is asked on.</source>
        <translation>Aanvragen ontvangen in de periode; elke telt mee op elke weekdag waarop opvang gevraagd is.</translation>
    </message>
    <message>
        <source>School year {first}–{last}</source>
        <translation>Schooljaar {first}–{last}</translation>
    </message>
    <message>
        <source>Share answered within the term</source>
        <translation>Aandeel beantwoord binnen de termijn</translation>
    </message>
    <message>
        <source>Share of the place-hours, to 100%</source>
        <translation>Aandeel van de plaatsuren, tot 100%</translation>
    </message>
    <message>
        <source>Shortages: requests that count as not answered with a place</source>
        <translation>Tekorten: niet-beantwoorde opvangvragen</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>This period has not begun yet.</source>
        <translation>Deze periode is nog niet begonnen.</translation>
    </message>
    <message>
        <source>This period is not over yet: counted up to today.</source>
        <translation>Deze periode is nog niet voorbij: geteld tot vandaag.</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>This school year</source>
        <translation>Dit schooljaar</translation>
    </message>
    <message>
        <source>asked on {label}, {period}</source>
        <translation>gevraagd op {label}, {period}</translation>
    </message>
    <message>
        <source>from {label}, {period}</source>
        <translation>uit {label}, {period}</translation>
    </message>
    <message>
        <source>no days named</source>
        <translation>geen dagen genoemd</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>{change} points</source>
        <translation>{change} punten</translation>
    </message>
    <message>
        <source>{label}, {period}</source>
        <translation>{label}, {period}</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>{name}: {number}, before {before}</source>
        <translation>{name}: {number}, ervoor {before}</translation>
    </message>
</context>
<context>
    <name>FiguresOutput</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>De cijfers bewaren</translation>
    </message>
    <message>
        <source>Text file for a spreadsheet (*.csv)</source>
        <translation>Tekstbestand voor een rekenblad (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the figures…</source>
        <translation>Cijfers worden bewaard…</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>As soon as there are requests, this page counts them by month, quarter or school year.</source>
        <translation>Zodra er aanvragen zijn, telt deze pagina ze per maand, kwartaal of schooljaar.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tellen…</translation>
    </message>
    <message>
        <source>Import requests…</source>
        <translation>Aanvragen importeren…</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Nog niets te tellen</translation>
    </message>
    <message>
        <source>The figures could not be counted.</source>
        <translation>De cijfers konden niet geteld worden.</translation>
    </message>
    <message>
        <source>go to another number</source>
        <translation>naar een ander getal</translation>
    </message>
    <message>
        <source>show the period before or after</source>
        <translation>de vorige of volgende periode tonen</translation>
    </message>
    <message>
        <source>show the requests behind a number</source>
        <translation>de aanvragen achter een getal tonen</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Your text was replaced by the template.</source>
        <translation>Je tekst is vervangen door het sjabloon.</translation>
    </message>
    <message>
        <source>“{template}” cannot be filled in for this request. {problem}</source>
        <translation>“{template}” kan voor deze aanvraag niet ingevuld worden. {problem}</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>&amp;Keep this filter</source>
        <translation>Deze filter &amp;bewaren</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Days asked</source>
        <translation>Gevraagde dagen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Hoe binnengekomen</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Naam van deze filter</translation>
    </message>
    <message>
        <source>Only what is to be &amp;done</source>
        <translation>Alleen wat te &amp;doen is</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Voorrang</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>“{name}” verwijderen</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles tonen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>name, as “Wednesdays free”</source>
        <translation>naam, bijvoorbeeld “Woensdagen vrij”</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>&amp;Filters</source>
        <translation>F&amp;ilters</translation>
    </message>
    <message>
        <source>Narrow by source, days, dates and priority, and keep filters</source>
        <translation>Filteren op hoe ze binnenkwamen, dagen, datums en voorrang, en filters bewaren</translation>
    </message>
    <message>
        <source>Search name, child, mail, phone… (Ctrl+F)</source>
        <translation>Zoek naam, mail, nummer… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Aanvragen zoeken</translation>
    </message>
    <message>
        <source>The filter is kept, as a button above the list.</source>
        <translation>De filter is bewaard, als een knop boven de lijst.</translation>
    </message>
    <message>
        <source>figures: {named}</source>
        <translation>cijfers: {named}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>vanaf {first}</translation>
    </message>
    <message>
        <source>received {period}</source>
        <translation>ontvangen {period}</translation>
    </message>
    <message>
        <source>start {period}</source>
        <translation>start {period}</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>tot en met {last}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>FinalAdviser</name>
    <message>
        <source>Did you have room for the plan as the parents asked it?</source>
        <translation>Had je plaats voor het opvangplan zoals de ouders het vroegen?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Which final status?</source>
        <translation>Welke eindstatus?</translation>
    </message>
    <message>
        <source>Yes, and they take the place</source>
        <translation>Ja, en ze nemen de plaats</translation>
    </message>
    <message>
        <source>Yes, but they dropped out</source>
        <translation>Ja, maar ze haakten af</translation>
    </message>
    <message>
        <source>“{status}”</source>
        <translation>“{status}”</translation>
    </message>
    <message>
        <source>“{status}” · fits what is recorded</source>
        <translation>“{status}” · past bij wat genoteerd is</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Earlier (Shift+F3)</source>
        <translation>Vorige (Shift+F3)</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Zoeken (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Zoeken in de hulp</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Volgende (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>{place} of {many}</source>
        <translation>{place} van {many}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Did you use this program before, on another computer say? Then “File › Export data…” there writes all data to one file.</source>
        <translation>Gebruikte je dit programma al eerder, bijvoorbeeld op een andere computer? Dan bewaart “Bestand › Gegevens exporteren…” daar alle gegevens in één bestand.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Vul in</translation>
    </message>
    <message>
        <source>Fill in your details</source>
        <translation>Vul je gegevens in</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>I have such a file…</source>
        <translation>Ik heb zo’n bestand…</translation>
    </message>
    <message>
        <source>Import requests…</source>
        <translation>Aanvragen importeren…</translation>
    </message>
    <message>
        <source>Import the export file or a saved mail of Opvang.Vlaanderen, paste a copied text (Ctrl+V), or add a request by hand (Ctrl+N).</source>
        <translation>Importeer het exportbestand of een bewaarde mail van Opvang.Vlaanderen, plak een gekopieerde tekst (Ctrl+V), of voeg zelf een aanvraag toe (Ctrl+N).</translation>
    </message>
    <message>
        <source>Or take over what you have already</source>
        <translation>Of neem over wat je al hebt</translation>
    </message>
    <message>
        <source>Take requests in</source>
        <translation>Neem aanvragen op</translation>
    </message>
    <message>
        <source>They stand in your letters and on your info page, and your hours in the planning.</source>
        <translation>Ze staan in je brieven en op je infopagina, en je uren in de planning.</translation>
    </message>
    <message>
        <source>View</source>
        <comment>button</comment>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
</context>
<context>
    <name>FitCard</name>
    <message>
        <source>Complete the request…</source>
        <translation>De aanvraag aanvullen…</translation>
    </message>
    <message>
        <source>Number of places…</source>
        <translation>Aantal plaatsen…</translation>
    </message>
    <message>
        <source>Offer: {plan}</source>
        <translation>Bied aan: {plan}</translation>
    </message>
    <message>
        <source>Place a child…</source>
        <translation>Kind plaatsen…</translation>
    </message>
    <message>
        <source>What you could offer</source>
        <translation>Wat je kunt aanbieden</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>folded</source>
        <translation>dichtgeklapt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>opengeklapt</translation>
    </message>
</context>
<context>
    <name>FormBody</name>
    <message>
        <source>Add a second parent</source>
        <translation>Tweede ouder toevoegen</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>Opvangplan</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Tariff, brothers and sisters, priority</source>
        <translation>Tarief, broers en zussen, voorrang</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>* needed</source>
        <translation>* verplicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>What is typed cannot be kept just now. Close once more to throw it away, or try to save.</source>
        <translation>Wat je typte, kan nu niet bewaard worden. Sluit nog een keer om het weg te gooien, of probeer op te slaan.</translation>
    </message>
    <message>
        <source>kept as you type</source>
        <translation>bewaard terwijl je typt</translation>
    </message>
    <message>
        <source>not kept yet: the store refuses it</source>
        <translation>nog niet bewaard: de opslag weigert het</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>? please check</source>
        <translation>? kijk na</translation>
    </message>
    <message>
        <source>{label} *</source>
        <translation>{label} *</translation>
    </message>
    <message>
        <source>{label}, needed</source>
        <translation>{label}, verplicht</translation>
    </message>
    <message>
        <source>✓ recognised</source>
        <translation>✓ herkend</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Brothers and sisters</source>
        <translation>Broers en zussen</translation>
    </message>
    <message>
        <source>Child code (kindcode)</source>
        <translation>Kindcode</translation>
    </message>
    <message>
        <source>Day of arrival</source>
        <translation>Dag van ontvangst</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Dagen en uren</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Expected date</source>
        <translation>Uitgerekende datum</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Hoe binnengekomen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mail of the second parent</source>
        <translation>E-mail van de tweede ouder</translation>
    </message>
    <message>
        <source>May give priority</source>
        <translation>Kan voorrang geven</translation>
    </message>
    <message>
        <source>Name of the child or the family</source>
        <translation>Naam van kind of gezin</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Ouder</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Phone of the second parent</source>
        <translation>Telefoon van de tweede ouder</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>Woonplaats</translation>
    </message>
    <message>
        <source>Reference on Opvang.Vlaanderen</source>
        <translation>Aanvraagnummer op Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Second parent</source>
        <translation>Tweede ouder</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>asks for no income tariff</source>
        <translation>vraagt geen inkomenstarief</translation>
    </message>
    <message>
        <source>asks for the income tariff</source>
        <translation>vraagt inkomenstarief</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet opgegeven</translation>
    </message>
</context>
<context>
    <name>GuideOutput</name>
    <message>
        <source>Save the status guide as PDF</source>
        <translation>De statuswijzer als PDF bewaren</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Child without a name</source>
        <translation>Kind zonder naam</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>antwoord uiterlijk {day}</translation>
    </message>
    <message>
        <source>follow up on {day}</source>
        <translation>opvolgen op {day}</translation>
    </message>
    <message>
        <source>may be closed from {day}</source>
        <translation>mag gesloten worden vanaf {day}</translation>
    </message>
    <message>
        <source>parents reply by {day}</source>
        <translation>ouders reageren uiterlijk {day}</translation>
    </message>
    <message>
        <source>received {day} {source}</source>
        <translation>ontvangen {day} {source}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>A field stands in a template for what is known of a family, and is filled in with every reply. Choose it from the menu above the text; in the source it is written as below.</source>
        <translation>Een veld is een plek in een sjabloon waar in elk antwoord iets over het gezin of je opvang komt. Kies het uit het menu boven de tekst; in de brontekst schrijf je het zoals hieronder.</translation>
    </message>
    <message>
        <source>Before files come in, a trial run shows what is new, known, changed or unclear; you put right or leave out what you want, and can undo the whole import under “Earlier imports”. How the columns of a file are read is remembered for the next one.</source>
        <translation>Voor een bestand binnenkomt, toont een proef wat nieuw, bekend, gewijzigd of onduidelijk is. Je zet recht of slaat over wat je wilt, en bij “Eerdere imports” kun je de hele import ongedaan maken. Hoe de kolommen gelezen worden, onthoudt het programma voor een volgend bestand.</translation>
    </message>
    <message>
        <source>Choose several lines with Shift or Ctrl to answer them in one go: each reply is filled in with its own names and days, and you can look them over one by one.</source>
        <translation>Kies meer dan één regel met Shift of Ctrl om ze in één keer te beantwoorden: elk antwoord wordt ingevuld met de juiste namen en dagen, en je kunt ze een voor een nakijken.</translation>
    </message>
    <message>
        <source>Enter on a line prepares what is proposed for it; Ctrl+Enter saves it. Ctrl+Z takes the last step back, as long as it was not entered on Opvang.Vlaanderen.</source>
        <translation>Met Enter op een regel zet je klaar wat er voorgesteld wordt; met Ctrl+Enter sla je het op. Ctrl+Z maakt de laatste stap ongedaan, zolang die niet ingevoerd is op Opvang.Vlaanderen.</translation>
    </message>
    <message>
        <source>Enter the status and the text on Opvang.Vlaanderen, then tick it under “To enter”.</source>
        <translation>Voer de status en de tekst in op Opvang.Vlaanderen en vink dat daarna af bij “In te voeren”.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Fields in templates</source>
        <translation>Velden in sjablonen</translation>
    </message>
    <message>
        <source>Find before in the help</source>
        <translation>Vorige vindplaats in de hulp</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Zo werkt het</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Next find in the help</source>
        <translation>Volgende vindplaats in de hulp</translation>
    </message>
    <message>
        <source>Next link in the help; Enter follows it</source>
        <translation>Volgende koppeling in de hulp; Enter volgt ze</translation>
    </message>
    <message>
        <source>On the info page you fill in your details once; they also go into your letters, replies and planning. The checklist says what parents still miss on Opvang.Vlaanderen. Copy an item with Ctrl+C, or export all texts and photos, and note there when you looked your page over.</source>
        <translation>Op de infopagina vul je je gegevens één keer in; ze komen ook in je brieven, antwoorden en planning. De checklist zegt wat ouders op Opvang.Vlaanderen nog missen. Kopieer een onderdeel met Ctrl+C, of exporteer alle teksten en foto’s, en noteer er wanneer je je pagina nagekeken hebt.</translation>
    </message>
    <message>
        <source>Press ? for the list of all keys.</source>
        <translation>Druk op ? voor de lijst van alle toetsen.</translation>
    </message>
    <message>
        <source>Print the status guide…</source>
        <translation>De statuswijzer afdrukken…</translation>
    </message>
    <message>
        <source>Quicker still</source>
        <translation>Nog sneller</translation>
    </message>
    <message>
        <source>Save and set: the reply is kept and its text is on the clipboard.</source>
        <translation>Kies “Opslaan en status zetten”: het antwoord wordt bewaard en de tekst staat op het klembord.</translation>
    </message>
    <message>
        <source>Take requests in: drop the export file or the mails on the window, copy the text of a request and press Ctrl+V, or press Ctrl+N for one by phone or at the door.</source>
        <translation>Haal je aanvragen binnen: sleep het exportbestand of de mails naar het venster, kopieer de tekst van een aanvraag en druk op Ctrl+V, of druk op Ctrl+N voor een aanvraag via telefoon of aan de deur.</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>De regels</translation>
    </message>
    <message>
        <source>Today shows what must be answered by when. Choose a request, choose a status, check the reply.</source>
        <translation>“Vandaag” toont wat je tegen wanneer moet beantwoorden. Kies een aanvraag, kies een status en kijk het antwoord na.</translation>
    </message>
    <message>
        <source>Under Planning you place the children who come to you: then every request tells whether there is room, and the page shows who could have a place that is free. Try a request there before you answer it; nothing is saved until you do.</source>
        <translation>Bij Planning plaats je de kinderen die naar jou komen: dan zegt elke aanvraag of er plaats is, en toont de pagina wie een vrije plaats kan krijgen. Probeer daar een aanvraag voor je antwoordt; er wordt niets bewaard tot je dat doet.</translation>
    </message>
    <message>
        <source>Under Requests you find any request by name, mail, phone number, reference or a word from a remark, in any spelling. Filters narrow the list and can be kept under a name.</source>
        <translation>Bij “Aanvragen” vind je elke aanvraag op naam, mail, telefoonnummer, aanvraagnummer of een woord uit een opmerking, ook met een andere spelling. Met filters maak je de lijst korter; je kunt ze onder een naam bewaren.</translation>
    </message>
    <message>
        <source>Under Templates you write the texts of your replies, and see at once what a family would get. A built-in text can always be restored; the File menu exports your texts and imports those of others.</source>
        <translation>Bij “Sjablonen” schrijf je de teksten van je antwoorden en zie je meteen wat een gezin zou krijgen. Een ingebouwde tekst kun je altijd herstellen; via het menu “Bestand” exporteer je je eigen teksten en importeer je die van anderen.</translation>
    </message>
    <message>
        <source>What you write is kept as you type, also when the computer stops. The checks under a reply lead to the place in the text: click them.</source>
        <translation>Wat je schrijft, wordt bewaard terwijl je typt, ook als de computer uitvalt. De controles onder een antwoord brengen je naar de plaats in de tekst: klik erop.</translation>
    </message>
    <message>
        <source>When it is not known</source>
        <translation>Als het niet bekend is</translation>
    </message>
    <message>
        <source>Where to get help</source>
        <translation>Waar je hulp krijgt</translation>
    </message>
</context>
<context>
    <name>ImportAssistant</name>
    <message numerus="yes">
        <source>%n row(s) may be known: look them over first.</source>
        <translation>
            <numerusform>%n rij is misschien al bekend: bekijk die eerst.</numerusform>
            <numerusform>%n rijen zijn misschien al bekend: bekijk die eerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n request(s)  Ctrl+↵</source>
        <translation>
            <numerusform>%n aanvraag wijzigen  Ctrl+↵</numerusform>
            <numerusform>%n aanvragen wijzigen  Ctrl+↵</numerusform>
        </translation>
    </message>
    <message>
        <source>First say when these requests arrived.</source>
        <translation>Zeg eerst wanneer deze aanvragen ontvangen zijn.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n request(s)  Ctrl+↵</source>
        <translation>
            <numerusform>%n aanvraag importeren  Ctrl+↵</numerusform>
            <numerusform>%n aanvragen importeren  Ctrl+↵</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n request(s), change {changed}  Ctrl+↵</source>
        <translation>
            <numerusform>%n aanvraag importeren, {changed} wijzigen  Ctrl+↵</numerusform>
            <numerusform>%n aanvragen importeren, {changed} wijzigen  Ctrl+↵</numerusform>
        </translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Aanvragen importeren</translation>
    </message>
    <message>
        <source>Importing requests…</source>
        <translation>Aanvragen worden geïmporteerd…</translation>
    </message>
    <message>
        <source>Nothing is written before you import.</source>
        <translation>Er wordt niets bewaard voor je importeert.</translation>
    </message>
    <message>
        <source>There is nothing new to import.</source>
        <translation>Er is niets nieuws om te importeren.</translation>
    </message>
</context>
<context>
    <name>ImportTemplatesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Sjablonen importeren</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Nu in gebruik</translation>
    </message>
    <message>
        <source>Only the title would be another: “{title}”.</source>
        <translation>Alleen de naam zou anders worden: “{title}”.</translation>
    </message>
    <message>
        <source>Replies of this kind would begin with it.</source>
        <translation>Dit wordt dan het standaardsjabloon voor zulke antwoorden.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n template(s)</source>
        <translation>
            <numerusform>%n sjabloon overnemen</numerusform>
            <numerusform>%n sjablonen overnemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Template {number}</source>
        <translation>Sjabloon {number}</translation>
    </message>
    <message>
        <source>Templates in the file</source>
        <translation>Sjablonen in het bestand</translation>
    </message>
    <message>
        <source>“{file}”, which says that it is from {sender}. Look it over before you take it over.</source>
        <translation>“{file}”, volgens het bestand zelf van {sender}. Kijk alles na voor je het overneemt.</translation>
    </message>
    <message>
        <source>“{file}”. Look it over before you take it over.</source>
        <translation>“{file}”. Kijk alles na voor je het overneemt.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Import requests</source>
        <translation>Aanvragen importeren</translation>
    </message>
    <message>
        <source>No request was found in these files.</source>
        <translation>In deze bestanden is geen aanvraag gevonden.</translation>
    </message>
    <message>
        <source>Reading requests…</source>
        <translation>Aanvragen worden gelezen…</translation>
    </message>
    <message>
        <source>Requests (*.xlsx *.xlsm *.xlsb *.ods *.xls *.csv *.tsv *.txt *.eml *.mbox *.msg);;All files (*)</source>
        <translation>Aanvragen (*.xlsx *.xlsm *.xlsb *.ods *.xls *.csv *.tsv *.txt *.eml *.mbox *.msg);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>InfoPage</name>
    <message>
        <source>A childminder usually has at most {most} places at the same time; {places} are filled in. Check the number, or the kind of childcare.</source>
        <translation>Een onthaalouder heeft meestal hoogstens {most} plaatsen tegelijk; er zijn er {places} ingevuld. Kijk het aantal na, of het soort opvang.</translation>
    </message>
    <message>
        <source>A later review was noted in another window; it stays, and nothing was taken back.</source>
        <translation>Intussen is in een ander venster een later nazicht genoteerd; dat blijft staan, er is niets teruggenomen.</translation>
    </message>
    <message>
        <source>For some hours in which you are not open, another number of places is filled in: {days}. Check these hours, or your opening hours.</source>
        <translation>Voor enkele uren waarin je niet open bent, is een ander aantal plaatsen ingevuld: {days}. Kijk die uren of je openingsuren na.</translation>
    </message>
    <message>
        <source>From the day after {until} on, it is not filled in how many places there are.</source>
        <translation>Vanaf de dag na {until} is niet ingevuld hoeveel plaatsen er zijn.</translation>
    </message>
    <message>
        <source>Look over whether your page on Opvang.Vlaanderen says the same as here, and note that you did.</source>
        <translation>Kijk na of je pagina op Opvang.Vlaanderen hetzelfde zegt als hier, en noteer dat je het deed.</translation>
    </message>
    <message>
        <source>Not filled in yet for {years}.</source>
        <translation>Nog niet ingevuld voor {years}.</translation>
    </message>
    <message>
        <source>Photo {photo} is rather dark. One taken by daylight shows more.</source>
        <translation>Foto {photo} is nogal donker. Bij daglicht is er meer op te zien.</translation>
    </message>
    <message>
        <source>Photo {photo} may lie on its side. You can turn it here.</source>
        <translation>Foto {photo} ligt misschien op haar zij. Je kunt ze hier draaien.</translation>
    </message>
    <message>
        <source>Photo {photo} seems a little blurred. Perhaps you have a sharper one.</source>
        <translation>Foto {photo} lijkt wat onscherp. Misschien heb je een scherpere.</translation>
    </message>
    <message>
        <source>Say which hours hold from {start} to {end}. Are you closed then? Enter it as closing days.</source>
        <translation>Zeg welke uren gelden van {start} tot {end}. Ben je dan gesloten? Vul het in als sluitingsdagen.</translation>
    </message>
    <message>
        <source>Since your last review on {date} changed: {fields}. Change it on Opvang.Vlaanderen too.</source>
        <translation>Sinds je laatste nazicht op {date} wijzigde: {fields}. Pas het ook aan op Opvang.Vlaanderen.</translation>
    </message>
    <message>
        <source>Some days with other hours are past, until {until}. You may remove them.</source>
        <translation>Sommige dagen met andere uren zijn voorbij, tot {until}. Je mag ze weghalen.</translation>
    </message>
    <message>
        <source>The ages run from {youngest} to {oldest} months: the first must be less than the last.</source>
        <translation>De leeftijden lopen van {youngest} tot {oldest} maanden: de eerste moet lager zijn dan de laatste.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8. Save it as plain text in UTF-8 and try again.</source>
        <translation>Het bestand is geen tekst in UTF-8. Bewaar het als platte tekst in UTF-8 en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The hours are missing: only days are filled in.</source>
        <translation>De uren ontbreken: er zijn alleen dagen ingevuld.</translation>
    </message>
    <message>
        <source>The largest picture is {longest} pixels long; parents see it well from {wanted} on.</source>
        <translation>De grootste foto is {longest} pixels lang; vanaf {wanted} zien ouders ze goed.</translation>
    </message>
    <message>
        <source>The number of places ({places}) is filled in, but no opening hours yet.</source>
        <translation>Het aantal plaatsen ({places}) is ingevuld, maar er zijn nog geen openingsuren.</translation>
    </message>
    <message>
        <source>The other hours end on {end}, before they start on {start}.</source>
        <translation>De andere uren eindigen op {end}, voor ze op {start} beginnen.</translation>
    </message>
    <message>
        <source>The other hours from {start} to {end} fall on closing days, so they never hold.</source>
        <translation>De andere uren van {start} tot {end} vallen op sluitingsdagen, dus ze gelden nooit.</translation>
    </message>
    <message>
        <source>The other hours from {start} to {end} fall on weekdays on which you are never open, so they never hold.</source>
        <translation>De andere uren van {start} tot {end} vallen op weekdagen waarop je nooit open bent, dus ze gelden nooit.</translation>
    </message>
    <message>
        <source>There are opening hours, but no number of places yet.</source>
        <translation>Er zijn openingsuren, maar nog geen aantal plaatsen.</translation>
    </message>
    <message>
        <source>This text has {length} characters; {most} is the most. Make it shorter.</source>
        <translation>Deze tekst heeft {length} tekens; {most} is het meeste. Maak hem korter.</translation>
    </message>
    <message>
        <source>You are open on these days, but in none of the hours there is a place: {days}. Check the number of places, or your opening hours.</source>
        <translation>Op deze dagen ben je open, maar is er in geen enkel uur een plaats: {days}. Kijk het aantal plaatsen of je openingsuren na.</translation>
    </message>
    <message>
        <source>Your last review was on {date}. Look over whether everything is still right.</source>
        <translation>Je laatste nazicht was op {date}. Kijk na of alles nog klopt.</translation>
    </message>
    <message>
        <source>{date} is still to come. Give the day on which you looked the page over.</source>
        <translation>{date} moet nog komen. Geef de dag waarop je de pagina nagekeken hebt.</translation>
    </message>
    <message>
        <source>{phone} is a number in another country. That is fine if parents can call it.</source>
        <translation>{phone} is een nummer in een ander land. Dat is goed als ouders het kunnen bellen.</translation>
    </message>
    <message>
        <source>{words} words: parents get a better picture from {wanted} words on.</source>
        <translation>{words} woorden: vanaf {wanted} woorden krijgen ouders een beter beeld.</translation>
    </message>
    <message>
        <source>“{field}” was also changed in another window. Nothing was saved: look at what is there now and try again.</source>
        <translation>“{field}” werd ook in een ander venster gewijzigd. Er is niets bewaard: kijk wat er nu staat en probeer opnieuw.</translation>
    </message>
    <message>
        <source>“{text}” are no ages. Write them in months, as 0-36.</source>
        <translation>“{text}” zijn geen leeftijden. Schrijf ze in maanden, als 0-36.</translation>
    </message>
    <message>
        <source>“{text}” is no code of a language. Write it as nl, fr or en.</source>
        <translation>“{text}” is geen code van een taal. Schrijf ze als nl, fr of en.</translation>
    </message>
    <message>
        <source>“{text}” is no price of a day. Write it in euro, as 32.50.</source>
        <translation>“{text}” is geen prijs voor een dag. Schrijf hem in euro, als 32.50.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}” is geen getal.</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Write it as 2026.</source>
        <translation>“{text}” is geen jaar. Schrijf het als 2026.</translation>
    </message>
    <message>
        <source>“{text}” is not one of: {choices}.</source>
        <translation>“{text}” is niet een van: {choices}.</translation>
    </message>
    <message>
        <source>“{text}” is not understood. Write days and hours as: 2026-07-01/2026-08-31 09:00-17:00.</source>
        <translation>“{text}” is niet te begrijpen. Schrijf dagen en uren als: 2026-07-01/2026-08-31 09:00-17:00.</translation>
    </message>
</context>
<context>
    <name>InfoPageOutput</name>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Geannuleerd: er is niets geschreven.</translation>
    </message>
    <message>
        <source>Choose where the folder is to be made</source>
        <translation>Kies waar de map moet komen</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Poster of {name}</source>
        <translation>Affiche van {name}</translation>
    </message>
    <message>
        <source>Save the info page as PDF</source>
        <translation>Infopagina bewaren als PDF</translation>
    </message>
    <message>
        <source>Save the poster for the door as PDF</source>
        <translation>Affiche voor de deur bewaren als PDF</translation>
    </message>
    <message>
        <source>Writing the texts and pictures…</source>
        <translation>De teksten en foto’s worden geschreven…</translation>
    </message>
</context>
<context>
    <name>InfoPagePage</name>
    <message>
        <source>As a parent sees it</source>
        <translation>Zoals een ouder het ziet</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Noted as looked over on Opvang.Vlaanderen: {day}.</source>
        <translation>Genoteerd als nagekeken op Opvang.Vlaanderen: {day}.</translation>
    </message>
    <message>
        <source>The review is taken back.</source>
        <translation>Het nazicht is teruggenomen.</translation>
    </message>
    <message>
        <source>The text of “{item}” is on the clipboard.</source>
        <translation>De tekst van “{item}” staat op het klembord.</translation>
    </message>
    <message>
        <source>There is no text to copy for “{item}” yet.</source>
        <translation>Voor “{item}” is er nog geen tekst om te kopiëren.</translation>
    </message>
    <message>
        <source>back to the checklist</source>
        <translation>terug naar de checklist</translation>
    </message>
    <message>
        <source>copy the text of the item</source>
        <translation>de tekst van het onderdeel kopiëren</translation>
    </message>
    <message>
        <source>go to what is to be filled in</source>
        <translation>naar wat nog in te vullen is</translation>
    </message>
</context>
<context>
    <name>InfoPageReports</name>
    <message>
        <source>Written: {path}</source>
        <translation>Geschreven: {path}</translation>
    </message>
</context>
<context>
    <name>InfoPageWords</name>
    <message>
        <source>Filled in: {fields}</source>
        <translation>Ingevuld: {fields}</translation>
    </message>
    <message>
        <source>No closing days in {years}</source>
        <translation>Geen sluitingsdagen in {years}</translation>
    </message>
    <message>
        <source>No, you work with a price of your own</source>
        <translation>Nee, je werkt met een eigen prijs</translation>
    </message>
    <message>
        <source>Still to fill in: {fields}.</source>
        <translation>Nog in te vullen: {fields}.</translation>
    </message>
    <message>
        <source>Yes, you work with the income tariff</source>
        <translation>Ja, je werkt op basis van inkomenstarief</translation>
    </message>
    <message>
        <source>a logo</source>
        <translation>een logo</translation>
    </message>
    <message>
        <source>last looked over on Opvang.Vlaanderen: {day}</source>
        <translation>laatst nagekeken op Opvang.Vlaanderen: {day}</translation>
    </message>
    <message>
        <source>not yet looked over on Opvang.Vlaanderen</source>
        <translation>nog niet nagekeken op Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>since your last review on {day} changed: {fields}</source>
        <translation>sinds je laatste nazicht op {day} wijzigde: {fields}</translation>
    </message>
    <message>
        <source>{done} of {all} required items · {percent} % complete</source>
        <translation>{done} van {all} verplichte onderdelen · {percent} % volledig</translation>
    </message>
    <message>
        <source>{good} of {all} filled in</source>
        <translation>{good} van {all} ingevuld</translation>
    </message>
    <message>
        <source>{places}, {ages}</source>
        <translation>{places}, {ages}</translation>
    </message>
    <message>
        <source>{youngest}–{oldest} months</source>
        <translation>{youngest}–{oldest} maanden</translation>
    </message>
    <message>
        <source>{youngest}–{oldest} years</source>
        <translation>{youngest}–{oldest} jaar</translation>
    </message>
</context>
<context>
    <name>Inserting</name>
    <message>
        <source>Insert field</source>
        <translation>Veld invoegen</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>Alleen als …</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Something was done with request {reference} since this import, so it cannot be undone as a whole. Nothing was changed.</source>
        <translation>Sinds deze import is er al iets gedaan met aanvraag {reference}; de import kan dus niet meer in zijn geheel ongedaan gemaakt worden. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>Er is geen import {number}.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>Deze import is al ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>a parent with the same name, or almost</source>
        <translation>een ouder met (bijna) dezelfde naam</translation>
    </message>
    <message>
        <source>born around the expected date</source>
        <translation>geboren rond de uitgerekende datum</translation>
    </message>
    <message>
        <source>expected around the same day</source>
        <translation>uitgerekend rond dezelfde dag</translation>
    </message>
    <message>
        <source>one of both has no name for the child yet</source>
        <translation>bij een van beide heeft het kind nog geen naam</translation>
    </message>
    <message>
        <source>the birth dates have day and month the other way round</source>
        <translation>in de geboortedatums zijn dag en maand omgewisseld</translation>
    </message>
    <message>
        <source>the child has the same first name, or almost</source>
        <translation>het kind heeft (bijna) dezelfde voornaam</translation>
    </message>
    <message>
        <source>the child has the same name</source>
        <translation>het kind heeft dezelfde naam</translation>
    </message>
    <message>
        <source>the child&apos;s name is almost the same</source>
        <translation>het kind heeft bijna dezelfde naam</translation>
    </message>
    <message>
        <source>the same birth date</source>
        <translation>dezelfde geboortedatum</translation>
    </message>
    <message>
        <source>the same expected date</source>
        <translation>dezelfde uitgerekende datum</translation>
    </message>
    <message>
        <source>the same mail address</source>
        <translation>hetzelfde e-mailadres</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>hetzelfde telefoonnummer</translation>
    </message>
    <message>
        <source>the same reference: {reference}</source>
        <translation>hetzelfde aanvraagnummer: {reference}</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Copy the text of: {item}</source>
        <translation>Kopieer de tekst van: {item}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Vul in</translation>
    </message>
    <message>
        <source>Fill in: {item}</source>
        <translation>Vul in: {item}</translation>
    </message>
    <message>
        <source>View</source>
        <comment>button</comment>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>View: {item}</source>
        <translation>Bekijk: {item}</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>not in order yet</source>
        <translation>nog niet in orde</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>aanbevolen</translation>
    </message>
    <message>
        <source>required</source>
        <translation>verplicht</translation>
    </message>
    <message>
        <source>{item}, {required}, {state}.</source>
        <translation>{item}, {required}, {state}.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat ze doen</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Answer</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Closing notice</source>
        <translation>Afsluitmelding</translation>
    </message>
    <message>
        <source>Example: a child not born yet</source>
        <translation>Voorbeeld: kind nog niet geboren</translation>
    </message>
    <message>
        <source>Example: a full place</source>
        <translation>Voorbeeld: volledig plaats</translation>
    </message>
    <message>
        <source>Example: a later start</source>
        <translation>Voorbeeld: latere start</translation>
    </message>
    <message>
        <source>Example: a partial place</source>
        <translation>Voorbeeld: gedeeltelijk plaats</translation>
    </message>
    <message>
        <source>Example: contact details are missing</source>
        <translation>Voorbeeld: contactgegevens ontbreken</translation>
    </message>
    <message>
        <source>Example: other days</source>
        <translation>Voorbeeld: andere dagen</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Opvolgen</translation>
    </message>
    <message>
        <source>Full place</source>
        <translation>Volledig plaats</translation>
    </message>
    <message>
        <source>Invitation to meet</source>
        <translation>Uitnodiging om kennis te maken</translation>
    </message>
    <message>
        <source>Later start</source>
        <translation>Latere start</translation>
    </message>
    <message>
        <source>May be closed</source>
        <translation>Mag gesloten worden</translation>
    </message>
    <message>
        <source>Missing information</source>
        <translation>Ontbrekende gegevens</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Niet mogelijk</translation>
    </message>
    <message>
        <source>Not possible, with alternative</source>
        <translation>Niet mogelijk, met alternatief</translation>
    </message>
    <message>
        <source>Offer expired</source>
        <translation>Bod vervallen</translation>
    </message>
    <message>
        <source>Opvang.Vlaanderen</source>
        <translation>Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>Partial place</source>
        <translation>Gedeeltelijk plaats</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Vraag ontvangen</translation>
    </message>
    <message>
        <source>Referral to Opvang.Vlaanderen</source>
        <translation>Verwijzing naar Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>Review the info page</source>
        <translation>Infopagina nakijken</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>In te voeren</translation>
    </message>
    <message>
        <source>To register</source>
        <translation>Te registreren</translation>
    </message>
    <message>
        <source>a later start</source>
        <translation>een latere start</translation>
    </message>
    <message>
        <source>a part of the plan</source>
        <translation>een deel van het plan</translation>
    </message>
    <message>
        <source>alternative named</source>
        <translation>alternatief vermeld</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoorden tegen</translation>
    </message>
    <message>
        <source>as the program has it</source>
        <translation>zoals in het programma</translation>
    </message>
    <message>
        <source>at the door</source>
        <translation>aan de deur</translation>
    </message>
    <message>
        <source>birth date or expected date is missing</source>
        <translation>geboortedatum of uitgerekende datum ontbreekt</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>via mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>via telefoon</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>onbruikbaar</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>door jou gewijzigd</translation>
    </message>
    <message>
        <source>changes a template</source>
        <translation>wijzigt een sjabloon</translation>
    </message>
    <message>
        <source>childminder at home</source>
        <translation>gezinsopvang</translation>
    </message>
    <message>
        <source>childminders who work together</source>
        <translation>samenwerkende onthaalouders</translation>
    </message>
    <message>
        <source>closing notice complete</source>
        <translation>afsluitmelding volledig</translation>
    </message>
    <message>
        <source>contact named</source>
        <translation>contact vermeld</translation>
    </message>
    <message>
        <source>date named</source>
        <translation>reageerdatum vermeld</translation>
    </message>
    <message>
        <source>days and hours named</source>
        <translation>dagen en uren vermeld</translation>
    </message>
    <message>
        <source>expected date has passed: ask for the birth date</source>
        <translation>uitgerekende datum is voorbij: vraag de geboortedatum</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>opvolgen op</translation>
    </message>
    <message>
        <source>free price</source>
        <translation>vrije prijs</translation>
    </message>
    <message>
        <source>group childcare</source>
        <translation>groepsopvang</translation>
    </message>
    <message>
        <source>income tariff</source>
        <translation>inkomenstarief</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>door jou gemaakt</translation>
    </message>
    <message>
        <source>may be closed from</source>
        <translation>mag gesloten worden vanaf</translation>
    </message>
    <message>
        <source>may be the same as another request</source>
        <translation>misschien dezelfde als een andere aanvraag</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>no mail address or phone number</source>
        <translation>geen e-mailadres of telefoonnummer</translation>
    </message>
    <message>
        <source>no other child named</source>
        <translation>geen ander kind vermeld</translation>
    </message>
    <message>
        <source>nothing left open</source>
        <translation>niets meer in te vullen</translation>
    </message>
    <message>
        <source>other days or hours</source>
        <translation>andere dagen of uren</translation>
    </message>
    <message>
        <source>parents reply by</source>
        <translation>ouders reageren uiterlijk</translation>
    </message>
    <message>
        <source>right language</source>
        <translation>juiste taal</translation>
    </message>
    <message>
        <source>the birth date was not understood</source>
        <translation>de geboortedatum is niet duidelijk</translation>
    </message>
    <message>
        <source>the care plan is incomplete</source>
        <translation>het opvangplan is onvolledig</translation>
    </message>
    <message>
        <source>the care plan was not understood</source>
        <translation>het opvangplan is niet duidelijk</translation>
    </message>
    <message>
        <source>the child&apos;s name is missing</source>
        <translation>de naam van het kind ontbreekt</translation>
    </message>
    <message>
        <source>the mail address is not right</source>
        <translation>het e-mailadres klopt niet</translation>
    </message>
    <message>
        <source>the phone number is not right</source>
        <translation>het telefoonnummer klopt niet</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>hetzelfde als hier</translation>
    </message>
    <message>
        <source>the start date is in the past</source>
        <translation>de startdatum is al voorbij</translation>
    </message>
    <message>
        <source>the start date was not understood</source>
        <translation>de startdatum is niet duidelijk</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>het volledige plan</translation>
    </message>
</context>
<context>
    <name>LanguageChip</name>
    <message>
        <source>Take out {language}</source>
        <translation>{language} weghalen</translation>
    </message>
    <message>
        <source>{language} ✕</source>
        <translation>{language} ✕</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>Name of a language, then Enter</source>
        <translation>Naam van een taal, daarna Enter</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>held (offer still open)</source>
        <translation>optie (bod loopt nog)</translation>
    </message>
    <message>
        <source>only tried</source>
        <translation>op proef</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>geplaatst</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>te veel</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Save the letter as PDF</source>
        <translation>De brief opslaan als PDF</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Opgeslagen: {path}</translation>
    </message>
</context>
<context>
    <name>LettersOutput</name>
    <message>
        <source>Letters of {day}</source>
        <translation>Brieven van {day}</translation>
    </message>
    <message>
        <source>Save the letters as PDF</source>
        <translation>De brieven als PDF bewaren</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>Brieven worden geschreven…</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>What would lose its personal data</source>
        <translation>Waarvan de persoonsgegevens verwijderd zouden worden</translation>
    </message>
</context>
<context>
    <name>ListExporter</name>
    <message>
        <source>Export this list</source>
        <translation>Deze lijst exporteren</translation>
    </message>
    <message>
        <source>Requests {day}</source>
        <translation>Aanvragen {day}</translation>
    </message>
    <message>
        <source>There is no request in this list, so nothing to export.</source>
        <translation>Er staat geen aanvraag in deze lijst, dus valt er niets te exporteren.</translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation>De lijst wordt geschreven…</translation>
    </message>
</context>
<context>
    <name>LongJob</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>LookalikesCard</name>
    <message>
        <source>Child without a name</source>
        <translation>Kind zonder naam</translation>
    </message>
    <message>
        <source>Compare with {name}, {reference}</source>
        <translation>Vergelijken met {name}, {reference}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Known already?</source>
        <translation>Al bekend?</translation>
    </message>
    <message>
        <source>{reference} · received {day} · {status}</source>
        <translation>{reference} · ontvangen {day} · {status}</translation>
    </message>
</context>
<context>
    <name>MailActions</name>
    <message>
        <source>&amp;Save as a mail draft…</source>
        <translation>&amp;Bewaren als mailconcept…</translation>
    </message>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation>Mailconcept (*.eml)</translation>
    </message>
    <message>
        <source>No mail program could be opened. Save the reply as a mail draft, or copy its text into your mail.</source>
        <translation>Er kon geen mailprogramma geopend worden. Bewaar het antwoord als mailconcept, of kopieer de tekst in je mail.</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>In het mailprogramma openen</translation>
    </message>
    <message>
        <source>Save the reply as a mail draft</source>
        <translation>Het antwoord als mailconcept bewaren</translation>
    </message>
    <message>
        <source>This reply is too long to be handed over to the mail program. Save it as a mail draft, and open that file with the mail program.</source>
        <translation>Dit antwoord is te lang om aan het mailprogramma door te geven. Bewaar het als mailconcept en open dat bestand met het mailprogramma.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>Save as a new template</source>
        <translation>Opslaan als nieuw sjabloon</translation>
    </message>
    <message>
        <source>Save mine in its place</source>
        <translation>Mijn tekst in de plaats zetten</translation>
    </message>
    <message>
        <source>Show both texts</source>
        <translation>Beide teksten tonen</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>De andere nemen</translation>
    </message>
    <message>
        <source>This template was changed in another window meanwhile. Your text is still here, and kept.</source>
        <translation>Dit sjabloon is intussen in een ander venster gewijzigd. Jouw tekst staat hier nog en is bewaard.</translation>
    </message>
    <message>
        <source>This template was deleted in another window meanwhile. Your text is still here.</source>
        <translation>Dit sjabloon is intussen in een ander venster verwijderd. Jouw tekst staat hier nog.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A closing notice follows an offer without reaction; the status is “{status}”.</source>
        <translation>Een afsluitmelding kan pas na een bod zonder reactie; de status is “{status}”.</translation>
    </message>
    <message>
        <source>A new offer replaces one that runs; the status is “{status}”. Choose “{in_progress}” instead.</source>
        <translation>Een nieuw bod vervangt een lopend bod; de status is “{status}”. Kies “{in_progress}”.</translation>
    </message>
    <message>
        <source>A part of the plan was offered.</source>
        <translation>Er is een deel van het plan aangeboden.</translation>
    </message>
    <message>
        <source>An alternative and “no alternative” do not go together: choose one.</source>
        <translation>Een alternatief en “geen alternatief” gaan niet samen: kies één van de twee.</translation>
    </message>
    <message>
        <source>An appointment is today or within a year; {date} is not.</source>
        <translation>Een afspraak valt vandaag of binnen het jaar; {date} niet.</translation>
    </message>
    <message>
        <source>Answer by {date}</source>
        <translation>Beantwoorden uiterlijk op {date}</translation>
    </message>
    <message>
        <source>Ask the parents for what is missing.</source>
        <translation>Vraag de ouders wat er nog ontbreekt.</translation>
    </message>
    <message>
        <source>Choose a day after today and within a year; {date} is not.</source>
        <translation>Kies een dag na vandaag, hoogstens een jaar later; {date} kan niet.</translation>
    </message>
    <message>
        <source>Correct the status to “{status}” on Opvang.Vlaanderen</source>
        <translation>Zet de status recht naar “{status}” op Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>Describe the reason in a few words.</source>
        <translation>Omschrijf de reden in enkele woorden.</translation>
    </message>
    <message>
        <source>Enter it on Opvang.Vlaanderen. After that, nothing is left to do.</source>
        <translation>Voer het in op Opvang.Vlaanderen. Daarna is er niets meer te doen.</translation>
    </message>
    <message>
        <source>From “{present}” there is no way to “{target}”: a request never goes back.</source>
        <translation>Van “{present}” kun je niet naar “{target}”: een aanvraag gaat nooit terug.</translation>
    </message>
    <message>
        <source>Give a date by which the parents must reply: nobody can keep a place free without end.</source>
        <translation>Geef een datum om te reageren: niemand kan een plaats eindeloos vrijhouden.</translation>
    </message>
    <message>
        <source>Give a reason. Without one, a request is only cancelled once the term of the closing notice is over.</source>
        <translation>Geef een reden. Zonder reden kun je een aanvraag pas annuleren als de termijn van de afsluitmelding voorbij is.</translation>
    </message>
    <message>
        <source>Is there room? Offer the whole plan, a part of it or a later start, with a date to reply by. If there is no room, name an alternative where you can.</source>
        <translation>Is er plaats? Bied het hele plan aan, een deel ervan of een latere start, met een datum om te reageren. Is er geen plaats, noem dan een alternatief als dat kan.</translation>
    </message>
    <message>
        <source>It is the parents&apos; turn. Note their reaction, or choose how it ended.</source>
        <translation>De ouders zijn aan zet. Noteer hun reactie, of kies hoe het afgelopen is.</translation>
    </message>
    <message>
        <source>It is the parents&apos; turn. Without a reaction, follow up on {date}.</source>
        <translation>De ouders zijn aan zet. Komt er geen reactie, volg dan op {date} op.</translation>
    </message>
    <message>
        <source>Name the alternative that you offer, or say that there is no alternative.</source>
        <translation>Noem het alternatief dat je aanbiedt, of zeg dat er geen alternatief is.</translation>
    </message>
    <message>
        <source>No reaction since the answer of {since}: send the closing notice</source>
        <translation>Geen reactie sinds het antwoord van {since}: stuur de afsluitmelding</translation>
    </message>
    <message>
        <source>No reaction to the closing notice of {since}: may be closed as “{status}”</source>
        <translation>Geen reactie op de afsluitmelding van {since}: mag gesloten worden als “{status}”</translation>
    </message>
    <message>
        <source>Not taken back: something else happened to request {reference} since. Look at it under “What happened”; the last step can be taken back there.</source>
        <translation>Niet teruggedraaid: er is intussen iets anders gebeurd met aanvraag {reference}. Kijk bij “Wat er gebeurd is”; daar kun je de laatste stap ongedaan maken.</translation>
    </message>
    <message>
        <source>Nothing was noted, because of request {reference}:</source>
        <translation>Er is niets genoteerd, door aanvraag {reference}:</translation>
    </message>
    <message>
        <source>Nothing was offered.</source>
        <translation>Er is niets aangeboden.</translation>
    </message>
    <message>
        <source>Once entered, Opvang.Vlaanderen closes this family&apos;s other open requests for the child.</source>
        <translation>Zodra dit ingevoerd is, sluit Opvang.Vlaanderen de andere open aanvragen van dit gezin voor het kind.</translation>
    </message>
    <message>
        <source>Only follow-up of an offer can be put off; this request is “{status}”.</source>
        <translation>Je kunt alleen de opvolging van een bod uitstellen; de status is “{status}”.</translation>
    </message>
    <message>
        <source>Opvang.Vlaanderen shows “{status}” already, entered on {date}. Entering it again is only needed where something else about it changed.</source>
        <translation>Op Opvang.Vlaanderen staat al “{status}”, ingevoerd op {date}. Opnieuw invoeren is alleen nodig als er iets anders aan veranderd is.</translation>
    </message>
    <message>
        <source>Put off until {until}: {reason}</source>
        <translation>Opvolging uitgesteld tot {until}: {reason}</translation>
    </message>
    <message>
        <source>Refer the parents to Opvang.Vlaanderen, so that the request is registered there.</source>
        <translation>Verwijs de ouders door naar Opvang.Vlaanderen, zodat de aanvraag daar geregistreerd wordt.</translation>
    </message>
    <message>
        <source>Register on Opvang.Vlaanderen ({source})</source>
        <translation>Registreer op Opvang.Vlaanderen ({source})</translation>
    </message>
    <message>
        <source>Reply written on {date}, but the status is not yet set and entered: the term runs on</source>
        <translation>Antwoord geschreven op {date}, maar de status is nog niet gezet en ingevoerd: de termijn loopt door</translation>
    </message>
    <message>
        <source>Requests of this family that the approval closed at other providers may stay closed. The support of Opvang.Vlaanderen can help: {support}.</source>
        <translation>Aanvragen van dit gezin die door de goedkeuring bij een andere opvang gesloten zijn, blijven misschien gesloten. De helpdesk van Opvang.Vlaanderen kan helpen: {support}.</translation>
    </message>
    <message>
        <source>Say at what time of the day, as 14:30.</source>
        <translation>Zeg hoe laat, bijvoorbeeld 14:30.</translation>
    </message>
    <message>
        <source>Say from when until when for: {days}.</source>
        <translation>Zeg van wanneer tot wanneer voor: {days}.</translation>
    </message>
    <message>
        <source>Say from which day on care can start.</source>
        <translation>Zeg vanaf welke dag de opvang kan starten.</translation>
    </message>
    <message>
        <source>Say on which day and at what time: --on DATE --at HH:MM, or --clear.</source>
        <translation>Zeg op welke dag en hoe laat: --on DATE --at HH:MM, of --clear.</translation>
    </message>
    <message>
        <source>Say which days and hours you offer.</source>
        <translation>Zeg welke dagen en uren je aanbiedt.</translation>
    </message>
    <message>
        <source>Say why the status is corrected.</source>
        <translation>Zeg waarom je de status rechtzet.</translation>
    </message>
    <message>
        <source>Say why you put it off.</source>
        <translation>Zeg waarom je het uitstelt.</translation>
    </message>
    <message>
        <source>Send the new offer through Opvang.Vlaanderen</source>
        <translation>Stuur het nieuwe bod via Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>Set the status to “{status}” on Opvang.Vlaanderen</source>
        <translation>Zet de status op “{status}” op Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>The care plan ends on {end}, before it starts on {start}.</source>
        <translation>Het opvangplan eindigt op {end}, nog voor het start op {start}.</translation>
    </message>
    <message>
        <source>The closing period ends on {end}, before it starts on {start}.</source>
        <translation>De sluitingsperiode eindigt op {end}, nog voor ze start op {start}.</translation>
    </message>
    <message>
        <source>The days in “{text}” run backward. Write for instance ma-vr 8-17.</source>
        <translation>De dagen in “{text}” staan in de verkeerde volgorde. Schrijf bijvoorbeeld ma-vr 8-17.</translation>
    </message>
    <message>
        <source>The parents could react until {date}: the hold on the places has ended</source>
        <translation>De ouders konden reageren tot {date}: de optie op de plaatsen is vervallen</translation>
    </message>
    <message>
        <source>The plan as asked was not possible ({kind}) and nothing else came of it.</source>
        <translation>Het gevraagde plan was niet mogelijk ({kind}) en er kwam niets anders uit.</translation>
    </message>
    <message>
        <source>The plan has no start date, days or hours yet. Name the final plan.</source>
        <translation>Het plan heeft nog geen startdatum, dagen of uren. Vul het definitieve plan in.</translation>
    </message>
    <message>
        <source>The reply-by date {date} has passed. Choose today or a later day.</source>
        <translation>De reageerdatum {date} is voorbij. Kies vandaag of een latere dag.</translation>
    </message>
    <message>
        <source>The request is closed as “{status}”. A wrong final status can only be corrected, with a reason.</source>
        <translation>De aanvraag is afgesloten als “{status}”. Een foute eindstatus kun je alleen rechtzetten, met een reden.</translation>
    </message>
    <message>
        <source>The request is not on Opvang.Vlaanderen yet. Register it first.</source>
        <translation>De aanvraag staat nog niet op Opvang.Vlaanderen. Registreer ze eerst.</translation>
    </message>
    <message>
        <source>The request must still be registered on Opvang.Vlaanderen.</source>
        <translation>De aanvraag moet nog geregistreerd worden op Opvang.Vlaanderen.</translation>
    </message>
    <message>
        <source>The request never was on Opvang.Vlaanderen and ended as “{cancelled}”: there is nothing to change there.</source>
        <translation>De aanvraag stond nooit op Opvang.Vlaanderen en eindigde als “{cancelled}”: daar is niets te wijzigen.</translation>
    </message>
    <message>
        <source>The status is already “{status}”.</source>
        <translation>De status is al “{status}”.</translation>
    </message>
    <message>
        <source>The text below was written as “{purpose}”, which does not go with this status. Choose the template that fits, or look the text over.</source>
        <translation>De tekst hieronder is geschreven als “{purpose}”, en dat past niet bij deze status. Kies het juiste sjabloon of kijk de tekst na.</translation>
    </message>
    <message>
        <source>The whole plan was offered, so there was room.</source>
        <translation>Het volledige plan is aangeboden, dus er was plaats.</translation>
    </message>
    <message>
        <source>There is no action {item} to enter.</source>
        <translation>Er is geen actie {item} in te voeren.</translation>
    </message>
    <message>
        <source>There is no appointment to call off.</source>
        <translation>Er is geen afspraak om af te zeggen.</translation>
    </message>
    <message>
        <source>There is no signed contract yet.</source>
        <translation>Er is nog geen ondertekend contract.</translation>
    </message>
    <message>
        <source>There is no step to take back: nothing was done with this request yet.</source>
        <translation>Er is geen stap om ongedaan te maken: met deze aanvraag is nog niets gedaan.</translation>
    </message>
    <message>
        <source>This must still be entered on Opvang.Vlaanderen: nothing made it superfluous.</source>
        <translation>Dit moet nog op Opvang.Vlaanderen ingevoerd worden: niets maakte het overbodig.</translation>
    </message>
    <message>
        <source>This need not be entered any more: a later step made it superfluous.</source>
        <translation>Dit hoeft niet meer ingevoerd te worden: een latere stap maakte het overbodig.</translation>
    </message>
    <message>
        <source>This request is closed. Nothing is left to do.</source>
        <translation>Deze aanvraag is afgesloten. Er is niets meer te doen.</translation>
    </message>
    <message>
        <source>This was entered on {date} already.</source>
        <translation>Dit is al ingevoerd op {date}.</translation>
    </message>
    <message>
        <source>What you name is the whole plan as asked, so it is possible. Name another alternative.</source>
        <translation>Je noemt het volledige plan zoals het gevraagd is; dat kan dus wel. Noem een ander alternatief.</translation>
    </message>
    <message>
        <source>You offered the whole plan, so there was room. If the parents declined or fell silent, “{cancelled}” fits better: “{not_possible}” counts as a shortage.</source>
        <translation>Je bood het volledige plan aan, dus er was plaats. Hebben de ouders geweigerd of niet meer gereageerd, dan past “{cancelled}” beter: “{not_possible}” telt als niet-beantwoorde opvangvraag.</translation>
    </message>
    <message>
        <source>{date} is before the offer of {offered}, which the closing notice follows. Choose a later day.</source>
        <translation>{date} ligt vóór het bod van {offered}, en de afsluitmelding komt daarna. Kies een latere dag.</translation>
    </message>
    <message>
        <source>{date} is before the request arrived ({received}). Choose a later day.</source>
        <translation>{date} is voor de dag waarop de aanvraag binnenkwam ({received}). Kies een latere dag.</translation>
    </message>
    <message>
        <source>{date} is still to come. Choose today or an earlier day.</source>
        <translation>{date} moet nog komen. Kies vandaag of een vroegere dag.</translation>
    </message>
    <message>
        <source>“No reaction” is only possible once a closing notice was sent and its term is over.</source>
        <translation>“Geen reactie” kan pas als er een afsluitmelding verstuurd is en de termijn ervan voorbij is.</translation>
    </message>
    <message>
        <source>“{range}” ends before it begins. Care over midnight is not possible; check the hours.</source>
        <translation>“{range}” eindigt voor het begint. Opvang over middernacht kan niet; kijk de uren na.</translation>
    </message>
    <message>
        <source>“{range}” is not a time of day.</source>
        <translation>“{range}” is geen geldig uur.</translation>
    </message>
    <message>
        <source>“{status}” chosen on {date}, not yet entered on Opvang.Vlaanderen: the term runs on</source>
        <translation>“{status}” gekozen op {date}, nog niet ingevoerd op Opvang.Vlaanderen: de termijn loopt door</translation>
    </message>
    <message>
        <source>“{status}” is not a final status, so there is nothing to correct: choose the next status.</source>
        <translation>“{status}” is geen eindstatus, er valt dus niets recht te zetten: kies de volgende status.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 17/08/2026 or 2026-08-17.</source>
        <translation>“{text}” is geen datum. Schrijf bijvoorbeeld 17/08/2026 of 2026-08-17.</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Write it as 8, 8:30 or 17u.</source>
        <translation>“{text}” is geen uur. Schrijf bijvoorbeeld 8, 8:30 of 17u.</translation>
    </message>
    <message>
        <source>“{time}” in “{text}” belongs to no day. Write for instance ma 8-17.</source>
        <translation>In “{text}” staat geen dag bij “{time}”. Schrijf bijvoorbeeld ma 8-17.</translation>
    </message>
    <message>
        <source>“{time}” in “{text}” has no end. Write for instance ma 8-17.</source>
        <translation>In “{text}” staat geen einduur bij “{time}”. Schrijf bijvoorbeeld ma 8-17.</translation>
    </message>
    <message>
        <source>“{word}” is not understood in “{text}”. Write days and hours as: ma 8-17, di 8u30-12u.</source>
        <translation>“{word}” in “{text}” is niet duidelijk. Schrijf dagen en uren zo: ma 8-17, di 8u30-12u.</translation>
    </message>
</context>
<context>
    <name>MissingNotice</name>
    <message>
        <source>How many places you have is not filled in: what is free cannot be told.</source>
        <translation>Hoeveel plaatsen je hebt, is niet ingevuld: wat vrij is, is niet te zeggen.</translation>
    </message>
    <message>
        <source>Number of places…</source>
        <translation>Aantal plaatsen…</translation>
    </message>
    <message>
        <source>Opening hours…</source>
        <translation>Openingsuren…</translation>
    </message>
    <message>
        <source>Your opening hours are not filled in: only hours in which anyone comes are shown.</source>
        <translation>Je openingsuren zijn niet ingevuld: alleen uren waarin iemand komt, worden getoond.</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month: the fewest free places of each day</source>
        <translation>Maand: het kleinste aantal vrije plaatsen van elke dag</translation>
    </message>
</context>
<context>
    <name>MoveQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>Vanaf {day}</translation>
    </message>
    <message>
        <source>Only on {day}</source>
        <translation>Alleen op {day}</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Andere uren</translation>
    </message>
    <message>
        <source>{child} comes on {day} at {hours}. For how long?</source>
        <translation>{child} komt op {day} van {hours}. Voor hoelang?</translation>
    </message>
</context>
<context>
    <name>NewRequestDialog</name>
    <message>
        <source>New request</source>
        <translation>Nieuwe aanvraag</translation>
    </message>
    <message>
        <source>Save and write the referral</source>
        <translation>Opslaan en verwijzing schrijven</translation>
    </message>
    <message>
        <source>The text as it was pasted</source>
        <translation>De geplakte tekst</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>You did not finish this request before.</source>
        <translation>U hebt deze aanvraag eerder niet afgewerkt.</translation>
    </message>
</context>
<context>
    <name>NewTemplateDialog</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Begin &amp;with</source>
        <translation>&amp;Beginnen met</translation>
    </message>
    <message>
        <source>Copy the template</source>
        <translation>Sjabloon kopiëren</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nieuw sjabloon</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>&amp;Waarvoor</translation>
    </message>
    <message>
        <source>Write the text</source>
        <translation>Tekst schrijven</translation>
    </message>
    <message>
        <source>the built-in text</source>
        <translation>de ingebouwde tekst</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (kopie)</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>It was sent on</source>
        <translation>Verstuurd op</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Prepare: {status}</source>
        <translation>Voorbereiden: {status}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>Put off no longer</source>
        <translation>Niet langer uitstellen</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Uitstellen tot</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Uitstellen…</translation>
    </message>
    <message>
        <source>The closing notice is written. Once it is sent, note that: the week counts from then.</source>
        <translation>De afsluitmelding is geschreven. Noteer het zodra ze verstuurd is: vanaf dan telt de week.</translation>
    </message>
    <message>
        <source>The closing notice was sent</source>
        <translation>De afsluitmelding is verstuurd</translation>
    </message>
    <message>
        <source>The closing notice was sent on another day…</source>
        <translation>De afsluitmelding is op een andere dag verstuurd…</translation>
    </message>
    <message>
        <source>The parents reacted</source>
        <translation>De ouders hebben gereageerd</translation>
    </message>
    <message>
        <source>The parents reacted on another day…</source>
        <translation>De ouders hebben op een andere dag gereageerd…</translation>
    </message>
    <message>
        <source>They reacted on</source>
        <translation>Ze reageerden op</translation>
    </message>
    <message>
        <source>Write: {template}</source>
        <translation>Schrijven: {template}</translation>
    </message>
    <message>
        <source>what they said (optional)</source>
        <translation>wat ze zeiden (mag leeg blijven)</translation>
    </message>
    <message>
        <source>why</source>
        <translation>waarom</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Add it to mine</source>
        <translation>Bij mijn notities zetten</translation>
    </message>
    <message>
        <source>For yourself alone; kept as you type</source>
        <translation>Alleen voor jezelf; bewaard terwijl je typt</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Written in another window meanwhile:</source>
        <translation>Intussen in een ander venster geschreven:</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Je notities</translation>
    </message>
</context>
<context>
    <name>NothingToDo</name>
    <message>
        <source>Everything is answered</source>
        <translation>Alles is beantwoord</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Nothing that is to be done matches. Try fewer letters or another status.</source>
        <translation>Niets van wat te doen is komt overeen. Probeer minder letters of een andere status.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>It is noted that the closing notice was sent.</source>
        <translation>Genoteerd: de afsluitmelding is verstuurd.</translation>
    </message>
    <message>
        <source>It is noted that this is another request.</source>
        <translation>Genoteerd: dit is een andere aanvraag.</translation>
    </message>
    <message>
        <source>It was sent today</source>
        <translation>Vandaag verstuurd</translation>
    </message>
    <message>
        <source>Put off until {day}.</source>
        <translation>Uitgesteld tot {day}.</translation>
    </message>
    <message>
        <source>The appointment is called off.</source>
        <translation>De afspraak is afgezegd.</translation>
    </message>
    <message>
        <source>The appointment is noted: {moment}.</source>
        <translation>De afspraak is genoteerd: {moment}.</translation>
    </message>
    <message>
        <source>The birth date is noted.</source>
        <translation>De geboortedatum is genoteerd.</translation>
    </message>
    <message>
        <source>The closing notice is kept, and its text is on the clipboard. Once it is sent, note that: the week counts from then.</source>
        <translation>De afsluitmelding is bewaard en de tekst staat op het klembord. Noteer het zodra ze verstuurd is: vanaf dan telt de week.</translation>
    </message>
    <message>
        <source>The parents&apos; reaction is noted.</source>
        <translation>De reactie van de ouders is genoteerd.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>not said</source>
        <translation>niet opgegeven</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>Pasted picture</source>
        <translation>Geplakte foto</translation>
    </message>
</context>
<context>
    <name>OpenDay</name>
    <message>
        <source>You are closed on {due}: the last opening day to answer is {day}.</source>
        <translation>Je bent gesloten op {due}: de laatste openingsdag om te antwoorden is {day}.</translation>
    </message>
</context>
<context>
    <name>OpeningField</name>
    <message>
        <source>Hours that touch or overlap are one now: {days}.</source>
        <translation>Uren die aansluiten of overlappen zijn nu één: {days}.</translation>
    </message>
    <message>
        <source>Without hours: {days}. Parents want to know from when until when you are open.</source>
        <translation>Zonder uren: {days}. Ouders willen weten van wanneer tot wanneer je open bent.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>As on {day}</source>
        <translation>Stand op {day}</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Ingevoerd op</translation>
    </message>
    <message>
        <source>Everything is entered.</source>
        <translation>Alles is ingevoerd.</translation>
    </message>
    <message>
        <source>Sign in on {address}, do each step there, and tick it here.</source>
        <translation>Meld je aan op {address}, doe daar elke stap en vink ze hier af.</translation>
    </message>
    <message>
        <source>To enter on Opvang.Vlaanderen</source>
        <translation>In te voeren op Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>To enter since {day}</source>
        <translation>In te voeren sinds {day}</translation>
    </message>
    <message>
        <source>{days}: enter it by {day}</source>
        <translation>{days}: voer het in tegen {day}</translation>
    </message>
    <message>
        <source>{days}: the answer was due on {day}</source>
        <translation>{days}: het antwoord moest er zijn op {day}</translation>
    </message>
    <message>
        <source>{reference}, also known as {others}</source>
        <translation>{reference}, ook bekend als {others}</translation>
    </message>
    <message>
        <source>“{status}” of {day} need not be entered any more: this step came after it.</source>
        <translation>“{status}” van {day} hoeft niet meer ingevoerd te worden: deze stap kwam erna.</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message>
        <source>Fill in the day on which it was entered, as 17/08/2026.</source>
        <translation>Vul de dag in waarop het ingevoerd is, zoals 17/08/2026.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is {address}</source>
        <translation>Er kon geen browser geopend worden. Het adres is {address}</translation>
    </message>
    <message>
        <source>No reply was written for this step.</source>
        <translation>Voor deze stap is geen antwoord geschreven.</translation>
    </message>
    <message>
        <source>Noted as entered on Opvang.Vlaanderen.</source>
        <translation>Genoteerd als ingevoerd op Opvang.Vlaanderen.</translation>
    </message>
    <message>
        <source>Noted: this need not be entered any more.</source>
        <translation>Genoteerd: dit hoeft niet meer ingevoerd te worden.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n request(s).</source>
        <translation>
            <numerusform>Ongedaan gemaakt voor %n aanvraag.</numerusform>
            <numerusform>Ongedaan gemaakt voor %n aanvragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reference is on the clipboard.</source>
        <translation>De referentie staat op het klembord.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>De tekst staat op het klembord.</translation>
    </message>
    <message>
        <source>There is no text that goes with a registration.</source>
        <translation>Bij een registratie hoort geen tekst.</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>Copy the reference</source>
        <translation>Kopieer de referentie</translation>
    </message>
    <message>
        <source>Copy the reference {reference}</source>
        <translation>Kopieer de referentie {reference}</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>Kopieer het antwoord</translation>
    </message>
    <message>
        <source>Copy the reply for {reference}</source>
        <translation>Kopieer het antwoord voor {reference}</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Ingevoerd</translation>
    </message>
    <message>
        <source>Entered on, for {reference}</source>
        <translation>Ingevoerd op, voor {reference}</translation>
    </message>
    <message>
        <source>Entered: {reference}</source>
        <translation>Ingevoerd: {reference}</translation>
    </message>
    <message>
        <source>No reply was written for this step.</source>
        <translation>Voor deze stap is geen antwoord geschreven.</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Niet meer nodig</translation>
    </message>
    <message>
        <source>Not needed any more: {reference}</source>
        <translation>Niet meer nodig: {reference}</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Toon de aanvraag</translation>
    </message>
    <message>
        <source>Show {reference}</source>
        <translation>Toon {reference}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>op</translation>
    </message>
</context>
<context>
    <name>OutboxOutput</name>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Het werkblad als PDF bewaren</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>A status that you set here, a new offer, or a request at the door or by phone appears here by itself, until you tick that it was entered on Opvang.Vlaanderen.</source>
        <translation>Een status die je hier zet, een nieuw bod of een aanvraag aan de deur of per telefoon verschijnt hier vanzelf, tot je aanvinkt dat het op Opvang.Vlaanderen ingevoerd is.</translation>
    </message>
    <message>
        <source>All of these are entered…</source>
        <translation>Deze zijn allemaal ingevoerd…</translation>
    </message>
    <message>
        <source>Everything is entered</source>
        <translation>Alles is ingevoerd</translation>
    </message>
    <message>
        <source>Open Opvang.Vlaanderen</source>
        <translation>Open Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>Open {address} in your browser</source>
        <translation>Open {address} in je browser</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaren als PDF…</translation>
    </message>
    <message>
        <source>Sign in on Opvang.Vlaanderen, do each step below there, and tick it here. A request only counts as answered once it is entered.</source>
        <translation>Meld je aan op Opvang.Vlaanderen, doe daar elke stap hieronder en vink die hier af. Een aanvraag telt pas als beantwoord als ze ingevoerd is.</translation>
    </message>
    <message>
        <source>To enter on Opvang.Vlaanderen</source>
        <translation>In te voeren op Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>copy the text of the action</source>
        <translation>de tekst van de actie kopiëren</translation>
    </message>
    <message>
        <source>go to the action before or after</source>
        <translation>naar de vorige of volgende actie</translation>
    </message>
    <message>
        <source>print the sheet</source>
        <translation>het werkblad afdrukken</translation>
    </message>
</context>
<context>
    <name>OverbookingQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Toch doorgaan</translation>
    </message>
    <message>
        <source>More children than places</source>
        <translation>Meer kinderen dan plaatsen</translation>
    </message>
    <message>
        <source>There would be more children than places. Go on?</source>
        <translation>Er zouden meer kinderen dan plaatsen zijn. Doorgaan?</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Appointment: {moment}</source>
        <translation>Afspraak: {moment}</translation>
    </message>
    <message>
        <source>Brothers and sisters: {text}</source>
        <translation>Broers en zussen: {text}</translation>
    </message>
    <message>
        <source>Child code: {code}</source>
        <translation>Kindcode: {code}</translation>
    </message>
    <message>
        <source>How complete the info page is</source>
        <translation>Hoe volledig de infopagina is</translation>
    </message>
    <message>
        <source>Info page</source>
        <translation>Infopagina</translation>
    </message>
    <message>
        <source>May give priority: {facts}</source>
        <translation>Kan voorrang geven: {facts}</translation>
    </message>
    <message>
        <source>Remarks: {text}</source>
        <translation>Opmerkingen: {text}</translation>
    </message>
    <message>
        <source>Your notes: {text}</source>
        <translation>Je notities: {text}</translation>
    </message>
    <message>
        <source>also known as {references}</source>
        <translation>ook bekend als {references}</translation>
    </message>
    <message>
        <source>received {day} {source}</source>
        <translation>ontvangen {day} {source}</translation>
    </message>
    <message>
        <source>{day}  {what}</source>
        <translation>{day}  {what}</translation>
    </message>
    <message>
        <source>{day}  {what} (taken back)</source>
        <translation>{day}  {what} (ongedaan gemaakt)</translation>
    </message>
</context>
<context>
    <name>PageReview</name>
    <message>
        <source>Compare your page on Opvang.Vlaanderen with what you filled in here, put right there what is different, and note on the info page that you looked it over.</source>
        <translation>Vergelijk je pagina op Opvang.Vlaanderen met wat je hier ingevuld hebt, zet daar recht wat anders is, en noteer op de infopagina dat je ze nagekeken hebt.</translation>
    </message>
    <message>
        <source>Open the info page</source>
        <translation>Open de infopagina</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als PDF</translation>
    </message>
</context>
<context>
    <name>ParentCard</name>
    <message>
        <source>What a parent reads</source>
        <translation>Wat een ouder leest</translation>
    </message>
    <message>
        <source>What you fill in appears here.</source>
        <translation>Wat je invult, verschijnt hier.</translation>
    </message>
</context>
<context>
    <name>ParentPreview</name>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>This is how a parent sees it</source>
        <translation>Zo ziet een ouder het</translation>
    </message>
    <message>
        <source>Width of the preview</source>
        <translation>Breedte van het voorbeeld</translation>
    </message>
</context>
<context>
    <name>ParentView</name>
    <message>
        <source>Accessibility</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Leeftijden</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attesten</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Sluitingsdagen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Getting to know us</source>
        <translation>Kennismaken</translation>
    </message>
    <message>
        <source>Included in the price</source>
        <translation>Inbegrepen in de prijs</translation>
    </message>
    <message>
        <source>Info page</source>
        <translation>Infopagina</translation>
    </message>
    <message>
        <source>Info page of {name}</source>
        <translation>Infopagina van {name}</translation>
    </message>
    <message>
        <source>Kind of childcare</source>
        <translation>Soort opvang</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Maaltijden</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Nappies</source>
        <translation>Luiers</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Openingsuren</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Andere gegevens</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Andere uren</translation>
    </message>
    <message>
        <source>Our approach</source>
        <translation>Onze aanpak</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Huisdieren</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Playing outside</source>
        <translation>Buiten spelen</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Voorstelling</translation>
    </message>
    <message>
        <source>Price of a day</source>
        <translation>Prijs per dag</translation>
    </message>
    <message>
        <source>Priority rules</source>
        <translation>Voorrangsregels</translation>
    </message>
    <message>
        <source>Public transport</source>
        <translation>Openbaar vervoer</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>Smoke-free</source>
        <translation>Rookvrij</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Would you like a place? Ask for it on</source>
        <translation>Zoek je een plaats? Vraag ze aan op</translation>
    </message>
    <message>
        <source>for {ages}</source>
        <translation>voor {ages}</translation>
    </message>
    <message>
        <source>free price</source>
        <translation>vrije prijs</translation>
    </message>
    <message>
        <source>included: {what}</source>
        <translation>inbegrepen: {what}</translation>
    </message>
    <message>
        <source>income tariff</source>
        <translation>inkomenstarief</translation>
    </message>
    <message>
        <source>no closing days in {year}</source>
        <translation>geen sluitingsdagen in {year}</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>{amount} a day</source>
        <translation>{amount} per dag</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot {last}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{number}, for {ages}</source>
        <translation>{number}, voor {ages}</translation>
    </message>
    <message>
        <source>{youngest} to {oldest}</source>
        <translation>{youngest} tot {oldest}</translation>
    </message>
    <message>
        <source>{youngest} to {oldest} years</source>
        <translation>{youngest} tot {oldest} jaar</translation>
    </message>
</context>
<context>
    <name>Paster</name>
    <message>
        <source>Its dates can be read with the day or the month first; the day was taken first.</source>
        <translation>In de datums kan de dag of de maand eerst staan; ze zijn gelezen met de dag eerst.</translation>
    </message>
    <message>
        <source>Nothing was recognised in the pasted text. It stands in the remarks.</source>
        <translation>In de geplakte tekst is niets herkend. De tekst staat bij de opmerkingen.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Geplakte tekst</translation>
    </message>
    <message>
        <source>Reading requests…</source>
        <translation>Aanvragen worden gelezen…</translation>
    </message>
    <message>
        <source>The copied text is too long. Save it as a file and import that.</source>
        <translation>De gekopieerde tekst is te lang. Bewaar hem als bestand en importeer dat.</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the request first: in the mail or on the page.</source>
        <translation>Er is geen tekst om te plakken. Kopieer eerst de aanvraag, in de mail of op de pagina.</translation>
    </message>
    <message>
        <source>This was read from the pasted text. Look it over, and save it.</source>
        <translation>Dit is uit de geplakte tekst gelezen. Kijk het na en sla het op.</translation>
    </message>
</context>
<context>
    <name>PdfOutput</name>
    <message>
        <source>Writing the PDF…</source>
        <translation>De PDF wordt geschreven…</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>&amp;until</source>
        <translation>&amp;tot</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Vroeger</translation>
    </message>
    <message>
        <source>Figures · {period}</source>
        <translation>Cijfers · {period}</translation>
    </message>
    <message>
        <source>Fill in both days, as dd/mm/yyyy.</source>
        <translation>Vul beide dagen in, als dd/mm/jjjj.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere dagen</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Save the figures as a text file for a spreadsheet (CSV)</source>
        <translation>De cijfers bewaren als tekstbestand voor een rekenblad (CSV)</translation>
    </message>
    <message>
        <source>Save the figures as a workbook (XLSX)</source>
        <translation>De cijfers bewaren als werkmap (XLSX)</translation>
    </message>
    <message>
        <source>Save the figures with their plots as a PDF</source>
        <translation>De cijfers met hun grafieken bewaren als PDF</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Schooljaar</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Werkmap…</translation>
    </message>
    <message>
        <source>own count</source>
        <translation>eigen telling</translation>
    </message>
</context>
<context>
    <name>PeriodFields</name>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot</translation>
    </message>
</context>
<context>
    <name>PeriodLine</name>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>such as: 7-12</source>
        <translation>zoals: 7-12</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>tot en met</translation>
    </message>
</context>
<context>
    <name>PhaseEdit</name>
    <message>
        <source>&amp;Other hours from</source>
        <translation>&amp;Andere uren vanaf</translation>
    </message>
    <message>
        <source>Every other week has other hours</source>
        <translation>Om de andere week zijn de uren anders</translation>
    </message>
    <message>
        <source>Other hours from</source>
        <translation>Andere uren vanaf</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Deze uren weghalen</translation>
    </message>
    <message>
        <source>The first week, the third, and so on</source>
        <translation>De eerste week, de derde, enzovoort</translation>
    </message>
    <message>
        <source>The second week, the fourth, and so on</source>
        <translation>De tweede week, de vierde, enzovoort</translation>
    </message>
    <message>
        <source>The weeks of {first}, {second}, and so on</source>
        <translation>De weken van {first}, {second}, enzovoort</translation>
    </message>
</context>
<context>
    <name>PhasesField</name>
    <message>
        <source>Other hours from a day on</source>
        <translation>Andere uren vanaf een dag</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Next photo</source>
        <translation>Volgende foto</translation>
    </message>
    <message>
        <source>Photo {number} of {all}</source>
        <translation>Foto {number} van {all}</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Vorige foto</translation>
    </message>
    <message>
        <source>no photo yet</source>
        <translation>nog geen foto</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>Niets gevonden. Probeer een ander woord.</translation>
    </message>
    <message>
        <source>Type a word of it</source>
        <translation>Typ een woord om te zoeken</translation>
    </message>
    <message>
        <source>{choice}, for example {example}</source>
        <translation>{choice}, bijvoorbeeld {example}</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Choose the part that is shown…</source>
        <translation>Kies het deel dat getoond wordt…</translation>
    </message>
    <message>
        <source>Make it the first</source>
        <translation>Zet als eerste</translation>
    </message>
    <message>
        <source>Make it the last</source>
        <translation>Zet als laatste</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Naar achter</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Naar voor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Naar links draaien</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Naar rechts draaien</translation>
    </message>
</context>
<context>
    <name>PictureAdding</name>
    <message>
        <source>There is room for one logo only, so this was left out.</source>
        <translation>Er is maar plaats voor één logo, dus dit is weggelaten.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n other(s)</source>
        <translation>
            <numerusform>{names} en %n andere</numerusform>
            <numerusform>{names} en %n andere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureChanges</name>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>%n foto toegevoegd.</numerusform>
            <numerusform>%n foto’s toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in its place.</source>
        <translation>Terug op zijn plaats.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Ze is terug.</translation>
    </message>
    <message>
        <source>Logo added.</source>
        <translation>Logo toegevoegd.</translation>
    </message>
    <message>
        <source>Logo removed.</source>
        <translation>Logo weggehaald.</translation>
    </message>
    <message>
        <source>Now photo {number}.</source>
        <translation>Nu foto {number}.</translation>
    </message>
    <message>
        <source>Parents see the part that you chose.</source>
        <translation>Ouders zien het deel dat je koos.</translation>
    </message>
    <message>
        <source>Parents see the same part as before.</source>
        <translation>Ouders zien hetzelfde deel als daarvoor.</translation>
    </message>
    <message>
        <source>Photo removed.</source>
        <translation>Foto weggehaald.</translation>
    </message>
    <message>
        <source>Shown whole again.</source>
        <translation>Weer helemaal te zien.</translation>
    </message>
    <message>
        <source>Taken back: what was added is gone again.</source>
        <translation>Teruggenomen: wat toegevoegd was, is weer weg.</translation>
    </message>
    <message>
        <source>That picture is not there any more.</source>
        <translation>Die foto is er niet meer.</translation>
    </message>
    <message>
        <source>The new logo takes the place of the one before.</source>
        <translation>Het nieuwe logo komt in de plaats van het vorige.</translation>
    </message>
    <message>
        <source>Turned back as it was.</source>
        <translation>Teruggedraaid zoals ze was.</translation>
    </message>
    <message>
        <source>Turned.</source>
        <translation>Gedraaid.</translation>
    </message>
</context>
<context>
    <name>PictureDelegate</name>
    <message>
        <source>1 · first</source>
        <translation>1 · eerste</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Even geduld…</translation>
    </message>
</context>
<context>
    <name>PictureDetail</name>
    <message>
        <source>For example: children at play in the garden</source>
        <translation>Bijvoorbeeld: spelende kinderen in de tuin</translation>
    </message>
    <message>
        <source>In another window it became: “{text}”</source>
        <translation>In een ander venster werd het: “{text}”</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Houd het mijne</translation>
    </message>
    <message>
        <source>Take that one</source>
        <translation>Neem die</translation>
    </message>
    <message>
        <source>Turn it left</source>
        <translation>Draai ze naar links</translation>
    </message>
    <message>
        <source>Turn it right</source>
        <translation>Draai ze naar rechts</translation>
    </message>
    <message>
        <source>What is to be seen, for parents who cannot see it</source>
        <translation>Wat er te zien is, voor ouders die het niet kunnen zien</translation>
    </message>
</context>
<context>
    <name>PictureEdit</name>
    <message>
        <source>Add photos</source>
        <translation>Foto’s toevoegen</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Foto’s toevoegen…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Kies een logo</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Kies een logo…</translation>
    </message>
    <message>
        <source>Drag photos here, paste one (Ctrl+V), or choose files.</source>
        <translation>Sleep foto’s hierheen, plak er een (Ctrl+V), of kies bestanden.</translation>
    </message>
    <message>
        <source>Drag your logo here, paste it (Ctrl+V), or choose a file.</source>
        <translation>Sleep je logo hierheen, plak het (Ctrl+V), of kies een bestand.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Pictures ({patterns});;All files (*)</source>
        <translation>Foto’s ({patterns});;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Save the pictures as files…</source>
        <translation>De foto’s als bestanden bewaren…</translation>
    </message>
    <message>
        <source>Stands above your letters and your page. Not needed when you have photos.</source>
        <translation>Staat boven je brieven en je pagina. Niet nodig als je foto’s hebt.</translation>
    </message>
    <message>
        <source>The first one is what parents see large. Drag photos to put them in order.</source>
        <translation>De eerste zien ouders groot. Sleep foto’s om ze te ordenen.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or a file first.</source>
        <translation>Er staat geen foto op het klembord. Kopieer eerst een foto of een bestand.</translation>
    </message>
    <message>
        <source>This picture is still on the web, and this program fetches nothing from there. Save it on your computer first, then drag the file here.</source>
        <translation>Deze foto staat nog op het web, en dit programma haalt daar niets op. Bewaar ze eerst op je computer en sleep dan het bestand hierheen.</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message numerus="yes">
        <source>%n picture(s) written to {folder}</source>
        <translation>
            <numerusform>%n foto geschreven naar {folder}</numerusform>
            <numerusform>%n foto’s geschreven naar {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Geannuleerd: er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open de map</translation>
    </message>
    <message>
        <source>Save the pictures in a folder</source>
        <translation>De foto’s in een map bewaren</translation>
    </message>
    <message>
        <source>Writing the pictures…</source>
        <translation>De foto’s worden geschreven…</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Nog niet beschreven</translation>
    </message>
    <message>
        <source>Photo 1 of {total}, the first: parents see it large</source>
        <translation>Foto 1 van {total}, de eerste: ouders zien ze groot</translation>
    </message>
    <message>
        <source>Photo {number} of {total}</source>
        <translation>Foto {number} van {total}</translation>
    </message>
    <message>
        <source>Small: {side} pixels on its longer side. From {wanted} on it is sharp for parents.</source>
        <translation>Klein: de langste zijde heeft {side} pixels. Vanaf {wanted} is ze scherp voor ouders.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>“{name}” is being read…</source>
        <translation>“{name}” wordt gelezen…</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Another logo was added meanwhile. Remove that one first.</source>
        <translation>Intussen is er een ander logo toegevoegd. Haal dat eerst weg.</translation>
    </message>
    <message>
        <source>Picture {number} is not there any more. Was it removed in another window?</source>
        <translation>Foto {number} is er niet meer. Werd ze in een ander venster weggehaald?</translation>
    </message>
    <message>
        <source>Reading the picture took longer than {seconds} seconds, so it was stopped. Make it smaller first.</source>
        <translation>De foto lezen duurde langer dan {seconds} seconden en is gestopt. Maak ze eerst kleiner.</translation>
    </message>
    <message>
        <source>The description has {length} letters; it may have {most}. One sentence is enough.</source>
        <translation>De beschrijving heeft {length} letters; het mogen er {most} zijn. Eén zin volstaat.</translation>
    </message>
    <message>
        <source>The file holds {count} pictures, one after the other; the first was taken.</source>
        <translation>Het bestand bevat {count} beelden na elkaar; het eerste is genomen.</translation>
    </message>
    <message>
        <source>The file is {size} MB; a picture may be {limit} MB. Make it smaller first.</source>
        <translation>Het bestand is {size} MB; een foto mag {limit} MB zijn. Maak ze eerst kleiner.</translation>
    </message>
    <message>
        <source>The picture could not be read. Open it in another program, save it as JPEG and try again.</source>
        <translation>De foto kon niet gelezen worden. Open ze in een ander programma, bewaar ze als JPEG en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The picture has only {width} × {height} pixels: parents would not see what it shows. Each side needs at least {least}.</source>
        <translation>De foto heeft maar {width} × {height} pixels: ouders zouden niet zien wat erop staat. Elke zijde heeft er minstens {least} nodig.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels, far more than a screen shows; at most {most} million can be read. Make it smaller first.</source>
        <translation>De foto heeft {width} × {height} pixels, veel meer dan een scherm toont; hoogstens {most} miljoen kan gelezen worden. Maak ze eerst kleiner.</translation>
    </message>
    <message>
        <source>The picture is a very narrow strip ({width} × {height} pixels). Cut out a part of it first.</source>
        <translation>De foto is een heel smalle strook ({width} × {height} pixels). Knip er eerst een deel uit.</translation>
    </message>
    <message>
        <source>The picture is damaged, or part of it is missing. Copy it from the phone or camera again.</source>
        <translation>De foto is beschadigd, of er ontbreekt een stuk. Kopieer ze opnieuw van de telefoon of camera.</translation>
    </message>
    <message>
        <source>The picture takes more memory than there is for it. Make it smaller first.</source>
        <translation>De foto vraagt meer geheugen dan er is. Maak ze eerst kleiner.</translation>
    </message>
    <message>
        <source>There are {most} photos already. Remove one that says less about your place first.</source>
        <translation>Er zijn al {most} foto’s. Haal er eerst een weg die minder over je opvang zegt.</translation>
    </message>
    <message>
        <source>This is a PDF, not a photo. Save the picture that is in it as JPEG or PNG.</source>
        <translation>Dit is een PDF, geen foto. Bewaar de foto die erin staat als JPEG of PNG.</translation>
    </message>
    <message>
        <source>This is a drawing made of lines (SVG), not a photo. Save it as PNG in a drawing program.</source>
        <translation>Dit is een lijntekening (SVG), geen foto. Bewaar ze als PNG in een tekenprogramma.</translation>
    </message>
    <message>
        <source>This is a video. Choose a photo.</source>
        <translation>Dit is een video. Kies een foto.</translation>
    </message>
    <message>
        <source>This is not a picture that can be used here. Take a JPEG, PNG, WebP, GIF, TIFF, BMP or HEIC file, for instance a photo from your phone.</source>
        <translation>Dit is geen foto die hier gebruikt kan worden. Neem een bestand in JPEG, PNG, WebP, GIF, TIFF, BMP of HEIC, bijvoorbeeld een foto van je telefoon.</translation>
    </message>
    <message>
        <source>This part has only {width} × {height} pixels. Each side needs at least {least}: take a larger part.</source>
        <translation>Dit deel heeft maar {width} × {height} pixels. Elke zijde heeft er minstens {least} nodig: neem een groter deel.</translation>
    </message>
    <message>
        <source>This part lies outside the picture.</source>
        <translation>Dit deel ligt buiten de foto.</translation>
    </message>
    <message>
        <source>This picture is among yours already.</source>
        <translation>Deze foto heb je al.</translation>
    </message>
    <message>
        <source>This picture was changed in another window since you saw it. Nothing was saved: look at it and try again.</source>
        <translation>Deze foto werd in een ander venster gewijzigd sinds je ze zag. Er is niets bewaard: bekijk ze en probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>PlacementAssistant</name>
    <message>
        <source>Import children who are placed</source>
        <translation>Geplaatste kinderen importeren</translation>
    </message>
    <message>
        <source>Nothing is written before you import.</source>
        <translation>Er wordt niets bewaard voor je importeert.</translation>
    </message>
    <message numerus="yes">
        <source>Place %n child(ren)  Ctrl+↵</source>
        <translation>
            <numerusform>%n kind plaatsen  Ctrl+↵</numerusform>
            <numerusform>%n kinderen plaatsen  Ctrl+↵</numerusform>
        </translation>
    </message>
    <message>
        <source>Placing children…</source>
        <translation>Kinderen worden geplaatst…</translation>
    </message>
    <message>
        <source>There is nobody new to place.</source>
        <translation>Er is niemand nieuw te plaatsen.</translation>
    </message>
</context>
<context>
    <name>PlacementBody</name>
    <message>
        <source>Then two years and six months old, when school can begin</source>
        <translation>Dan twee jaar en zes maanden oud: de school kan beginnen</translation>
    </message>
    <message>
        <source>Trial days, absences, own child, note</source>
        <translation>Wendagen, afwezigheden, eigen kind, notitie</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Tot {day}</translation>
    </message>
</context>
<context>
    <name>PlacementChanges</name>
    <message>
        <source>Taken back.</source>
        <translation>Ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>The hours and days of {child} are changed.</source>
        <translation>De dagen en uren van {child} zijn gewijzigd.</translation>
    </message>
    <message>
        <source>{child} comes until {day}.</source>
        <translation>{child} komt tot {day}.</translation>
    </message>
    <message>
        <source>{child} is not among those placed any more.</source>
        <translation>{child} is niet meer geplaatst.</translation>
    </message>
    <message>
        <source>{child} is placed from {day}.</source>
        <translation>{child} is geplaatst vanaf {day}.</translation>
    </message>
</context>
<context>
    <name>PlacementDialog</name>
    <message>
        <source>Begin anew</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Place a child</source>
        <translation>Een kind plaatsen</translation>
    </message>
    <message>
        <source>Show request {reference}</source>
        <translation>Aanvraag {reference} tonen</translation>
    </message>
    <message>
        <source>You did not save this before. It is filled in below.</source>
        <translation>Dit had je nog niet bewaard. Het staat hieronder ingevuld.</translation>
    </message>
    <message>
        <source>{child} in the planning</source>
        <translation>{child} in de planning</translation>
    </message>
</context>
<context>
    <name>PlacementFields</name>
    <message>
        <source>A child of my own that counts</source>
        <translation>Een eigen kind dat meetelt</translation>
    </message>
    <message>
        <source>Absences that count as free</source>
        <translation>Afwezigheden die als vrij tellen</translation>
    </message>
    <message>
        <source>Add an absence</source>
        <translation>Een afwezigheid toevoegen</translation>
    </message>
    <message>
        <source>Add trial days</source>
        <translation>Wendagen toevoegen</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Dagen en uren</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>First day away, line {number}</source>
        <translation>Eerste dag afwezig, regel {number}</translation>
    </message>
    <message>
        <source>First trial day, line {number}</source>
        <translation>Eerste wendag, regel {number}</translation>
    </message>
    <message>
        <source>Hours in which the child gets used to the place, in place of the usual ones</source>
        <translation>Uren waarin het kind went, in plaats van de gewone</translation>
    </message>
    <message>
        <source>Hours of the trial days of line {number}</source>
        <translation>Uren van de wendagen van regel {number}</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Last day away, line {number}</source>
        <translation>Laatste dag afwezig, regel {number}</translation>
    </message>
    <message>
        <source>Last trial day, line {number}</source>
        <translation>Laatste wendag, regel {number}</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>Naam van het kind</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Only days on which somebody else may have the place; such as a long holiday</source>
        <translation>Alleen dagen waarop iemand anders de plaats mag hebben, zoals een lange vakantie</translation>
    </message>
    <message>
        <source>Own child</source>
        <translation>Eigen kind</translation>
    </message>
    <message>
        <source>Remove the absence of line {number}</source>
        <translation>De afwezigheid van regel {number} weghalen</translation>
    </message>
    <message>
        <source>Remove the trial days of line {number}</source>
        <translation>De wendagen van regel {number} weghalen</translation>
    </message>
    <message>
        <source>Trial days</source>
        <translation>Wendagen</translation>
    </message>
</context>
<context>
    <name>PlacementImporter</name>
    <message>
        <source>Import children who are placed</source>
        <translation>Geplaatste kinderen importeren</translation>
    </message>
    <message>
        <source>No child was found in these files.</source>
        <translation>In deze bestanden is geen kind gevonden.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>De lijst wordt gelezen…</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xlsb *.ods *.xls *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.xlsx *.xlsm *.xlsb *.ods *.xls *.csv *.tsv *.txt);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>PlacementList</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bewerken…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>Lijst &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Place a child…</source>
        <translation>Kind &amp;plaatsen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Weghalen</translation>
    </message>
    <message>
        <source>Another name, or less of it, may help.</source>
        <translation>Een andere naam, of een stuk ervan, helpt misschien.</translation>
    </message>
    <message>
        <source>Children who are placed</source>
        <translation>Geplaatste kinderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>Laatste da&amp;g</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>Nobody is placed yet</source>
        <translation>Nog niemand geplaatst</translation>
    </message>
    <message>
        <source>Place the children who come to you, or import a list of them: only then is it known whether there is room.</source>
        <translation>Plaats de kinderen die naar jou komen, of importeer een lijst: pas dan is bekend of er plaats is.</translation>
    </message>
    <message>
        <source>Search among the children who are placed</source>
        <translation>Zoeken bij de geplaatste kinderen</translation>
    </message>
    <message>
        <source>Search by name, day or hours</source>
        <translation>Zoek op naam, dag of uren</translation>
    </message>
    <message>
        <source>Set as &amp;last day</source>
        <translation>Als &amp;laatste dag instellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>PlacementRowDetail</name>
    <message>
        <source>A child of your own that counts</source>
        <translation>Een eigen kind dat meetelt</translation>
    </message>
    <message>
        <source>The file tells no last day: the one at two years and six months is proposed.</source>
        <translation>Het bestand noemt geen laatste dag: die op twee jaar en zes maanden is voorgesteld.</translation>
    </message>
</context>
<context>
    <name>PlacementRows</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>Kan niet binnen</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>To look over</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>cannot come in</source>
        <translation>kan niet binnen</translation>
    </message>
    <message>
        <source>comes now</source>
        <translation>komt nu</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>vanaf {day}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>vertrokken</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>new, look it over</source>
        <translation>nieuw, na te kijken</translation>
    </message>
    <message>
        <source>no end yet</source>
        <translation>nog geen einde</translation>
    </message>
    <message>
        <source>own child</source>
        <translation>eigen kind</translation>
    </message>
    <message>
        <source>placed already</source>
        <translation>al geplaatst</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
</context>
<context>
    <name>PlacementTrialPage</name>
    <message>
        <source>With all of these there are more children than places, from {day} on.</source>
        <translation>Met hen allemaal zijn er meer kinderen dan plaatsen, vanaf {day}.</translation>
    </message>
</context>
<context>
    <name>Placements</name>
    <message>
        <source>A day is listed twice among the trial days.</source>
        <translation>Bij de wendagen staat een dag twee keer.</translation>
    </message>
    <message>
        <source>A name has {most} letters at most.</source>
        <translation>Een naam heeft hoogstens {most} letters.</translation>
    </message>
    <message>
        <source>Give --child, --start and --plan for one child, or --import with a file for a list.</source>
        <translation>Geef --child, --start en --plan voor één kind, of --import met een bestand voor een lijst.</translation>
    </message>
    <message>
        <source>Give the name of the child.</source>
        <translation>Geef de naam van het kind.</translation>
    </message>
    <message>
        <source>No row with the names of the columns was found. Put a heading above each column, such as “Naam kind”, “Startdatum” and “Opvangplan”.</source>
        <translation>Er is geen rij met de namen van de kolommen gevonden. Zet boven elke kolom een titel, zoals “Naam kind”, “Startdatum” en “Opvangplan”.</translation>
    </message>
    <message>
        <source>Other hours begin after the first day, and each change after the one before. Check these days.</source>
        <translation>Andere uren beginnen na de eerste dag, en elke wijziging na de vorige. Kijk deze dagen na.</translation>
    </message>
    <message>
        <source>Other numbers of places can be kept for {most} periods at most.</source>
        <translation>Andere aantallen plaatsen kunnen voor hoogstens {most} periodes bewaard worden.</translation>
    </message>
    <message>
        <source>Say from when until when for the trial day {day}.</source>
        <translation>Zeg van wanneer tot wanneer voor de wendag {day}.</translation>
    </message>
    <message>
        <source>Say from when until when for: {days}.</source>
        <translation>Zeg van wanneer tot wanneer voor: {days}.</translation>
    </message>
    <message>
        <source>Say from which day on the child comes.</source>
        <translation>Zeg vanaf welke dag het kind komt.</translation>
    </message>
    <message>
        <source>Say from which day on the other hours hold.</source>
        <translation>Zeg vanaf welke dag de andere uren gelden.</translation>
    </message>
    <message>
        <source>Say from which day on there is another number of places.</source>
        <translation>Zeg vanaf welke dag er een ander aantal plaatsen is.</translation>
    </message>
    <message>
        <source>Say from which day on you are open after all.</source>
        <translation>Zeg vanaf welke dag je toch open bent.</translation>
    </message>
    <message>
        <source>Say how many places there are usually, besides those in parts of the week.</source>
        <translation>Zeg hoeveel plaatsen er gewoonlijk zijn, naast die op delen van de week.</translation>
    </message>
    <message>
        <source>Say on which days and in which hours the child comes.</source>
        <translation>Zeg op welke dagen en uren het kind komt.</translation>
    </message>
    <message>
        <source>Some of the hours are outside your opening hours: {days}.</source>
        <translation>Een deel van de uren valt buiten je openingsuren: {days}.</translation>
    </message>
    <message>
        <source>The absence ends on {end}, before it starts on {start}.</source>
        <translation>De afwezigheid eindigt op {end}, voor ze op {start} begint.</translation>
    </message>
    <message>
        <source>The birth date “{text}” is not understood; it stands in the note.</source>
        <translation>De geboortedatum “{text}” is niet begrepen; hij staat in de notitie.</translation>
    </message>
    <message>
        <source>The child comes from {start} on, before it is born on {birth}.</source>
        <translation>Het kind komt vanaf {start}, voor het op {birth} geboren is.</translation>
    </message>
    <message>
        <source>The child is not among those placed any more: it was removed elsewhere meanwhile.</source>
        <translation>Het kind is niet meer geplaatst: het is intussen elders weggehaald.</translation>
    </message>
    <message>
        <source>The children of a list are told in the file: leave out {options}.</source>
        <translation>De kinderen van een lijst staan in het bestand: laat {options} weg.</translation>
    </message>
    <message>
        <source>The day with the hours “{hours}” is missing.</source>
        <translation>De dag bij de uren “{hours}” ontbreekt.</translation>
    </message>
    <message>
        <source>The first day of the period until {end} is missing.</source>
        <translation>De eerste dag van de periode tot {end} ontbreekt.</translation>
    </message>
    <message>
        <source>The last day, {end}, is over.</source>
        <translation>De laatste dag, {end}, is voorbij.</translation>
    </message>
    <message>
        <source>The other number of places ends on {end}, before it starts on {start}.</source>
        <translation>Het andere aantal plaatsen eindigt op {end}, voor het op {start} begint.</translation>
    </message>
    <message>
        <source>The trial days end on {end}, before they start on {start}.</source>
        <translation>De wendagen eindigen op {end}, voor ze op {start} beginnen.</translation>
    </message>
    <message>
        <source>This file holds requests, not a table of children who are placed. Import requests with Ctrl+O, or with the command “import”.</source>
        <translation>Dit bestand bevat aanvragen, geen tabel van geplaatste kinderen. Importeer aanvragen met Ctrl+O, of met de opdracht “import”.</translation>
    </message>
    <message>
        <source>Trial days in a row go on for {most} days at most.</source>
        <translation>Wendagen na elkaar duren hoogstens {most} dagen.</translation>
    </message>
    <message>
        <source>Two weeks take turns; the first of them is the week of {start}.</source>
        <translation>Twee weken wisselen elkaar af; de eerste is de week van {start}.</translation>
    </message>
    <message>
        <source>What is kept of {child} was changed in another window since you opened it. Nothing was saved: look at the new state and try again.</source>
        <translation>Wat bewaard is van {child}, is in een ander venster gewijzigd sinds je het opende. Er is niets bewaard: bekijk de nieuwe toestand en probeer opnieuw.</translation>
    </message>
    <message>
        <source>What is kept of {child} was changed since this import, so it cannot be undone as a whole. Nothing was changed.</source>
        <translation>Wat bewaard is van {child}, is sinds deze import gewijzigd, dus de import kan niet in zijn geheel ongedaan gemaakt worden. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{child} has no last day.</source>
        <translation>{child} heeft geen laatste dag.</translation>
    </message>
    <message>
        <source>{child} is not in the planning yet: put it there by hand.</source>
        <translation>{child} staat nog niet in de planning: zet het er zelf in.</translation>
    </message>
    <message>
        <source>{child} is placed in the same time already, from {start} on.</source>
        <translation>{child} is in dezelfde tijd al geplaatst, vanaf {start}.</translation>
    </message>
    <message>
        <source>{child} stays in the planning, as those hours were changed by hand. Remove them there if need be.</source>
        <translation>{child} blijft in de planning, want die uren zijn zelf gewijzigd. Haal ze daar weg als dat nodig is.</translation>
    </message>
    <message>
        <source>“{text}” does not say whether it is a child of your own; it stands in the note.</source>
        <translation>“{text}” zegt niet of het een eigen kind is; het staat in de notitie.</translation>
    </message>
    <message>
        <source>“{text}” does not tell how many places there are. Write a number, such as 6.</source>
        <translation>“{text}” zegt niet hoeveel plaatsen er zijn. Schrijf een getal, zoals 6.</translation>
    </message>
    <message>
        <source>“{text}” is not understood. Of weeks that take turns name both, such as: A: ma di 8-17, B: wo 8-12.</source>
        <translation>“{text}” is niet begrepen. Noem bij weken die elkaar afwisselen allebei, zoals: A: ma di 8-17, B: wo 8-12.</translation>
    </message>
    <message>
        <source>“{text}” is not understood. Write days, hours and a number, such as: wo 12-18 = 4.</source>
        <translation>“{text}” is niet begrepen. Schrijf dagen, uren en een getal, zoals: wo 12-18 = 4.</translation>
    </message>
    <message>
        <source>“{text}” tells other days or hours than are taken; it stands in the note.</source>
        <translation>“{text}” noemt andere dagen of uren dan overgenomen zijn; het staat in de notitie.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Requested plan · from {day}</source>
        <translation>Gevraagd opvangplan · vanaf {day}</translation>
    </message>
    <message>
        <source>Requested plan · start not known</source>
        <translation>Gevraagd opvangplan · start nog niet bekend</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>afgesproken</translation>
    </message>
    <message>
        <source>agreed: {plan}</source>
        <translation>afgesproken: {plan}</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>aangeboden</translation>
    </message>
    <message>
        <source>offered: {kind}</source>
        <translation>aangeboden: {kind}</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>room</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>the parents reply by {day}</source>
        <translation>de ouders reageren uiterlijk {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>? not known</source>
        <translation>? niet bekend</translation>
    </message>
    <message>
        <source>A period of figures lasts {most} years at most.</source>
        <translation>Een periode voor cijfers duurt hoogstens {most} jaar.</translation>
    </message>
    <message>
        <source>Asked on {day}; who fits as well and asked earlier goes first.</source>
        <translation>Gevraagd op {day}; wie even goed past en vroeger vroeg, gaat voor.</translation>
    </message>
    <message>
        <source>Free all day: {whole}.</source>
        <translation>De hele dag vrij: {whole}.</translation>
    </message>
    <message>
        <source>Free all day: {whole}. Free for a part of the day: {part}.</source>
        <translation>De hele dag vrij: {whole}. Een deel van de dag vrij: {part}.</translation>
    </message>
    <message>
        <source>Free for a part of the day: {part}.</source>
        <translation>Een deel van de dag vrij: {part}.</translation>
    </message>
    <message>
        <source>From {start} on, there is room for {plan}.</source>
        <translation>Vanaf {start} is er plaats voor {plan}.</translation>
    </message>
    <message>
        <source>Gives priority: {facts}.</source>
        <translation>Geeft voorrang: {facts}.</translation>
    </message>
    <message>
        <source>How many places you have is not filled in for all of the period.</source>
        <translation>Niet voor de hele periode is ingevuld hoeveel plaatsen je hebt.</translation>
    </message>
    <message>
        <source>How many places you have is not filled in yet.</source>
        <translation>Hoeveel plaatsen je hebt, is nog niet ingevuld.</translation>
    </message>
    <message>
        <source>How many places you have is not filled in: it cannot be told what is free.</source>
        <translation>Hoeveel plaatsen je hebt, is niet ingevuld: wat vrij is, is niet te zeggen.</translation>
    </message>
    <message>
        <source>How many places you have is not filled in: nobody can tell if it fits.</source>
        <translation>Hoeveel plaatsen je hebt, is niet ingevuld: of het past, is niet te zeggen.</translation>
    </message>
    <message>
        <source>In these hours, there are never more children than places.</source>
        <translation>In die uren zijn er nooit meer kinderen dan plaatsen.</translation>
    </message>
    <message>
        <source>No child is placed in the planning yet.</source>
        <translation>Er is nog geen kind geplaatst in de planning.</translation>
    </message>
    <message>
        <source>No closing days are filled in.</source>
        <translation>Er zijn geen sluitingsdagen ingevuld.</translation>
    </message>
    <message>
        <source>No place is free in these days.</source>
        <translation>In deze dagen is er geen plaats vrij.</translation>
    </message>
    <message>
        <source>Nobody can tell yet whether there is room. {why}</source>
        <translation>Of er plaats is, is nog niet te zeggen. {why}</translation>
    </message>
    <message>
        <source>Nobody is placed yet: it cannot be told what is free, nor who fits.</source>
        <translation>Er is nog niemand geplaatst: wat vrij is en wie past, is niet te zeggen.</translation>
    </message>
    <message>
        <source>Nobody is there</source>
        <translation>Er is niemand</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>Niemand wacht op een antwoord.</translation>
    </message>
    <message>
        <source>None of those who wait fits in what is free here.</source>
        <translation>Van wie wacht, past niemand in wat hier vrij is.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --overbook if that is what you mean.</source>
        <translation>Er is niets gewijzigd. Voeg --overbook toe als dat de bedoeling is.</translation>
    </message>
    <message>
        <source>Only tried: {child} comes until {day}.</source>
        <translation>Op proef: {child} komt tot {day}.</translation>
    </message>
    <message>
        <source>Only tried: {child}, {plan}.</source>
        <translation>Op proef: {child}, {plan}.</translation>
    </message>
    <message>
        <source>Only {plan}</source>
        <translation>Alleen {plan}</translation>
    </message>
    <message>
        <source>Placed: {placement}</source>
        <translation>Geplaatst: {placement}</translation>
    </message>
    <message>
        <source>Places are held for {names}.</source>
        <translation>Er is een optie voor {names}.</translation>
    </message>
    <message>
        <source>Places are held for {names}. Without these offers there would be room for more of the plan.</source>
        <translation>Er is een optie voor {names}. Zonder die biedingen zou er plaats zijn voor meer van het plan.</translation>
    </message>
    <message>
        <source>Places are held for {names}. Without these offers there would be room for the whole plan.</source>
        <translation>Er is een optie voor {names}. Zonder die biedingen zou er plaats zijn voor het hele plan.</translation>
    </message>
    <message>
        <source>Places: {places}</source>
        <translation>Plaatsen: {places}</translation>
    </message>
    <message>
        <source>Places: {places} ({period})</source>
        <translation>Plaatsen: {places} ({period})</translation>
    </message>
    <message>
        <source>The period ends ({end}) before it begins ({start}).</source>
        <translation>De periode eindigt ({end}) voor ze begint ({start}).</translation>
    </message>
    <message>
        <source>The request does not say from which day on.</source>
        <translation>De aanvraag zegt niet vanaf welke dag.</translation>
    </message>
    <message>
        <source>The request does not say on which days and hours.</source>
        <translation>De aanvraag zegt niet op welke dagen en uren.</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Het hele plan</translation>
    </message>
    <message>
        <source>The whole plan fits from {day} on.</source>
        <translation>Het hele plan past vanaf {day}.</translation>
    </message>
    <message>
        <source>The whole plan from {day} on</source>
        <translation>Het hele plan vanaf {day}</translation>
    </message>
    <message>
        <source>There is no room for the plan as asked, but there is for {plan}.</source>
        <translation>Voor het plan zoals gevraagd is er geen plaats, maar wel voor {plan}.</translation>
    </message>
    <message>
        <source>There is no room for the plan as asked, nor for other hours in that period.</source>
        <translation>Voor het plan zoals gevraagd is er geen plaats, en ook niet voor andere uren in die periode.</translation>
    </message>
    <message>
        <source>There is no room for the plan as asked.</source>
        <translation>Voor het plan zoals gevraagd is er geen plaats.</translation>
    </message>
    <message>
        <source>There is room for a part of the plan.</source>
        <translation>Er is plaats voor een deel van het plan.</translation>
    </message>
    <message>
        <source>There is room for a part of the plan: {plan}.</source>
        <translation>Er is plaats voor een deel van het plan: {plan}.</translation>
    </message>
    <message>
        <source>There is room for the whole plan from {start} on.</source>
        <translation>Er is plaats voor het hele plan vanaf {start}.</translation>
    </message>
    <message>
        <source>There is room for the whole plan.</source>
        <translation>Er is plaats voor het hele plan.</translation>
    </message>
    <message>
        <source>Until {end}, there is room for {plan}.</source>
        <translation>Tot {end} is er plaats voor {plan}.</translation>
    </message>
    <message>
        <source>You are closed on all of the days asked for.</source>
        <translation>Op alle gevraagde dagen ben je gesloten.</translation>
    </message>
    <message>
        <source>a child without a name</source>
        <translation>een kind zonder naam</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>gevraagd op {day}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>closed: {holiday}</source>
        <translation>gesloten: {holiday}</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>vanaf {first}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>volzet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>niet open</translation>
    </message>
    <message>
        <source>only {hours}</source>
        <translation>alleen {hours}</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>week van {day}</translation>
    </message>
    <message>
        <source>{child} (only tried)</source>
        <translation>{child} (op proef)</translation>
    </message>
    <message>
        <source>{child} (until {day})</source>
        <translation>{child} (tot {day})</translation>
    </message>
    <message>
        <source>{child} is placed already, from {day} on.</source>
        <translation>{child} is al geplaatst, vanaf {day}.</translation>
    </message>
    <message>
        <source>{child} stands further up already, from {day} on.</source>
        <translation>{child} staat hogerop al, vanaf {day}.</translation>
    </message>
    <message>
        <source>{child} · {hours}</source>
        <translation>{child} · {hours}</translation>
    </message>
    <message>
        <source>{child} · {hours} · only tried</source>
        <translation>{child} · {hours} · op proef</translation>
    </message>
    <message>
        <source>{child} · {hours} · place held by an offer</source>
        <translation>{child} · {hours} · optie (bod loopt nog)</translation>
    </message>
    <message>
        <source>{child} · {hours} · until {day}</source>
        <translation>{child} · {hours} · tot {day}</translation>
    </message>
    <message>
        <source>{days}, from {day} on</source>
        <translation>{days}, vanaf {day}</translation>
    </message>
    <message>
        <source>{days}: no place free</source>
        <translation>{days}: geen plaats vrij</translation>
    </message>
    <message>
        <source>{day} {hours}: free until {until}; full from {time} on ({present} of {places}) from {first} on.</source>
        <translation>{day} {hours}: vrij tot {until}; volzet vanaf {time} ({present} van {places}) vanaf {first}.</translation>
    </message>
    <message>
        <source>{day} {hours}: free until {until}; full from {time} on ({present} of {places}) from {first} to {last}; free again from {since} on.</source>
        <translation>{day} {hours}: vrij tot {until}; volzet vanaf {time} ({present} van {places}) van {first} tot {last}; weer vrij vanaf {since}.</translation>
    </message>
    <message>
        <source>{day} {hours}: free.</source>
        <translation>{day} {hours}: vrij.</translation>
    </message>
    <message>
        <source>{day} {hours}: full from {time} on ({present} of {places}) until {last}; free from {since} on.</source>
        <translation>{day} {hours}: volzet vanaf {time} ({present} van {places}) tot {last}; vrij vanaf {since}.</translation>
    </message>
    <message>
        <source>{day} {hours}: full from {time} on ({present} of {places}).</source>
        <translation>{day} {hours}: volzet vanaf {time} ({present} van {places}).</translation>
    </message>
    <message>
        <source>{day} {hours}: you are not open in all of these hours, and full from {time} on ({present} of {places}).</source>
        <translation>{day} {hours}: je bent niet al die uren open, en volzet vanaf {time} ({present} van {places}).</translation>
    </message>
    <message>
        <source>{day} {hours}: you are not open in all of these hours.</source>
        <translation>{day} {hours}: je bent niet al die uren open.</translation>
    </message>
    <message>
        <source>{day} {number}</source>
        <translation>{day} {number}</translation>
    </message>
    <message>
        <source>{day}: closed</source>
        <translation>{day}: gesloten</translation>
    </message>
    <message>
        <source>{day}: closed until {last}</source>
        <translation>{day}: gesloten tot en met {last}</translation>
    </message>
    <message>
        <source>{day}: how many places you have is not filled in.</source>
        <translation>{day}: hoeveel plaatsen je hebt, is niet ingevuld.</translation>
    </message>
    <message>
        <source>{day}: not known, as nobody is placed yet.</source>
        <translation>{day}: niet bekend, want er is nog niemand geplaatst.</translation>
    </message>
    <message>
        <source>{day}: the offer for {child} ends</source>
        <translation>{day}: het bod voor {child} loopt af</translation>
    </message>
    <message>
        <source>{day}: {child} comes on other days or hours</source>
        <translation>{day}: {child} komt op andere dagen of uren</translation>
    </message>
    <message>
        <source>{day}: {child} starts</source>
        <translation>{day}: {child} start</translation>
    </message>
    <message>
        <source>{day}: {child} stops</source>
        <translation>{day}: {child} stopt</translation>
    </message>
    <message>
        <source>{day}: {free} all day.</source>
        <translation>{day}: {free}, de hele dag.</translation>
    </message>
    <message>
        <source>{day}: {free} in the fullest hours.</source>
        <translation>{day}: {free} in de drukste uren.</translation>
    </message>
    <message>
        <source>{day}: {places} from then on</source>
        <translation>{day}: vanaf dan {places}</translation>
    </message>
    <message>
        <source>{day}: {word}.</source>
        <translation>{day}: {word}.</translation>
    </message>
    <message>
        <source>{file}, row {row}: {what}</source>
        <translation>{file}, rij {row}: {what}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first}: up to {most} too many (first at {time}: {children} children and offers, places: {places}).</source>
        <translation>{first}: tot {most} te veel (eerst om {time}: {children} kinderen en opties, plaatsen: {places}).</translation>
    </message>
    <message>
        <source>{hours}: {free}</source>
        <translation>{hours}: {free}</translation>
    </message>
    <message>
        <source>{hours}: {free} ({taken})</source>
        <translation>{hours}: {free} ({taken})</translation>
    </message>
    <message>
        <source>{hours}: {taken}</source>
        <translation>{hours}: {taken}</translation>
    </message>
    <message>
        <source>{hours}: {why}</source>
        <translation>{hours}: {why}</translation>
    </message>
    <message>
        <source>{number}. {child} · {period} · {weeks}</source>
        <translation>{number}. {child} · {period} · {weeks}</translation>
    </message>
    <message>
        <source>{plan} from {day} on</source>
        <translation>{plan} vanaf {day}</translation>
    </message>
    <message>
        <source>{plan} instead of {asked}</source>
        <translation>{plan} in plaats van {asked}</translation>
    </message>
    <message>
        <source>{plan} until {day}</source>
        <translation>{plan} tot {day}</translation>
    </message>
    <message>
        <source>{rooms} (from {day} on)</source>
        <translation>{rooms} (vanaf {day})</translation>
    </message>
    <message>
        <source>{sentence} Free in the whole period: {hours}.</source>
        <translation>{sentence} De hele periode vrij: {hours}.</translation>
    </message>
    <message>
        <source>{weekday}: up to {most} too many, from {first} to {last} (first at {time}: {children} children and offers, places: {places}).</source>
        <translation>{weekday}: tot {most} te veel, van {first} tot {last} (eerst om {time}: {children} kinderen en opties, plaatsen: {places}).</translation>
    </message>
    <message>
        <source>… and on other days too.</source>
        <translation>… en ook op andere dagen.</translation>
    </message>
    <message>
        <source>◐ a part</source>
        <translation>◐ een deel</translation>
    </message>
    <message>
        <source>◐ for a time</source>
        <translation>◐ een tijd</translation>
    </message>
    <message>
        <source>✓ free</source>
        <translation>✓ vrij</translation>
    </message>
    <message>
        <source>✓ whole plan</source>
        <translation>✓ hele plan</translation>
    </message>
    <message>
        <source>✕ full</source>
        <translation>✕ volzet</translation>
    </message>
    <message>
        <source>✕ no room</source>
        <translation>✕ geen plaats</translation>
    </message>
    <message>
        <source>✕ not open</source>
        <translation>✕ niet open</translation>
    </message>
</context>
<context>
    <name>PlanningBar</name>
    <message>
        <source>Children…</source>
        <translation>Kinderen…</translation>
    </message>
    <message>
        <source>Closing days…</source>
        <translation>Sluitingsdagen…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Vroeger</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ga naar een dag</translation>
    </message>
    <message>
        <source>How many days are shown</source>
        <translation>Hoeveel dagen er getoond worden</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Number of places…</source>
        <translation>Aantal plaatsen…</translation>
    </message>
    <message>
        <source>Place a child…</source>
        <translation>Kind plaatsen…</translation>
    </message>
    <message>
        <source>Planning · {days}</source>
        <translation>Planning · {days}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>See what the planning would be with a request, or another last day</source>
        <translation>Bekijk de planning met een aanvraag erbij, of met een andere laatste dag</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>Proberen…</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
</context>
<context>
    <name>PlanningPage</name>
    <message>
        <source>Import a list…</source>
        <translation>Lijst importeren…</translation>
    </message>
    <message>
        <source>Nobody is placed yet</source>
        <translation>Nog niemand geplaatst</translation>
    </message>
    <message>
        <source>Place a child…</source>
        <translation>Kind plaatsen…</translation>
    </message>
    <message>
        <source>Place the children who come to you, or import a list of them: then the program tells for each request whether there is room, and until when.</source>
        <translation>Plaats de kinderen die naar jou komen, of importeer een lijst: dan zegt het programma bij elke aanvraag of er plaats is, en tot wanneer.</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>Deze dag tonen</translation>
    </message>
    <message>
        <source>go to another day or hour</source>
        <translation>naar een andere dag of een ander uur</translation>
    </message>
    <message>
        <source>move the hours of a child in the view of a day</source>
        <translation>de uren van een kind verschuiven in de dagweergave</translation>
    </message>
    <message>
        <source>move when it comes</source>
        <translation>verschuiven wanneer het komt</translation>
    </message>
    <message>
        <source>move when it leaves</source>
        <translation>verschuiven wanneer het vertrekt</translation>
    </message>
    <message>
        <source>say who is there, or open the child</source>
        <translation>zeggen wie er is, of het kind openen</translation>
    </message>
    <message>
        <source>show the days before or after</source>
        <translation>de dagen ervoor of erna tonen</translation>
    </message>
    <message>
        <source>show today</source>
        <translation>vandaag tonen</translation>
    </message>
</context>
<context>
    <name>PreviewChoice</name>
    <message>
        <source>A request of yours…</source>
        <translation>Een eigen aanvraag…</translation>
    </message>
    <message>
        <source>Child without a name</source>
        <translation>Kind zonder naam</translation>
    </message>
    <message>
        <source>Find an open request</source>
        <translation>Een open aanvraag zoeken</translation>
    </message>
    <message>
        <source>Name of the child or a parent</source>
        <translation>Naam van het kind of een ouder</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>Tonen met</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n teken</numerusform>
            <numerusform>%n tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Deze tekst kopiëren</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Text for the platform</source>
        <translation>Tekst voor het platform</translation>
    </message>
    <message>
        <source>The preview is shown once this is right: {problem}</source>
        <translation>Je ziet het voorbeeld zodra dit in orde is: {problem}</translation>
    </message>
    <message>
        <source>The preview shows the text as it was before: {problem}</source>
        <translation>Het voorbeeld toont nog de vorige tekst: {problem}</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>De tekst staat op het klembord.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>The first rows, as the file has them</source>
        <translation>De eerste rijen, zoals in het bestand</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>No printer is set up on this computer. “Print” makes a PDF file instead.</source>
        <translation>Op deze computer is geen printer ingesteld. “Afdrukken” maakt in de plaats een PDF-bestand.</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Bewaren als &amp;PDF…</translation>
    </message>
</context>
<context>
    <name>PrintedWorklist</name>
    <message>
        <source>By when</source>
        <translation>Tegen wanneer</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Ouders</translation>
    </message>
    <message>
        <source>To do on {day}</source>
        <translation>Te doen op {day}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Why this is to be done</source>
        <translation>Waarom dit te doen is</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer “{printer}” did not take the job, so nothing was printed ({reason}). Choose another printer, or save as PDF and print that later.</source>
        <translation>De printer “{printer}” nam de opdracht niet aan; er is niets afgedrukt ({reason}). Kies een andere printer, of bewaar als PDF en druk die later af.</translation>
    </message>
    <message>
        <source>The printer “{printer}” is not there any more, so nothing was printed. Choose another one.</source>
        <translation>De printer “{printer}” is er niet meer; er is niets afgedrukt. Kies een andere.</translation>
    </message>
    <message>
        <source>The printer “{printer}” is off, paused or in trouble, so nothing was printed. Set it going again, or save as PDF and print that later.</source>
        <translation>De printer “{printer}” staat uit, gepauzeerd of heeft een probleem; er is niets afgedrukt. Zet hem weer aan, of bewaar als PDF en druk die later af.</translation>
    </message>
    <message>
        <source>“{printer}” could not be printed on, so nothing was printed. Choose another printer, or save as PDF and print that later.</source>
        <translation>Op “{printer}” kon niet afgedrukt worden; er is niets afgedrukt. Kies een andere printer, of bewaar als PDF en druk die later af.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Save anyway</source>
        <translation>Toch opslaan</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>&amp;Map tonen</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The day with the hours “{hours}” is missing.</source>
        <translation>De dag bij de uren “{hours}” ontbreekt.</translation>
    </message>
    <message>
        <source>“{text}” are no hours of one day. Write them such as 7-12 or 7-12, 13-18.</source>
        <translation>“{text}” zijn geen uren van één dag. Schrijf ze bijvoorbeeld als 7-12 of 7-12, 13-18.</translation>
    </message>
    <message>
        <source>“{text}” cannot be the price of a day: it lies above 0 and up to {most} euro.</source>
        <translation>“{text}” kan geen prijs voor een dag zijn: die ligt boven 0 en is hoogstens {most} euro.</translation>
    </message>
    <message>
        <source>“{text}” is not a language that is known here. Choose one from the list.</source>
        <translation>“{text}” is geen taal die hier bekend is. Kies er een uit de lijst.</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>Accessibility</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message>
        <source>Add closing days</source>
        <translation>Sluitingsdagen toevoegen</translation>
    </message>
    <message>
        <source>Add other hours</source>
        <translation>Andere uren toevoegen</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Leeftijden</translation>
    </message>
    <message>
        <source>As parents know it, such as De Bijtjes</source>
        <translation>Zoals ouders ze kennen, bijvoorbeeld De Bijtjes</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attesten</translation>
    </message>
    <message>
        <source>Children who can be there at the same time</source>
        <translation>Kinderen die er tegelijk kunnen zijn</translation>
    </message>
    <message>
        <source>Days and periods on which you are closed</source>
        <translation>Dagen en periodes waarop je gesloten bent</translation>
    </message>
    <message>
        <source>Days with other hours</source>
        <translation>Dagen met andere uren</translation>
    </message>
    <message>
        <source>First closing day, line {number}</source>
        <translation>Eerste sluitingsdag, regel {number}</translation>
    </message>
    <message>
        <source>First day with other hours, line {number}</source>
        <translation>Eerste dag met andere uren, regel {number}</translation>
    </message>
    <message>
        <source>Hours of line {number}</source>
        <translation>Uren van regel {number}</translation>
    </message>
    <message>
        <source>How parents pay</source>
        <translation>Hoe ouders betalen</translation>
    </message>
    <message>
        <source>How you work with children, and how settling in goes</source>
        <translation>Hoe je met kinderen omgaat, en hoe het wennen verloopt</translation>
    </message>
    <message>
        <source>In months: 0 up to 36 months is from birth to 3 years</source>
        <translation>In maanden: 0 tot 36 maanden is van de geboorte tot 3 jaar</translation>
    </message>
    <message>
        <source>Introduce your childcare</source>
        <translation>Stel je opvang voor</translation>
    </message>
    <message>
        <source>Kind of childcare</source>
        <translation>Soort opvang</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Talen die je spreekt</translation>
    </message>
    <message>
        <source>Last closing day, line {number}</source>
        <translation>Laatste sluitingsdag, regel {number}</translation>
    </message>
    <message>
        <source>Last day with other hours, line {number}</source>
        <translation>Laatste dag met andere uren, regel {number}</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Maaltijden</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Name of the childcare</source>
        <translation>Naam van de opvang</translation>
    </message>
    <message>
        <source>Nappies</source>
        <translation>Luiers</translation>
    </message>
    <message>
        <source>No closing days in {year}</source>
        <translation>Geen sluitingsdagen in {year}</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Aantal plaatsen</translation>
    </message>
    <message>
        <source>Open all year</source>
        <translation>Heel het jaar open</translation>
    </message>
    <message>
        <source>Pedagogical approach</source>
        <translation>Pedagogische aanpak</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Huisdieren</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Playing outside</source>
        <translation>Buiten spelen</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Price of a whole day, in euro</source>
        <translation>Prijs van een hele dag, in euro</translation>
    </message>
    <message>
        <source>Priority rules</source>
        <translation>Voorrangsregels</translation>
    </message>
    <message>
        <source>Public transport and parking</source>
        <translation>Openbaar vervoer en parkeren</translation>
    </message>
    <message>
        <source>Remove the closing days of line {number}</source>
        <translation>De sluitingsdagen van regel {number} weghalen</translation>
    </message>
    <message>
        <source>Remove the other hours of line {number}</source>
        <translation>De andere uren van regel {number} weghalen</translation>
    </message>
    <message>
        <source>Several times a day can be given: Mon 7–12 13–18</source>
        <translation>Meerdere keren per dag kan ook: ma 7–12 13–18</translation>
    </message>
    <message>
        <source>Smoke-free</source>
        <translation>Rookvrij</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <source>Such as 054 12 34 56; a country code is put before it</source>
        <translation>Zoals 054 12 34 56; de landcode komt er vanzelf voor</translation>
    </message>
    <message>
        <source>Such as 24 December, open from 7 to 12 only</source>
        <translation>Zoals 24 december, alleen open van 7 tot 12</translation>
    </message>
    <message>
        <source>Such as bijtjes@example.be</source>
        <translation>Zoals bijtjes@example.be</translation>
    </message>
    <message>
        <source>Such as meals, nappies and care products</source>
        <translation>Zoals maaltijden, luiers en verzorgingsproducten</translation>
    </message>
    <message>
        <source>Such as the summer of {year}; one day needs no last day.</source>
        <translation>Zoals de zomer van {year}; één dag heeft geen laatste dag nodig.</translation>
    </message>
    <message>
        <source>Such as www.example.be</source>
        <translation>Zoals www.example.be</translation>
    </message>
    <message>
        <source>Such as: a cat, never in the room where children sleep</source>
        <translation>Zoals: een kat, nooit in de kamer waar kinderen slapen</translation>
    </message>
    <message>
        <source>Such as: a fenced garden with a sandpit</source>
        <translation>Zoals: een omheinde tuin met een zandbak</translation>
    </message>
    <message>
        <source>Such as: a warm meal at noon; tell of allergies beforehand</source>
        <translation>Zoals: ’s middags warm eten; meld allergieën vooraf</translation>
    </message>
    <message>
        <source>Such as: bus 16 stops in front, parking in the street</source>
        <translation>Zoals: bus 16 stopt voor de deur, parkeren in de straat</translation>
    </message>
    <message>
        <source>Such as: included, or parents bring them along</source>
        <translation>Zoals: inbegrepen, of ouders brengen ze mee</translation>
    </message>
    <message>
        <source>Such as: no steps at the door, a lift, room for prams</source>
        <translation>Zoals: geen trapje aan de deur, een lift, plaats voor buggy’s</translation>
    </message>
    <message>
        <source>Such as: on Wednesday after 18:00, by appointment</source>
        <translation>Zoals: op woensdag na 18 uur, op afspraak</translation>
    </message>
    <message>
        <source>Such as: quality label, first aid for children (2025)</source>
        <translation>Zoals: kwaliteitslabel, EHBO bij kinderen (2025)</translation>
    </message>
    <message>
        <source>The languages in which parents can speak with you</source>
        <translation>De talen waarin ouders met je kunnen praten</translation>
    </message>
    <message>
        <source>Usual hours</source>
        <translation>Gewone uren</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What is included in the price</source>
        <translation>Wat in de prijs inbegrepen is</translation>
    </message>
    <message>
        <source>When parents can come and visit</source>
        <translation>Wanneer ouders kunnen langskomen</translation>
    </message>
    <message>
        <source>Who goes first when there are few places</source>
        <translation>Wie voorgaat als er weinig plaatsen zijn</translation>
    </message>
    <message>
        <source>Who you are, what a day looks like and what matters to you; some 40 words or more read well</source>
        <translation>Wie je bent, hoe een dag eruitziet en wat je belangrijk vindt; een veertigtal woorden of meer leest goed</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>yes, nobody smokes here</source>
        <translation>ja, hier rookt niemand</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Above there are closing days in {years}. Take those out, or the tick.</source>
        <translation>Hierboven staan sluitingsdagen in {years}. Haal die weg, of het vinkje.</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Aanpak</translation>
    </message>
    <message>
        <source>Certificates and priority rules</source>
        <translation>Attesten en voorrangsregels</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Sluitingsdagen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>House and garden</source>
        <translation>Huis en tuin</translation>
    </message>
    <message>
        <source>Logo and photos</source>
        <translation>Logo en foto’s</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Openingsuren</translation>
    </message>
    <message>
        <source>Places and ages</source>
        <translation>Plaatsen en leeftijden</translation>
    </message>
    <message>
        <source>Practical</source>
        <translation>Praktisch</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Voorstelling</translation>
    </message>
    <message>
        <source>Such as 35,50</source>
        <translation>Zoals 35,50</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kennismaken</translation>
    </message>
    <message>
        <source>With the income tariff parents pay by their income; nothing is needed here.</source>
        <translation>Met het inkomenstarief betalen ouders volgens hun inkomen; hier is niets nodig.</translation>
    </message>
</context>
<context>
    <name>ProfileNames</name>
    <message>
        <source>accessibility</source>
        <translation>toegankelijkheid</translation>
    </message>
    <message>
        <source>accessibility or public transport</source>
        <translation>toegankelijkheid of openbaar vervoer</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>ages</source>
        <translation>leeftijden</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>attesten</translation>
    </message>
    <message>
        <source>closing days</source>
        <translation>sluitingsdagen</translation>
    </message>
    <message>
        <source>days with other hours</source>
        <translation>dagen met andere uren</translation>
    </message>
    <message>
        <source>kind of childcare</source>
        <translation>soort opvang</translation>
    </message>
    <message>
        <source>languages spoken</source>
        <translation>talen</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>logo or photos</source>
        <translation>logo of foto’s</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>e-mailadres</translation>
    </message>
    <message>
        <source>meals</source>
        <translation>maaltijden</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>nappies</source>
        <translation>luiers</translation>
    </message>
    <message>
        <source>number of places</source>
        <translation>aantal plaatsen</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>openingsuren</translation>
    </message>
    <message>
        <source>other numbers of places</source>
        <translation>andere aantallen plaatsen</translation>
    </message>
    <message>
        <source>pedagogical approach</source>
        <translation>pedagogische aanpak</translation>
    </message>
    <message>
        <source>pets</source>
        <translation>huisdieren</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefoonnummer</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>foto’s</translation>
    </message>
    <message>
        <source>playing outside</source>
        <translation>buiten spelen</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>voorstelling</translation>
    </message>
    <message>
        <source>price of a day</source>
        <translation>prijs per dag</translation>
    </message>
    <message>
        <source>priority rules</source>
        <translation>voorrangsregels</translation>
    </message>
    <message>
        <source>public holidays on which you are open</source>
        <translation>feestdagen waarop je open bent</translation>
    </message>
    <message>
        <source>public transport</source>
        <translation>openbaar vervoer</translation>
    </message>
    <message>
        <source>responsible person</source>
        <translation>verantwoordelijke</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>handtekening</translation>
    </message>
    <message>
        <source>smoke-free</source>
        <translation>rookvrij</translation>
    </message>
    <message>
        <source>street and number</source>
        <translation>straat en nummer</translation>
    </message>
    <message>
        <source>tariff</source>
        <translation>tarief</translation>
    </message>
    <message>
        <source>visiting hours</source>
        <translation>bezoekuren</translation>
    </message>
    <message>
        <source>website</source>
        <translation>website</translation>
    </message>
    <message>
        <source>what the price includes</source>
        <translation>wat in de prijs inbegrepen is</translation>
    </message>
    <message>
        <source>years without closing days</source>
        <translation>jaren zonder sluitingsdagen</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Begin anew</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>You did not save this before. It is filled in below.</source>
        <translation>Dit had je nog niet bewaard. Het staat hieronder ingevuld.</translation>
    </message>
</context>
<context>
    <name>QuickFilters</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filteren op status</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
</context>
<context>
    <name>RadiosField</name>
    <message>
        <source>{label}: {choice}</source>
        <translation>{label}: {choice}</translation>
    </message>
</context>
<context>
    <name>Remover</name>
    <message>
        <source>All that is kept of this family: its requests, and its children in the planning. Take it out for them first (“Everything of this family”), if they asked what you keep.</source>
        <translation>Alles wat over dit gezin bewaard wordt: de aanvragen, en de kinderen in de planning. Exporteer het eerst voor hen (“Alles van dit gezin”) als ze vroegen wat je bewaart.</translation>
    </message>
    <message>
        <source>Looking for personal data…</source>
        <translation>Persoonsgegevens worden opgezocht…</translation>
    </message>
    <message>
        <source>Nothing of it is left in the file.</source>
        <translation>Er is niets meer van in het bestand.</translation>
    </message>
    <message>
        <source>Removing personal data…</source>
        <translation>Persoonsgegevens worden verwijderd…</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>De naam van het sjabloon wijzigen</translation>
    </message>
</context>
<context>
    <name>ReplyEdit</name>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Vet</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Child without a name</source>
        <translation>Kind zonder naam</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>Alles is beantwoord.</translation>
    </message>
    <message>
        <source>Everything is answered. The next thing falls due on {day}.</source>
        <translation>Alles is beantwoord. De volgende termijn loopt af op {day}.</translation>
    </message>
    <message>
        <source>Look the reply over before you send it: {what}.</source>
        <translation>Kijk het antwoord na voor je het verstuurt: {what}.</translation>
    </message>
    <message>
        <source>Register the request on Opvang.Vlaanderen</source>
        <translation>Registreer de aanvraag op Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>The import is undone: {done}.</source>
        <translation>De import is ongedaan gemaakt: {done}.</translation>
    </message>
    <message>
        <source>The import is undone; there was nothing to put back.</source>
        <translation>De import is ongedaan gemaakt; er was niets meer terug te zetten.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>Je gegevens zijn in orde.</translation>
    </message>
    <message>
        <source>There is no screen here, so the example runs without a window.</source>
        <translation>Er is hier geen scherm, dus het voorbeeld loopt zonder venster.</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>antwoord uiterlijk {day}</translation>
    </message>
    <message>
        <source>at the latest {weekday} {day}</source>
        <translation>uiterlijk {weekday} {day}</translation>
    </message>
    <message>
        <source>enter by {day}</source>
        <translation>invoeren uiterlijk {day}</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>uitgerekend {day}</translation>
    </message>
    <message>
        <source>follow up since {day}</source>
        <translation>op te volgen sinds {day}</translation>
    </message>
    <message>
        <source>may close since {day}</source>
        <translation>mag sluiten sinds {day}</translation>
    </message>
    <message>
        <source>offer ended {day}</source>
        <translation>bod vervallen op {day}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>ontvangen {day}</translation>
    </message>
    <message>
        <source>start {day}</source>
        <translation>start {day}</translation>
    </message>
    <message>
        <source>through Opvang.Vlaanderen</source>
        <translation>via Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>to enter since {day}</source>
        <translation>in te voeren sinds {day}</translation>
    </message>
    <message>
        <source>to register since {day}</source>
        <translation>te registreren sinds {day}</translation>
    </message>
    <message>
        <source>to review since {day}</source>
        <translation>na te kijken sinds {day}</translation>
    </message>
    <message>
        <source>{file}, row {row}, {field}: {reason}</source>
        <translation>{file}, rij {row}, {field}: {reason}</translation>
    </message>
    <message>
        <source>{file}, row {row}: {reference} is known and was left as it is; the file differs in: {facts}.</source>
        <translation>{file}, rij {row}: {reference} is al bekend en bleef zoals ze is; in het bestand verschilt: {facts}.</translation>
    </message>
    <message>
        <source>{file}: nothing tells whether dates like 03/04/2026 have the day or the month first. They were read with the day first; use --dates month-first if that is wrong.</source>
        <translation>{file}: niets zegt of in datums zoals 03/04/2026 de dag of de maand eerst staat. Ze zijn gelezen met de dag eerst; klopt dat niet, gebruik dan --dates month-first.</translation>
    </message>
    <message>
        <source>{reference} ({child}) may be the same request: {reasons}.</source>
        <translation>{reference} ({child}) is misschien dezelfde aanvraag: {reasons}.</translation>
    </message>
    <message>
        <source>{reference} is for the same child: close it as “closed externally” if that is right.</source>
        <translation>{reference} is voor hetzelfde kind: zet die aanvraag op “Extern gesloten” als dat klopt.</translation>
    </message>
</context>
<context>
    <name>RequestFile</name>
    <message>
        <source>As known on {day}</source>
        <translation>Zoals bekend op {day}</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>De week</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>afgesproken</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>aangeboden</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>{child} · {reference}</source>
        <translation>{child} · {reference}</translation>
    </message>
    <message>
        <source>{provider} · as known on {day}</source>
        <translation>{provider} · zoals bekend op {day}</translation>
    </message>
</context>
<context>
    <name>RequestKeys</name>
    <message>
        <source>In the list and the request</source>
        <translation>In de lijst en de aanvraag</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>terug naar de lijst</translation>
    </message>
    <message>
        <source>choose a status</source>
        <translation>een status kiezen</translation>
    </message>
    <message>
        <source>copy the reply</source>
        <translation>het antwoord kopiëren</translation>
    </message>
    <message>
        <source>edit the details</source>
        <translation>de gegevens bewerken</translation>
    </message>
    <message>
        <source>go to the next field that is still open in the reply</source>
        <translation>naar het volgende veld dat nog open is in het antwoord</translation>
    </message>
    <message>
        <source>make the selected words of the reply bold, or no longer</source>
        <translation>de geselecteerde woorden van het antwoord vet maken, of niet langer vet</translation>
    </message>
    <message>
        <source>prepare what is proposed</source>
        <translation>het voorstel klaarzetten</translation>
    </message>
    <message>
        <source>save the reply and set the status</source>
        <translation>het antwoord opslaan en de status zetten</translation>
    </message>
    <message>
        <source>write the reply</source>
        <translation>het antwoord schrijven</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Choose a status</source>
        <translation>Status kiezen</translation>
    </message>
    <message>
        <source>Complete the details or put them right (E)</source>
        <translation>De gegevens aanvullen of rechtzetten (E)</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Gegevens bewerken</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwoord</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Import requests…</source>
        <translation>Aanvragen importeren…</translation>
    </message>
    <message>
        <source>Import the export file or a saved mail of Opvang.Vlaanderen, paste a copied text (Ctrl+V), or add a request by hand (Ctrl+N).</source>
        <translation>Importeer het exportbestand of een bewaarde mail van Opvang.Vlaanderen, plak een gekopieerde tekst (Ctrl+V), of voeg zelf een aanvraag toe (Ctrl+N).</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Nog geen aanvragen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Try fewer letters or fewer filters.</source>
        <translation>Probeer met minder letters of minder filters.</translation>
    </message>
</context>
<context>
    <name>Restorer</name>
    <message>
        <source>All data (*.zip);;All files (*)</source>
        <translation>Alle gegevens (*.zip);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Cancelled: nothing was taken over.</source>
        <translation>Geannuleerd: er is niets overgenomen.</translation>
    </message>
    <message>
        <source>Take all data over</source>
        <translation>Alle gegevens overnemen</translation>
    </message>
    <message>
        <source>Taking all data over…</source>
        <translation>Alle gegevens worden overgenomen…</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>At the family’s request; closed on {day}.</source>
        <translation>Op vraag van het gezin; afgesloten op {day}.</translation>
    </message>
    <message>
        <source>At the family’s request; placed until {day}.</source>
        <translation>Op vraag van het gezin; geplaatst tot {day}.</translation>
    </message>
    <message>
        <source>Closed on {day}, before {before}.</source>
        <translation>Afgesloten op {day}, voor {before}.</translation>
    </message>
    <message>
        <source>Closed on {day}, {years} years ago or more.</source>
        <translation>Afgesloten op {day}, {years} jaar of langer geleden.</translation>
    </message>
    <message>
        <source>Earlier backups still hold everything, also what was removed. Delete them as soon as you do not need them any more, and those that you keep elsewhere too: a restored backup brings it all back.</source>
        <translation>Oudere back-ups bevatten nog alles, ook wat verwijderd is. Wis ze zodra je ze niet meer nodig hebt, ook die je elders bewaart: een teruggezette back-up brengt alles terug.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to remove it for good.</source>
        <translation>Er is niets gewijzigd. Voeg --yes toe om het voorgoed te verwijderen.</translation>
    </message>
    <message>
        <source>Personal data removed: {requests}, {placements}.</source>
        <translation>Persoonsgegevens verwijderd: {requests}, {placements}.</translation>
    </message>
    <message>
        <source>Placed until {day}, before {before}.</source>
        <translation>Geplaatst tot {day}, voor {before}.</translation>
    </message>
    <message>
        <source>Placed until {day}, {years} years ago or more.</source>
        <translation>Geplaatst tot {day}, {years} jaar of langer geleden.</translation>
    </message>
    <message>
        <source>Planning, number {number} · {child} · {why}</source>
        <translation>Planning, nummer {number} · {child} · {why}</translation>
    </message>
    <message>
        <source>Request {reference} is still open (“{status}”). Close it first.</source>
        <translation>Aanvraag {reference} is nog open (“{status}”). Sluit ze eerst af.</translation>
    </message>
    <message>
        <source>Something of request {reference} is still to be entered on Opvang.Vlaanderen. Do that first.</source>
        <translation>Van aanvraag {reference} moet nog iets op Opvang.Vlaanderen ingevoerd worden. Doe dat eerst.</translation>
    </message>
    <message>
        <source>Stays for now:</source>
        <translation>Blijft voorlopig:</translation>
    </message>
    <message>
        <source>The personal data of request {reference} was removed on {day}. Nothing is done with it any more.</source>
        <translation>De persoonsgegevens van aanvraag {reference} zijn op {day} verwijderd. Er gebeurt niets meer mee.</translation>
    </message>
    <message>
        <source>There is no personal data to remove.</source>
        <translation>Er zijn geen persoonsgegevens te verwijderen.</translation>
    </message>
    <message>
        <source>This cannot be undone: names, contact details, addresses, remarks, notes, replies and drafts are removed for good. The course of each request, its days and the municipality stay without a name, so that your figures do not change.</source>
        <translation>Dit kan niet ongedaan gemaakt worden: namen, contactgegevens, adressen, opmerkingen, notities, antwoorden en concepten worden voorgoed verwijderd. Het verloop van elke aanvraag, de dagen en de gemeente blijven zonder naam, zodat je cijfers niet veranderen.</translation>
    </message>
    <message>
        <source>What was removed is not shown any more, but traces of it are left in the file with your data: {why} Close other windows of this program, and remove personal data once more to finish.</source>
        <translation>Wat verwijderd is, wordt niet meer getoond, maar er zijn nog sporen van in het bestand met je gegevens: {why} Sluit andere vensters van dit programma en verwijder nog eens persoonsgegevens om het af te werken.</translation>
    </message>
    <message>
        <source>{child} is placed until {day}. Wait until after that day.</source>
        <translation>{child} is geplaatst tot {day}. Wacht tot na die dag.</translation>
    </message>
    <message>
        <source>{child} is placed without a last day. Fill in the last day in the planning first.</source>
        <translation>{child} is geplaatst zonder laatste dag. Vul eerst de laatste dag in de planning in.</translation>
    </message>
    <message>
        <source>{child} was or is placed until {day}: the request is kept as long as the placement.</source>
        <translation>{child} was of is geplaatst tot {day}: de aanvraag blijft zo lang als de plaatsing.</translation>
    </message>
    <message>
        <source>{child} · {why}</source>
        <translation>{child} · {why}</translation>
    </message>
    <message>
        <source>{day} is still to come. Choose today or a day before it.</source>
        <translation>{day} moet nog komen. Kies vandaag of een dag ervoor.</translation>
    </message>
    <message>
        <source>{path} could not be deleted. Is it open in another program? Delete it by hand.</source>
        <translation>{path} kon niet gewist worden. Staat het open in een ander programma? Wis het met de hand.</translation>
    </message>
    <message>
        <source>{reference} · {child} · {why}</source>
        <translation>{reference} · {child} · {why}</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Persoonsgegevens</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove for good: {requests}, {placements}</source>
        <translation>Voorgoed verwijderen: {requests}, {placements}</translation>
    </message>
    <message>
        <source>Remove what is left in the file</source>
        <translation>Verwijderen wat nog in het bestand staat</translation>
    </message>
    <message>
        <source>There is no personal data to remove now.</source>
        <translation>Er zijn nu geen persoonsgegevens te verwijderen.</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alles aanvinken</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Niets aanvinken</translation>
    </message>
    <message>
        <source>What was removed earlier can still be found in the file with your data.</source>
        <translation>Wat eerder verwijderd is, is nog te vinden in het bestand met je gegevens.</translation>
    </message>
</context>
<context>
    <name>RetentionHint</name>
    <message>
        <source>Traces of removed data are left…</source>
        <translation>Er zijn nog sporen van verwijderde gegevens…</translation>
    </message>
    <message>
        <source>What was removed earlier can still be found in the file with your data.</source>
        <translation>Wat eerder verwijderd is, is nog te vinden in het bestand met je gegevens.</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>A folder with all texts and photos, to enter them on the platform</source>
        <translation>Een map met alle teksten en foto’s, om ze op het platform in te voeren</translation>
    </message>
    <message>
        <source>Export texts</source>
        <translation>Exporteer teksten</translation>
    </message>
    <message>
        <source>Looked over on</source>
        <translation>Nagekeken op</translation>
    </message>
    <message>
        <source>Looked over on Opvang.Vlaanderen</source>
        <translation>Nagekeken op Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>Note this</source>
        <translation>Noteer dit</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF of the page…</source>
        <translation>PDF van de pagina…</translation>
    </message>
    <message>
        <source>PDF, poster and print</source>
        <translation>PDF, affiche en afdruk</translation>
    </message>
    <message>
        <source>Poster for the door…</source>
        <translation>Affiche voor de deur…</translation>
    </message>
    <message>
        <source>Print the page…</source>
        <translation>De pagina afdrukken…</translation>
    </message>
    <message>
        <source>Print the poster…</source>
        <translation>De affiche afdrukken…</translation>
    </message>
</context>
<context>
    <name>RoomGrid</name>
    <message>
        <source>The week, hour by hour</source>
        <translation>De week, uur per uur</translation>
    </message>
</context>
<context>
    <name>RowDetail</name>
    <message>
        <source>The file says “{theirs}”, here the status is “{ours}”. An import never changes a status: choose it yourself where that is right.</source>
        <translation>In het bestand staat “{theirs}”, hier is de status “{ours}”. Een import wijzigt nooit een status: kies die zelf als dat klopt.</translation>
    </message>
    <message>
        <source>The file tells another child under this reference.</source>
        <translation>Het bestand vermeldt een ander kind onder dit aanvraagnummer.</translation>
    </message>
    <message>
        <source>This request is here already, and the file says the same.</source>
        <translation>Deze aanvraag is al bekend, en in het bestand staat hetzelfde.</translation>
    </message>
    <message>
        <source>This request stands further up already, and this row says the same.</source>
        <translation>Deze aanvraag staat al hoger in de lijst, en in deze rij staat hetzelfde.</translation>
    </message>
    <message>
        <source>This request stands further up already; this row says some of it otherwise.</source>
        <translation>Deze aanvraag staat al hoger in de lijst; in deze rij staan sommige gegevens anders.</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>&amp;Leave this row out</source>
        <translation>Deze &amp;rij overslaan</translation>
    </message>
</context>
<context>
    <name>SameChild</name>
    <message>
        <source>Also set {reference} of the same child to “{status}” here</source>
        <translation>Zet hier ook {reference} van hetzelfde kind op “{status}”</translation>
    </message>
</context>
<context>
    <name>SaveCheck</name>
    <message>
        <source>Look at this before you save:</source>
        <translation>Kijk dit na voor je opslaat:</translation>
    </message>
    <message>
        <source>Not saved: put this right first. Until then the text from before stays in use.</source>
        <translation>Niet opgeslagen: zet eerst dit recht. Tot dan blijft de vorige tekst in gebruik.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Geannuleerd: er is geen bestand bewaard.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open de map</translation>
    </message>
</context>
<context>
    <name>SaveNames</name>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <translation>“{name}” bestaat al. Vervangen?</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Brought back, in place of what you wrote since.</source>
        <translation>Teruggehaald, in de plaats van wat je intussen schreef.</translation>
    </message>
    <message>
        <source>Choose first which text goes on: yours, or that of the other window.</source>
        <translation>Kies eerst met welke tekst je verdergaat: die van jou, of die van het andere venster.</translation>
    </message>
    <message>
        <source>Fill in the marked fields of the reply first; F4 goes to the next. Your own details are kept on the info page.</source>
        <translation>Vul eerst de gemarkeerde velden van het antwoord in; F4 gaat naar het volgende. Je eigen gegevens staan op de infopagina.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Niet opgeslagen: {reason}</translation>
    </message>
    <message>
        <source>Saved as a new template.</source>
        <translation>Opgeslagen als nieuw sjabloon.</translation>
    </message>
    <message>
        <source>Taken back: the text from before is in use again.</source>
        <translation>Ongedaan gemaakt: de vorige tekst is weer in gebruik.</translation>
    </message>
    <message>
        <source>The reply is kept, and its text is on the clipboard.</source>
        <translation>Het antwoord is bewaard en de tekst staat op het klembord.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>De tekst staat op het klembord.</translation>
    </message>
    <message>
        <source>This reply is kept already. Its text is on the clipboard.</source>
        <translation>Dit antwoord is al bewaard. De tekst staat op het klembord.</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>What is written cannot be kept just now. Go back once more to throw it away, or try to save.</source>
        <translation>Wat je schreef, kan nu niet bewaard worden. Ga nog eens terug om het weg te gooien, of probeer op te slaan.</translation>
    </message>
    <message>
        <source>You did not finish these changes before.</source>
        <translation>Deze wijzigingen had je nog niet afgewerkt.</translation>
    </message>
    <message>
        <source>Your changes are kept, but not in use yet. Edit the template to go on.</source>
        <translation>Je wijzigingen zijn bewaard, maar nog niet in gebruik. Bewerk het sjabloon om verder te gaan.</translation>
    </message>
    <message>
        <source>Your changes are thrown away.</source>
        <translation>Je wijzigingen zijn weggegooid.</translation>
    </message>
    <message>
        <source>kept as you type, not in use yet</source>
        <translation>bewaard terwijl je typt, nog niet in gebruik</translation>
    </message>
    <message>
        <source>not kept yet: the store refuses it</source>
        <translation>nog niet bewaard: de opslag weigert het</translation>
    </message>
    <message>
        <source>“{status}” is set and noted as entered. The text is on the clipboard.</source>
        <translation>De status is nu “{status}” en is genoteerd als ingevoerd. De tekst staat op het klembord.</translation>
    </message>
    <message>
        <source>“{status}” is set and the text is on the clipboard. Now enter it on Opvang.Vlaanderen.</source>
        <translation>De status is nu “{status}” en de tekst staat op het klembord. Voer het nu in op Opvang.Vlaanderen.</translation>
    </message>
    <message>
        <source>“{status}” is set.</source>
        <translation>De status is nu “{status}”.</translation>
    </message>
    <message>
        <source>“{title}” is saved and in use.</source>
        <translation>“{title}” is opgeslagen en in gebruik.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Days to reply in</source>
        <translation>&amp;Dagen om te reageren</translation>
    </message>
    <message>
        <source>Appearan&amp;ce</source>
        <translation>Uiterli&amp;jk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Days to reply in</source>
        <translation>Dagen om te reageren</translation>
    </message>
    <message>
        <source>Open the &amp;info page</source>
        <translation>Open de &amp;infopagina</translation>
    </message>
    <message>
        <source>Pe&amp;rsonal data…</source>
        <translation>Pe&amp;rsoonsgegevens…</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Persoonsgegevens</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>See whose data is kept longer than needed, and remove it. Your figures stay as they are.</source>
        <translation>Bekijk van wie gegevens langer dan nodig bewaard worden, en verwijder ze. Je cijfers blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Si&amp;gnature under replies</source>
        <translation>Handte&amp;kening onder je antwoorden</translation>
    </message>
    <message>
        <source>Signature under replies</source>
        <translation>Handtekening onder je antwoorden</translation>
    </message>
    <message>
        <source>The settings are kept.</source>
        <translation>De instellingen zijn opgeslagen.</translation>
    </message>
    <message>
        <source>There it now reads: “{signature}”. Save again to put yours in its place.</source>
        <translation>Daar staat nu: “{signature}”. Bewaar opnieuw om het jouwe in de plaats te zetten.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Your childcare location</source>
        <translation>Jouw opvang</translation>
    </message>
    <message>
        <source>Your details, hours and closing days are on the info page; from there they go into your letters, your replies and your planning.</source>
        <translation>Je gegevens, uren en sluitingsdagen staan op de infopagina; van daar gaan ze naar je brieven, je antwoorden en je planning.</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>zoals de computer</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>* not the same in the whole hour</source>
        <translation>* niet het hele uur hetzelfde</translation>
    </message>
    <message>
        <source>Drag a bar, or one of its ends, to change the hours.</source>
        <translation>Versleep een balk, of een uiteinde ervan, om de uren te wijzigen.</translation>
    </message>
    <message>
        <source>In the hours with the fewest free places of each day.</source>
        <translation>In de uren van elke dag met de minste vrije plaatsen.</translation>
    </message>
    <message>
        <source>{places} at the same time</source>
        <translation>{places} tegelijk</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
</context>
<context>
    <name>SimilarCard</name>
    <message>
        <source>&amp;Leave this row out</source>
        <translation>Deze &amp;rij overslaan</translation>
    </message>
    <message>
        <source>Another: &amp;keep both</source>
        <translation>Een andere: &amp;beide behouden</translation>
    </message>
    <message>
        <source>May be known already</source>
        <translation>Misschien al bekend</translation>
    </message>
    <message>
        <source>The same as {reference}</source>
        <translation>Dezelfde als {reference}</translation>
    </message>
    <message>
        <source>The same: &amp;put together</source>
        <translation>Dezelfde: &amp;samenvoegen</translation>
    </message>
</context>
<context>
    <name>SortBar</name>
    <message>
        <source>Arrival</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Sorteren op {column}</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>De lijst sorteren</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>Gesorteerd op {column}</translation>
    </message>
    <message>
        <source>Sorted by {column}, last first</source>
        <translation>Gesorteerd op {column}, laatste eerst</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>SourceEdit</name>
    <message>
        <source>Line {line}, character {column}</source>
        <translation>Regel {line}, teken {column}</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>from {day}</source>
        <translation>vanaf {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>Add to my words</source>
        <translation>Toevoegen aan mijn woorden</translation>
    </message>
    <message>
        <source>Ignore in this text</source>
        <translation>Negeren in deze tekst</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Suggesties zoeken…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Geen suggesties</translation>
    </message>
    <message>
        <source>No wrong words were found.</source>
        <translation>Geen foute woorden gevonden.</translation>
    </message>
    <message>
        <source>Not in the dictionary: {word}</source>
        <translation>Niet in het woordenboek: {word}</translation>
    </message>
    <message>
        <source>Remove from my words</source>
        <translation>Verwijderen uit mijn woorden</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n action(s) to enter</source>
        <translation>
            <numerusform>%n actie in te voeren</numerusform>
            <numerusform>%n acties in te voeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n ding te doen</numerusform>
            <numerusform>%n dingen te doen</numerusform>
        </translation>
    </message>
    <message>
        <source>(example data)</source>
        <translation>(voorbeeldgegevens)</translation>
    </message>
    <message>
        <source>Childcare requests</source>
        <translation>Opvangaanvragen</translation>
    </message>
    <message>
        <source>Procedure: {office}</source>
        <translation>Procedure: {office}</translation>
    </message>
    <message numerus="yes">
        <source>works offline — %n action(s) to enter on Opvang.Vlaanderen</source>
        <translation>
            <numerusform>offline bruikbaar — %n actie in te voeren op Opvang.Vlaanderen</numerusform>
            <numerusform>offline bruikbaar — %n acties in te voeren op Opvang.Vlaanderen</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % complete</source>
        <translation>{percent} % volledig</translation>
    </message>
</context>
<context>
    <name>StatusChips</name>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filteren op status</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
</context>
<context>
    <name>StatusEditor</name>
    <message>
        <source>&amp;Days and hours</source>
        <translation>&amp;Dagen en uren</translation>
    </message>
    <message>
        <source>&amp;Days and hours agreed</source>
        <translation>Afgesproken &amp;dagen en uren</translation>
    </message>
    <message>
        <source>&amp;Days and hours you offer</source>
        <translation>&amp;Dagen en uren die je aanbiedt</translation>
    </message>
    <message>
        <source>&amp;Days and hours you offered instead</source>
        <translation>&amp;Dagen en uren die je in de plaats aanbood</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Vanaf</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>&amp;Reply by</source>
        <translation>&amp;Reageren uiterlijk</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Tot en &amp;met</translation>
    </message>
    <message>
        <source>Choose the right status and say why the present one was wrong.</source>
        <translation>Kies de juiste status en zeg waarom de huidige niet klopte.</translation>
    </message>
    <message>
        <source>Correct the status…</source>
        <translation>Status rechtzetten…</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Dagen en uren</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Einddatum</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nieuw bod</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>Red&amp;en</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reply-by date</source>
        <translation>Reageerdatum</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Startdatum</translation>
    </message>
    <message>
        <source>The contract is &amp;signed</source>
        <translation>Het contract is &amp;ondertekend</translation>
    </message>
    <message>
        <source>There is no &amp;alternative</source>
        <translation>Er is geen &amp;alternatief</translation>
    </message>
    <message>
        <source>Which final status?</source>
        <translation>Welke eindstatus?</translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation>kies een reden</translation>
    </message>
    <message>
        <source>follow-up starts anew</source>
        <translation>de opvolging begint opnieuw</translation>
    </message>
    <message>
        <source>one question helps you choose</source>
        <translation>één vraag helpt je kiezen</translation>
    </message>
    <message>
        <source>“{text}” under “{field}” is not a date. Write it as 17/08/2026.</source>
        <translation>“{text}” bij “{field}” is geen datum. Schrijf bijvoorbeeld 17/08/2026.</translation>
    </message>
</context>
<context>
    <name>StatusGuide</name>
    <message>
        <source>A date by which the parents must reply.</source>
        <translation>Een datum tegen wanneer de ouders moeten reageren.</translation>
    </message>
    <message>
        <source>A reason; none is needed once the term of the closing notice is over.</source>
        <translation>Een reden; geen reden nodig als de termijn van het afsluitbericht voorbij is.</translation>
    </message>
    <message>
        <source>A signed contract, if there is one yet.</source>
        <translation>Een ondertekend contract, als dat er al is.</translation>
    </message>
    <message>
        <source>After it can come</source>
        <translation>Hierna kan komen</translation>
    </message>
    <message>
        <source>Ask yourself these questions in order; the first “yes” decides.</source>
        <translation>Stel jezelf deze vragen in volgorde; de eerste “ja” beslist.</translation>
    </message>
    <message>
        <source>Choose it when</source>
        <translation>Kies dit als</translation>
    </message>
    <message>
        <source>Counts as an answer from the day on which it was entered on Opvang.Vlaanderen.</source>
        <translation>Telt als antwoord vanaf de dag waarop het op Opvang.Vlaanderen ingevoerd is.</translation>
    </message>
    <message>
        <source>Counts as an unmet request: a shortage of places.</source>
        <translation>Telt als niet-beantwoorde opvangvraag: een tekort aan plaatsen.</translation>
    </message>
    <message>
        <source>Counts as open until there is a final status.</source>
        <translation>Telt als open tot er een eindstatus is.</translation>
    </message>
    <message>
        <source>Do you and the parents agree on the care plan?</source>
        <translation>Zijn jij en de ouders het eens over het opvangplan?</translation>
    </message>
    <message>
        <source>Do you not know yet whether there is room, and do you let the parents know that?</source>
        <translation>Weet je nog niet of er plaats is, en laat je dat de ouders weten?</translation>
    </message>
    <message>
        <source>Do you offer days and hours, and can the parents still react to that?</source>
        <translation>Bied je dagen en uren aan, en kunnen de ouders daar nog op reageren?</translation>
    </message>
    <message>
        <source>Does not count as an unmet request.</source>
        <translation>Telt niet als niet-beantwoorde opvangvraag.</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Bijvoorbeeld</translation>
    </message>
    <message>
        <source>In the figures</source>
        <translation>In de cijfers</translation>
    </message>
    <message>
        <source>Is no answer yet: the term of {days} days goes on.</source>
        <translation>Is nog geen antwoord: de termijn van {days} dagen loopt door.</translation>
    </message>
    <message>
        <source>Is the request closed on Opvang.Vlaanderen already, such as for a place elsewhere?</source>
        <translation>Is de aanvraag op Opvang.Vlaanderen al gesloten, bijvoorbeeld door een plaats elders?</translation>
    </message>
    <message>
        <source>Is the same request here twice?</source>
        <translation>Staat dezelfde aanvraag hier twee keer?</translation>
    </message>
    <message>
        <source>It asks for</source>
        <translation>Hiervoor is nodig</translation>
    </message>
    <message>
        <source>It follows from</source>
        <translation>Volgt uit</translation>
    </message>
    <message>
        <source>No answer is needed any more: the term to answer stops.</source>
        <translation>Er is geen antwoord meer nodig: de antwoordtermijn stopt.</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Niet als</translation>
    </message>
    <message>
        <source>Nothing, and there is nothing to enter on Opvang.Vlaanderen either.</source>
        <translation>Niets, en er is ook niets in te voeren op Opvang.Vlaanderen.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Niets.</translation>
    </message>
    <message>
        <source>Nothing: it is final. A wrong one is corrected with a reason, here and on Opvang.Vlaanderen.</source>
        <translation>Niets: dit is een eindstatus. Een verkeerde zet je recht met een reden, hier en op Opvang.Vlaanderen.</translation>
    </message>
    <message>
        <source>The alternative that you offered, or that there was none.</source>
        <translation>Het alternatief dat je aanbood, of dat er geen was.</translation>
    </message>
    <message>
        <source>The day on which care starts.</source>
        <translation>De dag waarop de opvang start.</translation>
    </message>
    <message>
        <source>The days and hours that you offer.</source>
        <translation>De dagen en uren die je aanbiedt.</translation>
    </message>
    <message>
        <source>The final days and hours, if the request does not tell them.</source>
        <translation>De definitieve dagen en uren, als de aanvraag ze niet zegt.</translation>
    </message>
    <message>
        <source>Was only a part of the plan possible, and did nothing come of it?</source>
        <translation>Was maar een deel van het opvangplan mogelijk, en kwam er niets van?</translation>
    </message>
    <message>
        <source>Was the plan as asked not possible, and did nothing come of another offer, if there was one?</source>
        <translation>Was het gevraagde plan niet mogelijk, en kwam er niets van een ander bod, als dat er was?</translation>
    </message>
    <message>
        <source>Was the whole plan possible as asked, but did the parents withdraw, decline, fall silent, or could you not reach them?</source>
        <translation>Was het hele plan mogelijk zoals gevraagd, maar trokken de ouders zich terug, weigerden ze, lieten ze niets meer horen of kon je hen niet bereiken?</translation>
    </message>
    <message>
        <source>What each status means</source>
        <translation>Wat elke status betekent</translation>
    </message>
    <message>
        <source>Which status fits?</source>
        <translation>Welke status past?</translation>
    </message>
    <message>
        <source>{case} Then it is “{status}”.</source>
        <translation>{case} Dan is het “{status}”.</translation>
    </message>
    <message>
        <source>{title}, version {version} of the procedure</source>
        <translation>{title}, versie {version} van de procedure</translation>
    </message>
</context>
<context>
    <name>StatusGuideCard</name>
    <message>
        <source>Explains each status: when to choose it, and what it does</source>
        <translation>Legt elke status uit: wanneer je hem kiest en wat hij doet</translation>
    </message>
    <message>
        <source>Status guide</source>
        <translation>Statuswijzer</translation>
    </message>
    <message>
        <source>The whole guide (F1)</source>
        <translation>De hele wijzer (F1)</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Wat betekent dit?</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Statusbalk</translation>
    </message>
</context>
<context>
    <name>StepsWindow</name>
    <message>
        <source>&amp;Trial run</source>
        <translation>&amp;Proef</translation>
    </message>
    <message>
        <source>1 · Columns</source>
        <translation>1 · Kolommen</translation>
    </message>
    <message>
        <source>2 · Trial run</source>
        <translation>2 · Proef</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancelled: nothing was imported.</source>
        <translation>Geannuleerd: er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Close without importing? What you put right and decided here is lost.</source>
        <translation>Sluiten zonder te importeren? Wat je hier rechtgezet en beslist hebt, gaat verloren.</translation>
    </message>
    <message>
        <source>First say under “Columns” how the dates are to be read.</source>
        <translation>Zeg eerst bij “Kolommen” hoe de datums te lezen zijn.</translation>
    </message>
    <message>
        <source>Reading anew…</source>
        <translation>Opnieuw lezen…</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A part of the file with your data is damaged ({finding}). Restore a backup.</source>
        <translation>Een deel van het bestand met je gegevens is beschadigd ({finding}). Zet een back-up terug.</translation>
    </message>
    <message>
        <source>Another program is using your data. Nothing was saved: close it there and try again.</source>
        <translation>Een ander programma gebruikt je gegevens. Er is niets opgeslagen: sluit ze daar en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Give a passphrase: letters, figures or other signs.</source>
        <translation>Geef een wachtzin: letters, cijfers of andere tekens.</translation>
    </message>
    <message>
        <source>Nothing can be written here: {path}. Choose another folder, or ask for the right to write.</source>
        <translation>Hier kan niets geschreven worden: {path}. Kies een andere map, of vraag schrijfrechten.</translation>
    </message>
    <message>
        <source>Some of your data cannot be read ({reason}). Restore a backup.</source>
        <translation>Een deel van je gegevens is niet leesbaar ({reason}). Zet een back-up terug.</translation>
    </message>
    <message>
        <source>Something in your data belongs to a request that is gone (table {table}). Restore a backup.</source>
        <translation>Iets in je gegevens hoort bij een aanvraag die er niet meer is (tabel {table}). Zet een back-up terug.</translation>
    </message>
    <message>
        <source>The computer&apos;s own key store did not answer or is locked. Unlock it and try again, or use a passphrase.</source>
        <translation>De sleutelbewaarplaats van de computer antwoordde niet of is vergrendeld. Ontgrendel ze en probeer opnieuw, of gebruik een wachtzin.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved: make room and try again.</source>
        <translation>De schijf is vol. Er is niets opgeslagen: maak plaats vrij en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The disk or the connection reported an error. Nothing was saved: check that the disk is connected, and try again.</source>
        <translation>De schijf of de verbinding gaf een fout. Er is niets opgeslagen: kijk na of de schijf aangesloten is en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The file with your data is damaged: {path}. It was left as it is, and there is no good backup. Keep the file, and restore a backup that you made elsewhere.</source>
        <translation>Het bestand met je gegevens is beschadigd: {path}. Er is niets aan veranderd en er is geen goede back-up. Bewaar het bestand en zet een back-up terug die je elders hebt.</translation>
    </message>
    <message>
        <source>The file with your data is damaged: {path}. It was left as it is. The newest good backup is {backup}: what was done since then would be missing.</source>
        <translation>Het bestand met je gegevens is beschadigd: {path}. Het bleef zoals het is. De nieuwste goede back-up is {backup}: wat daarna gedaan is, zou ontbreken.</translation>
    </message>
    <message>
        <source>The file with your data is empty: {path}. Put it aside and restore a backup.</source>
        <translation>Het bestand met je gegevens is leeg: {path}. Leg het opzij en zet een back-up terug.</translation>
    </message>
    <message>
        <source>The index for searching does not fit your data: a search may miss requests.</source>
        <translation>De zoekindex klopt niet met je gegevens: een zoekopdracht kan aanvragen missen.</translation>
    </message>
    <message>
        <source>The passphrase does not open your data. Mind capitals and spaces, and try again.</source>
        <translation>De wachtzin opent je gegevens niet. Let op hoofdletters en spaties, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The server with the shared data does not answer, or does not know you. Check the connection, the name and the password.</source>
        <translation>De server met de gedeelde gegevens antwoordt niet, of kent je niet. Kijk de verbinding, de naam en het wachtwoord na.</translation>
    </message>
    <message>
        <source>The state of request {reference} does not follow from its history. Check it by hand.</source>
        <translation>De status van aanvraag {reference} klopt niet met haar geschiedenis. Kijk dit zelf na.</translation>
    </message>
    <message>
        <source>There is data here already: {path}. It was left as it is; open it instead.</source>
        <translation>Hier staan al gegevens: {path}. Ze bleven zoals ze zijn; open ze in plaats van nieuwe te maken.</translation>
    </message>
    <message>
        <source>This computer cannot keep a key safely, so the data needs a passphrase. Give one in the window, or to a command in {variable}.</source>
        <translation>Deze computer kan geen sleutel veilig bewaren, dus is er een wachtzin nodig. Geef er een in het venster, of voor een opdracht in {variable}.</translation>
    </message>
    <message>
        <source>This computer does not keep the key of this data: it was made on another computer, or with a passphrase. Give the passphrase in the window, or to a command in {variable}.</source>
        <translation>Deze computer heeft de sleutel van deze gegevens niet: ze zijn op een andere computer gemaakt, of met een wachtzin. Geef de wachtzin in het venster, of voor een opdracht in {variable}.</translation>
    </message>
    <message>
        <source>This is not the address of a shared store. Write it as postgresql+psycopg://name@server/database; PostgreSQL must be installed with the program.</source>
        <translation>Dit is geen adres van gedeelde gegevens. Schrijf het als postgresql+psycopg://naam@server/database; PostgreSQL moet samen met het programma geïnstalleerd zijn.</translation>
    </message>
    <message>
        <source>Your data cannot be read: {path}. Check that you may open the file and its folder.</source>
        <translation>Je gegevens kunnen niet gelezen worden: {path}. Kijk na of je het bestand en de map mag openen.</translation>
    </message>
    <message>
        <source>Your data could not be made ready for this version of the program, and is as it was. A copy is in {backup}. Go on with the version before, and report this.</source>
        <translation>Je gegevens konden niet klaargemaakt worden voor deze versie van het programma en zijn nog zoals ze waren. Een kopie staat in {backup}. Werk verder met de vorige versie en meld dit.</translation>
    </message>
    <message>
        <source>Your data is not there: {path}. Was it moved? Put it back, or restore a backup.</source>
        <translation>Je gegevens zijn er niet: {path}. Zijn ze verplaatst? Zet ze terug, of gebruik een back-up.</translation>
    </message>
    <message>
        <source>Your data may only be read, so nothing can be saved. Take the write protection off the file and its folder, then try again.</source>
        <translation>Je gegevens mogen alleen gelezen worden, dus kan er niets opgeslagen worden. Haal de schrijfbeveiliging van het bestand en de map, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Your data was written by a newer version of the program. Nothing was changed: install that version.</source>
        <translation>Je gegevens zijn geschreven door een nieuwere versie van het programma. Er is niets gewijzigd: installeer die versie.</translation>
    </message>
    <message>
        <source>{path} was not made by this program, or is not encrypted. It was left as it is.</source>
        <translation>{path} is niet door dit programma gemaakt, of is niet versleuteld. Het bleef zoals het is.</translation>
    </message>
</context>
<context>
    <name>StoreCreate</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock staat blijkbaar aan.</translation>
    </message>
    <message>
        <source>I type a &amp;passphrase each time</source>
        <translation>Ik typ telkens een &amp;wachtzin</translation>
    </message>
    <message>
        <source>Keep your data safe</source>
        <translation>Hou je gegevens veilig</translation>
    </message>
    <message>
        <source>Names, addresses and plans of families are kept encrypted on this computer. Choose how you open them.</source>
        <translation>Namen, adressen en opvangplannen van gezinnen worden versleuteld bewaard op deze computer. Kies hoe je ze opent.</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>Wachtz&amp;in</translation>
    </message>
    <message>
        <source>S&amp;how what I type</source>
        <translation>&amp;Toon wat ik typ</translation>
    </message>
    <message>
        <source>The &amp;computer keeps the key</source>
        <translation>De &amp;computer bewaart de sleutel</translation>
    </message>
    <message>
        <source>The same passphrase &amp;again</source>
        <translation>&amp;Nog eens dezelfde wachtzin</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read the data, and nobody can bring it back: write it down and keep it somewhere safe.</source>
        <translation>Zonder de wachtzin kan niemand de gegevens lezen, en niemand kan ze terughalen: schrijf de wachtzin op en bewaar hem op een veilige plek.</translation>
    </message>
    <message>
        <source>You open the program without typing anything. Whoever can sign in to your account on this computer can read the data.</source>
        <translation>Je opent het programma zonder iets te typen. Wie op deze computer met jouw account kan aanmelden, kan de gegevens lezen.</translation>
    </message>
</context>
<context>
    <name>StoreGate</name>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>Er is niets gewijzigd of gewist.</translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation>Je gegevens worden geopend…</translation>
    </message>
    <message>
        <source>Use the &amp;backup</source>
        <translation>De &amp;back-up gebruiken</translation>
    </message>
    <message>
        <source>Your data could not be opened</source>
        <translation>Je gegevens konden niet geopend worden</translation>
    </message>
</context>
<context>
    <name>StoreOpening</name>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Opening your data</source>
        <translation>Je gegevens worden geopend</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
<context>
    <name>StoreProblem</name>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurd is</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Wat je kunt doen</translation>
    </message>
</context>
<context>
    <name>StoreUnlock</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Toon wat ik typ</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Ontgrendelen</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock staat blijkbaar aan.</translation>
    </message>
    <message>
        <source>Type the passphrase that you chose when this data was made. It is not kept anywhere on this computer.</source>
        <translation>Typ de wachtzin die je koos toen deze gegevens gemaakt werden. Hij wordt nergens op deze computer bewaard.</translation>
    </message>
    <message>
        <source>Your data is locked</source>
        <translation>Je gegevens zijn vergrendeld</translation>
    </message>
</context>
<context>
    <name>TemplateActions</name>
    <message>
        <source>Built-in text</source>
        <translation>Ingebouwde tekst</translation>
    </message>
    <message>
        <source>Renamed to “{title}”.</source>
        <translation>De naam is nu “{title}”.</translation>
    </message>
    <message>
        <source>Replies of this kind now begin with “{title}”.</source>
        <translation>“{title}” is nu het standaardsjabloon voor zulke antwoorden.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Jouw tekst</translation>
    </message>
    <message>
        <source>“{title}” has its built-in text again.</source>
        <translation>“{title}” heeft weer de ingebouwde tekst.</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>“{title}” is verwijderd.</translation>
    </message>
</context>
<context>
    <name>TemplateChips</name>
    <message>
        <source>In the source: {source}</source>
        <translation>In de brontekst: {source}</translation>
    </message>
    <message>
        <source>a parent’s name is known</source>
        <translation>de naam van een ouder bekend is</translation>
    </message>
    <message>
        <source>a sign that cannot be seen</source>
        <translation>een onzichtbaar teken</translation>
    </message>
    <message>
        <source>each of “{field}” ›</source>
        <translation>voor elk van “{field}” ›</translation>
    </message>
    <message>
        <source>no parent’s name is known</source>
        <translation>geen naam van de ouders bekend is</translation>
    </message>
    <message>
        <source>one parent is known</source>
        <translation>één ouder bekend is</translation>
    </message>
    <message>
        <source>only if {condition} ›</source>
        <translation>alleen als {condition} ›</translation>
    </message>
    <message>
        <source>the child is born</source>
        <translation>het kind geboren is</translation>
    </message>
    <message>
        <source>the child is not born yet</source>
        <translation>het kind nog niet geboren is</translation>
    </message>
    <message>
        <source>the offer starts as asked</source>
        <translation>het aanbod start zoals gevraagd</translation>
    </message>
    <message>
        <source>the offer starts later than asked</source>
        <translation>het aanbod later start dan gevraagd</translation>
    </message>
    <message>
        <source>there is an alternative</source>
        <translation>er een alternatief is</translation>
    </message>
    <message>
        <source>there is no alternative</source>
        <translation>er geen alternatief is</translation>
    </message>
    <message>
        <source>this item of the list</source>
        <translation>dit punt van de lijst</translation>
    </message>
    <message>
        <source>two parents or none are known</source>
        <translation>twee ouders of geen enkele bekend zijn</translation>
    </message>
    <message>
        <source>unknown: {field}</source>
        <translation>onbekend: {field}</translation>
    </message>
    <message>
        <source>{field}, for example “{example}”
In the source: {source}</source>
        <translation>{field}, bijvoorbeeld “{example}”
In de brontekst: {source}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} en {second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} of {second}</translation>
    </message>
    <message>
        <source>“{field}” is known</source>
        <translation>“{field}” bekend is</translation>
    </message>
    <message>
        <source>“{field}” is not known</source>
        <translation>“{field}” niet bekend is</translation>
    </message>
    <message>
        <source>‹ end</source>
        <translation>‹ einde</translation>
    </message>
    <message>
        <source>‹ end of the list</source>
        <translation>‹ einde van de lijst</translation>
    </message>
    <message>
        <source>‹ otherwise ›</source>
        <translation>‹ anders ›</translation>
    </message>
    <message>
        <source>‹ otherwise, only if {condition} ›</source>
        <translation>‹ anders, alleen als {condition} ›</translation>
    </message>
</context>
<context>
    <name>TemplateChoices</name>
    <message>
        <source>Only if it is known: {group}</source>
        <translation>Alleen als iets bekend is: {group}</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>Alleen als …</translation>
    </message>
    <message>
        <source>otherwise: what stands in its place</source>
        <translation>anders: wat er in de plaats komt</translation>
    </message>
    <message>
        <source>{field}, each on a line of its own</source>
        <translation>{field}, elk op een eigen regel</translation>
    </message>
</context>
<context>
    <name>TemplateEdit</name>
    <message>
        <source>Source of the subject</source>
        <translation>Brontekst van het onderwerp</translation>
    </message>
    <message>
        <source>Source of the text</source>
        <translation>Brontekst van de tekst</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Tekst van het sjabloon</translation>
    </message>
</context>
<context>
    <name>TemplateEditing</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the list (Esc); what you wrote is kept</source>
        <translation>Terug naar de lijst (Esc); wat je schreef, blijft bewaard</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save the template (Ctrl+↵)</source>
        <translation>Het sjabloon opslaan (Ctrl+↵)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>All languages</source>
        <translation>Alle talen</translation>
    </message>
    <message>
        <source>Language of the templates</source>
        <translation>Taal van de sjablonen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Search in titles and texts</source>
        <translation>Zoeken in namen en teksten</translation>
    </message>
    <message>
        <source>Search in titles and texts… (Ctrl+F)</source>
        <translation>Zoeken in namen en teksten… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show all templates</source>
        <translation>Alle sjablonen tonen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
    <message>
        <source>Try fewer letters, or look in all languages.</source>
        <translation>Typ minder letters of zoek in alle talen.</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>{template} ({language})</source>
        <translation>{template} ({language})</translation>
    </message>
</context>
<context>
    <name>TemplateReports</name>
    <message>
        <source>Line {line}, character {column}: {text}</source>
        <translation>Regel {line}, teken {column}: {text}</translation>
    </message>
    <message>
        <source>Subject, character {column}: {text}</source>
        <translation>Onderwerp, teken {column}: {text}</translation>
    </message>
    <message>
        <source>Subject: {text}</source>
        <translation>Onderwerp: {text}</translation>
    </message>
    <message>
        <source>Templates written to {path}: {count}</source>
        <translation>Sjablonen geschreven naar {path}: {count}</translation>
    </message>
    <message>
        <source>{title}: can be used</source>
        <translation>{title}: bruikbaar</translation>
    </message>
    <message>
        <source>{title}: cannot be used</source>
        <translation>{title}: niet bruikbaar</translation>
    </message>
</context>
<context>
    <name>TemplateSharing</name>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Geannuleerd: er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Sjablonen exporteren</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Sjablonen importeren</translation>
    </message>
    <message>
        <source>Reading templates…</source>
        <translation>Sjablonen lezen…</translation>
    </message>
    <message>
        <source>Taken back: your templates are as before.</source>
        <translation>Ongedaan gemaakt: je sjablonen zijn weer zoals voorheen.</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Sjablonen (*.json)</translation>
    </message>
    <message>
        <source>Templates (*.json);;All files (*)</source>
        <translation>Sjablonen (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>You have no texts of your own yet: change a template first, or make a new one.</source>
        <translation>Je hebt nog geen eigen teksten: wijzig eerst een sjabloon of maak een nieuw.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <translation>“{name}” bestaat al. Vervangen?</translation>
    </message>
</context>
<context>
    <name>TemplateToolbar</name>
    <message>
        <source>&amp;Insert field</source>
        <translation>Veld &amp;invoegen</translation>
    </message>
    <message>
        <source>&amp;Only if …</source>
        <translation>&amp;Alleen als …</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Ctrl+Space, or type {{</source>
        <translation>Ctrl+spatie, of typ {{</translation>
    </message>
    <message>
        <source>Lets what is selected stand only under a condition</source>
        <translation>Zet de geselecteerde tekst alleen in het antwoord als iets klopt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <translation>{name} ({keys})</translation>
    </message>
</context>
<context>
    <name>TemplateView</name>
    <message>
        <source>Begin replies for this purpose and language with this template</source>
        <translation>Voortaan met dit sjabloon beginnen voor zulke antwoorden in deze taal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Restore the built-in text</source>
        <translation>Ingebouwde tekst herstellen</translation>
    </message>
    <message>
        <source>Show the differences</source>
        <translation>Verschillen tonen</translation>
    </message>
    <message>
        <source>Take this one first</source>
        <translation>Als standaard kiezen</translation>
    </message>
    <message>
        <source>The program came with a newer text for this purpose. Yours stays in use.</source>
        <translation>Het programma heeft hiervoor een nieuwere tekst meegebracht. Die van jou blijft in gebruik.</translation>
    </message>
    <message>
        <source>taken first</source>
        <translation>standaard</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>A closing notice must name a phone number or mail address through which the parents can get in touch. Insert “{field}”.</source>
        <translation>Een afsluitmelding moet een telefoonnummer of e-mailadres vermelden waarop de ouders contact kunnen opnemen. Voeg “{field}” in.</translation>
    </message>
    <message>
        <source>A closing notice must name the date on which the request is closed. Insert “{field}”.</source>
        <translation>Een afsluitmelding moet vermelden op welke datum de aanvraag afgesloten wordt. Voeg “{field}” in.</translation>
    </message>
    <message>
        <source>A closing notice must say that you close the request unless the parents get in touch before “{field}”.</source>
        <translation>Een afsluitmelding moet zeggen dat je de aanvraag afsluit, tenzij de ouders contact opnemen vóór “{field}”.</translation>
    </message>
    <message>
        <source>A list cannot be repeated within another list.</source>
        <translation>Binnen een lijst kun je geen andere lijst herhalen.</translation>
    </message>
    <message>
        <source>A yes-or-no field cannot be written out: ask for it with “only if”.</source>
        <translation>Een ja-neeveld kun je niet als tekst invoegen: gebruik het bij “alleen als”.</translation>
    </message>
    <message>
        <source>An offer names days and hours, and this one does not. Insert “{field}”.</source>
        <translation>Een aanbod vermeldt dagen en uren, en hier ontbreken ze. Voeg “{field}” in.</translation>
    </message>
    <message>
        <source>Line {line} has a sign that cannot be seen and does not belong in a text. Type it anew.</source>
        <translation>Regel {line} bevat een onzichtbaar teken dat niet in een tekst thuishoort. Typ de regel opnieuw.</translation>
    </message>
    <message>
        <source>Line {line} of the template asks for something that templates cannot do: they only fill in fields.</source>
        <translation>Regel {line} van het sjabloon vraagt iets wat sjablonen niet kunnen: ze vullen alleen velden in.</translation>
    </message>
    <message>
        <source>Line {line} of the template cannot be read. Look for a field or a part without an end.</source>
        <translation>Regel {line} van het sjabloon is niet te lezen. Zoek een veld of stuk zonder einde.</translation>
    </message>
    <message>
        <source>Messages without a status</source>
        <translation>Berichten zonder status</translation>
    </message>
    <message>
        <source>Not every reply names the alternative with its days and hours ({cases}). Insert “{field}”.</source>
        <translation>Niet elk antwoord vermeldt het alternatief met dagen en uren ({cases}). Voeg “{field}” in.</translation>
    </message>
    <message>
        <source>Not every reply names the days and hours that are offered ({cases}). Insert “{field}”.</source>
        <translation>Niet elk antwoord vermeldt de aangeboden dagen en uren ({cases}). Voeg “{field}” in.</translation>
    </message>
    <message>
        <source>Not every reply says how the parents reach you ({cases}). Insert “{field}”.</source>
        <translation>Niet elk antwoord zegt hoe de ouders je bereiken ({cases}). Voeg “{field}” in.</translation>
    </message>
    <message>
        <source>Not every reply says until when the parents can answer ({cases}). Insert “{field}”.</source>
        <translation>Niet elk antwoord zegt tot wanneer de ouders kunnen reageren ({cases}). Voeg “{field}” in.</translation>
    </message>
    <message>
        <source>Only fields and parts were checked. For what the text must say too, tell what it is for (--purpose) and in which language it is (--language).</source>
        <translation>Alleen velden en delen zijn nagekeken. Wil je ook nakijken wat de tekst moet zeggen? Geef dan op waarvoor hij dient (--purpose) en in welke taal hij is (--language).</translation>
    </message>
    <message>
        <source>Templates cannot do “{word}”. They fill in fields, and leave parts out with “if”.</source>
        <translation>“{word}” kan niet in een sjabloon. Een sjabloon vult velden in en laat stukken weg met “if”.</translation>
    </message>
    <message>
        <source>The alternative is not named with its days and hours. Insert “{field}”.</source>
        <translation>Het alternatief staat er niet in met dagen en uren. Voeg “{field}” in.</translation>
    </message>
    <message>
        <source>The file holds no templates.</source>
        <translation>Er staan geen sjablonen in het bestand.</translation>
    </message>
    <message>
        <source>The file is damaged, or holds no templates. Ask for it again.</source>
        <translation>Het bestand is beschadigd of bevat geen sjablonen. Vraag het opnieuw.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8, as templates are. It was probably saved by another program: ask for the file as this program made it.</source>
        <translation>Het bestand is niet in UTF-8 geschreven, zoals sjablonen horen te zijn. Een ander programma heeft het waarschijnlijk opgeslagen: vraag het bestand zoals dit programma het maakte.</translation>
    </message>
    <message>
        <source>The file is too large for templates: they take {most} MB at most.</source>
        <translation>Het bestand is te groot voor sjablonen: die nemen hoogstens {most} MB in.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of this program. Update the program first.</source>
        <translation>Het bestand komt van een nieuwere versie van dit programma. Werk eerst het programma bij.</translation>
    </message>
    <message>
        <source>The mark “{key}” that this template goes by cannot be used.</source>
        <translation>De code “{key}” van dit sjabloon is niet bruikbaar.</translation>
    </message>
    <message>
        <source>The name of this template has signs that cannot be seen and may mislead.</source>
        <translation>De naam van dit sjabloon bevat onzichtbare tekens en kan misleiden.</translation>
    </message>
    <message>
        <source>The parents are not told how to reach you. Insert “{field}”.</source>
        <translation>De ouders lezen niet hoe ze je bereiken. Voeg “{field}” in.</translation>
    </message>
    <message>
        <source>The parents are not told until when they can answer. Insert “{field}”.</source>
        <translation>De ouders lezen niet tot wanneer ze kunnen reageren. Voeg “{field}” in.</translation>
    </message>
    <message>
        <source>The part that begins with “{tag}” has no end. Put “{closing}” where it ends.</source>
        <translation>Het stuk dat begint met “{tag}” heeft geen einde. Zet “{closing}” waar het eindigt.</translation>
    </message>
    <message>
        <source>The template makes a reply of {lines} lines, {most} at most.</source>
        <translation>Het sjabloon maakt een antwoord van {lines} regels; {most} is het meeste.</translation>
    </message>
    <message>
        <source>The template or its reply is too long: {size} characters, {most} at most.</source>
        <translation>Het sjabloon of het antwoord is te lang: {size} tekens; het mogen er hoogstens {most} zijn.</translation>
    </message>
    <message>
        <source>The text is written in {found}, but this template is for replies in {language}.</source>
        <translation>De tekst is in het {found} geschreven, maar dit sjabloon is voor antwoorden in het {language}.</translation>
    </message>
    <message>
        <source>The text must begin with a line “Subject: …”, and a blank line below it.</source>
        <translation>De tekst moet beginnen met een regel “Subject: …”, met een lege regel eronder.</translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation>Er is geen veld “{field}”.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Did you mean “{label}” ({suggestion})?</source>
        <translation>Er is geen veld “{field}”. Bedoel je “{label}” ({suggestion})?</translation>
    </message>
    <message>
        <source>There is no template of your own to share yet. The built-in ones are everywhere.</source>
        <translation>Je hebt nog geen eigen sjabloon om te delen. De ingebouwde heeft iedereen al.</translation>
    </message>
    <message>
        <source>This is a file of another program, not one with templates.</source>
        <translation>Dit bestand is van een ander programma en bevat geen sjablonen.</translation>
    </message>
    <message>
        <source>This part never shows in a text for “{purpose}”.</source>
        <translation>Dit deel verschijnt nooit in een tekst voor “{purpose}”.</translation>
    </message>
    <message>
        <source>This template is damaged: a part of it is missing or of another kind.</source>
        <translation>Dit sjabloon is beschadigd: er ontbreekt iets, of iets heeft de verkeerde vorm.</translation>
    </message>
    <message>
        <source>This template is for “{purpose}”, which this program does not know.</source>
        <translation>Dit sjabloon dient voor “{purpose}”, en dat kent dit programma niet.</translation>
    </message>
    <message>
        <source>This template is in the language “{language}”. Replies are in Dutch, French or English.</source>
        <translation>Dit sjabloon is in de taal “{language}”. Antwoorden zijn in het Nederlands, Frans of Engels.</translation>
    </message>
    <message>
        <source>This template stands in the file twice.</source>
        <translation>Dit sjabloon staat twee keer in het bestand.</translation>
    </message>
    <message>
        <source>Too many parts of the template stand within each other. Make it simpler.</source>
        <translation>Er zitten te veel stukken van het sjabloon in elkaar. Maak het eenvoudiger.</translation>
    </message>
    <message>
        <source>With status “{status}”</source>
        <translation>Bij status “{status}”</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>ingebouwd</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>changed on {day}</source>
        <translation>gewijzigd op {day}</translation>
    </message>
    <message>
        <source>changes not finished</source>
        <translation>wijzigingen nog niet afgewerkt</translation>
    </message>
    <message>
        <source>goes with status “{status}”</source>
        <translation>hoort bij status “{status}”</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>sets no status</source>
        <translation>wijzigt de status niet</translation>
    </message>
    <message>
        <source>taken first</source>
        <translation>standaard</translation>
    </message>
    <message>
        <source>the program&apos;s text is newer</source>
        <translation>het programma heeft een nieuwere tekst</translation>
    </message>
    <message>
        <source>{number} templates are too many for one file: {most} at most.</source>
        <translation>{number} sjablonen is te veel voor één bestand: hoogstens {most}.</translation>
    </message>
    <message>
        <source>“{field}” is never known in a reply for “{purpose}”. Take it away, or put its sentence in a part “only if … is known”.</source>
        <translation>“{field}” is nooit ingevuld in een antwoord voor “{purpose}”. Haal het weg, of zet de zin ervan in een deel “alleen als … bekend is”.</translation>
    </message>
    <message>
        <source>“{field}” is no list and cannot be repeated. Such a list is “{list}”.</source>
        <translation>“{field}” is geen lijst en kun je niet herhalen. “{list}” is wel zo’n lijst.</translation>
    </message>
    <message>
        <source>“{field}” is not always filled in ({cases}). Put its sentence in a part “only if … is known”.</source>
        <translation>“{field}” is niet altijd ingevuld ({cases}). Zet de zin ervan in een deel “alleen als … bekend is”.</translation>
    </message>
    <message>
        <source>“{name}” is the name of a field. Call the items of the list something else.</source>
        <translation>“{name}” is de naam van een veld. Geef de punten van de lijst een andere naam.</translation>
    </message>
    <message>
        <source>“{tag}” asks for something that templates cannot do: they only fill in fields.</source>
        <translation>“{tag}” vraagt iets wat sjablonen niet kunnen: ze vullen alleen velden in.</translation>
    </message>
    <message>
        <source>“{tag}” begins a field here, but its end “{closing}” is missing. Insert a field from the menu, or take “{tag}” away.</source>
        <translation>“{tag}” begint hier een veld, maar het einde “{closing}” ontbreekt. Voeg een veld in uit het menu, of haal “{tag}” weg.</translation>
    </message>
    <message>
        <source>“{tag}” cannot be read. Look for a slip in it.</source>
        <translation>“{tag}” is niet te lezen. Kijk of er een foutje in staat.</translation>
    </message>
    <message>
        <source>“{tag}” cannot be read. Only a list can be repeated, such as “{list}”.</source>
        <translation>“{tag}” is niet te lezen. Je kunt alleen een lijst herhalen, zoals “{list}”.</translation>
    </message>
    <message>
        <source>“{tag}” comes too late: this part already says what stands there otherwise.</source>
        <translation>“{tag}” komt te laat: dit stuk zegt al wat er anders komt.</translation>
    </message>
    <message>
        <source>“{tag}” does not say which field it depends on.</source>
        <translation>“{tag}” zegt niet van welk veld het afhangt.</translation>
    </message>
    <message>
        <source>“{tag}” ends a part that begins nowhere. Take it away, or add the beginning.</source>
        <translation>“{tag}” sluit een stuk af dat nergens begint. Haal het weg, of voeg het begin toe.</translation>
    </message>
    <message>
        <source>“{tag}” has no end here: “{closing}” is missing.</source>
        <translation>“{tag}” heeft hier geen einde: “{closing}” ontbreekt.</translation>
    </message>
    <message>
        <source>“{tag}” has “{braces}” too many. Take these away, or insert the field anew from the menu.</source>
        <translation>“{tag}” heeft “{braces}” te veel. Haal die weg, of voeg het veld opnieuw in via het menu.</translation>
    </message>
    <message>
        <source>“{tag}” only goes within a part that begins with “if”.</source>
        <translation>“{tag}” kan alleen in een stuk dat met “if” begint.</translation>
    </message>
    <message>
        <source>“{text}” will stand in the reply as it is. If a field was meant, insert it from the menu.</source>
        <translation>“{text}” komt letterlijk in het antwoord. Bedoel je een veld, voeg het dan in via het menu.</translation>
    </message>
    <message>
        <source>“{title}” goes with a template that is here in another language.</source>
        <translation>“{title}” hoort bij een sjabloon dat hier in een andere taal is.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Saved in another window</source>
        <translation>Opgeslagen in een ander venster</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Jouw tekst</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>terug naar de lijst</translation>
    </message>
    <message>
        <source>copy the template</source>
        <translation>het sjabloon kopiëren</translation>
    </message>
    <message>
        <source>delete the template, or restore its built-in text</source>
        <translation>het sjabloon verwijderen, of de ingebouwde tekst herstellen</translation>
    </message>
    <message>
        <source>edit the template</source>
        <translation>het sjabloon bewerken</translation>
    </message>
    <message>
        <source>go to the next word that is not in the dictionary</source>
        <translation>naar het volgende woord dat niet in het woordenboek staat</translation>
    </message>
    <message>
        <source>rename the template</source>
        <translation>de naam van het sjabloon wijzigen</translation>
    </message>
    <message>
        <source>save the template</source>
        <translation>het sjabloon opslaan</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>It is then to be entered again. If the status there is wrong, correct it instead.</source>
        <translation>Je moet het dan opnieuw invoeren. Staat daar een verkeerde status? Zet die dan recht.</translation>
    </message>
    <message>
        <source>It then counts as not done; the history keeps both.</source>
        <translation>Het telt dan als niet gedaan; de geschiedenis bewaart beide.</translation>
    </message>
    <message>
        <source>Print everything that is kept of this request, or save it as PDF.</source>
        <translation>Alles afdrukken wat over deze aanvraag bewaard wordt, of bewaren als PDF.</translation>
    </message>
    <message>
        <source>Print whole file…</source>
        <translation>Heel het dossier afdrukken…</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Alles tonen (%n)</numerusform>
            <numerusform>Alles tonen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the notes as they were</source>
        <translation>Toon de notities zoals ze waren</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Tekst tonen</translation>
    </message>
    <message>
        <source>The status is then “{status}” again, and the reply a draft.</source>
        <translation>De status is dan weer “{status}” en het antwoord een kladversie.</translation>
    </message>
    <message>
        <source>The status is then “{status}” again.</source>
        <translation>De status is dan weer “{status}”.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>De tekst staat op het klembord.</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Deze stap ongedaan maken</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurd is</translation>
    </message>
    <message>
        <source>{day} · taken back</source>
        <translation>{day} · ongedaan gemaakt</translation>
    </message>
</context>
<context>
    <name>ToEnterCard</name>
    <message>
        <source>Entered today</source>
        <translation>Vandaag ingevoerd</translation>
    </message>
    <message>
        <source>Noted as entered on Opvang.Vlaanderen.</source>
        <translation>Genoteerd als ingevoerd op Opvang.Vlaanderen.</translation>
    </message>
    <message>
        <source>Still to be entered on Opvang.Vlaanderen</source>
        <translation>Nog in te voeren op Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>Still to do: {action}</source>
        <translation>Nog te doen: {action}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Follow up</source>
        <translation>Opvolgen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Search name, child, mail, phone… (Ctrl+F)</source>
        <translation>Zoek naam, mail, nummer… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search what is to be done</source>
        <translation>Zoeken in wat er te doen is</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>In te voeren</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Wat er te doen is</translation>
    </message>
</context>
<context>
    <name>ToldLines</name>
    <message>
        <source>Show fewer</source>
        <translation>Minder tonen</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>Kan niet binnen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>May be known</source>
        <translation>Misschien bekend</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>To look over</source>
        <translation>Na te kijken</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>another child</source>
        <translation>ander kind</translation>
    </message>
    <message>
        <source>cannot come in</source>
        <translation>kan niet binnen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>al bekend</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>may be known</source>
        <translation>misschien bekend</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>new, look it over</source>
        <translation>nieuw, na te kijken</translation>
    </message>
    <message>
        <source>put together</source>
        <translation>samengevoegd</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>rij {row}</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>blijft zoals ze is</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, rij {row}</translation>
    </message>
</context>
<context>
    <name>TrialStep</name>
    <message>
        <source>Rows of the trial run</source>
        <translation>Rijen van de proef</translation>
    </message>
</context>
<context>
    <name>TryBar</name>
    <message>
        <source>Open the request</source>
        <translation>De aanvraag openen</translation>
    </message>
    <message>
        <source>Set this last day</source>
        <translation>Deze laatste dag instellen</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Stoppen met proberen</translation>
    </message>
</context>
<context>
    <name>TryDialog</name>
    <message>
        <source>&amp;Child</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Proberen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Fill in the last day as dd/mm/yyyy.</source>
        <translation>Vul de laatste dag in als dd/mm/jjjj.</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Laatste &amp;dag</translation>
    </message>
    <message>
        <source>Let a child who is placed come until another &amp;last day</source>
        <translation>Een geplaatst kind tot een andere &amp;laatste dag laten komen</translation>
    </message>
    <message>
        <source>No request is open and nobody is placed: there is nothing to try yet.</source>
        <translation>Er is geen open aanvraag en niemand is geplaatst: er valt nog niets te proberen.</translation>
    </message>
    <message>
        <source>Place the child of a &amp;request, as asked</source>
        <translation>Het kind van een &amp;aanvraag plaatsen, zoals gevraagd</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>Aan&amp;vraag</translation>
    </message>
    <message>
        <source>The planning is shown as it would be. Nothing is saved, and nobody is told.</source>
        <translation>De planning wordt getoond zoals ze zou zijn. Er wordt niets bewaard, en niemand krijgt bericht.</translation>
    </message>
    <message>
        <source>Try in the planning</source>
        <translation>Proberen in de planning</translation>
    </message>
    <message>
        <source>{child} · {plan}</source>
        <translation>{child} · {plan}</translation>
    </message>
</context>
<context>
    <name>UndoSteps</name>
    <message>
        <source>Not taken back: {what}. A wrong status that is on the platform is corrected, with a reason. If only the tick was wrong, undo it under “What happened”.</source>
        <translation>Niet ongedaan gemaakt: {what}. Een foute status die al op het platform staat, zet je recht, met een reden. Was alleen het vinkje fout, maak dat dan ongedaan bij “Wat er gebeurd is”.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n request(s).</source>
        <translation>
            <numerusform>Ongedaan gemaakt voor %n aanvraag.</numerusform>
            <numerusform>Ongedaan gemaakt voor %n aanvragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Ongedaan gemaakt: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}. The status stays “{status}”; it is to be entered again.</source>
        <translation>Ongedaan gemaakt: {what}. De status blijft “{status}”; voer die nog opnieuw in.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>This passphrase is not right. Nothing was changed; try again.</source>
        <translation>Deze wachtzin klopt niet. Er is niets gewijzigd; probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%n unfinished request(s) are kept.</source>
        <translation>
            <numerusform>%n onafgewerkte aanvraag is bewaard.</numerusform>
            <numerusform>%n onafgewerkte aanvragen zijn bewaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished request(s) thrown away.</source>
        <translation>
            <numerusform>%n onafgewerkte aanvraag is weggegooid.</numerusform>
            <numerusform>%n onafgewerkte aanvragen zijn weggegooid.</numerusform>
        </translation>
    </message>
    <message>
        <source>An unfinished request is kept: {which}.</source>
        <translation>Een onafgewerkte aanvraag is bewaard: {which}.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Continue one</source>
        <translation>Eén verder afwerken</translation>
    </message>
    <message>
        <source>Throw all away</source>
        <translation>Alles weggooien</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message numerus="yes">
        <source>Throw away %n unfinished request(s)?</source>
        <translation>
            <numerusform>%n onafgewerkte aanvraag weggooien?</numerusform>
            <numerusform>%n onafgewerkte aanvragen weggooien?</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>{name} ({day} {time})</source>
        <translation>{name} ({day} {time})</translation>
    </message>
</context>
<context>
    <name>WeekEdit</name>
    <message>
        <source>Hours such as 8-17 or 8:30-12, 13-17; ? when the hours are not known yet</source>
        <translation>Uren zoals 8-17 of 8:30-12, 13-17; “?” als de uren nog niet gekend zijn</translation>
    </message>
    <message>
        <source>{day}: {problem}</source>
        <translation>{day}: {problem}</translation>
    </message>
    <message>
        <source>{day}: “{text}” cannot be read. Write hours such as 8-17 or 8:30-12, 13-17.</source>
        <translation>{day}: “{text}” is niet leesbaar. Schrijf uren zoals 8-17 of 8:30-12, 13-17.</translation>
    </message>
</context>
<context>
    <name>WeekField</name>
    <message>
        <source>Days and hours in words</source>
        <translation>Dagen en uren in woorden</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>In &amp;woorden</translation>
    </message>
    <message>
        <source>Keys: arrows move, Shift selects, Space draws, Delete erases.</source>
        <translation>Toetsen: pijltjes verplaatsen, Shift selecteert, spatie tekent, Delete wist.</translation>
    </message>
    <message>
        <source>such as: Mon–Thu 8–17, Fri 8–12</source>
        <translation>bijvoorbeeld: ma–do 8–17, vr 8–12</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Draw hours with the mouse; pull an edge to change them, click them to erase them.
By keyboard: arrows move, Shift selects, the space bar draws or erases.</source>
        <translation>Teken uren met de muis; sleep aan een rand om ze te wijzigen, klik erop om ze te wissen.
Met het toetsenbord: de pijltjes verplaatsen, Shift selecteert, de spatiebalk tekent of wist.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Uren van de week</translation>
    </message>
    <message>
        <source>{day}, care {hours}</source>
        <translation>{day}, opvang {hours}</translation>
    </message>
    <message>
        <source>{day}, hours not known</source>
        <translation>{day}, uren niet bekend</translation>
    </message>
    <message>
        <source>{day}, no care</source>
        <translation>{day}, geen opvang</translation>
    </message>
    <message>
        <source>{start}–{end}: {days}</source>
        <translation>{start}–{end}: {days}</translation>
    </message>
</context>
<context>
    <name>WeekOutput</name>
    <message>
        <source>&amp;Options too</source>
        <translation>Ook &amp;opties</translation>
    </message>
    <message>
        <source>Full &amp;names</source>
        <translation>Volledige &amp;namen</translation>
    </message>
    <message>
        <source>Save the week as PDF</source>
        <translation>De week als PDF bewaren</translation>
    </message>
    <message>
        <source>Show the places that are kept for an offer</source>
        <translation>Toon ook de plaatsen die voor een bod vrijgehouden worden</translation>
    </message>
</context>
<context>
    <name>WeekPatterns</name>
    <message>
        <source>Afternoons</source>
        <translation>Namiddagen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Erase the hours of the days chosen, or of all</source>
        <translation>De uren van de gekozen dagen wissen, of van alle dagen</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Voormiddagen</translation>
    </message>
    <message>
        <source>Puts the day in the week with its usual hours. The buttons below are for the days chosen, or else for Monday to Friday.</source>
        <translation>Zet de dag in de week met de gewone uren. De knoppen hieronder gelden voor de gekozen dagen, of anders voor maandag tot vrijdag.</translation>
    </message>
    <message>
        <source>Show Saturday and Sunday too</source>
        <translation>Ook zaterdag en zondag tonen</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Hele dagen</translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>Afternoon</source>
        <translation>Namiddag</translation>
    </message>
    <message>
        <source>As known on {day}</source>
        <translation>Stand op {day}</translation>
    </message>
    <message>
        <source>Held: the place is kept for an offer until its reply-by date.</source>
        <translation>Optie: de plaats wordt voor een bod gehouden tot de antwoorddatum.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Voormiddag</translation>
    </message>
    <message>
        <source>Nobody is placed yet, so it is not known how many places are free.</source>
        <translation>Er is nog niemand geplaatst, dus hoeveel plaatsen vrij zijn, is niet bekend.</translation>
    </message>
    <message>
        <source>Places that are held for an offer are left out and count as free.</source>
        <translation>Plaatsen die voor een bod vrijgehouden worden, staan er niet op en tellen als vrij.</translation>
    </message>
    <message>
        <source>This week was printed while something was only tried.</source>
        <translation>Deze week is afgedrukt terwijl er iets op proef stond.</translation>
    </message>
    <message>
        <source>Week {number} · {first} – {last}</source>
        <translation>Week {number} · {first} – {last}</translation>
    </message>
    <message>
        <source>also {hours}</source>
        <translation>ook {hours}</translation>
    </message>
    <message>
        <source>open {hours}</source>
        <translation>open {hours}</translation>
    </message>
    <message>
        <source>{child} (held)</source>
        <translation>{child} (optie)</translation>
    </message>
    <message>
        <source>{child} (only tried)</source>
        <translation>{child} (op proef)</translation>
    </message>
    <message>
        <source>{child} (trial day)</source>
        <translation>{child} (wendag)</translation>
    </message>
    <message>
        <source>{week} · {provider}</source>
        <translation>{week} · {provider}</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>hours?</source>
        <translation>uren?</translation>
    </message>
</context>
<context>
    <name>WhoFits</name>
    <message>
        <source>Next day with room: {day}</source>
        <translation>Volgende dag met plaats: {day}</translation>
    </message>
    <message>
        <source>Room free: who fits?</source>
        <translation>Plaats vrij: wie past?</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Proberen</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>The number in a day says how many places are free at least. 0: full · −1: one child too many · ✕: closed · ?: not known. Before each week stands its first date.</source>
        <translation>Het getal bij een dag zegt hoeveel plaatsen er minstens vrij zijn. 0: volzet · −1: één kind te veel · ✕: gesloten · ?: niet bekend. Voor elke week staat haar eerste datum.</translation>
    </message>
    <message>
        <source>Year: the fewest free places of each day</source>
        <translation>Jaar: het kleinste aantal vrije plaatsen van elke dag</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give the template a title first, by which you will know it again.</source>
        <translation>Geef het sjabloon eerst een naam waaraan je het herkent.</translation>
    </message>
</context>
<context>
    <name>_ImportsModel</name>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
</TS>
