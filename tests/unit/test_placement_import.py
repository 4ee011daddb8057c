"""A list of children who are placed: what comes of each row, what is said of it, and undo."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.bootstrap.parts import build_services, placement_reader
from llko_desktop.cli.arguments import parse
from llko_desktop.cli.main import DONE, UNUSABLE, run
from llko_desktop.domain.messages import InputError, RuleRefusal
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.plan_text import parse_schedule, schedule_text
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule
from llko_desktop.exchange.week_turns import read_weeks, weeks_by_name
from llko_desktop.services.bundle import Services
from llko_desktop.services.drafts import UnreadableFile
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import DateOrder, Reading
from llko_desktop.services.placement_drafts import PlacementDraft, ReadPlacements
from llko_desktop.services.placement_trial import PlacementFate, PlacementRow
from llko_desktop.texts.speech import Texts
from tests.helpers.exchange import DATA
from tests.helpers.memory_store import MemoryStore
from tests.helpers.rooms import set_places

TODAY = date(2026, 6, 24)
LIST = DATA / "placements" / "geplaatste-kinderen.csv"
READER = placement_reader()
NEW, REMARKED, KNOWN, REJECTED = PlacementFate


@pytest.fixture
def services(procedure: Procedure) -> Services:
    """Give the use cases over a store with eight places and nobody placed."""
    made = build_services(MemoryStore(), procedure, lambda: TODAY)
    set_places(made, 8)
    return made


@pytest.fixture
def call(services: Services, procedure: Procedure) -> Callable[..., int]:
    return lambda *words: run(parse(words), services, Texts("en", procedure))


def read(folder: Path, *lines: str) -> ReadPlacements:
    path = folder / "lijst.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    (file,) = READER.read(path, TODAY)
    return file


def one(folder: Path, *lines: str) -> PlacementDraft:
    (draft,) = read(folder, *lines).drafts
    return draft


def placed(services: Services) -> tuple[Placement, ...]:
    return services.planning.view().placements


def take(services: Services, *files: ReadPlacements) -> tuple[PlacementRow, ...]:
    report = services.placement_import.carry_out(files)
    assert report is not None
    return report.trial.rows


def codes(row: PlacementRow | PlacementDraft) -> list[str]:
    return [remark.code for remark in row.remarks]


def test_the_sample_comes_in_row_by_row(services: Services) -> None:
    rows = take(services, *READER.read(LIST, TODAY))
    assert [(row.row, row.fate) for row in rows] == [
        (4, NEW), (5, NEW), (6, REMARKED), (7, NEW), (8, REMARKED), (9, NEW),
        (10, REJECTED), (11, REJECTED), (12, REJECTED), (13, REJECTED), (14, KNOWN),
    ]  # fmt: skip
    assert [(row.rejected.field, row.rejected.reason.code) for row in rows if row.rejected] == [
        ("start", "date_impossible"),
        ("end", "plan_ends_before_start"),
        ("plan", "range_ends_before_start"),
        ("plan", "placement_needs_days"),
    ]
    kept = {each.child: each for each in placed(services)}
    noor = kept["Noor Peeters"]
    assert (noor.birth_date, noor.start, noor.end) == (
        date(2025, 11, 2),
        date(2026, 9, 1),
        date(2028, 5, 2),
    )
    assert noor.note == "allergisch voor noten\nOuder: Evi Peeters"
    assert [row.end_proposed for row in rows[:2]] == [True, False]
    assert kept["Elias Van den Bossche"].end == date(2026, 8, 31)
    assert [schedule_text(week) for week in kept["Marie-Lou Janssens"].phases[0].weeks] == [
        "ma 08:00-17:00, wo 08:00-17:00",
        "di 08:00-17:00, do 08:00-17:00",
    ]
    assert [schedule_text(week) for week in kept["Kato Smets"].phases[0].weeks] == [
        "ma 08:00-17:00, di 08:00-12:00",
        "vr 08:00-17:00",
    ]
    assert [child for child, each in kept.items() if each.is_own] == ["Fien De Krekel"]
    assert len(kept) == 6


@pytest.mark.parametrize(
    ("header", "row", "week"),
    [
        ("kind;start;ma;di;wo", "Lou Maes;01/09/2026;8-17;;8u-12u30", "ma 8-17, wo 8-12:30"),
        ("kind;start;ma;di;wo;uren", "Lou Maes;01/09/2026;x;;x;9-16", "ma wo 9-16"),
        ("kind;start;dagen;uren", "Lou Maes;01/09/2026;ma di;7.30-18", "ma di 7:30-18"),
        ("enfant;date d'entrée;jours et heures", "Lou Maes;01/09/2026;lundi 8h-17h", "ma 8-17"),
        ("child;first day;care plan;last day", "Lou Maes;01/09/2026;mon tue 8-17;", "ma di 8-17"),
        ("naam kind;in opvang sinds;weekschema", "Lou Maes;2026-09-01;ma-vr 8-17", "ma-vr 8-17"),
        ("kind;start;ma van;ma tot", "Lou Maes;01/09/2026;8:00;17:00", "ma 8-17"),
        ("kind;start;week a;week b", "Lou Maes;01/09/2026;ma 8-17;", "ma 8-17"),
    ],
)
def test_hours_stand_in_many_columns(tmp_path: Path, header: str, row: str, week: str) -> None:
    (phase,) = one(tmp_path, header, row).placement.phases
    assert phase.weeks == (parse_schedule(week),)
    assert phase.start == date(2026, 9, 1)


@pytest.mark.parametrize(
    ("text", "weeks"),
    [
        ("A: ma 8-17 / B: di 8-17", ("ma 8-17", "di 8-17")),
        ("B: di 8-17; A: ma 8-17", ("ma 8-17", "di 8-17")),
        ("week A ma-wo 8-17, week B do vr 8-17", ("ma-wo 8-17", "do vr 8-17")),
        ("Semaine A : lundi 8-17 | semaine B : mardi 8-17", ("ma 8-17", "di 8-17")),
        ("A: ma 8-17 B:", ("ma 8-17", "")),
        ("ma 8-17", ("ma 8-17",)),
    ],
)
def test_weeks_that_take_turns_are_read_by_their_names(text: str, weeks: tuple[str, ...]) -> None:
    assert read_weeks(text) == tuple(map(parse_schedule, weeks))


@pytest.mark.parametrize(
    "text", ["A: ma 8-17", "A: ma 8-17, A: di 8-17", "A: ma B: di A: wo", "vaak A: ma, B: di"]
)
def test_other_weeks_than_a_and_b_are_not_guessed(text: str) -> None:
    with pytest.raises(InputError) as refusal:
        read_weeks(text)
    assert refusal.value.messages[0].code == "weeks_not_two"


_WEEKS = st.dictionaries(
    st.sampled_from(list(Weekday)),
    st.tuples(st.integers(0, 47), st.integers(1, 48)).map(
        lambda two: TimeRange(two[0] * 15, 720 + two[1] * 15)
    ),
    min_size=1,
).map(lambda hours: WeeklySchedule.of({day: (item,) for day, item in hours.items()}))


@given(first=_WEEKS, second=_WEEKS)
def test_two_weeks_are_read_as_they_are_written(first: WeeklySchedule, second: WeeklySchedule) -> None:
    assert read_weeks(f"A: {schedule_text(first)} / B: {schedule_text(second)}") == (first, second)


@given(st.text(max_size=60))
def test_any_text_names_weeks_or_says_why_not(text: str) -> None:
    try:
        named = weeks_by_name(text)
    except InputError as error:
        named = None
        codes_said = [message.code for message in error.messages]
    else:
        codes_said = []
    assert codes_said in ([], ["weeks_not_two"])
    assert named is None or len(named) == 2


HEADER = "kind;geboortedatum;start;einde;plan;week b;eigen kind"


@pytest.mark.parametrize(
    ("row", "field", "code"),
    [
        (";;01/09/2026;;ma 8-17;;", "child", "placement_needs_child"),
        (f"{'a' * 201};;01/09/2026;;ma 8-17;;", "child", "placement_name_too_long"),
        ("Lou Maes;;;;ma 8-17;;", "start", "placement_needs_start"),
        ("Lou Maes;;volgend jaar;;ma 8-17;;", "start", "date_unreadable"),
        ("Lou Maes;;=TODAY();;ma 8-17;;", "start", "date_unreadable"),
        ("Lou Maes;;31/02/2026;;ma 8-17;;", "start", "date_impossible"),
        ("Lou Maes;;01/09/2026;zomer;ma 8-17;;", "end", "date_unreadable"),
        ("Lou Maes;;01/09/2026;31/08/2026;ma 8-17;;", "end", "plan_ends_before_start"),
        ("Lou Maes;;01/09/2026;;;;", "plan", "placement_needs_days"),
        ("Lou Maes;;01/09/2026;;ma di;;", "plan", "placement_needs_hours"),
        ("Lou Maes;;01/09/2026;;ma 22-6;;", "plan", "range_ends_before_start"),
        ("Lou Maes;;01/09/2026;;ma 8-25;;", "plan", "time_outside_day"),
        ("Lou Maes;;01/09/2026;;elke dag een beetje;;", "plan", "plan_word_unknown"),
        ("Lou Maes;;01/09/2026;;A: ma 8-17;;", "plan", "weeks_not_two"),
        ("Lou Maes;;01/09/2026;;ma 8-17;di 17-8;", "other_week", "range_ends_before_start"),
    ],
)
def test_a_row_that_cannot_come_in_says_which_field_and_why(
    tmp_path: Path, row: str, field: str, code: str
) -> None:
    file = read(tmp_path, HEADER, row)
    (refused,) = file.rejected
    assert (file.drafts, refused.row, refused.field, refused.reason.code) == ((), 2, field, code)


@pytest.mark.parametrize(
    ("row", "code", "note"),
    [
        ("Lou Maes;ooit;01/09/2026;;ma 8-17;;", "placement_birth_unreadable", "geboortedatum: ooit"),
        ("Lou Maes;01/10/2026;01/09/2026;;ma 8-17;;", "placement_before_birth", ""),
        ("Lou Maes;;01/09/2026;;ma 8-17;;misschien", "placement_own_unclear", "eigen kind: misschien"),
        ("Lou Maes;;01/09/2026;;ma 8-17;di 8-17;", "placement_weeks_by_turns", ""),
        (
            "Lou Maes;;01/09/2026;;A: ma 8-17 B: di 8-17;wo 8-17;",
            "placement_hours_differ",
            "week b: wo 8-17",
        ),
    ],
)
def test_what_is_not_understood_is_told_and_stands_in_the_note(
    tmp_path: Path, row: str, code: str, note: str
) -> None:
    draft = one(tmp_path, HEADER, row)
    assert code in codes(draft)
    assert draft.placement.note == note


def test_a_row_is_compared_with_who_is_placed_and_with_those_further_up(
    services: Services, tmp_path: Path
) -> None:
    take(services, read(tmp_path, HEADER, "Zoë Maes;;01/09/2026;31/12/2026;ma 8-17;;"))
    rows = take(
        services,
        read(
            tmp_path,
            HEADER,
            "zoe  maes;;01/09/2026;;di 8-17;;",
            "Zoë Maes;;01/10/2026;31/12/2027;di 8-17;;",
            "Zoë Maes;;01/10/2026;31/12/2027;di 8-17;;",
            "Zoë Maes;;03/01/2028;30/06/2028;di 8-17;;",
        ),
    )
    assert [(row.fate, row.is_repeated) for row in rows] == [
        (KNOWN, False),
        (REMARKED, False),
        (KNOWN, True),
        (NEW, False),
    ]
    assert codes(rows[1]) == ["placement_beside_another"]
    assert len(placed(services)) == 3


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Lou Maes;;01/09/2026;;ma 8-17;;", ["placement_without_end"]),
        ("Lou Maes;;01/09/2026;;ma 8-17;;ja", []),
        ("Lou Maes;01/01/2022;01/09/2026;;ma 8-17;;", ["placement_without_end"]),
        ("Lou Maes;01/01/2026;01/09/2026;;ma 6-17;;", ["placement_outside_opening"]),
        ("Lou Maes;;01/09/2024;31/08/2025;ma 8-17;;", ["placement_is_over"]),
        ("Lou Maes;01/03/2026;01/09/2026;;ma 8-17;;", []),
    ],
)
def test_what_there_is_to_look_at_is_said(
    services: Services, tmp_path: Path, row: str, expected: list[str]
) -> None:
    (tried,) = services.placement_import.trial([read(tmp_path, HEADER, row)]).rows
    assert codes(tried) == expected
    assert placed(services) == ()


def test_more_children_than_places_are_counted_once_a_weekday(services: Services, tmp_path: Path) -> None:
    set_places(services, 2)
    rows = [f"Kind {n};;01/09/2026;31/12/2026;ma 8-1{n};;" for n in range(2, 6)]
    trial = services.placement_import.trial([read(tmp_path, HEADER, *rows)])
    (told,) = trial.too_many
    assert (told.code, told.value("first"), told.value("last")) == (
        "overbooked",
        date(2026, 9, 7),
        date(2026, 12, 28),
    )
    assert (told.value("children"), told.value("places"), told.value("most")) == (4, 2, 2)
    assert services.placement_import.trial([read(tmp_path, HEADER, *rows[:2])]).too_many == ()


def test_rows_that_are_left_out_do_not_come_in(services: Services) -> None:
    files = READER.read(LIST, TODAY)
    keys = {row.key for row in services.placement_import.trial(files).rows if row.row in (4, 6)}
    report = services.placement_import.carry_out(files, keys)
    assert report is not None
    assert (len(report.added), report.left_out) == (4, 2)
    assert {each.child for each in placed(services)}.isdisjoint({"Noor Peeters", "Marie-Lou Janssens"})


def test_an_import_that_is_broken_off_writes_nothing(services: Services) -> None:
    files = READER.read(LIST, TODAY)
    assert services.placement_import.carry_out(files, advance=lambda done: done < 3) is None
    assert placed(services) == ()


def test_an_import_is_taken_back_as_one_step_or_not_at_all(services: Services) -> None:
    imports, files = services.placement_import, READER.read(LIST, TODAY)
    report = imports.carry_out(files)
    assert report is not None
    imports.take_back(report.added)
    assert placed(services) == ()
    report = imports.carry_out(files)
    assert report is not None
    changed = services.placements.save(replace(report.added[-1], note="anders"))
    with pytest.raises(RuleRefusal) as refusal:
        imports.take_back(report.added)
    assert refusal.value.messages[0].value("child") == changed.child
    assert len(placed(services)) == 6
    services.placements.remove(changed)
    with pytest.raises(RuleRefusal):
        imports.take_back(report.added)
    assert len(placed(services)) == 5


@pytest.mark.parametrize(
    "name", ["requests-utf8.csv", "aanvragen-excel-nl.csv", "overzicht.xlsx", "OV-2026-01045.eml"]
)
def test_requests_given_by_mistake_are_refused(name: str) -> None:
    with pytest.raises(UnreadableFile) as refusal:
        READER.read(DATA / name, TODAY)
    assert refusal.value.message.code == "list_holds_requests"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_empty"),
        (b"%PDF-1.7", "file_not_table"),
        (b"a;b\nc;d\n", "list_header_not_found"),
        (b"kind;start;plan\n", None),
    ],
)
def test_files_without_a_list_say_so(tmp_path: Path, content: bytes, code: str | None) -> None:
    path = tmp_path / "lijst.csv"
    path.write_bytes(content)
    if code is None:
        (file,) = READER.read(path, TODAY)
        assert (file.drafts, file.rejected) == ((), ())
        return
    with pytest.raises(UnreadableFile) as refusal:
        READER.read(path, TODAY)
    assert refusal.value.message.code == code


def test_columns_are_shown_as_they_are_read(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text(
        f"{HEADER};ouder\nLou Maes;;01/09/2026;;A: ma 8-17 B: di 8-12;;ja;Evi\n", encoding="utf-8"
    )
    (source,) = READER.open(path)
    fields = {column.title: column.field for column in source.columns}
    assert fields["week b"] is Field.OTHER_WEEK
    assert fields["ouder"] is None
    values = {
        column.title: [sample.value for sample in READER.samples(source, Reading(), column.index)]
        for column in source.columns
    }
    assert values["plan"] == [(parse_schedule("ma 8-17"), parse_schedule("di 8-12"))]
    assert values["eigen kind"] == [True]
    assert values["start"] == [date(2026, 9, 1)]
    assert values["ouder"] == ["Evi"]


def test_months_may_come_first(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("child,start,plan\nLou Maes,09/01/2026,mon 8-17\n", encoding="utf-8")
    (file,) = READER.read(path, TODAY)
    assert file.date_order_unclear
    assert file.drafts[0].placement.start == date(2026, 1, 9)
    (file,) = READER.read(path, TODAY, DateOrder.MONTH_FIRST)
    assert file.drafts[0].placement.start == date(2026, 9, 1)


def test_the_command_takes_a_list_and_tells_row_by_row(
    call: Callable[..., int], services: Services, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("place", "--import", str(LIST), "--dry-run", "--json") == DONE
    tried: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert placed(services) == ()
    assert [added["placement"] for added in tried["added"]] == [None] * 6
    assert call("place", "--import", str(LIST), "--json") == DONE
    done = json.loads(capsys.readouterr().out)
    assert [added["child"] for added in done["added"]] == [added["child"] for added in tried["added"]]
    assert (done["read"], len(placed(services))) == (11, 6)
    assert done["known"] == [{"file": LIST.name, "row": 14, "child": "Noor Peeters", "start": "2026-09-01"}]
    assert [(row["row"], row["field"]) for row in done["rejected"]] == [
        (10, "start"), (11, "end"), (12, "plan"), (13, "plan"),
    ]  # fmt: skip
    assert [row["row"] for row in done["remarks"]] == [6, 8]
    assert call("place", "--import", str(LIST)) == DONE
    told = capsys.readouterr()
    assert told.out == "11 child(ren) in the list · 7 known already · 4 cannot come in\n"
    assert "row 10, start date: “31/02/2026” is a day that does not exist." in told.err
    assert f"{LIST.name}, row 4: Noor Peeters is placed already, from Tue 1 Sept 2026 on." in told.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("place",), "Give --child, --start and --plan"),
        (("place", "--child", "Lou"), "Give --child, --start and --plan"),
        (
            ("place", "--dry-run", "--child", "Lou", "--start", "2026-09-01", "--plan", "ma 8-17"),
            "Give --child",
        ),
        (("place", "--import", str(LIST), "--born", "2026-03-01", "--own"), "leave out --born, --own."),
        (("place", "--import", str(DATA / "requests-utf8.csv")), "holds requests"),
        (("place", "--import", "nowhere.csv"), "nowhere.csv"),
    ],
)
def test_what_the_command_cannot_do_is_said(
    words: tuple[str, ...],
    said: str,
    call: Callable[..., int],
    services: Services,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert call(*words) == UNUSABLE
    assert said in capsys.readouterr().err
    assert placed(services) == ()


def test_a_list_of_which_nothing_comes_in_is_an_error(call: Callable[..., int], tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text(f"{HEADER}\nLou Maes;;;;ma 8-17;;\n", encoding="utf-8")
    assert call("place", "--import", str(path)) == UNUSABLE
