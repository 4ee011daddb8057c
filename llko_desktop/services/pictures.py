"""Keeps the pictures of the info page: added, ordered, cropped, turned, described and removed (R14)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from llko_desktop.domain.cleaning import clean_line
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.pictures import Crop, Picture, PictureKind
from llko_desktop.services.picture_files import check_size, named, read_picture_file
from llko_desktop.services.ports import (
    Clock,
    PictureBytes,
    PictureReader,
    ReadPicture,
    StaleWrite,
    Store,
    UnitOfWork,
)
from llko_desktop.services.profile import note_changed

MOST_PHOTOS = 30
LONGEST_DESCRIPTION = 500
# The field of the info page that the pictures of a kind make up.
FIELDS = {PictureKind.LOGO: "logo", PictureKind.PHOTO: "photos"}


@dataclass(frozen=True)
class RemovedPicture:
    """A picture that is in the store no more, with all that it takes to put it back."""

    picture: Picture
    content: PictureBytes


@dataclass(frozen=True)
class AddedPicture:
    """A picture that was added; `notes` tell what was left out, `replaced` is the logo before it."""

    picture: Picture
    notes: tuple[Message, ...] = ()
    replaced: RemovedPicture | None = None


class PictureService:
    """Reads and writes the pictures; what reads or changes pixels may take seconds."""

    def __init__(
        self, store: Store, reader: PictureReader, today: Clock, now: Callable[[], datetime]
    ) -> None:
        self._store, self._reader, self._today, self._now = store, reader, today, now

    def all(self) -> tuple[Picture, ...]:
        """Give what is known of every picture: the logo first, then the photos in their order."""
        with self._store.read() as work:
            return tuple(work.pictures.all())

    def jpeg(self, number: int) -> bytes:
        """Give the JPEG that is shown; `UnknownReference` for a picture that is not there."""
        with self._store.read() as work:
            return work.pictures.jpeg(number)

    def whole(self, number: int) -> bytes:
        """Give the whole picture, not cropped, as JPEG; `UnknownReference` as `jpeg`."""
        return _whole(self._read(number)[1])

    def add_file(self, kind: PictureKind, path: Path) -> AddedPicture:
        """Add the picture in a file; `InputError` for one that cannot be read, and as `add`."""
        read = self._look_at_file(path)
        with self._store.write() as work:
            return self._keep(work, kind, read)

    def add(self, kind: PictureKind, data: bytes, name: str) -> AddedPicture:
        """Add a picture behind those that are there; a new logo takes the place of the old one.

        Raises `InputError`: what the reader does, `picture_file_too_large` (size, limit; MB),
        `picture_is_there` for one that is kept already, `too_many_pictures` (most).
        """
        read = self._look_at(data, name)
        with self._store.write() as work:
            return self._keep(work, kind, read)

    def add_files(self, files: Sequence[tuple[PictureKind, Path]]) -> tuple[AddedPicture, ...]:
        """Add several pictures, all or none of them; `UnreadableFile` with what `add_file` says of one."""
        read = [named(path, partial(self._look_at_file, path)) for _, path in files]
        with self._store.write() as work:
            return tuple(
                named(path, partial(self._keep, work, kind, one))
                for (kind, path), one in zip(files, read, strict=True)
            )

    def take_back(self, added: AddedPicture) -> None:
        """Undo that a picture was added: it goes, and a logo that it replaced comes back.

        `StaleWrite` when it was changed meanwhile.
        """
        with self._store.write() as work:
            self._remove(work, added.picture)
            if added.replaced:
                self._add(work, added.replaced.picture, added.replaced.content)

    def crop(self, number: int, crop: Crop | None, version: int) -> Picture:
        """Show only a part of the whole picture, or all of it with none.

        `StaleWrite` when it is of another version, `InputError` for a part that lies outside or is too small.
        """
        picture, content = self._read(number)
        return self._reshaped(picture, version, _whole(content), crop, content)

    def turn(self, number: int, quarters: int, version: int) -> Picture:
        """Turn a picture clockwise by quarters, with what is cropped off it; `StaleWrite` as `crop`."""
        picture, content = self._read(number)
        whole = self._reader.turned(_whole(content), quarters)
        was = (whole.height, whole.width) if quarters % 2 else (whole.width, whole.height)
        crop = picture.crop.turned(quarters, *was) if picture.crop else None
        return self._reshaped(picture, version, whole.jpeg, crop, content, whole)

    def describe(self, number: int, text: str, version: int) -> Picture:
        """Say what is on a picture, for those who cannot see it; cleaned. `StaleWrite` as `crop`.

        `InputError` `picture_description_too_long` (length, most).
        """
        description = clean_line(text)
        if len(description) > LONGEST_DESCRIPTION:
            most = LONGEST_DESCRIPTION
            raise InputError(Message.of("picture_description_too_long", length=len(description), most=most))
        with self._store.write() as work:
            picture = replace(work.pictures.get(number), description=description, version=version)
            saved = work.pictures.save(picture)
            self._note(work, saved.kind)
        return saved

    def move(self, number: int, place: int) -> tuple[Picture, ...]:
        """Put a photo at a place among the photos, from 0; gives all pictures in their new order."""
        with self._store.write() as work:
            kind = work.pictures.get(number).kind
            order = [picture.number for picture in work.pictures.all() if picture.kind is kind]
            before = list(order)
            order.remove(number)
            order.insert(max(0, place), number)
            if order != before:
                work.pictures.reorder(order)
                self._note(work, kind)
            return tuple(work.pictures.all())

    def remove(self, number: int, version: int) -> RemovedPicture:
        """Remove a picture with its bytes; gives what `put_back` takes. `StaleWrite` as `crop`."""
        with self._store.write() as work:
            return self._remove(work, replace(work.pictures.get(number), version=version))

    def put_back(self, removed: RemovedPicture) -> Picture:
        """Put a removed picture back in its place, with its number.

        `StaleWrite` where another logo was added meanwhile; `InputError` `too_many_pictures` as `add`.
        """
        with self._store.write() as work:
            return self._add(work, removed.picture, removed.content)

    def _look_at(self, data: bytes, name: str) -> ReadPicture:
        check_size(len(data))
        return self._reader.read(data, name)

    def _look_at_file(self, path: Path) -> ReadPicture:
        return self._look_at(read_picture_file(path), path.name)

    def _keep(self, work: UnitOfWork, kind: PictureKind, read: ReadPicture) -> AddedPicture:
        """Write a picture that was read behind those of its kind, or in place of the logo."""
        digest = _digest(read.jpeg)
        if work.pictures.knows(kind, digest):
            raise InputError(Message.of("picture_is_there"))
        same_kind = [picture for picture in work.pictures.all() if picture.kind is kind]
        replaced = None
        if kind is PictureKind.LOGO and same_kind:
            replaced = self._remove(work, same_kind[0])
        place = 0 if replaced else len(same_kind)
        picture = Picture(0, kind, place, read.width, read.height, digest, read.look)
        added = self._add(work, picture, PictureBytes(read.jpeg, None, digest, self._now()))
        return AddedPicture(added, read.notes, replaced)

    def _read(self, number: int) -> tuple[Picture, PictureBytes]:
        with self._store.read() as work:
            return work.pictures.get(number), work.pictures.content(number)

    def _reshaped(
        self,
        picture: Picture,
        version: int,
        whole: bytes,
        crop: Crop | None,
        content: PictureBytes,
        read: ReadPicture | None = None,
    ) -> Picture:
        """Keep another shape of a picture: `whole` (as `read`), and what `crop` shows of it."""
        if crop is not None:
            read = self._reader.cropped(whole, crop)
        elif read is None:
            read = self._reader.read(whole, "")
            # Reading it anew would only make it worse.
            read = replace(read, jpeg=whole)
        shaped = replace(
            picture,
            width=read.width,
            height=read.height,
            digest=_digest(read.jpeg),
            crop=crop,
            version=version,
            # Whoever cut or turned it has seen which way is up.
            look=replace(read.look, maybe_turned=False),
        )
        kept_whole = whole if crop is not None else None
        bytes_ = replace(content, jpeg=read.jpeg, whole=kept_whole, whole_digest=_digest(whole))
        with self._store.write() as work:
            saved = work.pictures.save(shaped, bytes_)
            self._note(work, saved.kind)
        return saved

    def _add(self, work: UnitOfWork, picture: Picture, content: PictureBytes) -> Picture:
        same_kind = [kept for kept in work.pictures.all() if kept.kind is picture.kind]
        if picture.kind is PictureKind.LOGO and same_kind:
            raise StaleWrite(Message.of("another_logo_is_there"))
        if len(same_kind) >= MOST_PHOTOS:
            raise InputError(Message.of("too_many_pictures", most=MOST_PHOTOS))
        added = work.pictures.add(picture, content)
        order = [kept.number for kept in same_kind]
        order.insert(picture.place, added.number)
        work.pictures.reorder(order)
        self._note(work, picture.kind)
        return work.pictures.get(added.number)

    def _remove(self, work: UnitOfWork, picture: Picture) -> RemovedPicture:
        content = work.pictures.content(picture.number)
        work.pictures.remove(picture.number, picture.version)
        work.pictures.reorder([kept.number for kept in work.pictures.all() if kept.kind is picture.kind])
        self._note(work, picture.kind)
        return RemovedPicture(picture, content)

    def _note(self, work: UnitOfWork, kind: PictureKind) -> None:
        note_changed(work.settings, [FIELDS[kind]], self._today())


def _whole(content: PictureBytes) -> bytes:
    return content.jpeg if content.whole is None else content.whole


def _digest(jpeg: bytes) -> str:
    return hashlib.sha256(jpeg).hexdigest()
