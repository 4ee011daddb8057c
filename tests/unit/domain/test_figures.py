"""The provider's own count (R13), against a plain recount, and after corrections (R10)."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.figures import Figures, child_key, count
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest, Child
from llko_desktop.domain.status import CancelReason, Status
from llko_desktop.domain.transitions import Choice, correct_status
from tests.helpers.requests import RECEIVED, choice_for, in_status, make_request

MARCH = (date(2026, 3, 1), date(2026, 3, 31))
NAMES = ("Léa De Smet", "lea de-smet", "Sam De Smet", "")


@given(
    st.lists(
        st.tuples(
            st.sampled_from(Status),
            st.dates(date(2026, 2, 20), date(2026, 4, 10)),
            st.sampled_from(NAMES),
            st.sampled_from([None, date(2025, 1, 1), date(2025, 6, 1)]),
        ),
        max_size=12,
    )
)
def test_figures_equal_a_plain_recount(
    procedure: Procedure, drawn: list[tuple[Status, date, str, date | None]]
) -> None:
    requests = [
        in_status(
            status,
            procedure,
            today=day,
            reference=f"OV-{number}",
            received=date(2026, 2, 1),
            child=Child(name, birth_date=born),
        )
        for number, (status, day, name, born) in enumerate(drawn)
    ]
    figures = count(requests, *MARCH)
    closed = [
        (number, status, name, born)
        for number, (status, day, name, born) in enumerate(drawn)
        if status in (Status.APPROVED, Status.NOT_POSSIBLE, Status.CANCELLED, Status.CLOSED_EXTERNALLY)
        and (day.year, day.month) == (2026, 3)
    ]
    same = {"Léa De Smet": "lea", "lea de-smet": "lea", "Sam De Smet": "sam"}
    assert figures.requests == len(closed)
    assert figures.shortage == sum(1 for _, status, *_ in closed if status is Status.NOT_POSSIBLE)
    for status in Status:
        assert figures.by_status.get(status, 0) == sum(1 for entry in closed if entry[1] is status)
    assert figures.children == len({(same.get(name, number), born) for number, _, name, born in closed})


def test_the_first_and_last_day_count(procedure: Procedure) -> None:
    def closed(day: date) -> CareRequest:
        return in_status(Status.CANCELLED, procedure, today=day, received=date(2026, 2, 1))

    day = timedelta(days=1)
    counted = [
        count([closed(on)], *MARCH).requests for on in (MARCH[0] - day, MARCH[0], MARCH[1], MARCH[1] + day)
    ]
    assert counted == [0, 1, 1, 0]
    assert count([], *MARCH) == Figures({}, 0, 0, 0)


def test_a_correction_moves_the_count_but_not_the_month(procedure: Procedure) -> None:
    refused = in_status(Status.NOT_POSSIBLE, procedure)
    assert count([refused], *MARCH) == Figures({Status.NOT_POSSIBLE: 1}, 1, 1, 1)
    april = date(2026, 4, 15)
    choice = Choice(reason=CancelReason.WITHDRAWN, note="vergissing")
    corrected = correct_status(refused, Status.CANCELLED, choice, april, procedure)
    assert count([corrected], *MARCH) == Figures({Status.CANCELLED: 1}, 0, 1, 1)
    assert count([corrected], april, april).requests == 0


def test_a_request_that_was_opened_again_counts_when_it_is_closed_again(procedure: Procedure) -> None:
    april = date(2026, 4, 15)
    choice = Choice(**{**vars(choice_for(Status.IN_PROGRESS, april)), "note": "vergissing"})
    opened = correct_status(
        in_status(Status.APPROVED, procedure), Status.IN_PROGRESS, choice, april, procedure
    )
    assert opened.progress.final_on is None
    assert count([opened], RECEIVED, april).requests == 0


def test_what_tells_one_child_from_another() -> None:
    born = make_request(child=Child("Léa De Smet", birth_date=date(2025, 1, 1)))
    unborn = make_request(child=Child("Baby", expected_date=date(2026, 6, 1)))
    unnamed = make_request(reference="OV-9", child=Child("!"))
    assert child_key(born) == ("lea de smet", date(2025, 1, 1))
    assert child_key(unborn) == ("baby", date(2026, 6, 1))
    assert child_key(unnamed) == ("reference OV-9", None)
