"""The list of templates and what can be done with one as a whole, all of it taken back by key or button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from llko_desktop.domain.proposal import Purpose
from llko_desktop.gui.rows.row_text import ROW_ROLE, HeaderText
from llko_desktop.gui.templates.differences import DifferencesDialog
from llko_desktop.gui.templates.model import TemplateKey
from llko_desktop.gui.templates.new_dialog import NewTemplateDialog, RenameDialog
from llko_desktop.gui.templates.page import TemplatesPage
from llko_desktop.gui.templates.template_list import ALL
from llko_desktop.services.template_library import Origin
from tests.helpers.clipping import assert_nothing_clipped
from tests.helpers.templates_page import FULL, click, dialog, entry, open_page, write
from tests.window import Opened, OpenWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def change(opened: Opened, key: TemplateKey = FULL) -> None:
    """Put a text of the user's own in place of a built-in one."""
    there = entry(opened, key)
    text = replace(there.template, body=f"{there.template.body}\nSee you soon!")
    opened.services.templates.save(text, there.version)


def make(opened: Opened, title: str = "Waiting list") -> TemplateKey:
    made = opened.services.templates.create(Purpose.FULL_PLACE, "en", title)
    return TemplateKey(made.template.key, "en")


def spoken(page: TemplatesPage, key: TemplateKey) -> str:
    """Give what a row says, as it is read out."""
    model = page.list.model
    return str(model.index(model.row_of(key), 0).data(ROW_ROLE).reading())


def test_the_list_begins_with_the_language_of_the_interface_and_says_what_each_is_for(opened: Opened) -> None:
    page = open_page(opened)
    assert {key.language for key in page.list.model.lines} == {"en"}
    assert len(page.list.model.lines) == len(Purpose)
    model = page.list.model
    rows = [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]
    headings = [row.title for row in rows if isinstance(row, HeaderText)]
    assert headings[1] == "With status “In progress”"
    assert headings[-1] == "Messages without a status"
    assert "built-in" in spoken(page, FULL)


def test_the_language_looked_at_is_remembered(opened: Opened, open_window: OpenWindow) -> None:
    page = open_page(opened)
    page.list.languages.chip("fr").click()
    assert {key.language for key in page.list.model.lines} == {"fr"}
    again = open_window(store=opened.store)
    again.window.show_page("templates")
    assert {key.language for key in again.desk.templates.list.model.lines} == {"fr"}


def test_a_word_of_the_text_finds_a_template_and_an_empty_search_leads_on(opened: Opened) -> None:
    page = open_page(opened)
    opened.window.commands.find.trigger()
    assert page.list.search.hasFocus()
    QTest.keyClicks(page.list.search, "still short mess")
    QTest.keyClick(page.list.search, Qt.Key.Key_Return)
    assert [key.key for key in page.list.model.lines] == ["closing_notice"]
    QTest.keyClicks(page.list.search, "zzz")
    page.list.search.searched.emit()
    assert page.list.empty.isVisible()
    click(page.list.empty.button)
    assert len(page.list.model.lines) == 3 * len(Purpose)
    assert page.list.language == ALL


def test_what_cannot_be_done_with_a_template_is_not_offered(opened: Opened) -> None:
    page = open_page(opened)
    shown = {button.text() for button in page.view.buttons if button.isVisible()}
    assert shown == {"Edit", "Copy"}
    change(opened)
    page.refresh()
    assert {button.text() for button in page.view.buttons if button.isVisible()} == {
        "Edit",
        "Copy",
        "Rename",
        "Differences",
        "Restore the built-in text",
    }


Step = Callable[[Opened, TemplatesPage], TemplateKey]


def _restore(opened: Opened, page: TemplatesPage) -> TemplateKey:
    change(opened)
    page.refresh()
    click(page.view.restore)
    assert entry(opened).origin is Origin.BUILTIN
    return FULL


def _delete(opened: Opened, page: TemplatesPage) -> TemplateKey:
    key = make(opened)
    page.refresh()
    page.list.show_key(key)
    page.list.list.setFocus()
    QTest.keyClick(page.list.list, Qt.Key.Key_Delete)
    assert key not in page.list.model.lines
    return key


def _take_first(opened: Opened, page: TemplatesPage) -> TemplateKey:
    key = make(opened)
    page.refresh()
    page.list.show_key(key)
    click(page.view.default)
    assert opened.services.templates.default(Purpose.FULL_PLACE, "en").key == key.key
    assert "taken first" in spoken(page, key)
    return FULL


