"""Takes in offered pictures, one after the other off the window's thread, and tells of each refusal."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, Signal

from llko_desktop.domain.messages import DomainError
from llko_desktop.domain.pictures import PictureKind
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.info_page.photos.offered import Offered
from llko_desktop.gui.info_page.photos.one_by_one import OneByOne
from llko_desktop.gui.info_page.photos.picture_model import Waiting
from llko_desktop.services.pictures import AddedPicture

# Once there are so many, what comes after cannot come in either.
_FULL = "too_many_pictures"
_MOST_NAMES = 5


@dataclass
class _Batch:
    """What was offered at once, and what became of it: `told` holds the names behind each sentence."""

    kind: PictureKind
    left: list[Waiting]
    added: list[AddedPicture] = field(default_factory=list)
    told: dict[str, list[str]] = field(default_factory=dict)
    is_full: bool = False

    def tell(self, name: str, sentence: str) -> None:
        self.told.setdefault(sentence, []).append(name)


class PictureAdding(QObject):
    """`changed` asks to read the pictures anew and carries the number of the one to look at, 0 for none.

    `added` carries each `AddedPicture` of one offer, `told` what is to be said of the others and of
    what was done to a picture.
    """

    changed = Signal(int)
    added = Signal(tuple)
    told = Signal(PictureKind, str)

    def __init__(self, context: GuiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._queue = OneByOne(context, self)
        self._batches: list[_Batch] = []
        self._arrivals = count(1)

    def waiting(self, kind: PictureKind) -> tuple[Waiting, ...]:
        """Give what of a kind is still to be read, in its order."""
        return tuple(one for batch in self._batches if batch.kind is kind for one in batch.left)

    def add(self, kind: PictureKind, things: Iterable[Offered]) -> None:
        """Read what is offered and keep it; of several for the one logo, the first."""
        offered, left_out = list(things), list[Offered]()
        if kind is PictureKind.LOGO:
            offered, left_out = offered[:1], offered[1:]
        waiting = [Waiting(next(self._arrivals), thing.name) for thing in offered]
        batch = _Batch(kind, waiting.copy())
        for thing in left_out:
            batch.tell(thing.name, self.tr("There is room for one logo only, so this was left out."))
        self._batches.append(batch)
        for one, thing in zip(waiting, offered, strict=True):
            self._queue.run(partial(self._read, batch, thing), partial(self._came, batch, one))
        self.changed.emit(0)

    def _read(self, batch: _Batch, thing: Offered) -> AddedPicture | None:
        """Read and keep one picture, on the thread of the queue; nothing once there is no room any more."""
        if batch.is_full:
            return None
        service = self._context.services.pictures
        if thing.path is not None:
            return service.add_file(batch.kind, thing.path)
        return service.add(batch.kind, thing.content(), thing.name)

    def _came(self, batch: _Batch, one: Waiting, read: Future[Any]) -> None:
        batch.left.remove(one)
        number, found = 0, None
        try:
            found = read.result()
        except DomainError as error:
            batch.is_full = batch.is_full or _FULL in {message.code for message in error.messages}
            batch.tell(one.name, self._context.texts.messages(error.messages))
        else:
            self._note(batch, one, found)
            # Only the first of several becomes the current one.
            number = found.picture.number if found and len(batch.added) == 1 else 0
        if not batch.left:
            self._end(batch)
        self.changed.emit(number)
        if found:
            self._context.profile_changed.emit()

    def _note(self, batch: _Batch, one: Waiting, found: AddedPicture | None) -> None:
        """Note what came of one picture; nothing came of one that was not even tried."""
        if found is None:
            # With the others for which there is no room, under the sentence that was said last.
            batch.tell(one.name, list(batch.told)[-1])
            return
        batch.added.append(found)
        for note in found.notes:
            batch.tell(one.name, self._context.texts.message(note))

    def _end(self, batch: _Batch) -> None:
        self._batches.remove(batch)
        if batch.added:
            self.added.emit(tuple(batch.added))
        if batch.told:
            lines = (f"{self._names(names)}: {sentence}" for sentence, names in batch.told.items())
            self.told.emit(batch.kind, "\n".join(lines))

    def _names(self, names: list[str]) -> str:
        shown = ", ".join(names[:_MOST_NAMES])
        if len(names) <= _MOST_NAMES:
            return shown
        more = self.tr("{names} and %n other(s)", "", len(names) - _MOST_NAMES)
        return more.format(names=shown)
