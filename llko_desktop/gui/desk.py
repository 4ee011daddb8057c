"""Furnishes the window once the store is open: makes the pages and ties them to its commands and keys."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMessageBox

from llko_desktop import __version__
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.figures.page import FiguresPage
from llko_desktop.gui.freshness import FIGURES, Freshness
from llko_desktop.gui.help.page import HelpPage
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.info_page.in_window import INFO_PAGE, InfoPageInWindow
from llko_desktop.gui.info_page.page import InfoPagePage
from llko_desktop.gui.intake.bringing_in import BringingIn
from llko_desktop.gui.outbox.page import OutboxPage
from llko_desktop.gui.planning.page import PlanningPage
from llko_desktop.gui.request.panel import RequestPanel
from llko_desktop.gui.request_keys import add_request_keys
from llko_desktop.gui.requests.export import ListExporter
from llko_desktop.gui.requests.page import RequestsPage
from llko_desktop.gui.settings.page import SettingsPage
from llko_desktop.gui.shell.keys_dialog import KeySection
from llko_desktop.gui.shell.main_window import MainWindow
from llko_desktop.gui.shell.page import HELP_PAGE, ShellPage
from llko_desktop.gui.shell.standing import Standing
from llko_desktop.gui.shell.telling import Telling
from llko_desktop.gui.templates.page import TemplatesPage
from llko_desktop.gui.templates.sharing import TemplateSharing
from llko_desktop.gui.theme.theme import Theme, ThemeChoice
from llko_desktop.gui.today.page import TodayPage
from llko_desktop.gui.undo import UndoSteps
from llko_desktop.services.bundle import Services
from llko_desktop.texts.speech import Texts

PLANNING = "planning"


class Desk(QObject):
    """The pages of one window over one opened store; `example` says that its data are only an example."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        icons: Icons,
        services: Services,
        texts: Texts,
        *,
        example: bool = False,
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._texts = window, theme, texts
        self.context = GuiContext(services, texts, self)
        # First of all what is being written is kept.
        window.closing.connect(self.context.flushing)
        window.closing.connect(self.context.leaving)
        self.today = TodayPage(self.context, theme, icons)
        self.requests = RequestsPage(self.context, theme, icons)
        self.outbox = OutboxPage(self.context, icons)
        self.planning = PlanningPage(self.context, theme, icons)
        self.templates = TemplatesPage(self.context, theme, icons)
        self.info_page = InfoPagePage(self.context, theme, icons)
        self.figures = FiguresPage(self.context, theme, icons)
        self.settings = SettingsPage(self.context)
        self.undo_steps = UndoSteps(self.context, self)
        self.telling = Telling(self.context, window, self.undo_steps, self._undo)
        self.standing = Standing(self.context, window, example=example)
        self.page_in_window = InfoPageInWindow(self.context, window, self.info_page)
        self.intake = BringingIn(
            self.context, window, theme, icons, self.undo_steps, self.page_in_window.takes
        )
        self.exporter = ListExporter(self.context, window)
        self.sharing = TemplateSharing(self.context, window, theme, icons)
        self._add_pages()
        self._connect()
        self._add_keys()
        self.freshness = Freshness(
            self.context,
            window,
            self.standing,
            today=self.today,
            requests=self.requests,
            outbox=self.outbox,
            planning=self.planning,
            templates=self.templates,
            info_page=self.page_in_window,
            figures=self.figures,
        )
        self.settings.load()
        self.freshness.show_all()
        self.today.focus_list()

    def _add_pages(self) -> None:
        window = self._window
        window.add_page(
            ShellPage(
                "today",
                self.tr("Today"),
                Symbol.TODAY,
                self.today,
                focus_search=self._search_everything,
                take_focus=self.today.focus_list,
            )
        )
        window.add_page(
            ShellPage(
                "requests",
                self.tr("Requests"),
                Symbol.REQUESTS,
                self.requests,
                focus_search=self._search_everything,
                take_focus=self.requests.focus_list,
            )
        )
        window.add_page(ShellPage("outbox", self.tr("To enter"), Symbol.OUTBOX, self.outbox))
        window.add_page(
            ShellPage(
                PLANNING,
                self.tr("Planning"),
                Symbol.PLANNING,
                self.planning,
                take_focus=self.planning.focus,
            )
        )
        window.add_page(
            ShellPage(
                "templates",
                self.tr("Templates"),
                Symbol.TEMPLATES,
                self.templates,
                focus_search=self.templates.focus_search,
                take_focus=self.templates.focus,
            )
        )
        window.add_page(
            ShellPage(
                INFO_PAGE,
                self.tr("Info page"),
                Symbol.INFO_PAGE,
                self.info_page,
                take_focus=self.info_page.focus,
            )
        )
        window.add_page(
            ShellPage(
                FIGURES,
                self.tr("Figures"),
                Symbol.FIGURES,
                self.figures,
                take_focus=self.figures.focus,
            )
        )
        window.add_page(
            ShellPage("settings", self.tr("Settings"), Symbol.SETTINGS, self.settings, at_bottom=True)
        )
        help_page = HelpPage(self._texts)
        window.add_page(ShellPage(HELP_PAGE, self.tr("Help"), Symbol.HELP, help_page, at_bottom=True))

    def _connect(self) -> None:
        context, commands = self.context, self._window.commands
        context.stepped.connect(self._leave_status)
        context.opened.connect(self._open)
        context.returned.connect(self._show_again)
        context.edit_begun.connect(self._window.toast.hide)
        context.edit_wanted.connect(self._window.toast.hide)
        self.intake.arrived.connect(self._open)
        self.intake.adding.referral_wanted.connect(self._refer)
        self.intake.templates_given.connect(self.sharing.open)
        self.today.counted.connect(self.standing.count_work)
        self.info_page.counted.connect(self.standing.tell_complete)
        self.today.info_page_wanted.connect(self.page_in_window.show)
        self.today.import_wanted.connect(self.intake.importer.ask)
        self.requests.import_wanted.connect(self.intake.importer.ask)
        self.figures.import_wanted.connect(self.intake.importer.ask)
        self.figures.listed.connect(self._list)
        self.settings.theme_chosen.connect(self._dress)
        self._window.theme_chosen.connect(self._keep_theme)
        self._window.closing.connect(self.exporter.stop)
        self._window.closing.connect(self.sharing.stop)
        self._window.closing.connect(self.planning.output.stop)
        self._window.closing.connect(self.figures.output.stop)
        for page in (self.today, self.requests):
            self._window.closing.connect(page.detail.batch.stop)
        self._window.page_shown.connect(self._page_shown)
        for page in (self.today, self.requests):
            page.title.add_tools((commands.new_request, commands.paste, commands.import_files))
        self.templates.title.add_tools(
            (commands.new_template, commands.import_templates, commands.export_templates)
        )
        commands.new_template.triggered.connect(self._new_template)
        commands.import_templates.triggered.connect(self.sharing.ask_for_file)
        self.sharing.taken.connect(lambda: self._window.show_page("templates"))
        commands.export_templates.triggered.connect(self.sharing.ask_what)
        commands.export_list.triggered.connect(self._export)
        commands.print.triggered.connect(self._print)
        commands.undo.triggered.connect(self._undo)
        commands.about.triggered.connect(self._about)
        commands.print.setEnabled(True)

    def _add_keys(self) -> None:
        self._window.add_keys(add_request_keys((self.today, self.requests)))
        self._window.add_keys(KeySection(self.tr("Planning"), self.planning.keys()))
        self._window.add_keys(KeySection(self.tr("Templates"), self.templates.add_keys()))
        self._window.add_keys(KeySection(self.tr("Info page"), self.info_page.keys()))
        self._window.add_keys(KeySection(self.tr("Figures"), self.figures.keys()))

    def _panel(self) -> RequestPanel | None:
        """Give the request in view, if any."""
        pages: dict[str, TodayPage | RequestsPage] = {"today": self.today, "requests": self.requests}
        page = pages.get(self._window.current_page)
        return None if page is None or page.detail.shows_review else page.panel

    def _new_template(self) -> None:
        self._window.show_page("templates")
        self.templates.new()

    def _undo(self) -> None:
        panel = self._panel()
        self.undo_steps.undo(panel.reference if panel else "")
        self._leave_status()

    def _leave_status(self) -> None:
        """Go on from the list: on a status the next key would prepare a step for the next family."""
        for page in (self.today, self.requests):
            focused = QApplication.focusWidget()
            if focused is not None and page.panel.editor.isAncestorOf(focused):
                page.list.setFocus()

    def _show_again(self, reference: str) -> None:
        if self._window.current_page != "today" or not self.today.show_request(reference):
            self._open(reference)

    def _open(self, reference: str) -> None:
        self._window.show_page("requests")
        self.requests.show_request(reference)

    def _list(self, references: frozenset[str], named: str) -> None:
        """Show exactly these requests, with what they are in words."""
        self._window.show_page("requests")
        self.requests.show_only(references, named)

    def _search_everything(self) -> None:
        self._window.show_page("requests")
        self.requests.search.setFocus()
        self.requests.search.selectAll()

    def _page_shown(self, key: str) -> None:
        lists = {
            "today": self.today.focus_list,
            "requests": self.requests.focus_list,
            PLANNING: self.planning.focus,
            "templates": self.templates.focus,
            INFO_PAGE: self.info_page.focus,
            FIGURES: self.figures.focus,
        }
        if key in lists:
            lists[key]()
        can_print = self._panel() is not None or self.page_in_window.is_in_front or key in (PLANNING, FIGURES)
        self._window.commands.print.setEnabled(can_print)
        self._window.commands.export_list.setEnabled(key in ("requests", FIGURES))

    def _refer(self, reference: str) -> None:
        """Write the text that refers the parents of a request to the platform (R9)."""
        self._open(reference)
        self.requests.panel.refer()

    def _print(self) -> None:
        panel = self._panel()
        if panel:
            panel.print()
        elif self.page_in_window.is_in_front:
            self.page_in_window.print()
        elif self._window.current_page == PLANNING:
            self.planning.print()
        elif self._window.current_page == FIGURES:
            self.figures.print()

    def _export(self) -> None:
        if self._window.current_page == FIGURES:
            self.figures.export()
        else:
            self.exporter.ask(self.requests.shown())

    def _dress(self, choice: str) -> None:
        self._theme.set_choice(ThemeChoice(choice))
        self._window.commands.show_choice(ThemeChoice(choice))

    def _keep_theme(self, choice: ThemeChoice) -> None:
        self.context.attempt(lambda: self.context.services.preferences.set_value("theme", choice.value))
        self.settings.show_theme(choice)

    def _about(self) -> None:
        text = self.tr(
            "Version {version}. Works without a connection; your data stay on this computer, encrypted."
        )
        QMessageBox.about(self._window, self.tr("Childcare requests"), text.format(version=__version__))
