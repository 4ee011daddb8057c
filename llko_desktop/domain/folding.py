"""Text made comparable: without case, accents or punctuation, for search, headers, duplicates and names."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

# Letters that Unicode does not take apart into a base letter and a mark.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "ı": "i", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h"}
)
# A place is looked for within a stretch of so many characters.
_STRETCH = 256
_WORD = re.compile(r"\w+")
# Two stars make words bold and are no part of them; an accent of its own folds to nothing.
BOLD, _NOTHING = "**", "\u0300\u0300"


class _Folding(dict[int, str]):
    """What each character folds to, worked out when it is first met: no other character has a say in it."""

    def __missing__(self, code: int) -> str:
        # Taking apart brings out new capitals (𝔸 → A), and folding those new letters to take apart.
        folded = unicodedata.normalize("NFKD", chr(code).casefold()).casefold()
        decomposed = unicodedata.normalize("NFKD", folded)
        self[code] = "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_LETTERS)
        return self[code]


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Give `text` casefolded and without diacritics; everything else stays (`Nguyễn` → `nguyen`)."""
    return text.translate(_FOLDING)


def fold_words(text: str) -> str:
    """Give the folded words of `text`, one space apart, no punctuation (`O’Brien-Maes` → `o brien maes`)."""
    return " ".join(_WORD.findall(fold(text)))


class FoldedText:
    """A text folded to be searched, which knows where a find stands in the text as it was written.

    `written` is the text as it was, `plain` what it folds to, without the stars around bold words.
    """

    def __init__(self, written: str) -> None:
        self.written = written
        self._read = written.replace(BOLD, _NOTHING)
        folded = [fold(self._read[at : at + _STRETCH]) for at in range(0, len(written), _STRETCH)]
        self.plain = "".join(folded)
        self._starts = list(accumulate(map(len, folded), initial=0))

    @cached_property
    def words(self) -> list[str]:
        """Every folded word, in the order of the text."""
        return _WORD.findall(self.plain)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The folded words, each once."""
        return frozenset(self.words)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give where a stretch of `plain` that is not empty stands in `written`, as its start and end.

        It takes along accents behind it, but no stars around it.
        """
        last = max(self._place(end - 1) + 1, self._place(end))
        while self._read[last - 1] != self.written[last - 1]:
            last -= 1
        return self._place(start), last

    def _place(self, plain_place: int) -> int:
        """Give the place of the character that one in `plain` came from; the end for the end."""
        stretch = min(bisect_right(self._starts, plain_place), len(self._starts) - 1) - 1
        at, passed = max(0, stretch * _STRETCH), self._starts[max(0, stretch)]
        while at < len(self.written):
            passed += len(_FOLDING[ord(self._read[at])])
            if passed > plain_place:
                break
            at += 1
        return at
