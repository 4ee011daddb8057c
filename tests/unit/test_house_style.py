"""The linter, the formatter and the type checker have nothing to say."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest


@pytest.mark.parametrize(
    "tool",
    [
        ["ruff", "check", "--no-cache", "--output-format", "concise", "."],
        ["ruff", "format", "--check", "--no-cache", "."],
        ["mypy", "--no-error-summary"],
    ],
    ids=["lint", "format", "types"],
)
def test_tool_is_content(tool: list[str], checkout: Path, python: str, tmp_path: Path) -> None:
    # An old cache can hide an error, or show one that is gone.
    options = ["--cache-dir", str(tmp_path)] if tool[0] == "mypy" else []
    run = subprocess.run(
        [python, "-m", *tool, *options], cwd=checkout, capture_output=True, encoding="utf-8", check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
