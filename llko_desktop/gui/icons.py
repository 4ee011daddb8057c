"""Icons by meaning, drawn from an icon font in the colours of the theme in force."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from llko_desktop.gui.theme.theme import Theme


class Symbol(StrEnum):
    """What an icon stands for; the value is its name in the icon font."""

    TODAY = "ph.sun"
    REQUESTS = "ph.users"
    OUTBOX = "ph.upload-simple"
    PLANNING = "ph.calendar-blank"
    TEMPLATES = "ph.note-pencil"
    INFO_PAGE = "ph.house-line"
    FIGURES = "ph.chart-bar"
    SETTINGS = "ph.gear-six"
    HELP = "ph.question"
    IMPORT = "ph.download-simple"
    ADD = "ph.plus"
    EDIT = "ph.pencil-simple"
    DELETE = "ph.trash"
    COPY = "ph.copy"
    PASTE = "ph.clipboard-text"
    PRINT = "ph.printer"
    PDF = "ph.file-pdf"
    POSTER = "ph.door"
    MAIL = "ph.envelope-simple"
    PHONE = "ph.phone"
    SEARCH = "ph.magnifying-glass"
    FILTER = "ph.funnel"
    CALENDAR = "ph.calendar"
    FOLDER = "ph.folder-open"
    LOCK = "ph.lock-key"
    KEY = "ph.key"
    SHOW = "ph.eye"
    HIDE = "ph.eye-slash"
    KEYBOARD = "ph.keyboard"
    UNDO = "ph.arrow-counter-clockwise"
    RETRY = "ph.arrow-clockwise"
    QUIT = "ph.sign-out"
    BROWSER = "ph.arrow-square-out"
    CLOSE = "ph.x"
    OK = "ph.check-circle"
    CHECK = "ph.check"
    OPEN = "ph.circle"
    INFO = "ph.info"
    WARNING = "ph.warning"
    DANGER = "ph.warning-octagon"
    CLOCK = "ph.clock"
    DONE = "ph.checks"
    PREVIOUS = "ph.caret-left"
    NEXT = "ph.caret-right"
    FIELD = "ph.brackets-curly"
    CONDITION = "ph.git-branch"
    BOLD = "ph.text-bolder"
    LIST = "ph.list-bullets"
    SPELLING = "ph.text-aa"
    REDO = "ph.arrow-bend-up-right"
    PICTURE = "ph.image"
    CROP = "ph.crop"
    TURN_LEFT = "ph.arrow-arc-left"
    TURN_RIGHT = "ph.arrow-arc-right"
    EARLIER = "ph.arrow-left"
    LATER = "ph.arrow-right"
    TO_FIRST = "ph.arrow-line-left"
    TO_LAST = "ph.arrow-line-right"


class Icons:
    """Makes icons that change colour with the theme; the icon font is loaded when the first one is drawn.

    An icon is decoration: whoever shows one without words gives the control an accessible name.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._glyphs: dict[tuple[str, str], QIcon] = {}

    def icon(self, symbol: Symbol, color: str = "muted", on: str = "accent_text") -> QIcon:
        """Give the icon for a meaning; `color` and `on` name the theme's colours for normal and for
        checked.
        """
        return QIcon(_ThemedEngine(symbol, self._glyph, color, on))

    def pixmap(self, symbol: Symbol, ems: float = 1.2, color: str = "muted", ratio: float = 1.0) -> QPixmap:
        """Give a picture of the icon, so many ems high, in the present colours; `ratio` is the screen's."""
        side = self._theme.scale.px(ems)
        return self.icon(symbol, color).pixmap(QSize(side, side), ratio)

    def _glyph(self, symbol: Symbol, token: str) -> QIcon:
        """Give the font's icon in a colour of the theme in force."""
        color = self._theme.color(token).name()
        if (symbol.value, color) not in self._glyphs:
            # Importing the icon font takes a tenth of a second, so not before something is drawn.
            import qtawesome

            self._glyphs[symbol.value, color] = qtawesome.icon(symbol.value, color=color, scale_factor=1.1)
        return self._glyphs[symbol.value, color]


class _ThemedEngine(QIconEngine):
    """Looks the colour up when it draws, so that an icon given out once follows every change of theme."""

    def __init__(self, symbol: Symbol, glyph: Callable[[Symbol, str], QIcon], color: str, on: str) -> None:
        super().__init__()
        self._symbol, self._glyph, self._color, self._on = symbol, glyph, color, on

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        token = self._on if state == QIcon.State.On else self._color
        if mode == QIcon.Mode.Disabled:
            token = "disabled_text"
        self._glyph(self._symbol, token).paint(painter, rect)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        return pixmap

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: ARG002
        return self.pixmap(size, mode, state)

    def clone(self) -> QIconEngine:
        return _ThemedEngine(self._symbol, self._glyph, self._color, self._on)
