"""Builds a document for paper piece by piece: titles, paragraphs, facts with their labels, and pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from llko_desktop.exchange.paged import DPI, Pages
from llko_desktop.exchange.paper_pictures import image_of

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextDocument

GREEN, GREY, BLACK = "#1f6f5c", "#5c6661", "#1d2320"
_LINE_HEIGHT = 125
_LINE_END = "\N{LINE SEPARATOR}"
# What stands between the pictures of a row.
_GAP, _GAP_POINTS = "\N{NO-BREAK SPACE}", 24
_TRIED = 16.0
_LABEL_PART = 0.34  # of the width, that the labels of facts take at most
LABEL_GAP = 1.5  # in ems


class PageText:
    """A document that grows downward; all lengths are in dots of 1200 an inch, sizes of letters in points.

    `line_height` is in hundredths of that of the letters. `breaks_words` says whether a paragraph has a word
    that is longer than a line.
    """

    def __init__(self, pages: Pages, width: float, line_height: float = _LINE_HEIGHT) -> None:
        from PySide6.QtGui import QGuiApplication, QTextCursor, QTextOption

        self._pages, self.width, self._line_height = pages, width, line_height
        self.document: QTextDocument = pages.document()
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document.setDefaultTextOption(option)
        self.document.setTextWidth(width)
        self._cursor = QTextCursor(self.document)
        # Qt takes lengths in dots of the screen and scales them to the paper.
        self._screen = QGuiApplication.primaryScreen().logicalDotsPerInchY() / DPI
        self._is_empty = True
        self.breaks_words = False

    def text(
        self,
        text: str,
        points: float,
        *,
        colour: str = BLACK,
        bold: bool = False,
        above: float = 0,
        is_title: bool = False,
        centred: bool = False,
        at_right: bool = False,
    ) -> None:
        """Add a paragraph; lines within it are kept. `above` is the room before it, in its own ems."""
        form = self._block(above * points)
        form.setHeadingLevel(2 if is_title else 0)
        if centred:
            from PySide6.QtCore import Qt

            form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        if at_right:
            from PySide6.QtCore import Qt

            form.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._begin(form, points)
        letters = self._letters(points, colour, bold=bold)
        self._note_breaks(text, letters, self.width)
        self._cursor.insertText(text.replace("\n", _LINE_END), letters)

    def facts(
        self,
        facts: Sequence[tuple[str, str]],
        points: float,
        *,
        above: float = 0.45,
        first: float = 1,
        label_part: float = _LABEL_PART,
    ) -> None:
        """Add labels with their values beside them, all values at one place; long labels stand above.

        `label_part` is how much of the width labels may take.
        """
        em = points / 72 * DPI
        widths = [self._pages.advance(label, self._pages.font(points)) for label, _ in facts]
        most = self.width * label_part - LABEL_GAP * em
        place = max((width for width in widths if width <= most), default=most) + LABEL_GAP * em
        for number, ((label, value), width) in enumerate(zip(facts, widths, strict=True)):
            form = self._block((above if number else first) * points)
            # Unlike other lengths, Qt takes these two as they are.
            form.setLeftMargin(place)
            form.setTextIndent(-place)
            self._begin(form, points)
            self._cursor.insertText(label, self._letters(points, GREY))
            if width <= most:
                self._cursor.insertText(" ", self._wide_space(points, place - width))
            else:
                self._cursor.insertText(_LINE_END)
            self._note_breaks(value, self._letters(points, BLACK), self.width - place)
            self._cursor.insertText(value.replace("\n", _LINE_END), self._letters(points, BLACK))

    def rule(self, points: float, *, above: float = 0) -> None:
        """Add a green line across the page."""
        from PySide6.QtGui import QBrush, QColor, QTextBlockFormat

        form = self._block(above)
        form.setBackground(QBrush(QColor(GREEN)))
        form.setLineHeight(
            points / 72 / self._screen_inch(), QTextBlockFormat.LineHeightTypes.FixedHeight.value
        )
        self._begin(form, 1)

    def pictures(
        self, pictures: Sequence[tuple[bytes, QSizeF]], *, above: float = 10, centred: bool = False
    ) -> None:
        """Add a row of pictures in the sizes they are to have; `above` is the room before it in points."""
        from PySide6.QtCore import Qt, QUrl
        from PySide6.QtGui import QTextDocument, QTextImageFormat

        form = self._block(above)
        form.setLineHeight(100, 0)
        if centred:
            form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._begin(form, 1)
        for number, (jpeg, size) in enumerate(pictures):
            if number:
                self._cursor.insertText(_GAP, self._letters(_GAP_POINTS, BLACK))
            name = f"picture:{self._cursor.position()}"
            image = image_of(jpeg, size, DPI)
            self.document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
            shown = QTextImageFormat()
            shown.setName(name)
            shown.setWidth(size.width() * self._screen)
            shown.setHeight(size.height() * self._screen)
            self._cursor.insertImage(shown)

    @property
    def gap(self) -> float:
        """How far pictures of a row stand from each other."""
        return self._pages.advance(_GAP, self._pages.font(_GAP_POINTS))

    @property
    def height(self) -> float:
        """How high it has become, on one endless page."""
        return self.document.size().height()

    def _note_breaks(self, text: str, letters: QTextCharFormat, width: float) -> None:
        longest = max((self._pages.advance(word, letters.font()) for word in text.split()), default=0)
        self.breaks_words = self.breaks_words or longest > width

    def _wide_space(self, points: float, width: float) -> QTextCharFormat:
        """Give the form of a space that is so wide; a tab would be one in what is copied, too."""
        from PySide6.QtGui import QFont

        letters = self._letters(points, BLACK)
        font = letters.font()
        narrow = self._pages.advance(" ", font)
        # How much wider it gets on paper, Qt rounds in its own way.
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _TRIED)
        wider = (self._pages.advance(" ", font) - narrow) / _TRIED
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, (width - narrow) / wider)
        letters.setFont(font)
        return letters

    def _screen_inch(self) -> float:
        return 1 / (DPI * self._screen)

    def _block(self, above: float) -> QTextBlockFormat:
        """Begin the form of a paragraph with some room before it, in points."""
        from PySide6.QtGui import QTextBlockFormat

        form = QTextBlockFormat()
        form.setTopMargin(0 if self._is_empty else above / 72 / self._screen_inch())
        form.setLineHeight(self._line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return form

    def _begin(self, form: QTextBlockFormat, points: float) -> None:
        letters = self._letters(points, BLACK)
        if self._is_empty:
            self._cursor.setBlockFormat(form)
            self._cursor.setBlockCharFormat(letters)
        else:
            self._cursor.insertBlock(form, letters)
        self._is_empty = False

    def _letters(self, points: float, colour: str, *, bold: bool = False) -> QTextCharFormat:
        from PySide6.QtGui import QColor, QFont, QTextCharFormat

        font = self._pages.font(points)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        form = QTextCharFormat()
        form.setFont(font)
        form.setForeground(QColor(colour))
        return form
