"""The public holidays of Belgium, by the names under which a provider can say that it is open on them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from functools import lru_cache

_LANGUAGES = {"nl": "nl", "fr": "fr", "en": "en_US"}
_KEYS = "en_US"


@lru_cache(maxsize=64)
def holidays_of(year: int, language: str = "en") -> Mapping[date, str]:
    """Give the public holidays of a year with their names in a language; the English ones are keys."""
    from holidays import country_holidays

    found = country_holidays("BE", years=year, language=_LANGUAGES.get(language, _KEYS))
    return dict(sorted(found.items()))


def holiday_on(day: date, worked: Collection[str] = ()) -> str | None:
    """Give the key of the holiday on a day; none on another day, or where `worked` says that it is worked."""
    key = holidays_of(day.year).get(day)
    return None if key in worked else key
