"""The detail of a request: everything known of it, what to do next, and the answer to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from llko_desktop.domain.proposal import Proposal, Purpose
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.request.action_bar import ActionBar
from llko_desktop.gui.request.anonymous_card import AnonymousCard
from llko_desktop.gui.request.answering import Answering
from llko_desktop.gui.request.changed_card import ChangedCard
from llko_desktop.gui.request.composer import Composer
from llko_desktop.gui.request.draft_conflict import DraftConflict
from llko_desktop.gui.request.facts import Header, PlanCard
from llko_desktop.gui.request.family import FamilyCard
from llko_desktop.gui.request.fit_card import FitCard
from llko_desktop.gui.request.letter_actions import LetterActions
from llko_desktop.gui.request.mail_actions import MailActions
from llko_desktop.gui.request.next_step import NextStepCard
from llko_desktop.gui.request.notes import NotesCard
from llko_desktop.gui.request.noting import Noting
from llko_desktop.gui.request.readings import same, same_but_notes
from llko_desktop.gui.request.status_editor import StatusEditor
from llko_desktop.gui.request.status_guide_card import StatusGuideCard
from llko_desktop.gui.request.timeline import TimelineCard
from llko_desktop.gui.request.to_enter import ToEnterCard
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.columns import Columns
from llko_desktop.gui.widgets.stack import Stack, height_in
from llko_desktop.gui.widgets.tab_order import order_tabs
from llko_desktop.services.triage import RequestView
from llko_desktop.texts.open_day import last_open_day_to_answer


class RequestPanel(QWidget):
    """Shows one request, scrolled above buttons that stay in view; `answering` does what the user chooses.

    `file_wanted` carries the reference of a request of which everything is to be printed.
    """

    file_wanted = Signal(str)

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._theme = context, theme
        self._view: RequestView | None = None
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        texts = context.texts
        self.header = Header(texts)
        self.plan = PlanCard(texts)
        self.next_step = NextStepCard(context, icons)
        self.fit = FitCard(context)
        self.to_enter = ToEnterCard(context, icons)
        self.editor = StatusEditor(texts)
        self.guide = StatusGuideCard(texts, icons, self.editor)
        self.composer = Composer(texts, context.templates)
        self.bar = ActionBar(icons)
        self.changed_card = ChangedCard(texts)
        self.anonymous = AnonymousCard(texts)
        self.family = FamilyCard(context, icons)
        self.edit_buttons = (self._edit_button(icons), self._edit_button(icons))
        for card, button in zip((self.plan, self.family), self.edit_buttons, strict=True):
            card.set_action(button)
        self.notes = NotesCard(context)
        self.timeline = TimelineCard(context, icons)
        self.answering = Answering(context, self.editor, self.composer, self.bar)
        self.draft_conflict = DraftConflict(context, self.composer, self.answering.drafts)
        self.noting = Noting(context, self)
        self.letters = LetterActions(context, self)
        self.mails = MailActions(context, self)
        self._lay_out()
        self._connect()
        self._add_keys()
        self._colour()

    def _lay_out(self) -> None:
        content = QWidget()
        content.setProperty("role", "page")
        self._column = column = QVBoxLayout(content)
        em = self.fontInfo().pixelSize()
        column.setSpacing(round(0.8 * em))
        column.setContentsMargins(round(1.3 * em), round(0.8 * em), round(1.3 * em), round(0.8 * em))
        self._plan_row = Columns(self.plan, self.next_step)
        self._people = Stack(self.family, self.notes, spacing=column.spacing())
        self._status_card, self._reply_card = Card(self.tr("Choose a status")), Card()
        self._reply_card.setAccessibleName(self.tr("Reply"))
        self._status_card.set_action(self.guide.button)
        self._status_card.add(self.editor)
        self._reply_card.add(self.draft_conflict)
        self._reply_card.add(self.composer)
        for widget in (
            self.header,
            self.anonymous,
            self.changed_card,
            self.to_enter,
            self._plan_row,
            self.fit,
            self._status_card,
            self._reply_card,
            Columns(self._people, self.timeline),
        ):
            column.addWidget(widget)
        column.addStretch(1)
        self.area.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.bar)

    def _connect(self) -> None:
        self.bar.print_wanted.connect(self.print)
        self.bar.pdf_wanted.connect(self.export_pdf)
        self.bar.mail_wanted.connect(self.open_mail)
        self.bar.mail_draft_wanted.connect(self.save_mail)
        self.bar.family_file_wanted.connect(lambda: self._context.family_file_wanted.emit(self.reference))
        self.bar.removal_wanted.connect(lambda: self._context.removal_wanted.emit(self.reference))
        self.timeline.file_button.clicked.connect(lambda: self.file_wanted.emit(self.reference))
        self.next_step.proposal_taken.connect(self.take_proposal)
        self.fit.offer_wanted.connect(self.offer)
        self.next_step.contact_noted.connect(self.noting.note_contact)
        self.next_step.notice_noted.connect(self.noting.note_notice)
        self.next_step.put_off.connect(self.noting.put_off)
        self.next_step.woken.connect(self.noting.undo_last)
        self.family.born_noted.connect(self.noting.note_birth_date)
        self.family.told_apart.connect(self._tell_apart)
        self.notes.appointment.made.connect(self.noting.make_appointment)
        self.notes.appointment.dropped.connect(self.noting.drop_appointment)
        self.notes.appointment.invitation_wanted.connect(self._invite)
        self.timeline.undo_wanted.connect(self.noting.undo_last)
        self.timeline.all_button.clicked.connect(self._order_tabs)
        self.timeline.filled.connect(self._order_tabs)
        self.notes.kept.connect(self._reread_notes)
        self.answering.saving.overtaken.connect(self._overtaken)
        self._theme.changed.connect(self._colour)
        self._context.renamed.connect(self._follow)
        self.editor.edited.connect(self._fit_reply)
        self.guide.toggled.connect(self._fit_reply)
        self.guide.help_wanted.connect(self._context.status_help_wanted)
        self.answering.drafts.elsewhere.connect(self._fit_reply)

    def _edit_button(self, icons: Icons) -> QPushButton:
        button = QPushButton(icons.icon(Symbol.EDIT), self.tr("Edit details"))
        button.setProperty("kind", "quiet")
        button.setAutoDefault(False)
        button.setToolTip(self.tr("Complete the details or put them right (E)"))
        button.clicked.connect(self.edit)
        return button

    def _add_keys(self) -> None:
        keys = {
            "Ctrl+Return": self.answering.saving.save,
            "Ctrl+Enter": self.answering.saving.save,
            "F4": self.composer.places.next_gap,
        }
        for key, action in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    def _colour(self) -> None:
        self.composer.highlighter.take_colours(self._theme)

    @property
    def reference(self) -> str:
        """The reference of the request that is shown; empty while there is none."""
        return self._view.request.reference if self._view else ""

    def show_request(self, reference: str) -> None:
        """Show a request as it is now; a draft that waits to be kept is kept first."""
        self.composer.flush()
        other = reference != self.reference
        if other:
            self.notes.flush()
            self.changed_card.hide()
        # Or every part that appears would lay out all the others anew.
        self._column.setEnabled(False)
        loaded = self._context.attempt(lambda: self._load(reference))
        self._column.setEnabled(True)
        self._column.activate()
        if loaded and other:
            self.area.verticalScrollBar().setValue(0)

    def refresh(self, *, elsewhere: bool = False) -> None:
        """Read the request anew after it was changed; what is being written stays.

        Where it changed `elsewhere` while something was begun here, both are shown.
        """
        if self._view is None:
            return
        shown, mine = self._view.request, self.answering.in_words()
        self.show_request(self.reference)
        if elsewhere and mine and not self.is_anonymous and not same(shown, self._view.request):
            self.changed_card.show_change(shown, self._view.request, mine)

    def _follow(self, was: str, now: str) -> None:
        """Show a request under its new reference."""
        if self.reference == was:
            self.show_request(now)

    def _load(self, reference: str) -> None:
        services, today = self._context.services, self._context.today
        view = services.triage.view(reference)
        provider, texts = services.profile.provider(), self._context.texts
        open_day = last_open_day_to_answer(view.deadlines, provider, today, texts)
        # Only now, as what cannot be read must not leave half of another request in view.
        known, self._view = self._view, view
        self.header.show_view(view, today, open_day)
        self.plan.show_view(view)
        self.family.show_view(view)
        self.notes.show_view(view)
        self.noting.show_request(view.request)
        self.timeline.show_view(view)
        self.to_enter.show_view(view)
        self.next_step.show_view(view, open_day)
        self.fit.show_view(view)
        self.guide.show_present(view.request.status)
        self._show_parts()
        if self.is_anonymous:
            self.answering.leave(view.request.reference)
        elif known is not None and same(known.request, view.request):
            self.answering.renew(view)
        else:
            self.answering.begin(view)
        self._fit_reply()
        if not self.timeline.is_behind:
            self._order_tabs()

    @property
    def is_anonymous(self) -> bool:
        """Whether the personal data of the request in view is gone, so that nothing is done with it (R15)."""
        return self._view is not None and self._view.request.progress.anonymised_on is not None

    def _show_parts(self) -> None:
        """Leave out of a request without personal data all that asks for a step, or shows what is gone."""
        assert self._view is not None, "nothing is shown yet"
        self.anonymous.show_day(self._view.request.progress.anonymised_on)
        for part in (
            self.next_step,
            self._status_card,
            self._reply_card,
            self._people,
            self.bar,
            *self.edit_buttons,
        ):
            part.setVisible(not self.is_anonymous)
        if self.is_anonymous:
            for card in (self.changed_card, self.to_enter, self.fit):
                card.hide()

    def catch_up(self) -> None:
        """Do at once what was put off until the request is drawn: its history, and the order of tabs."""
        self.timeline.catch_up()

    @property
    def tab_parts(self) -> tuple[QWidget, ...]:
        """The parts that tab goes through, from top to bottom."""
        return (
            self.anonymous,
            self.changed_card,
            self.to_enter,
            self.plan,
            self.next_step,
            self.fit,
            self.guide.button,
            self.editor.ui.buttons,
            self.guide,
            self.editor,
            self.draft_conflict,
            self.composer,
            self.family,
            self.notes,
            self.timeline,
            self.bar,
        )

    def _order_tabs(self) -> None:
        """Let tab go from top to bottom: what is made anew with every request would else come last."""
        order_tabs(self.area, *self.tab_parts)

    def _overtaken(self, shown: CareRequest) -> None:
        """Show the request as it is by now, after a step on an older state of it was refused."""
        self.refresh(elsewhere=True)
        self._context.changed.emit(shown.reference)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on with what was written beside the other list."""
        super().showEvent(event)
        if not event.spontaneous():
            self._context.flushing.emit()
            self._context.attempt(self.answering.reread_draft)
            self._context.attempt(self._reread_notes)

    def _reread_notes(self) -> None:
        """Go on with the notes as they are kept by now, here or beside the other list.

        The next step is then not taken for one on an older state of the request.
        """
        if self._view is None or self.is_anonymous:
            return
        view = self._context.services.triage.view(self.reference)
        if same_but_notes(self._view.request, view.request):
            self._view = view
            self.answering.keep_up(view)
            self.noting.show_request(view.request)
            self.notes.show_view(view)
            self.timeline.show_view(view)
            self._order_tabs()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_reply()

    def _fit_reply(self) -> None:
        """Give the reply's text the height that is left above the lower edge, so that its buttons show."""
        margins, spacing = self._column.contentsMargins(), self._column.spacing()
        width = self.area.viewport().width() - margins.left() - margins.right()
        taken = margins.top() + margins.bottom() - self.composer.ui.body.height() - spacing
        for widget in (
            self.header,
            self.anonymous,
            self.changed_card,
            self.to_enter,
            self._plan_row,
            self.fit,
            self._status_card,
            self._reply_card,
        ):
            if not widget.isHidden():
                taken += height_in(widget, width) + spacing
        self.composer.set_body_room(self.area.viewport().height() - taken)

    def focus_status(self) -> None:
        """Bring the status editor into view, with the keyboard on it."""
        self.editor.focus_first()
        self.area.ensureWidgetVisible(self.editor)

    def focus_reply(self) -> None:
        """Bring the reply into view, with the keyboard in its text."""
        self.composer.ui.body.setFocus()
        self.area.ensureWidgetVisible(self.composer)

    def take_proposal(self) -> None:
        """Prepare what the rules propose, with the keyboard where it can be changed (R11)."""
        if self._view is None or self.is_anonymous:
            return
        self.answering.take(self._view.proposal)
        if self._view.proposal.status:
            self.focus_status()
        else:
            self.focus_reply()

    def offer(self, plan: CarePlan) -> None:
        """Prepare an offer of a plan, with the keyboard where it can be changed (R11)."""
        self.answering.offer(plan)
        self.focus_status()

    def edit(self) -> None:
        """Ask to put the details of the request right."""
        if self._view is not None and not self.is_anonymous:
            self._context.edit_wanted.emit(self.reference)

    def _tell_apart(self, others: tuple[str, ...]) -> None:
        # Its button goes; the keyboard would come to the notes, which take Ctrl+Z for themselves.
        self.edit_buttons[-1].setFocus()
        self.noting.tell_apart(others)

    def refer(self) -> None:
        """Prepare the text that refers the parents to the platform (R9), with the keyboard in it."""
        self._write_for(Purpose.REFERRAL)

    def _invite(self) -> None:
        """Prepare the text that confirms the visit."""
        self._write_for(Purpose.INVITATION)

    def _write_for(self, purpose: Purpose) -> None:
        self.answering.take(Proposal(None, purpose, ()))
        self.focus_reply()

    def print(self) -> bool:
        """Show the reply as a letter before it is printed; gives whether there is one."""
        if not self._has_reply:
            return False
        self.letters.preview(self.answering.request_after(), self.composer.reply())
        return True

    def export_pdf(self) -> None:
        """Write the reply as a letter to a PDF file that the user names."""
        if self._has_reply:
            self.letters.export_pdf(self.answering.request_after(), self.composer.reply())

    def open_mail(self) -> None:
        """Open the reply in the user's mail program, to be looked over and sent there."""
        if self._has_reply:
            self.mails.open(self.answering.request_after(), self.composer.reply())

    def save_mail(self) -> None:
        """Write the reply as a mail draft to a file that the user names."""
        if self._has_reply:
            self.mails.save(self.answering.request_after(), self.composer.reply())

    @property
    def _has_reply(self) -> bool:
        return self._view is not None and not self.is_anonymous and self.editor.tells_parents
