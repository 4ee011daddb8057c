"""The template editor, worked with mouse, keys and clipboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from llko_desktop import resources
from llko_desktop.domain.proposal import Purpose
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.templates.editor.chip_edit import SOURCE_FORMAT, ChipEdit
from llko_desktop.gui.templates.editor.template_edit import TemplateEdit
from llko_desktop.gui.theme.theme import Theme, ThemeChoice
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.template_check import syntax_problems
from llko_desktop.services.templates import BuiltinTemplates
from llko_desktop.texts.speech import Texts
from tests.helpers.clipping import assert_nothing_clipped
from tests.helpers.typing import paste, type_text

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")


@pytest.fixture
def editor(qtbot, theme: Theme, icons: Icons, procedure) -> TemplateEdit:
    widget = TemplateEdit(Texts("en", procedure), theme, icons)
    qtbot.addWidget(widget)
    widget.resize(700, 600)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def load(editor: TemplateEdit, body: str, subject: str = "Subject") -> ChipEdit:
    editor.load(ReplyTemplate("own", Purpose.RECEIVED, "en", "Own", subject, body))
    editor.body.setFocus()
    return editor.body


def body(editor: TemplateEdit) -> str:
    return editor.template().body


def cursor_to(field: ChipEdit, start: int, end: int | None = None) -> None:
    field.select(start, start if end is None else end)


def test_every_built_in_template_is_shown_and_unchanged(editor: TemplateEdit) -> None:
    for template in BuiltinTemplates(resources.read_text).all():
        editor.load(template)
        assert editor.template() == template
        assert not editor.is_changed()


def test_typing_changes_the_template_and_says_so(qtbot, editor: TemplateEdit) -> None:
    load(editor, "Dear {{ child }}")
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClick(editor.body, Key.Key_X)
    assert body(editor) == "xDear {{ child }}"
    assert editor.is_changed()
    qtbot.keyClick(editor.body, Key.Key_Z, CTRL)
    assert not editor.is_changed()


def test_another_look_is_no_other_template(qtbot, editor: TemplateEdit, theme: Theme) -> None:
    load(editor, "**Dear** {{ child }}\n- a\n{% if unborn %}b{% endif %}")
    with qtbot.assertNotEmitted(editor.changed):
        theme.set_choice(ThemeChoice.DARK)
        editor.grab()


def test_a_chip_is_one_step_for_the_cursor_and_one_for_backspace(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "a{{ child_name }}b")
    cursor_to(field, 3)
    qtbot.keyClick(field, Key.Key_Left)
    qtbot.keyClick(field, Key.Key_Backspace)
    assert body(editor) == "ab"
    qtbot.keyClick(field, Key.Key_Z, CTRL)
    assert body(editor) == "a{{ child_name }}b"


def test_what_is_typed_beside_a_chip_is_words(editor: TemplateEdit) -> None:
    field = load(editor, "{{ child }}")
    for place in (1, 0):
        cursor_to(field, place)
        type_text(field, "é")
    assert body(editor) == "é{{ child }}é"


def test_a_chip_is_chosen_by_a_double_click_and_typed_over(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "Dear {{ child }}, welcome")
    qtbot.mouseDClick(field.viewport(), Qt.MouseButton.LeftButton, pos=middle(field, 5))
    assert field.textCursor().selectedText() == "\ufffc"
    qtbot.keyClick(field, Key.Key_X)
    assert body(editor) == "Dear x, welcome"


@pytest.mark.parametrize("source", ["{{ child }}", "{{ child|capital }}", "{% if unborn %}"])
@pytest.mark.parametrize("way", ["double click", "forwards", "backwards"])
def test_a_chip_that_is_chosen_is_made_bold_and_plain_again(
    qtbot, editor: TemplateEdit, source: str, way: str
) -> None:
    begun = f"Dear {source}, welcome"
    field = load(editor, begun)
    choose_chip(qtbot, field, 5, way)
    for wanted in (f"Dear **{source}**, welcome", begun):
        qtbot.keyClick(field, Key.Key_B, CTRL)
        assert body(editor) == wanted
    for wanted in (f"Dear **{source}**, welcome", begun):
        qtbot.keyClick(field, Key.Key_Z, CTRL)
        assert body(editor) == wanted


@pytest.mark.parametrize("way", ["double click", "forwards", "backwards"])
@pytest.mark.parametrize("key", [Key.Key_Control, Key.Key_Shift, Key.Key_F5, Key.Key_Left, Key.Key_Home])
def test_keys_that_write_nothing_leave_a_chosen_chip_as_it_is(
    qtbot, editor: TemplateEdit, way: str, key: Key
) -> None:
    field = load(editor, "Dear {{ child }}, welcome")
    choose_chip(qtbot, field, 5, way)
    qtbot.keyClick(field, key)
    assert body(editor) == "Dear {{ child }}, welcome"
    assert not editor.is_changed()


def test_an_accent_that_waits_for_its_letter_takes_the_place_of_a_chosen_part(editor: TemplateEdit) -> None:
    field = load(editor, "a{% if unborn %}b{% endif %}c")
    cursor_to(field, 1, 2)
    QApplication.sendEvent(field, QInputMethodEvent("´", []))
    accented = QInputMethodEvent("", [])
    accented.setCommitString("é")
    QApplication.sendEvent(field, accented)
    assert body(editor) == "aébc"


def choose_chip(qtbot, field: ChipEdit, place: int, way: str) -> None:
    """Select the chip at a place."""
    if way == "double click":
        qtbot.mouseDClick(field.viewport(), Qt.MouseButton.LeftButton, pos=middle(field, place))
    elif way == "forwards":
        cursor_to(field, place, place + 1)
    else:
        cursor_to(field, place + 1, place)


def middle(field: ChipEdit, place: int) -> QPoint:
    """Give the middle of the sign at a place, in the viewport."""
    cursor = QTextCursor(field.document())
    cursor.setPosition(place)
    left = field.cursorRect(cursor)
    cursor.setPosition(place + 1)
    return QPoint((left.left() + field.cursorRect(cursor).left()) // 2, left.center().y())


def test_a_chip_says_what_it_is(editor: TemplateEdit) -> None:
    field = load(editor, "a {{ child }} {{ chidl }} {% if has_alternative %}b{% endif %}")
    assert field.painter.face("{{ child }}").words == "first name of the child"
    assert field.painter.face("{{ child|capital }}").words == "First name of the child"
    assert field.painter.face("{% if has_alternative %}").words == "only if there is an alternative ›"
    assert not field.painter.face("{{ chidl }}").is_known
    place = field.place_at(middle(field, 2))
    assert field.tip_at(place) == ("first name of the child, for example “Elias”\nIn the source: {{ child }}")
    cursor_to(field, 3)
    assert field.accessibleDescription() == "[first name of the child]"
    cursor_to(field, 1)
    assert field.accessibleDescription() == ""


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ("unborn", "the child is not born yet"),
        ("not unborn", "the child is born"),
        ("offered_end", "“offered end date” is known"),
        ("not offered_end", "“offered end date” is not known"),
        ("unborn and offered_end", "the child is not born yet and “offered end date” is known"),
        ("a == 'x and y'", "a == 'x and y'"),
    ],
)
def test_conditions_are_said_in_words(editor: TemplateEdit, condition: str, words: str) -> None:
    assert editor.body.painter.face(f"{{% if {condition} %}}").words == f"only if {words} ›"


def test_a_subject_too_long_for_its_line_shows_its_beginning_and_says_all(
    qtbot, editor: TemplateEdit
) -> None:
    load(editor, "Body", "{{ child }}: " + "a long subject " * 12 + "ends")
    field = editor.subject
    assert field.tip_at(-1) == "[first name of the child]: " + "a long subject " * 12 + "ends"
    assert field.tip_at(0).startswith("first name of the child, for example")
    field.setFocus()
    qtbot.keyClick(field, Key.Key_End)
    assert field.horizontalScrollBar().value() > 0
    qtbot.keyClick(field, Key.Key_Tab)
    assert field.horizontalScrollBar().value() == 0
    load(editor, "Body", "Short")
    assert field.tip_at(-1) == ""


def test_an_item_of_a_list_is_no_mistake_where_there_is_such_a_list(editor: TemplateEdit) -> None:
    field = load(editor, "{{ item }}")
    assert not field.painter.face("{{ item }}").is_known
    load(editor, "{% for item in missing %}\n- {{ item }}\n{% endfor %}")
    assert field.painter.face("{{ item }}").words == "this item of the list"


# fields


@pytest.mark.parametrize("way", ["key", "typed", "button"])
def test_a_field_is_put_in_by_name(qtbot, editor: TemplateEdit, way: str) -> None:
    field = load(editor, "Dear , welcome")
    cursor_to(field, 5)
    if way == "key":
        qtbot.keyClick(field, Key.Key_Space, CTRL)
    elif way == "typed":
        qtbot.keyClicks(field, "{{")
    else:
        qtbot.mouseClick(editor.toolbar.field, Qt.MouseButton.LeftButton)
    picker = editor.inserting.fields
    assert picker.isVisible()
    qtbot.keyClicks(picker.search, "first name of the child")
    assert picker.list.currentItem().text() == "first name of the child"
    qtbot.keyClick(picker.search, Key.Key_Return)
    assert not picker.isVisible()
    assert body(editor) == "Dear {{ child }}, welcome"
    assert field.textCursor().position() == 6
    qtbot.keyClick(field, Key.Key_Z, CTRL)
    assert body(editor) == ("Dear {{, welcome" if way == "typed" else "Dear , welcome")


def test_the_menu_of_fields_goes_by_arrows_and_closes_by_escape(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "")
    qtbot.keyClick(field, Key.Key_Space, CTRL)
    picker = editor.inserting.fields
    first = picker.list.currentItem().text()
    qtbot.keyClick(picker.search, Key.Key_Down)
    assert picker.list.currentItem().text() != first
    qtbot.keyClicks(picker.search, "xyzzy")
    assert picker.nothing.isVisible()
    qtbot.keyClick(picker.search, Key.Key_Return)
    assert picker.isVisible()
    qtbot.keyClick(picker.search, Key.Key_Escape)
    assert not picker.isVisible()
    assert body(editor) == ""


def test_nothing_is_wrong_while_a_field_is_being_chosen(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "Dear ")
    cursor_to(field, 5)
    told: list[str] = []
    editor.changed.connect(lambda: told.append(body(editor)))
    qtbot.keyClicks(field, "{{")
    assert editor.inserting.fields.isVisible()
    assert told == ["Dear {"]
    qtbot.keyClick(editor.inserting.fields.search, Key.Key_Return)
    assert len(told) == 2
    assert not syntax_problems(editor.template())


@pytest.mark.parametrize("way", ["escape", "click"])
def test_what_was_typed_stays_when_no_field_is_chosen(qtbot, editor: TemplateEdit, way: str) -> None:
    field = load(editor, "")
    told: list[str] = []
    editor.changed.connect(lambda: told.append(body(editor)))
    qtbot.keyClicks(field, "{{")
    if way == "escape":
        qtbot.keyClick(editor.inserting.fields.search, Key.Key_Escape)
    else:
        editor.inserting.fields.close()
    assert told == ["{", "{{"]
    qtbot.keyClicks(field, " child }}")
    assert body(editor) == "{{ child }}"


def test_a_name_that_is_typed_out_is_a_field_without_a_look_at_the_list(qtbot, editor: TemplateEdit) -> None:
    field, picker = load(editor, ""), editor.inserting.fields
    qtbot.keyClicks(field, "Dag {{")
    qtbot.keyClicks(picker.search, " child }}")
    assert not picker.isVisible()
    assert editor.template().body == "Dag {{ child }}"
    qtbot.keyClicks(field, "!")
    assert editor.template().body == "Dag {{ child }}!"


def test_the_list_is_no_larger_than_what_it_found(qtbot, editor: TemplateEdit) -> None:
    field, picker = load(editor, ""), editor.inserting.fields
    qtbot.keyClicks(field, "{{")
    whole = picker.height()
    qtbot.keyClicks(picker.search, "first name of the child")
    assert picker.height() < whole / 2
    assert picker.list.viewport().rect().contains(picker.list.visualItemRect(picker.list.currentItem()))


def test_only_typing_opens_the_list_of_fields(qtbot, editor: TemplateEdit) -> None:
    field, picker = load(editor, ""), editor.inserting.fields
    qtbot.keyClicks(field, "{{")
    qtbot.keyClick(picker.search, Key.Key_Escape)
    qtbot.keyClicks(field, "x")
    for key in (Key.Key_Backspace, Key.Key_Z):
        qtbot.keyClick(field, key, CTRL if key == Key.Key_Z else Qt.KeyboardModifier.NoModifier)
    qtbot.keyClick(field, Key.Key_Backspace)
    assert body(editor) == "{{"
    assert not picker.isVisible()
    field.selectAll()
    QGuiApplication.clipboard().setText("a {{")
    qtbot.keyClick(field, Key.Key_V, CTRL)
    assert body(editor) == "a {{"
    assert not picker.isVisible()


def test_a_field_is_found_by_its_group_example_and_name(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "")
    for typed, found in (
        ("our offer by", "reply at"),
        ("Elias Van", "full name"),
        ("reply_by", "reply at"),
        ("voornaam", "first names of the parents"),
        ("alternatief", "alternative days"),
    ):
        qtbot.keyClick(field, Key.Key_Space, CTRL)
        qtbot.keyClicks(editor.inserting.fields.search, typed)
        assert editor.inserting.fields.list.currentItem().text().startswith(found)
        qtbot.keyClick(editor.inserting.fields.search, Key.Key_Escape)


def pick(qtbot, editor: TemplateEdit, button, words: str) -> None:
    """Choose from the list below a button."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    tools = editor.inserting
    picker = tools.fields if button is editor.toolbar.field else tools.conditions
    qtbot.keyClicks(picker.search, words)
    qtbot.keyClick(picker.search, Key.Key_Return)


