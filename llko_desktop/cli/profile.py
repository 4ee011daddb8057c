"""The commands about the provider's details and the info page: provider, infopage (R14)."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from llko_desktop.cli import shapes
from llko_desktop.cli.info_page_outputs import write_outputs
from llko_desktop.cli.output import Output
from llko_desktop.cli.profile_arguments import DETAILS
from llko_desktop.cli.profile_values import detail_text, price_text, read_detail
from llko_desktop.domain.info_page import CheckedItem
from llko_desktop.domain.pictures import PictureKind
from llko_desktop.services.bundle import Services
from llko_desktop.services.info_page import InfoPageView
from llko_desktop.services.pictures import AddedPicture
from llko_desktop.texts import info_page_reports
from llko_desktop.texts.info_page_words import item_hint, item_state, page_summary, review_line
from llko_desktop.texts.profile_names import field_name
from llko_desktop.texts.speech import Texts


def provider(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`provider`: changes the details that are given, all or none of them, and shows them all."""
    given = {name: read_detail(name, getattr(args, name)) for name in DETAILS if hasattr(args, name)}
    kept = services.profile.provider()
    if given:
        kept = services.profile.change(kept, replace(kept, **given))
    document = {name: shapes.plain(getattr(kept, name)) for name in DETAILS}
    written = {name: detail_text(getattr(kept, name)) for name in DETAILS}
    written["day_price"] = price_text(kept.day_price)
    out.result(document, [f"{field_name(name)}: {text}" for name, text in written.items() if text])
    return 0


def info_page(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`infopage`: the checklist and how complete it is; adds pictures and notes a review where asked."""
    added = _add_pictures(args, services)
    if hasattr(args, "reviewed"):
        services.info_page.mark_reviewed(args.reviewed or services.today())
    view = services.info_page.view()
    written = write_outputs(args, view, services, texts)
    told = [texts.message(note) for one in added for note in one.notes]
    lines = [*told, *_lines(view, texts), *(info_page_reports.written(path) for path in written.values())]
    document = _shape(view, texts) | {
        "added": [_added_shape(one, texts) for one in added],
        "written": {name: str(path) for name, path in written.items()},
    }
    out.result(document, lines)
    return 0


def _add_pictures(args: Namespace, services: Services) -> tuple[AddedPicture, ...]:
    """Add the pictures that are named, all or none of them; `UnreadableFile` for one that cannot be."""
    files = [(PictureKind.PHOTO, Path(name)) for name in args.photo]
    if args.logo:
        files.insert(0, (PictureKind.LOGO, Path(args.logo)))
    return services.pictures.add_files(files) if files else ()


def _added_shape(added: AddedPicture, texts: Texts) -> dict[str, Any]:
    picture = added.picture
    return {
        "picture": picture.number,
        "kind": shapes.plain(picture.kind),
        "width": picture.width,
        "height": picture.height,
        "notes": [texts.message(note) for note in added.notes],
    }


def _shape(view: InfoPageView, texts: Texts) -> dict[str, Any]:
    checked, review = view.checklist, view.review
    return {
        "required": [_item_shape(item, view, texts) for item in checked.required],
        "recommended": [_item_shape(item, view, texts) for item in checked.recommended],
        "percent": checked.percent,
        "reviewed_on": shapes.plain(review.reviewed_on),
        "changed": [
            {"field": change.field, "since": shapes.plain(change.since), "name": field_name(change.field)}
            for change in review.changes
        ],
        "review_due": shapes.plain(review.due),
    }


def _item_shape(checked: CheckedItem, view: InfoPageView, texts: Texts) -> dict[str, Any]:
    return {
        "item": checked.item.code,
        "ok": checked.is_done,
        "hint": item_hint(checked, texts),
        "label": checked.item.label.in_language(texts.language),
        "state": item_state(checked, view.provider, texts, view.pictures),
        "details": [
            {"fields": list(detail.detail.fields), "ok": detail.is_good} for detail in checked.details
        ],
        "advice": [texts.message(advice) for advice in checked.advice],
    }


def _lines(view: InfoPageView, texts: Texts) -> Iterator[str]:
    """Give the checklist to read: what is there, what is to be done, what could be better."""
    yield page_summary(view.checklist)
    yield review_line(view.review, texts)
    for checked in view.checklist.items:
        sign = "✓" if checked.is_done else "✗" if checked.item.required else "○"
        label = checked.item.label.in_language(texts.language)
        state, hint = item_state(checked, view.provider, texts, view.pictures), item_hint(checked, texts)
        yield f"{sign} {label}: {state}"
        if hint not in ("", state):
            yield f"    {hint}"
        yield from (f"    {texts.message(advice)}" for advice in checked.advice)
