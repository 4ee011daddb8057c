"""Tells what is still to be entered on the platform: in the window, on paper and where there is no window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from llko_desktop.services.outbox_document import PrintedItem, PrintedOutbox
from llko_desktop.services.outbox_sheet import SheetItem
from llko_desktop.texts import reports
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate


def child_words(item: SheetItem) -> str:
    """Give the child's name on one line."""
    return " ".join(item.entry.child.split()) or translate("Reports", "Child without a name")


def reference_words(item: SheetItem) -> str:
    """Give the reference, and the others that the request is known under."""
    if not item.others:
        return item.entry.reference
    words = translate("Outbox", "{reference}, also known as {others}")
    return words.format(reference=item.entry.reference, others=", ".join(item.others))


def term_words(item: SheetItem, texts: Texts) -> str:
    """Say by when it must be entered for the answer to be in time, and how far that is; else nothing."""
    if item.due is None or item.days_left is None:
        return ""
    late = translate("Outbox", "{days}: the answer was due on {day}")
    words = late if item.is_late else translate("Outbox", "{days}: enter it by {day}")
    return words.format(days=texts.days_left(item.days_left), day=texts.day(item.due))


def since_words(item: SheetItem, texts: Texts) -> str:
    """Say since when it is to be entered."""
    return translate("Outbox", "To enter since {day}").format(day=texts.day(item.entry.item.created_on))


def instead_words(item: SheetItem, texts: Texts) -> Iterator[str]:
    """Say of each action that came before, and is not on the sheet any more, that it need not be entered."""
    words = translate("Outbox", "“{status}” of {day} need not be entered any more: this step came after it.")
    for before in item.instead_of:
        if before.status:
            yield words.format(status=texts.status(before.status), day=texts.day(before.created_on))


def note_lines(item: SheetItem, texts: Texts) -> list[str]:
    """Give what is to be known besides: why it is not needed, and what is not needed because of it."""
    needless = [texts.message(item.needless)] if item.needless else []
    return [*needless, *instead_words(item, texts)]


def printed_outbox(items: Sequence[SheetItem], provider: str, texts: Texts, today: date) -> PrintedOutbox:
    """Put the sheet in words, for paper."""
    day = translate("Outbox", "As on {day}").format(day=texts.day(today))
    where = translate("Outbox", "Sign in on {address}, do each step there, and tick it here.")
    empty = translate("Outbox", "Everything is entered.")
    address = texts.procedure.platform_url
    return PrintedOutbox(
        title=translate("Outbox", "To enter on Opvang.Vlaanderen"),
        provider=provider,
        lines=(
            " · ".join(part for part in (provider, day) if part),
            where.format(address=address) if items else empty,
        ),
        entered_on=translate("Outbox", "Entered on"),
        items=tuple(_printed_item(item, texts) for item in items),
        language=texts.language,
    )


def _printed_item(item: SheetItem, texts: Texts) -> PrintedItem:
    return PrintedItem(
        head=" · ".join((child_words(item), reference_words(item))),
        term=term_words(item, texts),
        action=reports.action(item.entry.item, texts),
        notes=(since_words(item, texts), *note_lines(item, texts)),
        text=item.text,
    )
