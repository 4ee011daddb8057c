"""A day cut into pieces, with one number for each piece packed into a whole number.

Adding two packed days adds their counts piece by piece, and one addition tells where a count reaches a limit:
so many days are compared in little time, and exactly, to the minute.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable

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

    def ranges(self, tops: int) -> tuple[TimeRange, ...]:
        """Give the ranges whose pieces have their top bit set."""
        # Every bit of such a piece is set, so that a range is a row of ones.
        left, at = ((tops & self.tops) >> (_BITS - 1)) * (2 * _TOP - 1), 0
        found = []
        while left:
            zeros = _low_zeros(left)
            ones = _low_zeros((left >> zeros) + 1)
            begun, at = at + zeros, at + zeros + ones
            found.append(TimeRange(self._time(begun // _BITS), self._time(at // _BITS)))
            left >>= zeros + ones
        return tuple(found)

    def _time(self, place: int) -> int:
        return self.starts[place] if place < len(self.starts) else MINUTES_A_DAY


def _low_zeros(number: int) -> int:
    """Count the zeros below the lowest one of a number's bits."""
    return (number & -number).bit_length() - 1
