"""Finds the names of the child and the parents in sentences, by the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from llko_desktop.domain.folding import fold
from llko_desktop.exchange.prose_text import READ, Prose
from llko_desktop.services.fields import Field

_WORD = re.compile(r"[^\W\d_][^\W\d_]*(?:['’-][^\W\d_]+){0,3}\.?|[^\w\s]|\n|\d+")
_PARTICLES = frozenset(
    "van de der den ten ter het 't la le du el al ben bin di da von dos d' vande vander st".split()
)
_MOST_WORDS = 5
# Words behind which the child's name comes, perhaps after some of the words that may lie between.
_CHILD_CUES = frozenset(
    "dochter dochtertje zoon zoontje kind kindje baby baby'tje babytje meisje jongen jongetje tweeling "
    "kleinzoon fille fils "
    "enfant bebe jumeaux jumelles petite petit daughter son child baby boy girl twins heet s'appelle called "
    "named kleine".split()
)
_BETWEEN = frozenset(
    "genaamd die heet naam is met als voornaam appelle s'appelle nomme nommee prenomme prenommee qui named "
    "called name her his whose de "
    "wordt zal heten onze notre our mijn ma mon my , : ( ' \" “ ”".split()
)
_PARENT_CUES = frozenset(
    "mama papa moeder vader maman mere pere mother father mum dad mom ouder ouders parent parents".split()
)
_SELF = re.compile(
    r"\b(?:ik ben|mijn naam is|mijn naam|ik heet|je m'appelle|je suis|mon nom est|my name is|i am|i'm|dit "
    r"is)\s(?=\w)"
)
_SIBLING = re.compile(r"broers?|broertjes?|zus(?:sen|jes?)?|freres?|soeurs?|brothers?|sisters?|siblings?")
TWINS = frozenset("tweeling jumeaux jumelles twins".split())
# Behind a name: who does so is no child, but its parent, as a grandmother tells it.
_GROWN_UP = re.compile(r"\s(?:zoekt|zoeken|is op zoek|werkt|cherche|travaille|is looking|works|needs)\b")
_LAST_LINES = 6
_AND = frozenset("en et and & + /".split())
_NO_NAMES = frozenset(
    "ik wij we hij zij ze jullie onze mijn het de een dit dat er met op van vanaf voor wie is kan graag "
    "hallo dag beste groeten groetjes "
    "mvg nous je il elle notre mon ma le la les un une bonjour merci cordialement salutations bien i my our "
    "the he she they hello hi dear "
    "thanks thank kind best regards maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lundi mardi "
    "mercredi jeudi vendredi "
    "samedi dimanche monday tuesday wednesday thursday friday saturday sunday januari februari maart april "
    "mei juni juli augustus "
    "september oktober november december january february march may june july august october tel gsm "
    "telefoon alvast bedankt vriendelijke "
    "baby kindje dochter zoon fille fils enfant bebe daughter son child mama papa maman mum dad tot could "
    "can please if fijne bonne zou zouden heeft hebben aan geachte "
    "mevrouw meneer madame monsieur "
    "ref referentie reference start startdatum nr adres telefoonnummer kinderopvang opvang creche "
    "onthaalouder daycare met hartelijke vanwege namens per uit wonen woon a b c ps nb "
    "grtjs grtjes grtz gr groet liefs veel bisous bises "
    "do does would have are you heb hebt hebben avez est sont".split()
)
# Who signs as one of these is no parent.
_OFFICES = frozenset(
    "loket dienst gemeente stad ocmw vzw kinderopvang opgroeien commune ville guichet".split()
)
_CLOSING = re.compile(
    r"(?:^|\n|[.!?,] )\s{0,20}(?:met (?:vriendelijke|hartelijke) groet(?:en)?|vriendelijke groet(?:en|jes)?|"
    r"hartelijke groet(?:en)?|lieve groet(?:en|jes)?|"
    r"groet(?:en|jes)?|grtjs|grtjes|grtz|gr|(?:veel )?liefs|bisous|bises|"
    r"mvg|alvast bedankt|(?:bien )?cordialement|bien a vous|(?:meilleures )?salutations|"
    r"merci d'avance|merci|"
    r"(?:kind|best|warm) regards|regards|(?:yours )?sincerely|many thanks|thanks|thank you|bedankt|dank u|"
    r"dank je)\b"
)
_BORN = re.compile(
    r"[ ,(]{1,3}(?:is |werd |wordt |est |was |zal |will )?(?:geboren|ne\b|nee\b|ne\(e\)|born|uitgerekend|"
    r"verwacht|due)"
)


def find_child(prose: Prose) -> list[str]:
    """Note the child's name; gives both names of twins that are told together.

    A child of whom it is told that it is there already (`onze zoon Bram gaat al naar school`) is a sibling.
    """
    words = list(_words(prose))
    for at, (word, start, _) in enumerate(words):
        names = _names_behind(prose, words, at + 1) if word in _CHILD_CUES else []
        if not names:
            continue
        if _GROWN_UP.match(prose.plain, names[0][2]):
            continue
        if prose.tells_of_sibling(start):
            note_siblings(prose, names, start)
            continue
        name, first, end = names[0]
        if word == "baby" and " " not in name and prose.as_written(start, start + 1).isupper():
            name, first = f"{prose.as_written(start, start + len(word))} {name}", start
        if word not in TWINS or len(names) < 2:
            prose.note(Field.CHILD, name, first, end, 0.7)
            return []
        prose.note(Field.CHILD, name, first, names[1][2], 0.7)
        return _with_family_name(name, names[1][0])
    _find_born(prose, words)
    return []


def note_siblings(prose: Prose, names: Sequence[tuple[str, int, int]], at: int) -> None:
    """Note brothers and sisters by their names alone: what else is told of them stays among the remarks."""
    if not prose.first(Field.SIBLINGS):
        prose.note(Field.SIBLINGS, ", ".join(name for name, *_ in names), at, at, 0.5)


def find_siblings(prose: Prose) -> None:
    """Note the names that stand right behind a word for a brother or a sister."""
    words = list(_words(prose))
    cues = [place for place, (word, _, _) in enumerate(words) if _SIBLING.fullmatch(word)]
    if names := [name for place in cues for name in _names_behind(prose, words, place + 1)]:
        note_siblings(prose, names, names[0][1])


def _with_family_name(first: str, second: str) -> list[str]:
    """Give both names of twins, the first one with the family name that only stands behind the second."""
    family = second.partition(" ")[2]
    return [f"{first} {family}" if family and " " not in first else first, second]


def _find_born(prose: Prose, words: Sequence[tuple[str, int, int]]) -> None:
    """Note a name right before the words that tell of a birth: `Noor Peeters is geboren op …`."""
    for at in range(len(words)):
        name = _name_at(prose, words, at)
        if name and _BORN.match(prose.plain, name[2]):
            prose.note(Field.CHILD, name[0], name[1], name[2], 0.5)
            return


def find_parents(prose: Prose, sender: str) -> None:
    """Note the parents: who says who they are, signs, or is called a parent; or else who sent the mail."""
    words = list(_words(prose))
    found = _self_named(prose, words)
    signed = _below_closing(prose, words)
    if found and signed and fold(signed[0][0]) in (fold(found[0][0]), fold(found[0][0]).split()[0]):
        prose.mark(signed[0][1], signed[0][2])
        found = [found[0], *signed[1:], *found[1:]]
    found = found or signed or _called_parent(prose, words) or _alone_on_last_lines(prose, words)
    if not found and _is_person(sender):
        prose.note(Field.PARENT, sender, 0, 0, 0.6)
    for field, (name, start, end) in zip((Field.PARENT, Field.PARENT2), found, strict=False):
        fuller = field is Field.PARENT and _is_fuller(sender, name)
        prose.note(field, sender if fuller else name, start, end, 0.7)


def _is_person(name: str) -> bool:
    parts = name.split()
    is_name = 1 < len(parts) < 6 and all(part[0].isalpha() for part in parts) and "@" not in name
    return is_name and not is_office(name)


def is_office(name: str) -> bool:
    """Say whether a name is that of an office, and no parent's."""
    return not _OFFICES.isdisjoint(fold(name).split())


