"""Gathers what is to be done on a day with all that a printed list tells of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from llko_desktop.domain.provider import Provider
from llko_desktop.domain.worklist import WorkItem
from llko_desktop.services.opening_days import opening_calendar

if TYPE_CHECKING:
    from llko_desktop.services.profile import Profile
    from llko_desktop.services.triage import Triage


@dataclass(frozen=True)
class WorkToday:
    """The work of a day in its order, whose it is, on which days they are open, and when more falls due."""

    today: date
    items: tuple[WorkItem, ...]
    provider: Provider
    is_open: Callable[[date], bool]
    next_due: date | None


def work_today(triage: Triage, profile: Profile, today: date) -> WorkToday:
    """Read the work of `today`; the next day on which something falls due only where there is none."""
    items, provider = triage.worklist(), profile.provider()
    next_due = None if items else triage.next_due()
    return WorkToday(today, items, provider, opening_calendar(provider), next_due)
