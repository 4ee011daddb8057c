"""What a form is opened with when a text was read into it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from llko_desktop.gui.intake.form.field import Mark
from llko_desktop.services.by_hand import Entry


@dataclass(frozen=True)
class Told:
    """The texts for the fields, how sure each is, and what is wrong or to be looked at, by field.

    `original` is the text they were read from, `said` a sentence for the top of the form.
    """

    entry: Entry
    original: str
    said: str
    marks: Mapping[str, Mark] = field(default_factory=dict)
    problems: Mapping[str, str] = field(default_factory=dict)
    advice: Mapping[str, str] = field(default_factory=dict)
