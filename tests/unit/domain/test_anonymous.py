"""What stays of a request without personal data, and that no text that was typed in does (R13, R15)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import msgspec
import pytest

from llko_desktop.domain import history
from llko_desktop.domain.anonymous import anonymised, check_named, is_nameless, nameless, without_texts
from llko_desktop.domain.appointment import make_appointment
from llko_desktop.domain.facts import FactKey, change_facts, facts_that_differ
from llko_desktop.domain.flags import tell_apart
from llko_desktop.domain.history import (
    Appointment,
    CameInAgain,
    Event,
    FactsChanged,
    NoticeSent,
    ReplyWritten,
    Snoozed,
    ToldApart,
)
from llko_desktop.domain.messages import RuleRefusal
from llko_desktop.domain.placement import Absence, Placement, TrialDay
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.progress import replay
from llko_desktop.domain.request import CareRequest, Child, Parent
from llko_desktop.domain.schedule import TimeRange
from llko_desktop.domain.status import CancelReason, Status
from llko_desktop.domain.transitions import (
    Choice,
    change_notes,
    correct_status,
    note_contact,
    set_status,
    snooze,
)
from llko_desktop.domain.undo import last_step
from llko_desktop.storage.codec import EVENTS
from tests.helpers.requests import RECEIVED, entered, make_request, offered, plan

GONE_ON = date(2032, 1, 5)
SECRETS = ("Klaproos", "Wolfsmelk", "0470", "kattenstaart", "Boterbloem", "astma", "geheim", "KC-7", "zusje")


def lived_through(procedure: Procedure) -> CareRequest:
    """Give a closed request that everything happened to which leaves a text."""
    day = RECEIVED + timedelta(days=1)
    request = make_request(
        child=Child("Klaproos Wolfsmelk", "Klaproos", date(2026, 1, 10)),
        parents=(Parent("Ann Wolfsmelk", "kattenstaart@example.be", "0470 99 88 77"),),
        residence="Boterbloemstraat 5, 9400 Ninove",
        remarks="heeft astma",
        notes="geheim",
        child_code="KC-7",
        siblings="zusje",
        language="fr",
        income_tariff=True,
        facts=("work",),
        doubts=("possible_duplicate",),
    )
    request = tell_apart(request, ("OV-1",), day)
    request = change_facts(request, {FactKey.CHILD: "Klaproosje Wolfsmelk", FactKey.PLAN: "wo 8-12"}, day)
    request = change_notes(request, "nog geheimer", day)
    request = make_appointment(request, Appointment(day + timedelta(days=3), 600), day)
    request = set_status(request, Status.IN_PROGRESS, Choice(offer=plan(), reply_by=day), day, procedure)
    request = request.with_events(ReplyWritten(day, "offer_whole_plan", "nl"))
    request = entered(request, day)
    request = snooze(request, day + timedelta(days=9), "geheim", day)
    request = note_contact(request, day, day, "geheim")
    request = request.with_events(CameInAgain(day, "L-2026-0A1B2C3D"), NoticeSent(day))
    request = replace(request, other_references=("L-2026-0A1B2C3D",))
    choice = Choice(reason=CancelReason.OTHER, note="geheim")
    request = set_status(request, Status.CANCELLED, choice, day, procedure)
    request = entered(request, day)
    choice = Choice(no_alternative=True, note="geheim")
    return entered(correct_status(request, Status.NOT_POSSIBLE, choice, day, procedure), day)


def test_no_text_is_left(procedure: Procedure) -> None:
    before = lived_through(procedure)
    text = msgspec.json.encode(before).decode()
    assert all(secret in text for secret in SECRETS)
    after = anonymised(before, GONE_ON, {"L-2026-0A1B2C3D": "L-2026-99999999"})
    text = msgspec.json.encode(after).decode()
    assert [one for one in (*SECRETS, "L-2026-0A1B2C3D", 'OV-1"') if one in text] == []


def test_what_figures_count_stays(procedure: Procedure) -> None:
    before = lived_through(procedure)
    after = anonymised(before, GONE_ON)
    assert after.history[:-1] != before.history
    assert [(type(one), one.on) for one in after.history[:-1]] == [
        (type(one), one.on) for one in before.history
    ]
    assert (after.reference, after.source, after.received) == (before.reference, before.source, RECEIVED)
    assert (after.plan, after.residence) == (before.plan, "Ninove")
    kept = replace(after.progress, anonymised_on=None)
    assert kept == replace(before.progress, note="", snooze_reason="")
    assert after.progress == replay(after.history)
    assert after.progress.anonymised_on == GONE_ON


def test_days_and_hours_that_changed_are_still_told() -> None:
    event = FactsChanged(
        RECEIVED,
        (("child", "Noor", "Nora"), ("start", "2026-01-01", "2026-02-01")),
        4,
        ("start_unreadable",),
        "L-2026-0A1B2C3D",
    )
    told = without_texts(event, {"L-2026-0A1B2C3D": "L-2026-1"})
    kept = (("child", "", ""), ("start", "2026-01-01", "2026-02-01"))
    assert told == FactsChanged(RECEIVED, kept, 4, (), "L-2026-1")


def test_other_requests_are_not_named() -> None:
    assert without_texts(ToldApart(RECEIVED, ("OV-1",)), {}) == ToldApart(RECEIVED)
    snoozed = Snoozed(RECEIVED, RECEIVED, "geheim")
    assert without_texts(snoozed, {}) == Snoozed(RECEIVED, RECEIVED)


@pytest.mark.parametrize("kind", sorted(EVENTS.values(), key=lambda kind: kind.__name__))
def test_every_kind_of_event_is_thought_of(kind: type[Event]) -> None:
    assert without_texts.dispatch(kind) is not without_texts.dispatch(Event), kind


def test_an_unknown_kind_of_event_is_not_kept_by_chance() -> None:
    with pytest.raises(TypeError, match="unknown event"):
        without_texts(Event(RECEIVED), {})


def test_nothing_is_done_with_it_any_more(procedure: Procedure) -> None:
    before = lived_through(procedure)
    after = anonymised(before, GONE_ON)
    check_named(before)
    with pytest.raises(RuleRefusal, match="request_is_anonymous"):
        check_named(after)
    assert last_step(before) is not None
    assert last_step(after) is None
    assert facts_that_differ(before, make_request(remarks="nieuw"))
    assert facts_that_differ(after, make_request(remarks="nieuw")) == ()


def test_a_placement_without_a_name_is_there_in_the_same_hours() -> None:
    more: dict[str, Any] = {"birth_date": RECEIVED, "note": "astma", "reference": "OV-1", "number": 3}
    hours = (TimeRange(480, 720),)
    placement = replace(
        Placement.of_plan("Klaproos", plan(end=date(2027, 1, 1)), **more),
        trial_days=(TrialDay(date(2026, 8, 20), hours),),
        absences=(Absence(date(2026, 10, 1), date(2026, 10, 9)),),
    )
    bare = nameless(placement)
    assert (bare.child, bare.birth_date, bare.note) == ("", None, "")
    assert (bare.reference, bare.number) == ("OV-1", 3)
    days = [date(2026, 8, 1) + timedelta(days=n) for n in range(200)]
    assert [bare.hours_on(day) for day in days] == [placement.hours_on(day) for day in days]
    assert is_nameless(bare)
    assert not is_nameless(placement)


def test_offers_stay(procedure: Procedure) -> None:
    request = offered(procedure, reply_by=RECEIVED)
    assert anonymised(request, GONE_ON).progress.offer == request.progress.offer
    assert isinstance(anonymised(request, GONE_ON).history[-1], history.Anonymised)
