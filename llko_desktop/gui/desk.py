"""Furnishes the window once the store is open: makes the pages and ties them to its commands and keys."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMessageBox

from llko_desktop import __version__
from llko_desktop.domain.status import Status
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.desk_pages import key_sections, shell_pages
from llko_desktop.gui.exports.exporter import Exporter
from llko_desktop.gui.exports.restorer import Restorer
from llko_desktop.gui.figures.page import FiguresPage
from llko_desktop.gui.freshness import Freshness
from llko_desktop.gui.help.guide_output import GuideOutput
from llko_desktop.gui.help.page import HelpPage
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.info_page.in_window import InfoPageInWindow
from llko_desktop.gui.info_page.page import InfoPagePage
from llko_desktop.gui.intake.bringing_in import BringingIn
from llko_desktop.gui.outbox.page import OutboxPage
from llko_desktop.gui.papers import Papers
from llko_desktop.gui.planning.page import PlanningPage
from llko_desktop.gui.request.panel import RequestPanel
from llko_desktop.gui.requests.export import ListExporter
from llko_desktop.gui.requests.page import RequestsPage
from llko_desktop.gui.retention.remover import Remover
from llko_desktop.gui.settings.page import SettingsPage
from llko_desktop.gui.shell.main_window import MainWindow
from llko_desktop.gui.shell.page import HELP_PAGE
from llko_desktop.gui.shell.standing import Standing
from llko_desktop.gui.shell.telling import Telling
from llko_desktop.gui.templates.page import TemplatesPage
from llko_desktop.gui.templates.sharing import TemplateSharing
from llko_desktop.gui.theme.theme import Theme, ThemeChoice
from llko_desktop.gui.today.page import TodayPage
from llko_desktop.gui.undo import UndoSteps
from llko_desktop.services.bundle import Services
from llko_desktop.texts.speech import Texts


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
        self.help = HelpPage(texts, theme, icons)
        self.guide_output = GuideOutput(self.context, window)
        self.undo_steps = UndoSteps(self.context, self)
        self.telling = Telling(self.context, window, self.undo_steps, self._undo)
        self.standing = Standing(self.context, window, example=example)
        self.page_in_window = InfoPageInWindow(self.context, window, self.info_page)
        self.intake = BringingIn(
            self.context, window, theme, icons, self.undo_steps, self.page_in_window.takes
        )
        self.exporter = ListExporter(self.context, window)
        self.all_exporter = Exporter(self.context, window)
        self.restorer = Restorer(self.context, window)
        self.remover = Remover(self.context, window)
        self.papers = Papers(self.context, window)
        self.sharing = TemplateSharing(self.context, window, theme, icons)
        for page in shell_pages(self):
            window.add_page(page)
        self._connect()
        for section in key_sections(self):
            window.add_keys(section)
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

    def _connect(self) -> None:
        context, commands = self.context, self._window.commands
        self._stop_with_window()
        context.stepped.connect(self._leave_status)
        context.opened.connect(self._open)
        context.returned.connect(self._show_again)
        context.status_help_wanted.connect(self._explain)
        self.help.print_wanted.connect(self.guide_output.print)
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
        self.today.restore_wanted.connect(self.restorer.ask)
        self.restorer.restored.connect(self._show_restored)
        self.remover.removed.connect(self.today.retention.refresh)
        self.today.retention.wanted.connect(self.remover.ask)
        self.settings.retention_wanted.connect(self.remover.ask)
        for page in (self.today, self.requests):
            page.panel.file_wanted.connect(self.papers.print_file)
        self._window.page_shown.connect(self._page_shown)
        for page in (self.today, self.requests):
            page.title.add_tools((commands.new_request, commands.paste, commands.import_files))
        self.today.title.add_tools((commands.print_today,))
        self.templates.title.add_tools(
            (commands.new_template, commands.import_templates, commands.export_templates)
        )
        commands.new_template.triggered.connect(self._new_template)
        commands.import_templates.triggered.connect(self.sharing.ask_for_file)
        self.sharing.taken.connect(lambda: self._window.show_page("templates"))
        commands.export_templates.triggered.connect(self.sharing.ask_what)
        commands.export_list.triggered.connect(self._export_list)
        commands.export.triggered.connect(self._export)
        commands.print.triggered.connect(self._print)
        commands.print_today.triggered.connect(self.papers.print_today)
        commands.undo.triggered.connect(self._undo)
        commands.about.triggered.connect(self._about)
        commands.print.setEnabled(True)

    def _stop_with_window(self) -> None:
        """Let nothing that is being written outlive the window."""
        batches = (page.detail.batch.stop for page in (self.today, self.requests))
        for stop in (
            self.guide_output.stop,
            self.exporter.stop,
            self.all_exporter.stop,
            self.restorer.stop,
            self.remover.stop,
            self.sharing.stop,
            self.papers.stop,
            self.planning.output.stop,
            self.outbox.output.stop,
            self.figures.output.stop,
            *batches,
        ):
            self._window.closing.connect(stop)

    def _panel(self) -> RequestPanel | None:
        """Give the request in view, if any."""
        pages: dict[str, TodayPage | RequestsPage] = {"today": self.today, "requests": self.requests}
        page = pages.get(self._window.current_page)
        return None if page is None or page.detail.shows_review else page.panel

    def _explain(self, status: Status) -> None:
        """Open the help at a status."""
        self._window.show_page(HELP_PAGE)
        self.help.show_status(status)

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

    def search_everything(self) -> None:
        """Put the keyboard in the search of all requests."""
        self._window.show_page("requests")
        self.requests.search.setFocus()
        self.requests.search.selectAll()

    def _page_shown(self, _key: str) -> None:
        page, commands = self._window.page, self._window.commands
        if page and page.take_focus:
            page.take_focus()
        commands.print.setEnabled(page is not None and page.print is not None)
        commands.export_list.setEnabled(page is not None and page.export_list is not None)

    def _refer(self, reference: str) -> None:
        """Write the text that refers the parents of a request to the platform (R9)."""
        self._open(reference)
        self.requests.panel.refer()

    def _export(self) -> None:
        panel = self._panel()
        self.all_exporter.ask_what(panel.reference if panel else "")

    def _show_restored(self) -> None:
        """Show everything anew, as the user's choices are other ones too."""
        self.settings.load()
        self._dress(self.settings.ui.appearance.currentData())
        self.context.templates_changed.emit()
        self.context.profile_changed.emit()
        self.today.retention.refresh()
        self.today.focus_list()

    def print_today(self) -> None:
        """Print the reply that is being written, else the list of the day."""
        if not self.today.detail.print():
            self.papers.print_today()

    def _print(self) -> None:
        page = self._window.page
        if page and page.print:
            page.print()

    def _export_list(self) -> None:
        page = self._window.page
        if page and page.export_list:
            page.export_list()

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
