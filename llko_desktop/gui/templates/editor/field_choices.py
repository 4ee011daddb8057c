"""The fields and conditions that can be put into a template, as choices by name."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from llko_desktop.gui.templates.editor.picker import Choice
from llko_desktop.services.reply_catalogue import BY_NAME, FIELDS
from llko_desktop.services.template_fields import GROUP_LABELS, FieldKind
from llko_desktop.texts.template_words import TemplateWords

# Under its own name, by which the texts to translate are found.
translate = QCoreApplication.translate

# These always have a value.
_ALWAYS_KNOWN = frozenset(
    {"greeting", "parents_first", "today", "answer_term", "closing_term", "closing_date"}
)
# What these write begins with a small letter, at least for some families.
_BEGIN_SMALL = frozenset(
    {
        "parents_first",
        "child",
        "child_name",
        "of_child",
        "cancelled_because",
        "closing_term",
        "answer_term",
        "appointment",
    }
)


class Way(StrEnum):
    """What is done with the field that was chosen."""

    WRITE = "write"
    AS_LIST = "as_list"
    IF = "if"
    IF_NOT = "if_not"
    OTHERWISE = "otherwise"


def begins_capital(name: str) -> bool:
    """Say whether a field at the beginning of a sentence needs a capital."""
    return name in _BEGIN_SMALL or BY_NAME[name].kind is FieldKind.WEEK


def field_choices(words: TemplateWords, language: str, *, one_line: bool) -> tuple[Choice, ...]:
    """Give every field that can be written, by group, with an example; a list in a body also as bullets."""
    found = []
    for field in FIELDS:
        if field.kind is FieldKind.CONDITION:
            continue
        label, group = words.label(field), GROUP_LABELS[field.group].in_language(language)
        found_by = f"{field.name} {field.also}"
        if field.kind is FieldKind.LIST and not one_line:
            as_list = translate("TemplateChoices", "{field}, each on a line of its own").format(field=label)
            found.append(Choice((Way.AS_LIST, field.name), as_list, "", group, found_by))
        found.append(Choice((Way.WRITE, field.name), label, words.example(field), group, found_by))
    return tuple(found)


def condition_choices(words: TemplateWords, language: str, *, can_else: bool) -> tuple[Choice, ...]:
    """Give every condition, those about the request first, then which field must be known.

    `can_else`: “otherwise” has a place where the cursor is.
    """
    found = []
    if can_else:
        otherwise = translate("TemplateChoices", "otherwise: what stands in its place")
        found.append(Choice((Way.OTHERWISE, ""), otherwise))
    usual = translate("TemplateChoices", "Only if …")
    for field in FIELDS:
        if field.kind is FieldKind.CONDITION:
            found += [
                Choice((way, field.name), words.clause(field.name, holds=holds), "", usual, field.name)
                for way, holds in ((Way.IF, True), (Way.IF_NOT, False))
            ]
    for field in FIELDS:
        if field.kind is not FieldKind.CONDITION and field.name not in _ALWAYS_KNOWN:
            group = translate("TemplateChoices", "Only if it is known: {group}").format(
                group=GROUP_LABELS[field.group].in_language(language)
            )
            found_by = f"{field.name} {field.also}"
            found.append(Choice((Way.IF, field.name), words.clause(field.name), "", group, found_by))
    return tuple(found)
