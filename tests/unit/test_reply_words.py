"""Dates, lists, hours and weeks in words, in the three languages."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.reply_check import Check, Expected, check_reply
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule
from llko_desktop.services.reply_words import date_forms, date_text, list_text, term_text, week_text

WEEKS = [
    (
        "ma di 8-17, wo 8-12",
        "maandag en dinsdag van 8 tot 17 uur, woensdag van 8 tot 12 uur",
        "le lundi et le mardi de 8 h à 17 h, le mercredi de 8 h à 12 h",
        "Monday and Tuesday from 8:00 to 17:00, Wednesday from 8:00 to 12:00",
    ),
    (
        "ma-vr 8:30-17",
        "maandag tot en met vrijdag van 8.30 tot 17 uur",
        "du lundi au vendredi de 8 h 30 à 17 h",
        "Monday to Friday from 8:30 to 17:00",
    ),
    (
        "ma wo vr 7-18:15",
        "maandag, woensdag en vrijdag van 7 tot 18.15 uur",
        "le lundi, le mercredi et le vendredi de 7 h à 18 h 15",
        "Monday, Wednesday and Friday from 7:00 to 18:15",
    ),
    (
        "do 8-12 13-17",
        "donderdag van 8 tot 12 uur en van 13 tot 17 uur",
        "le jeudi de 8 h à 12 h et de 13 h à 17 h",
        "Thursday from 8:00 to 12:00 and from 13:00 to 17:00",
    ),
    (
        "ma 8-17, di, do",
        "maandag van 8 tot 17 uur, dinsdag en donderdag (zonder uren)",
        "le lundi de 8 h à 17 h, le mardi et le jeudi (sans heures)",
        "Monday from 8:00 to 17:00, Tuesday and Thursday (no hours given)",
    ),
    ("zo 0-24", "zondag van 0 tot 24 uur", "le dimanche de 0 h à 24 h", "Sunday from 0:00 to 24:00"),
    ("", "", "", ""),
]


@pytest.mark.parametrize(("week", "nl", "fr", "en"), WEEKS)
def test_week_reads_as_the_language_says_it(week: str, nl: str, fr: str, en: str) -> None:
    schedule = parse_schedule(week)
    assert [week_text(schedule, language) for language in LANGUAGES] == [nl, fr, en]


@pytest.mark.parametrize(
    ("day", "nl", "fr", "en"),
    [
        (date(2026, 8, 17), "17 augustus 2026", "17 août 2026", "17 August 2026"),
        (date(2026, 12, 1), "1 december 2026", "1er décembre 2026", "1 December 2026"),
        (date(2028, 2, 29), "29 februari 2028", "29 février 2028", "29 February 2028"),
        (date(2026, 5, 11), "11 mei 2026", "11 mai 2026", "11 May 2026"),
    ],
)
def test_date_reads_as_the_language_says_it(day: date, nl: str, fr: str, en: str) -> None:
    assert [date_text(day, language) for language in LANGUAGES] == [nl, fr, en]


def test_lists_and_terms() -> None:
    assert list_text(["a", "b", "c"], "nl") == "a, b en c"
    assert [list_text(["a", "b"], language, either=True) for language in LANGUAGES] == [
        "a of b",
        "a ou b",
        "a or b",
    ]
    assert [term_text(14, language) for language in LANGUAGES] == ["14 dagen", "14 jours", "14 days"]


def _check(text: str, day: date, language: str) -> bool:
    findings = check_reply(text, Purpose.CLOSING_NOTICE, Expected(date_forms(day, language), ()))
    return {finding.check: finding.ok for finding in findings}[Check.REPLY_BY]


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("nl", "vóór 7 juli 2026 graag"),
        ("nl", "tegen dinsdag 7 juli."),
        ("nl", "ten laatste op 07/07/2026"),
        ("nl", "tot 7-7-2026,"),
        ("fr", "avant le 7 juillet 2026"),
        ("fr", "le 07/07 au plus tard"),
        ("en", "before July 7, 2026"),
        ("en", "by 7 July at the latest"),
    ],
)
def test_a_date_is_found_in_the_spellings_people_use(language: str, written: str) -> None:
    assert _check(written, date(2026, 7, 7), language)


@pytest.mark.parametrize(
    "written", ["op 17 juli 2026", "op 7 juli 2027", "op 27/07/2026", "op 7/7/2027", "op 8 juli", "7 juliana"]
)
def test_another_date_is_not_taken_for_it(written: str) -> None:
    assert not _check(written, date(2026, 7, 7), "nl")


@given(
    day=st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    other=st.integers(1, 400),
    language=st.sampled_from(LANGUAGES),
)
def test_the_letters_own_date_is_always_found_and_no_other(day: date, other: int, language: str) -> None:
    assert _check(f"x {date_text(day, language)}.", day, language)
    assert not _check(f"x {date_text(day + timedelta(days=other), language)}.", day, language)


@pytest.mark.parametrize(
    "written",
    [
        "maandag van 8 tot 17 uur",
        "ma en dinsdag 8u30–12u",
        "le lundi de 8 h à 17 h",
        "le mardi 8h30-12h",
        "Monday from 8:00 to 17:00",
        "woensdag 8-12",
        "Friday 8 am to 5 pm",
    ],
)
def test_days_and_hours_are_found(written: str) -> None:
    found = check_reply(written, Purpose.NOT_POSSIBLE_ALTERNATIVE, Expected())
    assert found[0].ok


@pytest.mark.parametrize(
    "written",
    [
        "maandag en dinsdag",
        "van 8 tot 17 uur",
        "maandag kan; jullie hebben tot 17 augustus 2026",
        "vrijdag zijn we dicht van 1 tot 17 augustus",
        "vrijdag, ten laatste 17-08-2026",
        "bel op maandag: 054 12-34-56",
    ],
)
def test_dates_and_phone_numbers_are_not_taken_for_hours(written: str) -> None:
    found = check_reply(written, Purpose.NOT_POSSIBLE_ALTERNATIVE, Expected())
    assert not found[0].ok


@pytest.mark.parametrize(
    ("stored", "written"),
    [
        ("+32 470 12 34 56", "bel 0470/12.34.56"),
        ("0470 12 34 56", "bel +32 470 12 34 56"),
        ("+32 54 12 34 56", "bel 054 12 34 56"),
        ("nestje@example.be", "mail Nestje@Example.be"),
    ],
)
def test_a_contact_is_found_in_any_spelling(stored: str, written: str) -> None:
    found = check_reply(written, Purpose.CLOSING_NOTICE, Expected((), (stored,)))
    assert {finding.check: finding.ok for finding in found}[Check.CONTACT]
    other = check_reply("bel 0499 99 99 99", Purpose.CLOSING_NOTICE, Expected((), (stored,)))
    assert not {finding.check: finding.ok for finding in other}[Check.CONTACT]


_QUARTERS = st.integers(0, 95).map(lambda quarter: quarter * 15)


@given(
    hours=st.dictionaries(
        st.sampled_from(Weekday), st.tuples(_QUARTERS, st.integers(1, 20)), min_size=1, max_size=7
    ),
    language=st.sampled_from(LANGUAGES),
)
def test_every_week_in_words_passes_the_check_of_days_and_hours(
    hours: dict[Weekday, tuple[int, int]], language: str
) -> None:
    week = WeeklySchedule.of(
        {day: [TimeRange(start, min(start + 15 * long, 1440))] for day, (start, long) in hours.items()}
    )
    text = week_text(week, language)
    assert check_reply(text, Purpose.NOT_POSSIBLE_ALTERNATIVE, Expected())[0].ok, text
