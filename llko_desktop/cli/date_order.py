"""The option that says how the dates of a file are to be read, for every command that reads lists."""

from __future__ import annotations

import argparse

from llko_desktop.services.incoming import DateOrder

_DATE_ORDERS = {"day-first": DateOrder.DAY_FIRST, "month-first": DateOrder.MONTH_FIRST}


def add_date_order(command: argparse.ArgumentParser) -> None:
    """Add `--dates` to a command."""
    command.add_argument(
        "--dates",
        type=_date_order,
        metavar="day-first|month-first",
        help="how dates like 03/04/2026 are to be read, where the file does not say (default: day first)",
    )


def _date_order(text: str) -> DateOrder:
    try:
        return _DATE_ORDERS[text]
    except KeyError:
        raise argparse.ArgumentTypeError(f"choose from {', '.join(_DATE_ORDERS)}") from None
