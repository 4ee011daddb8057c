"""Reads a request that is written in sentences, in Dutch, French or English; nothing in it is made up.

Every value is a guess that the user confirms, and what was not understood is kept word for word as remark.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.messages import InputError
from llko_desktop.domain.plan_search import WeekFound, find_weeks
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.text_language import SMALL_WORDS, written_in
from llko_desktop.exchange.forwarded import Letter
from llko_desktop.exchange.prose_contacts import (
    find_chatter,
    find_contacts,
    find_phones,
    find_residence,
    find_wishes,
)
from llko_desktop.exchange.prose_dates import find_dates
from llko_desktop.exchange.prose_names import find_child, find_parents, find_siblings
from llko_desktop.exchange.prose_text import Prose, without_footer
from llko_desktop.exchange.told import Request, Told
from llko_desktop.exchange.vocabulary import Vocabulary
from llko_desktop.services.cells import Cell
from llko_desktop.services.fields import NAMES, Field

# A mail in which parents ask for care is never so long; what comes after is kept unread.
_LONGEST = 20_000
_CONTACTS = {Field.EMAIL, Field.PHONE}
_CARE = {Field.BIRTH, Field.EXPECTED, Field.START, Field.PLAN}
_ABOUT_CARE = re.compile(
    r"\b(?:\w*opvang\w*|onthaal\w*|plaats\w*|kind\w*|dochter\w*|zoon\w*|baby\w*|creche|garde|accueil|"
    r"enfants?|fille|fils|bebe|"
    r"childcare|day ?care|nursery|child|daughter|son)\b"
)

# The columns of a request in sentences, in order, with their titles in the language that it is written in.
_TITLES: dict[Field, tuple[str, str, str]] = {
    Field.REFERENCE: ("Aanvraagnummer", "Numéro de demande", "Reference"),
    Field.CHILD: ("Naam kind", "Nom de l’enfant", "Child's name"),
    Field.BIRTH: ("Geboortedatum", "Date de naissance", "Date of birth"),
    Field.EXPECTED: ("Uitgerekende datum", "Date prévue d’accouchement", "Due date"),
    Field.START: ("Startdatum", "Date de début", "Start date"),
    Field.END: ("Einddatum", "Date de fin", "End date"),
    Field.PLAN: ("Opvangplan", "Plan d’accueil", "Care plan"),
    Field.PARENT: ("Ouder", "Parent", "Parent"),
    Field.PARENT2: ("Ouder 2", "Parent 2", "Parent 2"),
    Field.EMAIL: ("E-mail", "E-mail", "E-mail"),
    Field.EMAIL2: ("E-mail 2", "E-mail 2", "E-mail 2"),
    Field.PHONE: ("Telefoon", "Téléphone", "Phone"),
    Field.PHONE2: ("Telefoon 2", "Téléphone 2", "Phone 2"),
    Field.LANGUAGE: ("Taal", "Langue", "Language"),
    Field.STREET: ("Adres", "Adresse", "Address"),
    Field.RESIDENCE: ("Gemeente", "Commune", "Town"),
    Field.INCOME_TARIFF: ("Inkomenstarief", "Tarif lié aux revenus", "Income tariff"),
    Field.CHILD_CODE: ("Kindcode", "Code enfant", "Child code"),
    Field.SIBLINGS: ("Broers en zussen", "Frères et sœurs", "Siblings"),
    Field.REMARKS: ("Opmerkingen", "Remarques", "Remarks"),
}
_LANGUAGES = ("nl", "fr", "en")


@dataclass(frozen=True)
class ProseRequests:
    """The requests that sentences tell (two for twins), how much was found, and their language."""

    requests: tuple[Request, ...]
    found: int
    language: str


def prose_requests(letter: Letter, vocabulary: Vocabulary, pasted: bool = False) -> ProseRequests | None:
    """Read the sentences of a mail as a request; `None` for a text that is none.

    That takes two fields, among them a name or a way to reach someone; in a mail that nobody pasted as a
    request also words about care, and a date or days. A day and month without a year are those next after
    the mail was sent. All requests in one language have the same columns, those without a value empty.
    """
    text = without_footer(letter.texts[0])
    prose = Prose(text[:_LONGEST])
    if not pasted and not _ABOUT_CARE.search(prose.plain):
        return None
    find_contacts(prose)
    find_dates(prose, letter.sent)
    find_phones(prose)
    twins = find_child(prose)
    _find_plan(prose)
    find_residence(prose)
    find_wishes(prose)
    find_siblings(prose)
    told = {find.field for find in prose.finds}
    if not pasted and (len(told) < 2 or not told & _CARE):
        return None
    find_parents(prose, letter.sender)
    if letter.sender and not letter.address:
        find_chatter(prose, letter.sender)
    told = {find.field for find in prose.finds}
    if len(told) < 2 or not told & (NAMES | _CONTACTS):
        return None
    language = _language(prose)
    values = _values(prose, letter, text[_LONGEST:])
    children = twins or [""]
    requests = tuple(_request(values, child, twins, language) for child in children)
    return ProseRequests(requests, len(told), language)


def left_over(text: str) -> Told | None:
    """Give the sentences of a text that say something, as remarks; `None` where none does."""
    prose = Prose(without_footer(text)[:_LONGEST])
    remark = "\n".join(filter(None, (prose.remark(), text[_LONGEST:].strip())))
    if not remark:
        return None
    title = _TITLES[Field.REMARKS][_LANGUAGES.index(_language(prose))]
    return Told(title, remark, Field.REMARKS, 0.7)


def _find_plan(prose: Prose) -> None:
    """Note the week: all stretches that tell one, where together they can be read."""
    weeks = sorted(
        find_weeks(prose.unread().replace("\n\n", "\n\x00")), key=lambda week: bool(week.schedule.open_days)
    )
    taken: list[WeekFound] = []
    for week in weeks:
        text = ", ".join(item.text for item in (*taken, week))
        try:
            together = parse_schedule(text)
        except InputError:
            continue
        days = [day for item in (*taken, week) for day in item.schedule.weekdays]
        if len(set(days)) == len(days) and set(days) == set(together.weekdays):
            taken.append(week)
    if not taken:
        return
    text = ", ".join(_plan_as_written(prose, week) for week in taken)
    first, *others = taken
    prose.note(Field.PLAN, text, first.start, first.end, 0.7)
    for week in others:
        prose.mark(week.start, week.end)


def _plan_as_written(prose: Prose, week: WeekFound) -> str:
    written = " ".join(prose.as_written(week.start, week.end).split())
    try:
        return written if parse_schedule(written) == week.schedule else week.text
    except InputError:
        return week.text


def _language(prose: Prose) -> str:
    """Give the language with the most small words; Dutch where none has any."""
    counts = {code: sum(1 for word in prose.words if word in SMALL_WORDS[code]) for code in _LANGUAGES}
    return max(_LANGUAGES, key=lambda code: counts[code])


def _values(prose: Prose, letter: Letter, too_long: str) -> dict[Field, tuple[Cell, float]]:
    values: dict[Field, tuple[Cell, float]] = {}
    for find in prose.finds:
        values.setdefault(find.field, (find.cell, find.confidence))
    if letter.address and not _is_machine(letter.address):
        values.setdefault(Field.EMAIL, (letter.address, 0.6))
    if code := written_in(prose.words):
        values[Field.LANGUAGE] = code, 0.6
    remark = "\n".join(filter(None, (prose.remark(), too_long.strip())))
    if remark:
        values[Field.REMARKS] = remark, 0.7
    return values


def _is_machine(address: str) -> bool:
    return fold_words(address).replace(" ", "").startswith(("noreply", "donotreply", "mailer", "info"))


def _request(
    values: dict[Field, tuple[Cell, float]], child: str, twins: Sequence[str], language: str
) -> Request:
    """Give the columns of one request; the other of twins is told among the siblings."""
    title = _LANGUAGES.index(language)
    told = []
    for field, titles in _TITLES.items():
        cell, confidence = values.get(field, (None, 0.7))
        if field is Field.CHILD and child:
            cell = child
        elif field is Field.SIBLINGS and child:
            others = [name for name in twins if name != child]
            cell = ", ".join(filter(None, (*others, str(cell or ""))))
        told.append(Told(titles[title], cell, field, confidence))
    return tuple(told)
