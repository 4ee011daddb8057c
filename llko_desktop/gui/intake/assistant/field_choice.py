"""The choice of what a column stands for: a field under a heading, or none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QWidget

from llko_desktop.gui.intake.assistant.sources import Sections
from llko_desktop.gui.widgets.wheel_guard import WheelGuard
from llko_desktop.services.fields import WEEKDAY_FIELDS, Field
from llko_desktop.texts.fact_words import capital
from llko_desktop.texts.speech import Texts

_FIELD = Qt.ItemDataRole.UserRole
# Stands for no field, as a choice finds no entry by none.
_NO_FIELD = "-"
translate = QCoreApplication.translate


def field_sections() -> list[tuple[str, tuple[Field, ...]]]:
    """Give every field of a request once, under the headings of the list."""
    return [
        (
            translate("FieldChoice", "Child"),
            (
                Field.CHILD,
                Field.CHILD_FIRST,
                Field.CHILD_LAST,
                Field.BIRTH,
                Field.EXPECTED,
                Field.BIRTH_OR_EXPECTED,
                Field.CHILD_CODE,
                Field.SIBLINGS,
            ),
        ),
        (
            translate("FieldChoice", "Care plan"),
            (Field.START, Field.END, Field.PLAN, Field.HOURS, *WEEKDAY_FIELDS),
        ),
        (
            translate("FieldChoice", "Request"),
            (
                Field.REFERENCE,
                Field.RECEIVED,
                Field.STATUS,
                Field.SOURCE,
                Field.PRIORITY,
                Field.INCOME_TARIFF,
                Field.REMARKS,
            ),
        ),
        (
            translate("FieldChoice", "Parents"),
            (
                Field.PARENT,
                Field.PARENT_FIRST,
                Field.PARENT_LAST,
                Field.EMAIL,
                Field.PHONE,
                Field.LANGUAGE,
                Field.PARENT2,
                Field.PARENT2_FIRST,
                Field.PARENT2_LAST,
                Field.EMAIL2,
                Field.PHONE2,
            ),
        ),
        (
            translate("FieldChoice", "Address"),
            (Field.STREET, Field.HOUSE_NUMBER, Field.POSTCODE, Field.RESIDENCE),
        ),
    ]


def field_model(sections: Sections, texts: Texts, parent: QObject) -> QStandardItemModel:
    """Make the entries, to be shared by all choices of a page."""
    model = QStandardItemModel(parent)
    none = QStandardItem(translate("FieldChoice", "Leave in the remarks"))
    none.setData(_NO_FIELD, _FIELD)
    model.appendRow(none)
    for title, fields in sections:
        heading = QStandardItem(title)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        model.appendRow(heading)
        for field in fields:
            item = QStandardItem(capital(texts.field(field.value)))
            item.setData(field.value, _FIELD)
            model.appendRow(item)
    return model


class FieldChoice(QComboBox):
    """One choice of a field; `picked` is sent with the field, or none, when the user made it."""

    picked = Signal(object)

    def __init__(self, model: QStandardItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setMaxVisibleItems(18)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)
        self.activated.connect(lambda: self.picked.emit(self.field))
        WheelGuard(self, parent=self)

    @property
    def field(self) -> Field | None:
        """The field that is chosen."""
        value = self.currentData(_FIELD)
        return None if value in (None, _NO_FIELD) else Field(value)

    def show_field(self, field: Field | None) -> None:
        """Show a field as the one chosen."""
        self.setCurrentIndex(self.findData(field.value if field else _NO_FIELD, _FIELD))
