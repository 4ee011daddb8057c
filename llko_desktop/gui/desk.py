"""Furnishes the window once the store is open: makes the pages and lets them know of each other's changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from llko_desktop import __version__
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.help.page import HelpPage
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.intake.adding import Adding
from llko_desktop.gui.intake.earlier_imports import EarlierImports
from llko_desktop.gui.intake.import_files import Importer
from llko_desktop.gui.intake.paste import Paster
from llko_desktop.gui.outbox.page import OutboxPage
from llko_desktop.gui.request.panel import RequestPanel
from llko_desktop.gui.requests.export import ListExporter
from llko_desktop.gui.requests.page import RequestsPage
from llko_desktop.gui.settings.page import SettingsPage
from llko_desktop.gui.shell.keys_dialog import KeySection
from llko_desktop.gui.shell.main_window import MainWindow
from llko_desktop.gui.shell.page import HELP_PAGE, ShellPage
from llko_desktop.gui.templates.page import TemplatesPage
from llko_desktop.gui.templates.sharing import SET_SUFFIX, TemplateSharing
from llko_desktop.gui.theme.theme import Theme, ThemeChoice
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.gui.today.page import TodayPage
from llko_desktop.gui.undo import TakeBack, UndoSteps
from llko_desktop.services.bundle import Services
from llko_desktop.services.import_report import ImportReport
from llko_desktop.texts import reports
from llko_desktop.texts.speech import Texts

_DAY_CHECK_MS = 60_000
_ELSEWHERE_CHECK_MS = 2_000
# So many rows that did not come in are told one by one.
_MOST_TOLD = 10


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
        self._window, self._theme, self._icons = window, theme, icons
        self._texts, self._example = texts, example
        # Whether the message at the top is one to be read, which stays.
        self._has_advice = False
        self.context = GuiContext(services, texts, self)
        self.today = TodayPage(self.context, theme, icons)
        self.requests = RequestsPage(self.context, theme, icons)
        self.outbox = OutboxPage(self.context, icons)
        self.templates = TemplatesPage(self.context, theme, icons)
        self.settings = SettingsPage(self.context)
        self.importer = Importer(self.context, window, theme, icons)
        self.adding = Adding(self.context, window)
        self.paster = Paster(self.context, window)
        self.exporter = ListExporter(self.context, window)
        self.sharing = TemplateSharing(self.context, window, theme, icons)
        self.undo_steps = UndoSteps(self.context, self)
        self._add_pages()
        self._connect()
        self._add_keys()
        self._day = self.context.today
        self.day_timer = QTimer(self, interval=_DAY_CHECK_MS)
        self.day_timer.timeout.connect(self._check_day)
        self.day_timer.start()
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self.elsewhere_timer = QTimer(self, interval=_ELSEWHERE_CHECK_MS)
        self.elsewhere_timer.timeout.connect(self._check_elsewhere)
        self.elsewhere_timer.start()
        # What is written elsewhere from here on is noticed, as all is read after it.
        self.context.attempt(services.store.changed_elsewhere)
        self.settings.load()
        self._refresh("")
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
                "templates",
                self.tr("Templates"),
                Symbol.TEMPLATES,
                self.templates,
                focus_search=self.templates.focus_search,
                take_focus=self.templates.focus,
            )
        )
        window.add_page(
            ShellPage("settings", self.tr("Settings"), Symbol.SETTINGS, self.settings, at_bottom=True)
        )
        help_page = HelpPage(self._texts)
        window.add_page(ShellPage(HELP_PAGE, self.tr("Help"), Symbol.HELP, help_page, at_bottom=True))

    def _connect(self) -> None:
        context, commands = self.context, self._window.commands
        context.changed.connect(self._refresh)
        context.failed.connect(self._fail)
        context.noticed.connect(self._notice)
        context.replaced.connect(partial(self._window.toast.show_message, is_only_way=True))
        context.undoable.connect(self._offer_undo)
        context.templates_changed.connect(self._show_templates)
        context.offered.connect(self._offer)
        context.advised.connect(self._advise)
        context.stepped.connect(self._stepped)
        context.opened.connect(self._open)
        context.returned.connect(self._show_again)
        context.edit_begun.connect(self._window.toast.hide)
        context.edit_wanted.connect(self._window.toast.hide)
        context.edit_wanted.connect(self.adding.edit)
        self.adding.referral_wanted.connect(self._refer)
        self.paster.told.connect(self.adding.add_told)
        for pasted in (self.paster.several, self.adding.several):
            pasted.connect(self.importer.review)
        self.paster.files.connect(self._take_files)
        self.today.counted.connect(self._count_work)
        self.today.import_wanted.connect(self.importer.ask)
        self.requests.import_wanted.connect(self.importer.ask)
        self.importer.done.connect(self._imported)
        self.settings.theme_chosen.connect(self._dress)
        self._window.theme_chosen.connect(self._keep_theme)
        self._window.closing.connect(context.flushing)
        self._window.closing.connect(context.leaving)
        self._window.closing.connect(self.importer.stop)
        self._window.closing.connect(self.paster.stop)
        self._window.closing.connect(self.exporter.stop)
        self._window.closing.connect(self.sharing.stop)
        for page in (self.today, self.requests):
            self._window.closing.connect(page.detail.batch.stop)
        self._window.page_left.connect(self._page_left)
        self._window.page_shown.connect(self._page_shown)
        commands.import_files.triggered.connect(self.importer.ask)
        commands.earlier_imports.triggered.connect(self._show_imports)
        commands.new_request.triggered.connect(self.adding.add)
        commands.paste.triggered.connect(self.paster.paste)
        for page in (self.today, self.requests):
            page.title.add_tools((commands.new_request, commands.paste, commands.import_files))
        self.templates.title.add_tools(
            (commands.new_template, commands.import_templates, commands.export_templates)
        )
        commands.new_template.triggered.connect(self._new_template)
        commands.import_templates.triggered.connect(self.sharing.ask_for_file)
        self.sharing.taken.connect(lambda: self._window.show_page("templates"))
        commands.export_templates.triggered.connect(self.sharing.ask_what)
        commands.export_list.triggered.connect(lambda: self.exporter.ask(self.requests.shown()))
        commands.print.triggered.connect(self._print)
        commands.undo.triggered.connect(self._undo)
        commands.about.triggered.connect(self._about)
        commands.print.setEnabled(True)

    def _add_keys(self) -> None:
        keys: list[tuple[str, str]] = []
        for page in (self.today, self.requests):
            panel = page.panel
            for key, name, action in (
                ("S", self.tr("choose a status"), panel.focus_status),
                ("R", self.tr("write the reply"), panel.focus_reply),
                ("E", self.tr("edit the details"), panel.edit),
                ("Ctrl+C", self.tr("copy the reply"), panel.answering.saving.copy),
            ):
                page.split.add_key(key, action)
                keys.append((key, name))
            page.split.add_key("Esc", page.focus_list)
            for key in ("Ctrl+Return", "Ctrl+Enter"):
                page.split.add_key(key, page.detail.save)
        keys = list(dict.fromkeys(keys))
        keys.insert(0, ("↵", self.tr("prepare what is proposed")))
        keys.append(("Esc", self.tr("back to the list")))
        keys.append(("F4", self.tr("go to the next field that is still open in the reply")))
        keys.append(("Ctrl+B", self.tr("make the selected words of the reply bold, or no longer")))
        keys.append(("Ctrl+↵", self.tr("save the reply and set the status")))
        self._window.add_keys(KeySection(self.tr("In the list and the request"), tuple(keys)))
        self._window.add_keys(KeySection(self.tr("Templates"), self.templates.add_keys()))

    def _panel(self) -> RequestPanel | None:
        pages = {"today": self.today.panel, "requests": self.requests.panel}
        return pages.get(self._window.current_page)

    def _notice(self, text: str) -> None:
        self._window.banner.dismiss()
        self._window.toast.show_message(text)

    def _offer(self, text: str, action: str, act: Callable[[], object]) -> None:
        self._window.banner.dismiss()
        self._window.toast.show_message(text, act, action)

    def _offer_undo(self, said: str, take_back: TakeBack) -> None:
        self.undo_steps.remember_other(take_back)
        self._window.banner.dismiss()
        self._window.toast.show_message(said, lambda: self.undo_steps.undo_other(take_back))

    def _show_templates(self) -> None:
        """Bring the templates up to date after one was written, at once where they are in front."""
        if self._window.current_page == "templates":
            self.templates.refresh()
        else:
            self.templates.mark_stale()

    def _new_template(self) -> None:
        self._window.show_page("templates")
        self.templates.new()

    def _fail(self, text: str) -> None:
        self._has_advice = False
        self._window.banner.show_message(text, Tone.DANGER)

    def _advise(self, text: str) -> None:
        self._has_advice = True
        self._window.banner.show_message(text, Tone.WARNING)

    def _stepped(self, said: str, _references: tuple[str, ...]) -> None:
        self._window.banner.dismiss()
        self._window.toast.show_message(said, self._undo)
        self._leave_status()

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

    def _search_everything(self) -> None:
        self._window.show_page("requests")
        self.requests.search.setFocus()
        self.requests.search.selectAll()

    def _page_left(self) -> None:
        """Take away what was said of the page before, but for advice, which is to be read."""
        if not self._has_advice:
            self._window.banner.dismiss()

    def _page_shown(self, key: str) -> None:
        lists = {
            "today": self.today.focus_list,
            "requests": self.requests.focus_list,
            "templates": self.templates.focus,
        }
        if key in lists:
            lists[key]()
        self._window.commands.print.setEnabled(self._panel() is not None)
        self._window.commands.export_list.setEnabled(key == "requests")

    def _refresh(self, reference: str) -> None:
        """Bring everything up to date after a request was written; without a reference, after several were.

        The page in front is refreshed at once, the others when they come to the front.
        """
        front = self._window.current_page
        if front == "today":
            self.today.refresh_one(reference) if reference else self.today.refresh()
        else:
            self.today.mark_stale(reference)
        for key, page in (
            ("requests", self.requests),
            ("outbox", self.outbox),
            ("templates", self.templates),
        ):
            page.refresh() if front == key else page.mark_stale()
        self._tell_state()

    def _tell_state(self) -> None:
        waiting = self.context.services.triage.outbox_count()
        spoken = self.tr("%n action(s) to enter", "", waiting)
        self._window.set_badge("outbox", str(waiting) if waiting else "", spoken)
        status = self._window.status
        state = self.tr("works offline — %n action(s) to enter on Opvang.Vlaanderen", "", waiting)
        status.set_state(state, Tone.OK)
        office = self.context.services.procedure.office
        status.set_procedure(self.tr("Procedure: {office}").format(office=office))
        self._name_window()

    def _name_window(self) -> None:
        name = self.context.services.preferences.provider().name
        parts = [self.tr("Childcare requests"), name, self.tr("(example data)") if self._example else ""]
        title = " · ".join(part for part in parts[:2] if part)
        self._window.setWindowTitle(f"{title} {parts[2]}".strip())

    def _count_work(self, count: int) -> None:
        spoken = self.tr("%n request(s) to do", "", count)
        self._window.set_badge("today", str(count) if count else "", spoken)

    def _check_day(self) -> None:
        """Compute every date anew after midnight (R11)."""
        if self.context.today != self._day:
            self._day = self.context.today
            self._refresh("")

    def _check_elsewhere(self) -> None:
        """Show what another window or process wrote; what is begun here stays as it is."""
        changed: list[bool] = []
        store = self.context.services.store
        if self.context.attempt(lambda: changed.append(store.changed_elsewhere())) and changed[0]:
            self.context.templates_changed.emit()
            for page in (self.today, self.requests):
                page.panel.refresh(elsewhere=True)
            self._refresh("")

    def _imported(self, report: ImportReport) -> None:
        """Show what came in, with what became of the rest; it can be undone from there."""
        if report.added:
            self._open(report.added[0])
        batch = report.batch
        undo = partial(self.undo_steps.undo_import, batch) if batch is not None else None
        if batch is not None:
            self.undo_steps.remember_import(batch)
        self._window.toast.show_message(reports.import_summary(report), undo)
        # What was said of an import before is over.
        self._window.banner.dismiss()
        if report.rejected:
            self._advise(
                "\n".join(reports.rejected(row, self._texts) for row in report.rejected[:_MOST_TOLD])
            )

    def _show_imports(self) -> None:
        dialog = EarlierImports(self.context, self._theme, self._icons, self._window)
        dialog.undone.connect(self._import_undone)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _import_undone(self, batch: int) -> None:
        self.undo_steps.forget_import(batch)
        # It may still offer to undo that import.
        self._window.toast.hide()
        self.context.changed.emit("")

    def _refer(self, reference: str) -> None:
        """Write the text that refers the parents of a request to the platform (R9)."""
        self._open(reference)
        self.requests.panel.refer()

    def _print(self) -> None:
        panel = self._panel()
        if panel:
            panel.print()

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

    def _take_files(self, paths: Sequence[Path]) -> None:
        """Take in what was dropped: a set of templates by its ending, everything else as requests."""
        sets = [path for path in paths if path.suffix.lower() == SET_SUFFIX]
        others = [path for path in paths if path not in sets]
        if sets:
            self.sharing.open(sets[0])
        if others:
            self.importer.start(others)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that are dropped on the window."""
        if isinstance(event, QDragEnterEvent) and _files(event):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and not isinstance(event, QDragEnterEvent) and _files(event):
            event.acceptProposedAction()
            self._take_files(_files(event))
            return True
        return super().eventFilter(watched, event)


def _files(event: QDropEvent) -> list[Path]:
    """Give the local files that are being dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
