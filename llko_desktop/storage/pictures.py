"""Reads and writes the pictures of the info page; their bytes are read only where they are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, RowMapping, case, delete, func, insert, or_, select, update

from llko_desktop.domain.messages import Message
from llko_desktop.domain.pictures import Crop, Picture, PictureKind, PictureLook
from llko_desktop.services.ports import PictureBytes, StaleWrite, UnknownReference
from llko_desktop.storage.codec import decode, encode
from llko_desktop.storage.schema import pictures

_BYTES = ("jpeg", "whole")
_SEEN = [column for column in pictures.c if column.name not in _BYTES]


class SqlPictures:
    """Keeps `services.ports.Pictures` within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> Sequence[Picture]:
        """Read what is known of every picture: the logo first, then the photos in their order."""
        logo_first = case((pictures.c.kind == PictureKind.LOGO.value, 0), else_=1)
        found = select(*_SEEN).order_by(logo_first, pictures.c.place, pictures.c.number)
        return [_picture(row) for row in self._connection.execute(found).mappings()]

    def get(self, number: int) -> Picture:
        """Read what is known of one picture; `UnknownReference` when there is none."""
        row = self._connection.execute(select(*_SEEN).where(pictures.c.number == number)).mappings().first()
        if row is None:
            raise _unknown(number)
        return _picture(row)

    def content(self, number: int) -> PictureBytes:
        """Read the bytes of one picture; `UnknownReference` when there is none."""
        found = select(pictures.c.jpeg, pictures.c.whole, pictures.c.whole_digest, pictures.c.added_at)
        row = self._connection.execute(found.where(pictures.c.number == number)).first()
        if row is None:
            raise _unknown(number)
        return PictureBytes(*row)

    def jpeg(self, number: int) -> bytes:
        """Read the JPEG that is shown of one picture; `UnknownReference` when there is none."""
        found = self._connection.scalar(select(pictures.c.jpeg).where(pictures.c.number == number))
        if found is None:
            raise _unknown(number)
        return bytes(found)

    def knows(self, kind: PictureKind, digest: str) -> bool:
        """Say whether there is a picture of that kind whose bytes, cropped or whole, have that digest."""
        same = or_(pictures.c.digest == digest, pictures.c.whole_digest == digest)
        count = select(func.count()).where(pictures.c.kind == kind.value, same)
        return bool(self._connection.scalar(count))

    def add(self, picture: Picture, content: PictureBytes) -> Picture:
        """Write a picture; with number 0 it gets a new one. Gives it with its number."""
        values = {
            **_values(picture),
            **_content(content),
            "kind": picture.kind.value,
            "place": picture.place,
            "version": picture.version,
            "added_at": content.added_at,
        }
        if picture.number:
            values["number"] = picture.number
        number = self._connection.scalar(insert(pictures).values(values).returning(pictures.c.number))
        return replace(picture, number=int(number or 0))

    def save(self, picture: Picture, content: PictureBytes | None = None) -> Picture:
        """Write what is known of a picture in place of the one that it was read as, and other bytes of it.

        Its kind and place stay. Gives it with its new version. `StaleWrite` when the one kept is of another.
        """
        values = {
            **_values(picture),
            **(_content(content) if content else {}),
            "version": picture.version + 1,
        }
        self._one(update(pictures).values(values), picture.number, picture.version)
        return replace(picture, version=picture.version + 1)

    def remove(self, number: int, version: int) -> None:
        """Remove a picture with its bytes; `StaleWrite` when the one kept is of another version."""
        self._one(delete(pictures), number, version)

    def reorder(self, numbers: Sequence[int]) -> None:
        """Put pictures of a kind in an order; their versions stay."""
        for place, number in enumerate(numbers):
            self._connection.execute(update(pictures).where(pictures.c.number == number).values(place=place))

    def _one(self, statement: Any, number: int, version: int) -> None:
        """Carry out a statement on one picture, which must be there in that version."""
        done = self._connection.execute(
            statement.where(pictures.c.number == number, pictures.c.version == version)
        )
        if done.rowcount != 1:
            self.get(number)
            raise StaleWrite(Message.of("picture_changed_elsewhere"))


def _unknown(number: int) -> UnknownReference:
    return UnknownReference(Message.of("unknown_picture", number=number))


def _values(picture: Picture) -> dict[str, Any]:
    return {
        "width": picture.width,
        "height": picture.height,
        "digest": picture.digest,
        "look": encode(picture.look),
        "crop": encode(picture.crop) if picture.crop else None,
        "description": picture.description,
    }


def _content(content: PictureBytes) -> dict[str, Any]:
    return {"jpeg": content.jpeg, "whole": content.whole, "whole_digest": content.whole_digest}


def _picture(row: RowMapping) -> Picture:
    return Picture(
        number=row["number"],
        kind=PictureKind(row["kind"]),
        place=row["place"],
        width=row["width"],
        height=row["height"],
        digest=row["digest"],
        look=decode(row["look"], PictureLook),
        description=row["description"],
        crop=decode(row["crop"], Crop) if row["crop"] else None,
        version=row["version"],
    )
