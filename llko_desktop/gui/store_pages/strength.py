"""Says how well a passphrase withstands guessing, roughly: it advises and never decides alone."""

from __future__ import annotations

from enum import IntEnum
from itertools import pairwise
from math import log2

# Shorter than this is refused: it falls to guessing whatever it is made of.
LEAST_LENGTH = 8
_FAIR_BITS = 45
_GOOD_BITS = 65


class Strength(IntEnum):
    """How strong a passphrase is."""

    TOO_SHORT = 0
    WEAK = 1
    FAIR = 2
    GOOD = 3


def strength(passphrase: str) -> Strength:
    """Rate a passphrase by its length, its kinds of characters and how few of them repeat."""
    if len(passphrase) < LEAST_LENGTH:
        return Strength.TOO_SHORT
    bits = _useful_length(passphrase) * log2(max(2, _alphabet(passphrase)))
    if bits < _FAIR_BITS:
        return Strength.WEAK
    return Strength.FAIR if bits < _GOOD_BITS else Strength.GOOD


def _alphabet(text: str) -> int:
    """Give from how many characters the text seems to be drawn."""
    kinds = (
        (str.islower, 26),
        (str.isupper, 26),
        (str.isdigit, 10),
        (lambda c: not c.isalnum(), 20),
    )
    return sum(size for belongs, size in kinds if any(belongs(char) for char in text))


def _useful_length(text: str) -> float:
    """Count characters, those that follow from the one before (same, or next in the alphabet) for a
    quarter.
    """
    following = sum(1 for before, char in pairwise(text) if abs(ord(char) - ord(before)) < 2)
    return min(len(text) - 0.75 * following, 2.5 * len(set(text)))