def _is_fuller(sender: str, name: str) -> bool:
    return _is_person(sender) and " " not in name and fold(name) in fold(sender).split()


def _words(prose: Prose) -> Iterator[tuple[str, int, int]]:
    """Yield the unread words and signs of a text, folded, with where they stand."""
    for match in _WORD.finditer(prose.unread()):
        yield match[0], match.start(), match.end()


def _is_capital(prose: Prose, word: tuple[str, int, int]) -> bool:
    text, start, end = word
    if text == READ or text.rstrip(".") in _NO_NAMES or not text[0].isalpha():
        return False
    return prose.as_written(start, end)[:1].isupper()


def _name_at(prose: Prose, words: Sequence[tuple[str, int, int]], at: int) -> tuple[str, int, int] | None:
    """Give the name that begins at a word: words with a capital, and the small ones within a name."""
    if at >= len(words) or not _is_capital(prose, words[at]):
        return None
    last = at
    for place in range(at + 1, min(at + _MOST_WORDS, len(words))):
        if prose.plain[words[place - 1][2] : words[place][1]].strip(" ") or words[place - 1][0].endswith("."):
            break
        if _is_capital(prose, words[place]):
            last = place
        elif words[place][0] not in _PARTICLES:
            break
    start, end = words[at][1], words[last][2]
    if words[last][0].endswith("."):
        end -= 1
    return " ".join(prose.as_written(start, end).split()), start, end


