"""Checks mail addresses and phone numbers, without asking any network, and gives them in their usual form."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module

from llko_desktop.domain.messages import InputError, Message

HOME_REGION = "BE"
_OTHER_THAN_DIGITS = re.compile(r"[^\d\s+()./\-]")
# What could still follow for a part of an address to become a whole one.
_REST_OF_EMAIL = ("", "a", "be", ".be", "a.be", "@a.be", "a@a.be")


def checked_email(text: str) -> str:
    """Give a mail address in its normal form; empty stays empty. `InputError` when it cannot exist."""
    from email_validator import EmailNotValidError, validate_email

    if not text.strip():
        return ""
    try:
        return validate_email(text.strip(), check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError as error:
        raise InputError(Message.of("email_invalid", email=text.strip())) from error


def checked_phone(text: str) -> str:
    """Give a phone number in its international form (`+32 470 12 34 56`); Belgian without a country code.

    Empty stays empty. `InputError` when no such number can exist.
    """
    import phonenumbers

    if not text.strip():
        return ""
    try:
        number = phonenumbers.parse(text, HOME_REGION)
    except phonenumbers.NumberParseException as error:
        raise InputError(Message.of("phone_invalid", phone=text.strip())) from error
    if not phonenumbers.is_valid_number(number):
        raise InputError(Message.of("phone_invalid", phone=text.strip()))
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


class ContactDetails:
    """Looks at kept ways to reach the provider, for the checklist of the info page (`ContactCheck`, R14)."""

    def __init__(self) -> None:
        # It is made beside the store, off the window's thread: nobody has to wait for these there.
        import_module("email_validator")
        import_module("phonenumbers")

    def phone(self, text: str) -> Message | None:
        """Say what is wrong with a phone number; nothing where it can exist."""
        return _fault(checked_phone, text)

    def email(self, text: str) -> Message | None:
        """Say what is wrong with a mail address; nothing where it can exist."""
        return _fault(checked_email, text)

    def is_foreign(self, phone: str) -> bool:
        """Say whether a phone number exists, in another country than Belgium."""
        import phonenumbers

        try:
            number = phonenumbers.parse(phone, HOME_REGION)
        except phonenumbers.NumberParseException:
            return False
        region = phonenumbers.region_code_for_number(number)
        return phonenumbers.is_valid_number(number) and region != HOME_REGION


def _fault(check: Callable[[str], str], text: str) -> Message | None:
    try:
        check(text)
    except InputError as error:
        return error.messages[0]
    return None


def wrong_phone(text: str) -> Message | None:
    """Say what is wrong with a phone number that is being typed; nothing while it may only be unfinished."""
    import phonenumbers

    reasons = phonenumbers.ValidationResult
    bare = text.strip()
    if _OTHER_THAN_DIGITS.search(bare):
        return Message.of("phone_invalid", phone=bare)
    try:
        number = phonenumbers.parse(bare, HOME_REGION)
    except phonenumbers.NumberParseException as error:
        ended = error.error_type == phonenumbers.NumberParseException.TOO_LONG
        return Message.of("phone_invalid", phone=bare) if ended else None
    too_much = phonenumbers.is_possible_number_with_reason(number) == reasons.TOO_LONG
    return Message.of("phone_invalid", phone=bare) if too_much else None


def wrong_email(text: str) -> Message | None:
    """Say what is wrong with a mail address that is being typed; nothing while it may only be unfinished."""
    from email_validator import EmailNotValidError, validate_email

    bare = text.strip()
    for rest in _REST_OF_EMAIL if bare else ():
        try:
            validate_email(bare + rest, check_deliverability=False, test_environment=True)
        except EmailNotValidError:
            continue
        return None
    return Message.of("email_invalid", email=bare) if bare else None
