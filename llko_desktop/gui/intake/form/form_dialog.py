"""The window around the form: what is to be said of it, the form itself, what stands beside, and buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from llko_desktop.domain.messages import DomainError
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.intake.form.entry_body import EntryBody
from llko_desktop.gui.intake.form.keeping import Keeping
from llko_desktop.gui.intake.form.notice import Notice
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.snug_scroll import SnugScroll
from llko_desktop.services.by_hand import Entry, EntryRefused
from llko_desktop.texts.counts import Counts

_WIDTH_EMS, _SIDE_EMS = 66, 22
# Against the 1 of the empty room below what stands beside.
_FILLS = 100


class FormDialog(QDialog):
    """Shows `body`, keeps what is typed in it, and takes it in when it is saved.

    A dialog of a kind says what is to be kept (`_to_keep`) and what saving does (`_take_in`).
    """

    def __init__(
        self, context: GuiContext, body: EntryBody, keeping: Keeping, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._context, self.body, self._keeping = context, body, keeping
        self._is_warned = False
        self.save_button = self._button(self.tr("Save"), self.save, primary=True)
        self.cancel_button = self._button(self.tr("Cancel"), self.reject)
        self.notice = Notice()
        self.problem = plain_label(role="danger")
        self.needed, self.state = plain_label(self.tr("* needed"), "muted"), plain_label(role="muted")
        for label in (self.needed, self.state):
            # A label that may wrap does so, and leaves the room beside it empty.
            label.setWordWrap(False)
        self.side = SnugScroll()
        beside = QWidget()
        beside.setProperty("role", "surface")
        self._side_column = QVBoxLayout(beside)
        self.side.setWidget(beside)
        self._lay_out()
        keeping.setParent(self)
        keeping.wanted.connect(self._keep)
        keeping.refused.connect(self._show_state)
        body.changed.connect(self._typed)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.save)

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        self.area = QScrollArea()
        self.area.setWidget(self.body)
        for area in (self.area, self.side):
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side_column.setContentsMargins(0, 0, 0, 0)
        self._side_column.setSpacing(round(em * 0.8))
        self._side_column.addStretch(1)
        self.side.hide()
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(em)
        self._middle.addWidget(self.area, 1)
        self._middle.addWidget(self.side)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, round(em * 0.6))
        self._said: tuple[QWidget, ...] = (self.needed, self.state)
        widgets: tuple[QWidget, ...] = (self.save_button, self.cancel_button, *self._said)
        for widget in widgets:
            self._flow.addWidget(widget)
        self.problem.hide()
        self.state.hide()
        set_look(self, "role", "surface")
        bar = QWidget()
        bar.setProperty("role", "bar")
        self._foot = foot = QVBoxLayout(bar)
        foot.setContentsMargins(round(1.3 * em), round(em * 0.7), round(1.3 * em), round(em * 0.7))
        foot.addWidget(self.problem)
        foot.addWidget(self._buttons)
        main = QVBoxLayout()
        main.setContentsMargins(round(1.3 * em), em, round(1.3 * em), round(0.5 * em))
        main.setSpacing(round(em * 0.8))
        main.addWidget(self.notice)
        main.addLayout(self._middle, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(main, 1)
        column.addWidget(bar)

    def _button(self, text: str, action: Callable[[], object], *, primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setDefault(primary)
        if primary:
            button.setProperty("kind", "primary")
        button.clicked.connect(lambda: action())
        return button

    def add_to_foot(self, widget: QWidget) -> None:
        """Put a widget above the buttons, where it is seen wherever the form is scrolled to."""
        self._foot.insertWidget(0, widget)

    def add_button(self, button: QPushButton) -> None:
        """Put a button behind those that save and cancel."""
        for widget in self._said:
            self._flow.removeWidget(widget)
        for widget in (button, *self._said):
            self._flow.addWidget(widget)

    def fit(self) -> None:
        """Take the room that the form needs, as far as the screen has it; beyond that the form scrolls."""
        em = self.fontInfo().pixelSize()
        width = (_WIDTH_EMS + (_SIDE_EMS + 1 if not self.side.isHidden() else 0)) * em
        height = self.body.heightForWidth(_WIDTH_EMS * em) + 11 * em
        free = self.screen().availableGeometry().size() - QSize(2 * em, 4 * em)
        self.resize(QSize(width, height).boundedTo(free))

    def add_beside(self, widget: QWidget, *, fills: bool = False) -> None:
        """Put a widget beside the form; the side is seen as long as something in it is.

        One that `fills` takes the height that others leave.
        """
        stretch = _FILLS if fills else 0
        self._side_column.insertWidget(self._side_column.count() - 1, widget, stretch)
        self.settle_side()

    def settle_side(self) -> None:
        """Show the side where something in it is to be seen."""
        places = range(self._side_column.count())
        widgets = [item.widget() for place in places if (item := self._side_column.itemAt(place))]
        shown = any(widget is not None and not widget.isHidden() for widget in widgets)
        if shown == self.side.isHidden():
            self.side.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        em = self.fontInfo().pixelSize()
        is_wide = event.size().width() >= (48 + _SIDE_EMS) * em
        self._middle.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
        self.side.setMaximumWidth(_SIDE_EMS * em if is_wide else 16_777_215)
        self.side.setMaximumHeight(16_777_215 if is_wide else event.size().height() // 3)

    def save(self) -> None:
        """Take the texts in and close, or say at their fields what is not right; nothing typed is lost."""
        entry = self.body.entry()
        problems = self._problems(entry) | self.body.unread()
        if problems:
            self._refuse(problems)
            return
        try:
            self._take_in(entry)
        except DomainError as error:
            self._keep()
            self._show_problem(self._context.texts.messages(error.messages))
        else:
            self.finish()

    def finish(self) -> None:
        """Close, as what is typed was taken in."""
        self._keeping.forget()
        self.accept()

    def _problems(self, entry: Entry) -> dict[str, str]:
        """Say what is not right with the texts, by field."""
        try:
            self._check(entry)
        except EntryRefused as refused:
            return {key: self._context.texts.message(said) for key, said in refused.problems.items()}
        return {}

    def _check(self, entry: Entry) -> object:
        """Raise `EntryRefused` with all that is not right."""
        raise NotImplementedError

    def _take_in(self, entry: Entry) -> None:
        """Write what the texts tell; raises `DomainError` when that cannot be."""
        raise NotImplementedError

    def _to_keep(self) -> Entry:
        """Give what is to be kept of the texts until then; empty where nothing was typed."""
        raise NotImplementedError

    def reject(self) -> None:
        """Close without taking anything in; what is typed is kept, and offered again.

        Where it cannot be kept that is said first, and what is typed goes only when it is asked for again.
        """
        if self._keep() or self._is_warned:
            super().reject()
            return
        self._is_warned = True
        self._show_problem(
            self.tr(
                "What is typed cannot be kept just now. Close once more to throw it away, or try to save."
            )
        )

    def _keep(self) -> bool:
        return self._keeping.keep(self._to_keep())

    def _typed(self) -> None:
        self._is_warned = False
        self._show_problem("")
        self._keeping.typed()

    def _refuse(self, problems: dict[str, str]) -> None:
        self.body.show_problems(problems)
        names = ", ".join(self.body.field(key).name for key in problems)
        said = Counts().to_put_right(len(problems))
        self._show_problem(said.format(fields=names), *problems.values())

    def _show_problem(self, text: str, *spoken: str) -> None:
        """Show in one line what is not right; `spoken` is read out with it."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        if text:
            announce(self, "\n".join((text, *spoken)), urgent=True)

    def _show_state(self, refused: str) -> None:
        kept = self.tr("kept as you type") if self._to_keep() else ""
        self.state.setText(self.tr("not kept yet: the store refuses it") if refused else kept)
        self.state.setVisible(bool(self.state.text()))
