"""The colours of the window by meaning, once for light and once for dark."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a badge, banner or row wants to convey beside its words; never the only sign of it."""

    NEUTRAL = "neutral"
    INFO = "info"
    OK = "ok"
    WARNING = "warning"
    DANGER = "danger"


@dataclass(frozen=True)
class Tokens:
    """One theme's colours as `#rrggbb`.

    `window` lies behind cards, `surface` is a card, list or field, `sidebar` the navigation. `control`
    outlines what can be filled in or ticked, `border` and `separator` only divide. A tone has a pair:
    `…_back` and the text on it.
    """

    window: str
    sidebar: str
    surface: str
    border: str
    separator: str
    control: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_soft: str
    accent_text: str
    hover: str
    field_mark: str
    inverse: str
    on_inverse: str
    disabled_back: str
    disabled_text: str
    neutral_back: str
    neutral_text: str
    info_back: str
    info_text: str
    ok_back: str
    ok_text: str
    warning_back: str
    warning_text: str
    danger_back: str
    danger_text: str

    def tone(self, tone: Tone) -> tuple[str, str]:
        """Give the background and text colour of a tone."""
        return getattr(self, f"{tone.value}_back"), getattr(self, f"{tone.value}_text")


LIGHT = Tokens(
    window="#f6f7f5",
    sidebar="#fbfbfa",
    surface="#ffffff",
    border="#dfe3dd",
    separator="#eef0ed",
    control="#828d87",
    text="#1e2a26",
    muted="#5e6b66",
    accent="#1f6f5c",
    on_accent="#ffffff",
    accent_hover="#195c4c",
    accent_soft="#e3f0eb",
    accent_text="#1b6452",
    hover="#f1f4f1",
    field_mark="#d6e7e2",
    inverse="#1e2a26",
    on_inverse="#ffffff",
    disabled_back="#f2f4f1",
    disabled_text="#98a29d",
    neutral_back="#edefec",
    neutral_text="#56635d",
    info_back="#e6f0fb",
    info_text="#1f5b9f",
    ok_back="#e4f2e5",
    ok_text="#2b6b2f",
    warning_back="#fff3d6",
    warning_text="#855600",
    danger_back="#fbe9e7",
    danger_text="#b3261e",
)

DARK = Tokens(
    window="#141917",
    sidebar="#181e1b",
    surface="#1d2421",
    border="#36413b",
    separator="#2a332f",
    control="#75837c",
    text="#e8eeeb",
    muted="#a5b3ac",
    accent="#5cc2a6",
    on_accent="#08211a",
    accent_hover="#74d0b7",
    accent_soft="#203a32",
    accent_text="#86dac3",
    hover="#252e2a",
    field_mark="#2a4c42",
    inverse="#e8eeeb",
    on_inverse="#171d1a",
    disabled_back="#222a26",
    disabled_text="#6f7c75",
    neutral_back="#2e3833",
    neutral_text="#bac6c0",
    info_back="#1c324a",
    info_text="#a3caf6",
    ok_back="#1d3722",
    ok_text="#95d79b",
    warning_back="#41330f",
    warning_text="#f2cb74",
    danger_back="#4a211e",
    danger_text="#ffb0a8",
)

# Which texts stand on which grounds, for the contrast test and for whoever adds a colour.
TEXT_ON: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("text", ("window", "sidebar", "surface", "accent_soft", "hover", "field_mark", "neutral_back")),
    ("text", ("info_back", "ok_back", "warning_back", "danger_back")),
    ("muted", ("window", "sidebar", "surface", "accent_soft", "hover")),
    ("accent_text", ("window", "sidebar", "surface", "accent_soft", "field_mark", "hover")),
    ("on_accent", ("accent", "accent_hover")),
    ("on_inverse", ("inverse",)),
    ("neutral_text", ("neutral_back", "surface", "window")),
    ("info_text", ("info_back", "surface", "window")),
    ("ok_text", ("ok_back", "surface", "window")),
    ("warning_text", ("warning_back", "surface", "window")),
    ("danger_text", ("danger_back", "surface", "window")),
)
# What must be seen to find a control or to know its state.
SIGNS_ON: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("control", ("surface", "window")),
    ("accent", ("surface", "window", "sidebar", "accent_soft")),
)
