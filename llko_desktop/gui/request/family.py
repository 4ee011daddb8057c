"""The family: the child's dates, the parents with their details to copy, what may give priority, remarks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from llko_desktop.domain.request import Parent
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.request.born_row import BornRow
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.copy_button import CopyButton
from llko_desktop.services.triage import RequestView
from llko_desktop.texts import reports

# Over the whole width of the card.
_WHOLE = Qt.AlignmentFlag(0)


class FamilyCard(Card):
    """Shows what is known of a family; `born_noted` carries a birth date that the user filled in (R12).

    What may give priority comes with the view, which holds it only where the price follows the parents'
    income (`domain.priority`).
    """

    born_noted = Signal(date)

    def __init__(self, context: GuiContext, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Family"))
        self._context, self._icons = context, icons
        self._child, self._family = _column(), _column()
        self.born = BornRow()
        self.born.noted.connect(self.born_noted)
        for part in (self._child, self.born, self._family):
            self.add(part)
        self.body.addStretch(1)

    def show_view(self, view: RequestView) -> None:
        """Show what is known of the family of a request; a birth date that is being typed stays."""
        for column in (self._child, self._family):
            _clear(column)
        self._show_child(view)
        self.born.show_request(view.request)
        for parent in view.request.parents:
            self._show_parent(parent)
        self._show_facts(view)
        for column in (self._child, self._family):
            column.setVisible(_rows(column).count() > 0)

    def _show_child(self, view: RequestView) -> None:
        child, texts, today = view.request.child, self._context.texts, self._context.today
        if child.birth_date:
            self._say(self._child, self.tr("born {day}").format(day=texts.day(child.birth_date)))
            self._say(self._child, reports.age(child, texts, today), "muted")
        if child.expected_date:
            text = self.tr("expected {day}").format(day=texts.day(child.expected_date))
            self._say(self._child, text, "muted" if child.birth_date else "")
        for flag in view.flags:
            self._say(self._child, f"⚠ {texts.label(flag)}", "warning")

    def _show_parent(self, parent: Parent) -> None:
        self._say(self._family, parent.name, "strong")
        for value, name, symbol in (
            (parent.email, self.tr("Copy the mail address {value}"), Symbol.MAIL),
            (parent.phone, self.tr("Copy the phone number {value}"), Symbol.PHONE),
        ):
            if value:
                button = CopyButton(value, name.format(value=value), self._icons.icon(symbol))
                said = self.tr("Copied: {value}").format(value=value)
                button.copied.connect(lambda said=said: self._context.noticed.emit(said))
                _put(self._family, button, Qt.AlignmentFlag.AlignLeft)

    def _show_facts(self, view: RequestView) -> None:
        request, texts, column = view.request, self._context.texts, self._family
        lives = (request.residence, texts.language_name(request.language))
        self._say(column, " · ".join(part for part in lives if part))
        if request.income_tariff is not None:
            asked, not_asked = self.tr("asks for the income tariff"), self.tr("asks for no income tariff")
            self._say(column, asked if request.income_tariff else not_asked, "muted")
        if view.priority_facts:
            self._say(column, self.tr("May give priority"), "strong")
            for fact in view.priority_facts:
                self._say(column, self.tr("• {fact}").format(fact=texts.priority_fact(fact)))
        if request.remarks:
            self._say(column, self.tr("Remarks of the parents"), "strong")
            self._say(column, request.remarks)

    def _say(self, column: QWidget, text: str, role: str = "") -> None:
        if text:
            _put(column, plain_label(text, role))


def _column() -> QWidget:
    holder = QWidget()
    rows = QVBoxLayout(holder)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(round(holder.fontInfo().pixelSize() * 0.35))
    return holder


def _rows(column: QWidget) -> QVBoxLayout:
    rows = column.layout()
    assert isinstance(rows, QVBoxLayout)
    return rows


def _put(column: QWidget, widget: QWidget, place: Qt.AlignmentFlag = _WHOLE) -> None:
    """Add a widget, in view at once: a layout alone would show it only when it is its turn."""
    _rows(column).addWidget(widget, 0, place)
    widget.show()


def _clear(column: QWidget) -> None:
    while (item := _rows(column).takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
