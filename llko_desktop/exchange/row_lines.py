"""Writes the rows of a table in a text, cells parted by bars, as lines that each have one label and value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from llko_desktop.exchange.columns import match_name
from llko_desktop.exchange.vocabulary import Vocabulary

_MOST_CELLS = 40
_ENOUGH_TITLES = 3


def one_value_a_line(lines: Iterable[str], vocabulary: Vocabulary) -> Iterator[str]:
    """Yield lines, those with several cells taken apart.

    `Kind | Noor | Start | 1/9/2026` is two labels with their values. Below a row of titles every row with as
    many cells is a request, or part of one, that stands apart.
    """
    titles: Sequence[str] = ()
    for line in lines:
        cells = [cell.strip() for cell in line.split("|")]
        if not 2 < len(cells) <= _MOST_CELLS:
            if titles and line.strip():
                titles = ()
                yield ""
            yield line
        elif len(cells) == len(titles):
            yield ""
            yield from _paired(titles, cells)
        elif _known(cells, vocabulary) >= max(_ENOUGH_TITLES, (len(cells) + 1) // 2):
            titles = cells
        else:
            yield from _pairs_in(line, [cell for cell in cells if cell], vocabulary)


def _pairs_in(line: str, cells: Sequence[str], vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the labels and values that a row has one after the other, or else its filled cells."""
    if len(cells) % 2 == 0 and _known(cells[::2], vocabulary) > len(cells) // 4:
        yield from _paired(cells[::2], cells[1::2])
    else:
        yield " | ".join(cells) or line


def _known(cells: Sequence[str], vocabulary: Vocabulary) -> int:
    return sum(1 for cell in cells if match_name(cell, vocabulary, close=False))


def _paired(titles: Sequence[str], cells: Sequence[str]) -> Iterator[str]:
    # A label without a value at the end would take what stands below the table for its value.
    last = max((place for place, cell in enumerate(cells) if cell), default=-1)
    for title, cell in zip(titles[: last + 1], cells[: last + 1], strict=True):
        yield f"{title.rstrip(' :')}: {cell}" if title else cell
