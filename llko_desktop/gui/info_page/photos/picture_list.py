"""Shows the pictures of one kind as tiles, whose order the mouse changes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

from llko_desktop.gui.icons import Icons
from llko_desktop.gui.info_page.photos.picture_delegate import TILE_GAP, PictureDelegate
from llko_desktop.gui.info_page.photos.picture_model import PictureModel, Tile
from llko_desktop.gui.info_page.photos.thumbnails import Thumbnails
from llko_desktop.gui.rows.row_list import RowList
from llko_desktop.gui.rows.row_text import ITEM_ROLE
from llko_desktop.gui.theme.theme import Theme

# A tile is at least so wide and at most so, in ems; two stand beside each other where a large font leaves
# room for one only.
_NARROWEST, _WIDEST, _FEWEST = 8, 13, 2
# So many rows show before the list scrolls: the cut one says that there are more.
_MOST_ROWS = 3.4
_SCROLL_MS = 40
# How much of the pulled tile is seen under the pointer.
_GHOST = 0.6


class PictureList(RowList):
    """Tiles in rows, as high as they need; `moved` carries a picture's number and the place to put it.

    The mouse pulls one there; the keys for it are those of `PictureActions`.
    """

    moved = Signal(int, int)

    def __init__(
        self, theme: Theme, icons: Icons, thumbnails: Thumbnails, model: PictureModel, parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        # By its number, as it may get another place while it is held.
        self._pulled: int | None = None
        self._pressed_at: QPoint | None = None
        self._pointer, self._ghost = QPoint(), QPixmap()
        self._delegate = PictureDelegate(theme, icons, thumbnails, self)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.show_model(model)
        thumbnails.arrived.connect(self.viewport().update)
        model.refreshed.connect(self._fit)
        self._scrolling = QTimer(self, interval=_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll_along)

    def current_tile(self) -> Tile | None:
        """Give the current tile, none when there is none."""
        index = self.currentIndex()
        tile: Tile | None = index.data(ITEM_ROLE) if index.isValid() else None
        return tile

    def tile_rect(self, place: int) -> QRect:
        """Give where a tile stands in the view."""
        return self.visualRect(self.model().index(place, 0))

    def move_current(self, to: int) -> None:
        """Ask to put the current picture at a place, as far as there are places."""
        self._move(self.current_tile(), to)

    def _move(self, tile: Tile | None, to: int) -> None:
        if tile is None or tile.picture is None or tile.is_busy:
            return
        place = max(0, min(to, tile.total - 1))
        if place != tile.picture.place:
            self.moved.emit(tile.picture.number, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._pulled is not None:
            self._let_go()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position().toPoint()
        if self._pulled is None and self._pressed_at is not None and self._is_pull():
            tile = self.current_tile()
            if tile and tile.picture and not tile.is_busy and tile.total > 1:
                self._pulled = tile.picture.number
                self._ghost = self.viewport().grab(self.visualRect(self.currentIndex()))
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                self._scrolling.start()
        if self._pulled is not None:
            self.viewport().update()
        elif not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_pulled, pulled, between = self._pulled is not None, self._pulled_tile(), self._insertion()
        self._let_go()
        if not is_pulled:
            super().mouseReleaseEvent(event)
        elif pulled is not None and pulled.picture is not None:
            self._move(pulled, between - (between > pulled.picture.place))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._pulled is None:
            return
        painter = QPainter(self.viewport())
        painter.setOpacity(_GHOST)
        size = self._ghost.deviceIndependentSize().toSize()
        painter.drawPixmap(self._pointer - QPoint(size.width() // 2, size.height() // 2), self._ghost)
        painter.setOpacity(1)
        painter.setPen(QPen(self._theme.color("accent"), self._theme.scale.px(0.25)))
        line = self._insertion_line()
        painter.drawLine(line.topLeft(), line.bottomLeft())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def moveCursor(self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go through the tiles in their order with left and right, over the ends of rows."""
        step = {QListView.CursorAction.MoveLeft: -1, QListView.CursorAction.MoveRight: 1}.get(action)
        if step is None or not self.currentIndex().isValid():
            return super().moveCursor(action, modifiers)
        row = max(0, min(self.currentIndex().row() + step, self.model().rowCount() - 1))
        return self.model().index(row, 0)

    def _fit(self) -> None:
        """Divide the width among the tiles, and be as high as they are."""
        px, width, count = self._theme.scale.px, self.width() - 2, self.model().rowCount()
        scrolls = self._theme.scale.sizes()["scrollbar"]
        columns = max(_FEWEST, width // px(_NARROWEST))
        rows = -(-count // columns)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if rows > _MOST_ROWS:
            width -= scrolls
            policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        # Not as needed: for a bar that may come the view keeps room, and puts a tile less in each row.
        self.setVerticalScrollBarPolicy(policy)
        wide = min(width // columns, px(_WIDEST))
        gap = 2 * px(TILE_GAP)
        tile = QSize(wide, round((wide - gap) * 3 / 4) + gap)
        if tile != self._delegate.tile:
            self._delegate.tile = tile
            self.setGridSize(tile)
            self.scheduleDelayedItemsLayout()
        self.setFixedHeight(round(min(rows, _MOST_ROWS) * tile.height()) + 2)

    def _is_pull(self) -> bool:
        far = self._pointer - (self._pressed_at or self._pointer)
        return far.manhattanLength() >= QApplication.startDragDistance()

    def _pulled_tile(self) -> Tile | None:
        """Give the tile that is held as it is now; none when there is none, or it was removed elsewhere."""
        row = -1 if self._pulled is None else self._keyed().row_of(self._pulled)
        tile: Tile | None = self.model().index(row, 0).data(ITEM_ROLE) if row >= 0 else None
        return tile

    def _let_go(self) -> None:
        self._pulled = self._pressed_at = None
        self._scrolling.stop()
        self.viewport().unsetCursor()
        self.viewport().update()

    def _insertion(self) -> int:
        """Give before which picture the pulled one would go, the number of pictures for the end."""
        pulled = self._pulled_tile()
        total = pulled.total if pulled else 0
        for place in range(total):
            rect = self.tile_rect(place)
            is_past_row = self._pointer.y() > rect.bottom()
            if not is_past_row and self._pointer.x() < rect.center().x():
                return place
            is_row_end = place + 1 == total or self.tile_rect(place + 1).top() > rect.top()
            if not is_past_row and is_row_end:
                return place + 1
        return total

    def _insertion_line(self) -> QRect:
        place, pulled = self._insertion(), self._pulled_tile()
        total = pulled.total if pulled else 0
        rect = self.tile_rect(min(place, total - 1))
        if place == total:
            return QRect(rect.right() - 1, rect.top(), 1, rect.height())
        before = self.tile_rect(place - 1) if place else rect
        # At the end of a row the pointer is beside the picture before.
        if before.top() != rect.top() and self._pointer.y() <= before.bottom():
            return QRect(before.right() - 1, before.top(), 1, before.height())
        return QRect(rect.left() + 1, rect.top(), 1, rect.height())

    def _scroll_along(self) -> None:
        """Scroll while a picture is held at the upper or lower edge."""
        step, bar = self._delegate.tile.height() // 8, self.verticalScrollBar()
        if self._pointer.y() < step:
            bar.setValue(bar.value() - step)
        elif self._pointer.y() > self.viewport().height() - step:
            bar.setValue(bar.value() + step)
