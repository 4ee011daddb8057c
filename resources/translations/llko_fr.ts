<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE" sourcelanguage="en_GB">
<context>
    <name>ActionBar</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Open in the mail program</source>
        <translation>&amp;Ouvrir dans le logiciel de messagerie</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>P&amp;DF</translation>
    </message>
    <message>
        <source>&amp;Remove the family’s personal data…</source>
        <translation>&amp;Supprimer les données personnelles de la famille…</translation>
    </message>
    <message>
        <source>Already &amp;entered</source>
        <translation>Déjà &amp;encodé</translation>
    </message>
    <message>
        <source>E&amp;verything of this family…</source>
        <translation>&amp;Tout de cette famille…</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>Plu&amp;s</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>Imp&amp;rimer</translation>
    </message>
    <message>
        <source>Save and set status  Ctrl+↵</source>
        <translation>Enregistrer et changer le statut  Ctrl+↵</translation>
    </message>
    <message>
        <source>Save as a mail &amp;draft…</source>
        <translation>Enregistrer comme &amp;brouillon…</translation>
    </message>
    <message>
        <source>Save reply  Ctrl+↵</source>
        <translation>Enregistrer la réponse  Ctrl+↵</translation>
    </message>
    <message>
        <source>Set status  Ctrl+↵</source>
        <translation>Changer le statut  Ctrl+↵</translation>
    </message>
    <message>
        <source>Tick this when you have set the same status on Opvang.Vlaanderen today.</source>
        <translation>Cochez ceci si vous avez mis le même statut aujourd’hui sur Opvang.Vlaanderen.</translation>
    </message>
</context>
<context>
    <name>ActiveFilters</name>
    <message>
        <source>Do not filter by: {part}</source>
        <translation>Ne plus filtrer par&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>What narrows the list</source>
        <translation>Filtres de la liste</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Put together with {reference}.</source>
        <translation>Fusionnée avec {reference}.</translation>
    </message>
    <message>
        <source>Saved as {reference}.</source>
        <translation>Enregistrée sous {reference}.</translation>
    </message>
    <message>
        <source>Saved as {reference}. To enter: register it on Opvang.Vlaanderen.</source>
        <translation>Enregistrée sous {reference}. À encoder&#xa0;: inscrivez la demande sur Opvang.Vlaanderen.</translation>
    </message>
    <message>
        <source>The details are changed.</source>
        <translation>Les données sont modifiées.</translation>
    </message>
    <message>
        <source>Write the referral</source>
        <translation>Écrire le renvoi</translation>
    </message>
</context>
<context>
    <name>AgesField</name>
    <message>
        <source>Oldest age in months</source>
        <translation>Âge le plus élevé, en mois</translation>
    </message>
    <message>
        <source>Youngest age in months</source>
        <translation>Âge le plus bas, en mois</translation>
    </message>
    <message>
        <source>from birth</source>
        <translation>dès la naissance</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>jusqu’à</translation>
    </message>
</context>
<context>
    <name>AnonymousCard</name>
    <message>
        <source>Names, contact details, notes and replies are gone for good. What happened when, the plan and the municipality stay, so that your figures do not change. Nothing is to be done with it.</source>
        <translation>Noms, coordonnées, notes et réponses ont disparu pour de bon. Ce qui s’est passé et quand, le plan et la commune restent, pour que vos chiffres ne changent pas. Il n’y a plus rien à en faire.</translation>
    </message>
    <message>
        <source>Personal data removed on {day}</source>
        <translation>Données personnelles supprimées le {day}</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>a new offer</source>
        <translation>une nouvelle offre</translation>
    </message>
    <message>
        <source>status “{status}”</source>
        <translation>statut «&#xa0;{status}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>AppointmentRow</name>
    <message>
        <source>Appointment: {moment}</source>
        <translation>Rendez-vous&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Note an appointment…</source>
        <translation>Noter un rendez-vous…</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Visit on</source>
        <translation>Visite le</translation>
    </message>
    <message>
        <source>Write the invitation</source>
        <translation>Écrire l’invitation</translation>
    </message>
    <message>
        <source>at what time, as 14:30</source>
        <translation>à quelle heure, p. ex. 14:30</translation>
    </message>
</context>
<context>
    <name>ArrivalLine</name>
    <message numerus="yes">
        <source>%n row(s) have no day of arrival.</source>
        <translation>
            <numerusform>%n ligne n’a pas de date de réception.</numerusform>
            <numerusform>%n lignes n’ont pas de date de réception.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) tell no day of arrival and get this one:</source>
        <translation>
            <numerusform>%n ligne n’indique pas de date de réception et reçoit celle-ci&#xa0;:</numerusform>
            <numerusform>%n lignes n’indiquent pas de date de réception et reçoivent celle-ci&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) tell no day of arrival and get today’s:</source>
        <translation>
            <numerusform>%n ligne n’indique pas de date de réception et reçoit celle d’aujourd’hui&#xa0;:</numerusform>
            <numerusform>%n lignes n’indiquent pas de date de réception et reçoivent celle d’aujourd’hui&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use this day for all</source>
        <translation>&amp;Utiliser cette date pour toutes</translation>
    </message>
    <message>
        <source>Day of arrival for all</source>
        <translation>Date de réception pour toutes les lignes</translation>
    </message>
    <message>
        <source>The day of arrival {date} is still to come.</source>
        <translation>La date de réception, {date}, est encore à venir.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as dd/mm/yyyy.</source>
        <translation>Ce n’est pas une date. Écrivez-la ainsi&#xa0;: jj/mm/aaaa.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BatchChoices</name>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>the parents&apos; language</source>
        <translation>la langue des parents</translation>
    </message>
</context>
<context>
    <name>BatchLineList</name>
    <message>
        <source>Requests in this step</source>
        <translation>Demandes de cette étape</translation>
    </message>
    <message>
        <source>{child} · left out: {why}</source>
        <translation>{child} · laissée de côté&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{child} · look it over</source>
        <translation>{child} · à relire</translation>
    </message>
    <message>
        <source>{child} · “{before}” becomes “{after}”</source>
        <translation>{child} · «&#xa0;{before}&#xa0;» devient «&#xa0;{after}&#xa0;»</translation>
    </message>
    <message>
        <source>{child} · “{status}” stays</source>
        <translation>{child} · «&#xa0;{status}&#xa0;» reste</translation>
    </message>
</context>
<context>
    <name>BatchLineText</name>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Texte de la réponse</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message numerus="yes">
        <source>%n closing notice(s) kept. Once they are sent, note that: the week counts from then.</source>
        <translation>
            <numerusform>%n avis de clôture enregistré. Notez-le dès qu’il est envoyé&#xa0;: la semaine court à partir de ce moment.</numerusform>
            <numerusform>%n avis de clôture enregistrés. Notez-le dès qu’ils sont envoyés&#xa0;: la semaine court à partir de ce moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) kept with their requests.</source>
        <translation>
            <numerusform>%n réponse enregistrée avec sa demande.</numerusform>
            <numerusform>%n réponses enregistrées avec leurs demandes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) kept; their texts are under “To enter”.</source>
        <translation>
            <numerusform>%n réponse enregistrée&#xa0;; son texte se trouve sous «&#xa0;À encoder&#xa0;».</numerusform>
            <numerusform>%n réponses enregistrées&#xa0;; leurs textes se trouvent sous «&#xa0;À encoder&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) chosen</source>
        <translation>
            <numerusform>%n demande choisie</numerusform>
            <numerusform>%n demandes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) closed.</source>
        <translation>
            <numerusform>%n demande clôturée.</numerusform>
            <numerusform>%n demandes clôturées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note that the closing notices were sent</source>
        <translation>&amp;Noter que les avis de clôture ont été envoyés</translation>
    </message>
    <message>
        <source>Already &amp;entered</source>
        <translation>Déjà &amp;encodé</translation>
    </message>
    <message>
        <source>C&amp;lose these requests</source>
        <translation>C&amp;lôturer ces demandes</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Clôture…</translation>
    </message>
    <message numerus="yes">
        <source>Noted as sent for %n request(s).</source>
        <translation>
            <numerusform>Envoi noté pour %n demande.</numerusform>
            <numerusform>Envoi noté pour %n demandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noting…</source>
        <translation>Notation…</translation>
    </message>
    <message>
        <source>One answer for all</source>
        <translation>Une réponse pour toutes les demandes choisies</translation>
    </message>
    <message>
        <source>P&amp;rint letters…</source>
        <translation>Imp&amp;rimer les lettres…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message numerus="yes">
        <source>Save %n reply(s)  Ctrl+↵</source>
        <translation>
            <numerusform>Enregistrer %n réponse  Ctrl+↵</numerusform>
            <numerusform>Enregistrer %n réponses  Ctrl+↵</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n reply(s) and set status  Ctrl+↵</source>
        <translation>
            <numerusform>Enregistrer %n réponse et changer le statut  Ctrl+↵</numerusform>
            <numerusform>Enregistrer %n réponses et changer le statut  Ctrl+↵</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving replies…</source>
        <translation>Enregistrement des réponses…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of the requests chosen</source>
        <translation>
            <numerusform>La première des demandes choisies</numerusform>
            <numerusform>Les %n premières des demandes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>They were sent today</source>
        <translation>Envoyés aujourd’hui</translation>
    </message>
    <message>
        <source>{reference}: {reason}</source>
        <translation>{reference}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>BornRow</name>
    <message>
        <source>Born on</source>
        <translation>Naissance le</translation>
    </message>
    <message>
        <source>Note the birth date</source>
        <translation>Noter la date de naissance</translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>Templates come in one file at a time. Left out: {files}</source>
        <translation>Les modèles s’importent un fichier à la fois. Laissés de côté&#xa0;: {files}</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Care requests</source>
        <translation>Demandes d’accueil</translation>
    </message>
    <message>
        <source>Does not hold any more</source>
        <translation>Ne tient plus</translation>
    </message>
    <message>
        <source>Follow up: {child}</source>
        <translation>Suivre&#xa0;: {child}</translation>
    </message>
    <message>
        <source>Last day for the parents to reply: {child}</source>
        <translation>Dernier jour pour la réponse des parents&#xa0;: {child}</translation>
    </message>
    <message>
        <source>Last day to answer: {child}</source>
        <translation>Dernier jour pour répondre&#xa0;: {child}</translation>
    </message>
    <message>
        <source>May be closed from today: {child}</source>
        <translation>Peut être clôturée à partir d’aujourd’hui&#xa0;: {child}</translation>
    </message>
    <message>
        <source>Visit: {child}</source>
        <translation>Visite&#xa0;: {child}</translation>
    </message>
</context>
<context>
    <name>CapacityDialog</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>The number of places is changed.</source>
        <translation>Le nombre de places est modifié.</translation>
    </message>
</context>
<context>
    <name>CapacityFields</name>
    <message>
        <source>Add another number of places</source>
        <translation>Ajouter un autre nombre de places</translation>
    </message>
    <message>
        <source>Another number of places from a day on</source>
        <translation>Un autre nombre de places à partir d’un jour</translation>
    </message>
    <message>
        <source>Children who can be there at the same time</source>
        <translation>Enfants qui peuvent être là en même temps</translation>
    </message>
    <message>
        <source>First day with another number, line {number}</source>
        <translation>Premier jour avec un autre nombre, ligne {number}</translation>
    </message>
    <message>
        <source>Last day with another number, line {number}</source>
        <translation>Dernier jour avec un autre nombre, ligne {number}</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Nombre de places</translation>
    </message>
    <message>
        <source>Other places in parts of the usual week</source>
        <translation>Autres nombres à certains moments de la semaine habituelle</translation>
    </message>
    <message>
        <source>Places of line {number}</source>
        <translation>Places de la ligne {number}</translation>
    </message>
    <message>
        <source>Remove the number of places of line {number}</source>
        <translation>Retirer le nombre de places de la ligne {number}</translation>
    </message>
    <message>
        <source>Such as fewer places in summer, or, without a last day, when a helper leaves. With parts of the week: 6; Wed 12–18 = 4</source>
        <translation>Par exemple moins de places en été ou, sans dernier jour, quand une aide s’en va. Avec des moments de la semaine&#xa0;: 6&#xa0;; mer 12–18 = 4</translation>
    </message>
    <message>
        <source>Such as: Wed 12–18 = 4; Fri 7–9 = 6</source>
        <translation>Par exemple&#xa0;: mer 12–18 = 4&#xa0;; ven 7–9 = 6</translation>
    </message>
    <message>
        <source>such as: 6</source>
        <translation>par exemple&#xa0;: 6</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{fact}: take “{after}” in place of “{before}”</source>
        <translation>{fact}&#xa0;: reprendre «&#xa0;{after}&#xa0;» au lieu de «&#xa0;{before}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ChangedCard</name>
    <message>
        <source>As it is now</source>
        <translation>Situation actuelle</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile</source>
        <translation>Modifiée ailleurs entre-temps</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>Continuer avec ma version</translation>
    </message>
    <message>
        <source>Nothing was written over. What you began stays below; look it over and save again.</source>
        <translation>Rien n’a été écrasé. Ce que vous aviez commencé se trouve ci-dessous&#xa0;; vérifiez-le et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>What you began</source>
        <translation>Ce que vous aviez commencé</translation>
    </message>
    <message>
        <source>status “{status}”</source>
        <translation>statut «&#xa0;{status}&#xa0;»</translation>
    </message>
    <message>
        <source>your notes: {notes}</source>
        <translation>vos notes&#xa0;: {notes}</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>As further up</source>
        <translation>Comme plus haut dans la liste</translation>
    </message>
    <message>
        <source>As in this row</source>
        <translation>Comme dans cette ligne</translation>
    </message>
    <message>
        <source>As it is here</source>
        <translation>Comme ici</translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>In order: {what}</source>
        <translation>En ordre&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Shows where it stands in the text</source>
        <translation>Montre où cela se trouve dans le texte</translation>
    </message>
    <message>
        <source>To look at: {what}</source>
        <translation>À vérifier&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>CheckedTexts</name>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Check spelling: marks words that are not in the dictionary; F7 goes to the next one.</source>
        <translation>Vérifier l’orthographe&#xa0;: marque les mots qui ne sont pas dans le dictionnaire&#xa0;; F7 mène au suivant.</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for {language} on this computer. LibreOffice brings dictionaries along.</source>
        <translation>Pas de vérification de l’orthographe&#xa0;: cet ordinateur n’a pas de dictionnaire ({language}). LibreOffice en installe.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Choose the language that the reply is written in, or write it in the language chosen.</source>
        <translation>Choisissez la langue dans laquelle la réponse est écrite, ou écrivez-la dans la langue choisie.</translation>
    </message>
    <message>
        <source>Fill in the marked fields, or take them out; F4 goes to the next.</source>
        <translation>Complétez les champs marqués ou supprimez-les&#xa0;; F4 mène au suivant.</translation>
    </message>
    <message>
        <source>This name is of a child of another family. Look whether it belongs in this reply.</source>
        <translation>C’est le nom d’un enfant d’une autre famille. Vérifiez s’il a sa place dans cette réponse.</translation>
    </message>
    <message>
        <source>Write that you will close the request on the closing date, unless the parents get in touch before, and through which phone number or mail address.</source>
        <translation>Écrivez que vous clôturerez la demande à la date de clôture, sauf si les parents prennent contact avant, et à quel numéro de téléphone ou à quelle adresse e-mail.</translation>
    </message>
    <message>
        <source>Write until which date you wait for an answer: the one that is chosen under the status.</source>
        <translation>Écrivez jusqu’à quelle date vous attendez une réaction&#xa0;: la date limite choisie sous le statut.</translation>
    </message>
    <message>
        <source>Write what is possible instead, with days and hours, such as: Monday from 8:00 to 17:00.</source>
        <translation>Écrivez ce qui est possible à la place, avec jours et heures, par exemple&#xa0;: lundi de 8 h à 17 h.</translation>
    </message>
    <message>
        <source>Write which days you offer and from when to when, such as: Monday from 8:00 to 17:00.</source>
        <translation>Écrivez les jours que vous proposez et de quelle heure à quelle heure, par exemple&#xa0;: lundi de 8 h à 17 h.</translation>
    </message>
    <message>
        <source>Write your phone number or mail address, as it is kept under “Settings”.</source>
        <translation>Mentionnez votre numéro de téléphone ou votre adresse e-mail, comme sous «&#xa0;Paramètres&#xa0;».</translation>
    </message>
    <message>
        <source>does not name {date}</source>
        <translation>ne mentionne pas le {date}</translation>
    </message>
    <message>
        <source>does not say how to reach you</source>
        <translation>ne dit pas comment vous joindre</translation>
    </message>
    <message>
        <source>does not say that the request will be closed</source>
        <translation>ne dit pas que la demande sera clôturée</translation>
    </message>
    <message>
        <source>fields still to fill in (F4)</source>
        <translation>champs encore à compléter (F4)</translation>
    </message>
    <message>
        <source>is written in Dutch</source>
        <translation>est écrite en néerlandais</translation>
    </message>
    <message>
        <source>is written in English</source>
        <translation>est écrite en anglais</translation>
    </message>
    <message>
        <source>is written in French</source>
        <translation>est écrite en français</translation>
    </message>
    <message>
        <source>names another child: {name}</source>
        <translation>mentionne un autre enfant&#xa0;: {name}</translation>
    </message>
    <message>
        <source>names days, but no hours</source>
        <translation>mentionne des jours, mais pas d’heures</translation>
    </message>
    <message>
        <source>names hours, but no days</source>
        <translation>mentionne des heures, mais pas de jours</translation>
    </message>
    <message>
        <source>names no alternative with days and hours</source>
        <translation>ne mentionne pas d’autre solution avec jours et heures</translation>
    </message>
    <message>
        <source>names no days and hours</source>
        <translation>ne mentionne ni jours ni heures</translation>
    </message>
    <message>
        <source>no reply-by date is chosen</source>
        <translation>aucune date limite n’est choisie</translation>
    </message>
    <message>
        <source>the closing notice is not complete</source>
        <translation>l’avis de clôture n’est pas complet</translation>
    </message>
    <message>
        <source>your phone number and mail address are not known</source>
        <translation>votre numéro de téléphone et votre adresse e-mail ne sont pas connus</translation>
    </message>
</context>
<context>
    <name>ChipEdit</name>
    <message>
        <source>Take “{field}” &amp;away</source>
        <translation>&amp;Retirer «&#xa0;{field}&#xa0;»</translation>
    </message>
    <message>
        <source>With a &amp;capital</source>
        <translation>Avec une &amp;majuscule</translation>
    </message>
</context>
<context>
    <name>ClosingDays</name>
    <message>
        <source>Add closing days</source>
        <translation>Ajouter des jours de fermeture</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>Days and periods on which you are closed</source>
        <translation>Jours et périodes de fermeture</translation>
    </message>
    <message>
        <source>First closing day, line {number}</source>
        <translation>Premier jour de fermeture, ligne {number}</translation>
    </message>
    <message>
        <source>Last closing day, line {number}</source>
        <translation>Dernier jour de fermeture, ligne {number}</translation>
    </message>
    <message>
        <source>Public holidays: tick those on which you are open</source>
        <translation>Jours fériés&#xa0;: cochez ceux où vous êtes ouvert</translation>
    </message>
    <message>
        <source>Remove the closing days of line {number}</source>
        <translation>Retirer les jours de fermeture de la ligne {number}</translation>
    </message>
    <message>
        <source>The closing days are changed.</source>
        <translation>Les jours de fermeture sont modifiés.</translation>
    </message>
    <message>
        <source>These are on the info page too; one day needs no last day.</source>
        <translation>Ils figurent aussi sur la page d’information&#xa0;; pour un seul jour, pas besoin de dernier jour.</translation>
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
        <translation>une supposition</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>comme la dernière fois</translation>
    </message>
    <message>
        <source>empty in every row</source>
        <translation>vide à chaque ligne</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>probablement</translation>
    </message>
    <message>
        <source>stays in the remarks</source>
        <translation>dans les remarques</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>{written} → {value}</source>
        <translation>{written} → {value}</translation>
    </message>
    <message>
        <source>{written}: {problem}</source>
        <translation>{written}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>“{title}” is read as</source>
        <translation>«&#xa0;{title}&#xa0;» est lu comme</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with the same columns</source>
        <translation>Fichiers avec les mêmes colonnes</translation>
    </message>
    <message>
        <source>The table has no titles above its columns. Look at each column and choose what stands in it.</source>
        <translation>Le tableau n’a pas de titres au-dessus des colonnes. Regardez chaque colonne et choisissez ce qu’elle contient.</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} et %n autre</numerusform>
            <numerusform>{name} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: say how the dates are to be read</source>
        <translation>{name}&#xa0;: dites comment lire les dates</translation>
    </message>
    <message>
        <source>“{title}” is {field} now; this column stays in the remarks.</source>
        <translation>«&#xa0;{title}&#xa0;» est maintenant&#xa0;: {field}. Cette colonne reste dans les remarques.</translation>
    </message>
</context>
<context>
    <name>ComingChanges</name>
    <message>
        <source>Coming changes</source>
        <translation>Changements à venir</translation>
    </message>
    <message>
        <source>Nothing changes in the next six months.</source>
        <translation>Rien ne change dans les six prochains mois.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About this program</source>
        <translation>&amp;À propos de ce programme</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Earlier imports…</source>
        <translation>Importations pré&amp;cédentes…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <translation>&amp;Exporter cette liste…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Import requests…</source>
        <translation>&amp;Importer des demandes…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;New request…</source>
        <translation>&amp;Nouvelle demande…</translation>
    </message>
    <message>
        <source>&amp;Paste a request</source>
        <translation>Co&amp;ller une demande</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo the last step</source>
        <translation>&amp;Annuler la dernière étape</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Toutes les &amp;touches</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>E&amp;xport templates…</source>
        <translation>E&amp;xporter des modèles…</translation>
    </message>
    <message>
        <source>Exp&amp;ort data…</source>
        <translation>Exp&amp;orter des données…</translation>
    </message>
    <message>
        <source>I&amp;mport templates…</source>
        <translation>Importer &amp;des modèles…</translation>
    </message>
    <message>
        <source>New &amp;template…</source>
        <translation>Nouveau &amp;modèle…</translation>
    </message>
    <message>
        <source>Print today’s &amp;list…</source>
        <translation>Imprimer la &amp;liste du jour…</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Another: keep both</source>
        <translation>Une autre&#xa0;: garder les deux</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>Both have the same reference; your steps and notes stay.</source>
        <translation>Les deux ont la même référence&#xa0;; vos étapes et vos notes sont conservées.</translation>
    </message>
    <message>
        <source>If they are the same, close one of both, with “duplicate” as the reason.</source>
        <translation>Si c’est la même, clôturez l’une des deux, avec le motif «&#xa0;demande en double&#xa0;».</translation>
    </message>
    <message>
        <source>Is this the same request?</source>
        <translation>Est-ce la même demande&#xa0;?</translation>
    </message>
    <message>
        <source>It is one request then, known under both references; your steps and notes stay.</source>
        <translation>C’est alors une seule demande, connue sous les deux références&#xa0;; vos étapes et vos notes sont conservées.</translation>
    </message>
    <message>
        <source>It is one request then; your steps and notes stay.</source>
        <translation>C’est alors une seule demande&#xa0;; vos étapes et vos notes sont conservées.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take for {field}: {new} in place of {old}</source>
        <translation>Reprendre pour {field}&#xa0;: {new} au lieu de {old}</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>La nouvelle</translation>
    </message>
    <message>
        <source>The same request?</source>
        <translation>La même demande&#xa0;?</translation>
    </message>
    <message>
        <source>The same: put together</source>
        <translation>La même&#xa0;: fusionner</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Language of the reply</source>
        <translation>Langue de la réponse</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Texte de la réponse</translation>
    </message>
    <message>
        <source>draft, kept as you type</source>
        <translation>brouillon, enregistré pendant que vous tapez</translation>
    </message>
    <message>
        <source>not kept yet: choose a text above</source>
        <translation>pas encore enregistré&#xa0;: choisissez un texte ci-dessus</translation>
    </message>
    <message>
        <source>not kept yet: the store refuses it</source>
        <translation>pas encore conservé&#xa0;: l’enregistrement est refusé</translation>
    </message>
</context>
<context>
    <name>CorrectionReasons</name>
    <message>
        <source>Mixed up with another family</source>
        <translation>Confusion avec une autre famille</translation>
    </message>
    <message>
        <source>Something else was agreed</source>
        <translation>Autre chose a été convenu</translation>
    </message>
    <message>
        <source>The parents want care after all</source>
        <translation>Les parents souhaitent quand même un accueil</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Raisons fréquentes</translation>
    </message>
    <message>
        <source>Wrong button</source>
        <translation>Mauvais bouton</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n action(s) noted as entered on Opvang.Vlaanderen.</source>
        <translation>
            <numerusform>%n action notée comme encodée sur Opvang.Vlaanderen.</numerusform>
            <numerusform>%n actions notées comme encodées sur Opvang.Vlaanderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) to enter</source>
        <translation>
            <numerusform>%n action à encoder</numerusform>
            <numerusform>%n actions à encoder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajoutée</numerusform>
            <numerusform>%n ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) deleted.</source>
        <translation>
            <numerusform>%n sauvegarde supprimée.</numerusform>
            <numerusform>%n sauvegardes supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot come in</source>
        <translation>
            <numerusform>%n non importable</numerusform>
            <numerusform>%n non importables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n enfant</numerusform>
            <numerusform>%n enfants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) in the list</source>
        <translation>
            <numerusform>%n enfant dans la liste</numerusform>
            <numerusform>%n enfants dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing day(s) or period(s)</source>
        <translation>
            <numerusform>%n jour ou période de fermeture</numerusform>
            <numerusform>%n jours ou périodes de fermeture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to put right: {fields}.</source>
        <translation>
            <numerusform>%n champ à corriger&#xa0;: {fields}.</numerusform>
            <numerusform>%n champs à corriger&#xa0;: {fields}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n en option</numerusform>
            <numerusform>%n en option</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà connue</numerusform>
            <numerusform>%n déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissée de côté</numerusform>
            <numerusform>%n laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) hold no request and are passed over.</source>
        <translation>
            <numerusform>%n e-mail ne contient pas de demande et n’est pas repris.</numerusform>
            <numerusform>%n e-mails ne contiennent pas de demande et ne sont pas repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only tried</source>
        <translation>
            <numerusform>%n à l’essai</numerusform>
            <numerusform>%n à l’essai</numerusform>
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
            <numerusform>%n placé</numerusform>
            <numerusform>%n placés</numerusform>
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
            <numerusform>%n réponse écrite en PDF dans {folder}</numerusform>
            <numerusform>%n réponses écrites en PDF dans {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) as before</source>
        <translation>
            <numerusform>%n demande comme avant</numerusform>
            <numerusform>%n demandes comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) read</source>
        <translation>
            <numerusform>%n demande lue</numerusform>
            <numerusform>%n demandes lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) taken away</source>
        <translation>
            <numerusform>%n demande retirée</numerusform>
            <numerusform>%n demandes retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to {path}</source>
        <translation>
            <numerusform>%n demande écrite dans {path}</numerusform>
            <numerusform>%n demandes écrites dans {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) for now: why?</source>
        <translation>
            <numerusform>%n reste pour l’instant&#xa0;: pourquoi&#xa0;?</numerusform>
            <numerusform>%n restent pour l’instant&#xa0;: pourquoi&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) taken over.</source>
        <translation>
            <numerusform>%n modèle repris.</numerusform>
            <numerusform>%n modèles repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) written to {path}</source>
        <translation>
            <numerusform>%n modèle écrit dans {path}</numerusform>
            <numerusform>%n modèles écrits dans {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n de trop</numerusform>
            <numerusform>%n de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete the %n backup(s) beside your data too</source>
        <translation>
            <numerusform>Supprimer aussi la &amp;sauvegarde (%n) à côté de vos données</numerusform>
            <numerusform>Supprimer aussi les&#xa0;%n &amp;sauvegardes à côté de vos données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s) for good</source>
        <translation>
            <numerusform>Supprimer&#xa0;%n sauvegarde définitivement</numerusform>
            <numerusform>Supprimer&#xa0;%n sauvegardes définitivement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Old personal data: %n to look at…</source>
        <translation>
            <numerusform>Anciennes données personnelles&#xa0;:&#xa0;%n à regarder…</numerusform>
            <numerusform>Anciennes données personnelles&#xa0;:&#xa0;%n à regarder…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal data is kept for %n year(s) after a request was closed, or a placed child left.</source>
        <translation>
            <numerusform>Les données personnelles sont gardées&#xa0;%n an après la clôture d’une demande ou le départ d’un enfant placé.</numerusform>
            <numerusform>Les données personnelles sont gardées&#xa0;%n ans après la clôture d’une demande ou le départ d’un enfant placé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal data of %n closed request(s) or placement(s) may be removed.</source>
        <translation>
            <numerusform>Les données personnelles de&#xa0;%n demande clôturée ou placement peuvent être supprimées.</numerusform>
            <numerusform>Les données personnelles de&#xa0;%n demandes clôturées ou placements peuvent être supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the name in %n placement(s) for good</source>
        <translation>
            <numerusform>Supprimer le nom dans&#xa0;%n placement définitivement</numerusform>
            <numerusform>Supprimer le nom dans&#xa0;%n placements définitivement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the personal data of %n request(s) for good</source>
        <translation>
            <numerusform>Supprimer les données personnelles de&#xa0;%n demande définitivement</numerusform>
            <numerusform>Supprimer les données personnelles de&#xa0;%n demandes définitivement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a logo and %n photo(s)</source>
        <translation>
            <numerusform>un logo et %n photo</numerusform>
            <numerusform>un logo et %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et encore&#xa0;%n</numerusform>
            <numerusform>et encore&#xa0;%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s), last on {day}</source>
        <translation>
            <numerusform>utilisé une fois, le {day}</numerusform>
            <numerusform>utilisé %n fois, la dernière fois le {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days}: %n child(ren) too many</source>
        <translation>
            <numerusform>{days}&#xa0;:&#xa0;%n enfant de trop</numerusform>
            <numerusform>{days}&#xa0;:&#xa0;%n enfants de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days}: %n place(s) free</source>
        <translation>
            <numerusform>{days}&#xa0;:&#xa0;%n place libre</numerusform>
            <numerusform>{days}&#xa0;:&#xa0;%n places libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Fair. Another word makes it strong.</source>
        <translation>Correcte. Un mot de plus la rend forte.</translation>
    </message>
    <message>
        <source>Not possible here: this computer has no key store that the program trusts.</source>
        <translation>Impossible ici&#x202f;: cet ordinateur n’a pas de trousseau de clés auquel le programme se fie.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Three or four words that do not belong together are strong and easy to remember.</source>
        <translation>Trois ou quatre mots sans lien entre eux sont sûrs et faciles à retenir.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Trop courte&#x202f;: au moins 8 caractères.</translation>
    </message>
    <message>
        <source>Weak: somebody could guess it. Another word makes it much stronger.</source>
        <translation>Faible&#x202f;: quelqu’un pourrait la deviner. Un mot de plus la rend bien plus forte.</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>16:9, wide</source>
        <translation>16:9, large</translation>
    </message>
    <message>
        <source>4:3</source>
        <translation>4:3</translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>Forme libre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the part that parents see</source>
        <translation>Choisissez la partie que les parents voient</translation>
    </message>
    <message>
        <source>Shape of the part</source>
        <translation>Forme de la partie</translation>
    </message>
    <message>
        <source>Show this part</source>
        <translation>Montrer cette partie</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Photo entière</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Arrow keys move it, Shift with arrow keys makes it larger or smaller.</source>
        <translation>Les flèches le déplacent, avec Maj elles l’agrandissent ou le réduisent.</translation>
    </message>
    <message>
        <source>Frame of the part that parents see</source>
        <translation>Cadre de la partie que les parents voient</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {left} from the left and {top} from the top</source>
        <translation>{width} × {height} pixels, à {left} de la gauche et {top} du haut</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+↓)</source>
        <translation>Ouvrir le calendrier (Alt+↓)</translation>
    </message>
    <message>
        <source>This is not a date. Write it as dd/mm/yyyy.</source>
        <translation>Ce n’est pas une date. Écrivez-la ainsi&#x202f;: jj/mm/aaaa.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>The dates can be read in two ways. What does “{written}” mean?</source>
        <translation>Les dates peuvent se lire de deux façons. Que signifie «&#xa0;{written}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>{day} (the day comes first)</source>
        <translation>{day} (le jour vient d’abord)</translation>
    </message>
    <message>
        <source>{day} (the month comes first)</source>
        <translation>{day} (le mois vient d’abord)</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fill in a day, as 17/08/2026.</source>
        <translation>Indiquez un jour, par exemple 17/08/2026.</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Places libres</translation>
    </message>
    <message>
        <source>Nobody comes on this day.</source>
        <translation>Personne ne vient ce jour-là.</translation>
    </message>
    <message>
        <source>The day, child by child</source>
        <translation>La journée, enfant par enfant</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Childcare requests</source>
        <translation>Demandes d’accueil</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Info page</source>
        <translation>Page d’information</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>À encoder</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Version {version}. Works without a connection; your data stay on this computer, encrypted.</source>
        <translation>Version {version}. Fonctionne sans connexion&#x202f;; vos données restent chiffrées sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>DetailRow</name>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Not kept yet; the program tries again.</source>
        <translation>Pas encore enregistré&#xa0;; le programme réessaie.</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile. There: {theirs}. Here: {own}. Which is to be kept?</source>
        <translation>Ceci a été modifié entre-temps dans une autre fenêtre. Là-bas&#xa0;: {theirs}. Ici&#xa0;: {own}. Que gardez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{field}: keep mine</source>
        <translation>{field}&#xa0;: garder le mien</translation>
    </message>
    <message>
        <source>{field}: take the other</source>
        <translation>{field}&#xa0;: prendre l’autre</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <translation>✓ enregistré</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>Both texts are the same.</source>
        <translation>Les deux textes sont identiques.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Restore the built-in text</source>
        <translation>Rétablir le texte d’origine</translation>
    </message>
    <message>
        <source>Struck through: only in the text at the left. Underlined: only in the one at the right.</source>
        <translation>Barré&#xa0;: seulement dans le premier texte. Souligné&#xa0;: seulement dans le second.</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Compare with {reference}…</source>
        <translation>Comparer avec {reference}…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>may be the same as {references}</source>
        <translation>peut-être la même que {references}</translation>
    </message>
