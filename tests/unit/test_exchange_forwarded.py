"""Requests in forwarded and quoted mails came in on the day of the original, as far as it is told."""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage

import pytest

from llko_desktop.exchange.forwarded import Letter, letters_in, sent_day
from llko_desktop.services.fields import Field
from tests.helpers.messages import every_told, mail_bytes, opened

REQUEST = "Naam kind: Noor Peeters\nGewenste startdatum: 1/9/2026\nOuder: Sofie Maes\n"
OUTER, ORIGINAL = date(2026, 3, 10), date(2026, 3, 2)

HEADS = {
    "Outlook Dutch": "Van: Loket <a@example.be>\nVerzonden: maandag 2 maart 2026 09:12\n"
    "Aan: b@example.be\nOnderwerp: x\n",
    "Outlook French": "De : Loket <a@example.be>\nEnvoyé : lundi 2 mars 2026 09:12\n"
    "À : b@example.be\nObjet : x\n",
    "Outlook English": "From: Loket <a@example.be>\nSent: Monday, March 2, 2026 9:12 AM\n"
    "To: b@example.be\nSubject: x\n",
    "Outlook rule": "________________________________\nVan: a@example.be\n"
    "Verzonden: maandag 2 maart 2026 09:12:33\n"
    "Aan: b@example.be\nOnderwerp: x\n",
    "Outlook bold": "*Van:* Loket <a@example.be>\n*Verzonden:* maandag 2 maart 2026 9:12\n"
    "*Aan:* b@example.be\n*Onderwerp:* x\n",
    "original message": "-----Oorspronkelijk bericht-----\nVan: Loket [mailto:a@example.be]\n"
    "Verzonden: maandag 2 maart 2026 09:12\nAan: b\nOnderwerp: x\n",
    "Gmail Dutch": "---------- Forwarded message ---------\nVan: Loket <a@example.be>\n"
    "Date: ma 2 mrt. 2026 om 09:12\n"
    "Subject: x\nTo: <b@example.be>\n",
    "Gmail French": "---------- Forwarded message ---------\nDe : Loket <a@example.be>\n"
    "Date: lun. 2 mars 2026 à 09:12\n"
    "Subject: x\nTo: <b@example.be>\n",
    "Gmail English": "---------- Forwarded message ---------\nFrom: Loket <a@example.be>\n"
    "Date: Mon, Mar 2, 2026 at 9:12 AM\n"
    "Subject: x\nTo: <b@example.be>\n",
    "Apple Dutch": "Begin doorgestuurd bericht:\n\nVan: Loket <a@example.be>\nOnderwerp: x\n"
    "Datum: 2 maart 2026 om 09:12:33 CET\nAan: b@example.be\n",
    "Apple French": "Début du message réexpédié :\n\nDe: Loket <a@example.be>\nObjet: x\n"
    "Date: 2 mars 2026 à 09:12:33 UTC+1\n"
    "À: b@example.be\n",
    "Apple English": "Begin forwarded message:\n\nFrom: Loket <a@example.be>\nSubject: x\n"
    "Date: 2 March 2026 at 09:12:33 CET\nTo: b@example.be\n",
    "Thunderbird": "-------- Doorgestuurd bericht --------\nOnderwerp: x\n"
    "Datum: Mon, 2 Mar 2026 09:12:00 +0100\n"
    "Van: Loket <a@example.be>\nAan: b@example.be\n",
    "with copies": "Van: Loket <a@example.be>\nVerzonden: maandag 2 maart 2026 09:12\n"
    "Aan: b@example.be;\n c@example.be\n"
    "CC: d@example.be\nOnderwerp: x\n",
    "American figures": "From: a@example.be\nSent: 3/2/2026 9:12 AM\nTo: b@example.be\nSubject: x\n",
    "zone": "From: a@example.be\nSent: Monday, 2 March 2026 09:12 (UTC+01:00)\nTo: b@example.be\n"
    "Subject: x\n",
    "answer Dutch": "Op ma 2 mrt. 2026 om 09:12 schreef Loket <a@example.be>:\n",
    "answer French": "Le lun. 2 mars 2026 à 09:12, Loket <a@example.be> a écrit :\n",
    "answer English": "On Mon, 2 Mar 2026 at 09:12, Loket <a@example.be> wrote:\n",
    "answer over two lines": "Op maandag 2 maart 2026 om 09:12 schreef Het Loket Kinderopvang\n"
    "<a@example.be>:\n",
}


