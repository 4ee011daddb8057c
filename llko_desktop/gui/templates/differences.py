"""The dialog with two versions of a template beside each other."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.templates.difference_text import DifferenceText
from llko_desktop.gui.theme.theme import Theme, set_look
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.services.replies import ReplyTemplate


class DifferencesDialog(QDialog):
    """Shows an earlier text and a later one of a template, each below its heading.

    With `can_restore` there is a button that sends `restore_wanted`.
    """

    restore_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        language: str,
        before: ReplyTemplate,
        after: ReplyTemplate,
        heads: tuple[str, str],
        parent: QWidget | None = None,
        *,
        can_restore: bool = False,
    ) -> None:
        super().__init__(parent)
        em = self.fontInfo().pixelSize()
        self.setWindowTitle(self.tr("Differences"))
        set_look(self, "role", "surface")
        title = plain_label(after.title, "page-title")
        self.text = DifferenceText(theme, language)
        self.text.show_texts(before, after, heads)
        hint = self.tr(
            "Struck through: only in the text at the left. Underlined: only in the one at the right."
        )
        if (before.subject, before.body) == (after.subject, after.body):
            hint = self.tr("Both texts are the same.")
        buttons = QWidget()
        flow = FlowLayout(buttons, round(em * 0.6))
        self.restore = QPushButton(self.tr("Restore the built-in text"))
        self.restore.clicked.connect(self._restore)
        self.restore.setVisible(can_restore)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setProperty("kind", "primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        for button in (self.close_button, self.restore):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(em, em, em, em)
        column.setSpacing(round(em * 0.7))
        column.addWidget(title)
        column.addWidget(plain_label(hint, "muted"))
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        free = self.screen().availableGeometry().size() - QSize(2 * em, 4 * em)
        self.resize(QSize(70 * em, 44 * em).boundedTo(free))
        self.close_button.setFocus()

    def _restore(self) -> None:
        self.accept()
        self.restore_wanted.emit()
