"""Shows what would lose its personal data and why, what stays, and what to know before (R15)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.retention.line_list import LineList
from llko_desktop.gui.retention.plan import Removal
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.fold import Fold
from llko_desktop.gui.widgets.tall_scroll import TallScroll
from llko_desktop.services.retention_values import RetentionPreview
from llko_desktop.texts.counts import Counts
from llko_desktop.texts.retention_reports import held_back_line

_WIDTH_EMS, _HEIGHT_EMS, _LIST_EMS, _LINE_EMS = 46, 44, 12, 2.4
_MOST_LINES = 100


class RetentionDialog(QDialog):
    """Removes nothing itself: `removal()` is what was chosen, once the dialog is accepted."""

    def __init__(
        self, context: GuiContext, preview: RetentionPreview, intro: str, parent: QWidget | None = None
    ) -> None:
        """Make it for a preview; `intro` says whose data it is about."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Personal data"))
        set_look(self, "role", "surface")
        self._texts, self._preview = context.texts, preview
        self.list = LineList(preview, context.texts)
        self.list.ticked.connect(self._settle)
        self.all = self._small(self.tr("Tick &all"), lambda: self.list.tick_all(ticked=True))
        self.none = self._small(self.tr("Tick &none"), lambda: self.list.tick_all(ticked=False))
        self.copies = QCheckBox(Counts().delete_backups_too(len(preview.copies)))
        self.copies.toggled.connect(self._settle)
        self.remove = QPushButton()
        self.remove.setProperty("kind", "danger")
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self.accept)
        self.cancel = QPushButton(self.tr("Cancel") if self._has_choice else self.tr("Close"))
        self.cancel.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self._lay_out(intro)
        self._settle()
        (self.cancel if preview.is_empty else self.list).setFocus()

    def removal(self) -> Removal:
        """Give what is ticked."""
        return Removal(
            tuple(one.reference for one in self.list.requests()),
            tuple(one.number for one in self.list.placements()),
            tuple(self._preview.copies) if self.copies.isChecked() else (),
        )

    @property
    def _has_choice(self) -> bool:
        return bool(not self._preview.is_empty or self._preview.copies or self._preview.has_traces)

    def _small(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "small")
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _lay_out(self, intro: str) -> None:
        em = self.fontInfo().pixelSize()
        content = QWidget()
        lines = QVBoxLayout(content)
        lines.setContentsMargins(round(1.3 * em), em, round(1.3 * em), em)
        lines.setSpacing(round(em * 0.7))
        for part in self._parts(intro):
            lines.addWidget(part)
        lines.addStretch(1)
        scroll = TallScroll(content)
        set_look(content, "role", "surface")
        foot = QWidget()
        flow = FlowLayout(foot, round(em * 0.6))
        flow.addWidget(self.cancel)
        flow.addWidget(self.remove)
        below = QVBoxLayout()
        below.setContentsMargins(round(1.3 * em), 0, round(1.3 * em), 0)
        below.addWidget(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, em)
        column.addWidget(scroll, 1)
        column.addLayout(below)
        free = self.screen().availableGeometry().size() - QSize(2 * em, 4 * em)
        wanted = min(_HEIGHT_EMS * em, content.sizeHint().height() + foot.sizeHint().height() + 4 * em)
        self.resize(QSize(_WIDTH_EMS * em, wanted).boundedTo(free))

    def _parts(self, intro: str) -> Iterator[QWidget]:
        preview, texts, em = self._preview, self._texts, self.fontInfo().pixelSize()
        yield plain_label(intro)
        if preview.is_empty:
            yield plain_label(self.tr("There is no personal data to remove now."), "strong")
        self.list.setFixedHeight(round(min(_LIST_EMS, self.list.count() * _LINE_EMS + 0.5) * em))
        both = QWidget()
        flow = FlowLayout(both, round(em * 0.5))
        flow.addWidget(self.all)
        flow.addWidget(self.none)
        for part in (self.list, both):
            part.setHidden(preview.is_empty)
            yield part
        if preview.held_back:
            yield self._held_back()
        for warning in preview.warnings:
            if warning not in preview.copy_warnings:
                yield plain_label(f"⚠ {texts.message(warning)}", "warning")
        if preview.has_traces:
            yield plain_label(
                self.tr("What was removed earlier can still be found in the file with your data."), "warning"
            )
        for warning in preview.copy_warnings:
            yield plain_label(texts.message(warning), "muted")
        self.copies.setVisible(bool(preview.copies))
        yield self.copies
        if preview.copies:
            yield plain_label("\n".join(path.name for path in preview.copies), "muted")

    def _held_back(self) -> Fold:
        held_back = self._preview.held_back
        lines = [held_back_line(one, self._texts) for one in held_back[:_MOST_LINES]]
        if len(held_back) > _MOST_LINES:
            lines.append(Counts().more(len(held_back) - _MOST_LINES))
        body = plain_label("\n".join(lines), "muted")
        return Fold(Counts().stays_for_now(len(held_back)), body, is_open=self._preview.is_empty)

    def _settle(self) -> None:
        """Name on the button what it removes; nothing is named that is not ticked."""
        removal = self.removal()
        self.remove.setText(self._named(removal))
        can = bool(removal.references or removal.placements or removal.copies or self._preview.has_traces)
        self.remove.setEnabled(can)
        self.remove.setVisible(self._has_choice)

    def _named(self, removal: Removal) -> str:
        requests, placements = len(removal.references), len(removal.placements)
        if requests and placements:
            return self.tr("Remove for good: {requests}, {placements}").format(
                requests=Counts().anonymised_requests(requests),
                placements=Counts().anonymised_placements(placements),
            )
        if requests:
            return Counts().remove_requests(requests)
        if placements:
            return Counts().remove_placements(placements)
        if removal.copies:
            return Counts().delete_backups(len(removal.copies))
        return self.tr("Remove what is left in the file") if self._preview.has_traces else self.tr("Remove")
