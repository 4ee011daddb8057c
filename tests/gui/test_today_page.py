"""Today: what its lines say, search and filter, and that a change of one request moves nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import Child
from llko_desktop.domain.status import CancelReason, Status
from llko_desktop.domain.transitions import Choice
from llko_desktop.domain.worklist import WorkItem, WorkKind, work_for
from llko_desktop.gui.row_words import RowWords
from llko_desktop.gui.rows.row_text import ROW_ROLE, HeaderText, RowText
from llko_desktop.gui.today.page import TodayPage
from llko_desktop.gui.today.place import next_place
from llko_desktop.gui.worklist.model import WorkKey
from llko_desktop.texts import reports
from llko_desktop.texts.speech import Texts
from tests.helpers.requests import make_request
from tests.window import Opened, OpenWindow

LEFT = Qt.MouseButton.LeftButton
ELIAS, NOOR, FINN, OLIVIA = (f"OV-2026-00{number}" for number in (417, 414, 422, 424))
TODAY = date(2026, 6, 24)


def line(page: TodayPage, reference: str) -> RowText:
    """Give the words of the first line of a request."""
    key = next(key for key in page.model.lines if key.reference == reference)
    text = page.model.index(page.model.row_of(key), 0).data(ROW_ROLE)
    assert isinstance(text, RowText)
    return text


def rows(page: TodayPage) -> list[RowText | HeaderText]:
    """Give the words of all rows."""
    return [page.model.index(row, 0).data(ROW_ROLE) for row in range(page.model.rowCount())]


def headings(page: TodayPage) -> list[str]:
    """Give the headings with their counts."""
    return [row.text() for row in rows(page) if isinstance(row, HeaderText)]


def finish(opened: Opened, reference: str) -> None:
    """Close a request as withdrawn and enter everything of it."""
    opened.services.steps.set_status(reference, Status.CANCELLED, Choice(reason=CancelReason.WITHDRAWN))
    for entry in opened.services.triage.view(reference).outbox:
        if entry.item.is_open:
            opened.services.steps.enter(entry.id, TODAY)


def test_lines_say_who_what_and_by_when(opened: Opened) -> None:
    noor = line(opened.desk.today, NOOR)
    assert (noor.title, noor.note) == ("Noor Peeters", "7 month(s)")
    assert noor.more == ("start 1 Sept", "Mon Tue Thu")
    assert (noor.badge, noor.aside) == ("2 day(s) late", "answer by 22 Jun · R3")
    assert "14 " in noor.tooltip
    for said in ("Noor Peeters", "7 month(s)", "answer by 22 Jun", "R3", noor.subtitle, "Mon Tue Thu"):
        assert said in noor.spoken
    assert line(opened.desk.today, "OV-2026-00419").note == "expected 12 Jul"
    assert line(opened.desk.today, "OV-2026-00412").aside == "enter by 18 Jun · R3"
    assert line(opened.desk.today, "OV-2026-00401").aside == "follow up since 21 Jun · R5"
    assert line(opened.desk.today, "OV-2026-00398").aside == "may close since 23 Jun · R6"
    assert line(opened.desk.today, "L-2026-0001").aside == "to register since 23 Jun · R9"
    groups = ["Too late · 2", "This week · 2", "Later · 2", "To enter · 1", "Follow up · 2"]
    assert headings(opened.desk.today) == groups


def test_a_term_that_ends_on_a_closed_day_shows_the_opening_day_before(opened: Opened) -> None:
    page, profile = opened.desk.today, opened.services.profile
    for reference in (FINN, OLIVIA):
        assert line(page, reference).aside == "at the latest Fri 3 Jul · R3"
        assert "closed" in line(page, reference).tooltip
        assert "closed" in line(page, reference).spoken
    profile.save(replace(profile.provider(), closures=()))
    page.refresh()
    assert line(page, FINN).aside == "answer by 6 Jul · R3"
    assert "closed" not in line(page, FINN).tooltip


def test_search_narrows_and_leads_into_the_list(qtbot, opened: Opened) -> None:
    page = opened.desk.today
    page.search.setFocus()
    qtbot.keyClicks(page.search, "finn")
    qtbot.waitUntil(lambda: len(page.model.lines) == 1)
    assert page.panel.reference == FINN
    assert page.chips.chip("all").text().endswith(" 1")
    assert opened.window.ui.sidebar.button("today").count() == "9"
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.list
    page.search.setFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert len(page.model.lines) == 9
    assert page.panel.reference == FINN
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.list


def test_enter_searches_before_it_goes_into_the_list(qtbot, opened: Opened) -> None:
    page = opened.desk.today
    page.search.setFocus()
    qtbot.keyClicks(page.search, OLIVIA)
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert [key.reference for key in page.model.lines] == [OLIVIA]
    assert QApplication.focusWidget() is page.list


def test_nothing_found_shows_all_again(qtbot, opened: Opened) -> None:
    page = opened.desk.today
    qtbot.keyClicks(page.search, "xyz")
    qtbot.waitUntil(page.empty.isVisible)
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.empty.accessibleName() == "Nothing found"
    qtbot.mouseClick(page.empty.button, LEFT)
    assert page.search.text() == ""
    assert len(page.model.lines) == 9
    assert QApplication.focusWidget() is page.list


def test_filters_count_requests_by_status(qtbot, opened: Opened) -> None:
    page = opened.desk.today
    texts = [page.chips.chip(key).text().rsplit(" ", 1)[1] for key in ("all", "new", "in_progress")]
    assert texts == ["9", "5", "3"]
    assert page.chips.chip("closed").isHidden()
    qtbot.mouseClick(page.chips.chip("acknowledged"), LEFT)
    assert [key.reference for key in page.model.lines] == [ELIAS]
    assert page.panel.reference == ELIAS
    opened.services.steps.set_status(NOOR, Status.NOT_POSSIBLE, Choice(no_alternative=True))
    page.refresh_one(NOOR)
    assert page.chips.chip("closed").isVisible()
    qtbot.mouseClick(page.chips.chip("closed"), LEFT)
    assert [key.reference for key in page.model.lines] == [NOOR]
    opened.services.steps.enter(opened.services.triage.view(NOOR).outbox[-1].id, TODAY)
    page.refresh_one(NOOR)
    assert page.chips.asks_for_all()
    assert len(page.model.lines) == 8


def test_in_a_low_window_the_filters_scroll_on_one_line(qtbot, open_window: OpenWindow) -> None:
    opened = open_window(width=1024, height=700, zoom=2.0)
    chips = opened.desk.today.chips
    first, last = chips.chip("all"), chips.chip("in_progress")
    assert first.y() == last.y()
    first.setFocus()
    assert last.visibleRegion().isEmpty()
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert QApplication.focusWidget() is last
    assert last.visibleRegion().boundingRect().size() == last.size()
    opened.window.resize(1024, 1600)
    assert first.y() < last.y()


def test_after_a_step_the_same_request_or_the_next_is_chosen(opened: Opened) -> None:
    page = opened.desk.today
    page.list.select_key(WorkKey(WorkKind.ANSWER, ELIAS, None))
    place = page.model.lines.index(WorkKey(WorkKind.ANSWER, ELIAS, None))
    following = page.model.lines[place + 1]
    opened.services.steps.set_status(ELIAS, Status.NOT_POSSIBLE, Choice(no_alternative=True))
    opened.desk.context.changed.emit(ELIAS)
    assert page.list.current_key() == WorkKey(WorkKind.ANSWER, ELIAS, None)
    assert page.panel.reference == ELIAS
    for entry in opened.services.triage.view(ELIAS).outbox:
        if entry.item.is_open:
            opened.services.steps.enter(entry.id, TODAY)
    opened.desk.context.changed.emit(ELIAS)
    assert page.list.current_key() == following
    assert page.panel.reference == following.reference


def test_one_request_refreshed_is_as_all_refreshed(opened: Opened) -> None:
    page, steps = opened.desk.today, opened.services.steps
    for reference in (NOOR, "OV-2026-00401", "OV-2026-00398"):
        steps.note_contact(reference, TODAY)
        page.refresh_one(reference)
        finish(opened, reference)
        page.refresh_one(reference)
        by_one = rows(page)
        page.refresh()
        assert rows(page) == by_one


def test_a_request_that_is_gone_has_no_line(opened: Opened) -> None:
    page = opened.desk.today
    del opened.store.state.requests[NOOR]
    page.refresh_one(NOOR)
    assert NOOR not in {key.reference for key in page.model.lines}
    assert len(page.model.lines) == 8


def test_the_count_is_right_while_the_page_is_behind(opened: Opened) -> None:
    page, counts = opened.desk.today, list[int]()
    page.counted.connect(counts.append)
    opened.window.show_page("settings")
    shown = page.model.lines
    finish(opened, NOOR)
    page.mark_stale(NOOR)
    finish(opened, ELIAS)
    page.mark_stale()
    assert counts == [8, 7]
    assert page.model.lines == shown
    opened.window.show_page("today")
    assert {NOOR, ELIAS}.isdisjoint(key.reference for key in page.model.lines)


def test_when_all_is_done_the_next_date_is_named(opened: Opened) -> None:
    page = opened.desk.today
    for reference in {key.reference for key in page.model.lines}:
        finish(opened, reference)
    page.refresh()
    assert page.empty.isVisible()
    assert page.empty.accessibleName() == "Everything is answered"
    assert "Sat 4 Jul 2026" in page.empty.accessibleDescription()


def test_only_lines_that_show_are_put_into_words(open_window: OpenWindow, monkeypatch) -> None:
    opened, worded = open_window(empty=True), list[WorkItem]()
    words = RowWords.work

    def counted(self: RowWords, item: WorkItem) -> RowText:
        worded.append(item)
        return words(self, item)

    monkeypatch.setattr(RowWords, "work", counted)
    with opened.store.write() as work:
        for number in range(1000):
            received = TODAY - timedelta(days=number % 20)
            work.requests.add(make_request(reference=f"OV-2026-{number:05}", received=received))
    page = opened.desk.today
    page.refresh()
    QApplication.processEvents()
    assert 5 < len(worded) < 50
    worded.clear()
    opened.services.steps.note_contact(page.panel.reference, TODAY)
    page.refresh_one(page.panel.reference)
    QApplication.processEvents()
    assert len(worded) == 1


@pytest.mark.parametrize("width", [900, 1024, 1280, 1900])
def test_names_of_any_kind_leave_the_rest_alone(open_window: OpenWindow, width: int) -> None:
    opened = open_window(width=width)
    names = ("محمد الأحمد", "\U0001f423 Zoë", "<b>x</b>\u202eabc", "A" * 400, "two\nlines")
    page, references = opened.desk.today, (NOOR, ELIAS, FINN, OLIVIA, "OV-2026-00419")
    for reference, name in zip(references, names, strict=True):
        request = opened.store.state.requests[reference]
        opened.store.state.requests[reference] = replace(request, child=replace(request.child, name=name))
    page.refresh()
    assert not page.list.grab().isNull()
    for reference, name in zip(references, names, strict=True):
        words, shown = line(page, reference), " ".join(name.split())
        assert words.title == shown
        assert words.spoken.startswith(f"\u2068{shown}\u2069, ")
        assert "<b>" not in words.tooltip


@pytest.mark.parametrize(
    ("child", "age"),
    [
        (Child(birth_date=date(2026, 6, 20)), "0 week(s)"),
        (Child(birth_date=date(2026, 5, 25)), "4 week(s)"),
        (Child(birth_date=date(2026, 5, 24)), "1 month(s)"),
        (Child(birth_date=date(2024, 6, 25)), "23 month(s)"),
        (Child(birth_date=date(2024, 6, 24)), "2 year(s)"),
        (Child(birth_date=date(2026, 7, 1)), ""),
        (Child(expected_date=date(2026, 7, 12)), "expected 12 Jul"),
        (Child(), ""),
    ],
)
def test_ages(child: Child, age: str, procedure: Procedure) -> None:
    said = reports.age(child, Texts("en", procedure), TODAY)
    assert said.replace("%n", age.split(" ")[0] or "%n") == age


KEYS = st.lists(
    st.builds(WorkKey, st.sampled_from(WorkKind), st.sampled_from("abcdefgh"), st.none()), unique=True
)


@given(KEYS, KEYS.filter(bool), st.integers(0, 20))
def test_the_place_after_a_change_is_the_nearest_that_is_left(
    before: Sequence[WorkKey], now: Sequence[WorkKey], place: int
) -> None:
    chosen = before[place % len(before)] if before else None
    found = next_place(before, chosen, chosen.reference if chosen else "", now)
    assert found in now
    if chosen in now:
        assert found == chosen
    elif chosen and any(key.reference == chosen.reference for key in now):
        assert found.reference == chosen.reference
    elif chosen:
        left = [key for key in before if key in now]
        behind = [key for key in left if before.index(key) > before.index(chosen)]
        assert found == (behind or left[-1:] or now)[0]


def test_a_list_opens_at_its_first_line_though_the_last_is_about_no_request() -> None:
    urgent = WorkKey(WorkKind.ANSWER, FINN, None)
    now = [urgent, WorkKey(WorkKind.REVIEW_INFO_PAGE, "", None)]
    assert next_place((), None, "", now) == urgent


def test_answers_that_are_ready_say_that_they_are_to_be_entered(procedure: Procedure) -> None:
    request = make_request(child=Child())
    (item,) = work_for(request, TODAY, procedure)
    words = RowWords(Texts("en", procedure), TODAY).work(item)
    assert words.title == "Child without a name"
    assert words.note == ""
    assert words.aside == "answer by 16 Mar · R3"
