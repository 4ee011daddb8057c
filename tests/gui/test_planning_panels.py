"""Who fits, what changes and what is only tried, beside the planning: by mouse and by keyboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.placement import Placement
from llko_desktop.domain.request import CareRequest, Child
from llko_desktop.gui.planning.coming import ComingChanges
from llko_desktop.gui.planning.try_bar import TryBar
from llko_desktop.gui.planning.try_dialog import TryDialog, ask_what_to_try
from llko_desktop.gui.planning.who_fits import WhoFits
from llko_desktop.services.planning import PlanningView
from llko_desktop.services.trying import with_last_day, with_request
from tests.helpers.keys import Key, Keys
from tests.helpers.plannings import day, placed, planning
from tests.helpers.requests import make_request, plan
from tests.helpers.typing import type_text
from tests.window import MakeTheme, Opened, OpenWindow

LEFT = Qt.MouseButton.LeftButton
MONDAY, SUNDAY = date(2026, 8, 17), date(2026, 8, 23)
ADA = placed("Ada", "ma 8-18", number=3)


@pytest.fixture
def opened(open_window: OpenWindow) -> Opened:
    return open_window(empty=True)


def asks(number: int, hours: str = "di 8-17", **more) -> CareRequest:
    child = Child(f"Child {number:02d}")
    received = date(2026, 6, 1) + timedelta(days=number)
    reference = f"OV-{number:02d}"
    return make_request(
        reference=reference, child=child, plan=plan(hours, day("2026-08-03")), received=received, **more
    )


def shown(qtbot, opened: Opened, *widgets: QWidget, width: int = 520) -> None:
    """Put widgets below each other in a window of their own, which goes with that of the program."""
    window = QWidget(opened.window, Qt.WindowType.Window)
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    window.resize(width, 600)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


def fitting(qtbot, opened: Opened, view: PlanningView, width: int = 520) -> WhoFits:
    card = WhoFits(opened.desk.context)
    shown(qtbot, opened, card, width=width)
    card.show_days(view, MONDAY, SUNDAY)
    qtbot.waitUntil(lambda: card.lines.isVisible() or card.nobody.isVisible())
    QApplication.processEvents()
    return card


def lines(card: WhoFits | ComingChanges) -> list[str]:
    return [line.accessibleName() for line in card.lines.lines if line.isVisible()]


def test_each_line_tells_who_how_and_why(qtbot, opened: Opened) -> None:
    requests = (asks(1, "ma di 8-17"), asks(2))
    card = fitting(qtbot, opened, planning(opened.services.procedure, ADA, places=1, requests=requests))
    assert card.free.text() == "Free all day: Tue 1, Wed 1, Thu 1, Fri 1."
    assert lines(card) == [
        "Child 02, ✓ whole plan, Tue, from 3 Aug on · asked on 3 Jun",
        "Child 01, ◐ a part, Tue, from 3 Aug on · asked on 2 Jun",
    ]
    second = card.lines.lines[1]
    assert second.toolTip() == second.accessibleDescription()
    assert second.toolTip().startswith("There is room for a part of the plan.\nMon 8–17: full")
    assert card.lines.buttons[1].accessibleName() == "Try: Child 01"


def test_click_and_enter_open_a_request_and_the_small_button_tries_it(qtbot, opened: Opened) -> None:
    requests = (asks(1), asks(2))
    card = fitting(qtbot, opened, planning(opened.services.procedure, ADA, requests=requests))
    with qtbot.waitSignal(card.request_wanted) as wanted:
        qtbot.mouseClick(card.lines.lines[1], LEFT)
    assert wanted.args == ["OV-02"]
    card.lines.lines[0].setFocus()
    with qtbot.waitSignal(card.request_wanted) as wanted:
        Keys().press(Key.Key_Return)
    assert wanted.args == ["OV-01"]
    with qtbot.assertNotEmitted(card.request_wanted), qtbot.waitSignal(card.try_wanted) as tried:
        Keys().push("Try", back=False)
    assert tried.args == ["OV-01"]


def test_tab_goes_from_line_to_line_and_then_to_the_rest(qtbot, opened: Opened) -> None:
    requests = tuple(asks(number) for number in range(1, 8))
    card = fitting(qtbot, opened, planning(opened.services.procedure, ADA, requests=requests))
    card.lines.lines[0].setFocus()
    passed = []
    for _ in range(11):
        passed.append(QApplication.focusWidget())
        Keys().press(Key.Key_Tab)
    pairs = zip(card.lines.lines, card.lines.buttons, strict=True)
    assert passed == [*(widget for pair in pairs for widget in pair), card.lines.more]


def test_the_rest_unfolds_and_folds_again(qtbot, opened: Opened) -> None:
    requests = tuple(asks(number) for number in range(1, 31))
    view = planning(opened.services.procedure, ADA, requests=requests)
    card = fitting(qtbot, opened, view)
    assert len(lines(card)) == 5
    assert card.lines.more.text() == "and 25 more"
    qtbot.mouseClick(card.lines.more, LEFT)
    assert len(lines(card)) == 25
    assert card.lines.more.text() == "and 5 more"
    assert card.lines.lines[5].hasFocus()
    qtbot.mouseClick(card.lines.more, LEFT)
    assert len(lines(card)) == 30
    assert card.lines.more.text() == "Show fewer"
    qtbot.mouseClick(card.lines.more, LEFT)
    assert len(lines(card)) == 5


def test_where_nothing_is_free_the_next_day_is_offered(qtbot, opened: Opened) -> None:
    full = placed("Ada", "ma-vr 8-18", end="2026-09-04")
    card = fitting(qtbot, opened, planning(opened.services.procedure, full, places=1, requests=(asks(1),)))
    assert card.nobody.text() == "No place is free in these days."
    assert not card.lines.isVisible()
    assert card.next_free.text() == "Next day with room: Mon 7 Sept 2026"
    with qtbot.waitSignal(card.day_wanted) as wanted:
        qtbot.mouseClick(card.next_free, LEFT)
    assert wanted.args == [day("2026-09-07")]


def test_another_week_and_another_planning_are_shown_anew(qtbot, opened: Opened) -> None:
    procedure = opened.services.procedure
    card = fitting(qtbot, opened, planning(procedure, requests=(asks(1),)))
    assert card.nobody.text().startswith("Nobody is placed yet")
    assert not card.free.isVisible()
    ben = placed("Ben", "di 8-18", start="2026-08-24")
    view = planning(procedure, ADA, ben, places=1, requests=(asks(1),))
    card.show_days(view, MONDAY, SUNDAY)
    qtbot.waitUntil(card.free.isVisible)
    assert card.free.text() == "Free all day: Tue 1, Wed 1, Thu 1, Fri 1."
    card.show_days(view, MONDAY + timedelta(days=7), SUNDAY + timedelta(days=7))
    qtbot.waitUntil(lambda: card.free.text() == "Free all day: Wed 1, Thu 1, Fri 1.")


def changes(qtbot, opened: Opened, view: PlanningView) -> ComingChanges:
    card = ComingChanges(opened.desk.context)
    shown(qtbot, opened, card)
    card.show_from(view, MONDAY)
    QApplication.processEvents()
    return card


def test_a_coming_change_leads_to_its_day(qtbot, opened: Opened) -> None:
    jules = placed("Jules", "di 8-17, do 8-17", end="2026-08-31")
    card = changes(qtbot, opened, planning(opened.services.procedure, jules, ADA))
    assert lines(card) == ["31 Aug: Jules stops, Tue, Thu: 2 place(s) free"]
    with qtbot.waitSignal(card.day_wanted) as wanted:
        qtbot.mouseClick(card.lines.lines[0], LEFT)
    assert wanted.args == [day("2026-08-31")]
    assert not card.nothing.isVisible()


def test_without_changes_that_is_said(qtbot, opened: Opened) -> None:
    card = changes(qtbot, opened, planning(opened.services.procedure, ADA))
    assert card.nothing.isVisible()
    assert lines(card) == []


def test_two_thousand_changes_are_told_a_few_at_a_time(qtbot, opened: Opened) -> None:
    many = [
        placed(f"Kind {n}", "ma 8-17", end=str(MONDAY + timedelta(days=n % 100)), number=n + 1)
        for n in range(2_000)
    ]
    card = changes(qtbot, opened, planning(opened.services.procedure, *many, places=400))
    assert len(lines(card)) == 5
    assert card.lines.more.text() == "and 1995 more"


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_long_names_wrap_within_the_card(qtbot, opened: Opened, make_theme: MakeTheme, zoom: float) -> None:
    make_theme(zoom=zoom)
    child = Child("Wolfeschlegelsteinhausenbergerdorff-Van-den-Keybus-de-la-Montagne")
    request = replace(asks(1), child=child)
    view = planning(opened.services.procedure, ADA, requests=(request,))
    card = fitting(qtbot, opened, view, width=330)
    for widget in card.findChildren(QWidget):
        if widget.isVisible():
            right = widget.mapTo(card, widget.rect().topRight()).x()
            assert right <= card.width()
            assert widget.height() >= min(widget.minimumSizeHint().height(), 200)


# What is only tried


def test_the_bar_says_what_is_tried_and_what_comes_of_it(qtbot, opened: Opened) -> None:
    view = planning(opened.services.procedure, ADA, places=1, requests=(asks(1, "ma di 8-17"),))
    bar = TryBar(opened.desk.context)
    shown(qtbot, opened, bar, width=900)
    bar.show_tried(view)
    assert not bar.isVisible()
    bar.show_tried(with_request(view, view.requests[0]))
    assert bar.words.text().startswith("Only tried: Child 01, Mon 8–17, Tue 8–17, from Mon 3 Aug 2026")
    assert bar.outcome.text().startswith("Mon: up to 1 too many, from Mon 3 Aug 2026")
    assert bar.place.text() == "Open the request"
    with qtbot.waitSignal(bar.stopped):
        qtbot.mouseClick(bar.stop, LEFT)
    with qtbot.waitSignal(bar.place_wanted):
        qtbot.mouseClick(bar.place, LEFT)
    bar.show_tried(with_last_day(view, ADA, day("2026-09-30")))
    assert bar.words.text() == "Only tried: Ada comes until Wed 30 Sept 2026."
    assert bar.outcome.text() == "In these hours, there are never more children than places."
    assert bar.place.text() == "Set this last day"
    bar.show_tried(view)
    assert not bar.isVisible()


def test_the_bar_tells_when_places_are_not_known(qtbot, opened: Opened) -> None:
    view = planning(opened.services.procedure, places=None, requests=(asks(1),))
    bar = TryBar(opened.desk.context)
    shown(qtbot, opened, bar)
    bar.show_tried(with_request(view, view.requests[0]))
    assert bar.outcome.text().startswith("How many places you have is not filled in")


def asked(opened: Opened, view: PlanningView) -> tuple[TryDialog, list[PlanningView]]:
    taken: list[PlanningView] = []
    ask_what_to_try(opened.desk.context, view, opened.window, taken.append)
    dialog = opened.window.findChildren(TryDialog)[-1]
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog, taken


def test_a_request_is_tried_by_keyboard(opened: Opened) -> None:
    view = planning(opened.services.procedure, ADA, requests=(asks(1), asks(2, "wo 8-12")))
    dialog, taken = asked(opened, view)
    Keys().pick("Request", "Child 02")
    Keys().push("Try")
    (tried,) = taken
    assert [one.child for one in tried.tried] == ["Child 02"]
    assert tried.room_on(day("2026-08-19"))[0].tried == 1
    assert not dialog.isVisible()
    assert not view.tried, "nothing is kept"


def test_another_last_day_is_tried_and_what_is_wrong_with_it_is_said(qtbot, opened: Opened) -> None:
    gone = placed("Gone", "ma 8-9", end="2026-06-23", number=4)
    view = planning(opened.services.procedure, ADA, gone)
    dialog, taken = asked(opened, view)
    assert not dialog.request.isEnabled()
    assert dialog.last_day.isChecked()
    assert dialog.children_placed.count() == 1
    qtbot.mouseClick(dialog.try_button, LEFT)
    assert dialog.problem.text() == "Fill in the last day as dd/mm/yyyy."
    dialog.day.setFocus()
    type_text(dialog.day, "1/1/2026")
    qtbot.mouseClick(dialog.try_button, LEFT)
    assert "before" in dialog.problem.text()
    assert not taken
    dialog.day.clear()
    type_text(dialog.day, "31/8/2026")
    qtbot.mouseClick(dialog.try_button, LEFT)
    assert taken[0].ended == replace(ADA, end=day("2026-08-31"))


def test_a_request_that_is_not_complete_is_refused_with_a_reason(qtbot, opened: Opened) -> None:
    incomplete = replace(asks(1), plan=plan("ma"))
    dialog, taken = asked(opened, planning(opened.services.procedure, ADA, requests=(incomplete,)))
    qtbot.mouseClick(dialog.try_button, LEFT)
    assert dialog.problem.isVisible()
    assert dialog.problem.text()
    assert not taken
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    assert not taken


def test_without_anything_to_try_that_is_said(opened: Opened) -> None:
    dialog, _ = asked(opened, planning(opened.services.procedure))
    assert not dialog.try_button.isEnabled()
    assert "nothing to try" in dialog.problem.text()


def test_the_end_that_is_kept_is_where_another_begins(opened: Opened) -> None:
    ending: Placement = replace(ADA, end=day("2026-12-31"))
    dialog, _ = asked(opened, planning(opened.services.procedure, ending))
    assert dialog.day.day() == day("2026-12-31")
    assert isinstance(dialog.cancel_button, QPushButton)
