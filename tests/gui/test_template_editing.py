"""Writing at a template: shown at once, checked before it counts, and never lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from llko_desktop.domain.messages import Message
from llko_desktop.domain.reply_check import Check
from llko_desktop.gui.templates import syntax_watch
from llko_desktop.gui.templates.editor import inserting
from llko_desktop.gui.templates.page import TemplatesPage
from llko_desktop.gui.theme.tokens import LIGHT, Tone
from llko_desktop.services.ports import StoreError
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.template_check import TemplateProblem
from llko_desktop.services.template_library import Origin
from llko_desktop.services.template_preview import Preview
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.store import SqlStore
from tests.helpers.stores import KEY
from tests.helpers.templates_page import FULL, click, entry, open_page, write
from tests.window import Opened, OpenWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def edit(opened: Opened) -> TemplatesPage:
    """Write at the reply for a full place."""
    page = open_page(opened)
    page.edit()
    assert page.is_editing
    return page


def put(page: TemplatesPage, body: str) -> None:
    """Put a source in place of the body, as who writes it would."""
    editor = page.editing.editor
    editor.load(replace(editor.template(), body=body))
    editor.changed.emit()


@pytest.mark.parametrize(
    ("key", "keys"), [(Qt.Key.Key_S, CTRL), (Qt.Key.Key_Return, CTRL), (Qt.Key.Key_Enter, CTRL)]
)
def test_a_text_is_saved_by_key_and_used_from_then_on(
    opened: Opened, key: Qt.Key, keys: Qt.KeyboardModifier
) -> None:
    page = edit(opened)
    write(page, " See you soon!")
    assert "not in use yet" in page.editing.state.text()
    QTest.keyClick(page.editing.editor.body, key, keys)
    assert not page.is_editing
    assert entry(opened).origin is Origin.CHANGED
    assert "See you soon!" in entry(opened).template.body
    assert page.list.list.hasFocus()
    opened.window.commands.undo.trigger()
    assert entry(opened).origin is Origin.BUILTIN


def test_the_preview_follows_what_is_typed(qtbot, opened: Opened) -> None:
    page = edit(opened)
    write(page, " See you soon!")
    qtbot.waitUntil(lambda: "See you soon!" in page.editing.preview.letter.toPlainText())


def test_the_letter_follows_to_what_is_typed_and_then_stays(qtbot, open_window: OpenWindow) -> None:
    page = edit(open_window(height=600))
    preview = page.editing.preview
    bar = preview.letter.verticalScrollBar()
    assert bar.value() == 0
    write(page, " See you soon!")
    qtbot.waitUntil(lambda: "See you soon!" in preview.letter.toPlainText())
    found = preview.letter.document().find("See you soon!")
    assert preview.letter.viewport().rect().contains(preview.letter.cursorRect(found))
    assert bar.value() > 0
    bar.setValue(0)
    preview.refresh()
    assert bar.value() == 0
    editor = page.editing.editor
    editor.toolbar.source_wanted.emit(True)
    source = editor.body_source.field
    source.moveCursor(source.textCursor().MoveOperation.End)
    qtbot.keyClicks(source, " Bye!")
    qtbot.waitUntil(lambda: bar.value() > 0)
    editor.toolbar.source_wanted.emit(False)
    editor.subject.setFocus()
    qtbot.keyClicks(editor.subject, "Hello! ")
    qtbot.waitUntil(lambda: "Hello! Good news" in preview.letter.toPlainText())
    found = preview.letter.document().find("Hello! Good news")
    assert preview.letter.viewport().rect().contains(preview.letter.cursorRect(found))


def test_a_hidden_preview_fills_in_nothing(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    page = edit(opened)
    asked: list[object] = []
    opened.window.show_page("today")
    service = type(opened.services.template_preview)
    monkeypatch.setattr(service, "example", lambda *asked_for: asked.append(asked_for))
    page.editing.preview.refresh()
    assert not asked


def test_a_source_that_cannot_be_used_leaves_the_last_good_preview(qtbot, opened: Opened) -> None:
    page = edit(opened)
    before = page.editing.preview.letter.toPlainText()
    put(page, "{{ child")
    qtbot.waitUntil(lambda: page.editing.preview.is_faded)
    assert page.editing.preview.letter.toPlainText() == before
    assert page.editing.preview.problem.isVisible()
    put(page, "Hello {{ child }}")
    qtbot.waitUntil(lambda: not page.editing.preview.is_faded)


def test_what_was_checked_of_an_earlier_text_is_grey_and_leads_nowhere(qtbot, opened: Opened) -> None:
    page = edit(opened)
    preview = page.editing.preview
    contact = preview.checks.button(Check.CONTACT)
    assert contact.isEnabled()
    assert is_green(contact)
    put(page, "{{ child")
    qtbot.waitUntil(lambda: preview.is_faded)
    assert contact.isVisible()
    assert not contact.isEnabled()
    assert not is_green(contact)
    put(page, "{{ child }}")
    qtbot.waitUntil(lambda: not preview.is_faded)
    assert contact.isEnabled()


def is_green(widget: QWidget) -> bool:
    """Say whether something on a widget is clearly green."""
    image = widget.grab().toImage()
    colours = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return any(colour.green() > 1.5 * max(colour.red(), colour.blue()) for colour in colours)


def test_a_mistake_is_refused_with_its_place_and_the_text_before_stays(opened: Opened) -> None:
    page = edit(opened)
    put(page, "{{ greeting }}\n\n{{ chld }}")
    click(page.editing.save_button)
    assert page.is_editing
    assert entry(opened).origin is Origin.BUILTIN
    (line,) = (button.words() for button in page.editing.problems.buttons if "chld" in button.words())
    assert not page.editing.problems.anyway.isVisible()
    assert page.editing.problems.property("tone") == Tone.DANGER
    (words,) = page.editing.problems.buttons[0].findChildren(QLabel)
    assert words.palette().windowText().color().name() == LIGHT.danger_text
    click(page.editing.problems.buttons[0])
    assert page.editing.editor.body.hasFocus()
    assert "Line" not in line


def test_a_problem_has_line_and_column_where_the_source_is_seen(qtbot, opened: Opened) -> None:
    page = edit(opened)
    put(page, "{{ greeting }}\n\n{{ chld }}")
    problems, views = page.editing.problems, page.editing.editor.toolbar.source_wanted
    qtbot.waitUntil(problems.isVisible)
    assert problems.property("tone") == Tone.WARNING
    words = problems.buttons[0].accessibleName()
    views.emit(True)
    assert problems.buttons[0].accessibleName() == f"Line 3, character 4: {words}"
    views.emit(False)
    assert problems.buttons[0].accessibleName() == words


def test_a_field_that_was_begun_is_missed_mildly_and_only_when_its_list_closed(
    qtbot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(inserting, "announce", lambda _field, words: said.append(words))
    page = edit(opened)
    editor, problems = page.editing.editor, page.editing.problems
    cursor = editor.body.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    editor.body.setTextCursor(cursor)
    qtbot.keyClicks(editor.body, "{{")
    page.saving._watch._look()
    assert not problems.isVisible()
    qtbot.keyClick(editor.inserting.fields.search, Qt.Key.Key_Escape)
    assert page.is_editing
    qtbot.waitUntil(problems.isVisible)
    assert problems.property("tone") == Tone.WARNING
    assert "Insert a field" in problems.buttons[0].words()
    assert said
    assert said[0] in problems.buttons[0].words()


@pytest.mark.parametrize("tool", ["field", "condition"])
def test_escape_closes_a_list_alone_and_leads_back_into_the_text(qtbot, opened: Opened, tool: str) -> None:
    page = edit(opened)
    editor = page.editing.editor
    offered = {"field": editor.inserting.fields, "condition": editor.inserting.conditions}[tool]
    click(getattr(editor.toolbar, tool))
    assert offered.isVisible()
    qtbot.keyClick(offered.search, Qt.Key.Key_Escape)
    assert not offered.isVisible()
    assert page.is_editing
    assert editor.body.hasFocus()
    qtbot.keyClick(editor.body, Qt.Key.Key_Escape)
    assert not page.is_editing


@pytest.mark.parametrize("way", ["cursor", "button"])
@pytest.mark.parametrize("size", [(1280, 800, 1.0), (1280, 800, 2.0), (1024, 700, 2.0)])
def test_the_list_of_fields_stays_in_the_window_and_covers_no_line_that_is_written(
    qtbot, open_window: OpenWindow, size: tuple[int, int, float], way: str
) -> None:
    opened = open_window(width=size[0], height=size[1], zoom=size[2])
    editor = edit(opened).editing.editor
    body, picker = editor.body, editor.inserting.fields
    body.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(body, key, CTRL)
        if way == "cursor":
            at = body.cursorRect()
            at.moveTopLeft(body.viewport().mapToGlobal(at.topLeft()))
            qtbot.keyClick(body, Qt.Key.Key_Space, CTRL)
        else:
            at = editor.toolbar.below(editor.toolbar.field)
            click(editor.toolbar.field)
        assert opened.window.geometry().contains(picker.geometry())
        assert not picker.geometry().intersects(at)
        assert picker.list.viewport().height() > 3 * picker.fontMetrics().height()
        qtbot.keyClick(picker.search, Qt.Key.Key_Escape)


def test_what_the_rules_miss_is_asked_about_once(opened: Opened) -> None:
    page = edit(opened)
    put(page, "{{ greeting }}\n\nThere is a place.\n\n{{ signature }}")
    click(page.editing.save_button)
    assert page.is_editing
    assert page.editing.problems.anyway.hasFocus()
    QTest.keyClick(page.editing.problems.anyway, Qt.Key.Key_Space)
    assert not page.is_editing
    assert "There is a place." in entry(opened).template.body


def test_what_is_written_is_kept_on_going_back_and_comes_back(opened: Opened) -> None:
    page = edit(opened)
    write(page, " See you soon!")
    QTest.keyClick(page.editing.editor.body, Qt.Key.Key_Escape)
    assert not page.is_editing
    assert entry(opened).origin is Origin.BUILTIN
    page.edit()
    assert "See you soon!" in page.editing.editor.template().body
    click(page.editing.notice.buttons[0])
    assert "See you soon!" not in page.editing.editor.template().body
    click(page.editing.notice.buttons[0])
    assert "See you soon!" in page.editing.editor.template().body
    click(page.editing.save_button)
    assert "See you soon!" in entry(opened).template.body
    page.edit()
    assert not page.editing.notice.isVisible()


def test_what_is_written_survives_the_end_of_the_window(opened: Opened, open_window: OpenWindow) -> None:
    page = edit(opened)
    write(page, " See you soon!")
    opened.window.close()
    again = open_window(store=opened.store)
    page = edit(again)
    assert "See you soon!" in page.editing.editor.template().body


def test_going_back_without_a_change_keeps_nothing(opened: Opened) -> None:
    page = edit(opened)
    click(page.editing.back_button)
    assert not page.saving.begun.keys()
    assert not opened.window.toast.isVisible()


def test_a_store_that_refuses_is_told_and_nothing_goes_before_it_is_asked_for_twice(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = edit(opened)
    write(page, " See you soon!")

    def refuse(*_forms: object) -> str:
        raise StoreError(Message.of("store_failed"))

    monkeypatch.setattr(type(opened.services.unfinished_templates), "keep", refuse)
    click(page.editing.back_button)
    assert page.is_editing
    assert "cannot be kept" in page.editing.notice.text.text()
    click(page.editing.back_button)
    assert not page.is_editing


@pytest.fixture
def both(example_file: Path, open_window: OpenWindow, closed_later: list[SqlStore]) -> tuple[Opened, Opened]:
    """Give two windows on one real store, which look at each other when they are told to."""
    windows = []
    for _ in range(2):
        closed_later.append(open_store(example_file, KEY))
        windows.append(open_window(store=closed_later[-1]))
        windows[-1].desk.freshness.elsewhere_timer.stop()
    return windows[0], windows[1]


def test_a_text_saved_elsewhere_is_not_written_over(both: tuple[Opened, Opened]) -> None:
    mine, theirs = both
    page = edit(mine)
    write(page, " Mine!")
    there = entry(theirs)
    theirs.services.templates.save(replace(there.template, body=f"{there.template.body}\nTheirs!"), 0)
    page.saving.save()
    assert page.is_editing
    assert "Mine!" in page.editing.editor.template().body
    assert "another window" in page.editing.notice.text.text()
    assert "Theirs!" in entry(mine).template.body
    click(page.editing.notice.buttons[1])
    assert not page.is_editing
    assert entry(mine).template.body.endswith("Mine!")


def test_a_template_deleted_elsewhere_is_saved_as_a_new_one(both: tuple[Opened, Opened]) -> None:
    mine, theirs = both
    made = mine.services.templates.create(entry(mine).template.purpose, "en", "Waiting list")
    page = open_page(mine)
    page.refresh()
    page.list.show_key(type(FULL)(made.template.key, "en"))
    page.edit()
    write(page, " Mine!")
    theirs.services.templates.delete(made.template.key, "en", made.version)
    mine.desk.freshness.elsewhere_timer.timeout.emit()
    QApplication.processEvents()
    assert "deleted in another window" in page.editing.notice.text.text()
    click(page.editing.notice.buttons[0])
    saved = [one for one in mine.services.templates.entries("en") if one.template.title == "Waiting list"]
    assert [one.template.body.endswith("Mine!") for one in saved] == [True]


def test_the_divider_stays_where_it_was_put(opened: Opened, open_window: OpenWindow) -> None:
    page = edit(opened)
    page.editing.panes.set_sizes([700, 400])
    kept = page.editing.panes.sizes()
    page.editing.panes.moved.emit()
    again = edit(open_window(store=opened.store))
    assert again.editing.panes.sizes() == kept


def test_text_and_preview_take_turns_where_there_is_no_room_for_both(open_window: OpenWindow) -> None:
    page = edit(open_window(width=800))
    assert page.editing.panes.tabs.isVisible()
    assert page.editing.editor.isVisible()
    assert not page.editing.preview.isVisible()
    page.editing.panes.tabs.setCurrentIndex(1)
    assert page.editing.panes.tabs.hasFocus()
    assert page.editing.preview.isVisible()
    assert page.editing.preview.preview is not None


def test_what_is_written_after_throwing_away_is_not_lost_on_bringing_back(opened: Opened) -> None:
    page = edit(opened)
    write(page, " First.")
    QTest.keyClick(page.editing.editor.body, Qt.Key.Key_Escape)
    page.edit()
    bring_back = page.editing.notice.buttons[0]
    click(bring_back)
    write(page, " Second.")
    click(bring_back)
    assert page.editing.editor.template().body.endswith("First.")
    click(bring_back)
    assert page.editing.editor.template().body.endswith("Second.")


def test_what_the_store_refused_once_is_kept_when_the_window_closes(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = edit(opened)
    write(page, " See you soon!")
    with monkeypatch.context() as broken:

        def refuse(*_forms: object) -> str:
            raise StoreError(Message.of("store_failed"))

        broken.setattr(type(opened.services.unfinished_templates), "keep", refuse)
        page.saving.begun.flush()
        assert "not kept" in page.editing.state.text()
    opened.window.close()
    assert page.saving.begun.keys() == {FULL}


def test_ones_own_text_gives_way_to_that_of_another_window(both: tuple[Opened, Opened]) -> None:
    mine, theirs = both
    page = edit(mine)
    write(page, " Mine!")
    there = entry(theirs)
    theirs.services.templates.save(replace(there.template, body=f"{there.template.body}\nTheirs!"), 0)
    page.saving.save()
    click(page.editing.notice.buttons[2])
    assert page.editing.editor.template().body.endswith("Theirs!")
    QTest.keyClick(page.editing.editor.body, Qt.Key.Key_Escape)
    assert not page.saving.begun.keys()


def test_a_key_neither_checks_nor_fills_in_on_the_windows_thread(
    qtbot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = edit(opened)
    threads: list[object] = []
    real_check, service = syntax_watch.syntax_problems, type(opened.services.template_preview)
    real_fill = service.example

    def check(template: ReplyTemplate) -> tuple[TemplateProblem, ...]:
        threads.append(("checked", current_thread()))
        return real_check(template)

    def fill(*wanted: Any) -> Preview:
        threads.append(("filled in", current_thread()))
        return real_fill(*wanted)

    monkeypatch.setattr(syntax_watch, "syntax_problems", check)
    monkeypatch.setattr(service, "example", fill)
    write(page, " See you soon!")
    qtbot.waitUntil(lambda: "See you soon!" in page.editing.preview.letter.toPlainText(), timeout=2_000)
    qtbot.waitUntil(lambda: {done for done, _ in threads} == {"checked", "filled in"}, timeout=2_000)
    assert main_thread() not in {thread for _, thread in threads}


def test_one_problem_takes_one_line(qtbot, opened: Opened) -> None:
    page = edit(opened)
    write(page, " {{ child")
    problems = page.editing.problems
    qtbot.keyClick(page.editing.editor.inserting.fields.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(problems.isVisible, timeout=2_000)
    (button,) = problems.buttons
    qtbot.waitUntil(lambda: button.height() == button.heightForWidth(button.width()), timeout=2_000)


def test_the_line_that_is_written_stays_in_view_on_a_low_page(qtbot, open_window: OpenWindow) -> None:
    page = edit(open_window(width=1024, height=700, zoom=2.0))
    write(page, " See you soon!")
    body, room = page.editing.editor.body, page.editing._text_side.viewport()

    def is_seen() -> bool:
        line = body.cursorRect()
        top = body.viewport().mapTo(room, line.topLeft()).y()
        return top >= 0 and top + line.height() <= room.height()

    qtbot.waitUntil(is_seen, timeout=2_000)
