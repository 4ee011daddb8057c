"""Wrong words are marked while a text is written, and put right by mouse and keyboard."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from llko_desktop.bootstrap.parts import build_services
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.proposal import Purpose
from llko_desktop.gui.spelling.checked_texts import CheckedTexts
from llko_desktop.gui.templates.editor.template_edit import TemplateEdit
from llko_desktop.gui.theme.theme import ThemeChoice
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.spelling import Spelling
from llko_desktop.texts.speech import Texts
from tests.helpers.dictionaries import write_dictionary
from tests.helpers.memory_store import MemoryStore
from tests.helpers.typing import type_text
from tests.window import OpenWindow

KNOWN = frozenset("beste ouders er is plaats voor uw kind de foto's groeten met en in".split())


class KnownWords:
    """A dictionary with a few words, that thinks until it may `go` on; it keeps what it was asked."""

    def __init__(self) -> None:
        self.there = {"nl"}
        self.near: dict[str, tuple[str, ...]] = {"knid": ("kind", "kniedt"), "plats": ("plaats", "R&B")}
        self.thinks, self.go = threading.Event(), threading.Event()
        self.go.set()
        self.asked: list[str] = []

    def languages(self) -> frozenset[str]:
        return frozenset(self.there)

    def right(self, words: Collection[str], language: str) -> frozenset[str]:
        self._think()
        self.asked += words
        return frozenset(word for word in words if word.lower() in KNOWN)

    def suggestions(self, word: str, language: str) -> Sequence[str]:
        self._think()
        return self.near.get(word, ())

    def _think(self) -> None:
        self.thinks.set()
        assert self.go.wait(10)


class Sheet:
    """A window with a checked text, and another field to go to."""

    def __init__(self, qtbot, theme, procedure: Procedure, editor: QTextEdit | QPlainTextEdit) -> None:
        self.dictionary, self.store, self.editor = KnownWords(), MemoryStore(), editor
        built = build_services(self.store, procedure, lambda: date(2026, 6, 24))
        self.services = replace(built, spelling=Spelling(self.store, self.dictionary))
        self.window, self.other, self.qtbot = QWidget(), QLineEdit(), qtbot
        column = QVBoxLayout(self.window)
        column.addWidget(editor)
        column.addWidget(self.other)
        self.theme, self.texts = theme, Texts("en", procedure)
        self.checked = CheckedTexts([editor], self.services, self.texts, theme, self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        editor.setFocus()

    def show(self, text: str, language: str = "nl") -> None:
        self.editor.setPlainText(text)
        self.checked.set_language(language)

    def marked(self) -> list[str]:
        """Give the words with a wave under them."""
        found, block = [], self.editor.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            for span in block.layout().formats():
                assert span.format.underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
                cursor.setPosition(block.position() + span.start)
                cursor.setPosition(
                    block.position() + span.start + span.length, QTextCursor.MoveMode.KeepAnchor
                )
                found.append(cursor.selectedText())
            block = block.next()
        return found

    def wait_for(self, *words: str) -> None:
        self.qtbot.waitUntil(lambda: self.marked() == [*words])

    def settle(self) -> None:
        """Wait until everything was looked up."""
        self.qtbot.waitUntil(lambda: not self.checked._lookup._look.isActive())

    def stays(self, *words: str) -> None:
        """Wait until everything was looked up, and see that these are marked."""
        self.settle()
        assert self.marked() == [*words]

    def go_to(self, position: int) -> None:
        cursor = self.editor.textCursor()
        cursor.setPosition(position)
        self.editor.setTextCursor(cursor)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.editor, key)

    def menu_by_mouse(self, position: int) -> QMenu:
        cursor = self.editor.textCursor()
        cursor.setPosition(position)
        place = self.editor.cursorRect(cursor).center() + QPoint(2, 0)
        viewport = self.editor.viewport()
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(viewport, QContextMenuEvent(reason, place, viewport.mapToGlobal(place)))
        return self.menu()

    def menu_by_key(self) -> QMenu:
        QApplication.sendEvent(
            self.editor, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
        )
        return self.menu()

    def menu(self) -> QMenu:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu


def entries(menu: QMenu) -> list[str]:
    """Give the entries above the editor's own."""
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    return texts[: next(n for n, text in enumerate(texts) if "Undo" in text)]


def entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text)


