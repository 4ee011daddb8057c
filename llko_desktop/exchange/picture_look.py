"""Measures what can be seen of a picture: whether it is blurred, dark, flat or lies on its side."""

from __future__ import annotations

from PIL import Image, ImageFilter, ImageStat

_SIDE = 500
# The Laplacian, a quarter as large so that little of it falls outside a byte.
_PART = 4
_LAPLACIAN = ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=_PART, offset=128)
# How far the light along both sides must lie apart, and how alike top and bottom must be then (0 to 1); how
# even the light side is over its length, as sky and ceiling are, and a window beside somebody is not.
_APART, _ALIKE, _LIGHT, _EVEN = 0.25, 0.08, 0.6, 0.06
_COARSE = 24


def measured(image: Image.Image, *, knows_up: bool) -> dict[str, float | bool]:
    """Give the values of `PictureLook` for an RGB picture; `knows_up`: the camera told which way is up."""
    grey = image.convert("L")
    grey.thumbnail((_SIDE, _SIDE), Image.Resampling.BOX)
    stat = ImageStat.Stat(grey)
    width, height = grey.size
    # The filter leaves the outermost pixels as they were.
    edges = grey.filter(_LAPLACIAN).crop((1, 1, width - 1, height - 1))
    return {
        "sharpness": round(ImageStat.Stat(edges).var[0] * _PART**2, 1),
        "brightness": round(stat.mean[0] / 255, 3),
        "contrast": round(stat.stddev[0] / 255, 3),
        "maybe_turned": not knows_up and _lies_on_its_side(grey),
    }


def _lies_on_its_side(grey: Image.Image) -> bool:
    """Say whether the light comes from a side as it would from above; better silent than wrong."""
    coarse = grey.resize((_COARSE, _COARSE), Image.Resampling.BOX)
    strip = _COARSE // 4
    left, right = (
        coarse.crop(box) for box in ((0, 0, strip, _COARSE), (_COARSE - strip, 0, _COARSE, _COARSE))
    )
    top, bottom = (
        coarse.crop(box) for box in ((0, 0, _COARSE, strip), (0, _COARSE - strip, _COARSE, _COARSE))
    )
    lighter = max((left, right), key=_light)
    along = lighter.resize((1, _COARSE), Image.Resampling.BOX)
    return (
        abs(_light(left) - _light(right)) > _APART
        and abs(_light(top) - _light(bottom)) < _ALIKE
        and _light(lighter) > _LIGHT
        and ImageStat.Stat(along).stddev[0] / 255 < _EVEN
    )


def _light(part: Image.Image) -> float:
    return ImageStat.Stat(part).mean[0] / 255
