"""A reply goes into the user's mail program: opened there, or as a draft in a file."""

from __future__ import annotations

import email
from email import policy
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from llko_desktop.services.emphasis import plain
from tests.window import Opened

NOOR = "OV-2026-00412"


@pytest.fixture
def links(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give what would be opened, in place of opening it."""
    found: list[str] = []

    def open_url(url: QUrl) -> bool:
        found.append(url.toEncoded().data().decode())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return found


def choose(opened: Opened, place: int) -> None:
    opened.panel.bar.mail.menu().actions()[place].trigger()


def question(opened: Opened) -> QMessageBox:
    return next(box for box in opened.panel.findChildren(QMessageBox) if box.isVisible())


def save(opened: Opened, path: Path) -> str:
    dialog = next(one for one in opened.panel.findChildren(QFileDialog) if one.isVisible())
    proposed = Path(dialog.selectedFiles()[0]).name
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    dialog.accept()
    return proposed


def test_a_short_reply_opens_in_the_mail_program(opened: Opened, links: list[str]) -> None:
    panel = opened.show(NOOR)
    panel.composer.ui.subject.setText("Vraag voor Sam & Lina")
    panel.composer.ui.body.setPlainText("Dag **Karen**,\n\nprijs: 5 € + 1?")
    choose(opened, 0)
    (link,) = links
    parts = urlsplit(link)
    asked = parse_qs(parts.query, keep_blank_values=True)
    assert parts.scheme == "mailto"
    assert "@" in parts.path
    assert asked == {"subject": ["Vraag voor Sam & Lina"], "body": ["Dag Karen,\r\n\r\nprijs: 5 € + 1?"]}


def test_a_long_reply_is_offered_as_a_draft(opened: Opened, links: list[str], tmp_path: Path) -> None:
    panel = opened.show(NOOR)
    panel.composer.ui.body.setPlainText("Dag Karen,\n" + "é" * 2000)
    choose(opened, 0)
    assert links == []
    box = question(opened)
    assert "too long" in box.text()
    (offered,) = (one for one in box.findChildren(QPushButton) if "draft" in one.text())
    offered.click()
    assert NOOR in save(opened, tmp_path / "brief")
    message = email.message_from_bytes((tmp_path / "brief.eml").read_bytes(), policy=policy.default)
    assert message.get_content().splitlines() == plain(panel.composer.reply().body).splitlines()
    assert message["X-Unsent"] == "1"
    assert str(tmp_path / "brief.eml") in opened.window.toast.label.text()


def test_without_a_mail_program_a_draft_is_offered(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    panel = opened.show(NOOR)
    panel.composer.ui.body.setPlainText("Dag")
    choose(opened, 0)
    assert "No mail program" in question(opened).text()
    question(opened).reject()


def test_a_draft_that_cannot_be_written_is_told(opened: Opened, tmp_path: Path) -> None:
    panel = opened.show(NOOR)
    choose(opened, 1)
    dialog = next(one for one in panel.findChildren(QFileDialog) if one.isVisible())
    dialog.fileSelected.emit(str(tmp_path / "gone" / "a.eml"))
    dialog.reject()
    assert "its folder is not there" in opened.banner


def test_there_is_no_mail_where_nothing_is_told(opened: Opened) -> None:
    panel = opened.show(NOOR)
    assert panel.bar.mail.isVisible()
    panel.bar.name_step(sets_status=True, tells_parents=False)
    assert not panel.bar.mail.isVisible()
    assert panel.bar.more.isVisible()
