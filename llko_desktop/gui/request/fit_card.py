"""The card that says whether there is room for a request, day by day, and what could be offered (R2, R7)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from llko_desktop.domain.alternatives import Alternative
from llko_desktop.domain.fit import DayFit, FitKind
from llko_desktop.domain.messages import Message
from llko_desktop.domain.offer_choices import OfferChoice, PossibleOffer, possible_offers
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.planning.capacity_dialog import edit_capacity
from llko_desktop.gui.planning.placement_dialog import edit_placement
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.elided_button import ElidedButton
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.literal import literal
from llko_desktop.services.planning import RequestFit
from llko_desktop.services.triage import RequestView
from llko_desktop.texts.planning_words import day_sentence, fit_sentence, holds_sentence, offer_text

# Of the other hours that are free, so many are shown.
_MOST_INSTEAD = 3


class FitCard(Card):
    """Shows the fit of the request in view; `offer_wanted` carries a plan to offer that a button names."""

    offer_wanted = Signal(object)

    def __init__(self, context: GuiContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._context = context
        self._reference = ""
        self.days = plain_label()
        self.holds = plain_label(role="muted")
        self.offers = QWidget()
        self.offers.setAccessibleName(self.tr("What you could offer"))
        self._flow = FlowLayout(self.offers)
        self.fill_gap = QPushButton()
        self.fill_gap.setProperty("kind", "small")
        self.fill_gap.setAutoDefault(False)
        self.fill_gap.clicked.connect(self._fill_gap)
        self._gap: Message | None = None
        for widget in (self.days, self.holds, self.offers):
            self.add(widget)
        self.body.addWidget(self.fill_gap, 0, Qt.AlignmentFlag.AlignLeft)

    def show_view(self, view: RequestView) -> None:
        """Show whether there is room for a request; nothing once it is closed."""
        self._reference = view.request.reference
        self.setVisible(view.room is not None)
        if view.room is not None:
            self._show_room(view.room)

    def _show_room(self, room: RequestFit) -> None:
        fit, texts = room.with_holds, self._context.texts
        self.set_title(fit_sentence(fit, texts))
        days = [] if fit.kind is FitKind.FULL else fit.days
        self.days.setText("\n".join(day_sentence(day, fit, texts) for day in days))
        self.days.setVisible(bool(days))
        self.holds.setVisible(bool(room.holders))
        if room.holders:
            self.holds.setText(holds_sentence(room.holders, room.without_holds, texts))
        self._show_offers(room)
        self._show_gap(fit.unknown)

    def _show_offers(self, room: RequestFit) -> None:
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        asked = room.request.plan
        offers = possible_offers(asked, room.with_holds, _nearest(room.alternatives))
        for offer in offers:
            if offer.choice is not OfferChoice.WHOLE:
                button = self._button(offer, asked)
                self._flow.addWidget(button)
                # At once, for the order of tabs; the layout would do so later.
                button.show()
        self.offers.setVisible(self._flow.count() > 0)

    def _button(self, offer: PossibleOffer, asked: CarePlan) -> QPushButton:
        texts = self._context.texts
        button = ElidedButton(literal(offer_text(offer, asked, texts)))
        button.setProperty("kind", "small")
        button.setAutoDefault(False)
        tip = self.tr("Offer: {plan}").format(plan=texts.plan(offer.plan))
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        button.clicked.connect(partial(self.offer_wanted.emit, offer.plan))
        return button

    def _show_gap(self, missing: Message | None) -> None:
        """Offer to fill in what is missing to tell whether there is room."""
        self._gap = missing
        can_be_filled = missing is not None and missing.code != "fit_never_open"
        self.fill_gap.setVisible(can_be_filled)
        if missing is None or not can_be_filled:
            return
        if missing.code == "fit_needs_placements":
            self.fill_gap.setText(self.tr("Place a child…"))
        elif missing.code == "fit_needs_capacity":
            self.fill_gap.setText(self.tr("Number of places…"))
        else:
            self.fill_gap.setText(self.tr("Complete the request…"))

    def _fill_gap(self) -> None:
        if self._gap is None:
            return
        if self._gap.code == "fit_needs_placements":
            edit_placement(self._context, self.window())
        elif self._gap.code == "fit_needs_capacity":
            edit_capacity(self._context, self.window())
        else:
            self._context.edit_wanted.emit(self._reference)


def _nearest(alternatives: tuple[Alternative, ...]) -> list[Alternative]:
    """Give the nearest alternative for each day that does not fit, then the next ones, as far as is read."""
    places: dict[DayFit, int] = {}
    ranked = []
    for other in alternatives:
        places[other.instead] = places.get(other.instead, 0) + 1
        ranked.append((places[other.instead], other))
    ranked.sort(key=lambda pair: pair[0])
    return [other for _, other in ranked[:_MOST_INSTEAD]]
