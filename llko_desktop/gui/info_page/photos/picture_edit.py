"""The logo and the photos in the form: added, put in order, turned, cut, described, removed, exported."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.pictures import Picture, PictureKind
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.info_page.photos.crop_dialog import CropDialog
from llko_desktop.gui.info_page.photos.export import PictureExport
from llko_desktop.gui.info_page.photos.offered import (
    SUFFIXES,
    Offered,
    is_only_link,
    looks_like_pictures,
    offered_by,
)
from llko_desktop.gui.info_page.photos.one_by_one import OneByOne
from llko_desktop.gui.info_page.photos.picture_adding import PictureAdding
from llko_desktop.gui.info_page.photos.picture_area import AreaWords, PictureArea
from llko_desktop.gui.info_page.photos.picture_changes import PictureChanges
from llko_desktop.gui.info_page.photos.picture_model import Tile
from llko_desktop.gui.info_page.photos.picture_words import PictureWords
from llko_desktop.gui.info_page.photos.thumbnails import Thumbnails, read_scaled
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.gui.widgets.reveal import reveal

# Larger than a picture is ever kept, so that a cut is chosen on all its pixels.
_WHOLE = QSize(4000, 4000)


class PictureEdit(QWidget):
    """Keeps every change at once; each can be taken back. What does not come in is said beside it."""

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._theme = context, theme
        self._words = PictureWords(context.texts, context.services.procedure)
        self._pictures: tuple[Picture, ...] = ()
        self._looking = OneByOne(context, self)
        self._is_cropping = False
        self.adding, self.changes = PictureAdding(context, self), PictureChanges(context, self)
        self.thumbnails = Thumbnails(context, self)
        self.areas = {
            kind: PictureArea(context, theme, icons, self.thumbnails, words, self.changes.describe, self)
            for kind, words in self._area_words().items()
        }
        self.logo, self.photos = self.areas[PictureKind.LOGO], self.areas[PictureKind.PHOTO]
        self.export = PictureExport(context, self)
        self.export_button = QPushButton(
            icons.icon(Symbol.FOLDER), self.tr("Save the pictures as files…"), self
        )
        self.export_button.setProperty("kind", "small")
        self.export_button.setAutoDefault(False)
        self.export_button.clicked.connect(lambda: self.export.ask(self._pictures))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scale.em)
        for widget in (self.logo, self.photos):
            column.addWidget(widget)
        column.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._connect()

    def _area_words(self) -> dict[PictureKind, AreaWords]:
        return {
            PictureKind.LOGO: AreaWords(
                self.tr("Logo"),
                self.tr("Stands above your letters and your page. Not needed when you have photos."),
                self.tr("Drag your logo here, paste it (Ctrl+V), or choose a file."),
                self.tr("Choose a logo…"),
            ),
            PictureKind.PHOTO: AreaWords(
                self.tr("Photos"),
                self.tr("The first one is what parents see large. Drag photos to put them in order."),
                self.tr("Drag photos here, paste one (Ctrl+V), or choose files."),
                self.tr("Add photos…"),
                ordered=True,
            ),
        }

    def _connect(self) -> None:
        self.adding.changed.connect(self.load)
        self.adding.added.connect(self.changes.added)
        self.adding.told.connect(self._tell)
        self.changes.changed.connect(self.load)
        for kind, area in self.areas.items():
            area.given.connect(partial(self._take, kind))
            area.choose_wanted.connect(partial(self._ask, kind))
            area.list.moved.connect(self._move)
            acts = area.acts
            acts.crop.triggered.connect(partial(self._crop, area))
            acts.turn_left.triggered.connect(partial(self._turn, area, -1))
            acts.turn_right.triggered.connect(partial(self._turn, area, 1))
            acts.remove.triggered.connect(partial(self._remove, area))
            area.detail.turn_wanted.connect(partial(self._turn, area))

    def load(self, number: int = 0) -> None:
        """Show the pictures that are kept; the one with a number, where there is one, becomes current."""
        read: list[Picture] = []
        if not self._context.attempt(lambda: read.extend(self._context.services.pictures.all())):
            return
        self._pictures = tuple(read)
        self.thumbnails.look_again()
        for kind, area in self.areas.items():
            area.show_tiles(self._tiles(kind), number if self._is_of(number, kind) else 0)
        self.export_button.setVisible(bool(read))

    def _tiles(self, kind: PictureKind) -> list[Tile]:
        pictures = [picture for picture in self._pictures if picture.kind is kind]
        tiles = [
            Tile(one, len(pictures), self._words.advice_on(one), self.changes.is_busy(one.number))
            for one in pictures
        ]
        return tiles + [Tile(one) for one in self.adding.waiting(kind)]

    def _is_of(self, number: int, kind: PictureKind) -> bool:
        return any(picture.number == number and picture.kind is kind for picture in self._pictures)

    def focus_field(self, field: str) -> None:
        """Put the keyboard on `logo` or `photos`, and bring them into view."""
        area = self.logo if field == PictureKind.LOGO.value else self.photos
        area.take_focus()
        reveal(area)

    def add_files(self, paths: Sequence[Path], kind: PictureKind = PictureKind.PHOTO) -> None:
        """Take in files, as photos where nothing else is said."""
        self._add(kind, [Offered(path.name, path) for path in paths])

    def accepts(self, mime: QMimeData) -> bool:
        """Say whether something dropped or copied is for here: pictures, files by their names."""
        return looks_like_pictures(mime)

    def take(self, mime: QMimeData) -> None:
        """Take in photos that were dropped or pasted anywhere on the page."""
        self._take(PictureKind.PHOTO, mime)

    def _take(self, kind: PictureKind, mime: QMimeData) -> None:
        if things := offered_by(mime):
            self._add(kind, things)
        elif is_only_link(mime):
            said = self.tr(
                "This picture is still on the web, and this program fetches nothing from there. "
                "Save it on your computer first, then drag the file here."
            )
            self._tell(kind, said)
        else:
            said = self.tr("There is no picture on the clipboard. Copy a picture or a file first.")
            self.areas[kind].banner.show_message(said, Tone.INFO)

    def _tell(self, kind: PictureKind, said: str) -> None:
        self.areas[kind].banner.show_message(said, Tone.WARNING)

    def _add(self, kind: PictureKind, things: Sequence[Offered]) -> None:
        # What was said of those before is over.
        self.areas[kind].banner.dismiss()
        self.adding.add(kind, things)

    def _ask(self, kind: PictureKind) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        filters = self.tr("Pictures ({patterns});;All files (*)").format(patterns=patterns)
        one = kind is PictureKind.LOGO
        dialog = QFileDialog(self, self.tr("Choose a logo") if one else self.tr("Add photos"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile if one else QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(filters.split(";;"))
        dialog.filesSelected.connect(lambda names: self.add_files([Path(name) for name in names], kind))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _move(self, number: int, place: int) -> None:
        for picture in self._pictures:
            if picture.number == number:
                self.changes.move(picture, place)

    def _turn(self, area: PictureArea, quarters: int) -> None:
        if picture := _current(area):
            self.changes.turn(picture, quarters)

    def _remove(self, area: PictureArea) -> None:
        if picture := _current(area):
            self.changes.remove(picture)

    def _crop(self, area: PictureArea) -> None:
        picture = _current(area)
        if picture and not self._is_cropping:
            self._is_cropping = True
            whole = self._context.services.pictures.whole
            self._looking.run(
                lambda: read_scaled(whole(picture.number), _WHOLE), partial(self._ask_part, picture)
            )

    def _ask_part(self, picture: Picture, read: Future[Any]) -> None:
        if not self._context.attempt(read.result):
            self._is_cropping = False
            self.load()
            return
        image = read.result()
        dialog = CropDialog(self._theme, image, image.size(), picture.crop, self.window())
        dialog.accepted.connect(lambda: self._cut(picture, dialog))
        dialog.finished.connect(self._cropped)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _cropped(self) -> None:
        self._is_cropping = False

    def _cut(self, picture: Picture, dialog: CropDialog) -> None:
        if dialog.chosen() != picture.crop:
            self.changes.crop(picture, dialog.chosen())


def _current(area: PictureArea) -> Picture | None:
    """Give the picture to change, once its description is kept; none while it is being changed."""
    area.detail.flush()
    tile = area.list.current_tile()
    return tile.picture if tile and not tile.is_busy else None
