"""Shows a template with its tags as chips, and says what each is, also to who cannot see it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from llko_desktop.gui.templates.editor.chip_format import (
    CHIP_SIGN,
    is_chip,
    source_of,
)
from llko_desktop.gui.templates.editor.chip_pairs import chip_parts, format_at
from llko_desktop.gui.templates.editor.chips import ChipFace, ChipPainter
from llko_desktop.gui.templates.editor.document_source import fill
from llko_desktop.gui.templates.editor.marks import Marks
from llko_desktop.gui.templates.editor.one_line import line_height, make_one_line
from llko_desktop.gui.templates.editor.part_tint import shade, shaded
from llko_desktop.gui.templates.editor.written import Written
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.texts.template_words import TemplateWords

# The keyboard comes back from these, to where it was.
_STAYING = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
# How much of its colour the ground of a conditional part has, of 255.
_TINT = 110
# How far lists are indented and what is left around the text, in heights of the window's letters.
_INDENT, _MARGIN = 2.2, 0.45


class ChipView(QTextEdit):
    """Shows a template's body, or with `one_line` its subject.

    `edited` says that the source may be another, `entered` that the keyboard is here. `written` knows the
    source as it stands.
    """

    edited = Signal()
    entered = Signal()

    def __init__(
        self, words: TemplateWords, theme: Theme, parent: QWidget | None = None, *, one_line: bool = False
    ) -> None:
        super().__init__(parent)
        self._words, self.one_line = words, one_line
        self._said = ""
        self._is_typing = False
        self._theme = theme
        self._parts: tuple[tuple[int, int], ...] = ()
        self.written = Written(self.document())
        self.painter = ChipPainter(words, theme, self)
        self.painter.serve(self.document())
        self.document().setIndentWidth(theme.scale.px(_INDENT))
        self.document().setDocumentMargin(theme.scale.px(_MARGIN))
        self.marks = Marks(self, theme)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        if one_line:
            self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
            self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
            make_one_line(self)
        theme.changed.connect(self._restyle)
        self.document().contentsChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._speak)

    def load(self, source: str) -> None:
        """Show a source, with nothing to undo."""
        self.document().setUndoRedoEnabled(False)
        fill(self.document(), source, one_line=self.one_line)
        self.document().setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def replace(self, source: str) -> None:
        """Show another source in place of what is there, in one step that can be undone."""
        if source != self.written.source:
            fill(self.document(), source, one_line=self.one_line)

    def select(self, start: int, end: int) -> None:
        """Select a stretch of the document, and bring it into view."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def face_at(self, place: int) -> ChipFace | None:
        """Give the chip at a place of the document; none where words stand."""
        style = format_at(self.document(), place)
        return self.painter.face(source_of(style)) if is_chip(style) else None

    def place_at(self, point: QPoint) -> int:
        """Give the place of the sign at a point of the viewport; -1 where there is none."""
        scrolled = point + QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return self.document().documentLayout().hitTest(scrolled, Qt.HitTestAccuracy.ExactHit)

    def tip_at(self, place: int) -> str:
        """Say what the chip at a place is, and what is wrong there; else all of a line that is cut off."""
        face = self.face_at(place) if place >= 0 else None
        parts = (
            self._words.tip(face.token) if face else "",
            self.marks.words_at(place) if place >= 0 else "",
        )
        is_cut = self.one_line and self.document().idealWidth() > self.viewport().width()
        return "\n".join(part for part in parts if part) or (self._all_words() if is_cut else "")

    def _all_words(self) -> str:
        text = self.document().firstBlock().text()
        faces = (self.painter.face(token.source) for _, token in self.written.chips())
        for face in faces:
            text = text.replace(CHIP_SIGN, f"[{face.words}]", 1)
        return text

    def spoken_place(self) -> int:
        """Give the place of what the cursor stands behind, or of the first sign selected; -1 for none."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return cursor.selectionStart()
        return -1 if cursor.atBlockStart() else cursor.position() - 1

    def _speak(self) -> None:
        """Tell a screen reader which chip the cursor stands behind: Qt reads it as a sign without a name."""
        place = self.spoken_place()
        face = self.face_at(place) if place >= 0 else None
        said = f"[{face.words}]" if face else ""
        if said != self._said:
            self._said = said
            self.setAccessibleDescription(said)
            if said and self.hasFocus():
                announce(self, said)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.place_at(event.pos())
            QToolTip.showText(event.globalPos(), self.tip_at(place), self)
            return True
        return super().viewportEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().toPoint())
        if place < 0 or self.face_at(place) is None:
            super().mouseDoubleClickEvent(event)
        else:
            self.select(place, place + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cursor in view when problems that are told take room away."""
        super().resizeEvent(event)
        if self.hasFocus():
            self.ensureCursorVisible()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.one_line and event.reason() not in _STAYING:
            self.horizontalScrollBar().setValue(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        tint, bar = self._theme.color("info_back"), self._theme.color("info_text")
        tint.setAlpha(_TINT)
        shade(self, self._parts, tint, bar)
        super().paintEvent(event)

    @contextmanager
    def typing(self) -> Iterator[None]:
        """Tell of what is typed within this once, when it has become what it stands for."""
        before, self._is_typing = self.document().revision(), True
        try:
            yield
        finally:
            self._is_typing = False
        if self.document().revision() != before:
            self.edited.emit()

    def _changed(self) -> None:
        if not self._is_typing:
            self.edited.emit()
        placed = self.written.chips()
        if self.painter.set_items(frozenset(token.item for _, token in placed if token.item)):
            self.document().markContentsDirty(0, self.document().characterCount())
        self._parts = shaded((part[0], part[-1] + 1) for part in chip_parts(self.document(), placed))
        self.viewport().update()

    def _restyle(self) -> None:
        self.marks.draw()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), line_height(self)) if self.one_line else hint

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), line_height(self)) if self.one_line else hint