def click(menu: QMenu, text: str) -> None:
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry(menu, text)).center())


MakeSheet = Callable[[type[QTextEdit] | type[QPlainTextEdit]], Sheet]


@pytest.fixture
def make_sheet(qtbot, theme, procedure) -> Iterator[MakeSheet]:
    made: list[Sheet] = []

    def make(kind: type[QTextEdit] | type[QPlainTextEdit]) -> Sheet:
        made.append(Sheet(qtbot, theme, procedure, kind()))
        return made[-1]

    yield make
    # At once and whole: a window that is collected while the look changes ends the interpreter.
    for sheet in made:
        sheet.window.close()
        sheet.window.deleteLater()
        QCoreApplication.sendPostedEvents(sheet.window, QEvent.Type.DeferredDelete)


@pytest.fixture(params=[QTextEdit, QPlainTextEdit])
def sheet(request, make_sheet: MakeSheet) -> Sheet:
    return make_sheet(request.param)


def test_wrong_words_are_marked(sheet: Sheet) -> None:
    sheet.show("Beste ouders,\n\n👨‍👩‍👧 Er is plats voor uw knid.\nDe foto’s en \ufffcen KDV 8u an@b.be")
    sheet.wait_for("plats", "knid")


def test_another_language_is_not_checked_without_a_dictionary(sheet: Sheet) -> None:
    sheet.show("plats")
    sheet.wait_for("plats")
    sheet.checked.set_language("fr")
    assert sheet.marked() == []
    assert not sheet.checked.action.isEnabled()
    assert not sheet.checked.action.isChecked()
    assert "French" in sheet.checked.action.toolTip()


def test_a_word_is_marked_once_it_is_finished(sheet: Sheet) -> None:
    sheet.show("")
    QTest.keyClicks(sheet.editor, "er is plat")
    sheet.stays()
    QTest.keyClicks(sheet.editor, "s")
    sheet.stays()
    assert "plat" not in sheet.dictionary.asked
    QTest.keyClicks(sheet.editor, " ")
    sheet.wait_for("plats")
    assert "plats" in sheet.dictionary.asked


@pytest.mark.parametrize("key", [Qt.Key.Key_Home, Qt.Key.Key_Up])
def test_a_word_is_finished_when_the_cursor_leaves_it(sheet: Sheet, key: Qt.Key) -> None:
    sheet.show("is\n")
    sheet.key(Qt.Key.Key_Down)
    type_text(sheet.editor, "én plats")
    sheet.wait_for("én")
    sheet.key(Qt.Key.Key_Left)
    sheet.stays("én")
    sheet.key(key)
    sheet.wait_for("én", "plats")


def test_a_word_is_finished_when_another_field_is_gone_to(sheet: Sheet) -> None:
    sheet.show("")
    QTest.keyClicks(sheet.editor, "plats")
    sheet.stays()
    sheet.other.setFocus()
    sheet.wait_for("plats")


def test_a_word_that_is_put_right_loses_its_mark(sheet: Sheet) -> None:
    sheet.show("er is plats voor")
    sheet.wait_for("plats")
    sheet.go_to(len("er is pla"))
    QTest.keyClicks(sheet.editor, "a")
    sheet.stays()
    sheet.go_to(0)
    sheet.stays()


def test_marks_are_no_change_of_the_text(sheet: Sheet) -> None:
    sheet.show("er is plats")
    heard: list[tuple[int, ...]] = []
    sheet.editor.document().contentsChange.connect(lambda *place: heard.append(place))
    sheet.wait_for("plats")
    assert heard == []
    assert not sheet.editor.document().isUndoAvailable()


def test_typing_goes_on_while_a_dictionary_thinks(sheet: Sheet) -> None:
    sheet.dictionary.go.clear()
    sheet.show("plats ")
    sheet.qtbot.waitUntil(sheet.dictionary.thinks.is_set)
    sheet.editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(sheet.editor, "er is knid ")
    assert sheet.editor.toPlainText() == "plats er is knid "
    assert sheet.marked() == []
    sheet.dictionary.go.set()
    sheet.wait_for("plats", "knid")


