"""The form for the number of places: usually, in parts of the week, and from a day on."""

from __future__ import annotations

from collections.abc import Callable

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from llko_desktop.domain.capacity import MOST_PLACES
from llko_desktop.domain.capacity_text import read_rule
from llko_desktop.domain.occupancy import Occupancy
from llko_desktop.domain.overbooking import overfull
from llko_desktop.domain.provider import Provider
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.info_page.form.fields import NumberField
from llko_desktop.gui.info_page.form.periods_field import PeriodsField
from llko_desktop.gui.intake.form.fields import LineField
from llko_desktop.gui.planning.provider_dialog import ProviderBody, ProviderDialog, show_dialog
from llko_desktop.services.capacity_entry import CAPACITY, PARTS, RULES, capacity_in, entry_of_capacity

translate = QCoreApplication.translate
_LOOK_AHEAD = relativedelta(years=1)


class CapacityBody(ProviderBody):
    """Gives and takes the entry of the number of places."""

    def __init__(self, context: GuiContext) -> None:
        example = translate("CapacityFields", "such as: 6")
        rules = PeriodsField(
            translate("CapacityFields", "Another number of places from a day on"),
            translate("CapacityFields", "Add another number of places"),
            (
                translate("CapacityFields", "First day with another number, line {number}"),
                translate("CapacityFields", "Last day with another number, line {number}"),
                translate("CapacityFields", "Places of line {number}"),
                translate("CapacityFields", "Remove the number of places of line {number}"),
            ),
            read_rule,
            context.texts.message,
            example,
        )
        rules.set_hint(
            translate(
                "CapacityFields",
                "Such as fewer places in summer, or, without a last day, when a helper leaves. "
                "With parts of the week: 6; Wed 12–18 = 4",
            )
        )
        parts = LineField(translate("CapacityFields", "Other places in parts of the usual week"))
        parts.set_hint(translate("CapacityFields", "Such as: Wed 12–18 = 4; Fri 7–9 = 6"))
        usual = NumberField(translate("CapacityFields", "Number of places"), MOST_PLACES)
        usual.set_hint(translate("CapacityFields", "Children who can be there at the same time"))
        super().__init__({CAPACITY: usual, PARTS: parts, RULES: rules})


def edit_capacity(context: GuiContext, parent: QWidget) -> None:
    """Open the form over a window; what is saved there is told, and can be taken back."""

    def open_it() -> None:
        body = CapacityBody(context)
        dialog = ProviderDialog(context, body, "capacity", capacity_in, entry_of_capacity, parent)
        dialog.setWindowTitle(translate("CapacityDialog", "Places"))
        dialog.remark = _remark(context)
        dialog.show_remark()
        body.go_to(CAPACITY)
        show_dialog(context, dialog, translate("CapacityDialog", "The number of places is changed."))

    context.attempt(open_it)


def _remark(context: GuiContext) -> Callable[[Provider], str]:
    """Give what says when there would be more children than places, with all that is placed and held now."""
    view, texts, today = context.services.planning.view(), context.texts, context.today

    def remark(provider: Provider) -> str:
        taken = Occupancy(view.everyone, provider.places, view.is_closed)
        found = overfull(today, today + _LOOK_AHEAD, taken)
        return "\n".join(texts.message(one.message) for one in sorted(found, key=lambda one: one.first))

    return remark