def test_a_field_begins_a_paragraph_with_a_capital(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "")
    pick(qtbot, editor, editor.toolbar.field, "first name of the child")
    pick(qtbot, editor, editor.toolbar.field, "first name of the child")
    assert body(editor) == "{{ child|capital }}{{ child }}"
    menu = field.createStandardContextMenu(middle(field, 0))
    capital = next(action for action in menu.actions() if action.isCheckable())
    assert capital.isChecked()
    capital.trigger()
    assert body(editor) == "{{ child }}{{ child }}"


def test_a_list_is_put_in_with_a_line_for_each_item(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "Before\n\nAfter")
    cursor_to(field, 7)
    pick(qtbot, editor, editor.toolbar.field, "each on a line")
    assert body(editor) == ("Before\n{% for item in missing %}\n- {{ item|capital }}\n{% endfor %}\nAfter")
    qtbot.keyClick(field, Key.Key_Z, CTRL)
    assert body(editor) == "Before\n\nAfter"


def test_the_subject_takes_fields_on_its_one_line(qtbot, editor: TemplateEdit) -> None:
    load(editor, "", "For ")
    subject = editor.subject
    subject.setFocus()
    subject.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(subject, Key.Key_Return)
    pick(qtbot, editor, editor.toolbar.field, "first name of the child")
    assert not editor.toolbar.bold.isEnabled()
    paste(subject, " and\nmore **stars**")
    assert editor.template().subject == "For {{ child }} and more **stars**"
    assert subject.document().blockCount() == 1