@pytest.mark.parametrize("heads", HEADS.values(), ids=HEADS.keys())
@pytest.mark.parametrize("quote", ["", "> ", ">> "])
def test_the_day_of_the_original_counts(heads: str, quote: str) -> None:
    quoted = "".join(f"{quote}{line}\n" for line in f"{heads}\nDag,\n\n{REQUEST}".splitlines())
    (values,) = every_told(
        opened(mail_bytes(("plain", f"Kan jij dit bekijken?\n\nGroeten,\nEls\n\n{quoted}")))
    )
    assert (values[Field.CHILD], values[Field.RECEIVED]) == ("Noor Peeters", ORIGINAL)


@pytest.mark.parametrize(
    ("heads", "day"),
    [
        ("Van: a@example.be\nVerzonden: gisteren\nAan: b@example.be\nOnderwerp: x\n", OUTER),
        ("---------- Forwarded message ---------\n", OUTER),
        ("Van: a@example.be\nAan: b@example.be\nOnderwerp: x\n", OUTER),
        (
            "Van: a@example.be\nVerzonden: vrijdag 6 maart 2026 10:00\nAan: b@example.be\n"
            "Onderwerp: FW: x\n\nzie onder\n\n" + HEADS["Outlook English"],
            ORIGINAL,
        ),
    ],
)
def test_what_the_original_does_not_tell_the_outer_mail_does(heads: str, day: date) -> None:
    (values,) = every_told(opened(mail_bytes(("plain", f"{heads}\n{REQUEST}"))))
    assert values[Field.RECEIVED] == day


def test_forwarded_pages_are_taken_apart_too() -> None:
    page = (
        "<div>Bekijk je dit?</div><hr><p><b>Van:</b> Loket &lt;a@example.be&gt;<br><b>Verzonden:</b> "
        "maandag 2 maart 2026 "
        "09:12<br><b>Aan:</b> b@example.be<br><b>Onderwerp:</b> x</p><table><tr><td>Naam "
        "kind</td><td>Noor</td></tr>"
        "<tr><td>Start</td><td>1/9/2026</td></tr><tr><td>Ouder</td><td>An</td></tr></table>"
    )
    (values,) = every_told(opened(mail_bytes(("html", page))))
    assert (values[Field.CHILD], values[Field.RECEIVED]) == ("Noor", ORIGINAL)


def test_an_attached_mail_has_its_own_day() -> None:
    inner = EmailMessage()
    inner["From"], inner["Date"] = "a@example.be", "Mon, 2 Mar 2026 23:59:00 -0100"
    inner.set_content(REQUEST)
    outer = EmailMessage()
    outer["From"], outer["Date"] = "b@example.be", "Tue, 10 Mar 2026 09:12:00 +0100"
    outer.set_content("Is er plaats voor dit kind op maandag en dinsdag? Groeten, Els, 0470 12 34 56")
    outer.add_attachment(inner)
    outer.add_attachment(REQUEST.encode(), maintype="text", subtype="plain", filename="aanvraag.txt")
    (values,) = every_told(opened(bytes(outer)))
    assert (values[Field.CHILD], values[Field.RECEIVED]) == ("Noor Peeters", date(2026, 3, 3))


def test_several_forwarded_mails_are_several_requests() -> None:
    text = "".join(
        f"{HEADS['Outlook Dutch'].replace('2 maart', f'{day} maart')}\n{REQUEST.replace('Noor', name)}\n"
        for day, name in ((2, "Noor"), (3, "Bram"))
    )
    found = every_told(opened(mail_bytes(("plain", text))))
    assert [(values[Field.CHILD], values[Field.RECEIVED]) for values in found] == [
        ("Noor Peeters", date(2026, 3, 2)),
        ("Bram Peeters", date(2026, 3, 3)),
    ]


def test_labels_of_a_request_are_no_heads_of_a_mail() -> None:
    text = "Kind: Noor\nOuder: An\nVan: 1/9/2026\nTot: 30/6/2027\nDatum: 2/3/2026\n"
    (values,) = every_told(opened(mail_bytes(("plain", text))))
    assert (values[Field.START], values[Field.END], values[Field.RECEIVED]) == (
        "1/9/2026",
        "30/6/2027",
        "2/3/2026",
    )


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("maandag 2 maart 2026 09:12", ORIGINAL),
        ("2026-03-02 09:12", ORIGINAL),
        ("02/03/2026 09:12", ORIGINAL),
        ("Mon, 2 Mar 2026 23:30:00 +0000", date(2026, 3, 3)),
        ("x" * 100_000, None),
        ("", None),
    ],
)
def test_days_in_heads(text: str, day: date | None) -> None:
    assert sent_day(text) == day


@pytest.mark.parametrize(
    "piece", ["Van: ", "Op 1 ", "> ", "On 1\n", "Van: a\nAan: b\n", "-", "op 1 schreef ", "Sent:\n", "from:a"]
)
def test_heads_without_end_are_read_in_time(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    assert letters_in(text, Letter((text,)))
