"""Shows a whole picture with a frame over it, to be pulled with the mouse or moved with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from llko_desktop.domain.pictures import Crop
from llko_desktop.gui.info_page.photos.crop_frame import Handle, moved, shaped, sized, whole
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.announce import announce

# Part of the longer side that an arrow key moves by, and the pixels it moves by with Ctrl.
_STEP, _FINE = 0.02, 1
_DIM = QColor(0, 0, 0, 150)
_CURSORS = {
    Handle.TOP_LEFT: Qt.CursorShape.SizeFDiagCursor,
    Handle.BOTTOM_RIGHT: Qt.CursorShape.SizeFDiagCursor,
    Handle.TOP_RIGHT: Qt.CursorShape.SizeBDiagCursor,
    Handle.BOTTOM_LEFT: Qt.CursorShape.SizeBDiagCursor,
    Handle.TOP: Qt.CursorShape.SizeVerCursor,
    Handle.BOTTOM: Qt.CursorShape.SizeVerCursor,
    Handle.LEFT: Qt.CursorShape.SizeHorCursor,
    Handle.RIGHT: Qt.CursorShape.SizeHorCursor,
}
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CropView(QWidget):
    """`changed` is sent when the frame is another; `crop` is in pixels of the whole picture.

    Arrow keys move the frame, with shift they move its lower right corner, with Ctrl by single pixels.
    """

    changed = Signal()

    def __init__(self, theme: Theme, image: QImage, size: QSize, crop: Crop | None, parent: QWidget) -> None:
        """Show `image`, which may be smaller than the `size` of the picture that it stands for."""
        super().__init__(parent)
        self._theme, self._image, self._size = theme, image, size
        self._ratio: float | None = None
        self.crop = crop or whole(size.width(), size.height())
        self._held: Handle | None = None
        self._start: tuple[QPointF, Crop] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Frame of the part that parents see"))
        self._describe()

    def sizeHint(self) -> QSize:
        em = self._theme.scale.em
        return QSize(40 * em, 28 * em)

    def minimumSizeHint(self) -> QSize:
        em = self._theme.scale.em
        return QSize(14 * em, 10 * em)

    def words(self) -> str:
        """Say in numbers where the frame is."""
        return self.tr("{width} × {height} pixels, {left} from the left and {top} from the top").format(
            width=self.crop.width, height=self.crop.height, left=self.crop.left, top=self.crop.top
        )

    def set_ratio(self, ratio: float | None) -> None:
        """Keep the frame in a ratio of width to height from now on; none for any."""
        self._ratio = ratio
        if ratio is not None:
            self._become(shaped(self.crop, ratio, *self._bounds()))

    def reset(self) -> None:
        """Show as much of the picture as the ratio allows."""
        frame = whole(*self._bounds())
        self._become(frame if self._ratio is None else shaped(frame, self._ratio, *self._bounds()))

    def frame_rect(self) -> QRectF:
        """Give where the frame stands in the view."""
        image, scale, crop = self._image_rect(), self._scale(), self.crop
        at = image.topLeft() + QPointF(crop.left * scale, crop.top * scale)
        return QRectF(at.x(), at.y(), crop.width * scale, crop.height * scale)

    def handle_point(self, handle: Handle) -> QPointF:
        """Give where a handle stands in the view."""
        rect = self.frame_rect()
        across, down = handle.value
        return rect.center() + QPointF(across * rect.width() / 2, down * rect.height() / 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(event.key()))
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        known = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        if step is None or modifiers & ~known:
            super().keyPressEvent(event)
            return
        fine = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        far = _FINE if fine else max(1, round(max(self._bounds()) * _STEP))
        across, down = step[0] * far, step[1] * far
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._size_by_key(across, down)
        else:
            self._become(moved(self.crop, across, down, *self._bounds()))
        announce(self, self.words())

    def _size_by_key(self, across: int, down: int) -> None:
        """Move the lower right corner; in a fixed ratio one direction stands for both."""
        if self._ratio is not None:
            across, down = (
                (across, round(across / self._ratio)) if across else (round(down * self._ratio), down)
            )
        self._become(sized(self.crop, Handle.BOTTOM_RIGHT, across, down, *self._bounds(), self._ratio))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._held = self._handle_at(event.position())
        if self._held is not None or self.frame_rect().contains(event.position()):
            self._start = event.position(), self.crop

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._start is None:
            self._show_cursor(event.position())
            return
        begun, crop = self._start
        far = (event.position() - begun) / self._scale()
        across, down = round(far.x()), round(far.y())
        if self._held is None:
            self._become(moved(crop, across, down, *self._bounds()))
        else:
            self._become(sized(crop, self._held, across, down, *self._bounds(), self._ratio))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        if self._start is not None:
            self._start = None
            announce(self, self.words())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        image, frame = self._image_rect(), self.frame_rect()
        painter.drawImage(image, self._image)
        for dimmed in _around(image, frame):
            painter.fillRect(dimmed, _DIM)
        self._paint_thirds(painter, frame)
        self._paint_frame(painter, frame)

    def _paint_thirds(self, painter: QPainter, frame: QRectF) -> None:
        painter.setPen(QPen(QColor(255, 255, 255, 130), 1))
        for part in (1 / 3, 2 / 3):
            x, y = frame.left() + frame.width() * part, frame.top() + frame.height() * part
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))

    def _paint_frame(self, painter: QPainter, frame: QRectF) -> None:
        """Draw the frame light within dark, so that it is seen on every picture; accented with the focus."""
        px = self._theme.scale.px
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((QColor(0, 0, 0, 160), px(0.25)), (self._line_color(), px(0.12))):
            painter.setPen(QPen(color, width))
            painter.drawRect(frame)
        side = self._handle_side()
        painter.setPen(QPen(QColor(0, 0, 0, 160), 1))
        painter.setBrush(self._line_color())
        for handle in Handle:
            place = QRectF(0, 0, side, side)
            place.moveCenter(self.handle_point(handle))
            painter.drawRoundedRect(place, side / 4, side / 4)

    def _line_color(self) -> QColor:
        return self._theme.color("accent") if self.hasFocus() else QColor(255, 255, 255)

    def _become(self, crop: Crop) -> None:
        if crop != self.crop:
            self.crop = crop
            self._describe()
            self.update()
            self.changed.emit()

    def _describe(self) -> None:
        keys = self.tr("Arrow keys move it, Shift with arrow keys makes it larger or smaller.")
        self.setAccessibleDescription(f"{self.words()}. {keys}")

    def _bounds(self) -> tuple[int, int]:
        return self._size.width(), self._size.height()

    def _scale(self) -> float:
        """Give how many points of the view a pixel of the picture takes."""
        return self._image_rect().width() / self._size.width()

    def _image_rect(self) -> QRectF:
        """Give where the picture stands: in the middle, with room around it for the handles."""
        margin = round(self._handle_side())
        room = self.rect().adjusted(margin, margin, -margin, -margin)
        size = self._size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        place = QRect(QPoint(), size)
        place.moveCenter(room.center())
        return QRectF(place)

    def _handle_side(self) -> float:
        return self._theme.scale.em * 0.75

    def _handle_at(self, point: QPointF) -> Handle | None:
        """Give the nearest handle within reach of a finger's width."""
        far = {handle: (self.handle_point(handle) - point).manhattanLength() for handle in Handle}
        nearest = min(far, key=lambda handle: far[handle])
        return nearest if far[nearest] <= 2 * self._handle_side() else None

    def _show_cursor(self, point: QPointF) -> None:
        handle = self._handle_at(point)
        if handle is not None:
            self.setCursor(_CURSORS[handle])
        elif self.frame_rect().contains(point):
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            self.unsetCursor()


def _around(image: QRectF, frame: QRectF) -> tuple[QRectF, ...]:
    """Give the four parts of a picture outside the frame."""
    return (
        QRectF(image.topLeft(), QPointF(image.right(), frame.top())),
        QRectF(QPointF(image.left(), frame.bottom()), image.bottomRight()),
        QRectF(QPointF(image.left(), frame.top()), frame.bottomLeft()),
        QRectF(frame.topRight(), QPointF(image.right(), frame.bottom())),
    )
