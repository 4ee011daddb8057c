"""The list of all children that are placed, to look one up, change it, let it end or remove it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from llko_desktop.domain.placement import Placement
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.planning.importing.placement_importer import import_placements
from llko_desktop.gui.planning.placement_changes import PlacementChanges
from llko_desktop.gui.planning.placement_dialog import edit_placement
from llko_desktop.gui.planning.placement_rows import PlacementRows, in_order, matching
from llko_desktop.gui.rows.row_list import RowList
from llko_desktop.gui.rows.row_text import ITEM_ROLE
from llko_desktop.gui.theme.theme import Theme, set_look
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.gui.undo import TakeBack
from llko_desktop.gui.widgets.banner import Banner
from llko_desktop.gui.widgets.date_field import DateField
from llko_desktop.gui.widgets.empty_state import EmptyState
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.search_field import SearchField


class PlacementList(QDialog):
    """Shows the children that are placed; what is done here is told here, and can be taken back."""

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Children who are placed"))
        set_look(self, "role", "surface")
        self._context, self._changes = context, PlacementChanges(context, self)
        self._theme, self._icons = theme, icons
        self._placed: tuple[Placement, ...] = ()
        self._last_done: TakeBack | None = None
        self.banner = Banner(icons)
        self.search = SearchField()
        self.search.setPlaceholderText(self.tr("Search by name, day or hours"))
        self.search.setAccessibleName(self.tr("Search among the children who are placed"))
        self.model = PlacementRows(context.texts, self)
        self.list = RowList(theme, uniform=True)
        self.list.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self.list.setAccessibleName(self.tr("Children who are placed"))
        self.list.show_model(self.model)
        self.nobody = EmptyState(
            icons,
            Symbol.TODAY,
            self.tr("Nobody is placed yet"),
            self.tr(
                "Place the children who come to you, or import a list of them: only then is it known whether "
                "there is room."
            ),
        )
        self.none_found = EmptyState(
            icons, Symbol.TODAY, self.tr("Nobody is found"), self.tr("Another name, or less of it, may help.")
        )
        self.add = self._button(self.tr("&Place a child…"), self._add)
        self.bring_in = self._button(self.tr("&Import a list…"), self._import)
        self.edit = self._button(self.tr("&Edit…"), self._edit)
        self.last_day = DateField()
        self.end = self._button(self.tr("Set as &last day"), self._end)
        self.remove = self._button(self.tr("&Remove"), self._remove)
        self.close_button = self._button(self.tr("Close"), self.reject)
        self._lay_out()
        self.search.searched.connect(self.refresh)
        self.search.left.connect(self._into_list)
        self.list.chosen.connect(self._offer)
        self.list.confirmed.connect(self._edit)
        self.list.doubleClicked.connect(self._edit)
        self.last_day.changed.connect(self._offer_end)
        self.last_day.returnPressed.connect(self._end)
        context.planning_changed.connect(self.refresh)
        context.undoable.connect(self._told)
        # By methods, which are let go of with the list.
        context.failed.connect(self._failed)
        context.noticed.connect(self._noticed)
        QShortcut(QKeySequence.StandardKey.Undo, self).activated.connect(self._take_back)
        self.refresh()
        self.search.setFocus()

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        self._pages = QStackedWidget()
        for page in (self.list, self.nobody, self.none_found):
            self._pages.addWidget(page)
        label = QLabel(self.tr("Last da&y"))
        label.setBuddy(self.last_day)
        self.last_day.setAccessibleName(self.tr("Last day"))
        buttons = QWidget()
        flow = FlowLayout(buttons, round(em * 0.5))
        widgets: tuple[QWidget, ...] = (
            self.add, self.bring_in, self.edit, label, self.last_day, self.end, self.remove,
            self.close_button,
        )  # fmt: skip
        for widget in widgets:
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(em, em, em, em)
        column.setSpacing(round(em * 0.7))
        column.addWidget(self.banner)
        column.addWidget(self.search)
        column.addWidget(self._pages, 1)
        column.addWidget(buttons)
        free = self.screen().availableGeometry().size() - QSize(2 * em, 4 * em)
        self.resize(QSize(52 * em, 38 * em).boundedTo(free))

    def refresh(self) -> None:
        """Read the placements anew, and show those that are searched for."""
        if self._context.attempt(self._read):
            self.model.today = self._context.today
            found = matching(self._placed, self.search.text(), self._context.texts)
            self.model.take_over(in_order(found, self._context.today))
            self._pages.setCurrentWidget(
                self.list if found else self.none_found if self._placed else self.nobody
            )
            if self.list.current_key() is None:
                self.list.select_first()
            self._offer()

    def chosen(self) -> Placement | None:
        """Give the placement that is chosen in the list."""
        index = self.list.currentIndex()
        row = index.data(ITEM_ROLE) if index.isValid() else None
        return row if isinstance(row, Placement) else None

    def _read(self) -> None:
        self._placed = self._context.services.planning.view().placements

    def _offer(self) -> None:
        chosen = self.chosen()
        for widget in (self.edit, self.last_day, self.remove):
            widget.setEnabled(chosen is not None)
        self.last_day.set_day(chosen.end if chosen else None)
        self._offer_end()

    def _offer_end(self) -> None:
        chosen, day = self.chosen(), self.last_day.day()
        self.end.setEnabled(chosen is not None and day is not None and day != chosen.end)

    def _into_list(self) -> None:
        self.list.setFocus()

    def _add(self) -> None:
        edit_placement(self._context, self)

    def _import(self) -> None:
        import_placements(self._context, self._theme, self._icons, self)

    def _edit(self) -> None:
        chosen = self.chosen()
        if chosen:
            edit_placement(self._context, self, chosen)

    def _end(self) -> None:
        chosen, day = self.chosen(), self.last_day.day()
        if chosen and day and day != chosen.end:
            self._changes.end(chosen, day)
            self.list.setFocus()

    def _remove(self) -> None:
        chosen = self.chosen()
        if chosen:
            self._changes.remove(chosen)
            # Not on the next one: that would go by one more press.
            self.list.setFocus()

    def _failed(self, text: str) -> None:
        self.banner.show_message(text, Tone.DANGER)

    def _noticed(self, text: str) -> None:
        self.banner.show_message(text, Tone.OK)

    def _told(self, said: str, take_back: TakeBack) -> None:
        self._last_done = take_back
        self.banner.show_message(said, Tone.OK, self.tr("Undo"), self._take_back)

    def _take_back(self) -> None:
        """Take back what was done last from here; once."""
        done, self._last_done = self._last_done, None
        if done is not None:
            self._context.take_back_wanted.emit(done)


def show_placements(context: GuiContext, theme: Theme, icons: Icons, parent: QWidget) -> None:
    """Open the list over a window."""
    dialog = PlacementList(context, theme, icons, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
