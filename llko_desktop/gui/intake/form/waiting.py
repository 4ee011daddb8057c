"""Offers in one quiet line the requests that were not finished, to go on with or to throw away."""

from __future__ import annotations

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from llko_desktop.domain.facts import FactKey
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.intake.form.keeping import Keeping
from llko_desktop.gui.intake.form.kept_texts import ORIGINAL
from llko_desktop.gui.intake.form.notice import Action, Notice
from llko_desktop.services.by_hand import REFERENCE
from llko_desktop.services.unfinished import Kept

_HOME = ZoneInfo("Europe/Brussels")
# What is called a request, the most telling first.
_CALLED = (
    FactKey.CHILD,
    FactKey.PARENT,
    FactKey.PARENT2,
    REFERENCE,
    FactKey.EMAIL,
    FactKey.PHONE,
    FactKey.REMARKS,
    ORIGINAL,
)
_MOST_LETTERS = 40


class Waiting(QObject):
    """Says in a notice what waits beside the form's own texts; `chosen` carries the `Kept` to go on with."""

    chosen = Signal(object)

    def __init__(self, context: GuiContext, notice: Notice, own: Keeping, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._notice, self._own, self._window = context, notice, own, window

    def offer(self) -> None:
        """Offer what waits; nothing is said where nothing does."""
        waiting = self._context.services.unfinished.waiting()
        kept = tuple(one for one in waiting if one.place != self._own.place)
        if len(kept) == 1:
            said = self.tr("An unfinished request is kept: {which}.").format(which=self._called(kept[0]))
            self._notice.say(
                said,
                (self.tr("Continue"), lambda: self.chosen.emit(kept[0])),
                (self.tr("Throw away"), lambda: self.throw_away(kept[0])),
            )
        elif kept:
            names = [(self._called(one), lambda one=one: self.chosen.emit(one)) for one in kept]
            self._notice.say(
                self.tr("%n unfinished request(s) are kept.", "", len(kept)),
                (self.tr("Continue one"), names),
                (self.tr("Throw all away"), lambda: self._throw_all_away(kept)),
            )
        else:
            self._notice.say("")

    def throw_away(self, *kept: Kept) -> None:
        """Forget these; they can be brought back as long as the form is open."""
        unfinished = self._context.services.unfinished
        if self._context.attempt(lambda: unfinished.forget(*(one.place for one in kept))):
            bring_back: Action = (self.tr("Bring back"), lambda: self._bring_back(*kept))
            said = self.tr("%n unfinished request(s) thrown away.", "", len(kept))
            self._notice.say(said, bring_back)

    def _bring_back(self, *kept: Kept) -> None:
        unfinished = self._context.services.unfinished
        if self._context.attempt(lambda: [unfinished.keep("", one.texts) for one in reversed(kept)]):
            self.offer()

    def _throw_all_away(self, kept: tuple[Kept, ...]) -> None:
        asked = self.tr("Throw away %n unfinished request(s)?", "", len(kept))
        answer = QMessageBox.question(self._window, self._window.windowTitle(), asked)
        if answer is QMessageBox.StandardButton.Yes:
            self.throw_away(*kept)

    def _called(self, kept: Kept) -> str:
        """Give the name of a request or its first words, and when it was kept."""
        name = _name(kept.texts) or self.tr("without a name")
        if kept.at is None:
            return name
        here, texts = kept.at.astimezone(_HOME), self._context.texts
        day = texts.short_day(here.date(), self._context.today)
        said = self.tr("{name} ({day} {time})")
        return said.format(name=name, day=day, time=f"{here:%H:%M}")


def _name(texts: Mapping[str, str]) -> str:
    words = next((found for key in _CALLED if (found := " ".join(texts.get(key, "").split()))), "")
    return words if len(words) <= _MOST_LETTERS else f"{words[: _MOST_LETTERS - 1].rstrip()}…"
