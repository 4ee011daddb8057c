"""Compiles the Qt Designer forms of ui/ to llko_desktop/gui/forms/; --check only says what differs."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "llko_desktop" / "gui" / "forms"
_PACKAGE_DOCSTRING = '"""The compiled forms of ui/, made by packaging/build_forms.py."""\n'


def main(arguments: list[str] | None = None) -> int:
    """Build or check all forms; gives 0, or 1 when a check finds a difference."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 when a form differs")
    check = parser.parse_args(arguments).check
    wanted = _compile_all(sorted((ROOT / "ui").glob("*.ui")))
    present = {file.name: file.read_text(encoding="utf-8") for file in FORMS.glob("*.py")}
    different = sorted(
        name for name in wanted.keys() | present.keys() if wanted.get(name) != present.get(name)
    )
    for name in different:
        print(f"{'not up to date' if check else 'written' if name in wanted else 'removed'}: {name}")
    if check:
        return 1 if different else 0
    FORMS.mkdir(parents=True, exist_ok=True)
    for name in different:
        if name in wanted:
            (FORMS / name).write_text(wanted[name], encoding="utf-8", newline="\n")
        else:
            (FORMS / name).unlink()
    return 0


def _compile_all(forms: list[Path]) -> dict[str, str]:
    """Give the text of every file that belongs in the forms folder, by file name."""
    texts = {f"ui_{form.stem}.py": _compile(form) for form in forms}
    return {"__init__.py": _PACKAGE_DOCSTRING, **texts} if texts else {}


def _compile(form: Path) -> str:
    """Give a form as Python, without the tool's own header, which names its version."""
    run = subprocess.run(
        [str(_compiler()), "--generator", "python", "--no-autoconnection", form.name],
        cwd=form.parent,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    lines = run.stdout.splitlines()
    while lines and (not lines[0].strip() or lines[0].startswith(("#", "##"))):
        del lines[0]
    body = "\n".join(line.rstrip() for line in lines).strip()
    return (
        f"# Made from ui/{form.name} by packaging/build_forms.py; changes here are lost.\n"
        f'"""The form {form.stem}."""\n\n{body}\n'
    )


def _compiler() -> Path:
    """Give Qt's form compiler of the PySide6 that runs here; the script on the PATH may be another's."""
    folder = Path(PySide6.__file__).parent
    return folder / "uic.exe" if sys.platform == "win32" else folder / "Qt" / "libexec" / "uic"


if __name__ == "__main__":
    sys.exit(main())
