"""Clears what names a family besides its requests: file names, filters, own words, unfinished forms (R15)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.outcome import contact_marks
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.request import CareRequest, Parent
from llko_desktop.services.ports import RequestQuery, UnitOfWork
from llko_desktop.services.saved_filters import drop_filters
from llko_desktop.services.spelling import drop_words
from llko_desktop.services.unfinished import PLACEMENTS, REQUESTS, drop_forms

# Shorter words of names (`de`, `van`) tell nobody.
_FEWEST_LETTERS = 4


class PersonalTraces:
    """Knows the names of requests and placements before they go, within the transaction in which they do."""

    def __init__(
        self, work: UnitOfWork, requests: Sequence[CareRequest], placements: Sequence[Placement]
    ) -> None:
        self._work = work
        self._references = {one.reference for one in requests}
        self._numbers = {str(one.number) for one in placements}
        children = [*(one.child.name for one in requests), *(one.child for one in placements)]
        self._children = {name for child in children if (name := fold_words(child))}
        people = [parent for one in requests for parent in one.parents]
        self._contacts = contact_marks(people)
        names = [*children, *(one.child.first_name for one in requests), *(one.name for one in people)]
        self._words = {
            word for name in names for word in fold_words(name).split() if len(word) >= _FEWEST_LETTERS
        }
        self._gone: dict[str, bool] = {}

    def clear(self, references: Sequence[str]) -> None:
        """Clear the traces, once the names are gone; `references` are the present ones of the requests."""
        self._clear_files(references)
        drop_filters(self._work, self._is_gone)
        drop_words(self._work, self._is_gone)
        drop_forms(self._work, REQUESTS, lambda place, form: self._names(place, self._references, form))
        drop_forms(self._work, PLACEMENTS, lambda place, form: self._names(place, self._numbers, form))

    def _clear_files(self, references: Sequence[str]) -> None:
        """Forget files that tell a name, and all those of an import of which nobody is named any more."""
        for one in self._work.retention.imports_of(references):
            left = [file for file in one.files if not (one.is_nameless or self._is_told_in(file))]
            if len(left) < len(one.files):
                self._work.retention.keep_files(one.batch, left)

    def _is_told_in(self, text: str) -> bool:
        return not self._words.isdisjoint(fold_words(text.replace("_", " ")).split())

    def _names(self, place: str, places: set[str], form: Mapping[str, str]) -> bool:
        """Say whether a form changes something of the family, or tells its child or how to reach it."""
        told = contact_marks(Parent(email=text, phone=text) for text in form.values())
        children = {fold_words(text) for text in form.values()}
        return (
            place in places or not told.isdisjoint(self._contacts) or not children.isdisjoint(self._children)
        )

    def _is_gone(self, word: str) -> bool:
        """Say whether a word was part of a name, and nobody who is here is found by it any more."""
        if word not in self._words:
            return False
        if word not in self._gone:
            found = self._work.requests.counts(RequestQuery(search=word))
            placed = any(word in fold_words(one.child).split() for one in self._work.placements.all())
            self._gone[word] = not placed and not sum(found.values())
        return self._gone[word]
