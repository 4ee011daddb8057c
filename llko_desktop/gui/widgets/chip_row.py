"""A row of filters with counts, of which one or several can be on."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.literal import literal

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Chip(QPushButton):
    """One filter; its text is the label and, where there is one, the count."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(literal(label), parent)
        self.label = label
        self.setCheckable(True)
        self.setAutoDefault(False)

    def set_count(self, count: int | None) -> None:
        """Show how many there are behind this filter; none hides the number."""
        self.setText(literal(self.label if count is None else f"{self.label} {count}"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        # Rounding in the style must not cut the last letter.
        return super().sizeHint() + QSize(2, 0)


class ChipRow(QWidget):
    """Chips in rows; `chosen` is sent with the keys that are on when the user changes them.

    With `exclusive` exactly one is on, as in a choice of lists; otherwise any number. Left and right move
    between chips, space and enter switch one.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, exclusive: bool = True) -> None:
        super().__init__(parent)
        self._exclusive = exclusive
        self._chips: dict[Hashable, Chip] = {}
        self._flow = FlowLayout(self, spacing=max(4, round(self.fontInfo().pixelSize() * 0.4)))

    def add(self, key: Hashable, label: str, count: int | None = None) -> Chip:
        """Add a filter under a key; in an exclusive row the first one is on."""
        chip = Chip(label, self)
        chip.set_count(count)
        chip.setChecked(self._exclusive and not self._chips)
        chip.clicked.connect(lambda: self._clicked(key))
        self._chips[key] = chip
        self._flow.addWidget(chip)
        return chip

    def remove(self, key: Hashable) -> None:
        """Take a filter away; `KeyError` when there is none of that key."""
        chip = self._chips.pop(key)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def chip(self, key: Hashable) -> Chip:
        """Give the chip of a key; `KeyError` when there is none."""
        return self._chips[key]

    def set_count(self, key: Hashable, count: int | None) -> None:
        """Change the count of one filter."""
        self._chips[key].set_count(count)

    def checked(self) -> tuple[Hashable, ...]:
        """Give the keys that are on, in the order in which they were added."""
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    def check(self, *keys: Hashable) -> None:
        """Switch exactly these on, without sending `chosen`."""
        for key, chip in self._chips.items():
            chip.setChecked(key in keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chips = [chip for chip in self._chips.values() if chip.isVisible() and chip.isEnabled()]
        focused = [place for place, chip in enumerate(chips) if chip.hasFocus()]
        step = _STEPS.get(Qt.Key(event.key()))
        if focused and step:
            chips[(focused[0] + step) % len(chips)].setFocus(Qt.FocusReason.TabFocusReason)
        elif focused and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chips[focused[0]].click()
        else:
            super().keyPressEvent(event)

    def _clicked(self, key: Hashable) -> None:
        if self._exclusive:
            self.check(key)
        self.chosen.emit(self.checked())
