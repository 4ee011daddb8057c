"""Requests as somebody may tell them in a file, for hypothesis to make: all that a reader can give back.

What would be ambiguous to any reader is not made: words that say that there is nothing (`onbekend`; so nobody
is called Null alone in a cell), two parents or two addresses in one cell, years of two figures, and figures
with the month before the day.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from hypothesis import strategies as st

from llko_desktop.domain.schedule import CarePlan, TimeRange, Weekday, WeeklySchedule
from llko_desktop.services.contact_details import checked_phone

TODAY = date(2026, 3, 10)

_FIRST = (
    "Noor",
    "Zoë",
    "Jean-Luc",
    "Łukasz",
    "Anaïs",
    "D’Angelo",
    "Ö",
    "Mohamed-Amine",
    "Wout",
    "Ngọc",
    "X Æ",
)
_LAST = (
    "Peeters",
    "De Smet",
    "Van den Bossche",
    "D’Hondt",
    "’t Kindt",
    "Yıldız",
    "Ågren-Maes",
    "El Idrissi",
    "O'Neil",
    "Straße",
    "Ng",
)
# Figures as people write them; each is one number of the same kind.
_PHONES = (
    "0470 12 34 56",
    "+32 470 12 34 57",
    "0032470123458",
    "054/50.50.51",
    "02 512 34 59",
    "+33612345678",
)
_STREETS = ("Kerkstraat", "Rue de l’Église", "Centrumlaan", "Sint-Annastraat")
_PLACES = (("9400", "Ninove"), ("9400", "Meerbeke"), ("1000", "Brussel"), ("9500", "Geraardsbergen"))
_WORDS = (
    "graag vanaf september opvang ’s morgens soms later – maman travaille à Gent (€ 30) half-time".split()
)
LANGUAGES = {
    "nl": ("nl", "Nederlands", "néerlandais", "Dutch"),
    "fr": ("fr", "Frans", "français", "French"),
    "en": ("en", "Engels", "anglais", "English"),
    "pl": ("Pools", "polonais", "Polish"),
    "ar": ("Arabisch", "arabe", "Arabic"),
}


@dataclass(frozen=True)
class Person:
    """A parent as told; at least a name."""

    first: str
    last: str
    email: str = ""
    phone: str = ""

    @property
    def name(self) -> str:
        """The whole name."""
        return f"{self.first} {self.last}"

    @property
    def number(self) -> str:
        """The phone number as it is kept."""
        return checked_phone(self.phone)


@dataclass(frozen=True)
class Told:
    """One request as told; `extras` are values of columns that no field takes."""

    reference: str
    received: date
    first: str
    last: str
    birth: date | None
    expected: date | None
    plan: CarePlan
    parents: tuple[Person, ...]
    language: str
    street: str
    house_number: str
    place: tuple[str, str]
    income_tariff: bool | None
    child_code: str
    siblings: str
    remarks: str
    extras: dict[str, str] = field(default_factory=dict)


def _sentences() -> st.SearchStrategy[str]:
    """Make remarks of one or more words that begin with a letter and mean nothing to a reader."""
    return st.lists(st.sampled_from(_WORDS), max_size=6).map(
        lambda words: " ".join(["Wij", *words]) if words else ""
    )


@st.composite
def _ranges(draw: st.DrawFn) -> tuple[TimeRange, ...]:
    """Make the hours of one day, in quarters: one stretch, or a morning and an afternoon."""
    if draw(st.integers(0, 3)):
        start = draw(st.integers(6 * 4, 12 * 4))
        return (TimeRange(15 * start, 15 * draw(st.integers(start + 2, 20 * 4))),)
    return TimeRange(15 * draw(st.integers(26, 40)), 12 * 60), TimeRange(
        13 * 60, 15 * draw(st.integers(60, 76))
    )


_weeks = st.dictionaries(st.sampled_from(Weekday), _ranges(), max_size=5).map(WeeklySchedule.of)


@st.composite
def _people(draw: st.DrawFn) -> tuple[Person, ...]:
    names = draw(
        st.lists(
            st.tuples(st.sampled_from(_FIRST), st.sampled_from(_LAST)), min_size=1, max_size=2, unique=True
        )
    )
    addresses = draw(st.permutations(("sofie@example.be", "t.maes+kind@example.org", "info@voorbeeld.be")))
    phones = draw(st.permutations(_PHONES))
    return tuple(
        Person(
            first,
            last,
            address if draw(st.booleans()) else "",
            phone if draw(st.booleans()) else "",
        )
        for (first, last), address, phone in zip(names, addresses, phones, strict=False)
    )


@st.composite
def told_requests(draw: st.DrawFn, number: int = 1) -> Told:
    """Make one request; `number` goes into its reference."""
    received = TODAY - timedelta(draw(st.integers(0, 500)))
    is_born, knows_day = draw(st.booleans()), draw(st.integers(0, 4)) > 0
    birth = received - timedelta(draw(st.integers(1, 900)))
    expected = received + timedelta(draw(st.integers(1, 240)))
    start = draw(st.none() | st.integers(0, 700).map(lambda days: TODAY + timedelta(days)))
    end = draw(st.none() | st.integers(0, 900).map(lambda days: (start or TODAY) + timedelta(days)))
    return Told(
        reference=f"OV-2026-{number:05}",
        received=received,
        first=draw(st.sampled_from(_FIRST)),
        last=draw(st.sampled_from(_LAST)),
        birth=birth if is_born and knows_day else None,
        expected=expected if not is_born and knows_day else None,
        plan=CarePlan(start, end, draw(_weeks)),
        parents=draw(_people()),
        language=draw(st.sampled_from(["", *LANGUAGES])),
        street=draw(st.sampled_from(_STREETS)),
        house_number=str(draw(st.integers(1, 300))) + draw(st.sampled_from(["", "A", " bus 2"])),
        place=draw(st.sampled_from(_PLACES)),
        income_tariff=draw(st.sampled_from([None, True, False])),
        child_code=draw(st.sampled_from(["", "00123456789"])),
        siblings=draw(st.sampled_from(["", "zus Lou, 4 jaar", "2 frères"])),
        remarks=draw(_sentences()),
        extras={
            title: draw(st.sampled_from(values))
            for title, values in EXTRA_COLUMNS.items()
            if draw(st.booleans())
        },
    )


# Titles that no field has, in three languages, with what stands below them.
EXTRA_COLUMNS = {
    "Kleur": ("rood", "blauw"),
    "Couleur du casier": ("vert", "jaune"),
    "Wijk": ("Centrum", "Aalstersestraat"),
    "Zichtbaar": ("A1", "B2"),
}


def several(most: int) -> st.SearchStrategy[list[Told]]:
    """Make up to `most` requests, each with a reference of its own."""
    return st.integers(1, most).flatmap(
        lambda count: st.tuples(*(told_requests(number) for number in range(1, count + 1))).map(list)
    )
