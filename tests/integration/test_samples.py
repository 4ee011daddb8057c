"""The sample files in all layouts come in row by row as they should."""

from __future__ import annotations

from datetime import date

import pytest

from llko_desktop.domain.flags import Flag, flags
from llko_desktop.domain.messages import Message
from llko_desktop.domain.plan_text import schedule_text
from llko_desktop.domain.request import CareRequest, Parent, ProcedureRef
from llko_desktop.domain.status import Source
from llko_desktop.services.drafts import RequestDraft
from tests.helpers.exchange import DATA, TODAY, read


def references(drafts: tuple[RequestDraft, ...]) -> list[tuple[int, int]]:
    """Give the row and the last figures of the reference of each draft."""
    return [(draft.row, int(draft.reference.removeprefix("OV-2026-01"))) for draft in drafts]


def told(draft: RequestDraft) -> tuple[object, ...]:
    child = draft.child
    return (
        draft.received,
        child.name,
        child.birth_date,
        child.expected_date,
        draft.plan.start,
        schedule_text(draft.plan.schedule),
        draft.parents,
        draft.remarks,
        draft.flags,
    )


def test_excel_csv_with_a_column_a_weekday() -> None:
    file = read(DATA / "aanvragen-excel-nl.csv")
    rows = [(2, 0), (3, 1), (4, 3), (5, 4), (6, 5), (7, 6), (8, 7), (9, 9), (10, 11), (11, 12), (12, 13)]
    assert references(file.drafts) == rows
    assert file.rejected == ()
    assert not any(draft.flags for draft in file.drafts)
    assert [draft.child.name for draft in file.drafts[3:6]] == [
        "Mila Sørensen",
        "Jef Vanderstraeten-Lemmens",
        "Aïsha Claes",
    ]
    assert [draft.income_tariff for draft in file.drafts[:5]] == [None, False, None, False, True]
    assert told(file.drafts[0]) == (
        date(2026, 1, 20),
        "Amélie Claes",
        None,
        date(2026, 6, 26),
        date(2026, 10, 4),
        "ma 07:30-17:30, wo 08:00-17:00, vr 08:00-17:00",
        (Parent("Anna Claes", "anna.claes0@example.be", "+32 483 18 40 21"),),
        "",
        (),
    )
    assert file.drafts[0].child.first_name == "Amélie"
    assert file.drafts[7].remarks == 'Vraagt "liefst" woensdag; kan ook do'


def test_workbook_with_a_title_and_a_total() -> None:
    file = read(DATA / "overzicht.xlsx")
    assert references(file.drafts) == [(row, row + 11) for row in range(4, 19)]
    assert file.rejected == ()
    assert not any(draft.flags for draft in file.drafts)
    assert {draft.residence for draft in file.drafts} == {
        "9400 Ninove",
        "9402 Meerbeke",
        "9403 Neigem",
        "9470 Denderleeuw",
    }
    assert told(file.drafts[4]) == (
        date(2026, 1, 17),
        "Marie-Lou O’Brien",
        None,
        date(2026, 6, 3),
        date(2026, 9, 11),
        "wo 08:00-17:00, do 08:00-12:00",
        (Parent("Wim O’Brien", "wim.obrien19@example.be", "+32 480 80 51 41"),),
        "Flexibel in uren",
        (),
    )
    assert file.drafts[3].remarks == "Allergie: noten\nGraag bellen na 18u"
    assert file.drafts[13].remarks == ""


