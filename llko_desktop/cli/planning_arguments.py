"""The options of the commands about room."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from llko_desktop.cli.date_order import add_date_order
from llko_desktop.cli.values import read_day, read_plan

_PLAN = '"ma 08:00-17:00, …"'


def add_planning(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add the commands; `command` makes one of a name and what it does."""
    fit = command("fit", "say whether there is room for a request, day by day")
    fit.add_argument("reference", metavar="REF")
    fit.add_argument("--without-holds", action="store_true", help="as if no other offer kept a place")
    place = command("place", "place a child by hand, or all children of a list")
    place.add_argument(
        "--import", dest="files", nargs="+", default=(), metavar="FILE", help="place the children of a list"
    )
    place.add_argument("--dry-run", action="store_true", help="say what would happen, write nothing")
    add_date_order(place)
    place.add_argument("--child", metavar="NAME")
    place.add_argument("--start", type=read_day, metavar="DATE")
    place.add_argument("--end", type=read_day, metavar="DATE", help="last day (default: at 2 years 6 months)")
    place.add_argument("--plan", type=read_plan, metavar=_PLAN)
    place.add_argument(
        "--other-week", type=read_plan, metavar=_PLAN, help="the week that takes turns with it"
    )
    place.add_argument("--born", type=read_day, metavar="DATE", help="birth date")
    place.add_argument("--own", action="store_true", help="a child of your own that counts")
    place.add_argument("--note", default="", metavar="TEXT")
    listing = command("placements", "list the children who are placed, end or remove a placement")
    change = listing.add_mutually_exclusive_group()
    change.add_argument("--remove", metavar="NUMBER")
    change.add_argument("--end", nargs=2, metavar=("NUMBER", "DATE"), help="its last day")
    close = command("close-days", "show the closing days, or add a day or period")
    close.add_argument("first", type=read_day, nargs="?", metavar="FROM")
    close.add_argument("last", type=read_day, nargs="?", metavar="TO")
    close.add_argument("--open", action="store_true", help="open on these days after all")
    places = command("capacity", "show or set how many places there are")
    places.add_argument("places", type=int, nargs="?", metavar="N")
    places.add_argument("--from", dest="first", type=read_day, metavar="DATE", help="from this day on")
    places.add_argument("--to", dest="last", type=read_day, metavar="DATE", help="up to this day")
