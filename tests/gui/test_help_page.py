"""The help: fields and statuses as they are, links within it, and words found in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QTextCursor

from llko_desktop.domain.procedure import LANGUAGES, Procedure
from llko_desktop.domain.status import Status
from llko_desktop.gui.help.page import HelpPage
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.theme.theme import Theme, ThemeChoice
from llko_desktop.services.reply_catalogue import FIELDS
from llko_desktop.services.template_fields import GROUP_LABELS
from llko_desktop.texts.field_help import field_help
from llko_desktop.texts.speech import Texts
from llko_desktop.texts.status_guide_words import status_guide

MakePage = Callable[[str], HelpPage]


@pytest.fixture
def make_page(qtbot, theme: Theme, procedure: Procedure) -> Iterator[MakePage]:
    """Give a function that opens the help in a window of its own."""
    made: list[HelpPage] = []

    def make(language: str) -> HelpPage:
        page = HelpPage(Texts(language, procedure), theme, Icons(theme))
        made.append(page)
        page.resize(900, 500)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    yield make
    for page in made:
        # At once: what is collected while the look changes ends the interpreter.
        page.deleteLater()
        QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_is_explained_in_its_group(make_page: MakePage, language: str) -> None:
    page = make_page(language)
    lines = page.browser.toPlainText().split("\n")
    groups = [label.in_language(language) for label in GROUP_LABELS.values()]
    assert [line for line in lines if line in groups] == groups
    text = "\n".join(lines)
    for field in FIELDS:
        assert field.label.in_language(language) in text
        assert f" {field.name} " in text
        assert field.example.in_language(language) in text


@pytest.fixture
def page(make_page: MakePage) -> HelpPage:
    """Give the help in English."""
    return make_page("en")


def read_from(page: HelpPage) -> str:
    """Give the line in which the keyboard is."""
    return page.browser.textCursor().block().text()


def test_the_first_links_lead_to_every_part_by_keyboard(qtbot, page: HelpPage) -> None:
    browser = page.browser
    browser.setFocus()
    for place, title in enumerate(("How it works", "Quicker still", "What each status means"), 1):
        browser.moveCursor(QTextCursor.MoveOperation.Start)
        for _ in range(place):
            qtbot.keyClick(browser, Qt.Key.Key_Tab)
        qtbot.keyClick(browser, Qt.Key.Key_Return)
        assert read_from(page) == title
        assert browser.cursorRect().intersects(browser.viewport().rect())
    qtbot.keyClick(browser, Qt.Key.Key_Tab)
    qtbot.keyClick(browser, Qt.Key.Key_Return)
    assert read_from(page) == "New", "the first link after the title"


@pytest.mark.parametrize("status", Status)
def test_it_opens_at_a_status(page: HelpPage, status: Status, procedure: Procedure) -> None:
    page.show_status(status)
    assert read_from(page) == procedure.statuses[status].label.en
    assert page.browser.hasFocus()
    assert page.browser.cursorRect().intersects(page.browser.viewport().rect())


def test_the_status_guide_stands_in_it_whole(page: HelpPage, procedure: Procedure) -> None:
    said, guide = page.browser.toPlainText(), status_guide(Texts("en", procedure))
    for entry in guide.entries:
        assert all(line in said for part in entry.parts for line in (part.title, *part.lines))
    assert all(f"{one.question} → {one.label}" in said for one in guide.questions)


def test_words_are_found_one_after_the_other(qtbot, page: HelpPage) -> None:
    bar, browser = page.find_bar, page.browser
    bar.focus()
    with qtbot.waitSignal(bar.field.searched):
        qtbot.keyClicks(bar.field, "CLOSING NOTICE")
    many = browser.toPlainText().casefold().count("closing notice")
    assert many > 2
    assert len(browser.extraSelections()) == many
    assert bar.count.text() == f"1 of {many}"
    assert browser.textCursor().selectedText().casefold() == "closing notice"
    first = browser.textCursor().position()
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == f"2 of {many}"
    assert browser.textCursor().position() > first
    assert browser.cursorRect().intersects(browser.viewport().rect())
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == f"{many} of {many}"
    qtbot.keyClick(page, Qt.Key.Key_F3)
    assert browser.textCursor().position() == first
    assert bar.field.hasFocus()


def test_what_is_not_there_is_told(qtbot, page: HelpPage) -> None:
    bar = page.find_bar
    with qtbot.waitSignal(bar.field.searched):
        qtbot.keyClicks(bar.field, "zebra")
    assert bar.count.text() == bar.field.accessibleDescription() == "Not found"
    assert not bar.next.isEnabled()
    assert page.browser.extraSelections() == []
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.count.isHidden()


def test_links_have_the_colour_of_the_look(page: HelpPage, theme: Theme) -> None:
    colours = []
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        theme.set_choice(choice)
        cursor = QTextCursor(page.browser.document())
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        assert cursor.charFormat().anchorHref() == "#part-0"
        colours.append(cursor.charFormat().foreground().color())
        assert colours[-1] == theme.color("accent_text")
    assert colours[0] != colours[1]


def test_what_stands_for_the_unknown_is_what_a_reply_gets(procedure: Procedure) -> None:
    found = {
        one.source: one.unknown for fields in field_help(Texts("nl", procedure)).values() for one in fields
    }
    assert found["{{ greeting }}"].endswith("Beste ouders,")
    assert found["{{ of_child }}"].endswith("van jullie kindje")
    assert found["{{ appointment }}"].endswith("‹afspraak: dag en uur›")
    assert found["{{ answer_by }}"].endswith("‹antwoord ten laatste op›")
    assert found["{{ reference }}"] == found["{{ platform_url }}"] == "always known"
    assert found["{% if one_parent %}"].startswith("no:")
