"""Facts of a request that a row tells otherwise, ours and theirs beside each other, with a tick to take."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from llko_desktop.domain.facts import FactChange, FactKey
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.breaking_label import BreakingLabel
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.columns import Columns
from llko_desktop.gui.widgets.literal import literal
from llko_desktop.texts.fact_words import capital, fact_words
from llko_desktop.texts.speech import Texts


class ChangeLine(QFrame):
    """One fact; `ticked` is sent when the user takes or leaves the change."""

    ticked = Signal()

    def __init__(self, change: FactChange, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "line")
        name = capital(texts.field(change.key.value))
        self.box = QCheckBox(literal(name))
        self.box.clicked.connect(self.ticked)
        before = fact_words(change.key, change.before, texts) or self.tr("not known")
        after = fact_words(change.key, change.after, texts)
        said = self.tr("{fact}: take “{after}” in place of “{before}”")
        self.box.setAccessibleName(said.format(fact=name, after=after, before=before))
        ours = BreakingLabel(before, "" if change.before else "muted")
        theirs = BreakingLabel(after, "strong")
        em = self.fontInfo().pixelSize()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, round(em * 0.4), 0, round(em * 0.4))
        column.addWidget(Columns(self.box, ours, theirs, least_ems=9, spacing=em, stacked=2))


class ChangesCard(Card):
    """`ticked` is sent with the facts that are to be taken when the user changed one of them."""

    ticked = Signal(object)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._texts = texts
        self.set_title(self.tr("What differs"))
        self.lines: dict[FactKey, ChangeLine] = {}
        self._changes: tuple[FactChange, ...] = ()
        self._ours, self._theirs = plain_label(role="muted"), plain_label(role="muted")
        take = plain_label(self.tr("Take over"), "muted")
        em = self.fontInfo().pixelSize()
        self._head = Columns(take, self._ours, self._theirs, least_ems=9, spacing=em, stacked=2)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.add(self._head)
        self.body.addLayout(self._rows)

    def show_changes(
        self, changes: Sequence[FactChange], taken: frozenset[FactKey], *, is_repeated: bool = False
    ) -> None:
        """Show these changes, those ticked that are to be taken; the card is hidden where nothing differs.

        With `is_repeated` they are changes of a request that stands further up in the same files.
        """
        self._ours.setText(self.tr("As further up") if is_repeated else self.tr("As it is here"))
        self._theirs.setText(self.tr("As in this row") if is_repeated else self.tr("As the file has it"))
        if tuple(changes) != self._changes:
            self._make(changes)
        for key, line in self.lines.items():
            line.box.setChecked(key in taken)
        self.setVisible(bool(changes))

    def _make(self, changes: Sequence[FactChange]) -> None:
        for line in self.lines.values():
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._changes = tuple(changes)
        self.lines = {change.key: ChangeLine(change, self._texts) for change in changes}
        for line in self.lines.values():
            line.ticked.connect(self._tell)
            self._rows.addWidget(line)

    def _tell(self) -> None:
        self.ticked.emit(frozenset(key for key, line in self.lines.items() if line.box.isChecked()))
