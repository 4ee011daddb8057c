"""Ways to lay requests out in columns, for hypothesis to choose: titles, orders, dates, weeks and names."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from babel.dates import format_date
from hypothesis import strategies as st

from llko_desktop import resources
from llko_desktop.domain.request import Child, Parent
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule
from llko_desktop.services.cells import Cell
from llko_desktop.services.drafts import RequestDraft
from llko_desktop.services.fields import WEEKDAY_FIELDS, Field
from tests.helpers.told_requests import EXTRA_COLUMNS, LANGUAGES, Told

_NAMES: dict[str, Any] = tomllib.loads(resources.read_text("vocabulary/headers.toml"))["fields"]
_DATE_FORMS = ("iso", "d/m/y", "dd/mm/yyyy", "d-m-y", "dd.mm.yyyy", "nl", "fr", "en", "typed")
_WEEK_FORMS = ("columns", "nl", "fr", "en", "plain")
_RANGES = (
    "{0}:{1}-{2}:{3}",
    "{0}:{1} – {2}:{3}",
    "{0}u{1} tot {2}u{3}",
    "{0}h{1} à {2}h{3}",
    "{0}.{1}-{2}.{3}",
)
_DAY_NAMES = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "plain": ("ma", "di", "wo", "do", "vr", "za", "zo"),
}
_YES_NO = (("ja", "nee"), ("oui", "non"), ("yes", "no"), ("x", "0"), ("waar", "onwaar"))


@dataclass(frozen=True)
class Layout:
    """How one file tells requests.

    `columns` are its fields and titles, in order; an extra column has its title for a field too.
    """

    language: str
    columns: tuple[tuple[str, str], ...]
    dates: str
    weeks: str
    hours: str
    yes_no: tuple[str, str]
    language_names: int

    @property
    def titles(self) -> list[str]:
        """The header."""
        return [title for _, title in self.columns]

    @property
    def fields(self) -> set[str]:
        """The fields that have a column."""
        return {name for name, _ in self.columns}

    def row(self, told: Told) -> list[Cell]:
        """Give the cells of a request."""
        values = self._values(told)
        return [values.get(name) for name, _ in self.columns]

    def _values(self, told: Told) -> dict[str, Cell]:
        one, two = (*told.parents, None)[:2]
        names = LANGUAGES.get(told.language, ("",))
        postcode, place = told.place
        plan = told.plan
        values: dict[str, Cell] = {
            Field.REFERENCE: told.reference,
            Field.RECEIVED: self._date(told.received),
            Field.CHILD: f"{told.first} {told.last}",
            Field.CHILD_FIRST: told.first,
            Field.CHILD_LAST: told.last,
            Field.BIRTH: self._date(told.birth),
            Field.EXPECTED: self._date(told.expected),
            Field.BIRTH_OR_EXPECTED: self._date(told.birth or told.expected),
            Field.START: self._date(plan.start),
            Field.END: self._date(plan.end),
            Field.PLAN: self._week(plan.schedule),
            Field.LANGUAGE: names[self.language_names % len(names)],
            Field.STREET: told.street,
            Field.HOUSE_NUMBER: told.house_number,
            Field.POSTCODE: postcode,
            Field.RESIDENCE: place if Field.POSTCODE in self.fields else f"{postcode} {place}",
            Field.INCOME_TARIFF: "" if told.income_tariff is None else self.yes_no[not told.income_tariff],
            Field.CHILD_CODE: told.child_code,
            Field.SIBLINGS: told.siblings,
            Field.REMARKS: told.remarks,
            **told.extras,
        }
        for day, name in zip(Weekday, WEEKDAY_FIELDS, strict=True):
            values[name] = " + ".join(map(self._range, plan.schedule.on(day)))
        for person, kinds in ((one, _FIRST_PARENT), (two, _SECOND_PARENT)):
            if person is not None:
                told_of = (person.name, person.first, person.last, person.email, person.phone)
                values.update(zip(kinds, told_of, strict=True))
        return values

    def _date(self, day: date | None) -> Cell:
        if day is None or self.dates == "typed":
            return day
        if self.dates in LANGUAGES:
            return format_date(day, "d MMMM y", locale=self.dates)
        if self.dates == "iso":
            return day.isoformat()
        form = self.dates.replace("dd", "{0:02}").replace("mm", "{1:02}").replace("yyyy", "{2}")
        if "{" not in form:
            form = form.replace("d", "{0}").replace("m", "{1}").replace("y", "{2}")
        return form.format(day.day, day.month, day.year)

    def _range(self, hours: TimeRange) -> str:
        clock = (
            f"{hours.start // 60}",
            f"{hours.start % 60:02}",
            f"{hours.end // 60}",
            f"{hours.end % 60:02}",
        )
        return self.hours.format(*clock)

    def _week(self, schedule: WeeklySchedule) -> str:
        days = _DAY_NAMES.get(self.weeks, _DAY_NAMES["plain"])
        return ", ".join(
            f"{days[day]} {' + '.join(map(self._range, schedule.on(day)))}" for day in schedule.weekdays
        )

    def expected(self, told: Told) -> RequestDraft:
        """Give the draft that a reader must make of a request, but for where it stood."""
        has = self.fields.__contains__
        whole = f"{told.first} {told.last}"
        child = Child(whole, told.first if has(Field.CHILD_FIRST) else "", told.birth, told.expected)
        parents = tuple(
            Parent(
                person.name,
                person.email if has(kinds[3]) else "",
                person.number if has(kinds[4]) else "",
            )
            for person, kinds in zip(told.parents, (_FIRST_PARENT, _SECOND_PARENT), strict=False)
            if has(kinds[0]) or has(kinds[1])
        )
        address = f"{told.street} {told.house_number}" if has(Field.HOUSE_NUMBER) else told.street
        place = " ".join(told.place)
        extras = [f"{title}: {told.extras[name]}" for name, title in self.columns if name in told.extras]
        draft = RequestDraft(
            received=told.received,
            child=child,
            reference=told.reference if has(Field.REFERENCE) else "",
            parents=parents,
            plan=told.plan,
            residence=", ".join(filter(None, (address if has(Field.STREET) else "", place))),
            remarks="\n".join(filter(None, (told.remarks, *extras))),
        )
        optional = {
            Field.LANGUAGE: {"language": told.language},
            Field.INCOME_TARIFF: {"income_tariff": told.income_tariff},
            Field.CHILD_CODE: {"child_code": told.child_code},
            Field.SIBLINGS: {"siblings": told.siblings},
        }
        for name, facts in optional.items():
            if has(name):
                draft = replace(draft, **facts)
        return draft


_FIRST_PARENT = (Field.PARENT, Field.PARENT_FIRST, Field.PARENT_LAST, Field.EMAIL, Field.PHONE)
_SECOND_PARENT = (Field.PARENT2, Field.PARENT2_FIRST, Field.PARENT2_LAST, Field.EMAIL2, Field.PHONE2)


@st.composite
def layouts(draw: st.DrawFn, *, typed: bool) -> Layout:
    """Choose a layout; with `typed`, dates may be cells of their own kind."""
    language = draw(st.sampled_from(("nl", "fr", "en")))
    weeks = draw(st.sampled_from(_WEEK_FORMS))
    fields = draw(_fields(weeks))
    titles = [(name, draw(_titles(name, language))) for name in fields]
    titles += [(title, title) for title in draw(st.sets(st.sampled_from(sorted(EXTRA_COLUMNS))))]
    return Layout(
        language,
        tuple(draw(st.permutations(titles))),
        draw(st.sampled_from(_DATE_FORMS if typed else _DATE_FORMS[:-1])),
        weeks,
        draw(st.sampled_from(_RANGES)),
        draw(st.sampled_from(_YES_NO)),
        draw(st.integers(0, 3)),
    )


@st.composite
def _fields(draw: st.DrawFn, weeks: str) -> list[Field]:
    apart = draw(st.booleans()), draw(st.booleans())
    fields = [Field.RECEIVED, Field.START, Field.END, Field.RESIDENCE, Field.REMARKS]
    fields += [Field.CHILD_FIRST, Field.CHILD_LAST] if apart[0] else [Field.CHILD]
    for kinds in (_FIRST_PARENT, _SECOND_PARENT):
        fields += kinds[1:3] if apart[1] else kinds[:1]
        fields += [kind for kind in kinds[3:] if draw(st.booleans())]
    fields += draw(st.sampled_from([[Field.BIRTH, Field.EXPECTED], [Field.BIRTH_OR_EXPECTED]]))
    fields += WEEKDAY_FIELDS if weeks == "columns" else [Field.PLAN]
    optional = (Field.REFERENCE, Field.LANGUAGE, Field.INCOME_TARIFF, Field.CHILD_CODE, Field.SIBLINGS)
    fields += [kind for kind in optional if draw(st.booleans())]
    if draw(st.booleans()):
        fields += [Field.STREET, Field.HOUSE_NUMBER, Field.POSTCODE]
    return fields


def _titles(name: Field, language: str) -> st.SearchStrategy[str]:
    """Choose one of a field's own names, as it may be written: a capital, all of them, a colon behind."""
    spelled = st.sampled_from(
        (str, str.capitalize, str.upper, lambda title: f"{title}:", lambda title: f" {title} ")
    )
    return st.tuples(st.sampled_from(_NAMES[name.value][language]), spelled).map(
        lambda both: both[1](both[0])
    )
