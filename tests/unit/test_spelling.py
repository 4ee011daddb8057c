"""Own words and verdicts, over a checker that knows three words."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import pytest

from llko_desktop.services.spelling import Spelling
from tests.helpers.memory_store import MemoryStore


class KnowsFew:
    """Knows a few words of every language."""

    def __init__(self, *known: str, near: Sequence[str] = ()) -> None:
        self.known, self.near = frozenset(known), near
        self.asked: list[frozenset[str]] = []

    def languages(self) -> frozenset[str]:
        return frozenset({"nl"})

    def right(self, words: Collection[str], language: str) -> frozenset[str]:
        self.asked.append(frozenset(words))
        return self.known & frozenset(words)

    def suggestions(self, word: str, language: str) -> Sequence[str]:
        return self.near


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


def test_check_gives_the_wrong_words_and_remembers_all(store: MemoryStore) -> None:
    spelling = Spelling(store, KnowsFew("kind", "foto's"))
    assert spelling.verdict("kind", "nl") is None
    assert spelling.check({"kind", "knid", "foto’s"}, "nl") == {"knid"}
    assert [spelling.verdict(word, "nl") for word in ("kind", "knid", "foto’s")] == [True, False, True]
    assert spelling.verdict("kind", "fr") is None


def test_what_is_remembered_has_an_end(store: MemoryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("llko_desktop.services.spelling._MOST_KNOWN", 2)
    spelling = Spelling(store, KnowsFew())
    spelling.check({"a1", "b1"}, "nl")
    spelling.check({"c1"}, "nl")
    assert spelling.verdict("a1", "nl") is None
    assert spelling.verdict("c1", "nl") is False


def test_suggestions_are_few_different_and_have_the_apostrophe_of_the_word(store: MemoryStore) -> None:
    near = ("foto's", "foto’s", "fotos", "a", "b", "c", "d")
    spelling = Spelling(store, KnowsFew(near=near))
    assert spelling.suggestions("fotoo’s", "nl") == ("foto’s", "fotos", "a", "b", "c")
    assert spelling.suggestions("fotoo's", "nl")[0] == "foto's"


def test_own_words_are_kept_by_language_and_can_be_taken_back(store: MemoryStore) -> None:
    spelling = Spelling(store, KnowsFew())
    spelling.add("Wenmoment", "nl")
    spelling.add("foto’tje", "nl")
    spelling.add("wenmoment", "nl")
    spelling.add("Ninove", "fr")
    assert Spelling(store, KnowsFew()).own_words("nl") == {"wenmoment", "foto'tje"}
    assert spelling.own_words("fr") == {"ninove"}
    spelling.remove("WENMOMENT", "nl")
    spelling.remove("nothing", "en")
    assert spelling.own_words("nl") == {"foto'tje"}


@pytest.mark.parametrize("kept", ["text", {"nl": "text"}, ["nl"], {"nl": [3]}])
def test_a_setting_of_another_shape_does_no_harm(store: MemoryStore, kept: object) -> None:
    with store.write() as work:
        work.settings.set_value("own_words", kept)
    spelling = Spelling(store, KnowsFew())
    spelling.add("woord", "nl")
    assert "woord" in spelling.own_words("nl")