def test_a_text_that_goes_while_a_dictionary_thinks(make_sheet: MakeSheet) -> None:
    sheet = make_sheet(QTextEdit)
    sheet.dictionary.go.clear()
    sheet.show("plats")
    sheet.qtbot.waitUntil(sheet.dictionary.thinks.is_set)
    sheet.editor.setParent(None)
    sheet.editor.deleteLater()
    QCoreApplication.sendPostedEvents(sheet.editor, QEvent.Type.DeferredDelete)
    sheet.dictionary.go.set()
    sheet.settle()
    assert sheet.dictionary.asked == ["plats"]


def test_suggestions_by_mouse(sheet: Sheet) -> None:
    sheet.show("er is plats voor")
    sheet.wait_for("plats")
    menu = sheet.menu_by_mouse(8)
    sheet.qtbot.waitUntil(lambda: "plaats" in entries(menu))
    assert entries(menu) == ["plaats", "R&&B", "Add to my words", "Ignore in this text"]
    click(menu, "plaats")
    assert sheet.editor.toPlainText() == "er is plaats voor"
    sheet.stays()
    sheet.editor.undo()
    assert sheet.editor.toPlainText() == "er is plats voor"


def test_suggestions_by_keyboard(sheet: Sheet) -> None:
    sheet.show("er is plats voor uw knid")
    sheet.wait_for("plats", "knid")
    sheet.go_to(0)
    sheet.key(Qt.Key.Key_F7)
    sheet.key(Qt.Key.Key_F7)
    assert sheet.editor.textCursor().selectedText() == "knid"
    menu = sheet.menu_by_key()
    sheet.qtbot.waitUntil(lambda: "kind" in entries(menu))
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert sheet.editor.toPlainText() == "er is plats voor uw kind"
    sheet.key(Qt.Key.Key_F7)
    assert sheet.editor.textCursor().selectedText() == "plats"


def test_the_menu_is_there_before_the_suggestions(sheet: Sheet) -> None:
    sheet.show("wrgo")
    sheet.wait_for("wrgo")
    sheet.dictionary.go.clear()
    menu = sheet.menu_by_mouse(2)
    assert entries(menu) == ["Looking for suggestions…", "Add to my words", "Ignore in this text"]
    sheet.dictionary.go.set()
    sheet.qtbot.waitUntil(lambda: entries(menu)[0] == "No suggestions")
    menu.close()


def test_a_menu_that_was_closed_before_the_suggestions(sheet: Sheet) -> None:
    sheet.show("plats")
    sheet.wait_for("plats")
    sheet.dictionary.go.clear()
    sheet.menu_by_mouse(2).close()
    sheet.dictionary.go.set()
    sheet.stays("plats")
    assert sheet.editor.toPlainText() == "plats"


def test_a_replaced_word_stays_bold(make_sheet: MakeSheet) -> None:
    sheet = make_sheet(QTextEdit)
    sheet.editor.setHtml("er is <b>plats</b> voor")
    sheet.checked.set_language("nl")
    sheet.wait_for("plats")
    menu = sheet.menu_by_mouse(8)
    sheet.qtbot.waitUntil(lambda: "plaats" in entries(menu))
    click(menu, "plaats")
    assert 'er is <span style=" font-weight:700;">plaats</span> voor' in sheet.editor.toHtml()


def test_a_right_word_has_the_usual_menu(sheet: Sheet) -> None:
    sheet.show("er is plats")
    sheet.wait_for("plats")
    menu = sheet.menu_by_mouse(1)
    assert entries(menu) == []
    menu.close()


def test_words_of_ones_own(sheet: Sheet) -> None:
    sheet.show("Ninove is\nninove en knid")
    sheet.wait_for("Ninove", "ninove", "knid")
    click(sheet.menu_by_mouse(2), "Add to my words")
    sheet.wait_for("knid")
    assert sheet.services.spelling.own_words("nl") == {"ninove"}
    menu = sheet.menu_by_mouse(2)
    assert entries(menu) == ["Remove from my words"]
    click(menu, "Remove from my words")
    sheet.wait_for("Ninove", "ninove", "knid")


