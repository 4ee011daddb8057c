"""Finds the name of another family's child in a reply, and leaves ordinary words and this family alone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from llko_desktop.domain.folding import BOLD, FoldedText, fold_words
from llko_desktop.domain.text_language import SMALL_WORDS

# Words that stand where a name is not known yet, and those that a date may hold with or without a capital.
_NEVER_ALONE = frozenset(
    "baby babytje bebe kind kindje enfant child nn onbekend inconnu unknown ongeboren test "
    "januari februari maart april mei juni juli augustus september oktober november december "
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre "
    "january february march may june july august october "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lundi mardi mercredi jeudi vendredi samedi "
    "dimanche monday tuesday wednesday thursday friday saturday sunday".split()
)
# First names that are words as well (Lieve groeten, door, will): names only with a capital within a sentence.
_ORDINARY = frozenset().union(*SMALL_WORDS.values()) | frozenset(
    "art bas beer beste bill bloem claire content dag dawn engel faith fee france free goed grace hart hoop "
    "hope jan job joy ken leen lente lief lies lieve lot mark max merci mil nest noel parfait pat pierre "
    "prins rein rich roos rose soleil staf ster storm summer toon trots vrede ward zee zoet zomer zon".split()
)
_LEAST_LETTERS = 3
# Of a word that may be none of these names, so many places are looked at.
_MOST_PLACES = 100
# A longer name is known by its beginning; the words of one take no more characters.
_MOST_WORDS, _LONGEST_NAME = 8, 400
_BETWEEN = r"[ \t,.'’-]{1,3}"
_NO_NEW_SENTENCE = re.compile(r"[^\s.!?:;…\d•*–—-]['’\"“”«»(,]*[ \t]+['’\"“”«(]*\Z")


@dataclass(frozen=True)
class OtherChild:
    """A child of another request: its name as kept, and the first names that stand in it."""

    name: str
    first_names: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Sought:
    name: str
    words: tuple[str, ...]

    def first_place(self, text: FoldedText, before: int) -> tuple[int, int] | None:
        """Give the first place before another where these words are a name, as a place in the folded text.

        They may be no part of longer words; what is a word as well must be written as a name.
        """
        is_word = self.words[0] in _ORDINARY and len(self.words) == 1
        first, words = re.escape(self.words[0]), _BETWEEN.join(map(re.escape, self.words[1:]))
        # What may not stand before is looked at last: a search for letters is many times as fast.
        pattern = rf"{first}(?<![\w-]{first}){_BETWEEN * bool(words)}{words}(?!\w|-\w)"
        for match in islice(re.finditer(pattern, text.plain[:before]), _MOST_PLACES):
            if not is_word or _is_written_as_name(text.written, *text.span(*match.span())):
                return match.span()
        return None


class OtherChildren:
    """The names that do not belong in a reply to one family.

    A full name is looked for (in both orders) unless it is all of names of this family, or of the provider; a
    first name of three letters or more also by itself, unless it is one of those.
    """

    def __init__(
        self, others: Iterable[OtherChild], family: Iterable[str] = (), around: Iterable[str] = ()
    ) -> None:
        """Take the other children, the names of this child and its parents, and the provider's details."""
        own, near = _words(family), _words(around)
        self._sought: dict[str, list[_Sought]] = defaultdict(list)
        for other in others:
            full = fold_words(other.name).split()[:_MOST_WORDS]
            known = own.issuperset(full) or near.issuperset(full)
            if len(full) > 1 and not known and any(map(_tells, full)):
                orders = {tuple(full), (*full[1:], full[0]), (full[-1], *full[:-1])}
                self._add(other.name, *orders)
            for first_name in other.first_names:
                first = tuple(fold_words(first_name).split()[:_MOST_WORDS])
                if not (own | near).issuperset(first) and any(map(_tells, first)):
                    self._add(other.name, first)

    def _add(self, name: str, *orders: tuple[str, ...]) -> None:
        for words in orders:
            self._sought[words[0]].append(_Sought(name, words))

    def find(self, text: FoldedText) -> tuple[str, tuple[int, int]] | None:
        """Give the name of the first other child that a text names, and where; none where it names nobody.

        Names are compared without case and accents, as whole words.
        """
        found: tuple[int, int, str] | None = None
        for word in self._sought.keys() & text.vocabulary:
            for sought in self._sought[word]:
                if text.vocabulary.issuperset(sought.words):
                    # As many characters beyond the first find as a longer name there may take.
                    before = found[0] + _LONGEST_NAME if found else len(text.plain)
                    place = sought.first_place(text, before)
                    if place and (found is None or (place[0], -place[1]) < (found[0], -found[1])):
                        found = (*place, sought.name)
        return (found[2], text.span(*found[:2])) if found else None


def _words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(word for text in texts for word in fold_words(text).split())


def _tells(word: str) -> bool:
    """Say whether a word of a name is one that somebody could be known by."""
    return len(word) >= _LEAST_LETTERS and word not in _NEVER_ALONE and not word.isdigit()


def _is_written_as_name(written: str, start: int, end: int) -> bool:
    """Say whether a word has a capital that no beginning of a sentence and no day before a month gave it."""
    before = written[max(0, start - 20) : start].replace(BOLD, "")
    return written[start].isupper() and bool(_NO_NEW_SENTENCE.search(before))


NOBODY = OtherChildren(())
