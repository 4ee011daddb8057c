"""What was copied elsewhere comes in with Ctrl+V: one request into the form, several into the assistant."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser, QTextEdit

from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.status import Source
from llko_desktop.gui.intake.form.compare import CompareDialog
from llko_desktop.gui.intake.form.new_request import NewRequestDialog
from llko_desktop.gui.intake.paste import MOST_LETTERS
from llko_desktop.services.by_hand import RECEIVED, REFERENCE, SOURCE
from tests.helpers.forms import editor, fill, new_form, new_form_of, press
from tests.helpers.keys import CTRL, Key
from tests.window import Opened

ONE = """Kenmerk: OV-2026-00777
Naam kind: Zoë Peeters
Geboortedatum: 3 maart 2026
Aangevraagd op: 20/06/2026
Gewenste startdatum: 1 september 2026
Opvangplan: ma-di 8-17, wo 8-12
Ouder: Sofie Maes
Telefoon: 0470 12 34 56
E-mail: sofie@example.be
Huisdier: een hond
"""
TABLE = """Kenmerk;Naam kind;Ontvangen op
OV-2026-00771;Jules Test;20/06/2026
OV-2026-00772;Mila Test;20/06/2026
"""


def copy(text: str = "", html: str = "", files: Sequence[Path] = ()) -> None:
    """Put on the clipboard what another program copied."""
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if files:
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    QGuiApplication.clipboard().setMimeData(data)


def paste(opened: Opened) -> None:
    """Press Ctrl+V on the list in front."""
    page = opened.desk.today if opened.window.current_page == "today" else opened.desk.requests
    opened.window.activateWindow()
    page.list.setFocus()
    QApplication.processEvents()
    QTest.keyClick(page.list, Key.Key_V, CTRL)
    QApplication.processEvents()


def shown(opened: Opened) -> CareRequest:
    return opened.services.triage.view(opened.panel.reference).request


def is_form_open(opened: Opened) -> bool:
    return any(one.isVisible() for one in opened.window.findChildren(NewRequestDialog))


@pytest.mark.parametrize("page", ["today", "requests"])
@pytest.mark.parametrize("html", [False, True], ids=["text", "html"])
def test_one_request_comes_into_the_form_with_what_was_recognised(
    opened: Opened, page: str, html: bool
) -> None:
    opened.window.show_page(page)
    lines = "".join(f"<p>{line}</p>" for line in ONE.splitlines())
    copy(html=f"<html><img src='https://example.be/x.png'>{lines}</html>") if html else copy(ONE)
    paste(opened)
    dialog = new_form_of(opened)
    entry = dialog.body.entry()
    assert entry[REFERENCE] == "OV-2026-00777"
    assert entry[SOURCE] == Source.PLATFORM
    assert entry[RECEIVED] == "20/06/2026"
    assert entry[FactKey.CHILD] == "Zoë Peeters"
    assert entry[FactKey.PHONE] == "+32 470 12 34 56"
    assert entry[FactKey.REMARKS] == "Huisdier: een hond"
    marked = {key for key, field in dialog.body.fields.items() if not field.mark.isHidden()}
    assert marked >= {REFERENCE, RECEIVED, FactKey.CHILD, FactKey.BIRTH_DATE, FactKey.PLAN, FactKey.PHONE}
    assert not {FactKey.RESIDENCE, FactKey.END, FactKey.PARENT2} & marked
    assert "recognised" in editor(dialog, FactKey.CHILD).accessibleDescription()
    assert "Zoë Peeters" in dialog.original.toPlainText()
    assert dialog.original.isReadOnly()
    assert not dialog.findChildren(QTextEdit) + dialog.findChildren(QTextBrowser), "nothing shows HTML"
    fill(dialog, FactKey.CHILD, "Zoë Peeters-Maes")
    assert dialog.body.field(FactKey.CHILD).mark.isHidden(), "what is changed was not recognised"
    press(dialog, "Save")
    request = shown(opened)
    assert request.reference == "OV-2026-00777"
    assert request.plan.start == date(2026, 9, 1)
    assert request.plan.schedule == parse_schedule("ma-di 8-17, wo 8-12")
    assert not request.progress.open_items


def test_a_known_request_that_is_pasted_is_brought_up_to_date(opened: Opened) -> None:
    noor = opened.services.triage.view("OV-2026-00414").request
    copy(ONE.replace("OV-2026-00777", noor.reference).replace("Zoë", "Noor"))
    paste(opened)
    dialog = new_form_of(opened)
    press(dialog, "Compare")
    beside = [one for one in dialog.findChildren(CompareDialog) if one.isVisible()][-1]
    beside.boxes[FactKey.PHONE].setChecked(True)
    press(beside, "The same")
    after = opened.services.triage.view(noor.reference).request
    assert after.parents[0].phone == "+32 470 12 34 56"
    assert after.plan == noor.plan
    assert after.other_references == noor.other_references


def test_the_menu_pastes_too(opened: Opened) -> None:
    copy(ONE)
    opened.window.commands.paste.trigger()
    assert is_form_open(opened)


def test_a_text_without_a_number_or_an_arrival_is_a_mail_of_today(opened: Opened) -> None:
    copy("\n".join(line for line in ONE.splitlines() if "Kenmerk" not in line and "Aangevraagd" not in line))
    paste(opened)
    press(new_form_of(opened), "Save")
    request = shown(opened)
    assert (request.source, request.received) == (Source.MAIL, date(2026, 6, 24))
    assert request.progress.open_items, "it is to be registered (R9)"


def test_what_keeps_a_request_from_coming_in_stands_in_its_field(opened: Opened) -> None:
    copy(
        ONE.replace("20/06/2026", "20/06/2030")
        .replace("ma-di 8-17, wo 8-12", "ma 17-8, di 8-17")
        .replace("3 maart 2026", "31/02/2026")
    )
    paste(opened)
    dialog = new_form_of(opened)
    assert dialog.body.field(RECEIVED).text() == "20/06/2030"
    assert "still to come" in dialog.body.field(RECEIVED).problem
    week = dialog.body.field(FactKey.PLAN).week
    assert week.line.text() == "ma 17-8, di 8-17"
    assert not week.is_valid()
    assert dialog.body.field(FactKey.BIRTH_DATE).note.text() == "the birth date was not understood"
    assert "Geboortedatum: 31/02/2026" in dialog.body.entry()[FactKey.REMARKS]
    assert dialog.body.entry()[FactKey.EMAIL] == "sofie@example.be", "all else is filled in"
    fill(dialog, RECEIVED, "20/06/2026")
    week.line.setFocus()
    week.line.selectAll()
    QTest.keyClicks(week.line, "ma 8-17, di 8-17")
    press(dialog, "Save")
    assert shown(opened).received == date(2026, 6, 20)


def test_a_text_in_which_nothing_is_recognised_stands_in_the_remarks(opened: Opened) -> None:
    copy("<b>Tot</b> morgen?")
    paste(opened)
    dialog = new_form_of(opened)
    assert dialog.body.entry()[FactKey.REMARKS] == "<b>Tot</b> morgen?"
    assert "Nothing was recognised" in dialog.notice.text.text()
    fill(dialog, FactKey.CHILD, "Jules")
    press(dialog, "Save")
    assert shown(opened).remarks == "<b>Tot</b> morgen?"


@pytest.mark.parametrize(
    "text",
    [
        "Aanvraag OV-2026-02003\nKind: Lou Janssens\nTelefoon: 0470 12 34 56\n",
        "Hallo, wij zoeken opvang voor Lou Janssens. Zie ov-2026-02003.\nGroeten, Sofie Maes\n0470 12 34 56",
        "OV-2026-02003\nTot morgen",
    ],
)
def test_a_number_of_the_platform_is_kept_wherever_it_stands(opened: Opened, text: str) -> None:
    copy(text)
    paste(opened)
    dialog = new_form_of(opened)
    assert dialog.body.entry()[REFERENCE].upper() == "OV-2026-02003"
    assert dialog.body.field(REFERENCE).isVisible()
    assert dialog.body.entry()[SOURCE] == Source.PLATFORM


PROSE = """Hallo,

