"""Compares the names of two children: the same, alike as a slip of the pen leaves them, or another child's.

Twins share everything but a first name, and parents like first names that sound alike (Lena and Lina): so
only what no two names differ by counts as a slip.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from functools import lru_cache

# Words that stand where a name is not known yet.
_STAND_INS = frozenset(
    "baby babytje bebe kind kindje enfant child nn onbekend inconnu unknown ongeboren zoon zoontje dochter "
    "dochtertje fils fille son daughter nog geen naam sans nom".split()
)
_VOWELS = frozenset("aeiouy")
# Spellings of one sound, in the order in which they are put right.
_SPELLINGS = (
    ("ph", "f"), ("th", "t"), ("ck", "k"), ("ij", "y"), ("qu", "kw"), ("x", "ks"), ("c", "k"), ("z", "s"),
    ("j", "y"), ("i", "y"),
)  # fmt: skip
# Words of fewer letters are two names too easily: two letters changed places, or one is another or missing.
_LETTERS_FOR_A_SLIP, _LETTERS_FOR_ANOTHER = 6, 7


class Names(Enum):
    """How the names of two children compare.

    `FIRST`: what is not their parents' name is the same or alike, but not the whole. `UNNAMED`: one of them
    has no name yet.
    """

    SAME = "same"
    ALIKE = "alike"
    FIRST = "first"
    UNNAMED = "unnamed"
    DIFFERENT = "different"


def compare_names(
    one: Sequence[str], other: Sequence[str], family: frozenset[str], *, strictly: bool
) -> Names:
    """Compare names given as folded words; `family` are the words of the parents' names.

    `strictly` takes different spellings of one sound for the same name, but no slip of the pen: for children
    whose parents entered each by themselves.
    """
    if is_unnamed(one) or is_unnamed(other):
        return _compare_unnamed(one, other)
    if one == other:
        return Names.SAME
    mine, theirs = [word for word in one if word not in family], [w for w in other if w not in family]
    if not mine or not theirs:
        # Without any word left, a child is called as one of its parents.
        return _compare_words(one, other, strictly=strictly)
    if _compare_words(mine, theirs, strictly=strictly) is Names.DIFFERENT:
        return Names.DIFFERENT
    whole = _compare_words(one, other, strictly=strictly)
    return Names.FIRST if whole is Names.DIFFERENT else whole


def _compare_words(one: Sequence[str], other: Sequence[str], *, strictly: bool) -> Names:
    if sorted(one) == sorted(other) or "".join(one) == "".join(other):
        return Names.SAME
    left, right = _without(one, other), _without(other, one)
    if not left or not right:
        # All words of one stand in the other: a second name, or the other parent's, is left out.
        return Names.ALIKE if min(len(one), len(other)) > 1 else Names.FIRST
    if len(left) != len(right):
        return Names.DIFFERENT
    pairs = zip(sorted(left), sorted(right), strict=True)
    return Names.ALIKE if all(_is_slip(a, b, strictly=strictly) for a, b in pairs) else Names.DIFFERENT


def is_unnamed(words: Sequence[str]) -> bool:
    """Say whether a name is none, or begins or ends with a word that stands in for one (`Baby Maes`)."""
    return not words or words[0] in _STAND_INS or words[-1] in _STAND_INS


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """Give a folded word as it sounds: `sophie` and `sofie`, `noor` and `nor` are the same."""
    for written, heard in _SPELLINGS:
        word = word.replace(written, heard)
    return "".join(letter for at, letter in enumerate(word) if at == 0 or letter != word[at - 1])


def _compare_unnamed(one: Sequence[str], other: Sequence[str]) -> Names:
    """Tell children without a name apart by what is left beside it: `Baby 1 Maes`, `Baby B Maes`."""
    if is_unnamed(one) and is_unnamed(other):
        marks, marked = _marks(one), _marks(other)
        return Names.UNNAMED if marks == marked else Names.DIFFERENT
    return Names.UNNAMED


def _marks(words: Sequence[str]) -> set[str]:
    return {word for word in words if word.isdigit() or len(word) == 1}


def _without(words: Sequence[str], others: Sequence[str]) -> list[str]:
    rest = list(others)
    left = []
    for word in words:
        if word in rest:
            rest.remove(word)
        else:
            left.append(word)
    return left


def _is_slip(one: str, other: str, *, strictly: bool) -> bool:
    """Say whether two words are one name, spelled otherwise or mistyped."""
    if sound(one) == sound(other):
        return True
    shorter = min(len(one), len(other))
    if strictly or shorter < _LETTERS_FOR_A_SLIP or one[0] != other[0]:
        return False
    if not _is_one_step_off(one, other):
        return False
    if sorted(one) == sorted(other):
        return True
    is_within = one[-1] == other[-1] and shorter >= _LETTERS_FOR_ANOTHER
    return is_within and not _is_vowel_for_vowel(one, other)


def _is_one_step_off(one: str, other: str) -> bool:
    from rapidfuzz.distance import OSA

    return OSA.distance(one, other, score_cutoff=1) <= 1


def _is_vowel_for_vowel(one: str, other: str) -> bool:
    changed = [(a, b) for a, b in zip(one, other, strict=False) if a != b]
    return len(one) == len(other) and all({a, b} <= _VOWELS for a, b in changed)
