"""The first rows of sources with the same columns, as the files have them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from llko_desktop.gui.rows.row_model import NO_INDEX, Index
from llko_desktop.services.cells import cell_text
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import Incoming, IncomingColumn, IncomingRow

MOST_ROWS = 50
_LONGEST = 200


class PreviewModel(QAbstractTableModel):
    """Titles above the columns, with the name of the field that each is read as; row numbers at the left."""

    def __init__(self, name_of: Callable[[Field], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name_of = name_of
        self._columns: tuple[IncomingColumn, ...] = ()
        self._fields: tuple[Field | None, ...] = ()
        self._rows: list[IncomingRow] = []

    def show_sources(self, sources: Sequence[Incoming], fields: Sequence[Field | None]) -> bool:
        """Show sources whose columns are read as `fields`; gives whether they are others than before."""
        rows = [row for source in sources for row in source.rows[:MOST_ROWS]][:MOST_ROWS]
        if self._columns == sources[0].columns and self._rows == rows:
            self._fields = tuple(fields)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
            return False
        self.beginResetModel()
        self._columns, self._fields, self._rows = sources[0].columns, tuple(fields), rows
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        cells, at = self._rows[index.row()].cells, self._columns[index.column()].index
        return " ".join(cell_text(cells[at]).split())[:_LONGEST] if at < len(cells) else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            row = self._rows[section]
            return str(row.number or section + 1)
        title, field = " ".join(self._columns[section].title.split()), self._fields[section]
        return f"{title}\n{self._name_of(field)}" if field else f"{title}\n–"
