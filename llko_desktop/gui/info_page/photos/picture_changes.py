"""Changes the pictures that are kept, what is slow off the window's thread, and lets each be taken back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from llko_desktop.domain.pictures import Crop, Picture, PictureKind
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.info_page.photos.one_by_one import OneByOne
from llko_desktop.services.pictures import AddedPicture

# Takes a change back of the picture as it is then.
_Undo = Callable[[Picture], object]


def _nothing() -> None:
    """Take a place in a queue."""


class PictureChanges(QObject):
    """`changed` asks to read the pictures anew and carries the number of the one to look at, 0 for none."""

    changed = Signal(int)

    def __init__(self, context: GuiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._queue = OneByOne(context, self)
        self._busy: set[int] = set()

    def is_busy(self, number: int) -> bool:
        """Say whether a picture is being turned or cut."""
        return number in self._busy

    def turn(self, picture: Picture, quarters: int) -> None:
        """Turn a picture by so many quarters clockwise."""

        def turn(now: Picture, by: int, said: str, undo: _Undo | None = None) -> None:
            work = self._context.services.pictures.turn
            self._change(now, lambda: work(now.number, by, now.version), said, undo)

        undone = self.tr("Turned back as it was.")
        turn(picture, quarters, self.tr("Turned."), lambda now: turn(now, -quarters, undone))

    def crop(self, picture: Picture, crop: Crop | None) -> None:
        """Show a part of a picture, or all of it again."""

        def cut(now: Picture, part: Crop | None, said: str, undo: _Undo | None = None) -> None:
            work = self._context.services.pictures.crop
            self._change(now, lambda: work(now.number, part, now.version), said, undo)

        said = self.tr("Parents see the part that you chose.") if crop else self.tr("Shown whole again.")
        undone = self.tr("Parents see the same part as before.")
        cut(picture, crop, said, lambda now: cut(now, picture.crop, undone))

    def move(self, picture: Picture, place: int) -> None:
        """Put a picture at another place among those of its kind."""
        move, before = self._context.services.pictures.move, picture.place

        def put_back(now: Picture) -> None:
            move(now.number, before)
            self._context.noticed.emit(self.tr("Back in its place."))
            self._wrote(now.number)

        if self._context.attempt(lambda: move(picture.number, place)):
            self._offer_undo(
                self.tr("Now photo {number}.").format(number=place + 1), picture.number, put_back
            )
            self._wrote(picture.number)
        else:
            self.changed.emit(picture.number)

    def remove(self, picture: Picture) -> None:
        """Take a picture away; it can be put back as long as the window is open."""
        service = self._context.services.pictures
        gone: list[Any] = []
        if not self._context.attempt(lambda: gone.append(service.remove(picture.number, picture.version))):
            self.changed.emit(picture.number)
            return

        def put_back() -> None:
            back = service.put_back(gone[0])
            self._context.noticed.emit(self.tr("It is back."))
            self._wrote(back.number)

        said = self.tr("Logo removed.") if picture.kind is PictureKind.LOGO else self.tr("Photo removed.")
        self._context.undoable.emit(said, put_back)
        self._wrote(0)

    def describe(self, number: int, text: str, known: str) -> bool:
        """Keep the words for a picture that had `known` before; gives whether that is settled.

        That something else of it was changed meanwhile is no hindrance; that its words were is, and is not
        settled. Of a picture that is gone there is nothing to keep, which is said.
        """
        service = self._context.services.pictures
        kept: list[Picture] = []
        if not self._context.attempt(lambda: kept.extend(service.all())):
            return False
        now = next((one for one in kept if one.number == number), None)
        if now is not None and now.description != known:
            self.changed.emit(0)
            return False
        version = now.version if now else 0
        done = self._context.attempt(lambda: service.describe(number, text, version))
        if done:
            self._wrote(0)
        return done or now is None

    def added(self, several: tuple[AddedPicture, ...]) -> None:
        """Say that pictures came in; they can be taken back, as they are then."""
        service = self._context.services.pictures

        def take_back() -> None:
            now = {picture.number: picture for picture in service.all()}
            for one in several:
                if one.picture.number in now:
                    service.take_back(replace(one, picture=now[one.picture.number]))
            self._context.noticed.emit(self.tr("Taken back: what was added is gone again."))
            self._wrote(0)

        self._context.undoable.emit(self._said_of(several), take_back)

    def _said_of(self, several: tuple[AddedPicture, ...]) -> str:
        if several[0].picture.kind is PictureKind.PHOTO:
            return self.tr("%n photo(s) added.", "", len(several))
        if several[0].replaced:
            return self.tr("The new logo takes the place of the one before.")
        return self.tr("Logo added.")

    def _change(self, picture: Picture, work: Callable[[], object], said: str, undo: _Undo | None) -> None:
        """Do slow work on a picture; without `undo` it takes something back, and is not taken back itself."""
        if picture.number not in self._busy:
            self._busy.add(picture.number)
            self._queue.run(work, partial(self._changed, picture.number, said, undo))
            self.changed.emit(picture.number)

    def _changed(self, number: int, said: str, undo: _Undo | None, done: Future[Any]) -> None:
        self._busy.discard(number)
        if not self._context.attempt(done.result):
            self.changed.emit(number)
            return
        if undo is None:
            self._context.noticed.emit(said)
        else:
            self._offer_undo(said, number, undo)
        self._wrote(number)

    def _offer_undo(self, said: str, number: int, undo: _Undo) -> None:
        """Say what was done; it is undone on the picture as it is then."""
        service = self._context.services.pictures

        def take_back() -> None:
            if number in self._busy:
                # After what is being done with it.
                self._queue.run(_nothing, lambda _: self._context.attempt(take_back))
                return
            now = next((one for one in service.all() if one.number == number), None)
            if now is None:
                self._context.noticed.emit(self.tr("That picture is not there any more."))
            else:
                undo(now)

        self._context.undoable.emit(said, take_back)

    def _wrote(self, number: int) -> None:
        self.changed.emit(number)
        self._context.profile_changed.emit()
