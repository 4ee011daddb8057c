"""Reads HTML as plain text: a line a paragraph, `label: value` a table row; nothing is shown or fetched.

Python's own parser takes quadratic time, or stops, on some broken pages; a mail can hold any.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

# Far more than a mail about one request has.
LONGEST_PAGE = 200_000
# In a cell of a list; a week has seven days.
_MOST_BREAKS = 6

_HIDDEN = {"script", "style", "head", "title", "template", "noscript"}
_BREAKING = {"p", "div", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article"}
_BREAKING |= {"header", "footer", "blockquote", "pre", "hr", "dl", "tbody", "thead"}
_CELLS = {"td", "th", "dt", "dd"}

_NAME = re.compile(r"</?([a-zA-Z][^\s/>]*)")
_REST_OF_TAG = re.compile(r"""(?:[^"'>]|"[^"]*"|'[^']*')*>""")
_RAW = {name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style")}
# Python refuses to make a number of thousands of figures.
_ENDLESS_REFERENCE = re.compile(r"&#[xX]?[0-9a-fA-F]{20,};?")


def _pieces(page: str) -> Iterator[tuple[str, str]]:
    """Yield (`text`, `start` or `end`; the text, or the name of the tag) pairs, in linear time.

    Comments and declarations are left out; of one that never ends, or a tag, so is the rest of the page.
    """
    at = 0
    quotes_close = True
    while (opened := page.find("<", at)) >= 0:
        yield "text", page[at:opened]
        name = _NAME.match(page, opened)
        if name:
            rest = _REST_OF_TAG.match(page, name.end()) if quotes_close else None
            quotes_close = rest is not None
            end = rest.end() if rest else page.find(">", name.end()) + 1
        elif page.startswith("<!--", opened):
            close = page.find("-->", opened + 4)
            end = close + 3 if close >= 0 else 0
        elif page.startswith(("<!", "<?", "</"), opened):
            end = page.find(">", opened) + 1
        else:
            yield "text", "<"
            at = opened + 1
            continue
        if not end:
            return
        at = end
        if name:
            tag = name[1].lower()
            is_end = page.startswith("</", opened)
            yield ("end" if is_end else "start"), tag
            if not is_end and page.startswith("/>", end - 2):
                yield "end", tag
            elif not is_end and tag in _RAW:
                close_tag = _RAW[tag].search(page, at)
                if close_tag is None:
                    return
                at = close_tag.start()
    yield "text", page[at:]


class _Reader:
    """Gathers the text of a page, and the cells of the row it is in."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.row: list[str] = []
        self.hidden = 0

    def start(self, tag: str) -> None:
        if tag in _HIDDEN:
            self.hidden += 1
        elif tag == "br":
            self.line.append("\n")
        elif tag in _CELLS:
            self._end_cell()
            if tag == "dt":
                self._end_row()
        elif tag == "tr" or tag in _BREAKING:
            self._end_block(tag)

    def end(self, tag: str) -> None:
        if tag in _HIDDEN:
            self.hidden = max(0, self.hidden - 1)
        elif tag in _CELLS:
            self._end_cell(always=True)
        elif tag == "tr" or tag in _BREAKING:
            self._end_block(tag)

    def data(self, data: str) -> None:
        if not self.hidden:
            text = html.unescape(_ENDLESS_REFERENCE.sub("\ufffd", data))
            self.line.append(text.replace("\n", " ").replace("\r", " "))

    def text(self) -> str:
        self._end_cell()
        self._end_row()
        return "\n".join(self.lines)

    def _take(self) -> str:
        parts = "".join(self.line).split("\n")
        self.line = []
        return "\n".join(" ".join(part.split()) for part in parts).strip()

    def _end_cell(self, always: bool = False) -> None:
        text = self._take()
        if text or always:
            self.row.append(text)

    def _end_block(self, tag: str) -> None:
        """End a line; a paragraph within a cell only breaks the line there."""
        if tag in ("tr", "table", "dl") or not self.row:
            self._end_cell()
            self._end_row()
        else:
            self.line.append("\n")

    def _end_row(self) -> None:
        cells, self.row = self.row, []
        filled = [cell for cell in cells if cell]
        if len(cells) == 2 and cells[0]:
            self.lines.append(f"{cells[0].rstrip(' :')}: {cells[1]}")
        elif len(filled) < 2:
            self.lines += filled
        else:
            # Empty cells stay, or those behind them would stand under another title.
            self.lines.append(" | ".join(map(_on_one_line, cells)))


def _on_one_line(cell: str) -> str:
    """Give a cell of a list without line breaks; one with many is the text of a page that is laid out so."""
    return cell if cell.count("\n") > _MOST_BREAKS else cell.replace("\n", " ")


def html_to_text(page: str) -> str:
    """Give the text of a page, of its first `LONGEST_PAGE` characters; broken HTML gives what it has."""
    reader = _Reader()
    take = {"text": reader.data, "start": reader.start, "end": reader.end}
    for kind, value in _pieces(page[:LONGEST_PAGE]):
        take[kind](value)
    return reader.text()
