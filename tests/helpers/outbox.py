"""Reads the actions that are still to be entered on the platform."""

from __future__ import annotations

from llko_desktop.services.bundle import Services
from llko_desktop.services.ports import OutboxEntry


def open_entries(services: Services) -> list[OutboxEntry]:
    """Give the open actions in the order of the work sheet."""
    return [item.entry for item in services.outbox.read()]
