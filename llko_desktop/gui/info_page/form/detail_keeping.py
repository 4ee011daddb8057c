"""Keeps each detail of the provider as soon as it is right, and what is not right as it is typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from llko_desktop.domain.messages import DomainError, InputError, Message
from llko_desktop.domain.provider import Provider
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.info_page.form.row import DetailRow, Standing
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.services.ports import StaleWrite
from llko_desktop.services.profile import ProfileRefused, looked_over
from llko_desktop.services.unfinished import place_of

# No longer than this does a letter wait, whether typing rests or goes on.
DETAIL_DELAY_MS = 700
# Under which names a text that is not right is kept, and what it is written over.
_TEXT, _KNOWN = "text", "known"


class DetailKeeping(QObject):
    """Writes the rows of one form; `kept` is sent when one was written, `edited` when one was typed in.

    What cannot be kept is kept as it is typed until it is right, in every window. What the store refuses is
    tried again with the next text, and when everything is to be kept.
    """

    kept = Signal()
    edited = Signal()

    def __init__(self, context: GuiContext, rows: Mapping[str, DetailRow], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._rows = context, rows
        self._drafted: set[str] = set()
        self._provider = Provider()
        self._timer = QTimer(self, singleShot=True, interval=DETAIL_DELAY_MS)
        self._timer.timeout.connect(self._keep_all)
        context.flushing.connect(self.flush)
        for row in rows.values():
            row.field.changed.connect(lambda row=row: self._typed(row))
            row.own_preferred.connect(lambda row=row: self._prefer_own(row))
            row.theirs_preferred.connect(lambda row=row: self._take_theirs(row))

    def load(self) -> None:
        """Show what is kept, and what was begun; what is typed here and not kept stays."""
        self._provider = self._context.services.profile.provider()
        begun = self._context.services.unfinished_profile.begun()
        self._drafted = set(begun)
        for row in self._rows.values():
            kept = getattr(self._provider, row.name)
            if row.standing is not Standing.KEPT and row.is_own:
                if row.standing is Standing.STALE:
                    self._ask(row, kept)
            elif row.name in begun:
                self._show_begun(row, begun[row.name], kept)
            elif row.standing is not Standing.KEPT or kept != row.known:
                row.show_kept(kept)

    def draft(self) -> Provider:
        """Give the details as they stand in the form; of what cannot be read, what is kept."""
        shown: dict[str, Any] = {}
        for row in self._rows.values():
            try:
                shown[row.name] = row.read()
            except InputError:
                shown[row.name] = row.known
        return replace(self._provider, **shown)

    def left(self, row: DetailRow) -> None:
        """Keep a detail that the keyboard left, in its usual form, or say what is not right with it."""
        if row.standing is Standing.REFUSED:
            self._refuse(row, self._fault(row), is_said=True)
        else:
            self._keep(row, is_left=True)
        row.tidy()

    def flush(self) -> None:
        """Keep everything that waits."""
        self._timer.stop()
        self._keep_all()

    def _typed(self, row: DetailRow) -> None:
        row.standing, row.is_own = Standing.TYPED, True
        row.take_sign_away()
        if not self._timer.isActive():
            self._timer.start()
        self.edited.emit()

    def _keep_all(self) -> None:
        for row in self._rows.values():
            self._keep(row, is_left=False)

    def _keep(self, row: DetailRow, *, is_left: bool) -> None:
        if row.standing is not Standing.TYPED:
            return
        fault = self._fault(row)
        if fault is not None:
            self._refuse(row, fault, is_said=is_left)
        elif (value := row.read()) == row.known:
            self._forget(row)
            row.settle(value)
        else:
            self._write(row, value)

    def _write(self, row: DetailRow, value: Any) -> None:
        before = replace(self._provider, **{row.name: row.known})
        try:
            kept = self._context.services.profile.change(before, replace(before, **{row.name: value}))
        except ProfileRefused as refused:
            self._refuse(row, refused.of[row.name], is_said=True)
        except StaleWrite:
            self._keep_begun(row)
            self._ask(row, getattr(self._context.services.profile.provider(), row.name))
        except DomainError as error:
            row.tell_unkept()
            self._context.failed.emit(self._context.texts.messages(error.messages))
        else:
            self._provider = kept
            self._forget(row)
            row.settle(getattr(kept, row.name))
            row.show_sign()
            self.kept.emit()

    def _fault(self, row: DetailRow) -> Message | None:
        """Say what is wrong with what stands in a field, by itself."""
        try:
            value = row.read()
        except InputError as error:
            return error.messages[0]
        _, wrong = looked_over(replace(Provider(), **{row.name: value}))
        return wrong.get(row.name)

    def _refuse(self, row: DetailRow, fault: Message | None, *, is_said: bool) -> None:
        """Keep a text that is not right as it is typed, and say so where it is not just unfinished."""
        row.standing = Standing.REFUSED
        if fault is not None and is_said:
            words = self._context.texts.message(fault)
            if words != row.field.problem:
                announce(row.field.editor, words)
            row.field.show_problem(words)
        if row.is_own:
            self._keep_begun(row)

    def _keep_begun(self, row: DetailRow) -> None:
        texts = {_TEXT: row.field.text(), _KNOWN: row.written(row.known)}
        keep = self._context.services.unfinished_profile.keep
        if self._context.attempt(lambda: keep(place_of(row.name), texts)):
            self._drafted.add(row.name)
        else:
            row.standing = Standing.TYPED

    def _forget(self, row: DetailRow) -> None:
        forget = self._context.services.unfinished_profile.forget
        if row.name in self._drafted and self._context.attempt(lambda: forget(place_of(row.name))):
            self._drafted.discard(row.name)

    def _show_begun(self, row: DetailRow, begun: Mapping[str, str], kept: Any) -> None:
        """Show a text that was begun here or in another window, and what is open about it."""
        text = begun.get(_TEXT, "")
        if row.standing is Standing.KEPT or text != row.field.text():
            row.show_kept(kept)
            row.field.set_text(text)
        try:
            row.known = row.read_text(begun.get(_KNOWN, ""))
        except InputError:
            row.known = kept
        if fault := self._fault(row):
            self._refuse(row, fault, is_said=True)
        elif row.known != kept:
            self._ask(row, kept)
        else:
            row.standing, row.is_own = Standing.TYPED, True

    def _ask(self, row: DetailRow, theirs: Any) -> None:
        """Let the user choose between what stands here and what is kept."""
        row.standing = Standing.STALE
        row.offer_choice(theirs)

    def _prefer_own(self, row: DetailRow) -> None:
        row.known = getattr(self._context.services.profile.provider(), row.name)
        row.standing, row.is_own = Standing.TYPED, True
        row.choice.hide()
        row.field.focus_editor()
        self._keep(row, is_left=True)

    def _take_theirs(self, row: DetailRow) -> None:
        self._forget(row)
        row.show_kept(getattr(self._context.services.profile.provider(), row.name))
        row.field.focus_editor()
        self.edited.emit()
