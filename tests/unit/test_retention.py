"""What is proposed to lose its personal data, what waits, and what cannot be done any more (R11, R15)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from llko_desktop.bootstrap.parts import build_services
from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.messages import InputError, RuleRefusal
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest, Child, Parent
from llko_desktop.domain.status import Status
from llko_desktop.domain.transitions import Choice
from llko_desktop.services.bundle import Services
from llko_desktop.services.drafts import ReadFile, RequestDraft
from llko_desktop.services.ports import Draft, UnknownReference
from tests.helpers.memory_store import MemoryStore
from tests.helpers.requests import RECEIVED, entered, in_status, plan

FIVE_YEARS_ON = date(2031, 3, 2)
ANN = Parent("Ann Wolfsmelk", "ann@example.be", "+32 470 99 88 77")
NOOR, MIRA = Child("Noor Wolfsmelk", birth_date=date(2026, 1, 10)), Child("Mira Maes")
Keep = Callable[..., None]


@pytest.fixture
def day() -> list[date]:
    """Give the day it is, which a test may change."""
    return [FIVE_YEARS_ON]


@pytest.fixture
def services(procedure: Procedure, day: list[date]) -> Services:
    return build_services(MemoryStore(), procedure, lambda: day[0])


@pytest.fixture
def keep(services: Services, procedure: Procedure) -> Keep:
    """Write a request in a status, with everything entered unless told otherwise."""

    def write(
        reference: str, status: Status = Status.NOT_POSSIBLE, *, done: bool = True, **facts: Any
    ) -> None:
        request = in_status(
            status, procedure, reference=reference, **{"child": NOOR, "parents": (ANN,), **facts}
        )
        with services.store.write() as work:
            work.requests.add(entered(request, RECEIVED) if done else request)

    return write


def place(services: Services, child: str, end: date | None, **more: object) -> Placement:
    made = Placement.of_plan(child, plan(start=date(2026, 4, 1), end=end), **more)
    return services.placements.add(made)


def request(services: Services, reference: str) -> CareRequest:
    with services.store.read() as work:
        return work.requests.get(reference)


def whys(found: Any) -> list[tuple[str, str]]:
    return [(one.reference, one.why.code) for one in found]


@pytest.mark.parametrize(
    ("today", "is_due"), [(date(2031, 3, 1), False), (date(2031, 3, 2), True), (date(2040, 1, 1), True)]
)
def test_due_five_years_to_the_day_after_closing(
    services: Services, keep: Keep, day: list[date], today: date, is_due: bool
) -> None:
    keep("OV-1")
    place(services, "Mira Maes", date(2026, 5, 15))
    day[0] = today
    assert services.retention.preview().references == (("OV-1",) if is_due else ())
    day[0] = date(2031, 5, 14)
    assert services.retention.preview().numbers == ()
    day[0] = date(2031, 5, 15)
    found = services.retention.preview()
    assert (found.numbers, whys(found.placements)) == ((1,), [("", "gone_for_years")])


def test_what_waits_is_told_with_the_reason(services: Services, keep: Keep) -> None:
    keep("OV-1", done=False)
    keep("OV-2", Status.APPROVED)
    keep("OV-3", Status.APPROVED)
    keep("OV-4", Status.ACKNOWLEDGED)
    keep("OV-5")
    place(services, "Noor", None, reference="OV-2")
    place(services, "Noor", date(2027, 6, 1), reference="OV-3")
    found = services.retention.preview()
    assert whys(found.requests) == [("OV-5", "closed_for_years")]
    assert whys(found.held_back) == [
        ("OV-1", "waits_to_be_entered"),
        ("OV-2", "waits_for_an_end"),
        ("OV-3", "waits_since_end"),
    ]
    assert [one.code for one in found.warnings] == ["anonymise_for_good"]


def test_what_was_closed_before_a_day(services: Services, keep: Keep, day: list[date]) -> None:
    keep("OV-1")
    place(services, "Mira Maes", date(2026, 5, 15))
    day[0] = date(2026, 8, 1)
    assert services.retention.preview(RECEIVED).is_empty
    found = services.retention.preview(day[0])
    assert (found.references, found.numbers) == (("OV-1",), (1,))
    assert [one.why.code for one in (*found.requests, *found.placements)] == ["closed_before", "gone_before"]
    with pytest.raises(InputError, match="anonymise_before_is_to_come"):
        services.retention.preview(date(2026, 8, 2))


def test_a_family_is_all_that_shares_a_child_or_a_way_to_reach_it(
    services: Services, keep: Keep, day: list[date]
) -> None:
    day[0] = date(2026, 8, 1)
    keep("OV-1")
    keep("OV-2", child=MIRA, parents=(Parent("Ann", "", ANN.phone), Parent("Jo Maes", "jo@example.be")))
    keep("OV-3", Status.ACKNOWLEDGED, child=Child("Finn Maes"), parents=(Parent("Jo Maes", "jo@example.be"),))
    keep("OV-4", parents=())
    keep(
        "OV-5", child=Child("Noor Wolfsmelk", birth_date=date(2025, 5, 5)), parents=(Parent("Ann Wolfsmelk"),)
    )
    place(services, "Noor Wolfsmelk", date(2026, 7, 31), birth_date=NOOR.birth_date)
    place(services, "Noor Wolfsmelk", date(2026, 7, 31))
    place(services, "Mira Maes", date(2026, 8, 1), reference="OV-2")
    found = services.retention.preview_family("OV-1")
    assert whys(found.requests) == [("OV-1", "family_asked"), ("OV-4", "family_asked")]
    assert [(one.number, one.why.code) for one in found.placements] == [(1, "family_asked_placement")]
    assert sorted(whys(found.held_back)) == [("OV-2", "waits_for_end"), ("OV-3", "waits_for_closing")]
    with pytest.raises(UnknownReference):
        services.retention.preview_family("OV-9")


def test_a_child_that_is_placed_without_a_request_is_held_back(
    services: Services, keep: Keep, day: list[date]
) -> None:
    day[0] = date(2026, 8, 1)
    keep("OV-1")
    place(services, "noor wolfsmelk", None, birth_date=NOOR.birth_date)
    assert whys(services.retention.preview_family("OV-1").held_back) == [("", "waits_for_an_end")]


def test_removing_takes_the_placements_of_the_requests_along(services: Services, keep: Keep) -> None:
    keep("OV-1", Status.APPROVED)
    place(services, "Noor", date(2026, 5, 15), reference="OV-1", note="allergie")
    place(services, "Mira", date(2026, 5, 15))
    done = services.retention.anonymise(["OV-1"])
    assert (done.requests, done.placements, done.not_wiped) == (1, 1, ())
    assert [(one.child, one.note) for one in services.planning.view().placements] == [("", ""), ("Mira", "")]
    assert request(services, "OV-1").progress.anonymised_on == FIVE_YEARS_ON
    assert services.retention.preview().references == ()
    assert services.retention.anonymise(["OV-1"]).requests == 0


def test_what_is_not_done_with_is_refused_with_every_reason(services: Services, keep: Keep) -> None:
    keep("OV-1")
    keep("OV-2", done=False)
    keep("OV-3", Status.IN_PROGRESS)
    keep("OV-4", Status.APPROVED)
    placed = place(services, "Noor", None, reference="OV-4")
    other = place(services, "Mira", FIVE_YEARS_ON)
    with pytest.raises(RuleRefusal) as refusal:
        services.retention.anonymise(["OV-1", "OV-2", "OV-3", "OV-4"], [other.number])
    assert sorted(message.code for message in refusal.value.messages) == [
        "waits_for_an_end",
        "waits_for_closing",
        "waits_for_end",
        "waits_to_be_entered",
    ]
    with pytest.raises(UnknownReference):
        services.retention.anonymise(["OV-1", "OV-9"])
    with pytest.raises(UnknownReference):
        services.retention.anonymise([], [99])
    assert request(services, "OV-1").child == NOOR
    assert placed in services.planning.view().placements


def test_nothing_is_done_with_it_any_more(services: Services, keep: Keep) -> None:
    keep("OV-1")
    services.retention.anonymise(["OV-1"])
    kept, steps = request(services, "OV-1"), services.steps
    for step in (
        lambda: steps.correct("OV-1", Status.CANCELLED, Choice(note="toch")),
        lambda: steps.set_status("OV-1", Status.APPROVED, Choice()),
        lambda: steps.note_contact("OV-1"),
        lambda: steps.change_facts("OV-1", {FactKey.CHILD: "Noor"}),
        lambda: steps.save_notes("OV-1", "Noor", known=""),
        lambda: steps.undo("OV-1"),
        lambda: services.retention.preview_family("OV-1"),
    ):
        with pytest.raises(RuleRefusal, match="request_is_anonymous"):
            step()
    assert request(services, "OV-1") == kept
    assert steps.last_step_number("OV-1") is None


def test_an_old_file_brings_nothing_back(services: Services, keep: Keep) -> None:
    keep("OV-1")
    services.retention.anonymise(["OV-1"])
    kept = request(services, "OV-1")
    draft = RequestDraft(RECEIVED, NOOR, "OV-1", parents=(ANN,), plan=plan("do 8-12"), file="a.csv", row=2)
    report = services.intake.take([ReadFile("a.csv", (draft,))], update=True)
    assert (len(report.added), len(report.duplicates)) == (0, 1)
    with pytest.raises(RuleRefusal, match="request_is_anonymous"):
        services.intake.merge(draft, "OV-1")
    assert request(services, "OV-1") == kept


def test_an_import_cannot_take_it_away(services: Services, procedure: Procedure) -> None:
    with services.store.write() as work:
        batch = work.imports.add(("noor.eml",), 1, 1, datetime(2026, 3, 2, tzinfo=UTC))
        made = entered(in_status(Status.NOT_POSSIBLE, procedure, reference="OV-1", child=NOOR), RECEIVED)
        work.requests.add(made, batch.id)
    services.retention.anonymise(["OV-1"])
    with pytest.raises(RuleRefusal, match="import_worked_on"):
        services.intake.undo_import(batch.id)


def test_a_name_that_somebody_else_has_stays_among_own_words(services: Services, keep: Keep) -> None:
    keep("OV-1", child=Child("Klaproos Wolfsmelk"), parents=())
    keep("OV-2", Status.ACKNOWLEDGED, child=Child("Mira Wolfsmelk"), parents=())
    for word in ("Klaproos", "Wolfsmelk", "fietskar"):
        services.spelling.add(word, "nl")
    services.retention.anonymise(["OV-1"])
    assert services.spelling.own_words("nl") == {"wolfsmelk", "fietskar"}


def test_no_reply_is_written_for_a_request_without_personal_data(services: Services, keep: Keep) -> None:
    keep("OV-1")
    services.retention.anonymise(["OV-1"])
    with pytest.raises(RuleRefusal, match="request_is_anonymous"):
        services.compose.save_draft(Draft("OV-1", "received", "nl", "Noor", "Dag ouders van Noor"))
    assert services.compose.draft("OV-1") is None
