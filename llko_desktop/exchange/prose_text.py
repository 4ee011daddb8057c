"""A text in sentences, with what was found in it so far and the words that are still unread."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

from llko_desktop.domain.folding import fold
from llko_desktop.domain.plan_words import plain_text
from llko_desktop.domain.text_language import SMALL_WORDS
from llko_desktop.services.cells import Cell
from llko_desktop.services.fields import Field

# Stands in place of what was read, so that nothing is read twice or across it.
READ = "\x00"
_SENTENCE_END = re.compile(r"(?<=[.!?])(?<!geb\.)(?<!ref\.)\s+|\n+")
# A greeting on a line of its own, with who is greeted.
_GREETING = re.compile(
    r"^[ \t]*(?:hallo|dag|beste|hoi|geachte|goede(?:morgen|middag|avond|ndag)|goeiedag|bonjour|bonsoir|"
    r"chere?|salut|hello|hi|dear|"
    r"good (?:morning|afternoon|evening))\b[^\n.!?,\d]{0,40}[,!.]?[ \t]*$",
    re.MULTILINE,
)
_WORD = re.compile(r"[^\W_]+")
_FOOTERS = (
    "verzonden vanaf mijn",
    "verzonden met",
    "verstuurd vanaf",
    "envoye de mon",
    "envoye depuis mon",
    "sent from my",
    "get outlook",
    "download outlook",
    "outlook voor",
    "outlook pour",
    "outlook for",
    "disclaimer",
)
_SECRET = re.compile(r"\b(?:vertrouwelijk|confidentiel|confidential)")
_OF_MAIL = re.compile(r"\b(?:bericht|mail|message|courriel)")
# Words of a request that say no more than that it is one.
_PLAIN_WORDS = frozenset(
    "hallo dag beste goedemorgen goedendag goeiedag goedemiddag goedenavond hoi mevrouw meneer mijnheer "
    "heer bonjour bonsoir "
    "madame monsieur salut hello hi dear sir madam good morning afternoon evening ik wij we mijn zoek "
    "zoeken opvang kinderopvang "
    "onthaalouder kind kindje baby kinderen dochter dochtertje zoon zoontje kleine plaats plaatsje "
    "opvangplaats nodig graag "
    "willen wil wensen bedankt alvast dank u wel groet groeten groetjes vriendelijke hartelijke met mvg is "
    "geboren geb "
    "uitgerekend verwacht verwachten wordt bevalling rond vanaf start starten beginnen begin einde eind uit "
    "wonen woon wonende "
    "te zou zouden op dagen dag per week elke telkens en de het een of hij zij ze heet naam genaamd "
    "bereikbaar bereiken nummer "
    "telefoon tel gsm mail e email adres via kan kunnen bel bellen nous cherchons cherche une place creche "
    "accueil garde fille "
    "fils enfant bebe notre mon ma nee ne prevu prevue naissance accouchement terme a partir du des jusqu "
    "fin merci d avance "
    "cordialement bien bonne journee habitons habite appelle s m suis je il elle le la l de et souhaitons "
    "souhaite voudrions "
    "voudrais besoin pour depuis jours i we my our are am looking for childcare daycare care place son "
    "daughter child born due "
    "grtjs grtjes grtz gr liefs veel "
    "ben bent zwanger eerste denken zoek naar opvangplaatsje werd mama papa moeder vader maman mere pere "
    "mother mum dad every chaque tot nog ref referentie reference pregnant "
    "enceinte first premier premiere is has nous il y er zijn wel waar was "
    "expected from until starting start on need would like thank thanks you kind best regards sincerely "
    "live living in name "
    "called named the and a to baby please phone number can be reached at".split()
)

# A child that is there already, or goes to school.
_IS_THERE = re.compile(
    r"\b(?:al|reeds|oudste|oudere?|grote|broer\w*|zus\w*|kleuter\w*|school|deja|aine|ainee|freres?|soeurs?|"
    r"ecole|maternelle|already|elder|older|brother|sister|kindergarten)\b"
)


@dataclass(frozen=True)
class Find:
    """Something that was read: the field, its value, where it stands in `Prose.plain`, how sure it is."""

    field: Field
    cell: Cell
    start: int
    end: int
    confidence: float


class Prose:
    """A text to be read by several finders, one after the other.

    `written` is the text, `plain` what it folds to, with one sign for every dash and quote.
    """

    def __init__(self, written: str) -> None:
        self.written = written
        folded = [plain_text(sign) for sign in written]
        self.plain = "".join(folded)
        # Where every sign of `plain` stands in `written`, and where that ends.
        self._places = [place for place, signs in enumerate(folded) for _ in signs]
        self._places.append(len(written))
        self.finds: list[Find] = []
        self._read: list[tuple[int, int]] = [match.span() for match in _GREETING.finditer(self.plain)]

    @cached_property
    def words(self) -> list[str]:
        """Every folded word, in the order of the text."""
        return _WORD.findall(self.plain)

    def note(self, field: Field, cell: Cell, start: int, end: int, confidence: float) -> None:
        """Take something as read."""
        self.finds.append(Find(field, cell, start, end, confidence))
        self.mark(start, end)

    def mark(self, start: int, end: int) -> None:
        """Take a stretch as read that no field gets on its own."""
        if start < end:
            self._read.append((start, end))

    def first(self, field: Field) -> Find | None:
        """Give the first find of a field."""
        return next((find for find in self.finds if find.field is field), None)

    def unread(self) -> str:
        """Give `plain` with `READ` in place of what was read, so that places stay what they are."""
        signs = list(self.plain)
        for start, end in self._read:
            signs[start:end] = READ * (end - start)
        return "".join(signs)

    def as_written(self, start: int, end: int) -> str:
        """Give a stretch of `plain` as it was written."""
        return self.written[slice(*self._span(start, end))]

    def _span(self, start: int, end: int) -> tuple[int, int]:
        """Give where a stretch of `plain` stands in `written`, with marks that folding left out."""
        return self._places[start], max(self._places[end], self._places[end - 1] + 1 if end > start else 0)

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Where every sentence or line begins and ends in `plain`."""
        ends = [(match.start(), match.end()) for match in _SENTENCE_END.finditer(self.plain)]
        starts = [0, *(end for _, end in ends)]
        return list(zip(starts, [*(start for start, _ in ends), len(self.plain)], strict=True))

    def written_unread(self) -> str:
        """Give the text as it was written, with `READ` in place of what was read."""
        signs = list(self.written)
        for start, end in self._read:
            first, last = self._span(start, end)
            signs[first:last] = READ * (last - first)
        return "".join(signs)

    def note_written(self, field: Field, cell: Cell, start: int, end: int, confidence: float) -> None:
        """Take something as read that stands in `written` from `start` to `end`."""
        first, last = bisect_left(self._places, start), bisect_left(self._places, end)
        self.note(field, cell, first, last, confidence)

    @cached_property
    def _of_siblings(self) -> list[bool]:
        return [bool(_IS_THERE.search(self.plain, start, end)) for start, end in self.sentences]

    def tells_of_sibling(self, place: int) -> bool:
        """Say whether the sentence that a place is in may be about a child that no care is asked for."""
        return self._of_siblings[bisect_right(self.sentences, place, key=lambda sentence: sentence[0]) - 1]

    def remark(self) -> str:
        """Give the sentences in which more was told than what was read, word for word."""
        unread = self.unread()
        kept: list[str] = []
        for start, end in self.sentences:
            if any(word not in _SAYS_NOTHING for word in _WORD.findall(unread[start:end])):
                kept.append(" ".join(self.as_written(start, end).split()))
        return "\n".join(kept)


_SAYS_NOTHING = _PLAIN_WORDS.union(*SMALL_WORDS.values())


def without_footer(text: str) -> str:
    """Give a mail without what a telephone, a mail program or a company puts below it."""
    kept: list[str] = []
    for line in text.splitlines():
        plain = fold(line[:2_000]).lstrip("> *_")
        if plain.startswith(_FOOTERS) or line.rstrip("\r") == "-- ":
            break
        if kept and _SECRET.search(plain) and _OF_MAIL.search(plain):
            break
        kept.append(line)
    return "\n".join(kept)
