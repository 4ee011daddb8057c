"""Reads a procedure file strictly: what is missing, misspelt or of the wrong kind is refused with its key."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from llko_desktop.domain.procedure import (
    INFO_PAGE_FIELDS,
    LANGUAGES,
    MEASURED_CHECKS,
    RULES,
    CheckKind,
    Choices,
    Clause,
    HelpContact,
    InfoPageCheck,
    InfoPageDetail,
    InfoPageItem,
    Procedure,
    StatusWords,
    Terms,
    Words,
)
from llko_desktop.domain.status import CancelReason, Status


class ProcedureError(Exception):
    """A procedure file that cannot be used.

    `key` is where (`terms.answer_days`, or a line), `expected` what should stand there, `hint` a likely slip
    or what stands there now, `file` the name of the file as far as it is known.
    """

    def __init__(self, key: str, expected: str, hint: str = "", file: str = "") -> None:
        place = f"{file}: {key}" if file else key
        super().__init__(f"{place}: expected {expected}" + (f" ({hint})" if hint else ""))
        self.key, self.expected, self.hint, self.file = key, expected, hint, file


class _Table:
    """A table of the file that knows where it stands and which of its keys were asked for."""

    def __init__(self, data: Any, key: str) -> None:
        if not isinstance(data, Mapping):
            raise ProcedureError(key, "a table", f"got {data!r}")
        self._data, self._key, self._asked = data, key, set[str]()

    def path(self, name: str) -> str:
        return f"{self._key}.{name}" if self._key else name

    def _get(self, name: str, expected: str) -> Any:
        self._asked.add(name)
        if name not in self._data:
            close = difflib.get_close_matches(name, self._data.keys() - self._asked, 1)
            raise ProcedureError(
                self.path(name), expected, f"found {close[0]!r} instead" if close else "missing"
            )
        return self._data[name]

    def text(self, name: str, *, empty: bool = False) -> str:
        value = self._get(name, "a text")
        if not isinstance(value, str) or not (value.strip() or empty):
            raise ProcedureError(
                self.path(name), "a text" if empty else "a text that is not empty", f"got {value!r}"
            )
        return value.strip()

    def address(self, name: str) -> str:
        value = self.text(name)
        if not value.startswith("https://"):
            raise ProcedureError(self.path(name), "an address that begins with https://", f"got {value!r}")
        return value

    def number(self, name: str, low: int, high: int) -> int:
        expected = f"a whole number from {low} to {high}"
        value = self._get(name, expected)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise ProcedureError(self.path(name), expected, f"got {value!r}")
        return value

    def truth(self, name: str) -> bool:
        value = self._get(name, "true or false")
        if not isinstance(value, bool):
            raise ProcedureError(self.path(name), "true or false", f"got {value!r}")
        return value

    def table(self, name: str) -> _Table:
        return _Table(self._get(name, "a table"), self.path(name))

    def tables(self, name: str) -> Iterator[_Table]:
        value = self._get(name, "a list of tables")
        if not isinstance(value, list) or not value:
            raise ProcedureError(self.path(name), "a list of tables", f"got {value!r}")
        for number, item in enumerate(value, 1):
            yield _Table(item, f"{self.path(name)}[{number}]")

    def texts(self, name: str) -> tuple[str, ...]:
        value = self._get(name, "a list of texts")
        if not isinstance(value, list) or not value or not all(isinstance(v, str) and v for v in value):
            raise ProcedureError(self.path(name), "a list of texts", f"got {value!r}")
        return tuple(value)

    def has(self, name: str) -> bool:
        """Say whether a key that may be left out is there."""
        return name in self._data

    def code(self, name: str, known: Collection[str]) -> str:
        return self._known(name, self.text(name), known)

    def codes(self, name: str, known: Collection[str]) -> tuple[str, ...]:
        return tuple(self._known(name, value, known) for value in self.texts(name))

    def _known(self, name: str, value: str, known: Collection[str]) -> str:
        if value not in known:
            close = difflib.get_close_matches(value, known, 1)
            hint = f"got {value!r}" + (f", did you mean {close[0]!r}?" if close else "")
            raise ProcedureError(self.path(name), f"one of {', '.join(sorted(known))}", hint)
        return value

    def words(self, name: str) -> Words:
        table = self.table(name)
        words = Words(*(table.text(language) for language in LANGUAGES))
        table.close()
        return words

    def names(self) -> tuple[str, ...]:
        return tuple(self._data)

    def close(self) -> None:
        """Refuse keys that nobody asked for: most are slips of the pen, and a slip must not lose a term."""
        for key in self._data:
            if key not in self._asked:
                close = difflib.get_close_matches(key, sorted(self._asked), 1)
                hint = f"did you mean {close[0]!r}?" if close else "remove it"
                raise ProcedureError(self.path(key), "no such key here", hint)


def read_procedure(data: Mapping[str, Any]) -> Procedure:
    """Check and build a procedure from the content of its TOML file.

    Raises `ProcedureError` with the first key that is missing, of the wrong kind, out of bounds or not known.
    """
    top = _Table(data, "")
    procedure = Procedure(
        id=top.text("id"),
        version=top.text("version"),
        title=top.words("title"),
        office=top.text("office"),
        platform_url=top.address("platform_url"),
        terms=_terms(top.table("terms")),
        choices=_choices(top.table("choices")),
        statuses=_statuses(top.table("statuses")),
        reasons=_reasons(top.table("reasons")),
        clauses=_clauses(top.table("clauses")),
        priority_facts=_facts(top.table("priority_facts")),
        contacts=tuple(_contact(table) for table in top.tables("contacts")),
        info_page=_info_page(top),
    )
    top.close()
    return procedure


def _terms(table: _Table) -> Terms:
    terms = Terms(
        answer_days=table.number("answer_days", 1, 366),
        follow_up_months=table.number("follow_up_months", 1, 12),
        closing_notice_days=table.number("closing_notice_days", 1, 92),
        reply_by_days=table.number("reply_by_days", 1, 92),
        info_page_review_months=table.number("info_page_review_months", 1, 60),
        retention_years=table.number("retention_years", 1, 30),
    )
    table.close()
    return terms


def _choices(table: _Table) -> Choices:
    choices = Choices(
        acknowledgement_stops_clock=table.truth("acknowledgement_stops_clock"),
        follow_up_starts_when_entered=table.truth("follow_up_starts_when_entered"),
        hold_ends_at_reply_by=table.truth("hold_ends_at_reply_by"),
        partial_offer_counts_as_possible=table.truth("partial_offer_counts_as_possible"),
    )
    table.close()
    return choices


def _statuses(table: _Table) -> Mapping[Status, StatusWords]:
    statuses = {}
    for status in Status:
        entry = table.table(status)
        statuses[status] = StatusWords(
            entry.words("label"), entry.words("explanation"), entry.words("consequence")
        )
        entry.close()
    table.close()
    return statuses


def _reasons(table: _Table) -> Mapping[CancelReason, Words]:
    reasons = {reason: table.words(reason) for reason in CancelReason}
    table.close()
    return reasons


def _clauses(table: _Table) -> Mapping[str, Clause]:
    clauses = {}
    for rule in RULES:
        entry = table.table(rule)
        clauses[rule] = Clause(entry.text("place"), entry.words("text"))
        entry.close()
    table.close()
    return clauses


def _facts(table: _Table) -> Mapping[str, Words]:
    return {code: table.words(code) for code in table.names()}


def _contact(table: _Table) -> HelpContact:
    contact = HelpContact(
        table.text("name"),
        table.text("phone", empty=True),
        table.text("email", empty=True),
        table.words("note"),
    )
    table.close()
    return contact


def _detail(table: _Table) -> InfoPageDetail:
    """Read what an item asks for; of its keys only `fields` has to be there."""
    detail = InfoPageDetail(
        fields=table.codes("fields", INFO_PAGE_FIELDS),
        one_is_enough=table.truth("one_is_enough") if table.has("one_is_enough") else False,
        checks=tuple(_check(check) for check in table.tables("checks")) if table.has("checks") else (),
    )
    table.close()
    return detail


def _check(table: _Table) -> InfoPageCheck:
    kind = CheckKind(table.code("kind", [kind.value for kind in CheckKind]))
    check = InfoPageCheck(
        kind,
        advice=table.truth("advice") if table.has("advice") else False,
        number=table.number("number", 1, 100_000) if kind in MEASURED_CHECKS else 0,
    )
    table.close()
    return check


def _info_page(top: _Table) -> tuple[InfoPageItem, ...]:
    items: dict[str, InfoPageItem] = {}
    for table in top.tables("info_page"):
        item = InfoPageItem(
            code=table.text("code"),
            required=table.truth("required"),
            details=tuple(_detail(detail) for detail in table.tables("details")),
            label=table.words("label"),
            hint=table.words("hint"),
        )
        table.close()
        if item.code in items:
            raise ProcedureError(table.path("code"), "a code that no other item has", f"got {item.code!r}")
        items[item.code] = item
    return tuple(items.values())
