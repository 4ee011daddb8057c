"""Carries out what was chosen to go out, off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from llko_desktop.gui.exports.kinds import What
from llko_desktop.gui.long_job import Advance
from llko_desktop.services.bundle import Services
from llko_desktop.services.exports import target_of
from llko_desktop.services.ports import RequestQuery
from llko_desktop.texts.calendar_words import SpokenCalendar
from llko_desktop.texts.export_words import SpokenExport
from llko_desktop.texts.family_words import family_document
from llko_desktop.texts.speech import Texts

_EVERYTHING = RequestQuery(descending=False)


@dataclass(frozen=True)
class Wanted:
    """What is to go out and where to; `reference` is a request of the family, where it is one."""

    what: What
    path: Path
    reference: str = ""


def size(wanted: Wanted, services: Services) -> int:
    """Say of how many parts progress is told; 0 where it is not told."""
    if wanted.what in (What.REQUESTS, What.HISTORY):
        return sum(services.triage.counts(_EVERYTHING).values())
    return services.archive.count() if wanted.what is What.ALL else 0


def carry_out(wanted: Wanted, services: Services, texts: Texts, advance: Advance) -> bool:
    """Write the file, in place of one of that name; false where the user cancelled, and none was written.

    Raises `InputError` with what `told_where` tells, and `UnknownReference` for a family that is gone.
    """
    path, words = wanted.path, SpokenExport.of(texts)
    if wanted.what is What.ALL:
        return services.archive.write(path, advance, replace=True) is not None
    if wanted.what is What.CALENDAR:
        services.calendar.write(SpokenCalendar(texts), path, replace=True)
        return True
    if wanted.what is What.FAMILY:
        _write_family(wanted, services, texts)
        return True
    target, exports = target_of(path, replace=True), services.exports
    if wanted.what is What.PLACEMENTS:
        return exports.placements(words, target, advance) is not None
    write = exports.requests if wanted.what is What.REQUESTS else exports.history
    return write(_EVERYTHING, words, target, advance) is not None


def _write_family(wanted: Wanted, services: Services, texts: Texts) -> None:
    families, family = services.families, services.families.read(wanted.reference)
    if wanted.path.suffix.lower() == ".pdf":
        families.write_pdf(family_document(family, texts), wanted.path, replace=True)
    else:
        families.write_json(family, SpokenExport.of(texts), wanted.path, replace=True)
