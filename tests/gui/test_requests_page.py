"""The list of all requests: searched, narrowed, sorted, kept in place, and read only as far as it shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.provider import Tariff
from llko_desktop.domain.request import Child
from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import Source, Status
from llko_desktop.gui.requests.model import WINDOW, RequestsModel
from llko_desktop.gui.requests.page import RequestsPage
from llko_desktop.gui.rows.row_text import KEY_ROLE, RowText
from llko_desktop.services.ports import Period, RequestQuery, SortKey, StoreError
from llko_desktop.services.saved_filters import MOST_FILTERS, SavedFilter, SavedFilters
from tests.helpers.memory_store import MemoryStore
from tests.helpers.requests import make_request, plan
from tests.window import Opened, OpenWindow

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MANY = 1234


@pytest.fixture(scope="module")
def crowd() -> MemoryStore:
    """Give a store with more requests than a window of the list holds."""
    store = MemoryStore()
    with store.write() as work:
        for number in range(MANY):
            request = make_request(
                list(Source)[number % 4],
                date(2026, 6, 20) - timedelta(days=number),
                reference=f"OV-{number:05}",
                child=Child(f"Kind{number % 7} Naam{number:05}"),
                plan=plan("wo 8-12" if number % 5 == 0 else "ma 8-17"),
                facts=("sibling",) if number % 10 == 0 else (),
            )
            work.requests.add(request)
    return store


class Reading(MemoryStore):
    """A store that notes how many rows it is asked for."""

    def __init__(self, of: MemoryStore) -> None:
        super().__init__()
        self.state = of.state
        self.asked: list[int] = []

    def rows(self, query: RequestQuery, limit: int, after: Any = None, *, skip: int = 0) -> Sequence[Any]:
        self.asked.append(limit)
        with self.read() as work:
            return work.requests.rows(query, limit, after, skip=skip)

    def place(self, query: RequestQuery, reference: str) -> int | None:
        with self.read() as work:
            return work.requests.place(query, reference)


def describe(row: Any) -> RowText:
    return RowText(row.child)


def never(error: Exception) -> None:
    raise AssertionError(error)


def test_only_what_is_looked_at_is_read(crowd: MemoryStore) -> None:
    lists = Reading(crowd)
    model = RequestsModel(lists, describe, never)
    model.show_query(RequestQuery(), MANY)
    assert model.rowCount() == MANY
    assert model.index(MANY - 1, 0).data() == f"Kind{(MANY - 1) % 7} Naam{MANY - 1:05}"
    assert model.index(600, 0).data(KEY_ROLE) == "OV-00600"
    assert sum(lists.asked) == 3 * WINDOW


def test_every_row_is_found_and_one_that_went_is_empty(crowd: MemoryStore) -> None:
    model = RequestsModel(Reading(crowd), describe, never)
    model.show_query(RequestQuery(), MANY + 5)
    for place in (0, 99, 100, 777, MANY - 1):
        assert model.row_of(f"OV-{place:05}") == place
    assert model.row_of("OV-none") == -1
    assert model.row_at(MANY + 4) is None
    assert model.index(MANY + 4, 0).data() is None


def test_a_window_that_cannot_be_read_is_told_once(crowd: MemoryStore) -> None:
    class Failing(Reading):
        def rows(self, *args: Any, **keywords: Any) -> Sequence[Any]:
            if keywords.get("skip"):
                raise StoreError(Message.of("store_failed", path=""))
            return super().rows(*args, **keywords)

    told: list[Exception] = []
    model = RequestsModel(Failing(crowd), describe, told.append)
    model.show_query(RequestQuery(), MANY)
    assert [model.index(500, 0).data() for _ in range(3)] == [None] * 3
    assert len(told) == 1


def open_page(open_window: OpenWindow, store: MemoryStore) -> tuple[Opened, RequestsPage]:
    own = MemoryStore()
    own.state = replace(store.state)
    opened = open_window(store=own, clock=lambda: date(2026, 6, 24))
    opened.window.show_page("requests")
    QApplication.processEvents()
    return opened, opened.desk.requests


def shown(page: RequestsPage) -> list[str]:
    return [page.model.index(place, 0).data(KEY_ROLE) for place in range(page.model.rowCount())]


def choose(qtbot, page: RequestsPage, *chips: QPushButton) -> None:
    """Open the panel with all filters, press these in it, and close it."""
    qtbot.mouseClick(page.filters.button, LEFT)
    for chip in chips:
        assert chip.isVisible()
        qtbot.mouseClick(chip, LEFT)
    qtbot.keyClick(page.filters.panel, Qt.Key.Key_Escape)
    assert page.filters.panel.isHidden()


def test_filters_combine_and_each_is_taken_away_by_itself(
    qtbot, open_window: OpenWindow, crowd: MemoryStore
) -> None:
    _, page = open_page(open_window, crowd)
    panel = page.filters.panel
    choose(qtbot, page, panel.weekdays.chip(Weekday.WEDNESDAY), panel.sources.chip(Source.PHONE))
    both = [number for number in range(MANY) if number % 5 == 0 and number % 4 == 1]
    assert shown(page) == [f"OV-{number:05}" for number in both]
    QApplication.processEvents()
    chips = {part.text(): part for part in page.filters.active.findChildren(QPushButton) if part.isVisible()}
    assert list(chips) == ["by phone  ×", "Wed  ×"]
    qtbot.mouseClick(chips["by phone  ×"], LEFT)
    assert page.model.total == len([number for number in range(MANY) if number % 5 == 0])


def test_dates_and_priority_narrow_too(qtbot, open_window: OpenWindow, crowd: MemoryStore) -> None:
    _, page = open_page(open_window, crowd)
    panel = page.filters.panel
    choose(qtbot, page, panel.facts.chip("sibling"))
    qtbot.mouseClick(page.filters.button, LEFT)
    qtbot.keyClicks(panel.received.first, "1/6/2026")
    assert shown(page) == ["OV-00000", "OV-00010"]
    qtbot.keyClicks(panel.received.last, "10/6/2026")
    assert shown(page) == ["OV-00010"]
    qtbot.keyClicks(panel.start.last, "31/02/2026")
    assert shown(page) == ["OV-00010"]
    qtbot.mouseClick(panel.clear, LEFT)
    assert page.model.total == MANY
    assert panel.received.first.text() == panel.start.last.text() == ""


def test_priority_is_offered_for_an_income_tariff_alone(qtbot, opened: Opened) -> None:
    profile, page = opened.services.profile, opened.desk.requests
    for tariff, offered in ((Tariff.FREE, False), (Tariff.INCOME, True), (None, True)):
        profile.save(replace(profile.provider(), tariff=tariff))
        opened.window.show_page("requests")
        page.refresh()
        qtbot.mouseClick(page.filters.button, LEFT)
        assert page.filters.panel.facts.isVisible() is offered
        page.filters.panel.close()


def test_what_is_to_be_done_is_what_today_names(qtbot, opened: Opened) -> None:
    opened.window.show_page("requests")
    page = opened.desk.requests
    qtbot.mouseClick(page.filters.chips.chip("to_do"), LEFT)
    assert set(shown(page)) == {item.reference for item in opened.services.triage.worklist()}
    qtbot.mouseClick(page.filters.chips.chip("closed"), LEFT)
    assert page.model.total == 3
    qtbot.mouseClick(page.filters.chips.chip("all"), LEFT)
    assert page.model.total == 13


def test_columns_sort_and_turn_round_by_keyboard(qtbot, opened: Opened) -> None:
    opened.window.show_page("requests")
    page = opened.desk.requests
    heads = page.filters.sort.heads
    heads[SortKey.CHILD].setFocus()
    qtbot.keyClick(heads[SortKey.CHILD], Qt.Key.Key_Space)
    names = [page.model.index(place, 0).data() for place in range(page.model.rowCount())]
    assert names == sorted(names)
    assert heads[SortKey.CHILD].text() == "Child ↑"
    qtbot.keyClick(heads[SortKey.CHILD], Qt.Key.Key_Space)
    turned = [page.model.index(place, 0).data() for place in range(page.model.rowCount())]
    assert turned == names[::-1]
    assert heads[SortKey.CHILD].text() == "Child ↓"
    assert heads[SortKey.RECEIVED].text() == "Arrival"


def test_a_filter_is_kept_under_a_name_and_forgotten_again(qtbot, opened: Opened) -> None:
    opened.window.show_page("requests")
    page = opened.desk.requests
    panel, chips = page.filters.panel, page.filters.chips
    qtbot.mouseClick(page.filters.button, LEFT)
    qtbot.mouseClick(panel.weekdays.chip(Weekday.FRIDAY), LEFT)
    qtbot.mouseClick(panel.save, LEFT)
    assert "name" in panel.problem.text()
    qtbot.keyClicks(panel.name, "Vrijdagen")
    qtbot.keyClick(panel.name, Qt.Key.Key_Return)
    assert panel.isHidden()
    fridays = shown(page)
    qtbot.mouseClick(chips.chip("all"), LEFT)
    page.filters.clear()
    assert len(shown(page)) > len(fridays)
    qtbot.mouseClick(chips.chip(("saved", "Vrijdagen")), LEFT)
    assert shown(page) == fridays
    assert chips.checked() == (("saved", "Vrijdagen"),)
    qtbot.mouseClick(page.filters.button, LEFT)
    forget = next(b for b in panel.own.findChildren(QPushButton) if "Vrijdagen" in b.text())
    qtbot.mouseClick(forget, LEFT)
    assert opened.services.saved_filters.all() == ()
    assert shown(page) == fridays


def test_nothing_found_leads_back_to_all(qtbot, opened: Opened) -> None:
    opened.window.show_page("requests")
    page = opened.desk.requests
    page.search.setFocus()
    qtbot.keyClicks(page.search, "zzzz")
    qtbot.waitUntil(page.empty.isVisible)
    qtbot.mouseClick(page.empty.button, LEFT)
    assert page.search.text() == ""
    assert page.model.total == 13


def test_place_and_selection_stay_when_the_list_is_read_anew(
    qtbot, open_window: OpenWindow, crowd: MemoryStore
) -> None:
    opened, page = open_page(open_window, crowd)
    page.list.select_key("OV-00900")
    page.list.scrollTo(page.model.index(900, 0))
    QApplication.processEvents()
    at_top = page.list.indexAt(QPoint(1, 1)).data(KEY_ROLE)
    with opened.services.store.write() as work:
        for number in range(5):
            new = make_request(received=date(2026, 6, 24), reference=f"OV-NEW{number}")
            work.requests.add(new)
    page.refresh()
    QApplication.processEvents()
    assert page.model.total == MANY + 5
    assert page.list.current_key() == "OV-00900"
    assert page.list.indexAt(QPoint(1, 1)).data(KEY_ROLE) == at_top
    assert page.panel.reference == "OV-00900"


def test_several_stay_selected_when_the_list_is_read_anew(
    qtbot, open_window: OpenWindow, crowd: MemoryStore
) -> None:
    _, page = open_page(open_window, crowd)
    page.list.select_key("OV-00003")
    for _ in range(2):
        qtbot.keyClick(page.list, Qt.Key.Key_Down, SHIFT)
    assert page.detail.currentWidget() is page.detail.batch
    page.refresh()
    assert page.list.selected_keys() == ("OV-00003", "OV-00004", "OV-00005")
    assert page.detail.currentWidget() is page.detail.batch
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.detail.currentWidget() is page.panel


def test_more_than_can_be_looked_over_are_said_to_be_too_many(
    qtbot, open_window: OpenWindow, crowd: MemoryStore
) -> None:
    _, page = open_page(open_window, crowd)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_A, CTRL)
    assert page.list.selected_count() == MANY
    assert page.detail.batch.title.text().startswith("The first 500")
    page.detail.batch.stop()


def test_a_key_of_a_shortcut_selects_no_second_row(qtbot, opened: Opened) -> None:
    qtbot.keyPress(opened.window, Qt.Key.Key_2, CTRL)
    assert opened.desk.requests.list.selected_count() == 1
    assert opened.panel.isVisible()
    qtbot.keyRelease(opened.window, Qt.Key.Key_2, CTRL)


def test_the_detail_follows_once_letters_rest(qtbot, opened: Opened) -> None:
    opened.window.show_page("requests")
    page = opened.desk.requests
    page.search.setFocus()
    qtbot.keyClicks(page.search, "noor")
    qtbot.waitUntil(lambda: page.panel.reference == "OV-2026-00414")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.list


def test_a_request_asked_for_is_shown_whatever_the_filter(qtbot, opened: Opened) -> None:
    opened.window.show_page("requests")
    qtbot.mouseClick(opened.desk.requests.filters.chips.chip("closed"), LEFT)
    opened.show("OV-2026-00417")
    assert opened.desk.requests.list.current_key() == "OV-2026-00417"
    assert not opened.desk.requests.filters.is_narrowed


def test_saved_filters_come_back_as_they_were(played: MemoryStore) -> None:
    store = MemoryStore()
    kept = SavedFilters(store)
    query = RequestQuery(
        search="ines 0470",
        statuses=frozenset({Status.NEW, Status.CANCELLED}),
        sources=frozenset({Source.DOOR}),
        received=Period(date(2026, 1, 1), None),
        start=Period(None, date(2026, 12, 31)),
        weekdays=frozenset({Weekday.MONDAY, Weekday.SUNDAY}),
        facts=frozenset({"sibling"}),
        to_do=True,
        sort=SortKey.START,
        descending=False,
    )
    kept.save("  Mijn   filter ", query)
    kept.save("Alles", RequestQuery())
    kept.save("Mijn filter", replace(query, search=""))
    filters = (SavedFilter("Mijn filter", replace(query, search="")), SavedFilter("Alles", RequestQuery()))
    assert kept.all() == filters
    kept.remove("Mijn filter")
    kept.remove("nooit gezien")
    assert [saved.name for saved in kept.all()] == ["Alles"]


@pytest.mark.parametrize("name", ["", "   ", "x" * 41])
def test_a_name_that_cannot_be_is_refused(name: str) -> None:
    kept = SavedFilters(MemoryStore())
    with pytest.raises(InputError):
        kept.save(name, RequestQuery())
    assert kept.all() == ()


def test_there_are_only_so_many_filters() -> None:
    kept = SavedFilters(MemoryStore())
    for number in range(MOST_FILTERS):
        kept.save(f"F{number}", RequestQuery(search=str(number)))
    with pytest.raises(InputError, match="too_many_filters"):
        kept.save("nog een", RequestQuery())
    kept.save("F0", RequestQuery())
    assert len(kept.all()) == MOST_FILTERS


def test_a_filter_of_a_later_program_is_read_as_far_as_it_is_known() -> None:
    store = MemoryStore()
    values = {"statuses": ["new", "on_hold"], "sort": "colour", "moon": "full"}
    with store.write() as work:
        work.settings.set_value("saved_filters", [["Later", values]])
    (saved,) = SavedFilters(store).all()
    assert saved.query == RequestQuery(statuses=frozenset({Status.NEW}))


@pytest.mark.parametrize(
    "spoiled",
    [
        ["Kapot", {"start": ["2026-13-01", None]}],
        ["Kapot", {"start": [1, 2, 3]}],
        ["Kapot", "x"],
        7,
    ],
)
def test_a_filter_that_cannot_be_read_takes_no_other_along(spoiled: object) -> None:
    store = MemoryStore()
    with store.write() as work:
        work.settings.set_value("saved_filters", [spoiled, ["Goed", {"to_do": True}]])
    assert SavedFilters(store).all() == (SavedFilter("Goed", RequestQuery(to_do=True)),)
