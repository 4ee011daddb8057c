"""What the tags of a template are called on their chips."""

from __future__ import annotations

from llko_desktop.services.reply_catalogue import FIELDS
from llko_desktop.services.template_fields import FieldKind
from llko_desktop.texts.template_words import CLAUSES, TemplateWords


def test_every_yes_or_no_field_has_words_for_both() -> None:
    assert CLAUSES.keys() == {field.name for field in FIELDS if field.kind is FieldKind.CONDITION}


def test_other_fields_are_known_or_not() -> None:
    words = TemplateWords("en")
    assert words.clause("reply_by") == "“reply at the latest on” is known"
    assert words.clause("reply_by", holds=False) == "“reply at the latest on” is not known"
