"""The page of the planning: its way into the window, what it says without data, and what is only tried."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.requirements import Choice
from llko_desktop.domain.status import Status
from llko_desktop.gui.planning.capacity_dialog import CapacityBody
from llko_desktop.gui.planning.closing_days import ClosingDaysBody
from llko_desktop.gui.planning.page import PlanningPage
from llko_desktop.gui.planning.page_bar import Span
from llko_desktop.gui.planning.placement_dialog import PlacementDialog
from llko_desktop.gui.planning.placement_list import PlacementList
from llko_desktop.services.planning import PlanningView
from tests.helpers.keys import CTRL, Key
from tests.helpers.rooms import nobody_placed, place, set_places
from tests.window import Opened, OpenWindow

TODAY = date(2026, 6, 24)


@pytest.fixture
def opened(open_window: OpenWindow) -> Opened:
    found = open_window()
    nobody_placed(found.services)
    set_places(found.services, 2)
    place(found.services, "ma-vr 8-17", last="2027-06-30")
    return found


def shown(opened: Opened) -> PlanningPage:
    opened.window.show_page("planning")
    return opened.desk.planning


def view_of(page: PlanningPage) -> PlanningView:
    assert page.view is not None
    return page.view


def click(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_key_shows_the_page_with_the_keyboard_on_today(opened: Opened) -> None:
    QTest.keyClick(opened.window, Key.Key_4, CTRL)
    page = opened.desk.planning
    assert opened.window.current_page == "planning"
    assert page.sheet.week.hasFocus()
    assert page.sheet.week.day == TODAY


def test_without_placements_the_page_says_so_and_never_full(opened: Opened) -> None:
    nobody_placed(opened.services)
    page = shown(opened)
    page.focus()
    assert page.nobody.isVisible()
    assert not page.sheet.isVisible()
    assert page.nobody.button.hasFocus()
    QTest.keyClick(page.nobody.button, Key.Key_Space)
    (dialog,) = opened.window.findChildren(PlacementDialog)
    dialog.reject()
    place(opened.services, "ma 8-12")
    opened.desk.context.planning_changed.emit()
    assert page.sheet.isVisible()
    assert not page.nobody.isVisible()


@pytest.mark.parametrize(
    ("span", "title"),
    [
        (Span.DAY, "Planning · Wednesday 24 June 2026"),
        (Span.WEEK, "Planning · week of 22 June 2026"),
        (Span.MONTH, "Planning · June 2026"),
        (Span.YEAR, "Planning · 2026"),
    ],
)
def test_each_span_has_its_title_and_turns_its_pages(opened: Opened, span: Span, title: str) -> None:
    page = shown(opened)
    click(page.bar.spans.chip(span))
    assert page.bar.title.text() == title
    click(page.bar.later)
    assert page.day > TODAY
    assert page.bar.title.text() != title
    click(page.bar.now)
    assert page.bar.title.text() == title
    page.focus()
    QTest.keyClick(opened.window.focusWidget(), Key.Key_PageDown)
    assert page.bar.title.text() != title
    QTest.keyClick(opened.window.focusWidget(), Key.Key_PageUp)
    assert page.bar.title.text() == title


def test_a_day_is_typed_to_go_to(opened: Opened, qtbot) -> None:
    page = shown(opened)
    page.bar.go_to.setFocus()
    page.bar.go_to.selectAll()
    qtbot.keyClicks(page.bar.go_to, "01/09/2026")
    assert page.day == date(2026, 9, 1)
    assert page.bar.go_to.hasFocus()


@pytest.mark.parametrize("far", [date.min, date.max, date(1999, 12, 31), date(2150, 1, 1)])
@pytest.mark.parametrize("span", list(Span))
def test_no_day_is_too_far(opened: Opened, span: Span, far: date) -> None:
    page = shown(opened)
    page.show_day(far, span)
    for step in (-1, 1):
        page.bar.turn(step)
    page.focus()
    for key in (Key.Key_Left, Key.Key_Right, Key.Key_PageUp, Key.Key_PageDown):
        QTest.keyClick(opened.window.focusWidget(), key)
    assert date(2000, 1, 1) <= page.day <= date(2149, 12, 31)


def test_a_day_of_the_month_opens_its_week(opened: Opened) -> None:
    page = shown(opened)
    page.show_day(date(2026, 9, 3), Span.MONTH)
    page.focus()
    QTest.keyClick(page.sheet.month, Key.Key_Right)
    assert page.day == date(2026, 9, 4)
    QTest.keyClick(page.sheet.month, Key.Key_Return)
    assert (page.bar.span, page.sheet.week.day) == (Span.WEEK, date(2026, 9, 4))
    assert page.sheet.week.hasFocus()


def test_every_button_opens_what_it_names(opened: Opened) -> None:
    page, window = shown(opened), opened.window
    for button, kind in (
        (page.bar.place, PlacementDialog),
        (page.bar.children_placed, PlacementList),
        (page.bar.places, CapacityBody),
        (page.bar.closing_days, ClosingDaysBody),
    ):
        click(button)
        (found,) = [one for one in window.findChildren(kind) if one.isVisible()]
        found.window().reject()


def test_what_changes_is_shown_in_front_and_later_elsewhere(opened: Opened) -> None:
    page = shown(opened)
    assert "1 free" in page.sheet.week.accessibleDescription()
    opened.window.show_page("today")
    place(opened.services, "wo 8-12")
    opened.desk.context.planning_changed.emit()
    assert "1 free" in page.sheet.week.accessibleDescription()
    opened.window.show_page("planning")
    assert "full" in page.sheet.week.accessibleDescription()


def test_tab_goes_through_the_head_as_it_is_read(opened: Opened) -> None:
    page = shown(opened)
    bar = page.bar
    bar.print.setFocus()
    passed = []
    for _ in range(5):
        QTest.keyClick(opened.window.focusWidget(), Key.Key_Tab)
        passed.append(opened.window.focusWidget())
    assert passed == [bar.spans.chip(span) for span in Span] + [bar.place]


def test_a_request_is_tried_and_nothing_is_written(opened: Opened) -> None:
    page = shown(opened)
    waiting = [
        one
        for one in view_of(page).requests
        if one.plan.is_complete and one.plan.schedule != parse_schedule("")
    ]
    request = waiting[0]
    page.try_request(request.reference)
    (tried,) = view_of(page).tried
    assert tried.reference == request.reference
    assert page.try_bar.isVisible()
    assert page.day >= tried.start
    opened.desk.context.planning_changed.emit()
    assert view_of(page).tried == (tried,), "what is tried outlives a change"
    page.try_bar.stopped.emit()
    assert not view_of(page).tried
    assert not page.try_bar.isVisible()
    assert len(opened.services.planning.view().placements) == 1


def test_a_last_day_is_tried_then_written_and_taken_back(opened: Opened) -> None:
    page = shown(opened)
    (kept,) = view_of(page).placements
    base = opened.services.planning.view()
    page.show_tried(base.trying((), replace(kept, end=date(2026, 6, 30))))
    assert page.day == date(2026, 7, 1)
    assert "2 free" in page.sheet.week.accessibleDescription()
    page.try_bar.place_wanted.emit()
    (ended,) = opened.services.planning.view().placements
    assert ended.end == date(2026, 6, 30)
    assert not page.try_bar.isVisible()
    opened.window.commands.undo.trigger()
    (back,) = opened.services.planning.view().placements
    assert back.end == kept.end


def test_printing_is_offered_where_there_is_a_week(opened: Opened) -> None:
    shown(opened)
    assert opened.window.commands.print.isEnabled()
    assert opened.desk.planning.bar.print.isEnabled()
    nobody_placed(opened.services)
    opened.desk.context.planning_changed.emit()
    assert not opened.desk.planning.bar.print.isEnabled()


@pytest.mark.parametrize("span", list(Span))
def test_each_span_has_all_the_height_it_needs_in_a_narrow_window(open_window, span: Span, qtbot) -> None:
    opened = open_window(width=700, height=560)
    nobody_placed(opened.services)
    place(opened.services, "ma-vr 8-17")
    page = shown(opened)
    page.show_day(TODAY, span)
    sheet = page.sheet
    (view,) = [one for one in (sheet.day, sheet.week, sheet.month, sheet.year) if one.isVisible()]

    def fits() -> bool:
        needed = view.heightForWidth(view.width()) if view.hasHeightForWidth() else view.sizeHint().height()
        return bool(view.height() == needed)

    qtbot.waitUntil(fits)
    assert page.bar.visibleRegion().contains(page.bar.title.geometry().center())


def test_what_is_missing_is_said_until_it_is_closed(opened: Opened) -> None:
    provider = opened.services.profile.provider()
    opened.services.profile.save(replace(provider, opening=parse_schedule("")))
    page = shown(opened)
    assert "opening hours" in page.missing.label.text()
    page.missing.close_button.click()
    page.show_day(date(2026, 7, 1))
    assert not page.missing.isVisible()
    set_places(opened.services, None)
    opened.desk.context.planning_changed.emit()
    assert "How many places" in page.missing.label.text()


def test_an_unreadable_day_is_mended_by_turning_the_page(opened: Opened, qtbot) -> None:
    page = shown(opened)
    page.bar.go_to.selectAll()
    qtbot.keyClicks(page.bar.go_to, "32/13/2026")
    assert page.bar.go_to.property("invalid")
    assert page.day == TODAY
    click(page.bar.later)
    assert not page.bar.go_to.property("invalid")
    assert page.bar.go_to.day() == page.day == date(2026, 7, 1)


def test_a_request_that_was_answered_is_not_tried_any_more(opened: Opened) -> None:
    page = shown(opened)
    tried = next(
        one for one in view_of(page).requests if one.status is Status.ACKNOWLEDGED and one.plan.is_complete
    )
    page.try_request(tried.reference)
    assert view_of(page).tried
    opened.services.steps.set_status(tried.reference, Status.NOT_POSSIBLE, Choice(no_alternative=True))
    opened.desk.context.changed.emit(tried.reference)
    assert not view_of(page).tried
    assert not page.try_bar.isVisible()
