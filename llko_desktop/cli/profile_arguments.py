"""The options of `provider` and `infopage`: one for every detail of the provider."""

from __future__ import annotations

import argparse
from dataclasses import fields

from llko_desktop.cli.values import read_day
from llko_desktop.domain.provider import LONG_TEXTS, Provider

# What is set by `capacity` and in the window is no option of `provider`.
DETAILS = [
    field.name for field in fields(Provider) if field.name not in ("capacity_rules", "worked_holidays")
]
# The option of a detail, where it is not its own name, what it takes and what it is.
_OPTIONS = {"closures": "closing", "opening_exceptions": "opening-exception", "day_price": "price"}
_TAKES = {
    "capacity": ("N", "places at the same time"),
    "opening": ('"ma-vr 07:00-18:00"', "opening hours"),
    "opening_exceptions": ('"2026-07-01/2026-08-31 09:00-17:00, …"', "days or periods with other hours"),
    "closures": ('"2026-07-06/2026-07-10, …"', "closing days, all of them"),
    "closed_never": ("2026,…", "years without any closing day"),
    "kind": ("family|group|together", "kind of childcare"),
    "tariff": ("income|free", "income tariff or a free price"),
    "day_price": ("32.50", "price of a whole day, in euro"),
    "ages": ("0-36", "ages taken in, in months"),
    "languages": ("nl,fr,…", "languages spoken, as ISO 639 codes"),
    "smoke_free": ("yes|no", "whether nobody smokes"),
    "signature": ("TEXT|@FILE", "what stands under a reply"),
}
_OUTPUTS = {
    "pdf": ("FILE", "write what parents see as a PDF"),
    "poster": ("FILE", "write a poster for the door as a PDF of one page"),
    "export": ("DIR", "write a new folder into DIR with the texts and pictures to enter on the platform"),
}
_TEXT, _LONG_TEXT = ("TEXT", None), ("TEXT|@FILE", None)


def add_profile(provider: argparse.ArgumentParser, info_page: argparse.ArgumentParser) -> None:
    """Add the options of both commands; of `provider`, a detail that is not given is not in the outcome."""
    provider.epilog = "An empty value clears a detail; @FILE takes a long text from a file in UTF-8."
    for name in DETAILS:
        takes, text = _TAKES.get(name, _LONG_TEXT if name in LONG_TEXTS else _TEXT)
        option = _OPTIONS.get(name, name).replace("_", "-")
        provider.add_argument(f"--{option}", dest=name, metavar=takes, help=text, default=argparse.SUPPRESS)
    for option, (takes, text) in _OUTPUTS.items():
        info_page.add_argument(f"--{option}", metavar=takes, help=text)
    info_page.add_argument(
        "--photo", nargs="+", metavar="FILE", default=[], help="add photos, all of them or none"
    )
    info_page.add_argument("--logo", metavar="FILE", help="add the logo, in place of the one there is")
    info_page.add_argument(
        "--reviewed",
        nargs="?",
        type=read_day,
        metavar="DATE",
        default=argparse.SUPPRESS,
        help="note that the page was looked over on the platform, today or on DATE",
    )
