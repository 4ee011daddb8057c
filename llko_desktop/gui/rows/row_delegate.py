"""Draws the rows of a list: name and second line at the left, badge and a word at the right, headings
between.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from llko_desktop.gui.rows.row_model import Index
from llko_desktop.gui.rows.row_text import ROW_ROLE, HeaderText, RowText
from llko_desktop.gui.theme.theme import Theme

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_ELIDE = Qt.TextElideMode.ElideRight


class RowDelegate(QStyledItemDelegate):
    """Takes heights from the font, and shortens a text with … rather than cutting it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look = _Look(self._theme, option.font)
        if isinstance(index.data(ROW_ROLE), HeaderText):
            return QSize(0, look.small.height() + 2 * look.px(0.65))
        if _is_narrow(option, look):
            lines = look.bold.height() + look.badge_height() + 2 * look.small.height()
            return QSize(0, lines + 3 * look.px(0.25) + 2 * look.px(0.72))
        first = max(look.bold.height(), look.badge_height())
        return QSize(0, first + look.small.height() + look.px(0.25) + 2 * look.px(0.72))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        text = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = _Look(self._theme, option.font)
        if isinstance(text, HeaderText):
            self._paint_header(painter, option.rect, text, look)
        else:
            self._paint_ground(painter, option, look)
            paint = self._paint_stacked if _is_narrow(option, look) else self._paint_row
            paint(painter, option.rect, text, look)
        painter.restore()

    def _paint_header(self, painter: QPainter, rect: QRect, text: HeaderText, look: _Look) -> None:
        inner = rect.adjusted(look.px(1.05), look.px(0.25), -look.px(1.05), 0)
        painter.setFont(look.heading_font)
        painter.setPen(self._theme.color("muted"))
        words = QFontMetrics(look.heading_font).elidedText(text.text(), _ELIDE, inner.width())
        painter.drawText(inner, _LEFT, words)
        self._line(painter, rect)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, look: _Look) -> None:
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

    def _paint_stacked(self, painter: QPainter, rect: QRect, text: RowText, look: _Look) -> None:
        """Draw a row whose parts have no room beside each other: one below the other."""
        inner = rect.adjusted(look.px(1.05), look.px(0.72), -look.px(1.05), -look.px(0.72))
        gap, top = look.px(0.25), inner.y()

        def line(height: int) -> QRect:
            nonlocal top
            top += height + gap
            return QRect(inner.x(), top - height - gap, inner.width(), height)

        def write(words: str, metrics: QFontMetrics, font: QFont, colour: str) -> None:
            painter.setFont(font)
            painter.setPen(self._theme.color(colour))
            painter.drawText(line(metrics.height()), _LEFT, metrics.elidedText(words, _ELIDE, inner.width()))

        write(text.title, look.bold, look.bold_font, "text")
        if text.badge:
            words = look.badge.elidedText(text.badge, _ELIDE, inner.width() - 2 * look.px(0.5))
            place = line(look.badge_height())
            place.setWidth(look.badge.horizontalAdvance(words) + 2 * look.px(0.5))
            self._fill_badge(painter, place, words, text, look)
        write(text.subtitle, look.small, look.small_font, "muted")
        write(text.aside, look.small, look.small_font, "muted")

    def _paint_row(self, painter: QPainter, rect: QRect, text: RowText, look: _Look) -> None:
        inner = rect.adjusted(look.px(1.05), look.px(0.72), -look.px(1.05), -look.px(0.72))
        first = QRect(inner.x(), inner.y(), inner.width(), max(look.bold.height(), look.badge_height()))
        second = QRect(inner.x(), 0, inner.width(), look.small.height())
        second.moveBottom(inner.bottom())
        badge_width = self._paint_badge(painter, first, text, look)
        painter.setFont(look.bold_font)
        painter.setPen(self._theme.color("text"))
        room = first.adjusted(0, 0, -badge_width, 0)
        painter.drawText(room, _LEFT, look.bold.elidedText(text.title, _ELIDE, room.width()))
        painter.setFont(look.small_font)
        painter.setPen(self._theme.color("muted"))
        aside = look.small.elidedText(text.aside, _ELIDE, max(0, second.width() * 2 // 5))
        aside_width = look.small.horizontalAdvance(aside)
        indent = self._aside_indent(badge_width, aside_width, look)
        at = second.x() + second.width() - max(aside_width, indent)
        painter.drawText(QRect(at, second.y(), aside_width + 2, second.height()), _LEFT, aside)
        room = QRect(second.x(), second.y(), at - second.x() - look.px(0.9) * bool(aside), second.height())
        painter.drawText(room, _LEFT, look.small.elidedText(text.subtitle, _ELIDE, room.width()))

    def _aside_indent(self, badge_width: int, aside_width: int, look: _Look) -> int:
        """Give how far from the right edge a short aside begins: under the badge's left edge, as a column."""
        return badge_width - look.px(0.6) if 0 < aside_width < badge_width else 0

    def _paint_badge(self, painter: QPainter, line: QRect, text: RowText, look: _Look) -> int:
        """Draw the badge at the right end of `line`; gives the width it takes with the gap before it."""
        if not text.badge:
            return 0
        padding = look.px(0.5)
        most = line.width() * 3 // 5 - 2 * padding
        words = look.badge.elidedText(text.badge, _ELIDE, most)
        width = look.badge.horizontalAdvance(words) + 2 * padding
        rect = QRect(0, 0, width, look.badge_height())
        rect.moveCenter(line.center())
        rect.moveRight(line.right())
        self._fill_badge(painter, rect, words, text, look)
        return width + look.px(0.6)

    def _fill_badge(self, painter: QPainter, rect: QRect, words: str, text: RowText, look: _Look) -> None:
        back, front = self._theme.tone(text.tone)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(rect, look.px(0.3), look.px(0.3))
        painter.setFont(look.badge_font)
        painter.setPen(front)
        painter.drawText(rect, _CENTRE, words)

    def _line(self, painter: QPainter, rect: QRect) -> None:
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self._theme.color("separator"))


def _is_narrow(option: QStyleOptionViewItem, look: _Look) -> bool:
    """Say whether a row has too little room for two columns, as with a large font in a small window."""
    view = option.widget
    width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
    return 0 < width < look.px(20)


class _Look:
    """Fonts and lengths of the rows, derived from the view's font."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.px = theme.scale.px
        self.bold_font = _font(font, theme.scale.px(1.08), QFont.Weight.DemiBold)
        self.heading_font = _font(font, theme.scale.px(0.93), QFont.Weight.DemiBold)
        self.small_font = _font(font, theme.scale.px(0.95), QFont.Weight.Normal)
        self.badge_font = _font(font, theme.scale.px(0.95), QFont.Weight.Normal)
        self.bold, self.small = QFontMetrics(self.bold_font), QFontMetrics(self.small_font)
        self.badge = QFontMetrics(self.badge_font)

    def badge_height(self) -> int:
        """Give the height of a badge."""
        return self.badge.height() + self.px(0.2)


def _font(base: QFont, size: int, weight: QFont.Weight) -> QFont:
    font = QFont(base)
    font.setPixelSize(size)
    font.setWeight(weight)
    return font
