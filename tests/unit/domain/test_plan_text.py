"""Weeks of care as people write them, in three languages, and as the program writes them."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from llko_desktop.domain.messages import InputError
from llko_desktop.domain.plan_text import (
    DayParts,
    joined_days,
    parse_clock,
    parse_schedule,
    schedule_text,
    short_days,
    short_hours,
)
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule
from tests.helpers.strategies import schedules

WORKING_WEEK = ", ".join(f"{day} 08:00-17:00" for day in ("ma", "di", "wo", "do", "vr"))
WITHOUT_WEDNESDAY = ", ".join(f"{day} 08:00-17:00" for day in ("ma", "di", "do", "vr"))

DUTCH = {
    "": "",
    "ma 8-17": "ma 08:00-17:00",
    "MA 8-17": "ma 08:00-17:00",
    "Ma. 8u - 17u": "ma 08:00-17:00",
    "ma (8-17)": "ma 08:00-17:00",
    "ma, 8-17": "ma 08:00-17:00",
    "ma:8-17;di:8-12": "ma 08:00-17:00, di 08:00-12:00",
    "maandag van 08:00 tot 17:00": "ma 08:00-17:00",
    "Maandag: 08:00 - 17:00": "ma 08:00-17:00",
    "op maandag van 8 tot 17 uur": "ma 08:00-17:00",
    "elke maandag van 8 tot 12": "ma 08:00-12:00",
    "maandags 8-17": "ma 08:00-17:00",
    "maandag tussen 8 en 17 uur": "ma 08:00-17:00",
    "ma vanaf 8 tot 17u": "ma 08:00-17:00",
    "ma 8 uur tot 17 uur": "ma 08:00-17:00",
    "ma 08.00u-17.00u": "ma 08:00-17:00",
    "ma 0800-1700": "ma 08:00-17:00",
    "di 8u30–12u": "di 08:30-12:00",
    "di 8u30—12u": "di 08:30-12:00",
    "do. 08u00-17u00": "do 08:00-17:00",
    "zo 10:00-24:00": "zo 10:00-24:00",
    "maandag 07:00-16:15; dinsdag 13:00-18:00;": "ma 07:00-16:15, di 13:00-18:00",
    "maandag van 07:30 tot 17:30, woensdag van 07:30 tot 17:30": "ma 07:30-17:30, wo 07:30-17:30",
    "ma: 7u30 - 17u30, woe: 8u - 12u": "ma 07:30-17:30, wo 08:00-12:00",
    "ma en di 8-12": "ma 08:00-12:00, di 08:00-12:00",
    "ma, di en wo van 8.30 tot 12.30": "ma 08:30-12:30, di 08:30-12:30, wo 08:30-12:30",
    "ma/di/do 9-15": "ma 09:00-15:00, di 09:00-15:00, do 09:00-15:00",
    "maandag en dinsdag 8-17, woensdag 8-12": "ma 08:00-17:00, di 08:00-17:00, wo 08:00-12:00",
    "ma 8-17u di 8-17u": "ma 08:00-17:00, di 08:00-17:00",
    "ma 8 - 12 u., di 8 - 12 u.": "ma 08:00-12:00, di 08:00-12:00",
    "ma 8:00–17:00 / di 8:00–12:00": "ma 08:00-17:00, di 08:00-12:00",
    "di 8-12, ma 8-12": "ma 08:00-12:00, di 08:00-12:00",
    "ma+di 8:00-12:00 en 13:00-17:00": "ma 08:00-12:00 13:00-17:00, di 08:00-12:00 13:00-17:00",
    "ma 8-12 13-17": "ma 08:00-12:00 13:00-17:00",
    "ma van 8u tot 12u en van 13u tot 17u": "ma 08:00-12:00 13:00-17:00",
    "ma 8-12, ma 12-17": "ma 08:00-17:00",
    "ma-vr 8-17": WORKING_WEEK,
    "ma t/m vr 8u-17u": WORKING_WEEK,
    "maandag tot en met vrijdag van 8u tot 17u": WORKING_WEEK,
    "weekdagen 8-17": WORKING_WEEK,
    "werkdagen van 8 tot 17 uur": WORKING_WEEK,
    "elke dag 8-17": WORKING_WEEK,
    "alle dagen van 8u tot 17u": WORKING_WEEK,
    "maandag hele dag": "ma 08:00-17:00",
    "ma volledige dag, wo voormiddag": "ma 08:00-17:00, wo 08:00-12:30",
    "wo vm, do nm": "wo 08:00-12:30, do 12:30-17:00",
    "woensdagvoormiddag en donderdagnamiddag": "wo 08:00-12:30, do 12:30-17:00",
    "maandag voormiddag en namiddag": "ma 08:00-17:00",
    "ma di wo": "ma, di, wo",
    "ma 8-17, di": "ma 08:00-17:00, di",
    "ma t.e.m. do 8-17": "ma 08:00-17:00, di 08:00-17:00, wo 08:00-17:00, do 08:00-17:00",
    "ma tem vr 8-17": WORKING_WEEK,
    "maandag voormiddag van 8 tot 12": "ma 08:00-12:00",
    "ma 13-18 (namiddag)": "ma 13:00-18:00",
    "ma hele dag 8u30-16u30, di hele dag": "ma 08:30-16:30, di 08:00-17:00",
    "ma voormiddag en 13-18": "ma 08:00-12:30 13:00-18:00",
    "Maandag: 8u-17u; Dinsdag: /; Woensdag: 8u-12u": "ma 08:00-17:00, wo 08:00-12:00",
    "Maandag: 8u-17u\nDinsdag: -\nWoensdag: 8u-12u\nDonderdag:": "ma 08:00-17:00, wo 08:00-12:00",
    "Maandag:\nDinsdag: 8-17": "di 08:00-17:00",
    "ma-di-do 8-17": "ma 08:00-17:00, di 08:00-17:00, do 08:00-17:00",
    "ma - wo – vr": "ma, wo, vr",
    "vr-wo-ma 8-12": "ma 08:00-12:00, wo 08:00-12:00, vr 08:00-12:00",
    "ma-wo 8-17": "ma 08:00-17:00, di 08:00-17:00, wo 08:00-17:00",
    "elke dag van 8 tot 17u behalve woensdag": WITHOUT_WEDNESDAY,
    "elke dag behalve woensdag van 8u tot 17u": WITHOUT_WEDNESDAY,
    "elke dag (behalve woensdag) 8-17": WITHOUT_WEDNESDAY,
    "ma-vr 8-17, behalve op wo": WITHOUT_WEDNESDAY,
    "hele dagen behalve wo": WITHOUT_WEDNESDAY,
    "alle dagen behalve wo, hele dagen": WITHOUT_WEDNESDAY,
    "alle dagen behalve wo": "ma, di, do, vr",
    "alle dagen behalve wo en vr 8-12": "ma 08:00-12:00, di 08:00-12:00, do 08:00-12:00",
}
FRENCH = {
    "lundi 8h-17h": "ma 08:00-17:00",
    "tous les jours sauf mercredi": "ma, di, do, vr",
    "tous les jours de 8h à 17h sauf le mercredi": WITHOUT_WEDNESDAY,
    "lundi de 8h à 17h": "ma 08:00-17:00",
    "lundi de 8 h à 17 h": "ma 08:00-17:00",
    "lun 8h30-12h": "ma 08:30-12:00",
    "lundis 8h-12h": "ma 08:00-12:00",
    "lundi et mardi de 8h à 12h": "ma 08:00-12:00, di 08:00-12:00",
    "le lundi et le mardi de 8 h à 17 h": "ma 08:00-17:00, di 08:00-17:00",
    "du lundi au vendredi de 8h à 17h": WORKING_WEEK,
    "tous les jours de 8h à 17h": WORKING_WEEK,
    "mercredi matin": "wo 08:00-12:30",
    "mercredi après-midi": "wo 12:30-17:00",
    "jeudi journée entière": "do 08:00-17:00",
    "jeudi toute la journée": "do 08:00-17:00",
    "le vendredi entre 8h et midi": "vr 08:00-12:00",
    "samedi de 9 heures à 12 heures": "za 09:00-12:00",
    "dimanche 10h-12h": "zo 10:00-12:00",
    "lu, ma, me, je, ve 8h-17h": WORKING_WEEK,
    "Lu 8h-17h Ma 8h-12h": "ma 08:00-17:00, di 08:00-12:00",
    "ma-je 8h-17h": "di 08:00-17:00, wo 08:00-17:00, do 08:00-17:00",
    "mar. 8h-12h, mer. 8h-12h, jeu. 13h-17h": "di 08:00-12:00, wo 08:00-12:00, do 13:00-17:00",
}
ENGLISH = {
    "Monday 8-17": "ma 08:00-17:00",
    "Mon-Fri 8am-5pm": WORKING_WEEK,
    "Monday to Friday 8:00 to 17:00": WORKING_WEEK,
    "every day 8-17": WORKING_WEEK,
    "every day except Wednesday": "ma, di, do, vr",
    "weekdays 8-17": WORKING_WEEK,
    "Monday through Tuesday from 8am until 4pm": "ma 08:00-16:00, di 08:00-16:00",
    "Mon, Tue and Wed 8.30 am - 12.30 pm": "ma 08:30-12:30, di 08:30-12:30, wo 08:30-12:30",
    "Tuesday morning": "di 08:00-12:30",
    "Wednesday afternoon": "wo 12:30-17:00",
    "Thursday all day": "do 08:00-17:00",
    "Saturdays 9-noon": "za 09:00-12:00",
    "sun 12pm-5pm": "zo 12:00-17:00",
}


@pytest.mark.parametrize(("text", "written"), [*DUTCH.items(), *FRENCH.items(), *ENGLISH.items()])
def test_forms_that_people_write(text: str, written: str) -> None:
    assert schedule_text(parse_schedule(text)) == written


@pytest.mark.parametrize(
    ("text", "code", "values"),
    [
        ("ma 17:00-08:00", "range_ends_before_start", {"range": "17:00-08:00"}),
        ("ma 8-8", "range_ends_before_start", {"range": "08:00-08:00"}),
        ("ma 25-26", "time_outside_day", {"range": "25"}),
        ("ma 8:61-9", "time_outside_day", {"range": "8:61"}),
        ("ma 13pm-14", "time_outside_day", {"range": "13pm"}),
        ("ma 24:00-24:00", "time_outside_day", {"range": "24:00-24:00"}),
        ("ma 8", "plan_hours_need_end", {"time": "8"}),
        ("ma 8 17", "plan_hours_need_end", {"time": "8"}),
        ("ma 8-di", "plan_hours_need_end", {"time": "8"}),
        ("8-17 ma", "plan_hours_without_day", {"time": "8"}),
        ("voormiddag", "plan_hours_without_day", {"time": "voormiddag"}),
        ("vr-ma 8-17", "plan_days_backward", {"text": "vr-ma 8-17"}),
        ("ma 8-17 ofzo", "plan_word_unknown", {"word": "ofzo"}),
        ("ma halve dag", "plan_word_unknown", {"word": "halve"}),
        ("elke dag behalve woensdagnamiddag", "plan_word_unknown", {"word": "behalve"}),
        ("elke dag 8-17 behalve wo 8-12", "plan_word_unknown", {"word": "behalve"}),
        ("ma 8-17 behalve wo", "plan_word_unknown", {"word": "behalve"}),
        ("ma 8-17 behalve in de vakantie", "plan_word_unknown", {"word": "behalve"}),
        ("ma 8-17, wo vrij", "plan_word_unknown", {"word": "vrij"}),
        ("ma..vr 8-17", "plan_word_unknown", {"word": ".."}),
        ("lu, di 8-17", "plan_word_unknown", {"word": "di"}),
        ("=1+1", "plan_word_unknown", {"word": "="}),
    ],
)
def test_what_cannot_be_understood_is_named(text: str, code: str, values: dict[str, str]) -> None:
    with pytest.raises(InputError) as refused:
        parse_schedule(text)
    (message,) = refused.value.messages
    assert message.code == code
    assert {name: message.value(name) for name in values} == values


@given(schedules())
@example(WeeklySchedule.of({Weekday.TUESDAY: [TimeRange(480, 720)]}, [Weekday.MONDAY, Weekday.SUNDAY]))
def test_what_is_written_is_read_back(week: WeeklySchedule) -> None:
    assert parse_schedule(schedule_text(week)) == week


DAYS = ("ma", "di", "woensdag", "jeudi", "Fri", "weekdagen", "tous les jours")
HOURS = ("8", "8u30", "17:00", "24:00", "25:00", "8 am", "0 pm", "voormiddag", "midi", "0830")
OTHERS = ("-", "–", "tot", "t/m", "en", "van", ",", ";", ".", " ", "\n", "é", "日", "٣", "\x00")
PIECES = st.lists(st.sampled_from(DAYS + HOURS + OTHERS))


def read_or_refuse(text: str) -> WeeklySchedule:
    """The week that a text means; the empty one where it is refused with a message."""
    try:
        return parse_schedule(text)
    except InputError as refusal:
        if not refusal.messages:
            raise
        return WeeklySchedule()


@given(st.text() | PIECES.map(" ".join) | PIECES.map("".join))
def test_any_text_is_read_or_refused(text: str) -> None:
    week = read_or_refuse(text)
    assert parse_schedule(schedule_text(week)) == week


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("8", 480),
        (" 08:00 ", 480),
        ("8u30", 510),
        ("8.30", 510),
        ("8h", 480),
        ("8 uur", 480),
        ("0830", 510),
        ("5 pm", 1020),
        ("12 am", 0),
        ("12 pm", 720),
        ("24:00", 1440),
    ],
)
def test_a_time_of_day(text: str, minutes: int) -> None:
    assert parse_clock(text) == minutes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "time_unreadable"),
        ("acht uur", "time_unreadable"),
        ("8-17", "time_unreadable"),
        ("24:01", "time_outside_day"),
        ("8:75", "time_outside_day"),
        ("0 pm", "time_outside_day"),
    ],
)
def test_no_time_of_day(text: str, code: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_clock(text)
    assert [message.code for message in refused.value.messages] == [code]


def test_half_days_mean_what_the_provider_says() -> None:
    parts = DayParts(TimeRange(420, 1080), TimeRange(420, 780), TimeRange(780, 1080))
    week = parse_schedule("ma hele dag, di voormiddag, wo namiddag", parts)
    assert schedule_text(week) == "ma 07:00-18:00, di 07:00-13:00, wo 13:00-18:00"


@pytest.mark.parametrize(
    ("item", "text"),
    [
        (TimeRange(480, 1020), "8–17"),
        (TimeRange(510, 720), "8:30–12"),
        (TimeRange(605, 1440), "10:05–24"),
        (TimeRange(0, 30), "0–0:30"),
    ],
)
def test_short_hours(item: TimeRange, text: str) -> None:
    assert short_hours(item) == text


@pytest.mark.parametrize(
    ("text", "language", "short"),
    [
        ("ma-vr 8-17", "nl", "ma–vr"),
        ("ma di wo", "en", "Mon–Wed"),
        ("ma di", "nl", "ma di"),
        ("ma di do", "fr", "lun mar jeu"),
        ("zo 9-12", "en", "Sun"),
        ("", "nl", ""),
    ],
)
def test_short_days(text: str, language: str, short: str) -> None:
    assert short_days(parse_schedule(text), language) == short


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_a_day_that_is_shown_is_read_as_the_same_day(language: str) -> None:
    for day in Weekday:
        shown = short_days(WeeklySchedule(open_days=frozenset({day})), language)
        assert parse_schedule(shown).weekdays == (day,)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("ma 8-12, 11-17", (Weekday.MONDAY,)),
        ("ma 8-12 12-17", (Weekday.MONDAY,)),
        ("ma-wo 8-12, 13-17, do 8-12 9-10", (Weekday.THURSDAY,)),
        ("ma voormiddag 8-12", ()),
        ("ma 8-12 13-17", ()),
        ("ma", ()),
        ("", ()),
    ],
)
def test_days_whose_hours_are_read_as_fewer_are_told(text: str, days: tuple[Weekday, ...]) -> None:
    assert joined_days(text) == days
