"""Text made comparable: without case, accents or punctuation, for search, headers and duplicates."""

from __future__ import annotations

import re
import unicodedata

# Letters that Unicode does not take apart into a base letter and a mark.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "ı": "i", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h"}
)


def fold(text: str) -> str:
    """Give `text` casefolded and without diacritics; everything else stays (`Nguyễn` → `nguyen`)."""
    # Taking apart brings out new capitals (𝔸 → A), and folding those new letters to take apart.
    folded = unicodedata.normalize("NFKD", text.casefold()).casefold()
    decomposed = unicodedata.normalize("NFKD", folded)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_LETTERS)


def fold_words(text: str) -> str:
    """Give the folded words of `text`, one space apart, no punctuation (`O’Brien-Maes` → `o brien maes`)."""
    return " ".join(re.findall(r"\w+", fold(text)))
