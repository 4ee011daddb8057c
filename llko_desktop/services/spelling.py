"""Says which words of a text are wrong in its language, and keeps the words that the user calls right."""

from __future__ import annotations

from collections.abc import Callable, Collection

from llko_desktop.domain.folding import fold_words
from llko_desktop.services.ports import SpellChecker, Store, UnitOfWork
from llko_desktop.services.spell_words import asked_of, folded, is_right

MOST_SUGGESTIONS = 5
_KEY = "own_words"
# So many words are remembered; a text has far fewer, and a window that stays open for weeks has an end.
_MOST_KNOWN = 50_000


class Spelling:
    """Checks words of texts in Dutch, French and English with whatever dictionaries the system has."""

    def __init__(self, store: Store, checker: SpellChecker) -> None:
        self._store, self._checker = store, checker
        self._known: dict[tuple[str, str], bool] = {}

    def languages(self) -> frozenset[str]:
        """Give the languages (`nl`, `fr`, `en`) that can be checked here."""
        return self._checker.languages()

    def verdict(self, word: str, language: str) -> bool | None:
        """Say at once whether the dictionary finds a word right; none when `check` was not asked yet."""
        return self._known.get((word, language))

    def check(self, words: Collection[str], language: str) -> frozenset[str]:
        """Give the wrong ones of some words, the user's own words left aside; afterwards `verdict` knows.

        This may take long: off the window's thread.
        """
        asked = frozenset[str]().union(*(asked_of(word, language) for word in words))
        right = self._checker.right(asked, language)
        verdicts = {word: is_right(word, language, right.__contains__) for word in words}
        if len(self._known) + len(verdicts) > _MOST_KNOWN:
            self._known.clear()
        self._known.update({(word, language): verdict for word, verdict in verdicts.items()})
        return frozenset(word for word, verdict in verdicts.items() if not verdict)

    def suggestions(self, word: str, language: str) -> tuple[str, ...]:
        """Give at most five right words that may be meant by a wrong one, the likeliest first.

        They have the kind of apostrophe that the word has. This may take long: off the window's thread.
        """
        found = self._checker.suggestions(word.replace("’", "'"), language)
        sign = "'" if "'" in word else "’"
        texts = (one.replace("’", "'").replace("'", sign) for one in found)
        return tuple(dict.fromkeys(texts))[:MOST_SUGGESTIONS]

    def own_words(self, language: str) -> frozenset[str]:
        """Give the user's own words in a language, as `spell_words.folded` writes them."""
        with self._store.read() as work:
            return frozenset(_own_words(work).get(language, ()))

    def add(self, word: str, language: str) -> None:
        """Call a word right in a language from now on, also with capitals."""
        with self._store.write() as work:
            words = _own_words(work)
            words[language] = sorted({*words.get(language, ()), folded(word)})
            work.settings.set_value(_KEY, words)

    def remove(self, word: str, language: str) -> None:
        """Leave it to the dictionary again whether a word is right."""
        with self._store.write() as work:
            words = _own_words(work)
            words[language] = sorted({*words.get(language, ())} - {folded(word)})
            work.settings.set_value(_KEY, words)


def drop_words(work: UnitOfWork, is_gone: Callable[[str], bool]) -> None:
    """Forget own words within a transaction: those made of a word of which that is said."""
    kept = _own_words(work)
    left = {
        language: [word for word in words if not any(map(is_gone, fold_words(word).split()))]
        for language, words in kept.items()
    }
    if left != kept:
        work.settings.set_value(_KEY, left)


def _own_words(work: UnitOfWork) -> dict[str, list[str]]:
    kept = work.settings.value(_KEY)
    words = kept if isinstance(kept, dict) else {}
    return {
        str(language): [str(word) for word in some]
        for language, some in words.items()
        if isinstance(some, list)
    }
