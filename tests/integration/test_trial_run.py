"""A trial says what would become of each row; carrying it out does that, and undoing takes all of it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from llko_desktop.domain.facts import FactKey, fact_text
from llko_desktop.domain.flags import Flag
from llko_desktop.domain.history import CameInAgain, FactsChanged, Received, StepUndone
from llko_desktop.domain.messages import Message, RuleRefusal
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest, Child, Parent
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Source, Status
from llko_desktop.domain.transitions import Choice
from llko_desktop.services.drafts import ReadFile, RejectedRow, RequestDraft
from llko_desktop.services.import_report import UndoneImport
from llko_desktop.services.intake import Intake
from llko_desktop.services.ports import (
    Draft,
    DuplicateReference,
    RequestQuery,
    StaleWrite,
    Store,
    UnknownReference,
)
from llko_desktop.services.steps import Steps
from llko_desktop.services.trial import Fate, RowDecision, Trial, TrialRow
from llko_desktop.services.trial_run import default_facts, default_merge_facts
from tests.helpers.exchange import DATA, TODAY, read
from tests.helpers.memory_store import MemoryStore
from tests.helpers.refusals import refused
from tests.helpers.requests import plan

SOFIE = Parent("Sofie Peeters", "sofie@example.org", "+32 470 12 34 56")
BORN = date(2025, 4, 3)
DAY = date(2026, 3, 2)


def draft(reference: str = "OV-1", name: str = "Noor Peeters", **facts: Any) -> RequestDraft:
    values: dict[str, Any] = {
        "received": DAY,
        "child": Child(name, birth_date=BORN),
        "reference": reference,
        "parents": (SOFIE,),
        "plan": plan(),
        "file": "aanvragen.csv",
    }
    return RequestDraft(**{**values, **facts})


def source(*rows: RequestDraft | RejectedRow, file: str = "aanvragen.csv") -> ReadFile:
    """Give a file with these rows, each in its place."""
    placed = [replace(row, file=file, row=at + 2, position=at) for at, row in enumerate(rows)]
    return ReadFile(
        file,
        tuple(row for row in placed if isinstance(row, RequestDraft)),
        tuple(row for row in placed if isinstance(row, RejectedRow)),
    )


MOVED = {"parents": (replace(SOFIE, phone="+32 471 99 88 77"),), "residence": "9400 Ninove"}
TWIN = draft("OV-2", "Sam Peeters")
OTHER = draft("OV-3", "Mila Claes", parents=(Parent("Tom Claes", "tom@example.org"),))
FAULTY = RejectedRow("", 0, "received", "31/02/2026", Message.of("date_unreadable", text="31/02/2026"))


@pytest.fixture(params=["memory", "file"])
def kept(request: pytest.FixtureRequest) -> Store:
    """A store of each kind."""
    if request.param == "memory":
        return MemoryStore()
    store: Store = request.getfixturevalue("store")
    return store


@pytest.fixture
def intake(kept: Store, procedure: Procedure) -> Intake:
    return Intake(kept, procedure, lambda: TODAY)


@pytest.fixture
def steps(kept: Store, procedure: Procedure) -> Steps:
    return Steps(kept, procedure, lambda: TODAY)


@pytest.fixture
def get(kept: Store) -> Callable[[str], CareRequest]:
    def get(reference: str) -> CareRequest:
        with kept.read() as work:
            return work.requests.get(reference)

    return get


Get = Callable[[str], CareRequest]


def everything(kept: Store) -> list[CareRequest]:
    """Give all that is in a store, but for versions."""
    with kept.read() as work:
        references = [f"OV-{number}" for number in range(20)] + [f"L-2026-{n:04d}" for n in range(20)]
        found = work.requests.find(references, histories=True)
    return sorted((replace(r, version=0) for r in found), key=lambda request: request.reference)


def fates(trial: Trial) -> list[Fate]:
    return [row.fate for row in trial.rows]


def test_each_row_is_told_its_fate(intake: Intake) -> None:
    intake.take([source(draft(), TWIN)])
    again = draft("", "Peeters Noor", source=Source.MAIL, received=TODAY)
    trial = intake.trial([source(draft(), draft(**MOVED), FAULTY), source(OTHER, again, TWIN, file="b.csv")])
    assert fates(trial) == [Fate.KNOWN, Fate.CHANGED, Fate.REJECTED, Fate.NEW, Fate.SIMILAR, Fate.KNOWN]
    assert [row.key for row in trial.rows] == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)]
    assert trial.files == ("aanvragen.csv", "b.csv")
    changed, similar = trial.rows[1], trial.rows[4]
    assert [(change.key, change.before, change.after) for change in changed.changes] == [
        (FactKey.PHONE, SOFIE.phone, "+32 471 99 88 77"),
        (FactKey.RESIDENCE, "", "9400 Ninove"),
    ]
    assert changed.stored is not None
    assert changed.stored.reference == "OV-1"
    (lookalike,) = similar.lookalikes
    assert lookalike.request.reference == "OV-1"
    assert Flag.POSSIBLE_DUPLICATE in similar.flags
    assert trial.flagged == 1


@pytest.mark.parametrize("paths", [sorted(path for path in DATA.iterdir() if path.is_file())])
def test_the_samples_are_known_the_second_time(paths: list[Path], intake: Intake) -> None:
    files = [read(path) for path in paths]
    # Where two of the samples tell one request otherwise, the newest is what is known.
    intake.take(files, update=True)
    again = intake.trial(files)
    for row in again.rows:
        changed = row.fate is Fate.CHANGED and row.stored is not None
        assert row.fate in (Fate.KNOWN, Fate.REJECTED) or changed
    for file in files:
        alone = intake.trial([file])
        intake.carry_out(alone, {})
        assert set(fates(intake.trial([file]))) <= {Fate.KNOWN, Fate.REJECTED}


def test_rows_come_in_in_the_order_of_the_file(intake: Intake, kept: Store) -> None:
    references = [f"OV-{number}" for number in (7, 3, 9, 1, 8, 2, 6)]
    rows = [replace(OTHER, reference=one, child=Child(f"Kind {one}")) for one in references]
    intake.take([source(*rows)])
    with kept.read() as work:
        assert [row.reference for row in work.requests.rows(RequestQuery(), 9)] == references[::-1]


def test_what_stands_twice_in_the_files_comes_in_once(intake: Intake, get: Get) -> None:
    trial = intake.trial([source(draft(), draft()), source(draft(**MOVED), file="later.csv")])
    assert fates(trial) == [Fate.NEW, Fate.KNOWN, Fate.CHANGED]
    report = intake.carry_out(trial, {})
    assert report is not None
    assert report.added == ("OV-1",)
    assert [row.row for row in report.duplicates] == [3]
    assert [(one.reference, one.facts) for one in report.changed] == [
        ("OV-1", (FactKey.PHONE, FactKey.RESIDENCE))
    ]
    assert get("OV-1").residence == "9400 Ninove"
    assert [batch.can_be_undone for batch in intake.imports()] == [True]


def test_a_row_left_out_lets_the_next_one_like_it_in(intake: Intake, get: Get) -> None:
    trial = intake.trial([source(draft(), draft(**MOVED))])
    report = intake.carry_out(trial, {(0, 0): RowDecision(leave_out=True)})
    assert report is not None
    assert (report.added, report.left_out, report.changed) == (("OV-1",), 1, ())
    assert get("OV-1").residence == "9400 Ninove"


def test_changes_are_taken_or_left_fact_by_fact(intake: Intake, get: Get) -> None:
    intake.take([source(draft(), OTHER)])
    trial = intake.trial([source(draft(**MOVED), replace(OTHER, residence="9300 Aalst"))])
    report = intake.carry_out(
        trial,
        {(0, 0): RowDecision(facts=frozenset({FactKey.RESIDENCE})), (0, 1): RowDecision(facts=frozenset())},
    )
    assert report is not None
    assert [(one.reference, one.facts) for one in report.changed] == [("OV-1", (FactKey.RESIDENCE,))]
    assert [row.reference for row in report.duplicates] == ["OV-3"]
    request = get("OV-1")
    assert request.parents == (SOFIE,)
    assert request.history[-1] == FactsChanged(TODAY, (("residence", "", "9400 Ninove"),), report.batch)
    assert get("OV-3").residence == ""


def test_what_was_put_right_by_hand_is_left_unless_it_is_asked(
    intake: Intake, steps: Steps, get: Get
) -> None:
    intake.take([source(draft())])
    steps.change_facts("OV-1", {FactKey.PHONE: "0471 00 00 00"})
    (row,) = intake.trial([source(draft(**MOVED))]).rows
    assert default_facts(row) == {FactKey.RESIDENCE}
    steps.undo("OV-1")
    (row,) = intake.trial([source(draft(**MOVED))]).rows
    assert default_facts(row) == {FactKey.RESIDENCE, FactKey.PHONE}
    trial = intake.trial([source(draft(**MOVED))])
    steps.change_facts("OV-1", {FactKey.PHONE: "0471 00 00 00"})
    with pytest.raises(StaleWrite):
        intake.carry_out(trial, {})
    assert get("OV-1").residence == ""


@pytest.mark.parametrize(
    ("told", "seen"),
    [
        ("Nieuw", ""), ("nouveau", ""), ("NEW", ""), ("", ""), (" in behandeling ", "in behandeling"),
        ("Approuvé", "Approuvé"), ("wacht op antwoord", "wacht op antwoord"),
    ],
)  # fmt: skip
def test_another_status_in_the_file_is_a_hint_and_nothing_more(
    told: str, seen: str, intake: Intake, get: Get
) -> None:
    (first,) = intake.trial([source(draft(status=told))]).rows
    assert first.status_seen == ""
    intake.take([source(draft())])
    trial = intake.trial([source(draft(status=told))])
    assert [(row.fate, row.status_seen) for row in trial.rows] == [(Fate.KNOWN, seen)]
    intake.carry_out(trial, {})
    assert get("OV-1").status is Status.NEW


def test_the_status_in_the_file_is_no_change_of_the_remarks(intake: Intake, get: Get) -> None:
    intake.take([source(draft(remarks="Stand: Nieuw-ish", status="Nieuw-ish"))])
    told = draft(remarks="Stand: Goedgekeurd", status="Goedgekeurd")
    (row,) = intake.trial([source(told)]).rows
    assert (row.fate, row.status_seen) == (Fate.KNOWN, "Goedgekeurd")
    intake.take([source(told)], update=True)
    assert get("OV-1").remarks == "Stand: Nieuw-ish"


def test_remarks_are_added_to_and_never_written_over(intake: Intake, get: Get) -> None:
    intake.take([source(draft(remarks="Tweeling, samen met Lina\nLiefst woensdag"))])
    told = draft(remarks="Liefst woensdag\nHoe vroeg open?\nStand: Gesloten", status="Gesloten")
    trial = intake.trial([source(told)])
    (change,) = trial.rows[0].changes
    assert change.after == "Tweeling, samen met Lina\nLiefst woensdag\nHoe vroeg open?"
    intake.carry_out(trial, {})
    assert get("OV-1").remarks == change.after
    (row,) = intake.trial([source(told)]).rows
    assert row.fate is Fate.KNOWN


def test_nothing_is_written_once_the_user_cancels(intake: Intake, kept: Store) -> None:
    told = []

    def advance(done: int) -> bool:
        told.append(done)
        return done < 2

    trial = intake.trial([source(draft(), TWIN, OTHER)])
    assert intake.carry_out(trial, {}, advance) is None
    assert told == [1, 2]
    assert everything(kept) == []
    assert list(intake.imports()) == []


def test_it_is_broken_off_while_changes_are_written_too(intake: Intake, kept: Store) -> None:
    intake.take([source(draft(), OTHER)])
    before = everything(kept)
    told: list[int] = []

    def advance(done: int) -> bool:
        told.append(done)
        return len(told) < 3

    trial = intake.trial([source(draft(**MOVED), replace(OTHER, residence="9300 Aalst"))])
    assert intake.carry_out(trial, {}, advance) is None
    assert told == [1, 2, 2]
    assert everything(kept) == before


def test_what_came_in_since_the_trial_does_not_come_in_twice(intake: Intake) -> None:
    trial = intake.trial([source(draft(), OTHER)])
    intake.take([source(draft())])
    report = intake.carry_out(trial, {})
    assert report is not None
    assert report.added == ("OV-3",)
    assert [row.reference for row in report.duplicates] == ["OV-1"]
    report = intake.carry_out(trial, {})
    assert report is not None
    assert report.batch is None
    assert len(intake.imports()) == 2


def test_what_went_since_the_trial_is_not_written_to(intake: Intake) -> None:
    batch = intake.take([source(draft())]).batch
    assert batch is not None
    changed, similar = intake.trial([source(draft(**MOVED))]), intake.trial([source(draft("OV-9"))])
    intake.undo_import(batch)
    with pytest.raises(StaleWrite):
        intake.carry_out(changed, {})
    with pytest.raises(StaleWrite):
        intake.carry_out(similar, {(0, 0): RowDecision(merge_with="OV-1")})
    assert len(intake.imports()) == 1


def walk_in(intake: Intake, **facts: Any) -> CareRequest:
    """Take in what was told at the door."""
    told = draft("", source=Source.DOOR, plan=CarePlan(), **facts)
    return intake.add(
        replace(told, child=Child("Noor Peeters"), parents=(Parent("Sofie", phone=SOFIE.phone),))
    )


def test_a_similar_one_comes_in_flagged_until_the_user_has_looked(intake: Intake, get: Get) -> None:
    walk_in(intake)
    trial = intake.trial([source(draft("OV-1"), draft("OV-2", plan=plan("ma 8-12")))])
    assert fates(trial) == [Fate.SIMILAR, Fate.SIMILAR]
    report = intake.carry_out(trial, {(0, 1): RowDecision()})
    assert report is not None
    assert report.similar == ("OV-1", "OV-2")
    assert [(one.reference, one.flags) for one in report.flagged] == [("OV-1", (Flag.POSSIBLE_DUPLICATE,))]
    assert get("OV-1").doubts == ("possible_duplicate",)
    assert get("OV-2").doubts == ()


def test_one_of_the_door_that_comes_in_from_the_platform_becomes_one_with_it(
    intake: Intake, kept: Store, get: Get
) -> None:
    at_the_door = walk_in(intake)
    assert len(at_the_door.progress.open_items) == 1
    trial = intake.trial([source(draft("OV-1", residence="9400 Ninove"))])
    (row,) = trial.rows
    (lookalike,) = row.lookalikes
    assert default_merge_facts(lookalike) >= {FactKey.BIRTH_DATE, FactKey.PLAN, FactKey.RESIDENCE}
    assert FactKey.PARENT not in default_merge_facts(lookalike)
    report = intake.carry_out(trial, {(0, 0): RowDecision(merge_with="L-2026-0001")})
    assert report is not None
    assert (report.added, [one.reference for one in report.changed]) == ((), ["OV-1"])
    request = get("L-2026-0001")
    assert (request.reference, request.other_references) == ("OV-1", ("L-2026-0001",))
    assert request == get("OV-1")
    assert request.source is Source.DOOR
    assert request.progress.platform_since == DAY
    assert request.progress.open_items == ()
    assert request.residence == "9400 Ninove"
    assert request.parents[0].name == "Sofie"
    assert request.history[1] == CameInAgain(TODAY, "OV-1", DAY, report.batch)
    with kept.read() as work:
        assert [row.reference for row in work.requests.rows(RequestQuery("L-2026-0001"), 9)] == ["OV-1"]
    assert fates(intake.trial([source(draft("OV-1", parents=request.parents, residence="9400 Ninove"))])) == [
        Fate.KNOWN
    ]
    with pytest.raises(DuplicateReference):
        intake.add(draft("L-2026-0001"))


def test_a_walk_in_that_was_put_together_keeps_its_own_number(intake: Intake) -> None:
    walk_in = intake.add(draft("", source=Source.DOOR))
    assert intake.merge(draft("OV-1"), walk_in.reference).other_references == ("L-2026-0001",)
    assert intake.add(draft("", "Mila Claes", source=Source.PHONE)).reference == "L-2026-0002"


def test_a_merge_by_hand_is_one_step_to_take_back(intake: Intake, steps: Steps, get: Get) -> None:
    walk_in = intake.add(draft("", source=Source.DOOR))
    steps.change_facts(walk_in.reference, {FactKey.SIBLINGS: "Mila"})
    before = get(walk_in.reference)
    intake.merge(draft("OV-1", residence="9400 Ninove"), walk_in.reference)
    intake.merge(draft("OV-2"), "OV-1")
    assert steps.undo("OV-1")[0].other_references == ("L-2026-0001",)
    request, event, _ = steps.undo("OV-1")
    assert event == CameInAgain(TODAY, "OV-1", DAY)
    assert replace(get("L-2026-0001"), history=before.history, version=before.version) == before
    assert request.history[-1] == StepUndone(TODAY, (3, 4))
    for gone in ("OV-1", "OV-2"):
        with pytest.raises(UnknownReference):
            get(gone)
    assert isinstance(steps.undo("L-2026-0001")[1], FactsChanged)


def test_a_merge_of_an_import_is_taken_back_by_itself_or_with_it(
    intake: Intake, steps: Steps, get: Get
) -> None:
    walk_in = intake.add(draft("", source=Source.DOOR))
    trial = intake.trial([source(draft("OV-1", residence="9400 Ninove"), OTHER)])
    report = intake.carry_out(trial, {(0, 0): RowDecision(merge_with=walk_in.reference)})
    assert report is not None
    assert report.batch is not None
    parted = steps.undo("OV-1")[0]
    assert replace(parted, history=(), version=0) == replace(walk_in, history=(), version=0)
    intake.undo_import(report.batch)
    assert get(walk_in.reference) == parted


def test_an_import_that_names_a_child_otherwise_leaves_no_old_first_name(intake: Intake, get: Get) -> None:
    intake.take([source(draft(child=Child("Noor Peeters", "Noor", BORN)))])
    report = intake.take([source(draft(child=Child("Nora Peeters", birth_date=BORN)))], update=True)
    assert get("OV-1").child == Child("Nora Peeters", "", BORN)
    assert report.batch is not None
    intake.undo_import(report.batch)
    assert get("OV-1").child == Child("Noor Peeters", "Noor", BORN)


def test_one_that_was_put_together_elsewhere_is_not_as_it_was_shown(intake: Intake, get: Get) -> None:
    intake.add(draft("", source=Source.DOOR))
    trial = intake.trial([source(draft("OV-2"))])
    kept = intake.merge(draft("OV-1"), "L-2026-0001")
    with pytest.raises(StaleWrite):
        intake.carry_out(trial, {(0, 0): RowDecision(merge_with="L-2026-0001")})
    assert get("OV-1") == kept


def test_two_from_the_platform_keep_the_first_reference(intake: Intake, get: Get) -> None:
    intake.take([source(draft("OV-1"))])
    merged = intake.merge(draft("OV-2", plan=plan("ma 8-12")), "OV-1", {FactKey.PLAN})
    assert (merged.reference, merged.other_references) == ("OV-1", ("OV-2",))
    assert fact_text(get("OV-2"), FactKey.PLAN) == "ma 08:00-12:00"
    (row,) = intake.trial([source(draft("OV-2", plan=plan("ma 8-12")))]).rows
    assert (row.fate, row.reference) == (Fate.KNOWN, "OV-2")
    with pytest.raises(StaleWrite):
        intake.merge(draft("OV-3"), "OV-1", version=1)
    intake.take([source(OTHER)])
    with pytest.raises(DuplicateReference):
        intake.merge(draft("OV-3"), "OV-1")
    with pytest.raises(UnknownReference):
        intake.merge(draft("OV-4"), "OV-99")
    assert get("OV-1") == merged


def test_rows_of_one_import_may_be_taken_together(intake: Intake, get: Get) -> None:
    mail = draft("", "Peeters Noor", source=Source.MAIL, received=DAY - timedelta(1), file="bericht.eml")
    trial = intake.trial([source(mail, file="bericht.eml"), source(draft("OV-1", residence="9400 Ninove"))])
    assert fates(trial) == [Fate.NEW, Fate.SIMILAR]
    first = trial.rows[1].lookalikes[0].request.reference
    report = intake.carry_out(trial, {(1, 0): RowDecision(merge_with=first)})
    assert report is not None
    assert report.batch is not None
    request = get(first)
    assert (request.reference, request.other_references) == ("OV-1", (first,))
    assert request.residence == "9400 Ninove"
    again = intake.trial([source(mail, file="bericht.eml")])
    assert fates(again) == [Fate.KNOWN]
    assert intake.undo_import(report.batch) == UndoneImport(removed=1, put_back=0)
    assert fates(intake.trial([source(mail)])) == [Fate.NEW]


def test_rows_of_one_import_stay_two_where_the_first_is_left_out(intake: Intake) -> None:
    mail = draft("", source=Source.MAIL, received=DAY - timedelta(1))
    trial = intake.trial([source(mail, draft("OV-1"))])
    first = trial.rows[1].lookalikes[0].request.reference
    report = intake.carry_out(
        trial, {(0, 0): RowDecision(leave_out=True), (0, 1): RowDecision(merge_with=first)}
    )
    assert report is not None
    assert report.added == ("OV-1",)


def test_an_import_that_nothing_was_done_with_is_taken_back(
    intake: Intake, steps: Steps, kept: Store
) -> None:
    walk_in(intake)
    intake.take([source(OTHER)])
    steps.set_status("OV-3", Status.ACKNOWLEDGED, Choice())
    before = everything(kept)
    trial = intake.trial([source(draft(), TWIN, replace(OTHER, residence="9300 Aalst"))])
    report = intake.carry_out(trial, {(0, 0): RowDecision(merge_with="L-2026-0001")})
    assert report is not None
    assert report.batch is not None
    newest, first = intake.imports()
    assert (newest.id, newest.added, newest.changed, newest.can_be_undone) == (report.batch, 1, 2, True)
    assert not first.can_be_undone
    assert intake.undo_import(report.batch) == UndoneImport(removed=1, put_back=2)
    after = everything(kept)
    assert [replace(request, history=()) for request in after] == [
        replace(request, history=()) for request in before
    ]
    for request in after:
        assert request == request.replayed()
    walked, other = after
    assert isinstance(walked.history[-1], StepUndone)
    assert isinstance(other.history[-1], StepUndone)
    assert intake.imports()[0].undone_at is not None
    assert refused(lambda: intake.undo_import(report.batch)) == ["import_undone_already"]
    assert kept.check() == ()
    assert fates(intake.trial([source(draft(), TWIN)])) == [Fate.SIMILAR, Fate.NEW]
    second = intake.carry_out(intake.trial([source(TWIN)]), {})
    assert second is not None
    assert second.added == ("OV-2",)


def test_a_change_that_was_undone_by_itself_does_not_come_back(
    intake: Intake, steps: Steps, get: Get
) -> None:
    intake.take([source(draft())])
    batch = intake.take([source(draft(**MOVED))], update=True).batch
    assert batch is not None
    steps.undo("OV-1")
    assert intake.undo_import(batch) == UndoneImport(removed=0, put_back=0)
    assert get("OV-1").parents == (SOFIE,)
    assert [type(event) for event in get("OV-1").history] == [Received, FactsChanged, StepUndone]


Work = Callable[[Store, Steps, Intake], object]


def _write_draft(kept: Store, steps: Steps, intake: Intake) -> None:
    with kept.write() as work:
        work.replies.save_draft(Draft("OV-1", "received", "nl", "", "Beste"))


@pytest.mark.parametrize(
    "work",
    [
        lambda kept, steps, intake: steps.set_status("OV-1", Status.ACKNOWLEDGED, Choice()),
        lambda kept, steps, intake: steps.save_notes("OV-1", "belt nog", known=""),
        lambda kept, steps, intake: steps.change_facts("OV-1", {FactKey.RESIDENCE: "9400 Ninove"}),
        lambda kept, steps, intake: steps.note_contact("OV-1"),
        lambda kept, steps, intake: intake.take([source(draft(**MOVED))], update=True),
        lambda kept, steps, intake: intake.merge(draft("OV-7"), "OV-1"),
        _write_draft,
    ],
    ids=["status", "notes", "facts", "contact", "import", "merge", "draft"],
)
def test_an_import_that_something_was_done_with_stays(
    work: Work, intake: Intake, steps: Steps, kept: Store
) -> None:
    batch = intake.take([source(TWIN, draft())]).batch
    work(kept, steps, intake)
    before = everything(kept)
    assert not intake.imports()[-1].can_be_undone
    with pytest.raises(RuleRefusal) as error:
        intake.undo_import(batch or 0)
    assert error.value.messages == (Message.of("import_worked_on", reference="OV-1"),)
    assert everything(kept) == before


def test_what_was_taken_back_counts_as_not_done(intake: Intake, steps: Steps, kept: Store) -> None:
    first = intake.take([source(draft(), TWIN)]).batch
    second = intake.take([source(draft(**MOVED))], update=True).batch
    steps.set_status("OV-1", Status.ACKNOWLEDGED, Choice())
    steps.change_facts("OV-2", {FactKey.RESIDENCE: "9300 Aalst"})
    for reference in ("OV-1", "OV-2"):
        steps.undo(reference)
    assert [batch.can_be_undone for batch in intake.imports()] == [True, False]
    assert intake.undo_import(second or 0) == UndoneImport(removed=0, put_back=1)
    assert intake.undo_import(first or 0) == UndoneImport(removed=2, put_back=0)
    assert everything(kept) == []
    assert kept.check() == ()


def test_a_change_that_was_taken_back_and_made_otherwise_does_not_keep_the_rest(
    intake: Intake, steps: Steps, get: Get
) -> None:
    intake.take([source(draft(), OTHER)])
    moved = replace(OTHER, residence="9300 Aalst")
    batch = intake.take([source(draft(**MOVED), moved)], update=True).batch
    steps.undo("OV-1")
    steps.change_facts("OV-1", {FactKey.RESIDENCE: "1000 Brussel"})
    intake.undo_import(batch or 0)
    assert (get("OV-1").residence, get("OV-3").residence) == ("1000 Brussel", "")


def test_what_was_changed_and_worked_on_stays_too(intake: Intake, steps: Steps) -> None:
    intake.take([source(draft())])
    batch = intake.take([source(draft(**MOVED))], update=True).batch
    steps.set_status("OV-1", Status.ACKNOWLEDGED, Choice())
    assert refused(lambda: intake.undo_import(batch or 0)) == ["import_worked_on"]
    with pytest.raises(UnknownReference):
        intake.undo_import(99)
    with pytest.raises(UnknownReference):
        intake.undo_import(10**30)


@pytest.mark.parametrize(
    ("child", "is_another"),
    [
        (Child("Mila Claes", birth_date=date(2025, 9, 1)), True),
        (Child("Mila Claes"), True),
        (Child("Mila Claes", birth_date=BORN), False),
        (Child("Noor Peters", birth_date=date(2025, 9, 1)), False),
        (Child("Baby Claes", birth_date=date(2025, 9, 1)), False),
        (Child("", birth_date=date(2025, 9, 1)), False),
    ],
)
def test_of_another_child_under_a_known_reference_nothing_is_taken(
    intake: Intake, get: Get, child: Child, is_another: bool
) -> None:
    intake.take([source(draft())])
    trial = intake.trial([source(draft(child=child, **MOVED))])
    (row,) = trial.rows
    assert row.fate is Fate.CHANGED
    assert row.is_another_child is is_another
    assert bool(default_facts(row)) is not is_another
    intake.carry_out(trial, {})
    assert (get("OV-1").child.name == "Noor Peeters") is (is_another or not child.name)


def test_without_update_known_requests_are_left_as_they_are(intake: Intake, get: Get) -> None:
    intake.take([source(draft())])
    report = intake.take([source(draft(**MOVED))])
    assert (report.batch, report.changed) == (None, ())
    assert report.duplicates[0].differs == (FactKey.PHONE, FactKey.RESIDENCE)
    assert intake.take([source(draft(**MOVED))], update=True, dry_run=True).changed != ()
    assert get("OV-1").residence == ""


def test_what_the_source_could_not_tell_is_kept_in_mind(intake: Intake, steps: Steps, get: Get) -> None:
    doubtful = draft(flags=(Flag.EMAIL_INVALID, Flag.BIRTH_DATE_UNREADABLE), child=Child("Noor"))
    report = intake.take([source(replace(doubtful, parents=(Parent("Sofie", phone=SOFIE.phone),)))])
    assert report.flagged[0].flags == (Flag.EMAIL_INVALID, Flag.BIRTH_DATE_UNREADABLE)
    steps.change_facts("OV-1", {FactKey.BIRTH_DATE: "2025-04-03"})
    assert get("OV-1").doubts == ("email_invalid",)
    steps.undo("OV-1")
    assert set(get("OV-1").doubts) == {"email_invalid", "birth_date_unreadable"}


def test_similar_ones_are_found_for_one_that_is_typed(intake: Intake) -> None:
    intake.take([source(draft(), TWIN, OTHER)])
    typed = draft("", "noor peeters", parents=(Parent(phone="0470123456"),), source=Source.PHONE)
    (found,) = intake.similar(typed)
    assert found.request.reference == "OV-1"
    assert [reason.code for reason in found.reasons] == ["same_child_name", "same_birth_date", "same_phone"]
    assert found.request.history != ()
    assert intake.similar(draft("", "Lou Peeters")) == ()


def test_closed_requests_count_for_a_year(procedure: Procedure, kept: Store) -> None:
    day = date(2026, 3, 10)
    Intake(kept, procedure, lambda: day).take([source(draft())])
    closing = Steps(kept, procedure, lambda: day)
    closing.set_status("OV-1", Status.NOT_POSSIBLE, Choice(no_alternative=True))
    for later, count in ((0, 1), (360, 1), (370, 0)):
        on = day + timedelta(later)
        found = Intake(kept, procedure, lambda on=on: on).similar(draft("OV-2"))  # type: ignore[misc]
        assert len(found) == count


def test_rows_without_a_place_are_tried_all_the_same(intake: Intake) -> None:
    rows = [replace(one, position=0) for one in (draft(), TWIN, OTHER)]
    trial = intake.trial([ReadFile("a.csv", tuple(rows))])
    assert fates(trial) == [Fate.NEW] * 3
    assert isinstance(trial.rows[0], TrialRow)
