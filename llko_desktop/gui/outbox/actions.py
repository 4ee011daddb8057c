"""What is done with actions of the work sheet: copied, ticked, dropped, all ticked at once, taken back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.outbox.enter_all import EnterAllDialog
from llko_desktop.services.outbox_sheet import SheetItem
from llko_desktop.services.outbox_ticks import Ticked
from llko_desktop.texts.counts import Counts


class OutboxActions(QObject):
    """Works for one page, over whose window it asks."""

    def __init__(self, context: GuiContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    def copy_text(self, item: SheetItem) -> None:
        """Put the text of an action on the clipboard, or say that there is none."""
        if item.text:
            QGuiApplication.clipboard().setText(item.text)
            self._context.noticed.emit(self.tr("The text is on the clipboard."))
        elif item.entry.item.status:
            self._context.noticed.emit(self.tr("No reply was written for this step."))
        else:
            self._context.noticed.emit(self.tr("There is no text that goes with a registration."))

    def copy_reference(self, item: SheetItem) -> None:
        """Put the reference of a request on the clipboard, by which the platform finds it."""
        QGuiApplication.clipboard().setText(item.entry.reference)
        self._context.noticed.emit(self.tr("The reference is on the clipboard."))

    def enter(self, item: SheetItem, on: date | None) -> bool:
        """Tick one action as entered on a day; gives whether it was."""
        if on is None:
            self._context.failed.emit(self.tr("Fill in the day on which it was entered, as 17/08/2026."))
            return False
        entry, steps = item.entry, self._context.services.steps
        entered = self._context.attempt(lambda: steps.enter(entry.id, on))
        if entered:
            self._context.done(self.tr("Noted as entered on Opvang.Vlaanderen."), entry.reference)
        return entered

    def drop(self, item: SheetItem) -> None:
        """Note that an action need not be entered any more."""
        ticked: list[Ticked] = []
        ticks = self._context.services.outbox_ticks
        if self._context.attempt(lambda: ticked.append(ticks.drop(item.entry.id))):
            self._tell(ticked[0], self.tr("Noted: this need not be entered any more."))

    def enter_all(self, items: list[SheetItem]) -> None:
        """Ask for the day on which all actions that are needed were entered, and tick them."""
        needed = [item.entry.id for item in items if item.needless is None]

        def enter(on: date) -> None:
            ticked = self._context.services.outbox_ticks.enter(needed, on)
            self._tell(ticked, Counts().actions_entered(len(needed)))

        dialog = EnterAllDialog(
            len(needed),
            len(items) - len(needed),
            self._context.today,
            enter,
            self._context.texts,
            self._page.window(),
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_platform(self) -> None:
        """Open the platform in the user's browser, which says itself where there is no connection."""
        address = self._context.services.procedure.platform_url
        if not QDesktopServices.openUrl(QUrl(address)):
            said = self.tr("No browser could be opened. The address is {address}")
            self._context.failed.emit(said.format(address=address))

    def _tell(self, ticked: Ticked, said: str) -> None:
        """Say what was noted, show it, and let Ctrl+Z take it back as one step."""
        self._context.undoable.emit(said, lambda: self._take_back(ticked))
        self._show(ticked)

    def _take_back(self, ticked: Ticked) -> None:
        self._context.services.outbox_ticks.take_back(ticked)
        count = len(ticked.references)
        self._context.noticed.emit(self.tr("Taken back for %n request(s).", "", count))
        self._show(ticked)

    def _show(self, ticked: Ticked) -> None:
        self._context.changed.emit(ticked.references[0] if len(ticked.references) == 1 else "")
