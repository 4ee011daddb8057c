"""The commands about templates: which there are, sharing them as a file, and checking such a file."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from llko_desktop.cli import shapes
from llko_desktop.cli.output import Output, columns
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.proposal import Purpose
from llko_desktop.services import template_files
from llko_desktop.services.bundle import Services
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.template_check import TemplateProblem
from llko_desktop.services.template_library import Origin
from llko_desktop.services.template_sets import RowKind, SetRow
from llko_desktop.texts import template_reports
from llko_desktop.texts.speech import Texts


def templates(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`templates`: lists those in force, writes the user's own to a file, or takes some in from one."""
    if args.dry_run and not args.import_file:
        raise InputError(Message.of("trial_is_of_an_import"))
    if args.export:
        return _export(Path(args.export), services, texts, out)
    if args.import_file:
        return _import(Path(args.import_file), args.dry_run, services, texts, out)
    found = services.templates.entries(texts.language)
    rows = [(e.template.key, e.template.language, e.template.title, texts.label(e.origin)) for e in found]
    out.result([shapes.template_shape(entry) for entry in found], columns(rows))
    return 0


def _export(path: Path, services: Services, texts: Texts, out: Output) -> int:
    """Write every template that is not just as the program has it to a file."""
    entries = [
        entry for entry in services.templates.entries(texts.language) if entry.origin is not Origin.BUILTIN
    ]
    services.template_sets.write(path, entries)
    document = {"file": str(path), "templates": [shapes.template_shape(entry) for entry in entries]}
    out.result(document, [template_reports.written(len(entries), path)])
    return 0


def _import(path: Path, dry_run: bool, services: Services, texts: Texts, out: Output) -> int:
    """Take in what can come in from a file; exit code 1 when there is something, and none of it can."""
    read = services.template_sets.read(path)
    rows = services.template_sets.preview(read)
    if not dry_run:
        services.template_sets.carry_out(rows)
    for row in rows:
        for problem in row.problems:
            out.say(f"{row.title or row.number}: {template_reports.problem(problem, texts)}")
    document = {
        "file": str(path),
        "from": read.sender,
        "dry_run": dry_run,
        "templates": [_row_shape(row, texts) for row in rows],
    }
    lines = columns((str(row.number), row.title, texts.label(row.kind)) for row in rows)
    out.result(document, lines)
    return int({row.kind for row in rows} == {RowKind.REFUSED})


def check_file(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`template-check`: looks a file over as it would be on saving; exit code 1 when something is refused."""
    purpose = Purpose(args.purpose) if args.purpose else None
    found = template_files.check_file(Path(args.file), purpose, args.language, services.template_checker)
    lines = []
    for one in found:
        lines.append(template_reports.checked(one.title, one.is_usable))
        lines += [f"    {template_reports.problem(problem, texts)}" for problem in one.problems]
    is_fine = all(one.is_usable for one in found)
    shaped = [_checked_shape(one.title, one.template, one.problems, texts) for one in found]
    out.result({"file": args.file, "ok": is_fine, "templates": shaped}, lines)
    return 0 if is_fine else 1


def _checked_shape(
    title: str, template: ReplyTemplate | None, problems: Sequence[TemplateProblem], texts: Texts
) -> dict[str, Any]:
    return {
        "key": template.key if template else None,
        "title": title,
        "purpose": template.purpose.value if template else None,
        "language": template.language if template else None,
        "ok": not any(problem.refuses for problem in problems),
        "problems": [_problem_shape(problem, texts) for problem in problems],
    }


def _row_shape(row: SetRow, texts: Texts) -> dict[str, Any]:
    return {"change": row.kind.value, **_checked_shape(row.title, row.template, row.problems, texts)}


def _problem_shape(problem: TemplateProblem, texts: Texts) -> dict[str, Any]:
    return {
        "text": texts.message(problem.message),
        "refuses": problem.refuses,
        "in_subject": problem.in_subject,
        "line": problem.line,
        "column": problem.column,
    }
