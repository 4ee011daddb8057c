"""Says which other request this one may be the same as, to look at both, and to say that it is not."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.flags import Flag
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.intake.form.compare import Choice, CompareDialog
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.services.triage import RequestView
from llko_desktop.services.trial import Lookalike


class DoubtRow(QWidget):
    """There while it is in doubt; `told_apart` says, with their references, that it is none of them."""

    told_apart = Signal(tuple)

    def __init__(self, context: GuiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: RequestView | None = None
        self.label = plain_label(role="warning")
        self.compare_buttons: list[QPushButton] = []
        self.apart_button = self._button(self.tr("Not the same"))
        self.apart_button.clicked.connect(self._tell_apart)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons)
        self._flow.addWidget(self.apart_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(self.fontInfo().pixelSize() * 0.35))
        column.addWidget(self.label)
        column.addWidget(self._buttons)
        self.hide()

    def show_view(self, view: RequestView) -> None:
        """Show what a request may be the same as; hidden where there is no such doubt."""
        self._view = view
        self.setVisible(Flag.POSSIBLE_DUPLICATE in view.flags)
        self.label.setText(f"⚠ {self._said(view.lookalikes)}")
        for button in self.compare_buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        self._flow.removeWidget(self.apart_button)
        self.compare_buttons = [self._compare_button(one) for one in view.lookalikes]
        buttons = (*self.compare_buttons, self.apart_button)
        for button in buttons:
            self._flow.addWidget(button)
        for before, after in pairwise(buttons):
            QWidget.setTabOrder(before, after)

    def _said(self, found: Sequence[Lookalike]) -> str:
        if not found:
            return self._context.texts.label(Flag.POSSIBLE_DUPLICATE)
        names = ", ".join(one.request.reference for one in found)
        return self.tr("may be the same as {references}").format(references=names)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "small")
        button.setAutoDefault(False)
        return button

    def _compare_button(self, one: Lookalike) -> QPushButton:
        button = self._button(self.tr("Compare with {reference}…").format(reference=one.request.reference))
        button.clicked.connect(lambda: self.compare(one))
        return button

    def compare(self, lookalike: Lookalike) -> None:
        """Show the other request beside this one."""
        assert self._view is not None, "nothing is shown yet"
        dialog = CompareDialog(self._context, lookalike, self._view.request, self.window())
        dialog.accepted.connect(lambda: self._decided(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _decided(self, dialog: CompareDialog) -> None:
        if dialog.choice is Choice.KEEP_BOTH:
            self._tell_apart()

    def _tell_apart(self) -> None:
        assert self._view is not None, "nothing is shown yet"
        self.told_apart.emit(tuple(one.request.reference for one in self._view.lookalikes))
