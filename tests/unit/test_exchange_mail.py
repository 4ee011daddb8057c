"""Mails are read as requests: labels in three languages, plain text or HTML, any charset."""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest

from llko_desktop.domain.flags import Flag
from llko_desktop.domain.schedule import Weekday
from llko_desktop.exchange.html_text import LONGEST_PAGE, html_to_text
from llko_desktop.services.drafts import ReadFile, UnreadableFile
from tests.helpers.exchange import read

DUTCH = """Dag,

Er is een nieuwe aanvraag.

Aanvraagnummer: OV-1
Naam kind: Zoë Maes
Geboortedatum: 3 mei 2025
Gewenste startdatum: 1/9/2026
Opvangplan: ma 8-17
Ouder: An Maes
E-mail: an@example.be
Bericht: Graag bellen.
Let op: allergie

Met vriendelijke groet
Telefoon: 03 393 08 27
"""


def mail(
    folder: Path,
    *bodies: tuple[str, str],
    when: str = "Sat, 28 Feb 2026 09:12:00 +0100",
    charset: str = "utf-8",
    cte: str = "quoted-printable",
) -> ReadFile:
    message = EmailMessage()
    message["From"] = "noreply@example.be"
    message["Subject"] = "Nieuwe aanvraag"
    if when:
        message["Date"] = when
    (kind, first), *others = bodies
    message.set_content(first, subtype=kind, charset=charset, cte=cte)
    for kind, text in others:
        message.add_alternative(text, subtype=kind, charset=charset, cte=cte)
    path = folder / "mail.eml"
    path.write_bytes(bytes(message))
    return read(path)


def test_dutch_mail(tmp_path: Path) -> None:
    file = mail(tmp_path, ("plain", DUTCH))
    (draft,) = file.drafts
    assert (draft.file, draft.row, draft.reference) == ("mail.eml", 0, "OV-1")
    assert (draft.received, draft.child.name, draft.child.birth_date) == (
        date(2026, 2, 28),
        "Zoë Maes",
        date(2025, 5, 3),
    )
    assert draft.plan.schedule.on(Weekday.MONDAY)[0].text() == "08:00-17:00"
    (parent,) = draft.parents
    assert (parent.name, parent.email, parent.phone) == ("An Maes", "an@example.be", "")
    assert draft.remarks == "Graag bellen.\nLet op: allergie"


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252", "iso-8859-15", "utf-16"])
@pytest.mark.parametrize("cte", ["quoted-printable", "base64"])
def test_charsets_and_encodings(tmp_path: Path, charset: str, cte: str) -> None:
    assert mail(tmp_path, ("plain", DUTCH), charset=charset, cte=cte).drafts[0].child.name == "Zoë Maes"


@pytest.mark.parametrize(
    ("name", "child"), [("x-unknown", "Zoë Maes"), ("us-ascii", "Zoë Maes"), ("utf-8", "Zoë Maes")]
)
def test_wrong_charset_is_seen_through(tmp_path: Path, name: str, child: str) -> None:
    head = (
        "From: a@example.be\nDate: Sat, 28 Feb 2026 09:12:00 +0100\n"
        f"Content-Type: text/plain; charset={name}\nContent-Transfer-Encoding: 8bit\n\n"
    )
    path = tmp_path / "mail.eml"
    path.write_bytes(head.encode() + DUTCH.encode("cp1252"))
    assert read(path).drafts[0].child.name == child


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Enfant : Léa\nNom du parent : Luc\nDate de début : 1 septembre 2026\nHoraire : lundi 8h-17h",
            [0],
        ),
        ("Child's name: Léa\nParent: Luc\nStart date: 1 September 2026\nDays: Monday 8-5pm", [0]),
        (
            "Kind: Léa\nOuder: Luc\nStart: 1/9/2026\nPlan:\n- maandag 08:00-17:00\n- dinsdag 8:30-12:00\n",
            [0, 1],
        ),
        ("Kind: Léa\nOuder: Luc\nStart: 1/9/2026\nMaandag: 08:00-17:00\nWoensdag: 8u-12u", [0, 2]),
        ("> Kind: Léa\n> Ouder: Luc\n> Start: 1/9/2026\n> Dagen: ma 8-17", [0]),
        ("Kind\t: Léa\n* Ouder: Luc\n• Start: 1/9/2026\nDagen:\nma 8-17\n", [0]),
    ],
)
def test_labels_in_other_ways(tmp_path: Path, text: str, days: list[int]) -> None:
    (draft,) = mail(tmp_path, ("plain", text)).drafts
    assert (draft.child.name, draft.parents[0].name, draft.plan.start) == ("Léa", "Luc", date(2026, 9, 1))
    assert [int(day) for day in draft.plan.schedule.weekdays] == days
    assert draft.plan.is_complete
    assert draft.flags == ()


HTML = """<html><head><title>Kind: X</title><style>p { color: red }</style></head><body>
<script>Kind: Y</script><p>Dag &amp; welkom</p>
<table><tr><th>Naam kind</th><td>Zo&euml; <b>Maes</b></td></tr>
<tr><td>Ouder:</td><td><p>An Maes</p></td></tr><tr><td>Start</td><td>1/9/2026</td></tr>
<tr><td>Bericht</td><td>een<br>twee</td></tr></table>
<img src="http://example.be/track.png"></body></html>"""


