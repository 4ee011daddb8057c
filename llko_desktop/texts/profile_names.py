"""The names of the provider's details, in English and in lower case, translated where they are shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_FIELDS: dict[str, Any] = {
    "name": QT_TRANSLATE_NOOP("ProfileNames", "name"),
    "responsible": QT_TRANSLATE_NOOP("ProfileNames", "responsible person"),
    "street": QT_TRANSLATE_NOOP("ProfileNames", "street and number"),
    "postcode": QT_TRANSLATE_NOOP("ProfileNames", "postcode"),
    "municipality": QT_TRANSLATE_NOOP("ProfileNames", "municipality"),
    "phone": QT_TRANSLATE_NOOP("ProfileNames", "phone number"),
    "email": QT_TRANSLATE_NOOP("ProfileNames", "mail address"),
    "website": QT_TRANSLATE_NOOP("ProfileNames", "website"),
    "capacity": QT_TRANSLATE_NOOP("ProfileNames", "number of places"),
    "opening": QT_TRANSLATE_NOOP("ProfileNames", "opening hours"),
    "signature": QT_TRANSLATE_NOOP("ProfileNames", "signature"),
    "tariff": QT_TRANSLATE_NOOP("ProfileNames", "tariff"),
    "closures": QT_TRANSLATE_NOOP("ProfileNames", "closing days"),
    "kind": QT_TRANSLATE_NOOP("ProfileNames", "kind of childcare"),
    "opening_exceptions": QT_TRANSLATE_NOOP("ProfileNames", "days with other hours"),
    "closed_never": QT_TRANSLATE_NOOP("ProfileNames", "years without closing days"),
    "ages": QT_TRANSLATE_NOOP("ProfileNames", "ages"),
    "day_price": QT_TRANSLATE_NOOP("ProfileNames", "price of a day"),
    "price_includes": QT_TRANSLATE_NOOP("ProfileNames", "what the price includes"),
    "languages": QT_TRANSLATE_NOOP("ProfileNames", "languages spoken"),
    "smoke_free": QT_TRANSLATE_NOOP("ProfileNames", "smoke-free"),
    "presentation": QT_TRANSLATE_NOOP("ProfileNames", "presentation"),
    "approach": QT_TRANSLATE_NOOP("ProfileNames", "pedagogical approach"),
    "meals": QT_TRANSLATE_NOOP("ProfileNames", "meals"),
    "nappies": QT_TRANSLATE_NOOP("ProfileNames", "nappies"),
    "outdoor": QT_TRANSLATE_NOOP("ProfileNames", "playing outside"),
    "accessibility": QT_TRANSLATE_NOOP("ProfileNames", "accessibility"),
    "transport": QT_TRANSLATE_NOOP("ProfileNames", "public transport"),
    "pets": QT_TRANSLATE_NOOP("ProfileNames", "pets"),
    "certificates": QT_TRANSLATE_NOOP("ProfileNames", "certificates"),
    "visiting_hours": QT_TRANSLATE_NOOP("ProfileNames", "visiting hours"),
    "priority_rules": QT_TRANSLATE_NOOP("ProfileNames", "priority rules"),
    "capacity_rules": QT_TRANSLATE_NOOP("ProfileNames", "other numbers of places"),
    "worked_holidays": QT_TRANSLATE_NOOP("ProfileNames", "public holidays on which you are open"),
    "logo": QT_TRANSLATE_NOOP("ProfileNames", "logo"),
    "photos": QT_TRANSLATE_NOOP("ProfileNames", "photos"),
}
# What fields that are asked for together are called as one.
_TOGETHER: dict[frozenset[str], Any] = {
    frozenset({"street", "postcode", "municipality"}): QT_TRANSLATE_NOOP("ProfileNames", "address"),
    frozenset({"accessibility", "transport"}): QT_TRANSLATE_NOOP(
        "ProfileNames", "accessibility or public transport"
    ),
    frozenset({"logo", "photos"}): QT_TRANSLATE_NOOP("ProfileNames", "logo or photos"),
}


def field_name(field: str) -> str:
    """Give the name of a field of the info page (`logo` and `photos` too), as it stands in a sentence."""
    return QCoreApplication.translate("ProfileNames", _FIELDS[field])


def fields_name(fields: tuple[str, ...]) -> str:
    """Give the name of fields that are asked for together: the address, or else that of the first one."""
    words = _TOGETHER.get(frozenset(fields))
    return QCoreApplication.translate("ProfileNames", words) if words else field_name(fields[0])
