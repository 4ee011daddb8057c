"""Keeps what is typed into forms until it is taken in or thrown away, also when we are killed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from llko_desktop.services.ports import Store, UnitOfWork

REQUESTS, TEMPLATES, PROFILE = "unfinished_requests", "unfinished_templates", "unfinished_profile"
PLACEMENTS = "unfinished_placements"
_CHANGE = "change "
# No field of a form is called so.
_AT = " kept at"


@dataclass(frozen=True)
class Kept:
    """The texts of a form that was not finished, by field; where and when they were kept.

    Those of an earlier version of the program do not say when.
    """

    place: str
    texts: Mapping[str, str]
    at: datetime | None = None


class Unfinished:
    """Keeps forms as texts by the names of their fields, each in a place of its own.

    A new request is kept under a number, so that none takes another's place; changes of a stored request
    under its reference, and the fields of the provider under their names. `forms` says of what the forms are
    (`REQUESTS`, `TEMPLATES`, `PROFILE`, `PLACEMENTS`): each has numbers of its own. `now` tells the time,
    with its zone.
    """

    def __init__(
        self, store: Store, now: Callable[[], datetime] = lambda: datetime.now(UTC), forms: str = REQUESTS
    ) -> None:
        self._store, self._now, self._key = store, now, forms

    def waiting(self) -> tuple[Kept, ...]:
        """Give the new forms that were not finished, the one that was typed in last first."""
        with self._store.read() as work:
            forms = self._forms(work)
        return tuple(
            Kept(place, _texts(form), _time(form.get(_AT, "")))
            for place, form in reversed(forms.items())
            if place.isdecimal()
        )

    def of(self, reference: str) -> Mapping[str, str]:
        """Give the changes of a stored request that were begun; empty where there are none."""
        with self._store.read() as work:
            return _texts(self._forms(work).get(place_of(reference), {}))

    def begun(self) -> Mapping[str, Mapping[str, str]]:
        """Give all changes of what is stored that were begun, by reference."""
        with self._store.read() as work:
            forms = self._forms(work)
        return {
            place.removeprefix(_CHANGE): _texts(form)
            for place, form in forms.items()
            if place.startswith(_CHANGE)
        }

    def keep(self, place: str, form: Mapping[str, str]) -> str:
        """Keep what is typed in place of what was kept there before; gives the place.

        Without one it is kept as a new form of its own, also where another window keeps one meanwhile.
        """
        with self._store.write() as work:
            forms = self._forms(work)
            taken = place or str(1 + max((int(one) for one in forms if one.isdecimal()), default=0))
            others = {key: kept for key, kept in forms.items() if key != taken}
            kept = {**form, _AT: self._now().isoformat()}
            work.settings.set_value(self._key, {**others, taken: kept})
        return taken

    def forget(self, *places: str) -> None:
        """Forget what is kept in places, if anything."""
        with self._store.write() as work:
            forms = self._forms(work)
            if any(place in forms for place in places):
                left = {key: kept for key, kept in forms.items() if key not in places}
                work.settings.set_value(self._key, left)

    def _forms(self, work: UnitOfWork) -> dict[str, dict[str, str]]:
        kept = work.settings.value(self._key)
        forms = kept if isinstance(kept, dict) else {}
        return {
            str(place): {str(name): str(text) for name, text in form.items()}
            for place, form in forms.items()
            if isinstance(form, dict)
        }


def drop_forms(work: UnitOfWork, forms: str, is_gone: Callable[[str, Mapping[str, str]], bool]) -> None:
    """Forget forms within a transaction: those of which that is said, by reference (empty: new) and texts."""
    kept = work.settings.value(forms)
    if not isinstance(kept, dict):
        return
    left = {
        place: form
        for place, form in kept.items()
        if not is_gone(_reference_in(place), _texts(form) if isinstance(form, dict) else {})
    }
    if len(left) < len(kept):
        work.settings.set_value(forms, left)


def _reference_in(place: str) -> str:
    return place.removeprefix(_CHANGE) if place.startswith(_CHANGE) else ""


def place_of(reference: str) -> str:
    """Give the place in which changes of a stored request are kept."""
    return f"{_CHANGE}{reference}"


def _texts(form: Mapping[str, str]) -> dict[str, str]:
    return {name: text for name, text in form.items() if name != _AT}


def _time(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo else None
