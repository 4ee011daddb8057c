"""The provider's details and the program's choices, checked before they are kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.provider import Closure, Provider
from llko_desktop.services.contact_details import checked_email, checked_phone
from llko_desktop.services.ports import Store

MOST_PLACES = 500
MOST_CLOSURES = 200
LONGEST_REPLY_TERM = 92


def merged(closures: Iterable[Closure]) -> tuple[Closure, ...]:
    """Give periods in order, those that overlap as one; each day stays open or closed as it was."""
    found: list[Closure] = []
    for closure in sorted(closures, key=lambda one: (one.first, one.last)):
        if found and closure.first <= found[-1].last:
            found[-1] = Closure(found[-1].first, max(found[-1].last, closure.last))
        else:
            found.append(closure)
    return tuple(found)


class Preferences:
    """Reads and keeps what the user fills in under Settings."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def provider(self) -> Provider:
        """Give the provider's details; an empty `Provider` until they are filled in."""
        with self._store.read() as work:
            return work.settings.provider()

    def save_provider(self, provider: Provider) -> Provider:
        """Check and keep the provider's details; gives them as kept (usual phone form, closures merged).

        Raises `InputError` with every field that is not right; then nothing is kept.
        """
        problems: list[Message] = []
        try:
            provider = replace(provider, email=checked_email(provider.email))
        except InputError as error:
            problems += error.messages
        try:
            provider = replace(provider, phone=checked_phone(provider.phone))
        except InputError as error:
            problems += error.messages
        if provider.capacity is not None and not 1 <= provider.capacity <= MOST_PLACES:
            problems.append(Message.of("capacity_out_of_range", most=MOST_PLACES))
        provider = replace(provider, closures=merged(provider.closures))
        if len(provider.closures) > MOST_CLOSURES:
            problems.append(Message.of("too_many_closures", most=MOST_CLOSURES))
        if problems:
            raise InputError(*problems)
        with self._store.write() as work:
            work.settings.save_provider(provider)
        return provider

    def value(self, key: str, default: str = "") -> str:
        """Read a choice of the interface (theme, language), `default` where none was made."""
        with self._store.read() as work:
            return str(work.settings.value(key, default))

    def set_value(self, key: str, value: str) -> None:
        """Keep a choice of the interface."""
        with self._store.write() as work:
            work.settings.set_value(key, value)

    def reply_by_days(self, usual: int) -> int:
        """Give the days parents usually get to react to an offer; `usual` is the procedure's (R7)."""
        with self._store.read() as work:
            return int(work.settings.value("reply_by_days", usual))

    def set_reply_by_days(self, days: int) -> None:
        """Keep the days parents usually get to react; `InputError` outside 1 to 92."""
        if not 1 <= days <= LONGEST_REPLY_TERM:
            raise InputError(Message.of("reply_days_out_of_range", most=LONGEST_REPLY_TERM))
        with self._store.write() as work:
            work.settings.set_value("reply_by_days", days)
