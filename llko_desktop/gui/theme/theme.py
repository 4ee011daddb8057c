"""Dresses the application in light or dark: palette, font and style sheet, following the system live."""

from __future__ import annotations

from dataclasses import asdict
from enum import StrEnum
from string import Template

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from llko_desktop import resources
from llko_desktop.gui.theme.scale import Scale, body_font
from llko_desktop.gui.theme.tokens import DARK, LIGHT, Tokens, Tone

_SEARCH_PATH = "llkostyles"


class ThemeChoice(StrEnum):
    """What the user asked for; the values are what a settings file holds."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_SCHEMES = {
    ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
    ThemeChoice.LIGHT: Qt.ColorScheme.Light,
    ThemeChoice.DARK: Qt.ColorScheme.Dark,
}
_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "window",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger_text",
    QPalette.ColorRole.ToolTipBase: "inverse",
    QPalette.ColorRole.ToolTipText: "on_inverse",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.LinkVisited: "accent_text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "separator",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "control",
    QPalette.ColorRole.Shadow: "control",
}
_TEXT_ROLES = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


class Theme(QObject):
    """The look in force; `changed` tells those who paint by themselves to paint anew."""

    changed = Signal()

    def __init__(
        self, app: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM, font: QFont | None = None
    ) -> None:
        """Take over the look of `app`; `font` is the system's font where it is not the application's own."""
        super().__init__(app)
        self._app, self._choice = app, choice
        self._font = body_font(font or app.font())
        self.scale = Scale(self._font.pixelSize())
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(self._font)
        self._follow_choice()
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def choice(self) -> ThemeChoice:
        """What is asked for: as the system, light or dark."""
        return self._choice

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in force."""
        if self._choice is ThemeChoice.SYSTEM:
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._choice is ThemeChoice.DARK

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return DARK if self.is_dark else LIGHT

    def color(self, token: str) -> QColor:
        """Give the colour in force for a token's name (`accent`, `danger_text` …)."""
        return QColor(getattr(self.tokens, token))

    def tone(self, tone: Tone) -> tuple[QColor, QColor]:
        """Give the background and text colour in force for a tone."""
        back, text = self.tokens.tone(tone)
        return QColor(back), QColor(text)

    def set_choice(self, choice: ThemeChoice) -> None:
        """Follow the system, or force light or dark, from now on."""
        if choice is not self._choice:
            self._choice = choice
            self._follow_choice()
            self._apply()

    def _follow_choice(self) -> None:
        """Ask the platform for matching window frames and native dialogs too."""
        self._app.styleHints().setColorScheme(_SCHEMES[self._choice])

    def _system_changed(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        QDir.setSearchPaths(_SEARCH_PATH, [str(resources.path("styles"))])
        self._app.setPalette(make_palette(self.tokens))
        self._app.setStyleSheet(style_sheet(self.tokens, self.scale, "dark" if self.is_dark else "light"))
        self.changed.emit()


def make_palette(tokens: Tokens) -> QPalette:
    """Give the palette for what the style sheet does not reach: dialogs of Qt, check marks, text
    selection.
    """
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, QColor(getattr(tokens, token)))
    for role in _TEXT_ROLES:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled_text))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, QColor(tokens.neutral_back))
    return palette


def style_sheet(tokens: Tokens, scale: Scale, variant: str) -> str:
    """Fill the style template; `KeyError` for a name in it that no token or size has."""
    template = Template(resources.read_text("styles/window.qss"))
    images = f"{_SEARCH_PATH}:{variant}"
    return template.substitute(asdict(tokens) | scale.sizes() | {"images": images})


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet selects on (`tone`, `kind`, `role` …) and dress the widget anew."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
