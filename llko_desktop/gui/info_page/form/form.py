"""All details of the provider in one form, in sections that follow the checklist of the info page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from llko_desktop.domain.procedure import PICTURE_FIELDS
from llko_desktop.domain.provider import Provider, Tariff
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.info_page.form.detail_keeping import DetailKeeping
from llko_desktop.gui.info_page.form.detail_values import DetailValue, detail_values
from llko_desktop.gui.info_page.form.fields import LongTextField, NumberSpin
from llko_desktop.gui.info_page.form.languages_field import LanguagesField
from llko_desktop.gui.info_page.form.make_fields import FieldMaker, field_makers
from llko_desktop.gui.info_page.form.periods_field import PeriodsField
from llko_desktop.gui.info_page.form.row import DetailRow
from llko_desktop.gui.spelling.checked_texts import CheckedTexts
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.field_columns import FieldColumns
from llko_desktop.gui.widgets.reveal import reveal
from llko_desktop.gui.widgets.tall_scroll import TallScroll

_LEAST_EMS = 14.5
# The details that stand beside another in a row; all others have one of their own.
_NARROW = frozenset({"postcode", "municipality", "phone", "email", "capacity", "ages"})


class ProfileForm(QWidget):
    """Shows, checks and keeps the details; `load` fills it, and again whenever they may be others.

    It has many parts: whoever has it runs `make` to its end first. `kept` is sent when something was written,
    `edited` when something was typed or chosen. `pictures` is what the logo and the photos are chosen with,
    and has `focus_field(field)`; whoever made it loads it.
    """

    kept = Signal()
    edited = Signal()

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, pictures: QWidget | None = None
    ) -> None:
        super().__init__()
        self._context, self._theme, self._icons, self._pictures = context, theme, icons, pictures
        if pictures is not None:
            # It has its place in a later step: without a parent till then, it outlives a window that closes.
            pictures.setParent(self)
            pictures.hide()
        self.rows: dict[str, DetailRow] = {}
        self.sections: dict[str, Card] = {}
        self._content = QWidget()
        em = self.fontInfo().pixelSize()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, round(em * 0.4), 0)
        column.setSpacing(em)
        column.addStretch(1)
        self.area = TallScroll(self._content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def make(self) -> Iterator[None]:
        """Make the fields and lay them out, in steps of which none keeps the window waiting."""
        makers, values = field_makers(self._context), detail_values(self._context.texts.language)
        for name, title, details in self._plan():
            self._add_section(name, title, {one: (makers[one], values[one]) for one in details})
            yield
        self._watch()

    def _watch(self) -> None:
        """Follow what is done in the fields, once all are there."""
        context = self._context
        self._keeping = DetailKeeping(context, self.rows, self)
        self._keeping.kept.connect(self._tell)
        self._keeping.edited.connect(self._follow)
        self._spelling = CheckedTexts(
            [row.field.words for row in self.rows.values() if isinstance(row.field, LongTextField)],
            context.services,
            context.texts,
            self._theme,
            self,
        )
        self._spelling.set_language(context.texts.language)
        self._let_enter_go_on()
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def load(self) -> None:
        """Show what is kept; what is typed and not kept yet stays."""
        self._keeping.load()
        self._look_over()

    def draft(self) -> Provider:
        """Give the details as they stand in the form; of what cannot be read, what is kept."""
        return self._keeping.draft()

    def show_field(self, field: str) -> None:
        """Bring a field into view and put the keyboard there; the logo and the photos are fields too."""
        if field in PICTURE_FIELDS:
            if self._pictures is not None:
                self._pictures.focus_field(field)  # type: ignore[attr-defined]
                reveal(self._pictures)
            return
        row = self.rows[field]
        row.field.focus_editor()
        reveal(row)
        # A row can be higher than what is in view.
        if (at := self.focusWidget()) is not None:
            reveal(at)

    def take_focus(self) -> None:
        """Put the keyboard back where it was last, at first on the name."""
        # Nothing until a field was reached.
        at = cast("QWidget | None", self.focusWidget())
        if at is None:
            self.show_field("name")
        else:
            at.setFocus()

    def _add_section(
        self, name: str, title: str, details: Mapping[str, tuple[FieldMaker, DetailValue]]
    ) -> None:
        # Each part in its place before what is in it: the window dresses all of a part that moves anew.
        card = self.sections[name] = Card(title, self._content)
        column = self._content.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, card)
        if name == "pictures" and self._pictures is not None:
            card.add(self._pictures)
            self._pictures.show()
        if details:
            em = self.fontInfo().pixelSize()
            holder = QWidget(card)
            card.add(holder)
            columns = FieldColumns(holder, least=round(_LEAST_EMS * em), most=2, spacing=round(em * 0.9))
            for one, (make, value) in details.items():
                field = make()
                row = self.rows[one] = DetailRow(one, field, value)
                if isinstance(field, PeriodsField):
                    field.edit.add.setIcon(self._icons.icon(Symbol.ADD, "accent_text"))
                columns.add(row, 1 if one in _NARROW else 2)

    def _plan(self) -> list[tuple[str, str, tuple[str, ...]]]:
        """Give the sections in their order: name, title and details."""
        contact = (
            "name",
            "kind",
            "responsible",
            "street",
            "postcode",
            "municipality",
            "phone",
            "email",
            "website",
        )
        pictures = [("pictures", self.tr("Logo and photos"), ())] if self._pictures is not None else []
        return [
            ("contact", self.tr("Contact"), contact),
            ("hours", self.tr("Opening hours"), ("opening", "opening_exceptions")),
            ("closing", self.tr("Closing days"), ("closures", "closed_never")),
            ("places", self.tr("Places and ages"), ("capacity", "ages")),
            ("tariff", self.tr("Tariff"), ("tariff", "day_price", "price_includes")),
            *pictures,
            ("presentation", self.tr("Presentation"), ("presentation",)),
            (
                "practical",
                self.tr("Practical"),
                ("meals", "nappies", "languages", "accessibility", "transport"),
            ),
            ("house", self.tr("House and garden"), ("outdoor", "pets", "smoke_free")),
            ("approach", self.tr("Approach"), ("approach",)),
            ("visits", self.tr("Visits"), ("visiting_hours",)),
            ("rules", self.tr("Certificates and priority rules"), ("certificates", "priority_rules")),
        ]

    def _let_enter_go_on(self) -> None:
        """Let Enter in a line go to what is next, as Tab does."""
        for row in self.rows.values():
            field = row.field
            if isinstance(field, LanguagesField):
                field.passed.connect(self._go_on)
            elif isinstance(field.editor, QLineEdit):
                field.editor.returnPressed.connect(self._go_on)
            for spin in field.findChildren(NumberSpin):
                spin.entered.connect(self._go_on)

    def _go_on(self) -> None:
        self.focusNextChild()

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        """Keep the detail that the keyboard left; a list that dropped down from it does not count."""
        row = self._row_around(old)
        if row is not None and row is not self._row_around(now) and QApplication.activePopupWidget() is None:
            self._keeping.left(row)

    def _row_around(self, widget: QWidget | None) -> DetailRow | None:
        while widget is not None and not isinstance(widget, DetailRow):
            widget = widget.parentWidget()
        return widget if widget is not None and self.isAncestorOf(widget) else None

    def _follow(self) -> None:
        self._look_over()
        self.edited.emit()

    def _hint_at_price(self) -> None:
        """Ask for a price only where the provider sets it."""
        free = self.rows["tariff"].field.text() == Tariff.FREE
        income = self.rows["tariff"].field.text() == Tariff.INCOME
        hint = self.tr("Such as 35,50") if free else ""
        if income:
            hint = self.tr("With the income tariff parents pay by their income; nothing is needed here.")
        self.rows["day_price"].field.set_hint(hint)

    def _look_over(self) -> None:
        """Say what details mean for each other."""
        self._hint_at_price()
        draft = self._keeping.draft()
        closed = {year for one in draft.closures for year in range(one.first.year, one.last.year + 1)}
        text = ""
        if years := sorted(closed.intersection(draft.closed_never)):
            text = self.tr("Above there are closing days in {years}. Take those out, or the tick.")
        self.rows["closed_never"].field.show_advice(text.format(years=", ".join(map(str, years))))

    def _tell(self) -> None:
        self.kept.emit()
        self._context.profile_changed.emit()
