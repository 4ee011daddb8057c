"""Checks mail addresses and phone numbers, without asking any network, and gives them in their usual form."""

from __future__ import annotations

from llko_desktop.domain.messages import InputError, Message

HOME_REGION = "BE"


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
