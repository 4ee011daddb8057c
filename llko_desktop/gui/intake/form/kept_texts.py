"""Turns what stands in the form of a new request into the texts that are kept of it, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from llko_desktop.gui.intake.form.field import Mark
from llko_desktop.services.by_hand import RECEIVED, SOURCE, Entry

# The key under which the text that a request was read from is kept with it.
ORIGINAL = "original"
# So much of a pasted text is kept beside what was made of it.
MOST_KEPT = 50_000
# Before the key of the field that a mark is kept for.
_MARK = "mark "


@dataclass(frozen=True)
class FormTexts:
    """What stands in a form: its entry, the text it was read from, and how its fields are marked."""

    entry: Entry
    original: str = ""
    marks: Mapping[str, Mark] = field(default_factory=dict)

    @classmethod
    def of_kept(cls, kept: Mapping[str, str]) -> FormTexts:
        """Give what is to stand in the form again."""
        marks = {
            key.removeprefix(_MARK): Mark(mark)
            for key, mark in kept.items()
            if key.startswith(_MARK) and mark in set(Mark)
        }
        entry = {key: text for key, text in kept.items() if key != ORIGINAL and not key.startswith(_MARK)}
        return cls(entry, kept.get(ORIGINAL, ""), marks)

    def to_keep(self, blank: Entry) -> dict[str, str]:
        """Give the texts to keep; none where nothing but the arrival is other than in a `blank` form."""
        always = {key: self.entry[key] for key in (RECEIVED, SOURCE)}
        typed = {key: text for key, text in self.entry.items() if text != blank.get(key, "")}
        if not typed.keys() - always.keys():
            return {}
        marks = {f"{_MARK}{key}": mark.value for key, mark in self.marks.items()}
        original = {ORIGINAL: self.original[:MOST_KEPT]} if self.original else {}
        return {**typed, **always, **marks, **original}
