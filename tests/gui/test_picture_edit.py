"""Pictures come in by drop, paste and file, and are put in order, turned, cut, described and removed."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QToolButton

from llko_desktop.bootstrap.parts import build_services
from llko_desktop.domain.messages import Message
from llko_desktop.domain.pictures import Crop, PictureKind
from llko_desktop.domain.procedure import Procedure
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.info_page.photos.crop_dialog import CropDialog
from llko_desktop.gui.info_page.photos.picture_edit import PictureEdit
from llko_desktop.gui.shell.page import ShellPage
from llko_desktop.services.ports import Store, StoreError
from llko_desktop.texts.speech import Texts
from tests.helpers.clipping import assert_nothing_clipped
from tests.helpers.memory_store import MemoryStore
from tests.helpers.picture_edit import (
    Form,
    drop,
    file_bytes,
    files_of,
    image,
    order_of,
    paste,
    picture_files,
    pull,
)
from tests.helpers.stores import StoreFactory
from tests.helpers.typing import type_text
from tests.window import MakeTheme, Opened

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
LOGO, PHOTO = PictureKind.LOGO, PictureKind.PHOTO
OpenForm = Callable[..., Form]


@pytest.fixture
def open_form(qtbot, make_theme: MakeTheme, procedure: Procedure) -> Iterator[OpenForm]:
    """Give a function that shows the pictures of a store, so many drawn ones in it."""
    before, made = QLocale(), list[Form]()
    QLocale.setDefault(QLocale("en_GB"))

    def open_it(photos: int = 0, *, store: Store | None = None, zoom: float = 1.0, width: int = 520) -> Form:
        theme = make_theme(zoom=zoom)
        services = build_services(store or MemoryStore(), procedure, lambda: date(2026, 6, 24))
        for number in range(photos):
            services.pictures.add(PHOTO, file_bytes(image(number)), f"{number}.jpg")
        context = GuiContext(services, Texts("en", procedure))
        around = QScrollArea()
        around.setWidgetResizable(True)
        edit = PictureEdit(context, theme, Icons(theme))
        around.setWidget(edit)
        form = Form(edit, context, around)
        context.failed.connect(form.failed.append)
        context.noticed.connect(form.said.append)
        context.undoable.connect(lambda said, back: (form.said.append(said), form.ways_back.append(back)))
        around.resize(width, 1000)
        edit.load()
        made.append(form)
        qtbot.addWidget(around)
        with qtbot.waitActive(around):
            around.show()
            around.activateWindow()
        return form

    yield open_it
    for form in made:
        form.context.leaving.emit()
    QLocale.setDefault(before)


@pytest.fixture
def form(open_form: OpenForm) -> Form:
    """Give the pictures of an empty store."""
    return open_form()


def wait(qtbot, form: Form) -> None:
    qtbot.waitUntil(form.is_quiet, timeout=20_000)


def choose(form: Form, place: int) -> None:
    """Click on a photo."""
    pictures = form.edit.photos.list
    QTest.mouseClick(pictures.viewport(), Qt.MouseButton.LeftButton, pos=pictures.tile_rect(place).center())


def bring_to_front(qtbot, form: Form) -> None:
    """Give a window the keyboard."""
    with qtbot.waitActive(form.around):
        form.around.activateWindow()


def banner(form: Form) -> str:
    """Give what is said beside the photos."""
    shown = form.edit.photos.banner
    return shown.label.text() if shown.isVisible() else ""


def test_dropped_files_come_in_but_for_the_broken_one_which_is_named(
    qtbot, form: Form, tmp_path: Path
) -> None:
    first, broken, third = picture_files(tmp_path, 3)
    broken.write_bytes(broken.read_bytes()[:900])
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7 nothing")
    changed: list[bool] = []
    form.context.profile_changed.connect(lambda: changed.append(True))
    assert drop(form.edit.photos, files_of(first, broken, tmp_path / "letter.pdf", third))
    # While they are read each has its place.
    assert len(form.shown()) == 4
    wait(qtbot, form)
    assert [picture.place for picture in form.pictures()] == [0, 1]
    assert "photo 2.jpg: The picture is damaged" in banner(form)
    assert "letter.pdf: This is a PDF" in banner(form)
    assert form.said == ["2 photo(s) added."]
    assert len(changed) == 2
    form.undo()
    assert form.pictures() == []
    assert form.shown() == []


@pytest.mark.parametrize("way", ["image", "png", "inline", "page"])
def test_a_picture_dragged_out_of_another_program_comes_in(qtbot, form: Form, way: str) -> None:
    mime, data = QMimeData(), file_bytes(image(), "PNG")
    address = "data:image/png;base64," + base64.b64encode(data).decode()
    if way == "image":
        mime.setImageData(image())
    elif way == "png":
        mime.setData("image/png", data)
    elif way == "inline":
        mime.setUrls([QUrl(address)])
    else:
        mime.setHtml(f'<p>Look: <img alt="garden" src="{address}"></p>')
    assert form.edit.accepts(mime)
    assert drop(form.edit.photos, mime)
    wait(qtbot, form)
    assert [(one.width, one.height) for one in form.pictures()] == [(1000, 750)]


def test_a_picture_that_is_only_a_link_is_not_fetched_and_says_what_to_do(form: Form) -> None:
    mime = QMimeData()
    mime.setHtml('<img src="https://pictures.example/garden.jpg">')
    mime.setUrls([QUrl("https://pictures.example/garden.jpg")])
    assert drop(form.edit.photos, mime)
    assert "fetches nothing" in banner(form)
    assert form.shown() == []


def test_what_is_no_picture_is_left_to_the_page_and_not_taken_by_an_area(form: Form, tmp_path: Path) -> None:
    text = QMimeData()
    text.setText("a letter")
    assert not drop(form.edit.photos, text)
    assert not form.edit.accepts(text)
    assert not form.edit.accepts(files_of(tmp_path / "requests.csv"))
    assert form.edit.accepts(files_of(tmp_path / "GARDEN.JPG"))


def test_a_picture_and_copied_files_are_pasted_where_the_keyboard_is(
    qtbot, form: Form, tmp_path: Path
) -> None:
    copied = QMimeData()
    copied.setImageData(image(5))
    form.edit.focus_field("logo")
    paste(form.edit.logo.choose_first, copied)
    wait(qtbot, form)
    assert len(form.pictures(LOGO)) == 1
    assert form.pictures() == []
    form.edit.focus_field("photos")
    paste(form.edit.photos.choose_first, files_of(*picture_files(tmp_path, 2)))
    wait(qtbot, form)
    assert len(form.pictures()) == 2
    # The empty place is gone, and the keyboard is still in the form: on the tiles.
    form.edit.focus_field("photos")
    paste(form.edit.photos.list, files_of(*picture_files(tmp_path, 3)[2:]))
    wait(qtbot, form)
    assert len(form.pictures()) == 3


def test_pasting_without_a_picture_says_so(form: Form) -> None:
    words = QMimeData()
    words.setText("only words")
    form.edit.focus_field("photos")
    paste(form.edit.photos.choose_first, words)
    assert "no picture on the clipboard" in banner(form)


def test_the_same_picture_twice_is_refused_kindly_and_thirty_are_enough(
    qtbot, open_form: OpenForm, tmp_path: Path
) -> None:
    form = open_form(29)
    same, new, one_too_many, another = picture_files(tmp_path, 32)[28:]
    same.write_bytes(file_bytes(image(3)))
    form.edit.add_files([same, new, one_too_many, another])
    wait(qtbot, form)
    assert len(form.pictures()) == 30
    lines = banner(form).splitlines()
    assert lines[0].startswith(f"{same.name}: This picture is among yours already")
    # Both that found no room in one line.
    assert lines[1].startswith(f"{one_too_many.name}, {another.name}: There are 30 photos already")
    assert len(lines) == 2


def test_a_new_logo_takes_the_place_of_the_old_one_and_undo_brings_that_back(
    qtbot, form: Form, tmp_path: Path
) -> None:
    old, new = picture_files(tmp_path, 2)
    for path in (old, new):
        form.edit.add_files([path], LOGO)
        wait(qtbot, form)
    (kept,) = form.pictures(LOGO)
    assert form.said[-1] == "The new logo takes the place of the one before."
    form.undo()
    (back,) = form.pictures(LOGO)
    assert back.digest != kept.digest
    assert form.edit.logo.model.rowCount() == 1


def test_of_several_pictures_for_the_logo_the_first_is_taken_and_the_others_named(
    qtbot, form: Form, tmp_path: Path
) -> None:
    assert drop(form.edit.logo, files_of(*picture_files(tmp_path, 3)))
    wait(qtbot, form)
    assert len(form.pictures(LOGO)) == 1
    told = form.edit.logo.banner.label.text()
    assert told == "photo 2.jpg, photo 3.jpg: There is room for one logo only, so this was left out."


def test_two_windows_on_one_real_store(
    qtbot, open_form: OpenForm, stores: StoreFactory, tmp_path: Path
) -> None:
    path = tmp_path / "store.db"
    one_store, other_store = stores.open(path), stores.open(path)
    one, other = open_form(store=one_store), open_form(store=other_store)
    assert drop(one.edit.photos, files_of(*picture_files(tmp_path, 3)))
    wait(qtbot, one)
    before = one.numbers()
    other.edit.load()
    assert other.shown() == before
    bring_to_front(qtbot, one)
    choose(one, 0)
    QTest.keyClick(one.edit.photos.list, Key.Key_End, ALT)
    assert order_of(one, before) == [1, 2, 0]
    # The other window still shows the order of before, and removes what it shows first.
    bring_to_front(qtbot, other)
    choose(other, 0)
    QTest.keyClick(other.edit.photos.list, Key.Key_Delete)
    assert other.shown() == [before[1], before[2]]
    one.edit.photos.acts.turn_left.trigger()
    qtbot.waitUntil(lambda: bool(one.failed), timeout=20_000)
    assert "not there any more" in one.failed[-1]
    assert one.shown() == [before[1], before[2]]
    other.undo()
    one.edit.load()
    assert one.shown() == other.shown()
    for form in (one, other):
        form.context.leaving.emit()
    one_store.close()
    other_store.close()


def test_the_keyboard_changes_the_order(open_form: OpenForm) -> None:
    form = open_form(4)
    before = form.numbers()
    form.edit.focus_field("photos")
    pictures = form.edit.photos.list
    for key, order in (
        (Key.Key_Right, [1, 0, 2, 3]),
        (Key.Key_End, [1, 2, 3, 0]),
        (Key.Key_Left, [1, 2, 0, 3]),
        (Key.Key_Home, [0, 1, 2, 3]),
        (Key.Key_Left, [0, 1, 2, 3]),
    ):
        QTest.keyClick(pictures, key, ALT)
        assert order_of(form, before) == order
        assert form.shown() == form.numbers()
        # The photo that is moved stays the current one.
        assert pictures.current_key() == before[0]
    form.undo()
    assert order_of(form, before) == [1, 2, 0, 3]


@pytest.mark.parametrize(
    ("pulled", "at", "half", "order"),
    [(0, 2, 0.9, [1, 2, 0, 3]), (3, 0, 0.1, [3, 0, 1, 2]), (1, 1, 0.9, [0, 1, 2, 3])],
)
def test_the_mouse_changes_the_order(
    open_form: OpenForm, pulled: int, at: int, half: float, order: list[int]
) -> None:
    form = open_form(4)
    before, pictures = form.numbers(), form.edit.photos.list
    rect = pictures.tile_rect(at)
    end = QPoint(rect.left() + round(rect.width() * half), rect.center().y())
    pull(pictures.viewport(), pictures.tile_rect(pulled).center(), end)
    assert order_of(form, before) == order


def test_escape_lets_go_of_a_photo_that_is_pulled(open_form: OpenForm) -> None:
    form = open_form(3)
    before, pictures = form.numbers(), form.edit.photos.list
    start, end = pictures.tile_rect(0).center(), pictures.tile_rect(2).center()
    pull(pictures.viewport(), start, end, release=False)
    QTest.keyClick(pictures, Key.Key_Escape)
    QTest.mouseRelease(pictures.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert form.numbers() == before


def test_what_escape_let_go_of_is_not_pulled_again_while_the_button_is_down(open_form: OpenForm) -> None:
    form = open_form(3)
    before, pictures = form.numbers(), form.edit.photos.list
    start, end = pictures.tile_rect(0).center(), pictures.tile_rect(2).center() + QPoint(20, 0)
    pull(pictures.viewport(), start, end, release=False)
    QTest.keyClick(pictures, Key.Key_Escape)
    pull(pictures.viewport(), start, end, press=False)
    assert form.numbers() == before


def test_the_pulled_photo_moves_though_another_came_in_meanwhile(
    qtbot, open_form: OpenForm, tmp_path: Path
) -> None:
    form = open_form(3)
    before, pictures = form.numbers(), form.edit.photos.list
    start, end = pictures.tile_rect(0).center(), pictures.tile_rect(2).center() + QPoint(20, 0)
    pull(pictures.viewport(), start, end, release=False)
    form.edit.add_files(picture_files(tmp_path, 4)[3:])
    wait(qtbot, form)
    first, second, third, new = form.numbers()
    pull(pictures.viewport(), start, end, press=False)
    assert (first, second, third) == tuple(before)
    assert form.numbers() == [second, third, first, new]


def test_delete_removes_goes_on_to_the_next_and_is_taken_back(open_form: OpenForm) -> None:
    form = open_form(3)
    before = form.numbers()
    form.edit.focus_field("photos")
    choose(form, 1)
    QTest.keyClick(form.edit.photos.list, Key.Key_Delete)
    assert order_of(form, before) == [0, 2]
    assert form.edit.photos.list.current_key() == before[2]
    form.undo()
    assert form.numbers() == before
    assert form.edit.photos.list.current_key() == before[1]


def test_removing_the_last_puts_the_keyboard_on_the_way_to_add_one(open_form: OpenForm) -> None:
    form = open_form(1)
    form.edit.focus_field("photos")
    QTest.keyClick(form.edit.photos.list, Key.Key_Delete)
    assert form.edit.photos.choose_first.hasFocus()
    assert form.edit.photos.detail.isHidden()


def test_turning_turns_and_is_turned_back(qtbot, open_form: OpenForm) -> None:
    form = open_form(2)
    choose(form, 1)
    form.edit.photos.acts.turn_right.trigger()
    assert not form.edit.photos.acts.turn_right.isEnabled()
    wait(qtbot, form)
    assert [(one.width, one.height) for one in form.pictures()] == [(1000, 750), (750, 1000)]
    assert form.edit.photos.detail.pixels.text() == "750 × 1000 pixels"
    form.undo()
    wait(qtbot, form)
    assert [(one.width, one.height) for one in form.pictures()] == [(1000, 750), (1000, 750)]


def test_a_turn_is_taken_back_though_another_is_still_going_on(qtbot, open_form: OpenForm) -> None:
    form = open_form(1)
    for _ in range(2):
        wait(qtbot, form)
        form.edit.photos.acts.turn_right.trigger()
        if len(form.ways_back) < 1:
            qtbot.waitUntil(lambda: bool(form.ways_back), timeout=20_000)
    form.undo()
    wait(qtbot, form)
    qtbot.waitUntil(lambda: "Turned back as it was." in form.said, timeout=20_000)
    (picture,) = form.pictures()
    assert (picture.width, picture.height) == (750, 1000)
    assert form.failed == []


def test_a_photo_put_back_is_drawn_though_it_was_gone_when_it_was_to_be_read(
    qtbot, open_form: OpenForm
) -> None:
    form = open_form(1)
    (picture,) = form.pictures()
    thumbnails, room = form.edit.thumbnails, QSize(333, 250)
    service = form.context.services.pictures
    qtbot.waitUntil(lambda: thumbnails.pixmap(picture, room, 1.0) is not None, timeout=20_000)
    removed = service.remove(picture.number, picture.version)
    thumbnails.pixmap(picture, QSize(900, 700), 1.0)
    with qtbot.waitSignal(thumbnails.arrived):
        pass
    service.put_back(removed)
    form.edit.load()
    thumbnails.pixmap(picture, QSize(900, 700), 1.0)

    def is_drawn() -> bool:
        drawn = thumbnails.pixmap(picture, QSize(900, 700), 1.0)
        return drawn is not None and drawn.width() > 400

    qtbot.waitUntil(is_drawn, timeout=20_000)


def test_a_photo_cut_while_it_was_to_be_read_is_not_drawn_as_the_one_before(
    qtbot, open_form: OpenForm
) -> None:
    form = open_form(1)
    (picture,) = form.pictures()
    thumbnails, service = form.edit.thumbnails, form.context.services.pictures
    cut = service.crop(picture.number, Crop(0, 0, 300, 600), picture.version)
    with qtbot.waitSignal(thumbnails.arrived):
        thumbnails.pixmap(picture, QSize(900, 700), 1.0)
    service.crop(picture.number, None, cut.version)
    form.edit.load()

    def is_whole() -> bool:
        drawn = thumbnails.pixmap(picture, QSize(900, 700), 1.0)
        return drawn is not None and drawn.width() > drawn.height()

    qtbot.waitUntil(is_whole, timeout=5_000)


def test_the_dialog_for_a_part_opens_once_however_often_it_is_asked_for(qtbot, open_form: OpenForm) -> None:
    form = open_form(1)
    for _ in range(2):
        form.edit.photos.acts.crop.trigger()
    qtbot.waitUntil(lambda: bool(form.around.findChildren(CropDialog)), timeout=20_000)
    qtbot.wait(300)
    (dialog,) = form.around.findChildren(CropDialog)
    dialog.reject()


def test_the_dialog_for_a_part_opens_anew_only_once_it_is_closed(qtbot, open_form: OpenForm) -> None:
    form = open_form(1)

    def ask() -> CropDialog:
        form.edit.photos.acts.crop.trigger()
        qtbot.waitUntil(lambda: bool(form.around.findChildren(CropDialog)), timeout=20_000)
        (dialog,) = form.around.findChildren(CropDialog)
        return dialog

    first = ask()
    form.edit.photos.acts.crop.trigger()
    qtbot.wait(300)
    assert form.around.findChildren(CropDialog) == [first]
    first.reject()
    qtbot.waitUntil(lambda: not form.around.findChildren(CropDialog))
    ask().reject()


def test_a_description_is_kept_as_it_is_typed(qtbot, open_form: OpenForm) -> None:
    form = open_form(2)
    choose(form, 0)
    text = form.edit.photos.detail.text
    text.setFocus()
    type_text(text, "De tuin, ’s zomers")
    qtbot.waitUntil(lambda: form.pictures()[0].description == "De tuin, ’s zomers")
    type_text(text, " – met zandbak")
    # Going to another photo keeps what was not kept yet.
    choose(form, 1)
    assert [one.description for one in form.pictures()] == ["De tuin, ’s zomers – met zandbak", ""]
    assert text.text() == ""
    choose(form, 0)
    assert text.text() == "De tuin, ’s zomers – met zandbak"
    assert "De tuin" in form.edit.photos.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)


def test_text_is_pasted_into_the_description_not_taken_for_a_picture(open_form: OpenForm) -> None:
    form = open_form(1)
    choose(form, 0)
    words = QMimeData()
    words.setText("The garden")
    form.edit.photos.detail.text.setFocus()
    paste(form.edit.photos.detail.text, words)
    assert form.edit.photos.detail.text.text() == "The garden"
    assert banner(form) == ""


@pytest.mark.parametrize("mine", [True, False])
def test_a_description_changed_elsewhere_is_not_written_over(open_form: OpenForm, mine: bool) -> None:
    form = open_form(1)
    choose(form, 0)
    detail, service = form.edit.photos.detail, form.context.services.pictures
    type_text(detail.text, "Mine")
    (picture,) = form.pictures()
    service.describe(picture.number, "Theirs", picture.version)
    form.edit.load()
    assert detail.text.text() == "Mine"
    detail.flush()
    assert form.pictures()[0].description == "Theirs"
    # What was typed is still there, and the user says what becomes of both.
    assert detail.text.text() == "Mine"
    assert detail.theirs.text() == "In another window it became: “Theirs”"
    assert detail.theirs.isVisible()
    QTest.mouseClick(detail.keep_mine if mine else detail.take_theirs, Qt.MouseButton.LeftButton)
    wanted = "Mine" if mine else "Theirs"
    assert (form.pictures()[0].description, detail.text.text()) == (wanted, wanted)
    assert not detail.theirs.isVisible()
    assert form.failed == []


def test_words_from_elsewhere_are_noticed_when_mine_are_kept(open_form: OpenForm) -> None:
    form = open_form(2)
    choose(form, 0)
    detail, service = form.edit.photos.detail, form.context.services.pictures
    detail.text.setFocus()
    type_text(detail.text, "Mine")
    picture, _ = form.pictures()
    service.describe(picture.number, "Theirs", picture.version)
    # Going to another photo keeps; what cannot be kept waits for the way back.
    choose(form, 1)
    assert detail.text.text() == ""
    assert not detail.theirs.isVisible()
    choose(form, 0)
    assert (detail.text.text(), detail.theirs.isVisible()) == ("Mine", True)


def test_what_the_store_refused_is_kept_when_the_window_closes(
    open_form: OpenForm, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = open_form(2)
    choose(form, 0)
    detail, service = form.edit.photos.detail, form.context.services.pictures
    detail.text.setFocus()
    type_text(detail.text, "The garden")

    def full(*_: object) -> None:
        raise StoreError(Message.of("store_disk_full"))

    with monkeypatch.context() as broken:
        broken.setattr(service, "describe", full)
        choose(form, 1)
    assert "disk is full" in form.failed[-1]
    form.context.flushing.emit()
    assert form.pictures()[0].description == "The garden"


def test_another_window_changes_order_and_size_meanwhile(qtbot, open_form: OpenForm) -> None:
    form = open_form(3)
    before, service = form.numbers(), form.context.services.pictures
    choose(form, 0)
    service.move(before[0], 2)
    service.turn(before[1], 1, form.pictures()[0].version)
    form.edit.load()
    assert form.shown() == [before[1], before[2], before[0]]
    # The same photo is the current one, in its new place.
    assert form.edit.photos.list.current_key() == before[0]
    choose(form, 1)
    (second,) = [one for one in form.pictures() if one.number == before[2]]
    service.remove(second.number, second.version)
    form.edit.photos.acts.turn_left.trigger()
    wait(qtbot, form)
    assert "not there any more" in form.failed[-1]
    assert form.shown() == [before[1], before[0]]


def test_a_part_is_chosen_in_the_dialog_and_all_is_shown_again_by_undo(qtbot, open_form: OpenForm) -> None:
    form = open_form(1)
    form.edit.focus_field("photos")
    QTest.keyClick(form.edit.photos.list, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(form.around.findChildren(CropDialog)))
    (dialog,) = form.around.findChildren(CropDialog)
    QTest.mouseClick(dialog.shapes.chip("1:1"), Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog.view, Key.Key_Left)
    QTest.keyClick(dialog.view, Key.Key_Return)
    wait(qtbot, form)
    qtbot.waitUntil(lambda: form.pictures()[0].crop is not None)
    (picture,) = form.pictures()
    assert picture.crop == Crop(105, 0, 750, 750)
    assert (picture.width, picture.height) == (750, 750)
    form.undo()
    wait(qtbot, form)
    assert form.pictures()[0].crop is None


def test_pictures_are_written_as_files_beside_what_is_there(
    qtbot, open_form: OpenForm, tmp_path: Path
) -> None:
    form = open_form(2)
    (tmp_path / "photo-2.jpg").write_text("mine")
    with qtbot.waitSignal(form.edit.export.job.ended):
        form.edit.export.write(form.context.services.pictures.all(), tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "photo-1 (2).jpg",
        "photo-2 (2).jpg",
        "photo-2.jpg",
    ]
    assert (tmp_path / "photo-2.jpg").read_text() == "mine"
    written = (tmp_path / "photo-1 (2).jpg").read_bytes()
    assert written == form.context.services.pictures.jpeg(form.numbers()[0])


def test_a_folder_that_is_gone_is_said_and_nothing_is_left(
    qtbot, open_form: OpenForm, tmp_path: Path
) -> None:
    form = open_form(2)
    with qtbot.waitSignal(form.edit.export.job.ended):
        form.edit.export.write(form.context.services.pictures.all(), tmp_path / "gone")
    assert "could not be written" in form.failed[-1]
    assert list(tmp_path.iterdir()) == []


def test_advice_is_read_out_and_shown_beside_the_photo(qtbot, form: Form) -> None:
    dark = image(1, 600, 450)
    dark.fill(QColor(12, 12, 14))
    mime = QMimeData()
    mime.setImageData(dark)
    drop(form.edit.photos, mime)
    wait(qtbot, form)
    spoken = form.edit.photos.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    detail = form.edit.photos.detail
    for words in (spoken, detail.advice.text()):
        assert "rather dark" in words
        assert "600 pixels" in words
    assert spoken.startswith("Photo 1 of 1, the first: parents see it large. Not described yet.")
    assert detail.advice.isVisible()
    assert not detail.turn_left.isVisible()


@pytest.mark.parametrize(("zoom", "width"), [(1.0, 420), (2.0, 700)])
def test_nothing_is_cut_off(open_form: OpenForm, zoom: float, width: int) -> None:
    form = open_form(5, zoom=zoom, width=width)
    choose(form, 4)
    assert_nothing_clipped(form.edit)
    assert form.around.horizontalScrollBar().maximum() == 0


def test_every_button_has_a_name(form: Form) -> None:
    for area in form.edit.areas.values():
        assert area.list.accessibleName()
        assert all(action.text() and action.toolTip() for action in area.acts.all())


def test_the_window_closes_while_pictures_are_being_read(form: Form, tmp_path: Path) -> None:
    form.edit.add_files(picture_files(tmp_path, 6))
    form.context.leaving.emit()
    assert len(form.pictures()) <= 1


def test_whoever_describes_a_photo_is_not_disturbed_by_what_comes_in(
    qtbot, open_form: OpenForm, tmp_path: Path
) -> None:
    form = open_form(2)
    before = form.numbers()
    choose(form, 0)
    text = form.edit.photos.detail.text
    text.setFocus()
    type_text(text, "The gar")
    # Let go above the tiles, which pass it on.
    assert drop(form.edit.photos, files_of(*picture_files(tmp_path, 5)[3:]))
    wait(qtbot, form)
    type_text(text, "den")
    form.context.flushing.emit()
    assert [one.description for one in form.pictures()] == ["The garden", "", "", ""]
    assert form.edit.photos.list.current_key() == before[0]


def test_a_description_just_typed_is_no_hindrance_to_turning(qtbot, open_form: OpenForm) -> None:
    form = open_form(1)
    choose(form, 0)
    type_text(form.edit.photos.detail.text, "The garden")
    form.edit.photos.acts.turn_right.trigger()
    wait(qtbot, form)
    (picture,) = form.pictures()
    assert (picture.description, picture.width, form.failed) == ("The garden", 750, [])


def test_in_the_window_its_keys_are_those_of_the_pictures(
    qtbot, opened: Opened, make_theme: MakeTheme, tmp_path: Path
) -> None:
    desk, window = opened.desk, opened.window
    theme = make_theme()
    edit = PictureEdit(desk.context, theme, Icons(theme))
    window.add_page(ShellPage("pictures", "Pictures", Symbol.PICTURE, edit))
    window.show_page("pictures")
    edit.load()
    edit.focus_field("photos")
    pasted: list[bool] = []
    window.commands.paste.triggered.connect(lambda: pasted.append(True))
    paste(edit.photos.choose_first, files_of(*picture_files(tmp_path, 2)))
    qtbot.waitUntil(lambda: "added" in window.toast.label.text(), timeout=20_000)
    edit.focus_field("photos")
    kept = opened.services.pictures.all
    first, second = (one.number for one in kept())
    QTest.keyClick(edit.photos.list, Key.Key_Right, ALT)
    assert [one.number for one in kept()] == [second, first]
    QTest.keyClick(edit.photos.list, Key.Key_Delete)
    assert [one.number for one in kept()] == [second]
    for left in ([second, first], [first, second], []):
        QTest.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert [one.number for one in kept()] == left
    assert pasted == []


def test_tab_goes_through_it_as_it_is_read(open_form: OpenForm) -> None:
    form = open_form(3)
    edit, photos = form.edit, form.edit.photos
    choose(form, 1)
    edit.logo.choose_first.setFocus()
    tools = photos.bar.findChildren(QToolButton)
    assert [tool.defaultAction() for tool in tools] == photos.acts.all()
    for stop in (photos.list, photos.choose, *tools, photos.detail.text, edit.export_button):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        assert QApplication.focusWidget() is stop
