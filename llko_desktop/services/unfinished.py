"""Keeps what is typed into the form for a request by hand until it is added or thrown away."""

from __future__ import annotations

from collections.abc import Mapping

from llko_desktop.services.ports import Store

_KEY = "unfinished_request"


class Unfinished:
    """Keeps one form at a time, as texts by the names of its fields; it outlives a killed program."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def form(self) -> Mapping[str, str]:
        """Give what was typed; empty when nothing waits to be finished."""
        with self._store.read() as work:
            kept = work.settings.value(_KEY)
        return {str(name): str(text) for name, text in kept.items()} if isinstance(kept, dict) else {}

    def keep(self, form: Mapping[str, str] | None) -> None:
        """Keep what is typed in place of what was kept before; none forgets it."""
        with self._store.write() as work:
            work.settings.set_value(_KEY, dict(form) if form else None)
