"""Knows which words of a text in an editor are wrong, leaving alone the one that is being typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from llko_desktop.gui.spelling.lookup import SpellLookup
from llko_desktop.gui.text_places import TextPlaces
from llko_desktop.services.spell_words import folded, words_in

Editor = QTextEdit | QPlainTextEdit


@dataclass(frozen=True)
class WrongWord:
    """A word, and where it starts and ends in the document as Qt counts."""

    text: str
    start: int
    end: int


class SpellWatch(QObject):
    """Follows one editor; `stale` carries a paragraph whose words are to be looked at again."""

    stale = Signal(object)

    def __init__(self, editor: Editor, lookup: SpellLookup) -> None:
        super().__init__(editor)
        self.editor, self._lookup = editor, lookup
        self._language = ""
        self._ignored: set[str] = set()
        # Where the last change was made while the user is at it; none once the cursor went elsewhere.
        self._typed_at: int | None = None
        editor.document().contentsChange.connect(self._changed)
        editor.cursorPositionChanged.connect(self._moved)
        editor.installEventFilter(self)
        lookup.learned.connect(self._learned)
        lookup.own_changed.connect(self._look_again)

    @property
    def language(self) -> str:
        """The language of the text; empty while nothing is checked."""
        return self._language

    def set_language(self, language: str) -> None:
        """Check the text in a language from now on, or not at all where it is empty."""
        self._language, self._typed_at = language, None
        self._ignored.clear()
        self._look_again()

    def wrong_words(self, block: QTextBlock) -> Iterator[WrongWord]:
        """Yield the words of a paragraph that are known to be wrong; others are looked up meanwhile."""
        if not self._language:
            return
        unknown = set[str]()
        for word in self._words(block):
            if self._is_being_typed(word):
                continue
            is_wrong = self._lookup.is_wrong(word.text, self._language)
            if is_wrong is None:
                unknown.add(word.text)
            elif is_wrong and folded(word.text) not in self._ignored:
                yield word
        self._lookup.ask(unknown, self._language)

    def wrong_at(self, position: int) -> WrongWord | None:
        """Give the wrong word that touches a place in the document."""
        block = self.editor.document().findBlock(position)
        return next((word for word in self.wrong_words(block) if word.start <= position <= word.end), None)

    def own_at(self, position: int) -> str:
        """Give the word at a place that is right only because the user says so; empty for any other."""
        for word in self._words(self.editor.document().findBlock(position)):
            if word.start <= position <= word.end and self._lookup.is_own(word.text, self._language):
                return word.text
        return ""

    def next_wrong(self, position: int) -> WrongWord | None:
        """Give the first wrong word that begins at or after a place, from the start again behind the end."""
        wrong = [word for block in self._blocks() for word in self.wrong_words(block)]
        return next((word for word in wrong if word.start >= position), wrong[0] if wrong else None)

    def ignore(self, word: str) -> None:
        """Leave a word alone in this text, until another is shown."""
        self._ignored.add(folded(word))
        self._look_again(word)

    def finish_word(self) -> None:
        """Take the word that was being typed for finished."""
        if self._typed_at is not None:
            block = self.editor.document().findBlock(self._typed_at)
            self._typed_at = None
            if block.isValid():
                self.stale.emit(block)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.finish_word()
        return super().eventFilter(watched, event)

    def _changed(self, *_place: int) -> None:
        self._typed_at = self.editor.textCursor().position() if self.editor.hasFocus() else None

    def _moved(self) -> None:
        if self._typed_at is None:
            return
        now = self.editor.textCursor()
        word = next((one for one in self._words(now.block()) if self._is_being_typed(one)), None)
        if now.position() != self._typed_at and (
            word is None or not word.start <= now.position() <= word.end
        ):
            self.finish_word()

    def _is_being_typed(self, word: WrongWord) -> bool:
        return self._typed_at is not None and word.start <= self._typed_at <= word.end

    def _words(self, block: QTextBlock) -> Iterator[WrongWord]:
        text, base = block.text(), block.position()
        places = TextPlaces(text)
        for span in words_in(text, self._language):
            start, end = places.span_to_qt(span)
            yield WrongWord(text[slice(*span)], base + start, base + end)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.editor.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _learned(self, wrong: frozenset[str], language: str) -> None:
        if language == self._language:
            self._look_again(*wrong)

    def _look_again(self, *words: str) -> None:
        """Call paragraphs stale: those that have one of some words, or all of them."""
        for block in self._blocks():
            if not words or any(word in block.text() for word in words):
                self.stale.emit(block)
