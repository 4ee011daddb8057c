"""One detail in the form: its field, a quiet sign that it was kept, and a choice between two windows."""

from __future__ import annotations

from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.info_page.form.detail_values import DetailValue
from llko_desktop.gui.intake.form.field import FormField
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.breaking_label import BreakingLabel
from llko_desktop.gui.widgets.flow_layout import FlowLayout

# So long does the sign stay.
SIGN_MS = 4000
# So much is shown of what another window kept.
_SHOWN = 600


class Standing(Enum):
    """How the text of a field stands to what is kept."""

    KEPT = auto()
    TYPED = auto()  # not tried yet, or the store could not be written
    REFUSED = auto()
    STALE = auto()  # kept otherwise in another window meanwhile


class DetailRow(QWidget):
    """Shows one detail; `known` is its value as it is known to be kept, over which the user writes.

    `is_own` says that what is not kept was typed here, not in another window. `own_preferred` and
    `theirs_preferred` tell which of two values the user wants.
    """

    own_preferred = Signal()
    theirs_preferred = Signal()

    def __init__(self, name: str, field: FormField, value: DetailValue) -> None:
        super().__init__()
        self.name, self.field, self._value = name, field, value
        self.known: Any = value.read("")
        self.standing, self.is_own = Standing.KEPT, False
        self._is_unkept = False
        self.sign = QLabel(self.tr("✓ kept"))
        self.sign.setProperty("role", "ok")
        room = self.sign.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.sign.setSizePolicy(room)
        self.sign.hide()
        field.put_beside_label(self.sign)
        self._sign_timer = QTimer(self, singleShot=True, interval=SIGN_MS)
        self._sign_timer.timeout.connect(self.sign.hide)
        self.choice = QFrame()
        self.choice.setProperty("role", "question")
        self.theirs = BreakingLabel()
        self.keep_own = QPushButton(self.tr("Keep mine"))
        self.take_theirs = QPushButton(self.tr("Take the other"))
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button, chosen in (
            (self.keep_own, self.own_preferred),
            (self.take_theirs, self.theirs_preferred),
        ):
            button.setProperty("kind", "small")
            button.setAutoDefault(False)
            button.clicked.connect(chosen)
            flow.addWidget(button)
        self.keep_own.setAccessibleName(self.tr("{field}: keep mine").format(field=self.field.name))
        self.take_theirs.setAccessibleName(self.tr("{field}: take the other").format(field=self.field.name))
        inside = QVBoxLayout(self.choice)
        inside.addWidget(self.theirs)
        inside.addWidget(buttons)
        self.choice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.field)
        column.addWidget(self.choice)

    def read(self) -> Any:
        """Give the value of what stands in the field; `InputError` for what cannot be read."""
        return self._value.read(self.field.text())

    def read_text(self, text: str) -> Any:
        """Give the value of a text of this field; `InputError` for what cannot be read."""
        return self._value.read(text)

    def written(self, value: Any) -> str:
        """Give the text of this field for a value."""
        return self._value.write(value)

    def show_kept(self, value: Any) -> None:
        """Show what is kept in place of what stands there."""
        self.known, self.standing, self.is_own = value, Standing.KEPT, False
        self.field.set_text(self.written(value))
        self.field.show_advice("")
        self.choice.hide()

    def settle(self, value: Any) -> None:
        """Take note that what stands there is kept, in its usual form as `value`."""
        self.known, self.standing, self.is_own = value, Standing.KEPT, False
        self.field.show_problem("")
        self.choice.hide()
        if self._is_unkept:
            self.field.show_advice("")
            self._is_unkept = False

    def tell_unkept(self) -> None:
        """Say that the store could not be written, until it can."""
        self._is_unkept = True
        self.field.show_advice(self.tr("Not kept yet; the program tries again."))

    def tidy(self) -> None:
        """Show the usual form of what is kept."""
        usual = self.written(self.known)
        if self.standing is Standing.KEPT and self.field.text() != usual:
            self.field.amend(usual)

    def show_sign(self) -> None:
        """Say quietly that it was kept."""
        self.sign.show()
        self._sign_timer.start()

    def take_sign_away(self) -> None:
        """Say no longer that it was kept: it is another text now."""
        self.sign.hide()

    def offer_choice(self, theirs: Any) -> None:
        """Ask which value is to be kept: what stands here, or `theirs`, which another window kept."""
        other, own = _short(self.field.told(self.written(theirs))), _short(self.field.summary())
        text = self.tr(
            "This was changed in another window meanwhile. There: {theirs}. Here: {own}. Which is to be kept?"
        ).format(theirs=other or self.tr("nothing"), own=own or self.tr("nothing"))
        if self.choice.isHidden() or text != self.theirs.text():
            announce(self, text, urgent=True)
        self.theirs.setText(text)
        self.choice.show()


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
