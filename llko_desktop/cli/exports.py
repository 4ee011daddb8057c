"""The commands that take data out, and all of them in again: export, restore."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from pathlib import Path

from llko_desktop.cli.output import Output
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.services.bundle import Services
from llko_desktop.services.exports import target_of
from llko_desktop.services.ports import RequestQuery
from llko_desktop.texts import export_reports
from llko_desktop.texts.calendar_words import SpokenCalendar
from llko_desktop.texts.export_words import SpokenExport
from llko_desktop.texts.family_words import family_document
from llko_desktop.texts.speech import Texts

_EVERYTHING = RequestQuery(descending=False)
_CALENDAR, _FAMILY, _ALL, _ZIP = "calendar", "family", "all", ".zip"


def add_exports(command: Callable[[str, str], ArgumentParser]) -> None:
    """Add the commands; `command` makes one of a name and what it does."""
    export = command("export", "write requests, placements, history, calendar, one family or all to a file")
    kinds = ", ".join((*_LISTS, _CALENDAR, _FAMILY, _ALL))
    export.add_argument("what", type=_what, metavar="WHAT", help=f"{kinds}; or FILE.zip for all")
    export.add_argument("reference", nargs="?", metavar="REF", help="a request of the family")
    export.add_argument(
        "--to",
        metavar="FILE",
        help="lists: .xlsx, .csv or .json; a family: .pdf or .json; the calendar: .ics; all: .zip",
    )
    export.add_argument("--replace", action="store_true", help="write over a file that is there")
    restore = command("restore", "fill an empty store with a zip of all data")
    restore.add_argument("file", metavar="FILE")


def _what(text: str) -> str:
    """Read what is to be exported; `ArgumentTypeError` for what is nothing of it."""
    if text in (*_LISTS, _CALENDAR, _FAMILY, _ALL) or _is_zip(text):
        return text
    raise ArgumentTypeError(f"nothing that can be exported: {text!r}")


def _is_zip(text: str) -> bool:
    return text.lower().endswith(_ZIP)


def export(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`export`: writes one file, and says how many requests, placements or entries are in it."""
    what, target = (_ALL, args.what) if args.to is None and _is_zip(args.what) else (args.what, args.to)
    if target is None or _is_zip(what):
        raise InputError(Message.of("export_needs_file"))
    if (what == _FAMILY) != (args.reference is not None):
        raise InputError(Message.of("export_family_needs_reference"))
    path = Path(target)
    if what == _FAMILY:
        count = _family(args.reference, path, args.replace, services, texts)
    elif what == _ALL:
        manifest = services.archive.write(path, replace=args.replace)
        count = sum(manifest.tables.values()) if manifest else 0
    elif what in _LISTS:
        count = _LISTS[what](path, args.replace, services, texts)
    else:
        count = services.calendar.write(SpokenCalendar(texts), path, replace=args.replace)
    say = export_reports.nothing_less_than_all if what == _ALL else export_reports.written
    out.result({"file": str(path), "what": what, "count": count}, [say(path)])
    return 0


def restore(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`restore`: takes all data in from a zip, into a store in which nothing was entered yet."""
    path = Path(args.file)
    manifest = services.archive.restore(path)
    tables = dict(manifest.tables) if manifest else {}
    out.result({"file": str(path), "tables": tables}, [export_reports.restored(path)])
    return 0


def _family(reference: str, path: Path, replace: bool, services: Services, texts: Texts) -> int:
    family = services.families.read(reference)
    if path.suffix.lower() == ".pdf":
        services.families.write_pdf(family_document(family, texts), path, replace=replace)
    elif path.suffix.lower() == ".json":
        services.families.write_json(family, SpokenExport.of(texts), path, replace=replace)
    else:
        raise InputError(Message.of("export_kind", path=str(path), kinds=(".pdf", ".json")))
    return len(family.requests)


def _requests(path: Path, replace: bool, services: Services, texts: Texts) -> int:
    target = target_of(path, replace=replace)
    return services.exports.requests(_EVERYTHING, SpokenExport.of(texts), target) or 0


def _placements(path: Path, replace: bool, services: Services, texts: Texts) -> int:
    return services.exports.placements(SpokenExport.of(texts), target_of(path, replace=replace)) or 0


def _history(path: Path, replace: bool, services: Services, texts: Texts) -> int:
    target = target_of(path, replace=replace)
    return services.exports.history(_EVERYTHING, SpokenExport.of(texts), target) or 0


_LISTS: dict[str, Callable[[Path, bool, Services, Texts], int]] = {
    "requests": _requests,
    "placements": _placements,
    "history": _history,
}
