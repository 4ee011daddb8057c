"""Reads HTML as plain text: a line a paragraph, `label: value` a table row; nothing is shown or fetched."""

from __future__ import annotations

from html.parser import HTMLParser

_HIDDEN = {"script", "style", "head", "title", "template", "noscript"}
_BREAKING = {"p", "div", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article"}
_BREAKING |= {"header", "footer", "blockquote", "pre", "hr", "dl", "tbody", "thead"}
_CELLS = {"td", "th", "dt", "dd"}


class _Reader(HTMLParser):
    """Gathers the text of a page, and the cells of the row it is in."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self.line: list[str] = []
        self.row: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
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

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self.hidden = max(0, self.hidden - 1)
        elif tag in _CELLS:
            self._end_cell(always=True)
        elif tag == "tr" or tag in _BREAKING:
            self._end_block(tag)

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.line.append(data.replace("\n", " ").replace("\r", " "))

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
        if len(cells) == 2 and cells[0]:
            self.lines.append(f"{cells[0].rstrip(' :')}: {cells[1]}")
        else:
            self.lines.append(" | ".join(cell for cell in cells if cell))


def html_to_text(page: str) -> str:
    """Give the text of a page; broken HTML gives whatever text there is."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return reader.text()
