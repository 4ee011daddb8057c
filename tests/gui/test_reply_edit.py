"""What may be put into a reply: anything, and it comes out as plain text, whole and at once."""

from __future__ import annotations

import re
import time
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QFont, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.reply_check import Check
from llko_desktop.domain.request import Child
from llko_desktop.domain.status import Status
from llko_desktop.gui.request.panel import RequestPanel
from llko_desktop.gui.request.reply_edit import ReplyEdit
from llko_desktop.gui.widgets.plain_edit import cleaned
from tests.helpers.typing import paste, type_text
from tests.window import Opened

ELIAS, NOOR = "OV-2026-00417", "OV-2026-00414"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def edit(qtbot, theme) -> ReplyEdit:
    field = ReplyEdit()
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a\r\nb\rc\u2028d\u2029e\x0bf\x0cg\x85h", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("a\x00b\x07c\x1bd\x7fe", "abcde"),
        ("\ufeffa\ufffcb\ufdd0c\ud800d", "abcd"),
        ("\uf0b7\teen\n  \uf0a7 twee\n·\tdrie", "- een\n  - twee\n- drie"),
        ("3 · 4\n· los\ntu\u00adin \uf8ff", "3 · 4\n· los\ntuin \uf8ff"),
        ("tab\tstays, and\n\nblank lines", "tab\tstays, and\n\nblank lines"),
        ("Zoë’s €5 👩‍👧 שלום محمد \u200fא", "Zoë’s €5 👩‍👧 שלום محمد \u200fא"),
    ],
)
def test_a_text_is_cleaned(text: str, clean: str) -> None:
    assert cleaned(text) == clean


@given(st.text(st.characters(exclude_categories=["Co"], exclude_characters="·")))
def test_nothing_but_what_is_no_text_is_lost(text: str) -> None:
    clean = cleaned(text)
    assert cleaned(clean) == clean
    assert not re.search("[\r\u2028\u2029\x00\ud800-\udfff]", clean)
    assert [c for c in clean if c != "\n"] == [
        c
        for c in text
        if (unicodedata.category(c) not in ("Cc", "Cs", "Zl", "Zp") or c == "\t")
        and c not in "\u00ad\ufeff\ufffc\ufffe\uffff"
        and not "\ufdd0" <= c <= "\ufdef"
    ]


def test_styles_images_and_scripts_are_left_out(edit: ReplyEdit) -> None:
    html = (
        "<style>body{color:red}</style><script>alert(1)</script><b>Er is</b> plaats"
        "<img src='https://example.be/x.png'><img src='file:///etc/hostname'><iframe src='//example.be'>"
    )
    paste(edit, "Er is\u2028plaats\x00 <img src=x>", html)
    assert edit.toPlainText() == "Er is\nplaats <img src=x>"
    formats = {entry.format.fontWeight() for block in _blocks(edit) for entry in block.layout().formats()}
    assert not formats
    assert "<img" not in edit.document().toHtml()
    edit.undo()
    assert edit.toPlainText() == ""


def _blocks(edit: ReplyEdit):
    block = edit.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def test_an_image_or_a_file_is_no_text(edit: ReplyEdit, tmp_path: Path) -> None:
    paste(edit, html="<img src='https://example.be/x.png'>")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "aanvragen.csv"))])
    data.setText("aanvragen.csv")
    assert not edit.canInsertFromMimeData(data)
    edit.insertFromMimeData(data)
    assert edit.toPlainText() == ""


def test_any_letter_can_be_typed(edit: ReplyEdit) -> None:
    text = "é € ’ 👩‍👧 محمد שלום"
    type_text(edit, text)
    assert edit.toPlainText() == text


def seconds_per_key(qtbot, edit: ReplyEdit) -> float:
    """Give how long a letter takes until it is shown; the best of some, as others may use the machine."""
    taken = []
    for _ in range(5):
        started = time.perf_counter()
        qtbot.keyClick(edit, Qt.Key.Key_X)
        QApplication.processEvents()
        taken.append(time.perf_counter() - started)
    return min(taken)


