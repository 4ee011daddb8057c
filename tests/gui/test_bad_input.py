"""What should not be, and comes all the same: texts and names of any kind, and a store that refuses."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from sqlalchemy import event

from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.request import Child, Parent
from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import Status
from llko_desktop.gui.request.panel import RequestPanel
from llko_desktop.gui.rows.row_text import ROW_ROLE, RowText
from llko_desktop.gui.widgets.week_field import WeekField
from llko_desktop.services.triage import RequestView
from llko_desktop.storage.engine import file_engine
from llko_desktop.storage.store import SqlStore
from tests.helpers.forms import editor, new_form
from tests.helpers.outbox import open_entries
from tests.helpers.requests import make_request
from tests.helpers.rooms import nobody_placed
from tests.helpers.stores import KEY
from tests.helpers.typing import type_text
from tests.window import Opened, OpenWindow, play_example

JEF, NOOR, ELIAS = (f"OV-2026-00{number}" for number in (401, 414, 417))
TODAY = date(2026, 6, 24)
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
MUCH = ("Beste ouders, er is plaats voor Elias – één dag.\n" * 4_100)[:200_000]


def view(opened: Opened, reference: str) -> RequestView:
    return opened.services.triage.view(reference)


def press_save(panel: RequestPanel) -> None:
    QTest.keyClick(panel.composer.ui.body, Qt.Key.Key_Return, CTRL)


def write(panel: RequestPanel, text: str) -> None:
    """Write a text in place of the whole reply."""
    body = panel.composer.ui.body
    body.setFocus()
    QTest.keyClick(body, Qt.Key.Key_A, CTRL)
    type_text(body, text)


# templates


def test_in_a_batch_a_template_that_fails_leaves_its_request_out(qtbot, opened: Opened) -> None:
    with opened.services.store.write() as work:
        for reference, name in (("OV-A", "N" * 60_000), ("OV-B", "Noor Peeters")):
            work.requests.add(make_request(received=TODAY, reference=reference, child=Child(name)))
    opened.desk.context.changed.emit("")
    opened.window.show_page("requests")
    rows, batch = opened.desk.requests.list, opened.desk.requests.detail.batch
    assert rows.select_key("OV-B")
    QTest.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    templates = batch.choices.templates
    QTest.keyClick(templates, Qt.Key.Key_Home)
    while batch.choices.purpose is not Purpose.NOT_POSSIBLE:
        QTest.keyClick(templates, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(batch.lines._lines) == 2)
    assert "too long" in batch.lines._shown["OV-A"].text()
    QTest.keyClick(batch, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: view(opened, "OV-B").request.status is Status.NOT_POSSIBLE)
    assert view(opened, "OV-A").request.status is Status.NEW


def test_a_status_is_set_with_an_own_text_where_the_template_fails(opened: Opened) -> None:
    request = opened.store.state.requests[NOOR]
    opened.store.state.requests[NOOR] = replace(request, child=Child("N" * 60_000))
    panel = opened.show(NOOR)
    panel.editor.choose(Status.IN_PROGRESS)
    assert "cannot be filled in for this request" in panel.composer.ui.problem.text()
    write(panel, "Er is plaats, van maandag tot vrijdag.")
    press_save(panel)
    assert view(opened, NOOR).request.status is Status.IN_PROGRESS
    assert view(opened, NOOR).replies[-1].body == "Er is plaats, van maandag tot vrijdag."


# long and styled texts


def test_a_very_long_reply_is_saved_shown_copied_and_printed(opened: Opened, tmp_path: Path) -> None:
    panel = opened.show(ELIAS)
    panel.editor.choose(Status.IN_PROGRESS)
    write(panel, "")
    QGuiApplication.clipboard().setText(MUCH)
    QTest.keyClick(panel.composer.ui.body, Qt.Key.Key_V, CTRL)
    pdf = tmp_path / "brief.pdf"
    panel.letters.write_pdf(panel.answering.request_after(), panel.composer.reply(), pdf)
    press_save(panel)
    assert opened.banner == ""
    assert QGuiApplication.clipboard().text() == MUCH.strip()
    assert len(PdfReader(pdf).pages) > 50
    row = next(row for row in panel.timeline.rows if row.open_button)
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert row.text.text().startswith("Beste ouders")
    QGuiApplication.clipboard().clear()
    QTest.mouseClick(row.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == MUCH.strip()


def styled() -> QMimeData:
    """Give what a page or an office program puts on the clipboard."""
    data, image = QMimeData(), QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data.setText("Vet\u2028en  <b>meer</b>")
    data.setHtml(
        "<b>Vet</b><br>en <script>alert(1)</script><img src='https://example.be/x.png'>"
        "<img src='file:///etc/hostname'><iframe src='https://example.be'></iframe>"
    )
    data.setImageData(image)
    return data


def fields(opened: Opened) -> Iterator[QWidget]:
    """Give every field of a request that holds a text, and those of the form for a new one."""
    panel = opened.show(ELIAS)
    panel.editor.choose(Status.CANCELLED)
    yield from (panel.composer.ui.subject, panel.composer.ui.body, panel.editor.ui.note, panel.notes.text)
    dialog = new_form(opened)
    dialog.body.folds["remarks"].set_open(True)
    week = dialog.body.field(FactKey.PLAN).editor
    assert isinstance(week, WeekField)
    keys = (FactKey.CHILD, FactKey.PARENT, FactKey.REMARKS, FactKey.START)
    yield from (*(editor(dialog, key) for key in keys), week.line, week.edit.field(Weekday.MONDAY))
    dialog.reject()


def test_styles_images_and_scripts_come_into_no_field(opened: Opened) -> None:
    for field_ in fields(opened):
        assert isinstance(field_, QLineEdit | QPlainTextEdit)
        field_.clear()
        QGuiApplication.clipboard().setMimeData(styled())
        QTest.keyClick(field_, Qt.Key.Key_V, CTRL)
        text = field_.text() if isinstance(field_, QLineEdit) else field_.toPlainText()
        assert "".join(text.split()) == "Veten<b>meer</b>"
        if isinstance(field_, QPlainTextEdit):
            assert "<img" not in field_.document().toHtml()
        field_.clear()
        only_image = QMimeData()
        only_image.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
        only_image.setHtml("<img src='https://example.be/x.png'>")
        QGuiApplication.clipboard().setMimeData(only_image)
        QTest.keyClick(field_, Qt.Key.Key_V, CTRL)
        assert (field_.text() if isinstance(field_, QLineEdit) else field_.toPlainText()) == ""


# names

NAMES = {
    "Arabic": ("محمد الأمين بن علي", "فاطمة الزهراء"),
    "Hebrew": ("נועה לוי-כהן", "רחל ‎(Rachel)‎"),
    "joined emoji": ("Zoë 👩‍👧‍👦 De Smet", "👨🏽‍🦱 Papa"),
    "combining marks": ("Z̴̧̛o̶͓͝é̸ A\u0301\u0323\u0302", "Noe\u0308l D’hondt"),
    "overriding": ("\u202eeliZ\u202c Maes", "\u2067Lies\u2069"),
    "very long": ("Anna-Maria " * 27 + "Van", "Ω" * 300),
    "line breaks": ("Noor\nPeeters\r\n\tde Jonge", "Evi\u2028Peeters"),
    "markup": ("<i>Bo <img src=x>", "{{ provider }} %s &amp;"),
}


def test_any_name_is_shown_answered_and_kept_as_it_is(
    open_window: OpenWindow, store: SqlStore, tmp_path: Path, procedure: Procedure
) -> None:
    play_example(store, procedure)
    with store.write() as work:
        for number, (child, parent) in enumerate(NAMES.values()):
            asked = make_request(
                reference=f"OV-{number}",
                received=TODAY,
                child=Child(child, birth_date=date(2026, 1, 10)),
                parents=(Parent(parent, "ouder@example.be", "0470 12 34 56"),),
                language="nl",
            )
            work.requests.add(asked)
    opened = open_window(store=store)
    # All of them ask for the same hours: more than there is room for.
    nobody_placed(opened.services)
    for number, (child, parent) in enumerate(NAMES.values()):
        reference = f"OV-{number}"
        lines = [key.reference for key in opened.desk.today.model.lines]
        assert reference in lines
        panel = opened.show(reference)
        row = opened.desk.requests.list.currentIndex().data(ROW_ROLE)
        assert isinstance(row, RowText)
        assert visible(row.title) == visible(child)
        assert visible(panel.header.name.text()) == visible(child)
        assert visible(parent) in visible(panel.header.line.text())
        assert panel.area.widget().width() <= panel.area.viewport().width()
        opened.window.grab()
        panel.editor.choose(Status.IN_PROGRESS)
        body = panel.composer.ui.body.toPlainText()
        assert body.startswith("Beste ")
        pdf = tmp_path / f"{number}.pdf"
        panel.letters.write_pdf(panel.answering.request_after(), panel.composer.reply(), pdf)
        printed = " ".join(PdfReader(pdf).pages[0].extract_text().split())
        assert "september 2026" in printed
        assert child.split()[0] in printed or not child.isascii()
        press_save(panel)
        assert opened.banner == ""
        request = view(opened, reference).request
        assert request.status is Status.IN_PROGRESS
        assert (request.child.name, request.parents[0].name) == (child, parent)
        assert view(opened, reference).replies[-1].body == body.strip()
        said = [line for line in panel.timeline.rows if line.open_button]
        QTest.keyClick(said[0], Qt.Key.Key_Return)
        assert said[0].text.text() == body.strip()
        opened.window.grab()
    opened.window.show_page("today")
    opened.window.grab()
    opened.window.show_page("outbox")
    opened.window.grab()


def visible(name: str) -> str:
    """Give a name without what only breaks or directs it."""
    return "".join(c for c in name if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf"))


def test_a_name_with_breaks_is_typed_in_as_one_line(opened: Opened) -> None:
    dialog = new_form(opened)
    for key, text in ((FactKey.CHILD, "محمد\nالأمين"), (FactKey.PARENT, "Evi\r\nPeeters")):
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(editor(dialog, key), Qt.Key.Key_V, CTRL)
    QTest.keyClick(editor(dialog, FactKey.CHILD), Qt.Key.Key_Return)
    request = view(opened, opened.panel.reference).request
    assert request.child.name == "محمد الأمين"
    assert request.parents[0].name == "Evi Peeters"


# a store that refuses


@dataclass
class Fault:
    """What is wrong with the place of a store while `on`: the pragma set, and what is said of it."""

    wrong: str
    right: str
    said: str
    on: bool = False


FAULTS = {
    "read-only": ("query_only = on", "query_only = off", "may only be read"),
    "full disk": ("max_page_count = 1", "max_page_count = 1073741823", "disk is full"),
}


@pytest.fixture(params=FAULTS)
def fault(request: pytest.FixtureRequest) -> Fault:
    return Fault(*FAULTS[request.param])


@pytest.fixture
def faulty(fault: Fault, example_file: Path, open_window: OpenWindow, closed_later: list[SqlStore]) -> Opened:
    """Give a window on a real store that the fault strikes."""
    engine = file_engine(example_file, KEY)

    def strike(connection, _record, _proxy) -> None:
        connection.execute(f"PRAGMA {fault.wrong if fault.on else fault.right}")

    event.listen(engine, "checkout", strike)
    closed_later.append(SqlStore(engine, str(example_file)))
    return open_window(store=closed_later[-1])


def test_a_step_that_cannot_be_written_is_not_half_written(faulty: Opened, fault: Fault) -> None:
    panel = faulty.show(ELIAS)
    panel.editor.choose(Status.IN_PROGRESS)
    write(panel, MUCH)
    panel.composer.flush()
    before, draft = view(faulty, ELIAS), faulty.services.compose.draft(ELIAS)
    waiting = open_entries(faulty.services)
    write(panel, MUCH + "slot")
    panel.editor.choose(Status.IN_PROGRESS)
    fault.on = True
    press_save(panel)
    assert fault.said in faulty.banner
    assert view(faulty, ELIAS) == before
    assert open_entries(faulty.services) == waiting
    assert faulty.services.compose.draft(ELIAS) == draft
    assert panel.composer.ui.body.toPlainText().endswith("slot")
    assert panel.editor.target is Status.IN_PROGRESS
    fault.on = False
    press_save(panel)
    assert faulty.banner == ""
    assert view(faulty, ELIAS).request.status is Status.IN_PROGRESS
    assert view(faulty, ELIAS).replies[-1].body == (MUCH + "slot").strip()
    assert faulty.store.check() == ()


def test_a_text_that_cannot_be_kept_is_kept_as_soon_as_it_can(faulty: Opened, fault: Fault) -> None:
    panel = faulty.show(ELIAS)
    fault.on = True
    write(panel, MUCH)
    type_text(panel.notes.text, MUCH)
    panel.composer.flush()
    panel.notes.flush()
    assert fault.said in faulty.banner
    assert "not kept" in panel.composer.ui.draftState.text()
    faulty.show(NOOR)
    assert panel.composer.ui.body.toPlainText() != MUCH
    faulty.show(ELIAS)
    assert panel.composer.ui.body.toPlainText() == MUCH
    assert panel.notes.text.toPlainText() == MUCH
    faulty.show(NOOR)
    fault.on = False
    faulty.window.close()
    draft = faulty.services.compose.draft(ELIAS)
    assert draft is not None
    assert draft.body == MUCH
    assert view(faulty, ELIAS).request.notes == MUCH
    assert view(faulty, NOOR).request.notes == ""


@pytest.mark.parametrize("fault", ["read-only"], indirect=True)
def test_a_reaction_that_cannot_be_noted_stays_to_be_noted(faulty: Opened, fault: Fault) -> None:
    before = view(faulty, JEF)
    panel = faulty.show(JEF)
    QTest.mouseClick(panel.next_step.contact_before, LEFT)
    form = panel.next_step.contact_form
    type_text(form.words, "oma beslist")
    fault.on = True
    QTest.keyClick(form.words, Qt.Key.Key_Return)
    assert fault.said in faulty.banner
    assert form.isVisible()
    assert view(faulty, JEF) == before
    fault.on = False
    QTest.keyClick(form.words, Qt.Key.Key_Return)
    assert view(faulty, JEF).request.progress.contact_on == date(2026, 6, 23)


def test_a_new_request_that_cannot_be_written_stays_in_its_form(faulty: Opened, fault: Fault) -> None:
    waiting = open_entries(faulty.services)
    fault.on = True
    dialog = new_form(faulty)
    child = editor(dialog, FactKey.CHILD)
    type_text(child, "Jules")
    type_text(editor(dialog, FactKey.REMARKS), MUCH)
    QTest.keyClick(child, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert fault.said in dialog.problem.text()
    assert open_entries(faulty.services) == waiting
    fault.on = False
    QTest.keyClick(child, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert len(open_entries(faulty.services)) == len(waiting) + 1
