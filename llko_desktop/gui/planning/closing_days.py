"""The form for closing days, and for the public holidays on which the provider is open all the same."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from llko_desktop.domain.period_text import read_closure
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.schedule import Weekday
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.info_page.form.periods_field import PeriodsField
from llko_desktop.gui.planning.holidays_field import HolidaysField
from llko_desktop.gui.planning.provider_dialog import ProviderBody, ProviderDialog, show_dialog
from llko_desktop.services.capacity_entry import CLOSURES, WORKED, closing_days_in, entry_of_closing_days
from llko_desktop.services.public_holidays import holidays_of

translate = QCoreApplication.translate


class ClosingDaysBody(ProviderBody):
    """Gives and takes the entry of the closing days."""

    def __init__(self, context: GuiContext) -> None:
        closures = PeriodsField(
            translate("ClosingDays", "Days and periods on which you are closed"),
            translate("ClosingDays", "Add closing days"),
            (
                translate("ClosingDays", "First closing day, line {number}"),
                translate("ClosingDays", "Last closing day, line {number}"),
                translate("ClosingDays", "Remove the closing days of line {number}"),
            ),
            read_closure,
            context.texts.message,
        )
        closures.set_hint(
            translate("ClosingDays", "These are on the info page too; one day needs no last day.")
        )
        names = _holiday_names(context, context.services.profile.provider())
        holidays = HolidaysField(
            translate("ClosingDays", "Public holidays: tick those on which you are open"), names
        )
        super().__init__({CLOSURES: closures, WORKED: holidays})


def edit_closing_days(context: GuiContext, parent: QWidget) -> None:
    """Open the form over a window; what is saved there is told, and can be taken back."""

    def open_it() -> None:
        body = ClosingDaysBody(context)
        dialog = ProviderDialog(context, body, "closing days", closing_days_in, entry_of_closing_days, parent)
        dialog.setWindowTitle(translate("ClosingDays", "Closing days"))
        body.go_to(CLOSURES)
        show_dialog(context, dialog, translate("ClosingDays", "The closing days are changed."))

    context.attempt(open_it)


def _holiday_names(context: GuiContext, provider: Provider) -> dict[str, str]:
    """Name the public holidays of this year and the next that fall on a day on which it could be open."""
    texts, open_days = context.texts, {*list(Weekday)[: Weekday.SATURDAY], *provider.opening.weekdays}
    found: dict[str, tuple[str, list[date]]] = {}
    for year in (context.today.year, context.today.year + 1):
        keys = holidays_of(year)
        for day, name in holidays_of(year, texts.language).items():
            if Weekday.of(day) in open_days:
                found.setdefault(keys[day], (name, []))[1].append(day)
    words = translate("ClosingDays", "{holiday} · {days}")
    return {
        key: words.format(holiday=name, days=", ".join(map(texts.day, days)))
        for key, (name, days) in sorted(found.items(), key=lambda item: f"{item[1][1][0]:%m%d}")
    }
