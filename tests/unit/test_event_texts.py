"""Every kind of event has words that tell what happened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from llko_desktop.domain.history import (
    ActionDropped,
    ActionEntered,
    Anonymised,
    Appointment,
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
    StatusCorrected,
    StatusSet,
    StepUndone,
    ToldApart,
)
from llko_desktop.domain.offer import Offer
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.status import CancelReason, Source, Status
from llko_desktop.services.ports import ImportBatch
from llko_desktop.texts.events import arrival_text, event_text
from llko_desktop.texts.speech import Texts
from tests.helpers.requests import RECEIVED, entered, in_status, plan

DAY = date(2026, 3, 14)
OFFER = Offer(plan("ma 8-17"), DAY, RECEIVED)

SAID: list[tuple[Event, str]] = [
    (Received(DAY, Source.DOOR), "received at the door"),
    (
        StatusSet(DAY, Status.IN_PROGRESS, offer=OFFER),
        "status: In progress · Mon 8–17, from Tue 1 Sept 2026 · reply by Sat 14 Mar 2026",
    ),
    (
        StatusSet(DAY, Status.APPROVED, plan=plan("di 8-12"), contract_signed=True),
        "status: Approved · Tue 8–12, from Tue 1 Sept 2026 · contract signed",
    ),
    (
        StatusCorrected(DAY, Status.NOT_POSSIBLE, no_alternative=True, note="wrong button"),
        "status corrected: Care plan not possible · no alternative · wrong button",
    ),
    (
        StatusSet(DAY, Status.CANCELLED, reason=CancelReason.OTHER, note="moved away"),
        "status: Cancelled by the provider · Another reason · moved away",
    ),
    (
        OfferRenewed(DAY, OFFER),
        "new offer: Mon 8–17, from Tue 1 Sept 2026 · reply by Sat 14 Mar 2026",
    ),
    (ActionEntered(DAY, 1), "“Request received” entered on Opvang.Vlaanderen"),
    (ActionEntered(DAY, 99), "registered on Opvang.Vlaanderen"),
    (ActionDropped(DAY, 1), "“Request received” need not be entered any more"),
    (ActionDropped(DAY, 99), "need not be registered on Opvang.Vlaanderen any more"),
    (ReplyWritten(DAY, "full_place", "nl", Status.IN_PROGRESS), "reply written: Full place"),
    (ParentContact(DAY, "by phone"), "the parents reacted · by phone"),
    (ParentContact(DAY), "the parents reacted"),
    (NoticeSent(DAY), "closing notice sent"),
    (FactsChanged(DAY, (("birth_date", "", "2026-03-14"),)), "birth date filled in: Sat 14 Mar 2026"),
    (
        FactsChanged(DAY, (("phone", "12", "34"), ("email", "a@b.be", ""))),
        "phone number changed: 34 (it was 12) · mail address removed (it was a@b.be)",
    ),
    (
        FactsChanged(DAY, (("income_tariff", "", "yes"), ("language", "nl", "fr")), batch=3),
        "income tariff filled in: yes · language changed: French (it was Dutch) · from an import",
    ),
    (
        FactsChanged(DAY, (("income_tariff", "yes", "no"), ("priority", "low_income", ""))),
        "income tariff changed: no (it was yes) · priority removed (it was Family with a low income)",
    ),
    (CameInAgain(DAY, "OV-2026-00002"), "came in again as OV-2026-00002"),
    (ToldApart(DAY, ("OV-1", "OV-2")), "looked at: not the same as OV-1, OV-2"),
    (ToldApart(DAY), "looked at: not the same as another request"),
    (
        FactsChanged(DAY, (("child_code", "20240101", "20260501"), ("plan", "", "ma 08:00-12:00"))),
        "child code (kindcode) changed: 20260501 (it was 20240101) · care plan filled in: Mon 8–12",
    ),
    (Snoozed(DAY, DAY, "holidays"), "follow-up put off until Sat 14 Mar 2026: holidays"),
    (AppointmentMade(DAY, Appointment(DAY, 14 * 60 + 30)), "appointment: Sat 14 Mar 2026, 14:30"),
    (AppointmentDropped(DAY), "appointment called off"),
    (NotesChanged(DAY, "before"), "own notes changed"),
    (Anonymised(DAY), "personal data removed"),
    (Snoozed(DAY, DAY), "follow-up put off until Sat 14 Mar 2026"),
    (FactsChanged(DAY, (("child", "", ""), ("phone", "", ""))), "child changed · phone number changed"),
    (StepUndone(DAY, (2, 3)), "taken back: status: Request received"),
]


def _kinds(kind: type[Event]) -> Iterator[type[Event]]:
    for below in kind.__subclasses__():
        yield below
        yield from _kinds(below)


def test_every_kind_of_event_is_tried_here() -> None:
    assert {type(event) for event, _words in SAID} == set(_kinds(Event)) - {Decision}


@pytest.mark.parametrize(("event", "words"), SAID, ids=lambda value: type(value).__name__)
def test_each_event_is_told_in_words(event: Event, words: str, procedure: Procedure) -> None:
    request = entered(in_status(Status.ACKNOWLEDGED, procedure), RECEIVED)
    assert event_text(event, request, Texts("en", procedure)) == words


@pytest.mark.parametrize(("code", "name"), [("fr", "Frans"), ("ar", "Arabisch"), ("qq", "qq"), ("", "")])
def test_languages_are_named_in_the_readers_own(code: str, name: str, procedure: Procedure) -> None:
    assert Texts("nl", procedure).language_name(code) == name


def test_priority_facts_are_called_as_the_procedure_calls_them(procedure: Procedure) -> None:
    texts = Texts("fr", procedure)
    assert texts.priority_fact("foster_child") == "Enfant placé en famille d’accueil"
    assert texts.priority_fact("of_another_version") == "of_another_version"


@pytest.mark.parametrize(
    ("files", "told"),
    [
        (("a.csv",), "a.csv"),
        (("a.csv", "b.eml", "c.xlsx"), "a.csv, b.eml, c.xlsx"),
        (("a.csv", "b.eml", "c.xlsx", "d.ods"), "a.csv, b.eml, c.xlsx, …"),
    ],
)
def test_an_arrival_names_the_import_and_its_files(
    files: tuple[str, ...], told: str, procedure: Procedure
) -> None:
    # Late in the evening by UTC is the next day in Flanders.
    batch = ImportBatch(1, datetime(2026, 3, 13, 23, 30, tzinfo=UTC), files, 2, 1)
    words = arrival_text(Received(DAY, Source.PLATFORM), batch, Texts("en", procedure))
    assert words == f"received through Opvang.Vlaanderen · import of Sat 14 Mar 2026: {told}"
