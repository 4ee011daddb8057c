"""The frame of the import assistant: two steps, and below them what would be imported now."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.intake.assistant.columns_page import ColumnsPage
from llko_desktop.gui.intake.assistant.source_run import SourceRun
from llko_desktop.gui.intake.assistant.sources import SourcesRead, whole_reading
from llko_desktop.gui.intake.assistant.trial_step import TrialStep
from llko_desktop.gui.intake.assistant.words import unreadable_lines
from llko_desktop.gui.long_job import Advance, LongJob
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.theme.theme import Theme, set_look
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.gui.widgets.banner import Banner
from llko_desktop.gui.widgets.beside import Beside
from llko_desktop.gui.widgets.chip_row import ChipRow
from llko_desktop.services.readings import Readings
from llko_desktop.texts.counts import Counts

_COLUMNS, _TRIAL = 0, 1
_PREFERRED_EMS = QSize(82, 50)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Offer(NamedTuple):
    """What the button that imports says, and what is said beside it; `is_possible` where it does anything."""

    button: str
    say: str
    is_possible: bool
    warns: bool = False


class StepsWindow(QDialog):
    """`imported` is sent with what the import did, after which the window closes; closed before that, nothing
    was written.
    """

    imported = Signal(object)
    run: SourceRun[Any, Any]
    trial: TrialStep

    def __init__(
        self,
        context: GuiContext,
        theme: Theme,
        icons: Icons,
        read: SourcesRead[Any, Any],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        # What fails is said in this window, not behind it.
        self._context = GuiContext(context.services, context.texts, self)
        self._make(read, theme)
        self._job = LongJob(self._context, self)
        self._is_importing = False
        self.title = plain_label(self._name(read), "page-title")
        self.steps = ChipRow()
        self.steps.add(_COLUMNS, self.tr("1 · Columns"))
        self.steps.add(_TRIAL, self.tr("2 · Trial run"))
        self.banner = Banner(icons)
        self.columns = ColumnsPage(self._context, theme, icons, self.run)
        self._pages = QStackedWidget()
        self.say = plain_label(role="muted")
        self.busy = QProgressBar()
        self.next_button, self.import_button = QPushButton(self.tr("&Trial run")), QPushButton()
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self._tell_left(read)
        self._show_counts()
        self._open_on_step(read)

    def _make(self, read: SourcesRead[Any, Any], theme: Theme) -> None:
        """Make the run over what was read, and the page with its rows."""
        raise NotImplementedError

    def _readings(self) -> Readings:
        """Give where it is remembered how sources are read."""
        raise NotImplementedError

    def _work(self) -> Callable[[Advance], Any]:
        """Give what imports, and that gives what it did, or none where it was broken off."""
        raise NotImplementedError

    def _busy_with(self) -> str:
        """Say what is being done while that goes on."""
        raise NotImplementedError

    def _offer(self) -> Offer:
        """Give what can be imported as it is now."""
        raise NotImplementedError

    def _tell_left(self, read: SourcesRead[Any, Any]) -> None:
        """Say at the top what of the files is not among the rows."""
        passed_over = sum(source.passed_over for source in read.sources)
        said = [unreadable_lines(read.unreadable, self._context.texts)] if read.unreadable else []
        if passed_over:
            said.append(Counts().mails_passed_over(passed_over))
        if said:
            tone = Tone.WARNING if read.unreadable else Tone.INFO
            self.banner.show_message("\n".join(said), tone)

    def _name(self, read: SourcesRead[Any, Any]) -> str:
        files = dict.fromkeys(row.file for source in read.sources for row in source.rows)
        files = files or dict.fromkeys(source.name for source in read.sources)
        if len(files) == 1:
            return next(iter(files))
        return Counts().files(len(files))

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        # From the outside in, as every widget that gets another parent is dressed anew.
        self._body = QWidget(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._body)
        head, foot = QWidget(self._body), QWidget(self._body)
        foot.setProperty("role", "bar")
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._pages, 1)
        column.addWidget(foot)
        top = QVBoxLayout(head)
        top.setContentsMargins(em, round(em * 0.8), em, round(em * 0.7))
        top.addWidget(Beside(self.title, (self.steps,), 12))
        top.addWidget(self.banner)
        for page in (self.columns, self.trial):
            self._pages.addWidget(page)
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedWidth(7 * em)
        self.busy.hide()
        self.next_button.setProperty("kind", "primary")
        told = QWidget()
        line = QHBoxLayout(told)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.busy)
        line.addWidget(self.say, 1)
        bottom = QVBoxLayout(foot)
        bottom.setContentsMargins(em, round(em * 0.6), em, round(em * 0.6))
        bottom.addWidget(Beside(told, (self.next_button, self.import_button, self.cancel_button), 14))
        free = self.screen().availableGeometry().size() - QSize(2 * em, 4 * em)
        self.resize((_PREFERRED_EMS * em).boundedTo(free))

    def _connect(self) -> None:
        self._context.failed.connect(lambda text: self.banner.show_message(text, Tone.DANGER))
        self.steps.chosen.connect(lambda chosen: self.show_step(int(chosen[0])))
        self.run.read_anew.connect(self._show_counts)
        self.run.decided.connect(lambda _key: self._show_counts())
        self.run.waiting.connect(self._wait)
        self.columns.read_otherwise.connect(self.trial.show_all)
        self.import_button.clicked.connect(self.carry_out)
        self.trial.confirmed.connect(self._confirm)
        self.next_button.clicked.connect(lambda: self.show_step(_TRIAL))
        self.cancel_button.clicked.connect(self.reject)
        self._job.ended.connect(self._ended)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.carry_out)

    def _open_on_step(self, read: SourcesRead[Any, Any]) -> None:
        """Begin where something is to be done; where nothing is, with the keyboard on the import."""
        if read.wants_look_at_columns:
            self.show_step(_COLUMNS)
            return
        self.show_step(_TRIAL)
        if not self.trial.asks_for_a_look and self.import_button.isEnabled():
            self.import_button.setFocus()

    def show_step(self, step: int) -> None:
        """Show a step, with the keyboard where it begins."""
        self.steps.check(step)
        self._pages.setCurrentIndex(step)
        self.next_button.setVisible(step == _COLUMNS)
        # One step is the one to take: the other way out stands back.
        set_look(self.import_button, "kind", "primary" if step == _TRIAL else "")
        page = self.columns if step == _COLUMNS else self.trial
        page.take_focus()

    @property
    def step(self) -> int:
        """The step that is shown, 0 or 1."""
        return self._pages.currentIndex()

    def carry_out(self) -> None:
        """Import what is to be imported, in one transaction, and keep how the sources are read."""
        self.trial.flush()
        if not self.import_button.isEnabled() or self._is_importing:
            return
        read, readings, do = self.run.read, self._readings(), self._work()

        def work(advance: Advance) -> Any:
            report = do(advance)
            if report is not None:
                for source, reading in zip(read.sources, read.readings, strict=True):
                    readings.remember(source, whole_reading(source, reading))
            return report

        self._is_importing = True
        self._body.setEnabled(False)
        self._job.run(self._busy_with(), len(self.run.trial.rows), work, self._finish)

    def _confirm(self) -> None:
        """Import by enter in the list where nothing is to be decided, else go to what is."""
        if self.trial.asks_for_a_look or not self.import_button.isEnabled():
            self.trial.enter_row()
        else:
            self.carry_out()

    def _finish(self, report: Any) -> None:
        if report is None:
            self.banner.show_message(self.tr("Cancelled: nothing was imported."))
            return
        self._is_importing = False
        self.imported.emit(report)
        self.accept()

    def _ended(self) -> None:
        """Let the user go on after an import that was cancelled or refused, on the store as it is now."""
        self._body.setEnabled(True)
        if self._is_importing:
            self._is_importing = False
            self.run.try_again()
            self.import_button.setFocus()

    def stop(self) -> None:
        """End what is running, for the window's end."""
        self._job.stop()
        self.run.stop()

    def reject(self) -> None:
        """Close without importing; asks first where that loses what was put right or decided."""
        if self._is_importing or (self.run.has_work and not self._may_lose()):
            return
        if self.run.is_reading:
            # Closed once what is under way has ended: nobody is to wait for it.
            self.hide()
            self.run.waiting.connect(self._reject_when_read)
            return
        super().reject()

    def _reject_when_read(self, waiting: bool) -> None:
        if not waiting:
            super().reject()

    def _may_lose(self) -> bool:
        asked = self.tr("Close without importing? What you put right and decided here is lost.")
        answer = QMessageBox.question(self, self.windowTitle(), asked)
        return answer is QMessageBox.StandardButton.Yes

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter is for the control that has the keyboard; from a field or box it must not import.
        if event.key() in _ENTER:
            event.accept()
        else:
            super().keyPressEvent(event)

    def _wait(self, waiting: bool) -> None:
        self.busy.setVisible(waiting)
        self._show_counts()

    def _show_counts(self) -> None:
        """Say on the button what it does, and beside it what stands in its way."""
        offer, say = self._offer(), ""
        if self.run.is_reading:
            say = self.tr("Reading anew…")
        elif self.run.read.is_date_order_open:
            say = self.tr("First say under “Columns” how the dates are to be read.")
        self.import_button.setText(offer.button)
        self.say.setText(say or offer.say)
        set_look(self.say, "role", "warning" if offer.warns else "muted")
        self.import_button.setEnabled(not say and offer.is_possible)
