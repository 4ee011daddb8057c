"""All filters of the list in one panel that opens below its button; each change shows in the list at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import Source, Status
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.requests.period_fields import PeriodFields
from llko_desktop.gui.widgets.chip_row import ChipRow
from llko_desktop.gui.widgets.literal import literal
from llko_desktop.services.ports import RequestQuery
from llko_desktop.services.saved_filters import LONGEST_NAME, SavedFilter
from llko_desktop.texts.speech import Texts

_WIDTH_EMS = 40
_FRAME = 2


class FilterPanel(QFrame):
    """Shows a query and lets every part of it be changed; `changed` carries the query as it is then.

    `save_wanted` carries the name under which it is to be kept, `remove_wanted` that of one to forget.
    """

    changed = Signal(RequestQuery)
    save_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._texts = texts
        self._query = RequestQuery()
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Filters"))
        self.statuses = self._chips(self.tr("Status"), {s: texts.status(s) for s in Status})
        self.sources = self._chips(self.tr("How it came in"), {s: texts.label(s) for s in Source})
        self.weekdays = self._chips(self.tr("Days asked"), {d: texts.weekday(d) for d in Weekday})
        self.facts = self._chips(
            self.tr("Priority"), {code: texts.priority_fact(code) for code in texts.procedure.priority_facts}
        )
        self.received = PeriodFields(self.tr("Arrival"))
        self.start = PeriodFields(self.tr("Start"))
        self.to_do = QCheckBox(self.tr("Only what is to be &done"))
        self.own = QWidget()
        self._own = QVBoxLayout(self.own)
        self._own.setContentsMargins(0, 0, 0, 0)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("name, as “Wednesdays free”"))
        self.name.setAccessibleName(self.tr("Name of this filter"))
        self.problem = plain_label(role="danger")
        self.problem.hide()
        self.save = self._button(self.tr("&Keep this filter"), self._save)
        self.clear = self._button(self.tr("Show &all"), lambda: self._change(RequestQuery()))
        self._lay_out()
        for row in (self.statuses, self.sources, self.weekdays, self.facts):
            row.chosen.connect(self._edited)
        self.received.changed.connect(self._edited)
        self.start.changed.connect(self._edited)
        self.to_do.clicked.connect(self._edited)
        self.name.returnPressed.connect(self._save)

    def _chips(self, name: str, choices: dict[object, str]) -> ChipRow:
        row = ChipRow(exclusive=False)
        row.setAccessibleName(name)
        for key, label in choices.items():
            row.add(key, label).setAccessibleName(f"{name}: {label}")
        return row

    def _button(self, text: str, action: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setProperty("kind", "small")
        button.clicked.connect(lambda: action())
        return button

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        content = QWidget()
        content.setProperty("role", "surface")
        self._grid = grid = QGridLayout(content)
        grid.setContentsMargins(em, em, em, em)
        grid.setHorizontalSpacing(em)
        grid.setVerticalSpacing(round(0.7 * em))
        grid.setColumnStretch(1, 1)
        fields: Sequence[QWidget] = (
            self.statuses, self.sources, self.weekdays, self.facts, self.received, self.start,
        )  # fmt: skip
        self._of_facts: list[QWidget] = [self.facts]
        for place, field in enumerate(fields):
            label = QLabel(field.accessibleName())
            if field is self.facts:
                self._of_facts.append(label)
            label.setProperty("role", "muted")
            grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, place, 1)
        last = QHBoxLayout()
        last.addWidget(self.to_do, 1)
        last.addWidget(self.clear)
        grid.addLayout(last, len(fields), 1)
        keep = QHBoxLayout()
        keep.setSpacing(round(0.6 * em))
        for widget in (self.name, self.save):
            keep.addWidget(widget)
        grid.addLayout(keep, len(fields) + 1, 0, 1, 2)
        grid.addWidget(self.problem, len(fields) + 2, 0, 1, 2)
        grid.addWidget(self.own, len(fields) + 3, 0, 1, 2)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(content)
        box = QVBoxLayout(self)
        box.setContentsMargins(_FRAME, _FRAME, _FRAME, _FRAME)
        box.addWidget(self._area)

    def open_below(self, button: QWidget) -> None:
        """Open below a button, within the window, as high as its content asks and the window allows."""
        window = button.window()
        width = min(_WIDTH_EMS * self.fontInfo().pixelSize(), window.width() - 16)
        below = button.mapTo(window, QPoint(0, button.height() + 4))
        height = self._grid.heightForWidth(width - 2 * _FRAME) + 2 * _FRAME
        left = max(8, min(below.x(), window.width() - width - 8))
        self.resize(width, min(height, window.height() - below.y() - 8))
        self.move(window.mapToGlobal(QPoint(left, below.y())))
        self.show_problem("")
        self.show()
        self.statuses.chip(Status.NEW).setFocus(Qt.FocusReason.PopupFocusReason)

    def show_facts(self, shown: bool) -> None:
        """Show priority facts, which count for an income-based tariff alone, or leave them out."""
        for widget in self._of_facts:
            widget.setVisible(shown)

    def show_query(self, query: RequestQuery) -> None:
        """Show what a list is narrowed by."""
        self._query = query
        self.statuses.check(*query.statuses)
        self.sources.check(*query.sources)
        self.weekdays.check(*query.weekdays)
        self.facts.check(*query.facts)
        self.received.show_period(query.received)
        self.start.show_period(query.start)
        self.to_do.setChecked(query.to_do)

    def show_problem(self, text: str) -> None:
        """Say why the filter could not be kept; an empty text hides the line."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def offer(self, filters: Sequence[SavedFilter]) -> None:
        """List the filters that are kept, each with a button to forget it."""
        while (item := self._own.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for saved in filters:
            text = self.tr("Remove “{name}”").format(name=literal(saved.name))
            button = self._button(text, partial(self.remove_wanted.emit, saved.name))
            self._own.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.own.setVisible(bool(filters))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _edited(self) -> None:
        if not (self.received.is_valid() and self.start.is_valid()):
            return
        self._change(
            replace(
                self._query,
                statuses=frozenset(one for one in Status if self.statuses.chip(one).isChecked()),
                sources=frozenset(one for one in Source if self.sources.chip(one).isChecked()),
                weekdays=frozenset(one for one in Weekday if self.weekdays.chip(one).isChecked()),
                facts=frozenset(str(key) for key in self.facts.checked()),
                received=self.received.period(),
                start=self.start.period(),
                to_do=self.to_do.isChecked(),
            )
        )

    def _change(self, query: RequestQuery) -> None:
        self.show_query(query)
        self.changed.emit(query)

    def _save(self) -> None:
        self.save_wanted.emit(self.name.text())
