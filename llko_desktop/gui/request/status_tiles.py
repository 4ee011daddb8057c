"""The statuses of a request: tiles for what is possible, and in one line what is not, with the reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.status import Status
from llko_desktop.domain.transitions import StatusOption
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.request.status_tile import StatusTile
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.tile_grid import TileGrid
from llko_desktop.texts.speech import Texts

_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class StatusTiles(QWidget):
    """Shows options; `chosen` carries the status of a tile that was pressed.

    Arrow keys move between tiles, space and enter press one, and so do the digits from 1 on.
    """

    chosen = Signal(Status)

    def __init__(self, texts: Texts, order: Sequence[Status], host: QWidget) -> None:
        super().__init__(host)
        self._texts = texts
        em = self.fontInfo().pixelSize()
        outer = QVBoxLayout(host)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(0.4 * em))
        tiles, low = QWidget(), QWidget()
        self._grid, self._low = TileGrid(tiles, round(14.5 * em)), FlowLayout(low)
        self.tiles = {status: self._make(status) for status in order}
        self._refused = {status: self._make_refused(status) for status in order}
        self.reasons = plain_label(role="muted")
        for widget in (tiles, low, self.reasons):
            column.addWidget(widget)

    def _make(self, status: Status) -> StatusTile:
        tile = StatusTile(self._texts.status(status), self._texts.consequence(status))
        tile.clicked.connect(lambda: self.chosen.emit(status))
        self._grid.addWidget(tile)
        return tile

    def _make_refused(self, status: Status) -> QPushButton:
        button = QPushButton(self._texts.status(status))
        button.setProperty("kind", "refused")
        button.setEnabled(False)
        self._low.addWidget(button)
        return button

    def add_tile(self, text: str, consequence: str, action: Callable[[], object]) -> StatusTile:
        """Add a tile for a step that is no status."""
        tile = StatusTile(text, consequence)
        tile.clicked.connect(action)
        self._grid.addWidget(tile)
        return tile

    def add_button(self, text: str, action: Callable[[], object]) -> QPushButton:
        """Add a low button below the tiles."""
        button = QPushButton(text)
        button.setProperty("kind", "choice")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.clicked.connect(action)
        self._low.addWidget(button)
        return button

    def show_options(
        self, options: Sequence[StatusOption], target: Status | None, *, all_allowed: bool
    ) -> None:
        """Show what can be chosen and what cannot; a reason that several share is said once."""
        found = {option.status: option for option in options}
        reasons: list[str] = []
        for status, tile in self.tiles.items():
            option = found.get(status)
            allowed = option is not None and (option.allowed or all_allowed)
            tile.setVisible(allowed)
            tile.setChecked(allowed and status is target)
            refused = self._refused[status]
            refused.setVisible(option is not None and not allowed)
            why = self._texts.message(option.why) if option and option.why and not allowed else ""
            refused.setToolTip(why)
            refused.setAccessibleDescription(why)
            if why and why not in reasons:
                reasons.append(why)
        self.reasons.setText("\n".join(reasons))
        self.reasons.setVisible(bool(reasons))

    def places(self) -> Iterator[tuple[Status, QPushButton]]:
        """Yield what stands for a status: its tile, and what stands in its place while it is not possible."""
        yield from self.tiles.items()
        yield from self._refused.items()

    def can_choose(self, status: Status) -> bool:
        """Whether a status can be chosen now."""
        return not self.tiles[status].isHidden()

    def focus(self, status: Status) -> None:
        """Put the keyboard on the tile of a status."""
        self.tiles[status].setFocus()

    def focus_first(self) -> None:
        """Put the keyboard on what can be chosen first, by keyboard or else below the tiles."""
        usable = self._usable()
        if usable:
            usable[0].setFocus()

    def _usable(self) -> list[QPushButton]:
        items = (flow.itemAt(place) for flow in (self._grid, self._low) for place in range(flow.count()))
        buttons = [item.widget() for item in items if item is not None]
        return [b for b in buttons if isinstance(b, QPushButton) and b.isEnabled() and not b.isHidden()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        usable = self._usable()
        focused = next((place for place, button in enumerate(usable) if button.hasFocus()), None)
        move, digit = _MOVES.get(Qt.Key(event.key())), event.key() - Qt.Key.Key_1
        if focused is not None and move:
            usable[(focused + move) % len(usable)].setFocus(Qt.FocusReason.TabFocusReason)
        elif (
            focused is not None
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers()
        ):
            usable[focused].click()
        elif focused is not None and 0 <= digit < len(usable) and not event.modifiers():
            usable[digit].setFocus(Qt.FocusReason.ShortcutFocusReason)
            usable[digit].click()
        else:
            super().keyPressEvent(event)
