"""A family's request for one child's care, as the provider holds it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from llko_desktop.domain.history import Event, Received, StepUndone
from llko_desktop.domain.offer import Hold
from llko_desktop.domain.progress import Progress, apply, replay
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Source, Status


@dataclass(frozen=True)
class Child:
    """The child; an expected date is no birth date (R12). `first_name` may be known apart from `name`."""

    name: str = ""
    first_name: str = ""
    birth_date: date | None = None
    expected_date: date | None = None

    @property
    def birth_or_expected(self) -> date | None:
        """The birth date, or the expected one as long as there is none."""
        return self.birth_date or self.expected_date

    def is_unborn(self, today: date) -> bool:
        """Whether the child is, as far as is known, still to be born on `today`."""
        return self.birth_date is None and self.expected_date is not None and self.expected_date >= today


@dataclass(frozen=True)
class Parent:
    """A parent or contact person; `phone` and `email` as given, checked where they are used."""

    name: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True)
class ProcedureRef:
    """The procedure, by id and version, that a request came in under."""

    id: str
    version: str


@dataclass(frozen=True)
class CareRequest:
    """One family's request for one child.

    `reference` is the platform's number, or one of our own for a walk-in (R9). `received` is the day the
    provider got it. `facts` holds what the procedure knows as priority facts, by code. `language` is the
    parents' (`nl`, `fr`, `en` or another ISO 639-1 code), empty when unknown. `child_code` is the code that
    an income tariff goes by (kindcode), `siblings` what is told of brothers and sisters. `doubts` are codes
    of `domain.flags.Flag` that only the source could tell, until the facts in question are put right.
    `other_references` are those under which the same request came in again. `history` may be left unread
    where only the state is needed; `progress` is always what `replay(history)` gives. `version` counts the
    writes (stale ones are refused).
    """

    reference: str
    source: Source
    received: date
    child: Child
    procedure: ProcedureRef
    parents: tuple[Parent, ...] = ()
    plan: CarePlan = field(default_factory=CarePlan)
    language: str = ""
    residence: str = ""
    income_tariff: bool | None = None
    facts: tuple[str, ...] = ()
    remarks: str = ""
    child_code: str = ""
    siblings: str = ""
    doubts: tuple[str, ...] = ()
    other_references: tuple[str, ...] = ()
    notes: str = ""
    progress: Progress = field(default_factory=Progress)
    history: tuple[Event, ...] = ()
    version: int = 0

    @property
    def status(self) -> Status:
        """The present status."""
        return self.progress.status

    @property
    def family_contact(self) -> Parent:
        """The parents' details to use first: the first parent with a way to reach them, else the first."""
        reachable = [p for p in self.parents if p.email or p.phone]
        return next(iter(reachable or self.parents), Parent())

    @property
    def hold(self) -> Hold | None:
        """The hold that the present offer puts on places while the request is in progress (R7)."""
        offer = self.progress.offer
        if self.status is not Status.IN_PROGRESS or offer is None or offer.reply_by is None:
            return None
        return Hold(self.reference, offer.plan, offer.reply_by)

    def with_events(self, *events: Event) -> CareRequest:
        """Give the request after `events` have happened to it."""
        history, progress = (*self.history, *events), self.progress
        if any(isinstance(event, StepUndone) for event in events):
            return replace(self, progress=replay(history), history=history)
        for event in events:
            progress = apply(event, progress)
        return replace(self, progress=progress, history=history)

    def replayed(self) -> CareRequest:
        """Give the request with its state computed anew from its history."""
        return replace(self, progress=replay(self.history))


def receive(request: CareRequest) -> CareRequest:
    """Open the history of a request that has just come in: `Received` on its day of arrival (R3, R9)."""
    return request.with_events(Received(request.received, request.source))