# conditions


@pytest.mark.parametrize(
    ("source", "start", "end", "wrapped"),
    [
        ("a b c", 2, 3, "a {% if unborn %}b{% endif %} c"),
        ("a b c", 2, 5, "a {% if unborn %}b c{% endif +%}"),
        ("a\nb\nc", 2, 3, "a\n{% if unborn %}\nb\n{% endif %}\nc"),
        ("a\nbb\ncc", 3, 6, "a\n{% if unborn %}\nbb\ncc\n{% endif %}"),
        ("- a\n- b\n- c", 2, 3, "- a\n{% if unborn %}\n- b\n{% endif %}\n- c"),
        ("a\n\nb", 2, 2, "a\n{% if unborn %}\n\n{% endif %}\nb"),
        ("a b", 2, 2, "a {% if unborn %}{% endif %}b"),
        (
            "a {% if offered_end %}b{% endif %} c",
            0,
            4,
            "{% if unborn %}a {% if offered_end %}b{% endif %}{% endif %} c",
        ),
    ],
)
def test_what_is_chosen_stands_only_under_a_condition(qtbot, editor, source, start, end, wrapped) -> None:
    field = load(editor, source)
    cursor_to(field, start, end)
    pick(qtbot, editor, editor.toolbar.condition, "not born yet")
    assert body(editor) == wrapped
    qtbot.keyClick(field, Key.Key_Z, CTRL)
    assert body(editor) == source


