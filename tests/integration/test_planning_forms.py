"""What the forms of the planning tell is in an encrypted store as it was told."""

from __future__ import annotations

from datetime import date

from llko_desktop.domain.period_text import PeriodText, lines_text
from llko_desktop.services.capacity_entry import (
    CAPACITY,
    CLOSURES,
    PARTS,
    RULES,
    WORKED,
    capacity_in,
    closing_days_in,
)
from llko_desktop.services.placement_entry import (
    ABSENCES,
    CHILD,
    HOURS,
    START,
    TRIAL_DAYS,
    PhaseText,
    entry_of_placement,
    phases_text,
    placement_in,
)
from llko_desktop.services.profile import Profile
from llko_desktop.storage.store import SqlStore


def test_places_and_closing_days_are_kept(store: SqlStore) -> None:
    profile = Profile(store, lambda: date(2026, 6, 24))
    summer = lines_text([PeriodText("1/7/2026", "31/8/2026", "6; vr 7-9 = 0")])
    before = profile.provider()
    places = {CAPACITY: "8", PARTS: "wo 12-18 = 4", RULES: summer}
    changed = profile.change(before, capacity_in(places, before))
    closed = {CLOSURES: lines_text([PeriodText("24/12/2026")]), WORKED: "New Year's Day"}
    after = profile.change(changed, closing_days_in(closed, changed))
    assert profile.provider() == after
    assert after.capacity_rules[0].first == date.min
    assert profile.change(after, before) == before


def test_a_placement_is_kept(store: SqlStore) -> None:
    entry = {
        CHILD: "Zoë Ngũgĩ",
        START: "1/9/2026",
        HOURS: phases_text([PhaseText("", ("ma 8-12 13-17", "")), PhaseText("4/1/2027", ("vr 8-17",))]),
        TRIAL_DAYS: lines_text([PeriodText("24/8/2026", "26/8/2026", "9-11")]),
        ABSENCES: lines_text([PeriodText("21/12/2026", "3/1/2027")]),
    }
    with store.write() as work:
        added = work.placements.add(placement_in(entry))
    with store.read() as work:
        kept = work.placements.get(added.number)
    assert kept == added
    assert placement_in(entry_of_placement(kept), kept) == kept