def _rename(opened: Opened, page: TemplatesPage) -> TemplateKey:
    key = make(opened)
    page.refresh()
    page.list.show_key(key)
    page.list.list.setFocus()
    QTest.keyClick(page.list.list, Qt.Key.Key_F2)
    asked = dialog(opened, RenameDialog)
    asked.title.setText("Other name")
    asked.ok.click()
    assert entry(opened, key).template.title == "Other name"
    return key


def state(opened: Opened) -> list[tuple[str, str, str, bool]]:
    """Give what there is of templates, as far as a step can change it."""
    return [
        (one.template.key, one.template.title, one.template.body, one.is_default)
        for one in opened.services.templates.entries("en")
    ]


@pytest.mark.parametrize("by_key", [True, False], ids=["key", "button"])
@pytest.mark.parametrize("step", [_restore, _delete, _take_first, _rename])
def test_a_step_is_done_at_once_and_taken_back_as_easily(opened: Opened, step: Step, by_key: bool) -> None:
    page = open_page(opened)
    key = step(opened, page)
    after = state(opened)
    if by_key:
        opened.window.commands.undo.trigger()
    else:
        click(opened.window.toast.undo_button)
    assert state(opened) != after
    assert opened.banner == ""
    restored = entry(opened, key)
    assert restored.template.title in {"Full place", "Waiting list"}
    # What was taken back is not taken back once more.
    again = state(opened)
    opened.window.commands.undo.trigger()
    assert state(opened) == again


def test_the_key_that_deletes_one_template_does_not_restore_the_next(opened: Opened) -> None:
    page = open_page(opened)
    neighbours = list(page.list.model.lines)
    made = make(opened)
    for neighbour in neighbours:
        change(opened, neighbour)
    page.refresh()
    page.list.show_key(made)
    page.list.list.setFocus()
    QTest.keyClick(page.list.list, Qt.Key.Key_Delete)
    assert made not in page.list.model.lines
    assert [entry(opened, one).origin for one in neighbours] == [Origin.CHANGED] * len(neighbours)


def test_what_was_begun_goes_and_comes_back_with_the_text_it_was_begun_at(opened: Opened) -> None:
    page = open_page(opened)
    change(opened)
    page.refresh()
    page.edit()
    QTest.keyClicks(page.editing.editor.body, "Begun ")
    page.saving.leave()
    assert page.saving.begun.keys() == {FULL}
    click(page.view.restore)
    assert not page.saving.begun.keys()
    opened.window.commands.undo.trigger()
    assert page.saving.begun.keys() == {FULL}
    page.edit()
    assert "Begun " in page.editing.editor.template().body
    assert "in another window" not in page.editing.notice.text.text()


def test_a_new_template_begins_with_a_text_and_is_written_next(opened: Opened) -> None:
    page = open_page(opened)
    opened.window.commands.new_template.trigger()
    asked = dialog(opened, NewTemplateDialog)
    asked.ok.click()
    assert asked.problem.isVisible(), "a template without a title cannot be found again"
    QTest.keyClicks(asked.title, "Waiting list")
    asked.purpose.setCurrentIndex(asked.purpose.findData("not_possible"))
    asked.ok.click()
    assert page.is_editing
    assert page.editing.name.text() == "Waiting list"
    made = page.saving.entry
    assert made is not None
    assert (made.template.purpose, made.template.language) == (Purpose.NOT_POSSIBLE, "en")
    assert made.template.body == made.builtin.body.strip()


def test_a_copy_begins_with_the_changed_text(opened: Opened) -> None:
    change(opened)
    page = open_page(opened)
    click(page.view.copy)
    asked = dialog(opened, NewTemplateDialog)
    assert asked.title.text() == "Full place (copy)"
    asked.ok.click()
    assert page.saving.entry is not None
    assert page.saving.entry.template.body.endswith("See you soon!")


def test_a_name_that_is_taken_is_refused_in_words(opened: Opened) -> None:
    make(opened)
    open_page(opened)
    opened.window.commands.new_template.trigger()
    asked = dialog(opened, NewTemplateDialog)
    QTest.keyClicks(asked.title, "Waiting list")
    asked.ok.click()
    assert "Waiting list" in opened.banner


def test_the_differences_are_marked_by_more_than_colour_and_lead_back(opened: Opened) -> None:
    change(opened)
    page = open_page(opened)
    click(page.view.differences)
    shown = dialog(opened, DifferencesDialog)
    builtin, own = (view.toHtml() for view in shown.text.views)
    assert "underline" in own
    assert "See you soon!" in own
    assert "See you soon!" not in builtin
    click(shown.restore)
    assert entry(opened).origin is Origin.BUILTIN


