"""Two requests beside each other, fact by fact; what differs stands out."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from llko_desktop.domain.facts import FactKey, fact_text
from llko_desktop.domain.request import CareRequest
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.breaking_label import BreakingLabel
from llko_desktop.gui.widgets.columns import Columns
from llko_desktop.texts import reports
from llko_desktop.texts.fact_words import capital, fact_words
from llko_desktop.texts.speech import Texts


class FactTable(QWidget):
    """A line for each fact that one of the two knows; lines are made once and rewritten."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._lines: list[tuple[Columns, tuple[BreakingLabel, BreakingLabel, BreakingLabel]]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(self.fontInfo().pixelSize() * 0.5))

    def show_pair(self, ours: CareRequest, theirs: CareRequest) -> None:
        """Show the facts of both."""
        rows = [self._head(ours, theirs), *self._facts(ours, theirs)]
        while len(self._lines) < len(rows):
            labels = (BreakingLabel(role="muted"), BreakingLabel(), BreakingLabel())
            line = Columns(*labels, least_ems=8, spacing=self.fontInfo().pixelSize(), stacked=2)
            self._column.addWidget(line)
            self._lines.append((line, labels))
        for number, (line, labels) in enumerate(self._lines):
            line.setVisible(number < len(rows))
            if number < len(rows):
                _write(labels, rows[number], is_head=number == 0)

    def texts(self) -> list[tuple[str, str, str]]:
        """Give what is shown, a line each."""
        return [
            (fact.text(), ours.text(), theirs.text())
            for line, (fact, ours, theirs) in self._lines
            if not line.isHidden()
        ]

    def _head(self, ours: CareRequest, theirs: CareRequest) -> tuple[str, str, str]:
        # One without a version is not in the store: it stands further up in the same files.
        here = self.tr("Here: {reference} · {status}") if ours.version else self.tr("Further up: {reference}")
        there = self.tr("In the file: {reference}") if ours.version else self.tr("In this row: {reference}")
        status = self._texts.status(ours.status)
        return (
            "",
            here.format(reference=ours.reference, status=status),
            there.format(reference=theirs.reference),
        )

    def _facts(self, ours: CareRequest, theirs: CareRequest) -> list[tuple[str, str, str]]:
        texts = self._texts
        came = self.tr("{day} {source}")
        here, there = (
            came.format(day=texts.day(one.received), source=reports.source(one.source, texts))
            for one in (ours, theirs)
        )
        lines = [(self.tr("Received"), here, there)]
        for key in FactKey:
            ours_said, theirs_said = (fact_words(key, fact_text(one, key), texts) for one in (ours, theirs))
            if ours_said or theirs_said:
                lines.append((capital(texts.field(key.value)), ours_said, theirs_said))
        return lines


def _write(
    labels: tuple[BreakingLabel, BreakingLabel, BreakingLabel], words: tuple[str, str, str], *, is_head: bool
) -> None:
    for label, text in zip(labels, words, strict=True):
        label.setText(text)
    _, ours, theirs = words
    set_look(labels[1], "role", "strong" if is_head else "")
    set_look(labels[2], "role", "strong" if is_head or ours != theirs else "")