@pytest.mark.parametrize(
    "line",
    [
        "Beste ouders, wij hebben plaats voor Elias op 17 augustus 2026, van 8 tot 17 uur.\n",
        "Elias ",
        "x",
    ],
    ids=["lines", "one paragraph", "one word"],
)
def test_a_very_long_text_is_taken_in_and_typed_in(qtbot, opened: Opened, line: str) -> None:
    panel = opened.show(ELIAS)
    body, text = panel.composer.ui.body, (line * (200_000 // len(line) + 1))[:200_000]
    body.selectAll()
    paste(body, text)
    assert body.toPlainText() == text
    # At most a fifth of this on a quiet machine.
    assert seconds_per_key(qtbot, body) < 0.4
    qtbot.waitUntil(lambda: opened.services.compose.draft(ELIAS) is not None)
    panel.composer.flush()
    draft = opened.services.compose.draft(ELIAS)
    assert draft is not None
    assert draft.body == body.toPlainText()


def test_a_very_long_text_is_checked_when_typing_pauses(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    body, button = panel.composer.ui.body, panel.composer.checks.button(Check.OTHER_CHILD)
    body.selectAll()
    paste(body, "Er is plaats voor Elias.\n" * 8_000 + "En voor Noor.")
    assert button.words().startswith("✓"), "not looked at yet"
    # A click does not wait.
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert body.textCursor().selectedText() == "Noor"
    qtbot.keyClicks(body, "Elias")
    qtbot.waitUntil(lambda: button.words().startswith("✓"))


@pytest.mark.parametrize(
    "name", ["محمد الأمين", "נועה לוי", "👶🏽", "Zoë 👩‍👧 De Smet", "\u202eeliz", "<img src=x> <b>"]
)
def test_a_child_of_any_name_is_answered(qtbot, opened: Opened, name: str) -> None:
    request = opened.store.state.requests[ELIAS]
    opened.store.state.requests[ELIAS] = replace(request, child=Child(name))
    panel = opened.show(ELIAS)
    panel.editor.choose(Status.IN_PROGRESS)
    first = name.split()[0]
    assert first in panel.composer.ui.body.toPlainText()
    qtbot.keyClick(panel.composer.ui.body, Qt.Key.Key_Return, CTRL)
    view = opened.services.triage.view(ELIAS)
    assert view.request.status is Status.IN_PROGRESS
    assert first in view.replies[-1].body


def marked(panel: RequestPanel) -> set[str]:
    """Give the stretches of the reply that are marked, as Qt counts letters."""
    found = set()
    for block in _blocks(panel.composer.ui.body):
        units = block.text().encode("utf-16-le")
        for entry in block.layout().formats():
            stretch = units[2 * entry.start : 2 * (entry.start + entry.length)]
            found.add(stretch.decode("utf-16-le"))
    return found


def test_marks_stand_right_behind_emoji(opened: Opened) -> None:
    panel = opened.show(ELIAS)
    panel.editor.choose(Status.IN_PROGRESS)
    body = panel.composer.ui.body
    body.selectAll()
    type_text(body, "👶🏽👶🏽 Elias start op 17 augustus 2026, ‹wat nog›")
    assert marked(panel) == {"Elias", "17 augustus 2026", "‹wat nog›"}


def bold(panel: RequestPanel) -> list[str]:
    """Give the words of the reply that are shown bold."""
    return [
        block.text()
        .encode("utf-16-le")[2 * entry.start : 2 * (entry.start + entry.length)]
        .decode("utf-16-le")
        for block in _blocks(panel.composer.ui.body)
        for entry in block.layout().formats()
        if entry.format.fontWeight() == QFont.Weight.Bold
    ]


def test_bold_words_are_shown_bold(opened: Opened) -> None:
    panel = opened.show(ELIAS)
    panel.editor.choose(Status.IN_PROGRESS)
    body = panel.composer.ui.body
    body.selectAll()
    type_text(body, "👶🏽 **Voor** Elias **op 17 augustus 2026**, **‹wat nog›** ** niet **")
    assert bold(panel) == ["Voor", "op ", "17 augustus 2026", "‹wat nog›"]
    assert marked(panel) >= {"Elias", "17 augustus 2026", "‹wat nog›", "**"}


def test_words_are_made_bold_by_key(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    body = panel.composer.ui.body
    body.selectAll()
    type_text(body, "👶🏽 Antwoord vóór vrijdag.")
    cursor = body.textCursor()
    cursor.setPosition(body.toPlainText().encode("utf-16-le").index("vóór".encode("utf-16-le")) // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    body.setTextCursor(cursor)
    qtbot.keyClick(body, Qt.Key.Key_B, CTRL)
    assert body.toPlainText() == "👶🏽 Antwoord **vóór vrijdag.**"
    assert body.textCursor().selectedText() == "vóór vrijdag."
    panel.composer.flush()
    draft = opened.services.compose.draft(ELIAS)
    assert draft is not None
    assert draft.body == body.toPlainText()
    qtbot.keyClick(body, Qt.Key.Key_B, CTRL)
    assert body.toPlainText() == "👶🏽 Antwoord vóór vrijdag."
    assert body.textCursor().selectedText() == "vóór vrijdag."
    body.undo()
    assert body.toPlainText() == "👶🏽 Antwoord **vóór vrijdag.**"


def test_the_menu_makes_the_word_at_the_cursor_bold(edit: ReplyEdit) -> None:
    edit.setPlainText("graag vrijdag")
    QApplication.sendEvent(
        edit, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    )
    menu = edit.findChild(QMenu)
    next(action for action in menu.actions() if action.text() == "&Bold").trigger()
    assert edit.toPlainText() == "**graag** vrijdag"
    menu.close()


def test_no_stars_go_out(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    body, clipboard = panel.composer.ui.body, QApplication.clipboard()
    body.selectAll()
    type_text(body, "Er is **plaats** voor Elias.")
    assert panel.answering.in_words() == ("Er is plaats voor Elias.",)
    panel.answering.saving.copy()
    assert clipboard.text() == "Er is plaats voor Elias."
    clipboard.clear()
    qtbot.keyClick(body, Qt.Key.Key_Return, CTRL)
    assert clipboard.text() == "Er is plaats voor Elias."
    assert opened.services.triage.view(ELIAS).replies[-1].body == "Er is **plaats** voor Elias."
    row = next(row for row in panel.timeline.rows if row.open_button)
    assert row.text.text() == "Er is plaats voor Elias."
    assert "Er is <b>plaats</b> voor Elias." in opened.services.compose.html(
        opened.services.triage.view(ELIAS).request,
        replace(panel.composer.reply(), body="Er is **plaats** voor Elias."),
    )


def too_long_a_name(opened: Opened) -> None:
    """Give a request a child's name that no template can be filled in with."""
    request = opened.store.state.requests[NOOR]
    opened.store.state.requests[NOOR] = replace(request, child=Child("N" * 60_000))


def test_a_template_that_fails_says_so_and_leaves_nothing_of_another_family(opened: Opened) -> None:
    before = opened.show(ELIAS).composer.ui.body.toPlainText()
    too_long_a_name(opened)
    panel = opened.show(NOOR)
    ui = panel.composer.ui
    assert ui.problem.isVisible()
    assert "cannot be filled in for this request" in ui.problem.text()
    assert (ui.subject.text(), ui.body.toPlainText()) == ("", "")
    assert opened.show(ELIAS).composer.ui.body.toPlainText() == before
    assert ui.problem.isHidden()


def test_a_template_that_fails_leaves_the_text_and_the_other_templates(qtbot, opened: Opened) -> None:
    too_long_a_name(opened)
    panel = opened.show(NOOR)
    ui = panel.composer.ui
    type_text(ui.body, "Zelf geschreven")
    for _ in range(3):
        qtbot.keyClick(ui.template_, Qt.Key.Key_Down)
        assert ui.body.toPlainText() == "Zelf geschreven"
        assert ui.problem.isVisible()
    panel.composer.flush()
    draft = opened.services.compose.draft(NOOR)
    assert draft is not None
    assert draft.body == "Zelf geschreven"
    request = opened.store.state.requests[NOOR]
    opened.store.state.requests[NOOR] = replace(request, child=Child("Noor Peeters"))
    opened.desk.context.changed.emit(NOOR)
    panel.composer.choose(Purpose.RECEIVED, "nl")
    panel.composer.template_chosen.emit()
    assert "Noor" in ui.body.toPlainText()
    assert ui.problem.isHidden()
