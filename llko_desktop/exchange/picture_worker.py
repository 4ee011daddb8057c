"""Reads, cuts and turns pictures in a process of its own, one question after the other.

A question is a line of JSON, `{"do": "read"}`, `{"do": "crop", "box": [left, top, width, height]}` or
`{"do": "turn", "quarters": number}`, each with `"length"`, and as many bytes of a picture. The answer is a
line with the values of `ReadPicture` and `"length"`, then the bytes of a JPEG; or
`{"error": code, "values": {…}}`. A picture from anywhere may be made to end whoever reads it.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Mapping
from typing import Any, BinaryIO

from llko_desktop.exchange.picture_kinds import PictureRefusal
from llko_desktop.exchange.picture_limits import PictureLimits
from llko_desktop.exchange.picture_look import measured
from llko_desktop.exchange.picture_pixels import Pixels, as_jpeg, read_pixels
from llko_desktop.exchange.workers import restrict


def serve(questions: BinaryIO, answers: BinaryIO, limits: PictureLimits) -> None:
    """Answer every question until there are no more."""
    for line in questions:
        question = json.loads(line)
        answer, jpeg = answered(question, questions.read(question["length"]), limits)
        answers.write(json.dumps(answer).encode() + b"\n" + jpeg)
        answers.flush()


def answered(
    question: Mapping[str, Any], data: bytes, limits: PictureLimits
) -> tuple[Mapping[str, Any], bytes]:
    """Give the answer to one question, and the bytes that go with it; none with a refusal."""
    try:
        pixels = _done(question, data, limits)
        jpeg = as_jpeg(pixels.image, limits)
        width, height = pixels.image.size
        look = measured(pixels.image, knows_up=pixels.knows_up)
    except PictureRefusal as refusal:
        return {"error": refusal.code, "values": refusal.values}, b""
    except MemoryError:
        too_much = PictureRefusal("picture_needs_too_much")
        return {"error": too_much.code, "values": too_much.values}, b""
    return {
        "length": len(jpeg), "width": width, "height": height, "frames": pixels.frames, "look": look,
    }, jpeg  # fmt: skip


def _done(question: Mapping[str, Any], data: bytes, limits: PictureLimits) -> Pixels:
    """Read the picture and do with it what is asked; what a person turned or cut, is the right way up."""
    pixels = read_pixels(data, limits)
    image = pixels.image
    if question["do"] == "crop":
        left, top, width, height = question["box"]
        if not (0 <= left < left + width <= image.width and 0 <= top < top + height <= image.height):
            raise PictureRefusal("crop_outside")
        if min(width, height) < limits.least:
            raise PictureRefusal("crop_too_small", width=width, height=height, least=limits.least)
        return Pixels(image.crop((left, top, left + width, top + height)), knows_up=True)
    if question["do"] == "turn":
        return Pixels(image.rotate(-90 * question["quarters"], expand=True), knows_up=True)
    return pixels


def main(argv: list[str]) -> int:
    """Answer what comes on standard input, within the limits in `argv[0]` (JSON)."""
    limits = PictureLimits.from_json(argv[0])
    restrict(limits.memory)
    # Pillow warns of what is odd in a file; it is read or refused.
    warnings.simplefilter("ignore")
    serve(sys.stdin.buffer, sys.stdout.buffer, limits)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
