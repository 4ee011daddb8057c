"""The reply to one request of a batch, to be looked over and changed; changes are kept as its draft."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.composer import DRAFT_DELAY_MS
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.request.reply_edit import ReplyEdit
from llko_desktop.gui.request.reply_highlighter import ReplyHighlighter
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.services.batch import BatchLine
from llko_desktop.services.ports import Draft


class BatchLineText(QWidget):
    """Shows a line's reply; `edited` carries the line with what the user made of it."""

    edited = Signal(object)

    def __init__(self, context: GuiContext, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._theme = context, theme
        self._line: BatchLine | None = None
        self._filling = False
        self.problem = plain_label(role="warning")
        self.subject, self.body = QLineEdit(), ReplyEdit()
        self.subject.setAccessibleName(self.tr("Subject"))
        self.body.setAccessibleName(self.tr("Text of the reply"))
        self._highlighter = ReplyHighlighter(self.body.document())
        self._colour()
        theme.changed.connect(self._colour)
        self._timer = QTimer(self, singleShot=True, interval=DRAFT_DELAY_MS)
        self._timer.timeout.connect(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.problem, self.subject, self.body):
            column.addWidget(widget)
        self.subject.textEdited.connect(self._changed)
        self.body.textChanged.connect(self._changed)
        self.show_line(None)

    def _colour(self) -> None:
        self._highlighter.take_colours(self._theme)

    def show_line(self, line: BatchLine | None) -> None:
        """Show the reply of a line, or why there is none; a change of the one before is kept first."""
        if line is not None and self._line is not None and _says_same(line, self._line):
            self._line = line
            return
        self.flush()
        self._line = line
        reply = line.reply if line else None
        problems = self._context.texts.messages(line.problems) if line else ""
        self.problem.setText(problems)
        self.problem.setVisible(bool(problems))
        self._filling = True
        self.subject.setText(reply.subject if reply else "")
        self.subject.setCursorPosition(0)
        self.body.setPlainText(reply.body if reply else "")
        self._filling = False
        for field in (self.subject, self.body):
            field.setEnabled(reply is not None)

    def flush(self) -> None:
        """Keep a change that waits to be kept as the draft of its request now."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep()

    def _keep(self) -> None:
        line = self._line
        if line is None or line.reply is None:
            return
        reply, compose = line.reply, self._context.services.compose
        draft = Draft(
            reference=line.request.reference,
            template=reply.template,
            language=reply.language,
            subject=reply.subject,
            body=reply.body,
            version=line.draft_version,
        )
        kept: list[Draft] = []
        if self._context.attempt(lambda: kept.append(compose.save_draft(draft))):
            self._line = replace(line, draft_version=kept[0].version)
            self.edited.emit(self._line)

    def _changed(self) -> None:
        line = self._line
        if self._filling or line is None or line.reply is None:
            return
        reply = replace(line.reply, subject=self.subject.text().strip(), body=self.body.toPlainText().strip())
        self._line = replace(line, reply=reply)
        if not self._timer.isActive():
            self._timer.start()
        self.edited.emit(self._line)


def _says_same(line: BatchLine, other: BatchLine) -> bool:
    return line.request.reference == other.request.reference and line.reply == other.reply
