"""Shows two versions of a template beside each other, the words that differ marked by more than colour."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.theme.theme import Theme, set_look
from llko_desktop.gui.widgets.columns import Columns
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.template_tokens import TokenKind, tokens
from llko_desktop.services.text_changes import Change, Piece, changes
from llko_desktop.texts.template_words import TemplateWords

_LEAST_EMS = 22
# The place of the first difference, which is brought into view.
_FIRST = "first"


class DifferenceText(QWidget):
    """Two columns, or two texts below each other where it is narrow; what is gone is struck, what is new
    underlined. `language` is that of the interface, in which tags are named.
    """

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._shown: tuple[ReplyTemplate, ReplyTemplate] | None = None
        self._heads = (plain_label(role="heading"), plain_label(role="heading"))
        self.views = (QTextBrowser(), QTextBrowser())
        sides = []
        for head, view in zip(self._heads, self.views, strict=True):
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(head)
            column.addWidget(view, 1)
            sides.append(side)
        set_look(self, "role", "surface")
        for side in sides:
            set_look(side, "role", "surface")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Columns(*sides, least_ems=_LEAST_EMS), 1)
        theme.changed.connect(self._write)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for view in self.views:
            view.scrollToAnchor(_FIRST)

    def show_texts(self, before: ReplyTemplate, after: ReplyTemplate, heads: tuple[str, str]) -> None:
        """Show an earlier version at the left and a later one at the right, each below its heading."""
        self._shown = before, after
        for head, view, words in zip(self._heads, self.views, heads, strict=True):
            head.setText(words)
            view.setAccessibleName(words)
        self._write()

    def _write(self) -> None:
        if self._shown is None:
            return
        before, after = self._shown
        language = self._language
        subject = changes(readable(before.subject, language), readable(after.subject, language))
        body = changes(readable(before.body, language), readable(after.body, language))
        for view, left_out in zip(self.views, (Change.ADDED, Change.REMOVED), strict=True):
            marked = (self._marked(subject, left_out), self._marked(body, left_out))
            html = f"<p><b>{marked[0]}</b></p><p>{marked[1]}</p>"
            view.setHtml(html.replace("<span", f'<a name="{_FIRST}"></a><span', 1))
            view.scrollToAnchor(_FIRST)

    def _marked(self, pieces: tuple[Piece, ...], left_out: Change) -> str:
        return "".join(self._piece(piece) for piece in pieces if piece.change is not left_out)

    def _piece(self, piece: Piece) -> str:
        text = escape(piece.text).replace("\n", "<br>")
        if piece.change is Change.SAME:
            return text
        is_gone = piece.change is Change.REMOVED
        back = self._theme.color("danger_back" if is_gone else "ok_back").name()
        front = self._theme.color("danger_text" if is_gone else "ok_text").name()
        line = "line-through" if is_gone else "underline"
        return f'<span style="background:{back}; color:{front}; text-decoration:{line}">{text}</span>'


def readable(source: str, language: str) -> str:
    """Give a source with its tags as on their chips, between [ and ]; an odd one stays as it is written."""
    words, parts = TemplateWords(language), tokens(source)
    items = {part.item for part in parts if part.item}
    return "".join(
        part.source
        if part.kind in (TokenKind.TEXT, TokenKind.OTHER)
        else f"[{words.chip(part, items).strip('‹› ')}]"
        for part in parts
    )
