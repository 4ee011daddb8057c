"""What happened to a request, in order; a history is only ever appended to (R10)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from llko_desktop.domain.offer import Offer
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import CancelReason, Source, Status


@dataclass(frozen=True)
class Appointment:
    """A visit that was agreed on: its day, and its time in minutes since midnight."""

    day: date
    at: int


@dataclass(frozen=True)
class Event:
    """Something that happened on a day (Europe/Brussels)."""

    on: date


@dataclass(frozen=True)
class Received(Event):
    """The request arrived; from the platform it is registered there by nature (R3, R9)."""

    source: Source


@dataclass(frozen=True)
class Decision(Event):
    """A status that was chosen, with all that R2 asks for it.

    `offer` for `in_progress` and for an alternative with `not_possible`; `plan` is the final plan of an
    approval; `reason` and `note` explain a cancellation; `note` explains a correction.
    """

    status: Status
    offer: Offer | None = None
    no_alternative: bool = False
    plan: CarePlan | None = None
    contract_signed: bool = False
    reason: CancelReason | None = None
    note: str = ""


@dataclass(frozen=True)
class StatusSet(Decision):
    """A step along the transitions of R1."""


@dataclass(frozen=True)
class StatusCorrected(Decision):
    """A wrong final status was put right (R10); `note` says why."""


@dataclass(frozen=True)
class OfferRenewed(Event):
    """A new offer took the place of the one before; follow-up starts anew (R5)."""

    offer: Offer


@dataclass(frozen=True)
class ActionEntered(Event):
    """An outbox item was entered on the platform on that day (R4); `item` is its number in the request."""

    item: int


@dataclass(frozen=True)
class ActionDropped(Event):
    """An outbox item need not be entered any more, as the user saw; `item` is its number in the request."""

    item: int


@dataclass(frozen=True)
class ReplyWritten(Event):
    """A reply was saved for the parents; `status` is the status that it tells them, if it tells one.

    `template` is the key of its template: what the reply was for, or for one of the user's own a key that
    says nothing of itself, with `purpose` beside it.
    """

    template: str
    language: str
    status: Status | None = None
    purpose: str = ""

    @property
    def was_for(self) -> str:
        """The code of what the reply was for."""
        return self.purpose or self.template


@dataclass(frozen=True)
class ParentContact(Event):
    """The parents got in touch; this stops follow-up and closing (R5, R6)."""

    note: str = ""


@dataclass(frozen=True)
class NoticeSent(Event):
    """The closing notice was really sent to the parents (R6)."""


@dataclass(frozen=True)
class FactsChanged(Event):
    """Facts of the request were completed or put right: (field, before, after) as texts.

    `batch` is the import that brought the change; none for one made by hand. `answered` are the doubts of the
    request that it put an end to. `told_as` is the reference of a request that came in again and told them:
    they are one step with that (`CameInAgain`, right before).
    """

    changes: tuple[tuple[str, str, str], ...]
    batch: int | None = None
    answered: tuple[str, ...] = ()
    told_as: str = ""


@dataclass(frozen=True)
class CameInAgain(Event):
    """The same request came in under another reference, and was taken together with this one.

    `platform_since` is the day it arrived on the platform, where that is how it came (R3, R9).
    """

    reference: str
    platform_since: date | None = None
    batch: int | None = None


@dataclass(frozen=True)
class ToldApart(Event):
    """The user looked, and it is not the same as any of these requests that it may have been the same as."""

    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class Snoozed(Event):
    """Follow-up was put off until a day, with the reason why (R5–R7); on that day it is proposed again."""

    until: date
    reason: str = ""


@dataclass(frozen=True)
class AppointmentMade(Event):
    """The parents and the provider agreed on a visit, in the place of one that was agreed on before."""

    appointment: Appointment


@dataclass(frozen=True)
class AppointmentDropped(Event):
    """The visit that was agreed on was called off."""


@dataclass(frozen=True)
class NotesChanged(Event):
    """The user's own notes were changed; what they said before stays in the history."""

    before: str


@dataclass(frozen=True)
class Anonymised(Event):
    """The personal data of the request was removed for good, and the texts of all events before (R15)."""


@dataclass(frozen=True)
class StepUndone(Event):
    """A step was taken back before it was entered; `numbers` are its events, the first of all is 1."""

    numbers: tuple[int, ...]
