"""Keeps what is typed into forms of requests until it is taken in or thrown away, also when we are killed."""

from __future__ import annotations

from collections.abc import Mapping

from llko_desktop.services.ports import Store, UnitOfWork

_KEY = "unfinished_requests"
_CHANGE = "change "


class Unfinished:
    """Keeps forms as texts by the names of their fields, each in a place of its own.

    A new request is kept under a number, so that none takes another's place; changes of a stored request
    under its reference.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def newest(self) -> tuple[str, Mapping[str, str]] | None:
        """Give the place and the texts of the new request that was begun last; none where none waits."""
        with self._store.read() as work:
            forms = _forms(work)
        places = [place for place in forms if place.isdecimal()]
        return (places[-1], forms[places[-1]]) if places else None

    def new_place(self) -> str:
        """Give a place for a new request in which nothing is kept yet."""
        with self._store.read() as work:
            return str(1 + max((int(place) for place in _forms(work) if place.isdecimal()), default=0))

    def of(self, reference: str) -> Mapping[str, str]:
        """Give the changes of a stored request that were begun; empty where there are none."""
        with self._store.read() as work:
            return _forms(work).get(place_of(reference), {})

    def keep(self, place: str, form: Mapping[str, str]) -> None:
        """Keep what is typed in place of what was kept there before."""
        with self._store.write() as work:
            others = {key: kept for key, kept in _forms(work).items() if key != place}
            work.settings.set_value(_KEY, {**others, place: dict(form)})

    def forget(self, place: str) -> None:
        """Forget what is kept in a place, if anything."""
        with self._store.write() as work:
            forms = _forms(work)
            if forms.pop(place, None) is not None:
                work.settings.set_value(_KEY, forms)


def place_of(reference: str) -> str:
    """Give the place in which changes of a stored request are kept."""
    return f"{_CHANGE}{reference}"


def _forms(work: UnitOfWork) -> dict[str, dict[str, str]]:
    kept = work.settings.value(_KEY)
    forms = kept if isinstance(kept, dict) else {}
    return {
        str(place): {str(name): str(text) for name, text in form.items()}
        for place, form in forms.items()
        if isinstance(form, dict)
    }
