"""Says why personal data goes now, or why it stays for the time being (R15)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from llko_desktop.domain.messages import Message
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.ports import ClosedRequest


@dataclass(frozen=True)
class Limit:
    """What ended before the day `before` is due: by the procedure's term of `years`, or as was asked."""

    before: date
    years: int = 0

    @classmethod
    def of_term(cls, years: int, today: date) -> Limit:
        """Give the limit of a term: what ended so many years ago to the day is due."""
        return cls(today - relativedelta(years=years) + timedelta(days=1), years)

    def closed(self, day: date) -> Message:
        """Say why a request that was closed on a day is due."""
        if self.years:
            return Message.of("closed_for_years", day=day, years=self.years)
        return Message.of("closed_before", day=day, before=self.before)

    def gone(self, day: date) -> Message:
        """Say why a placement that ended on a day is due."""
        if self.years:
            return Message.of("gone_for_years", day=day, years=self.years)
        return Message.of("gone_before", day=day, before=self.before)


def has_ended(placement: Placement, before: date) -> bool:
    """Say whether a placement had its last day before a day."""
    return placement.end is not None and placement.end < before


def waits(row: ClosedRequest, placed: Placement | None) -> Message | None:
    """Say why a request that was closed long ago waits; `placed` is its placement not due yet."""
    if row.has_open_items:
        return Message.of("waits_to_be_entered", reference=row.reference)
    if placed is None or placed.end is None:
        return is_placed(placed) if placed else None
    return Message.of("waits_since_end", child=placed.child, day=placed.end)


def stays(request: CareRequest, placed: Placement | None) -> Message | None:
    """Say why the personal data of a request cannot go now, whoever asks; `placed` as the child is placed."""
    if not request.status.is_final:
        return Message.of("waits_for_closing", reference=request.reference, status=request.status)
    if request.progress.open_items:
        return Message.of("waits_to_be_entered", reference=request.reference)
    return is_placed(placed) if placed else None


def is_placed(placement: Placement) -> Message:
    """Say that the name of a child who is placed is needed."""
    if placement.end is None:
        return Message.of("waits_for_an_end", child=placement.child)
    return Message.of("waits_for_end", child=placement.child, day=placement.end)
