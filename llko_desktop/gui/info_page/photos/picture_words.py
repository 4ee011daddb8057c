"""The words for a picture: what it is called, what is read out of it, and what could be better."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.messages import Message
from llko_desktop.domain.picture_checks import longer_side, pictures_well_made
from llko_desktop.domain.pictures import Picture, PictureKind
from llko_desktop.domain.procedure import PICTURE_FIELDS, CheckKind, Procedure
from llko_desktop.texts.speech import Texts

TURNED = "photo_may_be_turned"
_SMALL = "picture_is_small"


class PictureWords:
    """Puts pictures into the language of the window."""

    def __init__(self, texts: Texts, procedure: Procedure) -> None:
        self._texts = texts
        self._wanted = _wanted_pixels(procedure)

    def tr(self, text: str) -> str:
        """Give a text in the language in place."""
        return QCoreApplication.translate("PictureWords", text)

    def title(self, picture: Picture, total: int) -> str:
        """Give what a picture is called among `total` of its kind."""
        if picture.kind is PictureKind.LOGO:
            return self.tr("Logo")
        if picture.place == 0:
            return self.tr("Photo 1 of {total}, the first: parents see it large").format(total=total)
        return self.tr("Photo {number} of {total}").format(number=picture.place + 1, total=total)

    def size(self, picture: Picture) -> str:
        """Give how large a picture is."""
        return self.tr("{width} × {height} pixels").format(width=picture.width, height=picture.height)

    def waiting(self, name: str) -> str:
        """Say that a picture is being read."""
        return self.tr("“{name}” is being read…").format(name=name)

    def spoken(self, picture: Picture, total: int, advice: Sequence[Message]) -> str:
        """Give all that can be seen of a picture, to be read out."""
        described = picture.description or self.tr("Not described yet")
        parts = (self.title(picture, total), described, self.size(picture), self.advice(advice))
        return ". ".join(part.rstrip(".") for part in parts if part)

    def advice_on(self, picture: Picture) -> tuple[Message, ...]:
        """Give what could be better about a picture."""
        side = longer_side(picture)
        is_small = picture.kind is PictureKind.PHOTO and side < self._wanted
        small = [Message.of(_SMALL, side=side, wanted=self._wanted)] if is_small else []
        return (*pictures_well_made([picture]), *small)

    def advice(self, advice: Sequence[Message]) -> str:
        """Put advice into words, a sentence a line."""
        return "\n".join(self._sentence(message) for message in advice)

    def _sentence(self, message: Message) -> str:
        if message.code != _SMALL:
            return self._texts.message(message)
        said = self.tr("Small: {side} pixels on its longer side. From {wanted} on it is sharp for parents.")
        return said.format(**dict(message.values))


def _wanted_pixels(procedure: Procedure) -> int:
    """Give how long the procedure wants the longer side of a picture; 0 where it asks for nothing."""
    checks = (
        check
        for item in procedure.info_page
        for detail in item.details
        if set(detail.fields) & set(PICTURE_FIELDS)
        for check in detail.checks
    )
    return max((check.number for check in checks if check.kind is CheckKind.PIXELS), default=0)
