"""The committed forms are what ui/ compiles to."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

_FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Hello</class><widget class="QLabel" name="Hello">
<property name="text"><string>TEXT</string></property></widget></ui>
"""


def _build(root: Path, python: str, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [python, str(root / "packaging" / "build_forms.py"), *options],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def small_tree(tmp_path: Path, checkout: Path) -> Path:
    """Give a source tree with one form, built."""
    (tmp_path / "packaging").mkdir()
    (tmp_path / "ui").mkdir()
    shutil.copy(checkout / "packaging" / "build_forms.py", tmp_path / "packaging")
    (tmp_path / "ui" / "hello.ui").write_text(_FORM, encoding="utf-8")
    return tmp_path


def test_the_forms_are_up_to_date(checkout: Path, python: str) -> None:
    run = _build(checkout, python, "--check")
    assert run.returncode == 0, run.stdout + run.stderr


def test_a_changed_missing_or_superfluous_form_is_found(small_tree: Path, python: str) -> None:
    forms = small_tree / "llko_desktop" / "gui" / "forms"
    assert "ui_hello.py" in _build(small_tree, python, "--check").stdout
    assert not forms.exists()
    assert _build(small_tree, python).returncode == 0
    assert _build(small_tree, python, "--check").returncode == 0

    (small_tree / "ui" / "hello.ui").write_text(_FORM.replace("TEXT", "Dag “één”"), encoding="utf-8")
    assert _build(small_tree, python, "--check").returncode == 1
    assert _build(small_tree, python).returncode == 0

    (forms / "ui_gone.py").write_text("old\n", encoding="utf-8")
    assert "ui_gone.py" in _build(small_tree, python, "--check").stdout
    assert _build(small_tree, python).returncode == 0
    assert sorted(file.name for file in forms.glob("*.py")) == ["__init__.py", "ui_hello.py"]


def test_a_form_holds_no_tool_version_and_connects_nothing_by_name(small_tree: Path, python: str) -> None:
    _build(small_tree, python)
    text = (small_tree / "llko_desktop" / "gui" / "forms" / "ui_hello.py").read_text(encoding="utf-8")
    assert text.startswith("# Made from ui/hello.ui")
    assert "version" not in text
    assert "connectSlotsByName" not in text
    compile(text, "ui_hello.py", "exec")
