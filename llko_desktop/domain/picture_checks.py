"""What can be said of the pictures on the info page: large enough, sharp, light, upright (R14)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from llko_desktop.domain.messages import Message
from llko_desktop.domain.pictures import Picture, PictureKind, PictureLook

# Below these measures of `PictureLook` a photo looks blurred, or dark, to nearly everybody. Sharp photos were
# measured at 400 to 5600, soft ones at 70 to 190, and all of them at 3 to 20 once they were blurred for all
# to see; well-lit ones at 0.24 to 0.57.
BLURRED_BELOW = 30.0
DARK_BELOW = 0.15


def longer_side(picture: Picture) -> int:
    """Give the longer side of what is shown of a picture, in pixels."""
    shown = picture.crop or picture
    return max(shown.width, shown.height)


def pictures_large_enough(pictures: Sequence[Picture], wanted: int) -> Iterable[Message]:
    """Say that no picture is `wanted` pixels long; one that is will do, whatever the others are."""
    longest = max(map(longer_side, pictures), default=wanted)
    return [] if longest >= wanted else [Message.of("pictures_are_small", longest=longest, wanted=wanted)]


def pictures_well_made(pictures: Sequence[Picture]) -> Iterable[Message]:
    """Say which photos look blurred, dark or turned; a logo is drawn as its maker wants it."""
    for picture in pictures:
        if picture.kind is PictureKind.PHOTO:
            yield from _advice(picture.look, picture.place + 1)


def _advice(look: PictureLook, photo: int) -> Iterable[Message]:
    """The advice on one photo; in the dark a sharp one measures as blurred, so that is not said of it."""
    if look.brightness < DARK_BELOW:
        yield Message.of("photo_is_dark", photo=photo)
    elif look.sharpness < BLURRED_BELOW:
        yield Message.of("photo_is_blurred", photo=photo)
    if look.maybe_turned:
        yield Message.of("photo_may_be_turned", photo=photo)
