"""Explains every field that a template may use, from the catalogue and from what really fills it in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.request import CareRequest, Child, ProcedureRef, receive
from llko_desktop.domain.status import Source
from llko_desktop.services.reply_catalogue import FIELDS
from llko_desktop.services.reply_fields import FieldValue, field_values
from llko_desktop.services.template_fields import GROUP_LABELS, Field, FieldGroup, FieldKind
from llko_desktop.texts.speech import Texts

_ANY_DAY = date(2000, 1, 1)


@dataclass(frozen=True)
class FieldHelp:
    """A field in words: its label, how it is written in a source, an example, and what it is when unknown."""

    label: str
    source: str
    example: str
    unknown: str


def field_help(texts: Texts) -> dict[str, list[FieldHelp]]:
    """Give the help on every field, by the label of its group, in the order of the menus."""
    known = _of_a_stranger(texts.procedure, texts.language)
    by_group: dict[FieldGroup, list[FieldHelp]] = {group: [] for group in FieldGroup}
    for field in FIELDS:
        by_group[field.group].append(_help_on(field, known, texts.language))
    return {GROUP_LABELS[group].in_language(texts.language): found for group, found in by_group.items()}


def _help_on(field: Field, known: Mapping[str, FieldValue], language: str) -> FieldHelp:
    label, example = field.label.in_language(language), field.example.in_language(language)
    written = "{{% if {name} %}}" if field.kind is FieldKind.CONDITION else "{{{{ {name} }}}}"
    source = written.format(name=field.name)
    return FieldHelp(label, source, example, _unknown(field, known.get(field.name), label))


def _unknown(field: Field, value: FieldValue | None, label: str) -> str:
    if field.kind is FieldKind.CONDITION:
        return QCoreApplication.translate("FieldHelp", "no: the part that it begins is left out")
    if value is None:
        text = QCoreApplication.translate("FieldHelp", "an open place: ‹{label}›")
        return text.format(label=label)
    if field.group is FieldGroup.FAMILY:
        return QCoreApplication.translate("FieldHelp", "in general words: {text}").format(text=value)
    return QCoreApplication.translate("FieldHelp", "always known")


def _of_a_stranger(procedure: Procedure, language: str) -> Mapping[str, FieldValue]:
    """Give the fields that have a value for a family of which nothing at all is known."""
    ref = ProcedureRef(procedure.id, procedure.version)
    request = receive(CareRequest("-", Source.PHONE, _ANY_DAY, Child(), ref))
    return field_values(request, Provider(), procedure, _ANY_DAY, language)
