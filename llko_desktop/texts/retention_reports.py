"""Sentences about removing personal data: what would go, what stays for now, and what came of it (R15)."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.request import Child
from llko_desktop.services.retention_values import (
    DuePlacement,
    DueRequest,
    HeldBack,
    Removed,
    RetentionPreview,
)
from llko_desktop.texts.counts import Counts
from llko_desktop.texts.reports import child_name
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate


def preview_lines(preview: RetentionPreview, texts: Texts) -> Iterator[str]:
    """Tell a preview in lines to read: what would go and why, and what stays for now."""
    if preview.is_empty:
        yield translate("Retention", "There is no personal data to remove.")
    for request in preview.requests:
        yield request_line(request, texts)
    for placement in preview.placements:
        yield placement_line(placement, texts)
    if preview.held_back:
        yield translate("Retention", "Stays for now:")
        yield from (held_back_line(one, texts) for one in preview.held_back)


def request_line(request: DueRequest, texts: Texts) -> str:
    """Tell a request whose personal data would go."""
    return translate("Retention", "{reference} · {child} · {why}").format(
        reference=request.reference, child=child_name(Child(request.child)), why=texts.message(request.why)
    )


def placement_line(placement: DuePlacement, texts: Texts) -> str:
    """Tell a placement whose name would go."""
    return translate("Retention", "Planning, number {number} · {child} · {why}").format(
        number=placement.number, child=child_name(Child(placement.child)), why=texts.message(placement.why)
    )


def held_back_line(held_back: HeldBack, texts: Texts) -> str:
    """Tell what stays for now, and why."""
    return translate("Retention", "{child} · {why}").format(
        child=child_name(Child(held_back.child)), why=texts.message(held_back.why)
    )


def removed_lines(removed: Removed, texts: Texts) -> Iterator[str]:
    """Say what lost its personal data, and that traces of it are left in the file where that is so."""
    if removed.requests or removed.placements:
        yield translate("Retention", "Personal data removed: {requests}, {placements}.").format(
            requests=Counts().anonymised_requests(removed.requests),
            placements=Counts().anonymised_placements(removed.placements),
        )
    if removed.not_wiped:
        words = translate(
            "Retention",
            "What was removed is not shown any more, but traces of it are left in the file with your data: "
            "{why} Close other windows of this program, and remove personal data once more to finish.",
        )
        yield words.format(why=texts.messages(removed.not_wiped))


def copies_removed(number: int) -> str:
    """Say how many backups were deleted."""
    return Counts().backups_deleted(number)


def asks_for_yes() -> str:
    """Say that nothing was changed yet, and how to go on."""
    return translate("Retention", "Nothing was changed. Add --yes to remove it for good.")
