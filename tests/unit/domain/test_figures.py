"""Children told apart, residences put together, and the numbers of a period by what they count (R13)."""

from __future__ import annotations

from datetime import date

from llko_desktop.domain.answer_figures import AnswerFigures, AnswerState
from llko_desktop.domain.figures import FigureKind, FigurePart, FigureSet, by_residence, child_key
from llko_desktop.domain.request import Child
from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import Source, Status
from tests.helpers.requests import make_request


def test_what_tells_one_child_from_another() -> None:
    born = make_request(child=Child("Léa De Smet", birth_date=date(2025, 1, 1)))
    unborn = make_request(child=Child("Baby", expected_date=date(2026, 6, 1)))
    unnamed = make_request(reference="OV-9", child=Child("!"))
    assert child_key(born) == ("lea de smet", date(2025, 1, 1))
    assert child_key(unborn) == ("baby", date(2026, 6, 1))
    assert child_key(unnamed) == ("reference OV-9", None)


def test_spellings_of_a_residence_are_one() -> None:
    met = {"NINOVE": 1, "Ninove": 3, "Liège": 2, "Liege": 2, "": 1, "Aalst": 4}
    assert list(by_residence(met).items()) == [("Aalst", 4), ("Liege", 4), ("Ninove", 4), ("", 1)]


def test_each_part_has_its_number() -> None:
    figures = FigureSet(
        received=9,
        by_source={Source.DOOR: 2},
        by_weekday={Weekday.MONDAY: 3, None: 1},
        by_residence={"Ninove": 5},
        answers=AnswerFigures({AnswerState.LATE: 4}),
        by_status={Status.NOT_POSSIBLE: 6, Status.APPROVED: 1},
        open=8,
    )
    told = {
        FigurePart(FigureKind.RECEIVED): 9,
        FigurePart(FigureKind.SOURCE, Source.DOOR): 2,
        FigurePart(FigureKind.SOURCE, Source.MAIL): 0,
        FigurePart(FigureKind.WEEKDAY, Weekday.MONDAY): 3,
        FigurePart(FigureKind.WEEKDAY): 1,
        FigurePart(FigureKind.RESIDENCE, "NINOVE"): 5,
        FigurePart(FigureKind.RESIDENCE, "Aalst"): 0,
        FigurePart(FigureKind.ANSWER, AnswerState.LATE): 4,
        FigurePart(FigureKind.STATUS, Status.APPROVED): 1,
        FigurePart(FigureKind.CLOSED): 7,
        FigurePart(FigureKind.SHORTAGE): 6,
        FigurePart(FigureKind.OPEN): 8,
    }
    assert {part: figures.count_of(part) for part in told} == told
