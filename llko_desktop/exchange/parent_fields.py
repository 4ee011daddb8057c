"""Reads who the parents of a request are and how they are reached, also from what stands behind a name."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import phonenumbers

from llko_desktop.domain.flags import Flag
from llko_desktop.domain.request import Parent
from llko_desktop.exchange.records import Entry
from llko_desktop.exchange.values import clean_line, full_name, read_emails, read_phones
from llko_desktop.services.cells import LONGEST_VALUE
from llko_desktop.services.contact_details import HOME_REGION
from llko_desktop.services.fields import Field

_ListReader = Callable[[str], tuple[tuple[str, ...], bool]]

_NAMES = (
    (Field.PARENT, Field.PARENT_FIRST, Field.PARENT_LAST),
    (Field.PARENT2, Field.PARENT2_FIRST, Field.PARENT2_LAST),
)
_ADDRESS = re.compile(r"[^\s<>()\[\],;:|@]{1,64}@[^\s<>()\[\],;:|@]{3,190}")
# Where a number or address was taken out, with a word for it before it and brackets around it.
_TAKEN_OUT = re.compile(
    r"[(\[<]?\s*(?:\b(?:tel|gsm|telefoon|telephone|téléphone|phone|mobile|mail|e-?mail)\b\.?\s*:?\s*)?"
    r"\x00\s*[>\])]?",
    re.IGNORECASE,
)


@dataclass
class ParentFields:
    """The parents of a request; `keep` has the fields whose words are to be kept, with a flag or none."""

    parents: tuple[Parent, ...] = ()
    keep: list[tuple[Field, Flag | None]] = field(default_factory=list)


def read_parents(fields: Mapping[Field, Entry]) -> ParentFields:
    """Read two parents; a number or address within a name is theirs where they have no other."""
    found = ParentFields()
    emails = _contacts(fields, (Field.EMAIL, Field.EMAIL2), Flag.EMAIL_INVALID, read_emails, found)
    phones = _contacts(fields, (Field.PHONE, Field.PHONE2), Flag.PHONE_INVALID, read_phones, found)
    parents = []
    for (whole, *parts), email, phone in zip(_NAMES, emails, phones, strict=True):
        name, own_emails, own_phones = name_and_contacts(_line(fields, whole))
        email, phone = email or next(iter(own_emails), ""), phone or next(iter(own_phones), "")
        if not {*own_emails, *own_phones} <= {email, phone}:
            found.keep.append((whole, None))
        first, last = (_line(fields, part) for part in parts)
        parents.append(Parent(full_name(name, first, last), email, phone))
    found.parents = tuple(parent for parent in parents if parent != Parent())
    return found


def name_and_contacts(text: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Give a name without the mail addresses and phone numbers in it, and these."""
    if len(text) > LONGEST_VALUE or not re.search(r"@|\d{2}", text):
        return text, (), ()
    emails: list[str] = []
    phones: list[str] = []
    for match in _ADDRESS.finditer(text):
        if address := read_emails(match[0].strip("."))[0]:
            emails += address
            text = text.replace(match[0], "\x00")
    for number in [match.raw_string for match in phonenumbers.PhoneNumberMatcher(text, HOME_REGION)]:
        phones += read_phones(number)[0]
        text = text.replace(number, "\x00")
    if not emails and not phones:
        return text, (), ()
    name = _TAKEN_OUT.sub(" ", text)
    return clean_line(name).strip(" ,;:/|-–"), tuple(dict.fromkeys(emails)), tuple(dict.fromkeys(phones))


def _line(fields: Mapping[Field, Entry], of: Field) -> str:
    return clean_line(fields[of].text) if of in fields else ""


def _contacts(
    fields: Mapping[Field, Entry],
    both: tuple[Field, Field],
    flag: Flag,
    reader: _ListReader,
    noted: ParentFields,
) -> tuple[str, str]:
    """Give the first and the second parent's address or number, also when one cell holds both."""
    found: list[tuple[str, ...]] = []
    for of in both:
        text = _line(fields, of)
        values, alone = reader(text) if text else ((), True)
        if text and not values:
            noted.keep.append((of, flag))
        elif not alone:
            noted.keep.append((of, None))
        found.append(values)
    mine, others = found[0], (*found[1], *found[0][1:])
    return next(iter(mine), ""), next(iter(others), "")