@pytest.mark.parametrize("start", ["a b", "a\n\nb"])
def test_one_writes_on_between_the_chips(qtbot, editor: TemplateEdit, start: str) -> None:
    field = load(editor, start)
    cursor_to(field, 2)
    pick(qtbot, editor, editor.toolbar.condition, "end date is known")
    qtbot.keyClicks(field, "xy")
    assert "%}xy{%" in body(editor).replace("\n", "")


@pytest.mark.parametrize(
    ("source", "place", "otherwise"),
    [
        ("a {% if unborn %}b{% endif %} c", 4, "a {% if unborn %}b{% else %}x{% endif %} c"),
        ("{% if unborn %}\nb\n{% endif %}", 3, "{% if unborn %}\nb\n{% else %}\nx\n{% endif %}"),
        ("{% if unborn %}\n\n{% endif %}", 2, "{% if unborn %}\n{% else %}\nx\n{% endif %}"),
    ],
)
def test_otherwise_is_put_into_a_conditional_part(qtbot, editor, source, place, otherwise) -> None:
    field = load(editor, source)
    cursor_to(field, place)
    pick(qtbot, editor, editor.toolbar.condition, "otherwise")
    qtbot.keyClick(field, Key.Key_X)
    assert body(editor) == otherwise


def test_otherwise_is_offered_once_and_only_in_a_conditional_part(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "a{% if unborn %}b{% else %}c{% endif %}{% if unborn %}d{% endif %}")
    for place, offered in ((0, False), (3, False), (8, True), (9, False)):
        cursor_to(field, place)
        qtbot.mouseClick(editor.toolbar.condition, Qt.MouseButton.LeftButton)
        first = editor.inserting.conditions.list.item(0).text()
        assert first.startswith("otherwise") is offered
        qtbot.keyClick(editor.inserting.conditions.search, Key.Key_Escape)


