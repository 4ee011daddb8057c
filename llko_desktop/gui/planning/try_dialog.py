"""Asks what to try in the planning: a request that is open, or another last day of a child who is placed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from llko_desktop.domain.folding import fold
from llko_desktop.domain.messages import DomainError
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.planning.placement_rows import hours_line, in_order
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.date_field import DateField
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.services.planning import PlanningView
from llko_desktop.services.trying import with_last_day, with_request

_WIDTH_EMS = 36


class TryDialog(QDialog):
    """Works on one planning; `tried` is it with what was chosen, once the dialog is accepted."""

    def __init__(self, context: GuiContext, view: PlanningView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Try in the planning"))
        set_look(self, "role", "surface")
        self._texts, self._view = context.texts, view
        self.tried: PlanningView | None = None
        self._requests = sorted(view.requests, key=lambda one: (fold(one.child.name), one.reference))
        here = [one for one in view.placements if one.end is None or one.end >= view.today]
        self._placed = in_order(here, view.today)
        self.request = QRadioButton(self.tr("Place the child of a &request, as asked"))
        self.last_day = QRadioButton(self.tr("Let a child who is placed come until another &last day"))
        self.requests, self.children_placed, self.day = _Choice(), _Choice(), DateField()
        self.problem = plain_label(role="danger")
        self.problem.hide()
        self.try_button = self._button(self.tr("&Try"), self.accept)
        self.try_button.setProperty("kind", "primary")
        self.try_button.setDefault(True)
        self.cancel_button = self._button(self.tr("Cancel"), self.reject)
        self._fill()
        self._lay_out()
        group = QButtonGroup(self)
        for radio in (self.request, self.last_day):
            group.addButton(radio)
            radio.toggled.connect(self._offer)
        self.request.setEnabled(bool(self._requests))
        self.last_day.setEnabled(bool(self._placed))
        (self.request if self._requests or not self._placed else self.last_day).setChecked(True)
        self.children_placed.currentIndexChanged.connect(self._show_end)
        self._show_end()
        self._offer()

    def _fill(self) -> None:
        texts = self._texts
        with_plan = self.tr("{child} · {plan}")
        for request in self._requests:
            name = request.child.name or request.reference
            plan = texts.plan(request.plan)
            self.requests.addItem(with_plan.format(child=name, plan=plan) if plan else name)
        for placement in self._placed:
            hours = hours_line(placement, self._view.today, texts)
            self.children_placed.addItem(with_plan.format(child=placement.child, plan=hours))

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        form_of_request, form_of_end = _form(em), _form(em)
        _add(form_of_request, self.tr("Re&quest"), self.requests)
        _add(form_of_end, self.tr("&Child"), self.children_placed)
        _add(form_of_end, self.tr("Last &day"), self.day)
        buttons = QWidget()
        flow = FlowLayout(buttons, round(em * 0.6))
        flow.addWidget(self.try_button)
        flow.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(round(1.3 * em), em, round(1.3 * em), em)
        column.setSpacing(round(em * 0.7))
        hint = self.tr("The planning is shown as it would be. Nothing is saved, and nobody is told.")
        column.addWidget(plain_label(hint, "muted"))
        column.addWidget(self.request)
        column.addLayout(form_of_request)
        column.addWidget(self.last_day)
        column.addLayout(form_of_end)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addWidget(buttons)
        free = self.screen().availableGeometry().size() - QSize(2 * em, 4 * em)
        self.resize(QSize(_WIDTH_EMS * em, self.sizeHint().height()).boundedTo(free))

    def accept(self) -> None:
        """Try what is chosen, or say what is missing for that."""
        try:
            self.tried = self._chosen()
        except DomainError as error:
            self._say(self._texts.messages(error.messages))
        if self.tried is not None:
            super().accept()

    def _chosen(self) -> PlanningView | None:
        if self.request.isChecked():
            return with_request(self._view, self._requests[self.requests.currentIndex()])
        day, placement = self.day.day(), self._placed[self.children_placed.currentIndex()]
        if day is None:
            self._say(self.tr("Fill in the last day as dd/mm/yyyy."))
            self.day.setFocus()
            return None
        return with_last_day(self._view, placement, day)

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()
        announce(self, text, urgent=True)

    def _offer(self) -> None:
        """Let only what belongs to the choice be filled in."""
        self.problem.hide()
        self.requests.setEnabled(bool(self._requests) and self.request.isChecked())
        for widget in (self.children_placed, self.day):
            widget.setEnabled(bool(self._placed) and self.last_day.isChecked())
        can_try = bool(self._requests) or bool(self._placed)
        self.try_button.setEnabled(can_try)
        if not can_try:
            self._say(self.tr("No request is open and nobody is placed: there is nothing to try yet."))

    def _show_end(self) -> None:
        place = self.children_placed.currentIndex()
        if 0 <= place < len(self._placed):
            self.day.set_day(self._placed[place].end)

    @staticmethod
    def _button(text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button


class _Choice(QComboBox):
    """As wide as there is room for, however long its entries are."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def _form(em: int) -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(round(1.6 * em), 0, 0, round(0.4 * em))
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return form


def _add(form: QFormLayout, name: str, field: QWidget) -> None:
    label = QLabel(name)
    label.setBuddy(field)
    field.setAccessibleName(name.replace("&", ""))
    form.addRow(label, field)


def ask_what_to_try(
    context: GuiContext, view: PlanningView, parent: QWidget, take: Callable[[PlanningView], None]
) -> None:
    """Open the dialog over a window; `take` gets the planning with what is to be tried.

    `view` is the planning as it is kept, without anything that is tried.
    """
    dialog = TryDialog(context, view, parent)

    def taken() -> None:
        if dialog.tried is not None:
            take(dialog.tried)

    dialog.accepted.connect(taken)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