def test_english_csv_with_faulty_rows() -> None:
    file = read(DATA / "requests-utf8.csv")
    assert file.read == 16
    assert references(file.drafts) == [
        (2, 30),
        (4, 32),
        (6, 34),
        (7, 35),
        (8, 35),
        (9, 36),
        (10, 37),
        (11, 38),
        (12, 39),
        (13, 40),
        (14, 41),
        (15, 42),
        (16, 43),
        (17, 44),
    ]
    assert [(row.row, row.field, row.value, row.reason) for row in file.rejected] == [
        (3, "received", "31/02/2026", Message.of("date_impossible", text="31/02/2026")),
        (5, "plan", "maandag 17:00-08:00;", Message.of("range_ends_before_start", range="17:00-08:00")),
    ]
    flagged = {draft.row: draft for draft in file.drafts if draft.flags}
    assert {row: draft.flags for row, draft in flagged.items()} == {6: (Flag.EMAIL_INVALID,)}
    assert flagged[6].remarks == "Broer is al bij u in opvang\nemail: geen mail"
    assert flagged[6].parents == (Parent("Fatma Peeters", "", "+32 54 31 49 95"),)
    assert file.drafts[3] != file.drafts[4]
    assert told(file.drafts[3]) == told(file.drafts[4])
    assert file.drafts[3].child.expected_date == date(2026, 4, 11)
    assert [draft.language for draft in file.drafts[:5]] == ["nl", "nl", "fr", "en", "en"]


def test_nameless_child_is_accepted_and_asked_about() -> None:
    draft = read(DATA / "requests-utf8.csv").drafts[1]
    assert (draft.child.name, draft.parents[0].name) == ("", "Dirk Van Der Elst")
    request = CareRequest(
        draft.reference,
        Source.PLATFORM,
        draft.received,
        draft.child,
        ProcedureRef("p", "1"),
        draft.parents,
        draft.plan,
    )
    assert flags(request, TODAY) == (Flag.CHILD_NAME_MISSING,)


@pytest.mark.parametrize(
    ("number", "received", "child", "expected", "parent", "plan", "remarks"),
    [
        (45, date(2026, 2, 28), "Bram Yıldız", date(2026, 7, 30), "Hilde Yıldız",
         "ma 07:30-17:30, wo 07:30-17:30, do 08:00-17:00", 'Vraagt "liefst" woensdag; kan ook do'),
        (46, date(2026, 2, 3), "Siân O’Brien", date(2026, 5, 28), "Wim O’Brien",
         "ma 07:00-16:15, di 13:00-18:00, wo 13:00-18:00, do 07:30-17:30", ""),
        (47, date(2026, 2, 28), "Olivia Sørensen", None, "Tom Sørensen",
         "ma 07:00-16:15, do 13:00-18:00, vr 07:30-17:30", ""),
        (48, date(2026, 2, 20), "Lars De Paepe", date(2026, 8, 16), "Inès De Paepe",
         "di 13:00-18:00, wo 07:30-17:30, do 07:00-16:15", "Flexibel in uren"),
        (49, date(2026, 1, 12), "Mila Nguyễn", None, "Karim Nguyễn",
         "ma 07:00-16:15, di 13:00-18:00, do 08:00-12:00", "Broer is al bij u in opvang"),
    ],
)  # fmt: skip
def test_mail(
    number: int, received: date, child: str, expected: date | None, parent: str, plan: str, remarks: str
) -> None:
    file = read(DATA / f"OV-2026-010{number}.eml")
    (draft,) = file.drafts
    assert file.read == 1
    assert references(file.drafts) == [(0, number)]
    assert (draft.received, draft.child.name, draft.child.expected_date) == (received, child, expected)
    assert (draft.child.birth_date is None) == (expected is not None)
    assert (draft.parents[0].name, schedule_text(draft.plan.schedule), draft.remarks) == (
        parent,
        plan,
        remarks,
    )
    assert draft.parents[0].phone.startswith("+32 4")
    assert draft.flags == ()


def test_every_request_of_the_samples_is_of_the_platform() -> None:
    files = [read(path) for path in sorted(DATA.iterdir()) if path.is_file()]
    assert sum(file.read for file in files) == 11 + 15 + 16 + 5
    assert {draft.source for file in files for draft in file.drafts} == {Source.PLATFORM}
