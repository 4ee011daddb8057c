"""Keeps what is written at a template as it is typed, so that Esc, a crash or a kill loses none of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from llko_desktop.domain.messages import DomainError
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.templates.model import TemplateKey
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.unfinished import Kept, Unfinished

# From a change on, so long: who types without a pause has the text kept as often.
_DELAY_MS = 400


@dataclass(frozen=True)
class BegunText:
    """Changes of a template that were not finished: where they are kept, and which version they are of."""

    place: str
    template: ReplyTemplate
    version: int


class BegunTexts(QObject):
    """The texts of one window that are being written; `wanted` asks for the present one.

    Each is kept in a place of its own, also where another window writes at the same template. `refused`
    carries what the store says when it cannot keep one, an empty text once it can again.
    """

    wanted = Signal()
    refused = Signal(str)

    def __init__(self, context: GuiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._place = ""
        self._taken_up: tuple[str, ...] = ()
        self._is_refused = False
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self.wanted)
        context.flushing.connect(self.flush)

    @property
    def _unfinished(self) -> Unfinished:
        return self._context.services.unfinished_templates

    def keys(self) -> frozenset[TemplateKey]:
        """Give the templates of which changes are not finished."""
        return frozenset(_key(kept.texts) for kept in self._unfinished.waiting())

    def put_aside(self, key: TemplateKey) -> tuple[Mapping[str, str], ...]:
        """Forget what was begun at a template that goes; gives what `put_back` takes."""
        kept = [one for one in self._unfinished.waiting() if _key(one.texts) == key]
        self._unfinished.forget(*(one.place for one in kept))
        return tuple(one.texts for one in reversed(kept))

    def put_back(self, begun: Iterable[Mapping[str, str]], version: int) -> None:
        """Keep again what was put aside, as begun at the version that its template came back as."""
        for texts in begun:
            self._unfinished.keep("", {**texts, "version": str(version)})

    def take_up(self, template: ReplyTemplate) -> BegunText | None:
        """Give the newest text that was begun at a template, if any; from now on it is kept anew."""
        self._timer.stop()
        self._place, self._taken_up, self._is_refused = "", (), False
        key = TemplateKey(template.key, template.language)
        kept = [one for one in self._unfinished.waiting() if _key(one.texts) == key]
        if not kept:
            return None
        self._taken_up = (kept[0].place,)
        return _text(kept[0], template)

    def typed(self) -> None:
        """Have the text kept soon."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Have a text kept now that waits for it, or that the store refused before."""
        if self._timer.isActive() or self._is_refused:
            self._timer.stop()
            self.wanted.emit()

    def keep(self, template: ReplyTemplate, version: int) -> bool:
        """Keep a text in place of the one taken up; gives whether the store took it."""
        self._timer.stop()
        form = {
            "key": template.key,
            "language": template.language,
            "subject": template.subject,
            "body": template.body,
            "version": str(version),
        }
        try:
            self._place = self._unfinished.keep(self._place, form)
            if self._taken_up:
                self._unfinished.forget(*self._taken_up)
                self._taken_up = ()
        except DomainError as error:
            self._is_refused = True
            self.refused.emit(self._context.texts.messages(error.messages))
            return False
        self._is_refused = False
        self.refused.emit("")
        return True

    def forget(self) -> None:
        """Forget the text: it is saved, or not wanted."""
        self._timer.stop()
        self._is_refused = False
        places = [place for place in (self._place, *self._taken_up) if place]
        if places and self._context.attempt(lambda: self._unfinished.forget(*places)):
            self._place, self._taken_up = "", ()


def _key(texts: Mapping[str, str]) -> TemplateKey:
    return TemplateKey(texts.get("key", ""), texts.get("language", ""))


def _text(kept: Kept, template: ReplyTemplate) -> BegunText:
    texts = kept.texts
    version = texts.get("version", "")
    begun = replace(
        template,
        subject=texts.get("subject", template.subject),
        body=texts.get("body", template.body),
    )
    return BegunText(kept.place, begun, int(version) if version.isdecimal() else 0)
