"""Draws how long something takes as it grows, as an SVG: both axes by powers, a line a kind of question."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

_WIDTH, _HEIGHT, _LEFT, _RIGHT, _TOP, _BOTTOM = 480, 340, 62, 150, 44, 48
_COLOURS = ("#1f6f5c", "#b3261e", "#2f5aa8", "#8a5a00", "#6b3fa0")


@dataclass(frozen=True)
class Chart:
    """Milliseconds by how many there are, for each name; all numbers are above zero."""

    title: str
    across: str
    lines: Mapping[str, Sequence[tuple[float, float]]]


def svg(charts: Sequence[Chart]) -> str:
    """Give charts beside each other."""
    width = _WIDTH * len(charts)
    size = f'viewBox="0 0 {width} {_HEIGHT}" width="{width}" height="{_HEIGHT}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="12">',
        f'<rect width="{width}" height="{_HEIGHT}" fill="#ffffff"/>',
    ]
    for number, chart in enumerate(charts):
        parts += [f'<g transform="translate({number * _WIDTH} 0)">', *_drawn(chart), "</g>"]
    return "\n".join([*parts, "</svg>", ""])


def _drawn(chart: Chart) -> Iterator[str]:
    points = [point for line in chart.lines.values() for point in line]
    lowest = 10 ** math.floor(math.log10(min(y for _, y in points)))
    highest = 10 ** math.ceil(math.log10(max(y for _, y in points)))
    counts = sorted({x for x, _ in points})

    def x(value: float) -> float:
        part = math.log(value / counts[0]) / math.log(counts[-1] / counts[0])
        return _LEFT + part * (_WIDTH - _LEFT - _RIGHT)

    def y(value: float) -> float:
        part = math.log(value / lowest) / math.log(highest / lowest)
        return _HEIGHT - _BOTTOM - part * (_HEIGHT - _TOP - _BOTTOM)

    yield _text(_LEFT, 22, chart.title, 'font-weight="bold"')
    yield _text((_LEFT + _WIDTH - _RIGHT) / 2, _HEIGHT - 10, chart.across, 'text-anchor="middle"')
    power = lowest
    while power <= highest:
        yield _line([(_LEFT, y(power)), (_WIDTH - _RIGHT, y(power))], "#d5ddd9", 1)
        yield _text(_LEFT - 6, y(power) + 4, f"{power:g} ms", 'text-anchor="end" fill="#5c6661"')
        power *= 10
    for count in counts:
        yield _text(x(count), _HEIGHT - _BOTTOM + 18, f"{count:g}", 'text-anchor="middle" fill="#5c6661"')
    last = -math.inf
    ends = sorted(chart.lines.items(), key=lambda item: -item[1][-1][1])
    for (name, line), colour in zip(ends, _COLOURS, strict=False):
        yield _line([(x(count), y(time)) for count, time in line], colour, 2)
        for count, time in line:
            yield f'<circle cx="{x(count):.1f}" cy="{y(time):.1f}" r="3" fill="{colour}"/>'
        last = max(last + 15, y(line[-1][1]) + 4)
        yield _text(_WIDTH - _RIGHT + 8, last, name, f'fill="{colour}"')


def _line(points: Sequence[tuple[float, float]], colour: str, width: float) -> str:
    places = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polyline points="{places}" fill="none" stroke="{colour}" stroke-width="{width}"/>'


def _text(x: float, y: float, text: str, more: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" {more}>{escape(text)}</text>'