</context>
<context>
    <name>DraftConflict</name>
    <message>
        <source>Keep mine</source>
        <translation>Garder mon texte</translation>
    </message>
    <message>
        <source>Nothing was written over. Choose which text goes on; what differs is underlined.</source>
        <translation>Rien n’a été écrasé. Choisissez le texte à garder&#xa0;; les différences sont soulignées.</translation>
    </message>
    <message>
        <source>Of the other window</source>
        <translation>Celui de l’autre fenêtre</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>This reply was written in another window too</source>
        <translation>Cette réponse a aussi été écrite dans une autre fenêtre</translation>
    </message>
    <message>
        <source>Your text is kept; that of the other window was replaced.</source>
        <translation>Votre texte est gardé&#xa0;; celui de l’autre fenêtre a été remplacé.</translation>
    </message>
    <message>
        <source>Your text was replaced by that of the other window.</source>
        <translation>Votre texte a été remplacé par celui de l’autre fenêtre.</translation>
    </message>
    <message>
        <source>Yours, as it stands below</source>
        <translation>Votre texte, tel qu’il se trouve ci-dessous</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>— The text of the other window: —</source>
        <translation>— Le texte de l’autre fenêtre&#xa0;: —</translation>
    </message>
</context>
<context>
    <name>EarlierImports</name>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Annuler cette importation</translation>
    </message>
    <message>
        <source>An import can be undone as long as nothing was done with its requests: they go, and the facts that it changed are as before.</source>
        <translation>Une importation peut être annulée tant que rien n’a été fait avec ses demandes&#xa0;: elles disparaissent, et ce qui avait été modifié redevient comme avant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importations précédentes</translation>
    </message>
    <message>
        <source>Imports, the newest first</source>
        <translation>Importations, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Rien n’a encore été importé</translation>
    </message>
    <message>
        <source>Open a file with Ctrl+O.</source>
        <translation>Ouvrez un fichier avec Ctrl+O.</translation>
    </message>
</context>
<context>
    <name>EditDetailsDialog</name>
    <message>
        <source>Changed in another window meanwhile:</source>
        <translation>Modifié entre-temps dans une autre fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>Données – {name}</translation>
    </message>
    <message>
        <source>Show it as it is kept</source>
        <translation>Afficher ce qui est enregistré</translation>
    </message>
    <message>
        <source>You did not save these changes before. They are filled in below.</source>
        <translation>Vous n’aviez pas encore enregistré ces modifications. Elles sont remplies ci-dessous.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>EditPane</name>
    <message>
        <source>Back to the checklist</source>
        <translation>Retour à la liste de contrôle</translation>
    </message>
    <message>
        <source>Back to the checklist (Esc)</source>
        <translation>Retour à la liste de contrôle (Échap)</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
