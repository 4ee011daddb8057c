"""Days and hours are found in whole sentences, and appointments, refusals and choices are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.plan_search import find_weeks
from llko_desktop.domain.plan_text import parse_schedule, schedule_text
from llko_desktop.domain.plan_words import plain_text
from tests.helpers.strategies import schedules

WORKING_WEEK = "ma 08:00-17:00, di 08:00-17:00, wo 08:00-17:00, do 08:00-17:00, vr 08:00-17:00"
MORNINGS = WORKING_WEEK.replace("17:00", "12:30")

FOUND = {
    "We zoeken opvang op maandag en dinsdag van 8 tot 17u en woensdagvoormiddag.": (
        "ma 08:00-17:00, di 08:00-17:00, wo 08:00-12:30"
    ),
    "Het gaat om maandag, dinsdag en donderdag hele dagen, graag met eten": (
        "ma 08:00-17:00, di 08:00-17:00, do 08:00-17:00"
    ),
    "elke voormiddag zou fijn zijn": MORNINGS,
    "alle dagen behalve woensdag": "ma, di, do, vr",
    "opvang op ma-di-do": "ma, di, do",
    "We werken elke dag van 8 tot 17u behalve woensdag. Dank u": WORKING_WEEK.replace(" wo 08:00-17:00,", ""),
    "in de week elke namiddag": MORNINGS.replace("08:00-12:30", "12:30-17:00"),
    "du lundi au jeudi de 8h à 16h30, si possible": (
        "ma 08:00-16:30, di 08:00-16:30, wo 08:00-16:30, do 08:00-16:30"
    ),
    "les lundis et mardis toute la journée": "ma 08:00-17:00, di 08:00-17:00",
    "tous les matins": MORNINGS,
    "chaque mercredi après-midi": "wo 12:30-17:00",
    "every Monday and Wednesday from 8am to 5pm, please": "ma 08:00-17:00, wo 08:00-17:00",
    "every morning": MORNINGS,
    "full days on Tuesday": "di",
    "Tuesday full days": "di 08:00-17:00",
    "van maandag tot en met vrijdag van 8 tot 17 uur": WORKING_WEEK,
    "weekdagen tussen 8 en 17u": WORKING_WEEK,
    "ma-vr 8u-17u kan dat?": WORKING_WEEK,
    "ma, di en do van 8.30 tot 16.30 uur": "ma 08:30-16:30, di 08:30-16:30, do 08:30-16:30",
    "Op maandag en dinsdag. Telkens van 8 tot 17u.": "ma 08:00-17:00, di 08:00-17:00",
    "maandag en dinsdag, graag van 8 tot 17u": "ma 08:00-17:00, di 08:00-17:00",
    "op maandag en vrijdag": "ma, vr",
    "elke dinsdag": "di",
    "maandagochtend van 8 tot 12": "ma 08:00-12:00",
    "woensdag ’s morgens": "wo 08:00-12:30",
    "opvang ma di do vr 8-17": "ma 08:00-17:00, di 08:00-17:00, do 08:00-17:00, vr 08:00-17:00",
    "ma di do van 8u tot 17u": "ma 08:00-17:00, di 08:00-17:00, do 08:00-17:00",
    "ma t.e.m. do 7.30u-17u": "ma 07:30-17:00, di 07:30-17:00, wo 07:30-17:00, do 07:30-17:00",
    "op maandag en dinsdag 8-17, woensdag vrij": "ma 08:00-17:00, di 08:00-17:00",
    "ma 8-17, wo en vr thuis": "ma 08:00-17:00",
    "le lundi 8h-17h et mardi libre": "ma 08:00-17:00",
    "nog een plaatsje vrij op maandag en dinsdag?": "ma, di",
    "enkel op maandag en dinsdag": "ma, di",
}

NOTHING = [
    "Zo zijn we, ma en pa: je kent me, do you?",
    "we sat in the sun on the 3rd",
    "Kunnen we maandag eens langskomen?",
    "niet op woensdag",
    "maandag of dinsdag",
    "lundi ou mardi de 8h à 17h",
    "not on Monday and Tuesday",
    "3 dagen per week",
    "maandag vrij",
    "lu ma je de 8h à 17h",
    "lu-ma-je de 8h à 17h",
    "ma-vr 8-17, woe tot 12u",
    "ma-vr 8-17u, op woensdag maar tot 12u30",
    "ma-vr 8-17 (woe enkel voormiddag)",
    "de ene week ma di, de andere week wo do",
    "afwisselend ma-di en do-vr",
    "maandag en dinsdag om de twee weken",
    "lundi et mardi, une semaine sur deux",
    "Monday and Tuesday every other week",
    "de trein van 8 tot 9 uur",
    "",
]


@pytest.mark.parametrize(("text", "week"), FOUND.items(), ids=FOUND.keys())
def test_weeks_in_sentences(text: str, week: str) -> None:
    found = find_weeks(plain_text(text))
    assert [schedule_text(item.schedule) for item in found] == [week] * bool(week)


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_week(text: str) -> None:
    assert find_weeks(plain_text(text)) == []


def test_where_it_stands() -> None:
    text = plain_text("Hallo! Op maandag hele dagen, graag.")
    (found,) = find_weeks(text)
    assert text[found.start : found.end] == "maandag hele dagen"
    assert parse_schedule(found.text) == found.schedule


@given(schedules())
def test_a_week_as_written_is_found_in_a_sentence(week: object) -> None:
    text = schedule_text(week)  # type: ignore[arg-type]
    found = find_weeks(plain_text(f"Hallo, wij hebben opvang nodig: {text}! Kan dat?"))
    if len(week.weekdays) > 1 and not week.open_days:  # type: ignore[attr-defined]
        assert [item.schedule for item in found] == [week]


@given(st.text(max_size=200))
def test_any_text_is_searched(text: str) -> None:
    plain = plain_text(text)
    for found in find_weeks(plain):
        assert 0 <= found.start < found.end <= len(plain)


@pytest.mark.parametrize(
    "piece", ["ma ", "maandag 8-17 ", "8-17 ", "elke ", "ma,", "en ", "(", "ma tot ", "-", "1"]
)
def test_long_texts_are_searched_in_time(piece: str) -> None:
    find_weeks(plain_text(piece * (200_000 // len(piece))))
