"""Draws the tiles of the pictures: the picture whole on a quiet ground, its number, and a sign for advice."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from llko_desktop.domain.pictures import PictureKind
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.info_page.photos.picture_model import Tile, Waiting
from llko_desktop.gui.info_page.photos.thumbnails import Thumbnails
from llko_desktop.gui.rows.row_model import Index
from llko_desktop.gui.rows.row_text import ITEM_ROLE
from llko_desktop.gui.theme.theme import Theme

# Around each tile, in ems.
TILE_GAP = 0.3
_CENTRE = Qt.AlignmentFlag.AlignCenter


class PictureDelegate(QStyledItemDelegate):
    """Draws every tile as large as `tile`, which the list sets to what it has room for."""

    def __init__(self, theme: Theme, icons: Icons, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._thumbnails = theme, icons, thumbnails
        self.tile = QSize(1, 1)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return self.tile

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tile: Tile = index.data(ITEM_ROLE)
        px = self._theme.scale.px
        gap = px(TILE_GAP)
        room = option.rect.adjusted(gap, gap, -gap, -gap)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(room), px(0.4), px(0.4))
        painter.fillPath(shape, self._theme.color("neutral_back"))
        painter.setClipPath(shape)
        if isinstance(tile.thing, Waiting):
            self._write_busy(painter, room, tile.thing.name)
        else:
            self._paint_picture(painter, room, tile)
        painter.setClipping(False)
        self._paint_edge(painter, option, room, shape)
        painter.restore()

    def _paint_picture(self, painter: QPainter, room: QRect, tile: Tile) -> None:
        picture = tile.picture
        assert picture is not None, "only what is read is drawn"
        pixmap = self._thumbnails.pixmap(picture, room.size(), painter.device().devicePixelRatioF())
        if pixmap is not None and not pixmap.isNull():
            size = pixmap.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(room.topLeft(), size)
            place.moveCenter(room.center())
            painter.drawPixmap(place, pixmap)
        if tile.is_busy:
            veil = self._theme.color("surface")
            veil.setAlphaF(0.7)
            painter.fillRect(room, veil)
            self._write_busy(painter, room, "")
        if picture.kind is PictureKind.PHOTO:
            first = self.tr("1 · first") if picture.place == 0 else str(picture.place + 1)
            self._paint_label(painter, room, first, is_first=picture.place == 0)
        if tile.advice:
            self._paint_sign(painter, room)

    def _paint_label(self, painter: QPainter, room: QRect, words: str, *, is_first: bool) -> None:
        """Write the number on a ground of its own, as a picture may be of any colour."""
        px, metrics = self._theme.scale.px, QFontMetrics(painter.font())
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width() - px(3))
        size = QSize(metrics.horizontalAdvance(words) + px(0.8), metrics.height() + px(0.2))
        label = QRect(room.topLeft(), size).translated(px(0.3), px(0.3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent" if is_first else "surface"))
        painter.drawRoundedRect(label, px(0.3), px(0.3))
        painter.setPen(self._theme.color("on_accent" if is_first else "text"))
        painter.drawText(label, _CENTRE, words)

    def _paint_sign(self, painter: QPainter, room: QRect) -> None:
        px = self._theme.scale.px
        sign = QRect(0, 0, px(1.6), px(1.6))
        sign.moveTopRight(room.topRight())
        sign.translate(-px(0.3), px(0.3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("info_back"))
        painter.drawEllipse(sign)
        inner = sign.adjusted(px(0.2), px(0.2), -px(0.2), -px(0.2))
        self._icons.icon(Symbol.INFO, "info_text").paint(painter, inner)

    def _write_busy(self, painter: QPainter, room: QRect, name: str) -> None:
        px, metrics = self._theme.scale.px, QFontMetrics(painter.font())
        side = px(1.6)
        icon = QRect(room.center().x() - side // 2, room.center().y() - side, side, side)
        self._icons.icon(Symbol.CLOCK).paint(painter, icon)
        line = QRect(room.x() + px(0.4), icon.bottom() + px(0.3), room.width() - px(0.8), metrics.height())
        painter.setPen(self._theme.color("text" if not name else "muted"))
        words = name or self.tr("One moment…")
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, _CENTRE, shown)

    def _paint_edge(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, shape: QPainterPath
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        width = self._theme.scale.px(0.2) if chosen else 1
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("accent" if chosen else "border"), width))
        painter.drawPath(shape)
        if focused:
            # A second line within, so that the focus is seen on every picture.
            inset = self._theme.scale.px(0.2)
            painter.setPen(QPen(self._theme.color("surface"), max(1, inset // 2)))
            inner = QRectF(room).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(inner, inset * 2, inset * 2)
