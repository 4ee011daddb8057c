"""Opens the form of a request as a user does, and types into its fields."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from llko_desktop.gui.intake.form.edit_details import EditDetailsDialog
from llko_desktop.gui.intake.form.form_dialog import FormDialog
from llko_desktop.gui.intake.form.new_request import NewRequestDialog
from tests.helpers.typing import type_text
from tests.window import Opened

_Dialog = TypeVar("_Dialog", bound=FormDialog)


def new_form(opened: Opened) -> NewRequestDialog:
    """Open the form for a new request by its command."""
    opened.window.commands.new_request.trigger()
    return new_form_of(opened)


def new_form_of(opened: Opened) -> NewRequestDialog:
    """Give the form for a new request that is open."""
    return _active([one for one in opened.window.findChildren(NewRequestDialog) if one.isVisible()][-1])


def details_form(opened: Opened, reference: str) -> EditDetailsDialog:
    """Open the form for the details of a request by its key."""
    panel = opened.show(reference)
    opened.desk.requests.list.setFocus()
    QTest.keyClick(opened.desk.requests.list, Qt.Key.Key_E)
    assert panel.reference == reference
    return _active([one for one in opened.window.findChildren(EditDetailsDialog) if one.isVisible()][-1])


def _active(dialog: _Dialog) -> _Dialog:
    """Give a dialog once the keyboard is in it."""
    dialog.activateWindow()
    QApplication.processEvents()
    assert dialog.isActiveWindow()
    return dialog


def editor(dialog: FormDialog, key: str) -> QWidget:
    """Give what a text is typed into."""
    return dialog.body.field(key).editor


def fill(dialog: FormDialog, key: str, text: str) -> None:
    """Type a text in place of what a field holds, and leave it."""
    field = editor(dialog, key)
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    type_text(field, text)
    QApplication.processEvents()


def leave(dialog: FormDialog) -> None:
    """Put the keyboard on a button, so that the field before is left."""
    dialog.save_button.setFocus()
    QApplication.processEvents()


def press(widget: QWidget, words: str) -> None:
    """Press a button by the beginning of its words."""
    buttons = [one for one in widget.findChildren(QPushButton) if one.isVisible()]
    found = [one for one in buttons if one.text().replace("&", "").startswith(words)]
    assert found, f"{words!r} is not among {[one.text() for one in buttons]}"
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
    QApplication.processEvents()
