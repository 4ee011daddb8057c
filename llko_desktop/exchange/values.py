"""Reads names, remarks, yes or no, languages, mail addresses and phone numbers from the text of a cell."""

from __future__ import annotations

import re
from functools import lru_cache

import phonenumbers

from llko_desktop.domain.cleaning import clean_line as clean_line
from llko_desktop.domain.cleaning import clean_text as clean_text
from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.messages import InputError
from llko_desktop.services.cells import LONGEST_VALUE
from llko_desktop.services.contact_details import HOME_REGION, checked_email, checked_phone

_YES = frozenset(
    "ja j yes y oui o true waar vrai x v 1 ok gewenst souhaite inkomenstarief ikt inkomensgerelateerd".split()
) | {"tarif lie aux revenus", "income tariff", "income based tariff", "income based"}
_NO = frozenset("nee neen n no non false onwaar faux 0".split()) | {
    "vrije prijs",
    "niet gewenst",
    "prix libre",
    "free price",
}
_TICKS = frozenset("✓✔☑☒✗✘")
_MAIN_LANGUAGES = {
    "nl": "nl nederlands neerlandais dutch vlaams nederlandstalig flamand",
    "fr": "fr frans francais french franstalig francophone",
    "en": "en engels anglais english engelstalig",
    "de": "de duits allemand german",
}
_LANGUAGE_OF = {word: code for code, words in _MAIN_LANGUAGES.items() for word in words.split()}
_BETWEEN_ADDRESSES = re.compile(r"[\s<>;,()\[\]\"]+")


def full_name(whole: str, first: str, last: str) -> str:
    """Put a name together; a whole name without the first name in it is taken as the last name."""
    if not whole:
        return f"{first} {last}".strip()
    if not first or last or set(fold_words(first).split()) <= set(fold_words(whole).split()):
        return whole
    return f"{first} {whole}"


def read_yes_no(text: str) -> bool | None:
    """Read a yes or no in Dutch, French or English, or a tick; `None` when it is neither."""
    if text.strip() in _TICKS:
        return text.strip() not in "☒✗✘"
    word = fold_words(text)
    if word in _YES:
        return True
    return False if word in _NO else None


def read_language(text: str) -> str:
    """Give the ISO 639-1 code of the (first) language that a text names; empty when it names none we know.

    A text that is longer than `LONGEST_VALUE` names none.
    """
    if len(text) > LONGEST_VALUE:
        return ""
    for word in re.split(r"[,;/&+(\n]|\b(?:en|et|and|of|ou|or)\b", text):
        code = _language_code(fold_words(word))
        if code:
            return code
    return _language_code(fold_words(text))


def _language_code(word: str) -> str:
    return _LANGUAGE_OF.get(word) or _language_names().get(word, "")


@lru_cache(maxsize=1)
def _language_names() -> dict[str, str]:
    """Give the code of every language that has one of two letters, by its folded names and by the code."""
    from babel import Locale

    codes: dict[str, str] = {}
    for language in ("nl", "fr", "en"):
        for code, name in Locale(language).languages.items():
            if len(code) == 2:
                codes.setdefault(code, code)
                codes.setdefault(fold_words(name), code)
    return codes


def read_emails(text: str) -> tuple[tuple[str, ...], bool]:
    """Give the mail addresses in a text that can exist, and whether the text was nothing but one address.

    None of a text that is longer than `LONGEST_VALUE`.
    """
    if len(text) > LONGEST_VALUE:
        return (), False
    try:
        return (checked_email(text),), True
    except InputError:
        found = []
    for candidate in filter(lambda part: "@" in part, _BETWEEN_ADDRESSES.split(text)):
        try:
            found.append(checked_email(candidate.removeprefix("mailto:").strip(".'")))
        except InputError:
            continue
    return tuple(dict.fromkeys(found)), False


def read_phones(text: str) -> tuple[tuple[str, ...], bool]:
    """Give the phone numbers in a text that can exist, international, and whether it was just one number.

    None of a text that is longer than `LONGEST_VALUE`.
    """
    if len(text) > LONGEST_VALUE:
        return (), False
    try:
        return (checked_phone(text),), True
    except InputError:
        matches = phonenumbers.PhoneNumberMatcher(text[:200], HOME_REGION)
        form = phonenumbers.PhoneNumberFormat.INTERNATIONAL
        found = [phonenumbers.format_number(match.number, form) for match in matches]
    return tuple(dict.fromkeys(found)), False
