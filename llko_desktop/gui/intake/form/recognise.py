"""Makes of a copied text what a form is opened with: what is recognised in it, or all of it as remarks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.status import Source
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.intake.form.edit_details import advice_for
from llko_desktop.gui.intake.form.field import Mark
from llko_desktop.gui.intake.form.told import Told
from llko_desktop.services.by_hand import REFERENCE, SOURCE
from llko_desktop.services.incoming import Incoming, IncomingKind
from llko_desktop.services.pasted import SURE, Pasted, platform_number, read_pasted

# Under its own name, by which the texts to translate are found.
translate = QCoreApplication.translate


def told_in(sources: Sequence[Incoming], text: str, context: GuiContext) -> Told | None:
    """Give what a text that was read as these sources tells of one request; none where it tells several."""
    rows = sum(len(source.rows) for source in sources)
    if rows == 1 and all(source.kind is IncomingKind.MESSAGES for source in sources if source.rows):
        return _told(next(source for source in sources if source.rows), text, context)
    return None if rows else _not_understood(text)


def _told(source: Incoming, text: str, context: GuiContext) -> Told:
    pasted = read_pasted(context.services.reader, source, context.today)
    if not pasted.entry:
        return _not_understood(text)
    return Told(
        entry=pasted.entry,
        original=text,
        said="\n".join(_said(pasted)),
        marks=_marks(pasted),
        problems={key: context.texts.message(why) for key, why in pasted.problems.items()},
        advice=advice_for(pasted.flags, context),
    )


def _said(pasted: Pasted) -> Iterator[str]:
    yield translate("Paster", "This was read from the pasted text. Look it over, and save it.")
    if pasted.date_order_unclear:
        yield translate(
            "Paster", "Its dates can be read with the day or the month first; the day was taken first."
        )


def _not_understood(text: str) -> Told:
    number = platform_number(text)
    source = Source.PLATFORM if number else Source.MAIL
    return Told(
        entry={SOURCE: source.value, REFERENCE: number, FactKey.REMARKS: text.strip()},
        original=text,
        said=translate("Paster", "Nothing was recognised in the pasted text. It stands in the remarks."),
    )


def _marks(pasted: Pasted) -> dict[str, Mark]:
    """Say of each field how sure it is; remarks are whatever was left over."""
    return {
        key: Mark.RECOGNISED if how >= SURE else Mark.PLEASE_CHECK
        for key, how in pasted.sureness.items()
        if key != FactKey.REMARKS
    }
