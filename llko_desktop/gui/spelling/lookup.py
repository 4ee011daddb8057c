"""Has words looked up off the window's thread, and tells which of them are wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from llko_desktop.services.spell_words import folded
from llko_desktop.services.spelling import Spelling

_LOOK_MS = 20


class SpellLookup(QObject):
    """Asks a dictionary; the text goes on being written meanwhile.

    `learned` carries words that were asked about and are wrong, and their language; afterwards the verdict on
    all that were asked is known. `own_changed` says that the user's own words are others.
    """

    learned = Signal(frozenset, str)
    own_changed = Signal()

    def __init__(self, spelling: Spelling, parent: QObject) -> None:
        super().__init__(parent)
        self._spelling = spelling
        self._own: dict[str, frozenset[str]] = {}
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="spelling")
        self._wanted: dict[str, set[str]] = {}
        self._checking: tuple[Future[frozenset[str]], str] | None = None
        self._suggesting: list[tuple[Future[tuple[str, ...]], Callable[[tuple[str, ...]], object]]] = []
        # The other thread knows nothing of this object, which may be gone when it is done.
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._collect)

    def is_wrong(self, word: str, language: str) -> bool | None:
        """Say whether a word is wrong and none of the user's own; none while it has not been looked up."""
        verdict = self._spelling.verdict(word, language)
        if verdict is None:
            return None
        return not verdict and not self.is_own(word, language)

    def is_own(self, word: str, language: str) -> bool:
        """Say whether a word is one of the user's own."""
        if language not in self._own:
            self._own[language] = self._spelling.own_words(language)
        return folded(word) in self._own[language]

    def add(self, word: str, language: str) -> None:
        """Make a word one of the user's own."""
        self._spelling.add(word, language)
        self.read_own_words()

    def remove(self, word: str, language: str) -> None:
        """Leave it to the dictionary again whether a word is right."""
        self._spelling.remove(word, language)
        self.read_own_words()

    def read_own_words(self) -> None:
        """Go by the user's own words as they are kept now."""
        self._own.clear()
        self.own_changed.emit()

    def ask(self, words: Iterable[str], language: str) -> None:
        """Have words looked up whose verdict is not known yet."""
        if fresh := set(words):
            self._wanted.setdefault(language, set()).update(fresh)
            self._look.start()

    def suggest(self, word: str, language: str, then: Callable[[tuple[str, ...]], object]) -> None:
        """Look for words that may be meant by a wrong one; `then` gets them on the window's thread."""
        work = self._pool.submit(self._spelling.suggestions, word, language)
        self._suggesting.append((work, then))
        self._look.start()

    def _collect(self) -> None:
        """Hand over what is ready, and ask for what came up since."""
        if self._checking is not None and self._checking[0].done():
            future, language = self._checking
            self._checking = None
            self.learned.emit(future.result(), language)
        ready = [(future, then) for future, then in self._suggesting if future.done()]
        self._suggesting = [one for one in self._suggesting if one not in ready]
        for found, then in ready:
            then(found.result())
        if self._checking is None and self._wanted:
            language, words = self._wanted.popitem()
            self._checking = self._pool.submit(self._spelling.check, frozenset(words), language), language
        if self._checking is None and not self._suggesting:
            self._look.stop()
