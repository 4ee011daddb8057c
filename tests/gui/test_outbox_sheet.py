"""The work sheet in the window: by mouse and keys, all at once, taken back, printed, and with very many."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication, QFileDialog

from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.status import Source, Status
from llko_desktop.gui.outbox.enter_all import EnterAllDialog
from llko_desktop.gui.outbox.item_card import OutboxCard
from llko_desktop.services.replies import RenderedReply
from llko_desktop.services.step_values import Along
from tests.helpers.clipping import assert_nothing_clipped
from tests.helpers.keys import CTRL, Key, Keys
from tests.helpers.outbox import open_entries
from tests.helpers.requests import choice_for, make_request
from tests.window import Opened, OpenWindow

LEFT = Qt.MouseButton.LeftButton
SAM, DOOR = "OV-2026-00412", "L-2026-0001"
ELIAS = "OV-2026-00417"
TODAY = date(2026, 6, 24)


def add(opened: Opened, reference: str, **facts: object) -> str:
    with opened.services.store.write() as work:
        work.requests.add(make_request(reference=reference, received=TODAY, **facts))
    return reference


def set_status(opened: Opened, reference: str, status: Status, *, corrects: bool = False) -> None:
    choice = replace(choice_for(status, TODAY), note="fout" if corrects else "")
    steps = opened.services.steps
    change = steps.correct if corrects else steps.set_status
    change(reference, status, choice, along=Along(overbook=True))


def show(opened: Opened) -> list[OutboxCard]:
    opened.window.show_page("outbox")
    QApplication.processEvents()
    return opened.desk.outbox.list.cards


def card_of(opened: Opened, reference: str) -> OutboxCard:
    QApplication.processEvents()
    cards = opened.desk.outbox.list.cards
    return next(card for card in cards if card.item.entry.reference == reference)


def all_dialog(qtbot, opened: Opened) -> EnterAllDialog:
    qtbot.mouseClick(opened.desk.outbox.all_entered, LEFT)
    (dialog,) = (one for one in opened.window.findChildren(EnterAllDialog) if one.isVisible())
    return dialog


def test_late_ones_come_first_and_say_so_in_words(opened: Opened) -> None:
    set_status(opened, add(opened, "OV-1"), Status.NOT_POSSIBLE)
    cards = show(opened)
    assert [card.item.entry.reference for card in cards] == [SAM, "OV-1", DOOR]
    assert "the answer was due on Thu 18 Jun 2026" in cards[0].accessibleName()
    assert "enter it by Wed 8 Jul 2026" in cards[1].accessibleName()
    assert "late" in opened.desk.outbox.counted.text()


def test_text_and_reference_are_copied(qtbot, opened: Opened) -> None:
    reference = add(opened, "OV-1")
    reply = RenderedReply("not_possible", Purpose.NOT_POSSIBLE, "nl", "Uw vraag", "Er is **geen** plaats.")
    along = Along(reply, overbook=True)
    opened.services.steps.set_status(
        reference, Status.NOT_POSSIBLE, choice_for(Status.NOT_POSSIBLE, TODAY), along=along
    )
    show(opened)
    card, clipboard = card_of(opened, reference), QGuiApplication.clipboard()
    qtbot.mouseClick(card.copy, LEFT)
    assert clipboard.text() == "Er is geen plaats."
    qtbot.mouseClick(card.reference, LEFT)
    assert clipboard.text() == reference
    card.reference.setFocus()
    qtbot.keyClick(card.reference, Key.Key_C, CTRL)
    assert clipboard.text() == "Er is geen plaats."


def test_without_a_text_that_is_said(qtbot, opened: Opened) -> None:
    QGuiApplication.clipboard().setText("before")
    for card, said in zip(show(opened), ("No reply was written", "goes with a registration"), strict=True):
        assert card.copy.isHidden()
        card.setFocus()
        qtbot.keyClick(card, Key.Key_C, CTRL)
        assert said in opened.window.toast.label.text()
    assert QGuiApplication.clipboard().text() == "before"


def test_arrows_go_from_one_to_the_next_and_tick_nothing(qtbot, opened: Opened) -> None:
    qtbot.keyClick(opened.window, Key.Key_3, CTRL)
    keys, (first, second) = Keys(), opened.desk.outbox.list.cards
    assert keys.at is first
    keys.press(Key.Key_Down)
    assert keys.at is second
    keys.press(Key.Key_Down)
    assert keys.at is second
    for key in (Key.Key_Return, Key.Key_Space, Key.Key_Up):
        keys.press(key)
    assert keys.at is first
    first.done.setFocus()
    keys.press(Key.Key_Down)
    assert keys.at is second
    assert len(open_entries(opened.services)) == 2


def test_a_tick_by_key_goes_on_with_the_next(opened: Opened) -> None:
    first, second = show(opened)
    keys = Keys()
    first.done.setFocus()
    keys.press(Key.Key_Space)
    assert [entry.reference for entry in open_entries(opened.services)] == [DOOR]
    assert keys.at is second
    keys.press(Key.Key_Z, CTRL)
    assert len(open_entries(opened.services)) == 2


def test_all_are_ticked_on_one_day_and_come_back_together(qtbot, opened: Opened) -> None:
    door = add(opened, "L-9", source=Source.DOOR)
    set_status(opened, door, Status.APPROVED)
    show(opened)
    waiting = open_entries(opened.services)
    dialog = all_dialog(qtbot, opened)
    assert str(len(waiting)) in dialog.question.text()
    assert dialog.day.day() == TODAY
    for text, said in (("", "Fill in the day"), ("25/06/2026", "still to come"), ("01/06/2026", "before")):
        dialog.day.clear()
        qtbot.keyClicks(dialog.day, text)
        qtbot.mouseClick(dialog.button, LEFT)
        assert said in dialog.problem.text()
        assert open_entries(opened.services) == waiting
    dialog.day.set_day(TODAY)
    qtbot.keyClick(dialog.day, Key.Key_Return)
    assert not dialog.isVisible()
    assert open_entries(opened.services) == []
    assert opened.desk.outbox.empty.isVisible()
    assert str(len(waiting)) in opened.window.toast.label.text()
    qtbot.keyClick(opened.window, Key.Key_Z, CTRL)
    assert open_entries(opened.services) == waiting
    assert not opened.desk.outbox.empty.isVisible()


def test_what_is_needless_says_so_and_is_dropped(qtbot, opened: Opened) -> None:
    reference = add(opened, "OV-1")
    set_status(opened, reference, Status.CANCELLED)
    opened.services.steps.enter(open_entries(opened.services)[1].id)
    set_status(opened, reference, Status.NOT_POSSIBLE, corrects=True)
    show(opened)
    assert card_of(opened, reference).drop.isHidden()
    set_status(opened, reference, Status.CANCELLED, corrects=True)
    opened.desk.context.changed.emit(reference)
    card = card_of(opened, reference)
    assert card.drop.isVisible()
    assert "shows “Cancelled by the provider” already" in card.accessibleName()
    assert "need not be entered any more" in card.accessibleName()
    dialog = all_dialog(qtbot, opened)
    assert dialog.left_out.isVisible()
    dialog.reject()
    qtbot.mouseClick(card.drop, LEFT)
    assert [entry.reference for entry in open_entries(opened.services)] == [SAM, DOOR]
    qtbot.keyClick(opened.window, Key.Key_Z, CTRL)
    assert card_of(opened, reference).drop.isVisible()


def test_a_step_that_came_after_names_the_one_before(opened: Opened) -> None:
    reference = add(opened, "OV-1")
    set_status(opened, reference, Status.ACKNOWLEDGED)
    set_status(opened, reference, Status.NOT_POSSIBLE)
    show(opened)
    assert "“Request received” of Wed 24 Jun 2026 need not" in card_of(opened, reference).accessibleName()


@pytest.mark.parametrize("opens", [True, False])
def test_the_platform_is_opened_in_the_browser(qtbot, opened: Opened, monkeypatch, opens: bool) -> None:
    asked = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toString()) or opens)
    show(opened)
    button = opened.desk.outbox.platform
    assert "https://www.opvang.vlaanderen" in button.toolTip()
    qtbot.mouseClick(button, LEFT)
    assert asked == ["https://www.opvang.vlaanderen"]
    assert ("https://www.opvang.vlaanderen" in opened.banner) is not opens


def test_the_sheet_is_printed_from_a_preview_and_saved(qtbot, opened: Opened, tmp_path: Path) -> None:
    show(opened)
    seen: list[object] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintPreviewDialog)
        seen.append(dialog.findChild(QPrintPreviewWidget).pageCount())
        seen.append(dialog.printer().docName())
        dialog.reject()

    QTimer.singleShot(0, look)
    qtbot.keyClick(opened.window, Key.Key_P, CTRL)
    assert seen == [1, "To enter on Opvang.Vlaanderen"]
    qtbot.mouseClick(opened.desk.outbox.save_it, LEFT)
    dialog = next(one for one in opened.window.findChildren(QFileDialog) if one.isVisible())
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("sheet.pdf")
    with qtbot.waitSignal(opened.desk.outbox.output.ended):
        dialog.accept()
    said = PdfReader(tmp_path / "sheet.pdf").pages[0].extract_text()
    assert SAM in said
    assert DOOR in said


def test_of_very_many_those_scrolled_to_are_made(qtbot, opened: Opened) -> None:
    for number in range(60):
        set_status(opened, add(opened, f"OV-9{number:02}"), Status.ACKNOWLEDGED)
    show(opened)
    page = opened.desk.outbox
    qtbot.waitUntil(lambda: page.list.verticalScrollBar().maximum() > page.list.height())
    assert len(page.list.cards) < 40
    page.list.go_to(30)
    focused = QApplication.focusWidget()
    assert page.list.place_of_keyboard() == 30
    qtbot.waitUntil(lambda: page.list.verticalScrollBar().value() > 0)
    page.refresh()
    assert QApplication.focusWidget() is focused
    bar = page.list.verticalScrollBar()

    def all_are_made() -> bool:
        bar.setValue(bar.maximum())
        return len(page.list.cards) == len(open_entries(opened.services))

    qtbot.waitUntil(all_are_made)
    order = [entry.reference for entry in open_entries(opened.services)]
    assert [card.item.entry.reference for card in page.list.cards] == order


@pytest.mark.parametrize(("width", "height", "zoom"), [(1024, 700, 1.0), (1024, 700, 2.0), (700, 560, 2.0)])
def test_nothing_is_cut_off(open_window: OpenWindow, width: int, height: int, zoom: float) -> None:
    opened = open_window(width=width, height=height, zoom=zoom)
    reference = add(opened, "OV-2026-99999", other_references=("L-2026-0009",))
    set_status(opened, reference, Status.ACKNOWLEDGED)
    set_status(opened, reference, Status.NOT_POSSIBLE)
    show(opened)
    opened.desk.outbox.list.go_to(1)
    assert_nothing_clipped(opened.window)
