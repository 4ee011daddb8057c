"""Takes a mail apart into what its sender wrote and the mails quoted in it, each with its own day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from email.utils import parseaddr, parsedate_to_datetime

from llko_desktop.domain.folding import fold
from llko_desktop.domain.messages import InputError
from llko_desktop.exchange.dates import day_of, read_date

# The heads of a quoted mail, by what they tell; bold ones may stand between asterisks.
_HEADS = {
    "from": "van|de|from|afzender|expediteur",
    "date": "verzonden|datum|envoye|envoye le|date|sent",
    "to": "aan|a|to",
    "subject": "onderwerp|objet|sujet|subject",
    "other": "cc|cci|bcc|antwoord aan|repondre a|reply-to|bijlagen|pieces jointes|attachments|belang|"
    "importance",
}
_HEAD = re.compile(
    rf"\s*\*?(?:{'|'.join(f'(?P<{kind}>{names})' for kind, names in _HEADS.items())})\s?\*?\s?:"
)
# `Op ma 2 mrt. 2026 om 09:12 schreef Sofie Maes <sofie@example.be>:`, perhaps over two lines.
_WROTE = re.compile(r"\s*(?:op|le|on|el)\s(?P<rest>.*\d.*)\b(?:schreef|a ecrit|wrote)\b[^:]*:?\s*")
_ANNOUNCED = re.compile(
    r"[\s>]*(?:-{3,}|_{5,})?\s*(?:begin doorgestuurd bericht|begin forwarded message|debut du message "
    r"(?:reexpedie|transfere)|"
    r"forwarded message|doorgestuurd bericht|oorspronkelijk bericht|original message|message (?:transfere|"
    r"d'origine|original)|"
    r"oorspronkelijke bericht)\s*:?\s*-*\s*"
)
_ZONE = re.compile(r"\s*\(?\b(?:cest|cet|gmt|utc|met|mest)\b\s?(?:[+-]\d{1,2}(?::?\d{2})?)?\)?\s*$")
_AMERICAN = re.compile(r"\s*(?:\w+, )?(\d{1,2})/(\d{1,2})/(\d{4}),? +\d{1,2}:\d{2}(?::\d{2})? *[ap]m\s*")
_RFC = re.compile(r"\s*(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? [+-]\d{4}.*")
_MOST_HEADS = 12
_LONGEST_HEAD = 500


@dataclass(frozen=True)
class Letter:
    """One mail: its text, the day it was sent under the name of the head that says so, and who sent it.

    `texts` are the forms it comes in, the plain one first. `sent` is `None` where that is not told.
    """

    texts: tuple[str, ...]
    sent: date | None = None
    sent_title: str = ""
    sender: str = ""
    address: str = ""


def letters_in(text: str, outer: Letter) -> list[Letter]:
    """Give the mails in the text of a mail, `outer` itself first.

    A quoted one without a day has that of `outer`. The signs of quoting before lines are left out.
    """
    lines = [line.lstrip("> ") for line in text.splitlines()]
    found: list[Letter] = []
    mail, start, at = outer, 0, 0
    while at < len(lines):
        heads = _heads_at(lines, at)
        if heads is None:
            at += 1
            continue
        end, quoted = heads
        found.append(_with_text(mail, lines[start:at]))
        mail = Letter(
            (),
            quoted.sent or outer.sent,
            quoted.sent_title if quoted.sent else outer.sent_title,
            quoted.sender,
            quoted.address,
        )
        start = at = end
    found.append(_with_text(mail, lines[start:]))
    return found


def _with_text(mail: Letter, lines: Sequence[str]) -> Letter:
    kept = [line for line in lines if not _ANNOUNCED.fullmatch(fold(line[:_LONGEST_HEAD]))]
    return Letter(("\n".join(kept),), mail.sent, mail.sent_title, mail.sender, mail.address)


def _heads_at(lines: Sequence[str], at: int) -> tuple[int, Letter] | None:
    """Give where the heads of a quoted mail end that begin in a line, and what they tell, if they do."""
    line = fold(lines[at][:_LONGEST_HEAD])
    if _WROTE.match(line):
        return at + 1, _introduced(lines[at])
    if line.lstrip().startswith(("op ", "le ", "on ")) and at + 1 < len(lines) and len(line) < 200:
        both = f"{lines[at]} {lines[at + 1]}"
        if not _HEAD.match(line) and _WROTE.fullmatch(fold(both[:_LONGEST_HEAD])):
            return at + 2, _introduced(both)
    return _head_block(lines, at) if _HEAD.match(line) else None


def _head_block(lines: Sequence[str], at: int) -> tuple[int, Letter] | None:
    """Read lines of heads one below the other: who it is from, and two more of day, receiver and subject.

    A head can run on over the next line.
    """
    heads: dict[str, tuple[str, str]] = {}
    end = at
    for number in range(at, min(at + _MOST_HEADS, len(lines))):
        line = lines[number][:_LONGEST_HEAD]
        match = _HEAD.match(fold(line))
        if match:
            title, _, value = line.partition(":")
            heads.setdefault(match.lastgroup or "other", (title.strip(" *"), value.strip(" *")))
            end = number + 1
        elif not line.strip() or number > end + 1:
            break
    if "from" not in heads or len(heads.keys() & {"date", "to", "subject"}) < 2:
        return None
    title, day = heads.get("date", ("", ""))
    name, address = parseaddr(heads["from"][1].replace("[mailto:", "<").replace("]", ">"))
    return end, Letter((), sent_day(day), title, name, address)


def _introduced(line: str) -> Letter:
    """Read the line above a quoted answer: `On Mon, 2 Mar 2026 at 09:12, Sofie Maes <…> wrote:`."""
    words = line.split()
    day = next(
        (
            found
            for length in range(min(len(words), 8), 2, -1)
            if (found := sent_day(" ".join(words[1 : 1 + length]).rstrip(",")))
        ),
        None,
    )
    opened = line.find("<")
    address = line[opened + 1 :].partition(">")[0] if opened >= 0 else ""
    return Letter((), day, words[0], "", address.removeprefix("mailto:").strip())


def sent_day(text: str) -> date | None:
    """Give the day in Europe/Brussels that a head of a mail names, `None` for one that names none."""
    plain = fold(" ".join(text[:_LONGEST_HEAD].split()))
    if _RFC.fullmatch(plain):
        return header_day(plain)
    american = _AMERICAN.fullmatch(plain)
    if american:
        month, day, year = map(int, american.groups())
        plain = f"{year}-{month:02}-{day:02}"
    try:
        return read_date(_ZONE.sub("", plain).strip())
    except InputError:
        return None


def header_day(text: str) -> date | None:
    """Give the day in Europe/Brussels of a Date header as programs write it."""
    try:
        return day_of(parsedate_to_datetime(text)) if text else None
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
