"""The first rows of sources as the files have them, below the columns that they are read under."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from llko_desktop.gui.intake.assistant.preview_model import PreviewModel
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import Incoming

_WIDEST_EMS = 20


class PreviewTable(QTableView):
    """A table to look at; tab goes past it, the arrow keys through it."""

    def __init__(self, name_of: Callable[[Field], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = PreviewModel(name_of, self)
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("The first rows, as the file has them"))
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        em = self.fontInfo().pixelSize()
        self.verticalHeader().setDefaultSectionSize(round(2.1 * em))
        self.setMinimumHeight(6 * em)

    def show_sources(self, sources: Sequence[Incoming], fields: Sequence[Field | None]) -> None:
        """Show sources with the same columns, which are read as `fields`.

        Other columns than before get the width of their words, up to a part of the usual window.
        """
        if not self.rows.show_sources(sources, fields):
            return
        most, header = _WIDEST_EMS * self.fontInfo().pixelSize(), self.horizontalHeader()
        self.resizeColumnsToContents()
        for place in range(self.rows.columnCount()):
            header.resizeSection(place, min(most, header.sectionSize(place)))
