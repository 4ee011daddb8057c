"""Chooses what a template is tried out with: one of the example cases, or a request of the user's."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QListView, QWidget

from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.status import FINAL, Status
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.wheel_guard import WheelGuard
from llko_desktop.services.example_cases import CaseKey
from llko_desktop.services.ports import RequestQuery

_OPEN = frozenset(Status) - FINAL
_MOST_FOUND = 12
_REQUEST = "request"
# The case that shows most of a template; the full place for all others.
_SUITING = {
    Purpose.PARTIAL_PLACE: CaseKey.PARTIAL,
    Purpose.LATER_START: CaseKey.LATER_START,
    Purpose.NOT_POSSIBLE_ALTERNATIVE: CaseKey.ALTERNATIVE_DAYS,
    Purpose.MISSING_INFORMATION: CaseKey.MISSING_CONTACT,
}


class PreviewChoice(QWidget):
    """`changed` is sent when another case or request is chosen; `case` is none for a request.

    The field for a request finds open ones by name, reference, mail or phone number, the newest first.
    """

    changed = Signal()

    def __init__(self, context: GuiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._found: dict[str, str] = {}
        self.reference = ""
        self._is_chosen = False
        self.cases = QComboBox()
        for case in CaseKey:
            self.cases.addItem(context.texts.label(case), case.value)
        self.cases.insertSeparator(self.cases.count())
        self.cases.addItem(self.tr("A request of yours…"), _REQUEST)
        label = QLabel(self.tr("Shown with"))
        label.setBuddy(self.cases)
        self.cases.setAccessibleName(self.tr("Shown with"))
        self.request = QLineEdit()
        self.request.setPlaceholderText(self.tr("Name of the child or a parent"))
        self.request.setAccessibleName(self.tr("Find an open request"))
        self.request.setClearButtonEnabled(True)
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self.request)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setMaxVisibleItems(_MOST_FOUND)
        # Not set as the field's own: that one looks before what fits the letters is known.
        self._completer.setWidget(self.request)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        em = self.fontInfo().pixelSize()
        self.cases.setMinimumWidth(13 * em)
        self.request.setMinimumWidth(15 * em)
        flow = FlowLayout(self, round(em * 0.5))
        for widget in (label, self.cases, self.request):
            flow.addWidget(widget)
        self.request.hide()
        WheelGuard(self.cases, parent=self)
        self.cases.activated.connect(self._case_chosen)
        self.request.textEdited.connect(self._offer)
        self.request.returnPressed.connect(self._take_first)
        self._completer.activated.connect(self._take)

    @property
    def case(self) -> CaseKey | None:
        """The example case chosen, none for a request."""
        chosen = str(self.cases.currentData())
        return None if chosen == _REQUEST else CaseKey(chosen)

    def suit(self, purpose: Purpose) -> None:
        """Take the case that shows most of a template for a purpose, unless the user chose another."""
        if not self._is_chosen:
            case = _SUITING.get(purpose, CaseKey.FULL_PLACE)
            self.cases.setCurrentIndex(self.cases.findData(case.value))

    def take_over(self, other: PreviewChoice) -> None:
        """Choose what is chosen elsewhere."""
        self._is_chosen, self.reference, self._found = other._is_chosen, other.reference, other._found
        self.cases.setCurrentIndex(other.cases.currentIndex())
        self.request.setText(other.request.text())
        self.request.setVisible(self.case is None)

    def choose_request(self, reference: str, name: str) -> None:
        """Choose a request, which is shown by its name."""
        self.cases.setCurrentIndex(self.cases.findData(_REQUEST))
        self.request.setText(name)
        self.request.setVisible(True)
        self.reference, self._is_chosen = reference, True
        # Enter takes the first that is found: from now on this one.
        self._found = {name: reference}
        self.changed.emit()

    def focus_request(self) -> None:
        """Choose a request next."""
        self.cases.setCurrentIndex(self.cases.findData(_REQUEST))
        self._case_chosen()
        self.request.selectAll()

    def _case_chosen(self) -> None:
        self._is_chosen, is_request = True, self.case is None
        self.request.setVisible(is_request)
        if not is_request:
            self.changed.emit()
        elif self.reference:
            self.changed.emit()
            self.request.setFocus()
        else:
            self.request.setFocus()
            self._offer("")

    def _offer(self, text: str) -> None:
        """Offer the open requests that a text finds, below the field."""
        query = RequestQuery(search=text, statuses=_OPEN)
        self._found = {}

        def find() -> None:
            for row in self._context.services.triage.rows(query, _MOST_FOUND):
                name = row.child or self.tr("Child without a name")
                self._found[f"{name} · {row.reference}"] = row.reference

        if not self._context.attempt(find):
            return
        self._names.setStringList(list(self._found))
        if self._found:
            self._completer.complete()
        else:
            self._popup.hide()

    def _take_first(self) -> None:
        """Take what is found, when enter is pressed in the field."""
        if self._found and not self._popup.isVisible():
            self._take(next(iter(self._found)))

    def _take(self, name: str) -> None:
        if name in self._found:
            self.choose_request(self._found[name], name)
