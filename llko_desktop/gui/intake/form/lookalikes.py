"""Says beside the form which stored requests may be the same as the one that is being typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.beside import Beside
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.stack import Stack
from llko_desktop.services.trial import Lookalike

_MOST = 3


class LookalikesCard(Card):
    """Lists them, surest first, each with its reasons; `show_wanted` carries the one to be seen beside."""

    show_wanted = Signal(object)

    def __init__(self, context: GuiContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Known already?"))
        self._context = context
        self._shown: tuple[str, ...] = ()
        self._kept_apart: set[str] = set()
        self.buttons: list[QPushButton] = []
        self._lines = QWidget()
        self.add(self._lines)
        self.hide()

    def show_found(self, found: Sequence[Lookalike]) -> None:
        """Show these in place of those before, but for those that the user keeps apart."""
        found = [one for one in found if one.request.reference not in self._kept_apart][:_MOST]
        references = tuple(one.request.reference for one in found)
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        self.buttons = []
        for one in found:
            self._add(column, one)
        self.body.replaceWidget(self._lines, lines)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = lines
        self.setVisible(bool(found))
        if set(references) - set(self._shown):
            announce(self, f"{self.title()} {', '.join(references)}")
        self._shown = references

    def keep_apart(self, reference: str) -> None:
        """Say no more of a request: the user has looked, and it is another one."""
        self._kept_apart.add(reference)

    def _add(self, column: QVBoxLayout, one: Lookalike) -> None:
        request, texts = one.request, self._context.texts
        name = request.child.name or self.tr("Child without a name")
        arrival = texts.short_day(request.received, self._context.today)
        line = self.tr("{reference} · received {day} · {status}").format(
            reference=request.reference, day=arrival, status=texts.status(request.status)
        )
        words = (
            plain_label(name, "strong"),
            plain_label(line, "muted"),
            plain_label(" · ".join(texts.message(reason) for reason in one.reasons)),
        )
        button = QPushButton(self.tr("Compare…"))
        button.setAccessibleName(
            self.tr("Compare with {name}, {reference}").format(name=name, reference=request.reference)
        )
        button.setProperty("kind", "small")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.show_wanted.emit(one))
        self.buttons.append(button)
        column.addWidget(Beside(Stack(*words, spacing=2), [button], least_ems=16, top=True))
