"""Keeps the provider's details, checked, once for letters, deadlines, planning and the info page (R14)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from datetime import date
from typing import Any

from llko_desktop.domain.cleaning import clean_line, clean_text
from llko_desktop.domain.info_page import FieldName
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.provider import LONG_TEXTS, Closure, Provider
from llko_desktop.services.contact_details import checked_email, checked_phone
from llko_desktop.services.ports import Clock, Settings, StaleWrite, Store, UnitOfWork

MOST_PLACES = 500
MOST_CLOSURES = 200
LONGEST_TEXT = 20_000
CHANGED_ON = "profile_changed_on"


def merged(closures: Iterable[Closure]) -> tuple[Closure, ...]:
    """Give periods in order, those that overlap as one; each day stays open or closed as it was."""
    found: list[Closure] = []
    for closure in sorted(closures, key=lambda one: (one.first, one.last)):
        if found and closure.first <= found[-1].last:
            found[-1] = Closure(found[-1].first, max(found[-1].last, closure.last))
        else:
            found.append(closure)
    return tuple(found)


def differing(before: Provider, after: Provider) -> tuple[str, ...]:
    """Name the fields in which two states of the details differ, in their order."""
    names = (field.name for field in fields(Provider))
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))


class ProfileRefused(InputError):
    """Details that are not right; `of` holds for each such field what is wrong with it."""

    def __init__(self, of: Mapping[str, Message]) -> None:
        super().__init__(*of.values())
        self.of = dict(of)


def note_changed(settings: Settings, names: Iterable[str], on: date) -> None:
    """Keep, in the transaction that changes them, that fields (`logo` and `photos` too) changed on a day."""
    days: dict[str, str] = dict(settings.value(CHANGED_ON, {}))
    days.update(dict.fromkeys(names, on.isoformat()))
    settings.set_value(CHANGED_ON, days)


def looked_over(provider: Provider) -> tuple[Provider, Mapping[str, Message]]:
    """Give the details as they are kept, and what is wrong, by field; a field with a fault stays as it is.

    As they are kept means: clean texts, the usual form of phone number and mail address, closures merged.
    """
    right: dict[str, Any] = {}
    wrong: dict[str, Message] = {}
    for name, check in _CHECKS.items():
        try:
            right[name] = check(getattr(provider, name))
        except InputError as error:
            wrong[name] = error.messages[0]
    return replace(provider, **right), wrong


def _line(text: str) -> str:
    return _short(clean_line(text))


def _text(text: str) -> str:
    return _short(clean_text(text))


def _short(text: str) -> str:
    if len(text) > LONGEST_TEXT:
        raise InputError(Message.of("profile_text_too_long", length=len(text), most=LONGEST_TEXT))
    return text


def _places(capacity: int | None) -> int | None:
    if capacity is not None and not 1 <= capacity <= MOST_PLACES:
        raise InputError(Message.of("capacity_out_of_range", most=MOST_PLACES))
    return capacity


def _closing_days(closures: tuple[Closure, ...]) -> tuple[Closure, ...]:
    joined = merged(closures)
    if len(joined) > MOST_CLOSURES:
        raise InputError(Message.of("too_many_closures", most=MOST_CLOSURES))
    return joined


_TEXTS = tuple(field.name for field in fields(Provider) if field.default == "")
_CHECKS: Mapping[str, Callable[[Any], object]] = {
    **{name: _text if name in LONG_TEXTS else _line for name in _TEXTS},
    "phone": checked_phone,
    "email": checked_email,
    "capacity": _places,
    "closures": _closing_days,
}


class Profile:
    """Reads and writes the details; when each changed is kept too, for the review of the info page."""

    def __init__(self, store: Store, today: Clock) -> None:
        self._store, self._today = store, today

    def provider(self) -> Provider:
        """Give the provider's details; an empty `Provider` until they are filled in."""
        with self._store.read() as work:
            return work.settings.provider()

    def save(self, provider: Provider) -> Provider:
        """Check and keep all details, whatever was kept; gives them as kept. `ProfileRefused` as `change`."""
        with self._store.read() as work:
            before = work.settings.provider()
        return self.change(before, provider)

    def change(self, before: Provider, after: Provider) -> Provider:
        """Keep what differs between `before`, as it was read, and `after`; gives all details as kept.

        What was written elsewhere meanwhile in other fields stays. Raises `ProfileRefused` for fields that
        differ and are not right, and `StaleWrite` for those that were changed elsewhere in another way; then
        nothing is kept.
        """
        given, (after, wrong) = after, looked_over(after)
        # What an earlier version kept unclean differs only in its form: that is no change of the user's.
        meant = differing(before, given)
        wanted = tuple(name for name in differing(before, after) if name in meant)
        if refused := {name: message for name, message in wrong.items() if name in wanted}:
            raise ProfileRefused(refused)
        with self._store.write() as work:
            kept = work.settings.provider()
            stale = [
                name
                for name in wanted
                if getattr(kept, name) not in (getattr(before, name), getattr(after, name))
            ]
            if stale:
                names = map(FieldName, stale)
                raise StaleWrite(*(Message.of("profile_field_stale", field=name) for name in names))
            changed = replace(kept, **{name: getattr(after, name) for name in wanted})
            work.settings.save_provider(changed)
            note_changed(work.settings, differing(kept, changed), self._today())
        return changed

    def changed_on(self) -> dict[str, date]:
        """Give for each field that was ever changed the day of its last change."""
        with self._store.read() as work:
            return changed_on(work)


def changed_on(work: UnitOfWork) -> dict[str, date]:
    """Read for each field that was ever changed the day of its last change."""
    return {name: date.fromisoformat(day) for name, day in work.settings.value(CHANGED_ON, {}).items()}
