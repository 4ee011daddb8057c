"""Takes away what tells who a request or a placement is about, and leaves what figures count (R13, R15)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import singledispatch

from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.history import (
    ActionDropped,
    ActionEntered,
    Anonymised,
    AppointmentDropped,
    AppointmentMade,
    CameInAgain,
    Decision,
    Event,
    FactsChanged,
    NotesChanged,
    NoticeSent,
    OfferRenewed,
    ParentContact,
    Received,
    ReplyWritten,
    Snoozed,
    StepUndone,
    ToldApart,
)
from llko_desktop.domain.messages import Message, RuleRefusal
from llko_desktop.domain.municipality import municipality
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.progress import replay
from llko_desktop.domain.request import CareRequest, Child

# What changed of these is told of days and hours alone.
_KEPT_FACTS = frozenset({FactKey.START, FactKey.END, FactKey.PLAN})

# References by what takes their place, for those that were worked out from names.
Renamed = Mapping[str, str]


def anonymised(request: CareRequest, today: date, renamed: Renamed | None = None) -> CareRequest:
    """Give a request, read with its history, without personal data.

    Kept are its references, source and days, the plan as asked, the municipality, and of the history what
    happened when. `renamed` are references to be kept under another one.
    """
    names = renamed or {}
    history = (*(without_texts(event, names) for event in request.history), Anonymised(today))
    return CareRequest(
        reference=names.get(request.reference, request.reference),
        source=request.source,
        received=request.received,
        child=Child(),
        procedure=request.procedure,
        plan=request.plan,
        residence=municipality(request.residence),
        other_references=tuple(names.get(one, one) for one in request.other_references),
        progress=replay(history),
        history=history,
        version=request.version,
    )


def renamed(pairs: Iterable[tuple[CareRequest, CareRequest]]) -> dict[str, str]:
    """Give the references that requests had before by those that took their place, where these differ."""
    return {
        was: now
        for before, after in pairs
        for was, now in zip(_references(before), _references(after), strict=True)
        if was != now
    }


def _references(request: CareRequest) -> tuple[str, ...]:
    return request.reference, *request.other_references


def check_named(request: CareRequest) -> None:
    """Raise `RuleRefusal` for a request without personal data: nothing is done with it any more (R15)."""
    removed_on = request.progress.anonymised_on
    if removed_on is not None:
        raise RuleRefusal(Message.of("request_is_anonymous", reference=request.reference, day=removed_on))


def nameless(placement: Placement) -> Placement:
    """Give a placement that tells when some child was there, as occupancy counts it, and not which one."""
    return replace(placement, child="", birth_date=None, note="")


def is_nameless(placement: Placement) -> bool:
    """Say whether nothing tells which child a placement is of."""
    return placement == nameless(placement)


@singledispatch
def without_texts(event: Event, renamed: Renamed) -> Event:
    """Give an event without anything that was typed in, and with `renamed` references.

    Its kind and day stay. `TypeError` for a kind of event that is not known.
    """
    raise TypeError(f"unknown event {event!r}")


@without_texts.register(Received)
@without_texts.register(ActionEntered)
@without_texts.register(ActionDropped)
@without_texts.register(OfferRenewed)
@without_texts.register(ReplyWritten)
@without_texts.register(NoticeSent)
@without_texts.register(AppointmentMade)
@without_texts.register(AppointmentDropped)
@without_texts.register(StepUndone)
@without_texts.register(Anonymised)
def _as_it_is(event: Event, renamed: Renamed) -> Event:
    return event


@without_texts.register(Decision)
@without_texts.register(ParentContact)
def _without_note(event: Decision | ParentContact, renamed: Renamed) -> Event:
    return replace(event, note="")


@without_texts.register
def _without_facts(event: FactsChanged, renamed: Renamed) -> Event:
    changes = tuple(
        (key, *((before, after) if key in _KEPT_FACTS else ("", ""))) for key, before, after in event.changes
    )
    told_as = renamed.get(event.told_as, event.told_as)
    return replace(event, changes=changes, answered=(), told_as=told_as)


@without_texts.register
def _renamed(event: CameInAgain, renamed: Renamed) -> Event:
    return replace(event, reference=renamed.get(event.reference, event.reference))


@without_texts.register
def _without_others(event: ToldApart, renamed: Renamed) -> Event:
    return replace(event, others=())


@without_texts.register
def _without_reason(event: Snoozed, renamed: Renamed) -> Event:
    return replace(event, reason="")


@without_texts.register
def _without_notes(event: NotesChanged, renamed: Renamed) -> Event:
    return replace(event, before="")
