"""Writes the status guide as HTML: for the help page, and in brief for beside the status editor."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from llko_desktop.domain.status import Status
from llko_desktop.services.status_guide import GuideEntry, GuidePart, StatusGuide

# Beside the editor stand when to choose a status, when not, and what it does to the figures.
_BRIEF = 3
_TITLE_PART, _LINE_PART = 24, 76  # of the width, in percent


def anchor(status: Status) -> str:
    """Give what the entry of a status is called within the help page."""
    return f"status-{status.value}"


def questions_html(guide: StatusGuide) -> str:
    """Give the questions that lead to the status that fits, each answer as a link to its entry."""
    items = (
        f"<li>{escape(one.question)} → <a href='#{anchor(one.status)}'>{escape(one.label)}</a></li>"
        for one in guide.questions
    )
    return f"<h3>{escape(guide.which)}</h3><p>{escape(guide.how)}</p><ol>{''.join(items)}</ol>"


def entry_html(entry: GuideEntry) -> str:
    """Give all of an entry, under its name."""
    name = f"<h3><a name='{anchor(entry.status)}'>{escape(entry.label)}</a></h3>"
    return f"{name}<p>{escape(entry.meaning)}</p>{_table(entry.parts)}"


def brief_html(entry: GuideEntry) -> str:
    """Give what helps to choose a status or not."""
    return f"<p>{escape(entry.meaning)}</p>{_table(entry.parts[:_BRIEF])}"


def _table(parts: Iterable[GuidePart]) -> str:
    rows = (
        f"<tr><td width='{_TITLE_PART}%'><i>{escape(part.title)}</i></td>"
        f"<td width='{_LINE_PART}%'>{''.join(map(_line, part.lines))}</td></tr>"
        for part in parts
    )
    return f"<table width='100%' cellpadding='3'>{''.join(rows)}</table>"


def _line(text: str) -> str:
    return f"<p style='margin-top:0; margin-bottom:2px'>{escape(text)}</p>"
