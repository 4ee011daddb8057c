"""Turns the bytes of a text file into text, in whichever encoding a spreadsheet program wrote it."""

from __future__ import annotations

import codecs
import re

from llko_desktop.domain.messages import InputError, Message

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LETTERS = "àâäáåãçéèêëíìîïñóòôöõøúùûüýÿœæßÀÂÄÁÅÇÉÈÊËÍÌÎÏÑÓÒÔÖØÚÙÛÜ"
# Signs that make sense where they stand: accented letters within words, quotes and dashes at their edges, and
# the apostrophe of ’t and ’s.
_PLAUSIBLE = re.compile(
    rf"(?<=[A-Za-z])[{_LETTERS}’]|[{_LETTERS}](?=[A-Za-z])"
    r"|(?<![A-Za-z])’(?=[stnk]\b)"
    r"|(?<![A-Za-z])[‘“”–—€…•°](?=.)|(?<=.)[‘“”–—€…•°](?![A-Za-z])"
)
_CONTROLS = re.compile(r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]")
_MAX_CONTROLS = 0.02


def decode_text(data: bytes) -> str:
    """Decode UTF-8 or UTF-16 (with or without mark), Windows-1252 or Mac Roman; NUL characters are left out.

    Raises `InputError` (`file_not_table`, kind=binary) when what comes out is no text.
    """
    text = decode_any(data).replace("\x00", "")
    sample = text[:20_000]
    if not sample.strip() or len(_CONTROLS.findall(sample)) > _MAX_CONTROLS * len(sample):
        raise InputError(Message.of("file_not_table", kind="binary"))
    return text


def decode_any(data: bytes) -> str:
    """Decode bytes as `decode_text` does, also where that makes no text."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    wide = _wide_encoding(data)
    if wide:
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return decode_legacy(data)


def _wide_encoding(data: bytes) -> str:
    """Recognise UTF-16 without a mark: nearly every second byte of a western text is then zero."""
    sample = data[:2000]
    even, odd = sample[0::2], sample[1::2]
    if odd and odd.count(0) > 0.6 * len(odd) and even.count(0) < 0.1 * len(even):
        return "utf-16-le"
    if even and even.count(0) > 0.6 * len(even) and odd.count(0) < 0.1 * len(odd):
        return "utf-16-be"
    return ""


def decode_legacy(data: bytes) -> str:
    """Decode bytes of one character each: as Windows-1252, unless Mac Roman gives clearly better words."""
    windows = data.decode("cp1252", "replace")
    mac = data.decode("mac_roman")
    return mac if _plausibility(mac) > _plausibility(windows) else windows


def _plausibility(text: str) -> int:
    return len(_PLAUSIBLE.findall(text[:200_000])) - 2 * text.count("\ufffd", 0, 200_000)
