"""A day cut into pieces, with one number for each piece packed into a whole number.

Adding two packed days adds their counts piece by piece, and one addition tells where a count reaches a limit:
so many days are compared in little time, and exactly, to the minute.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator

from llko_desktop.domain.schedule import MINUTES_A_DAY, TimeRange

QUARTER = 15
_BITS = 16
# The top bit of a piece is the sign that its limit is reached: no piece ever counts as much by itself.
_TOP: int = 1 << (_BITS - 1)


class DayGrid:
    """The pieces that begin at some minutes of the day: every quarter of an hour, and `minutes` besides."""

    def __init__(self, minutes: Iterable[int] = ()) -> None:
        quarters = range(0, MINUTES_A_DAY, QUARTER)
        self.starts: tuple[int, ...] = tuple(sorted({*quarters, *minutes} - {MINUTES_A_DAY}))
        self._place = {minute: place for place, minute in enumerate((*self.starts, MINUTES_A_DAY))}
        ones = 0
        for place in range(len(self.starts)):
            ones |= 1 << (place * _BITS)
        self._ones, self.tops = ones, ones << (_BITS - 1)

    def packed(self, ranges: Iterable[TimeRange]) -> int:
        """Give one for each piece within ranges that do not overlap.

        `KeyError` for a range that begins or ends within a piece.
        """
        total = 0
        for item in ranges:
            first, last = self._place[item.start], self._place[item.end]
            total += (self._ones & ((1 << ((last - first) * _BITS)) - 1)) << (first * _BITS)
        return total

    def tops_of(self, ranges: Iterable[TimeRange]) -> int:
        """Give the top bit of each piece within ranges: what `full` is compared with."""
        return self.packed(ranges) << (_BITS - 1)

    def limit(self, places: Callable[[int], int]) -> int:
        """Pack what `full` needs of the most that each piece may count; `places` gives it for a minute."""
        total = 0
        for place, minute in enumerate(self.starts):
            total |= (_TOP - places(minute)) << (place * _BITS)
        return total

    def full(self, counts: int, limit: int) -> int:
        """Give the top bit of each piece in which one more would be more than its limit."""
        return (counts + limit) & self.tops

    def count_at(self, counts: int, minute: int) -> int:
        """Give what is counted at a minute."""
        place = bisect_right(self.starts, minute) - 1
        return (counts >> (place * _BITS)) & (2 * _TOP - 1)

    def first_minute(self, tops: int) -> int:
        """Give the minute at which the first piece begins that has its top bit set; there must be one."""
        lowest = tops & -tops
        return self.starts[(lowest.bit_length() - 1) // _BITS]

    def pieces(self, counts: int) -> Iterator[tuple[TimeRange, int]]:
        """Yield the day as ranges in which the count stays the same."""
        ends = (*self.starts[1:], MINUTES_A_DAY)
        begun, counted = 0, counts & (2 * _TOP - 1)
        for place, end in enumerate(ends):
            following = (counts >> ((place + 1) * _BITS)) & (2 * _TOP - 1)
            if end == MINUTES_A_DAY or following != counted:
                yield TimeRange(begun, end), counted
                begun, counted = end, following

    def ranges(self, tops: int) -> tuple[TimeRange, ...]:
        """Give the ranges whose pieces have their top bit set."""
        return tuple(item for item, value in self.pieces((tops & self.tops) >> (_BITS - 1)) if value)