@pytest.mark.parametrize("key", [Key.Key_Backspace, Key.Key_Delete, Key.Key_X])
def test_one_end_of_a_part_takes_the_other_along(qtbot, editor: TemplateEdit, key: Qt.Key) -> None:
    field = load(editor, "a{% if unborn %}b{% endif %}c")
    if key is Key.Key_X:
        cursor_to(field, 1, 2)
    else:
        cursor_to(field, 2 if key is Key.Key_Backspace else 1)
    qtbot.keyClick(field, key)
    assert body(editor) == ("axbc" if key is Key.Key_X else "abc")
    for _ in range(2 if key is Key.Key_X else 1):
        qtbot.keyClick(field, Key.Key_Z, CTRL)
    assert body(editor) == "a{% if unborn %}b{% endif %}c"


# bold words and lists


def test_words_become_bold_by_key_and_button(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "one two")
    cursor_to(field, 0, 3)
    qtbot.keyClick(field, Key.Key_B, CTRL)
    assert body(editor) == "**one** two"
    assert editor.toolbar.bold.isChecked()
    qtbot.mouseClick(editor.toolbar.bold, Qt.MouseButton.LeftButton)
    assert body(editor) == "one two"


def test_what_is_typed_next_is_bold(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "")
    qtbot.keyClicks(field, "a ")
    qtbot.keyClick(field, Key.Key_B, CTRL)
    qtbot.keyClicks(field, "b")
    qtbot.keyClick(field, Key.Key_B, CTRL)
    qtbot.keyClicks(field, " c")
    assert body(editor) == "a **b** c"


def test_words_typed_between_stars_become_bold(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "a {{ child }}")
    cursor_to(field, 2)
    qtbot.keyClicks(field, "**b ")
    cursor_to(field, 7)
    qtbot.keyClicks(field, "** c")
    assert field.document().firstBlock().text() == "a b \ufffc c"
    assert body(editor) == "a **b {{ child }}** c"


def test_a_list_is_begun_gone_on_with_and_ended(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "")
    qtbot.keyClicks(field, "- a")
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.keyClicks(field, "b")
    qtbot.keyClick(field, Key.Key_Return)
    assert editor.toolbar.list.isChecked()
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.keyClicks(field, "c")
    assert body(editor) == "- a\n- b\nc"
    assert not editor.toolbar.list.isChecked()
    cursor_to(field, 2)
    qtbot.keyClick(field, Key.Key_Backspace)
    assert body(editor) == "- a\nb\nc"
    qtbot.keyClick(field, Key.Key_L, CTRL | SHIFT)
    assert body(editor) == "- a\n- b\nc"
    assert field.textCursor().blockFormat().indent() == 0


