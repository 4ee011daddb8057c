"""The form for a request told by phone, at the door or by mail, or pasted (R9)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.domain.facts import FactKey, facts_that_differ
from llko_desktop.domain.messages import DomainError
from llko_desktop.domain.status import Source
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.intake.form.body import FormBody
from llko_desktop.gui.intake.form.compare import Choice, CompareDialog
from llko_desktop.gui.intake.form.form_dialog import FormDialog
from llko_desktop.gui.intake.form.keeping import Keeping
from llko_desktop.gui.intake.form.kept_texts import MOST_KEPT, ORIGINAL, FormTexts
from llko_desktop.gui.intake.form.lookalikes import LookalikesCard
from llko_desktop.gui.intake.form.original import OriginalText
from llko_desktop.gui.intake.form.recognise import told_in
from llko_desktop.gui.intake.form.told import Told
from llko_desktop.gui.intake.form.waiting import Waiting
from llko_desktop.services.by_hand import (
    REFERENCE,
    SOURCE,
    Entry,
    draft_in,
    draft_so_far,
    empty_entry,
)
from llko_desktop.services.draft_requests import as_request
from llko_desktop.services.incoming import Incoming
from llko_desktop.services.ports import DuplicateReference
from llko_desktop.services.trial import Lookalike
from llko_desktop.services.unfinished import Kept

_LONGEST_NAME = 200
# What tells one family from another: once one of these is left, requests like it are looked for.
_TELLING = (
    REFERENCE,
    FactKey.CHILD,
    FactKey.BIRTH_DATE,
    FactKey.EXPECTED_DATE,
    FactKey.PARENT,
    FactKey.PHONE,
    FactKey.EMAIL,
    FactKey.PHONE2,
    FactKey.EMAIL2,
)


class NewRequestDialog(FormDialog):
    """Takes one request in; `reference` is set once it was, `is_merged` where it was put together with one
    that was there, and `wants_referral` where the parents are to be referred to the platform next.

    It opens empty, offering what was not finished before, or with what was `told` in a text.
    `several` carries the sources of a text pasted into the empty form that tells more than one request.
    """

    body: FormBody
    several = Signal(object)

    def __init__(self, context: GuiContext, parent: QWidget | None = None, told: Told | None = None) -> None:
        super().__init__(context, FormBody(context, is_stored=False), Keeping(context), parent)
        self.reference = ""
        self.is_merged = self.wants_referral = False
        self._blank = empty_entry(context.today)
        # What stands in the form since a text was read into it, where that is kept in another form already.
        self._kept_elsewhere: Entry = {}
        self._looked_for: tuple[str, ...] = ()
        self._waiting = Waiting(context, self.notice, self._keeping, self)
        self._waiting.chosen.connect(self._go_on_with)
        self.setWindowTitle(self.tr("New request"))
        self.referral_button = self._button(self.tr("Save and write the referral"), self._save_and_refer)
        self.add_button(self.referral_button)
        self.lookalikes = LookalikesCard(context)
        self.lookalikes.show_wanted.connect(self.compare)
        self.original_fold = OriginalText()
        self.original = self.original_fold.words
        self.add_beside(self.lookalikes)
        self.add_beside(self.original_fold, fills=True)
        self.body.left.connect(self._left)
        self.body.changed.connect(self._settle)
        self.body.changed.connect(self._take_pasted)
        if told is not None:
            self._show_told(told)
        else:
            self._begin({})
            self._waiting.offer()
        self.fit()

    def _begin(self, kept: Mapping[str, str]) -> None:
        texts = FormTexts.of_kept(kept)
        self.body.set_entry({**self._blank, **texts.entry})
        self.body.show_marks(texts.marks)
        self._show_original(texts.original)
        self.body.go_to(FactKey.CHILD)
        self._look()
        self._settle()

    def _go_on_with(self, kept: Kept) -> None:
        """Show a request that was not finished; what is typed already stays a request of its own."""
        if not self._keep():
            return
        self._keeping.move_to(kept.place)
        self._kept_elsewhere = {}
        self._begin(kept.texts)
        self.notice.say(
            self.tr("You did not finish this request before."),
            (self.tr("Throw away"), self._throw_away),
        )

    def _throw_away(self) -> None:
        kept = Kept(self._keeping.place, self._texts())
        self._begin({})
        self._keeping.move_to("")
        if kept.texts:
            self._waiting.throw_away(kept)
        else:
            self._waiting.offer()

    def _show_told(self, told: Told) -> None:
        self.body.set_entry({**self._blank, **told.entry})
        self.body.show_marks(told.marks)
        self.body.show_advice(told.advice)
        self._show_original(told.original)
        self.body.go_to(FactKey.CHILD)
        if told.problems:
            self._refuse(dict(told.problems))
        self.notice.say(told.said)
        self._look()
        self._settle()
        self._keep_once(told.original)

    def _take_pasted(self) -> None:
        """Read lines that were pasted into the name of an empty form as a whole request, if they tell one.

        Else they are a name that was broken into lines, unless they are too long for that.
        """
        entry = self.body.entry()
        text = entry[FactKey.CHILD]
        others = {key: value for key, value in entry.items() if key != FactKey.CHILD}
        if "\n" in text.strip() and all(value == self._blank.get(key, "") for key, value in others.items()):
            name = QCoreApplication.translate("Paster", "Pasted text")
            reader = self._context.services.reader
            self._context.attempt(lambda: self._take_read(reader.open_text(text, name), text))

    def _take_read(self, sources: Sequence[Incoming], text: str) -> None:
        if not any(source.rows for source in sources) and len(text) < _LONGEST_NAME:
            return
        told = told_in(sources, text, self._context)
        if told is not None:
            self._show_told(told)
            return
        self.body.set_entry(self._blank)
        self.reject()
        self.several.emit(sources)

    def _keep_once(self, original: str) -> None:
        """Keep what was read, unless it is kept already, as it is or with what was typed on in it."""
        kept, read = self._context.services.unfinished.waiting(), self._texts()
        same = [one.place for one in kept if one.texts == read]
        if same:
            self._keeping.move_to(same[0])
        elif any(one.texts.get(ORIGINAL) == original[:MOST_KEPT] for one in kept):
            self._kept_elsewhere = self.body.entry()
        self._keep()

    def _show_original(self, text: str) -> None:
        self.original_fold.show_text(text)
        self.settle_side()

    def _settle(self) -> None:
        is_platform = self.body.field(SOURCE).text() == Source.PLATFORM.value
        self.referral_button.setVisible(not is_platform)

    def _left(self, key: str) -> None:
        if key in _TELLING:
            self._look()

    def _look(self) -> None:
        """Look for requests that may be the same, unless nothing that tells them apart is another."""
        entry = self.body.entry()
        telling = tuple(entry[key] for key in _TELLING)
        if telling == self._looked_for:
            return
        self._looked_for = telling
        draft, found = draft_so_far(entry, self._context.today), list[Lookalike]()
        if self._context.attempt(lambda: found.extend(self._context.services.intake.similar(draft))):
            self.lookalikes.show_found(found)
            self.settle_side()

    def compare(self, lookalike: Lookalike) -> None:
        """Show a request that may be the same beside what is typed, and do what the user decides."""
        told = as_request(draft_so_far(self.body.entry(), self._context.today))
        # More may have been typed since it was found.
        lookalike = replace(lookalike, changes=facts_that_differ(lookalike.request, told))
        dialog = CompareDialog(self._context, lookalike, told, self)
        dialog.finished.connect(lambda: self._compared(dialog, lookalike))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _compared(self, dialog: CompareDialog, lookalike: Lookalike) -> None:
        if dialog.choice is Choice.KEEP_BOTH:
            self.lookalikes.keep_apart(lookalike.request.reference)
            self._looked_for = ()
            self._look()
        elif dialog.choice is Choice.PUT_TOGETHER:
            self._merge(lookalike, dialog)

    def _merge(self, lookalike: Lookalike, dialog: CompareDialog) -> None:
        entry, known = self.body.entry(), lookalike.request
        problems = self._problems(entry)
        if problems:
            self._refuse(problems)
            return
        draft = draft_in(entry, self._context.today)
        try:
            merged = self._context.services.intake.merge(
                draft, known.reference, dialog.facts(), version=known.version
            )
        except DomainError as error:
            self._show_problem(self._context.texts.messages(error.messages))
            self._looked_for = ()
            self._look()
            return
        self.reference, self.is_merged = merged.reference, True
        self.finish()

    def _save_and_refer(self) -> None:
        self.wants_referral = True
        self.save()
        if not self.reference:
            self.wants_referral = False

    def _check(self, entry: Entry) -> object:
        return draft_in(entry, self._context.today)

    def _take_in(self, entry: Entry) -> None:
        draft = draft_in(entry, self._context.today)
        try:
            self.reference = self._context.services.intake.add(draft).reference
        except DuplicateReference:
            self._looked_for = ()
            self._look()
            raise

    def _to_keep(self) -> Entry:
        return {} if self.body.entry() == self._kept_elsewhere else self._texts()

    def _texts(self) -> dict[str, str]:
        body = self.body
        return FormTexts(body.entry(), self.original.toPlainText(), body.marks()).to_keep(self._blank)
