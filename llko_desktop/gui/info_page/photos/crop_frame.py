"""Reckons with the frame that is laid over a picture to show only a part of it."""

from __future__ import annotations

from enum import Enum

from llko_desktop.domain.pictures import Crop

# A side is never shorter, but in a picture that is smaller itself.
LEAST = 100


class Handle(Enum):
    """What a frame is taken by: which side it moves across (−1 left, 1 right) and down (−1 top, 1 bottom)."""

    TOP_LEFT = (-1, -1)
    TOP = (0, -1)
    TOP_RIGHT = (1, -1)
    RIGHT = (1, 0)
    BOTTOM_RIGHT = (1, 1)
    BOTTOM = (0, 1)
    BOTTOM_LEFT = (-1, 1)
    LEFT = (-1, 0)


def whole(width: int, height: int) -> Crop:
    """Give the frame around a whole picture."""
    return Crop(0, 0, width, height)


def moved(crop: Crop, across: int, down: int, width: int, height: int) -> Crop:
    """Give the frame moved by so many pixels, as far as the picture of `width` × `height` goes."""
    left = _between(crop.left + across, 0, width - crop.width)
    top = _between(crop.top + down, 0, height - crop.height)
    return Crop(left, top, crop.width, crop.height)


def sized(
    crop: Crop, handle: Handle, across: int, down: int, width: int, height: int, ratio: float | None = None
) -> Crop:
    """Give the frame after a handle was moved by so many pixels; the side across from it stays in its place.

    With a `ratio` of width to height it keeps that.
    """
    if ratio is None:
        left, wide = _side(crop.left, crop.width, handle.value[0], across, width)
        top, high = _side(crop.top, crop.height, handle.value[1], down, height)
        return Crop(left, top, wide, high)
    side, end = handle.value
    wanted = [crop.width + side * across] * bool(side) + [(crop.height + end * down) * ratio] * bool(end)
    # Of a corner that is pulled askew, the way that it was pulled further counts.
    far = max(wanted, key=lambda one: abs(one - crop.width))
    most = min(_room(crop.left, crop.width, side, width), _room(crop.top, crop.height, end, height) * ratio)
    least = min(max(LEAST, LEAST * ratio), most)
    wide, high = _whole_pixels(max(least, min(far, most)), ratio, width, height)
    left = _anchored(crop.left, crop.width, wide, side)
    top = _anchored(crop.top, crop.height, high, end)
    return Crop(_between(left, 0, width - wide), _between(top, 0, height - high), wide, high)


def shaped(crop: Crop, ratio: float, width: int, height: int) -> Crop:
    """Give a frame of that ratio of width to height about the middle of `crop`, as wide where there is room.

    One that shows the whole picture becomes as large as the picture allows.
    """
    wide, high = _whole_pixels(min(crop.width, height * ratio), ratio, width, height)
    left = crop.left + (crop.width - wide) // 2
    top = crop.top + (crop.height - high) // 2
    return Crop(_between(left, 0, width - wide), _between(top, 0, height - high), wide, high)


def _side(start: int, length: int, direction: int, by: int, room: int) -> tuple[int, int]:
    """Give start and length of one direction of a frame after its side was moved."""
    least, end = min(LEAST, room), start + length
    if direction < 0:
        start = _between(start + by, 0, max(0, end - least))
    elif direction > 0:
        end = _between(end + by, min(room, start + least), room)
    return start, end - start


def _room(start: int, length: int, direction: int, room: int) -> float:
    """Give how long a frame may become in one direction without leaving the picture."""
    if direction < 0:
        return start + length
    if direction > 0:
        return room - start
    middle = start + length / 2
    return 2 * min(middle, room - middle)


def _anchored(start: int, before: int, after: int, direction: int) -> int:
    if direction < 0:
        return start + before - after
    return start if direction > 0 else start + (before - after) // 2


def _whole_pixels(wide: float, ratio: float, width: int, height: int) -> tuple[int, int]:
    high = min(height, max(1, round(wide / ratio)))
    return min(width, max(1, round(wide))), high


def _between(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))
