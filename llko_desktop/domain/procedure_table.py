"""A table of a procedure file, read strictly: what is not as it must be is refused with its key."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from llko_desktop.domain.procedure import LANGUAGES, Words


class ProcedureError(Exception):
    """A procedure file that cannot be used.

    `key` is where (`terms.answer_days`, or a line), `expected` what should stand there, `hint` a likely slip
    or what stands there now, `file` the name of the file as far as it is known.
    """

    def __init__(self, key: str, expected: str, hint: str = "", file: str = "") -> None:
        place = f"{file}: {key}" if file else key
        super().__init__(f"{place}: expected {expected}" + (f" ({hint})" if hint else ""))
        self.key, self.expected, self.hint, self.file = key, expected, hint, file


class Table:
    """A table of the file that knows where it stands and which of its keys were asked for.

    Whatever gives the value of a key raises `ProcedureError` where that is missing or of the wrong kind.
    """

    def __init__(self, data: Any, key: str) -> None:
        if not isinstance(data, Mapping):
            raise ProcedureError(key, "a table", f"got {data!r}")
        self._data, self._key, self._asked = data, key, set[str]()

    def path(self, name: str) -> str:
        """Give how an error calls a key of this table: `terms.answer_days`."""
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
        """Give a text; only where it may be `empty`, one of nothing but blanks."""
        value = self._get(name, "a text")
        if not isinstance(value, str) or not (value.strip() or empty):
            raise ProcedureError(
                self.path(name), "a text" if empty else "a text that is not empty", f"got {value!r}"
            )
        return value.strip()

    def address(self, name: str) -> str:
        """Give a web address."""
        value = self.text(name)
        if not value.startswith("https://"):
            raise ProcedureError(self.path(name), "an address that begins with https://", f"got {value!r}")
        return value

    def number(self, name: str, low: int, high: int) -> int:
        """Give a whole number from `low` to `high`."""
        expected = f"a whole number from {low} to {high}"
        value = self._get(name, expected)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise ProcedureError(self.path(name), expected, f"got {value!r}")
        return value

    def truth(self, name: str) -> bool:
        """Give true or false."""
        value = self._get(name, "true or false")
        if not isinstance(value, bool):
            raise ProcedureError(self.path(name), "true or false", f"got {value!r}")
        return value

    def table(self, name: str) -> Table:
        """Give a table within this one."""
        return Table(self._get(name, "a table"), self.path(name))

    def tables(self, name: str) -> Iterator[Table]:
        """Give the tables of a list, of which there is one at least."""
        value = self._get(name, "a list of tables")
        if not isinstance(value, list) or not value:
            raise ProcedureError(self.path(name), "a list of tables", f"got {value!r}")
        for number, item in enumerate(value, 1):
            yield Table(item, f"{self.path(name)}[{number}]")

    def texts(self, name: str) -> tuple[str, ...]:
        """Give the texts of a list, of which there is one at least."""
        value = self._get(name, "a list of texts")
        if not isinstance(value, list) or not value or not all(isinstance(v, str) and v for v in value):
            raise ProcedureError(self.path(name), "a list of texts", f"got {value!r}")
        return tuple(value)

    def has(self, name: str) -> bool:
        """Say whether a key that may be left out is there."""
        return name in self._data

    def code(self, name: str, known: Collection[str]) -> str:
        """Give a text that is one of those `known`."""
        return self._known(name, self.text(name), known)

    def codes(self, name: str, known: Collection[str]) -> tuple[str, ...]:
        """Give the texts of a list, each one of those `known`."""
        return tuple(self._known(name, value, known) for value in self.texts(name))

    def _known(self, name: str, value: str, known: Collection[str]) -> str:
        if value not in known:
            close = difflib.get_close_matches(value, known, 1)
            hint = f"got {value!r}" + (f", did you mean {close[0]!r}?" if close else "")
            raise ProcedureError(self.path(name), f"one of {', '.join(sorted(known))}", hint)
        return value

    def words(self, name: str) -> Words:
        """Give a text in the three languages."""
        table = self.table(name)
        words = table.languages()
        table.close()
        return words

    def languages(self) -> Words:
        """Give the text whose languages are keys of this table itself."""
        return Words(*(self.text(language) for language in LANGUAGES))

    def names(self) -> tuple[str, ...]:
        """Give the keys that stand here."""
        return tuple(self._data)

    def close(self) -> None:
        """Refuse keys that nobody asked for: most are slips of the pen, and a slip must not lose a term."""
        for key in self._data:
            if key not in self._asked:
                close = difflib.get_close_matches(key, sorted(self._asked), 1)
                hint = f"did you mean {close[0]!r}?" if close else "remove it"
                raise ProcedureError(self.path(key), "no such key here", hint)
