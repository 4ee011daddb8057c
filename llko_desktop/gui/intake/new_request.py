"""The form for a request told by phone, at the door or by mail (R9)."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from llko_desktop.domain.messages import DomainError
from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.request import Child, Parent
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Source
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.forms.ui_new_request import Ui_NewRequest
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.services.contact_details import checked_email, checked_phone
from llko_desktop.services.drafts import RequestDraft
from llko_desktop.services.reply_people import one_line
from llko_desktop.texts.language import OWN_NAMES


class NewRequestDialog(QDialog):
    """Takes one request in; `reference` is set once it was."""

    def __init__(self, context: GuiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.reference = ""
        self.ui = Ui_NewRequest()
        self.ui.setupUi(self)
        for source in (Source.PHONE, Source.DOOR, Source.MAIL, Source.PLATFORM):
            self.ui.source.addItem(context.texts.label(source), source)
        self.ui.language.addItem("", "")
        for code in LANGUAGES:
            self.ui.language.addItem(OWN_NAMES[code], code)
        self.ui.received.set_day(context.today)
        self.ui.week.set_explain(context.texts.message)
        self._size()
        self.ui.problem.setProperty("role", "danger")
        self.ui.problem.hide()
        self.ui.buttonBox.accepted.connect(self.save)
        self.ui.buttonBox.rejected.connect(self.reject)
        self.ui.buttonBox.button(QDialogButtonBox.StandardButton.Save).setDefault(True)
        self.ui.child.setFocus()

    def _size(self) -> None:
        """Take the room that the form needs, as far as the screen has it; beyond that the form scrolls."""
        em = self.fontInfo().pixelSize()
        self.ui.remarks.setFixedHeight(5 * self.fontMetrics().lineSpacing())
        set_look(self.ui.content, "role", "page")
        width = max(self.ui.content.sizeHint().width() + 5 * em, 62 * em)
        height = self.ui.content.heightForWidth(width - 5 * em) + 10 * em
        free = self.screen().availableGeometry().size()
        self.resize(QSize(width, height).boundedTo(free - QSize(2 * em, 4 * em)))

    def save(self) -> None:
        """Take the request in and close, or say in place what is not right; nothing typed is lost."""
        problem = self._unreadable()
        if problem:
            self._show_problem(problem)
            return
        try:
            self.reference = self._context.services.intake.add(self._draft()).reference
        except DomainError as error:
            self._show_problem(self._context.texts.messages(error.messages))
            return
        self.accept()

    def _show_problem(self, text: str) -> None:
        self.ui.problem.setText(text)
        self.ui.problem.show()
        announce(self, text, urgent=True)

    def _unreadable(self) -> str:
        """Say what cannot be read, with the keyboard on the first of it; empty when all can."""
        ui = self.ui
        dates = (ui.received, ui.born, ui.expected, ui.start)
        wrong: list[QWidget] = [field for field in dates if not field.is_valid()]
        lines = [
            self.tr("{field}: “{text}” is not a date. Write it as 17/08/2026.").format(
                field=field.accessibleName(), text=field.text()
            )
            for field in dates
            if not field.is_valid()
        ]
        if not ui.week.is_valid():
            lines.append(ui.week.problem())
            wrong.append(ui.week)
        if wrong:
            wrong[0].setFocus()
        return "\n".join(lines)

    def _draft(self) -> RequestDraft:
        ui = self.ui
        parent = Parent(
            one_line(ui.parent.text()), checked_email(ui.email.text()), checked_phone(ui.phone.text())
        )
        return RequestDraft(
            received=ui.received.day() or self._context.today,
            child=Child(one_line(ui.child.text()), birth_date=ui.born.day(), expected_date=ui.expected.day()),
            source=Source(ui.source.currentData()),
            parents=(parent,) if parent != Parent() else (),
            plan=CarePlan(ui.start.day(), None, ui.week.schedule()),
            language=str(ui.language.currentData()),
            remarks=ui.remarks.toPlainText().strip(),
        )
