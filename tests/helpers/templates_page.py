"""Steps on the page of templates that several tests take."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from llko_desktop.gui.templates.model import TemplateKey
from llko_desktop.gui.templates.page import TemplatesPage
from llko_desktop.services.template_library import TemplateEntry
from tests.window import Opened

FULL = TemplateKey("full_place", "en")

_Dialog = TypeVar("_Dialog", bound=QDialog)


def open_page(opened: Opened, key: TemplateKey = FULL) -> TemplatesPage:
    """Bring the templates to the front, and choose one."""
    opened.window.show_page("templates")
    page = opened.desk.templates
    assert page.list.show_key(key)
    return page


def entry(opened: Opened, key: TemplateKey = FULL) -> TemplateEntry:
    """Read a template as it is in force."""
    return opened.services.templates.entry(*key, "en")


def write(page: TemplatesPage, text: str) -> None:
    """Type a text at the end of the template that is being written."""
    body = page.editing.editor.body
    body.setFocus()
    QTest.keyClick(body, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(body, text)


def dialog(opened: Opened, kind: type[_Dialog]) -> _Dialog:
    """Give the dialog of a kind that is open."""
    QApplication.processEvents()
    return next(one for one in opened.window.findChildren(kind) if one.isVisible())


def click(widget: QWidget) -> None:
    """Click a control with the mouse."""
    assert widget.isVisible(), "what cannot be seen cannot be clicked"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
