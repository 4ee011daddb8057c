<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
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
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n not readable</numerusform>
            <numerusform>%n not readable</numerusform>
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
        <source>%n request(s) read</source>
        <translation>
            <numerusform>%n request read</numerusform>
            <numerusform>%n requests read</numerusform>
        </translation>
    </message>
</context>
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
