"""Two panes beside each other, or one at a time behind tabs where there is no room for both."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QTabBar, QVBoxLayout, QWidget

_BESIDE_FROM_EMS = 58
_LEAST_EMS = 20
# So long the divider stands still once it is where it is wanted.
_REST_MS = 300


class TwoPanes(QWidget):
    """Shows `first` and `second` by their names; `moved` is sent once the user moved the divider."""

    moved = Signal()

    def __init__(
        self, first: tuple[str, QWidget], second: tuple[str, QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._panes = first[1], second[1]
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        em = self.fontInfo().pixelSize()
        for name, pane in (first, second):
            self.tabs.addTab(name)
            self.splitter.addWidget(pane)
            pane.setMinimumWidth(_LEAST_EMS * em)
        self.splitter.setSizes([1000, 900])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(em * 0.4))
        column.addWidget(self.tabs)
        column.addWidget(self.splitter, 1)
        self.tabs.currentChanged.connect(lambda _place: self._arrange())
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.moved)
        self.splitter.splitterMoved.connect(lambda *_at: self._rest.start())
        self.tabs.hide()

    @property
    def is_beside(self) -> bool:
        """Whether both are in view."""
        return self.tabs.isHidden()

    def show_first(self) -> None:
        """Bring the first pane into view."""
        self.tabs.setCurrentIndex(0)

    def sizes(self) -> list[int]:
        """Give how the divider stands."""
        return self.splitter.sizes()

    def set_sizes(self, sizes: list[int]) -> None:
        """Put the divider as it stood before."""
        self.splitter.setSizes(sizes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= _BESIDE_FROM_EMS * self.fontInfo().pixelSize()
        if beside == self.tabs.isHidden():
            return
        self.tabs.setVisible(not beside)
        self._arrange()

    def _arrange(self) -> None:
        focused = QApplication.focusWidget()
        hidden = [] if self.is_beside else [self._panes[1 - self.tabs.currentIndex()]]
        if focused and any(pane.isAncestorOf(focused) for pane in hidden):
            # Qt would look for another place, and find one far away.
            self.tabs.setFocus()
        for place, pane in enumerate(self._panes):
            pane.setVisible(self.is_beside or place == self.tabs.currentIndex())
