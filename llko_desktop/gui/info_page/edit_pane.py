"""The form of the provider's details in place of the checklist, with the way back to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.info_page.form.form import ProfileForm
from llko_desktop.gui.info_page.photos.offered import looks_like_pictures
from llko_desktop.gui.info_page.photos.picture_edit import PictureEdit
from llko_desktop.gui.theme.theme import Theme

_MADE = object()


class EditPane(QWidget):
    """Holds the form and, in it, the pictures; `left` is sent by the button and by escape.

    The form is made by and by while nothing else is done, or at once where `make_whole` asks for it.
    """

    left = Signal()

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.pictures = PictureEdit(context, theme, icons)
        self.form = ProfileForm(context, theme, icons, self.pictures)
        self.back = QPushButton(icons.icon(Symbol.PREVIOUS, "accent_text"), self.tr("Checklist"))
        self.back.setProperty("kind", "link")
        self.back.setAccessibleName(self.tr("Back to the checklist"))
        self.back.setToolTip(self.tr("Back to the checklist (Esc)"))
        self.back.clicked.connect(self.left)
        em = self.fontInfo().pixelSize()
        column = QVBoxLayout(self)
        column.setContentsMargins(round(em * 1.4), round(em * 0.8), em, 0)
        column.setSpacing(round(em * 0.5))
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.form, 1)
        self.is_whole = False
        self._steps = self.form.make()
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._make_next)
        self._idle.start()

    def make_whole(self) -> None:
        """Make at once what is not made yet."""
        while not self.is_whole:
            self._make_next()

    def load(self) -> None:
        """Show what is kept; what is being typed stays. It loads by itself once it is made."""
        if self.is_whole:
            self.form.load()
            self.pictures.load()

    def _make_next(self) -> None:
        if next(self._steps, _MADE) is _MADE:
            self._idle.stop()
            self.is_whole = True
            for line in self.form.findChildren(QLineEdit):
                line.installEventFilter(self)
            self.load()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave pictures that are dragged over a line to the page: the line would take the path for text."""
        if isinstance(event, QDropEvent) and looks_like_pictures(event.mimeData()):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)
