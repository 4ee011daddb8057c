"""Asks what is to be taken out of the program, and as which kind of file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.exports.family_field import FamilyField
from llko_desktop.gui.exports.kinds import ExportKind, What, export_kinds
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.save_dialog import SaveKind
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.tall_scroll import TallScroll
from llko_desktop.gui.widgets.wheel_guard import WheelGuard

_WIDTH_EMS, _INDENT_EMS = 40, 1.9


class ExportDialog(QDialog):
    """A line for each thing that can go out; `kind()`, `file_kind()` and `reference()` say which."""

    def __init__(self, context: GuiContext, reference: str = "", parent: QWidget | None = None) -> None:
        """Make it; `reference` is the request in view, whose family may be meant."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export data"))
        set_look(self, "role", "surface")
        self._kinds = tuple(export_kinds())
        self.family = FamilyField(context, reference)
        self.family.chosen.connect(self._settle)
        self.files = QComboBox()
        WheelGuard(self.files, parent=self)
        self._file_label = QLabel(self.tr("Kind of &file"))
        self._file_label.setBuddy(self.files)
        self.write = self._button(self.tr("Choose &where…"), self.accept)
        self.write.setProperty("kind", "primary")
        self.write.setDefault(True)
        self.cancel = self._button(self.tr("Cancel"), self.reject)
        self._group = QButtonGroup(self)
        self.choices = {kind.what: self._radio(kind) for kind in self._kinds}
        self._lay_out()
        for radio in self.choices.values():
            radio.toggled.connect(self._offer)
        self.choices[What.REQUESTS].setChecked(True)
        self.choices[What.REQUESTS].setFocus()

    def kind(self) -> ExportKind:
        """Give what is to go out."""
        return next(kind for kind in self._kinds if self.choices[kind.what].isChecked())

    def file_kind(self) -> SaveKind:
        """Give the kind of file that it goes to."""
        return self.kind().files[self.files.currentIndex()]

    def reference(self) -> str:
        """Give a request of the family that is meant; empty where it is not about a family."""
        return self.family.reference() if self.kind().what is What.FAMILY else ""

    def _radio(self, kind: ExportKind) -> QRadioButton:
        radio = QRadioButton(kind.title)
        radio.setAccessibleDescription(kind.words)
        self._group.addButton(radio)
        return radio

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        content = QWidget()
        lines = QVBoxLayout(content)
        lines.setContentsMargins(round(1.3 * em), em, round(1.3 * em), em)
        lines.setSpacing(round(em * 0.2))
        for kind in self._kinds:
            lines.addWidget(self.choices[kind.what])
            parts: list[QWidget] = [plain_label(kind.words, "muted")]
            if kind.what is What.FAMILY:
                parts.append(self.family)
            below = QVBoxLayout()
            below.setContentsMargins(round(_INDENT_EMS * em), 0, 0, round(em * 0.5))
            below.setSpacing(round(em * 0.4))
            for part in parts:
                below.addWidget(part)
            lines.addLayout(below)
        lines.addStretch(1)
        scroll = TallScroll(content)
        set_look(content, "role", "surface")
        foot = QWidget()
        flow = FlowLayout(foot, round(em * 0.6))
        for widget in (self._file_label, self.files, self.write, self.cancel):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, em)
        column.setSpacing(round(em * 0.6))
        column.addWidget(scroll, 1)
        below = QVBoxLayout()
        below.setContentsMargins(round(1.3 * em), 0, round(1.3 * em), 0)
        below.addWidget(foot)
        column.addLayout(below)
        free = self.screen().availableGeometry().size() - QSize(2 * em, 4 * em)
        wanted = QSize(_WIDTH_EMS * em, content.sizeHint().height() + foot.sizeHint().height() + 4 * em)
        self.resize(wanted.boundedTo(free))

    def _offer(self) -> None:
        """Offer the kinds of files that fit, and the family where it is about one."""
        if self._group.checkedButton() is None:
            return
        kind = self.kind()
        self.files.clear()
        for one in kind.files:
            self.files.addItem(one.filter)
        self.files.setEnabled(len(kind.files) > 1)
        self.family.setVisible(kind.what is What.FAMILY)
        self._settle()

    def _settle(self) -> None:
        about_a_family = self.kind().what is What.FAMILY if self._group.checkedButton() else False
        self.write.setEnabled(not about_a_family or bool(self.family.reference()))
