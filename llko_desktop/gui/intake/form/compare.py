"""Shows a stored request and one that may be the same beside each other, to put together or keep apart."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from llko_desktop.domain.facts import FactKey, fact_text
from llko_desktop.domain.request import CareRequest
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.breaking_label import BreakingLabel
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.stack import Stack
from llko_desktop.services.trial import Lookalike
from llko_desktop.services.trial_run import default_merge_facts
from llko_desktop.texts.fact_words import capital, fact_words


class Choice(Enum):
    """What is to be done with two requests that look alike."""

    CANCEL = auto()
    PUT_TOGETHER = auto()
    KEEP_BOTH = auto()


class CompareDialog(QDialog):
    """A line a fact, with a box at each that differs: ticked, the new one is taken.

    `choice` is what the user decided, `facts()` are those that are ticked. What is not known here yet is
    ticked from the start; nothing that is known is written over unless the user ticks it. Where both are
    stored already (`told` has a version), they can be told apart alone.
    """

    def __init__(
        self, context: GuiContext, lookalike: Lookalike, told: CareRequest, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.choice = Choice.CANCEL
        self.boxes: dict[FactKey, QCheckBox] = {}
        self.setWindowTitle(self.tr("The same request?"))
        known, em = lookalike.request, self.fontInfo().pixelSize()
        self._is_one = told.reference in (known.reference, *known.other_references)
        self._is_stored = told.version > 0
        content = Stack(
            plain_label(self.tr("Is this the same request?"), "page-title"),
            plain_label(context.texts.messages(lookalike.reasons)),
            self._table(lookalike, told),
            plain_label(self._hint(told), "muted"),
            spacing=em,
        )
        content.setProperty("role", "page")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(content)
        column = QVBoxLayout(self)
        column.setSpacing(em)
        column.addWidget(area, 1)
        column.addWidget(self._buttons())
        free = self.screen().availableGeometry().size() - QSize(4 * em, 6 * em)
        self.resize(QSize(56 * em, content.sizeHint().height() + 8 * em).boundedTo(free))
        self.setAccessibleDescription(known.reference)

    def facts(self) -> frozenset[FactKey]:
        """Give the facts of which the new one is to be taken."""
        return frozenset(key for key, box in self.boxes.items() if box.isChecked())

    def _hint(self, told: CareRequest) -> str:
        if self._is_one:
            return self.tr("Both have the same reference; your steps and notes stay.")
        if self._is_stored:
            return self.tr("If they are the same, close one of both, with “duplicate” as the reason.")
        if told.reference:
            return self.tr("It is one request then, known under both references; your steps and notes stay.")
        return self.tr("It is one request then; your steps and notes stay.")

    def _table(self, lookalike: Lookalike, told: CareRequest) -> QWidget:
        known, em = lookalike.request, self.fontInfo().pixelSize()
        table = QFrame()
        table.setProperty("role", "card")
        grid = QGridLayout(table)
        grid.setContentsMargins(em, round(0.8 * em), em, round(0.8 * em))
        grid.setHorizontalSpacing(em)
        grid.setVerticalSpacing(round(0.5 * em))
        theirs = self.tr("The new one") if self._is_one or not told.reference else told.reference
        for place, text in enumerate((known.reference, theirs), start=1):
            grid.addWidget(BreakingLabel(text, "strong"), 0, place)
        differing = {change.key for change in lookalike.changes}
        ticked = default_merge_facts(lookalike)
        for key in FactKey:
            before, after = fact_text(known, key), fact_text(told, key)
            if key is not FactKey.FIRST_NAME and (before or after):
                self._add_line(grid, key, (before, after), key in differing, key in ticked)
        for place in (1, 2):
            grid.setColumnStretch(place, 1)
            grid.setColumnMinimumWidth(place, round(8.5 * em))
        return table

    def _add_line(
        self, grid: QGridLayout, key: FactKey, values: tuple[str, str], differs: bool, ticked: bool
    ) -> None:
        row, texts = grid.rowCount(), self._context.texts
        name = capital(texts.field(key.value))
        before, after = (fact_words(key, value, texts) or "–" for value in values)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(plain_label(name, "muted"), row, 0, top)
        grid.addWidget(BreakingLabel(before, "" if differs else "muted"), row, 1, top)
        grid.addWidget(BreakingLabel(after, "strong" if differs else "muted"), row, 2, top)
        if differs and not self._is_stored:
            self.boxes[key] = box = QCheckBox(self.tr("Take"))
            box.setChecked(ticked)
            spoken = self.tr("Take for {field}: {new} in place of {old}")
            box.setAccessibleName(spoken.format(field=name, new=after, old=before))
            # Below the new one, as large letters leave no room for a column of its own.
            grid.addWidget(box, row + 1, 2, top)

    def _buttons(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        self.together = QPushButton(self.tr("The same: put together"))
        self.apart = QPushButton(self.tr("Another: keep both"))
        self.cancel = QPushButton(self.tr("Back") if self._is_stored else self.tr("Back to the form"))
        self.together.setProperty("kind", "primary")
        for button, choice in (
            (self.together, Choice.PUT_TOGETHER),
            (self.apart, Choice.KEEP_BOTH),
            (self.cancel, Choice.CANCEL),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, choice=choice: self._decide(choice))
            flow.addWidget(button)
        self.apart.setHidden(self._is_one)
        self.together.setHidden(self._is_stored)
        return row

    def _decide(self, choice: Choice) -> None:
        self.choice = choice
        self.reject() if choice is Choice.CANCEL else self.accept()
