"""What can be done with the current picture, by button, menu and key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.info_page.photos.picture_list import PictureList
from llko_desktop.gui.info_page.photos.picture_model import Tile

translate = QCoreApplication.translate


class PictureActions:
    """Actions of one list, whose keys work while it has the keyboard; connect to `triggered` of each."""

    def __init__(self, icons: Icons, pictures: PictureList, *, ordered: bool) -> None:
        """Make the actions; only what is `ordered` can be put in another place."""
        self._icons, self._list, self._ordered = icons, pictures, ordered
        self.crop = self._make(Symbol.CROP, translate("PictureActions", "Choose the part that is shown…"))
        self.turn_left = self._make(Symbol.TURN_LEFT, translate("PictureActions", "Turn left"))
        self.turn_right = self._make(Symbol.TURN_RIGHT, translate("PictureActions", "Turn right"))
        self.first = self._make(Symbol.TO_FIRST, translate("PictureActions", "Make it the first"), "Alt+Home")
        self.earlier = self._make(Symbol.EARLIER, translate("PictureActions", "Move forward"), "Alt+Left")
        self.later = self._make(Symbol.LATER, translate("PictureActions", "Move back"), "Alt+Right")
        self.last = self._make(Symbol.TO_LAST, translate("PictureActions", "Make it the last"), "Alt+End")
        self.remove = self._make(Symbol.DELETE, translate("PictureActions", "Remove"), "Del")
        self.first.triggered.connect(lambda: self._move(to_end=-1))
        self.earlier.triggered.connect(lambda: self._move(by=-1))
        self.later.triggered.connect(lambda: self._move(by=1))
        self.last.triggered.connect(lambda: self._move(to_end=1))
        self.show_tile(None)

    def all(self) -> list[QAction]:
        """Give all of them in their order."""
        changes = [self.crop, self.turn_left, self.turn_right]
        order = [self.first, self.earlier, self.later, self.last] if self._ordered else []
        return [*changes, *order, self.remove]

    def show_tile(self, tile: Tile | None) -> None:
        """Offer what can be done with a tile; nothing with one that is being read or turned."""
        picture = tile.picture if tile and not tile.is_busy else None
        for action in self.all():
            action.setEnabled(picture is not None)
        if tile is not None and picture is not None:
            for action, possible in (
                (self.first, picture.place > 0),
                (self.earlier, picture.place > 0),
                (self.later, picture.place + 1 < tile.total),
                (self.last, picture.place + 1 < tile.total),
            ):
                action.setEnabled(possible)

    def _make(self, symbol: Symbol, text: str, keys: str = "") -> QAction:
        action = QAction(self._icons.icon(symbol, "text"), text, self._list)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text} ({shown})")
        self._list.addAction(action)
        return action

    def _move(self, by: int = 0, to_end: int = 0) -> None:
        tile = self._list.current_tile()
        if tile is not None and tile.picture is not None:
            ends = {-1: 0, 1: tile.total - 1}
            self._list.move_current(ends.get(to_end, tile.picture.place + by))