def _names_behind(prose: Prose, words: Sequence[tuple[str, int, int]], at: int) -> list[tuple[str, int, int]]:
    """Give the one or two names that come behind a word, over a few words that may lie between."""
    for _ in range(_MOST_WORDS):
        if at < len(words) and words[at][0] in _BETWEEN and not _is_capital(prose, words[at]):
            at += 1
    return _names_from(prose, words, at)


def _names_from(prose: Prose, words: Sequence[tuple[str, int, int]], at: int) -> list[tuple[str, int, int]]:
    first = _name_at(prose, words, at)
    if first is None:
        return []
    after = next((place for place in range(at, len(words)) if words[place][1] >= first[2]), len(words))
    if after < len(words) and words[after][0] == ".":
        return [first]
    if after < len(words) and words[after][0] in _AND:
        second = _name_at(prose, words, after + 1)
        if second:
            return [first, second]
    return [first]


def _self_named(prose: Prose, words: Sequence[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    for match in _SELF.finditer(prose.unread()):
        at = next((place for place, word in enumerate(words) if word[1] >= match.end()), len(words))
        if at < len(words) and words[at][0] in _PARENT_CUES | {"de", "la", "le", "the"}:
            at += 1
        names = _names_from(prose, words, at)
        if names:
            return names
    return []


def _below_closing(prose: Prose, words: Sequence[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Give the names below the closing of a mail."""
    for closing in reversed(list(_CLOSING.finditer(prose.unread()))):
        at = next((place for place, word in enumerate(words) if word[1] >= closing.end()), len(words))
        below = range(at, min(at + 12, len(words)))
        if any(words[place][0] in _OFFICES for place in below):
            continue
        for place in below:
            if names := _names_from(prose, words, place):
                return names
    return []


def _alone_on_last_lines(prose: Prose, words: Sequence[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Give the names that stand alone at the end, or with nothing but a number or address.

    One word is a name only on a line of its own.
    """
    filled = [line for line in prose.sentences if line[0] < line[1]]
    for start, end in reversed(filled[-_LAST_LINES:]):
        inside = [place for place, word in enumerate(words) if start <= word[1] < end and word[0] != READ]
        names = _names_from(prose, words, inside[0]) if inside else []
        own_line = start == 0 or prose.plain[start - 1] == "\n"
        if not names or not (own_line or " " in names[0][0]) or is_office(names[0][0]):
            continue
        if not any(words[at][0][0].isalpha() and words[at][1] >= names[-1][2] for at in inside):
            return names
    return []


def _called_parent(prose: Prose, words: Sequence[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    for at, (word, _, _) in enumerate(words):
        if word in _PARENT_CUES and (names := _names_behind(prose, words, at + 1)):
            found += names
    return found[:2]
