"""Every text of the program is there in Dutch and French, and in English with its forms for one and many."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

_TRANSLATING = {"translate", "tr", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}
_FIELD = re.compile(r"\{[^{}]*\}|%L?\d")


def _build(root: Path, python: str, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [python, str(root / "packaging" / "build_translations.py"), *options],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_nothing_is_missing_unfinished_or_stale(checkout: Path, python: str) -> None:
    run = _build(checkout, python, "--check")
    assert run.returncode == 0, "\n".join(run.stdout.splitlines()[:30]) + run.stderr


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_a_translation_has_the_fields_of_its_text(language: str, checkout: Path) -> None:
    faults = []
    for message in ET.parse(checkout / f"resources/translations/llko_{language}.ts").iter("message"):
        wanted = _fields(message.findtext("source"))
        forms = [*message.iter("numerusform")] or [*message.iter("translation")]
        faults += [(message.findtext("source"), form.text) for form in forms if _fields(form.text) != wanted]
    assert faults == []


def _fields(text: str | None) -> set[str]:
    """Give what a text leaves to be filled in, but for the number: the form for one may say "one day"."""
    return set(_FIELD.findall(text or ""))


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_a_translation_keeps_the_keys_of_a_form_apart(language: str, checkout: Path) -> None:
    """What has an Alt key keeps one; two may share it only where they do in English, never shown together."""
    faults: list[tuple[str | None, ...]] = []
    for context in ET.parse(checkout / f"resources/translations/llko_{language}.ts").iter("context"):
        texts = [(_key(m.findtext("source")), _key(_translation(m)), m) for m in context.iter("message")]
        faults += [(m.findtext("source"),) for english, own, m in texts if bool(english) != bool(own)]
        if _is_form(context.findtext("name"), checkout):
            faults += [
                (m.findtext("translation"), other.findtext("translation"))
                for (english, own, m), (other_english, other_own, other) in combinations(texts, 2)
                if own and own == other_own and english != other_english
            ]
    assert faults == []


def _translation(message: ET.Element) -> str:
    """Give a translation, of one that counts with all its forms."""
    return "".join(text for part in message.iter("translation") for text in part.itertext())


def _key(text: str | None) -> str:
    found = re.search(r"&(\w)", text or "")
    return found[1].lower() if found else ""


def _is_form(context: str | None, checkout: Path) -> bool:
    return any(
        f"<class>{context}</class>" in form.read_text("utf-8") for form in (checkout / "ui").glob("*.ui")
    )


def test_french_has_its_own_spacing_and_quotes(checkout: Path) -> None:
    faults = [
        form.text
        for message in ET.parse(checkout / "resources/translations/llko_fr.ts").iter("message")
        for form in [*message.iter("numerusform")] or [*message.iter("translation")]
        if re.search(r"(?<=\w)[;?!»]|[“”']| [:;?!»]|« ", form.text or "")
    ]
    assert faults == []


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_one_and_many_have_words_of_their_own(language: str, checkout: Path) -> None:
    """Nobody reads "3 file(s)": in every language there are forms, none of which leaves it open."""
    faults = [
        form.text
        for message in ET.parse(checkout / f"resources/translations/llko_{language}.ts").iter("message")
        for form in [*message.iter("numerusform")] or [*message.iter("translation")]
        if re.search(r"\w\(\w{1,3}\)", form.text or "")
    ]
    assert faults == []


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_the_same_files_are_offered_in_every_language(language: str, checkout: Path) -> None:
    filters = {
        message.findtext("source") or "": message.findtext("translation") or ""
        for message in ET.parse(checkout / f"resources/translations/llko_{language}.ts").iter("message")
        if "(*." in (message.findtext("source") or "")
    }
    assert any("*.mbox *.msg" in text for text in filters)
    for text, translated in filters.items():
        assert re.findall(r"\*\S*?(?=[ )])", translated) == re.findall(r"\*\S*?(?=[ )])", text)


def _unseen(tree: ast.AST) -> Iterator[int]:
    """Give the lines with a text that a translator sees under another name than it is looked up by, or never.

    That is one put together from pieces, one handed on by a function of another name, and the `tr` of another
    object: its context is that object's class.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name not in _TRANSLATING:
            yield from _handed_on(node)
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name == "translate" and not (node.args and _is_text(node.args[0])):
            continue  # what moves a painter has the same name
        pieces = any(isinstance(part, ast.JoinedStr | ast.BinOp) for part in node.args[:2])
        other = name == "tr" and not (isinstance(node.func, ast.Attribute) and _is_self(node.func.value))
        if name in _TRANSLATING and (pieces or other):
            yield node.lineno


def _handed_on(function: ast.FunctionDef) -> Iterator[int]:
    """Give the lines where a function has a text translated that it was given by its caller."""
    texts = {given.arg for given in function.args.args if getattr(given.annotation, "id", "") == "str"}
    for node in ast.walk(function):
        name = getattr(node.func, "attr", getattr(node.func, "id", "")) if isinstance(node, ast.Call) else ""
        if name in _TRANSLATING and {getattr(part, "id", "") for part in node.args[:2]} & texts:
            yield node.lineno