def test_several_paragraphs_become_a_list_and_plain_again(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "a\nb\nc")
    cursor_to(field, 0, 3)
    qtbot.mouseClick(editor.toolbar.list, Qt.MouseButton.LeftButton)
    assert body(editor) == "- a\n- b\nc"
    qtbot.mouseClick(editor.toolbar.list, Qt.MouseButton.LeftButton)
    assert body(editor) == "a\nb\nc"


def test_a_break_within_a_paragraph_is_a_new_one(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "ab")
    cursor_to(field, 1)
    qtbot.keyClick(field, Key.Key_Return, SHIFT)
    assert body(editor) == "a\nb"


# typing and pasting source


def test_a_tag_typed_to_its_end_becomes_a_chip(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "")
    qtbot.keyClicks(field, "{{")
    qtbot.keyClick(editor.inserting.fields.search, Key.Key_Escape)
    qtbot.keyClicks(field, " child }}{% if unborn %}x")
    assert field.toPlainText() == "\ufffc\ufffcx"
    assert body(editor) == "{{ child }}{% if unborn %}x"


def test_chips_are_copied_and_pasted(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "a **{{ child }}** b")
    cursor_to(field, 2, 4)
    qtbot.keyClick(field, Key.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "**{{ child }}** "
    assert bytes(data.data(SOURCE_FORMAT).data()) == b"**{{ child }}** "
    qtbot.keyClick(field, Key.Key_End, CTRL)
    qtbot.keyClick(field, Key.Key_V, CTRL)
    assert body(editor) == "a **{{ child }}** b**{{ child }}** "
    cursor_to(field, 2, 3)
    qtbot.keyClick(field, Key.Key_X, CTRL)
    assert body(editor).startswith("a  b")


def test_pasted_text_is_plain_and_its_tags_become_chips(editor: TemplateEdit) -> None:
    field = load(editor, "")
    paste(field, "Dear {{ child }},\r\n- one\u2028\x00two", "<b>Dear</b> <img src='x'>")
    assert body(editor) == "Dear {{ child }},\n- one\ntwo"
    assert field.document().firstBlock().text() == "Dear \ufffc,"
    field.undo()
    assert body(editor) == ""


def test_an_image_or_a_file_is_no_text(editor: TemplateEdit, tmp_path) -> None:
    from PySide6.QtCore import QUrl

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "x.json"))])
    data.setText("x")
    assert not load(editor, "").canInsertFromMimeData(data)


# the source


def show_source(qtbot, editor: TemplateEdit, shown: bool) -> None:
    qtbot.mouseClick(editor.toolbar.views.chip(shown), Qt.MouseButton.LeftButton)


def test_the_source_is_shown_edited_and_taken_over(qtbot, editor: TemplateEdit) -> None:
    load(editor, "a {{ child }}", "For {{ child }}")
    show_source(qtbot, editor, True)
    source = editor.body_source.field
    assert source.toPlainText() == "a {{ child }}"
    assert editor.subject_source.source() == "For {{ child }}"
    assert not editor.toolbar.field.isEnabled()
    source.moveCursor(QTextCursor.MoveOperation.End)
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClicks(source, " {{ greeting }}")
    assert body(editor) == "a {{ child }} {{ greeting }}"
    assert editor.body_source.place.text() == "Line 1, character 29"
    show_source(qtbot, editor, False)
    assert body(editor) == "a {{ child }} {{ greeting }}"
    assert editor.body.toPlainText() == "a \ufffc \ufffc"
    qtbot.keyClick(editor.body, Key.Key_Z, CTRL)
    assert body(editor) == "a {{ child }}"


def test_broken_source_stays_and_nothing_is_lost(qtbot, editor: TemplateEdit) -> None:
    load(editor, "")
    broken = "{% if x %} {{ a.b }} {{ open\n{% endfor %} \xa0; **a* }} 😀"
    show_source(qtbot, editor, True)
    paste(editor.body_source.field, broken)
    for shown in (False, True, False):
        show_source(qtbot, editor, shown)
        assert body(editor) == broken


# what is wrong


BAD = "Dear {{ chidl }} 😀\n{{ child }} **{% if %}**"


