"""Writes the help from the procedure itself, so that it is never another than what the program does."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton, QTextBrowser, QVBoxLayout, QWidget

from llko_desktop.domain.status import Status
from llko_desktop.gui.help.find_bar import FindBar
from llko_desktop.gui.help.guide_text import anchor, entry_html, questions_html
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.beside import Beside
from llko_desktop.texts.field_help import FieldHelp, field_help
from llko_desktop.texts.speech import Texts
from llko_desktop.texts.status_guide_words import status_guide

_WIDTH_EMS, _TITLE_EMS = 60, 8


class HelpPage(QWidget):
    """One page to read and search; its links lead to other parts of it, never outside the program.

    `print_wanted` asks to print the status guide.
    """

    print_wanted = Signal()

    def __init__(self, texts: Texts, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts, self._guide = texts, status_guide(texts)
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.anchorClicked.connect(self._follow)
        self.browser.setAccessibleName(self.tr("Help"))
        self.browser.setFrameShape(QTextBrowser.Shape.NoFrame)
        em = self.fontInfo().pixelSize()
        self.browser.setMaximumWidth(_WIDTH_EMS * em)
        self.browser.document().setDocumentMargin(em)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        self.find_bar = FindBar(self.browser, icons)
        self.print_button = QPushButton(icons.icon(Symbol.PRINT), self.tr("Print the status guide…"))
        self.print_button.setProperty("kind", "quiet")
        self.print_button.setAutoDefault(False)
        self.print_button.clicked.connect(self.print_wanted)
        title = plain_label(self.tr("Help"), "page-title")
        column.addWidget(Beside(title, [self.find_bar, self.print_button], _TITLE_EMS))
        column.addWidget(self.browser)
        self.setFocusProxy(self.browser)
        self._fill()
        theme.changed.connect(self._fill)

    def _fill(self) -> None:
        """Write the page; anew with every look, as links keep the colour in which they were written."""
        bar = self.browser.verticalScrollBar()
        place = bar.value()
        self.browser.setHtml(self._html())
        bar.setValue(place)
        self.find_bar.forget()

    def show_status(self, status: Status) -> None:
        """Go to what the guide says of a status."""
        self._go_to(anchor(status))

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Give the keys of the page and what they do."""
        return (
            ("F3", self.tr("Next find in the help")),
            ("Shift+F3", self.tr("Find before in the help")),
            ("Tab", self.tr("Next link in the help; Enter follows it")),
        )

    def _follow(self, link: QUrl) -> None:
        self._go_to(link.fragment())

    def _go_to(self, name: str) -> None:
        """Bring a part into view, and the keyboard to it: Tab goes on to its links."""
        place = self._place_of(name)
        if place is not None:
            # Without a selection tab would begin at the top again.
            place.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            self.browser.setTextCursor(place)
        self.browser.scrollToAnchor(name)
        self.browser.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_of(self, name: str) -> QTextCursor | None:
        """Give the beginning of the title that is called so within the page; none where none is."""
        block = self.browser.document().begin()
        while block.isValid():
            # At the beginning of a line that is the form of its first letter.
            cursor = QTextCursor(block)
            if name in cursor.charFormat().anchorNames():
                return cursor
            block = block.next()
        return None

    def _html(self) -> str:
        texts = self._texts
        parts = {
            self.tr("How it works"): self._steps(),
            self.tr("Quicker still"): [_paragraph(text) for text in self._shortcuts()],
            self._guide.title: self._statuses(),
            self.tr("Fields in templates"): self._fields(),
            self.tr("The rules"): [_paragraph(texts.clause(rule)) for rule in texts.procedure.clauses],
            self.tr("Keys"): [_paragraph(self.tr("Press ? for the list of all keys."))],
            self.tr("Where to get help"): self._contacts(),
        }
        links = (f"<li>{_link(_part(number), title)}</li>" for number, title in enumerate(parts))
        body = [f"<ul>{''.join(links)}</ul>"]
        for number, (title, lines) in enumerate(parts.items()):
            body += [_heading(_part(number), title), *lines]
        return "".join(body)

    def _statuses(self) -> list[str]:
        """Give the status guide, with links to each of its entries first."""
        guide = self._guide
        links = " · ".join(_link(anchor(entry.status), entry.label) for entry in guide.entries)
        entries = (entry_html(entry) for entry in guide.entries)
        return [f"<p>{links}</p>", questions_html(guide), *entries]

    def _steps(self) -> list[str]:
        steps = (
            self.tr(
                "Take requests in: drop the export file or the mails on the window, copy the text of a "
                "request and press Ctrl+V, or press Ctrl+N for one by phone or at the door."
            ),
            self.tr(
                "Today shows what must be answered by when. Choose a request, choose a status, "
                "check the reply."
            ),
            self.tr("Save and set: the reply is kept and its text is on the clipboard."),
            self.tr("Enter the status and the text on Opvang.Vlaanderen, then tick it under “To enter”."),
        )
        return ["<ol>", *(f"<li>{escape(step)}</li>" for step in steps), "</ol>"]

    def _shortcuts(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Before files come in, a trial run shows what is new, known, changed or unclear; you put "
                "right or leave out what you want, and can undo the whole import under “Earlier imports”. "
                "How the columns of a file are read is remembered for the next one."
            ),
            self.tr(
                "Enter on a line prepares what is proposed for it; Ctrl+Enter saves it. "
                "Ctrl+Z takes the last step back, as long as it was not entered on Opvang.Vlaanderen."
            ),
            self.tr(
                "Choose several lines with Shift or Ctrl to answer them in one go: each reply is filled in "
                "with its own names and days, and you can look them over one by one."
            ),
            self.tr(
                "Under Requests you find any request by name, mail, phone number, reference or a word from "
                "a remark, in any spelling. Filters narrow the list and can be kept under a name."
            ),
            self.tr(
                "Under Planning you place the children who come to you: then every request tells whether "
                "there is room, and the page shows who could have a place that is free. Try a request there "
                "before you answer it; nothing is saved until you do."
            ),
            self.tr(
                "Under Templates you write the texts of your replies, and see at once what a family would "
                "get. A built-in text can always be restored; the File menu exports your texts and imports "
                "those of others."
            ),
            self.tr(
                "On the info page you fill in your details once; they also go into your letters, replies and "
                "planning. The checklist says what parents still miss on Opvang.Vlaanderen. Copy an item "
                "with Ctrl+C, or export all texts and photos, and note there when you looked your page over."
            ),
            self.tr(
                "What you write is kept as you type, also when the computer stops. The checks under a reply "
                "lead to the place in the text: click them."
            ),
        )

    def _fields(self) -> list[str]:
        """Give a table for each group of fields of the catalogue."""
        parts = [
            _paragraph(
                self.tr(
                    "A field stands in a template for what is known of a family, and is filled in with every "
                    "reply. Choose it from the menu above the text; in the source it is written as below."
                )
            )
        ]
        titles = {self.tr("Field"): 36, self.tr("Example"): 28, self.tr("When it is not known"): 36}
        head = "".join(
            f"<th align='left' width='{width}%'>{escape(title)}</th>" for title, width in titles.items()
        )
        for group, fields in field_help(self._texts).items():
            rows = "".join(_field_row(field) for field in fields)
            parts.append(f"<h3>{escape(group)}</h3><table width='100%' cellpadding='4'><tr>{head}</tr>{rows}")
            parts.append("</table>")
        return parts

    def _contacts(self) -> list[str]:
        lines = []
        for contact in self._texts.procedure.contacts:
            ways = " · ".join(escape(way) for way in (contact.phone, contact.email) if way)
            note = escape(contact.note.in_language(self._texts.language))
            lines.append(f"<p><b>{escape(contact.name)}</b><br>{ways}<br>{note}</p>")
        return lines


def _part(number: int) -> str:
    """Give what a part is called within the page, by its place."""
    return f"part-{number}"


def _heading(name: str, text: str) -> str:
    return f"<h2><a name='{name}'>{escape(text)}</a></h2>"


def _link(name: str, text: str) -> str:
    return f"<a href='#{name}'>{escape(text)}</a>"


def _field_row(field: FieldHelp) -> str:
    name = f"{escape(field.label)}<br><code>{escape(field.source)}</code>"
    return f"<tr><td>{name}</td><td>{escape(field.example)}</td><td>{escape(field.unknown)}</td></tr>"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"
