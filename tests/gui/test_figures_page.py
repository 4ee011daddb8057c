"""The figures page shows what is counted, of any period, and leads to the requests behind every number."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from llko_desktop.domain.figure_period import FigurePeriod, PeriodKind, month_of, period_of, school_year_of
from llko_desktop.domain.figures import FigureKind, FigurePart
from llko_desktop.domain.messages import Message
from llko_desktop.domain.status import Source
from llko_desktop.gui.figures.page import FiguresPage
from llko_desktop.gui.requests.active_filters import ActiveFilters
from llko_desktop.gui.widgets.chip_row import Chip
from llko_desktop.services.figures import FigureReport
from llko_desktop.services.ports import StoreError
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.store import SqlStore
from llko_desktop.texts.figures_words import FigureWords, change_text, number_text
from tests.helpers.clipping import assert_nothing_clipped
from tests.helpers.rooms import place, set_places
from tests.helpers.stores import KEY
from tests.window import Opened, OpenWindow

TODAY = date(2026, 6, 24)
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def show(qtbot, opened: Opened) -> FiguresPage:
    """Go to the page by its key, and wait until the tables are there."""
    page = opened.desk.figures
    with qtbot.waitSignal(page.shown):
        qtbot.keyClick(opened.window, Qt.Key.Key_7, CTRL)
    assert opened.window.current_page == "figures"
    return page


def choose(qtbot, page: FiguresPage, kind: PeriodKind) -> None:
    chip = page.bar.kinds.chip(kind)
    with qtbot.waitSignal(page.shown):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def assert_shows(page: FiguresPage, opened: Opened, report: FigureReport) -> None:
    """Compare every cell on the page with a count of its own."""
    texts = opened.desk.context.texts
    document = FigureWords(report, texts).document()
    assert page.document == document
    assert document.own_count == page.own_count.text()
    for table in document.tables:
        card = page.cards[table.key]
        assert card.title() == table.title
        assert card.how.text() == table.how
        for number, row in enumerate(table.rows):
            labels = [label.text() for label in card.table.findChildren(QLabel) if not label.isHidden()]
            assert row.label in labels
            if change_text(row, texts):
                assert change_text(row, texts) in labels
            for column, told in enumerate((row.now, row.before)):
                cell = card.table.cell(number, column)
                shown = cell.text if cell.link.isHidden() else cell.link
                assert shown.text() == number_text(told, texts)
                assert row.label in shown.accessibleName()


def test_the_page_shows_what_is_counted(qtbot, opened: Opened) -> None:
    page = show(qtbot, opened)
    assert_shows(page, opened, opened.services.figures.report(month_of(TODAY)))
    assert "June 2026" in page.bar.title.text()
    assert page.bar.own.isVisible()
    for kind in (PeriodKind.QUARTER, PeriodKind.SCHOOL_YEAR):
        choose(qtbot, page, kind)
        assert_shows(page, opened, opened.services.figures.report(period_of(kind, TODAY)))


@pytest.mark.parametrize("kind", [PeriodKind.MONTH, PeriodKind.SCHOOL_YEAR])
def test_every_number_leads_to_as_many_requests(qtbot, opened: Opened, kind: PeriodKind) -> None:
    page = show(qtbot, opened)
    if kind is not PeriodKind.MONTH:
        choose(qtbot, page, kind)
    requests, report, document = opened.desk.requests, page.report, page.document
    assert report is not None
    assert document is not None
    periods, pressed = (report.period, report.period_before), set[FigureKind]()
    for table in document.tables:
        for number, row in enumerate(table.rows):
            for column, told in enumerate((row.now, row.before)):
                link = page.cards[table.key].table.cell(number, column).link
                assert told is not None
                assert link.isHidden() == (row.part is None or not told.value)
                if link.isHidden() or row.part is None:
                    continue
                opened.window.show_page("figures")
                qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
                assert opened.window.current_page == "requests"
                assert requests.model.total == told.value
                period = periods[column]
                assert period is not None
                wanted = opened.services.figures.references(row.part, period)
                assert requests.model.query.references == frozenset(wanted)
                pressed.add(row.part.kind)
    assert pressed == set(FigureKind)


def test_the_list_says_what_narrows_it_and_is_whole_again_without(qtbot, opened: Opened) -> None:
    page, requests = show(qtbot, opened), opened.desk.requests
    whole = requests.filters.query
    link = page.cards["weekdays"].table.cell(0, 0).link
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is requests.list
    named = requests.model.total
    chips = requests.filters.active.findChildren(Chip)
    chip = next(one for one in chips if "June 2026" in one.label and not one.isHidden())
    qtbot.mouseClick(requests.filters.chips.chip("in_progress"), Qt.MouseButton.LeftButton)
    assert 0 < requests.model.total < named
    qtbot.mouseClick(requests.filters.chips.chip("to_do"), Qt.MouseButton.LeftButton)
    assert 0 < requests.model.total < named
    qtbot.mouseClick(requests.filters.chips.chip("all"), Qt.MouseButton.LeftButton)
    assert requests.model.total == named
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert isinstance(requests.filters.active, ActiveFilters)
    assert requests.filters.query == whole
    assert requests.model.total > named


def test_other_periods_by_button_and_key(qtbot, opened: Opened) -> None:
    page = show(qtbot, opened)
    with qtbot.waitSignal(page.shown):
        qtbot.mouseClick(page.bar.earlier, Qt.MouseButton.LeftButton)
    assert_shows(page, opened, opened.services.figures.report(month_of(date(2026, 5, 1))))
    for key, month in ((Qt.Key.Key_PageUp, "April 2026"), (Qt.Key.Key_PageDown, "May 2026")):
        with qtbot.waitSignal(page.shown):
            qtbot.keyClick(page.bar.earlier, key, ALT)
        assert month in page.bar.title.text()
    assert not page.note.isVisible()
    with qtbot.waitSignal(page.shown):
        qtbot.mouseClick(page.bar.now, Qt.MouseButton.LeftButton)
    assert "June 2026" in page.bar.title.text()
    assert "not over" in page.note.text()


def test_only_the_last_of_several_periods_is_shown(qtbot, opened: Opened) -> None:
    page = show(qtbot, opened)
    with qtbot.waitSignal(page.shown):
        for _ in range(5):
            page.bar.turn(-1)
    assert page.report is not None
    assert page.report.period == month_of(date(2026, 1, 1))


def test_days_of_ones_own(qtbot, opened: Opened) -> None:
    page = show(qtbot, opened)
    choose(qtbot, page, PeriodKind.FREE)
    assert page.bar.first.day() == date(2026, 6, 1)
    before = page.document
    page.bar.last.setText("01/05/2026")
    assert page.bar.problem.isVisible()
    assert page.bar.problem.text() == page.bar.last.accessibleDescription()
    page.bar.last.setText("")
    assert page.bar.problem.isVisible()
    assert page.document is before
    with qtbot.waitSignal(page.shown):
        page.bar.last.setText("20/06/2026")
    assert not page.bar.problem.isVisible()
    assert_shows(
        page, opened, opened.services.figures.report(FigurePeriod(date(2026, 6, 1), date(2026, 6, 20)))
    )
    with qtbot.waitSignal(page.shown):
        page.bar.last.setText("20/06/2027")
    with qtbot.waitSignal(page.shown):
        page.bar.first.setText("01/02/2027")
    assert "not begun" in page.note.text()


def test_the_period_is_kept_in_a_real_store(
    qtbot, open_window: OpenWindow, example_file: Path, closed_later: list[SqlStore]
) -> None:
    store = open_store(example_file, KEY)
    closed_later.append(store)
    page = show(qtbot, open_window(store=store))
    choose(qtbot, page, PeriodKind.SCHOOL_YEAR)
    again = open_window(store=store)
    page = show(qtbot, again)
    assert_shows(page, again, again.services.figures.report(school_year_of(TODAY)))


def test_what_changes_meanwhile_is_counted(qtbot, opened: Opened) -> None:
    page = show(qtbot, opened)
    door = FigurePart(FigureKind.SOURCE, Source.DOOR)
    assert page.report is not None
    before = page.report.figures.count_of(door)
    with opened.services.store.write() as work:
        request = work.requests.get("OV-2026-00417")
        work.requests.save(replace(request, source=Source.DOOR))
    with qtbot.waitSignal(page.shown):
        opened.desk.context.changed.emit("OV-2026-00417")
    assert page.report.figures.count_of(door) == before + 1
    opened.window.show_page("today")
    opened.desk.context.changed.emit("")
    with qtbot.waitSignal(page.shown):
        opened.window.show_page("figures")


def test_plots_tell_the_same_as_their_tables_and_take_no_keyboard(qtbot, opened: Opened) -> None:
    place(opened.services, "ma-vr 7-18")
    page = opened.desk.figures
    with qtbot.waitSignal(page.drawn, timeout=20_000):
        opened.window.show_page("figures")
    for key in ("answers", "closed", "sources", "weekdays", "residences", "occupancy"):
        card = page.cards[key]
        assert card.plot is not None
        assert card.plot.isVisible()
        assert card.title() in card.plot.accessibleName()
        for row in next(one for one in page.document.tables if one.key == key).compared:
            assert f"{row.label}: {number_text(row.now, opened.desk.context.texts)}" in (
                card.plot.accessibleDescription()
            )
        assert card.plot.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert page.cards["received"].plot is None
    image = page.cards["closed"].plot.grab().toImage()
    colours = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(image.height())
    }
    assert opened.window._theme.color("accent").name() in colours


def test_where_nobody_can_tell_nothing_is_drawn(qtbot, opened: Opened) -> None:
    place(opened.services, "ma-vr 7-18")
    set_places(opened.services, None)
    page = opened.desk.figures
    with qtbot.waitSignal(page.drawn, timeout=20_000):
        opened.window.show_page("figures")
    card = page.cards["occupancy"]
    assert card.table.cell(0, 0).text.text() == "–"
    assert card.nothing.isVisible()
    assert card.plot is None
    set_places(opened.services, 8)
    with qtbot.waitSignal(page.drawn):
        opened.desk.context.planning_changed.emit()
    assert card.plot is not None
    set_places(opened.services, None)
    with qtbot.waitSignal(page.drawn):
        opened.desk.context.planning_changed.emit()
    assert not card.plot.isVisible()


def test_without_requests_it_says_what_to_do(qtbot, open_window: OpenWindow, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    opened = open_window(empty=True)
    page = show(qtbot, opened)
    assert page.empty.isVisible()
    assert QApplication.focusWidget() is page.empty.button
    assert not page.bar.kinds.isVisible()
    with qtbot.waitSignal(page.import_wanted):
        qtbot.keyClick(page.empty.button, Qt.Key.Key_Space)


def test_what_cannot_be_counted_is_told(qtbot, opened: Opened, monkeypatch) -> None:
    def fail(_period: FigurePeriod) -> FigureReport:
        raise StoreError(Message.of("store_failed"))

    monkeypatch.setattr(opened.services.figures, "report", fail)
    opened.window.show_page("figures")
    qtbot.waitUntil(lambda: bool(opened.banner))
    assert opened.desk.figures.document is None


def test_arrows_go_from_number_to_number(qtbot, opened: Opened) -> None:
    table = show(qtbot, opened).cards["weekdays"].table
    table.cell(0, 0).link.setFocus()
    for key, (row, column) in (
        (Qt.Key.Key_Right, (0, 1)),
        (Qt.Key.Key_Down, (1, 1)),
        (Qt.Key.Key_Left, (1, 0)),
        (Qt.Key.Key_Up, (0, 0)),
    ):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert QApplication.focusWidget() is table.cell(row, column).link


def test_a_long_table_is_shown_whole_when_asked(qtbot, opened: Opened) -> None:
    with opened.services.store.write() as work:
        base = work.requests.get("OV-2026-00417")
        for number in range(15):
            home = f"9000 Dorp {'abcdefghijklmno'[number]}"
            work.requests.add(replace(base, reference=f"X-{number}", residence=home, version=0))
    page = show(qtbot, opened)
    table = page.cards["residences"].table
    assert page.document is not None
    rows = next(one for one in page.document.tables if one.key == "residences").rows
    assert len(rows) > 15
    assert table.more.isVisible()
    table.more.setFocus()
    qtbot.keyClick(table.more, Qt.Key.Key_Space)
    assert not table.more.isVisible()
    assert QApplication.focusWidget() is table.cell(10, 0).link
    assert table.cell(len(rows) - 1, 0).isVisible()


@pytest.mark.parametrize(
    ("width", "height", "zoom"), [(1280, 800, 1.0), (1024, 700, 1.0), (1024, 700, 2.0), (700, 560, 1.0)]
)
def test_nothing_is_cut(qtbot, open_window: OpenWindow, width: int, height: int, zoom: float) -> None:
    opened = open_window(width=width, height=height, zoom=zoom)
    page = opened.desk.figures
    with qtbot.waitSignal(page.drawn, timeout=20_000):
        opened.window.show_page("figures")
    choose(qtbot, page, PeriodKind.FREE)
    qtbot.wait(1)
    assert_nothing_clipped(page)
    content = page._scroll.widget()
    assert content.width() <= page._scroll.viewport().width()
