"""The tools above a template's text: fields, conditions, bold words, lists, undo, and its source."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.theme.theme import Theme, set_look
from llko_desktop.gui.widgets.chip_row import ChipRow
from llko_desktop.gui.widgets.flow_layout import FlowLayout


class TemplateToolbar(QWidget):
    """Buttons by name; `source_wanted` says whether the source is to be shown."""

    source_wanted = Signal(bool)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons, self._theme = icons, theme
        self._flow = flow = FlowLayout(self, theme.scale.px(0.4))
        self.field = self._words(Symbol.FIELD, self.tr("&Insert field"), self.tr("Ctrl+Space, or type {{"))
        self.condition = self._words(
            Symbol.CONDITION,
            self.tr("&Only if …"),
            self.tr("Lets what is selected stand only under a condition"),
        )
        self.bold = self._sign(Symbol.BOLD, self.tr("Bold"), "Ctrl+B")
        self.list = self._sign(Symbol.LIST, self.tr("List"), "Ctrl+Shift+L")
        self.undo = self._sign(Symbol.UNDO, self.tr("Undo"), "Ctrl+Z")
        self.redo = self._sign(Symbol.REDO, self.tr("Redo"), "Ctrl+Shift+Z")
        self.bold.setCheckable(True)
        self.list.setCheckable(True)
        self.views = ChipRow(self)
        self.views.add(False, self.tr("Text"))
        self.views.add(True, self.tr("Source"))
        self.views.setAccessibleName(self.tr("View"))
        for tool in (*self.tools, self.undo, self.redo, self.views):
            flow.addWidget(tool)
        self.views.chosen.connect(lambda keys: self.source_wanted.emit(bool(keys[0])))

    @property
    def tools(self) -> tuple[QAbstractButton, ...]:
        """What works on the text with chips only."""
        return self.field, self.condition, self.bold, self.list

    def add_switch(self, switch: QAction, symbol: Symbol) -> None:
        """Add a switch that is not the toolbar's own, at its end."""
        button = QToolButton(self)
        self._dress(button, symbol, switch.text())
        # A button takes its icon from its action, again with each change of that.
        switch.setIcon(button.icon())
        button.setDefaultAction(switch)
        self._flow.addWidget(button)

    def below(self, button: QAbstractButton) -> QRect:
        """Give where a button stands on the screen, for what drops down from it."""
        return QRect(button.mapToGlobal(button.rect().topLeft()), button.size())

    def _words(self, symbol: Symbol, text: str, tip: str) -> QPushButton:
        button = QPushButton(self._icons.icon(symbol), text, self)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        set_look(button, "kind", "small")
        return button

    def _sign(self, symbol: Symbol, name: str, keys: str) -> QToolButton:
        button = QToolButton(self)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(self.tr("{name} ({keys})").format(name=name, keys=shown))
        self._dress(button, symbol, name)
        return button

    def _dress(self, button: QToolButton, symbol: Symbol, name: str) -> None:
        button.setIcon(self._icons.icon(symbol, on="on_accent"))
        side = self._theme.scale.px(1.2)
        button.setIconSize(QSize(side, side))
        button.setAccessibleName(name)
        # By tab one comes to it, as to any button; by a click the text keeps the keyboard.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
