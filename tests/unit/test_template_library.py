"""The user's own templates in the place of built-in ones and beside them, in memory and in a real store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from llko_desktop import resources
from llko_desktop.domain.messages import DomainError
from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.proposal import Purpose
from llko_desktop.services.ports import StaleWrite, Store
from llko_desktop.services.replies import Reply, ReplyTemplate
from llko_desktop.services.template_library import Origin, TemplateLibrary, UnknownTemplate
from llko_desktop.services.templates import BuiltinTemplates
from tests.helpers.memory_store import MemoryStore
from tests.helpers.replies import TEMPLATES
from tests.helpers.requests import make_request
from tests.helpers.stores import StoreFactory

NOW = datetime(2026, 6, 30, 9, 15, tzinfo=UTC)
FULL, NOTICE = Purpose.FULL_PLACE, Purpose.CLOSING_NOTICE
KEY = FULL.value


def library_on(store: Store, builtin: BuiltinTemplates = TEMPLATES) -> TemplateLibrary:
    return TemplateLibrary(store, builtin, lambda: NOW)


@pytest.fixture(params=["memory", "file"])
def kept_in(request: pytest.FixtureRequest, stores: StoreFactory, tmp_path: Path) -> Iterator[Store]:
    """An empty store of each kind."""
    store: Store = MemoryStore() if request.param == "memory" else stores.open(tmp_path / "store.db")
    yield store
    store.close()


@pytest.fixture
def library(kept_in: Store) -> TemplateLibrary:
    """The templates of an empty store."""
    return library_on(kept_in)


def codes(step: Callable[[], object], kind: type[DomainError] = DomainError) -> list[str]:
    """Take a step that must be refused; gives the codes of what is said about it."""
    with pytest.raises(kind) as refusal:
        step()
    return [message.code for message in refusal.value.messages]


def greeting(library: TemplateLibrary, text: str = "Dag {{ parents }},") -> ReplyTemplate:
    return replace(library.entry(KEY, "nl").template, body=text)


def test_a_new_store_has_the_programs_texts(library: TemplateLibrary) -> None:
    entries = library.entries("fr")
    assert [(e.template.purpose, e.template.language) for e in entries] == [
        (purpose, language) for purpose in Purpose for language in LANGUAGES
    ]
    for entry in entries:
        text = entry.template
        assert (
            replace(text, title=entry.builtin.title)
            == entry.builtin
            == TEMPLATES.get(text.purpose, text.language)
        )
        assert text.title == TEMPLATES.title(text.purpose, "fr")
        assert (entry.origin, entry.is_default, entry.version, entry.use) == (Origin.BUILTIN, True, 0, None)
        assert not entry.is_builtin_newer
        assert library.default(text.purpose, text.language) == entry.builtin
    assert library.default(FULL, "de") == TEMPLATES.get(FULL, "nl")


def test_a_changed_text_is_in_force_until_the_programs_is_restored(library: TemplateLibrary) -> None:
    saved = library.save(greeting(library), 0)
    assert (saved.origin, saved.version, saved.changed_at) == (Origin.CHANGED, 1, NOW)
    assert saved.builtin == TEMPLATES.get(FULL, "nl")
    assert library.default(FULL, "nl").body == "Dag {{ parents }},"
    assert library.default(FULL, "fr") == TEMPLATES.get(FULL, "fr")
    again = library.save(greeting(library, "Hallo {{ parents }},"), saved.version)
    restored = library.restore(KEY, "nl", again.version)
    assert library.entry(KEY, "nl").origin is Origin.BUILTIN
    assert library.template(KEY, "nl") == TEMPLATES.get(FULL, "nl")
    back = library.bring_back(restored)
    assert (back.template.body, back.origin, back.changed_at) == ("Hallo {{ parents }},", Origin.CHANGED, NOW)


def test_a_text_begun_anew_after_the_programs_was_restored_cannot_be_lost(library: TemplateLibrary) -> None:
    restored = library.restore(KEY, "nl", library.save(greeting(library), 0).version)
    library.save(greeting(library, "Hoi,"), 0)
    assert codes(lambda: library.bring_back(restored), StaleWrite) == ["template_changed_elsewhere"]
    assert library.default(FULL, "nl").body == "Hoi,"


def test_a_changed_text_is_called_as_the_program_does_unless_it_was_renamed(library: TemplateLibrary) -> None:
    library.save(replace(greeting(library), title=TEMPLATES.title(FULL, "en")), 0)
    assert [library.entry(KEY, "nl", titles).template.title for titles in LANGUAGES] == [
        TEMPLATES.title(FULL, titles) for titles in LANGUAGES
    ]
    renamed = library.rename(KEY, "nl", "  Ja,\u00a0er is\nplaats ", 1)
    assert renamed.template.title == "Ja, er is plaats"
    assert library.entry(KEY, "nl", "fr").template.title == "Ja, er is plaats"
    assert renamed.template.body == "Dag {{ parents }},"


def test_an_own_one_stands_beside_the_programs(library: TemplateLibrary) -> None:
    made = library.create(NOTICE, "fr", "Très bref & poli")
    text = made.template
    assert (made.origin, made.is_default, made.is_builtin_newer) == (Origin.OWN, False, False)
    assert text.key.rpartition("-")[0] == "tres-bref-poli"
    assert library.purpose_of(text.key) is NOTICE
    assert library.template(text.key) == library.template(text.key, "fr") == text
    assert library.template(text.key, "nl") is None
    assert [t.key for t in library.choices(NOTICE, "fr")] == [NOTICE.value, text.key]
    copy = library.create(NOTICE, "nl", "🌸", replace(text, body="Kort."))
    assert (copy.template.body, copy.template.language) == ("Kort.", "nl")
    assert copy.template.key.startswith(NOTICE.value)
    assert len(library.entries()) == 38


def test_the_default_is_the_one_chosen_last(library: TemplateLibrary) -> None:
    first, second = (library.create(FULL, "nl", title).template.key for title in ("Aap", "Beer"))
    library.save(greeting(library), 0)
    for key in (first, second, KEY, second):
        library.set_default(key, "nl")
        assert library.default(FULL, "nl").key == key
        assert [e.template.key for e in library.entries() if e.is_default][3] == key
    assert library.choices(FULL, "nl")[0].key == second
    assert library.default(FULL, "fr").key == KEY
    library.rename(second, "nl", "Das", 1)
    library.save(replace(greeting(library), body="Beste,"), 1)
    assert library.default(FULL, "nl").title == "Das", "a text that is changed stays the default"


def test_a_default_that_is_removed_gives_way_and_comes_back_as_it_was(library: TemplateLibrary) -> None:
    key, other = (library.create(FULL, "nl", title).template.key for title in ("Aap", "Beer"))
    library.set_default(key, "nl")
    removed = library.delete(key, "nl", 1)
    assert library.default(FULL, "nl").key == KEY
    assert (library.purpose_of(key), library.template(key, "nl")) == (FULL, replace(removed.template))
    assert codes(lambda: library.entry(key, "nl"), UnknownTemplate) == ["unknown_template"]
    assert library.bring_back(removed).is_default
    removed = library.delete(key, "nl", 3)
    library.set_default(other, "nl")
    assert not library.bring_back(removed).is_default
    assert library.default(FULL, "nl").key == other


def test_what_another_window_wrote_is_not_written_over(library: TemplateLibrary) -> None:
    made = library.create(FULL, "nl", "Aap")
    key, text = made.template.key, made.template
    library.save(replace(text, body="daar"), 1)
    for step in (
        lambda: library.save(replace(text, body="hier"), 1),
        lambda: library.rename(key, "nl", "Noot", 1),
        lambda: library.delete(key, "nl", 1),
        lambda: library.save(greeting(library), 1),
    ):
        assert codes(step, StaleWrite) == ["template_changed_elsewhere"]
    assert library.entry(key, "nl").template.body == "daar"
    library.delete(key, "nl", 2)
    assert codes(lambda: library.save(text, 2), StaleWrite) == ["template_changed_elsewhere"]
    unknown = replace(text, key="nooit-1234abcd")
    for step in (lambda: library.save(unknown, 0), lambda: library.set_default(unknown.key, "nl")):
        assert codes(step, UnknownTemplate) == ["unknown_template"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"body": "{{ xyzzy }}"}, "template_field_unknown"),
        ({"body": "{% if child %}"}, "template_syntax"),
        ({"body": "{{ child.__class__ }}"}, "template_unsafe"),
        ({"subject": "{{ 9 ** 9 }}"}, "template_unsafe"),
        ({"body": "x" * 20_001}, "template_too_large"),
        ({"subject": "x" * 10_000, "body": "x" * 10_001}, "template_too_large"),
        ({"body": " \n\u200b\n"}, "template_needs_text"),
        ({"title": "\u200b"}, "template_needs_title"),
        ({"title": "x" * 81}, "template_title_too_long"),
        ({"title": "AAP"}, "template_title_taken"),
        ({"title": TEMPLATES.title(NOTICE, "fr")}, "template_title_taken"),
        ({"purpose": NOTICE}, "template_has_other_purpose"),
    ],
)
def test_the_last_good_text_stays_in_force(
    library: TemplateLibrary, change: dict[str, str], code: str
) -> None:
    library.create(FULL, "nl", "Aap")
    before = library.entries()
    assert codes(lambda: library.save(replace(greeting(library), **change), 0)) == [code]
    text = replace(library.create(FULL, "nl", "Noot").template, **change)
    assert codes(lambda: library.save(text, 1)) == [code]
    assert codes(lambda: library.write_all([(greeting(library), True), (text, True)])) == [code]
    library.delete(text.key, "nl", 1)
    assert library.entries() == before


def test_a_title_is_taken_in_its_own_language_only(library: TemplateLibrary) -> None:
    made = library.create(FULL, "nl", "Aap")
    library.create(FULL, "fr", "Aap")
    assert library.rename(made.template.key, "nl", "AAP", 1).template.title == "AAP"
    removed = library.delete(made.template.key, "nl", 2)
    library.create(NOTICE, "nl", "aap")
    assert codes(lambda: library.bring_back(removed)) == ["template_title_taken"]
    library.rename(KEY, "nl", "Er is plaats", 0)
    assert codes(lambda: library.create(NOTICE, "nl", "Volledig plaats")) == ["template_title_taken"]
    library.restore(KEY, "nl", 1)
    assert library.create(NOTICE, "nl", "Er is plaats").template.title == "Er is plaats"


def test_what_nobody_can_see_is_not_kept(library: TemplateLibrary) -> None:
    body = "\r\nBeste\x00 {{ parents }},  \r\n\r\nDag\ud800.\n"
    saved = library.save(replace(greeting(library, body), subject="Plaats\n\tvoor {{ child }}\x07"), 0)
    assert saved.template.body == "Beste {{ parents }},\n\nDag."
    assert saved.template.subject == "Plaats voor {{ child }}"


def test_an_update_of_the_program_leaves_the_users_text_and_tells(kept_in: Store) -> None:
    library = library_on(kept_in)
    library.save(greeting(library), 0)
    made = library.create(FULL, "nl", "Aap", library.entry(KEY, "nl").template).template.key
    library.save(replace(library.entry(NOTICE.value, "nl").template, subject="Sluiting"), 0)

    def read_newer(name: str) -> str:
        text = resources.read_text(name)
        return text + "\nEen nieuwe zin.\n" if name == f"templates/nl/{FULL}.txt" else text

    newer = library_on(kept_in, BuiltinTemplates(read_newer))
    told = {e.template.key for e in newer.entries() if e.is_builtin_newer}
    assert told == {KEY, made}
    entry = newer.entry(KEY, "nl")
    assert entry.template.body == "Dag {{ parents }},"
    assert entry.builtin.body.endswith("Een nieuwe zin.\n")
    assert not newer.save(replace(entry.template, body=entry.builtin.body), 1).is_builtin_newer
    newer.restore(KEY, "nl", 2)
    assert newer.default(FULL, "nl").body.endswith("Een nieuwe zin.\n")
    assert not newer.save(greeting(newer), 0).is_builtin_newer


def test_use_is_counted_by_key_and_language(kept_in: Store) -> None:
    library = library_on(kept_in)
    key = library.create(FULL, "nl", "Aap").template.key
    with kept_in.write() as work:
        request = work.requests.add(make_request())
        for day, template, language in ((3, key, "nl"), (9, key, "nl"), (5, KEY, "nl"), (4, KEY, "fr")):
            work.replies.add(Reply(request.reference, template, language, "", "", date(2026, 3, day), NOW))
    used = {
        (e.template.key, e.template.language): (e.use.count, e.use.last_on)
        for e in library.entries()
        if e.use is not None
    }
    assert used == {
        (key, "nl"): (2, date(2026, 3, 9)),
        (KEY, "nl"): (1, date(2026, 3, 5)),
        (KEY, "fr"): (1, date(2026, 3, 4)),
    }


def test_a_set_is_written_at_once_and_taken_back(library: TemplateLibrary) -> None:
    library.save(greeting(library), 0)
    mine = library.create(FULL, "nl", "Aap").template
    library.set_default(mine.key, "nl")
    gone = library.create(NOTICE, "fr", "Parti").template
    library.delete(gone.key, "fr", 1)
    before = library.entries()
    shared = ReplyTemplate("loket-00c0ffee", FULL, "nl", "Van het loket", "Plaats", "Beste,")
    done = library.write_all(
        [
            (shared, True),
            (greeting(library, "Van het loket"), False),
            (replace(mine, title="Beer"), False),
            (replace(shared, key="ander-00c0ffee", title="Aap"), False),
            (gone, False),
        ]
    )
    assert [bool(one) for one in done.before] == [False, True, True, False, True]
    assert [t.title for t in library.choices(FULL, "nl")] == [
        "Van het loket",
        "Aap",
        "Beer",
        "Volledig plaats",
    ]
    assert library.default(FULL, "nl").key == shared.key
    assert library.entry(gone.key, "fr").origin is Origin.OWN
    library.put_back(done)
    assert [replace(e, version=0) for e in library.entries()] == [replace(e, version=0) for e in before]
    assert codes(lambda: library.put_back(done), StaleWrite) == ["template_changed_elsewhere"]


def test_a_default_chosen_since_a_set_came_in_outlives_taking_it_back(library: TemplateLibrary) -> None:
    mine, other = (library.create(FULL, "nl", title).template for title in ("Aap", "Beer"))
    done = library.write_all([(replace(mine, body="Van het loket"), True)])
    library.set_default(other.key, "nl")
    library.put_back(done)
    assert library.default(FULL, "nl").key == other.key
    assert library.entry(mine.key, "nl").template == mine


def test_a_deleted_default_that_comes_in_again_is_none_unless_the_set_says_so(
    library: TemplateLibrary,
) -> None:
    mine = library.create(FULL, "nl", "Aap").template
    library.set_default(mine.key, "nl")
    library.delete(mine.key, "nl", 1)
    library.write_all([(mine, False)])
    assert library.default(FULL, "nl").key == KEY
    library.write_all([(mine, True)])
    assert library.default(FULL, "nl").key == mine.key


def test_a_copy_into_another_language_is_begun_from_that_languages_text(library: TemplateLibrary) -> None:
    mine = library.create(FULL, "nl", "Aap").template
    assert not library.create(FULL, "fr", "Singe", mine).is_builtin_newer


_TITLES = st.sampled_from(["Aap", "Noot", "Mies", "Volledig plaats", "aap", " "])
_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["create", "save", "rename", "remove", "back", "default"]), st.integers(0, 9), _TITLES
    ),
    max_size=14,
)


@given(_STEPS)
@example([("rename", 0, "Aap"), ("create", 0, "Volledig plaats"), ("remove", 0, "")])
def test_whatever_is_done_each_purpose_has_one_default_and_titles_differ(
    steps: list[tuple[str, int, str]],
) -> None:
    library, removed = library_on(MemoryStore()), []
    for step, number, title in steps:
        there = [e for e in library.entries() if (e.template.purpose, e.template.language) == (FULL, "nl")]
        entry = there[number % len(there)]
        key = entry.template.key
        try:
            if step == "create":
                library.create(FULL, "nl", title, entry.template)
            elif step == "save":
                library.save(replace(entry.template, body=f"{title} {number}"), entry.version)
            elif step == "rename":
                library.rename(key, "nl", title, entry.version)
            elif step == "remove" and entry.origin is not Origin.BUILTIN:
                remove = library.restore if entry.origin is Origin.CHANGED else library.delete
                removed.append(remove(key, "nl", entry.version))
            elif step == "back" and removed:
                library.bring_back(removed.pop())
            elif step == "default":
                library.set_default(key, "nl")
                assert library.default(FULL, "nl").key == key
        except DomainError:
            continue
    entries = library.entries()
    assert sum(e.is_default for e in entries) == len(Purpose) * len(LANGUAGES)
    for language in LANGUAGES:
        titles = [e.template.title.casefold() for e in entries if e.template.language == language]
        assert len(titles) == len(set(titles))
    assert [e.builtin for e in entries if e.template.key == e.template.purpose] == list(TEMPLATES.all())


def test_steps_of_one_text_are_taken_back_in_turn_but_not_over_another(library: TemplateLibrary) -> None:
    first = library.save(greeting(library), 0)
    second = library.save(greeting(library, "Hallo {{ parents }},"), first.version)
    restored = library.restore(KEY, "nl", second.version)
    third = library.save(greeting(library, "Hoi,"), 0)
    library.restore(KEY, "nl", library.version_to_undo(third))
    library.bring_back(restored)
    again = library.save(first.template, library.version_to_undo(second))
    assert (again.template, library.version_to_undo(first)) == (first.template, again.version)
    other = library.save(greeting(library, "Goedendag,"), again.version)
    undo = lambda: library.restore(KEY, "nl", library.version_to_undo(first))  # noqa: E731
    assert codes(undo, StaleWrite) == ["template_changed_elsewhere"]
    assert library.default(FULL, "nl") == other.template


def test_a_set_is_taken_back_after_a_later_step_was(library: TemplateLibrary) -> None:
    done = library.write_all([(greeting(library), False)], [0])
    written = library.entry(KEY, "nl")
    later = library.save(greeting(library, "Hoi,"), written.version)
    library.save(written.template, library.version_to_undo(later))
    library.put_back(done)
    assert library.entry(KEY, "nl").origin is Origin.BUILTIN
