"""The info page leaves the window as a PDF, a poster, a print and a folder, or it is said why not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication, QFileDialog

from llko_desktop.domain.pictures import PictureKind
from llko_desktop.gui.info_page.output import InfoPageOutput
from tests.helpers.info_page import FULL
from tests.helpers.pictures import encoded, garden
from tests.window import Opened


@pytest.fixture
def output(opened: Opened) -> Iterator[InfoPageOutput]:
    opened.services.profile.save(FULL)
    opened.services.pictures.add(PictureKind.PHOTO, encoded(garden(900, 600)), "tuin.jpg")
    output = InfoPageOutput(opened.desk.context, opened.window)
    yield output
    output.stop()


def asked(opened: Opened) -> QFileDialog:
    return next(dialog for dialog in opened.window.findChildren(QFileDialog) if dialog.isVisible())


def save(qtbot, opened: Opened, output: InfoPageOutput, ask: Callable[[], None], path: Path) -> str:
    """Ask where to, choose a place and wait until it is written; gives the name that was proposed."""
    ask()
    dialog = asked(opened)
    proposed = Path(dialog.selectedFiles()[0]).name
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    with qtbot.waitSignal(output.ended):
        dialog.accept()
    return proposed


def test_page_and_poster_are_saved_where_the_user_wants(
    qtbot, opened: Opened, output: InfoPageOutput, tmp_path: Path
) -> None:
    proposed = save(qtbot, opened, output, output.save_pdf, tmp_path / "pagina")
    assert proposed == "Info page of De Krekel.pdf"
    assert FULL.approach in PdfReader(tmp_path / "pagina.pdf").pages[-1].extract_text()
    assert str(tmp_path / "pagina.pdf") in opened.window.toast.label.text()
    proposed = save(qtbot, opened, output, output.save_poster, tmp_path / "poster.pdf")
    assert proposed == "Poster of De Krekel.pdf"
    assert len(PdfReader(tmp_path / "poster.pdf").pages) == 1


def test_the_folder_is_written_and_can_be_opened(
    qtbot, opened: Opened, output: InfoPageOutput, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    output.export()
    dialog = asked(opened)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(tmp_path))
    with qtbot.waitSignal(output.ended):
        dialog.accept()
    (folder,) = tmp_path.iterdir()
    names = {path.name for path in folder.iterdir()}
    assert {"infopagina.txt", "photo-1.jpg", "01-contact-details.txt"} <= names
    assert str(folder) in opened.window.toast.label.text()
    opened.window.toast.undo_button.click()
    assert shown == [QUrl.fromLocalFile(str(folder))]


@pytest.mark.parametrize("way", ["write_pdf", "write_poster", "write_folder"])
def test_what_cannot_be_written_is_told(
    qtbot, opened: Opened, output: InfoPageOutput, tmp_path: Path, way: str
) -> None:
    with qtbot.waitSignal(output.ended):
        getattr(output, way)(tmp_path / "gone" / "a.pdf")
    assert "gone" in opened.banner
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("way", ["print", "print_poster"])
def test_the_preview_shows_the_pages(opened: Opened, output: InfoPageOutput, way: str) -> None:
    seen: list[tuple[str, int]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintPreviewDialog)
        pages = dialog.findChild(QPrintPreviewWidget).pageCount()
        seen.append((dialog.printer().docName(), pages))
        dialog.reject()

    QTimer.singleShot(0, look)
    getattr(output, way)()
    ((name, pages),) = seen
    assert name == "Info page of De Krekel"
    assert pages == 1 if way == "print_poster" else pages > 1


def test_the_logo_is_on_the_letters_of_the_program(opened: Opened) -> None:
    services = opened.services
    request = services.triage.view("OV-2026-00417").request
    purpose = services.compose.purpose_of("received")
    assert purpose is not None
    reply = services.compose.render(request, purpose)
    assert services.compose.letter(request, reply).logo is None
    added = services.pictures.add(PictureKind.LOGO, encoded(garden(900, 300)), "logo.jpg")
    assert services.compose.letter(request, reply).logo == services.pictures.jpeg(added.picture.number)
    assert "<img" in services.compose.html(request, reply)
