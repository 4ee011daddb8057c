"""What is offered to the parents, how it compares with what they asked, and the hold it gives (R2, R7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from llko_desktop.domain.messages import Message
from llko_desktop.domain.schedule import CarePlan


class OfferKind(StrEnum):
    """How an offer compares with the plan as asked."""

    WHOLE = "whole"
    PARTIAL = "partial"
    LATER_START = "later_start"
    ALTERNATIVE = "alternative"


@dataclass(frozen=True)
class Offer:
    """Days, hours and start date offered, and the day (inclusive) until which the parents can react."""

    plan: CarePlan
    reply_by: date | None
    made_on: date

    def kind(self, asked: CarePlan) -> OfferKind:
        """Say how this offer compares with the plan `asked`.

        The whole plan from the start asked (or earlier) is `WHOLE`, the whole plan from later on
        `LATER_START`, hours that all lie within those asked, or an end before the one asked, `PARTIAL`,
        anything else `ALTERNATIVE`. What the parents left open (hours, days, a date) cannot be missed by an
        offer.
        """
        later = bool(asked.start and self.plan.start and self.plan.start > asked.start)
        shorter = bool(asked.end and self.plan.end and self.plan.end < asked.end)
        if self.plan.schedule.covers(asked.schedule) and not shorter:
            return OfferKind.LATER_START if later else OfferKind.WHOLE
        if not later and asked.schedule.covers(self.plan.schedule):
            return OfferKind.PARTIAL
        return OfferKind.ALTERNATIVE


def missing_in_offer(plan: CarePlan, reply_by: date | None, today: date) -> tuple[Message, ...]:
    """Say what an offer still lacks (R2): days *and* hours, a start, a reply-by date that is not past."""
    missing = []
    if plan.schedule.is_empty:
        missing.append(Message.of("offer_needs_days_and_hours"))
    elif not plan.schedule.names_days_and_hours:
        missing.append(Message.of("offer_needs_hours", days=tuple(sorted(plan.schedule.open_days))))
    if plan.start is None:
        missing.append(Message.of("offer_needs_start"))
    if reply_by is None:
        missing.append(Message.of("offer_needs_reply_by"))
    elif reply_by < today:
        missing.append(Message.of("reply_by_is_past", date=reply_by))
    return tuple(missing)


@dataclass(frozen=True)
class Hold:
    """Places kept in mind for an offer, up to and including its reply-by date."""

    reference: str
    plan: CarePlan
    until: date

    def is_active(self, today: date) -> bool:
        """Whether the hold still counts on `today` (R7: it ends when the reply-by date passes)."""
        return today <= self.until
