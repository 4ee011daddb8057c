"""Explains below the tiles the status that the mouse or the keyboard is on, and leads to the whole guide."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QVBoxLayout

from llko_desktop.domain.status import Status
from llko_desktop.gui.help.guide_text import brief_html
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.request.status_editor import StatusEditor
from llko_desktop.gui.widgets.beside import Beside
from llko_desktop.texts.speech import Texts
from llko_desktop.texts.status_guide_words import status_guide

_SHOWS = (QEvent.Type.Enter, QEvent.Type.FocusIn)
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class StatusGuideCard(QFrame):
    """Stands within an editor, folded away until `button` opens it; `toggled` is sent with that.

    `help_wanted` carries the status to explain in the help: F1 anywhere in the editor asks for it too.
    """

    toggled = Signal(bool)
    help_wanted = Signal(Status)

    def __init__(self, texts: Texts, icons: Icons, editor: StatusEditor) -> None:
        super().__init__(editor)
        self._guide, self._editor = status_guide(texts), editor
        self._status = self._present = Status.NEW
        self.setProperty("role", "question")
        self.setAccessibleName(self.tr("Status guide"))
        self.button = QPushButton(icons.icon(Symbol.HELP), self.tr("What does this mean?"))
        self.button.setProperty("kind", "quiet")
        self.button.setCheckable(True)
        self.button.setAutoDefault(False)
        self.button.setToolTip(self.tr("Explains each status: when to choose it, and what it does"))
        self.button.toggled.connect(self._open)
        self.name = plain_label(role="strong")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.more = QPushButton(self.tr("The whole guide (F1)"))
        self.more.setProperty("kind", "link")
        self.more.setAutoDefault(False)
        self.more.clicked.connect(lambda: self.help_wanted.emit(self._status))
        self._lay_out()
        self._statuses: dict[QObject, Status] = {place: status for status, place in editor.tiles.places()}
        for watched in (editor, *self._statuses):
            watched.installEventFilter(self)
        editor.edited.connect(self._follow_choice)
        self.hide()

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        column = QVBoxLayout(self)
        column.setContentsMargins(em, round(0.6 * em), em, round(0.6 * em))
        column.setSpacing(round(0.2 * em))
        column.addWidget(Beside(self.name, [self.more], 8))
        column.addWidget(self.words)
        outer = self._editor.ui.outer
        outer.insertWidget(outer.indexOf(self._editor.adviser), self)

    def show_present(self, status: Status) -> None:
        """Explain the status that a request has, until another is looked at."""
        self._present = status
        self._follow_choice()

    def explain(self, status: Status) -> None:
        """Explain a status."""
        self._status = status
        if self.isHidden():
            return
        entry = self._guide.entry(status)
        self.name.setText(entry.label)
        self.words.setText(brief_html(entry))

    def _follow_choice(self) -> None:
        self.explain(self._editor.target or self._present)

    def _open(self, is_open: bool) -> None:
        self.setVisible(is_open)
        self.explain(self._status)
        self.toggled.emit(is_open)

    def _at_hand(self) -> Status:
        """Give the status that the keyboard is on, or else the one that is chosen or in place."""
        on = QApplication.focusWidget()
        return self._statuses.get(on, self._editor.target or self._present) if on else self._status

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Explain what mouse or keyboard come to; take F1 before the window does, for the help as a whole."""
        if event.type() in _SHOWS and watched in self._statuses:
            self.explain(self._statuses[watched])
        if isinstance(event, QKeyEvent) and event.type() in _KEYS and event.key() == Qt.Key.Key_F1:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.help_wanted.emit(self._at_hand())
            return True
        return super().eventFilter(watched, event)