def test_a_newer_text_of_the_program_is_told_and_yours_stays(opened: Opened) -> None:
    change(opened)
    with opened.store.write() as work:
        work.templates.save(replace(work.templates.find(*FULL), based_on="an earlier one"))
    page = open_page(opened)
    assert "newer text" in page.view.newer.text.text()
    assert entry(opened).template.body.endswith("See you soon!")
    click(page.view.newer.buttons[0])
    assert dialog(opened, DifferencesDialog).isVisible()


def test_a_request_of_the_users_own_is_found_by_name_for_the_preview(opened: Opened) -> None:
    page = open_page(opened)
    choice = page.view.preview.choice
    choice.cases.setCurrentIndex(choice.cases.count() - 1)
    choice.cases.activated.emit(choice.cases.currentIndex())
    QApplication.processEvents()
    QTest.keyClicks(choice.request, "noor")
    reference = next(reference for name, reference in choice._found.items() if "Noor" in name)
    choice._take(next(name for name in choice._found if "Noor" in name))
    assert choice.reference == reference
    assert page.view.preview.preview is not None
    assert "Noor" in page.view.preview.preview.plain
    assert "Noor" in page.view.preview.letter.toPlainText()


def test_the_text_for_the_platform_is_counted_and_copied(opened: Opened) -> None:
    page = open_page(opened)
    preview = page.view.preview
    preview.tabs.setCurrentIndex(1)
    assert preview.preview is not None
    assert preview.count.text().startswith(str(len(preview.preview.plain)))
    click(preview.copy_button)
    assert QApplication.clipboard().text() == preview.preview.plain


@pytest.mark.parametrize(("width", "height", "zoom"), [(1280, 800, 1.0), (1024, 700, 1.0), (1024, 700, 2.0)])
def test_nothing_is_cut(open_window: OpenWindow, width: int, height: int, zoom: float) -> None:
    opened = open_window(width=width, height=height, zoom=zoom)
    change(opened)
    page = open_page(opened)
    QApplication.processEvents()
    assert_nothing_clipped(opened.window)
    page.edit()
    QApplication.processEvents()
    assert_nothing_clipped(opened.window)


def test_steps_of_one_template_are_taken_back_one_after_another(opened: Opened) -> None:
    page = open_page(opened)
    states = [state(opened)]
    for text in (" First.", " Second."):
        page.edit()
        write(page, text)
        click(page.editing.save_button)
        states.append(state(opened))
    click(page.view.restore)
    states.append(state(opened))
    page.edit()
    write(page, " Third.")
    click(page.editing.save_button)
    for before in reversed(states):
        opened.window.commands.undo.trigger()
        assert opened.banner == ""
        assert state(opened) == before


def test_a_preview_shows_the_details_of_the_childcare_as_they_are_now(opened: Opened) -> None:
    page = open_page(opened)
    profile = opened.services.profile
    opened.window.show_page("settings")
    profile.save(replace(profile.provider(), name="De Zonnebloem"))
    opened.desk.context.changed.emit("")
    opened.window.show_page("templates")
    assert "De Zonnebloem" in page.view.preview.letter.toPlainText()


def test_enter_keeps_the_request_that_was_chosen_for_the_preview(opened: Opened) -> None:
    page = open_page(opened)
    choice = page.view.preview.choice
    choice.focus_request()
    second, reference = list(choice._found.items())[1]
    choice._take(second)
    choice._popup.hide()
    QTest.keyClick(choice.request, Qt.Key.Key_Return)
    assert choice.reference == reference


def test_a_new_template_is_asked_for_while_another_is_written(opened: Opened) -> None:
    page = open_page(opened)
    page.edit()
    write(page, " See you soon!")
    opened.window.commands.new_template.trigger()
    assert dialog(opened, NewTemplateDialog)
    assert page.saving.begun.keys() == {FULL}


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_a_form_grows_with_what_it_says(open_window: OpenWindow, zoom: float) -> None:
    opened = open_window(width=1024, height=700, zoom=zoom)
    page = open_page(opened)
    page.new()
    asked = dialog(opened, NewTemplateDialog)
    click(asked.ok)
    QApplication.processEvents()
    fields = (asked.title, asked.purpose, asked.language, asked.begin)
    assert all(field.height() >= field.minimumSizeHint().height() for field in fields)
    assert_nothing_clipped(asked)
