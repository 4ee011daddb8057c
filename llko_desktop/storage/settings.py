"""Reads and writes the small values that belong to the store."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, delete, insert, select

from llko_desktop.domain.info_page import Reviewed
from llko_desktop.domain.provider import Provider
from llko_desktop.storage.codec import decode, encode
from llko_desktop.storage.schema import settings

_PROVIDER = "provider"
_REVIEWED = "info_page_review"


class SqlSettings:
    """Keeps `services.ports.Settings` within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def provider(self) -> Provider:
        """Read the provider; an empty one until it is filled in."""
        kept = self._kept(_PROVIDER)
        return decode(kept, Provider) if kept else Provider()

    def save_provider(self, provider: Provider) -> None:
        """Keep the provider's details."""
        self.set_value(_PROVIDER, provider)

    def reviewed(self) -> Reviewed | None:
        """Read what the info page held when it was last looked over; none when it never was."""
        kept = self._kept(_REVIEWED)
        return decode(kept, Reviewed) if kept else None

    def save_reviewed(self, reviewed: Reviewed | None) -> None:
        """Keep what the info page held when it was looked over; none for never."""
        if reviewed is None:
            self._connection.execute(delete(settings).where(settings.c.key == _REVIEWED))
        else:
            self.set_value(_REVIEWED, reviewed)

    def value(self, key: str, default: Any = None) -> Any:
        """Read a setting (a JSON value), `default` where it was never set."""
        kept = self._kept(key)
        return default if kept is None else decode(kept, object)

    def set_value(self, key: str, value: Any) -> None:
        """Keep a setting (a JSON value)."""
        self._connection.execute(delete(settings).where(settings.c.key == key))
        self._connection.execute(insert(settings).values(key=key, value=encode(value)))

    def _kept(self, key: str) -> str | None:
        return self._connection.scalar(select(settings.c.value).where(settings.c.key == key))
