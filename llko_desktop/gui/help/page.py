"""Writes the help from the procedure itself, so that it is never another than what the program does."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from llko_desktop.domain.status import Status
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.texts.field_help import FieldHelp, field_help
from llko_desktop.texts.speech import Texts

_WIDTH_EMS = 60


class HelpPage(QWidget):
    """One page to read and search; nothing in it leads outside the program."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.setAccessibleName(self.tr("Help"))
        self.browser.setFrameShape(QTextBrowser.Shape.NoFrame)
        em = self.fontInfo().pixelSize()
        self.browser.setMaximumWidth(_WIDTH_EMS * em)
        self.browser.document().setDocumentMargin(em)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(self.tr("Help"), "page-title"))
        column.addWidget(self.browser)
        self.setFocusProxy(self.browser)
        self.browser.setHtml(self._html())

    def _html(self) -> str:
        texts = self._texts
        parts = [_heading(self.tr("How it works")), *self._steps()]
        parts += [_heading(self.tr("Quicker still")), *(_paragraph(text) for text in self._shortcuts())]
        parts.append(_heading(self.tr("What each status means")))
        parts += [self._status(status) for status in Status]
        parts += [_heading(self.tr("Fields in templates")), *self._fields()]
        parts.append(_heading(self.tr("The rules")))
        parts += [_paragraph(texts.clause(rule)) for rule in texts.procedure.clauses]
        parts += [_heading(self.tr("Keys")), _paragraph(self.tr("Press ? for the list of all keys."))]
        parts.append(_heading(self.tr("Where to get help")))
        parts += self._contacts()
        return "".join(parts)

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

    def _status(self, status: Status) -> str:
        label, meaning = escape(self._texts.status(status)), escape(self._texts.explanation(status))
        return f"<p><b>{label}</b><br>{meaning}<br><i>{escape(self._texts.consequence(status))}</i></p>"

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


def _heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def _field_row(field: FieldHelp) -> str:
    name = f"{escape(field.label)}<br><code>{escape(field.source)}</code>"
    return f"<tr><td>{name}</td><td>{escape(field.example)}</td><td>{escape(field.unknown)}</td></tr>"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"