</context>
<context>
    <name>EnterAllDialog</name>
    <message numerus="yes">
        <source>%n action(s) that need not be entered any more stay on the list.</source>
        <translation>
            <numerusform>%n action qui ne doit plus être encodée reste dans la liste.</numerusform>
            <numerusform>%n actions qui ne doivent plus être encodées restent dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these are entered</source>
        <translation>Tout ceci est encodé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Encodé le</translation>
    </message>
    <message>
        <source>Fill in the day on which they were entered, as 17/08/2026.</source>
        <translation>Indiquez le jour où elles ont été encodées, comme 17/08/2026.</translation>
    </message>
    <message numerus="yes">
        <source>Note %n action(s) as entered on Opvang.Vlaanderen? Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Noter&#xa0;%n action comme encodée sur Opvang.Vlaanderen&#xa0;? Ctrl+Z l’annule.</numerusform>
            <numerusform>Noter&#xa0;%n actions comme encodées sur Opvang.Vlaanderen&#xa0;? Ctrl+Z l’annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note as entered</source>
        <translation>Noter comme encodé</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>--demo opens the example and takes no command.</source>
        <translation>--demo ouvre l’exemple et ne se combine pas avec une commande.</translation>
    </message>
    <message>
        <source>--dry-run says what would come in: it goes with --import FILE.</source>
        <translation>--dry-run dit ce qui serait importé&#xa0;: il va avec --import FICHIER.</translation>
    </message>
    <message>
        <source>A workbook takes no more than {most} requests. Choose fewer with search or filters.</source>
        <translation>Une feuille de calcul contient {most} demandes au maximum. Choisissez-en moins, avec la recherche ou les filtres.</translation>
    </message>
    <message>
        <source>Another reply to this request is being written. Finish or empty that one first.</source>
        <translation>Une autre réponse à cette demande est en cours d’écriture. Terminez-la ou videz-la d’abord.</translation>
    </message>
    <message>
        <source>Another template in this language is called “{title}” already. Choose another name.</source>
        <translation>Un autre modèle dans cette langue s’appelle déjà «&#xa0;{title}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Closing days can be kept for {most} periods at most.</source>
        <translation>Vous pouvez enregistrer {most} périodes de fermeture au maximum.</translation>
    </message>
    <message>
        <source>Give the filter a name first.</source>
        <translation>Donnez d’abord un nom au filtre.</translation>
    </message>
    <message>
        <source>Give the name of the child or of a parent.</source>
        <translation>Donnez le nom de l’enfant ou d’un parent.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <source>No request was found in the mail. Type the request over by hand.</source>
        <translation>Aucune demande n’a été trouvée dans l’e-mail. Recopiez la demande à la main.</translation>
    </message>
    <message>
        <source>No row with the names of the columns was found. Put a heading above each column, such as “Naam kind”, “Ontvangen op” and “Opvangplan”.</source>
        <translation>Aucune ligne avec les noms des colonnes n’a été trouvée. Mettez un titre au-dessus de chaque colonne, comme «&#x202f;Naam kind&#x202f;», «&#x202f;Ontvangen op&#x202f;» et «&#x202f;Opvangplan&#x202f;».</translation>
    </message>
    <message>
        <source>Reading the spreadsheet took too long. Copy the rows with requests to a new file.</source>
        <translation>La lecture de la feuille de calcul a pris trop de temps. Copiez les lignes avec les demandes dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>Request {reference} was changed in another window since you opened it. Nothing was saved: look at the new state and try again.</source>
        <translation>La demande {reference} a été modifiée entre-temps dans une autre fenêtre. Rien n’a été enregistré&#x202f;: regardez où elle en est et réessayez.</translation>
    </message>
    <message>
        <source>Some fields of the reply are still open. Answer this request on its own.</source>
        <translation>Des champs de la réponse sont encore à compléter. Répondez à cette demande séparément.</translation>
    </message>
    <message>
        <source>The Outlook mail is damaged or far too large. Open it in Outlook, copy its text and paste it here.</source>
        <translation>L’e-mail Outlook est endommagé ou bien trop grand. Ouvrez-le dans Outlook, copiez son texte et collez-le ici.</translation>
    </message>
    <message>
        <source>The day of arrival is missing.</source>
        <translation>La date de réception manque.</translation>
    </message>
    <message>
        <source>The day of arrival {date} is still to come.</source>
        <translation>La date de réception, {date}, est encore à venir.</translation>
    </message>
    <message>
        <source>The days to reply in lie between 1 and {most}.</source>
        <translation>Le nombre de jours pour réagir se situe entre 1 et {most}.</translation>
    </message>
    <message>
        <source>The file could not be read ({error}). Copy it to this computer and try again.</source>
        <translation>Le fichier n’a pas pu être lu ({error}). Copiez-le sur cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>The file has a password. Open it in your spreadsheet program and save it without one.</source>
        <translation>Le fichier a un mot de passe. Ouvrez-le dans votre tableur et enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>The file is empty. Download it again.</source>
        <translation>Le fichier est vide. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is far too large for a list of requests. Check that it is the right file.</source>
        <translation>Le fichier est bien trop grand pour une liste de demandes. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>The file is no spreadsheet, CSV file or mail, so no requests can be read from it. Save the list of requests as .xlsx or .csv, or the mail as .eml.</source>
        <translation>Ce fichier n’est ni une feuille de calcul, ni un fichier CSV, ni un e-mail&#x202f;: aucune demande ne peut y être lue. Enregistrez la liste des demandes en .xlsx ou .csv, ou l’e-mail en .eml.</translation>
    </message>
    <message>
        <source>The file is not there. Was it moved or renamed?</source>
        <translation>Le fichier n’est pas là. A-t-il été déplacé ou renommé&#x202f;?</translation>
    </message>
    <message>
        <source>The file may not be read. Close it in other programs, or copy it to your own folder.</source>
        <translation>La lecture du fichier n’est pas autorisée. Fermez-le dans les autres programmes, ou copiez-le dans votre propre dossier.</translation>
    </message>
    <message>
        <source>The first day of the closing period until {end} is missing.</source>
        <translation>Le premier jour de la période de fermeture jusqu’au {end} manque.</translation>
    </message>
    <message>
        <source>The name of a filter has {most} letters at most.</source>
        <translation>Le nom d’un filtre compte {most} lettres au maximum.</translation>
    </message>
    <message>
        <source>The name of a template has {most} characters at most.</source>
        <translation>Le nom d’un modèle compte {most} caractères au maximum.</translation>
    </message>
    <message>
        <source>The number of places lies between 1 and {most}.</source>
        <translation>Le nombre de places se situe entre 1 et {most}.</translation>
    </message>
    <message>
        <source>The reply needs what is not known yet: {labels}. Fill it in and try again.</source>
        <translation>Il manque encore quelque chose pour cette réponse&#x202f;: {labels}. Complétez et réessayez.</translation>
    </message>
    <message>
        <source>The reply to {reference} was also changed in another window meanwhile. Both texts are kept.</source>
        <translation>La réponse à {reference} a entre-temps aussi été modifiée dans une autre fenêtre. Les deux textes sont conservés.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be read. Save it as CSV and import that.</source>
        <translation>La feuille de calcul n’a pas pu être lue. Enregistrez-la en CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged. Open it in your spreadsheet program and save it again.</source>
        <translation>La feuille de calcul est endommagée. Ouvrez-la dans votre tableur et enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>The table is far too large for a list of requests. Copy the rows with requests to a new file and import that.</source>
        <translation>Le tableau est bien trop grand pour une liste de demandes. Copiez les lignes avec les demandes dans un nouveau fichier et importez celui-ci.</translation>
    </message>
    <message>
        <source>The template “{key}” is one of your own and is in “{language}” alone: leave --language out.</source>
        <translation>Le modèle «&#xa0;{key}&#xa0;» est personnel et n’existe qu’en «&#xa0;{language}&#xa0;»&#xa0;: omettez --language.</translation>
    </message>
    <message>
        <source>The text of this mail is kept in a form that only Outlook can read. Open it in Outlook, copy its text and paste it here.</source>
        <translation>Le texte de cet e-mail est enregistré sous une forme que seul Outlook peut lire. Ouvrez-le dans Outlook, copiez son texte et collez-le ici.</translation>
    </message>
    <message>
        <source>There are {most} filters already; remove one that you do not need any more.</source>
        <translation>Il y a déjà {most} filtres&#xa0;; supprimez-en un dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>There is a request “{reference}” already.</source>
        <translation>Il y a déjà une demande «&#x202f;{reference}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no action {item} in the list “to enter”.</source>
        <translation>Il n’y a pas d’action {item} dans la liste «&#x202f;À encoder&#x202f;».</translation>
    </message>
    <message>
        <source>There is no request “{reference}”.</source>
        <translation>Il n’y a pas de demande «&#x202f;{reference}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Use a command instead: llko-desktop --help.</source>
        <translation>Il n’y a pas d’écran pour ouvrir une fenêtre. Utilisez plutôt une commande&#x202f;: llko-desktop --help.</translation>
    </message>
    <message>
        <source>There is no template “{key}”, or not any more.</source>
        <translation>Il n’y a pas de modèle «&#xa0;{key}&#xa0;», ou il n’existe plus.</translation>
    </message>
    <message>
        <source>There is no text yet. Write what the parents are to read.</source>
        <translation>Il n’y a pas encore de texte. Écrivez ce que les parents vont lire.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Ceci est un dossier. Choisissez un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>This is not a file but a device. Choose a file.</source>
        <translation>Ceci n’est pas un fichier mais un périphérique. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>This template was changed or removed in another window since you opened it. Nothing was saved: look at what is there now and try again.</source>
        <translation>Ce modèle a été modifié ou supprimé dans une autre fenêtre depuis que vous l’avez ouvert. Rien n’a été enregistré&#xa0;: regardez ce qui s’y trouve maintenant et réessayez.</translation>
    </message>
    <message>
        <source>{date} is still to come. Write it under the expected date.</source>
        <translation>Le {date} est encore à venir. Indiquez cette date comme date prévue de la naissance.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Choose another folder; nothing was lost.</source>
        <translation>{path} n’a pas pu être écrit ({reason}). Choisissez un autre dossier&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>“{email}” cannot be a mail address.</source>
        <translation>«&#x202f;{email}&#x202f;» ne peut pas être une adresse e-mail.</translation>
    </message>
    <message>
        <source>“{phone}” cannot be a phone number.</source>
        <translation>«&#x202f;{phone}&#x202f;» ne peut pas être un numéro de téléphone.</translation>
    </message>
    <message>
        <source>“{text}” is a day that does not exist.</source>
        <translation>«&#x202f;{text}&#x202f;» est un jour qui n’existe pas.</translation>
    </message>
    <message>
        <source>“{text}” is not a closing day. Write it as dd/mm/yyyy.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un jour de fermeture. Écrivez-le ainsi&#xa0;: jj/mm/aaaa.</translation>
    </message>
    <message>
        <source>“{text}” is not understood and goes to the remarks.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas clair et va dans les remarques.</translation>
    </message>
    <message>
        <source>“{title}” goes with a template that is here for “{purpose}” and cannot be for another use.</source>
        <translation>«&#xa0;{title}&#xa0;» correspond à un modèle qui sert ici à «&#xa0;{purpose}&#xa0;» et ne peut pas servir à autre chose.</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Copy this text</source>
        <translation>Copier ce texte</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>appointment called off</source>
        <translation>rendez-vous annulé</translation>
    </message>
    <message>
        <source>appointment: {moment}</source>
        <translation>rendez-vous&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>came in again as {reference}</source>
        <translation>reçue à nouveau sous {reference}</translation>
    </message>
    <message>
        <source>closing notice sent</source>
        <translation>avis de clôture envoyé</translation>
    </message>
    <message>
        <source>contract signed</source>
        <translation>contrat signé</translation>
    </message>
    <message>
        <source>corrected to “{status}” on Opvang.Vlaanderen</source>
        <translation>rectifié en «&#xa0;{status}&#xa0;» sur Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>follow-up put off until {day}</source>
        <translation>suivi reporté au {day}</translation>
    </message>
    <message>
        <source>follow-up put off until {day}: {reason}</source>
        <translation>suivi reporté au {day}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>from an import</source>
        <translation>par une importation</translation>
    </message>
    <message>
        <source>import of {day}</source>
        <translation>importation du {day}</translation>
    </message>
    <message>
        <source>import of {day}: {files}</source>
        <translation>importation du {day}&#xa0;: {files}</translation>
    </message>
    <message>
        <source>looked at: not the same as another request</source>
        <translation>vérifié&#xa0;: pas la même qu’une autre demande</translation>
    </message>
    <message>
        <source>looked at: not the same as {references}</source>
        <translation>vérifié&#xa0;: pas la même que {references}</translation>
    </message>
    <message>
        <source>need not be registered on Opvang.Vlaanderen any more</source>
        <translation>ne doit plus être enregistrée sur Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>new offer entered on Opvang.Vlaanderen</source>
        <translation>nouvelle offre introduite sur Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>new offer: {plan}</source>
        <translation>nouvelle offre&#x202f;: {plan}</translation>
    </message>
    <message>
        <source>no alternative</source>
        <translation>pas d’autre solution</translation>
    </message>
    <message>
        <source>own notes changed</source>
        <translation>notes personnelles modifiées</translation>
    </message>
    <message>
        <source>personal data removed</source>
        <translation>données personnelles supprimées</translation>
    </message>
    <message>
        <source>received {source}</source>
        <translation>reçue {source}</translation>
    </message>
    <message>
        <source>registered on Opvang.Vlaanderen</source>
        <translation>enregistrée sur Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>reply by {day}</source>
        <translation>réaction au plus tard le {day}</translation>
    </message>
    <message>
        <source>reply written: {template}</source>
        <translation>réponse écrite&#x202f;: {template}</translation>
    </message>
    <message>
        <source>status corrected: {status}</source>
        <translation>statut corrigé&#x202f;: {status}</translation>
    </message>
    <message>
        <source>status: {status}</source>
        <translation>statut&#x202f;: {status}</translation>
    </message>
    <message>
        <source>taken back: {what}</source>
        <translation>étape annulée&#xa0;: {what}</translation>
    </message>
    <message>
        <source>the parents reacted</source>
        <translation>les parents ont réagi</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field} modifié</translation>
    </message>
    <message>
        <source>{field} changed: {after} (it was {before})</source>
        <translation>{field}&#xa0;: {after} (auparavant&#xa0;: {before})</translation>
    </message>
    <message>
        <source>{field} filled in: {after}</source>
        <translation>ajout – {field}&#xa0;: {after}</translation>
    </message>
    <message>
        <source>{field} removed (it was {before})</source>
        <translation>suppression – {field} (auparavant&#xa0;: {before})</translation>
    </message>
    <message>
        <source>“{status}” entered on Opvang.Vlaanderen</source>
        <translation>«&#xa0;{status}&#xa0;» introduit sur Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>“{status}” need not be entered any more</source>
        <translation>«&#xa0;{status}&#xa0;» ne doit plus être encodé</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose &amp;where…</source>
        <translation>&amp;Choisir où…</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exporter des données</translation>
    </message>
    <message>
        <source>Kind of &amp;file</source>
        <translation>Type de &amp;fichier</translation>
    </message>
</context>
<context>
    <name>ExportKinds</name>
    <message>
        <source>All data</source>
        <translation>Toutes les données</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>CSV, for other programs (*.csv)</source>
        <translation>CSV, pour d’autres programmes (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>Calendar of terms and visits</source>
        <translation>Agenda des délais et des visites</translation>
    </message>
    <message>
        <source>Data of the family of {child}</source>
        <translation>Données de la famille de {child}</translation>
    </message>
    <message>
        <source>Everything of one family</source>
        <translation>Tout d’une famille</translation>
    </message>
    <message>
        <source>For another computer, or to keep. It is not locked: whoever has the file can read all of it.</source>
        <translation>Pour un autre ordinateur, ou à conserver. Le fichier n’est pas verrouillé&#xa0;: quiconque l’a peut tout lire.</translation>
    </message>
    <message>
        <source>For parents who ask what you keep of them: requests, replies, notes and placements.</source>
        <translation>Pour les parents qui demandent ce que vous gardez d’eux&#xa0;: demandes, réponses, notes et placements.</translation>
    </message>
    <message>
        <source>For the calendar on your phone or computer; taken in again later, it changes what is there.</source>
        <translation>Pour l’agenda de votre téléphone ou ordinateur&#xa0;; repris plus tard, il met à jour ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>JSON, for other programs (*.json)</source>
        <translation>JSON, pour d’autres programmes (*.json)</translation>
    </message>
    <message>
        <source>One line for each child in the planning, with days and hours.</source>
        <translation>Une ligne par enfant du planning, avec jours et heures.</translation>
    </message>
    <message>
        <source>One line for each request, which this program can read again.</source>
        <translation>Une ligne par demande&#xa0;; ce programme peut relire la liste.</translation>
    </message>
    <message>
        <source>One line for everything that happened to each request, and when.</source>
        <translation>Une ligne pour tout ce qui est arrivé à chaque demande, et quand.</translation>
    </message>
    <message>
        <source>PDF, to read (*.pdf)</source>
        <translation>PDF, à lire (*.pdf)</translation>
    </message>
    <message>
        <source>Placed children</source>
        <translation>Enfants placés</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Terms and visits</source>
        <translation>Délais et visites</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ExportReports</name>
    <message>
        <source>All data are in {path}. It is not locked: whoever has the file can read all of it, so keep it safe.</source>
        <translation>Toutes les données sont dans {path}. Le fichier n’est pas verrouillé&#xa0;: quiconque l’a peut tout lire&#xa0;; gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>All data of {path} are here now.</source>
        <translation>Toutes les données de {path} sont maintenant ici.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>ExportTemplatesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Exporter des modèles</translation>
    </message>
    <message>
        <source>Templates to write to the file</source>
        <translation>Modèles à mettre dans le fichier</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Your own and changed texts go into one file that others can import. It holds no data of families.</source>
        <translation>Vos textes personnels ou modifiés vont dans un seul fichier que d’autres peuvent importer. Il ne contient aucune donnée de familles.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Choose where the file is to be written</source>
        <translation>Choisissez où enregistrer le fichier</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Enregistrement du fichier…</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>For one family, name a request of it (export family REF --to FILE); for others, name none.</source>
        <translation>Pour une famille, indiquez une de ses demandes (export family REF --to FILE)&#xa0;; sinon, aucune.</translation>
    </message>
    <message>
        <source>Say where to: export WHAT --to FILE; or export FILE.zip for all data.</source>
        <translation>Dites où&#xa0;: export QUOI --to FICHIER&#xa0;; ou export FICHIER.zip pour toutes les données.</translation>
    </message>
    <message>
        <source>The file holds no data of this program. Choose the zip that “all data” was written to.</source>
        <translation>Ce fichier ne contient pas de données de ce programme. Choisissez le zip dans lequel «&#xa0;toutes les données&#xa0;» ont été enregistrées.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed, so nothing was taken in. Copy it anew from where it was kept.</source>
        <translation>Le fichier est endommagé ou a été modifié&#xa0;; rien n’a été repris. Recopiez-le depuis l’endroit où vous le gardiez.</translation>
    </message>
    <message>
        <source>The file was written by another version of the program (its data have layout {theirs}, this one knows {ours}). Install that version, or a newer one, to read it.</source>
        <translation>Le fichier vient d’une autre version du programme (structure {theirs}&#xa0;; celle-ci connaît {ours}). Installez cette version, ou une plus récente, pour le lire.</translation>
    </message>
    <message>
        <source>The name of {path} does not say what kind of file it is. Let it end in one of: {kinds}.</source>
        <translation>Le nom {path} ne dit pas de quel type de fichier il s’agit. Terminez-le par l’un de&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>There are data here already, and nothing is written over them. Take the file in where nothing was entered yet.</source>
        <translation>Il y a déjà des données ici, et rien ne les remplace. Reprenez le fichier là où rien n’a encore été saisi.</translation>
    </message>
    <message>
        <source>{path} could not be written: its folder is not there, or not any more. Choose another folder; nothing was lost.</source>
        <translation>{path} n’a pas pu être enregistré&#xa0;: son dossier n’existe pas ou plus. Choisissez un autre dossier&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>{path} could not be written: the disk is full. Make room there, or choose another disk.</source>
        <translation>{path} n’a pas pu être enregistré&#xa0;: le disque est plein. Libérez de la place ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>{path} could not be written: the name is too long. Choose a shorter one.</source>
        <translation>{path} n’a pas pu être enregistré&#xa0;: le nom est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>{path} could not be written: you may not write there, or the file is open in another program. Close it there, or choose another folder.</source>
        <translation>{path} n’a pas pu être enregistré&#xa0;: vous ne pouvez pas écrire à cet endroit, ou le fichier est ouvert dans un autre programme. Fermez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} is there already. Nothing was written.</source>
        <translation>{path} existe déjà. Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message>
        <source>Further up: {reference}</source>
        <translation>Plus haut dans la liste&#xa0;: {reference}</translation>
    </message>
    <message>
        <source>Here: {reference} · {status}</source>
        <translation>Ici&#xa0;: {reference} · {status}</translation>
    </message>
    <message>
        <source>In the file: {reference}</source>
        <translation>Dans le fichier&#xa0;: {reference}</translation>
    </message>
    <message>
        <source>In this row: {reference}</source>
        <translation>Dans cette ligne&#xa0;: {reference}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>{day} {source}</source>
        <translation>le {day} {source}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>FamilyCard</name>
    <message>
        <source>Copied: {value}</source>
        <translation>Copié&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Copy the mail address {value}</source>
        <translation>Copier l’adresse e-mail {value}</translation>
    </message>
    <message>
        <source>Copy the phone number {value}</source>
        <translation>Copier le numéro de téléphone {value}</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>May give priority</source>
        <translation>Peut donner priorité</translation>
    </message>
    <message>
        <source>Remarks of the parents</source>
        <translation>Remarques des parents</translation>
    </message>
    <message>
        <source>asks for no income tariff</source>
        <translation>ne demande pas le tarif lié aux revenus</translation>
    </message>
    <message>
        <source>asks for the income tariff</source>
        <translation>demande le tarif lié aux revenus</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>naissance le {day}</translation>
    </message>
    <message>
        <source>brothers and sisters: {value}</source>
        <translation>frères et sœurs&#xa0;: {value}</translation>
    </message>
    <message>
        <source>child code {value}</source>
        <translation>kindcode {value}</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>naissance prévue le {day}</translation>
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
        <translation>Aucune demande trouvée. Essayez moins de lettres.</translation>
    </message>
    <message>
        <source>Requests; choose one of the family</source>
        <translation>Demandes&#xa0;; choisissez-en une de la famille</translation>
    </message>
    <message>
        <source>Search a request of the family</source>
        <translation>Chercher une demande de la famille</translation>
    </message>
    <message>
        <source>Search name, child, mail, phone…</source>
        <translation>Chercher nom, enfant, mail, téléphone…</translation>
    </message>
</context>
<context>
    <name>FamilyFile</name>
    <message>
        <source>A reply that is being written</source>
        <translation>Une réponse en cours de rédaction</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Aussi connue sous</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Jours d’absence</translation>
    </message>
    <message>
        <source>Days to get used to it</source>
        <translation>Jours d’adaptation</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>À partir du {day}</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importée le</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Other adults</source>
        <translation>Autres adultes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Reply of {day}</source>
        <translation>Réponse du {day}</translation>
    </message>
    <message>
        <source>Request {reference}</source>
        <translation>Demande {reference}</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>Ce qui s’est passé, le plus récent d’abord</translation>
    </message>
    <message>
        <source>What is kept of your family on {day}.</source>
        <translation>Ce qui est conservé de votre famille au {day}.</translation>
    </message>
    <message>
        <source>What {provider} keeps of your family on {day}.</source>
        <translation>Ce que {provider} conserve de votre famille au {day}.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>Plan d’accueil</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Leave in the remarks</source>
        <translation>Dans les remarques</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>always known</source>
        <translation>toujours connu</translation>
    </message>
    <message>
        <source>an open place: ‹{label}›</source>
        <translation>à compléter&#xa0;: ‹{label}›</translation>
    </message>
    <message>
        <source>in general words: {text}</source>
        <translation>en termes généraux&#xa0;: {text}</translation>
    </message>
    <message>
        <source>no: the part that it begins is left out</source>
        <translation>non&#xa0;: la partie qu’il commence disparaît</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>birth date or expected date</source>
        <translation>date de naissance ou date prévue</translation>
    </message>
    <message>
        <source>brothers and sisters</source>
        <translation>frères et sœurs</translation>
    </message>
    <message>
        <source>care plan</source>
        <translation>plan d’accueil</translation>
    </message>
    <message>
        <source>child</source>
        <translation>enfant</translation>
    </message>
    <message>
        <source>child code (kindcode)</source>
        <translation>kindcode</translation>
    </message>
    <message>
        <source>child of your own</source>
        <translation>votre propre enfant</translation>
    </message>
    <message>
        <source>day of arrival</source>
        <translation>date de réception</translation>
    </message>
    <message>
        <source>days and hours in the other week</source>
        <translation>jours et heures de l’autre semaine</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>date de fin</translation>
    </message>
    <message>
        <source>expected date</source>
        <translation>date prévue de la naissance</translation>
    </message>
    <message>
        <source>first name of the child</source>
        <translation>prénom de l’enfant</translation>
    </message>
    <message>
        <source>first name of the parent</source>
        <translation>prénom du parent</translation>
    </message>
    <message>
        <source>first name of the second parent</source>
        <translation>prénom du second parent</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>numéro de maison</translation>
    </message>
    <message>
        <source>how it came in</source>
        <translation>comment elle est arrivée</translation>
    </message>
    <message>
        <source>income tariff</source>
        <translation>tarif lié aux revenus</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>last name of the child</source>
        <translation>nom de famille de l’enfant</translation>
    </message>
    <message>
        <source>last name of the parent</source>
        <translation>nom de famille du parent</translation>
    </message>
    <message>
        <source>last name of the second parent</source>
        <translation>nom de famille du second parent</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>place of residence</source>
        <translation>lieu de résidence</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>remarques</translation>
    </message>
    <message>
        <source>second mail address</source>
        <translation>seconde adresse e-mail</translation>
    </message>
    <message>
        <source>second parent</source>
        <translation>second parent</translation>
    </message>
    <message>
        <source>second phone number</source>
        <translation>second numéro de téléphone</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>date de début</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>street</source>
        <translation>rue</translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>As the file has it; put right here what is not</source>
        <translation>Comme dans le fichier&#xa0;; corrigez ici ce qui est faux</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>There is nothing to draw for these periods.</source>
        <translation>Il n’y a rien à dessiner pour ces périodes.</translation>
    </message>
</context>
<context>
    <name>FigureTableView</name>
    <message>
        <source>Change</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>{label}, {period}: {number}</source>
        <translation>{label}, {period}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{label}, {period}: {number}. Show these requests</source>
        <translation>{label}, {period}&#xa0;: {number}. Afficher ces demandes</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>All closed requests</source>
        <translation>Toutes les demandes clôturées</translation>
    </message>
    <message>
        <source>Answered later, or without an answer after {days} days</source>
        <translation>Répondues plus tard, ou sans réponse après {days} jours</translation>
    </message>
    <message>
        <source>Answered within the term</source>
        <translation>Répondues dans le délai</translation>
    </message>
    <message>
        <source>Answered within {days} days</source>
        <translation>Répondues dans les {days} jours</translation>
    </message>
    <message>
        <source>By place of residence</source>
        <translation>Par lieu de résidence</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par origine</translation>
    </message>
    <message>
        <source>By weekday asked</source>
        <translation>Par jour demandé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Closed elsewhere before an answer was needed</source>
        <translation>Clôturées ailleurs avant qu’une réponse soit nécessaire</translation>
    </message>
    <message>
        <source>Closed, by final status</source>
        <translation>Clôturées, par statut final</translation>
    </message>
    <message>
        <source>Counted by the day a request arrived on the platform. It is answered on the day its answer was entered there; a receipt is no answer. The share leaves out requests that are still within the term and those closed elsewhere.</source>
        <translation>Comptées selon le jour d’arrivée de la demande sur la plateforme. Elle est répondue le jour où la réponse y est encodée&#xa0;; un accusé de réception n’est pas une réponse. La part ne compte pas les demandes encore dans le délai ni celles clôturées ailleurs.</translation>
    </message>
    <message>
        <source>Counted by the day a request arrived on the platform. It is answered on the day its first status, the receipt included, was entered there. The share leaves out requests that are still within the term and those closed elsewhere.</source>
        <translation>Comptées selon le jour d’arrivée de la demande sur la plateforme. Elle est répondue le jour où son premier statut, l’accusé de réception compris, y est encodé. La part ne compte pas les demandes encore dans le délai ni celles clôturées ailleurs.</translation>
    </message>
    <message>
        <source>Days until the answer: half had it within (median)</source>
        <translation>Jours jusqu’à la réponse&#xa0;: la moitié l’a eue en (médiane)</translation>
    </message>
    <message>
        <source>Days until the answer: nine in ten had it within</source>
        <translation>Jours jusqu’à la réponse&#xa0;: neuf sur dix l’ont eue en</translation>
    </message>
    <message>
        <source>Distinct children among the closed requests</source>
        <translation>Enfants différents parmi les demandes clôturées</translation>
    </message>
    <message>
        <source>Every request counts once, in the month of its final status. A corrected status counts as what it was corrected to, on the day it was first closed. Children with the same name and birth date are one.</source>
        <translation>Chaque demande compte une fois, dans le mois de son statut final. Un statut corrigé compte pour ce qu’il est devenu, le jour de la première clôture. Les enfants de même nom et de même date de naissance n’en font qu’un.</translation>
    </message>
    <message>
        <source>Every request counts once, on the day you received it, however it came to you.</source>
        <translation>Chaque demande compte une fois, le jour où vous l’avez reçue, quelle qu’en soit la voie.</translation>
    </message>
    <message>
        <source>Figures written to {path}</source>
        <translation>Chiffres enregistrés dans {path}</translation>
    </message>
    <message>
        <source>Figures · {period}</source>
        <translation>Chiffres · {period}</translation>
    </message>
    <message>
        <source>Hours that placed children are there within your opening hours, of all places in those hours. Places that offers keep are not counted. Empty where the places or the placed children are not filled in.</source>
        <translation>Heures de présence des enfants placés pendant vos heures d’ouverture, sur toutes les places à ces heures. Les places gardées pour une offre ne comptent pas. Vide si les places ou les enfants placés ne sont pas remplis.</translation>
    </message>
    <message>
        <source>Not answered yet, and still within the term</source>
        <translation>Pas encore répondues, et encore dans le délai</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Nombre de demandes</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Occupancy: share of place-hours taken</source>
        <translation>Occupation&#xa0;: part des heures-places occupées</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Own count: made by this program on {day} from what is in it. The figures of Opgroeien and Opvang.Vlaanderen may differ.</source>
        <translation>Propre comptage&#xa0;: fait par ce programme le {day} à partir de ce qu’il contient. Les chiffres d’Opgroeien et d’Opvang.Vlaanderen peuvent différer.</translation>
    </message>
    <message>
        <source>Plot of “{title}”, {period}</source>
        <translation>Graphique de «&#xa0;{title}&#xa0;», {period}</translation>
    </message>
    <message>
        <source>Quarter {number} of {year}</source>
        <translation>Trimestre {number} de {year}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Received by the last day, and not closed at its end.</source>
        <translation>Reçues jusqu’au dernier jour compris, et non clôturées à la fin de celui-ci.</translation>
    </message>
    <message>
        <source>Requests open at the end of the period</source>
        <translation>Demandes ouvertes à la fin de la période</translation>
    </message>
    <message>
        <source>Requests received</source>
        <translation>Demandes reçues</translation>
    </message>
    <message>
        <source>Requests received in the period, by how they first came to you.</source>
        <translation>Demandes reçues pendant la période, selon la première voie par laquelle elles sont arrivées.</translation>
    </message>
    <message>
        <source>Requests received in the period, by the municipality of the family.</source>
        <translation>Demandes reçues pendant la période, selon la commune de la famille.</translation>
    </message>
    <message>
        <source>Requests received in the period; each counts on every weekday that care is asked on.</source>
        <translation>Demandes reçues pendant la période&#xa0;; chacune compte pour chaque jour où l’accueil est demandé.</translation>
    </message>
    <message>
        <source>School year {first}–{last}</source>
        <translation>Année scolaire {first}–{last}</translation>
    </message>
    <message>
        <source>Share answered within the term</source>
        <translation>Part répondue dans le délai</translation>
    </message>
    <message>
        <source>Share of the place-hours, to 100%</source>
        <translation>Part des heures-places, jusqu’à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Shortages: requests that count as not answered with a place</source>
        <translation>Pénuries&#xa0;: demandes d’accueil sans place en réponse</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>This period has not begun yet.</source>
        <translation>Cette période n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>This period is not over yet: counted up to today.</source>
        <translation>Cette période n’est pas terminée&#xa0;: compté jusqu’à aujourd’hui.</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>This school year</source>
        <translation>Cette année scolaire</translation>
    </message>
    <message>
        <source>asked on {label}, {period}</source>
        <translation>demandé le {label}, {period}</translation>
    </message>
    <message>
        <source>from {label}, {period}</source>
        <translation>de {label}, {period}</translation>
    </message>
    <message>
        <source>no days named</source>
        <translation>aucun jour indiqué</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>{change} points</source>
        <translation>{change} points</translation>
    </message>
    <message>
        <source>{label}, {period}</source>
        <translation>{label}, {period}</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{name}: {number}, before {before}</source>
        <translation>{name}&#xa0;: {number}, avant {before}</translation>
    </message>
</context>
<context>
    <name>FiguresOutput</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Text file for a spreadsheet (*.csv)</source>
        <translation>Fichier texte pour un tableur (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the figures…</source>
        <translation>Enregistrement des chiffres…</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>As soon as there are requests, this page counts them by month, quarter or school year.</source>
        <translation>Dès qu’il y a des demandes, cette page les compte par mois, trimestre ou année scolaire.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Import requests…</source>
        <translation>Importer des demandes…</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Rien à compter pour l’instant</translation>
    </message>
    <message>
        <source>The figures could not be counted.</source>
        <translation>Les chiffres n’ont pas pu être comptés.</translation>
    </message>
    <message>
        <source>go to another number</source>
        <translation>aller à un autre nombre</translation>
    </message>
    <message>
        <source>show the period before or after</source>
        <translation>afficher la période précédente ou suivante</translation>
    </message>
    <message>
        <source>show the requests behind a number</source>
        <translation>afficher les demandes derrière un nombre</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Your text was replaced by the template.</source>
        <translation>Votre texte a été remplacé par le modèle.</translation>
    </message>
    <message>
        <source>“{template}” cannot be filled in for this request. {problem}</source>
        <translation>«&#xa0;{template}&#xa0;» ne peut pas être rempli pour cette demande. {problem}</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>&amp;Keep this filter</source>
        <translation>Enre&amp;gistrer ce filtre</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Days asked</source>
        <translation>Jours demandés</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Nom de ce filtre</translation>
    </message>
    <message>
        <source>Only what is to be &amp;done</source>
        <translation>Seulement ce qui est à &amp;faire</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>name, as “Wednesdays free”</source>
        <translation>nom, par exemple «&#xa0;Mercredis libres&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>&amp;Filters</source>
        <translation>Fil&amp;tres</translation>
    </message>
    <message>
        <source>Narrow by source, days, dates and priority, and keep filters</source>
        <translation>Filtrer par mode de réception, jours, dates et priorité, et enregistrer des filtres</translation>
    </message>
    <message>
        <source>Search name, child, mail, phone… (Ctrl+F)</source>
        <translation>Nom, e-mail, numéro… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Chercher des demandes</translation>
    </message>
    <message>
        <source>The filter is kept, as a button above the list.</source>
        <translation>Le filtre est enregistré, comme bouton au-dessus de la liste.</translation>
    </message>
    <message>
        <source>figures: {named}</source>
        <translation>chiffres&#xa0;: {named}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>à partir du {first}</translation>
    </message>
    <message>
        <source>received {period}</source>
        <translation>reçue {period}</translation>
    </message>
    <message>
        <source>start {period}</source>
        <translation>début {period}</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>jusqu’au {last}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>FinalAdviser</name>
    <message>
        <source>Did you have room for the plan as the parents asked it?</source>
        <translation>Aviez-vous une place pour le plan tel que les parents l’ont demandé&#xa0;?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Which final status?</source>
        <translation>Quel statut final&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, and they take the place</source>
        <translation>Oui, et ils prennent la place</translation>
    </message>
    <message>
        <source>Yes, but they dropped out</source>
        <translation>Oui, mais ils ont renoncé</translation>
    </message>
    <message>
        <source>“{status}”</source>
        <translation>«&#xa0;{status}&#xa0;»</translation>
    </message>
    <message>
        <source>“{status}” · fits what is recorded</source>
        <translation>«&#xa0;{status}&#xa0;» · correspond à ce qui est noté</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Earlier (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Chercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{place} of {many}</source>
        <translation>{place} sur {many}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Did you use this program before, on another computer say? Then “File › Export data…” there writes all data to one file.</source>
        <translation>Vous avez déjà utilisé ce programme, par exemple sur un autre ordinateur&#xa0;? «&#xa0;Fichier › Exporter des données…&#xa0;» y enregistre toutes les données dans un seul fichier.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Fill in your details</source>
        <translation>Complétez vos coordonnées</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>I have such a file…</source>
        <translation>J’ai un tel fichier…</translation>
    </message>
    <message>
        <source>Import requests…</source>
        <translation>Importer des demandes…</translation>
    </message>
    <message>
        <source>Import the export file or a saved mail of Opvang.Vlaanderen, paste a copied text (Ctrl+V), or add a request by hand (Ctrl+N).</source>
        <translation>Importez le fichier d’export ou un mail enregistré d’Opvang.Vlaanderen, collez un texte copié (Ctrl+V), ou ajoutez une demande à la main (Ctrl+N).</translation>
    </message>
    <message>
        <source>Or take over what you have already</source>
        <translation>Ou reprenez ce que vous avez déjà</translation>
    </message>
    <message>
        <source>Take requests in</source>
        <translation>Faites entrer des demandes</translation>
    </message>
    <message>
        <source>They stand in your letters and on your info page, and your hours in the planning.</source>
        <translation>Elles figurent dans vos lettres et sur votre page d’information, et vos heures dans le planning.</translation>
    </message>
    <message>
        <source>View</source>
        <comment>button</comment>
        <translation>Voir</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
</context>
<context>
    <name>FitCard</name>
    <message>
        <source>Complete the request…</source>
        <translation>Compléter la demande…</translation>
    </message>
    <message>
        <source>Number of places…</source>
        <translation>Nombre de places…</translation>
    </message>
    <message>
        <source>Offer: {plan}</source>
        <translation>Proposer&#xa0;: {plan}</translation>
    </message>
    <message>
        <source>Place a child…</source>
        <translation>Placer un enfant…</translation>
    </message>
    <message>
        <source>What you could offer</source>
        <translation>Ce que vous pourriez proposer</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>FormBody</name>
    <message>
        <source>Add a second parent</source>
        <translation>Ajouter un second parent</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>Plan d’accueil</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Tariff, brothers and sisters, priority</source>
        <translation>Tarif, frères et sœurs, priorité</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>* needed</source>
        <translation>* obligatoire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What is typed cannot be kept just now. Close once more to throw it away, or try to save.</source>
        <translation>Ce que vous avez tapé ne peut pas être conservé pour l’instant. Fermez encore une fois pour l’abandonner, ou essayez d’enregistrer.</translation>
    </message>
    <message>
        <source>kept as you type</source>
        <translation>enregistré pendant que vous tapez</translation>
    </message>
    <message>
        <source>not kept yet: the store refuses it</source>
        <translation>pas encore conservé&#xa0;: l’enregistrement est refusé</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>? please check</source>
        <translation>? à vérifier</translation>
    </message>
    <message>
        <source>{label} *</source>
        <translation>{label} *</translation>
    </message>
    <message>
        <source>{label}, needed</source>
        <translation>{label}, obligatoire</translation>
    </message>
    <message>
        <source>✓ recognised</source>
        <translation>✓ reconnu</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Brothers and sisters</source>
        <translation>Frères et sœurs</translation>
    </message>
    <message>
        <source>Child code (kindcode)</source>
        <translation>Kindcode</translation>
    </message>
    <message>
        <source>Day of arrival</source>
        <translation>Date de réception</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Jours et heures</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Expected date</source>
        <translation>Naissance prévue</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Mode de réception</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mail of the second parent</source>
        <translation>E-mail du second parent</translation>
    </message>
    <message>
        <source>May give priority</source>
        <translation>Peut donner priorité</translation>
    </message>
    <message>
        <source>Name of the child or the family</source>
        <translation>Nom de l’enfant ou famille</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone of the second parent</source>
        <translation>Téléphone du second parent</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>Lieu de résidence</translation>
    </message>
    <message>
        <source>Reference on Opvang.Vlaanderen</source>
        <translation>Référence Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Second parent</source>
        <translation>Second parent</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>asks for no income tariff</source>
        <translation>ne demande pas le tarif lié aux revenus</translation>
    </message>
    <message>
        <source>asks for the income tariff</source>
        <translation>demande le tarif lié aux revenus</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>GuideOutput</name>
    <message>
        <source>Save the status guide as PDF</source>
        <translation>Enregistrer le guide des statuts en PDF</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Child without a name</source>
        <translation>Enfant sans nom</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>réponse au plus tard le {day}</translation>
    </message>
    <message>
        <source>follow up on {day}</source>
        <translation>relancer le {day}</translation>
    </message>
    <message>
        <source>may be closed from {day}</source>
        <translation>peut être clôturée à partir du {day}</translation>
    </message>
    <message>
        <source>parents reply by {day}</source>
        <translation>réaction des parents au plus tard le {day}</translation>
    </message>
    <message>
        <source>received {day} {source}</source>
        <translation>reçue le {day} {source}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>A field stands in a template for what is known of a family, and is filled in with every reply. Choose it from the menu above the text; in the source it is written as below.</source>
        <translation>Un champ est un endroit du modèle qui se remplit dans chaque réponse avec ce que l’on sait de la famille ou de votre lieu d’accueil. Choisissez-le dans le menu au-dessus du texte&#xa0;; dans le code, il s’écrit comme ci-dessous.</translation>
    </message>
    <message>
        <source>Before files come in, a trial run shows what is new, known, changed or unclear; you put right or leave out what you want, and can undo the whole import under “Earlier imports”. How the columns of a file are read is remembered for the next one.</source>
        <translation>Avant qu’un fichier soit importé, un essai montre ce qui est nouveau, connu, modifié ou pas clair. Vous corrigez ou laissez de côté ce que vous voulez, et sous «&#xa0;Importations précédentes&#xa0;» vous pouvez annuler toute l’importation. La façon de lire les colonnes est retenue pour le fichier suivant.</translation>
    </message>
    <message>
        <source>Choose several lines with Shift or Ctrl to answer them in one go: each reply is filled in with its own names and days, and you can look them over one by one.</source>
        <translation>Choisissez plusieurs lignes avec Maj ou Ctrl pour y répondre en une fois&#xa0;: chaque réponse reçoit ses propres noms et jours, et vous pouvez les relire une à une.</translation>
    </message>
    <message>
        <source>Enter on a line prepares what is proposed for it; Ctrl+Enter saves it. Ctrl+Z takes the last step back, as long as it was not entered on Opvang.Vlaanderen.</source>
        <translation>Entrée sur une ligne prépare ce qui est suggéré&#xa0;; Ctrl+Entrée l’enregistre. Ctrl+Z annule la dernière étape, tant qu’elle n’est pas encodée sur Opvang.Vlaanderen.</translation>
    </message>
    <message>
        <source>Enter the status and the text on Opvang.Vlaanderen, then tick it under “To enter”.</source>
        <translation>Encodez le statut et le texte sur Opvang.Vlaanderen, puis cochez l’étape sous «&#x202f;À encoder&#x202f;».</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Fields in templates</source>
        <translation>Les champs des modèles</translation>
    </message>
    <message>
        <source>Find before in the help</source>
        <translation>Résultat précédent dans l’aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Next find in the help</source>
        <translation>Résultat suivant dans l’aide</translation>
    </message>
    <message>
        <source>Next link in the help; Enter follows it</source>
        <translation>Lien suivant dans l’aide&#xa0;; Entrée le suit</translation>
    </message>
    <message>
        <source>On the info page you fill in your details once; they also go into your letters, replies and planning. The checklist says what parents still miss on Opvang.Vlaanderen. Copy an item with Ctrl+C, or export all texts and photos, and note there when you looked your page over.</source>
        <translation>Sur la page d’information, vous encodez vos données une seule fois&#xa0;; elles vont aussi dans vos lettres, réponses et votre planning. La liste de contrôle dit ce qui manque encore aux parents sur Opvang.Vlaanderen. Copiez un élément avec Ctrl+C, ou exportez tous les textes et photos, et notez-y quand vous avez vérifié votre page.</translation>
    </message>
    <message>
        <source>Press ? for the list of all keys.</source>
        <translation>Appuyez sur&#x202f;? pour voir toutes les touches.</translation>
    </message>
    <message>
        <source>Print the status guide…</source>
        <translation>Imprimer le guide des statuts…</translation>
    </message>
    <message>
        <source>Quicker still</source>
        <translation>Encore plus vite</translation>
    </message>
    <message>
        <source>Save and set: the reply is kept and its text is on the clipboard.</source>
        <translation>Choisissez «&#x202f;Enregistrer et changer le statut&#x202f;»&#x202f;: la réponse est conservée et son texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Take requests in: drop the export file or the mails on the window, copy the text of a request and press Ctrl+V, or press Ctrl+N for one by phone or at the door.</source>
        <translation>Faites entrer les demandes&#xa0;: glissez le fichier exporté ou les e-mails dans la fenêtre, copiez le texte d’une demande et appuyez sur Ctrl+V, ou appuyez sur Ctrl+N pour une demande par téléphone ou à la porte.</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Les règles</translation>
    </message>
    <message>
        <source>Today shows what must be answered by when. Choose a request, choose a status, check the reply.</source>
        <translation>«&#x202f;Aujourd’hui&#x202f;» montre à quoi répondre, et pour quand. Choisissez une demande, choisissez un statut et relisez la réponse.</translation>
    </message>
    <message>
        <source>Under Planning you place the children who come to you: then every request tells whether there is room, and the page shows who could have a place that is free. Try a request there before you answer it; nothing is saved until you do.</source>
        <translation>Sous Planning, vous placez les enfants qui viennent chez vous&#xa0;: chaque demande dit alors s’il y a de la place, et la page montre qui pourrait avoir une place libre. Essayez-y une demande avant d’y répondre&#xa0;; rien n’est enregistré d’ici là.</translation>
    </message>
    <message>
        <source>Under Requests you find any request by name, mail, phone number, reference or a word from a remark, in any spelling. Filters narrow the list and can be kept under a name.</source>
        <translation>Sous «&#xa0;Demandes&#xa0;», vous trouvez chaque demande par nom, e-mail, numéro de téléphone, référence ou un mot d’une remarque, même écrit autrement. Les filtres raccourcissent la liste et peuvent être enregistrés sous un nom.</translation>
    </message>
    <message>
        <source>Under Templates you write the texts of your replies, and see at once what a family would get. A built-in text can always be restored; the File menu exports your texts and imports those of others.</source>
        <translation>Sous «&#xa0;Modèles&#xa0;», vous écrivez les textes de vos réponses et voyez aussitôt ce que recevrait une famille. Un texte d’origine peut toujours être rétabli&#xa0;; le menu «&#xa0;Fichier&#xa0;» exporte vos textes et importe ceux des autres.</translation>
    </message>
    <message>
        <source>What you write is kept as you type, also when the computer stops. The checks under a reply lead to the place in the text: click them.</source>
        <translation>Ce que vous écrivez est enregistré pendant que vous tapez, même si l’ordinateur s’arrête. Les vérifications sous une réponse mènent à l’endroit dans le texte&#xa0;: cliquez dessus.</translation>
    </message>
    <message>
        <source>When it is not known</source>
        <translation>Si on ne le connaît pas</translation>
    </message>
    <message>
        <source>Where to get help</source>
        <translation>Où trouver de l’aide</translation>
    </message>
</context>
<context>
    <name>ImportAssistant</name>
    <message numerus="yes">
        <source>%n row(s) may be known: look them over first.</source>
        <translation>
            <numerusform>%n ligne est peut-être déjà connue&#xa0;: regardez-la d’abord.</numerusform>
            <numerusform>%n lignes sont peut-être déjà connues&#xa0;: regardez-les d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n request(s)  Ctrl+↵</source>
        <translation>
            <numerusform>Modifier %n demande  Ctrl+↵</numerusform>
            <numerusform>Modifier %n demandes  Ctrl+↵</numerusform>
        </translation>
    </message>
    <message>
        <source>First say when these requests arrived.</source>
        <translation>Indiquez d’abord quand ces demandes ont été reçues.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n request(s)  Ctrl+↵</source>
        <translation>
            <numerusform>Importer %n demande  Ctrl+↵</numerusform>
            <numerusform>Importer %n demandes  Ctrl+↵</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n request(s), change {changed}  Ctrl+↵</source>
        <translation>
            <numerusform>Importer %n demande, en modifier {changed}  Ctrl+↵</numerusform>
            <numerusform>Importer %n demandes, en modifier {changed}  Ctrl+↵</numerusform>
        </translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Importer des demandes</translation>
    </message>
    <message>
        <source>Importing requests…</source>
        <translation>Importation des demandes…</translation>
    </message>
    <message>
        <source>Nothing is written before you import.</source>
        <translation>Rien n’est enregistré avant l’importation.</translation>
    </message>
    <message>
        <source>There is nothing new to import.</source>
        <translation>Il n’y a rien de nouveau à importer.</translation>
    </message>
</context>
<context>
    <name>ImportTemplatesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Importer des modèles</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Utilisé maintenant</translation>
    </message>
    <message>
        <source>Only the title would be another: “{title}”.</source>
        <translation>Seul le nom changerait&#xa0;: «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Replies of this kind would begin with it.</source>
        <translation>Ce serait alors le modèle par défaut pour ces réponses.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n template(s)</source>
        <translation>
            <numerusform>Reprendre %n modèle</numerusform>
            <numerusform>Reprendre %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Template {number}</source>
        <translation>Modèle {number}</translation>
    </message>
    <message>
        <source>Templates in the file</source>
        <translation>Modèles du fichier</translation>
    </message>
    <message>
        <source>“{file}”, which says that it is from {sender}. Look it over before you take it over.</source>
        <translation>«&#xa0;{file}&#xa0;», qui se dit envoyé par {sender}. Vérifiez tout avant de le reprendre.</translation>
    </message>
    <message>
        <source>“{file}”. Look it over before you take it over.</source>
        <translation>«&#xa0;{file}&#xa0;». Vérifiez tout avant de le reprendre.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Import requests</source>
        <translation>Importer des demandes</translation>
    </message>
    <message>
        <source>No request was found in these files.</source>
        <translation>Aucune demande n’a été trouvée dans ces fichiers.</translation>
    </message>
    <message>
        <source>Reading requests…</source>
        <translation>Lecture des demandes…</translation>
    </message>
    <message>
        <source>Requests (*.xlsx *.xlsm *.xlsb *.ods *.xls *.csv *.tsv *.txt *.eml *.mbox *.msg);;All files (*)</source>
        <translation>Demandes (*.xlsx *.xlsm *.xlsb *.ods *.xls *.csv *.tsv *.txt *.eml *.mbox *.msg);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>InfoPage</name>
    <message>
        <source>A childminder usually has at most {most} places at the same time; {places} are filled in. Check the number, or the kind of childcare.</source>
        <translation>Un accueillant a en général au plus {most} places en même temps&#xa0;; {places} sont indiquées. Vérifiez le nombre, ou le type d’accueil.</translation>
    </message>
    <message>
        <source>A later review was noted in another window; it stays, and nothing was taken back.</source>
        <translation>Une vérification plus récente a été notée dans une autre fenêtre&#xa0;; elle reste, rien n’a été annulé.</translation>
    </message>
    <message>
        <source>For some hours in which you are not open, another number of places is filled in: {days}. Check these hours, or your opening hours.</source>
        <translation>Pour certaines heures où vous n’êtes pas ouvert, un autre nombre de places est indiqué&#xa0;: {days}. Vérifiez ces heures ou vos heures d’ouverture.</translation>
    </message>
    <message>
        <source>From the day after {until} on, it is not filled in how many places there are.</source>
        <translation>À partir du lendemain du {until}, le nombre de places n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Look over whether your page on Opvang.Vlaanderen says the same as here, and note that you did.</source>
        <translation>Vérifiez si votre page sur Opvang.Vlaanderen dit la même chose qu’ici, et notez que vous l’avez fait.</translation>
    </message>
    <message>
        <source>Not filled in yet for {years}.</source>
        <translation>Pas encore rempli pour {years}.</translation>
    </message>
    <message>
        <source>Photo {photo} is rather dark. One taken by daylight shows more.</source>
        <translation>La photo {photo} est assez sombre. À la lumière du jour, on en voit davantage.</translation>
    </message>
    <message>
        <source>Photo {photo} may lie on its side. You can turn it here.</source>
        <translation>La photo {photo} est peut-être couchée. Vous pouvez la tourner ici.</translation>
    </message>
    <message>
        <source>Photo {photo} seems a little blurred. Perhaps you have a sharper one.</source>
        <translation>La photo {photo} semble un peu floue. Peut-être en avez-vous une plus nette.</translation>
    </message>
    <message>
        <source>Say which hours hold from {start} to {end}. Are you closed then? Enter it as closing days.</source>
        <translation>Dites quelles heures valent du {start} au {end}. Êtes-vous fermé alors&#xa0;? Encodez-le comme jours de fermeture.</translation>
    </message>
    <message>
        <source>Since your last review on {date} changed: {fields}. Change it on Opvang.Vlaanderen too.</source>
        <translation>Depuis votre dernière vérification le {date} ont changé&#xa0;: {fields}. Modifiez-le aussi sur Opvang.Vlaanderen.</translation>
    </message>
    <message>
        <source>Some days with other hours are past, until {until}. You may remove them.</source>
        <translation>Certains jours avec d’autres heures sont passés, jusqu’au {until}. Vous pouvez les retirer.</translation>
    </message>
    <message>
        <source>The ages run from {youngest} to {oldest} months: the first must be less than the last.</source>
        <translation>Les âges vont de {youngest} à {oldest} mois&#xa0;: le premier doit être inférieur au dernier.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8. Save it as plain text in UTF-8 and try again.</source>
        <translation>Le fichier n’est pas un texte en UTF-8. Enregistrez-le comme texte brut en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>The hours are missing: only days are filled in.</source>
        <translation>Les heures manquent&#xa0;: seuls des jours sont indiqués.</translation>
    </message>
    <message>
        <source>The largest picture is {longest} pixels long; parents see it well from {wanted} on.</source>
        <translation>La plus grande photo a {longest} pixels de long&#xa0;; à partir de {wanted} les parents la voient bien.</translation>
    </message>
    <message>
        <source>The number of places ({places}) is filled in, but no opening hours yet.</source>
        <translation>Le nombre de places ({places}) est indiqué, mais pas encore les heures d’ouverture.</translation>
    </message>
    <message>
        <source>The other hours end on {end}, before they start on {start}.</source>
        <translation>Les autres heures finissent le {end}, avant de commencer le {start}.</translation>
    </message>
    <message>
        <source>The other hours from {start} to {end} fall on closing days, so they never hold.</source>
        <translation>Les autres heures du {start} au {end} tombent sur des jours de fermeture, elles ne valent donc jamais.</translation>
    </message>
    <message>
        <source>The other hours from {start} to {end} fall on weekdays on which you are never open, so they never hold.</source>
        <translation>Les autres heures du {start} au {end} tombent sur des jours où vous n’êtes jamais ouvert, elles ne valent donc jamais.</translation>
    </message>
    <message>
        <source>There are opening hours, but no number of places yet.</source>
        <translation>Il y a des heures d’ouverture, mais pas encore de nombre de places.</translation>
    </message>
    <message>
        <source>This text has {length} characters; {most} is the most. Make it shorter.</source>
        <translation>Ce texte a {length} caractères&#xa0;; {most} est le maximum. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>You are open on these days, but in none of the hours there is a place: {days}. Check the number of places, or your opening hours.</source>
        <translation>Ces jours-là vous êtes ouvert, mais il n’y a de place à aucune heure&#xa0;: {days}. Vérifiez le nombre de places ou vos heures d’ouverture.</translation>
    </message>
    <message>
        <source>Your last review was on {date}. Look over whether everything is still right.</source>
        <translation>Votre dernière vérification date du {date}. Regardez si tout est encore juste.</translation>
    </message>
    <message>
        <source>{date} is still to come. Give the day on which you looked the page over.</source>
        <translation>Le {date} est encore à venir. Indiquez le jour où vous avez vérifié la page.</translation>
    </message>
    <message>
        <source>{phone} is a number in another country. That is fine if parents can call it.</source>
        <translation>{phone} est un numéro d’un autre pays. C’est bien si les parents peuvent l’appeler.</translation>
    </message>
    <message>
        <source>{words} words: parents get a better picture from {wanted} words on.</source>
        <translation>{words} mots&#xa0;: à partir de {wanted} mots, les parents se font une meilleure idée.</translation>
    </message>
    <message>
        <source>“{field}” was also changed in another window. Nothing was saved: look at what is there now and try again.</source>
        <translation>«&#xa0;{field}&#xa0;» a aussi été modifié dans une autre fenêtre. Rien n’a été enregistré&#xa0;: regardez ce qui s’y trouve et réessayez.</translation>
    </message>
    <message>
        <source>“{text}” are no ages. Write them in months, as 0-36.</source>
        <translation>«&#xa0;{text}&#xa0;» ne sont pas des âges. Écrivez-les en mois, comme 0-36.</translation>
    </message>
    <message>
        <source>“{text}” is no code of a language. Write it as nl, fr or en.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un code de langue. Écrivez-le comme nl, fr ou en.</translation>
    </message>
    <message>
        <source>“{text}” is no price of a day. Write it in euro, as 32.50.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un prix par jour. Écrivez-le en euros, comme 32.50.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Write it as 2026.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une année. Écrivez-la comme 2026.</translation>
    </message>
    <message>
        <source>“{text}” is not one of: {choices}.</source>
        <translation>«&#xa0;{text}&#xa0;» ne fait pas partie de&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>“{text}” is not understood. Write days and hours as: 2026-07-01/2026-08-31 09:00-17:00.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas compris. Écrivez jours et heures ainsi&#xa0;: 2026-07-01/2026-08-31 09:00-17:00.</translation>
    </message>
</context>
<context>
    <name>InfoPageOutput</name>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Choose where the folder is to be made</source>
        <translation>Choisissez où créer le dossier</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Poster of {name}</source>
        <translation>Affiche de {name}</translation>
    </message>
    <message>
        <source>Save the info page as PDF</source>
        <translation>Enregistrer la page d’information en PDF</translation>
    </message>
    <message>
        <source>Save the poster for the door as PDF</source>
        <translation>Enregistrer l’affiche pour la porte en PDF</translation>
    </message>
    <message>
        <source>Writing the texts and pictures…</source>
        <translation>Écriture des textes et des photos…</translation>
    </message>
</context>
<context>
    <name>InfoPagePage</name>
    <message>
        <source>As a parent sees it</source>
        <translation>Comme un parent la voit</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Noted as looked over on Opvang.Vlaanderen: {day}.</source>
        <translation>Noté comme vérifié sur Opvang.Vlaanderen&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>The review is taken back.</source>
        <translation>La vérification est annulée.</translation>
    </message>
    <message>
        <source>The text of “{item}” is on the clipboard.</source>
        <translation>Le texte de «&#xa0;{item}&#xa0;» est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>There is no text to copy for “{item}” yet.</source>
        <translation>Il n’y a pas encore de texte à copier pour «&#xa0;{item}&#xa0;».</translation>
    </message>
    <message>
        <source>back to the checklist</source>
        <translation>retour à la liste de contrôle</translation>
    </message>
    <message>
        <source>copy the text of the item</source>
        <translation>copier le texte de l’élément</translation>
    </message>
    <message>
        <source>go to what is to be filled in</source>
        <translation>aller à ce qui reste à compléter</translation>
    </message>
</context>
<context>
    <name>InfoPageReports</name>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>InfoPageWords</name>
    <message>
        <source>Filled in: {fields}</source>
        <translation>Rempli&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>No closing days in {years}</source>
        <translation>Pas de jours de fermeture en {years}</translation>
    </message>
    <message>
        <source>No, you work with a price of your own</source>
        <translation>Non, vous travaillez avec votre propre prix</translation>
    </message>
    <message>
        <source>Still to fill in: {fields}.</source>
        <translation>Encore à compléter&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Yes, you work with the income tariff</source>
        <translation>Oui, vous appliquez le tarif lié aux revenus</translation>
    </message>
    <message>
        <source>a logo</source>
        <translation>un logo</translation>
    </message>
    <message>
        <source>last looked over on Opvang.Vlaanderen: {day}</source>
        <translation>dernière vérification sur Opvang.Vlaanderen&#xa0;: {day}</translation>
    </message>
    <message>
        <source>not yet looked over on Opvang.Vlaanderen</source>
        <translation>pas encore vérifiée sur Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>since your last review on {day} changed: {fields}</source>
        <translation>depuis votre dernière vérification le {day} ont changé&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>{done} of {all} required items · {percent} % complete</source>
        <translation>{done} éléments obligatoires sur {all} · complète à {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{good} of {all} filled in</source>
        <translation>{good} sur {all} remplis</translation>
    </message>
    <message>
        <source>{places}, {ages}</source>
        <translation>{places}, {ages}</translation>
    </message>
    <message>
        <source>{youngest}–{oldest} months</source>
        <translation>{youngest}–{oldest} mois</translation>
    </message>
    <message>
        <source>{youngest}–{oldest} years</source>
        <translation>{youngest}–{oldest} ans</translation>
    </message>
</context>
<context>
    <name>Inserting</name>
    <message>
        <source>Insert field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>Seulement si…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Something was done with request {reference} since this import, so it cannot be undone as a whole. Nothing was changed.</source>
        <translation>Depuis cette importation, quelque chose a été fait avec la demande {reference}&#xa0;: l’importation ne peut donc plus être annulée en entier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>Il n’y a pas d’importation {number}.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>Cette importation est déjà annulée.</translation>
    </message>
    <message>
        <source>a parent with the same name, or almost</source>
        <translation>un parent du même nom, ou presque</translation>
    </message>
    <message>
        <source>born around the expected date</source>
        <translation>naissance autour de la date prévue</translation>
    </message>
    <message>
        <source>expected around the same day</source>
        <translation>naissance prévue vers le même jour</translation>
    </message>
    <message>
        <source>one of both has no name for the child yet</source>
        <translation>dans l’une des deux, l’enfant n’a pas encore de nom</translation>
    </message>
    <message>
        <source>the birth dates have day and month the other way round</source>
        <translation>le jour et le mois sont inversés dans les dates de naissance</translation>
    </message>
    <message>
        <source>the child has the same first name, or almost</source>
        <translation>l’enfant a le même prénom, ou presque</translation>
    </message>
    <message>
        <source>the child has the same name</source>
        <translation>l’enfant a le même nom</translation>
    </message>
    <message>
        <source>the child&apos;s name is almost the same</source>
        <translation>l’enfant a presque le même nom</translation>
    </message>
    <message>
        <source>the same birth date</source>
        <translation>la même date de naissance</translation>
    </message>
    <message>
        <source>the same expected date</source>
        <translation>la même date prévue de naissance</translation>
    </message>
    <message>
        <source>the same mail address</source>
        <translation>la même adresse e-mail</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>le même numéro de téléphone</translation>
    </message>
    <message>
        <source>the same reference: {reference}</source>
        <translation>la même référence&#xa0;: {reference}</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Copy the text of: {item}</source>
        <translation>Copier le texte de&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Fill in: {item}</source>
        <translation>Compléter&#xa0;: {item}</translation>
    </message>
    <message>
        <source>View</source>
        <comment>button</comment>
        <translation>Voir</translation>
    </message>
    <message>
        <source>View: {item}</source>
        <translation>Voir&#xa0;: {item}</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>not in order yet</source>
        <translation>pas encore en ordre</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
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
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elles font</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Answer</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Closing notice</source>
        <translation>Avis de clôture</translation>
    </message>
    <message>
        <source>Example: a child not born yet</source>
        <translation>Exemple&#xa0;: enfant pas encore né</translation>
    </message>
    <message>
        <source>Example: a full place</source>
        <translation>Exemple&#xa0;: place complète</translation>
    </message>
    <message>
        <source>Example: a later start</source>
        <translation>Exemple&#xa0;: début plus tardif</translation>
    </message>
    <message>
        <source>Example: a partial place</source>
        <translation>Exemple&#xa0;: place partielle</translation>
    </message>
    <message>
        <source>Example: contact details are missing</source>
        <translation>Exemple&#xa0;: coordonnées manquantes</translation>
    </message>
    <message>
        <source>Example: other days</source>
        <translation>Exemple&#xa0;: autres jours</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>Full place</source>
        <translation>Place complète</translation>
    </message>
    <message>
        <source>Invitation to meet</source>
        <translation>Invitation à faire connaissance</translation>
    </message>
    <message>
        <source>Later start</source>
        <translation>Début plus tardif</translation>
    </message>
    <message>
        <source>May be closed</source>
        <translation>Peut être clôturée</translation>
    </message>
    <message>
        <source>Missing information</source>
        <translation>Informations manquantes</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Pas possible</translation>
    </message>
    <message>
        <source>Not possible, with alternative</source>
        <translation>Pas possible, avec autre solution</translation>
    </message>
    <message>
        <source>Offer expired</source>
        <translation>Offre expirée</translation>
    </message>
    <message>
        <source>Opvang.Vlaanderen</source>
        <translation>Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>Partial place</source>
        <translation>Place partielle</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Demande reçue</translation>
    </message>
    <message>
        <source>Referral to Opvang.Vlaanderen</source>
        <translation>Renvoi vers Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>Review the info page</source>
        <translation>Page d’information à revoir</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>À encoder</translation>
    </message>
    <message>
        <source>To register</source>
        <translation>À inscrire</translation>
    </message>
    <message>
        <source>a later start</source>
        <translation>un début plus tardif</translation>
    </message>
    <message>
        <source>a part of the plan</source>
        <translation>une partie du plan</translation>
    </message>
    <message>
        <source>alternative named</source>
        <translation>autre solution mentionnée</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse au plus tard le</translation>
    </message>
    <message>
        <source>as the program has it</source>
        <translation>comme dans le programme</translation>
    </message>
    <message>
        <source>at the door</source>
        <translation>à la porte</translation>
    </message>
    <message>
        <source>birth date or expected date is missing</source>
        <translation>date de naissance (ou date prévue) manquante</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>modifié par vous</translation>
    </message>
    <message>
        <source>changes a template</source>
        <translation>modifie un modèle</translation>
    </message>
    <message>
        <source>childminder at home</source>
        <translation>accueil familial</translation>
    </message>
    <message>
        <source>childminders who work together</source>
        <translation>accueillants qui collaborent</translation>
    </message>
    <message>
        <source>closing notice complete</source>
        <translation>avis de clôture complet</translation>
    </message>
    <message>
        <source>contact named</source>
        <translation>contact mentionné</translation>
    </message>
    <message>
        <source>date named</source>
        <translation>date limite mentionnée</translation>
    </message>
    <message>
        <source>days and hours named</source>
        <translation>jours et heures mentionnés</translation>
    </message>
    <message>
        <source>expected date has passed: ask for the birth date</source>
        <translation>la date prévue est passée&#x202f;: demandez la date de naissance</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>relancer le</translation>
    </message>
    <message>
        <source>free price</source>
        <translation>prix libre</translation>
    </message>
    <message>
        <source>group childcare</source>
        <translation>accueil en groupe</translation>
    </message>
    <message>
        <source>income tariff</source>
        <translation>tarif lié aux revenus</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>créé par vous</translation>
    </message>
    <message>
        <source>may be closed from</source>
        <translation>peut être clôturée à partir du</translation>
    </message>
    <message>
        <source>may be the same as another request</source>
        <translation>peut-être la même qu’une autre demande</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>no mail address or phone number</source>
        <translation>ni adresse e-mail ni numéro de téléphone</translation>
    </message>
    <message>
        <source>no other child named</source>
        <translation>aucun autre enfant mentionné</translation>
    </message>
    <message>
        <source>nothing left open</source>
        <translation>plus rien à compléter</translation>
    </message>
    <message>
        <source>other days or hours</source>
        <translation>d’autres jours ou heures</translation>
    </message>
    <message>
        <source>parents reply by</source>
        <translation>réaction des parents au plus tard le</translation>
    </message>
    <message>
        <source>right language</source>
        <translation>bonne langue</translation>
    </message>
    <message>
        <source>the birth date was not understood</source>
        <translation>la date de naissance n’est pas claire</translation>
    </message>
    <message>
        <source>the care plan is incomplete</source>
        <translation>le plan d’accueil est incomplet</translation>
    </message>
    <message>
        <source>the care plan was not understood</source>
        <translation>le plan d’accueil n’est pas clair</translation>
    </message>
    <message>
        <source>the child&apos;s name is missing</source>
        <translation>le nom de l’enfant manque</translation>
    </message>
    <message>
        <source>the mail address is not right</source>
        <translation>l’adresse e-mail n’est pas correcte</translation>
    </message>
    <message>
        <source>the phone number is not right</source>
        <translation>le numéro de téléphone n’est pas correct</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>identique au vôtre</translation>
    </message>
    <message>
        <source>the start date is in the past</source>
        <translation>la date de début est déjà passée</translation>
    </message>
    <message>
        <source>the start date was not understood</source>
        <translation>la date de début n’est pas claire</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>le plan complet</translation>
    </message>
</context>
<context>
    <name>LanguageChip</name>
    <message>
        <source>Take out {language}</source>
        <translation>Retirer {language}</translation>
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
        <translation>Nom d’une langue, puis Entrée</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>held (offer still open)</source>
        <translation>option (offre en cours)</translation>
    </message>
    <message>
        <source>only tried</source>
        <translation>à l’essai</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>placé</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>de trop</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Enregistrer la lettre en PDF</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Enregistré&#x202f;: {path}</translation>
    </message>
</context>
<context>
    <name>LettersOutput</name>
    <message>
        <source>Letters of {day}</source>
        <translation>Lettres du {day}</translation>
    </message>
    <message>
        <source>Save the letters as PDF</source>
        <translation>Enregistrer les lettres en PDF</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>Écriture des lettres…</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>What would lose its personal data</source>
        <translation>Ce dont les données personnelles seraient supprimées</translation>
    </message>
</context>
<context>
    <name>ListExporter</name>
    <message>
        <source>Export this list</source>
        <translation>Exporter cette liste</translation>
    </message>
    <message>
        <source>Requests {day}</source>
        <translation>Demandes {day}</translation>
    </message>
    <message>
        <source>There is no request in this list, so nothing to export.</source>
        <translation>Cette liste ne contient aucune demande&#xa0;: il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation>Écriture de la liste…</translation>
    </message>
</context>
<context>
    <name>LongJob</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LookalikesCard</name>
    <message>
        <source>Child without a name</source>
        <translation>Enfant sans nom</translation>
    </message>
    <message>
        <source>Compare with {name}, {reference}</source>
        <translation>Comparer avec {name}, {reference}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Known already?</source>
        <translation>Déjà connue&#xa0;?</translation>
    </message>
    <message>
        <source>{reference} · received {day} · {status}</source>
        <translation>{reference} · reçue le {day} · {status}</translation>
    </message>
</context>
<context>
    <name>MailActions</name>
    <message>
        <source>&amp;Save as a mail draft…</source>
        <translation>&amp;Enregistrer comme brouillon…</translation>
    </message>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation>Brouillon (*.eml)</translation>
    </message>
    <message>
        <source>No mail program could be opened. Save the reply as a mail draft, or copy its text into your mail.</source>
        <translation>Aucun logiciel de messagerie n’a pu être ouvert. Enregistrez la réponse comme brouillon, ou copiez son texte dans votre mail.</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Ouvrir dans le logiciel de messagerie</translation>
    </message>
    <message>
        <source>Save the reply as a mail draft</source>
        <translation>Enregistrer la réponse comme brouillon</translation>
    </message>
    <message>
        <source>This reply is too long to be handed over to the mail program. Save it as a mail draft, and open that file with the mail program.</source>
        <translation>Cette réponse est trop longue pour être transmise au logiciel de messagerie. Enregistrez-la comme brouillon et ouvrez ce fichier avec le logiciel.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>Save as a new template</source>
        <translation>Enregistrer comme nouveau modèle</translation>
    </message>
    <message>
        <source>Save mine in its place</source>
        <translation>Enregistrer le mien à la place</translation>
    </message>
    <message>
        <source>Show both texts</source>
        <translation>Afficher les deux textes</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>This template was changed in another window meanwhile. Your text is still here, and kept.</source>
        <translation>Ce modèle a entre-temps été modifié dans une autre fenêtre. Votre texte est toujours ici, et il est conservé.</translation>
    </message>
    <message>
        <source>This template was deleted in another window meanwhile. Your text is still here.</source>
        <translation>Ce modèle a entre-temps été supprimé dans une autre fenêtre. Votre texte est toujours ici.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A closing notice follows an offer without reaction; the status is “{status}”.</source>
        <translation>Un avis de clôture suit une offre restée sans réaction&#x202f;; le statut est «&#x202f;{status}&#x202f;».</translation>
    </message>
    <message>
        <source>A new offer replaces one that runs; the status is “{status}”. Choose “{in_progress}” instead.</source>
        <translation>Une nouvelle offre en remplace une en cours&#x202f;; le statut est «&#x202f;{status}&#x202f;». Choisissez plutôt «&#x202f;{in_progress}&#x202f;».</translation>
    </message>
    <message>
        <source>A part of the plan was offered.</source>
        <translation>Une partie du plan a été proposée.</translation>
    </message>
    <message>
        <source>An alternative and “no alternative” do not go together: choose one.</source>
        <translation>Une autre solution et «&#x202f;pas d’autre solution&#x202f;» ne vont pas ensemble&#x202f;: choisissez l’une des deux.</translation>
    </message>
    <message>
        <source>An appointment is today or within a year; {date} is not.</source>
        <translation>Un rendez-vous a lieu aujourd’hui ou dans l’année qui vient, pas le {date}.</translation>
    </message>
    <message>
        <source>Answer by {date}</source>
        <translation>Répondre au plus tard le {date}</translation>
    </message>
    <message>
        <source>Ask the parents for what is missing.</source>
        <translation>Demandez aux parents ce qui manque encore.</translation>
    </message>
    <message>
        <source>Choose a day after today and within a year; {date} is not.</source>
        <translation>Choisissez un jour après aujourd’hui et dans l’année qui vient&#xa0;; le {date} ne convient pas.</translation>
    </message>
    <message>
        <source>Correct the status to “{status}” on Opvang.Vlaanderen</source>
        <translation>Corrigez le statut en «&#x202f;{status}&#x202f;» sur Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>Describe the reason in a few words.</source>
        <translation>Décrivez la raison en quelques mots.</translation>
    </message>
    <message>
        <source>Enter it on Opvang.Vlaanderen. After that, nothing is left to do.</source>
        <translation>Encodez-le sur Opvang.Vlaanderen. Ensuite, il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>From “{present}” there is no way to “{target}”: a request never goes back.</source>
        <translation>De «&#x202f;{present}&#x202f;», on ne peut pas passer à «&#x202f;{target}&#x202f;»&#x202f;: une demande ne revient jamais en arrière.</translation>
    </message>
    <message>
        <source>Give a date by which the parents must reply: nobody can keep a place free without end.</source>
        <translation>Indiquez une date limite pour réagir&#x202f;: personne ne peut garder une place libre indéfiniment.</translation>
    </message>
    <message>
        <source>Give a reason. Without one, a request is only cancelled once the term of the closing notice is over.</source>
        <translation>Donnez une raison. Sans raison, une demande ne peut être annulée qu’une fois le délai de l’avis de clôture écoulé.</translation>
    </message>
    <message>
        <source>Is there room? Offer the whole plan, a part of it or a later start, with a date to reply by. If there is no room, name an alternative where you can.</source>
        <translation>Y a-t-il de la place&#x202f;? Proposez tout le plan, une partie ou un début plus tardif, avec une date limite pour réagir. S’il n’y a pas de place, indiquez si possible une autre solution.</translation>
    </message>
    <message>
        <source>It is the parents&apos; turn. Note their reaction, or choose how it ended.</source>
        <translation>C’est au tour des parents. Notez leur réaction, ou choisissez comment cela s’est terminé.</translation>
    </message>
    <message>
        <source>It is the parents&apos; turn. Without a reaction, follow up on {date}.</source>
        <translation>C’est au tour des parents. Sans réaction, relancez-les le {date}.</translation>
    </message>
    <message>
        <source>Name the alternative that you offer, or say that there is no alternative.</source>
        <translation>Indiquez l’autre solution que vous proposez, ou dites qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>No reaction since the answer of {since}: send the closing notice</source>
        <translation>Pas de réaction depuis la réponse du {since}&#x202f;: envoyez l’avis de clôture</translation>
    </message>
    <message>
        <source>No reaction to the closing notice of {since}: may be closed as “{status}”</source>
        <translation>Pas de réaction à l’avis de clôture du {since}&#x202f;: peut être clôturée comme «&#x202f;{status}&#x202f;»</translation>
    </message>
    <message>
        <source>Not taken back: something else happened to request {reference} since. Look at it under “What happened”; the last step can be taken back there.</source>
        <translation>Non annulé&#xa0;: la demande {reference} a changé depuis. Voyez sous «&#xa0;Ce qui s’est passé&#xa0;»&#xa0;; la dernière étape peut y être annulée.</translation>
    </message>
    <message>
        <source>Nothing was noted, because of request {reference}:</source>
        <translation>Rien n’a été noté, à cause de la demande {reference}&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was offered.</source>
        <translation>Rien n’a été proposé.</translation>
    </message>
    <message>
        <source>Once entered, Opvang.Vlaanderen closes this family&apos;s other open requests for the child.</source>
        <translation>Une fois ceci encodé, Opvang.Vlaanderen clôture les autres demandes ouvertes de cette famille pour l’enfant.</translation>
    </message>
    <message>
        <source>Only follow-up of an offer can be put off; this request is “{status}”.</source>
        <translation>Seul le suivi d’une offre peut être reporté&#xa0;; le statut est «&#xa0;{status}&#xa0;».</translation>
    </message>
    <message>
        <source>Opvang.Vlaanderen shows “{status}” already, entered on {date}. Entering it again is only needed where something else about it changed.</source>
        <translation>Opvang.Vlaanderen affiche déjà «&#xa0;{status}&#xa0;», encodé le {date}. Ne l’encodez de nouveau que si autre chose y a changé.</translation>
    </message>
    <message>
        <source>Put off until {until}: {reason}</source>
        <translation>Suivi reporté au {until}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Refer the parents to Opvang.Vlaanderen, so that the request is registered there.</source>
        <translation>Renvoyez les parents vers Opvang.Vlaanderen, pour que la demande y soit inscrite.</translation>
    </message>
    <message>
        <source>Register on Opvang.Vlaanderen ({source})</source>
        <translation>Inscrivez la demande sur Opvang.Vlaanderen ({source})</translation>
    </message>
    <message>
        <source>Reply written on {date}, but the status is not yet set and entered: the term runs on</source>
        <translation>Réponse écrite le {date}, mais le statut n’est pas encore choisi ni encodé&#x202f;: le délai court toujours</translation>
    </message>
    <message>
        <source>Requests of this family that the approval closed at other providers may stay closed. The support of Opvang.Vlaanderen can help: {support}.</source>
        <translation>Les demandes de cette famille que l’approbation a clôturées dans d’autres milieux d’accueil restent peut-être clôturées. L’assistance d’Opvang.Vlaanderen peut vous aider&#x202f;: {support}.</translation>
    </message>
    <message>
        <source>Say at what time of the day, as 14:30.</source>
        <translation>Indiquez l’heure, par exemple 14:30.</translation>
    </message>
    <message>
        <source>Say from when until when for: {days}.</source>
        <translation>Indiquez de quelle heure à quelle heure pour&#x202f;: {days}.</translation>
    </message>
    <message>
        <source>Say from which day on care can start.</source>
        <translation>Indiquez à partir de quel jour l’accueil peut commencer.</translation>
    </message>
    <message>
        <source>Say on which day and at what time: --on DATE --at HH:MM, or --clear.</source>
        <translation>Indiquez le jour et l’heure&#xa0;: --on DATE --at HH:MM, ou --clear.</translation>
    </message>
    <message>
        <source>Say which days and hours you offer.</source>
        <translation>Indiquez les jours et les heures que vous proposez.</translation>
    </message>
    <message>
        <source>Say why the status is corrected.</source>
        <translation>Dites pourquoi vous corrigez le statut.</translation>
    </message>
    <message>
        <source>Say why you put it off.</source>
        <translation>Dites pourquoi vous le reportez.</translation>
    </message>
    <message>
        <source>Send the new offer through Opvang.Vlaanderen</source>
        <translation>Envoyez la nouvelle offre via Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>Set the status to “{status}” on Opvang.Vlaanderen</source>
        <translation>Passez le statut à «&#x202f;{status}&#x202f;» sur Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>The care plan ends on {end}, before it starts on {start}.</source>
        <translation>Le plan d’accueil se termine le {end}, avant de commencer le {start}.</translation>
    </message>
    <message>
        <source>The closing period ends on {end}, before it starts on {start}.</source>
        <translation>La période de fermeture se termine le {end}, avant de commencer le {start}.</translation>
    </message>
    <message>
        <source>The days in “{text}” run backward. Write for instance ma-vr 8-17.</source>
        <translation>Les jours dans «&#x202f;{text}&#x202f;» sont dans le mauvais ordre. Écrivez par exemple lu-ve 8-17.</translation>
    </message>
    <message>
        <source>The parents could react until {date}: the hold on the places has ended</source>
        <translation>Les parents pouvaient réagir jusqu’au {date}&#x202f;: l’option sur les places est tombée</translation>
    </message>
    <message>
        <source>The plan as asked was not possible ({kind}) and nothing else came of it.</source>
        <translation>Le plan demandé n’était pas possible ({kind}) et rien d’autre n’en est sorti.</translation>
    </message>
    <message>
        <source>The plan has no start date, days or hours yet. Name the final plan.</source>
        <translation>Le plan n’a pas encore de date de début, de jours ou d’heures. Indiquez le plan définitif.</translation>
    </message>
    <message>
        <source>The reply-by date {date} has passed. Choose today or a later day.</source>
        <translation>La date limite du {date} est dépassée. Choisissez aujourd’hui ou un jour plus tard.</translation>
    </message>
    <message>
        <source>The request is closed as “{status}”. A wrong final status can only be corrected, with a reason.</source>
        <translation>La demande est clôturée comme «&#x202f;{status}&#x202f;». Un statut final erroné ne peut qu’être corrigé, avec une raison.</translation>
    </message>
    <message>
        <source>The request is not on Opvang.Vlaanderen yet. Register it first.</source>
        <translation>La demande n’est pas encore sur Opvang.Vlaanderen. Inscrivez-la d’abord.</translation>
    </message>
    <message>
        <source>The request must still be registered on Opvang.Vlaanderen.</source>
        <translation>La demande doit encore être inscrite sur Opvang.Vlaanderen.</translation>
    </message>
    <message>
        <source>The request never was on Opvang.Vlaanderen and ended as “{cancelled}”: there is nothing to change there.</source>
        <translation>La demande n’a jamais été sur Opvang.Vlaanderen et s’est terminée par «&#xa0;{cancelled}&#xa0;»&#xa0;: il n’y a rien à y modifier.</translation>
    </message>
    <message>
        <source>The status is already “{status}”.</source>
        <translation>Le statut est déjà «&#x202f;{status}&#x202f;».</translation>
    </message>
    <message>
        <source>The text below was written as “{purpose}”, which does not go with this status. Choose the template that fits, or look the text over.</source>
        <translation>Le texte ci-dessous a été écrit comme «&#xa0;{purpose}&#xa0;», ce qui ne va pas avec ce statut. Choisissez le modèle qui convient ou relisez le texte.</translation>
    </message>
    <message>
        <source>The whole plan was offered, so there was room.</source>
        <translation>Le plan complet a été proposé&#x202f;: il y avait donc de la place.</translation>
    </message>
    <message>
        <source>There is no action {item} to enter.</source>
        <translation>Il n’y a pas d’action {item} à encoder.</translation>
    </message>
    <message>
        <source>There is no appointment to call off.</source>
        <translation>Il n’y a pas de rendez-vous à annuler.</translation>
    </message>
    <message>
        <source>There is no signed contract yet.</source>
        <translation>Il n’y a pas encore de contrat signé.</translation>
    </message>
    <message>
        <source>There is no step to take back: nothing was done with this request yet.</source>
        <translation>Il n’y a pas d’étape à annuler&#xa0;: rien n’a encore été fait avec cette demande.</translation>
    </message>
    <message>
        <source>This must still be entered on Opvang.Vlaanderen: nothing made it superfluous.</source>
        <translation>Ceci doit encore être encodé sur Opvang.Vlaanderen&#xa0;: rien ne l’a rendu superflu.</translation>
    </message>
    <message>
        <source>This need not be entered any more: a later step made it superfluous.</source>
        <translation>Ceci ne doit plus être encodé&#x202f;: une étape plus récente l’a rendu inutile.</translation>
    </message>
    <message>
        <source>This request is closed. Nothing is left to do.</source>
        <translation>Cette demande est clôturée. Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>This was entered on {date} already.</source>
        <translation>Ceci a déjà été encodé le {date}.</translation>
    </message>
    <message>
        <source>What you name is the whole plan as asked, so it is possible. Name another alternative.</source>
        <translation>Vous indiquez le plan tel qu’il est demandé&#x202f;: il est donc possible. Indiquez une autre solution.</translation>
    </message>
    <message>
        <source>You offered the whole plan, so there was room. If the parents declined or fell silent, “{cancelled}” fits better: “{not_possible}” counts as a shortage.</source>
        <translation>Vous avez proposé tout le plan&#x202f;: il y avait donc une place. Si les parents ont refusé ou n’ont plus réagi, «&#x202f;{cancelled}&#x202f;» convient mieux&#x202f;: «&#x202f;{not_possible}&#x202f;» compte comme demande d’accueil restée sans réponse.</translation>
    </message>
    <message>
        <source>{date} is before the offer of {offered}, which the closing notice follows. Choose a later day.</source>
        <translation>Le {date} précède l’offre du {offered}, que l’avis de clôture doit suivre. Choisissez un jour plus tard.</translation>
    </message>
    <message>
        <source>{date} is before the request arrived ({received}). Choose a later day.</source>
        <translation>Le {date} précède la réception de la demande ({received}). Choisissez un jour plus tard.</translation>
    </message>
    <message>
        <source>{date} is still to come. Choose today or an earlier day.</source>
        <translation>Le {date} est encore à venir. Choisissez aujourd’hui ou un jour plus tôt.</translation>
    </message>
    <message>
        <source>“No reaction” is only possible once a closing notice was sent and its term is over.</source>
        <translation>«&#x202f;Pas de réaction&#x202f;» n’est possible qu’après l’envoi d’un avis de clôture et une fois son délai écoulé.</translation>
    </message>
    <message>
        <source>“{range}” ends before it begins. Care over midnight is not possible; check the hours.</source>
        <translation>«&#x202f;{range}&#x202f;» se termine avant de commencer. L’accueil au-delà de minuit n’est pas possible&#x202f;; vérifiez les heures.</translation>
    </message>
    <message>
        <source>“{range}” is not a time of day.</source>
        <translation>«&#x202f;{range}&#x202f;» n’est pas une heure valable.</translation>
    </message>
    <message>
        <source>“{status}” chosen on {date}, not yet entered on Opvang.Vlaanderen: the term runs on</source>
        <translation>«&#x202f;{status}&#x202f;» choisi le {date}, pas encore encodé sur Opvang.Vlaanderen&#x202f;: le délai court toujours</translation>
    </message>
    <message>
        <source>“{status}” is not a final status, so there is nothing to correct: choose the next status.</source>
        <translation>«&#x202f;{status}&#x202f;» n’est pas un statut final, il n’y a donc rien à corriger&#x202f;: choisissez le statut suivant.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 17/08/2026 or 2026-08-17.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une date. Écrivez par exemple 17/08/2026 ou 2026-08-17.</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Write it as 8, 8:30 or 17u.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une heure. Écrivez par exemple 8, 8:30 ou 17h.</translation>
    </message>
    <message>
        <source>“{time}” in “{text}” belongs to no day. Write for instance ma 8-17.</source>
        <translation>Dans «&#x202f;{text}&#x202f;», il manque un jour pour «&#x202f;{time}&#x202f;». Écrivez par exemple lu 8-17.</translation>
    </message>
    <message>
        <source>“{time}” in “{text}” has no end. Write for instance ma 8-17.</source>
        <translation>Dans «&#x202f;{text}&#x202f;», il manque une heure de fin après «&#x202f;{time}&#x202f;». Écrivez par exemple lu 8-17.</translation>
    </message>
    <message>
        <source>“{word}” is not understood in “{text}”. Write days and hours as: ma 8-17, di 8u30-12u.</source>
        <translation>«&#x202f;{word}&#x202f;» n’est pas clair dans «&#x202f;{text}&#x202f;». Écrivez les jours et les heures ainsi&#x202f;: lu 8-17, mar 8h30-12h.</translation>
    </message>
</context>
<context>
    <name>MissingNotice</name>
    <message>
        <source>How many places you have is not filled in: what is free cannot be told.</source>
        <translation>Le nombre de places n’est pas indiqué&#xa0;: impossible de dire ce qui est libre.</translation>
    </message>
    <message>
        <source>Number of places…</source>
        <translation>Nombre de places…</translation>
    </message>
    <message>
        <source>Opening hours…</source>
        <translation>Heures d’ouverture…</translation>
    </message>
    <message>
        <source>Your opening hours are not filled in: only hours in which anyone comes are shown.</source>
        <translation>Vos heures d’ouverture ne sont pas indiquées&#xa0;: seules les heures où quelqu’un vient sont affichées.</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month: the fewest free places of each day</source>
        <translation>Mois&#xa0;: le plus petit nombre de places libres de chaque jour</translation>
    </message>
</context>
<context>
    <name>MoveQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>À partir du {day}</translation>
    </message>
    <message>
        <source>Only on {day}</source>
        <translation>Seulement le {day}</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Autres heures</translation>
    </message>
    <message>
        <source>{child} comes on {day} at {hours}. For how long?</source>
        <translation>{child} vient le {day} de {hours}. Pour combien de temps&#xa0;?</translation>
    </message>
</context>
<context>
    <name>NewRequestDialog</name>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Save and write the referral</source>
        <translation>Enregistrer et écrire le renvoi</translation>
    </message>
    <message>
        <source>The text as it was pasted</source>
        <translation>Le texte collé</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>You did not finish this request before.</source>
        <translation>Vous n’avez pas terminé cette demande la dernière fois.</translation>
    </message>
</context>
<context>
    <name>NewTemplateDialog</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Begin &amp;with</source>
        <translation>Commencer &amp;par</translation>
    </message>
    <message>
        <source>Copy the template</source>
        <translation>Copier le modèle</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>&amp;Usage</translation>
    </message>
    <message>
        <source>Write the text</source>
        <translation>Écrire le texte</translation>
    </message>
    <message>
        <source>the built-in text</source>
        <translation>le texte d’origine</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copie)</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>It was sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Prepare: {status}</source>
        <translation>Préparer&#x202f;: {status}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Put off no longer</source>
        <translation>Ne plus reporter</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Reporter au</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>The closing notice is written. Once it is sent, note that: the week counts from then.</source>
        <translation>L’avis de clôture est écrit. Notez-le dès qu’il est envoyé&#xa0;: la semaine court à partir de ce moment.</translation>
    </message>
    <message>
        <source>The closing notice was sent</source>
        <translation>L’avis de clôture a été envoyé</translation>
    </message>
    <message>
        <source>The closing notice was sent on another day…</source>
        <translation>L’avis de clôture a été envoyé un autre jour…</translation>
    </message>
    <message>
        <source>The parents reacted</source>
        <translation>Les parents ont réagi</translation>
    </message>
    <message>
        <source>The parents reacted on another day…</source>
        <translation>Les parents ont réagi un autre jour…</translation>
    </message>
    <message>
        <source>They reacted on</source>
        <translation>Ils ont réagi le</translation>
    </message>
    <message>
        <source>Write: {template}</source>
        <translation>Écrire&#x202f;: {template}</translation>
    </message>
    <message>
        <source>what they said (optional)</source>
        <translation>ce qu’ils ont dit (facultatif)</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Add it to mine</source>
        <translation>L’ajouter à mes notes</translation>
    </message>
    <message>
        <source>For yourself alone; kept as you type</source>
        <translation>Rien que pour vous&#xa0;; enregistré pendant que vous tapez</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ne pas l’ajouter</translation>
    </message>
    <message>
        <source>Written in another window meanwhile:</source>
        <translation>Écrit entre-temps dans une autre fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
</context>
<context>
    <name>NothingToDo</name>
    <message>
        <source>Everything is answered</source>
        <translation>Tout a reçu une réponse</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing that is to be done matches. Try fewer letters or another status.</source>
        <translation>Rien de ce qui est à faire ne correspond. Essayez moins de lettres ou un autre statut.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>It is noted that the closing notice was sent.</source>
        <translation>C’est noté&#xa0;: l’avis de clôture a été envoyé.</translation>
    </message>
    <message>
        <source>It is noted that this is another request.</source>
        <translation>C’est noté&#xa0;: c’est une autre demande.</translation>
    </message>
    <message>
        <source>It was sent today</source>
        <translation>Envoyé aujourd’hui</translation>
    </message>
    <message>
        <source>Put off until {day}.</source>
        <translation>Reporté au {day}.</translation>
    </message>
    <message>
        <source>The appointment is called off.</source>
        <translation>Le rendez-vous est annulé.</translation>
    </message>
    <message>
        <source>The appointment is noted: {moment}.</source>
        <translation>Le rendez-vous est noté&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>The birth date is noted.</source>
        <translation>La date de naissance est notée.</translation>
    </message>
    <message>
        <source>The closing notice is kept, and its text is on the clipboard. Once it is sent, note that: the week counts from then.</source>
        <translation>L’avis de clôture est enregistré et son texte est dans le presse-papiers. Notez-le dès qu’il est envoyé&#xa0;: la semaine court à partir de ce moment.</translation>
    </message>
    <message>
        <source>The parents&apos; reaction is noted.</source>
        <translation>La réaction des parents est notée.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>Pasted picture</source>
        <translation>Photo collée</translation>
    </message>
</context>
<context>
    <name>OpenDay</name>
    <message>
        <source>You are closed on {due}: the last opening day to answer is {day}.</source>
        <translation>Votre accueil est fermé le {due}&#x202f;: le dernier jour d’ouverture pour répondre est le {day}.</translation>
    </message>
</context>
<context>
    <name>OpeningField</name>
    <message>
        <source>Hours that touch or overlap are one now: {days}.</source>
        <translation>Les heures qui se touchent ou se chevauchent n’en font plus qu’une&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>Without hours: {days}. Parents want to know from when until when you are open.</source>
        <translation>Sans heures&#xa0;: {days}. Les parents veulent savoir de quand à quand vous êtes ouvert.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>As on {day}</source>
        <translation>Situation au {day}</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Encodé le</translation>
    </message>
    <message>
        <source>Everything is entered.</source>
        <translation>Tout est encodé.</translation>
    </message>
    <message>
        <source>Sign in on {address}, do each step there, and tick it here.</source>
        <translation>Connectez-vous sur {address}, faites-y chaque étape et cochez-la ici.</translation>
    </message>
    <message>
        <source>To enter on Opvang.Vlaanderen</source>
        <translation>À encoder sur Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>To enter since {day}</source>
        <translation>À encoder depuis le {day}</translation>
    </message>
    <message>
        <source>{days}: enter it by {day}</source>
        <translation>{days}&#xa0;: à encoder pour le {day}</translation>
    </message>
    <message>
        <source>{days}: the answer was due on {day}</source>
        <translation>{days}&#xa0;: la réponse était due le {day}</translation>
    </message>
    <message>
        <source>{reference}, also known as {others}</source>
        <translation>{reference}, aussi connue sous {others}</translation>
    </message>
    <message>
        <source>“{status}” of {day} need not be entered any more: this step came after it.</source>
        <translation>«&#xa0;{status}&#xa0;» du {day} ne doit plus être encodé&#xa0;: cette étape est venue après.</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message>
        <source>Fill in the day on which it was entered, as 17/08/2026.</source>
        <translation>Indiquez le jour de l’encodage, comme 17/08/2026.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is {address}</source>
        <translation>Aucun navigateur n’a pu être ouvert. L’adresse est {address}</translation>
    </message>
    <message>
        <source>No reply was written for this step.</source>
        <translation>Aucune réponse n’a été écrite pour cette étape.</translation>
    </message>
    <message>
        <source>Noted as entered on Opvang.Vlaanderen.</source>
        <translation>Noté comme encodé sur Opvang.Vlaanderen.</translation>
    </message>
    <message>
        <source>Noted: this need not be entered any more.</source>
        <translation>Noté&#xa0;: ceci ne doit plus être encodé.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n request(s).</source>
        <translation>
            <numerusform>Annulé pour&#xa0;%n demande.</numerusform>
            <numerusform>Annulé pour&#xa0;%n demandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reference is on the clipboard.</source>
        <translation>La référence est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>There is no text that goes with a registration.</source>
        <translation>Un enregistrement ne comporte pas de texte.</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>Copy the reference</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Copy the reference {reference}</source>
        <translation>Copier la référence {reference}</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Copy the reply for {reference}</source>
        <translation>Copier la réponse pour {reference}</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Encodé</translation>
    </message>
    <message>
        <source>Entered on, for {reference}</source>
        <translation>Encodé le, pour {reference}</translation>
    </message>
    <message>
        <source>Entered: {reference}</source>
        <translation>Encodé&#xa0;: {reference}</translation>
    </message>
    <message>
        <source>No reply was written for this step.</source>
        <translation>Aucune réponse n’a été écrite pour cette étape.</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message>
        <source>Not needed any more: {reference}</source>
        <translation>Plus nécessaire&#xa0;: {reference}</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Afficher la demande</translation>
    </message>
    <message>
        <source>Show {reference}</source>
        <translation>Afficher {reference}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>le</translation>
    </message>
</context>
<context>
    <name>OutboxOutput</name>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Enregistrer la feuille en PDF</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>A status that you set here, a new offer, or a request at the door or by phone appears here by itself, until you tick that it was entered on Opvang.Vlaanderen.</source>
        <translation>Un statut que vous choisissez ici, une nouvelle offre, ou une demande à la porte ou par téléphone apparaît ici, jusqu’à ce que vous cochiez que c’est encodé sur Opvang.Vlaanderen.</translation>
    </message>
    <message>
        <source>All of these are entered…</source>
        <translation>Tout ceci est encodé…</translation>
    </message>
    <message>
        <source>Everything is entered</source>
        <translation>Tout est encodé</translation>
    </message>
    <message>
        <source>Open Opvang.Vlaanderen</source>
        <translation>Ouvrir Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>Open {address} in your browser</source>
        <translation>Ouvrir {address} dans votre navigateur</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Sign in on Opvang.Vlaanderen, do each step below there, and tick it here. A request only counts as answered once it is entered.</source>
        <translation>Connectez-vous à Opvang.Vlaanderen, faites-y chaque étape ci-dessous et cochez-la ici. Une réponse ne compte qu’une fois encodée.</translation>
    </message>
    <message>
        <source>To enter on Opvang.Vlaanderen</source>
        <translation>À encoder sur Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>copy the text of the action</source>
        <translation>copier le texte de l’action</translation>
    </message>
    <message>
        <source>go to the action before or after</source>
        <translation>aller à l’action précédente ou suivante</translation>
    </message>
    <message>
        <source>print the sheet</source>
        <translation>imprimer la feuille</translation>
    </message>
</context>
<context>
    <name>OverbookingQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Continuer quand même</translation>
    </message>
    <message>
        <source>More children than places</source>
        <translation>Plus d’enfants que de places</translation>
    </message>
    <message>
        <source>There would be more children than places. Go on?</source>
        <translation>Il y aurait plus d’enfants que de places. Continuer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Appointment: {moment}</source>
        <translation>Rendez-vous&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Brothers and sisters: {text}</source>
        <translation>Frères et sœurs&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Child code: {code}</source>
        <translation>Kindcode&#xa0;: {code}</translation>
    </message>
    <message>
        <source>How complete the info page is</source>
        <translation>Degré de complétude de la page d’information</translation>
    </message>
    <message>
        <source>Info page</source>
        <translation>Page d’information</translation>
    </message>
    <message>
        <source>May give priority: {facts}</source>
        <translation>Peut donner priorité&#xa0;: {facts}</translation>
    </message>
    <message>
        <source>Remarks: {text}</source>
        <translation>Remarques&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Your notes: {text}</source>
        <translation>Vos notes&#xa0;: {text}</translation>
    </message>
    <message>
        <source>also known as {references}</source>
        <translation>aussi connue sous {references}</translation>
    </message>
    <message>
        <source>received {day} {source}</source>
        <translation>reçue le {day} {source}</translation>
    </message>
    <message>
        <source>{day}  {what}</source>
        <translation>{day}  {what}</translation>
    </message>
    <message>
        <source>{day}  {what} (taken back)</source>
        <translation>{day}  {what} (étape annulée)</translation>
    </message>
</context>
<context>
    <name>PageReview</name>
    <message>
        <source>Compare your page on Opvang.Vlaanderen with what you filled in here, put right there what is different, and note on the info page that you looked it over.</source>
        <translation>Comparez votre page sur Opvang.Vlaanderen avec ce que vous avez rempli ici, corrigez là-bas ce qui diffère, et notez sur la page d’information que vous l’avez vérifiée.</translation>
    </message>
    <message>
        <source>Open the info page</source>
        <translation>Ouvrir la page d’information</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>ParentCard</name>
    <message>
        <source>What a parent reads</source>
        <translation>Ce qu’un parent lit</translation>
    </message>
    <message>
        <source>What you fill in appears here.</source>
        <translation>Ce que vous remplissez apparaît ici.</translation>
    </message>
</context>
<context>
    <name>ParentPreview</name>
    <message>
        <source>Desktop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>This is how a parent sees it</source>
        <translation>Voilà ce qu’un parent voit</translation>
    </message>
    <message>
        <source>Width of the preview</source>
        <translation>Largeur de l’aperçu</translation>
    </message>
</context>
<context>
    <name>ParentView</name>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Âges</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Getting to know us</source>
        <translation>Faire connaissance</translation>
    </message>
    <message>
        <source>Included in the price</source>
        <translation>Compris dans le prix</translation>
    </message>
    <message>
        <source>Info page</source>
        <translation>Page d’information</translation>
    </message>
    <message>
        <source>Info page of {name}</source>
        <translation>Page d’information de {name}</translation>
    </message>
    <message>
        <source>Kind of childcare</source>
        <translation>Type d’accueil</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nappies</source>
        <translation>Langes</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Autres données</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Autres heures</translation>
    </message>
    <message>
        <source>Our approach</source>
        <translation>Notre approche</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Animaux</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Playing outside</source>
        <translation>Jouer dehors</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Price of a day</source>
        <translation>Prix par jour</translation>
    </message>
    <message>
        <source>Priority rules</source>
        <translation>Règles de priorité</translation>
    </message>
    <message>
        <source>Public transport</source>
        <translation>Transports en commun</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Smoke-free</source>
        <translation>Sans tabac</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Would you like a place? Ask for it on</source>
        <translation>Vous cherchez une place&#xa0;? Demandez-la sur</translation>
    </message>
    <message>
        <source>for {ages}</source>
        <translation>pour {ages}</translation>
    </message>
    <message>
        <source>free price</source>
        <translation>prix libre</translation>
    </message>
    <message>
        <source>included: {what}</source>
        <translation>compris&#xa0;: {what}</translation>
    </message>
    <message>
        <source>income tariff</source>
        <translation>tarif lié aux revenus</translation>
    </message>
    <message>
        <source>no closing days in {year}</source>
        <translation>pas de jours de fermeture en {year}</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>{amount} a day</source>
        <translation>{amount} par jour</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{number}, for {ages}</source>
        <translation>{number}, pour {ages}</translation>
    </message>
    <message>
        <source>{youngest} to {oldest}</source>
        <translation>{youngest} à {oldest}</translation>
    </message>
    <message>
        <source>{youngest} to {oldest} years</source>
        <translation>{youngest} à {oldest} ans</translation>
    </message>
</context>
<context>
    <name>Paster</name>
    <message>
        <source>Its dates can be read with the day or the month first; the day was taken first.</source>
        <translation>Dans les dates, le jour ou le mois peut venir d’abord&#xa0;; elles ont été lues avec le jour d’abord.</translation>
    </message>
    <message>
        <source>Nothing was recognised in the pasted text. It stands in the remarks.</source>
        <translation>Rien n’a été reconnu dans le texte collé. Il se trouve dans les remarques.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Reading requests…</source>
        <translation>Lecture des demandes…</translation>
    </message>
    <message>
        <source>The copied text is too long. Save it as a file and import that.</source>
        <translation>Le texte copié est trop long. Enregistrez-le dans un fichier et importez celui-ci.</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the request first: in the mail or on the page.</source>
        <translation>Il n’y a pas de texte à coller. Copiez d’abord la demande, dans l’e-mail ou sur la page.</translation>
    </message>
    <message>
        <source>This was read from the pasted text. Look it over, and save it.</source>
        <translation>Voici ce qui a été lu dans le texte collé. Vérifiez et enregistrez.</translation>
    </message>
</context>
<context>
    <name>PdfOutput</name>
    <message>
        <source>Writing the PDF…</source>
        <translation>Écriture du PDF…</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>&amp;until</source>
        <translation>&amp;jusqu’au</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Figures · {period}</source>
        <translation>Chiffres · {period}</translation>
    </message>
    <message>
        <source>Fill in both days, as dd/mm/yyyy.</source>
        <translation>Remplissez les deux jours, comme jj/mm/aaaa.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Autres jours</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Save the figures as a text file for a spreadsheet (CSV)</source>
        <translation>Enregistrer les chiffres en fichier texte pour un tableur (CSV)</translation>
    </message>
    <message>
        <source>Save the figures as a workbook (XLSX)</source>
        <translation>Enregistrer les chiffres en classeur (XLSX)</translation>
    </message>
    <message>
        <source>Save the figures with their plots as a PDF</source>
        <translation>Enregistrer les chiffres avec leurs graphiques en PDF</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Classeur…</translation>
    </message>
    <message>
        <source>own count</source>
        <translation>propre comptage</translation>
    </message>
</context>
<context>
    <name>PeriodFields</name>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>until</source>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>PeriodLine</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>such as: 7-12</source>
        <translation>par exemple&#xa0;: 7-12</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>jusqu’au (inclus)</translation>
    </message>
</context>
<context>
    <name>PhaseEdit</name>
    <message>
        <source>&amp;Other hours from</source>
        <translation>&amp;Autres heures à partir du</translation>
    </message>
    <message>
        <source>Every other week has other hours</source>
        <translation>Une semaine sur deux, d’autres heures</translation>
    </message>
    <message>
        <source>Other hours from</source>
        <translation>Autres heures à partir du</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Retirer ces heures</translation>
    </message>
    <message>
        <source>The first week, the third, and so on</source>
        <translation>La première semaine, la troisième, etc.</translation>
    </message>
    <message>
        <source>The second week, the fourth, and so on</source>
        <translation>La deuxième semaine, la quatrième, etc.</translation>
    </message>
    <message>
        <source>The weeks of {first}, {second}, and so on</source>
        <translation>Les semaines du {first}, du {second}, etc.</translation>
    </message>
</context>
<context>
    <name>PhasesField</name>
    <message>
        <source>Other hours from a day on</source>
        <translation>D’autres heures à partir d’un jour</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Photo {number} of {all}</source>
        <translation>Photo {number} sur {all}</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>no photo yet</source>
        <translation>pas encore de photo</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>Rien trouvé. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Type a word of it</source>
        <translation>Tapez un mot pour chercher</translation>
    </message>
    <message>
        <source>{choice}, for example {example}</source>
        <translation>{choice}, par exemple {example}</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Choose the part that is shown…</source>
        <translation>Choisir la partie à montrer…</translation>
    </message>
    <message>
        <source>Make it the first</source>
        <translation>Mettre en premier</translation>
    </message>
    <message>
        <source>Make it the last</source>
        <translation>Mettre en dernier</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
</context>
<context>
    <name>PictureAdding</name>
    <message>
        <source>There is room for one logo only, so this was left out.</source>
        <translation>Il n’y a de place que pour un seul logo, celui-ci n’a donc pas été pris.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n other(s)</source>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureChanges</name>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>%n photo ajoutée.</numerusform>
            <numerusform>%n photos ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in its place.</source>
        <translation>De retour à sa place.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Elle est de retour.</translation>
    </message>
    <message>
        <source>Logo added.</source>
        <translation>Logo ajouté.</translation>
    </message>
    <message>
        <source>Logo removed.</source>
        <translation>Logo retiré.</translation>
    </message>
    <message>
        <source>Now photo {number}.</source>
        <translation>Maintenant photo {number}.</translation>
    </message>
    <message>
        <source>Parents see the part that you chose.</source>
        <translation>Les parents voient la partie que vous avez choisie.</translation>
    </message>
    <message>
        <source>Parents see the same part as before.</source>
        <translation>Les parents voient la même partie qu’avant.</translation>
    </message>
    <message>
        <source>Photo removed.</source>
        <translation>Photo retirée.</translation>
    </message>
    <message>
        <source>Shown whole again.</source>
        <translation>De nouveau montrée en entier.</translation>
    </message>
    <message>
        <source>Taken back: what was added is gone again.</source>
        <translation>Annulé&#xa0;: ce qui avait été ajouté n’y est plus.</translation>
    </message>
    <message>
        <source>That picture is not there any more.</source>
        <translation>Cette photo n’y est plus.</translation>
    </message>
    <message>
        <source>The new logo takes the place of the one before.</source>
        <translation>Le nouveau logo prend la place du précédent.</translation>
    </message>
    <message>
        <source>Turned back as it was.</source>
        <translation>Tournée comme avant.</translation>
    </message>
    <message>
        <source>Turned.</source>
        <translation>Tournée.</translation>
    </message>
</context>
<context>
    <name>PictureDelegate</name>
    <message>
        <source>1 · first</source>
        <translation>1 · première</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>PictureDetail</name>
    <message>
        <source>For example: children at play in the garden</source>
        <translation>Par exemple&#xa0;: des enfants qui jouent au jardin</translation>
    </message>
    <message>
        <source>In another window it became: “{text}”</source>
        <translation>Dans une autre fenêtre, c’est devenu&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take that one</source>
        <translation>Prendre celui-là</translation>
    </message>
    <message>
        <source>Turn it left</source>
        <translation>La tourner à gauche</translation>
    </message>
    <message>
        <source>Turn it right</source>
        <translation>La tourner à droite</translation>
    </message>
    <message>
        <source>What is to be seen, for parents who cannot see it</source>
        <translation>Ce qu’on y voit, pour les parents qui ne peuvent pas voir</translation>
    </message>
</context>
<context>
    <name>PictureEdit</name>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Ajouter des photos…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>Drag photos here, paste one (Ctrl+V), or choose files.</source>
        <translation>Glissez des photos ici, collez-en une (Ctrl+V), ou choisissez des fichiers.</translation>
    </message>
    <message>
        <source>Drag your logo here, paste it (Ctrl+V), or choose a file.</source>
        <translation>Glissez votre logo ici, collez-le (Ctrl+V), ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Pictures ({patterns});;All files (*)</source>
        <translation>Photos ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the pictures as files…</source>
        <translation>Enregistrer les photos comme fichiers…</translation>
    </message>
    <message>
        <source>Stands above your letters and your page. Not needed when you have photos.</source>
        <translation>Figure au-dessus de vos lettres et de votre page. Pas nécessaire si vous avez des photos.</translation>
    </message>
    <message>
        <source>The first one is what parents see large. Drag photos to put them in order.</source>
        <translation>La première est celle que les parents voient en grand. Glissez les photos pour les ordonner.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or a file first.</source>
        <translation>Il n’y a pas de photo dans le presse-papiers. Copiez d’abord une photo ou un fichier.</translation>
    </message>
    <message>
        <source>This picture is still on the web, and this program fetches nothing from there. Save it on your computer first, then drag the file here.</source>
        <translation>Cette photo est encore sur le web, et ce programme n’y cherche rien. Enregistrez-la d’abord sur votre ordinateur, puis glissez le fichier ici.</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message numerus="yes">
        <source>%n picture(s) written to {folder}</source>
        <translation>
            <numerusform>%n photo écrite dans {folder}</numerusform>
            <numerusform>%n photos écrites dans {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Annulé&#xa0;: aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Save the pictures in a folder</source>
        <translation>Enregistrer les photos dans un dossier</translation>
    </message>
    <message>
        <source>Writing the pictures…</source>
        <translation>Écriture des photos…</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
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
        <translation>Pas encore décrite</translation>
    </message>
    <message>
        <source>Photo 1 of {total}, the first: parents see it large</source>
        <translation>Photo 1 sur {total}, la première&#xa0;: les parents la voient en grand</translation>
    </message>
    <message>
        <source>Photo {number} of {total}</source>
        <translation>Photo {number} sur {total}</translation>
    </message>
    <message>
        <source>Small: {side} pixels on its longer side. From {wanted} on it is sharp for parents.</source>
        <translation>Petite&#xa0;: {side} pixels sur le côté le plus long. À partir de {wanted} elle est nette pour les parents.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>“{name}” is being read…</source>
        <translation>Lecture de «&#xa0;{name}&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Another logo was added meanwhile. Remove that one first.</source>
        <translation>Un autre logo a été ajouté entre-temps. Retirez d’abord celui-là.</translation>
    </message>
    <message>
        <source>Picture {number} is not there any more. Was it removed in another window?</source>
        <translation>La photo {number} n’y est plus. A-t-elle été retirée dans une autre fenêtre&#xa0;?</translation>
    </message>
    <message>
        <source>Reading the picture took longer than {seconds} seconds, so it was stopped. Make it smaller first.</source>
        <translation>La lecture de la photo a pris plus de {seconds} secondes et a été arrêtée. Réduisez-la d’abord.</translation>
    </message>
    <message>
        <source>The description has {length} letters; it may have {most}. One sentence is enough.</source>
        <translation>La description a {length} lettres&#xa0;; elle peut en avoir {most}. Une phrase suffit.</translation>
    </message>
    <message>
        <source>The file holds {count} pictures, one after the other; the first was taken.</source>
        <translation>Le fichier contient {count} images qui se suivent&#xa0;; la première a été prise.</translation>
    </message>
    <message>
        <source>The file is {size} MB; a picture may be {limit} MB. Make it smaller first.</source>
        <translation>Le fichier fait {size} Mo&#xa0;; une photo peut faire {limit} Mo. Réduisez-la d’abord.</translation>
    </message>
    <message>
        <source>The picture could not be read. Open it in another program, save it as JPEG and try again.</source>
        <translation>La photo n’a pas pu être lue. Ouvrez-la dans un autre programme, enregistrez-la en JPEG et réessayez.</translation>
    </message>
    <message>
        <source>The picture has only {width} × {height} pixels: parents would not see what it shows. Each side needs at least {least}.</source>
        <translation>La photo n’a que {width} × {height} pixels&#xa0;: les parents ne verraient pas ce qu’elle montre. Chaque côté doit en avoir au moins {least}.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels, far more than a screen shows; at most {most} million can be read. Make it smaller first.</source>
        <translation>La photo a {width} × {height} pixels, bien plus qu’un écran n’en montre&#xa0;; au plus {most} millions peuvent être lus. Réduisez-la d’abord.</translation>
    </message>
    <message>
        <source>The picture is a very narrow strip ({width} × {height} pixels). Cut out a part of it first.</source>
        <translation>La photo est une bande très étroite ({width} × {height} pixels). Découpez-en d’abord une partie.</translation>
    </message>
    <message>
        <source>The picture is damaged, or part of it is missing. Copy it from the phone or camera again.</source>
        <translation>La photo est abîmée, ou il en manque une partie. Copiez-la à nouveau depuis le téléphone ou l’appareil.</translation>
    </message>
    <message>
        <source>The picture takes more memory than there is for it. Make it smaller first.</source>
        <translation>La photo demande plus de mémoire qu’il n’y en a. Réduisez-la d’abord.</translation>
    </message>
    <message>
        <source>There are {most} photos already. Remove one that says less about your place first.</source>
        <translation>Il y a déjà {most} photos. Retirez-en d’abord une qui en dit moins sur votre lieu d’accueil.</translation>
    </message>
    <message>
        <source>This is a PDF, not a photo. Save the picture that is in it as JPEG or PNG.</source>
        <translation>C’est un PDF, pas une photo. Enregistrez la photo qu’il contient en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>This is a drawing made of lines (SVG), not a photo. Save it as PNG in a drawing program.</source>
        <translation>C’est un dessin vectoriel (SVG), pas une photo. Enregistrez-le en PNG dans un programme de dessin.</translation>
    </message>
    <message>
        <source>This is a video. Choose a photo.</source>
        <translation>C’est une vidéo. Choisissez une photo.</translation>
    </message>
    <message>
        <source>This is not a picture that can be used here. Take a JPEG, PNG, WebP, GIF, TIFF, BMP or HEIC file, for instance a photo from your phone.</source>
        <translation>Ce n’est pas une photo utilisable ici. Prenez un fichier JPEG, PNG, WebP, GIF, TIFF, BMP ou HEIC, par exemple une photo de votre téléphone.</translation>
    </message>
    <message>
        <source>This part has only {width} × {height} pixels. Each side needs at least {least}: take a larger part.</source>
        <translation>Cette partie n’a que {width} × {height} pixels. Chaque côté doit en avoir au moins {least}&#xa0;: prenez une partie plus grande.</translation>
    </message>
    <message>
        <source>This part lies outside the picture.</source>
        <translation>Cette partie est en dehors de la photo.</translation>
    </message>
    <message>
        <source>This picture is among yours already.</source>
        <translation>Vous avez déjà cette photo.</translation>
    </message>
    <message>
        <source>This picture was changed in another window since you saw it. Nothing was saved: look at it and try again.</source>
        <translation>Cette photo a été modifiée dans une autre fenêtre depuis que vous l’avez vue. Rien n’a été enregistré&#xa0;: regardez-la et réessayez.</translation>
    </message>
</context>
<context>
    <name>PlacementAssistant</name>
    <message>
        <source>Import children who are placed</source>
        <translation>Importer les enfants placés</translation>
    </message>
    <message>
        <source>Nothing is written before you import.</source>
        <translation>Rien n’est enregistré avant l’importation.</translation>
    </message>
    <message numerus="yes">
        <source>Place %n child(ren)  Ctrl+↵</source>
        <translation>
            <numerusform>Placer&#xa0;%n enfant  Ctrl+↵</numerusform>
            <numerusform>Placer&#xa0;%n enfants  Ctrl+↵</numerusform>
        </translation>
    </message>
    <message>
        <source>Placing children…</source>
        <translation>Placement des enfants…</translation>
    </message>
    <message>
        <source>There is nobody new to place.</source>
        <translation>Il n’y a personne de nouveau à placer.</translation>
    </message>
</context>
<context>
    <name>PlacementBody</name>
    <message>
        <source>Then two years and six months old, when school can begin</source>
        <translation>Alors âgé de deux ans et six mois&#xa0;: l’école peut commencer</translation>
    </message>
    <message>
        <source>Trial days, absences, own child, note</source>
        <translation>Jours d’adaptation, absences, propre enfant, note</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>PlacementChanges</name>
    <message>
        <source>Taken back.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>The hours and days of {child} are changed.</source>
        <translation>Les jours et heures de {child} sont modifiés.</translation>
    </message>
    <message>
        <source>{child} comes until {day}.</source>
        <translation>{child} vient jusqu’au {day}.</translation>
    </message>
    <message>
        <source>{child} is not among those placed any more.</source>
        <translation>{child} n’est plus parmi les enfants placés.</translation>
    </message>
    <message>
        <source>{child} is placed from {day}.</source>
        <translation>{child} est placé à partir du {day}.</translation>
    </message>
</context>
<context>
    <name>PlacementDialog</name>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Place a child</source>
        <translation>Placer un enfant</translation>
    </message>
    <message>
        <source>Show request {reference}</source>
        <translation>Afficher la demande {reference}</translation>
    </message>
    <message>
        <source>You did not save this before. It is filled in below.</source>
        <translation>Vous n’aviez pas enregistré ceci. C’est rempli ci-dessous.</translation>
    </message>
    <message>
        <source>{child} in the planning</source>
        <translation>{child} dans le planning</translation>
    </message>
</context>
<context>
    <name>PlacementFields</name>
    <message>
        <source>A child of my own that counts</source>
        <translation>Un enfant à moi qui compte</translation>
    </message>
    <message>
        <source>Absences that count as free</source>
        <translation>Absences qui comptent comme places libres</translation>
    </message>
    <message>
        <source>Add an absence</source>
        <translation>Ajouter une absence</translation>
    </message>
    <message>
        <source>Add trial days</source>
        <translation>Ajouter des jours d’adaptation</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Jours et heures</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First day away, line {number}</source>
        <translation>Premier jour d’absence, ligne {number}</translation>
    </message>
    <message>
        <source>First trial day, line {number}</source>
        <translation>Premier jour d’adaptation, ligne {number}</translation>
    </message>
    <message>
        <source>Hours in which the child gets used to the place, in place of the usual ones</source>
        <translation>Heures d’adaptation de l’enfant, à la place des heures habituelles</translation>
    </message>
    <message>
        <source>Hours of the trial days of line {number}</source>
        <translation>Heures des jours d’adaptation de la ligne {number}</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last day away, line {number}</source>
        <translation>Dernier jour d’absence, ligne {number}</translation>
    </message>
    <message>
        <source>Last trial day, line {number}</source>
        <translation>Dernier jour d’adaptation, ligne {number}</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>Nom de l’enfant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Only days on which somebody else may have the place; such as a long holiday</source>
        <translation>Seulement les jours où quelqu’un d’autre peut avoir la place, comme de longues vacances</translation>
    </message>
    <message>
        <source>Own child</source>
        <translation>Propre enfant</translation>
    </message>
    <message>
        <source>Remove the absence of line {number}</source>
        <translation>Retirer l’absence de la ligne {number}</translation>
    </message>
    <message>
        <source>Remove the trial days of line {number}</source>
        <translation>Retirer les jours d’adaptation de la ligne {number}</translation>
    </message>
    <message>
        <source>Trial days</source>
        <translation>Jours d’adaptation</translation>
    </message>
</context>
<context>
    <name>PlacementImporter</name>
    <message>
        <source>Import children who are placed</source>
        <translation>Importer les enfants placés</translation>
    </message>
    <message>
        <source>No child was found in these files.</source>
        <translation>Aucun enfant n’a été trouvé dans ces fichiers.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xlsb *.ods *.xls *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.xlsx *.xlsm *.xlsb *.ods *.xls *.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>PlacementList</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>&amp;Place a child…</source>
        <translation>&amp;Placer un enfant…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Another name, or less of it, may help.</source>
        <translation>Un autre nom, ou une partie, peut aider.</translation>
    </message>
    <message>
        <source>Children who are placed</source>
        <translation>Enfants placés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>Dernier &amp;jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Personne n’est trouvé</translation>
    </message>
    <message>
        <source>Nobody is placed yet</source>
        <translation>Personne n’est encore placé</translation>
    </message>
    <message>
        <source>Place the children who come to you, or import a list of them: only then is it known whether there is room.</source>
        <translation>Placez les enfants qui viennent chez vous, ou importez une liste&#xa0;: ce n’est qu’alors qu’on sait s’il y a de la place.</translation>
    </message>
    <message>
        <source>Search among the children who are placed</source>
        <translation>Chercher parmi les enfants placés</translation>
    </message>
    <message>
        <source>Search by name, day or hours</source>
        <translation>Chercher par nom, jour ou heures</translation>
    </message>
    <message>
        <source>Set as &amp;last day</source>
        <translation>Fixer comme &amp;dernier jour</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PlacementRowDetail</name>
    <message>
        <source>A child of your own that counts</source>
        <translation>Un enfant à vous qui compte</translation>
    </message>
    <message>
        <source>The file tells no last day: the one at two years and six months is proposed.</source>
        <translation>Le fichier n’indique pas de dernier jour&#xa0;: celui des deux ans et six mois est proposé.</translation>
    </message>
</context>
<context>
    <name>PlacementRows</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>Non importables</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connus</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>To look over</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>cannot come in</source>
        <translation>non importable</translation>
    </message>
    <message>
        <source>comes now</source>
        <translation>vient maintenant</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>new, look it over</source>
        <translation>nouveau, à vérifier</translation>
    </message>
    <message>
        <source>no end yet</source>
        <translation>pas encore de fin</translation>
    </message>
    <message>
        <source>own child</source>
        <translation>propre enfant</translation>
    </message>
    <message>
        <source>placed already</source>
        <translation>déjà placé</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>PlacementTrialPage</name>
    <message>
        <source>With all of these there are more children than places, from {day} on.</source>
        <translation>Avec tous ceux-ci, il y a plus d’enfants que de places, à partir du {day}.</translation>
    </message>
</context>
<context>
    <name>Placements</name>
    <message>
        <source>A day is listed twice among the trial days.</source>
        <translation>Un jour figure deux fois parmi les jours d’adaptation.</translation>
    </message>
    <message>
        <source>A name has {most} letters at most.</source>
        <translation>Un nom compte au plus {most} lettres.</translation>
    </message>
    <message>
        <source>Give --child, --start and --plan for one child, or --import with a file for a list.</source>
        <translation>Donnez --child, --start et --plan pour un enfant, ou --import avec un fichier pour une liste.</translation>
    </message>
    <message>
        <source>Give the name of the child.</source>
        <translation>Donnez le nom de l’enfant.</translation>
    </message>
    <message>
        <source>No row with the names of the columns was found. Put a heading above each column, such as “Naam kind”, “Startdatum” and “Opvangplan”.</source>
        <translation>Aucune ligne avec les noms des colonnes n’a été trouvée. Mettez un titre au-dessus de chaque colonne, comme «&#xa0;Naam kind&#xa0;», «&#xa0;Startdatum&#xa0;» et «&#xa0;Opvangplan&#xa0;».</translation>
    </message>
    <message>
        <source>Other hours begin after the first day, and each change after the one before. Check these days.</source>
        <translation>D’autres heures commencent après le premier jour, et chaque changement après le précédent. Vérifiez ces jours.</translation>
    </message>
    <message>
        <source>Other numbers of places can be kept for {most} periods at most.</source>
        <translation>D’autres nombres de places peuvent être gardés pour {most} périodes au plus.</translation>
    </message>
    <message>
        <source>Say from when until when for the trial day {day}.</source>
        <translation>Indiquez de quelle heure à quelle heure pour le jour d’adaptation {day}.</translation>
    </message>
    <message>
        <source>Say from when until when for: {days}.</source>
        <translation>Indiquez de quelle heure à quelle heure pour&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>Say from which day on the child comes.</source>
        <translation>Indiquez à partir de quel jour l’enfant vient.</translation>
    </message>
    <message>
        <source>Say from which day on the other hours hold.</source>
        <translation>Indiquez à partir de quel jour les autres heures valent.</translation>
    </message>
    <message>
        <source>Say from which day on there is another number of places.</source>
        <translation>Indiquez à partir de quel jour il y a un autre nombre de places.</translation>
    </message>
    <message>
        <source>Say from which day on you are open after all.</source>
        <translation>Dites à partir de quel jour vous êtes quand même ouvert.</translation>
    </message>
    <message>
        <source>Say how many places there are usually, besides those in parts of the week.</source>
        <translation>Indiquez combien de places il y a d’habitude, outre celles à certains moments de la semaine.</translation>
    </message>
    <message>
        <source>Say on which days and in which hours the child comes.</source>
        <translation>Indiquez quels jours et à quelles heures l’enfant vient.</translation>
    </message>
    <message>
        <source>Some of the hours are outside your opening hours: {days}.</source>
        <translation>Certaines heures sont en dehors de vos heures d’ouverture&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>The absence ends on {end}, before it starts on {start}.</source>
        <translation>L’absence se termine le {end}, avant de commencer le {start}.</translation>
    </message>
    <message>
        <source>The birth date “{text}” is not understood; it stands in the note.</source>
        <translation>La date de naissance «&#xa0;{text}&#xa0;» n’est pas comprise&#xa0;; elle figure dans la note.</translation>
    </message>
    <message>
        <source>The child comes from {start} on, before it is born on {birth}.</source>
        <translation>L’enfant vient à partir du {start}, avant sa naissance le {birth}.</translation>
    </message>
    <message>
        <source>The child is not among those placed any more: it was removed elsewhere meanwhile.</source>
        <translation>L’enfant n’est plus parmi les enfants placés&#xa0;: il a été retiré ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>The children of a list are told in the file: leave out {options}.</source>
        <translation>Les enfants d’une liste figurent dans le fichier&#xa0;: laissez {options} de côté.</translation>
    </message>
    <message>
        <source>The day with the hours “{hours}” is missing.</source>
        <translation>Il manque le jour pour les heures «&#xa0;{hours}&#xa0;».</translation>
    </message>
    <message>
        <source>The first day of the period until {end} is missing.</source>
        <translation>Il manque le premier jour de la période jusqu’au {end}.</translation>
    </message>
    <message>
        <source>The last day, {end}, is over.</source>
        <translation>Le dernier jour, {end}, est passé.</translation>
    </message>
    <message>
        <source>The other number of places ends on {end}, before it starts on {start}.</source>
        <translation>L’autre nombre de places se termine le {end}, avant de commencer le {start}.</translation>
    </message>
    <message>
        <source>The trial days end on {end}, before they start on {start}.</source>
        <translation>Les jours d’adaptation se terminent le {end}, avant de commencer le {start}.</translation>
    </message>
    <message>
        <source>This file holds requests, not a table of children who are placed. Import requests with Ctrl+O, or with the command “import”.</source>
        <translation>Ce fichier contient des demandes, pas un tableau d’enfants placés. Importez les demandes avec Ctrl+O, ou avec la commande «&#xa0;import&#xa0;».</translation>
    </message>
    <message>
        <source>Trial days in a row go on for {most} days at most.</source>
        <translation>Des jours d’adaptation qui se suivent durent {most} jours au plus.</translation>
    </message>
    <message>
        <source>Two weeks take turns; the first of them is the week of {start}.</source>
        <translation>Deux semaines alternent&#xa0;; la première est celle du {start}.</translation>
    </message>
    <message>
        <source>What is kept of {child} was changed in another window since you opened it. Nothing was saved: look at the new state and try again.</source>
        <translation>Ce qui est gardé de {child} a été modifié dans une autre fenêtre depuis que vous l’avez ouvert. Rien n’a été enregistré&#xa0;: regardez le nouvel état et réessayez.</translation>
    </message>
    <message>
        <source>What is kept of {child} was changed since this import, so it cannot be undone as a whole. Nothing was changed.</source>
        <translation>Ce qui est gardé de {child} a été modifié depuis cette importation, qui ne peut donc pas être annulée en entier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{child} has no last day.</source>
        <translation>{child} n’a pas de dernier jour.</translation>
    </message>
    <message>
        <source>{child} is not in the planning yet: put it there by hand.</source>
        <translation>{child} n’est pas encore dans le planning&#xa0;: ajoutez-le vous-même.</translation>
    </message>
    <message>
        <source>{child} is placed in the same time already, from {start} on.</source>
        <translation>{child} est déjà placé pendant cette période, à partir du {start}.</translation>
    </message>
    <message>
        <source>{child} stays in the planning, as those hours were changed by hand. Remove them there if need be.</source>
        <translation>{child} reste dans le planning, car ces heures ont été modifiées à la main. Retirez-les là si nécessaire.</translation>
    </message>
    <message>
        <source>“{text}” does not say whether it is a child of your own; it stands in the note.</source>
        <translation>«&#xa0;{text}&#xa0;» ne dit pas si c’est un enfant à vous&#xa0;; cela figure dans la note.</translation>
    </message>
    <message>
        <source>“{text}” does not tell how many places there are. Write a number, such as 6.</source>
        <translation>«&#xa0;{text}&#xa0;» ne dit pas combien de places il y a. Écrivez un nombre, comme 6.</translation>
    </message>
    <message>
        <source>“{text}” is not understood. Of weeks that take turns name both, such as: A: ma di 8-17, B: wo 8-12.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas compris. Pour des semaines qui alternent, nommez les deux, par exemple&#xa0;: A: lun mar 8-17, B: mer 8-12.</translation>
    </message>
    <message>
        <source>“{text}” is not understood. Write days, hours and a number, such as: wo 12-18 = 4.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas compris. Écrivez des jours, des heures et un nombre, par exemple&#xa0;: mer 12-18 = 4.</translation>
    </message>
    <message>
        <source>“{text}” tells other days or hours than are taken; it stands in the note.</source>
        <translation>«&#xa0;{text}&#xa0;» indique d’autres jours ou heures que ceux repris&#xa0;; cela figure dans la note.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Requested plan · from {day}</source>
        <translation>Plan d’accueil demandé · à partir du {day}</translation>
    </message>
    <message>
        <source>Requested plan · start not known</source>
        <translation>Plan d’accueil demandé · début pas encore connu</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>agreed: {plan}</source>
        <translation>convenu&#x202f;: {plan}</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>offered: {kind}</source>
        <translation>proposé&#x202f;: {kind}</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>room</source>
        <translation>place</translation>
    </message>
    <message>
        <source>the parents reply by {day}</source>
        <translation>réaction des parents au plus tard le {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>? not known</source>
        <translation>? inconnu</translation>
    </message>
    <message>
        <source>A period of figures lasts {most} years at most.</source>
        <translation>Une période de chiffres dure {most} ans au plus.</translation>
    </message>
    <message>
        <source>Asked on {day}; who fits as well and asked earlier goes first.</source>
        <translation>Demandé le {day}&#xa0;; qui convient aussi bien et a demandé plus tôt passe avant.</translation>
    </message>
    <message>
        <source>Free all day: {whole}.</source>
        <translation>Libre toute la journée&#xa0;: {whole}.</translation>
    </message>
    <message>
        <source>Free all day: {whole}. Free for a part of the day: {part}.</source>
        <translation>Libre toute la journée&#xa0;: {whole}. Libre une partie de la journée&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>Free for a part of the day: {part}.</source>
        <translation>Libre une partie de la journée&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>From {start} on, there is room for {plan}.</source>
        <translation>À partir du {start}, il y a de la place pour {plan}.</translation>
    </message>
    <message>
        <source>Gives priority: {facts}.</source>
        <translation>Donne priorité&#xa0;: {facts}.</translation>
    </message>
    <message>
        <source>How many places you have is not filled in for all of the period.</source>
        <translation>Le nombre de places n’est pas indiqué pour toute la période.</translation>
    </message>
    <message>
        <source>How many places you have is not filled in yet.</source>
        <translation>Le nombre de places n’est pas encore indiqué.</translation>
    </message>
    <message>
        <source>How many places you have is not filled in: it cannot be told what is free.</source>
        <translation>Le nombre de places n’est pas indiqué&#xa0;: impossible de dire ce qui est libre.</translation>
    </message>
    <message>
        <source>How many places you have is not filled in: nobody can tell if it fits.</source>
        <translation>Le nombre de places n’est pas indiqué&#xa0;: impossible de dire si cela convient.</translation>
    </message>
    <message>
        <source>In these hours, there are never more children than places.</source>
        <translation>À ces heures, il n’y a jamais plus d’enfants que de places.</translation>
    </message>
    <message>
        <source>No child is placed in the planning yet.</source>
        <translation>Aucun enfant n’est encore placé dans le planning.</translation>
    </message>
    <message>
        <source>No closing days are filled in.</source>
        <translation>Aucun jour de fermeture n’est indiqué.</translation>
    </message>
    <message>
        <source>No place is free in these days.</source>
        <translation>Aucune place n’est libre ces jours-là.</translation>
    </message>
    <message>
        <source>Nobody can tell yet whether there is room. {why}</source>
        <translation>Impossible de dire encore s’il y a de la place. {why}</translation>
    </message>
    <message>
        <source>Nobody is placed yet: it cannot be told what is free, nor who fits.</source>
        <translation>Personne n’est encore placé&#xa0;: impossible de dire ce qui est libre et qui convient.</translation>
    </message>
    <message>
        <source>Nobody is there</source>
        <translation>Personne n’est là</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>Personne n’attend de réponse.</translation>
    </message>
    <message>
        <source>None of those who wait fits in what is free here.</source>
        <translation>Parmi ceux qui attendent, personne ne convient à ce qui est libre ici.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --overbook if that is what you mean.</source>
        <translation>Rien n’a été modifié. Ajoutez --overbook si c’est ce que vous voulez.</translation>
    </message>
    <message>
        <source>Only tried: {child} comes until {day}.</source>
        <translation>À l’essai&#xa0;: {child} vient jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Only tried: {child}, {plan}.</source>
        <translation>À l’essai&#xa0;: {child}, {plan}.</translation>
    </message>
    <message>
        <source>Only {plan}</source>
        <translation>Seulement {plan}</translation>
    </message>
    <message>
        <source>Placed: {placement}</source>
        <translation>Placé&#xa0;: {placement}</translation>
    </message>
    <message>
        <source>Places are held for {names}.</source>
        <translation>Une option est gardée pour {names}.</translation>
    </message>
    <message>
        <source>Places are held for {names}. Without these offers there would be room for more of the plan.</source>
        <translation>Une option est gardée pour {names}. Sans ces offres, il y aurait de la place pour une plus grande partie du plan.</translation>
    </message>
    <message>
        <source>Places are held for {names}. Without these offers there would be room for the whole plan.</source>
        <translation>Une option est gardée pour {names}. Sans ces offres, il y aurait de la place pour tout le plan.</translation>
    </message>
    <message>
        <source>Places: {places}</source>
        <translation>Places&#xa0;: {places}</translation>
    </message>
    <message>
        <source>Places: {places} ({period})</source>
        <translation>Places&#xa0;: {places} ({period})</translation>
    </message>
    <message>
        <source>The period ends ({end}) before it begins ({start}).</source>
        <translation>La période se termine ({end}) avant de commencer ({start}).</translation>
    </message>
    <message>
        <source>The request does not say from which day on.</source>
        <translation>La demande n’indique pas à partir de quel jour.</translation>
    </message>
    <message>
        <source>The request does not say on which days and hours.</source>
        <translation>La demande n’indique pas quels jours et quelles heures.</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <source>The whole plan fits from {day} on.</source>
        <translation>Tout le plan convient à partir du {day}.</translation>
    </message>
    <message>
        <source>The whole plan from {day} on</source>
        <translation>Tout le plan à partir du {day}</translation>
    </message>
    <message>
        <source>There is no room for the plan as asked, but there is for {plan}.</source>
        <translation>Il n’y a pas de place pour le plan demandé, mais bien pour {plan}.</translation>
    </message>
    <message>
        <source>There is no room for the plan as asked, nor for other hours in that period.</source>
        <translation>Il n’y a pas de place pour le plan demandé, ni pour d’autres heures dans cette période.</translation>
    </message>
    <message>
        <source>There is no room for the plan as asked.</source>
        <translation>Il n’y a pas de place pour le plan demandé.</translation>
    </message>
    <message>
        <source>There is room for a part of the plan.</source>
        <translation>Il y a de la place pour une partie du plan.</translation>
    </message>
    <message>
        <source>There is room for a part of the plan: {plan}.</source>
        <translation>Il y a de la place pour une partie du plan&#xa0;: {plan}.</translation>
    </message>
    <message>
        <source>There is room for the whole plan from {start} on.</source>
        <translation>Il y a de la place pour tout le plan à partir du {start}.</translation>
    </message>
    <message>
        <source>There is room for the whole plan.</source>
        <translation>Il y a de la place pour tout le plan.</translation>
    </message>
    <message>
        <source>Until {end}, there is room for {plan}.</source>
        <translation>Jusqu’au {end}, il y a de la place pour {plan}.</translation>
    </message>
    <message>
        <source>You are closed on all of the days asked for.</source>
        <translation>Vous êtes fermé tous les jours demandés.</translation>
    </message>
    <message>
        <source>a child without a name</source>
        <translation>un enfant sans nom</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>demandé le {day}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>closed: {holiday}</source>
        <translation>fermé&#xa0;: {holiday}</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>à partir du {first}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>pas ouvert</translation>
    </message>
    <message>
        <source>only {hours}</source>
        <translation>seulement {hours}</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>semaine du {day}</translation>
    </message>
    <message>
        <source>{child} (only tried)</source>
        <translation>{child} (à l’essai)</translation>
    </message>
    <message>
        <source>{child} (until {day})</source>
        <translation>{child} (jusqu’au {day})</translation>
    </message>
    <message>
        <source>{child} is placed already, from {day} on.</source>
        <translation>{child} est déjà placé, à partir du {day}.</translation>
    </message>
    <message>
        <source>{child} stands further up already, from {day} on.</source>
        <translation>{child} figure déjà plus haut, à partir du {day}.</translation>
    </message>
    <message>
        <source>{child} · {hours}</source>
        <translation>{child} · {hours}</translation>
    </message>
    <message>
        <source>{child} · {hours} · only tried</source>
        <translation>{child} · {hours} · à l’essai</translation>
    </message>
    <message>
        <source>{child} · {hours} · place held by an offer</source>
        <translation>{child} · {hours} · option (offre en cours)</translation>
    </message>
    <message>
        <source>{child} · {hours} · until {day}</source>
        <translation>{child} · {hours} · jusqu’au {day}</translation>
    </message>
    <message>
        <source>{days}, from {day} on</source>
        <translation>{days}, à partir du {day}</translation>
    </message>
    <message>
        <source>{days}: no place free</source>
        <translation>{days}&#xa0;: aucune place libre</translation>
    </message>
    <message>
        <source>{day} {hours}: free until {until}; full from {time} on ({present} of {places}) from {first} on.</source>
        <translation>{day} {hours}&#xa0;: libre jusqu’au {until}&#xa0;; complet dès {time} ({present} sur {places}) à partir du {first}.</translation>
    </message>
    <message>
        <source>{day} {hours}: free until {until}; full from {time} on ({present} of {places}) from {first} to {last}; free again from {since} on.</source>
        <translation>{day} {hours}&#xa0;: libre jusqu’au {until}&#xa0;; complet dès {time} ({present} sur {places}) du {first} au {last}&#xa0;; de nouveau libre à partir du {since}.</translation>
    </message>
    <message>
        <source>{day} {hours}: free.</source>
        <translation>{day} {hours}&#xa0;: libre.</translation>
    </message>
    <message>
        <source>{day} {hours}: full from {time} on ({present} of {places}) until {last}; free from {since} on.</source>
        <translation>{day} {hours}&#xa0;: complet dès {time} ({present} sur {places}) jusqu’au {last}&#xa0;; libre à partir du {since}.</translation>
    </message>
    <message>
        <source>{day} {hours}: full from {time} on ({present} of {places}).</source>
        <translation>{day} {hours}&#xa0;: complet dès {time} ({present} sur {places}).</translation>
    </message>
    <message>
        <source>{day} {hours}: you are not open in all of these hours, and full from {time} on ({present} of {places}).</source>
        <translation>{day} {hours}&#xa0;: vous n’êtes pas ouvert pendant toutes ces heures, et complet dès {time} ({present} sur {places}).</translation>
    </message>
    <message>
        <source>{day} {hours}: you are not open in all of these hours.</source>
        <translation>{day} {hours}&#xa0;: vous n’êtes pas ouvert pendant toutes ces heures.</translation>
    </message>
    <message>
        <source>{day} {number}</source>
        <translation>{day} {number}</translation>
    </message>
    <message>
        <source>{day}: closed</source>
        <translation>{day}&#xa0;: fermé</translation>
    </message>
    <message>
        <source>{day}: closed until {last}</source>
        <translation>{day}&#xa0;: fermé jusqu’au {last} inclus</translation>
    </message>
    <message>
        <source>{day}: how many places you have is not filled in.</source>
        <translation>{day}&#xa0;: le nombre de places n’est pas indiqué.</translation>
    </message>
    <message>
        <source>{day}: not known, as nobody is placed yet.</source>
        <translation>{day}&#xa0;: inconnu, car personne n’est encore placé.</translation>
    </message>
    <message>
        <source>{day}: the offer for {child} ends</source>
        <translation>{day}&#xa0;: l’offre pour {child} prend fin</translation>
    </message>
    <message>
        <source>{day}: {child} comes on other days or hours</source>
        <translation>{day}&#xa0;: {child} vient à d’autres jours ou heures</translation>
    </message>
    <message>
        <source>{day}: {child} starts</source>
        <translation>{day}&#xa0;: {child} commence</translation>
    </message>
    <message>
        <source>{day}: {child} stops</source>
        <translation>{day}&#xa0;: {child} arrête</translation>
    </message>
    <message>
        <source>{day}: {free} all day.</source>
        <translation>{day}&#xa0;: {free}, toute la journée.</translation>
    </message>
    <message>
        <source>{day}: {free} in the fullest hours.</source>
        <translation>{day}&#xa0;: {free} aux heures les plus chargées.</translation>
    </message>
    <message>
        <source>{day}: {places} from then on</source>
        <translation>{day}&#xa0;: dès lors {places}</translation>
    </message>
    <message>
        <source>{day}: {word}.</source>
        <translation>{day}&#xa0;: {word}.</translation>
    </message>
    <message>
        <source>{file}, row {row}: {what}</source>
        <translation>{file}, ligne {row}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>{first}: up to {most} too many (first at {time}: {children} children and offers, places: {places}).</source>
        <translation>{first}&#xa0;: jusqu’à {most} de trop (d’abord à {time}&#xa0;: {children} enfants et options, places&#xa0;: {places}).</translation>
    </message>
    <message>
        <source>{hours}: {free}</source>
        <translation>{hours}&#xa0;: {free}</translation>
    </message>
    <message>
        <source>{hours}: {free} ({taken})</source>
        <translation>{hours}&#xa0;: {free} ({taken})</translation>
    </message>
    <message>
        <source>{hours}: {taken}</source>
        <translation>{hours}&#xa0;: {taken}</translation>
    </message>
    <message>
        <source>{hours}: {why}</source>
        <translation>{hours}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{number}. {child} · {period} · {weeks}</source>
        <translation>{number}. {child} · {period} · {weeks}</translation>
    </message>
    <message>
        <source>{plan} from {day} on</source>
        <translation>{plan} à partir du {day}</translation>
    </message>
    <message>
        <source>{plan} instead of {asked}</source>
        <translation>{plan} au lieu de {asked}</translation>
    </message>
    <message>
        <source>{plan} until {day}</source>
        <translation>{plan} jusqu’au {day}</translation>
    </message>
    <message>
        <source>{rooms} (from {day} on)</source>
        <translation>{rooms} (à partir du {day})</translation>
    </message>
    <message>
        <source>{sentence} Free in the whole period: {hours}.</source>
        <translation>{sentence} Libre pendant toute la période&#xa0;: {hours}.</translation>
    </message>
    <message>
        <source>{weekday}: up to {most} too many, from {first} to {last} (first at {time}: {children} children and offers, places: {places}).</source>
        <translation>{weekday}&#xa0;: jusqu’à {most} de trop, du {first} au {last} (d’abord à {time}&#xa0;: {children} enfants et options, places&#xa0;: {places}).</translation>
    </message>
    <message>
        <source>… and on other days too.</source>
        <translation>… et d’autres jours aussi.</translation>
    </message>
    <message>
        <source>◐ a part</source>
        <translation>◐ une partie</translation>
    </message>
    <message>
        <source>◐ for a time</source>
        <translation>◐ un temps</translation>
    </message>
    <message>
        <source>✓ free</source>
        <translation>✓ libre</translation>
    </message>
    <message>
        <source>✓ whole plan</source>
        <translation>✓ tout le plan</translation>
    </message>
    <message>
        <source>✕ full</source>
        <translation>✕ complet</translation>
    </message>
    <message>
        <source>✕ no room</source>
        <translation>✕ pas de place</translation>
    </message>
    <message>
        <source>✕ not open</source>
        <translation>✕ pas ouvert</translation>
    </message>
</context>
<context>
    <name>PlanningBar</name>
    <message>
        <source>Children…</source>
        <translation>Enfants…</translation>
    </message>
    <message>
        <source>Closing days…</source>
        <translation>Jours de fermeture…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Aller à un jour</translation>
    </message>
    <message>
        <source>How many days are shown</source>
        <translation>Nombre de jours affichés</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Number of places…</source>
        <translation>Nombre de places…</translation>
    </message>
    <message>
        <source>Place a child…</source>
        <translation>Placer un enfant…</translation>
    </message>
    <message>
        <source>Planning · {days}</source>
        <translation>Planning · {days}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>See what the planning would be with a request, or another last day</source>
        <translation>Voir le planning avec une demande en plus, ou un autre dernier jour</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>Essayer…</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>PlanningPage</name>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Nobody is placed yet</source>
        <translation>Personne n’est encore placé</translation>
    </message>
    <message>
        <source>Place a child…</source>
        <translation>Placer un enfant…</translation>
    </message>
    <message>
        <source>Place the children who come to you, or import a list of them: then the program tells for each request whether there is room, and until when.</source>
        <translation>Placez les enfants qui viennent chez vous, ou importez-en une liste&#xa0;: le programme dit alors pour chaque demande s’il y a de la place, et jusqu’à quand.</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>Afficher ce jour</translation>
    </message>
    <message>
        <source>go to another day or hour</source>
        <translation>aller à un autre jour ou une autre heure</translation>
    </message>
    <message>
        <source>move the hours of a child in the view of a day</source>
        <translation>déplacer les heures d’un enfant dans la vue d’un jour</translation>
    </message>
    <message>
        <source>move when it comes</source>
        <translation>déplacer l’heure d’arrivée</translation>
    </message>
    <message>
        <source>move when it leaves</source>
        <translation>déplacer l’heure de départ</translation>
    </message>
    <message>
        <source>say who is there, or open the child</source>
        <translation>dire qui est là, ou ouvrir l’enfant</translation>
    </message>
    <message>
        <source>show the days before or after</source>
        <translation>afficher les jours d’avant ou d’après</translation>
    </message>
    <message>
        <source>show today</source>
        <translation>afficher aujourd’hui</translation>
    </message>
</context>
<context>
    <name>PreviewChoice</name>
    <message>
        <source>A request of yours…</source>
        <translation>Une de vos demandes…</translation>
    </message>
    <message>
        <source>Child without a name</source>
        <translation>Enfant sans nom</translation>
    </message>
    <message>
        <source>Find an open request</source>
        <translation>Chercher une demande ouverte</translation>
    </message>
    <message>
        <source>Name of the child or a parent</source>
        <translation>Nom de l’enfant ou d’un parent</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>Afficher avec</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Copier ce texte</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Text for the platform</source>
        <translation>Texte pour la plateforme</translation>
    </message>
    <message>
        <source>The preview is shown once this is right: {problem}</source>
        <translation>L’aperçu s’affichera dès que ceci sera corrigé&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The preview shows the text as it was before: {problem}</source>
        <translation>L’aperçu montre encore le texte précédent&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>The first rows, as the file has them</source>
        <translation>Les premières lignes, comme dans le fichier</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>No printer is set up on this computer. “Print” makes a PDF file instead.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. «&#xa0;Imprimer&#xa0;» crée un fichier PDF à la place.</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
</context>
<context>
    <name>PrintedWorklist</name>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>To do on {day}</source>
        <translation>À faire le {day}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Why this is to be done</source>
        <translation>Pourquoi c’est à faire</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer “{printer}” did not take the job, so nothing was printed ({reason}). Choose another printer, or save as PDF and print that later.</source>
        <translation>L’imprimante «&#xa0;{printer}&#xa0;» n’a pas accepté le travail&#xa0;; rien n’a été imprimé ({reason}). Choisissez une autre imprimante, ou enregistrez en PDF pour imprimer plus tard.</translation>
    </message>
    <message>
        <source>The printer “{printer}” is not there any more, so nothing was printed. Choose another one.</source>
        <translation>L’imprimante «&#xa0;{printer}&#xa0;» n’existe plus&#xa0;; rien n’a été imprimé. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The printer “{printer}” is off, paused or in trouble, so nothing was printed. Set it going again, or save as PDF and print that later.</source>
        <translation>L’imprimante «&#xa0;{printer}&#xa0;» est éteinte, en pause ou en panne&#xa0;; rien n’a été imprimé. Remettez-la en marche, ou enregistrez en PDF pour imprimer plus tard.</translation>
    </message>
    <message>
        <source>“{printer}” could not be printed on, so nothing was printed. Choose another printer, or save as PDF and print that later.</source>
        <translation>Impossible d’imprimer sur «&#xa0;{printer}&#xa0;»&#xa0;; rien n’a été imprimé. Choisissez une autre imprimante, ou enregistrez en PDF pour imprimer plus tard.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The day with the hours “{hours}” is missing.</source>
        <translation>Il manque le jour pour les heures «&#xa0;{hours}&#xa0;».</translation>
    </message>
    <message>
        <source>“{text}” are no hours of one day. Write them such as 7-12 or 7-12, 13-18.</source>
        <translation>«&#xa0;{text}&#xa0;» ne sont pas les heures d’un jour. Écrivez-les par exemple 7-12 ou 7-12, 13-18.</translation>
    </message>
    <message>
        <source>“{text}” cannot be the price of a day: it lies above 0 and up to {most} euro.</source>
        <translation>«&#xa0;{text}&#xa0;» ne peut pas être le prix d’un jour&#xa0;: il est supérieur à 0 et va jusqu’à {most} euros.</translation>
    </message>
    <message>
        <source>“{text}” is not a language that is known here. Choose one from the list.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une langue connue ici. Choisissez-en une dans la liste.</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Add closing days</source>
        <translation>Ajouter des jours de fermeture</translation>
    </message>
    <message>
        <source>Add other hours</source>
        <translation>Ajouter d’autres heures</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Âges</translation>
    </message>
    <message>
        <source>As parents know it, such as De Bijtjes</source>
        <translation>Comme les parents le connaissent, par exemple De Bijtjes</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Children who can be there at the same time</source>
        <translation>Enfants qui peuvent être là en même temps</translation>
    </message>
    <message>
        <source>Days and periods on which you are closed</source>
        <translation>Jours et périodes de fermeture</translation>
    </message>
    <message>
        <source>Days with other hours</source>
        <translation>Jours avec d’autres heures</translation>
    </message>
    <message>
        <source>First closing day, line {number}</source>
        <translation>Premier jour de fermeture, ligne {number}</translation>
    </message>
    <message>
        <source>First day with other hours, line {number}</source>
        <translation>Premier jour avec d’autres heures, ligne {number}</translation>
    </message>
    <message>
        <source>Hours of line {number}</source>
        <translation>Heures de la ligne {number}</translation>
    </message>
    <message>
        <source>How parents pay</source>
        <translation>Comment les parents paient</translation>
    </message>
    <message>
        <source>How you work with children, and how settling in goes</source>
        <translation>Votre façon d’être avec les enfants, et le déroulement de l’adaptation</translation>
    </message>
    <message>
        <source>In months: 0 up to 36 months is from birth to 3 years</source>
        <translation>En mois&#xa0;: de 0 à 36 mois, c’est de la naissance à 3 ans</translation>
    </message>
    <message>
        <source>Introduce your childcare</source>
        <translation>Présentez votre accueil</translation>
    </message>
    <message>
        <source>Kind of childcare</source>
        <translation>Type d’accueil</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Last closing day, line {number}</source>
        <translation>Dernier jour de fermeture, ligne {number}</translation>
    </message>
    <message>
        <source>Last day with other hours, line {number}</source>
        <translation>Dernier jour avec d’autres heures, ligne {number}</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Name of the childcare</source>
        <translation>Nom du milieu d’accueil</translation>
    </message>
    <message>
        <source>Nappies</source>
        <translation>Langes</translation>
    </message>
    <message>
        <source>No closing days in {year}</source>
        <translation>Pas de jours de fermeture en {year}</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Nombre de places</translation>
    </message>
    <message>
        <source>Open all year</source>
        <translation>Ouvert toute l’année</translation>
    </message>
    <message>
        <source>Pedagogical approach</source>
        <translation>Approche pédagogique</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Personne responsable</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Animaux</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Playing outside</source>
        <translation>Jouer dehors</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Price of a whole day, in euro</source>
        <translation>Prix d’une journée entière, en euros</translation>
    </message>
    <message>
        <source>Priority rules</source>
        <translation>Règles de priorité</translation>
    </message>
    <message>
        <source>Public transport and parking</source>
        <translation>Transports en commun et parking</translation>
    </message>
    <message>
        <source>Remove the closing days of line {number}</source>
        <translation>Retirer les jours de fermeture de la ligne {number}</translation>
    </message>
    <message>
        <source>Remove the other hours of line {number}</source>
        <translation>Retirer les autres heures de la ligne {number}</translation>
    </message>
    <message>
        <source>Several times a day can be given: Mon 7–12 13–18</source>
        <translation>Plusieurs fois par jour est possible&#xa0;: lun 7–12 13–18</translation>
    </message>
    <message>
        <source>Smoke-free</source>
        <translation>Sans tabac</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>Such as 054 12 34 56; a country code is put before it</source>
        <translation>Par exemple 054 12 34 56&#xa0;; l’indicatif du pays est ajouté</translation>
    </message>
    <message>
        <source>Such as 24 December, open from 7 to 12 only</source>
        <translation>Par exemple le 24 décembre, ouvert seulement de 7 à 12</translation>
    </message>
    <message>
        <source>Such as bijtjes@example.be</source>
        <translation>Par exemple bijtjes@example.be</translation>
    </message>
    <message>
        <source>Such as meals, nappies and care products</source>
        <translation>Par exemple repas, langes et produits de soin</translation>
    </message>
    <message>
        <source>Such as the summer of {year}; one day needs no last day.</source>
        <translation>Par exemple l’été {year}&#xa0;; un seul jour n’a pas besoin de dernier jour.</translation>
    </message>
    <message>
        <source>Such as www.example.be</source>
        <translation>Par exemple www.example.be</translation>
    </message>
    <message>
        <source>Such as: a cat, never in the room where children sleep</source>
        <translation>Par exemple&#xa0;: un chat, jamais dans la chambre où dorment les enfants</translation>
    </message>
    <message>
        <source>Such as: a fenced garden with a sandpit</source>
        <translation>Par exemple&#xa0;: un jardin clôturé avec un bac à sable</translation>
    </message>
    <message>
        <source>Such as: a warm meal at noon; tell of allergies beforehand</source>
        <translation>Par exemple&#xa0;: repas chaud à midi&#xa0;; signalez les allergies à l’avance</translation>
    </message>
    <message>
        <source>Such as: bus 16 stops in front, parking in the street</source>
        <translation>Par exemple&#xa0;: le bus 16 s’arrête devant, parking dans la rue</translation>
    </message>
    <message>
        <source>Such as: included, or parents bring them along</source>
        <translation>Par exemple&#xa0;: compris, ou les parents les apportent</translation>
    </message>
    <message>
        <source>Such as: no steps at the door, a lift, room for prams</source>
        <translation>Par exemple&#xa0;: pas de marche à l’entrée, un ascenseur, de la place pour les poussettes</translation>
    </message>
    <message>
        <source>Such as: on Wednesday after 18:00, by appointment</source>
        <translation>Par exemple&#xa0;: le mercredi après 18 h, sur rendez-vous</translation>
    </message>
    <message>
        <source>Such as: quality label, first aid for children (2025)</source>
        <translation>Par exemple&#xa0;: label de qualité, premiers secours aux enfants (2025)</translation>
    </message>
    <message>
        <source>The languages in which parents can speak with you</source>
        <translation>Les langues dans lesquelles les parents peuvent vous parler</translation>
    </message>
    <message>
        <source>Usual hours</source>
        <translation>Heures habituelles</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>What is included in the price</source>
        <translation>Ce qui est compris dans le prix</translation>
    </message>
    <message>
        <source>When parents can come and visit</source>
        <translation>Quand les parents peuvent venir voir</translation>
    </message>
    <message>
        <source>Who goes first when there are few places</source>
        <translation>Qui passe en premier quand il y a peu de places</translation>
    </message>
    <message>
        <source>Who you are, what a day looks like and what matters to you; some 40 words or more read well</source>
        <translation>Qui vous êtes, le déroulement d’une journée et ce qui compte pour vous&#xa0;; une quarantaine de mots ou plus se lit bien</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>yes, nobody smokes here</source>
        <translation>oui, personne ne fume ici</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Above there are closing days in {years}. Take those out, or the tick.</source>
        <translation>Il y a ci-dessus des jours de fermeture en {years}. Retirez-les, ou décochez.</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Approche</translation>
    </message>
    <message>
        <source>Certificates and priority rules</source>
        <translation>Attestations et règles de priorité</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>House and garden</source>
        <translation>Maison et jardin</translation>
    </message>
    <message>
        <source>Logo and photos</source>
        <translation>Logo et photos</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Places and ages</source>
        <translation>Places et âges</translation>
    </message>
    <message>
        <source>Practical</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Such as 35,50</source>
        <translation>Par exemple 35,50</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>With the income tariff parents pay by their income; nothing is needed here.</source>
        <translation>Avec le tarif lié aux revenus, les parents paient selon leurs revenus&#xa0;; rien n’est nécessaire ici.</translation>
    </message>
</context>
<context>
    <name>ProfileNames</name>
    <message>
        <source>accessibility</source>
        <translation>accessibilité</translation>
    </message>
    <message>
        <source>accessibility or public transport</source>
        <translation>accessibilité ou transports en commun</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>ages</source>
        <translation>âges</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>attestations</translation>
    </message>
    <message>
        <source>closing days</source>
        <translation>jours de fermeture</translation>
    </message>
    <message>
        <source>days with other hours</source>
        <translation>jours avec d’autres heures</translation>
    </message>
    <message>
        <source>kind of childcare</source>
        <translation>type d’accueil</translation>
    </message>
    <message>
        <source>languages spoken</source>
        <translation>langues parlées</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>logo or photos</source>
        <translation>logo ou photos</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>meals</source>
        <translation>repas</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>nappies</source>
        <translation>langes</translation>
    </message>
    <message>
        <source>number of places</source>
        <translation>nombre de places</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>heures d’ouverture</translation>
    </message>
    <message>
        <source>other numbers of places</source>
        <translation>autres nombres de places</translation>
    </message>
    <message>
        <source>pedagogical approach</source>
        <translation>approche pédagogique</translation>
    </message>
    <message>
        <source>pets</source>
        <translation>animaux</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>playing outside</source>
        <translation>jouer dehors</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>présentation</translation>
    </message>
    <message>
        <source>price of a day</source>
        <translation>prix par jour</translation>
    </message>
    <message>
        <source>priority rules</source>
        <translation>règles de priorité</translation>
    </message>
    <message>
        <source>public holidays on which you are open</source>
        <translation>jours fériés où vous êtes ouvert</translation>
    </message>
    <message>
        <source>public transport</source>
        <translation>transports en commun</translation>
    </message>
    <message>
        <source>responsible person</source>
        <translation>personne responsable</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>smoke-free</source>
        <translation>sans tabac</translation>
    </message>
    <message>
        <source>street and number</source>
        <translation>rue et numéro</translation>
    </message>
    <message>
        <source>tariff</source>
        <translation>tarif</translation>
    </message>
    <message>
        <source>visiting hours</source>
        <translation>heures de visite</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>what the price includes</source>
        <translation>ce que le prix comprend</translation>
    </message>
    <message>
        <source>years without closing days</source>
        <translation>années sans jours de fermeture</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>You did not save this before. It is filled in below.</source>
        <translation>Vous n’aviez pas enregistré ceci. C’est rempli ci-dessous.</translation>
    </message>
</context>
<context>
    <name>QuickFilters</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturées</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrer par statut</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>RadiosField</name>
    <message>
        <source>{label}: {choice}</source>
        <translation>{label}&#xa0;: {choice}</translation>
    </message>
</context>
<context>
    <name>Remover</name>
    <message>
        <source>All that is kept of this family: its requests, and its children in the planning. Take it out for them first (“Everything of this family”), if they asked what you keep.</source>
        <translation>Tout ce qui est gardé de cette famille&#xa0;: ses demandes, et ses enfants dans le planning. Exportez-le d’abord pour elle («&#xa0;Tout de cette famille&#xa0;») si elle a demandé ce que vous gardez.</translation>
    </message>
    <message>
        <source>Looking for personal data…</source>
        <translation>Recherche des données personnelles…</translation>
    </message>
    <message>
        <source>Nothing of it is left in the file.</source>
        <translation>Il n’en reste rien dans le fichier.</translation>
    </message>
    <message>
        <source>Removing personal data…</source>
        <translation>Suppression des données personnelles…</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>Renommer le modèle</translation>
    </message>
</context>
<context>
    <name>ReplyEdit</name>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Child without a name</source>
        <translation>Enfant sans nom</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>Vous avez répondu à tout.</translation>
    </message>
    <message>
        <source>Everything is answered. The next thing falls due on {day}.</source>
        <translation>Vous avez répondu à tout. La prochaine échéance est le {day}.</translation>
    </message>
    <message>
        <source>Look the reply over before you send it: {what}.</source>
        <translation>Relisez la réponse avant de l’envoyer&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Register the request on Opvang.Vlaanderen</source>
        <translation>Inscrivez la demande sur Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>The import is undone: {done}.</source>
        <translation>L’importation est annulée&#xa0;: {done}.</translation>
    </message>
    <message>
        <source>The import is undone; there was nothing to put back.</source>
        <translation>L’importation est annulée&#xa0;; il n’y avait plus rien à rétablir.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>Vos données sont en ordre.</translation>
    </message>
    <message>
        <source>There is no screen here, so the example runs without a window.</source>
        <translation>Il n’y a pas d’écran ici, l’exemple tourne donc sans fenêtre.</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>réponse pour le {day}</translation>
    </message>
    <message>
        <source>at the latest {weekday} {day}</source>
        <translation>au plus tard {weekday} {day}</translation>
    </message>
    <message>
        <source>enter by {day}</source>
        <translation>à encoder pour le {day}</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>prévu le {day}</translation>
    </message>
    <message>
        <source>follow up since {day}</source>
        <translation>à relancer depuis le {day}</translation>
    </message>
    <message>
        <source>may close since {day}</source>
        <translation>clôture possible depuis le {day}</translation>
    </message>
    <message>
        <source>offer ended {day}</source>
        <translation>offre expirée le {day}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>reçue le {day}</translation>
    </message>
    <message>
        <source>start {day}</source>
        <translation>dès le {day}</translation>
    </message>
    <message>
        <source>through Opvang.Vlaanderen</source>
        <translation>via Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>to enter since {day}</source>
        <translation>à encoder depuis le {day}</translation>
    </message>
    <message>
        <source>to register since {day}</source>
        <translation>à inscrire depuis le {day}</translation>
    </message>
    <message>
        <source>to review since {day}</source>
        <translation>à revoir depuis le {day}</translation>
    </message>
    <message>
        <source>{file}, row {row}, {field}: {reason}</source>
        <translation>{file}, ligne {row}, {field}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{file}, row {row}: {reference} is known and was left as it is; the file differs in: {facts}.</source>
        <translation>{file}, ligne {row}&#xa0;: {reference} est déjà connue et est restée telle quelle&#xa0;; le fichier diffère pour&#xa0;: {facts}.</translation>
    </message>
    <message>
        <source>{file}: nothing tells whether dates like 03/04/2026 have the day or the month first. They were read with the day first; use --dates month-first if that is wrong.</source>
        <translation>{file}&#xa0;: rien n’indique si, dans des dates comme 03/04/2026, le jour ou le mois vient d’abord. Elles ont été lues avec le jour d’abord&#xa0;; si c’est faux, utilisez --dates month-first.</translation>
    </message>
    <message>
        <source>{reference} ({child}) may be the same request: {reasons}.</source>
        <translation>{reference} ({child}) est peut-être la même demande&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>{reference} is for the same child: close it as “closed externally” if that is right.</source>
        <translation>{reference} concerne le même enfant&#x202f;: passez cette demande à «&#x202f;Clôturé ailleurs&#x202f;» si c’est exact.</translation>
    </message>
</context>
<context>
    <name>RequestFile</name>
    <message>
        <source>As known on {day}</source>
        <translation>Tel que connu le {day}</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semaine</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>{child} · {reference}</source>
        <translation>{child} · {reference}</translation>
    </message>
    <message>
        <source>{provider} · as known on {day}</source>
        <translation>{provider} · tel que connu le {day}</translation>
    </message>
</context>
<context>
    <name>RequestKeys</name>
    <message>
        <source>In the list and the request</source>
        <translation>Dans la liste et la demande</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>retour à la liste</translation>
    </message>
    <message>
        <source>choose a status</source>
        <translation>choisir un statut</translation>
    </message>
    <message>
        <source>copy the reply</source>
        <translation>copier la réponse</translation>
    </message>
    <message>
        <source>edit the details</source>
        <translation>modifier les données</translation>
    </message>
    <message>
        <source>go to the next field that is still open in the reply</source>
        <translation>aller au champ suivant encore à remplir dans la réponse</translation>
    </message>
    <message>
        <source>make the selected words of the reply bold, or no longer</source>
        <translation>mettre en gras les mots sélectionnés de la réponse, ou l’enlever</translation>
    </message>
    <message>
        <source>prepare what is proposed</source>
        <translation>préparer ce qui est proposé</translation>
    </message>
    <message>
        <source>save the reply and set the status</source>
        <translation>enregistrer la réponse et changer le statut</translation>
    </message>
    <message>
        <source>write the reply</source>
        <translation>écrire la réponse</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Choose a status</source>
        <translation>Choisir un statut</translation>
    </message>
    <message>
        <source>Complete the details or put them right (E)</source>
        <translation>Compléter ou corriger les données (E)</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Modifier les données</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Import requests…</source>
        <translation>Importer des demandes…</translation>
    </message>
    <message>
        <source>Import the export file or a saved mail of Opvang.Vlaanderen, paste a copied text (Ctrl+V), or add a request by hand (Ctrl+N).</source>
        <translation>Importez le fichier exporté ou un e-mail enregistré d’Opvang.Vlaanderen, collez un texte copié (Ctrl+V), ou ajoutez vous-même une demande (Ctrl+N).</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Pas encore de demandes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Try fewer letters or fewer filters.</source>
        <translation>Essayez avec moins de lettres ou moins de filtres.</translation>
    </message>
</context>
<context>
    <name>Restorer</name>
    <message>
        <source>All data (*.zip);;All files (*)</source>
        <translation>Toutes les données (*.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Cancelled: nothing was taken over.</source>
        <translation>Annulé&#xa0;: rien n’a été repris.</translation>
    </message>
    <message>
        <source>Take all data over</source>
        <translation>Reprendre toutes les données</translation>
    </message>
    <message>
        <source>Taking all data over…</source>
        <translation>Reprise de toutes les données…</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>At the family’s request; closed on {day}.</source>
        <translation>À la demande de la famille&#xa0;; clôturée le {day}.</translation>
    </message>
    <message>
        <source>At the family’s request; placed until {day}.</source>
        <translation>À la demande de la famille&#xa0;; placé jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Closed on {day}, before {before}.</source>
        <translation>Clôturée le {day}, avant le {before}.</translation>
    </message>
    <message>
        <source>Closed on {day}, {years} years ago or more.</source>
        <translation>Clôturée le {day}, il y a {years} ans ou plus.</translation>
    </message>
    <message>
        <source>Earlier backups still hold everything, also what was removed. Delete them as soon as you do not need them any more, and those that you keep elsewhere too: a restored backup brings it all back.</source>
        <translation>Les anciennes sauvegardes contiennent encore tout, y compris ce qui a été supprimé. Supprimez-les dès que vous n’en avez plus besoin, ainsi que celles que vous gardez ailleurs&#xa0;: une sauvegarde restaurée ramène tout.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to remove it for good.</source>
        <translation>Rien n’a été modifié. Ajoutez --yes pour supprimer définitivement.</translation>
    </message>
    <message>
        <source>Personal data removed: {requests}, {placements}.</source>
        <translation>Données personnelles supprimées&#xa0;: {requests}, {placements}.</translation>
    </message>
    <message>
        <source>Placed until {day}, before {before}.</source>
        <translation>Placé jusqu’au {day}, avant le {before}.</translation>
    </message>
    <message>
        <source>Placed until {day}, {years} years ago or more.</source>
        <translation>Placé jusqu’au {day}, il y a {years} ans ou plus.</translation>
    </message>
    <message>
        <source>Planning, number {number} · {child} · {why}</source>
        <translation>Planning, numéro {number} · {child} · {why}</translation>
    </message>
    <message>
        <source>Request {reference} is still open (“{status}”). Close it first.</source>
        <translation>La demande {reference} est encore ouverte («&#xa0;{status}&#xa0;»). Clôturez-la d’abord.</translation>
    </message>
    <message>
        <source>Something of request {reference} is still to be entered on Opvang.Vlaanderen. Do that first.</source>
        <translation>Il reste quelque chose de la demande {reference} à encoder sur Opvang.Vlaanderen. Faites-le d’abord.</translation>
    </message>
    <message>
        <source>Stays for now:</source>
        <translation>Reste pour l’instant&#xa0;:</translation>
    </message>
    <message>
        <source>The personal data of request {reference} was removed on {day}. Nothing is done with it any more.</source>
        <translation>Les données personnelles de la demande {reference} ont été supprimées le {day}. Plus rien n’en est fait.</translation>
    </message>
    <message>
        <source>There is no personal data to remove.</source>
        <translation>Il n’y a pas de données personnelles à supprimer.</translation>
    </message>
    <message>
        <source>This cannot be undone: names, contact details, addresses, remarks, notes, replies and drafts are removed for good. The course of each request, its days and the municipality stay without a name, so that your figures do not change.</source>
        <translation>Ceci est irréversible&#xa0;: noms, coordonnées, adresses, remarques, notes, réponses et brouillons sont supprimés définitivement. Le déroulement de chaque demande, ses jours et la commune restent sans nom, pour que vos chiffres ne changent pas.</translation>
    </message>
    <message>
        <source>What was removed is not shown any more, but traces of it are left in the file with your data: {why} Close other windows of this program, and remove personal data once more to finish.</source>
        <translation>Ce qui a été supprimé n’est plus affiché, mais il en reste des traces dans le fichier de vos données&#xa0;: {why} Fermez les autres fenêtres de ce programme et supprimez encore une fois des données personnelles pour terminer.</translation>
    </message>
    <message>
        <source>{child} is placed until {day}. Wait until after that day.</source>
        <translation>{child} est placé jusqu’au {day}. Attendez après ce jour.</translation>
    </message>
    <message>
        <source>{child} is placed without a last day. Fill in the last day in the planning first.</source>
        <translation>{child} est placé sans dernier jour. Remplissez d’abord le dernier jour dans le planning.</translation>
    </message>
    <message>
        <source>{child} was or is placed until {day}: the request is kept as long as the placement.</source>
        <translation>{child} était ou est placé jusqu’au {day}&#xa0;: la demande est gardée aussi longtemps que le placement.</translation>
    </message>
    <message>
        <source>{child} · {why}</source>
        <translation>{child} · {why}</translation>
    </message>
    <message>
        <source>{day} is still to come. Choose today or a day before it.</source>
        <translation>{day} est encore à venir. Choisissez aujourd’hui ou un jour antérieur.</translation>
    </message>
    <message>
        <source>{path} could not be deleted. Is it open in another program? Delete it by hand.</source>
        <translation>{path} n’a pas pu être supprimé. Est-il ouvert dans un autre programme&#xa0;? Supprimez-le à la main.</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove for good: {requests}, {placements}</source>
        <translation>Supprimer définitivement&#xa0;: {requests}, {placements}</translation>
    </message>
    <message>
        <source>Remove what is left in the file</source>
        <translation>Supprimer ce qui reste dans le fichier</translation>
    </message>
    <message>
        <source>There is no personal data to remove now.</source>
        <translation>Il n’y a pas de données personnelles à supprimer maintenant.</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>What was removed earlier can still be found in the file with your data.</source>
        <translation>Ce qui a été supprimé auparavant se trouve encore dans le fichier de vos données.</translation>
    </message>
</context>
<context>
    <name>RetentionHint</name>
    <message>
        <source>Traces of removed data are left…</source>
        <translation>Il reste des traces de données supprimées…</translation>
    </message>
    <message>
        <source>What was removed earlier can still be found in the file with your data.</source>
        <translation>Ce qui a été supprimé auparavant se trouve encore dans le fichier de vos données.</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>A folder with all texts and photos, to enter them on the platform</source>
        <translation>Un dossier avec tous les textes et photos, pour les encoder sur la plateforme</translation>
    </message>
    <message>
        <source>Export texts</source>
        <translation>Exporter les textes</translation>
    </message>
    <message>
        <source>Looked over on</source>
        <translation>Vérifiée le</translation>
    </message>
    <message>
        <source>Looked over on Opvang.Vlaanderen</source>
        <translation>Vérifiée sur Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>Note this</source>
        <translation>Noter ceci</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF of the page…</source>
        <translation>PDF de la page…</translation>
    </message>
    <message>
        <source>PDF, poster and print</source>
        <translation>PDF, affiche et impression</translation>
    </message>
    <message>
        <source>Poster for the door…</source>
        <translation>Affiche pour la porte…</translation>
    </message>
    <message>
        <source>Print the page…</source>
        <translation>Imprimer la page…</translation>
    </message>
    <message>
        <source>Print the poster…</source>
        <translation>Imprimer l’affiche…</translation>
    </message>
</context>
<context>
    <name>RoomGrid</name>
    <message>
        <source>The week, hour by hour</source>
        <translation>La semaine, heure par heure</translation>
    </message>
</context>
<context>
    <name>RowDetail</name>
    <message>
        <source>The file says “{theirs}”, here the status is “{ours}”. An import never changes a status: choose it yourself where that is right.</source>
        <translation>Le fichier indique «&#xa0;{theirs}&#xa0;», ici le statut est «&#xa0;{ours}&#xa0;». Une importation ne modifie jamais un statut&#xa0;: choisissez-le vous-même si c’est exact.</translation>
    </message>
    <message>
        <source>The file tells another child under this reference.</source>
        <translation>Le fichier mentionne un autre enfant sous cette référence.</translation>
    </message>
    <message>
        <source>This request is here already, and the file says the same.</source>
        <translation>Cette demande est déjà connue, et le fichier dit la même chose.</translation>
    </message>
    <message>
        <source>This request stands further up already, and this row says the same.</source>
        <translation>Cette demande figure déjà plus haut dans la liste, et cette ligne dit la même chose.</translation>
    </message>
    <message>
        <source>This request stands further up already; this row says some of it otherwise.</source>
        <translation>Cette demande figure déjà plus haut dans la liste&#xa0;; cette ligne donne certaines informations autrement.</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>&amp;Leave this row out</source>
        <translation>&amp;Laisser cette ligne de côté</translation>
    </message>
</context>
<context>
    <name>SameChild</name>
    <message>
        <source>Also set {reference} of the same child to “{status}” here</source>
        <translation>Passer aussi {reference} du même enfant à «&#xa0;{status}&#xa0;» ici</translation>
    </message>
</context>
<context>
    <name>SaveCheck</name>
    <message>
        <source>Look at this before you save:</source>
        <translation>À vérifier avant d’enregistrer&#xa0;:</translation>
    </message>
    <message>
        <source>Not saved: put this right first. Until then the text from before stays in use.</source>
        <translation>Pas enregistré&#xa0;: corrigez d’abord ceci. D’ici là, le texte précédent reste utilisé.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Annulé&#xa0;: aucun fichier n’a été enregistré.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>SaveNames</name>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà. Remplacer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Brought back, in place of what you wrote since.</source>
        <translation>Texte récupéré, à la place de ce que vous avez écrit depuis.</translation>
    </message>
    <message>
        <source>Choose first which text goes on: yours, or that of the other window.</source>
        <translation>Choisissez d’abord le texte à garder&#xa0;: le vôtre ou celui de l’autre fenêtre.</translation>
    </message>
    <message>
        <source>Fill in the marked fields of the reply first; F4 goes to the next. Your own details are kept on the info page.</source>
        <translation>Remplissez d’abord les champs marqués de la réponse&#xa0;; F4 va au suivant. Vos propres données se trouvent sur la page d’information.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Pas enregistré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Saved as a new template.</source>
        <translation>Enregistré comme nouveau modèle.</translation>
    </message>
    <message>
        <source>Taken back: the text from before is in use again.</source>
        <translation>Annulé&#xa0;: le texte précédent est de nouveau utilisé.</translation>
    </message>
    <message>
        <source>The reply is kept, and its text is on the clipboard.</source>
        <translation>La réponse est enregistrée et son texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>This reply is kept already. Its text is on the clipboard.</source>
        <translation>Cette réponse est déjà conservée. Son texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>What is written cannot be kept just now. Go back once more to throw it away, or try to save.</source>
        <translation>Ce que vous avez écrit ne peut pas être conservé pour l’instant. Revenez encore une fois en arrière pour l’abandonner, ou essayez d’enregistrer.</translation>
    </message>
    <message>
        <source>You did not finish these changes before.</source>
        <translation>Vous n’aviez pas terminé ces modifications.</translation>
    </message>
    <message>
        <source>Your changes are kept, but not in use yet. Edit the template to go on.</source>
        <translation>Vos modifications sont conservées, mais pas encore utilisées. Modifiez le modèle pour continuer.</translation>
    </message>
    <message>
        <source>Your changes are thrown away.</source>
        <translation>Vos modifications sont abandonnées.</translation>
    </message>
    <message>
        <source>kept as you type, not in use yet</source>
        <translation>conservé pendant que vous tapez, pas encore utilisé</translation>
    </message>
    <message>
        <source>not kept yet: the store refuses it</source>
        <translation>pas encore conservé&#xa0;: l’enregistrement est refusé</translation>
    </message>
    <message>
        <source>“{status}” is set and noted as entered. The text is on the clipboard.</source>
        <translation>Le statut est maintenant «&#xa0;{status}&#xa0;» et noté comme encodé. Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>“{status}” is set and the text is on the clipboard. Now enter it on Opvang.Vlaanderen.</source>
        <translation>Le statut est maintenant «&#xa0;{status}&#xa0;» et le texte est dans le presse-papiers. Il reste à l’encoder sur Opvang.Vlaanderen.</translation>
    </message>
    <message>
        <source>“{status}” is set.</source>
        <translation>Le statut est maintenant «&#xa0;{status}&#xa0;».</translation>
    </message>
    <message>
        <source>“{title}” is saved and in use.</source>
        <translation>«&#xa0;{title}&#xa0;» est enregistré et utilisé.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Days to reply in</source>
        <translation>&amp;Jours pour réagir</translation>
    </message>
    <message>
        <source>Appearan&amp;ce</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Days to reply in</source>
        <translation>Jours pour réagir</translation>
    </message>
    <message>
        <source>Open the &amp;info page</source>
        <translation>Ouvrir la page d’&amp;information</translation>
    </message>
    <message>
        <source>Pe&amp;rsonal data…</source>
        <translation>Données pe&amp;rsonnelles…</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>See whose data is kept longer than needed, and remove it. Your figures stay as they are.</source>
        <translation>Voyez de qui les données sont gardées plus longtemps que nécessaire, et supprimez-les. Vos chiffres restent tels quels.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Si&amp;gnature under replies</source>
        <translation>&amp;Signature sous vos réponses</translation>
    </message>
    <message>
        <source>Signature under replies</source>
        <translation>Signature sous vos réponses</translation>
    </message>
    <message>
        <source>The settings are kept.</source>
        <translation>Les paramètres sont enregistrés.</translation>
    </message>
    <message>
        <source>There it now reads: “{signature}”. Save again to put yours in its place.</source>
        <translation>On y lit maintenant&#xa0;: «&#xa0;{signature}&#xa0;». Enregistrez à nouveau pour mettre le vôtre à sa place.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Your childcare location</source>
        <translation>Votre lieu d’accueil</translation>
    </message>
    <message>
        <source>Your details, hours and closing days are on the info page; from there they go into your letters, your replies and your planning.</source>
        <translation>Vos données, heures et jours de fermeture se trouvent sur la page d’information&#xa0;; de là, ils vont dans vos lettres, vos réponses et votre planning.</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>comme l’ordinateur</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>* not the same in the whole hour</source>
        <translation>* pas pareil toute l’heure</translation>
    </message>
    <message>
        <source>Drag a bar, or one of its ends, to change the hours.</source>
        <translation>Glissez une barre, ou l’un de ses bouts, pour changer les heures.</translation>
    </message>
    <message>
        <source>In the hours with the fewest free places of each day.</source>
        <translation>Aux heures de chaque jour avec le moins de places libres.</translation>
    </message>
    <message>
        <source>{places} at the same time</source>
        <translation>{places} en même temps</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>SimilarCard</name>
    <message>
        <source>&amp;Leave this row out</source>
        <translation>&amp;Laisser cette ligne de côté</translation>
    </message>
    <message>
        <source>Another: &amp;keep both</source>
        <translation>Une autre&#xa0;: &amp;garder les deux</translation>
    </message>
    <message>
        <source>May be known already</source>
        <translation>Peut-être déjà connue</translation>
    </message>
    <message>
        <source>The same as {reference}</source>
        <translation>La même que {reference}</translation>
    </message>
    <message>
        <source>The same: &amp;put together</source>
        <translation>La même&#xa0;: &amp;fusionner</translation>
    </message>
</context>
<context>
    <name>SortBar</name>
    <message>
        <source>Arrival</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Trier par {column}</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Trier la liste</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>Triée par {column}</translation>
    </message>
    <message>
        <source>Sorted by {column}, last first</source>
        <translation>Triée par {column}, en ordre inverse</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>SourceEdit</name>
    <message>
        <source>Line {line}, character {column}</source>
        <translation>Ligne {line}, caractère {column}</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>from {day}</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
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
        <translation>Ajouter à mes mots</translation>
    </message>
    <message>
        <source>Ignore in this text</source>
        <translation>Ignorer dans ce texte</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Pas de suggestions</translation>
    </message>
    <message>
        <source>No wrong words were found.</source>
        <translation>Aucun mot erroné trouvé.</translation>
    </message>
    <message>
        <source>Not in the dictionary: {word}</source>
        <translation>Pas dans le dictionnaire&#xa0;: {word}</translation>
    </message>
    <message>
        <source>Remove from my words</source>
        <translation>Retirer de mes mots</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n action(s) to enter</source>
        <translation>
            <numerusform>%n action à encoder</numerusform>
            <numerusform>%n actions à encoder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n chose à faire</numerusform>
            <numerusform>%n choses à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>(example data)</source>
        <translation>(données d’exemple)</translation>
    </message>
    <message>
        <source>Childcare requests</source>
        <translation>Demandes d’accueil</translation>
    </message>
    <message>
        <source>Procedure: {office}</source>
        <translation>Procédure&#x202f;: {office}</translation>
    </message>
    <message numerus="yes">
        <source>works offline — %n action(s) to enter on Opvang.Vlaanderen</source>
        <translation>
            <numerusform>fonctionne hors ligne — %n action à encoder sur Opvang.Vlaanderen</numerusform>
            <numerusform>fonctionne hors ligne — %n actions à encoder sur Opvang.Vlaanderen</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % complete</source>
        <translation>complète à {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>StatusChips</name>
    <message>
        <source>Closed</source>
        <translation>Clôturées</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrer par statut</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>StatusEditor</name>
    <message>
        <source>&amp;Days and hours</source>
        <translation>&amp;Jours et heures</translation>
    </message>
    <message>
        <source>&amp;Days and hours agreed</source>
        <translation>&amp;Jours et heures convenus</translation>
    </message>
    <message>
        <source>&amp;Days and hours you offer</source>
        <translation>&amp;Jours et heures que vous proposez</translation>
    </message>
    <message>
        <source>&amp;Days and hours you offered instead</source>
        <translation>&amp;Jours et heures que vous avez proposés à la place</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>À &amp;partir du</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Reply by</source>
        <translation>Date &amp;limite</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>J&amp;usqu’au</translation>
    </message>
    <message>
        <source>Choose the right status and say why the present one was wrong.</source>
        <translation>Choisissez le bon statut et dites pourquoi l’actuel était faux.</translation>
    </message>
    <message>
        <source>Correct the status…</source>
        <translation>Corriger le statut…</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Jours et heures</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nouvelle offre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>Rais&amp;on</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reply-by date</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>The contract is &amp;signed</source>
        <translation>Le contrat est &amp;signé</translation>
    </message>
    <message>
        <source>There is no &amp;alternative</source>
        <translation>Il n’y a pas d’&amp;autre solution</translation>
    </message>
    <message>
        <source>Which final status?</source>
        <translation>Quel statut final&#xa0;?</translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation>choisissez une raison</translation>
    </message>
    <message>
        <source>follow-up starts anew</source>
        <translation>le suivi recommence</translation>
    </message>
    <message>
        <source>one question helps you choose</source>
        <translation>une question vous aide à choisir</translation>
    </message>
    <message>
        <source>“{text}” under “{field}” is not a date. Write it as 17/08/2026.</source>
        <translation>«&#x202f;{text}&#x202f;» sous «&#x202f;{field}&#x202f;» n’est pas une date. Écrivez par exemple 17/08/2026.</translation>
    </message>
</context>
<context>
    <name>StatusGuide</name>
    <message>
        <source>A date by which the parents must reply.</source>
        <translation>Une date limite de réponse pour les parents.</translation>
    </message>
    <message>
        <source>A reason; none is needed once the term of the closing notice is over.</source>
        <translation>Une raison&#xa0;; aucune n’est nécessaire une fois passé le délai de l’avis de clôture.</translation>
    </message>
    <message>
        <source>A signed contract, if there is one yet.</source>
        <translation>Un contrat signé, s’il y en a déjà un.</translation>
    </message>
    <message>
        <source>After it can come</source>
        <translation>Ensuite peut venir</translation>
    </message>
    <message>
        <source>Ask yourself these questions in order; the first “yes” decides.</source>
        <translation>Posez-vous ces questions dans l’ordre&#xa0;; le premier «&#xa0;oui&#xa0;» décide.</translation>
    </message>
    <message>
        <source>Choose it when</source>
        <translation>Choisissez-le quand</translation>
    </message>
    <message>
        <source>Counts as an answer from the day on which it was entered on Opvang.Vlaanderen.</source>
        <translation>Compte comme réponse à partir du jour de l’encodage sur Opvang.Vlaanderen.</translation>
    </message>
    <message>
        <source>Counts as an unmet request: a shortage of places.</source>
        <translation>Compte comme demande sans réponse&#xa0;: une pénurie de places.</translation>
    </message>
    <message>
        <source>Counts as open until there is a final status.</source>
        <translation>Compte comme ouverte jusqu’au statut final.</translation>
    </message>
    <message>
        <source>Do you and the parents agree on the care plan?</source>
        <translation>Les parents et vous êtes-vous d’accord sur le plan d’accueil&#xa0;?</translation>
    </message>
    <message>
        <source>Do you not know yet whether there is room, and do you let the parents know that?</source>
        <translation>Vous ne savez pas encore s’il y a de la place, et vous le faites savoir aux parents&#xa0;?</translation>
    </message>
    <message>
        <source>Do you offer days and hours, and can the parents still react to that?</source>
        <translation>Vous proposez des jours et des heures, et les parents peuvent encore y réagir&#xa0;?</translation>
    </message>
    <message>
        <source>Does not count as an unmet request.</source>
        <translation>Ne compte pas comme demande sans réponse.</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>In the figures</source>
        <translation>Dans les chiffres</translation>
    </message>
    <message>
        <source>Is no answer yet: the term of {days} days goes on.</source>
        <translation>N’est pas encore une réponse&#xa0;: le délai de {days} jours continue.</translation>
    </message>
    <message>
        <source>Is the request closed on Opvang.Vlaanderen already, such as for a place elsewhere?</source>
        <translation>La demande est-elle déjà clôturée sur Opvang.Vlaanderen, par exemple pour une place ailleurs&#xa0;?</translation>
    </message>
    <message>
        <source>Is the same request here twice?</source>
        <translation>La même demande est-elle ici deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>It asks for</source>
        <translation>Il demande</translation>
    </message>
    <message>
        <source>It follows from</source>
        <translation>Il découle de</translation>
    </message>
    <message>
        <source>No answer is needed any more: the term to answer stops.</source>
        <translation>Plus besoin de réponse&#xa0;: le délai de réponse s’arrête.</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Pas quand</translation>
    </message>
    <message>
        <source>Nothing, and there is nothing to enter on Opvang.Vlaanderen either.</source>
        <translation>Rien, et il n’y a rien à encoder sur Opvang.Vlaanderen non plus.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Nothing: it is final. A wrong one is corrected with a reason, here and on Opvang.Vlaanderen.</source>
        <translation>Rien&#xa0;: c’est un statut final. Une erreur se corrige avec une raison, ici et sur Opvang.Vlaanderen.</translation>
    </message>
    <message>
        <source>The alternative that you offered, or that there was none.</source>
        <translation>L’alternative que vous avez proposée, ou qu’il n’y en avait pas.</translation>
    </message>
    <message>
        <source>The day on which care starts.</source>
        <translation>Le jour où l’accueil commence.</translation>
    </message>
    <message>
        <source>The days and hours that you offer.</source>
        <translation>Les jours et heures que vous proposez.</translation>
    </message>
    <message>
        <source>The final days and hours, if the request does not tell them.</source>
        <translation>Les jours et heures définitifs, si la demande ne les dit pas.</translation>
    </message>
    <message>
        <source>Was only a part of the plan possible, and did nothing come of it?</source>
        <translation>Seule une partie du plan était-elle possible, sans suite&#xa0;?</translation>
    </message>
    <message>
        <source>Was the plan as asked not possible, and did nothing come of another offer, if there was one?</source>
        <translation>Le plan demandé était-il impossible, et une autre offre éventuelle sans suite&#xa0;?</translation>
    </message>
    <message>
        <source>Was the whole plan possible as asked, but did the parents withdraw, decline, fall silent, or could you not reach them?</source>
        <translation>Tout le plan demandé était-il possible, mais les parents se sont-ils retirés, ont-ils refusé, n’ont-ils plus répondu ou étaient-ils injoignables&#xa0;?</translation>
    </message>
    <message>
        <source>What each status means</source>
        <translation>Ce que signifie chaque statut</translation>
    </message>
    <message>
        <source>Which status fits?</source>
        <translation>Quel statut convient&#xa0;?</translation>
    </message>
    <message>
        <source>{case} Then it is “{status}”.</source>
        <translation>{case} Alors c’est «&#xa0;{status}&#xa0;».</translation>
    </message>
    <message>
        <source>{title}, version {version} of the procedure</source>
        <translation>{title}, version {version} de la procédure</translation>
    </message>
</context>
<context>
    <name>StatusGuideCard</name>
    <message>
        <source>Explains each status: when to choose it, and what it does</source>
        <translation>Explique chaque statut&#xa0;: quand le choisir et ce qu’il fait</translation>
    </message>
    <message>
        <source>Status guide</source>
        <translation>Guide des statuts</translation>
    </message>
    <message>
        <source>The whole guide (F1)</source>
        <translation>Tout le guide (F1)</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Qu’est-ce que cela signifie&#xa0;?</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Barre d’état</translation>
    </message>
</context>
<context>
    <name>StepsWindow</name>
    <message>
        <source>&amp;Trial run</source>
        <translation>&amp;Essai</translation>
    </message>
    <message>
        <source>1 · Columns</source>
        <translation>1 · Colonnes</translation>
    </message>
    <message>
        <source>2 · Trial run</source>
        <translation>2 · Essai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled: nothing was imported.</source>
        <translation>Annulé&#xa0;: rien n’a été importé.</translation>
    </message>
    <message>
        <source>Close without importing? What you put right and decided here is lost.</source>
        <translation>Fermer sans importer&#xa0;? Ce que vous avez corrigé et décidé ici sera perdu.</translation>
    </message>
    <message>
        <source>First say under “Columns” how the dates are to be read.</source>
        <translation>Dites d’abord sous «&#xa0;Colonnes&#xa0;» comment lire les dates.</translation>
    </message>
    <message>
        <source>Reading anew…</source>
        <translation>Nouvelle lecture…</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A part of the file with your data is damaged ({finding}). Restore a backup.</source>
        <translation>Une partie du fichier avec vos données est endommagée ({finding}). Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Another program is using your data. Nothing was saved: close it there and try again.</source>
        <translation>Un autre programme utilise vos données. Rien n’a été enregistré&#x202f;: fermez-les là-bas et réessayez.</translation>
    </message>
    <message>
        <source>Give a passphrase: letters, figures or other signs.</source>
        <translation>Donnez une phrase secrète&#x202f;: lettres, chiffres ou autres signes.</translation>
    </message>
    <message>
        <source>Nothing can be written here: {path}. Choose another folder, or ask for the right to write.</source>
        <translation>Impossible d’écrire ici&#x202f;: {path}. Choisissez un autre dossier, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Some of your data cannot be read ({reason}). Restore a backup.</source>
        <translation>Une partie de vos données est illisible ({reason}). Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Something in your data belongs to a request that is gone (table {table}). Restore a backup.</source>
        <translation>Un élément de vos données se rapporte à une demande qui n’existe plus (table {table}). Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The computer&apos;s own key store did not answer or is locked. Unlock it and try again, or use a passphrase.</source>
        <translation>Le trousseau de clés de l’ordinateur n’a pas répondu ou est verrouillé. Déverrouillez-le et réessayez, ou utilisez une phrase secrète.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved: make room and try again.</source>
        <translation>Le disque est plein. Rien n’a été enregistré&#x202f;: libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The disk or the connection reported an error. Nothing was saved: check that the disk is connected, and try again.</source>
        <translation>Le disque ou la connexion a signalé une erreur. Rien n’a été enregistré&#x202f;: vérifiez que le disque est branché et réessayez.</translation>
    </message>
    <message>
        <source>The file with your data is damaged: {path}. It was left as it is, and there is no good backup. Keep the file, and restore a backup that you made elsewhere.</source>
        <translation>Le fichier avec vos données est endommagé&#x202f;: {path}. Il a été laissé tel quel et il n’y a pas de bonne sauvegarde. Gardez le fichier et restaurez une sauvegarde faite ailleurs.</translation>
    </message>
    <message>
        <source>The file with your data is damaged: {path}. It was left as it is. The newest good backup is {backup}: what was done since then would be missing.</source>
        <translation>Le fichier avec vos données est endommagé&#x202f;: {path}. Il est resté tel quel. La dernière bonne sauvegarde est {backup}&#x202f;: ce qui a été fait depuis manquerait.</translation>
    </message>
    <message>
        <source>The file with your data is empty: {path}. Put it aside and restore a backup.</source>
        <translation>Le fichier avec vos données est vide&#x202f;: {path}. Mettez-le de côté et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The index for searching does not fit your data: a search may miss requests.</source>
        <translation>L’index de recherche ne correspond pas à vos données&#x202f;: une recherche peut oublier des demandes.</translation>
    </message>
    <message>
        <source>The passphrase does not open your data. Mind capitals and spaces, and try again.</source>
        <translation>La phrase secrète n’ouvre pas vos données. Attention aux majuscules et aux espaces, puis réessayez.</translation>
    </message>
    <message>
        <source>The server with the shared data does not answer, or does not know you. Check the connection, the name and the password.</source>
        <translation>Le serveur des données partagées ne répond pas, ou ne vous connaît pas. Vérifiez la connexion, le nom et le mot de passe.</translation>
    </message>
    <message>
        <source>The state of request {reference} does not follow from its history. Check it by hand.</source>
        <translation>Le statut de la demande {reference} ne correspond pas à son historique. Vérifiez-le vous-même.</translation>
    </message>
    <message>
        <source>There is data here already: {path}. It was left as it is; open it instead.</source>
        <translation>Il y a déjà des données ici&#x202f;: {path}. Elles sont restées telles quelles&#x202f;; ouvrez-les plutôt.</translation>
    </message>
    <message>
        <source>This computer cannot keep a key safely, so the data needs a passphrase. Give one in the window, or to a command in {variable}.</source>
        <translation>Cet ordinateur ne peut pas garder de clé en sécurité&#x202f;: il faut donc une phrase secrète. Donnez-en une dans la fenêtre, ou pour une commande dans {variable}.</translation>
    </message>
    <message>
        <source>This computer does not keep the key of this data: it was made on another computer, or with a passphrase. Give the passphrase in the window, or to a command in {variable}.</source>
        <translation>Cet ordinateur n’a pas la clé de ces données&#x202f;: elles ont été créées sur un autre ordinateur, ou avec une phrase secrète. Donnez la phrase secrète dans la fenêtre, ou pour une commande dans {variable}.</translation>
    </message>
    <message>
        <source>This is not the address of a shared store. Write it as postgresql+psycopg://name@server/database; PostgreSQL must be installed with the program.</source>
        <translation>Ce n’est pas une adresse de données partagées. Écrivez-la ainsi&#x202f;: postgresql+psycopg://nom@serveur/base&#x202f;; PostgreSQL doit être installé avec le programme.</translation>
    </message>
    <message>
        <source>Your data cannot be read: {path}. Check that you may open the file and its folder.</source>
        <translation>Impossible de lire vos données&#x202f;: {path}. Vérifiez que vous pouvez ouvrir le fichier et son dossier.</translation>
    </message>
    <message>
        <source>Your data could not be made ready for this version of the program, and is as it was. A copy is in {backup}. Go on with the version before, and report this.</source>
        <translation>Vos données n’ont pas pu être préparées pour cette version du programme et sont restées telles quelles. Une copie se trouve dans {backup}. Continuez avec la version précédente et signalez-le.</translation>
    </message>
    <message>
        <source>Your data is not there: {path}. Was it moved? Put it back, or restore a backup.</source>
        <translation>Vos données ne sont pas là&#x202f;: {path}. Ont-elles été déplacées&#x202f;? Remettez-les en place, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Your data may only be read, so nothing can be saved. Take the write protection off the file and its folder, then try again.</source>
        <translation>Vos données sont en lecture seule&#x202f;: rien ne peut être enregistré. Enlevez la protection en écriture du fichier et de son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Your data was written by a newer version of the program. Nothing was changed: install that version.</source>
        <translation>Vos données viennent d’une version plus récente du programme. Rien n’a été modifié&#x202f;: installez cette version.</translation>
    </message>
    <message>
        <source>{path} was not made by this program, or is not encrypted. It was left as it is.</source>
        <translation>{path} n’a pas été créé par ce programme, ou n’est pas chiffré. Il est resté tel quel.</translation>
    </message>
</context>
<context>
    <name>StoreCreate</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Les majuscules semblent verrouillées.</translation>
    </message>
    <message>
        <source>I type a &amp;passphrase each time</source>
        <translation>Je tape une &amp;phrase secrète chaque fois</translation>
    </message>
    <message>
        <source>Keep your data safe</source>
        <translation>Protégez vos données</translation>
    </message>
    <message>
        <source>Names, addresses and plans of families are kept encrypted on this computer. Choose how you open them.</source>
        <translation>Les noms, adresses et plans d’accueil des familles sont conservés chiffrés sur cet ordinateur. Choisissez comment vous les ouvrez.</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>P&amp;hrase secrète</translation>
    </message>
    <message>
        <source>S&amp;how what I type</source>
        <translation>&amp;Afficher ce que je tape</translation>
    </message>
    <message>
        <source>The &amp;computer keeps the key</source>
        <translation>L’&amp;ordinateur garde la clé</translation>
    </message>
    <message>
        <source>The same passphrase &amp;again</source>
        <translation>La même phrase secrète, &amp;encore une fois</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read the data, and nobody can bring it back: write it down and keep it somewhere safe.</source>
        <translation>Sans la phrase secrète, personne ne peut lire les données ni les récupérer&#x202f;: notez-la et gardez-la en lieu sûr.</translation>
    </message>
    <message>
        <source>You open the program without typing anything. Whoever can sign in to your account on this computer can read the data.</source>
        <translation>Vous ouvrez le programme sans rien taper. Toute personne qui peut se connecter à votre compte sur cet ordinateur peut lire les données.</translation>
    </message>
</context>
<context>
    <name>StoreGate</name>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>Rien n’a été modifié ni effacé.</translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation>Ouverture de vos données…</translation>
    </message>
    <message>
        <source>Use the &amp;backup</source>
        <translation>Utiliser la &amp;sauvegarde</translation>
    </message>
    <message>
        <source>Your data could not be opened</source>
        <translation>Vos données n’ont pas pu être ouvertes</translation>
    </message>
</context>
<context>
    <name>StoreOpening</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Opening your data</source>
        <translation>Ouverture de vos données</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>StoreProblem</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
</context>
<context>
    <name>StoreUnlock</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Afficher ce que je tape</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Les majuscules semblent verrouillées.</translation>
    </message>
    <message>
        <source>Type the passphrase that you chose when this data was made. It is not kept anywhere on this computer.</source>
        <translation>Tapez la phrase secrète que vous avez choisie à la création de ces données. Elle n’est conservée nulle part sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your data is locked</source>
        <translation>Vos données sont verrouillées</translation>
    </message>
</context>
<context>
    <name>TemplateActions</name>
    <message>
        <source>Built-in text</source>
        <translation>Texte d’origine</translation>
    </message>
    <message>
        <source>Renamed to “{title}”.</source>
        <translation>Le nom est maintenant «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Replies of this kind now begin with “{title}”.</source>
        <translation>«&#xa0;{title}&#xa0;» est maintenant le modèle par défaut pour ces réponses.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>“{title}” has its built-in text again.</source>
        <translation>«&#xa0;{title}&#xa0;» a retrouvé son texte d’origine.</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>«&#xa0;{title}&#xa0;» est supprimé.</translation>
    </message>
</context>
<context>
    <name>TemplateChips</name>
    <message>
        <source>In the source: {source}</source>
        <translation>Dans le code&#xa0;: {source}</translation>
    </message>
    <message>
        <source>a parent’s name is known</source>
        <translation>le nom d’un parent est connu</translation>
    </message>
    <message>
        <source>a sign that cannot be seen</source>
        <translation>un caractère invisible</translation>
    </message>
    <message>
        <source>each of “{field}” ›</source>
        <translation>pour chaque élément de «&#xa0;{field}&#xa0;» ›</translation>
    </message>
    <message>
        <source>no parent’s name is known</source>
        <translation>aucun nom de parent n’est connu</translation>
    </message>
    <message>
        <source>one parent is known</source>
        <translation>un seul parent est connu</translation>
    </message>
    <message>
        <source>only if {condition} ›</source>
        <translation>seulement si {condition} ›</translation>
    </message>
    <message>
        <source>the child is born</source>
        <translation>l’enfant est né</translation>
    </message>
    <message>
        <source>the child is not born yet</source>
        <translation>l’enfant n’est pas encore né</translation>
    </message>
    <message>
        <source>the offer starts as asked</source>
        <translation>l’accueil proposé débute comme demandé</translation>
    </message>
    <message>
        <source>the offer starts later than asked</source>
        <translation>l’accueil proposé débute plus tard que demandé</translation>
    </message>
    <message>
        <source>there is an alternative</source>
        <translation>une autre solution existe</translation>
    </message>
    <message>
        <source>there is no alternative</source>
        <translation>aucune autre solution n’existe</translation>
    </message>
    <message>
        <source>this item of the list</source>
        <translation>cet élément de la liste</translation>
    </message>
    <message>
        <source>two parents or none are known</source>
        <translation>deux parents ou aucun sont connus</translation>
    </message>
    <message>
        <source>unknown: {field}</source>
        <translation>inconnu&#xa0;: {field}</translation>
    </message>
    <message>
        <source>{field}, for example “{example}”
In the source: {source}</source>
        <translation>{field}, par exemple «&#xa0;{example}&#xa0;»
Dans le code&#xa0;: {source}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} ou {second}</translation>
    </message>
    <message>
        <source>“{field}” is known</source>
        <translation>on connaît «&#xa0;{field}&#xa0;»</translation>
    </message>
    <message>
        <source>“{field}” is not known</source>
        <translation>on ne connaît pas «&#xa0;{field}&#xa0;»</translation>
    </message>
    <message>
        <source>‹ end</source>
        <translation>‹ fin</translation>
    </message>
    <message>
        <source>‹ end of the list</source>
        <translation>‹ fin de la liste</translation>
    </message>
    <message>
        <source>‹ otherwise ›</source>
        <translation>‹ sinon ›</translation>
    </message>
    <message>
        <source>‹ otherwise, only if {condition} ›</source>
        <translation>‹ sinon, seulement si {condition} ›</translation>
    </message>
</context>
<context>
    <name>TemplateChoices</name>
    <message>
        <source>Only if it is known: {group}</source>
        <translation>Seulement si on connaît&#xa0;: {group}</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>Seulement si…</translation>
    </message>
    <message>
        <source>otherwise: what stands in its place</source>
        <translation>sinon&#xa0;: ce qui vient à la place</translation>
    </message>
    <message>
        <source>{field}, each on a line of its own</source>
        <translation>{field}, chacun sur sa propre ligne</translation>
    </message>
</context>
<context>
    <name>TemplateEdit</name>
    <message>
        <source>Source of the subject</source>
        <translation>Code de l’objet</translation>
    </message>
    <message>
        <source>Source of the text</source>
        <translation>Code du texte</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Texte du modèle</translation>
    </message>
</context>
<context>
    <name>TemplateEditing</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the list (Esc); what you wrote is kept</source>
        <translation>Retour à la liste (Échap)&#xa0;; ce que vous avez écrit est conservé</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the template (Ctrl+↵)</source>
        <translation>Enregistrer le modèle (Ctrl+↵)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Language of the templates</source>
        <translation>Langue des modèles</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Search in titles and texts</source>
        <translation>Rechercher dans les noms et les textes</translation>
    </message>
    <message>
        <source>Search in titles and texts… (Ctrl+F)</source>
        <translation>Rechercher dans les textes… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show all templates</source>
        <translation>Afficher tous les modèles</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Try fewer letters, or look in all languages.</source>
        <translation>Tapez moins de lettres ou cherchez dans toutes les langues.</translation>
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
        <translation>Ligne {line}, caractère {column}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Subject, character {column}: {text}</source>
        <translation>Objet, caractère {column}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Subject: {text}</source>
        <translation>Objet&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Templates written to {path}: {count}</source>
        <translation>Modèles écrits dans {path}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{title}: can be used</source>
        <translation>{title}&#xa0;: utilisable</translation>
    </message>
    <message>
        <source>{title}: cannot be used</source>
        <translation>{title}&#xa0;: inutilisable</translation>
    </message>
</context>
<context>
    <name>TemplateSharing</name>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Annulé&#xa0;: aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Exporter des modèles</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Importer des modèles</translation>
    </message>
    <message>
        <source>Reading templates…</source>
        <translation>Lecture des modèles…</translation>
    </message>
    <message>
        <source>Taken back: your templates are as before.</source>
        <translation>Annulé&#xa0;: vos modèles sont comme avant.</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Modèles (*.json)</translation>
    </message>
    <message>
        <source>Templates (*.json);;All files (*)</source>
        <translation>Modèles (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>You have no texts of your own yet: change a template first, or make a new one.</source>
        <translation>Vous n’avez pas encore de textes personnels&#xa0;: modifiez d’abord un modèle ou créez-en un.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà. Le remplacer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>TemplateToolbar</name>
    <message>
        <source>&amp;Insert field</source>
        <translation>I&amp;nsérer champ</translation>
    </message>
    <message>
        <source>&amp;Only if …</source>
        <translation>&amp;Seulement si…</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Ctrl+Space, or type {{</source>
        <translation>Ctrl+Espace, ou tapez {{</translation>
    </message>
    <message>
        <source>Lets what is selected stand only under a condition</source>
        <translation>Ne met le texte sélectionné dans la réponse que sous une condition</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
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
        <translation>Commencer désormais avec ce modèle pour ces réponses dans cette langue</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Restore the built-in text</source>
        <translation>Rétablir le texte d’origine</translation>
    </message>
    <message>
        <source>Show the differences</source>
        <translation>Voir les différences</translation>
    </message>
    <message>
        <source>Take this one first</source>
        <translation>Choisir par défaut</translation>
    </message>
    <message>
        <source>The program came with a newer text for this purpose. Yours stays in use.</source>
        <translation>Le programme propose un texte plus récent. Le vôtre reste utilisé.</translation>
    </message>
    <message>
        <source>taken first</source>
        <translation>par défaut</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>A closing notice must name a phone number or mail address through which the parents can get in touch. Insert “{field}”.</source>
        <translation>Un avis de clôture doit mentionner un numéro de téléphone ou une adresse e-mail pour vous joindre. Insérez «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>A closing notice must name the date on which the request is closed. Insert “{field}”.</source>
        <translation>Un avis de clôture doit mentionner la date à laquelle la demande sera clôturée. Insérez «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>A closing notice must say that you close the request unless the parents get in touch before “{field}”.</source>
        <translation>Un avis de clôture doit dire que vous clôturez la demande sauf si les parents prennent contact avant «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>A list cannot be repeated within another list.</source>
        <translation>Une liste ne peut pas être répétée dans une autre liste.</translation>
    </message>
    <message>
        <source>A yes-or-no field cannot be written out: ask for it with “only if”.</source>
        <translation>Un champ oui/non ne peut pas s’écrire dans le texte&#xa0;: utilisez-le avec «&#xa0;seulement si&#xa0;».</translation>
    </message>
    <message>
        <source>An offer names days and hours, and this one does not. Insert “{field}”.</source>
        <translation>Une proposition mentionne les jours et les heures, et ils manquent ici. Insérez «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Line {line} has a sign that cannot be seen and does not belong in a text. Type it anew.</source>
        <translation>La ligne {line} contient un caractère invisible qui n’a pas sa place dans un texte. Retapez-la.</translation>
    </message>
    <message>
        <source>Line {line} of the template asks for something that templates cannot do: they only fill in fields.</source>
        <translation>La ligne {line} du modèle demande quelque chose que les modèles ne peuvent pas faire&#xa0;: ils ne font que remplir des champs.</translation>
    </message>
    <message>
        <source>Line {line} of the template cannot be read. Look for a field or a part without an end.</source>
        <translation>La ligne {line} du modèle n’est pas lisible. Cherchez un champ ou une partie sans fin.</translation>
    </message>
    <message>
        <source>Messages without a status</source>
        <translation>Messages sans statut</translation>
    </message>
    <message>
        <source>Not every reply names the alternative with its days and hours ({cases}). Insert “{field}”.</source>
        <translation>Certaines réponses ne mentionnent pas l’autre solution avec ses jours et heures ({cases}). Insérez «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Not every reply names the days and hours that are offered ({cases}). Insert “{field}”.</source>
        <translation>Certaines réponses ne mentionnent pas les jours et heures proposés ({cases}). Insérez «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Not every reply says how the parents reach you ({cases}). Insert “{field}”.</source>
        <translation>Certaines réponses ne disent pas comment vous joindre ({cases}). Insérez «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Not every reply says until when the parents can answer ({cases}). Insert “{field}”.</source>
        <translation>Certaines réponses ne disent pas jusqu’à quand les parents peuvent réagir ({cases}). Insérez «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Only fields and parts were checked. For what the text must say too, tell what it is for (--purpose) and in which language it is (--language).</source>
        <translation>Seuls les champs et les parties ont été vérifiés. Pour vérifier aussi ce que le texte doit dire, indiquez à quoi il sert (--purpose) et sa langue (--language).</translation>
    </message>
    <message>
        <source>Templates cannot do “{word}”. They fill in fields, and leave parts out with “if”.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas possible dans un modèle. Un modèle remplit des champs et omet des parties avec «&#xa0;if&#xa0;».</translation>
    </message>
    <message>
        <source>The alternative is not named with its days and hours. Insert “{field}”.</source>
        <translation>L’autre solution n’est pas mentionnée avec ses jours et heures. Insérez «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>The file holds no templates.</source>
        <translation>Le fichier ne contient aucun modèle.</translation>
    </message>
    <message>
        <source>The file is damaged, or holds no templates. Ask for it again.</source>
        <translation>Le fichier est endommagé ou ne contient pas de modèles. Redemandez-le.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8, as templates are. It was probably saved by another program: ask for the file as this program made it.</source>
        <translation>Le fichier n’est pas écrit en UTF-8, comme le sont les modèles. Un autre programme l’a sans doute enregistré&#xa0;: demandez le fichier tel que ce programme l’a créé.</translation>
    </message>
    <message>
        <source>The file is too large for templates: they take {most} MB at most.</source>
        <translation>Le fichier est trop grand pour des modèles&#xa0;: ils prennent {most} Mo au maximum.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of this program. Update the program first.</source>
        <translation>Le fichier vient d’une version plus récente de ce programme. Mettez d’abord le programme à jour.</translation>
    </message>
    <message>
        <source>The mark “{key}” that this template goes by cannot be used.</source>
        <translation>Le code «&#xa0;{key}&#xa0;» de ce modèle n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The name of this template has signs that cannot be seen and may mislead.</source>
        <translation>Le nom de ce modèle contient des caractères invisibles et peut tromper.</translation>
    </message>
    <message>
        <source>The parents are not told how to reach you. Insert “{field}”.</source>
        <translation>Les parents ne lisent pas comment vous joindre. Insérez «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>The parents are not told until when they can answer. Insert “{field}”.</source>
        <translation>Les parents ne lisent pas jusqu’à quand ils peuvent réagir. Insérez «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>The part that begins with “{tag}” has no end. Put “{closing}” where it ends.</source>
        <translation>La partie qui commence par «&#xa0;{tag}&#xa0;» n’a pas de fin. Mettez «&#xa0;{closing}&#xa0;» là où elle se termine.</translation>
    </message>
    <message>
        <source>The template makes a reply of {lines} lines, {most} at most.</source>
        <translation>Le modèle donne une réponse de {lines} lignes&#xa0;; le maximum est de {most}.</translation>
    </message>
    <message>
        <source>The template or its reply is too long: {size} characters, {most} at most.</source>
        <translation>Le modèle ou sa réponse est trop long&#xa0;: {size} caractères, {most} au maximum.</translation>
    </message>
    <message>
        <source>The text is written in {found}, but this template is for replies in {language}.</source>
        <translation>Le texte est écrit en {found}, mais ce modèle sert aux réponses en {language}.</translation>
    </message>
    <message>
        <source>The text must begin with a line “Subject: …”, and a blank line below it.</source>
        <translation>Le texte doit commencer par une ligne «&#xa0;Subject: …&#xa0;», suivie d’une ligne vide.</translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation>Il n’y a pas de champ «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Did you mean “{label}” ({suggestion})?</source>
        <translation>Il n’y a pas de champ «&#xa0;{field}&#xa0;». Vouliez-vous dire «&#xa0;{label}&#xa0;» ({suggestion})&#xa0;?</translation>
    </message>
    <message>
        <source>There is no template of your own to share yet. The built-in ones are everywhere.</source>
        <translation>Vous n’avez pas encore de modèle personnel à partager. Les modèles d’origine, tout le monde les a déjà.</translation>
    </message>
    <message>
        <source>This is a file of another program, not one with templates.</source>
        <translation>Ce fichier vient d’un autre programme et ne contient pas de modèles.</translation>
    </message>
    <message>
        <source>This part never shows in a text for “{purpose}”.</source>
        <translation>Cette partie n’apparaît jamais dans un texte pour «&#xa0;{purpose}&#xa0;».</translation>
    </message>
    <message>
        <source>This template is damaged: a part of it is missing or of another kind.</source>
        <translation>Ce modèle est endommagé&#xa0;: il manque quelque chose, ou une partie n’a pas la bonne forme.</translation>
    </message>
    <message>
        <source>This template is for “{purpose}”, which this program does not know.</source>
        <translation>Ce modèle sert à «&#xa0;{purpose}&#xa0;», que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>This template is in the language “{language}”. Replies are in Dutch, French or English.</source>
        <translation>Ce modèle est dans la langue «&#xa0;{language}&#xa0;». Les réponses sont en néerlandais, en français ou en anglais.</translation>
    </message>
    <message>
        <source>This template stands in the file twice.</source>
        <translation>Ce modèle se trouve deux fois dans le fichier.</translation>
    </message>
    <message>
        <source>Too many parts of the template stand within each other. Make it simpler.</source>
        <translation>Trop de parties du modèle sont imbriquées. Simplifiez-le.</translation>
    </message>
    <message>
        <source>With status “{status}”</source>
        <translation>Avec le statut «&#xa0;{status}&#xa0;»</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>d’origine</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>changed on {day}</source>
        <translation>modifié le {day}</translation>
    </message>
    <message>
        <source>changes not finished</source>
        <translation>modifications non terminées</translation>
    </message>
    <message>
        <source>goes with status “{status}”</source>
        <translation>va avec le statut «&#xa0;{status}&#xa0;»</translation>
    </message>
    <message>
        <source>own</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>sets no status</source>
        <translation>ne change pas le statut</translation>
    </message>
    <message>
        <source>taken first</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>the program&apos;s text is newer</source>
        <translation>le programme a un texte plus récent</translation>
    </message>
    <message>
        <source>{number} templates are too many for one file: {most} at most.</source>
        <translation>{number} modèles, c’est trop pour un seul fichier&#xa0;: {most} au maximum.</translation>
    </message>
    <message>
        <source>“{field}” is never known in a reply for “{purpose}”. Take it away, or put its sentence in a part “only if … is known”.</source>
        <translation>«&#xa0;{field}&#xa0;» n’est jamais rempli dans une réponse pour «&#xa0;{purpose}&#xa0;». Retirez-le, ou mettez sa phrase dans une partie «&#xa0;seulement si on connaît …&#xa0;».</translation>
    </message>
    <message>
        <source>“{field}” is no list and cannot be repeated. Such a list is “{list}”.</source>
        <translation>«&#xa0;{field}&#xa0;» n’est pas une liste et ne peut pas être répété. «&#xa0;{list}&#xa0;» en est une.</translation>
    </message>
    <message>
        <source>“{field}” is not always filled in ({cases}). Put its sentence in a part “only if … is known”.</source>
        <translation>«&#xa0;{field}&#xa0;» n’est pas toujours rempli ({cases}). Mettez sa phrase dans une partie «&#xa0;seulement si on connaît …&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is the name of a field. Call the items of the list something else.</source>
        <translation>«&#xa0;{name}&#xa0;» est le nom d’un champ. Donnez un autre nom aux éléments de la liste.</translation>
    </message>
    <message>
        <source>“{tag}” asks for something that templates cannot do: they only fill in fields.</source>
        <translation>«&#xa0;{tag}&#xa0;» demande quelque chose que les modèles ne peuvent pas faire&#xa0;: ils ne font que remplir des champs.</translation>
    </message>
    <message>
        <source>“{tag}” begins a field here, but its end “{closing}” is missing. Insert a field from the menu, or take “{tag}” away.</source>
        <translation>«&#xa0;{tag}&#xa0;» commence un champ, mais sa fin «&#xa0;{closing}&#xa0;» manque. Insérez un champ depuis le menu, ou retirez «&#xa0;{tag}&#xa0;».</translation>
    </message>
    <message>
        <source>“{tag}” cannot be read. Look for a slip in it.</source>
        <translation>«&#xa0;{tag}&#xa0;» n’est pas lisible. Cherchez-y une petite faute.</translation>
    </message>
    <message>
        <source>“{tag}” cannot be read. Only a list can be repeated, such as “{list}”.</source>
        <translation>«&#xa0;{tag}&#xa0;» n’est pas lisible. Seule une liste peut être répétée, comme «&#xa0;{list}&#xa0;».</translation>
    </message>
    <message>
        <source>“{tag}” comes too late: this part already says what stands there otherwise.</source>
        <translation>«&#xa0;{tag}&#xa0;» vient trop tard&#xa0;: cette partie dit déjà ce qui vient sinon.</translation>
    </message>
    <message>
        <source>“{tag}” does not say which field it depends on.</source>
        <translation>«&#xa0;{tag}&#xa0;» ne dit pas de quel champ cela dépend.</translation>
    </message>
    <message>
        <source>“{tag}” ends a part that begins nowhere. Take it away, or add the beginning.</source>
        <translation>«&#xa0;{tag}&#xa0;» termine une partie qui ne commence nulle part. Retirez-le ou ajoutez le début.</translation>
    </message>
    <message>
        <source>“{tag}” has no end here: “{closing}” is missing.</source>
        <translation>«&#xa0;{tag}&#xa0;» n’a pas de fin ici&#xa0;: il manque «&#xa0;{closing}&#xa0;».</translation>
    </message>
    <message>
        <source>“{tag}” has “{braces}” too many. Take these away, or insert the field anew from the menu.</source>
        <translation>«&#xa0;{tag}&#xa0;» contient «&#xa0;{braces}&#xa0;» en trop. Retirez-les, ou insérez à nouveau le champ à partir du menu.</translation>
    </message>
    <message>
        <source>“{tag}” only goes within a part that begins with “if”.</source>
        <translation>«&#xa0;{tag}&#xa0;» ne va que dans une partie qui commence par «&#xa0;if&#xa0;».</translation>
    </message>
    <message>
        <source>“{text}” will stand in the reply as it is. If a field was meant, insert it from the menu.</source>
        <translation>«&#xa0;{text}&#xa0;» figurera tel quel dans la réponse. S’il s’agit d’un champ, insérez-le à partir du menu.</translation>
    </message>
    <message>
        <source>“{title}” goes with a template that is here in another language.</source>
        <translation>«&#xa0;{title}&#xa0;» correspond à un modèle qui est ici dans une autre langue.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Saved in another window</source>
        <translation>Enregistré dans une autre fenêtre</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>retour à la liste</translation>
    </message>
    <message>
        <source>copy the template</source>
        <translation>copier le modèle</translation>
    </message>
    <message>
        <source>delete the template, or restore its built-in text</source>
        <translation>supprimer le modèle, ou rétablir son texte d’origine</translation>
    </message>
    <message>
        <source>edit the template</source>
        <translation>modifier le modèle</translation>
    </message>
    <message>
        <source>go to the next word that is not in the dictionary</source>
        <translation>aller au mot suivant qui n’est pas dans le dictionnaire</translation>
    </message>
    <message>
        <source>rename the template</source>
        <translation>renommer le modèle</translation>
    </message>
    <message>
        <source>save the template</source>
        <translation>enregistrer le modèle</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>It is then to be entered again. If the status there is wrong, correct it instead.</source>
        <translation>Il faut alors l’introduire à nouveau. Si le statut y est faux, rectifiez-le plutôt.</translation>
    </message>
    <message>
        <source>It then counts as not done; the history keeps both.</source>
        <translation>Cela compte alors comme non fait&#xa0;; l’historique garde les deux.</translation>
    </message>
    <message>
        <source>Print everything that is kept of this request, or save it as PDF.</source>
        <translation>Imprimer tout ce qui est gardé de cette demande, ou l’enregistrer en PDF.</translation>
    </message>
    <message>
        <source>Print whole file…</source>
        <translation>Imprimer tout le dossier…</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Tout afficher (%n)</numerusform>
            <numerusform>Tout afficher (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the notes as they were</source>
        <translation>Afficher les notes telles qu’elles étaient</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Afficher le texte</translation>
    </message>
    <message>
        <source>The status is then “{status}” again, and the reply a draft.</source>
        <translation>Le statut redevient «&#xa0;{status}&#xa0;» et la réponse un brouillon.</translation>
    </message>
    <message>
        <source>The status is then “{status}” again.</source>
        <translation>Le statut redevient «&#xa0;{status}&#xa0;».</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Annuler cette étape</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>{day} · taken back</source>
        <translation>{day} · étape annulée</translation>
    </message>
</context>
<context>
    <name>ToEnterCard</name>
    <message>
        <source>Entered today</source>
        <translation>Encodé aujourd’hui</translation>
    </message>
    <message>
        <source>Noted as entered on Opvang.Vlaanderen.</source>
        <translation>Noté comme encodé sur Opvang.Vlaanderen.</translation>
    </message>
    <message>
        <source>Still to be entered on Opvang.Vlaanderen</source>
        <translation>Encore à encoder sur Opvang.Vlaanderen</translation>
    </message>
    <message>
        <source>Still to do: {action}</source>
        <translation>Encore à faire&#x202f;: {action}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Follow up</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Search name, child, mail, phone… (Ctrl+F)</source>
        <translation>Nom, e-mail, numéro… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search what is to be done</source>
        <translation>Chercher dans ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>À encoder</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il y a à faire</translation>
    </message>
</context>
<context>
    <name>ToldLines</name>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>Non importables</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connues</translation>
    </message>
    <message>
        <source>May be known</source>
        <translation>Peut-être connues</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>To look over</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>another child</source>
        <translation>autre enfant</translation>
    </message>
    <message>
        <source>cannot come in</source>
        <translation>non importable</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>déjà connue</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>may be known</source>
        <translation>peut-être connue</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>new, look it over</source>
        <translation>nouvelle, à vérifier</translation>
    </message>
    <message>
        <source>put together</source>
        <translation>fusionnée</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, ligne {row}</translation>
    </message>
</context>
<context>
    <name>TrialStep</name>
    <message>
        <source>Rows of the trial run</source>
        <translation>Lignes de l’essai</translation>
    </message>
</context>
<context>
    <name>TryBar</name>
    <message>
        <source>Open the request</source>
        <translation>Ouvrir la demande</translation>
    </message>
    <message>
        <source>Set this last day</source>
        <translation>Fixer ce dernier jour</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Arrêter l’essai</translation>
    </message>
</context>
<context>
    <name>TryDialog</name>
    <message>
        <source>&amp;Child</source>
        <translation>&amp;Enfant</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>E&amp;ssayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fill in the last day as dd/mm/yyyy.</source>
        <translation>Indiquez le dernier jour sous la forme jj/mm/aaaa.</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Dernier &amp;jour</translation>
    </message>
    <message>
        <source>Let a child who is placed come until another &amp;last day</source>
        <translation>Faire venir un enfant placé jusqu’à un autre &amp;dernier jour</translation>
    </message>
    <message>
        <source>No request is open and nobody is placed: there is nothing to try yet.</source>
        <translation>Aucune demande n’est ouverte et personne n’est placé&#xa0;: il n’y a encore rien à essayer.</translation>
    </message>
    <message>
        <source>Place the child of a &amp;request, as asked</source>
        <translation>Placer l’enfant d’une demande, comme dema&amp;ndé</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>Dema&amp;nde</translation>
    </message>
    <message>
        <source>The planning is shown as it would be. Nothing is saved, and nobody is told.</source>
        <translation>Le planning est affiché tel qu’il serait. Rien n’est enregistré, et personne n’est averti.</translation>
    </message>
    <message>
        <source>Try in the planning</source>
        <translation>Essayer dans le planning</translation>
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
        <translation>Étape non annulée&#xa0;: {what}. Un statut erroné qui est déjà sur la plateforme se corrige, avec une raison. Si seule la coche était fausse, annulez-la sous «&#xa0;Ce qui s’est passé&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n request(s).</source>
        <translation>
            <numerusform>Étape annulée pour %n demande.</numerusform>
            <numerusform>Étape annulée pour %n demandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Étape annulée&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}. The status stays “{status}”; it is to be entered again.</source>
        <translation>Étape annulée&#xa0;: {what}. Le statut reste «&#xa0;{status}&#xa0;»&#xa0;; il est à encoder à nouveau.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>This passphrase is not right. Nothing was changed; try again.</source>
        <translation>Cette phrase secrète n’est pas correcte. Rien n’a été modifié&#x202f;; réessayez.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%n unfinished request(s) are kept.</source>
        <translation>
            <numerusform>%n demande inachevée est gardée.</numerusform>
            <numerusform>%n demandes inachevées sont gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished request(s) thrown away.</source>
        <translation>
            <numerusform>%n demande inachevée est jetée.</numerusform>
            <numerusform>%n demandes inachevées sont jetées.</numerusform>
        </translation>
    </message>
    <message>
        <source>An unfinished request is kept: {which}.</source>
        <translation>Une demande inachevée est gardée&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue one</source>
        <translation>En continuer une</translation>
    </message>
    <message>
        <source>Throw all away</source>
        <translation>Tout jeter</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message numerus="yes">
        <source>Throw away %n unfinished request(s)?</source>
        <translation>
            <numerusform>Jeter %n demande inachevée&#xa0;?</numerusform>
            <numerusform>Jeter %n demandes inachevées&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
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
        <translation>Heures comme 8-17 ou 8:30-12, 13-17&#x202f;; «&#x202f;?&#x202f;» si elles ne sont pas encore connues</translation>
    </message>
    <message>
        <source>{day}: {problem}</source>
        <translation>{day}&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>{day}: “{text}” cannot be read. Write hours such as 8-17 or 8:30-12, 13-17.</source>
        <translation>{day}&#x202f;: «&#x202f;{text}&#x202f;» est illisible. Écrivez les heures comme 8-17 ou 8:30-12, 13-17.</translation>
    </message>
</context>
<context>
    <name>WeekField</name>
    <message>
        <source>Days and hours in words</source>
        <translation>Jours et heures en texte</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>En &amp;texte</translation>
    </message>
    <message>
        <source>Keys: arrows move, Shift selects, Space draws, Delete erases.</source>
        <translation>Touches&#xa0;: les flèches déplacent, Maj sélectionne, Espace dessine, Suppr efface.</translation>
    </message>
    <message>
        <source>such as: Mon–Thu 8–17, Fri 8–12</source>
        <translation>par exemple&#xa0;: lun–jeu 8–17, ven 8–12</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Draw hours with the mouse; pull an edge to change them, click them to erase them.
By keyboard: arrows move, Shift selects, the space bar draws or erases.</source>
        <translation>Dessinez les heures à la souris&#xa0;; tirez un bord pour les modifier, cliquez dessus pour les effacer.
Au clavier&#xa0;: les flèches déplacent, Maj sélectionne, la barre d’espace dessine ou efface.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Heures de la semaine</translation>
    </message>
    <message>
        <source>{day}, care {hours}</source>
        <translation>{day}, accueil {hours}</translation>
    </message>
    <message>
        <source>{day}, hours not known</source>
        <translation>{day}, heures inconnues</translation>
    </message>
    <message>
        <source>{day}, no care</source>
        <translation>{day}, pas d’accueil</translation>
    </message>
    <message>
        <source>{start}–{end}: {days}</source>
        <translation>{start}–{end}&#xa0;: {days}</translation>
    </message>
</context>
<context>
    <name>WeekOutput</name>
    <message>
        <source>&amp;Options too</source>
        <translation>&amp;Options aussi</translation>
    </message>
    <message>
        <source>Full &amp;names</source>
        <translation>&amp;Noms complets</translation>
    </message>
    <message>
        <source>Save the week as PDF</source>
        <translation>Enregistrer la semaine en PDF</translation>
    </message>
    <message>
        <source>Show the places that are kept for an offer</source>
        <translation>Afficher aussi les places gardées pour une offre</translation>
    </message>
</context>
<context>
    <name>WeekPatterns</name>
    <message>
        <source>Afternoons</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Erase the hours of the days chosen, or of all</source>
        <translation>Effacer les heures des jours choisis, ou de tous</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Matinées</translation>
    </message>
    <message>
        <source>Puts the day in the week with its usual hours. The buttons below are for the days chosen, or else for Monday to Friday.</source>
        <translation>Met le jour dans la semaine avec ses heures habituelles. Les boutons ci-dessous valent pour les jours choisis, sinon du lundi au vendredi.</translation>
    </message>
    <message>
        <source>Show Saturday and Sunday too</source>
        <translation>Afficher aussi le samedi et le dimanche</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Week-end</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Journées</translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>As known on {day}</source>
        <translation>Situation au {day}</translation>
    </message>
    <message>
        <source>Held: the place is kept for an offer until its reply-by date.</source>
        <translation>Option&#xa0;: la place est gardée pour une offre jusqu’à sa date de réponse.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Nobody is placed yet, so it is not known how many places are free.</source>
        <translation>Personne n’est encore placé, on ne sait donc pas combien de places sont libres.</translation>
    </message>
    <message>
        <source>Places that are held for an offer are left out and count as free.</source>
        <translation>Les places gardées pour une offre n’y figurent pas et comptent comme libres.</translation>
    </message>
    <message>
        <source>This week was printed while something was only tried.</source>
        <translation>Cette semaine a été imprimée avec quelque chose à l’essai.</translation>
    </message>
    <message>
        <source>Week {number} · {first} – {last}</source>
        <translation>Semaine {number} · {first} – {last}</translation>
    </message>
    <message>
        <source>also {hours}</source>
        <translation>aussi {hours}</translation>
    </message>
    <message>
        <source>open {hours}</source>
        <translation>ouvert {hours}</translation>
    </message>
    <message>
        <source>{child} (held)</source>
        <translation>{child} (option)</translation>
    </message>
    <message>
        <source>{child} (only tried)</source>
        <translation>{child} (à l’essai)</translation>
    </message>
    <message>
        <source>{child} (trial day)</source>
        <translation>{child} (adaptation)</translation>
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
        <translation>heures&#x202f;?</translation>
    </message>
</context>
<context>
    <name>WhoFits</name>
    <message>
        <source>Next day with room: {day}</source>
        <translation>Prochain jour avec de la place&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Room free: who fits?</source>
        <translation>Place libre&#xa0;: qui convient&#xa0;?</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>The number in a day says how many places are free at least. 0: full · −1: one child too many · ✕: closed · ?: not known. Before each week stands its first date.</source>
        <translation>Le nombre d’un jour dit combien de places sont libres au moins. 0&#xa0;: complet · −1&#xa0;: un enfant de trop · ✕&#xa0;: fermé ·&#xa0;?&#xa0;: inconnu. Devant chaque semaine figure sa première date.</translation>
    </message>
    <message>
        <source>Year: the fewest free places of each day</source>
        <translation>Année&#xa0;: le plus petit nombre de places libres de chaque jour</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give the template a title first, by which you will know it again.</source>
        <translation>Donnez d’abord au modèle un nom auquel vous le reconnaîtrez.</translation>
    </message>
</context>
<context>
    <name>_ImportsModel</name>
    <message>
        <source>in use</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
</TS>