def test_what_is_wrong_is_marked_and_gone_to(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, BAD, "{{ x }}")
    problems = syntax_problems(editor.template())
    editor.show_problems(problems)
    assert {problem.in_subject for problem in problems} == {True, False}
    assert "chidl" in field.tip_at(5)
    assert field.marks.words_at(0) == ""
    assert len(field.extraSelections()) >= 2
    for problem in problems:
        editor.go_to(problem)
        at = editor.subject if problem.in_subject else editor.body
        assert QApplication.focusWidget() is at
        assert at.textCursor().selectedText() == "\ufffc"
    editor.show_problems(())
    assert field.extraSelections() == []


def test_what_is_wrong_is_gone_to_in_the_source(qtbot, editor: TemplateEdit) -> None:
    load(editor, BAD)
    show_source(qtbot, editor, True)
    problems = syntax_problems(editor.template())
    editor.show_problems(problems)
    editor.go_to(problems[-1])
    assert editor.body_source.field.textCursor().selectedText() == "{% if %}"
    assert len(editor.body_source.field.extraSelections()) == len(problems)


def test_marks_move_with_what_is_typed_before_them(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "a {{ chidl }}")
    editor.show_problems(syntax_problems(editor.template()))
    qtbot.keyClicks(field, "xx")
    assert field.marks.words_at(4)
    assert not field.marks.words_at(2)


class Underliner(QSyntaxHighlighter):
    """Marks every word, as a spell checker does."""

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        self.setFormat(0, len(text), style)


def test_marks_of_a_spell_checker_are_not_part_of_the_template(qtbot, editor: TemplateEdit) -> None:
    load(editor, "**Dear** {{ child }}\n- a")
    with qtbot.assertNotEmitted(editor.changed):
        marks = Underliner(editor.text_document)
        marks.rehighlight()
        editor.grab()
    assert body(editor) == "**Dear** {{ child }}\n- a"


# keyboard and size


def test_tab_goes_through_the_tools_and_leaves_the_text(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "a")
    qtbot.keyClick(field, Key.Key_Backtab, SHIFT)
    assert QApplication.focusWidget() is editor.subject
    assert body(editor) == "a"
    editor.toolbar.field.setFocus()
    seen = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert editor.subject in seen
    assert seen.index(editor.body) == seen.index(editor.subject) + 1


def test_the_cursor_stays_in_view_when_the_text_gets_less_room(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "\n".join(f"line {number}" for number in range(60)))
    field.moveCursor(QTextCursor.MoveOperation.End)
    editor.resize(700, 300)
    qtbot.waitUntil(lambda: field.height() < 300)
    assert field.viewport().rect().contains(field.cursorRect())


def test_undo_and_redo_stand_in_the_tools(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "a")
    assert not editor.toolbar.undo.isEnabled()
    qtbot.keyClicks(field, "x")
    qtbot.mouseClick(editor.toolbar.undo, Qt.MouseButton.LeftButton)
    assert body(editor) == "a"
    qtbot.mouseClick(editor.toolbar.redo, Qt.MouseButton.LeftButton)
    assert body(editor) == "xa"


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_everything_fits_and_long_chips_are_cut(qtbot, make_theme, procedure, zoom: float) -> None:
    theme = make_theme(zoom=zoom)
    editor = TemplateEdit(Texts("nl", procedure), theme, Icons(theme))
    qtbot.addWidget(editor)
    editor.resize(420, 560)
    editor.load(BuiltinTemplates(resources.read_text).get(Purpose.PARTIAL_PLACE, "nl"))
    editor.show()
    assert_nothing_clipped(editor)
    assert editor.body.document().size().width() <= editor.body.viewport().width()
    assert editor.body.horizontalScrollBar().maximum() == 0


def test_the_menu_of_a_chip_comes_by_key(qtbot, editor: TemplateEdit) -> None:
    field = load(editor, "a{% if unborn %}b{% endif %}")
    cursor_to(field, 2)
    menu = field.createStandardContextMenu()
    away = menu.actions()[0]
    assert isinstance(menu, QMenu)
    assert "only if the child is not born yet" in away.text()
    away.trigger()
    assert body(editor) == "ab"


def test_a_template_is_shown_with_plain_ends_of_lines(editor: TemplateEdit) -> None:
    template = ReplyTemplate("own", Purpose.RECEIVED, "en", "Own", "a\r\nb", "a\r\nb\rc")
    editor.load(template)
    assert editor.template() == replace(template, subject="a b", body="a\nb\nc")
    assert not editor.is_changed()
