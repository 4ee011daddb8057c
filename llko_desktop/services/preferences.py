"""The choices under Settings, checked before they are kept."""

from __future__ import annotations

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.services.ports import Store

LONGEST_REPLY_TERM = 92


class Preferences:
    """Reads and keeps what the user chooses under Settings."""

    def __init__(self, store: Store) -> None:
        self._store = store

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
