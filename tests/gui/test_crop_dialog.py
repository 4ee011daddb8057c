"""The frame over a picture is moved, sized and shaped by mouse and keyboard, and never leaves the picture."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest

from llko_desktop.domain.pictures import Crop
from llko_desktop.gui.info_page.photos.crop_dialog import FOUR_THREE, FREE, SQUARE, WIDE, CropDialog
from llko_desktop.gui.info_page.photos.crop_frame import LEAST, Handle, moved, shaped, sized
from llko_desktop.gui.theme.theme import Theme
from tests.helpers.clipping import assert_nothing_clipped
from tests.helpers.picture_edit import image, pull
from tests.window import MakeTheme

Key = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
SIZE = QSize(1600, 1200)
START = Crop(400, 300, 800, 600)


def open_dialog(qtbot, theme: Theme, crop: Crop | None = START, size: QSize = SIZE) -> CropDialog:
    dialog = CropDialog(theme, image(1, size.width(), size.height()), size, crop)
    qtbot.addWidget(dialog)
    dialog.resize(700, 640)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


@pytest.fixture
def dialog(qtbot, theme: Theme) -> CropDialog:
    """Give the dialog on a picture of 1600 × 1200 pixels with a frame in its middle."""
    return open_dialog(qtbot, theme)


def pull_handle(dialog: CropDialog, handle: Handle, across: int, down: int) -> None:
    """Pull a handle by so many pixels of the picture."""
    start = dialog.view.handle_point(handle).toPoint()
    scale = dialog.view.frame_rect().width() / dialog.view.crop.width
    pull(dialog.view, start, start + QPoint(round(across * scale), round(down * scale)))


def near(one: Crop, other: Crop) -> bool:
    """Say whether two frames are the same but for what the pixels of the screen leave open."""
    pairs = zip(
        (one.left, one.top, one.width, one.height),
        (other.left, other.top, other.width, other.height),
        strict=True,
    )
    return all(abs(mine - theirs) <= 6 for mine, theirs in pairs)


@pytest.mark.parametrize(
    ("handle", "wanted"),
    [
        (Handle.TOP_LEFT, Crop(500, 390, 700, 510)),
        (Handle.TOP, Crop(400, 390, 800, 510)),
        (Handle.TOP_RIGHT, Crop(400, 390, 900, 510)),
        (Handle.RIGHT, Crop(400, 300, 900, 600)),
        (Handle.BOTTOM_RIGHT, Crop(400, 300, 900, 690)),
        (Handle.BOTTOM, Crop(400, 300, 800, 690)),
        (Handle.BOTTOM_LEFT, Crop(500, 300, 700, 690)),
        (Handle.LEFT, Crop(500, 300, 700, 600)),
    ],
)
def test_each_handle_moves_its_sides_alone(dialog: CropDialog, handle: Handle, wanted: Crop) -> None:
    pull_handle(dialog, handle, 100, 90)
    assert near(dialog.view.crop, wanted)


def test_pulling_within_the_frame_moves_it_as_far_as_the_picture_goes(dialog: CropDialog) -> None:
    middle = dialog.view.frame_rect().center().toPoint()
    pull(dialog.view, middle, middle + QPoint(30, -20))
    assert dialog.view.crop.left > 400
    assert dialog.view.crop.top < 300
    assert (dialog.view.crop.width, dialog.view.crop.height) == (800, 600)
    middle = dialog.view.frame_rect().center().toPoint()
    pull(dialog.view, middle, middle + QPoint(5000, 5000))
    assert dialog.view.crop == Crop(800, 600, 800, 600)


def test_pressing_outside_the_frame_changes_nothing(dialog: CropDialog) -> None:
    pull(dialog.view, QPoint(30, 30), QPoint(200, 200))
    assert dialog.view.crop == START


def test_the_keyboard_moves_and_sizes_it(dialog: CropDialog) -> None:
    view = dialog.view
    assert view.hasFocus()
    for key, modifier, wanted in (
        (Key.Key_Left, Qt.KeyboardModifier.NoModifier, Crop(368, 300, 800, 600)),
        (Key.Key_Down, Qt.KeyboardModifier.NoModifier, Crop(368, 332, 800, 600)),
        (Key.Key_Right, CTRL, Crop(369, 332, 800, 600)),
        (Key.Key_Right, SHIFT, Crop(369, 332, 832, 600)),
        (Key.Key_Up, SHIFT, Crop(369, 332, 832, 568)),
        (Key.Key_Down, SHIFT | CTRL, Crop(369, 332, 832, 569)),
    ):
        QTest.keyClick(view, key, modifier)
        assert view.crop == wanted
    assert dialog.numbers.text() == "832 × 569 pixels, 369 from the left and 332 from the top"
    # What a screen reader is told of the frame says the same.
    assert view.accessibleDescription().startswith(dialog.numbers.text())


@pytest.mark.parametrize(("shape", "ratio"), [(FOUR_THREE, 4 / 3), (SQUARE, 1.0), (WIDE, 16 / 9)])
def test_a_shape_holds_whatever_is_pulled(dialog: CropDialog, shape: str, ratio: float) -> None:
    QTest.mouseClick(dialog.shapes.chip(shape), Qt.MouseButton.LeftButton)
    for handle in Handle:
        pull_handle(dialog, handle, 60, -90)
        assert dialog.view.crop.width / dialog.view.crop.height == pytest.approx(ratio, abs=0.01)
    dialog.view.setFocus()
    QTest.keyClick(dialog.view, Key.Key_Left, SHIFT)
    assert dialog.view.crop.width / dialog.view.crop.height == pytest.approx(ratio, abs=0.01)


def test_the_whole_picture_is_no_part(dialog: CropDialog) -> None:
    QTest.mouseClick(dialog.shapes.chip(SQUARE), Qt.MouseButton.LeftButton)
    assert dialog.chosen() == Crop(400, 200, 800, 800)
    QTest.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert dialog.chosen() is None
    assert dialog.shapes.checked() == (FREE,)


def test_enter_takes_the_part_and_escape_leaves_all_as_it_was(qtbot, theme: Theme) -> None:
    taken, left = open_dialog(qtbot, theme), open_dialog(qtbot, theme)
    QTest.keyClick(taken.view, Key.Key_Return)
    QTest.keyClick(left.view, Key.Key_Escape)
    assert (taken.result(), left.result()) == (1, 0)


def test_a_picture_smaller_than_the_least_frame_is_left_whole(qtbot, theme: Theme) -> None:
    dialog = open_dialog(qtbot, theme, None, QSize(90, 60))
    for key in (Key.Key_Left, Key.Key_Up):
        QTest.keyClick(dialog.view, key, SHIFT)
    assert dialog.chosen() is None


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_nothing_is_cut_off(qtbot, make_theme: MakeTheme, zoom: float) -> None:
    dialog = open_dialog(qtbot, make_theme(zoom=zoom))
    dialog.resize(dialog.minimumSizeHint())
    assert_nothing_clipped(dialog)


@st.composite
def framed(draw: st.DrawFn) -> tuple[int, int, Crop]:
    """Draw the size of a picture and a frame in it."""
    width, height = draw(st.integers(50, 2000)), draw(st.integers(50, 2000))
    wide = draw(st.integers(min(LEAST, width), width))
    high = draw(st.integers(min(LEAST, height), height))
    left, top = draw(st.integers(0, width - wide)), draw(st.integers(0, height - high))
    return width, height, Crop(left, top, wide, high)


_FAR = st.integers(-3000, 3000)


@given(framed(), st.sampled_from(Handle), _FAR, _FAR, st.sampled_from([None, 4 / 3, 1.0, 16 / 9]))
def test_no_pull_takes_the_frame_out_of_the_picture(
    start: tuple[int, int, Crop], handle: Handle, across: int, down: int, ratio: float | None
) -> None:
    width, height, crop = start
    if ratio is not None:
        crop = shaped(crop, ratio, width, height)
    for after in (
        moved(crop, across, down, width, height),
        sized(crop, handle, across, down, width, height, ratio),
    ):
        assert after.width > 0
        assert after.height > 0
        assert 0 <= after.left <= width - after.width
        assert 0 <= after.top <= height - after.height
        if ratio is not None:
            # One pixel more or less of the shorter side.
            assert abs(after.width - after.height * ratio) <= ratio + 1


@given(framed(), st.sampled_from(Handle), _FAR, _FAR)
def test_the_side_across_from_a_handle_stays(
    start: tuple[int, int, Crop], handle: Handle, across: int, down: int
) -> None:
    width, height, crop = start
    after = sized(crop, handle, across, down, width, height)
    side, end = handle.value
    if side >= 0:
        assert after.left == crop.left
    if side <= 0:
        assert after.left + after.width == crop.left + crop.width
    if end >= 0:
        assert after.top == crop.top
    if end <= 0:
        assert after.top + after.height == crop.top + crop.height
