"""The commands of the menu bar; what they do is connected by whoever knows the services."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.theme.theme import ThemeChoice

# Under its own name, by which the texts to translate are found.
translate = QCoreApplication.translate


class Commands:
    """The actions of a window with their menus; all but quit, keys and appearance wait until `set_ready`.

    Connect to `triggered` of each; `export_list` and `print` are enabled by the page that can.
    """

    def __init__(self, window: QMainWindow, icons: Icons) -> None:
        self._window, self._icons = window, icons
        self.import_files = self._make(Symbol.IMPORT, translate("Commands", "&Import requests…"), "Ctrl+O")
        self.earlier_imports = self._make(Symbol.CLOCK, translate("Commands", "&Earlier imports…"))
        self.new_request = self._make(Symbol.ADD, translate("Commands", "&New request…"), "Ctrl+N")
        self.paste = self._make(Symbol.PASTE, translate("Commands", "&Paste a request"), "Ctrl+V")
        self.export_list = self._make(Symbol.OUTBOX, translate("Commands", "&Export this list…"), "Ctrl+E")
        self.export = self._make(Symbol.OUTBOX, translate("Commands", "Exp&ort data…"), "Ctrl+Shift+E")
        self.new_template = self._make(Symbol.ADD, translate("Commands", "New &template…"), "Ctrl+Shift+N")
        self.import_templates = self._make(Symbol.IMPORT, translate("Commands", "I&mport templates…"))
        self.export_templates = self._make(Symbol.OUTBOX, translate("Commands", "E&xport templates…"))
        self.print = self._make(Symbol.PRINT, translate("Commands", "&Print…"), "Ctrl+P")
        self.print_today = self._make(
            Symbol.PRINT, translate("Commands", "Print today’s &list…"), "Ctrl+Shift+P"
        )
        self.undo = self._make(Symbol.UNDO, translate("Commands", "&Undo the last step"), "Ctrl+Z")
        self.quit = self._make(Symbol.QUIT, translate("Commands", "&Quit"), "Ctrl+Q")
        self.find = self._make(Symbol.SEARCH, translate("Commands", "&Find"), "Ctrl+F")
        self.help = self._make(Symbol.HELP, translate("Commands", "&Help"), "F1")
        self.keys = self._make(Symbol.KEYBOARD, translate("Commands", "All &keys"), "?")
        self.about = self._make(Symbol.INFO, translate("Commands", "&About this program"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.pages = QActionGroup(window)
        self.appearance = QActionGroup(window)
        self._add_menus()
        self.print.setEnabled(False)
        self.export_list.setEnabled(False)
        self.set_ready(False)

    def set_ready(self, ready: bool) -> None:
        """Enable what needs the store once it is open."""
        for action in (
            self.import_files,
            self.earlier_imports,
            self.new_request,
            self.paste,
            self.export,
            self.new_template,
            self.import_templates,
            self.export_templates,
            self.print_today,
            self.undo,
            self.find,
            self.help,
            *self.pages.actions(),
        ):
            action.setEnabled(ready)
        if not ready:
            self.print.setEnabled(False)
            self.export_list.setEnabled(False)

    def add_page(self, title: str, keys: str) -> QAction:
        """Add a page to the view menu; `keys` are its shortcut, empty for none."""
        action = QAction(title, self._window)
        action.setCheckable(True)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.setEnabled(self.find.isEnabled())
        self.pages.addAction(action)
        self._view.insertAction(self._end_of_pages, action)
        return action

    def show_choice(self, choice: ThemeChoice) -> None:
        """Tick the appearance in force."""
        for action in self.appearance.actions():
            action.setChecked(action.data() == choice)

    def _make(self, symbol: Symbol, text: str, keys: str = "") -> QAction:
        action = QAction(self._icons.icon(symbol), text, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        return action

    def _add_menus(self) -> None:
        bar = self._window.menuBar()
        file = bar.addMenu(translate("Commands", "&File"))
        file.addActions([self.new_request, self.paste, self.import_files, self.earlier_imports])
        file.addSeparator()
        file.addActions([self.export_list, self.export, self.print, self.print_today])
        file.addSeparator()
        file.addActions([self.new_template, self.import_templates, self.export_templates])
        file.addSeparator()
        file.addAction(self.quit)
        bar.addMenu(translate("Commands", "&Edit")).addAction(self.undo)
        self._view = bar.addMenu(translate("Commands", "&View"))
        self._end_of_pages = self._view.addSeparator()
        self._view.addAction(self.find)
        self._view.addMenu(self._appearance_menu())
        help_menu = bar.addMenu(translate("Commands", "&Help"))
        help_menu.addActions([self.help, self.keys])
        help_menu.addSeparator()
        help_menu.addAction(self.about)

    def _appearance_menu(self) -> QMenu:
        menu = QMenu(translate("Commands", "&Appearance"), self._window)
        for choice, text in (
            (ThemeChoice.SYSTEM, translate("Commands", "As the &system")),
            (ThemeChoice.LIGHT, translate("Commands", "&Light")),
            (ThemeChoice.DARK, translate("Commands", "&Dark")),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(choice)
            self.appearance.addAction(action)
        return menu