def test_fields_of_one_text_share_what_is_learned_and_added(make_sheet: MakeSheet) -> None:
    sheet = make_sheet(QTextEdit)
    subject, sheet.editor = QPlainTextEdit("ninove"), QTextEdit("ninove is")
    for field in (subject, sheet.editor):
        sheet.window.layout().addWidget(field)
    both = CheckedTexts([subject, sheet.editor], sheet.services, sheet.texts, sheet.theme, sheet.window)
    both.set_language("nl")

    def marks(editor: QTextEdit | QPlainTextEdit) -> int:
        return len(editor.document().begin().layout().formats())

    sheet.qtbot.waitUntil(lambda: (marks(subject), marks(sheet.editor)) == (1, 1))
    click(sheet.menu_by_mouse(2), "Add to my words")
    sheet.qtbot.waitUntil(lambda: (marks(subject), marks(sheet.editor)) == (0, 0))


def test_a_template_keeps_its_source(make_sheet: MakeSheet, icons) -> None:
    sheet = make_sheet(QTextEdit)
    edit = TemplateEdit(sheet.texts, sheet.theme, icons, sheet.window)
    sheet.window.layout().addWidget(edit)
    checked = CheckedTexts([edit.subject, edit.body], sheet.services, sheet.texts, sheet.theme, edit)
    body = "Beste {{ parents }},\n\n{% if offer_days %}Er is **plats** voor {{ child }}.{% endif %}\n- knid\n"
    edit.load(ReplyTemplate("eigen", Purpose.FULL_PLACE, "nl", "Eigen", "Plats voor {{ child }}", body))
    checked.set_language("nl")
    sheet.editor = edit.body
    sheet.wait_for("plats", "knid")
    assert len(edit.subject.document().begin().layout().formats()) == 1
    assert not edit.is_changed()
    menu = sheet.menu_by_mouse(edit.body.toPlainText().index("plats") + 2)
    sheet.qtbot.waitUntil(lambda: "plaats" in entries(menu))
    click(menu, "plaats")
    assert edit.template().body == body.replace("plats", "plaats")
    edit.body.undo()
    assert not edit.is_changed()


def test_a_dictionary_on_this_computer_is_used_where_a_template_is_written(
    open_window: OpenWindow, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DICPATH", str(write_dictionary(tmp_path, "en_GB", ("opening", "days"))))
    opened = open_window()
    page = opened.desk.templates
    opened.window.show_page("templates")
    page.edit()
    body = page.editing.editor.body
    body.setFocus()
    body.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(body, " opneing days")
    QTest.keyClick(body, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: len(body.document().lastBlock().layout().formats()) == 1)
    body.moveCursor(QTextCursor.MoveOperation.End)
    body.moveCursor(QTextCursor.MoveOperation.PreviousWord)
    body.moveCursor(QTextCursor.MoveOperation.PreviousWord)
    QApplication.sendEvent(body, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    menu = QApplication.activePopupWidget()
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "opening")
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert page.editing.editor.template().body.rstrip().endswith("opening days")


def test_a_word_is_ignored_until_another_text_is_shown(sheet: Sheet) -> None:
    sheet.show("knid plats Knid")
    sheet.wait_for("knid", "plats", "Knid")
    click(sheet.menu_by_mouse(2), "Ignore in this text")
    sheet.wait_for("plats")
    sheet.show("knid")
    sheet.wait_for("knid")


def test_f7_says_when_there_is_nothing(sheet: Sheet) -> None:
    sheet.show("er is plaats")
    sheet.stays()
    sheet.key(Qt.Key.Key_F7)
    sheet.qtbot.waitUntil(lambda: QToolTip.isVisible())
    assert QToolTip.text() == "No wrong words were found."
    QToolTip.hideText()


def test_the_switch_is_remembered(sheet: Sheet) -> None:
    sheet.show("knid")
    sheet.wait_for("knid")
    assert sheet.checked.action.isChecked()
    sheet.checked.action.trigger()
    assert sheet.marked() == []
    sheet.show("plats")
    sheet.stays()
    assert not sheet.checked.action.isChecked()
    sheet.checked.action.trigger()
    sheet.wait_for("plats")


def test_the_switch_goes_out_with_the_last_dictionary(sheet: Sheet) -> None:
    sheet.show("knid")
    sheet.dictionary.there.clear()
    sheet.qtbot.waitUntil(lambda: not sheet.checked.action.isEnabled())


def test_the_mark_follows_the_look(sheet: Sheet) -> None:
    sheet.show("knid")
    sheet.wait_for("knid")
    sheet.theme.set_choice(ThemeChoice.DARK)
    span = sheet.editor.document().begin().layout().formats()[0]
    assert span.format.underlineColor() == sheet.theme.color("danger_text")
