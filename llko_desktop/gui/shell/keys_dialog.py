"""Lists every key of the program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)


@dataclass(frozen=True)
class KeySection:
    """Keys that belong together: pairs of the keys as Qt writes them (`Ctrl+1`) and what they do."""

    title: str
    keys: tuple[tuple[str, str], ...]


def keys_of(title: str, actions: Sequence[QAction]) -> KeySection:
    """Make a section from those of `actions` that have a shortcut."""
    pairs = (
        (action.shortcut().toString(), action.text().replace("&", "").removesuffix("…"))
        for action in actions
        if not action.shortcut().isEmpty()
    )
    return KeySection(title, tuple(pairs))


class KeysDialog(QDialog):
    """A table that can be walked through with the arrow keys; escape closes it."""

    def __init__(self, sections: Sequence[KeySection], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All keys"))
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("All keys"))
        self.tree.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        for section in sections:
            top = QTreeWidgetItem(self.tree, [section.title])
            font = self.font()
            font.setBold(True)
            top.setFont(0, font)
            for keys, what in section.keys:
                shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
                QTreeWidgetItem(top, [what, shown or keys])
            top.setExpanded(True)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.tree)
        column.addWidget(buttons)

    def sizeHint(self) -> QSize:
        em = self.fontInfo().pixelSize()
        return QSize(38 * em, 40 * em)
