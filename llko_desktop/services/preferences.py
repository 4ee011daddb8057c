"""The provider's details and the program's choices, checked before they are kept."""

from __future__ import annotations

from dataclasses import replace

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.provider import Provider
from llko_desktop.services.contact_details import checked_email, checked_phone
from llko_desktop.services.ports import Store

MOST_PLACES = 500
LONGEST_REPLY_TERM = 92


class Preferences:
    """Reads and keeps what the user fills in under Settings."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def provider(self) -> Provider:
        """Give the provider's details; an empty `Provider` until they are filled in."""
        with self._store.read() as work:
            return work.settings.provider()

    def save_provider(self, provider: Provider) -> Provider:
        """Check and keep the provider's details; gives them as kept (phone in its usual form).

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
