"""The info page: its checklist walked by keyboard, the form beside what parents see, and the review."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel

from llko_desktop.domain.pictures import PictureKind
from llko_desktop.domain.provider import Closure, Provider
from llko_desktop.domain.worklist import WorkKind
from llko_desktop.gui.info_page.checklist.row import ItemRow
from llko_desktop.gui.info_page.edit_pane import EditPane
from llko_desktop.gui.info_page.page import InfoPagePage
from llko_desktop.gui.info_page.preview.preview import DESKTOP, PHONE
from tests.helpers.pictures import encoded, garden
from tests.window import Opened, OpenWindow

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
ITEMS = ["contact_details", "opening_hours", "income_tariff", "pictures"]


def show(opened: Opened) -> InfoPagePage:
    """Bring the info page to the front."""
    opened.window.show_page("info_page")
    QApplication.processEvents()
    return opened.desk.info_page


def change(opened: Opened, **values: object) -> None:
    """Write details as another part of the program does."""
    profile = opened.services.profile
    profile.save(replace(profile.provider(), **values))
    opened.desk.context.profile_changed.emit()


def row_with_keyboard(page: InfoPagePage) -> str:
    """Name the item that the keyboard is on."""
    focused = QApplication.focusWidget()
    return next((code for code, row in page.overview.items.rows.items() if row is focused), "")


def badge(opened: Opened) -> str:
    return opened.window.ui.sidebar.button("info_page").count()


def test_the_checklist_shows_how_far_the_page_is(opened: Opened) -> None:
    page = show(opened)
    view = opened.services.info_page.view()
    assert list(page.overview.items.rows)[:4] == ITEMS
    assert "3 of 4 required items · 80 % complete" in page.overview.summary.text()
    assert page.overview.bar.value() == view.checklist.percent == 80
    assert badge(opened) == "80%"
    spoken = opened.window.ui.sidebar.button("info_page").accessibleName()
    assert spoken == "Info page, 80 % complete"


def test_a_row_tells_all_in_one_go(opened: Opened) -> None:
    rows = show(opened).overview.items.rows
    assert rows["pictures"].accessibleName().startswith("Logo and/or photos, required, not in order yet.")
    assert rows["pictures"].button.text() == "Fill in"
    assert rows["opening_hours"].accessibleName().startswith("Opening hours, required, in order. Mon–Fri")
    assert rows["opening_hours"].button.text() == "View"
    assert "nappies" in rows["practical"].accessibleName()


def test_the_checklist_is_walked_by_keyboard(qtbot, opened: Opened) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_6, CTRL)
    page = opened.desk.info_page
    assert row_with_keyboard(page) == "contact_details"
    for key, code in (
        (Qt.Key.Key_Up, "contact_details"),
        (Qt.Key.Key_Down, "opening_hours"),
        (Qt.Key.Key_End, "visits"),
        (Qt.Key.Key_Down, "visits"),
        (Qt.Key.Key_Home, "contact_details"),
        (Qt.Key.Key_End, "visits"),
    ):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert row_with_keyboard(page) == code
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert page.is_editing
    form = page.edit.form
    assert form.rows["visiting_hours"].isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not page.is_editing
    assert row_with_keyboard(page) == "visits"


def test_an_item_is_copied_as_it_is_entered(qtbot, opened: Opened) -> None:
    page = show(opened)
    page.overview.items.focus("presentation")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == opened.services.profile.provider().presentation
    assert "Presentation" in opened.window.toast.label.text()
    rows = page.overview.items.rows
    qtbot.mouseClick(rows["income_tariff"].copy, LEFT)
    assert "income tariff" in QGuiApplication.clipboard().text()
    assert rows["pictures"].copy.isHidden()
    before = QGuiApplication.clipboard().text()
    page.overview.items.focus("pictures")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == before
    assert "no text to copy" in opened.window.toast.label.text()


def test_the_form_is_made_while_nothing_else_is_done(qtbot, opened: Opened) -> None:
    opened.window.show_page("info_page")
    (pane,) = opened.desk.info_page.findChildren(EditPane)
    assert not pane.is_whole
    change(opened, phone="+32 54 33 00 01")
    qtbot.waitUntil(lambda: pane.is_whole)
    assert pane.form.rows["phone"].read() == "+32 54 33 00 01"
    assert not opened.desk.info_page.is_editing


def test_the_form_is_whole_at_once_for_who_cannot_wait(qtbot, opened: Opened) -> None:
    opened.window.show_page("info_page")
    page = opened.desk.info_page
    qtbot.mouseClick(page.overview.items.rows["visits"].button, LEFT)
    assert page.edit.form.rows["visiting_hours"].isAncestorOf(QApplication.focusWidget())


def test_the_keyboard_comes_back_to_the_field_it_left(qtbot, opened: Opened) -> None:
    page = show(opened)
    page.show_field("website")
    website = QApplication.focusWidget()
    qtbot.keyClick(website, Qt.Key.Key_1, CTRL)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_6, CTRL)
    assert QApplication.focusWidget() is website


def test_what_is_typed_shows_to_parents_at_once(qtbot, opened: Opened) -> None:
    page = show(opened)
    qtbot.mouseClick(page.overview.items.rows["contact_details"].button, LEFT)
    name = page.edit.form.rows["name"].field.editor
    assert QApplication.focusWidget() is name
    name.selectAll()
    qtbot.keyClicks(name, "De Bijtjes")
    qtbot.waitUntil(lambda: "De Bijtjes" in page.preview.card.text.toPlainText())


def test_what_a_parent_sees_leads_to_its_field(opened: Opened) -> None:
    page = show(opened)
    page.preview.card.text.anchorClicked.emit(QUrl("field:opening"))
    assert page.is_editing
    assert page.edit.form.rows["opening"].isAncestorOf(QApplication.focusWidget())


def test_the_preview_is_as_wide_as_a_phone_or_a_screen(qtbot, open_window: OpenWindow) -> None:
    opened = open_window(width=1600)
    page = show(opened)
    preview = page.preview
    wide = preview.card.width()
    qtbot.mouseClick(preview.widths.chip(PHONE), LEFT)
    narrow = preview.card.width()
    assert narrow == 26 * preview.fontInfo().pixelSize() < wide
    text = preview.card.text
    assert text.document().size().height() <= text.height(), "nothing of the text is cut off"
    qtbot.mouseClick(preview.widths.chip(DESKTOP), LEFT)
    assert preview.card.width() == wide


def test_keyboard_and_place_stay_while_others_write(opened: Opened) -> None:
    page = show(opened)
    page.overview.items.focus("visits")
    QApplication.processEvents()
    bar = page.overview.findChild(type(page.overview._scroll)).verticalScrollBar()
    scrolled = bar.value()
    assert scrolled > 0
    change(opened, nappies="Zijn inbegrepen.")
    QApplication.processEvents()
    assert row_with_keyboard(page) == "visits"
    assert page.overview.items.rows["practical"].button.text() == "View"
    assert abs(bar.value() - scrolled) < 60
    assert badge(opened) == "85%"


def test_the_badge_and_the_name_follow_behind_another_page(opened: Opened) -> None:
    opened.window.show_page("today")
    change(opened, name="De Bijtjes", nappies="Zijn inbegrepen.")
    assert badge(opened) == "85%"
    assert "De Bijtjes" in opened.window.windowTitle()
    assert "De Bijtjes" in show(opened).preview.card.text.toPlainText()


@pytest.mark.parametrize(
    ("missing", "code"),
    [
        ({"phone": ""}, "contact_details"),
        ({"opening": Provider().opening}, "opening_hours"),
        ({"tariff": None}, "income_tariff"),
    ],
)
def test_each_required_item_that_misses_is_marked(opened: Opened, missing: dict, code: str) -> None:
    page = show(opened)
    change(opened, **missing)
    wanting = [name for name in ITEMS if page.overview.items.rows[name].button.text() == "Fill in"]
    assert wanting == sorted({code, "pictures"}, key=ITEMS.index)


def test_a_review_is_noted_and_taken_back(qtbot, opened: Opened) -> None:
    page = show(opened)
    change(opened, nappies="Zijn inbegrepen.")
    assert "since your last review" in page.overview.summary.text()
    assert "nappies" in page.overview.summary.text()
    review = page.overview.review
    qtbot.mouseClick(review.look, LEFT)
    assert review.form.day.day() == date(2026, 6, 24)
    for wrong in ("", "25/06/2026", "31/02/2026"):
        review.form.day.clear()
        qtbot.keyClicks(review.form.day, wrong)
        qtbot.keyClick(review.form.day, Qt.Key.Key_Return)
        assert review.form.problem.isVisible()
        assert QApplication.focusWidget() is review.form.day
    review.form.day.clear()
    qtbot.keyClicks(review.form.day, "24/06/2026")
    qtbot.keyClick(review.form.day, Qt.Key.Key_Return)
    assert not review.form.isVisible()
    assert opened.services.info_page.view().review.reviewed_on == date(2026, 6, 24)
    assert "last looked over on Opvang.Vlaanderen: Wed 24 Jun 2026" in page.overview.summary.text()
    qtbot.mouseClick(opened.window.toast.undo_button, LEFT)
    assert opened.services.info_page.view().review.reviewed_on == date(2026, 5, 3)
    assert "since your last review" in page.overview.summary.text()


def test_today_asks_to_look_the_page_over(qtbot, opened: Opened) -> None:
    today = opened.desk.today
    count = int(opened.window.ui.sidebar.button("today").count())
    change(opened, nappies="Zijn inbegrepen.")
    assert opened.window.ui.sidebar.button("today").count() == str(count + 1)
    (line,) = [key for key in today.model.lines if key.kind is WorkKind.REVIEW_INFO_PAGE]
    shown = today.panel.reference
    today.list.select_key(line)
    assert today.detail.shows_review
    said = [label.text() for label in today.detail.review.findChildren(QLabel)]
    assert any("R14" in text for text in said)
    today.list.setFocus()
    for key in (Qt.Key.Key_S, Qt.Key.Key_R, Qt.Key.Key_E):
        qtbot.keyClick(today.list, key)
        assert QApplication.focusWidget() is today.list
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClick(today.list, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "before"
    assert today.panel.reference == shown
    qtbot.keyClick(today.list, Qt.Key.Key_Return)
    assert opened.window.current_page == "info_page"


def test_the_line_of_the_info_page_is_no_request(qtbot, opened: Opened) -> None:
    change(opened, nappies="Zijn inbegrepen.")
    today = opened.desk.today
    today.list.selectAll()
    assert today.detail.currentWidget() is today.detail.batch
    today.search.setText("Sam")
    qtbot.waitUntil(lambda: all(key.reference for key in today.model.lines))
    today.search.clear()
    qtbot.waitUntil(lambda: any(not key.reference for key in today.model.lines))
    qtbot.mouseClick(today.chips.chip("new"), LEFT)
    assert all(key.reference for key in today.model.lines)


def test_the_first_steps_of_a_new_store(qtbot, open_window: OpenWindow) -> None:
    opened = open_window(empty=True)
    steps = opened.desk.today.first_steps
    assert steps.isVisible()
    assert QApplication.focusWidget() is steps.details.button
    assert steps.details.row.accessibleDescription() == "to do"
    qtbot.keyClick(steps.details.button, Qt.Key.Key_Space)
    assert opened.window.current_page == "info_page"
    assert badge(opened) == "0%"
    change(opened, name="De Bijtjes", closures=(Closure(date(2026, 8, 3), date(2026, 8, 7)),))
    opened.window.show_page("today")
    assert steps.isVisible(), "what asks to look the page over does not hide what comes first"
    assert not opened.desk.today.detail.isVisible()


def test_a_signature_kept_elsewhere_is_shown_and_can_be_replaced(opened: Opened) -> None:
    settings, profile = opened.desk.settings, opened.services.profile
    change(opened, signature="Van elders")
    assert settings.ui.signature.text() == "Van elders"
    settings.ui.signature.setText("Eigen")
    change(opened, signature="Weer anders")
    assert settings.ui.signature.text() == "Eigen", "what is being typed stays"
    settings.save()
    assert profile.provider().signature == "Weer anders"
    assert "“Weer anders”" in settings.ui.problem.text()
    settings.save()
    assert profile.provider().signature == "Eigen"
    assert settings.ui.problem.isHidden()


def test_a_picture_dropped_on_a_line_is_no_text(qtbot, opened: Opened, tmp_path: Path) -> None:
    page = show(opened)
    page.show_field("website")
    line = QApplication.focusWidget()
    mime = QMimeData()
    url = QUrl.fromLocalFile(str(picture(tmp_path / "tuin.jpg")))
    mime.setUrls([url])
    mime.setText(url.toString())
    copy, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(line, QDragEnterEvent(QPoint(5, 5), copy, mime, LEFT, keys))
    QApplication.sendEvent(line, QDropEvent(QPointF(5, 5), copy, mime, LEFT, keys))
    assert line.text() == ""
    qtbot.waitUntil(lambda: len(opened.services.pictures.all()) == 1, timeout=20_000)


def picture(path: Path) -> Path:
    image = QImage(900, 700, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    assert image.save(str(path), "JPEG")
    return path


def test_a_picture_dropped_anywhere_on_the_page_becomes_a_photo(
    qtbot, opened: Opened, tmp_path: Path
) -> None:
    page = show(opened)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "tuin.jpg")))])
    place, buttons, keys = QPoint(40, 40), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place, copy, mime, buttons, keys)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(place), copy, mime, buttons, keys)
    QApplication.sendEvent(page, drop)
    qtbot.waitUntil(lambda: len(opened.services.pictures.all()) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: badge(opened) == "85%")
    assert page.preview.card.photos.accessibleName() == "Photo 1 of 1"
    page.show_checklist()
    assert page.overview.items.rows["pictures"].button.text() == "View"


def test_a_photo_taken_away_elsewhere_leaves_the_window_alive(opened: Opened) -> None:
    for kind, width in ((PictureKind.PHOTO, 900), (PictureKind.LOGO, 500)):
        opened.services.pictures.add(kind, encoded(garden(width, 600)), "tuin.jpg")
    page = show(opened)
    card = page.preview.card
    for one in opened.services.pictures.all():
        opened.services.pictures.remove(one.number, one.version)
    card.photos.resize(card.photos.width() - 1, card.photos.height())
    card.photos.grab()
    opened.desk.context.profile_changed.emit()
    assert card.photos.accessibleName() == "no photo yet"


def test_files_with_requests_still_go_to_the_requests(opened: Opened, tmp_path: Path) -> None:
    page = show(opened)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "aanvragen.xlsx"))])
    enter = QDragEnterEvent(
        QPoint(40, 40),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dragEnterEvent(enter)
    assert not enter.isAccepted()


@pytest.mark.parametrize(("width", "height", "zoom"), [(1280, 800, 1.0), (1024, 700, 1.0), (1920, 1500, 2.0)])
def test_what_to_do_with_the_page_is_in_view(
    open_window: OpenWindow, width: int, height: int, zoom: float
) -> None:
    page = show(open_window(width=width, height=height, zoom=zoom))
    review = page.overview.review
    for button in (review.look, review.export, review.pdf):
        assert button.visibleRegion().boundingRect() == button.rect(), button.text()
    review.look.click()
    QApplication.processEvents()
    for part in (review.form.day, review.form.button):
        assert part.visibleRegion().boundingRect() == part.rect()


def test_what_to_do_scrolls_along_where_there_is_little_height(open_window: OpenWindow) -> None:
    opened = open_window(width=1024, height=700, zoom=2.0)
    page = show(opened)
    rows, review = page.overview.items.rows, page.overview.review
    assert not rows["opening_hours"].name.visibleRegion().isEmpty()
    assert review.look.visibleRegion().isEmpty()
    review.look.click()
    QApplication.processEvents()
    assert not review.form.button.visibleRegion().isEmpty()
    opened.window.resize(1024, 1500)
    QApplication.processEvents()
    assert not review.look.visibleRegion().isEmpty()


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_nothing_is_cut_off_where_there_is_little_room(open_window: OpenWindow, zoom: float) -> None:
    opened = open_window(width=1024, height=700, zoom=zoom)
    page = show(opened)
    QApplication.processEvents()
    for row in page.overview.findChildren(ItemRow):
        assert row.height() >= row.heightForWidth(row.width())
        for label in row.findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            assert label.mapTo(row, label.rect().topRight()).x() <= row.width()
