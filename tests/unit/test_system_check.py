"""What is said when a library of the system is missing."""

from __future__ import annotations

import pytest

from llko_desktop import system_check
from llko_desktop.system_check import explain_import_error, explain_missing_screen_libraries


@pytest.mark.parametrize(
    ("file", "debian", "fedora"),
    [
        ("libEGL.so.1", "libegl1", "libglvnd-egl"),
        ("libGL.so.1", "libgl1", "libglvnd-glx"),
        ("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
        ("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
        ("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
        ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    ],
)
def test_names_the_library_and_its_packages_in_one_line(file: str, debian: str, fedora: str) -> None:
    error = ImportError(f"{file}: cannot open shared object file: No such file or directory")
    line = explain_import_error(error)
    assert line is not None
    assert file in line
    assert f"apt install {debian}." in line
    assert f"dnf install {fedora}." in line
    assert "\n" not in line


def test_a_library_without_a_known_package_is_still_named() -> None:
    line = explain_import_error(ImportError("libodd++.so.2.1: cannot open shared object file: No such file"))
    assert line is not None
    assert "libodd++.so.2.1" in line


def test_a_system_that_is_too_old() -> None:
    error = ImportError("/lib/libm.so.6: version `GLIBC_2.34' not found (required by libQt6Core.so.6)")
    assert "2.34" in (explain_import_error(error) or "")


def test_windows_without_its_runtime() -> None:
    error = ImportError("DLL load failed while importing QtCore: The specified module could not be found.")
    assert "Visual C++" in (explain_import_error(error) or "")


@pytest.mark.parametrize(
    "text", ["No module named 'nowhere'", "cannot import name 'QtOdd' from 'PySide6'", ""]
)
def test_a_fault_of_the_program_is_not_explained_away(text: str) -> None:
    assert explain_import_error(ImportError(text)) is None


@pytest.fixture
def _linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")


@pytest.mark.usefixtures("_linux")
def test_all_libraries_that_an_x11_screen_lacks_are_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking = {"libxcb-cursor.so.0", "libxcb-icccm.so.4"}
    monkeypatch.setattr(system_check, "_loads", lambda file: file not in lacking)
    line = explain_missing_screen_libraries({"DISPLAY": ":0"})
    assert line is not None
    assert "apt install libxcb-cursor0 libxcb-icccm4." in line


@pytest.mark.usefixtures("_linux")
def test_a_complete_system_has_nothing_to_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_check, "_loads", lambda file: True)
    assert explain_missing_screen_libraries({"DISPLAY": ":0"}) is None


@pytest.mark.usefixtures("_linux")
@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"},
        {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"},
    ],
)
def test_other_screens_do_not_need_them(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_check, "_loads", lambda file: False)
    assert explain_missing_screen_libraries(environment) is None


def test_loading_is_tried_for_real() -> None:
    assert not system_check._loads("libno-such-library.so.9")


def test_every_x11_library_has_a_package() -> None:
    assert {system_check._library(file) for file in system_check._X11_LIBRARIES} <= set(
        system_check._PACKAGES
    )
