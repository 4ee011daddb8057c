"""One column of a file: its title, what it stands for, how sure that is, and what cells are read as."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from llko_desktop.gui.intake.assistant.field_choice import FieldChoice
from llko_desktop.gui.intake.assistant.sureness import Sureness, SurenessBar
from llko_desktop.gui.theme.theme import Theme, set_look
from llko_desktop.gui.widgets.beside import Beside
from llko_desktop.gui.widgets.breaking_label import BreakingLabel
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import IncomingColumn, Sample
from llko_desktop.texts.fact_words import sample_words
from llko_desktop.texts.speech import Texts

# A remark may be as long as a letter.
_LONGEST = 90


class ColumnLine(QFrame):
    """`picked` is sent with the column's place and the field, or none, that the user chose for it."""

    picked = Signal(int, object)

    def __init__(
        self,
        column: IncomingColumn,
        choices: QStandardItemModel,
        theme: Theme,
        texts: Texts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._column, self._texts = column, texts
        self.setProperty("role", "line")
        em = self.fontInfo().pixelSize()
        title = " ".join(column.title.split())
        self.title = BreakingLabel(_short(title), "strong")
        self.samples: list[QLabel] = []
        self.taken = BreakingLabel(role="warning")
        self.taken.hide()
        told = QWidget()
        self._told = QVBoxLayout(told)
        self._told.setContentsMargins(0, 0, 0, 0)
        self._told.setSpacing(2)
        self._told.addWidget(self.title)
        self._told.addWidget(self.taken)
        self.choice = FieldChoice(choices)
        self.choice.setAccessibleName(self.tr("“{title}” is read as").format(title=title))
        self.title.setBuddy(self.choice)
        self.choice.picked.connect(lambda field: self.picked.emit(column.index, field))
        self.sureness = SurenessBar(theme)
        self.sureness.reserve(*self._all_words())
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(round(em * 0.2), round(em * 0.6), round(em * 0.2), round(em * 0.6))
        column_box.addWidget(Beside(told, (self.choice, self.sureness), 15))

    def show_reading(
        self, field: Field | None, samples: Sequence[Sample], *, chosen: bool, remembered: bool
    ) -> None:
        """Show what the column is read as; `chosen` and `remembered` say who said so, if not the file."""
        self.choice.show_field(field)
        sureness = Sureness.of(self._column.confidence) if field else Sureness.NONE
        words = dict(zip(Sureness, self._all_words(), strict=False))[sureness]
        if chosen:
            sureness = Sureness.SURE
            words = self.tr("as last time") if remembered else self.tr("your choice")
        self.sureness.show_sureness(sureness, words)
        self.choice.setAccessibleDescription(words)
        if field is not None:
            self.taken.hide()
        self._show_samples(samples, is_read=field is not None)

    def say_taken(self, text: str) -> None:
        """Say that the column lost its field to another one."""
        self.taken.setText(text)
        self.taken.show()

    def _all_words(self) -> tuple[str, ...]:
        """Give the words for each step, then those for what was chosen."""
        return (
            self.tr("stays in the remarks"),
            self.tr("a guess"),
            self.tr("probably"),
            self.tr("sure"),
            self.tr("as last time"),
            self.tr("your choice"),
        )

    def _show_samples(self, samples: Sequence[Sample], *, is_read: bool) -> None:
        lines = self._lines(samples, is_read=is_read)
        while len(self.samples) < len(lines):
            self.samples.append(BreakingLabel(role="muted"))
            self._told.addWidget(self.samples[-1])
        for number, label in enumerate(self.samples):
            text, role = lines[number] if number < len(lines) else ("", "muted")
            label.setText(text)
            set_look(label, "role", role)
            label.setVisible(bool(text))

    def _lines(self, samples: Sequence[Sample], *, is_read: bool) -> list[tuple[str, str]]:
        """Give a line for each cell that is read as something else, and one for all that stay as written."""
        if not samples:
            return [(self.tr("empty in every row"), "muted")]
        as_written, lines = [], []
        for sample in samples:
            written, value = _short(sample.written), _short(sample_words(sample.value, self._texts))
            if sample.problem:
                lines.append((self._problem(written, self._texts.message(sample.problem)), "error"))
            elif is_read and value and value != written:
                lines.append((self.tr("{written} → {value}").format(written=written, value=value), "muted"))
            else:
                as_written.append(written)
        if as_written:
            lines.insert(0, (" · ".join(as_written), "muted"))
        return lines

    def _problem(self, written: str, problem: str) -> str:
        """Say what is wrong with a cell; what it holds is said once, and mostly the problem names it."""
        if written in problem:
            return problem
        return self.tr("{written}: {problem}").format(written=written, problem=problem)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
