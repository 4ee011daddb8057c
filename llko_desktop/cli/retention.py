"""The command `anonymise`: shows whose personal data is kept too long, and removes it where told to (R15)."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from llko_desktop.cli import shapes
from llko_desktop.cli.output import Output
from llko_desktop.services.bundle import Services
from llko_desktop.services.retention_values import Removed, RetentionPreview
from llko_desktop.texts import retention_reports
from llko_desktop.texts.speech import Texts


def anonymise(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`anonymise`: shows what would go; removes it with --yes, and the backups with --delete-backups."""
    retention = services.retention
    preview = retention.preview_family(args.reference) if args.reference else retention.preview(args.before)
    lines = list(retention_reports.preview_lines(preview, texts))
    document = _shape(preview, texts)
    if not args.yes:
        for warning in preview.warnings:
            out.say(texts.message(warning))
        if not preview.is_empty or preview.has_traces or (args.delete_backups and preview.copies):
            out.say(retention_reports.asks_for_yes())
        out.result(document, lines)
        return 0
    removed = _carry_out(preview, services)
    lines += retention_reports.removed_lines(removed, texts)
    document |= {"done": True, "wiped": not removed.not_wiped}
    if args.delete_backups:
        # Only once all is gone from the store itself: a backup may be what somebody falls back on.
        retention.remove_copies(preview.copies)
        document["copies_deleted"] = len(preview.copies)
        lines.append(retention_reports.copies_removed(len(preview.copies)))
    for warning in () if args.delete_backups else preview.copy_warnings:
        out.say(texts.message(warning))
    out.result(document, lines)
    return 0


def _carry_out(preview: RetentionPreview, services: Services) -> Removed:
    if preview.is_empty:
        return Removed(0, 0, services.retention.finish())
    return services.retention.anonymise(preview.references, preview.numbers)


def _shape(preview: RetentionPreview, texts: Texts) -> dict[str, Any]:
    return {
        "requests": [
            {
                "reference": one.reference,
                "child": one.child,
                "closed_on": shapes.plain(one.closed_on),
                "why": texts.message(one.why),
            }
            for one in preview.requests
        ],
        "placements": [
            {
                "number": one.number,
                "child": one.child,
                "last_day": shapes.plain(one.last_day),
                "reference": one.reference,
                "why": texts.message(one.why),
            }
            for one in preview.placements
        ],
        "held_back": [
            {"reference": one.reference, "child": one.child, "why": texts.message(one.why)}
            for one in preview.held_back
        ],
        "copies": [str(path) for path in preview.copies],
        "has_traces": preview.has_traces,
        "done": False,
    }
