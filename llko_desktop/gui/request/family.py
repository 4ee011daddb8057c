"""The family: the child's dates, the parents with their details to copy, what may give priority, remarks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.domain.flags import Flag
from llko_desktop.domain.request import Parent
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.request.born_row import BornRow
from llko_desktop.gui.request.doubt_row import DoubtRow
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.lines import Lines
from llko_desktop.services.triage import RequestView
from llko_desktop.texts import reports


class FamilyCard(Card):
    """Shows what is known of a family; `born_noted` carries a birth date that the user filled in (R12),
    `told_apart` the requests that this one is not the same as.

    What may give priority comes with the view, which holds it only where the price follows the parents'
    income (`domain.priority`).
    """

    born_noted = Signal(date)
    told_apart = Signal(tuple)

    def __init__(self, context: GuiContext, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Family"))
        self._context, self._icons = context, icons
        self.body.setSpacing(round(self.fontInfo().pixelSize() * 0.35))
        self.born = BornRow()
        self.born.noted.connect(self.born_noted)
        self.add(self.born)
        self.doubt = DoubtRow(context)
        self.doubt.told_apart.connect(self.told_apart)
        self.add(self.doubt)
        self.body.addStretch(1)
        self._child = Lines(self.body, plain_label, below=self.born)
        self._family = Lines(self.body, plain_label)
        self._family.copied.connect(self._tell_copied)

    def show_view(self, view: RequestView) -> None:
        """Show what is known of the family of a request; a birth date that is being typed stays."""
        for lines in (self._child, self._family):
            lines.begin()
        self._show_child(view)
        self.born.show_request(view.request)
        self.doubt.show_view(view)
        for parent in view.request.parents:
            self._show_parent(parent)
        self._show_facts(view)
        for lines in (self._child, self._family):
            lines.finish()

    def _tell_copied(self, value: str) -> None:
        self._context.noticed.emit(self.tr("Copied: {value}").format(value=value))

    def _show_child(self, view: RequestView) -> None:
        child, texts, today = view.request.child, self._context.texts, self._context.today
        if child.birth_date:
            self._child.say(self.tr("born {day}").format(day=texts.day(child.birth_date)))
            self._child.say(reports.age(child, texts, today), "muted")
        if child.expected_date:
            text = self.tr("expected {day}").format(day=texts.day(child.expected_date))
            self._child.say(text, "muted" if child.birth_date else "")
        for flag in (one for one in view.flags if one is not Flag.POSSIBLE_DUPLICATE):
            self._child.say(f"⚠ {texts.label(flag)}", "warning")

    def _show_parent(self, parent: Parent) -> None:
        self._family.say(parent.name, "strong")
        for value, name, symbol in (
            (parent.email, self.tr("Copy the mail address {value}"), Symbol.MAIL),
            (parent.phone, self.tr("Copy the phone number {value}"), Symbol.PHONE),
        ):
            if value:
                self._family.offer_copy(value, name.format(value=value), self._icons.icon(symbol))

    def _show_facts(self, view: RequestView) -> None:
        request, texts, lines = view.request, self._context.texts, self._family
        home = (request.residence, texts.language_name(request.language))
        lines.say(" · ".join(part for part in home if part))
        if request.income_tariff is not None:
            asked, not_asked = self.tr("asks for the income tariff"), self.tr("asks for no income tariff")
            lines.say(asked if request.income_tariff else not_asked, "muted")
        if view.priority_facts:
            lines.say(self.tr("May give priority"), "strong")
            for fact in view.priority_facts:
                lines.say(self.tr("• {fact}").format(fact=texts.priority_fact(fact)))
        for value, text in (
            (request.child_code, self.tr("child code {value}")),
            (request.siblings, self.tr("brothers and sisters: {value}")),
        ):
            lines.say(text.format(value=value) if value else "", "muted")
        if request.remarks:
            lines.say(self.tr("Remarks of the parents"), "strong")
            lines.say(request.remarks)