def _is_self(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id == "self"


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_every_text_can_be_found_by_its_translators(checkout: Path) -> None:
    faults = [
        f"{file.relative_to(checkout)}:{line}"
        for file in sorted((checkout / "llko_desktop").rglob("*.py"))
        for line in _unseen(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert faults == []


def _texts_in(tree: ast.AST) -> Iterator[str]:
    """Give every text that is looked up in a translation."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            place = 0 if name in {"tr", "QT_TR_NOOP"} else 1
            if name in _TRANSLATING and len(node.args) > place:
                text = node.args[place]
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    yield text.value


def test_every_text_in_the_code_was_found(checkout: Path) -> None:
    """The tool passes over a text within an f-string, for one."""
    found = {
        message.findtext("source")
        for message in ET.parse(checkout / "resources/translations/llko_nl.ts").iter("message")
    }
    forms = checkout / "llko_desktop" / "gui" / "forms"
    missing = {
        text
        for file in (checkout / "llko_desktop").rglob("*.py")
        if forms not in file.parents
        for text in _texts_in(ast.parse(file.read_text(encoding="utf-8")))
    } - found
    assert missing == set()


def test_a_text_that_cannot_be_found_would_be_noticed() -> None:
    code = (
        'translate("A", f"{x} days")\nself.tr("a" + b)\nself.parent.tr("a")\n'
        'translate("A", "%n days", "", n)\nself.tr("{x}")\npainter.translate(0, -2 * height)\n'
        'def _tr(text: str): return translate("A", text)\ndef tr(text: str): return translate("A", text)'
    )
    assert sorted(_unseen(ast.parse(code))) == [1, 2, 3, 7]


@pytest.fixture
def small_tree(tmp_path: Path, checkout: Path) -> Path:
    """Give a source tree with texts in a module and in a form."""
    for folder in ("packaging", "ui", "llko_desktop"):
        (tmp_path / folder).mkdir()
    shutil.copy(checkout / "packaging" / "build_translations.py", tmp_path / "packaging")
    (tmp_path / "llko_desktop" / "a.py").write_text(
        'A = QT_TRANSLATE_NOOP("Labels", "at the “door”")\n'
        'B = {1: QT_TRANSLATE_NOOP("Labels", "in two "\n    "pieces")}\n'
        'def f(n): return QCoreApplication.translate("Days", "%n day(s)", "", n)\n'
        'class Page(QWidget):\n    def g(self): return self.tr("own")\n',
        encoding="utf-8",
    )
    (tmp_path / "ui" / "hello.ui").write_text(
        '<ui version="4.0"><class>Hello</class><widget class="QLabel" name="Hello">'
        '<property name="text"><string>in a form</string></property></widget></ui>',
        encoding="utf-8",
    )
    return tmp_path


def test_all_kinds_of_text_are_collected(small_tree: Path, python: str) -> None:
    assert _build(small_tree, python).returncode == 0
    run = _build(small_tree, python, "--check")
    assert run.returncode == 1
    for text in ("Labels: 'at the “door”'", "Labels: 'in two pieces'", "Days: '%n day(s)'", "Page: 'own'"):
        assert f"llko_nl.ts: not translated: {text}" in run.stdout
    assert "llko_fr.ts: not translated: Hello: 'in a form'" in run.stdout


def test_a_complete_translation_passes_until_a_text_changes(small_tree: Path, python: str) -> None:
    _build(small_tree, python)
    for file in (small_tree / "resources" / "translations").glob("*.ts"):
        tree = ET.parse(file)
        for translation in tree.iter("translation"):
            del translation.attrib["type"]
            for form in translation.findall("numerusform") or [translation]:
                form.text = "vertaald"
        tree.write(file, encoding="utf-8", xml_declaration=True)
    assert "not up to date" in _build(small_tree, python, "--check").stdout
    assert _build(small_tree, python).returncode == 0
    assert _build(small_tree, python, "--check").returncode == 0

    module = small_tree / "llko_desktop" / "a.py"
    module.write_text(module.read_text(encoding="utf-8").replace("own", "new"), encoding="utf-8")
    changed = _build(small_tree, python, "--check")
    assert changed.returncode == 1
    assert "not translated: Page: 'new'" in changed.stdout


def test_counted_words_are_found_under_the_name_of_their_own_class(checkout: Path) -> None:
    """Qt looks a text up by the class of the object, and finds none where that derives from the text's class.

    With a number in it, it is taken for translated all the same.
    """
    counting, derived = set[str](), set[str]()
    for path in (checkout / "llko_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                derived |= {base.id for base in node.bases if isinstance(base, ast.Name)}
                if re.search(r'self\.tr\(\s*"[^"]*%n', ast.unparse(node).replace("'", '"')):
                    counting.add(node.name)
    assert counting & derived == set()