def test_html_is_read_as_text(tmp_path: Path) -> None:
    (draft,) = mail(tmp_path, ("html", HTML)).drafts
    assert (draft.child.name, draft.parents[0].name) == ("Zoë Maes", "An Maes")
    assert draft.remarks == "een\ntwee"


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>Kind: A</p><p>Ouder: B</p>", "Kind: A\nOuder: B"),
        ("<div>Kind: A<br>Ouder: B</div>", "Kind: A\nOuder: B"),
        ("<dl><dt>Kind</dt><dd>A</dd><dt>Ouder</dt><dd>B</dd></dl>", "Kind: A\nOuder: B"),
        ("<table><tr><td>Kind<td>A<tr><td>Ouder<td>B</table>", "Kind: A\nOuder: B"),
        ("<tr><td>a</td><td>b</td><td>c</td></tr>", "a | b | c"),
        ("<tr><td>a</td><td></td><td>c<br>d</td></tr>", "a |  | c d"),
        ("<tr><td></td><td>een<br>twee</td><td></td></tr>", "een\ntwee"),
        ("<b>Kind:</b> A &lt;x&gt;", "Kind: A <x>"),
        ("<", "<"),
        ("<table><tr><td>Kind", "Kind"),
    ],
)
def test_html_to_text(page: str, text: str) -> None:
    assert [line for line in html_to_text(page).splitlines() if line] == text.splitlines()


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "</",
        "<!",
        "<?",
        "<![",
        "<!--",
        "<!x>",
        "<a ",
        "<a/",
        '<a b="',
        "<a '\">",
        "<p>",
        "<style></",
        "&#1",
        "&",
    ],
)
def test_html_of_a_kind_that_stops_parsers(piece: str) -> None:
    assert html_to_text(f"Kind: Zoë<br>{piece * (LONGEST_PAGE // len(piece))}").startswith("Kind: Zoë")


def test_html_beyond_numbers_and_bounds() -> None:
    assert html_to_text("a&#" + "9" * 10_000 + ";b") == "a\ufffdb"
    assert len(html_to_text("a" * 1_000_000)) == LONGEST_PAGE


def test_plain_text_goes_before_html_and_html_helps_out(tmp_path: Path) -> None:
    other = HTML.replace("Zo&euml;", "Anders")
    assert mail(tmp_path, ("plain", DUTCH), ("html", other)).drafts[0].child.name == "Zoë Maes"
    assert mail(tmp_path, ("plain", "Bekijk dit in HTML"), ("html", HTML)).drafts[0].child.name == "Zoë Maes"


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("Sat, 28 Feb 2026 23:30:00 +0000", date(2026, 3, 1)),
        ("Sat, 28 Feb 2026 23:30:00 +0100", date(2026, 2, 28)),
        ("Sat, 28 Feb 2026 09:12:00 -0000", date(2026, 2, 28)),
        ("Sat, 28 Feb 2026 20:00:00 -0800", date(2026, 3, 1)),
    ],
)
def test_arrival_is_the_day_in_brussels(tmp_path: Path, when: str, day: date) -> None:
    assert mail(tmp_path, ("plain", DUTCH), when=when).drafts[0].received == day


def test_a_label_for_the_arrival_goes_before_the_header(tmp_path: Path) -> None:
    text = DUTCH.replace("Ouder:", "Ontvangen op: 20/02/2026\nOuder:")
    assert mail(tmp_path, ("plain", text)).drafts[0].received == date(2026, 2, 20)


@pytest.mark.parametrize(
    ("when", "code"),
    [
        ("", "received_missing"),
        ("gisteren", "received_missing"),
        ("Sat, 28 Mar 2026 09:12:00 +0100", "received_is_to_come"),
    ],
)
def test_mail_without_a_day_of_arrival_is_rejected(tmp_path: Path, when: str, code: str) -> None:
    path = tmp_path / "mail.eml"
    head = (
        f"From: a@example.be\nTo: b@example.be\nDate: {when}\n"
        if when
        else "From: a@example.be\nTo: b@example.be\n"
    )
    path.write_text(head + "Content-Type: text/plain; charset=utf-8\n\n" + DUTCH, encoding="utf-8")
    file = read(path)
    assert (file.read, file.drafts) == (1, ())
    assert (file.rejected[0].row, file.rejected[0].field, file.rejected[0].reason.code) == (
        0,
        "received",
        code,
    )


@pytest.mark.parametrize(
    "text", ["Dag,\n\nTot morgen!", "Start: nu\nEinde: later\nStatus: x", "Kind: A\nOuder: B", ""]
)
def test_mail_without_a_request(tmp_path: Path, text: str) -> None:
    with pytest.raises(UnreadableFile) as error:
        mail(tmp_path, ("plain", text))
    assert error.value.message.code == "mail_without_request"


def test_what_was_not_understood_is_kept(tmp_path: Path) -> None:
    text = DUTCH.replace("ma 8-17", "in overleg").replace("Ouder:", "Schoolcode: K1\nTweede regel\nOuder:")
    (draft,) = mail(tmp_path, ("plain", text)).drafts
    assert draft.flags == (Flag.PLAN_UNREADABLE,)
    for line in ("Opvangplan: in overleg", "Schoolcode: K1", "Schoolcode: Tweede regel"):
        assert line in draft.remarks.splitlines()


def test_attached_text_is_not_the_mail(tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"], message["Date"] = "a@example.be", "Sat, 28 Feb 2026 09:12:00 +0100"
    message.set_content("Zie bijlage")
    message.add_attachment(DUTCH, filename="aanvraag.txt")
    path = tmp_path / "mail.eml"
    path.write_bytes(bytes(message))
    with pytest.raises(UnreadableFile):
        read(path)