wij zoeken opvang voor onze dochter Zoë Peeters (geboren op 3 maart 2026) vanaf 1 september 2026, op maandag
en dinsdag van 8 tot 17u en woensdagvoormiddag.

Groeten, Sofie Maes
0470 12 34 56
"""


def test_what_is_read_out_of_sentences_is_to_be_checked(opened: Opened) -> None:
    copy(PROSE)
    paste(opened)
    dialog = new_form_of(opened)
    assert "please check" in dialog.body.field(FactKey.CHILD).mark.text()
    assert "recognised" in dialog.body.field(FactKey.PHONE).mark.text()
    press(dialog, "Save")
    request = shown(opened)
    assert request.child.name == "Zoë Peeters"
    assert request.child.birth_date == date(2026, 3, 3)
    assert request.plan.schedule == parse_schedule("ma-di 8-17, wo 8-12:30")
    assert request.parents[0].name == "Sofie Maes"


def test_a_mark_pushes_no_field_out_of_its_line_and_nothing_moves_while_it_is_typed(opened: Opened) -> None:
    copy("Mijn dochter Lotte is geboren op 3 maart 2026. Groeten, Sofie Maes, 0470 12 34 56")
    paste(opened)
    dialog = new_form_of(opened)
    assert dialog.body.marks()
    fields = dialog.body.fields
    tops = {field.mapTo(dialog.body, field.editor.pos()).y() for field in list(fields.values())[:3]}
    assert len(tops) == 1
    below = fields[FactKey.PARENT].mapTo(dialog.body, fields[FactKey.PARENT].rect().topLeft()).y()
    for key in (FactKey.CHILD, FactKey.BIRTH_DATE):
        fill(dialog, key, "x")
    fill(dialog, FactKey.BIRTH_DATE, "")
    assert fields[FactKey.PARENT].mapTo(dialog.body, fields[FactKey.PARENT].rect().topLeft()).y() == below


def test_what_was_recognised_is_marked_when_the_form_is_opened_again(opened: Opened) -> None:
    copy(ONE)
    paste(opened)
    dialog = new_form_of(opened)
    fill(dialog, FactKey.CHILD, "Zoë Maes")
    marks = dialog.body.marks()
    assert set(marks) >= {REFERENCE, FactKey.BIRTH_DATE}
    dialog.reject()
    again = new_form(opened)
    press(again, "Continue")
    assert again.body.marks() == marks
    assert again.body.field(FactKey.CHILD).mark.isHidden()
    press(again, "Throw away")
    assert not again.body.marks()
    press(again, "Bring back")
    press(again, "Continue")
    assert again.body.marks() == marks


def test_several_requests_go_to_the_assistant(qtbot, opened: Opened) -> None:
    copy(TABLE)
    paste(opened)
    qtbot.waitUntil(lambda: opened.desk.intake.importer.assistant is not None)
    assert not is_form_open(opened)
    assistant = opened.desk.intake.importer.assistant
    assert assistant is not None
    assistant.reject()


def paste_into_name(dialog: NewRequestDialog) -> None:
    name = editor(dialog, FactKey.CHILD)
    name.setFocus()
    QTest.keyClick(name, Key.Key_V, CTRL)
    QApplication.processEvents()


def test_lines_that_are_pasted_into_the_name_of_an_empty_form_are_read(opened: Opened) -> None:
    dialog = new_form(opened)
    copy(ONE)
    paste_into_name(dialog)
    entry = dialog.body.entry()
    assert (entry[FactKey.CHILD], entry[REFERENCE]) == ("Zoë Peeters", "OV-2026-00777")
    assert entry[FactKey.PHONE] == "+32 470 12 34 56"
    assert dialog.original_fold.isVisible()
    assert "read from the pasted text" in dialog.notice.text.text()
    press(dialog, "Save")
    assert shown(opened).reference == "OV-2026-00777"


def test_what_is_typed_already_is_not_written_over_by_lines_pasted_into_the_name(opened: Opened) -> None:
    dialog = new_form(opened)
    fill(dialog, FactKey.PARENT, "Sofie Maes")
    copy(ONE)
    paste_into_name(dialog)
    assert dialog.body.field(FactKey.PARENT).text() == "Sofie Maes"
    assert dialog.body.entry()[REFERENCE] == ""


def test_a_name_with_an_empty_line_behind_it_stays_a_name(opened: Opened) -> None:
    dialog = new_form(opened)
    copy("Jules Test\n")
    paste_into_name(dialog)
    press(dialog, "Save")
    assert shown(opened).child.name == "Jules Test"


def test_several_requests_pasted_into_the_name_go_to_the_assistant(qtbot, opened: Opened) -> None:
    dialog = new_form(opened)
    copy(TABLE)
    paste_into_name(dialog)
    qtbot.waitUntil(lambda: opened.desk.intake.importer.assistant is not None)
    assert not is_form_open(opened)
    assert opened.services.unfinished.waiting() == ()
    assistant = opened.desk.intake.importer.assistant
    assert assistant is not None
    assistant.reject()


def test_files_on_the_clipboard_are_imported_as_files(opened: Opened, monkeypatch, tmp_path: Path) -> None:
    started: list[Path] = []
    monkeypatch.setattr(opened.desk.intake.paster, "files", opened.desk.intake.paster.files)
    opened.desk.intake.paster.files.disconnect()
    opened.desk.intake.paster.files.connect(started.extend)
    copy(text="file:///x", files=[tmp_path / "aanvragen.csv"])
    paste(opened)
    assert started == [tmp_path / "aanvragen.csv"]
    assert not is_form_open(opened)


@pytest.mark.parametrize("text", ["", "  \n\t"])
def test_an_empty_clipboard_is_told(opened: Opened, text: str) -> None:
    QGuiApplication.clipboard().clear()
    if text:
        copy(text)
    paste(opened)
    assert not is_form_open(opened)
    assert "no text to paste" in opened.window.toast.label.text()


def test_a_text_that_is_far_too_long_is_told(opened: Opened) -> None:
    copy("x" * (MOST_LETTERS + 1))
    paste(opened)
    assert not is_form_open(opened)
    assert "too long" in opened.banner


def test_a_long_text_is_read_while_the_window_lives(qtbot, opened: Opened) -> None:
    copy(f"{ONE}Opmerkingen: {'woord ' * 20_000}")
    paste(opened)
    qtbot.waitUntil(lambda: is_form_open(opened))
    assert new_form_of(opened).body.entry()[FactKey.CHILD] == "Zoë Peeters"


def test_in_a_field_the_text_is_pasted_as_usual(opened: Opened) -> None:
    copy(ONE)
    opened.desk.today.search.setFocus()
    QTest.keyClick(opened.desk.today.search, Key.Key_V, CTRL)
    assert not is_form_open(opened)
    assert "Zoë Peeters" in opened.desk.today.search.text()
    body = opened.show("OV-2026-00414").composer.ui.body
    body.setFocus()
    QTest.keyClick(body, Key.Key_V, CTRL)
    assert not is_form_open(opened)
    assert "Zoë Peeters" in body.toPlainText()


def test_a_paste_takes_the_place_of_no_form_that_was_not_finished(opened: Opened) -> None:
    dialog = new_form(opened)
    fill(dialog, FactKey.CHILD, "Jules")
    dialog.reject()
    copy(ONE)
    paste(opened)
    pasted = new_form_of(opened)
    QTest.keyClick(pasted, Qt.Key.Key_Escape)
    again = new_form(opened)
    again.notice.buttons[0].menu().actions()[0].trigger()
    assert again.body.field(FactKey.CHILD).text() == "Zoë Peeters", "what was pasted is kept too"
    assert "Huisdier: een hond" in again.original.toPlainText()
    assert again.original_fold.isVisible()
    press(again, "Save")
    assert new_form(opened).notice.text.text().startswith("An unfinished request is kept: Jules (")


def test_a_text_that_was_only_looked_at_is_kept_once(opened: Opened) -> None:
    unfinished = opened.services.unfinished
    for _ in range(2):
        copy(ONE)
        paste(opened)
        QTest.keyClick(new_form_of(opened), Qt.Key.Key_Escape)
    assert len(unfinished.waiting()) == 1
    copy(ONE.replace("Zoë", "Lou"))
    paste(opened)
    other = new_form_of(opened)
    assert other.body.field(FactKey.CHILD).text() == "Lou Peeters"
    QTest.keyClick(other, Qt.Key.Key_Escape)
    assert [kept.texts[FactKey.CHILD] for kept in unfinished.waiting()] == ["Lou Peeters", "Zoë Peeters"]


def test_a_text_that_is_pasted_again_leaves_what_was_typed_on_in_it(opened: Opened) -> None:
    unfinished = opened.services.unfinished
    copy(ONE)
    paste(opened)
    first = new_form_of(opened)
    fill(first, FactKey.CHILD, "Zoë Maes")
    first.reject()
    paste(opened)
    again = new_form_of(opened)
    assert again.body.field(FactKey.CHILD).text() == "Zoë Peeters"
    assert [kept.texts[FactKey.CHILD] for kept in unfinished.waiting()] == ["Zoë Maes"]
    fill(again, FactKey.RESIDENCE, "Ninove")
    again.reject()
    assert [kept.texts[FactKey.CHILD] for kept in unfinished.waiting()] == ["Zoë Peeters", "Zoë Maes"]
