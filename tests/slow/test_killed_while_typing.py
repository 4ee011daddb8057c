"""The program is killed while a reply or a form is being typed: at most the last second is missing."""

from __future__ import annotations

import signal
import subprocess
import time
from pathlib import Path

import pytest

from llko_desktop.domain.procedure import Procedure
from llko_desktop.services.unfinished import Unfinished
from llko_desktop.storage.opening import open_store
from tests.helpers.stores import KEY, StoreFactory
from tests.window import play_example

pytestmark = pytest.mark.slow

REFERENCE = "OV-2026-00417"
LETTERS_TYPED = 90
_TYPE_ON = """
import sys, time
from datetime import date
from pathlib import Path
from tests.helpers.surroundings import isolate_process
isolate_process()
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from llko_desktop.bootstrap.parts import build_services, built_in_procedure
from llko_desktop.gui.desk import Desk
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.intake.form.new_request import NewRequestDialog
from llko_desktop.gui.shell.main_window import MainWindow
from llko_desktop.gui.theme.theme import Theme, ThemeChoice
from llko_desktop.storage.opening import open_store
from llko_desktop.texts.speech import Texts
from tests.helpers.stores import KEY

app, procedure = QApplication(sys.argv[:1]), built_in_procedure()
theme = Theme(app, ThemeChoice.LIGHT, app.font())
window = MainWindow(theme, Icons(theme))
services = build_services(open_store(Path(sys.argv[1]), KEY), procedure, lambda: date(2026, 6, 24))
desk = Desk(window, theme, Icons(theme), services, Texts("nl", procedure))
window.show_pages()
window.show()
if sys.argv[2] == "form":
    window.commands.new_request.trigger()
    body = window.findChild(NewRequestDialog).body.field("child").editor
else:
    desk.context.opened.emit(sys.argv[2])
    body = desk.requests.panel.composer.ui.body
body.setFocus()
body.selectAll()
typed = 0

def type_one():
    global typed
    QTest.keyClick(body, "x")
    typed += 1
    print(typed, time.monotonic(), flush=True)

timer = QTimer(interval=30)
timer.timeout.connect(type_one)
timer.start()
app.exec()
"""


def type_and_kill(path: Path, where: str, python: str, checkout: Path) -> int:
    """Type letters until the program is killed; gives how many were there a second before."""
    typed: list[tuple[int, float]] = []
    with subprocess.Popen(
        [python, "-c", _TYPE_ON, str(path), where], cwd=checkout, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            letters, at = line.split()
            typed.append((int(letters), float(at)))
            if len(typed) == LETTERS_TYPED:
                break
        killed_at = time.monotonic()
        process.send_signal(signal.SIGKILL)
    a_second_before = max((letters for letters, at in typed if at < killed_at - 1), default=0)
    assert a_second_before > 0, "typing took too short to tell"
    return a_second_before


@pytest.mark.parametrize("where", [REFERENCE, "form"])
def test_at_most_the_last_second_is_missing(
    stores: StoreFactory, tmp_path: Path, procedure: Procedure, python: str, checkout: Path, where: str
) -> None:
    store = stores.open(tmp_path / "store.db")
    play_example(store, procedure)
    store.close()
    a_second_before = type_and_kill(tmp_path / "store.db", where, python, checkout)
    store = open_store(tmp_path / "store.db", KEY)
    with store.read() as work:
        draft = work.replies.draft(REFERENCE)
    kept = Unfinished(store).waiting()
    assert store.check() == ()
    store.close()
    text = draft.body if draft else kept[0].texts["child"] if kept else ""
    assert text == "x" * len(text)
    assert len(text) >= a_second_before
