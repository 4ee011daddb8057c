"""Draws the pictures of the example, a logo and two photos as it were: python packaging/draw_example.py."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "example"
MOST_BYTES = 80_000
_WIDTH, _HEIGHT = 1600, 1067
_SHIPPED = 1200


def _canvas(width: int, height: int, colour: str) -> tuple[QImage, QPainter]:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    return image, painter


def _shape(painter: QPainter, colour: str, *points: tuple[float, float]) -> None:
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([QPointF(*point) for point in points]))


def _box(painter: QPainter, colour: str, box: tuple[float, float, float, float], round_by: float = 0) -> None:
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(*box), round_by, round_by)


def _disc(painter: QPainter, colour: str, x: float, y: float, radius: float) -> None:
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QPointF(x, y), radius, radius)


def _pen(colour: str, width: float) -> QPen:
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def garden() -> QImage:
    """Draw a house with a garden to play in."""
    image, painter = _canvas(_WIDTH, _HEIGHT, "#bfe3f7")
    sky = QLinearGradient(0, 0, 0, 620)
    sky.setColorAt(0, QColor("#9fd3f2"))
    sky.setColorAt(1, QColor("#eaf7fd"))
    painter.fillRect(0, 0, _WIDTH, 640, sky)
    _disc(painter, "#ffd766", 1370, 170, 85)
    for x, y in ((250, 150), (820, 110)):
        for dx, dy, radius in ((0, 0, 60), (70, -24, 74), (150, 0, 62), (70, 22, 66)):
            _disc(painter, "#ffffff", x + dx, y + dy, radius)
    _shape(painter, "#8cc66f", (0, 610), (420, 560), (1000, 600), (1600, 540), (1600, 1067), (0, 1067))
    _shape(painter, "#6fb155", (0, 760), (700, 700), (1600, 770), (1600, 1067), (0, 1067))
    # The house, with its door and windows.
    _box(painter, "#f6e7cf", (250, 390, 560, 390))
    _shape(painter, "#b8492f", (200, 400), (530, 170), (860, 400))
    _box(painter, "#8b3a26", (690, 205, 60, 120))
    _box(painter, "#2f6f8f", (480, 560, 120, 220), 8)
    _disc(painter, "#f3c64f", 578, 675, 9)
    for x, y in ((310, 460), (640, 460), (310, 620), (640, 620)):
        _box(painter, "#ffffff", (x, y, 116, 106), 6)
        _box(painter, "#8ec9e8", (x + 10, y + 10, 44, 86))
        _box(painter, "#8ec9e8", (x + 62, y + 10, 44, 86))
    _shape(painter, "#e0cfae", (470, 780), (610, 780), (760, 1067), (330, 1067))
    # A swing under its frame.
    painter.setPen(_pen("#a8683a", 22))
    for foot, top in ((1010, 1090), (1170, 1090), (1400, 1480), (1560, 1480)):
        painter.drawLine(foot, 850, top, 500)
    painter.drawLine(1075, 500, 1495, 500)
    painter.setPen(_pen("#5d4a3a", 6))
    painter.drawLine(1230, 508, 1215, 760)
    painter.drawLine(1340, 508, 1325, 760)
    painter.setPen(Qt.PenStyle.NoPen)
    _box(painter, "#e2574c", (1190, 755, 160, 26), 10)
    # A tree, a ball and flowers.
    _box(painter, "#8a5a36", (100, 520, 44, 270), 10)
    for x, y, radius in ((122, 430, 120), (55, 490, 84), (190, 490, 84)):
        _disc(painter, "#4f9a4a", x, y, radius)
    for x, y in ((95, 420), (160, 470), (60, 510), (150, 390)):
        _disc(painter, "#d94a3d", x, y, 14)
    _disc(painter, "#e2574c", 930, 930, 62)
    painter.setBrush(QColor("#ffffff"))
    painter.drawPie(QRectF(868, 868, 124, 124), 40 * 16, 70 * 16)
    painter.drawPie(QRectF(868, 868, 124, 124), 220 * 16, 70 * 16)
    for place, colour in enumerate(("#f3c64f", "#e884b2", "#ffffff", "#9f7fd1") * 5):
        x, y = 30 + place * 79, 1010 - (place % 3) * 22
        if 330 < x < 760 or abs(x - 930) < 80:
            continue  # the path, and the ball
        for dx, dy in ((-12, 0), (12, 0), (0, -12), (0, 12)):
            _disc(painter, colour, x + dx, y + dy, 10)
        _disc(painter, "#d98e2b", x, y, 8)
    painter.end()
    return image


def play_corner() -> QImage:
    """Draw a corner to play in, with shelves, blocks and a mat."""
    image, painter = _canvas(_WIDTH, _HEIGHT, "#fbf1de")
    _box(painter, "#d9b48a", (0, 760, _WIDTH, 307))
    for x in range(0, _WIDTH, 200):
        _box(painter, "#c9a276", (x, 760, 5, 307))
    _box(painter, "#ffffff", (0, 738, _WIDTH, 24))
    # A window with a hill, and flags above.
    _box(painter, "#ffffff", (120, 150, 420, 370), 10)
    _box(painter, "#aedcf3", (142, 172, 376, 326))
    _shape(painter, "#84bf6a", (142, 430), (300, 370), (518, 440), (518, 498), (142, 498))
    _disc(painter, "#ffd766", 440, 240, 40)
    _box(painter, "#ffffff", (322, 172, 16, 326))
    _box(painter, "#ffffff", (142, 330, 376, 14))
    for place, colour in enumerate(("#e2574c", "#f3c64f", "#4fa3a5", "#9f7fd1", "#84bf6a") * 3):
        x = 20 + place * 106
        y = 40 + 22 * (1 - abs(place - 7) / 7)
        _shape(painter, colour, (x, y), (x + 84, y), (x + 42, y + 84))
    # Shelves with books and boxes.
    _box(painter, "#b9814f", (720, 300, 700, 450), 8)
    for y in (325, 540):
        _box(painter, "#fff7ea", (742, y, 656, 190))
    heights = (150, 128, 160, 140, 118, 156, 132, 148, 124, 158)
    colours = ("#e2574c", "#2f6f8f", "#f3c64f", "#84bf6a", "#9f7fd1")
    for place, height in enumerate(heights):
        _box(painter, colours[place % 5], (760 + place * 34, 515 - height, 28, height), 3)
    _disc(painter, "#a8683a", 1230, 450, 62)
    for x in (1185, 1275):
        _disc(painter, "#a8683a", x, 398, 24)
    _disc(painter, "#e7c39a", 1230, 470, 28)
    for x in (1210, 1250):
        _disc(painter, "#33261c", x, 438, 7)
    for place, colour in enumerate(("#4fa3a5", "#e884b2", "#f3c64f")):
        _box(painter, colour, (765 + place * 212, 590, 190, 140), 12)
        _box(painter, "#ffffff", (825 + place * 212, 640, 70, 40), 8)
    # The mat, with blocks, a train and a ball on it.
    painter.setBrush(QColor("#4fa3a5"))
    painter.drawEllipse(QRectF(200, 800, 1200, 230))
    painter.setBrush(QColor("#7cc3c2"))
    painter.drawEllipse(QRectF(280, 826, 1040, 176))
    for x, y, colour in ((420, 800, "#e2574c"), (520, 800, "#f3c64f"), (470, 702, "#2f6f8f")):
        _box(painter, colour, (x, y, 92, 92), 8)
    for x, colour in ((760, "#e2574c"), (900, "#84bf6a"), (1040, "#f3c64f")):
        _box(painter, colour, (x, 820, 120, 80), 10)
        for wheel in (x + 28, x + 92):
            _disc(painter, "#33261c", wheel, 908, 20)
    _box(painter, "#8b3a26", (780, 780, 30, 44), 4)
    _disc(painter, "#9f7fd1", 1260, 890, 56)
    painter.end()
    return image


def logo() -> QImage:
    """Draw a bird on its nest."""
    image, painter = _canvas(600, 600, "#ffffff")
    _disc(painter, "#e6f3ea", 300, 300, 270)
    _shape(painter, "#f0a13a", (432, 236), (488, 256), (432, 276))
    _disc(painter, "#2f7d6b", 384, 250, 66)
    bird = QPainterPath(QPointF(140, 300))
    bird.cubicTo(190, 420, 400, 420, 440, 280)
    bird.cubicTo(360, 330, 260, 250, 140, 300)
    painter.setBrush(QColor("#2f7d6b"))
    painter.drawPath(bird)
    _disc(painter, "#ffffff", 402, 238, 15)
    _disc(painter, "#22332e", 406, 238, 8)
    painter.translate(0, -34)
    nest = QPainterPath(QPointF(120, 370))
    nest.cubicTo(170, 520, 430, 520, 480, 370)
    nest.cubicTo(400, 420, 200, 420, 120, 370)
    painter.setBrush(QColor("#a8683a"))
    painter.drawPath(nest)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for place in range(7):
        painter.setPen(_pen("#7d4a26" if place % 2 else "#c98a55", 7))
        start = QPointF(140 + place * 30, 396 + (place % 3) * 10)
        twig = QPainterPath(start)
        twig.quadTo(start + QPointF(70, 70 - place * 4), start + QPointF(150, 24 - place * 4))
        painter.drawPath(twig)
    painter.end()
    return image


def jpeg(image: QImage) -> bytes:
    """Give a picture as JPEG, small enough to be shipped and large enough for the info page."""
    small = image.scaledToWidth(min(image.width(), _SHIPPED), Qt.TransformationMode.SmoothTransformation)
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    small.save(target, "JPEG", 80)
    return bytes(target.data().data())


def main() -> int:
    """Draw all pictures; 1 for one that takes more than an example may."""
    for name, image in (("logo.jpg", logo()), ("tuin.jpg", garden()), ("speelhoek.jpg", play_corner())):
        content = jpeg(image)
        if len(content) > MOST_BYTES:
            print(f"{name}: {len(content)} bytes, more than {MOST_BYTES}", file=sys.stderr)
            return 1
        (FOLDER / name).write_bytes(content)
        print(f"{name}: {len(content)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
