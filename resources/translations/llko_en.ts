<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n action(s) to enter</source>
        <translation>
            <numerusform>%n action to enter</numerusform>
            <numerusform>%n actions to enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to do</source>
        <translation>
            <numerusform>%n request to do</numerusform>
            <numerusform>%n requests to do</numerusform>
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
</TS>
