"""Colours that can be told apart, a style without gaps, and a change of theme that reaches everything."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication

from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.theme.scale import Scale
from llko_desktop.gui.theme.theme import ThemeChoice, style_sheet
from llko_desktop.gui.theme.tokens import DARK, LIGHT, SIGNS_ON, TEXT_ON, Tokens, Tone
from llko_desktop.gui.widgets.badge import Badge

THEMES = {"light": LIGHT, "dark": DARK}


def luminance(color: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = (QColor(color).redF(), QColor(color).greenF(), QColor(color).blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio as WCAG 2.2 defines it, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def pairs(table: tuple[tuple[str, tuple[str, ...]], ...]) -> list[tuple[str, str]]:
    return [(front, back) for front, backs in table for back in backs]


def test_contrast_is_what_the_standard_says() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("front", "back"), pairs(TEXT_ON))
def test_text_can_be_read(name: str, front: str, back: str) -> None:
    tokens = THEMES[name]
    assert contrast(getattr(tokens, front), getattr(tokens, back)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("front", "back"), pairs(SIGNS_ON))
def test_controls_can_be_seen(name: str, front: str, back: str) -> None:
    tokens = THEMES[name]
    assert contrast(getattr(tokens, front), getattr(tokens, back)) >= 3


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
def test_every_text_colour_is_checked_and_every_tone_has_a_pair(tokens: Tokens) -> None:
    texts = {name for name in asdict(tokens) if name.endswith("text") or name.startswith("on_")}
    assert texts - {"disabled_text"} <= {front for front, _backs in TEXT_ON}
    for tone in Tone:
        back, text = tokens.tone(tone)
        assert contrast(back, text) >= 4.5


@pytest.mark.parametrize("em", [9, 13, 26, 40])
def test_style_is_filled_and_grows_with_the_font(em: int) -> None:
    sheet = style_sheet(LIGHT, Scale(em), "light")
    assert "$" not in sheet
    assert f"QWidget {{ color: {LIGHT.text}; font-size: {em}px; }}" in sheet


def test_theme_changes_live(qapp: QApplication, make_theme, qtbot) -> None:
    theme = make_theme(ThemeChoice.LIGHT)
    badge = Badge("2 dagen te laat", Tone.DANGER)
    qtbot.addWidget(badge)
    badge.show()
    assert badge.grab().toImage().pixelColor(badge.width() // 2, 1) == QColor(LIGHT.danger_back)
    with qtbot.waitSignal(theme.changed):
        theme.set_choice(ThemeChoice.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert badge.grab().toImage().pixelColor(badge.width() // 2, 1) == QColor(DARK.danger_back)
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_choice(ThemeChoice.DARK)


@pytest.mark.parametrize(
    ("choice", "scheme", "dark"),
    [
        (ThemeChoice.SYSTEM, Qt.ColorScheme.Dark, True),
        (ThemeChoice.SYSTEM, Qt.ColorScheme.Light, False),
        (ThemeChoice.SYSTEM, Qt.ColorScheme.Unknown, False),
        (ThemeChoice.LIGHT, Qt.ColorScheme.Dark, False),
        (ThemeChoice.DARK, Qt.ColorScheme.Light, True),
    ],
)
def test_theme_follows_the_system_unless_forced(
    qapp: QApplication, make_theme, choice: ThemeChoice, scheme: Qt.ColorScheme, dark: bool
) -> None:
    theme = make_theme(choice)
    qapp.styleHints().setColorScheme(scheme)
    # The platform of the tests has no scheme of its own to change; the signal is what systems send.
    qapp.styleHints().colorSchemeChanged.emit(scheme)
    known = qapp.styleHints().colorScheme() == scheme
    if choice is not ThemeChoice.SYSTEM or known:
        assert theme.is_dark is dark
    expected = DARK if theme.is_dark else LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(expected.window)


def test_font_grows_with_the_system(make_theme) -> None:
    assert make_theme(zoom=2).scale.em == pytest.approx(2 * make_theme(zoom=1).scale.em, abs=1)


def strongest(image: QImage) -> QColor:
    """Give the colour of the most opaque pixel."""
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return image.pixelColor(*max(points, key=lambda point: image.pixelColor(*point).alpha()))


def test_icons_take_the_colour_of_the_theme(make_theme) -> None:
    theme = make_theme(ThemeChoice.LIGHT)
    icon = Icons(theme).icon(Symbol.TODAY, "danger_text", "ok_text")
    draw = lambda mode, state: icon.pixmap(QSize(48, 48), mode, state).toImage()  # noqa: E731
    normal, off, on = QIcon.Mode.Normal, QIcon.State.Off, QIcon.State.On
    for tokens, choice in ((LIGHT, ThemeChoice.LIGHT), (DARK, ThemeChoice.DARK)):
        theme.set_choice(choice)
        assert strongest(draw(normal, off)) == QColor(tokens.danger_text)
        assert strongest(draw(normal, on)) == QColor(tokens.ok_text)
        assert strongest(draw(QIcon.Mode.Disabled, off)) == QColor(tokens.disabled_text)


@pytest.mark.parametrize("symbol", Symbol)
def test_every_icon_draws_something(icons: Icons, symbol: Symbol) -> None:
    assert strongest(icons.pixmap(symbol).toImage()).alpha() > 200
