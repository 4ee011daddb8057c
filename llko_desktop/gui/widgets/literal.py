"""Texts of the user on buttons and in menus, where Qt takes a single & for the mark of a key."""

from __future__ import annotations


def literal(text: str) -> str:
    """Write a text for a button or a menu so that it is shown as it is, and brings no key with it."""
    return text.replace("&", "&&")
