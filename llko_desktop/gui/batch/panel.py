"""Several requests chosen in a list: one answer for all, looked over one by one or saved at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.proposal import STATUS_TOLD, Purpose
from llko_desktop.gui.batch.choices import BatchChoices
from llko_desktop.gui.batch.letters_output import LettersOutput
from llko_desktop.gui.batch.line_list import BatchLineList
from llko_desktop.gui.batch.line_text import BatchLineText
from llko_desktop.gui.batch.outcome import reasons, tell_kept, tell_step
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.long_job import Advance, LongJob
from llko_desktop.gui.overbooking_question import OverbookingQuestion
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.tall_scroll import TallScroll
from llko_desktop.services.batch import BatchLine, BatchResult


class BatchPanel(QWidget):
    """Fills one template in for each request; `show_references` begins, `save` carries out what is ticked.

    Each reply is filled in between two events, so that choosing many holds nothing up.
    """

    def __init__(self, context: GuiContext, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._references: tuple[str, ...] = ()
        self._waiting, self._is_behind = list[str](), False
        self._job, self.letters = LongJob(context, self), LettersOutput(context, self)
        self.title = plain_label(role="page-title")
        self.choices = BatchChoices(context.texts, context.templates)
        self.consequence = plain_label(role="muted")
        self.lines = BatchLineList(context.texts)
        self.text = BatchLineText(context, theme)
        self.save_button = QPushButton()
        self.save_button.setProperty("kind", "primary")
        self.entered = QCheckBox(self.tr("Already &entered"))
        self.notice_button = QPushButton(self.tr("&Note that the closing notices were sent"))
        self.close_button = QPushButton(self.tr("C&lose these requests"))
        self.print_button = QPushButton(self.tr("P&rint letters…"))
        self._fill_timer = QTimer(self, interval=0)
        self._fill_timer.timeout.connect(self._fill_next)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(round(1.3 * em), round(0.8 * em), round(1.3 * em), round(0.8 * em))
        column.setSpacing(round(0.8 * em))
        choice_card, text_card = Card(), Card()
        choice_card.setAccessibleName(self.tr("One answer for all"))
        text_card.setAccessibleName(self.tr("Reply"))
        choice_card.add(self.choices)
        choice_card.add(self.consequence)
        choice_card.add(self.lines, 1)
        text_card.add(self.text, 1)
        buttons = QWidget()
        buttons.setProperty("role", "bar")
        flow = FlowLayout(buttons)
        flow.setContentsMargins(round(1.3 * em), round(0.5 * em), round(1.3 * em), round(0.5 * em))
        for widget in (
            self.save_button,
            self.entered,
            self.notice_button,
            self.close_button,
            self.print_button,
        ):
            flow.addWidget(widget)
        column.addWidget(self.title)
        column.addWidget(choice_card, 1)
        column.addWidget(text_card, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._area = TallScroll(content)
        whole.addWidget(self._area, 1)
        whole.addWidget(buttons)

    def _connect(self) -> None:
        self.choices.chosen.connect(self._begin)
        self.lines.current_changed.connect(self._show_line)
        self.lines.ticked.connect(self._name_save)
        self.text.edited.connect(self._edited)
        self.save_button.clicked.connect(self.save)
        self.notice_button.clicked.connect(self.note_notices)
        self.close_button.clicked.connect(self.close_requests)
        self.print_button.clicked.connect(self.print)
        self._context.flushing.connect(self.text.flush)
        self._context.changed.connect(self._refresh)
        self._context.templates_changed.connect(self._renew_templates)
        self._job.ended.connect(lambda: self.setEnabled(True))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)

    def show_references(self, references: Sequence[str], *, too_many: bool = False) -> None:
        """Begin on these requests, with the template proposed for the first where another set was shown.

        `too_many` says that more are selected, of which these are the first.
        """
        self.text.flush()
        if tuple(references) != self._references:
            self._references = tuple(references)
            self._propose_purpose()
        title = self.tr("%n request(s) chosen", "", len(references))
        if too_many:
            title = self.tr("The first %n of the requests chosen", "", len(references))
        self.title.setText(title)
        self._begin()

    def _refresh(self) -> None:
        """Fill everything in anew after requests changed."""
        if self._references and self.isVisible():
            self._begin()

    def _renew_templates(self) -> None:
        self.choices.renew()
        self._is_behind = not self.isVisible()
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_behind:
            self._begin()

    def stop(self) -> None:
        """End what is running, as the window closes."""
        self._fill_timer.stop()
        self._job.stop()
        self.letters.stop()

    def _propose_purpose(self) -> None:
        """Choose the template that the rules propose for the first of the requests, where one does."""
        views = []
        self._context.attempt(lambda: views.append(self._context.services.triage.view(self._references[0])))
        if views and views[0].proposal.purpose:
            self.choices.choose(views[0].proposal.purpose)

    def _begin(self) -> None:
        purpose = self.choices.purpose
        status = STATUS_TOLD.get(purpose)
        self.consequence.setText(self._context.texts.consequence(status) if status else "")
        self.consequence.setVisible(status is not None)
        self.entered.setVisible(status is not None)
        self.notice_button.setVisible(purpose is Purpose.CLOSING_NOTICE)
        self.close_button.setVisible(purpose in (Purpose.CLOSING_NOTICE, Purpose.CANCELLED))
        self._is_behind = False
        self.lines.begin(self._references)
        self._waiting = list(self._references)
        self._name_save()
        self._fill_timer.start()

    def _fill_next(self) -> None:
        if not self._waiting or not self._fill(self._waiting.pop(0)):
            self._fill_timer.stop()

    def _fill(self, reference: str) -> bool:
        prepared: list[BatchLine] = []
        batch, chosen, language = self._context.services.batch, self.choices.template, self.choices.language
        wanted = (chosen.purpose, language, chosen.key, chosen.language)
        if not self._context.attempt(lambda: prepared.extend(batch.prepare([reference], *wanted))):
            return False
        self.lines.put(prepared[0])
        self._name_save()
        return True

    def _show_line(self, line: BatchLine | None) -> None:
        self.text.show_line(line)

    def _edited(self, line: BatchLine) -> None:
        """Take over what the user made of a reply, and look it over anew."""
        self.lines.put(self._context.services.batch.rechecked(line))
        self._name_save()

    def _name_save(self) -> None:
        count = len(self.lines.ready())
        sets_status = STATUS_TOLD.get(self.choices.purpose) is not None
        if sets_status:
            text = self.tr("Save %n reply(s) and set status  Ctrl+↵", "", count)
        else:
            text = self.tr("Save %n reply(s)  Ctrl+↵", "", count)
        self.save_button.setText(text)
        for button in (self.save_button, self.print_button):
            button.setEnabled(count > 0 or bool(self._waiting))

    def save(self) -> None:
        """Save the replies that are ticked and set their statuses, each request for itself."""
        lines = self._filled(self.lines.ready)
        if lines:
            self._save(lines)

    def _save(self, lines: Sequence[BatchLine], *, overbook: bool = False) -> None:
        entered_on = self._context.today if self.entered.isChecked() else None
        batch, purpose = self._context.services.batch, self.choices.purpose
        status = STATUS_TOLD.get(purpose)

        def work(advance: Advance) -> BatchResult:
            return batch.carry_out(lines, entered_on=entered_on, overbook=overbook, advance=advance)

        def saved(result: BatchResult) -> None:
            count, context = len(result.done), self._context
            if purpose is Purpose.CLOSING_NOTICE:
                said = self.tr(
                    "%n closing notice(s) kept. Once they are sent, note that: the week counts from then.",
                    "",
                    count,
                )
                note = partial(self._note, count, partial(batch.note_kept_notices, result.done))
                tell_kept(context, result, said, (self.tr("They were sent today"), note))
            elif status is None:
                said = self.tr("%n reply(s) kept with their requests.", "", count)
                tell_kept(context, result, said)
            else:
                said = self.tr("%n reply(s) kept; their texts are under “To enter”.", "", count)
                tell_step(context, result, said)
            if result.overbooked:
                # Only once this job has ended, as the next one may follow from it.
                QTimer.singleShot(0, self, partial(self._ask, lines, result))

        self._run(self.tr("Saving replies…"), len(lines), work, saved)

    def _ask(self, lines: Sequence[BatchLine], result: BatchResult) -> None:
        """Ask about the requests of which the offers bring more children than places."""
        too_many = dict(result.overbooked)
        said = "\n".join(reasons(self._context, result.overbooked))
        if OverbookingQuestion(said, self.window()).is_meant():
            self._save([line for line in lines if line.request.reference in too_many], overbook=True)

    def print(self) -> None:
        """Show the letters of the replies that are ticked before they are printed as one job."""
        if lines := self._filled(self.lines.ready):
            self.letters.print(lines)

    def note_notices(self) -> None:
        """Note that the closing notices of the requests that are ticked were sent today (R6)."""
        lines = self._filled(self.lines.chosen)
        self._note(len(lines), partial(self._context.services.batch.note_notices, lines))

    def _note(self, total: int, work: Callable[..., BatchResult]) -> None:
        def noted(result: BatchResult) -> None:
            tell_step(
                self._context, result, self.tr("Noted as sent for %n request(s).", "", len(result.done))
            )

        self._run(self.tr("Noting…"), total, lambda advance: work(advance=advance), noted)

    def close_requests(self) -> None:
        """Close those that are ticked and whose closing notice ran out, each as R8 reads it."""
        lines = self._filled(self.lines.chosen)

        def closed(result: BatchResult) -> None:
            tell_step(self._context, result, self.tr("%n request(s) closed.", "", len(result.done)))

        work = partial(self._context.services.batch.close, lines)
        self._run(self.tr("Closing…"), len(lines), lambda advance: work(advance=advance), closed)

    def _filled(self, lines: Callable[[], list[BatchLine]]) -> list[BatchLine]:
        """Fill in what still waits, and give the lines that are then to be worked on."""
        self.text.flush()
        while self._waiting:
            if not self._fill(self._waiting.pop(0)):
                return []
        return lines()

    def _run(
        self,
        label: str,
        total: int,
        work: Callable[[Advance], BatchResult],
        then: Callable[[BatchResult], object],
    ) -> None:
        """Work on lines elsewhere; meanwhile nothing here can be changed."""
        self.setEnabled(False)
        self._job.run(label, total, work, then)
