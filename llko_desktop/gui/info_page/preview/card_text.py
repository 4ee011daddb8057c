"""Writes the words of the page that parents see as a document of Qt's, narrow as a phone or wide."""

from __future__ import annotations

from html import escape

from llko_desktop.gui.theme.tokens import LIGHT
from llko_desktop.services.info_page_document import ParentView
from llko_desktop.texts.field_texts import FIELD_LABELS, field_label

LOGO = "llko:logo"
FIELD = "field:"


def card_html(view: ParentView, em: int, *, wide: bool) -> str:
    """Give the document; `em` is the height of its letters in pixels, `wide` puts texts beside the facts.

    The name, the kind, the logo and each label lead to the field they are kept in (`field:opening`).
    """
    parts = [_head(view, em)]
    presentation = "".join(_paragraph(text, em) for text in view.presentation)
    sections = "".join(_section(title, texts, em) for title, texts in view.sections)
    if wide and (presentation or sections) and view.facts:
        below = f"style='padding-top:{em // 2}px'"
        left = f"<td width='60%' {below}>{presentation + sections}</td><td width='5%'></td>"
        right = f"<td width='35%' {below}>{_narrow_facts(view, em)}</td>"
        parts.append(f"<table width='100%' cellspacing='0' cellpadding='0'><tr>{left}{right}</tr></table>")
    else:
        parts += [presentation, _facts(view, em), sections]
    return f"<body style='color:{LIGHT.text};font-size:{em}px'>{''.join(parts)}</body>"


def field_of(label: str) -> str:
    """Give the field that stands behind a label; empty for one that is none."""
    return next((field for field in FIELD_LABELS if field_label(field) == label), "")


def _head(view: ParentView, em: int) -> str:
    name = _link("name", view.name, LIGHT.text) if view.name else ""
    title = f"<p style='font-size:{round(em * 1.4)}px;font-weight:700;margin:0'>{name}</p>"
    kind = _muted(_link("kind", view.kind, LIGHT.muted), em) if view.kind else ""
    contact = _muted(" · ".join(map(_unbroken, view.contact)), em) if view.contact else ""
    words = title + kind + contact
    if view.logo is None:
        return words
    side = round(em * 3.4)
    return (
        f"<table cellspacing='0' cellpadding='0'><tr><td width='{side + em}'>"
        f"<a href='{FIELD}logo'><img src='{LOGO}' height='{side}'></a></td>"
        f"<td style='vertical-align:middle'>{words}</td></tr></table>"
    )


def _facts(view: ParentView, em: int) -> str:
    rows = "".join(
        f"<tr><td style='padding:{em // 3}px {em}px {em // 3}px 0'>{_label(label)}</td>"
        f"<td style='padding:{em // 3}px 0'>{_lines(value)}</td></tr>"
        for label, value in view.facts
    )
    return f"<table width='100%' style='margin-top:{em // 2}px'>{rows}</table>" if rows else ""


def _narrow_facts(view: ParentView, em: int) -> str:
    """Put each label above its value: side by side, long words of either would be broken."""
    return "".join(_block(f"{_label(label)}<br>{_lines(value)}", em) for label, value in view.facts)


def _section(title: str, texts: tuple[str, ...], em: int) -> str:
    heading = f"<p style='font-weight:600;margin:{em}px 0 0 0'>{_label(title, LIGHT.text)}</p>"
    return heading + "".join(_paragraph(text, em, above=0.25) for text in texts)


def _label(label: str, color: str = LIGHT.muted) -> str:
    field = field_of(label)
    return _link(field, label, color) if field else escape(label)


def _link(field: str, text: str, color: str) -> str:
    return f"<a href='{FIELD}{field}' style='color:{color};text-decoration:none'>{escape(text)}</a>"


def _paragraph(text: str, em: int, above: float = 0.6) -> str:
    return _block(_lines(text), em, above)


def _block(html: str, em: int, above: float = 0.6) -> str:
    return f"<p style='margin:{round(em * above)}px 0 0 0'>{html}</p>"


def _muted(html: str, em: int) -> str:
    return (
        f"<p style='color:{LIGHT.muted};font-size:{round(em * 0.93)}px;margin:{em // 4}px 0 0 0'>{html}</p>"
    )


def _unbroken(text: str) -> str:
    """Keep a phone number or an address that fits on one line together."""
    return escape(text).replace(" ", "&nbsp;") if len(text) < 24 else escape(text)


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
