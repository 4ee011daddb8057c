"""Shows what the templates of a file would change, and takes over those that are ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from llko_desktop.domain.messages import DomainError
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.rows.row_text import SEPARATOR
from llko_desktop.gui.templates.difference_text import DifferenceText
from llko_desktop.gui.templates.preview import PreviewPane
from llko_desktop.gui.templates.words import EntryWords
from llko_desktop.gui.theme.theme import Theme, set_look
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.tall_scroll import TallScroll
from llko_desktop.services.template_set_file import ReadSet
from llko_desktop.services.template_sets import RowKind, SetRow
from llko_desktop.services.template_writes import WrittenSet
from llko_desktop.texts import template_reports


class ImportTemplatesDialog(QDialog):
    """A line a template, with what it would change beside it.

    What is new or another is ticked from the start; what is the same or refused cannot be.
    """

    def __init__(
        self,
        context: GuiContext,
        theme: Theme,
        icons: Icons,
        read: ReadSet,
        rows: Sequence[SetRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._rows = context, tuple(rows)
        self._written: WrittenSet | None = None
        self.setWindowTitle(self.tr("Import templates"))
        set_look(self, "role", "surface")
        self.head = plain_label(self._from(read))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Templates in the file"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for row in self._rows:
            self._add(row)
        self.says = plain_label(role="muted")
        self.difference = DifferenceText(theme, context.texts.language)
        self.preview = PreviewPane(context, icons)
        self._shown = QStackedWidget()
        self._preview_room = TallScroll(self.preview)
        for page in (QWidget(), self.difference, self._preview_room):
            self._shown.addWidget(page)
        self.problem = plain_label(role="danger")
        self.problem.hide()
        self.take = QPushButton()
        self.take.setProperty("kind", "primary")
        self.take.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        self.list.itemChanged.connect(lambda _item: self._settle())
        self.take.clicked.connect(self._take_over)
        self.cancel.clicked.connect(self.reject)
        self.list.setCurrentRow(0)
        self._settle()

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        beside = QWidget()
        right = QVBoxLayout(beside)
        right.setContentsMargins(em, 0, 0, 0)
        set_look(self._shown, "role", "surface")
        set_look(beside, "role", "surface")
        right.addWidget(self.says)
        right.addWidget(self._shown, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(beside)
        self.list.setMinimumWidth(14 * em)
        beside.setMinimumWidth(18 * em)
        split.setSizes([24 * em, 46 * em])
        buttons = QWidget()
        flow = FlowLayout(buttons, round(em * 0.6))
        flow.addWidget(self.take)
        flow.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(em, em, em, em)
        column.setSpacing(round(em * 0.8))
        column.addWidget(self.head)
        column.addWidget(split, 1)
        for widget in (self.problem, buttons):
            column.addWidget(widget)
        free = self.screen().availableGeometry().size() - QSize(2 * em, 4 * em)
        self.resize(QSize(76 * em, 44 * em).boundedTo(free))

    def _from(self, read: ReadSet) -> str:
        if read.sender:
            said = self.tr(
                "“{file}”, which says that it is from {sender}. Look it over before you take it over."
            )
            return said.format(file=read.file, sender=read.sender)
        return self.tr("“{file}”. Look it over before you take it over.").format(file=read.file)

    def _add(self, row: SetRow) -> None:
        words = EntryWords(self._context.texts, self._context.today)
        kind = words.kind(row.template) if row.template else ()
        title = row.title or self.tr("Template {number}").format(number=row.number)
        item = QListWidgetItem(SEPARATOR.join((title, *kind, self._context.texts.label(row.kind))), self.list)
        if row.can_come_in:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)

    def chosen(self) -> tuple[SetRow, ...]:
        """Give the rows that are ticked."""
        return tuple(
            row
            for place, row in enumerate(self._rows)
            if row.can_come_in and self.list.item(place).checkState() is Qt.CheckState.Checked
        )

    @property
    def written(self) -> WrittenSet:
        """What was written, once the dialog was accepted."""
        assert self._written is not None, "nothing was taken over yet"
        return self._written

    def _settle(self) -> None:
        number = len(self.chosen())
        self.take.setText(self.tr("Take over %n template(s)", "", number))
        self.take.setEnabled(number > 0)

    def _show(self, place: int) -> None:
        """Show what a row would change, and what is to be said of it."""
        if not 0 <= place < len(self._rows):
            return
        row = self._rows[place]
        said = [template_reports.problem(problem, self._context.texts) for problem in row.problems]
        if row.as_default and row.can_come_in:
            said.append(self.tr("Replies of this kind would begin with it."))
        if row.kind is RowKind.CHANGED and row.in_force and row.template and not row.as_default:
            theirs, ours = row.template, row.in_force.template
            if (theirs.subject, theirs.body) == (ours.subject, ours.body):
                said.append(self.tr("Only the title would be another: “{title}”.").format(title=theirs.title))
        self.says.setText("\n".join(said))
        self.says.setVisible(bool(said))
        set_look(self.says, "role", "danger" if row.kind is RowKind.REFUSED else "muted")
        if row.template is None or row.kind is RowKind.REFUSED:
            self._shown.setCurrentIndex(0)
        elif row.in_force is not None:
            heads = (self.tr("In use now"), self.tr("In the file"))
            self.difference.show_texts(row.in_force.template, row.template, heads)
            self._shown.setCurrentWidget(self.difference)
        else:
            self._shown.setCurrentWidget(self._preview_room)
            self.preview.show_template(row.template)

    def _take_over(self) -> None:
        try:
            self._written = self._context.services.template_sets.carry_out(self.chosen())
        except DomainError as error:
            said = self._context.texts.messages(error.messages)
            self.problem.setText(said)
            self.problem.show()
            announce(self, said, urgent=True)
            return
        self.accept()
