"""The pictures of one kind as rows of a list, and what is still being read behind them."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from llko_desktop.domain.messages import Message
from llko_desktop.domain.pictures import Picture
from llko_desktop.gui.info_page.photos.picture_words import PictureWords
from llko_desktop.gui.rows.row_model import RowModel
from llko_desktop.gui.rows.row_text import RowText


@dataclass(frozen=True)
class Waiting:
    """A picture that is being read, by the number it came with and its name."""

    arrival: int
    name: str


@dataclass(frozen=True)
class Tile:
    """What a place of the list shows: a picture with its advice, or one that is being read.

    `is_busy` says that it is just being turned or cut, `total` how many pictures of its kind there are.
    """

    thing: Picture | Waiting
    total: int = 0
    advice: tuple[Message, ...] = ()
    is_busy: bool = False

    @property
    def picture(self) -> Picture | None:
        """The picture, once it is read."""
        return self.thing if isinstance(self.thing, Picture) else None


class PictureModel(RowModel):
    """Tiles known by the number of their picture."""

    def __init__(self, words: PictureWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these from now on."""
        self.take_over(tiles)

    def key_of(self, row: Tile) -> Hashable:
        thing = row.thing
        return thing.number if isinstance(thing, Picture) else ("waiting", thing.arrival)

    def text_of(self, row: Tile) -> RowText:
        if isinstance(row.thing, Waiting):
            words = self._words.waiting(row.thing.name)
            return RowText(words, tooltip=words, spoken=words)
        title = self._words.title(row.thing, row.total)
        advice = self._words.advice(row.advice)
        tooltip = "\n".join(part for part in (title, row.thing.description, advice) if part)
        spoken = self._words.spoken(row.thing, row.total, row.advice)
        return RowText(title, tooltip=tooltip, spoken=spoken)
