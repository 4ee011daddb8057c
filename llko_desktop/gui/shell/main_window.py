"""The window: pages behind a sidebar once the store is open, and one page about the store before that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from llko_desktop.gui.forms.ui_shell import Ui_Shell
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.shell.commands import Commands
from llko_desktop.gui.shell.geometry import SmallValues, keep_geometry, place_in_middle, restore_geometry
from llko_desktop.gui.shell.keys_dialog import KeysDialog, KeySection, keys_of
from llko_desktop.gui.shell.page import HELP_PAGE, ShellPage
from llko_desktop.gui.shell.status_line import StatusLine
from llko_desktop.gui.theme.theme import Theme, ThemeChoice
from llko_desktop.gui.widgets.banner import Banner
from llko_desktop.gui.widgets.toast import Toast

# Below this many ems of width the sidebar shows icons alone, so that lists and forms keep their room.
_WIDE_EMS = 64
_NUMBERED_PAGES = 9


class MainWindow(QMainWindow):
    """Knows no service: pages come in with `add_page`, and what the menus ask for goes out through
    `commands`.

    `page_left` is sent before another page comes to the front, and `page_shown` with its key after that;
    `theme_chosen` with the appearance that the user chose (it is in force already), `closing` when the window
    is about to close.
    """

    page_left = Signal()
    page_shown = Signal(str)
    theme_chosen = Signal(ThemeChoice)
    closing = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._pages: dict[str, ShellPage] = {}
        self._page_actions: dict[str, QAction] = {}
        self._more_keys: list[KeySection] = []
        self._settings: SmallValues | None = None
        self._current = ""
        self._stack = QStackedWidget(self)
        self.setCentralWidget(self._stack)
        self._shell = QWidget(self._stack)
        self.ui = Ui_Shell()
        self.ui.setupUi(self._shell)
        self._stack.addWidget(self._shell)
        self.banner = Banner(icons, self._shell)
        em = theme.scale.em
        self.ui.messages.addWidget(self.banner)
        self.toast = Toast(self._shell)
        self.commands = Commands(self, icons)
        self.commands.show_choice(theme.choice)
        self._connect()
        self.setMinimumSize(min(560, 40 * em), min(420, 30 * em))

    def _connect(self) -> None:
        self.ui.sidebar.chosen.connect(self._choose_page)
        self.commands.quit.triggered.connect(self.close)
        self.commands.find.triggered.connect(self._find)
        self.commands.keys.triggered.connect(self.show_keys)
        self.commands.help.triggered.connect(self._show_help)
        self.commands.appearance.triggered.connect(self._choose_appearance)

    @property
    def status(self) -> StatusLine:
        """The line at the bottom."""
        line: StatusLine = self.ui.status
        return line

    @property
    def current_page(self) -> str:
        """The key of the page in front; empty while there is none."""
        return self._current

    @property
    def page(self) -> ShellPage | None:
        """The page in front, if there is one yet."""
        return self._pages.get(self._current)

    def add_page(self, page: ShellPage) -> None:
        """Add a page; the first one is in front. Pages at the top get Ctrl+1 … in the order they come."""
        numbered = sum(1 for known in self._pages.values() if not known.at_bottom) + 1
        keys = "" if page.at_bottom or numbered > _NUMBERED_PAGES else f"Ctrl+{numbered}"
        self._pages[page.key] = page
        icon = self._icons.icon(page.symbol)
        button = self.ui.sidebar.add(page.key, page.title, icon, bottom=page.at_bottom)
        button.setToolTip(f"{page.title} ({keys})" if keys else page.title)
        self.ui.pages.addWidget(page.widget)
        action = self.commands.add_page(page.title, keys)
        action.triggered.connect(lambda: self._go_to(page.key))
        self._page_actions[page.key] = action
        self.set_badge(page.key, page.badge, page.spoken_badge)
        if not self._current:
            self.show_page(page.key)

    def set_badge(self, key: str, text: str, spoken: str = "") -> None:
        """Show how much waits on a page; `spoken` is read out in place of `text`."""
        self.ui.sidebar.set_count(key, text, spoken)

    def show_page(self, key: str) -> None:
        """Bring a page to the front; `KeyError` when there is none of that name."""
        page = self._pages[key]
        if key != self._current:
            self.page_left.emit()
        self.ui.pages.setCurrentWidget(page.widget)
        self.ui.sidebar.choose(key)
        self._page_actions[key].setChecked(True)
        if key != self._current:
            self._current = key
            self.page_shown.emit(key)

    def show_store_page(self, page: QWidget) -> None:
        """Show a page about the store in place of everything else; it replaces the one before."""
        for place in reversed(range(self._stack.count())):
            widget = self._stack.widget(place)
            if widget is not None and widget not in (self._shell, page):
                self._stack.removeWidget(widget)
                widget.deleteLater()
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.commands.set_ready(False)
        page.setFocus()

    def show_pages(self) -> None:
        """Show the pages behind the sidebar: the store is open."""
        self._stack.setCurrentWidget(self._shell)
        self.commands.set_ready(True)

    def remember_in(self, settings: SmallValues | None) -> None:
        """Stand where the window stood last time, and keep its place in `settings` when it closes."""
        self._settings = settings
        if settings is None:
            place_in_middle(self)
        else:
            restore_geometry(self, settings)

    def add_keys(self, section: KeySection) -> None:
        """Name keys of a page in the list of all keys."""
        self._more_keys.append(section)

    def show_keys(self) -> None:
        """Open the list of all keys."""
        commands = self.commands
        adding = [commands.new_request, commands.paste, commands.import_files, commands.new_template]
        general = [commands.find, *adding, commands.export_list, commands.print, commands.undo]
        sections = [
            keys_of(self.tr("Pages"), self.commands.pages.actions()),
            keys_of(self.tr("Everywhere"), [*general, commands.help, commands.keys, commands.quit]),
            *self._more_keys,
        ]
        dialog = KeysDialog(sections, self)
        dialog.exec()
        dialog.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ui.sidebar.set_compact(event.size().width() < _WIDE_EMS * self._theme.scale.em)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        if self._settings is not None:
            keep_geometry(self, self._settings)
        super().closeEvent(event)

    def _choose_page(self, key: str) -> None:
        """Show another page because the user asks for it: what was said of the one before is over."""
        if key != self._current:
            self.toast.hide()
        self.show_page(key)

    def _go_to(self, key: str) -> None:
        """Show a page asked for by key or menu: the keyboard goes there too, or to its sidebar entry."""
        self._choose_page(key)
        page = self._pages[key]
        if page.take_focus is not None:
            page.take_focus()
            return
        widget = page.widget
        target = widget if widget.focusPolicy() or widget.focusProxy() else self.ui.sidebar.button(key)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _find(self) -> None:
        search = self._pages[self._current].focus_search if self._current else None
        if search:
            search()

    def _show_help(self) -> None:
        if HELP_PAGE in self._pages:
            self._go_to(HELP_PAGE)

    def _choose_appearance(self, action: QAction) -> None:
        # Qt keeps the text of the choice alone.
        choice = ThemeChoice(action.data())
        self._theme.set_choice(choice)
        self.theme_chosen.emit(choice)
