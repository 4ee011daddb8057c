"""The row that is chosen in a trial run: what becomes of it, and what the file says in each field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from llko_desktop.gui.intake.assistant.fields_card import FieldsCard
from llko_desktop.gui.intake.assistant.source_run import SourceRun
from llko_desktop.gui.widgets.badge import Badge
from llko_desktop.gui.widgets.beside import Beside
from llko_desktop.gui.widgets.breaking_label import BreakingLabel
from llko_desktop.services.fields import Field
from llko_desktop.texts.speech import Texts


class RowPane(QScrollArea):
    """Shows one row; what the user puts right here goes to the run at once."""

    def __init__(self, texts: Texts, run: SourceRun[Any, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts, self._over = texts, run
        self._key: tuple[int, int] | None = None
        self.name, self.line = BreakingLabel(role="page-title"), BreakingLabel(role="muted")
        self.badge = Badge()
        self.problem = BreakingLabel(role="danger")
        self.left_out = QCheckBox(self.tr("&Leave this row out"))
        self.fields = FieldsCard(texts)
        self.fields.edited.connect(self._edit)

    def _lay_out(self, *between: QWidget) -> None:
        """Put widgets below each other, those of a kind of list between what all of them have."""
        em = self.fontInfo().pixelSize()
        self._content = QWidget()
        self._content.setProperty("role", "page")
        column = QVBoxLayout(self._content)
        column.setContentsMargins(round(1.3 * em), em, round(1.3 * em), em)
        column.setSpacing(round(0.8 * em))
        column.addWidget(Beside(self.name, (self.badge,), 10, top=True))
        for widget in (self.line, self.problem, *between, self.left_out, self.fields):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._content)
        self._content.hide()

    def show_key(self, key: tuple[int, int] | None) -> None:
        """Show the row of a key, nothing for none; another row than before is shown from its top."""
        if key != self._key:
            self.fields.forget()
            self._key = key
            self.verticalScrollBar().setValue(0)
        self.refresh()

    def refresh(self) -> None:
        """Show the row as it is read and decided now."""
        row = self._over.row(self._key) if self._key else None
        self._content.setVisible(row is not None)
        if row is not None:
            self._show(row)

    def _show(self, row: Any) -> None:
        """Show a row."""
        raise NotImplementedError

    @property
    def stops(self) -> Sequence[QWidget]:
        """What tab comes to, from top to bottom."""
        return [self.left_out, *self.fields.edits.values()]

    def _edit(self, field: Field, text: str) -> None:
        if self._key:
            self._over.edit(self._key, field, text)
