"""Deadlines and visits as a calendar: read strictly line by line, and a second one changes the first."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.appointment import drop_appointment, make_appointment
from llko_desktop.domain.history import Appointment
from llko_desktop.domain.messages import InputError
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest, Child
from llko_desktop.domain.status import Source, Status
from llko_desktop.exchange.calendar_file import IcsWriter
from llko_desktop.services.calendar_entries import CalendarEntry
from llko_desktop.services.calendar_export import CalendarExport
from llko_desktop.services.merging import merged
from llko_desktop.texts.calendar_words import SpokenCalendar
from llko_desktop.texts.speech import Texts
from tests.helpers.memory_store import MemoryStore
from tests.helpers.requests import entered, in_status, make_request

NOW = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
TODAY = date(2026, 3, 4)
_LINE = re.compile(r"([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)", re.DOTALL)
_ESCAPED = {r"\n": "\n", r"\,": ",", r"\;": ";", r"\\": "\\"}


def events(raw: bytes) -> dict[str, dict[str, str]]:
    """Read a calendar strictly; gives its events by identifier."""
    assert raw.endswith(b"\r\n")
    assert raw.count(b"\r") == raw.count(b"\n") == raw.count(b"\r\n")
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    lines = raw.decode("utf-8").replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    assert {"VERSION:2.0", "METHOD:PUBLISH"} <= set(lines)
    found: list[dict[str, str]] = []
    for line in lines:
        match = _LINE.fullmatch(line)
        assert match, line
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found:
            name, value = match.group(1), re.sub(r"\\[n,;\\]", lambda m: _ESCAPED[m.group()], match.group(3))
            assert name not in found[-1] or name in ("BEGIN", "END")
            found[-1][name] = value
    by_uid = {event["UID"]: event for event in found}
    assert len(by_uid) == len(found)
    return by_uid


class Desk:
    """A store and the calendars that go out of it."""

    def __init__(self, procedure: Procedure, folder: Path) -> None:
        self.store, self.path = MemoryStore(), folder / "agenda.ics"
        self.today = TODAY
        self._words = SpokenCalendar(Texts("en", procedure))
        self._export = CalendarExport(self.store, procedure, lambda: self.today, IcsWriter(lambda: NOW))

    def add(self, request: CareRequest) -> None:
        with self.store.write() as work:
            work.requests.add(request)

    def change(self, reference: str, step: Callable[[CareRequest], CareRequest]) -> None:
        with self.store.write() as work:
            request = work.requests.get(reference)
            work.requests.save(step(request), was=reference)

    def write(self, *, replace: bool = True) -> dict[str, dict[str, str]]:
        self._export.write(self._words, self.path, replace=replace)
        return events(self.path.read_bytes())


@pytest.fixture
def desk(procedure: Procedure, tmp_path: Path) -> Desk:
    return Desk(procedure, tmp_path)


def test_a_term_is_a_day_and_a_visit_a_time(desk: Desk) -> None:
    request = make_request(child=Child("Noor; de Wit, \\ jr"))
    desk.add(make_appointment(request, Appointment(date(2026, 7, 7), 14 * 60 + 30), TODAY))
    term, visit = sorted(desk.write().values(), key=lambda event: event["DTSTART"])
    assert term["SUMMARY"] == "Last day to answer: Noor; de Wit, \\ jr"
    assert (term["DTSTART"], term["DTEND"]) == ("20260316", "20260317")
    assert term["DESCRIPTION"].startswith("OV-2026-00001\nR3 · ")
    # In Brussels it is two hours later in summer.
    assert (visit["DTSTART"], visit["DTEND"]) == ("20260707T123000Z", "20260707T133000Z")
    assert visit["DESCRIPTION"] == "OV-2026-00001\nSofie Maes\n0470 12 34 56\nsofie.maes@example.be"
    assert {term["SEQUENCE"], visit["SEQUENCE"]} == {"0"}
    assert term["DTSTAMP"] == "20260304T093000Z"
    assert term["CLASS"] == "PRIVATE"


def test_a_second_calendar_changes_what_the_first_told(desk: Desk) -> None:
    at_nine = Appointment(date(2026, 3, 20), 9 * 60)
    desk.add(make_appointment(make_request(), at_nine, TODAY))
    first = desk.write()
    assert desk.write() == first
    desk.change("OV-2026-00001", lambda r: make_appointment(r, replace(at_nine, at=600), TODAY))
    second = desk.write()
    assert second.keys() == first.keys()
    changed = {uid for uid in first if first[uid] != second[uid]}
    assert [second[uid]["SEQUENCE"] for uid in changed] == ["1"]
    assert [second[uid]["DTSTART"] for uid in changed] == ["20260320T090000Z"]


def test_what_does_not_hold_any_more_is_cancelled(desk: Desk, procedure: Procedure) -> None:
    visit = Appointment(date(2026, 3, 20), 9 * 60)
    desk.add(make_appointment(make_request(), visit, TODAY))
    first = desk.write()
    desk.change("OV-2026-00001", lambda request: drop_appointment(request, TODAY))
    second = desk.write()
    (gone,) = (uid for uid in first if first[uid]["DTSTART"].startswith("20260320"))
    assert (second[gone]["STATUS"], second[gone]["SEQUENCE"]) == ("CANCELLED", "1")
    assert second[gone]["DTSTART"] == first[gone]["DTSTART"]
    assert "Noor" not in second[gone]["SUMMARY"]
    assert desk.write() == second
    # Agreed on anew, it holds again.
    desk.change("OV-2026-00001", lambda request: make_appointment(request, visit, TODAY))
    third = desk.write()
    assert (third[gone]["STATUS"], third[gone]["SEQUENCE"]) == ("CONFIRMED", "2")
    # It took place: nothing is told of it any more. The term that is past stays, late.
    desk.today = date(2026, 3, 21)
    assert desk.write().keys() == third.keys() - {gone}


def test_a_term_that_was_kept_is_cancelled_for_a_month(desk: Desk, procedure: Procedure) -> None:
    desk.add(make_request())
    first = desk.write()
    done = entered(in_status(Status.NOT_POSSIBLE, procedure), TODAY)
    desk.change("OV-2026-00001", lambda request: request.with_events(*done.history[1:]))
    assert [event["STATUS"] for event in desk.write().values()] == ["CANCELLED"]
    desk.today = date(2026, 4, 16)
    assert desk.write().keys() == first.keys()
    desk.today = date(2026, 4, 17)
    assert desk.write() == {}


def test_a_request_that_gets_another_reference_keeps_its_entries(desk: Desk) -> None:
    desk.add(
        make_appointment(
            make_request(Source.DOOR, reference="L-2026-0001"), Appointment(date(2026, 3, 20), 600), TODAY
        )
    )
    first = desk.write()
    told = make_request(reference="OV-2026-7")
    desk.change("L-2026-0001", lambda request: merged(request, told, (), TODAY))
    second = desk.write()
    assert len(second) == len(first) + 1
    assert first.keys() < second.keys()


def test_another_program_reads_what_was_written(desk: Desk) -> None:
    names = ["Zoë D’Hondt; en, “co”", "Jef\\nClaes", "Ł" * 90]
    for number, name in enumerate(names):
        request = make_request(reference=f"OV-{number}", child=Child(name))
        desk.add(make_appointment(request, Appointment(date(2026, 3, 20), 9 * 60 + 30), TODAY))
    ours = desk.write()
    read = vobject.readOne(desk.path.read_bytes().decode())
    theirs = {event.uid.value: event for event in read.vevent_list}
    assert theirs.keys() == ours.keys()
    assert {event.summary.value for event in read.vevent_list} == {told["SUMMARY"] for told in ours.values()}
    visits = [event for event in read.vevent_list if event.summary.value.startswith("Visit")]
    assert {event.dtstart.value for event in visits} == {datetime(2026, 3, 20, 8, 30, tzinfo=UTC)}
    terms = [event for event in read.vevent_list if event not in visits]
    assert {event.dtstart.value for event in terms} == {date(2026, 3, 16)}
    desk.change("OV-1", lambda request: drop_appointment(request, TODAY))
    desk.write()
    after = vobject.readOne(desk.path.read_bytes().decode())
    (gone,) = (event for event in after.vevent_list if event.status.value == "CANCELLED")
    assert (gone.sequence.value, gone.uid.value in theirs) == ("1", True)


def test_a_visit_of_an_approved_child_stays(desk: Desk, procedure: Procedure) -> None:
    approved = entered(in_status(Status.APPROVED, procedure), TODAY)
    desk.add(make_appointment(approved, Appointment(date(2026, 8, 20), 600), TODAY))
    assert [event["SUMMARY"] for event in desk.write().values()] == ["Visit: Noor Peeters"]


def test_nothing_went_out_where_nothing_was_written(desk: Desk) -> None:
    desk.add(make_request())
    desk.path.write_bytes(b"old")
    with pytest.raises(InputError, match="file_exists"):
        desk.write(replace=False)
    assert desk.path.read_bytes() == b"old"
    with desk.store.read() as work:
        assert work.settings.value("calendar_sent") is None


@given(st.text(), st.text(max_size=200))
def test_any_text_makes_a_calendar(tmp_path_factory: pytest.TempPathFactory, title: str, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.ics"
    entry = CalendarEntry("a", date(2026, 1, 1), None, title, text)
    IcsWriter(lambda: NOW).write([entry], title, path, replace=True)
    (event,) = events(path.read_bytes()).values()
    kept = [sign for sign in title if sign.isprintable()]
    assert [sign for sign in event["SUMMARY"] if sign.isprintable()] == kept
