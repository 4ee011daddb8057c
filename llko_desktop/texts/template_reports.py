"""Sentences about templates that were checked or shared."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from llko_desktop.services.template_check import TemplateProblem
from llko_desktop.texts.speech import Texts


def checked(title: str, is_fine: bool) -> str:
    """Say whether a template can be used."""
    if is_fine:
        return QCoreApplication.translate("TemplateReports", "{title}: can be used").format(title=title)
    return QCoreApplication.translate("TemplateReports", "{title}: cannot be used").format(title=title)


def problem(found: TemplateProblem, texts: Texts) -> str:
    """Say what is wrong with a template, and where."""
    if not found.line:
        return without_place(found, texts)
    text = texts.message(found.message)
    if found.in_subject:
        words = QCoreApplication.translate("TemplateReports", "Subject, character {column}: {text}")
    else:
        words = QCoreApplication.translate("TemplateReports", "Line {line}, character {column}: {text}")
    return words.format(line=found.line, column=found.column, text=text)


def without_place(found: TemplateProblem, texts: Texts) -> str:
    """Say what is wrong with a template, where its place is shown by other means."""
    text = texts.message(found.message)
    if not found.in_subject:
        return text
    return QCoreApplication.translate("TemplateReports", "Subject: {text}").format(text=text)


def written(count: int, path: Path) -> str:
    """Say how many templates were written to a file."""
    words = QCoreApplication.translate("TemplateReports", "Templates written to {path}: {count}")
    return words.format(path=path, count=count)
