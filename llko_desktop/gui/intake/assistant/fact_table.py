"""Two requests beside each other, fact by fact; what differs stands out."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from llko_desktop.domain.facts import FactKey, fact_text
from llko_desktop.domain.request import CareRequest
from llko_desktop.gui.intake.assistant.field_choice import capital
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.texts import reports
from llko_desktop.texts.fact_words import fact_words
from llko_desktop.texts.speech import Texts


class FactTable(QWidget):
    """A line for each fact that one of the two knows; lines are made once and rewritten."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._lines: list[tuple[QLabel, QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(self.fontInfo().pixelSize())
        self._grid.setVerticalSpacing(round(self.fontInfo().pixelSize() * 0.3))
        for column, share in enumerate((2, 3, 3)):
            self._grid.setColumnStretch(column, share)

    def show_pair(self, ours: CareRequest, theirs: CareRequest) -> None:
        """Show the facts of both."""
        rows = [self._head(ours, theirs), *self._facts(ours, theirs)]
        while len(self._lines) < len(rows):
            line = (plain_label(role="muted"), plain_label(), plain_label())
            for column, label in enumerate(line):
                self._grid.addWidget(label, len(self._lines), column)
            self._lines.append(line)
        for number, line in enumerate(self._lines):
            shown = number < len(rows)
            for label, text in zip(line, rows[number] if shown else ("", "", ""), strict=True):
                label.setText(text)
                label.setVisible(shown)
            set_look(line[1], "role", "strong" if number == 0 else "")
            set_look(line[2], "role", "strong" if number == 0 or line[1].text() != line[2].text() else "")

    def texts(self) -> list[tuple[str, str, str]]:
        """Give what is shown, a line each."""
        return [(a.text(), b.text(), c.text()) for a, b, c in self._lines if not a.isHidden()]

    def _head(self, ours: CareRequest, theirs: CareRequest) -> tuple[str, str, str]:
        here = self.tr("Here: {reference} · {status}")
        there = self.tr("In the file: {reference}")
        status = self._texts.status(ours.status)
        return (
            "",
            here.format(reference=ours.reference, status=status),
            there.format(reference=theirs.reference),
        )

    def _facts(self, ours: CareRequest, theirs: CareRequest) -> list[tuple[str, str, str]]:
        texts = self._texts
        came = self.tr("{day} {source}")
        arrivals = [
            came.format(day=texts.day(one.received), source=reports.source(one.source, texts))
            for one in (ours, theirs)
        ]
        lines = [(self.tr("Arrived"), *arrivals)]
        for key in FactKey:
            ours_said, theirs_said = (fact_words(key, fact_text(one, key), texts) for one in (ours, theirs))
            if ours_said or theirs_said:
                lines.append((capital(texts.field(key.value)), ours_said, theirs_said))
        return lines
