<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE" sourcelanguage="en_GB">
<context>
    <name>Advice</name>
    <message>
        <source>Set to “{status}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same child has other open requests here: {references}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>It is noted that the closing notice was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and set status  Ctrl+↵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save reply  Ctrl+↵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parents&apos; reaction is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is kept, and its text is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text was replaced by the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{status}” is set and the text is on the clipboard. Now enter it on Opvang.Vlaanderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{status}” is set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>not yet: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to fill in (F4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import requests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;DF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and set status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft, kept as you type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Fair. Another word makes it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible here: this computer has no key store that the program trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three or four words that do not belong together are strong and easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: somebody could guess it. Another word makes it much stronger.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar (Alt+↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Write it as dd/mm/yyyy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n action(s) to enter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(example data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Childcare requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list and the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure: {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}. Works without a connection; your data stay on this computer, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the next field that is still open in the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the reply and set the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>works offline — %n action(s) to enter on Opvang.Vlaanderen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>write the reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>--demo opens the example and takes no command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes-or-no field cannot be written out: ask for it with “if”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of the child or of a parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the template is not right ({text}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the template uses “{what}”, which templates cannot do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request was found in the mail. Type the request over by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row with the names of the columns was found. Put a heading above each column, such as “Naam kind”, “Ontvangen op” and “Opvangplan”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the spreadsheet took too long. Copy the rows with requests to a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request {reference} was changed in another window since you opened it. Nothing was saved: look at the new state and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of arrival is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of arrival {date} is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days to reply in lie between 1 and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read ({error}). Copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a password. Open it in your spreadsheet program and save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is far too large for a list of requests. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no spreadsheet, CSV file or mail, so no requests can be read from it. Save the list of requests as .xlsx or .csv, or the mail as .eml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there. Was it moved or renamed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may not be read. Close it in other programs, or copy it to your own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of places lies between 1 and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply needs what is not known yet: {labels}. Fill it in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet could not be read. Save it as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet is damaged. Open it in your spreadsheet program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is far too large for a list of requests. Copy the rows with requests to a new file and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template or its reply is too long: {size} characters, {most} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a request “{reference}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no action {item} in the list “to enter”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{field}”. Did you mean “{suggestion}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request “{reference}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Use a command instead: llko-desktop --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Choose another folder; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{email}” cannot be a mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phone}” cannot be a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is a day that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>changed: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing notice sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new offer: {plan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply written: {template}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status corrected: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parents reacted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Copy the mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Child without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow up on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be closed from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parents reply by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {day} {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Enter the status and the text on Opvang.Vlaanderen, then tick it under “To enter”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press ? for the list of all keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and set: the reply is kept and its text is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take requests in: export them from Opvang.Vlaanderen or save the mail, then import the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today shows what must be answered by when. Choose a request, choose a status, check the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each status means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to get help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading requests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests (*.xlsx *.xlsm *.ods *.xls *.csv *.txt *.eml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation to meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible, with alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opvang.Vlaanderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral to Opvang.Vlaanderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the info page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a later start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alternative named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth date or expected date is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days and hours named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected date has passed: ask for the birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be closed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mail address or phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other days or hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parents reply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the birth date was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the care plan is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the care plan was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child&apos;s name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail address is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone number is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start date is in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start date was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Save the letter as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A closing notice follows an offer without reaction; the status is “{status}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new offer replaces one that runs; the status is “{status}”. Choose “{in_progress}” instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the plan was offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alternative and “no alternative” do not go together: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the parents for what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the status to “{status}” on Opvang.Vlaanderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the reason in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “{present}” there is no way to “{target}”: a request never goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a date by which the parents must reply: nobody can keep a place free without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason. Without one, a request is only cancelled once the term of the closing notice is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there room? Offer the whole plan, a part of it or a later start, with a date to reply by. If there is no room, name an alternative where you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the parents&apos; turn. Note their reaction, or choose how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the parents&apos; turn. Without a reaction, follow up on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the alternative that you offer, or say that there is no alternative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reaction since the answer of {since}: send the closing notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reaction to the closing notice of {since}: may be closed as “{status}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once entered, Opvang.Vlaanderen closes this family&apos;s other open requests for the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer the parents to Opvang.Vlaanderen, so that the request is registered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register on Opvang.Vlaanderen ({source})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply written on {date}, but the status is not yet set and entered: the term runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of this family that the approval closed at other providers may stay closed. The support of Opvang.Vlaanderen can help: {support}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from when until when for: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which day on care can start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which days and hours you offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the status is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the new offer through Opvang.Vlaanderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the status to “{status}” on Opvang.Vlaanderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The care plan ends on {end}, before it starts on {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days in “{text}” run backward. Write for instance ma-vr 8-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parents could react until {date}: the hold on the places has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as asked was not possible ({kind}) and nothing else came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no start date, days or hours yet. Name the final plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply-by date {date} has passed. Choose today or a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is closed as “{status}”. A wrong final status can only be corrected, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not on Opvang.Vlaanderen yet. Register it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request must still be registered on Opvang.Vlaanderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is already “{status}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole plan was offered, so there was room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no action {item} to enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signed contract yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This need not be entered any more: a later step made it superfluous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is closed. Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was entered on {date} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you name is the whole plan as asked, so it is possible. Name another alternative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You offered the whole plan, so there was room. If the parents declined or fell silent, “{cancelled}” fits better: “{not_possible}” counts as a shortage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} is before the request arrived ({received}). Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} is still to come. Choose today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“No reaction” is only possible once a closing notice was sent and its term is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{range}” ends before it begins. Care over midnight is not possible; check the hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{range}” is not a time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{status}” chosen on {date}, not yet entered on Opvang.Vlaanderen: the term runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{status}” is not a final status, so there is nothing to correct: choose the next status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 17/08/2026 or 2026-08-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a time. Write it as 8, 8:30 or 17u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{time}” in “{text}” belongs to no day. Write for instance ma 8-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{time}” in “{text}” has no end. Write for instance ma 8-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is not understood in “{text}”. Write days and hours as: ma 8-17, di 8u30-12u.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewRequest</name>
    <message>
        <source>&amp;Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of a&amp;rrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpected date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a name and the day of arrival are required; the rest can follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewRequestDialog</name>
    <message>
        <source>{field}: “{text}” is not a date. Write it as 17/08/2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Prepare: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing notice was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parents reacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: {template}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Copy the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the reply for {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered on, for {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered: {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the day on which it was entered, as 17/08/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New statuses appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply was written for this request yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as entered on Opvang.Vlaanderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on Opvang.Vlaanderen, do each step below there, and tick it here. A request only counts as answered once it is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To enter on Opvang.Vlaanderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Requested plan · from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested plan · start not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed: {plan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parents reply by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>%n reply(s) written as PDF in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is answered. The next thing falls due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the reply over before you send it; not yet: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the request on Opvang.Vlaanderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here, so the example runs without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready, still to enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through Opvang.Vlaanderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {field}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (expected {day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} is for the same child: close it as “closed externally” if that is right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Choose a status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import requests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the export file or a saved mail of Opvang.Vlaanderen, or add a request by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, child, mail, phone… (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters or another status.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Days to reply in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Responsible person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearan&amp;ce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to reply in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places at the same &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gnature under replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature under replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These details stand in your letters and replies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your childcare location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>%n day(s) late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n day(s) left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusEditor</name>
    <message>
        <source>&amp;Days and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days and hours agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days and hours you offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days and hours you offered instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the right status and say why the present one was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply-by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract is &amp;signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &amp;alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” under “{field}” is not a date. Write it as 17/08/2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A part of the file with your data is damaged ({finding}). Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using your data. Nothing was saved: close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a passphrase: letters, figures or other signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written here: {path}. Choose another folder, or ask for the right to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of your data cannot be read ({reason}). Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in your data belongs to a request that is gone (table {table}). Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s own key store did not answer or is locked. Unlock it and try again, or use a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved: make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or the connection reported an error. Nothing was saved: check that the disk is connected, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your data is damaged: {path}. It was left as it is, and there is no good backup. Keep the file, and restore a backup that you made elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your data is damaged: {path}. It was left as it is. The newest good backup is {backup}: what was done since then would be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your data is empty: {path}. Put it aside and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index for searching does not fit your data: a search may miss requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open your data. Mind capitals and spaces, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server with the shared data does not answer, or does not know you. Check the connection, the name and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of request {reference} does not follow from its history. Check it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is data here already: {path}. It was left as it is; open it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot keep a key safely, so the data needs a passphrase. Give one in the window, or to a command in {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not keep the key of this data: it was made on another computer, or with a passphrase. Give the passphrase in the window, or to a command in {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a shared store. Write it as postgresql+psycopg://name@server/database; PostgreSQL must be installed with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data cannot be read: {path}. Check that you may open the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data could not be made ready for this version of the program, and is as it was. A copy is in {backup}. Go on with the version before, and report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is not there: {path}. Was it moved? Put it back, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data may only be read, so nothing can be saved. Take the write protection off the file and its folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data was written by a newer version of the program. Nothing was changed: install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not made by this program, or is not encrypted. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreCreate</name>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I type a &amp;passphrase each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your data safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, addresses and plans of families are kept encrypted on this computer. Choose how you open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;computer keeps the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read the data, and nobody can bring it back: write it down and keep it somewhere safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You open the program without typing anything. Whoever can sign in to your account on this computer can read the data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreGate</name>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreOpening</name>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreProblem</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreUnlock</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase that you chose when this data was made. It is not kept anywhere on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToEnterCard</name>
    <message>
        <source>Entered today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as entered on Opvang.Vlaanderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be entered on Opvang.Vlaanderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to do: {action}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Everything is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import requests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the export file or a saved mail of Opvang.Vlaanderen, or add a request by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>This passphrase is not right. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekEdit</name>
    <message>
        <source>Hours such as 8-17 or 8:30-12, 13-17; ? when the hours are not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: “{text}” cannot be read. Write hours such as 8-17 or 8:30-12, 13-17.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>hours?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
