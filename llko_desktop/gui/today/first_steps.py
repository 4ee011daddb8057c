"""What Today shows of a new store: what to do first, and which of it is done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.icon_label import IconLabel
from llko_desktop.gui.widgets.tall_scroll import TallScroll
from llko_desktop.services.info_page import InfoPageView


@dataclass
class _Step:
    """One step: its parts, which are rewritten as things get done."""

    row: QFrame
    sign: IconLabel
    button: QPushButton


class FirstSteps(QWidget):
    """Shows the steps; `details_wanted` asks for the info page, `import_wanted` for a file with requests,
    `restore_wanted` for all data of another computer.
    """

    details_wanted = Signal()
    import_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        em = self.fontInfo().pixelSize()
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(round(em * 1.2), em, round(em * 1.2), em)
        self._column.setSpacing(round(em * 0.8))
        self._column.addWidget(plain_label(self.tr("First steps"), "heading"))
        self.details = self._add(
            self.tr("Fill in your details"),
            self.tr("They stand in your letters and on your info page, and your hours in the planning."),
            self.tr("Fill in"),
        )
        self.requests = self._add(
            self.tr("Take requests in"),
            self.tr(
                "Import the export file or a saved mail of Opvang.Vlaanderen, paste a copied text "
                "(Ctrl+V), or add a request by hand (Ctrl+N)."
            ),
            self.tr("Import requests…"),
        )
        self.restore = self._add(
            self.tr("Or take over what you have already"),
            self.tr(
                "Did you use this program before, on another computer say? Then “File › Export data…” there "
                "writes all data to one file."
            ),
            self.tr("I have such a file…"),
        )
        self.restore.button.clicked.connect(self.restore_wanted)
        self.details.button.clicked.connect(self.details_wanted)
        self.requests.button.clicked.connect(self.import_wanted)
        self._column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._scroll = TallScroll(content)
        column.addWidget(self._scroll)

    def show_state(self, page: InfoPageView) -> None:
        """Tick off what is done; taking requests in never is, as this goes away with the first one."""
        ready = all(item.is_done for item in page.checklist.required)
        self._mark(self.details, is_done=ready)
        for step in (self.requests, self.restore):
            self._mark(step, is_done=False)
        self.details.button.setText(self.tr("View", "button") if ready else self.tr("Fill in"))
        set_look(self.details.button, "kind", "choice" if ready else "primary")
        set_look(self.requests.button, "kind", "primary" if ready else "choice")
        set_look(self.restore.button, "kind", "choice")

    def focus_next(self) -> None:
        """Put the keyboard on the first step that is not done."""
        is_open = self.details.button.property("kind") == "primary"
        (self.details if is_open else self.requests).button.setFocus()

    def _mark(self, step: _Step, *, is_done: bool) -> None:
        symbol, color = (Symbol.OK, "ok_text") if is_done else (Symbol.OPEN, "muted")
        step.sign.set_icon(self._icons.icon(symbol, color))
        step.row.setAccessibleDescription(self.tr("done") if is_done else self.tr("to do"))

    def _add(self, title: str, words: str, action: str) -> _Step:
        em = self.fontInfo().pixelSize()
        row = QFrame()
        row.setAccessibleName(title)
        sign = IconLabel(self._icons.icon(Symbol.OPEN), 1.5)
        button = QPushButton(action)
        button.setAutoDefault(False)
        button.setAccessibleDescription(title)
        lines = QVBoxLayout()
        lines.setSpacing(round(em * 0.3))
        lines.addWidget(plain_label(title, "strong"))
        lines.addWidget(plain_label(words, "muted"))
        lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(round(em * 0.6))
        beside.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(lines, 1)
        self._column.addWidget(row)
        return _Step(row, sign, button)
