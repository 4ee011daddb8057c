"""What is known of the pictures on the info page, beside their bytes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PictureKind(StrEnum):
    """What a picture shows: the provider's logo, of which there is one at most, or a photo."""

    LOGO = "logo"
    PHOTO = "photo"


@dataclass(frozen=True)
class Crop:
    """The part of the whole picture that is shown, in pixels from its top left corner."""

    left: int
    top: int
    width: int
    height: int

    def turned(self, quarters: int, width: int, height: int) -> Crop:
        """Give the same part of the picture after it is turned clockwise; `width` × `height` as it was."""
        crop = self
        for _ in range(quarters % 4):
            crop = Crop(height - crop.top - crop.height, crop.left, crop.height, crop.width)
            width, height = height, width
        return crop


@dataclass(frozen=True)
class PictureLook:
    """What can be seen of a picture without a person: measures for advice, never for a refusal.

    `sharpness` is the variance of the Laplacian of the grey picture, scaled to 500 px, `brightness` its mean
    grey from 0 to 1, `contrast` the standard deviation of the grey from 0 to 1. `maybe_turned` says that it
    seems to lie on its side, or stands upright without the camera having told which way is up.
    """

    sharpness: float
    brightness: float
    contrast: float
    maybe_turned: bool = False


@dataclass(frozen=True)
class Picture:
    """One picture as it is kept: a JPEG of `width` × `height` pixels, without any metadata.

    `number` is its number in the store, `place` where it stands among those of its kind, from 0. `digest` is
    that of its bytes (SHA-256, hexadecimal). `description` is what those who cannot see it are told. `crop`
    is what is shown of the whole picture, none for all of it.
    """

    number: int
    kind: PictureKind
    place: int
    width: int
    height: int
    digest: str
    look: PictureLook
    description: str = ""
    crop: Crop | None = None
    version: int = 1
