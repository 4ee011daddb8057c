"""The store in memory keeps its promises where two threads are at work, as in a window with a long job."""

from __future__ import annotations

import threading

from tests.helpers.memory_store import MemoryStore


def test_what_is_written_while_another_reads_stays() -> None:
    store = MemoryStore()
    with store.read(), store.write() as work:
        work.settings.set_value("theme", "dark")
    with store.read() as work:
        assert work.settings.value("theme") == "dark"


def test_a_second_writer_waits_for_the_first() -> None:
    store = MemoryStore()

    def add_one() -> None:
        with store.write() as work:
            work.settings.set_value("count", str(int(work.settings.value("count") or 0) + 1))

    with store.write() as work:
        second = threading.Thread(target=add_one)
        second.start()
        work.settings.set_value("count", "1")
    second.join()
    with store.read() as work:
        assert work.settings.value("count") == "2"
