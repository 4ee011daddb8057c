"""Builds a document for paper piece by piece: titles, paragraphs, facts with their labels, and pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from llko_desktop.exchange.paged import DPI, Pages
from llko_desktop.exchange.paper_pictures import empty_box, image_of

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import (
        QImage,
        QTextBlockFormat,
        QTextCharFormat,
        QTextDocument,
        QTextTable,
        QTextTableCell,
        QTextTableFormat,
    )

GREEN, GREY, BLACK = "#1f6f5c", "#5c6661", "#1d2320"
_LINE_HEIGHT = 125
_LINE_END = "\N{LINE SEPARATOR}"
# What stands between the pictures of a row.
_GAP, _GAP_POINTS = "\N{NO-BREAK SPACE}", 24
_TRIED = 16.0
_BOX = "box:empty"
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
        level: int = 2,
        new_page: bool = False,
        centred: bool = False,
        left: float = 0,
        at_right: bool = False,
    ) -> None:
        """Add a paragraph; lines within it are kept. `above` is the room before it, in its own ems.

        A title is a heading of `level`. With `new_page` it begins a page. `left` is the room at its left.
        """
        form = self._block(above * points)
        form.setLeftMargin(left)
        form.setHeadingLevel(level if is_title else 0)
        if new_page:
            form.setPageBreakPolicy(form.PageBreakFlag.PageBreak_AlwaysBefore)
        if centred:
            from PySide6.QtCore import Qt

            form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        if at_right:
            from PySide6.QtCore import Qt

            form.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._begin(form, points)
        letters = self._letters(points, colour, bold=bold)
        self._note_breaks(text, letters, self.width - left)
        self._cursor.insertText(text.replace("\n", _LINE_END), letters)

    def to_tick(self, text: str, points: float, *, above: float = 0) -> None:
        """Add a title behind an empty box that a pen can tick; `above` is the room before it, in its ems."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QTextDocument, QTextImageFormat

        place, side = self.beside_box(points), self._box_side(points)
        form = self._block(above * points)
        form.setHeadingLevel(2)
        form.setLeftMargin(place)
        form.setTextIndent(-place)
        self._begin(form, points)
        kind = QTextDocument.ResourceType.ImageResource.value
        self.document.addResource(kind, QUrl(_BOX), empty_box())
        box = QTextImageFormat()
        box.setName(_BOX)
        box.setWidth(side * self._screen)
        box.setHeight(side * self._screen)
        self._cursor.insertImage(box)
        self._cursor.insertText(" ", self._wide_space(points, place - side))
        letters = self._letters(points, BLACK, bold=True)
        self._note_breaks(text, letters, self.width - place)
        self._cursor.insertText(text.replace("\n", _LINE_END), letters)

    def beside_box(self, points: float) -> float:
        """Give where the words begin behind a box to tick, for `left` of what belongs to them."""
        return self._box_side(points) * 1.7

    def _box_side(self, points: float) -> float:
        return points / 72 * DPI * 1.1

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

    def table(self, rows: int, columns: int, form: QTextTableFormat) -> QTextTable:
        """Add a table; what is added after `leave_table` stands below it."""
        self._is_empty = False
        return self._cursor.insertTable(rows, columns, form)

    def leave_table(self) -> None:
        """Go on below a table."""
        from PySide6.QtGui import QTextCursor

        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def text_in(
        self, cell: QTextTableCell, text: str, points: float, *, colour: str = BLACK, bold: bool = False
    ) -> None:
        """Write the text of a cell of a table; lines within it are kept."""
        cursor, letters = cell.firstCursorPosition(), self._letters(points, colour, bold=bold)
        cursor.setBlockFormat(self._block(0))
        cursor.setBlockCharFormat(letters)
        cursor.insertText(text.replace("\n", _LINE_END), letters)

    def add_image(self, name: str, image: QImage) -> None:
        """Keep a picture under a name, to be put in cells."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QTextDocument

        self.document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)

    def image_in(self, cell: QTextTableCell, name: str, side: float) -> None:
        """Put a square picture that was added into a cell; `side` is in dots."""
        from PySide6.QtGui import QTextImageFormat

        shown = QTextImageFormat()
        shown.setName(name)
        shown.setWidth(side * self._screen)
        shown.setHeight(side * self._screen)
        cell.firstCursorPosition().insertImage(shown)

    def on_screen(self, points: float) -> float:
        """Give a length in the dots of the screen in which Qt takes it."""
        return points / 72 / self._screen_inch()

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
        form.setTopMargin(0 if self._is_empty else self.on_screen(above))
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
