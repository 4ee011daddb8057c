"""Draws the rows of a list: name and second line at the left, badge and a word at the right, headings
between.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from llko_desktop.gui.rows.row_look import RowLook, RowShape
from llko_desktop.gui.rows.row_model import Index
from llko_desktop.gui.rows.row_text import ROW_ROLE, SEPARATOR, HeaderText, RowText
from llko_desktop.gui.theme.theme import Theme

# Absolute: a name written from right to left begins where the others do.
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_LEFT = int(_AT_LEFT | Qt.AlignmentFlag.AlignVCenter)
_WRAPPED = int(_AT_LEFT | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_ELIDE = Qt.TextElideMode.ElideRight
# Widths in ems below which a row is stacked, and below which a tall one takes its third line.
_STACKED_BELOW, _TWO_LINES_FROM = 20, 35


class RowDelegate(QStyledItemDelegate):
    """Takes heights from the font, and shortens a text with … rather than cutting it.

    All rows have one height, so that none is put into words before it is shown. In a `tall` list they have a
    third line for `RowText.more`, where the list is too narrow for everything on two.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None, *, tall: bool = False) -> None:
        super().__init__(parent)
        self._theme, self._tall = theme, tall
        self._looks: dict[int, RowLook] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look = self._look(option)
        if not index.flags() & Qt.ItemFlag.ItemIsSelectable and isinstance(index.data(ROW_ROLE), HeaderText):
            return QSize(0, look.heading_height)
        return QSize(0, look.height(self._shape(option, look)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        text = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look(option)
        if isinstance(text, HeaderText):
            self._paint_header(painter, option.rect, text, look)
        else:
            self._paint_ground(painter, option, look)
            shape = self._shape(option, look)
            margin = look.margin(shape)
            inner = option.rect.adjusted(look.px(1.05), margin, -look.px(1.05), -margin)
            paint = self._paint_stacked if shape is RowShape.STACKED else self._paint_beside
            paint(painter, inner, text, look, shape)
        painter.restore()

    def _look(self, option: QStyleOptionViewItem) -> RowLook:
        # All fonts of the window are of one family; its size is asked for faster than its whole description.
        font = option.font
        size = font.pixelSize()
        if size not in self._looks:
            self._looks[size] = RowLook(self._theme.scale, font)
        return self._looks[size]

    def _shape(self, option: QStyleOptionViewItem, look: RowLook) -> RowShape:
        """Say how a row is arranged in the width of its list; stacked with a large font in a small window."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        if 0 < width < look.px(_STACKED_BELOW):
            return RowShape.STACKED
        return RowShape.THREE_LINES if self._tall and width < look.px(_TWO_LINES_FROM) else RowShape.TWO_LINES

    def _paint_header(self, painter: QPainter, rect: QRect, text: HeaderText, look: RowLook) -> None:
        inner = rect.adjusted(look.px(1.05), look.px(0.25), -look.px(1.05), 0)
        painter.setFont(look.heading_font)
        self._write(painter, inner, text.text(), look.heading)
        self._line(painter, rect)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, look: RowLook) -> None:
        rect, state = option.rect, option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, self._theme.color("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.color("hover"))
        self._line(painter, rect)
        if chosen:
            painter.fillRect(rect.x(), rect.y(), look.px(0.22), rect.height(), self._theme.color("accent"))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(self._theme.color("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _paint_stacked(
        self, painter: QPainter, inner: QRect, text: RowText, look: RowLook, shape: RowShape
    ) -> None:
        """Draw a row whose parts have no room beside each other: name, badge, and all the rest wrapped."""
        name = QRect(inner.x(), inner.y(), inner.width(), look.bold.height())
        self._paint_title(painter, name, replace(text, note=""), look)
        badge = QRect(inner.x(), name.bottom() + 1 + look.gap(shape), inner.width(), look.badge_height)
        rest = QRect(inner)
        rest.setTop(badge.bottom() + 1 + look.gap(shape) if text.badge else badge.top())
        rest.setHeight(look.rest_height)
        if text.badge:
            words = look.small.elidedText(text.badge, _ELIDE, inner.width() - 2 * look.px(0.5))
            badge.setWidth(look.small.horizontalAdvance(words) + 2 * look.px(0.5))
            self._fill_badge(painter, badge, words, text, look)
        painter.setFont(look.small_font)
        painter.setPen(self._theme.color("muted"))
        # What is due comes first, so that it is never what there is no room for.
        painter.drawText(rest, _WRAPPED, _joined(text.aside, text.subtitle, text.note, *text.more))

    def _paint_beside(
        self, painter: QPainter, inner: QRect, text: RowText, look: RowLook, shape: RowShape
    ) -> None:
        first = QRect(inner.x(), inner.y(), inner.width(), look.first_height)
        badge_width = self._paint_badge(painter, first, text, look)
        room = first.adjusted(0, 0, -badge_width, 0)
        if shape is RowShape.THREE_LINES and look.title_width(text.title, text.note) > room.width():
            text = replace(text, note="", more=(text.note, *text.more))
        self._paint_title(painter, room, text, look)
        painter.setFont(look.small_font)
        last = QRect(inner.x(), 0, inner.width(), look.small.height())
        last.moveBottom(inner.bottom())
        if shape is RowShape.TWO_LINES:
            self._paint_pair(painter, last, _joined(text.subtitle, *text.more), text.aside, badge_width, look)
            return
        middle = last.translated(0, -look.small.height() - look.gap(shape))
        taken = look.small.horizontalAdvance(text.subtitle) + look.small.horizontalAdvance(text.aside)
        if taken + look.px(0.9) <= inner.width():
            self._paint_pair(painter, middle, text.subtitle, text.aside, badge_width, look)
            self._write(painter, last, _joined(*text.more), look.small)
        else:
            self._write(painter, middle, _joined(text.subtitle, *text.more[:1]), look.small)
            self._paint_pair(painter, last, _joined(*text.more[1:]), text.aside, 0, look)

    def _paint_title(self, painter: QPainter, room: QRect, text: RowText, look: RowLook) -> None:
        """Draw the name, and behind it the note; a long name leaves the note what it needs, up to a half."""
        gap = look.note_gap if text.note else 0
        note = min(look.small.horizontalAdvance(text.note) + gap, room.width() // 2)
        name = look.bold.elidedText(text.title, _ELIDE, room.width() - note)
        painter.setFont(look.bold_font)
        painter.setPen(self._theme.color("text"))
        painter.drawText(room, _LEFT, name)
        painter.setFont(look.small_font)
        rest = room.adjusted(look.bold.horizontalAdvance(name) + gap, 0, 0, 0)
        # On the base line of the name, whose letters are larger.
        rest.translate(0, (look.bold.ascent() - look.bold.descent()) // 2)
        rest.translate(0, -((look.small.ascent() - look.small.descent()) // 2))
        self._write(painter, rest, text.note, look.small)

    def _paint_pair(
        self, painter: QPainter, line: QRect, words: str, aside: str, badge_width: int, look: RowLook
    ) -> None:
        """Draw `words` at the left and `aside` at the right: a short one under the badge's left edge."""
        aside = look.small.elidedText(aside, _ELIDE, line.width() * 3 // 4)
        width = look.small.horizontalAdvance(aside)
        column = badge_width - look.px(0.6) if 0 < width < badge_width else 0
        at = line.x() + line.width() - max(width, column)
        self._write(painter, QRect(at, line.y(), width + 2, line.height()), aside, look.small)
        room = QRect(line.x(), line.y(), at - line.x() - look.px(0.9) * bool(aside), line.height())
        self._write(painter, room, words, look.small)

    def _write(self, painter: QPainter, room: QRect, words: str, metrics: QFontMetrics) -> None:
        painter.setPen(self._theme.color("muted"))
        painter.drawText(room, _LEFT, metrics.elidedText(words, _ELIDE, room.width()))

    def _paint_badge(self, painter: QPainter, line: QRect, text: RowText, look: RowLook) -> int:
        """Draw the badge at the right end of `line`; gives the width it takes with the gap before it."""
        if not text.badge:
            return 0
        padding = look.px(0.5)
        words = look.small.elidedText(text.badge, _ELIDE, line.width() * 3 // 5 - 2 * padding)
        rect = QRect(0, 0, look.small.horizontalAdvance(words) + 2 * padding, look.badge_height)
        rect.moveCenter(line.center())
        rect.moveRight(line.right())
        self._fill_badge(painter, rect, words, text, look)
        return rect.width() + look.px(0.6)

    def _fill_badge(self, painter: QPainter, rect: QRect, words: str, text: RowText, look: RowLook) -> None:
        back, front = self._theme.tone(text.tone)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(rect, look.px(0.3), look.px(0.3))
        painter.setFont(look.small_font)
        painter.setPen(front)
        painter.drawText(rect, _CENTRE, words)

    def _line(self, painter: QPainter, rect: QRect) -> None:
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self._theme.color("separator"))


def _joined(*parts: str) -> str:
    return SEPARATOR.join(part for part in parts if part)
