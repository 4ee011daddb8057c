"""Explains an import that failed for a missing system library, with the package that brings it."""

from __future__ import annotations

import ctypes
import re
import sys
from collections.abc import Mapping

# The library's name without its version → its package on Debian and Ubuntu, and on Fedora.
_PACKAGES = {
    "libEGL": ("libegl1", "libglvnd-egl"),
    "libGL": ("libgl1", "libglvnd-glx"),
    "libGLX": ("libglx0", "libglvnd-glx"),
    "libOpenGL": ("libopengl0", "libglvnd-opengl"),
    "libX11": ("libx11-6", "libX11"),
    "libX11-xcb": ("libx11-xcb1", "libX11-xcb"),
    "libdbus-1": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig": ("libfontconfig1", "fontconfig"),
    "libfreetype": ("libfreetype6", "freetype"),
    "libglib-2.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0": ("libglib2.0-0", "glib2"),
    "libxcb": ("libxcb1", "libxcb"),
    "libxcb-cursor": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr": ("libxcb-randr0", "libxcb"),
    "libxcb-render": ("libxcb-render0", "libxcb"),
    "libxcb-render-util": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape": ("libxcb-shape0", "libxcb"),
    "libxcb-shm": ("libxcb-shm0", "libxcb"),
    "libxcb-sync": ("libxcb-sync1", "libxcb"),
    "libxcb-util": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb": ("libxcb-xkb1", "libxcb"),
    "libxkbcommon": ("libxkbcommon0", "libxkbcommon"),
    "libxkbcommon-x11": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libz": ("zlib1g", "zlib"),
    "libzstd": ("libzstd1", "libzstd"),
}
_MISSING = re.compile(r"(?P<file>lib[\w.+-]+?\.so(?:\.\d+)*): cannot open shared object file")
_GLIBC = re.compile(r"version `GLIBC_(?P<version>[\d.]+)' not found")


# What Qt's plugin for an X11 screen loads beyond Qt itself; without one of these Qt ends the whole process.
_X11_LIBRARIES = (
    "libX11-xcb.so.1",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-randr.so.0",
    "libxcb-render.so.0",
    "libxcb-render-util.so.0",
    "libxcb-shape.so.0",
    "libxcb-shm.so.0",
    "libxcb-sync.so.1",
    "libxcb-util.so.1",
    "libxcb-xfixes.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
)


def explain_import_error(error: ImportError) -> str | None:
    """Give one line that says which package to install, or `None` when the cause is not the system's."""
    text = str(error)
    if missing := _MISSING.search(text):
        return _say_missing([missing["file"]])
    if old := _GLIBC.search(text):
        return f"This Linux is too old for Qt 6: it needs the C library (glibc) {old['version']} or later."
    if "DLL load failed" in text and "Qt" in text:
        return "Qt cannot start: install the Microsoft Visual C++ Redistributable, then start again."
    return None


def explain_missing_screen_libraries(environment: Mapping[str, str]) -> str | None:
    """Give one line with the packages that an X11 screen still needs, or `None` when Qt can use it.

    To be asked before the application object is made: Qt does not raise an error here, it aborts.
    """
    asked = environment.get("QT_QPA_PLATFORM", "")
    by_x11 = asked.startswith("xcb") or (not asked and not environment.get("WAYLAND_DISPLAY"))
    if sys.platform != "linux" or not environment.get("DISPLAY") or not by_x11:
        return None
    missing = [file for file in _X11_LIBRARIES if not _loads(file)]
    return _say_missing(missing) if missing else None


def _loads(file: str) -> bool:
    """Say whether the system can load a shared library."""
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def _say_missing(files: list[str]) -> str:
    """Give the line for libraries that are not on this system."""
    libraries = ", ".join(files)
    what = f"The system {'library' if len(files) == 1 else 'libraries'} {libraries}"
    verb = "is" if len(files) == 1 else "are"
    packages = [_PACKAGES.get(_library(file)) for file in files]
    known = [both for both in packages if both is not None]
    if len(known) < len(packages):
        return f"{what} {verb} missing: install the packages that bring them, then start again."
    debian = " ".join(dict.fromkeys(both[0] for both in known))
    fedora = " ".join(dict.fromkeys(both[1] for both in known))
    return (
        f"{what} {verb} missing. Debian or Ubuntu: sudo apt install {debian}. "
        f"Fedora: sudo dnf install {fedora}."
    )


def _library(file: str) -> str:
    """Give a library's name without its version: `libEGL` for `libEGL.so.1`."""
    return file.partition(".so")[0]
