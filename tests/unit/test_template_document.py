"""A template's source as a document and back: nothing is lost, and every place is found again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from llko_desktop import resources
from llko_desktop.gui.templates.editor.block_source import source_between
from llko_desktop.gui.templates.editor.chip_format import is_bold, is_chip, words_format
from llko_desktop.gui.templates.editor.chip_pairs import delete
from llko_desktop.gui.templates.editor.document_source import fill, insert
from llko_desktop.gui.templates.editor.written import Written
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.templates import BuiltinTemplates

pytestmark = pytest.mark.usefixtures("qapp")

CHIP = "\ufffc"
_BITS = [
    *("**", "*", "- ", "\n", " ", "a", "\\", "\t", "\xa0", "{{", "}}", "😀", "é"),
    *("\r", "\x00", "\u2028", "\u2029", "\ufdd0", CHIP),
    *("{{ child }}", "{{child|capital}}", "{{\nchild }}", "{{ a ** b }}", "{# ** #}"),
    *("{% if x %}", "{% else %}", "{% endif %}", "{% endif +%}", "{%- endfor -%}"),
]
SOURCES = st.lists(st.sampled_from(_BITS) | st.text(max_size=4), max_size=14).map("".join)


def document_of(source: str, *, one_line: bool = False) -> QTextDocument:
    document = QTextDocument()
    fill(document, source, one_line=one_line)
    return document


def select(document: QTextDocument, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def source_of(document: QTextDocument) -> str:
    return Written(document).source


@given(SOURCES, st.booleans())
def test_a_source_is_shown_and_given_back_word_for_word(source: str, one_line: bool) -> None:
    document = document_of(source, one_line=one_line)
    assert source_of(document) == source
    assert document.blockCount() == 1 or not one_line
    again = document_of(source_of(document), one_line=one_line)
    assert again.toRawText() == document.toRawText()


@pytest.mark.parametrize(
    "template",
    BuiltinTemplates(resources.read_text).all(),
    ids=lambda template: f"{template.key}-{template.language}",
)
def test_every_built_in_template_survives(template: ReplyTemplate) -> None:
    assert source_of(document_of(template.body)) == template.body
    assert source_of(document_of(template.subject, one_line=True)) == template.subject


@given(SOURCES, SOURCES, st.data())
def test_what_is_kept_is_what_stands_there_after_any_change(source: str, other: str, data) -> None:
    document = document_of(source)
    kept = Written(document)
    for _ in range(data.draw(st.integers(1, 3))):
        places = st.integers(0, document.characterCount() - 1)
        start, end = sorted((data.draw(places), data.draw(places)))
        document.clearUndoRedoStacks()
        before = kept.source
        cursor = select(document, start, end)
        act = data.draw(st.sampled_from(["insert", "delete", "bold", "block"]))
        if act == "insert":
            insert(cursor, other)
        elif act == "delete":
            delete(cursor)
        elif act == "bold":
            cursor.mergeCharFormat(words_format(bold=True))
        else:
            cursor.insertBlock()
        assert kept.source == source_of(document)
        # Where it was left so, it is given back so.
        assert source_of(document_of(kept.source)) == kept.source
        after = kept.source
        document.undo()
        assert kept.source == source_of(document) == before
        document.redo()
        assert kept.source == after


@given(SOURCES)
def test_places_of_the_source_are_found_in_the_document(source: str) -> None:
    document = document_of(source)
    kept = Written(document)
    for at in range(len(source)):
        start, end = kept.span(at, at + 1)
        assert 0 <= start <= end < document.characterCount()
        shown = select(document, start, end).selectedText()
        assert shown in ("", CHIP, "\u2029", source[at])


def test_a_stretch_of_the_source_is_found_behind_emoji_and_bold_words() -> None:
    source = "😀 **vet {{ child }}** en\n- {{ chidl }} 😀 fout"
    document = document_of(source)
    for words, shown in (("{{ chidl }}", CHIP), ("fout", "fout"), ("vet", "vet"), ("en", "en")):
        start = source.index(words)
        span = Written(document).span(start, start + len(words))
        assert select(document, *span).selectedText() == shown


def test_words_between_stars_are_bold_and_lines_with_a_dash_a_list() -> None:
    document = document_of("**Beste {{ greeting }}**, dag\n- een\n- **twee**\n-geen\ndrie - vier")
    lines = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    assert [line.text() for line in lines] == [f"Beste {CHIP}, dag", "een", "twee", "-geen", "drie - vier"]
    assert [line.textList() is not None for line in lines] == [False, True, True, False, False]
    assert lines[1].textList() == lines[2].textList()
    runs = lines[0].textFormats()
    assert [(is_bold(run.format), is_chip(run.format)) for run in runs] == [
        (True, False),
        (True, True),
        (False, False),
    ]


@pytest.mark.parametrize(
    ("source", "start", "end", "bolder"),
    [
        ("een twee", 0, 3, "**een** twee"),
        ("een twee", 3, 8, "een **twee**"),
        ("een twee", 3, 4, "een twee"),
        ("{{ child }} en", 0, 1, "**{{ child }}** en"),
        ("een\ntwee", 0, 8, "**een**\n**twee**"),
        ("2 ** 3", 0, 1, "**2** ** 3"),
        ("a*b", 0, 1, "a*b"),
        ("😀 een", 0, 2, "**😀** een"),
    ],
)
def test_words_made_bold_get_stars_where_stars_can_say_so(source, start, end, bolder) -> None:
    document = document_of(source)
    select(document, start, end).mergeCharFormat(words_format(bold=True))
    assert source_of(document) == bolder


@pytest.mark.parametrize(
    ("start", "end", "part"),
    [
        (0, 3, "een"),
        (1, 3, "en"),
        (4, 5, "- {{ x }}"),
        (2, 5, "n\n- {{ x }}"),
        (5, 8, "**a b**"),
        (6, 8, " **b**"),
    ],
)
def test_a_part_of_a_document_has_a_source_of_its_own(start: int, end: int, part: str) -> None:
    document = document_of("een\n- {{ x }}**a b**")
    assert source_between(document, start, end) == part


@pytest.mark.parametrize(
    ("text", "tag", "at", "written"),
    [
        ("Dag.", "{% endif %}", 4, "Dag.{% endif +%}"),
        ("", "{% endif %}", 0, "{% endif %}"),
        ("Dag.", "{% endif %}", 0, "{% endif %}Dag."),
        ("Dag.\n{% endif %}", "x", 6, "Dag.\n{% endif %}x"),
        ("Dag.\n{% endif %}", "x", 5, "Dag.\nx{% endif +%}"),
        ("Dag {% endif %} x", "", 5, "Dag {% endif %} x"),
    ],
)
def test_a_line_ends_where_it_is_seen_to_end(text: str, tag: str, at: int, written: str) -> None:
    """Jinja2 takes the end of the line behind a tag away, unless the tag says otherwise."""
    document = document_of(text)
    insert(select(document, at, at), tag)
    assert source_of(document) == written


def test_a_tag_that_comes_to_stand_at_the_end_of_words_keeps_the_end_of_the_line() -> None:
    document = document_of("Dag {% if x %}a{% endif %} en verder")
    cursor = select(document, 7, document.characterCount() - 1)
    cursor.removeSelectedText()
    assert source_of(document) == "Dag {% if x %}a{% endif +%}"


@pytest.mark.parametrize(
    ("source", "start", "end", "left"),
    [
        ("a{% if x %}b{% endif %}c", 1, 2, "abc"),
        ("a{% if x %}b{% endif %}c", 3, 4, "abc"),
        ("a{% if x %}b{% else %}c{% endif %}d", 1, 2, "abcd"),
        ("a{% if x %}b{% else %}c{% endif %}d", 3, 4, "a{% if x %}bc{% endif %}d"),
        ("{% if x %}{% if y %}b{% endif %}{% endif %}", 1, 2, "{% if x %}b{% endif %}"),
        ("{% if x %}{% if y %}b{% endif %}{% endif %}.", 4, 5, "{% if y %}b{% endif %}."),
        ("a\n{% if x %}\n- b\n{% endif %}\nc", 2, 3, "a\n- b\nc"),
        ("a\n{% if x %}\n- b\n{% endif %}\nc", 6, 7, "a\n- b\nc"),
        ("{% if x %}\na\n{% endif %}", 0, 1, "a"),
        ("{% if x %}\n- a\n{% endif %}", 4, 5, "- a"),
        ("a{% if x %}b{% endif %}c", 0, 5, ""),
        ("a{% if x %}b{% endif %}c", 0, 3, "c"),
        ("{% for item in missing %}\n- {{ item }}\n{% endfor %}", 0, 1, "- {{ item }}"),
        ("{% if x %}a", 0, 1, "a"),
        ("{{ child }}\nb", 0, 1, "\nb"),
    ],
)
def test_a_tag_takes_what_belongs_to_it_along(source: str, start: int, end: int, left: str) -> None:
    document = document_of(source)
    document.clearUndoRedoStacks()
    delete(select(document, start, end))
    assert source_of(document) == left
    document.undo()
    assert source_of(document) == source
    assert not document.isUndoAvailable()
