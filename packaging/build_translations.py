"""Collects the texts to translate and compiles the translations; --check only says what is missing."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
FORMS = ROOT / "llko_desktop" / "gui" / "forms"
LANGUAGES = {
    "nl": "nl_BE",
    "fr": "fr_BE",
    # The texts are English already; only “%n day(s)” needs its forms.
    "en": "en_GB",
}


def main(arguments: list[str] | None = None) -> int:
    """Update or check every language; gives 0, or 1 when a check finds something to do."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="change nothing; exit 1 when there is work to do"
    )
    check = parser.parse_args(arguments).check
    found = [
        f"llko_{language}.ts: {problem}" for language in LANGUAGES for problem in _build(language, check)
    ]
    for problem in found:
        print(problem)
    return 1 if check and found else 0


def _build(language: str, check: bool) -> Iterator[str]:
    """Bring one language up to date, or only look; gives what is still to be done by hand or by a build."""
    target = TRANSLATIONS / f"llko_{language}.ts"
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / target.name
        if target.exists():
            shutil.copyfile(target, fresh)
        _collect(fresh, language)
        _compile(fresh)
        if check:
            for old, new in ((target, fresh), (target.with_suffix(".qm"), fresh.with_suffix(".qm"))):
                if not old.exists() or old.read_bytes() != new.read_bytes():
                    yield f"{old.name} is not up to date: run packaging/build_translations.py"
        else:
            TRANSLATIONS.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(fresh, target)
            shutil.copyfile(fresh.with_suffix(".qm"), target.with_suffix(".qm"))
        yield from _unfinished(fresh)


def _collect(target: Path, language: str) -> None:
    """Merge the texts of all forms and Python files into a .ts file.

    The compiled forms are left out: the tool does not see a text with Python's `u` prefix.
    """
    code = (file for file in (ROOT / "llko_desktop").rglob("*.py") if FORMS not in file.parents)
    forms = (ROOT / "ui").glob("*.ui")
    sources = sorted(file.relative_to(ROOT).as_posix() for file in (*code, *forms))
    listing = target.with_suffix(".lst")
    listing.write_text("\n".join(sources), encoding="utf-8")
    options = ["-silent", "-no-obsolete", "-sort-messages", "-locations", "none", "-no-ui-lines"]
    languages = ["-source-language", "en_GB", "-target-language", LANGUAGES[language]]
    if language == "en":
        languages.append("-pluralonly")
    # Texts that are merely alike are not the same: no guesses.
    exact = ["-disable-heuristic", "similartext"]
    _run("lupdate", *options, *exact, *languages, f"@{listing}", "-ts", str(target))


def _compile(source: Path) -> None:
    """Compile a .ts file to a .qm file beside it."""
    _run("lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    """Run a Qt tool of the PySide6 that runs here; raises `CalledProcessError` when it fails."""
    program = Path(PySide6.__file__).parent / (f"{tool}.exe" if sys.platform == "win32" else tool)
    # The tools read their files as UTF-8 only under a UTF-8 locale.
    subprocess.run([str(program), *arguments], cwd=ROOT, check=True, env=os.environ | {"LC_ALL": "C.UTF-8"})


def _unfinished(translations: Path) -> Iterator[str]:
    """Give, for each text of a .ts file without a finished translation, its context and the text."""
    for context in ET.parse(translations).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else (translation.findall("numerusform") or [translation])
            finished = translation is not None and translation.get("type") is None
            if not finished or not all((form.text or "").strip() for form in forms):
                yield f"not translated: {context.findtext('name')}: {message.findtext('source')!r}"


if __name__ == "__main__":
    sys.exit(main())
