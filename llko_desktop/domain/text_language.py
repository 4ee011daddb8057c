"""Tells Dutch, French and English apart by the small words that no text is without."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

# Folded; a word that two of the languages share (de, en, in, is, of, on, we …) stands in none of the lists.
SMALL_WORDS: dict[str, frozenset[str]] = {
    "nl": frozenset(
        "aan als bij dan dat deze die dit door een er geen graag hebben heeft het hun jullie kan kunnen maar "
        "met naar niet nog om ons onze ook op te tot uit van vanaf via voor wel welke wij worden wordt ze "
        "zijn zo zonder zou".split()
    ),
    "fr": frozenset(
        "au aux avec avez avons ce ces cette chez dans des du elle est et etre il la le les leur lui mais ne "
        "nos notre nous ont ou par pas pour que qui sans sont sur un une vos votre vous".split()
    ),
    "en": frozenset(
        "and any are at be been by can could do for from has have if it know let not our please some than "
        "that the their then there they this to us was when which will with would you your".split()
    ),
}
# So many small words must speak for a language, and so many times as many as for any other.
_LEAST, _TIMES = 5, 2


def written_in(words: Sequence[str]) -> str:
    """Give the language (`nl`, `fr`, `en`) of a text by its folded words.

    Empty where that cannot be told: too short, in two languages at once, or in another one.
    """
    counted = Counter(words)
    scores = {
        language: sum(counted[word] for word in small_words) for language, small_words in SMALL_WORDS.items()
    }
    best, second, *_ = sorted(scores, key=lambda language: scores[language], reverse=True)
    told = scores[best] >= _LEAST and scores[best] >= _TIMES * scores[second]
    return best if told else ""
