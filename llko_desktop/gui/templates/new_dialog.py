"""The dialogs that ask for the name of a template: of a new one, with what it is for, and another name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.proposal import Purpose
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.template_library import TemplateEntry
from llko_desktop.texts.language import OWN_NAMES
from llko_desktop.texts.speech import Texts

LONGEST_TITLE = 80
_WIDTH_EMS = 34
_LEAST_SIGNS = 16


class _Form(QDialog):
    """Fields below each other, a line for what is not right, and two buttons; without a title it says so."""

    def __init__(self, title: str, accept: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        set_look(self, "role", "surface")
        em = self.fontInfo().pixelSize()
        self.title = QLineEdit()
        self.title.setMaxLength(LONGEST_TITLE)
        self.problem = plain_label(role="danger")
        self.problem.hide()
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.form.setVerticalSpacing(round(em * 0.7))
        buttons = QDialogButtonBox()
        self.ok = buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setProperty("kind", "primary")
        self.ok.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self.add(self.tr("&Title"), self.title)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(round(1.3 * em), em, round(1.3 * em), em)
        column.setSpacing(em)
        column.addLayout(self.form)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        free = self.screen().availableGeometry().width() - 4 * em
        self.setMinimumWidth(min(_WIDTH_EMS * em, free))

    def add(self, name: str, field: QWidget) -> None:
        """Put a field below the others."""
        label = QLabel(name)
        label.setBuddy(field)
        field.setAccessibleName(name.replace("&", ""))
        self.form.addRow(label, field)

    def _grow(self) -> None:
        """Make room for what is said, which would else be taken from the fields."""
        needed = self._column.totalHeightForWidth(self.width())
        self.resize(self.width(), max(self.height(), needed))

    def name(self) -> str:
        """Give the title as it is filled in, without spaces around it."""
        return " ".join(self.title.text().split())

    def _accept(self) -> None:
        if self.name():
            self.accept()
            return
        said = self.tr("Give the template a title first, by which you will know it again.")
        self.problem.setText(said)
        self.problem.show()
        self._grow()
        self.title.setFocus()
        announce(self, said, urgent=True)


class NewTemplateDialog(_Form):
    """Asks for title, purpose, language and a text to begin with: the built-in one, or another template.

    It opens on the purpose and language of `chosen`; with `copying` it begins as a copy of that one.
    """

    def __init__(
        self,
        texts: Texts,
        entries: Sequence[TemplateEntry],
        chosen: TemplateEntry | None,
        language: str,
        parent: QWidget | None = None,
        *,
        copying: bool = False,
    ) -> None:
        heading = self.tr("Copy the template") if copying else self.tr("New template")
        super().__init__(heading, self.tr("Write the text"), parent)
        self._entries = tuple(entries)
        self.purpose, self.language, self.begin = QComboBox(), QComboBox(), QComboBox()
        for purpose in Purpose:
            self.purpose.addItem(texts.label(purpose), purpose.value)
        for choice in (self.purpose, self.language, self.begin):
            # A long title is no reason to put a field below its name.
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(_LEAST_SIGNS)
        for code in LANGUAGES:
            self.language.addItem(OWN_NAMES[code], code)
        self.add(self.tr("What it is &for"), self.purpose)
        self.add(self.tr("&Language"), self.language)
        self.add(self.tr("Begin &with"), self.begin)
        if chosen is not None:
            self.purpose.setCurrentIndex(self.purpose.findData(chosen.template.purpose.value))
            language = chosen.template.language
        self.language.setCurrentIndex(self.language.findData(language))
        self._offer_beginnings()
        for choice in (self.purpose, self.language):
            choice.currentIndexChanged.connect(self._offer_beginnings)
        if copying and chosen is not None:
            self.title.setText(self.tr("{title} (copy)").format(title=chosen.template.title))
            self.title.selectAll()
            self._begin_with(chosen)

    def chosen_purpose(self) -> Purpose:
        """Give the purpose chosen."""
        return Purpose(str(self.purpose.currentData()))

    def chosen_language(self) -> str:
        """Give the language chosen."""
        return str(self.language.currentData())

    def text(self) -> ReplyTemplate | None:
        """Give the template to begin with; none for the built-in text."""
        place = self.begin.currentData()
        return None if place is None or place < 0 else self._entries[place].template

    def _offer_beginnings(self) -> None:
        """Offer the built-in text and the user's templates of the language, those for the purpose first."""
        purpose, language = self.chosen_purpose(), self.chosen_language()
        kept = self.begin.currentData()
        places = [
            place
            for place, entry in enumerate(self._entries)
            if entry.version > 0 and entry.template.language == language
        ]
        places.sort(key=lambda place: self._entries[place].template.purpose is not purpose)
        self.begin.clear()
        self.begin.addItem(self.tr("the built-in text"), -1)
        for place in places:
            self.begin.addItem(self._entries[place].template.title, place)
        self.begin.setCurrentIndex(max(0, self.begin.findData(kept)))

    def _begin_with(self, entry: TemplateEntry) -> None:
        if entry in self._entries:
            place = self._entries.index(entry)
            self.begin.setCurrentIndex(max(0, self.begin.findData(place)))


class RenameDialog(_Form):
    """Asks for another title."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Rename the template"), self.tr("Rename"), parent)
        self.title.setText(title)
        self.title.selectAll()
