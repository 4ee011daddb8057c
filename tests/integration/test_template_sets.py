"""Templates go out as one file and come in again; what a stranger put into it can do no harm."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llko_desktop.domain.messages import InputError
from llko_desktop.domain.proposal import Purpose
from llko_desktop.services.drafts import UnreadableFile
from llko_desktop.services.ports import StaleWrite
from llko_desktop.services.reply_sandbox import LONGEST_SOURCE
from llko_desktop.services.template_check import TemplateChecker
from llko_desktop.services.template_library import Origin, TemplateLibrary
from llko_desktop.services.template_set_file import LARGEST_FILE, MOST_TEMPLATES
from llko_desktop.services.template_sets import RowKind, SetRow, TemplateSets
from llko_desktop.texts.speech import Texts
from tests.helpers.replies import PROVIDER, TEMPLATES, TODAY, procedure
from tests.helpers.stores import StoreFactory

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)
TEXTS = Texts("en", procedure())
OWN: dict[str, Any] = {
    "key": "wachtlijst-7f3a09bc",
    "purpose": "received",
    "language": "nl",
    "title": "Wachtlijst",
    "subject": "Voor {{ child }}",
    "body": "{{ greeting }}\n\nWe zetten jullie op onze wachtlijst.\n\n{{ signature }}",
}


class Desk:
    """A store with templates, its library, and what shares them."""

    def __init__(self, path: Path, stores: StoreFactory) -> None:
        self.store = stores.open(path)
        self.library = TemplateLibrary(self.store, TEMPLATES, lambda: NOW)
        checker = TemplateChecker(procedure(), lambda: TODAY)
        self.sets = TemplateSets(self.store, self.library, TEMPLATES, checker)

    def rows(self, path: Path) -> tuple[SetRow, ...]:
        return self.sets.preview(self.sets.read(path))

    def everything(self) -> list[tuple[Any, ...]]:
        return [(e.template, e.origin, e.is_default) for e in self.library.entries()]


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> StoreFactory:
    return StoreFactory(tmp_path_factory.mktemp("stores"))


@pytest.fixture
def make_desk(tmp_path: Path, stores: StoreFactory) -> Iterator[Callable[[str], Desk]]:
    made: list[Desk] = []

    def make(name: str) -> Desk:
        made.append(Desk(tmp_path / f"{name}.db", stores))
        return made[-1]

    yield make
    for desk in made:
        desk.store.close()


@pytest.fixture
def desk(make_desk: Callable[[str], Desk]) -> Desk:
    return make_desk("here")


def write(path: Path, *templates: Any, **head: Any) -> Path:
    document = {"format": "llko-templates", "version": 1, "from": "Loket", "templates": list(templates)}
    path.write_text(json.dumps(document | head), encoding="utf-8")
    return path


def codes(row: SetRow) -> list[str]:
    return [problem.message.code for problem in row.problems]


def test_a_set_comes_out_of_one_childcare_and_into_another(
    make_desk: Callable[[str], Desk], tmp_path: Path
) -> None:
    office, here, file = make_desk("office"), make_desk("here"), tmp_path / "sjablonen.json"
    with office.store.write() as work:
        work.settings.save_provider(PROVIDER)
    text = TEMPLATES.get(Purpose.FULL_PLACE, "fr")
    office.library.save(replace(text, body=f"{text.body}\nÀ bientôt !"), 0)
    own = office.library.create(Purpose.RECEIVED, "nl", "Wachtlijst").template
    office.library.set_default(own.key, "nl")
    office.sets.write(
        file, [entry for entry in office.library.entries() if entry.origin is not Origin.BUILTIN]
    )

    read = here.sets.read(file)
    assert (read.file, read.sender) == ("sjablonen.json", PROVIDER.name)
    before = here.everything()
    own_row, changed_row = here.sets.preview(read)
    assert (own_row.kind, own_row.title, own_row.in_force) == (RowKind.NEW, "Wachtlijst", None)
    assert changed_row.kind is RowKind.CHANGED
    assert changed_row.in_force
    assert changed_row.in_force.template.body == text.body
    assert here.everything() == before

    done = here.sets.carry_out([own_row, changed_row])
    assert here.everything() == office.everything()
    assert {row.kind for row in here.rows(file)} == {RowKind.SAME}
    here.sets.undo(done)
    assert here.everything() == before


def test_only_the_rows_chosen_come_in(desk: Desk, tmp_path: Path) -> None:
    other = OWN | {"key": "ander-00000000", "title": "Ander", "default": True}
    rows = desk.rows(write(tmp_path / "set.json", OWN, other))
    desk.sets.carry_out(rows[1:])
    assert [entry.template.title for entry in desk.library.entries() if entry.origin is Origin.OWN] == [
        "Ander"
    ]
    assert desk.library.default(Purpose.RECEIVED, "nl").title == "Ander"


@pytest.mark.parametrize("there", [True, False])
def test_what_was_changed_since_the_preview_is_not_written_over(
    there: bool, desk: Desk, tmp_path: Path
) -> None:
    if there:
        desk.sets.carry_out(desk.rows(write(tmp_path / "set.json", OWN)))
    rows = desk.rows(write(tmp_path / "newer.json", OWN | {"body": "Dag {{ child }}."}))
    if there:
        text = desk.library.entry(OWN["key"], "nl").template
        desk.library.save(replace(text, body="Mijn eigen woorden."), 1)
    else:
        desk.sets.carry_out(desk.rows(write(tmp_path / "set.json", OWN)))
    before = desk.everything()
    with pytest.raises(StaleWrite):
        desk.sets.carry_out(rows)
    assert desk.everything() == before


def test_what_was_changed_since_is_not_taken_back(desk: Desk, tmp_path: Path) -> None:
    done = desk.sets.carry_out(desk.rows(write(tmp_path / "set.json", OWN)))
    entry = desk.library.entry(OWN["key"], "nl")
    desk.library.save(replace(entry.template, body="Iets anders."), entry.version)
    after = desk.everything()
    with pytest.raises(StaleWrite):
        desk.sets.undo(done)
    assert desk.everything() == after


def test_a_built_in_text_that_is_shared_unchanged_is_the_same(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "set.json"
    desk.sets.write(file, desk.library.entries("fr"))
    rows = desk.rows(file)
    assert len(rows) == len(TEMPLATES.all())
    assert {row.kind for row in rows} == {RowKind.SAME}


_SAFE = st.text(st.characters(exclude_characters="{}%#", exclude_categories=["Cs"]), max_size=40)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(texts=st.lists(st.tuples(_SAFE, _SAFE, _SAFE), min_size=1, max_size=4))
def test_a_set_read_again_is_the_same(texts: list[tuple[str, str, str]], desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "again.json"
    kept = []
    for title, subject, body in texts:
        try:
            entry = desk.library.create(Purpose.RECEIVED, "en", title)
            kept.append(desk.library.save(replace(entry.template, subject=subject, body=body), entry.version))
        except InputError:
            continue
    if kept:
        desk.sets.write(file, kept)
        assert [row.kind for row in desk.rows(file)] == [RowKind.SAME] * len(kept)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"purpose": "party"}, "shared_template_purpose_unknown"),
        ({"purpose": "x" * 10_000}, "shared_template_purpose_unknown"),
        ({"language": "de"}, "shared_template_language_unknown"),
        ({"key": "full_place"}, "shared_template_key_unusable"),
        ({"key": ""}, "shared_template_key_unusable"),
        ({"key": "../../etc/passwd"}, "shared_template_key_unusable"),
        ({"key": "a" * 81}, "shared_template_key_unusable"),
        ({"title": ""}, "template_needs_title"),
        ({"title": " \u200b "}, "template_needs_title"),
        ({"title": "a" * 10_000}, "template_title_too_long"),
        ({"title": "Wacht\u202etsjil"}, "shared_template_title_odd"),
        ({"title": "Wacht\x07"}, "shared_template_title_odd"),
        ({"title": "Afsluitmelding"}, "template_title_taken"),
        ({"body": None}, "shared_template_unreadable"),
        ({"default": "yes"}, "shared_template_unreadable"),
        ({"body": "{{ ''.__class__ }}"}, "template_tag_unsafe"),
        ({"body": "{% include '/etc/passwd' %}"}, "template_word_unknown"),
        ({"body": "a\x00b"}, "template_odd_sign"),
        ({"body": "x" * (LONGEST_SOURCE + 1)}, "template_too_large"),
        ({"subject": "{{ chid }}"}, "template_field_misspelt"),
        ({"purpose": "closing_notice", "body": "Dag!"}, "notice_lacks_date"),
    ],
)
def test_one_bad_template_is_refused_and_the_rest_can_come_in(
    change: dict[str, Any], code: str, desk: Desk, tmp_path: Path
) -> None:
    good = OWN | {"key": "goed-00000000", "title": "Goed"}
    bad, fine = desk.rows(write(tmp_path / "set.json", OWN | change, good))
    assert (bad.kind, codes(bad)[0], fine.kind) == (RowKind.REFUSED, code, RowKind.NEW)
    assert len(bad.title) <= 80
    for problem in bad.problems:
        assert len(TEXTS.message(problem.message)) < 400
    desk.sets.carry_out([bad, fine])
    assert [e.template.title for e in desk.library.entries() if e.origin is Origin.OWN] == ["Goed"]


@pytest.mark.parametrize("entry", ["text", 7, None, [], {}, OWN | {"key": ["a"]}])
def test_what_is_no_template_is_refused_by_itself(entry: Any, desk: Desk, tmp_path: Path) -> None:
    rows = desk.rows(write(tmp_path / "set.json", entry, OWN))
    assert [codes(rows[0]), rows[1].kind] == [["shared_template_unreadable"], RowKind.NEW]


def test_a_second_template_of_one_key_or_title_is_refused(desk: Desk, tmp_path: Path) -> None:
    rows = desk.rows(
        write(
            tmp_path / "set.json",
            OWN,
            OWN | {"title": "Nog een"},
            OWN | {"language": "fr"},
            OWN | {"key": "twee-00000000", "title": "WACHTLIJST"},
        )
    )
    assert [codes(row) for row in rows] == [
        [],
        ["shared_template_twice"],
        ["shared_template_twice"],
        ["template_title_taken"],
    ]


def test_a_key_that_is_here_for_something_else_is_refused(desk: Desk, tmp_path: Path) -> None:
    desk.sets.carry_out(desk.rows(write(tmp_path / "set.json", OWN)))
    (row,) = desk.rows(write(tmp_path / "set.json", OWN | {"purpose": "referral"}))
    assert codes(row) == ["template_has_other_purpose"]
    (row,) = desk.rows(write(tmp_path / "set.json", OWN | {"language": "fr"}))
    assert codes(row) == ["shared_template_other_language"]


def test_warnings_are_told_but_refuse_nothing(desk: Desk, tmp_path: Path) -> None:
    offer = OWN | {"purpose": "full_place", "body": "Er is plaats op {{ offered_plan }}."}
    (row,) = desk.rows(write(tmp_path / "set.json", offer))
    assert (row.kind, codes(row)) == (RowKind.NEW, ["template_lacks_reply_by", "template_lacks_contact"])


def test_the_name_of_who_made_the_file_is_not_trusted(desk: Desk, tmp_path: Path) -> None:
    read = desk.sets.read(write(tmp_path / "set.json", OWN, **{"from": "Loket\u202e\x00\n" + "x" * 500}))
    assert read.sender.startswith("Loket xxx")
    assert len(read.sender) == 60


GOOD = json.dumps({"format": "llko-templates", "version": 1, "templates": [OWN]})


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file_empty"),
        (b"Subject: x\n\ny", "template_set_not_json"),
        (b"{", "template_set_not_json"),
        (GOOD[:-2].encode(), "template_set_not_json"),
        (GOOD.encode() + b"x", "template_set_not_json"),
        (b"[" * 100_000, "template_set_other_kind"),
        (b'{"a":' * 100_000, "template_set_not_json"),
        (GOOD.replace("Wachtlijst", "Wachtlijst é").encode("cp1252"), "template_set_encoding"),
        (GOOD.encode("utf-16"), "template_set_encoding"),
        (b"\xff\xfe\xfd", "template_set_encoding"),
        (b"PK\x03\x04\x00\x00\xff\xff", "template_set_encoding"),
        (b"[]", "template_set_other_kind"),
        (b"7", "template_set_other_kind"),
        (b"{}", "template_set_other_kind"),
        (b'{"format": "other", "version": 1, "templates": []}', "template_set_other_kind"),
        (b'{"format": "llko-templates", "version": 0, "templates": []}', "template_set_other_kind"),
        (b'{"format": "llko-templates", "version": "1", "templates": []}', "template_set_other_kind"),
        (b'{"format": "llko-templates", "version": 1, "templates": {}}', "template_set_other_kind"),
        (b'{"format": "llko-templates", "version": 1}', "template_set_other_kind"),
        (b'{"format": "llko-templates", "version": 1, "templates": []}', "template_set_empty"),
        (b'{"format": "llko-templates", "version": 2, "templates": 9}', "template_set_newer"),
        (b" " * LARGEST_FILE + b"{}", "template_set_too_large"),
        (b"x" * 10 * 2**20, "template_set_too_large"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_set_is_refused_with_the_reason(
    data: bytes, code: str, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "set.json"
    file.write_bytes(data)
    with pytest.raises(UnreadableFile) as caught:
        desk.sets.read(file)
    assert (caught.value.file, caught.value.message.code) == ("set.json", code)
    assert TEXTS.message(caught.value.message)


def test_a_mark_at_the_start_of_the_file_is_passed_over(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "set.json"
    file.write_bytes(b"\xef\xbb\xbf" + GOOD.encode())
    assert [row.kind for row in desk.rows(file)] == [RowKind.NEW]


def test_too_many_templates_are_refused(desk: Desk, tmp_path: Path) -> None:
    small = {**OWN, "subject": "x", "body": "y"}
    many = [small | {"key": f"k-{n}"} for n in range(MOST_TEMPLATES + 1)]
    with pytest.raises(UnreadableFile) as caught:
        desk.sets.read(write(tmp_path / "set.json", *many))
    assert caught.value.message.code == "template_set_too_many"
    assert len(desk.sets.read(write(tmp_path / "set.json", *many[1:])).templates) == MOST_TEMPLATES


@pytest.mark.parametrize(
    ("name", "code"), [("gone.json", "file_missing"), (".", "file_is_folder"), ("pipe", "file_not_regular")]
)
def test_what_is_no_file_is_refused(name: str, code: str, desk: Desk, tmp_path: Path) -> None:
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
    else:
        (tmp_path / "pipe").mkdir()
    with pytest.raises(UnreadableFile) as caught:
        desk.sets.read(tmp_path / name)
    assert caught.value.message.code in (code, "file_is_folder")


def test_a_set_is_written_whole_or_not_at_all(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "set.json"
    file.write_text("what was there", encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("llko_desktop.services.files.os.fsync", full)
    with pytest.raises(InputError, match="file_not_written"):
        desk.sets.write(file, desk.library.entries())
    assert file.read_text(encoding="utf-8") == "what was there"
    assert {path.name for path in tmp_path.iterdir() if "here.db" not in path.name} == {"set.json"}


def test_nothing_to_share_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no_template_to_share"):
        desk.sets.write(tmp_path / "set.json", [])
    long = desk.library.create(Purpose.RECEIVED, "nl", "Lang")
    long = desk.library.save(replace(long.template, body="é" * (LONGEST_SOURCE - 200)), long.version)
    with pytest.raises(InputError, match="template_set_too_large"):
        desk.sets.write(tmp_path / "set.json", [long] * 30)
    assert not (tmp_path / "set.json").exists()
