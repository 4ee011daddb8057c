"""The command `statuses`: the status guide, to read, for a script or as a PDF."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from llko_desktop.cli import shapes
from llko_desktop.cli.output import Output
from llko_desktop.domain.status import Status
from llko_desktop.services.bundle import Services
from llko_desktop.services.status_guide import StatusGuide, status_facts
from llko_desktop.texts import export_reports
from llko_desktop.texts.speech import Texts
from llko_desktop.texts.status_guide_words import status_guide


def add_statuses(command: Callable[[str, str], ArgumentParser]) -> None:
    """Add the command; `command` makes one of a name and what it does."""
    guide = command("statuses", "explain what each status means, and which one fits")
    guide.add_argument("--pdf", metavar="FILE", help="write it to a file")


def statuses(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`statuses`: tells the guide, or writes it to a PDF."""
    guide = status_guide(texts)
    lines = list(_lines(guide))
    if args.pdf:
        path = Path(args.pdf)
        services.status_guides.write_pdf(guide, services.profile.provider().name, path)
        lines = [export_reports.written(path)]
    document = {
        "procedure": {"id": texts.procedure.id, "version": texts.procedure.version},
        "which": [{"question": one.question, "status": one.status.value} for one in guide.questions],
        "statuses": [_shape(status, texts) for status in Status],
    }
    out.result(document, lines)
    return 0


def _lines(guide: StatusGuide) -> Iterator[str]:
    yield f"{guide.title} ({guide.source})"
    yield from ("", guide.which, guide.how)
    for number, one in enumerate(guide.questions, 1):
        yield f"{number}. {one.question} → {one.label}"
    for entry in guide.entries:
        yield from ("", f"{entry.label} ({entry.status.value})", entry.meaning)
        for part in entry.parts:
            yield f"  {part.title}"
            yield from (f"    - {line}" for line in part.lines)


def _shape(status: Status, texts: Texts) -> dict[str, Any]:
    procedure, language = texts.procedure, texts.language
    words, facts = procedure.statuses[status], status_facts(status, procedure)
    return {
        "status": status.value,
        "label": texts.status(status),
        "meaning": texts.explanation(status),
        "consequence": texts.consequence(status),
        "final": status.is_final,
        "local_only": status.is_local_only,
        "answer": facts.is_answer,
        "shortage": facts.is_shortage,
        "use": [case.in_language(language) for case in words.use],
        "avoid": [
            {"case": one.case.in_language(language), "instead": one.instead.value} for one in words.avoid
        ],
        "needs": list(facts.asks),
        "next": shapes.plain(facts.next),
        "rules": [{"rule": rule, "place": procedure.clauses[rule].place} for rule in words.rules],
    }
